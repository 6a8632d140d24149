"""One run over a corpus: pages to readings, readings to a database, the database to the graph files."""

import collections
import contextlib
import dataclasses
import functools
import gc
import hashlib
import itertools
import multiprocessing
import os
import shutil
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import pyarrow as pa

from kg.base.errors import InputError, KgError
from kg.base.schema import (
    CORE_TYPES,
    ENTITY_TYPES,
    Alias,
    Decision,
    Entity,
    Mention,
    Page,
    Post,
    Reading,
    arrow_rows,
)
from kg.derive import decision_file
from kg.derive.duckdb import Duck, Fault, Stage, seal
from kg.derive.steps import derive
from kg.export import FORMATS
from kg.gazetteer.divisions import Divisions
from kg.query.graph import Graph
from kg.query.graph import open as open_graph
from kg.reading.articles import lay_out
from kg.reading.cache import BATCH, Shelf
from kg.reading.decode import find, load, read
from kg.reading.page import Options, base_of, checked, divisions_of, key_of, pipeline_of, read_page
from kg.reading.resolve import resolve_page

__all__ = [
    "Corpus",
    "Options",
    "Step",
    "Summary",
    "build",
    "corpus",
    "digest_of",
    "publish",
    "resolved",
    "why",
]

if TYPE_CHECKING:
    from kg.reading.recognise import explain as explained

DATABASE = "kg.duckdb"
_MADE_BY = (".py", ".j2", ".js", ".css")
"""Endings of the files that results are made by."""
_ALONE = 24
"""Fewest pages for which a pool of processes pays: each process needs two seconds to start."""
_CHUNK = 4
"""Pages that a process takes at a time."""
_AHEAD = 4
"""Chunks for each process that are under way or wait to be written: what memory holds of pages."""
_MOST = 3_000
"""Most entities of ``graph.html`` and ``graph.graphml``: written in seconds, and more than anyone looks through;
`kg export` writes all."""


@dataclasses.dataclass(frozen=True, slots=True)
class Step:
    """A page that a build has done with."""

    doc: str
    total: int
    """Number of the pages of the build."""
    characters: int
    """Length of the page that was read; 0 for a page taken over from the last build."""
    fault: KgError | None = None
    """What was wrong with it."""


@dataclasses.dataclass(frozen=True, slots=True)
class Summary:
    """What a build did; counts of pages, articles, mentions, entities, links."""

    pages: int
    read: int
    """How many of `pages` were read; the others had not changed."""
    skipped: int
    """Pages that cannot be read, or at which a rule of kg failed."""
    articles: int
    """Stories: reprints and continuations count once."""
    mentions: int
    entities: int
    links: int
    rolls: int
    """Stories that name too many entities to make links, see `kg.derive.links.ROLL`."""
    output: str
    faults: tuple[str, ...]
    """What was wrong with each page that was skipped, a line a page: its name, the fault and where it was raised."""


@dataclasses.dataclass(frozen=True, slots=True)
class Corpus:
    """What some pages say together; rows in order of document and offset, entities in order of name."""

    mentions: tuple[Mention, ...]
    posts: tuple[Post, ...]
    entities: tuple[Entity, ...]
    aliases: tuple[Alias, ...]
    planned: tuple[Post, ...] = ()
    """Posts that people do not hold yet: 拟任, 候选人."""


