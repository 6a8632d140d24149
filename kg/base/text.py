"""Text from pages made harmless: for a terminal, and for files."""

import re
import unicodedata

__all__ = ["clean", "printable"]

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""Terminal escapes and marks that turn the direction of text."""
_UNPRINTABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")


def clean(text: str) -> str:
    """Return a text that does nothing to a terminal but to show itself."""
    return "".join(c for c in _CONTROL.sub(" ", text) if unicodedata.category(c) not in ("Cs", "Cn", "Co"))


def printable(text: str) -> str:
    """Return a text without control characters, lone surrogates and non-characters; line breaks and tabs stay."""
    return _UNPRINTABLE.sub("", text)
