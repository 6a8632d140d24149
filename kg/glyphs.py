"""Which characters look alike to OCR: components of characters in, yes or no out."""

from collections.abc import Iterable

from kg.schema import Pattern

__all__ = ["Glyphs"]


class Glyphs:
    """The characters that the gazetteer takes apart.

    Parameters
    ----------
    patterns
        Gazetteer lines; those with the label GLYPH count: `pattern` a character, `id` its components.
    """

    def __init__(self, patterns: Iterable[Pattern]) -> None:
        self._parts = {p.pattern: p.id.split() for p in patterns if p.label == "GLYPH"}

    def alike(self, one: str, other: str) -> bool:
        """Tell whether two characters look alike: they share their first or their last component."""
        a, b = self._parts.get(one), self._parts.get(other)
        return a is not None and b is not None and one != other and (a[0] == b[0] or a[-1] == b[-1])
