"""Wraps text for a terminal: Chinese characters take two columns, and no line begins with closing punctuation."""

import re
import shutil
import unicodedata
from collections.abc import Iterator

__all__ = ["BEGIN", "END", "columns", "padded", "width", "wrapped"]

BEGIN, END = "\x02", "\x03"
"""Signs around marked words; they take no column. `kg.base.text.clean` removes them from texts of pages."""
_NOT_FIRST = frozenset("，。、；：！？）】》」』”’…—·％,.;:!?)]}〉〕" + END)
_NOT_LAST = frozenset("（【《「『“‘([{〈〔" + BEGIN)
_WORD = re.compile(r"[A-Za-z0-9_./:#@=+~'\-]+")
_LEAST = 20
"""Columns of a line below which wrapping makes things worse."""


def columns() -> int:
    """Return the number of columns of the terminal; ``COLUMNS`` overrides it, as usual."""
    return max(shutil.get_terminal_size((80, 24)).columns, _LEAST)


def width(text: str) -> int:
    """Return how many terminal columns a text takes.

    References
    ----------
    Unicode Standard Annex 11, East Asian Width.
    """
    return sum(map(_wide, text))


def _wide(character: str) -> int:
    if character in (BEGIN, END) or unicodedata.combining(character):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def padded(text: str, columns: int) -> str:
    """Return a text padded with blanks to a number of columns."""
    return text + " " * (columns - width(text))


def wrapped(text: str, columns: int) -> list[str]:
    """Return a text in lines of at most the given width, at least one line.

    Lines break between Chinese characters and between words; a word, number or path in Latin letters is broken only
    if it is longer than a line.
    """
    lines, line, used = [], "", 0
    for piece in _pieces(text, columns):
        size = width(piece)
        if used + width(piece.rstrip(" ")) > columns and line.strip():
            lines.append(line.rstrip())
            piece = piece.lstrip(" ")
            line, used, size = "", 0, width(piece)
        line += piece
        used += size
    return [*lines, line.rstrip()] if line.strip() or not lines else lines


def _pieces(text: str, columns: int) -> Iterator[str]:
    """Yield the parts that a line does not break: words, and characters with the punctuation before and after them."""
    piece = ""
    for unit in _units(text, columns):
        if (piece and not (unit[0] in _NOT_FIRST or piece[-1] in _NOT_LAST)) or width(piece + unit) > columns:
            yield piece
            piece = unit
        else:
            piece += unit
    if piece:
        yield piece


def _units(text: str, columns: int) -> Iterator[str]:
    """Yield words in Latin letters, in pieces that fit on a line, and single characters."""
    place = 0
    while place < len(text):
        found = _WORD.match(text, place)
        end = min(found.end(), place + columns) if found else place + 1
        yield text[place:end]
        place = end
