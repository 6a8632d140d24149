"""What runs the SQL of `kg.derive`: DuckDB on one machine, Spark on a cluster."""

from collections.abc import Iterable
from typing import Any, Protocol

import pyarrow as pa

__all__ = ["Engine", "put"]


class Engine(Protocol):
    """What runs SQL: tables are named once and, but for `add`, never changed."""

    explode: str
    """The function that makes a row of every item of a list."""
    fresh: str
    """The table of those readings whose pages, articles and sentences `add` has not put into tables before."""

    def add(self, name: str, sql: str) -> None:
        """Put the result into a kept table, which is made if there is none."""

    def keep(self, name: str, sql: str) -> None:
        """Make a table of the result."""

    def scratch(self, name: str, sql: str) -> None:
        """Make a table that is gone when the work is done."""

    def drop(self, *names: str) -> None:
        """Take scratch tables away that nothing reads any more: others need their room."""

    def put(self, name: str, rows: pa.Table) -> None:
        """Make a scratch table of rows."""

    def rows(self, sql: str) -> Iterable[dict[str, Any]]:
        """Return the rows of a result."""


def put(
    engine: Engine,
    name: str,
    columns: tuple[str, ...],
    rows: Iterable[tuple[object, ...]],
    **kinds: pa.DataType,
) -> None:
    """Make a scratch table of tuples; columns are strings but for those of `kinds`."""
    held = list(rows)
    arrays = [
        pa.array([row[i] for row in held], kinds.get(column, pa.string())) for i, column in enumerate(columns)
    ]
    engine.put(name, pa.table(arrays, names=list(columns)))
