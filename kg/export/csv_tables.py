"""Writes CSV tables for spreadsheets: a folder of nodes, edges, mentions, posts, spells, facts, events and sentences."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from kg.base.cells import write_rows
from kg.base.files import whole_folder
from kg.base.text import one_line
from kg.query.graph_data import Exhibit
from kg.query.tables import TABLES, Row, tables

__all__ = ["fill", "write"]


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
