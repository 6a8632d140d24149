"""All pages: readings in, the tables of a corpus out."""
