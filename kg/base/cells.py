"""Cells of CSV tables: writes rows in which no cell runs as a formula of a spreadsheet."""

import csv
from collections.abc import Iterable, Sequence
from typing import TextIO

from kg.base.text import printable, visible

__all__ = ["cell", "write_rows"]


def cell(value: object) -> object:
    """Return a value that is safe in a spreadsheet: an apostrophe goes before text that would run as a formula."""
    if isinstance(value, bool):
        return str(value).lower()
    if not isinstance(value, str):
        return value
    text = visible(printable(value))
    return "'" + text if text.lstrip().startswith(_SIGNS) or text.startswith(("\t", "\r")) else text


_SIGNS = ("=", "+", "-", "@", "＝", "＋", "－", "＠")
"""First characters of formulas; spreadsheets turn wide signs into narrow ones."""


def write_rows(
    sink: TextIO, header: Sequence[str], rows: Iterable[Iterable[object]], *, divider: str
) -> None:
    """Write CSV in which no cell runs as a formula; None is an empty cell, a tuple is joined by `divider`."""
    table = csv.writer(sink, lineterminator="\r\n")
    table.writerow(header)
    for row in rows:
        table.writerow(
            divider.join(str(cell(v)) for v in value) if isinstance(value, tuple) else cell(value)
            for value in row
        )
