"""The colours of entity types, told apart by colour-blind people too."""

__all__ = ["COLOURS"]

COLOURS = {
    "official": (213, 94, 0),
    "agency": (0, 114, 178),
    "company": (0, 158, 115),
    "district": (204, 121, 167),
    "person": (230, 159, 0),
    "institution": (86, 180, 233),
    "reporter": (128, 128, 128),
}
"""Entity type to red, green, blue, and grey for reporters. Source: M. Okabe and K. Ito, Color Universal Design, 2008."""
