"""What names are known by: gazetteer files, the tree of divisions, look-alike characters, the lexicon over them."""
