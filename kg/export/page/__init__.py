"""Writes the graph page: the columns that it reads, and the one HTML file that shows them."""
