"""Writes an SQLite database: tables with foreign keys, and a full-text index of the sentences.

Datasette and sqlite-utils open it directly. ``sentences_fts`` is an FTS5 table over the sentences; its tokens are three
characters, since Chinese has no blanks: ``SELECT text FROM sentences_fts WHERE sentences_fts MATCH '营商环境'``.
"""

import errno
import json
import sqlite3
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from kg.base.files import whole
from kg.query.graph_data import Exhibit
from kg.query.tables import KEYS, TABLES, Key, tables

__all__ = ["write"]

_TYPES = {"int": "INTEGER", "double": "REAL", "bool": "INTEGER"}
"""Types of `kg.query.tables.TABLES` in SQLite; all others are TEXT."""
_TEXT = """
CREATE VIRTUAL TABLE sentences_fts USING fts5(text, content="sentences", content_rowid="rowid", tokenize="trigram");
INSERT INTO sentences_fts (rowid, text) SELECT rowid, text FROM sentences;
"""
"""Datasette and sqlite-utils know the index of a table by ``content="…"`` in double quotes."""


def write(exhibit: Exhibit, path: Path) -> None:
    """Write the tables of `kg.query.tables` into a database file.

    Raises
    ------
    KgError
        The file cannot be written.
    """
    rows = tables(exhibit)
    with whole(path) as file, tempfile.TemporaryDirectory() as folder:
        place = Path(folder) / "kg.sqlite"
        database = sqlite3.connect(place)
        try:
            for name, key in KEYS.items():
                _fill(database, name, _declared(key), rows[name])
            database.executescript(_TEXT)
            database.commit()
        except sqlite3.OperationalError as error:  # a full disk, above all
            raise OSError(errno.EIO, str(error)) from error
        finally:
            database.close()
        file.write(place.read_bytes())


def _declared(key: Key) -> list[str]:
    """Return the keys of a table in SQL."""
    primary = [f"PRIMARY KEY ({', '.join(key.primary)})"] if key.primary else []
    return primary + [
        f"FOREIGN KEY ({', '.join(columns)}) REFERENCES {table} ({', '.join(KEYS[table].primary)})"
        for columns, table in key.foreign.items()
    ]


def _fill(
    database: sqlite3.Connection, name: str, keys: Sequence[str], rows: Sequence[Mapping[str, Any]]
) -> None:
    """Make a table and insert rows."""
    columns = TABLES[name]
    declared = [f'"{column}" {_TYPES.get(kind, "TEXT")}' for column, kind in columns.items()]
    database.execute(f"CREATE TABLE {name} ({', '.join([*declared, *keys])})")
    marks = ", ".join("?" for _ in columns)
    values = ([_value(row[column]) for column in columns] for row in rows)
    database.executemany(f"INSERT OR IGNORE INTO {name} VALUES ({marks})", values)  # noqa: S608  (names of the code)


def _value(value: object) -> object:
    """Return a value for SQLite; a list becomes JSON."""
    return json.dumps(value, ensure_ascii=False) if isinstance(value, list | tuple) else value
