"""Lays out rows as a table for people: columns as wide as the terminal allows, cells wrapped and never cut."""

import dataclasses
from collections.abc import Mapping, Sequence
from typing import Any

from kg.apps.cli.wrap import columns, padded, width, wrapped
from kg.apps.language import heading, kind, retold, say
from kg.base.text import clean

__all__ = ["cell", "record", "table"]

_GAP = 2
"""Blanks between two columns."""
_WORDS = frozenset(("basis", "change", "kind", "kinds", "match", "measure", "state", "status"))
"""Columns whose values are words of kg, and no words of pages."""
_REASONS = frozenset(("reason", "reasons", "says"))
"""Columns whose values are sentences of kg."""
_LONGEST = 20
"""Letters of the longest word that is kept whole: a path may be broken."""
_NARROWEST = 8
"""Columns below which a cell of words cannot be read."""


def cell(name: str, value: object) -> str:
    """Return a value for a cell: types, yes and no in the chosen language, whole numbers without a point."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return say("yes") if value else say("no")
    if isinstance(value, float):
        return f"{value:.6g}"
    if isinstance(value, list | tuple):
        return say(", ").join(cell(name, part) for part in value)
    if isinstance(value, Mapping):
        return "  ".join(cell(key, part) for key, part in value.items() if part not in (None, "", False))
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return cell(name, dataclasses.asdict(value))
    if name in _WORDS:
        return heading(str(value))
    if name in _REASONS:
        return clean(retold(str(value)))
    return kind(str(value)) if name == "type" else clean(str(value))


def table(rows: Sequence[Mapping[str, Any]], room: int = 0) -> list[str]:
    """Return the lines of a table; rows too wide for the terminal become records with one line for each value.

    Parameters
    ----------
    rows
        At least one row; all have the same keys.
    room
        Columns of the terminal; 0 to ask it.
    """
    room = room or columns()
    names = list(rows[0])
    cells = [[cell(name, row[name]) for name in names] for row in rows]
    heads = [heading(name) for name in names]
    right = [
        all(isinstance(row[name], int | float) and row[name] is not True for row in rows) for name in names
    ]
    widths = _widths(heads, cells, right, room)
    if widths is None:
        return [line for row in rows for line in [*record(row, room), ""]][:-1]
    lines = _row(heads, widths, right)
    for row in cells:
        lines += _row(row, widths, right)
    return lines


def record(row: Mapping[str, Any], room: int = 0) -> list[str]:
    """Return the lines of one row, each a name and its value; values that are lists have one line for each element."""
    room = room or columns()
    shown = {heading(name): (name, value) for name, value in row.items() if value not in (None, "", [], ())}
    left = max(map(width, shown), default=0)
    lines = []
    for head, (name, value) in shown.items():
        parts = value if isinstance(value, list | tuple) else [value]
        for number, part in enumerate(parts):
            first, *rest = wrapped(cell(name, part), max(room - left - _GAP, _NARROWEST))
            lines.append(f"{padded('' if number else head, left)}{' ' * _GAP}{first}".rstrip())
            lines += [" " * (left + _GAP) + line for line in rest]
    return lines


def _widths(
    heads: Sequence[str], cells: Sequence[Sequence[str]], right: Sequence[bool], room: int
) -> list[int] | None:
    """Return the width of each column, full for those without letters or figures; None if a table does not fit."""
    wanted = [
        max(map(width, [head, *column])) for head, column in zip(heads, zip(*cells, strict=True), strict=True)
    ]
    least = [_least(head, column) for head, column in zip(heads, zip(*cells, strict=True), strict=True)]
    spare = room - sum(wanted) - _GAP * (len(wanted) - 1)
    while spare < 0:
        soft = [i for i, size in enumerate(wanted) if not right[i] and size > least[i]]
        if not soft:
            return None
        wanted[max(soft, key=lambda i: wanted[i])] -= 1
        spare += 1
    return wanted


def _least(head: str, column: Sequence[str]) -> int:
    """Return the least readable width of a column: that of its longest word or of its bars."""
    if not any(map(str.isalnum, "".join(column))):
        return max(map(width, [head, *column]))
    longest = max((len(word) for text in column for word in text.split() if word.isascii()), default=0)
    return max(_NARROWEST, width(head), min(longest, _LONGEST))


def _row(cells: Sequence[str], widths: Sequence[int], right: Sequence[bool]) -> list[str]:
    """Return the lines of a row, as many as in its tallest cell."""
    parts = [wrapped(text, size) for text, size in zip(cells, widths, strict=True)]
    lines = []
    for number in range(max(map(len, parts))):
        line = ""
        for part, size, flush in zip(parts, widths, right, strict=True):
            text = part[number] if number < len(part) else ""
            shown = " " * (size - width(text)) + text if flush else padded(text, size)
            line += shown + " " * _GAP
        lines.append(line.rstrip())
    return lines
