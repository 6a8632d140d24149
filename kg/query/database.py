"""Reads a database: `Reader` runs the project's own queries over its tables and changes nothing."""

import contextlib
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, TypeVar

import duckdb

from kg.base.errors import StoreError
from kg.base.files import check_name
from kg.base.results import DATABASE
from kg.base.schema import Entity
from kg.base.text import check_text
from kg.derive.duckdb import VERSION, line
from kg.derive.rows import ENTITIES, dicts, typed

__all__ = ["Reader", "Scratch", "of_pages"]

_Made = TypeVar("_Made")

_KEPT = 4
"""Most things that a reader keeps, see `Reader.once`; each has at most some 10 MB."""


class Scratch:
    """Queries that may also read temporary tables of their own.

    Parameters
    ----------
    cursor
        The cursor that owns the temporary tables.
    place
        The database, for errors.
    """

    def __init__(self, cursor: duckdb.DuckDBPyConnection, place: str) -> None:
        self._cursor = cursor
        self._place = place

    def make(self, name: str, sql: str, *parameters: object) -> None:
        """Make a temporary table of the result of a query."""
        _check(parameters)
        with _in_words(self._place):
            self._cursor.execute(f"CREATE TEMP TABLE {name} AS {sql}", list(parameters))

    def rows(self, sql: str, *parameters: object) -> list[dict[str, Any]]:
        """Run a query with the user's values as parameters; return one dict for each row."""
        _check(parameters)
        with _in_words(self._place):
            return list(dicts(self._cursor.execute(sql, list(parameters))))


class Reader:
    """Reads a database; its SQL cannot reach other files or the network.

    Parameters
    ----------
    path
        The database, or the folder of results that holds it.

    Raises
    ------
    StoreError
        The database is missing, damaged, of another version or not from `kg`.
    """

    def __init__(self, path: Path) -> None:
        path = _located(path)
        self._place = self.place = str(path)
        try:
            self._con = _opened(path)
            self._con.execute("SET enable_progress_bar = false")
            found = self._con.execute("SELECT tool, version, digest FROM meta").fetchone()
        except _BROKEN as error:
            raise StoreError(
                str(path),
                f"is damaged, of another version or no database of kg ({line(error)})",
                "run kg build, which makes it anew",
            ) from error
        if found is None or found[:2] != ("kg", VERSION):
            raise StoreError(
                str(path),
                f"is of version {found[1] if found else '?'}, not {VERSION}",
                "run kg build, which makes it anew",
            )
        self.digest = str(found[2])
        """Digest of what the tables were made from."""
        self._made: dict[Hashable, Any] = {}

    def close(self) -> None:
        """Close the file."""
        self._con.close()

    def rows(self, sql: str, *parameters: object) -> list[dict[str, Any]]:
        """Run one of the project's own queries with the user's values as parameters; return one dict for each row."""
        _check(parameters)
        with _in_words(self._place):
            return list(dicts(self._con.cursor().execute(sql, list(parameters))))

    def once(self, key: Hashable, make: Callable[[], _Made]) -> _Made:
        """Return what a function makes of the tables, which never change; the last few things are kept for their keys."""
        held: _Made | None = self._made.get(key)
        if held is None:
            held = make()
            while len(self._made) >= _KEPT:
                self._made.pop(next(iter(self._made)), None)
            self._made[key] = held
        return held

    @contextlib.contextmanager
    def scratch(self) -> Iterator[Scratch]:
        """Give a `Scratch`, whose tables are dropped after the ``with`` block."""
        with self._con.cursor() as cursor:
            yield Scratch(cursor, self._place)

    def entities(self, names: Sequence[str] | None = None) -> list[Entity]:
        """Return all entities, or some by full name, in order of name."""
        return list(typed(Entity, self.rows(ENTITIES, None if names is None else list(names))))


_CONSTANTS = 1_000
"""Most pages that a query names one by one; further ones are found by a join."""


def of_pages(select: str, docs: Iterable[str], first: int) -> tuple[str, list[str]]:
    """Return the body of a common table of the rows of some pages, and its parameters, numbered from `first`.

    The engine reads few pages faster by constants than by a join. With too many pages the table is that of all rows,
    which are not stored in between.
    """
    held = sorted({*docs})
    if not 0 < len(held) <= _CONSTANTS:
        return f"NOT MATERIALIZED ({select})", []
    places = ", ".join(f"${place}" for place in range(first, first + len(held)))
    return f"MATERIALIZED ({select} WHERE doc IN ({places}))", held


def _check(parameters: Iterable[object]) -> None:
    """Refuse texts that are not UTF-8."""
    for value in parameters:
        if isinstance(value, list | tuple):
            _check(value)
        elif isinstance(value, str) and not value.isprintable():
            check_text(value)


@contextlib.contextmanager
def _in_words(place: str) -> Iterator[None]:
    """Turn an error of the engine into one of `kg`; an interrupt is passed on."""
    try:
        yield
    except duckdb.InterruptException:
        raise
    except duckdb.ConnectionException as error:
        raise StoreError(place, "is closed", "open it again") from error
    except _BROKEN as error:
        raise StoreError(
            place, f"cannot be read ({line(error)})", "run kg build, which makes a damaged database anew"
        ) from error


_BROKEN = (duckdb.Error, RuntimeError, UnicodeDecodeError, MemoryError)
"""Exceptions of DuckDB for a damaged file or too little memory; not all are its own error types."""


def _opened(path: Path) -> duckdb.DuckDBPyConnection:
    """Open a database; try again if a build is just replacing it.

    Raises
    ------
    StoreError
        There is no database.
    """
    check_name(path)
    while True:
        real = path.resolve()
        if not real.exists() and real == path.resolve():
            raise StoreError(str(path), "does not exist", "run kg build first, or name another database")
        if real.is_dir():
            raise StoreError(str(path), "holds no database", "run kg build -o, or name another folder")
        if real.exists() and not real.is_file():
            raise StoreError(str(path), "is a pipe or a device", "run kg build, which makes it anew")
        try:
            return _file(real)
        except duckdb.Error:
            if real == path.resolve():
                raise


def _located(path: Path) -> Path:
    """Return the database that a path means."""
    return path / DATABASE if (path / DATABASE).exists() else path


def _file(path: Path) -> duckdb.DuckDBPyConnection:
    """Open a file; all connections to one file must give the same configuration."""
    return duckdb.connect(str(path), read_only=True, config={"enable_external_access": "false"})
