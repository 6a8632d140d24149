"""What every part shares: row types, errors, clean text, optional libraries."""
