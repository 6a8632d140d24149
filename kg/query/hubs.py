"""Reads the hubs: places and bodies that appear with so many others that appearing with them means little."""

__all__ = ["HUBS"]

HUBS = "SELECT entity FROM hub"
"""The hubs of a database (`kg.derive.standing.HUBS`)."""
