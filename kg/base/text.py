"""Text for a terminal."""

import re
import unicodedata

__all__ = ["clean"]

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""Terminal escapes and marks that turn the direction of text."""


def clean(text: str) -> str:
    """Return a text that does nothing to a terminal but to show itself."""
    return "".join(c for c in _CONTROL.sub(" ", text) if unicodedata.category(c) not in ("Cs", "Cn", "Co"))
