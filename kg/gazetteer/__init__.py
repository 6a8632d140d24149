"""Knowledge of names: gazetteer files, the tree of divisions, look-alike characters, and the lexicon over them."""
