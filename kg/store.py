"""The DuckDB file: `Writer` makes a new one and swaps it in when it is whole, `Reader` only reads.

Facts (page, article, sentence, reading) are what pages say; mention, post, entity, alias, story and link are derived
from them at every run. A reader never sees a file that is being written.
"""

import dataclasses
import json
import os
import typing
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

import duckdb
import pyarrow as pa

from kg import link
from kg.errors import StoreError
from kg.schema import Alias, Article, Entity, Link, Mention, Page, Post, Reading, Sentence, arrow_schema

__all__ = ["VERSION", "Reader", "Row", "Writer"]

VERSION = 1
"""Version of the tables; a database of another one is refused."""

Row = typing.TypeVar("Row")

_PAGE = {"text"}
_ARTICLE = {"origin", "sentences", "pieces"}
"""Columns that the file does not keep: evidence is read again from the page at its offsets."""


class Writer:
    """Writes a database beside the old one; leaving the ``with`` block without an error swaps it in.

    Parameters
    ----------
    path
        The database file.

    Raises
    ------
    StoreError
        Another build is at work on the same file, or the folder cannot be written.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._new = path.with_name(path.name + ".new")
        self._lock = path.with_name(path.name + ".lock")
        self._con: duckdb.DuckDBPyConnection | None = None

    def __enter__(self) -> "Writer":
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            _take(self._lock)
        except OSError as error:
            raise StoreError(
                str(self._path), f"cannot be written ({error.strerror})", "choose another folder with -o"
            ) from error
        try:
            self._new.unlink(missing_ok=True)
            self._con = duckdb.connect(str(self._new))
        except duckdb.Error as error:
            self._clean()
            raise StoreError(
                str(self._path), f"cannot be written ({_line(error)})", "choose another folder with -o"
            ) from error
        except BaseException:
            self._clean()
            raise
        return self

    def _clean(self) -> None:
        """Take away what belongs to a build at work."""
        self._new.unlink(missing_ok=True)
        self._new.with_name(self._new.name + ".wal").unlink(missing_ok=True)
        self._lock.unlink(missing_ok=True)

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        try:
            if self._con is not None:
                self._con.close()
            if error is None:
                self._new.replace(self._path)
        finally:
            self._clean()
        if isinstance(error, duckdb.Error):
            raise StoreError(
                str(self._path), f"cannot be written ({_line(error)})", "free some space and build again"
            ) from error

    def write(
        self,
        readings: Sequence[tuple[str, Reading]],
        mentions: Sequence[Mention],
        posts: Sequence[Post],
        entities: Sequence[Entity],
        aliases: Sequence[Alias],
        stories: Mapping[tuple[str, str], str],
    ) -> None:
        """Write all tables.

        Parameters
        ----------
        readings
            Key of the page (what it was read from and by) and its rows as the page alone gives them.
        mentions, posts, entities, aliases
            Rows of the corpus.
        stories
            Document and article to story.
        """
        self._table("page", Page, (r.page for _, r in readings), without=_PAGE)
        self._table(
            "article", Article, (a for _, r in readings for a in r.articles if a.article), without=_ARTICLE
        )
        self._table("sentence", Sentence, (s for _, r in readings for s in r.sentences))
        self._table("mention", Mention, mentions)
        self._table("post", Post, posts)
        self._table("entity", Entity, entities)
        self._table("alias", Alias, aliases)
        self._create(
            "story",
            pa.table(
                {
                    "doc": [d for d, _ in stories],
                    "article": [a for _, a in stories],
                    "story": list(stories.values()),
                },
                _STORY,
            ),
        )
        cached = [(key, r.page.doc, json.dumps(_plain(r), ensure_ascii=False)) for key, r in readings]
        self._create(
            "reading",
            pa.table(
                {
                    "key": [c[0] for c in cached],
                    "doc": [c[1] for c in cached],
                    "rows": [c[2] for c in cached],
                },
                _READING,
            ),
        )
        con = self._connection()
        con.execute(f"CREATE TABLE link AS {link.LINKS}")  # the text is a constant of kg.link
        con.execute("CREATE TABLE meta AS SELECT 'kg' AS tool, $1::INTEGER AS version", [VERSION])

    def _table(self, name: str, row: type, rows: Iterable[object], without: set[str] = frozenset()) -> None:  # type: ignore[assignment]
        fields = [f for f in arrow_schema(row) if f.name not in without]
        held = list(rows)
        columns = {f.name: [getattr(r, f.name) for r in held] for f in fields}
        self._create(name, pa.table(columns, pa.schema(fields)))

    def _create(self, name: str, table: pa.Table) -> None:
        con = self._connection()
        con.register("incoming", table)
        con.execute(f"CREATE TABLE {name} AS SELECT * FROM incoming")  # the name is a constant of this class
        con.unregister("incoming")

    def _connection(self) -> duckdb.DuckDBPyConnection:
        if self._con is None:
            raise StoreError(str(self._path), "is not open for writing", "use the writer in a with block")
        return self._con


_STORY = pa.schema([("doc", pa.string()), ("article", pa.string()), ("story", pa.string())])
_READING = pa.schema([("key", pa.string()), ("doc", pa.string()), ("rows", pa.string())])


class Reader:
    """Reads a database.

    Parameters
    ----------
    path
        The database file.

    Raises
    ------
    StoreError
        The file is missing, damaged, of another version or not of `kg`.
    """

    def __init__(self, path: Path) -> None:
        if not path.is_file():
            raise StoreError(
                str(path), "does not exist", "run kg build first, or name the database with --db"
            )
        try:
            self._con = duckdb.connect(str(path), read_only=True)
            found = self._con.execute("SELECT tool, version FROM meta").fetchone()
        except duckdb.Error as error:
            raise StoreError(
                str(path), f"is damaged or no database of kg ({_line(error)})", "delete it and run kg build"
            ) from error
        if found != ("kg", VERSION):
            raise StoreError(
                str(path),
                f"is of version {found[1] if found else '?'}, not {VERSION}",
                "delete it and run kg build",
            )

    def close(self) -> None:
        """Close the file."""
        self._con.close()

    def rows(self, sql: str, *parameters: object) -> list[dict[str, typing.Any]]:
        """Run a query of the project's own text with the user's values as parameters; one dict a row."""
        cursor = self._con.cursor().execute(sql, list(parameters))
        names = [column[0] for column in cursor.description or ()]
        return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]

    def readings(self) -> dict[str, Reading]:
        """Return the rows of all pages as they were before the corpus was resolved, by key."""
        return {
            row["key"]: _reading(json.loads(row["rows"]))
            for row in self.rows("SELECT key, rows FROM reading")
        }

    def entities(self) -> list[Entity]:
        """Return all entities in order of name."""
        return list(self._typed(Entity, "SELECT * FROM entity ORDER BY entity"))

    def links(self, kinds: Sequence[str] = ("co-mention",)) -> list[Link]:
        """Return the links of some kinds, in order of their ends."""
        texts = {
            "co-mention": "SELECT * FROM link ORDER BY source, target",
            "post": link.POSTS,
            "part-of": link.PARTS,
        }
        return [row for kind in kinds for row in self._typed(Link, texts[kind])]

    def _typed(self, row: type[Row], sql: str) -> Iterator[Row]:
        for values in self.rows(sql):
            yield row(
                **{name: tuple(value) if isinstance(value, list) else value for name, value in values.items()}
            )


def _take(lock: Path) -> None:
    """Take the lock of a database; one that a dead process left behind is taken over."""
    for _ in range(2):
        try:
            handle = os.open(lock, os.O_CREAT | os.O_EXCL | os.O_WRONLY)
        except FileExistsError:
            holder = lock.read_text(encoding="ascii", errors="replace").strip()
            if holder.isdigit() and Path(f"/proc/{holder}").exists() and int(holder) != os.getpid():
                raise StoreError(
                    str(lock), f"another build (process {holder}) is at work", "wait until it has ended"
                ) from None
            lock.unlink(missing_ok=True)
            continue
        with os.fdopen(handle, "w", encoding="ascii") as file:
            file.write(str(os.getpid()))
        return


def _line(error: Exception) -> str:
    return str(error).splitlines()[0][:200] if str(error) else type(error).__name__


def _plain(reading: Reading) -> dict[str, object]:
    """Return a reading as JSON values, without what recognition alone needed."""
    page = dataclasses.replace(reading.page, text="")
    articles = tuple(dataclasses.replace(a, origin=(), sentences=()) for a in reading.articles)
    return dataclasses.asdict(dataclasses.replace(reading, page=page, articles=articles))


def _reading(values: dict[str, typing.Any]) -> Reading:
    """Make a reading of JSON values."""
    return Reading(
        _made(Page, values["page"]),
        tuple(_made(Article, row) for row in values["articles"]),
        tuple(_made(Sentence, row) for row in values["sentences"]),
        tuple(_made(Mention, row) for row in values["mentions"]),
        tuple(_made(Post, row) for row in values["posts"]),
    )


def _made(row: type[Row], values: dict[str, typing.Any]) -> Row:
    return row(**{name: _tuples(value) for name, value in values.items()})


def _tuples(value: object) -> object:
    return tuple(_tuples(v) for v in value) if isinstance(value, list) else value
