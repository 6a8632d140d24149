"""Answers questions to a database: tables in, rows out."""
