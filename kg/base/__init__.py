"""Shared by all layers: row types, errors, clean text, optional libraries."""
