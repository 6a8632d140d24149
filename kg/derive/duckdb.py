"""The database: `Stage` makes a new one beside the old, `Duck` runs its SQL, `Reader` only reads.

A reader never sees a file that is being written. A database is a DuckDB file, or a folder with a folder of Parquet
files for each table.
"""

import contextlib
import dataclasses
import os
import shutil
import typing
from collections.abc import Collection, Iterator, Sequence
from pathlib import Path

import duckdb
import pyarrow as pa

from kg.base.errors import BusyError, StoreError
from kg.base.schema import CORE_TYPES, MASKED, PERSONS, Alias, Entity, Link, Mention, Post
from kg.derive import links
from kg.derive.steps import TABLES, Engine

__all__ = ["LINK_KINDS", "VERSION", "Duck", "Fault", "Reader", "Row", "Selection", "Stage", "seal"]

Fault = duckdb.Error
"""What an engine raises that cannot read or write its tables."""
VERSION = 3
"""Version of the tables; a database of another one is refused."""
LINK_KINDS = ("co-mention", "post", "part-of")
"""Kinds of link."""
_CARRIED = ("page", "article", "sentence")
"""Tables of which a database takes over from the last one what is still so."""
_STILL = "SELECT 2 * count(*) > (SELECT count(*) FROM page) FROM page p SEMI JOIN chosen c ON c.key = p.key"
"""Whether most of its pages still are: else tables with more holes than rows are made anew."""
_MEMORY = "1GB"
"""What DuckDB may hold while it derives; what goes beyond it is spilled to the disk."""

Row = typing.TypeVar("Row")


@dataclasses.dataclass(frozen=True, slots=True)
class Selection:
    """The part of a database's graph that is wanted."""

    types: Collection[str] = CORE_TYPES
    """Entity types that become nodes."""
    kinds: Sequence[str] = ("co-mention",)
    """Kinds of link, of `LINK_KINDS`; of two links of one pair that of the first kind counts."""
    since: str | None = None
    """ISO date: only pages from this day on count, for nodes and for co-mention links."""
    until: str | None = None
    """ISO date: only pages up to this day count."""
    least: int = 1
    """Least weight of a co-mention link."""
    ego: str | None = None
    """Full name: only this entity and those it appears with."""
    backbone: bool = False
    """Only the links that are stronger than chance would make them, see `kg.query.graph.network.backbone`."""
    most: int | None = None
    """Most entities, those with most articles, and ten times as many links, the strongest; None for all."""


class Stage:
    """A folder in which a build works; leaving the ``with`` block without an error moves its files out.

    Parameters
    ----------
    output
        The folder of the results. ``with Stage(output) as folder`` gives the folder to work in.

    Raises
    ------
    StoreError
        Another build is at work in the same folder, or it cannot be written.
    """

    def __init__(self, output: Path) -> None:
        self._output = output
        self._new = output / ".kg.new"
        self._lock = output / "kg.lock"

    def __enter__(self) -> Path:
        try:
            self._output.mkdir(parents=True, exist_ok=True)
            _take(self._lock)
            shutil.rmtree(self._new, ignore_errors=True)
            self._new.mkdir()
        except OSError as error:
            raise self._fault(error) from error
        return self._new

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        try:
            if error is None:
                for file in sorted(self._new.iterdir()):
                    _replace(file, self._output / file.name)
        except OSError as fault:
            raise self._fault(fault) from fault
        finally:
            shutil.rmtree(self._new, ignore_errors=True)
            self._lock.unlink(missing_ok=True)
        if isinstance(error, duckdb.Error) and not isinstance(error, duckdb.ProgrammingError):
            raise StoreError(
                str(self._output), f"cannot be written ({_line(error)})", "free some space and build again"
            ) from error

    def _fault(self, error: OSError) -> StoreError:
        return StoreError(
            str(self._output), f"cannot be written ({error.strerror})", "choose another folder with -o"
        )


def _replace(new: Path, old: Path) -> None:
    """Put a file or folder in the place of another."""
    if new.is_dir() and old.is_dir():
        old.rename(new.with_name(new.name + ".old"))
    new.replace(old)


