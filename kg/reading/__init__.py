"""The page reader: one page, file to reading. Readings are cached under a hash of this folder, base and gazetteer."""
