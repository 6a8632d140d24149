"""One page: file to reading. What a reading is kept under is the hash of this folder, of base and of gazetteer."""