def build(
    paths: Sequence[str | Path] = ("seeds",),
    output: str | Path = "output",
    *,
    options: Options | None = None,
    jobs: int | None = None,
    report: Callable[[Step], None] = lambda step: None,
) -> Summary:
    """Read pages and write the database, ``graph.html`` and ``graph.graphml``.

    Parameters
    ----------
    paths
        Files and folders.
    output
        Folder for the results; files in it are replaced when the new ones are whole. ``kg.pages`` in it keeps what
        pages say, batch by batch: an interrupted build goes on from there.
    options
        How pages are read.
    jobs
        Processes; None for one a core.
    report
        Called for each page that is read or taken over.

    Returns
    -------
    Summary
        What was done. Pages whose bytes and reading have not changed are taken over from the last build. The tables,
        and the files byte for byte, depend on the pages and on what people decided of them (`kg.derive.decision_file`), not on what
        was there before.

    Raises
    ------
    KgError
        No page could be read, a line of a gazetteer or of the decisions is wrong, another build is at work, or the output cannot be written.

    Notes
    -----
    Memory does not grow with the pages but for their paths and keys, the distinct names, and DuckDB's 1 GB. The two
    files hold at most the 3,000 entities with most articles; the page says what it leaves out.
    """
    options = checked(options)
    decisions = decision_file.load(*options.patterns)
    files = find(Path(path) for path in paths)
    output = Path(output)
    with Stage(output) as stage:
        shelf = Shelf(output / "kg.pages")
        pages = _shelved(shelf, files, options, jobs, report)
        if not pages.keys:
            raise _nothing(paths, files, pages.faults)
        digest = digest_of(pages.keys, decisions)
        last = _last(output)
        if digest != last:
            divisions = divisions_of(options.patterns)
            derived = functools.partial(
                _derived, stage / DATABASE, shelf, pages.keys, digest, divisions, decisions
            )
            with _uncollected():
                try:
                    if last is not None:
                        shutil.copyfile(output / DATABASE, stage / DATABASE)
                    derived()
                except Fault:  # the last database is damaged, or there is no room for two
                    (stage / DATABASE).unlink(missing_ok=True)
                    derived()
                with open_graph(stage / DATABASE) as graph:
                    publish(graph, stage)
            shelf.tidy(pages.keys)
    with open_graph(output / DATABASE) as graph:
        faults = tuple(map(str, pages.faults))
        return Summary(
            len(pages.keys), pages.fresh, len(faults), **graph.extent(), output=str(output), faults=faults
        )


def _derived(
    database: Path,
    shelf: Shelf,
    keys: Sequence[str],
    digest: str,
    divisions: Divisions,
    decisions: Sequence[Decision],
) -> None:
    """Make a database of readings; a copy of an older one keeps what has not changed."""
    with Duck(database) as engine:
        engine.shelved(shelf.files(), shelf.places(keys))
        derive(engine, divisions, decisions)
        seal(engine, digest)


@contextlib.contextmanager
def _uncollected() -> Iterator[None]:
    """Look for no cycles among what stays, gazetteers and rows that are written later: it takes a tenth of the time."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def publish(graph: Graph, folder: Path) -> None:
    """Write ``graph.html`` and ``graph.graphml`` of a database into a folder: at most its 3,000 leading entities."""
    shown = graph.exhibit(graph.title(), types=ENTITY_TYPES, most=_MOST)
    FORMATS["html"](shown, folder / "graph.html")
    FORMATS["graphml"](shown.of(CORE_TYPES), folder / "graph.graphml")


def _raised(fault: InputError) -> None:
    """Stop at the first page that cannot be read."""
    raise fault


def corpus(
    paths: Sequence[str | Path],
    *,
    options: Options | None = None,
    report: Callable[[InputError], None] = _raised,
) -> tuple[tuple[Reading, ...], Corpus]:
    """Read pages without a database.

    Parameters
    ----------
    paths
        Files and folders.
    options
        How pages are read.
    report
        Called with the fault of each page that cannot be read, which is then left out; by default the fault is raised.

    Returns
    -------
    tuple
        The readings in order of the files, and what they say together.

    Raises
    ------
    KgError
        No page can be read, or a gazetteer line is wrong.
    """
    options = checked(options)
    files = find(Path(path) for path in paths)
    readings, faults = [], []
    for file in files:
        try:
            readings.append(read_page(file, options))
        except InputError as fault:
            faults.append(fault)
            if len(files) > 1:
                report(fault)
    if not readings:
        raise _nothing(paths, files, faults)
    found = resolved(readings, divisions_of(options.patterns), decision_file.load(*options.patterns))
    return tuple(readings), found


def _nothing(paths: Sequence[str | Path], files: Sequence[Path], faults: Sequence[KgError]) -> KgError:
    """Return the fault of a run of which no page could be read: that of its only page, or that there is none."""
    if len(files) == 1:
        return faults[0]
    return InputError(str(paths[0]), "no page could be read", "see above")


def resolved(readings: Iterable[Reading], divisions: Divisions, decisions: Iterable[Decision] = ()) -> Corpus:
    """Return what some readings, and people's decisions of them, say together; independent of their order."""
    with Duck() as engine:
        engine.put("reading", arrow_rows((reading.page.doc, reading) for reading in readings))
        derive(engine, divisions, decisions)
        return Corpus(
            tuple(engine.typed(Mention)),
            tuple(engine.typed(Post)),
            tuple(engine.typed(Entity)),
            tuple(engine.typed(Alias)),
            tuple(engine.planned()),
        )


