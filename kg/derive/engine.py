"""The interface of the engines that run the SQL of `kg.derive`: DuckDB on one machine, Spark on a cluster."""

from collections.abc import Iterable, Sequence
from typing import Any, Protocol

import pyarrow as pa
from numpy.typing import NDArray

__all__ = ["Engine", "put"]


class Engine(Protocol):
    """An engine that runs SQL: each table is named once and, except by `add`, never changed."""

    explode: str
    """The SQL function that makes a row of every item of a list."""
    fresh: str
    """The table of the readings whose pages, articles and sentences `add` has not yet stored."""

    def shelved(self, files: Sequence[str], places: pa.Table) -> None:
        """Make the table ``reading`` from readings in Parquet files at the positions in `places`."""

    def add(self, name: str, sql: str) -> None:
        """Add the result to a kept table, which is created if missing."""

    def keep(self, name: str, sql: str) -> None:
        """Make a table of the result."""

    def scratch(self, name: str, sql: str) -> None:
        """Make a table that is dropped when the work is done."""

    def drop(self, *names: str) -> None:
        """Drop scratch tables that nothing reads any more, to make room for others."""

    def put(self, name: str, rows: pa.Table) -> None:
        """Make a scratch table of rows."""

    def rows(self, sql: str) -> Iterable[dict[str, Any]]:
        """Return the rows of a result."""

    def columns(self, sql: str) -> dict[str, NDArray[Any]]:
        """Return the columns of a result of numbers without nulls: of many rows, in a tenth of the time."""


def put(
    engine: Engine,
    name: str,
    columns: tuple[str, ...],
    rows: Iterable[tuple[object, ...]],
    **kinds: pa.DataType,
) -> None:
    """Make a scratch table of tuples; columns are strings except those in `kinds`."""
    held = list(rows)
    arrays = [
        pa.array([row[i] for row in held], kinds.get(column, pa.string())) for i, column in enumerate(columns)
    ]
    engine.put(name, pa.table(arrays, names=list(columns)))
