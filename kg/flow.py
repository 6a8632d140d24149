"""One run over a corpus: pages to readings, readings to a database, the database to the graph files."""

import contextlib
import dataclasses
import functools
import shutil
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import pyarrow as pa

from kg.base.arrow import arrow_rows
from kg.base.collector import uncollected
from kg.base.errors import InputError, KgError, StoreError
from kg.base.event_schema import Event
from kg.base.results import unsound
from kg.base.schema import Alias, Decision, Entity, Fact, Mention, Page, Post, Reading
from kg.base.text import check_text
from kg.derive import decision_file
from kg.derive.digest import digest_of
from kg.derive.duckdb import Duck, Fault, seal, staged
from kg.derive.steps import derive
from kg.derive.tables import DATABASE
from kg.export.both import publish
from kg.gazetteer.divisions import Divisions
from kg.query.graph import open as open_graph
from kg.reading.articles import lay_out
from kg.reading.cache import BATCH, Cache, base_of, key_of
from kg.reading.folding import fold
from kg.reading.page import Options, checked, divisions_of, laid_out, pipeline_of, read_page
from kg.reading.pool import CHUNK, Unread, batched, read_pages
from kg.reading.resolve import resolve_page
from kg.reading.sources import find, load

__all__ = [
    "DATABASE",
    "Corpus",
    "Options",
    "Step",
    "Summary",
    "build",
    "corpus",
    "resolved",
    "summed",
    "why",
]

if TYPE_CHECKING:
    from kg.reading.recognise import explain as explained


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
    facts: tuple[Fact, ...] = ()
    """Birth, sex, ethnicity, origin, party, work and study of people."""
    events: tuple[Event, ...] = ()


def build(
    paths: Sequence[str | Path] = ("seeds",),
    output: str | Path = "output",
    *,
    options: Options | None = None,
    jobs: int | None = None,
    report: Callable[[Step], None] = lambda step: None,
    tell: Callable[[KgError], None] = lambda fault: None,
) -> Summary:
    """Read pages and write the database, ``graph.html`` and ``graph.graphml``.

    Parameters
    ----------
    paths
        Files and folders.
    output
        Folder for the results, replaced in one step. An interrupted build goes on from ``kg.pages`` in it.
    options
        How pages are read.
    jobs
        Processes; None for one a core.
    report
        Called for each page that is read or taken over.
    tell
        Called with what the last build left and is damaged; it is made anew.

    Returns
    -------
    Summary
        What was done. What has not changed is taken over. The tables, and the files byte for byte, depend on the pages and
        on what people decided of them, not on what was there.

    Raises
    ------
    KgError
        No page could be read, a gazetteer or decision is wrong, another build is at work, or the output not writable.

    Notes
    -----
    Memory grows with the paths and keys of pages and the distinct names alone, beside DuckDB's 1 GB.
    """
    options = checked(options)
    decisions = decision_file.load(*options.patterns)
    files, output = find(map(Path, paths)), Path(output)
    with staged(output) as stage:
        cache = Cache(output / "kg.pages", tell=tell)
        pages = _read(cache, files, options, jobs, report)
        if not pages.keys:
            raise _nothing(paths, files, pages.faults)
        digest = digest_of(pages.keys, decisions)
        last = _last(output, tell)
        if digest != last:
            divisions = divisions_of(options.patterns)
            fill = functools.partial(_fill, cache, pages.keys, digest, divisions, decisions)
            with uncollected():
                _make(stage / DATABASE, fill, before=None if last is None else output / DATABASE)
                with open_graph(stage / DATABASE) as graph:
                    publish(graph, stage)
            cache.tidy(pages.keys)
    return summed(output / DATABASE, output, len(pages.keys), pages.fresh, pages.faults)


def _make(database: Path, fill: Callable[[Path], None], *, before: Path | None) -> None:
    """Make a database out of a copy of the last one, or from nothing where that is damaged or has no room beside it."""
    try:
        if before is not None:
            shutil.copyfile(before, database)
        fill(database)
    except Fault:
        database.unlink(missing_ok=True)
        fill(database)


