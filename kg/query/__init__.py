"""Questions to a database: tables in, rows out."""