def why(text: str, path: Path | None = None, *, options: Options | None = None) -> Iterator["explained.Step"]:
    """Tell why a stretch of text is, or is not, a mention, and of which entity.

    Parameters
    ----------
    text
        The words. Without a page they are the text that is read, and every step in it is told.
    path
        The page.
    options
        How the page is read.

    Yields
    ------
    kg.reading.recognise.explain.Step
        In order of the text, for each place: gazetteer, recognisers, arbiter, resolution.

    Raises
    ------
    KgError
        The page cannot be read, or a gazetteer line is wrong.
    """
    from kg.reading.recognise import documents, gather
    from kg.reading.recognise import explain as explained

    options = checked(options)
    divisions = divisions_of(options.patterns)
    if path is None:
        page = Page("-", text, "utf-8", None, options.date, None, options.home)
    else:
        page = read(load(path), doc=str(path), divisions=divisions, home=options.home, date=options.date)
    articles = lay_out(page)
    docs = list(documents(pipeline_of(options.patterns, options.model), page, articles))
    reading = resolve_page(gather(page, articles, docs), divisions)
    decisions = decision_file.load(*options.patterns)
    named = {(m.start, m.end): m for m in resolved([reading], divisions).mentions}
    settled = {(m.start, m.end): m for m in resolved([reading], divisions, decisions).mentions}
    for step in explained.explain(page, docs, text, options.patterns):
        yield step
        mention = named.get((step.start, step.end)) if step.by == "arbiter" else None
        if mention is not None:
            end = settled.get((step.start, step.end))
            told = ("", "", f"{mention.entity} is decided to be no entity")
            kind, entity, says = told if end is None else (end.type, end.entity, end.reason)
            yield explained.Step(
                step.doc, step.start, step.end, step.text, step.context, "resolve", kind, entity, None, says
            )


_Item = TypeVar("_Item")


@dataclasses.dataclass(slots=True)
class _Pages:
    """What became of the files of a build."""

    keys: list[str] = dataclasses.field(default_factory=list)
    fresh: int = 0
    faults: list[KgError] = dataclasses.field(default_factory=list)


