"""Posts: reads who holds which from the titles before names and the words after them."""
