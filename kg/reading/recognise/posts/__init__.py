"""Who holds which post, by the chains of titles before names and by what is said after them."""