def _fill(
    cache: Cache,
    keys: Sequence[str],
    digest: str,
    divisions: Divisions,
    decisions: Sequence[Decision],
    database: Path,
) -> None:
    """Make a database of readings; a copy of an older one keeps what has not changed."""
    with Duck(database) as engine:
        engine.shelved(cache.files(), cache.places(keys))
        derive(engine, divisions, decisions)
        seal(engine, digest)


def summed(database: Path, output: Path, pages: int, read: int, faults: Iterable[object]) -> Summary:
    """Return what a build did that wrote a database."""
    lines = tuple(map(str, faults))
    with open_graph(database) as graph:
        return Summary(
            pages, read, len(lines), **dataclasses.asdict(graph.extent()), output=str(output), faults=lines
        )


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
            tuple(engine.typed(Fact)),
            tuple(engine.typed(Event)),
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

    check_text(text)
    options = checked(options)
    divisions = divisions_of(options.patterns)
    if path is None:
        page = Page("-", text, "utf-8", None, options.date, None, options.home)
        articles = lay_out(page, fold(text))
    else:
        page, articles = laid_out(load(path), doc=str(path), options=options)
    docs = list(documents(pipeline_of(options.patterns, options.model), page, articles))
    reading = resolve_page(gather(page, articles, docs), divisions)
    decisions = decision_file.load(*options.patterns)
    named = {(m.start, m.end): m for m in resolved([reading], divisions).mentions}
    settled = {(m.start, m.end): m for m in resolved([reading], divisions, decisions).mentions}
    for step in explained.explain(page, docs, fold(page.text).words(text), options.patterns):
        yield step
        mention = named.get((step.start, step.end)) if step.by == "arbiter" else None
        if mention is not None:
            end = settled.get((step.start, step.end))
            told = ("", "", f"{mention.entity} is decided to be no entity")
            kind, entity, says = told if end is None else (end.type, end.entity, end.reason)
            yield explained.Step(
                step.doc, step.start, step.end, step.text, step.context, "resolve", kind, entity, None, says
            )


@dataclasses.dataclass(slots=True)
class _Pages:
    """What became of the files of a build."""

    keys: list[str] = dataclasses.field(default_factory=list)
    fresh: int = 0
    faults: list[InputError] = dataclasses.field(default_factory=list)


def _read(
    cache: Cache, files: Sequence[Path], options: Options, jobs: int | None, report: Callable[[Step], None]
) -> _Pages:
    """Read what is not in the cache yet, and put it there batch by batch."""
    pages = _Pages()
    unread = _unread(cache, files, options, pages, report)
    with contextlib.closing(read_pages(unread, options=options, jobs=jobs)) as chunks:
        for batch in batched(chunks, max(BATCH // CHUNK, 1)):
            rows = pa.concat_tables(chunk.rows for chunk in batch)
            if rows.num_rows:
                cache.add(rows)
            pages.keys += rows["key"].to_pylist()
            pages.fresh += rows.num_rows
            for page in (page for chunk in batch for page in chunk.outcomes):
                pages.faults += [] if page.fault is None else [page.fault]
                report(Step(page.doc, len(files), page.characters, page.fault))
    return pages


def _unread(
    cache: Cache, files: Sequence[Path], options: Options, pages: _Pages, report: Callable[[Step], None]
) -> Iterator[Unread]:
    """Yield the pages that are not in the cache, as they are needed; note those that are, and what cannot be opened."""
    base = base_of(options)
    for file in files:
        doc, fault = str(file), None
        try:
            raw = load(file)
        except InputError as error:
            pages.faults.append(fault := error)
        else:
            key = key_of(base, doc, raw)
            if key not in cache:
                yield Unread(key, doc, raw)
                continue
            pages.keys.append(key)
        report(Step(doc, len(files), 0, fault))


def _last(output: Path, tell: Callable[[KgError], None]) -> str | None:
    """Return the digest of the results that lie in a folder; None if they are not whole and of this version."""
    bad = unsound(output, (DATABASE, "graph.html", "graph.graphml"))
    for path in bad or ():
        tell(StoreError(str(path), "is damaged or gone", "it is made anew"))
    with contextlib.suppress(KgError):
        if bad == []:
            with open_graph(output / DATABASE) as graph:
                return graph.digest
    return None
