"""Derives the corpus from all pages: readings in, the tables of a corpus out."""
