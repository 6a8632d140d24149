"""Writes CSV tables for spreadsheets: a folder of nodes, edges, mentions, posts, spells, facts, events and sentences."""

import csv
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import TextIO

from kg.base.files import whole_folder
from kg.base.text import one_line, printable, visible
from kg.query.graph_data import Exhibit
from kg.query.tables import TABLES, Row, tables

__all__ = ["cell", "fill", "write", "write_rows"]


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


def write(exhibit: Exhibit, path: Path) -> None:
    """Write a folder with one file for each table of `kg.query.tables.TABLES`.

    Full names identify entities; aliases are joined by ``; ``; a cell has one line. UTF-8 with a byte order mark for spreadsheets.

    Raises
    ------
    kg.base.errors.KgError
        The folder cannot be written.
    """
    with whole_folder(path) as folder:
        fill(folder, tables(exhibit))


def fill(folder: Path, made: Mapping[str, Sequence[Row]]) -> None:
    """Write the rows of each table into a folder."""
    for name, rows in made.items():
        with (folder / f"{name}.csv").open("w", encoding="utf-8-sig", newline="") as file:
            write_rows(file, list(TABLES[name]), (map(_lined, row.values()) for row in rows), divider="; ")


def _lined(value: object) -> object:
    return one_line(value) if isinstance(value, str) else value


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