class Duck:
    """The engine of one machine: DuckDB, in a file or in memory (see `kg.derive.steps.Engine`).

    Parameters
    ----------
    path
        The file to make, or a copy of an older database, of which the pages, articles and sentences are kept; None to
        work in memory.
    """

    explode = "unnest"
    fresh = "reading"

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

    def shelved(self, files: Sequence[str], places: pa.Table) -> None:
        """Let the table ``reading`` be the readings of some Parquet files that lie where `places` says."""
        self.put("chosen", places)
        self._lay("reading", files, "chosen")
        sql = "SELECT table_name FROM duckdb_tables() WHERE NOT temporary"
        held = {name for (name,) in self._con.execute(sql).fetchall()}
        if held:
            (still,) = self._con.execute(_STILL).fetchone() or (False,)
            for name in held - set(_CARRIED if still else ()):
                self._con.execute(f"DROP TABLE {name}")
            self._con.execute("CHECKPOINT")  # what is dropped makes room for what is made
            if still:
                self._carry(files)

    def _carry(self, shelf: Sequence[str]) -> None:
        """Take the rows of the pages that are gone out of the tables that are kept, and let `fresh` be the others."""
        self._con.execute("DELETE FROM page WHERE key NOT IN (SELECT key FROM chosen)")
        for name in _CARRIED[1:]:
            self._con.execute(f"DELETE FROM {name} WHERE doc NOT IN (SELECT doc FROM page)")
        self.scratch("new", "SELECT c.* FROM chosen c ANTI JOIN page p ON p.key = c.key")
        files = [file for (file,) in self._con.execute("SELECT DISTINCT filename FROM new").fetchall()]
        self._lay(
            "fresh", files or shelf[:1], "new"
        )  # a view needs a file, even one of which it wants nothing
        self.fresh = "fresh"

    def _lay(self, name: str, files: Sequence[str], places: str) -> None:
        """Make a view of the readings in some files that lie where a table says."""
        listed = ", ".join("'" + file.replace("'", "''") + "'" for file in files)
        self._con.execute(
            f"CREATE TEMP VIEW {name} AS SELECT r.* FROM read_parquet([{listed}], filename = true) r "
            f"SEMI JOIN {places} c ON c.key = r.key AND c.filename = r.filename"
        )

    def put(self, name: str, rows: pa.Table) -> None:
        """Make a scratch table of rows."""
        self._con.register("incoming", rows)
        self.scratch(name, "SELECT * FROM incoming")
        self._con.unregister("incoming")

    def add(self, name: str, sql: str) -> None:
        """Put the result into a kept table, which is made if there is none."""
        self._con.execute(f"CREATE TABLE IF NOT EXISTS {name} AS {sql} LIMIT 0; INSERT INTO {name} {sql}")

    def scratch(self, name: str, sql: str) -> None:
        """Make a table that is gone when the engine is closed."""
        self._con.execute(f"CREATE TEMP TABLE {name} AS {sql}")

    def drop(self, *names: str) -> None:
        """Take tables away."""
        for name in names:
            self._con.execute(f"DROP TABLE {name}")

    def keep(self, name: str, sql: str) -> None:
        """Make a table of the result."""
        self._con.execute(f"CREATE TABLE {name} AS {sql}")

    def rows(self, sql: str) -> list[dict[str, typing.Any]]:
        """Return the rows of a result, a dict each."""
        return list(_rows(self._con.execute(sql)))

    def typed(self, row: type[Row]) -> Iterator[Row]:
        """Yield the mentions, posts that are held, entities or aliases that were derived."""
        yield from _typed(row, _rows(self._con.execute(_TYPED[row], [None] if row is Entity else [])))

    def planned(self) -> Iterator[Post]:
        """Yield the posts that are planned."""
        yield from _typed(Post, _rows(self._con.execute(_PLANNED)))


def seal(engine: Engine, digest: str) -> None:
    """Say what the tables that `kg.derive.steps` made are: version, digest of what they were made from, number of stories."""
    sealed = pa.table({"tool": ["kg"], "version": pa.array([VERSION], pa.int32()), "digest": [digest]})
    engine.put("sealed", sealed)
    engine.keep("meta", "SELECT s.*, c.n AS stories FROM sealed s CROSS JOIN link_corpus c")


