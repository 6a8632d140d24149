"""Checks the values of a line that a person wrote, and shows them in messages."""

import re
import reprlib

__all__ = ["LONGEST", "shown", "text_fault"]

LONGEST = 200
"""Maximum length of a text in a line; the longest that comes with kg has 33 characters."""
_TEXT = re.compile(rf"(?=.*\S)[^\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]{{1,{LONGEST}}}")

_SHORT = reprlib.Repr()
_SHORT.maxstring = _SHORT.maxother = _SHORT.maxlong = 60
_SHORT.maxlist = _SHORT.maxdict = _SHORT.maxlevel = 4


def shown(value: object) -> str:
    """Return a value as a message shows it, however long or deep it is."""
    return _SHORT.repr(value)


def text_fault(value: object) -> str:
    """Return the fault of a text that must not be empty, or ""."""
    if not isinstance(value, str):
        return "is not text"
    if value.isprintable() and 0 < len(value) <= LONGEST and not value.isspace():
        return ""
    if _TEXT.fullmatch(value):
        return ""
    if not value.strip():
        return "is blank"
    return f"is longer than {LONGEST} characters" if len(value) > LONGEST else "holds control characters"
