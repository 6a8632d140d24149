"""Writes a database: `staged` makes a new one beside the old, `Duck` runs the SQL that fills it.

A reader (`kg.query.database`) never sees a file that is being written.
"""

import contextlib
import typing
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import duckdb

from kg.base.errors import StoreError
from kg.base.event_schema import Event
from kg.base.results import Stage
from kg.base.schema import Alias, Entity, Fact, Mention, Post
from kg.derive.rows import ENTITIES, EVENTS, Row, dicts, typed

if typing.TYPE_CHECKING:
    import pyarrow as pa  # questions do not need to load Arrow
    from numpy.typing import NDArray

__all__ = ["VERSION", "Duck", "Fault", "line", "seal", "staged"]

Fault = duckdb.Error
"""Exceptions of an engine that cannot read or write its tables."""
VERSION = 11
"""Version of the tables; a database of another version is refused."""
_CARRIED = ("page", "article", "sentence", "box")
"""Tables whose unchanged rows are copied from the previous database."""
_STILL = "SELECT 2 * count(*) > (SELECT count(*) FROM page) FROM page p SEMI JOIN chosen c ON c.key = p.key"
"""Whether most of its pages remain; otherwise the tables are made anew, since they would have more holes than rows."""
_UNREADABLE = duckdb.InvalidInputException
"""The one programming error that files and memory cause: a batch of readings that cannot be unpacked."""
_MEMORY = "1GB"
"""Memory limit of DuckDB during derivation; it spills the rest to the disk."""


@contextlib.contextmanager
def staged(output: Path) -> Iterator[Path]:
    """Give a folder for new results, which are published if the block ends well (`kg.base.results.Stage`).

    Raises
    ------
    StoreError
        Another build is working, or the results cannot be written; the old results stay.
    """
    try:
        with Stage(output) as folder:
            yield folder
    except (duckdb.Error, OSError, MemoryError) as error:
        if isinstance(error, duckdb.ProgrammingError) and not isinstance(error, _UNREADABLE):
            raise
        raise StoreError(
            str(output), f"cannot be written ({line(error)})", "free some space or memory and build again"
        ) from error