class Reader:
    """Reads a database; its SQL reaches no other file, and no network.

    Parameters
    ----------
    path
        The database file, or the folder of its tables.

    Raises
    ------
    StoreError
        The file is missing, damaged, of another version or not of `kg`.
    """

    def __init__(self, path: Path) -> None:
        if not path.exists():
            raise StoreError(
                str(path), "does not exist", "run kg build first, or name the database with --db"
            )
        try:
            self._con = _folder(path) if path.is_dir() else duckdb.connect(str(path), read_only=True)
            self._con.execute(
                "SET enable_progress_bar = false; SET enable_external_access = false; SET lock_configuration = true"
            )
            found = self._con.execute("SELECT tool, version, digest FROM meta").fetchone()
        except duckdb.Error as error:
            raise StoreError(
                str(path),
                f"is damaged, of another version or no database of kg ({_line(error)})",
                "delete it and run kg build",
            ) from error
        if found is None or found[:2] != ("kg", VERSION):
            raise StoreError(
                str(path),
                f"is of version {found[1] if found else '?'}, not {VERSION}",
                "delete it and run kg build",
            )
        self.digest = str(found[2])
        """Of what the tables were made from."""

    def close(self) -> None:
        """Close the file."""
        self._con.close()

    def rows(self, sql: str, *parameters: object) -> list[dict[str, typing.Any]]:
        """Run a query of the project's own text with the user's values as parameters; one dict a row."""
        return list(_rows(self._con.cursor().execute(sql, list(parameters))))

    @contextlib.contextmanager
    def beside(
        self, name: str, sql: str, *parameters: object
    ) -> Iterator[typing.Callable[..., list[dict[str, typing.Any]]]]:
        """Give a `rows` that reads one more table, the result of a query, which is gone after the ``with`` block."""
        with self._con.cursor() as con:
            con.execute(f"CREATE TEMP TABLE {name} AS {sql}", list(parameters))
            yield lambda sql, *parameters: list(_rows(con.execute(sql, list(parameters))))

    def arrow(self, sql: str, *parameters: object) -> pa.Table:
        """Run a query like `rows`; the result as Arrow columns."""
        return self._con.cursor().sql(sql, params=list(parameters)).to_arrow_table()

    def entities(self, names: Sequence[str] | None = None) -> list[Entity]:
        """Return all entities, or some by full name, in order of name."""
        return list(_typed(Entity, self.rows(_ENTITIES, None if names is None else list(names))))

    def select(self, selection: Selection) -> tuple[list[Entity], list[Link]]:
        """Return the entities of a selection and the links among them, in order of names."""
        con = self._con.cursor()  # what it makes is temporary and its own
        try:
            days = [selection.since, selection.until]
            table, seen = "link", ""
            if days != [None, None]:
                table, seen = "dated_link", "SEMI JOIN dated d ON d.entity = e.entity"
                con.execute(f"CREATE TEMP TABLE dated AS SELECT * FROM appearance WHERE {links.DAYS}", days)
                con.execute(
                    "CREATE TEMP TABLE dated_story AS "
                    f"SELECT t.story FROM story t JOIN page p ON p.doc = t.doc WHERE {links.DAYS}",
                    days,
                )
                for name, sql in links.steps("dated", "dated_story"):
                    con.execute(f"CREATE TEMP TABLE {name} AS {sql}")
                con.execute(f"CREATE TEMP TABLE dated_link AS {links.LINK}")
            con.execute(
                f"CREATE TEMP TABLE chosen AS {_CHOSEN.format(links=table, seen=seen)}",
                [list(selection.types), selection.ego, selection.most],
            )
            texts = {"co-mention": f"SELECT * FROM {table}", "post": links.POSTS, "part-of": links.PARTS}
            chosen: list[Link] = []
            for kind in selection.kinds:
                most = None if selection.most is None else _EACH * selection.most
                found = con.execute(
                    _AMONG.format(links=texts[kind]), [selection.least if kind == "co-mention" else 1, most]
                )
                chosen += _typed(Link, _rows(found))
            names = [str(row["entity"]) for row in _rows(con.execute("SELECT entity FROM chosen"))]
            return self.entities(names), chosen
        finally:
            con.close()


