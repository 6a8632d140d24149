"""Decides which characters look alike to OCR: components of characters in, yes or no out."""

from collections.abc import Mapping

__all__ = ["Glyphs"]


class Glyphs:
    """The characters that the gazetteer splits into components.

    Parameters
    ----------
    parts
        Maps a character to its components, joined by blanks: `pattern` and `id` of gazetteer lines labelled GLYPH.
    """

    def __init__(self, parts: Mapping[str, str]) -> None:
        self._parts = parts

    def alike(self, one: str, other: str) -> bool:
        """Return whether two characters look alike: they share their first or their last component."""
        if one == other or one not in self._parts or other not in self._parts:
            return False
        a, b = self._parts[one].split(), self._parts[other].split()
        return a[0] == b[0] or a[-1] == b[-1]