def _shelved(
    shelf: Shelf, files: Sequence[Path], options: Options, jobs: int | None, report: Callable[[Step], None]
) -> _Pages:
    """Read what is not on the shelf yet, and put it there batch by batch."""
    base = base_of(options)
    pages = _Pages()
    todo: list[tuple[str, Path]] = []
    for file in files:
        key = key_of(base, str(file), _content(file))
        if key in shelf:
            pages.keys.append(key)
            report(Step(str(file), len(files), 0))
        else:
            todo.append((key, file))
    few = len(todo) < _ALONE
    with _uncollected() if few else contextlib.nullcontext(), _Pool(options, 1 if few else jobs) as pool:
        for batch in _batched(pool.map(todo), BATCH // _CHUNK):
            rows = pa.concat_tables(chunk.rows for chunk in batch)
            if rows.num_rows:
                shelf.add(rows)
            pages.keys += rows["key"].to_pylist()
            pages.fresh += rows.num_rows
            for step in (step for chunk in batch for step in chunk.steps):
                pages.faults += [] if step.fault is None else [step.fault]
                report(dataclasses.replace(step, total=len(files)))
    return pages


def _content(file: Path) -> bytes:
    """Return what is in a file, nothing if it cannot be read: then that is found out, and told, when it is read."""
    try:
        return load(file)
    except InputError:
        return b""


def digest_of(keys: Iterable[str], decisions: Iterable[Decision]) -> str:
    """Return what tells results by: the pages they were made from, the decisions that changed them, and the code."""
    said = [decision_file.line(decision) for decision in decisions if decision.label != "ACCEPT"]
    digest = hashlib.blake2b("\n".join([*sorted(keys), *said]).encode(), digest_size=16)
    here = Path(__file__).parent
    for file in sorted(file for file in here.rglob("*") if file.suffix in _MADE_BY):
        digest.update(file.read_bytes())
    return digest.hexdigest()


def _last(output: Path) -> str | None:
    """Return the digest of the results that lie in a folder; None if they are not whole and of this version."""
    if not all((output / name).exists() for name in (DATABASE, "graph.html", "graph.graphml")):
        return None
    try:
        with open_graph(output / DATABASE) as graph:
            return graph.digest
    except KgError:
        return None


@dataclasses.dataclass(frozen=True, slots=True)
class _Chunk:
    """What a worker hands back: rows of `kg.base.schema.READING`, and a step for each page, readable or not."""

    rows: pa.Table
    steps: tuple[Step, ...]


class _Pool:
    """Maps `_attempt` over chunks of files, in this process or in several, a bounded number of chunks ahead."""

    def __init__(self, options: Options, jobs: int | None) -> None:
        self._attempt = functools.partial(_attempt, options)
        self._jobs = jobs or os.cpu_count() or 1
        self._pool = (
            ProcessPoolExecutor(self._jobs, multiprocessing.get_context("spawn")) if self._jobs > 1 else None
        )

    def __enter__(self) -> "_Pool":
        return self

    def __exit__(self, kind: object, error: object, trace: object) -> None:
        if self._pool is not None:
            if error is not None:
                for process in self._pool._processes.values():  # nothing public ends a worker at its page
                    process.terminate()
            self._pool.shutdown(cancel_futures=True)

    def map(self, todo: Sequence[tuple[str, Path]]) -> Iterator[_Chunk]:
        """Yield the chunks in order."""
        chunks = _batched(todo, _CHUNK)
        if self._pool is None:
            yield from map(self._attempt, chunks)
            return
        waiting = collections.deque(
            self._pool.submit(self._attempt, c) for c in itertools.islice(chunks, _AHEAD * self._jobs)
        )
        while waiting:
            try:
                yield waiting.popleft().result()
            except BrokenProcessPool as error:
                raise KgError(
                    "--jobs",
                    "a process that reads pages has ended",
                    "free some memory or give --jobs 1; in a script call kg.build under if __name__ == '__main__':",
                ) from error
            waiting.extend(self._pool.submit(self._attempt, c) for c in itertools.islice(chunks, 1))


def _batched(items: Iterable[_Item], size: int) -> Iterator[tuple[_Item, ...]]:
    """Yield items by some at a time (`itertools.batched` of Python 3.12)."""
    rest = iter(items)
    return iter(lambda: tuple(itertools.islice(rest, size)), ())


def _attempt(options: Options, chunk: Sequence[tuple[str, Path]]) -> _Chunk:
    """Read pages; one that cannot be read comes back as its fault."""
    readings, steps = [], []
    for key, file in chunk:
        try:
            reading = read_page(file, options)
        except InputError as error:
            steps.append(Step(str(file), 0, 0, error))
            continue
        readings.append((key, reading))
        steps.append(Step(str(file), 0, len(reading.page.text)))
    return _Chunk(arrow_rows(readings), tuple(steps))