_TYPED: dict[type, str] = {
    Mention: 'SELECT * FROM mention ORDER BY doc, "start", "end"',
    Post: 'SELECT * FROM post ORDER BY doc, "at", "start", post, organ',
    Alias: "SELECT * FROM alias ORDER BY entity, mentions DESC, alias",
}
_PLANNED = 'SELECT * FROM planned ORDER BY doc, "at", "start", post, organ'
_EACH = 10
"""Links for each entity of a selection that is limited."""
_CHOSEN = """
SELECT e.entity FROM entity e {seen}
WHERE list_contains($1, e.type) AND ($2 IS NULL OR e.entity = $2 OR e.entity IN (
  SELECT source FROM {links} WHERE target = $2 UNION ALL SELECT target FROM {links} WHERE source = $2
))
ORDER BY e.articles DESC, e.mentions DESC, e.entity LIMIT $3
"""
_AMONG = """
SELECT * FROM (
  SELECT l.* FROM ({links}) l SEMI JOIN chosen a ON a.entity = l.source SEMI JOIN chosen b ON b.entity = l.target
  WHERE l.weight >= $1 ORDER BY l.weight DESC, l.sentences DESC, l.source, l.target LIMIT $2
) ORDER BY source, target
"""
_ENTITIES = f"""
WITH wanted AS (SELECT * FROM entity WHERE $1 IS NULL OR entity IN (SELECT unnest($1))),
printed AS (
  SELECT entity, list(alias ORDER BY mentions DESC, alias) AS aliases FROM alias
  WHERE alias <> entity AND ($1 IS NULL OR entity IN (SELECT unnest($1))) GROUP BY entity
),
bare AS (
  SELECT split_part(entity, '（', 1) AS name, list(entity ORDER BY entity) AS entities FROM entity
  WHERE type IN {PERSONS} AND NOT regexp_full_match(split_part(entity, '（', 1), '{MASKED}')
  GROUP BY 1 HAVING count(*) > 1
)
SELECT w.entity, w.type, coalesce(p.aliases, []) AS aliases, w.pinyin, w.mentions, w.articles, w.first, w.last,
       coalesce(list_filter(b.entities, lambda x: x <> w.entity), []) AS namesakes
FROM wanted w LEFT JOIN printed p ON p.entity = w.entity
LEFT JOIN bare b ON b.name = split_part(w.entity, '（', 1) AND w.type IN {PERSONS}
ORDER BY w.entity
"""
_TYPED[Entity] = _ENTITIES


def _folder(path: Path) -> duckdb.DuckDBPyConnection:
    """Open a folder of tables."""
    con = duckdb.connect(":memory:")
    for name in (*TABLES, "meta"):
        files = str(path / name / "*.parquet").replace("'", "''")
        con.execute(f"CREATE VIEW {name} AS SELECT * FROM read_parquet('{files}')")
    con.execute("SET allowed_directories = [$1]", [str(path)])
    return con


def _rows(cursor: duckdb.DuckDBPyConnection) -> Iterator[dict[str, typing.Any]]:
    names = [column[0] for column in cursor.description or ()]
    while rows := cursor.fetchmany(10_000):
        for row in rows:
            yield dict(zip(names, row, strict=True))


def _typed(row: type[Row], rows: typing.Iterable[dict[str, typing.Any]]) -> Iterator[Row]:
    for values in rows:
        yield row(
            **{name: tuple(value) if isinstance(value, list) else value for name, value in values.items()}
        )


def _take(lock: Path) -> None:
    """Take the lock of a folder; one that a dead process left behind is taken over."""
    for _ in range(2):
        try:
            handle = os.open(lock, os.O_CREAT | os.O_EXCL | os.O_WRONLY)
        except FileExistsError:
            holder = lock.read_text(encoding="ascii", errors="replace").strip()
            if holder.isdigit() and Path(f"/proc/{holder}").exists() and int(holder) != os.getpid():
                raise BusyError(
                    str(lock), f"another build (process {holder}) is at work", "wait until it has ended"
                ) from None
            lock.unlink(missing_ok=True)
            continue
        with os.fdopen(handle, "w", encoding="ascii") as file:
            file.write(str(os.getpid()))
        return


def _line(error: Exception) -> str:
    return str(error).splitlines()[0][:200] if str(error) else type(error).__name__