class Duck:
    """The engine that runs the SQL of `kg.derive`: DuckDB, in a file or in memory.

    Each table is named once and, except by `add`, never changed.

    Parameters
    ----------
    path
        The file to make, or a copy of an older database, whose pages, articles and sentences are kept; None to work
        in memory.
    """

    fresh = "reading"
    """The table of the readings whose pages, articles and sentences `add` has not yet stored."""

    def __init__(self, path: Path | None = None) -> None:
        self._con = duckdb.connect(":memory:" if path is None else str(path))
        if path is not None:
            spill = str(path.parent / "spill").replace("'", "''")
            self._con.execute(f"SET memory_limit = '{_MEMORY}'; SET temp_directory = '{spill}'")
        self._con.execute("SET preserve_insertion_order = false; SET enable_progress_bar = false")

    def __enter__(self) -> "Duck":
        return self

    def __exit__(self, *_: object) -> None:
        self._con.close()

    def shelved(self, files: Sequence[str], places: "pa.Table") -> None:
        """Make the table ``reading`` from readings in Parquet files at the positions in `places`."""
        self.put("chosen", places)
        self._lay("reading", files, "chosen")
        sql = "SELECT table_name FROM duckdb_tables() WHERE NOT temporary"
        held = {name for (name,) in self._con.execute(sql).fetchall()}
        if held:
            (still,) = self._con.execute(_STILL).fetchone() or (False,)
            for name in held - set(_CARRIED if still else ()):
                self._con.execute(f"DROP TABLE {name}")
            self._con.execute("CHECKPOINT")  # new tables use the room of dropped ones
            if still:
                self._carry(files)

    def _carry(self, shelf: Sequence[str]) -> None:
        """Delete the rows of removed pages from the kept tables, and set `fresh` to the new pages."""
        self._con.execute("DELETE FROM page WHERE key NOT IN (SELECT key FROM chosen)")
        for name in _CARRIED[1:]:
            self._con.execute(f"DELETE FROM {name} WHERE doc NOT IN (SELECT doc FROM page)")
        self.scratch("new", "SELECT c.* FROM chosen c ANTI JOIN page p ON p.key = c.key")
        files = [file for (file,) in self._con.execute("SELECT DISTINCT filename FROM new").fetchall()]
        self._lay("fresh", files or shelf[:1], "new")  # a view needs a file, even if it reads no row of it
        self.fresh = "fresh"

    def _lay(self, name: str, files: Sequence[str], places: str) -> None:
        """Make a view of the readings in some files at the positions that a table gives."""
        listed = ", ".join("'" + file.replace("'", "''") + "'" for file in files)
        self._con.execute(
            f"CREATE TEMP VIEW {name} AS SELECT r.* FROM read_parquet([{listed}], filename = true) r "
            f"SEMI JOIN {places} c ON c.key = r.key AND c.filename = r.filename"
        )

    def put(self, name: str, rows: "pa.Table") -> None:
        """Make a scratch table of rows."""
        self._con.register("incoming", rows)
        self.scratch(name, "SELECT * FROM incoming")
        self._con.unregister("incoming")

    def fill(
        self,
        name: str,
        columns: tuple[str, ...],
        rows: Iterable[tuple[object, ...]],
        **kinds: "pa.DataType",
    ) -> None:
        """Make a scratch table of tuples; columns are strings except those in `kinds`."""
        import pyarrow as pa

        held = list(rows)
        arrays = [
            pa.array([row[i] for row in held], kinds.get(column, pa.string()))
            for i, column in enumerate(columns)
        ]
        self.put(name, pa.table(arrays, names=list(columns)))

    def add(self, name: str, sql: str) -> None:
        """Put the result into a kept table, which is made if there is none."""
        self._con.execute(f"CREATE TABLE IF NOT EXISTS {name} AS {sql} LIMIT 0; INSERT INTO {name} {sql}")

    def scratch(self, name: str, sql: str) -> None:
        """Make a table that is dropped when the engine is closed."""
        self._con.execute(f"CREATE TEMP TABLE {name} AS {sql}")

    def drop(self, *names: str) -> None:
        """Drop scratch tables that nothing reads any more, to make room for others."""
        for name in names:
            self._con.execute(f"DROP TABLE {name}")

    def keep(self, name: str, sql: str) -> None:
        """Make a table of the result."""
        self._con.execute(f"CREATE TABLE {name} AS {sql}")

    def rows(self, sql: str) -> list[dict[str, typing.Any]]:
        """Return the rows of a result as dicts."""
        return list(dicts(self._con.execute(sql)))

    def columns(self, sql: str) -> "dict[str, NDArray[typing.Any]]":
        """Return the columns of a result of numbers without nulls: of many rows, in a tenth of the time."""
        import numpy as np  # questions do not need to load it

        found = self._con.execute(sql).fetchnumpy()
        return {name: np.asarray(numbers) for name, numbers in found.items()}

    def typed(self, row: type[Row]) -> Iterator[Row]:
        """Yield the derived mentions, held posts, facts, entities, aliases or events."""
        yield from typed(row, dicts(self._con.execute(_TYPED[row], [None] if row is Entity else [])))

    def planned(self) -> Iterator[Post]:
        """Yield the planned posts."""
        yield from typed(Post, dicts(self._con.execute(_PLANNED)))


def seal(engine: Duck, digest: str) -> None:
    """Record what the tables of `kg.derive.steps` are: version, digest of their sources, number of stories."""
    import pyarrow as pa

    sealed = pa.table({"tool": ["kg"], "version": pa.array([VERSION], pa.int32()), "digest": [digest]})
    engine.put("sealed", sealed)
    engine.keep("meta", "SELECT s.*, c.n AS articles FROM sealed s CROSS JOIN link_corpus c")


_TYPED: dict[type, str] = {
    Mention: 'SELECT * FROM mention ORDER BY doc, "start", "end"',
    Post: 'SELECT * FROM post ORDER BY doc, "at", "start", post, organ',
    Fact: 'SELECT * FROM fact ORDER BY doc, "at", "start", kind, value',
    Alias: "SELECT * FROM alias ORDER BY entity, mentions DESC, alias",
    Entity: ENTITIES,
    Event: f'{EVENTS} ORDER BY doc, "start", "end", kind',
}
_PLANNED = 'SELECT * FROM planned ORDER BY doc, "at", "start", post, organ'


def line(error: Exception) -> str:
    """Return the first line of an error."""
    return str(error).splitlines()[0][:200] if str(error) else type(error).__name__
