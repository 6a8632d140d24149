"""One run over a corpus: pages to readings, readings to a database, the database to the graph files."""

import dataclasses
import functools
import hashlib
import multiprocessing
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from kg import gazetteer
from kg.divisions import Divisions
from kg.errors import InputError, KgError
from kg.export import FORMATS
from kg.layout import lay_out
from kg.model import OWN_MODEL
from kg.query import Graph
from kg.query import open as open_graph
from kg.read import find, home_of, read
from kg.resolve import Corpus, resolve_corpus, resolve_page
from kg.schema import ENTITY_TYPES, Page, Reading
from kg.store import Reader, Writer
from kg.story import stories

__all__ = ["Options", "Summary", "build", "corpus", "read_page", "why"]

if TYPE_CHECKING:
    from kg.recognise.explain import Step

DATABASE = "kg.duckdb"
_READ_WITH = (".py", ".jsonl", ".json", ".npz", ".onnx")
"""Endings of the files that a reading depends on."""
_ALONE = 24
"""Fewest pages for which a pool of processes pays: each process needs two seconds to start."""


@dataclasses.dataclass(frozen=True, slots=True)
class Options:
    """What a page is read with, beside its own bytes."""

    home: str | None = None
    """Name or path of the home division; None to tell it from each page."""
    date: str | None = None
    """ISO date of all pages; None to tell it from each page."""
    patterns: tuple[Path, ...] = ()
    """Folders of further gazetteers."""
    model: str | None = OWN_MODEL
    """The statistical model: ``kg`` for the project's own, the name of an installed spaCy pipeline, or None."""


@dataclasses.dataclass(frozen=True, slots=True)
class Summary:
    """What a build did; counts of pages, articles, mentions, entities, links."""

    pages: int
    read: int
    """How many of `pages` were read; the others had not changed."""
    skipped: int
    articles: int
    mentions: int
    entities: int
    links: int
    output: str


def build(
    paths: Sequence[str | Path] = ("seeds",),
    output: str | Path = "output",
    *,
    options: Options | None = None,
    jobs: int | None = None,
    report: Callable[[str, KgError | None, int], None] = lambda doc, fault, total: None,
) -> Summary:
    """Read pages and write the database, ``graph.html`` and ``graph.graphml``.

    Parameters
    ----------
    paths
        Files and folders.
    output
        Folder for the results; files in it are replaced when the new ones are whole.
    options
        How pages are read.
    jobs
        Processes; None for one a core.
    report
        Called for each page with its path, what was wrong with it (None if nothing) and the number of pages.

    Returns
    -------
    Summary
        What was done. Pages whose bytes and reading have not changed are taken over from the last build.

    Raises
    ------
    KgError
        No page could be read, a gazetteer line is wrong, or the output cannot be written.
    """
    options = _checked(options)
    files = find(Path(path) for path in paths)
    database = Path(output) / DATABASE
    with Writer(database) as writer:
        known = _known(database)
        readings, fresh, skipped = [], 0, 0
        for key, doc, reading, fault in _readings(files, options, known, jobs):
            report(doc, fault, len(files))
            if reading is None:
                skipped += 1
                last = fault
                continue
            fresh += key not in known
            readings.append((key, reading))
        if not readings:
            raise (
                last
                if len(files) == 1 and last is not None
                else InputError(str(paths[0]), "no page could be read", "see above")
            )
        told = stories(reading for _, reading in readings)
        found = resolve_corpus((reading for _, reading in readings), _divisions(options.patterns), told)
        writer.write(readings, found.mentions, found.posts, found.entities, found.aliases, told)
    with open_graph(database) as graph:
        title = _title(readings)
        FORMATS["html"](graph.exhibit(title, types=ENTITY_TYPES), Path(output) / "graph.html")
        FORMATS["graphml"](graph.exhibit(title), Path(output) / "graph.graphml")
        return _summary(graph, len(readings), fresh, skipped, found, len(told), output)


def _summary(
    graph: Graph, pages: int, fresh: int, skipped: int, found: Corpus, articles: int, output: str | Path
) -> Summary:
    links = graph.to_networkx().number_of_edges()
    return Summary(
        pages, fresh, skipped, articles, len(found.mentions), len(found.entities), links, str(output)
    )


def _title(readings: Iterable[tuple[str, Reading]]) -> str:
    papers = sorted({reading.page.paper for _, reading in readings if reading.page.paper})
    return "、".join(papers[:3]) or "kg"


def corpus(
    paths: Sequence[str | Path], *, options: Options | None = None
) -> tuple[tuple[Reading, ...], Corpus]:
    """Read pages without a database.

    Returns
    -------
    tuple
        The readings in order of the files, and the corpus resolved over them.

    Raises
    ------
    KgError
        A page cannot be read, or a gazetteer line is wrong.
    """
    options = _checked(options)
    readings = tuple(read_page(path, options) for path in find(Path(p) for p in paths))
    return readings, resolve_corpus(readings, _divisions(options.patterns), stories(readings))


def read_page(path: Path, options: Options) -> Reading:
    """Read one page as far as it can be understood alone: a function of the file's bytes and the options."""
    from kg.recognise import recognise

    divisions = _divisions(options.patterns)
    page = read(path, divisions=divisions, home=options.home, date=options.date)
    return resolve_page(recognise(_pipeline(options.patterns, options.model), page, lay_out(page)), divisions)


def why(text: str, path: Path | None = None, *, options: Options | None = None) -> Iterator["Step"]:
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
    kg.recognise.explain.Step
        In order of the text, for each place: gazetteer, recognisers, arbiter, resolution.

    Raises
    ------
    KgError
        The page cannot be read, or a gazetteer line is wrong.
    """
    from kg.recognise import documents, gather
    from kg.recognise.explain import Step, explain

    options = _checked(options)
    divisions = _divisions(options.patterns)
    if path is None:
        page = Page("-", text, "utf-8", None, options.date, None, options.home)
    else:
        page = read(path, divisions=divisions, home=options.home, date=options.date)
    articles = lay_out(page)
    docs = list(documents(_pipeline(options.patterns, options.model), page, articles))
    reading = resolve_page(gather(page, articles, docs), divisions)
    resolved = resolve_corpus([reading], divisions, stories([reading]))
    entities = {(m.start, m.end): m for m in resolved.mentions}
    for step in explain(page, docs, text, options.patterns):
        yield step
        mention = entities.get((step.start, step.end)) if step.by == "arbiter" else None
        if mention is not None:
            yield Step(
                step.doc, step.start, step.end, step.text, step.context, "resolve", mention.type, mention.entity,
                None, mention.reason,
            )  # fmt: skip


def _checked(options: Options | None) -> Options:
    """Return the options with the home's path for its name, before any page is read.

    Raises
    ------
    KgError
        The home names no division, or several.
    """
    options = options or Options()
    if options.home is None:
        return options
    return dataclasses.replace(options, home=home_of(options.home, _divisions(options.patterns)))


@functools.cache
def _divisions(patterns: tuple[Path, ...]) -> Divisions:
    return Divisions(gazetteer.load(*patterns))


@functools.cache
def _pipeline(patterns: tuple[Path, ...], model: str | None):  # type: ignore[no-untyped-def]  # spaCy's type would import spaCy here
    from kg.recognise import pipeline

    return pipeline(*patterns, model=model)


_Outcome = tuple[str, str, Reading | None, KgError | None]


def _readings(
    files: Sequence[Path], options: Options, known: dict[str, Reading], jobs: int | None
) -> Iterator[_Outcome]:
    """Yield key, path, reading and fault of every file, in order: from the last build where it has not changed."""
    base = _base(options)
    keys = [_key(base, file) for file in files]
    todo = [file for file, key in zip(files, keys, strict=True) if key not in known]
    with _Pool(options, jobs if len(todo) >= _ALONE else 1) as fresh:
        made = fresh.map(todo)
        for file, key in zip(files, keys, strict=True):
            if key in known:
                yield key, str(file), known[key], None
            else:
                reading, fault = next(made)
                yield key, str(file), reading, fault


def _base(options: Options) -> bytes:
    """Return a digest of all that a reading depends on beside the file: code, gazetteers, options."""
    digest = hashlib.blake2b(repr((options.home, options.date, options.model)).encode())
    here = Path(__file__).parent
    own = (here, here / "recognise", here / "model", here / "model" / "weights")
    for folder in (*own, gazetteer.folder(), *options.patterns):
        for file in sorted(file for file in folder.iterdir() if file.suffix in _READ_WITH):
            digest.update(file.read_bytes())
    return digest.digest()


def _key(base: bytes, file: Path) -> str:
    try:
        content = file.read_bytes()
    except OSError:
        content = b""
    return hashlib.blake2b(
        base + str(file).encode("utf-8", "surrogateescape") + b"\0" + content, digest_size=16
    ).hexdigest()


def _known(database: Path) -> dict[str, Reading]:
    """Return the readings of the last build; {} if there is none that this version can use."""
    if not database.exists():
        return {}
    try:
        reader = Reader(database)
    except KgError:
        return {}
    try:
        return reader.readings()
    finally:
        reader.close()


class _Pool:
    """Maps `_attempt` over files, in this process or in several."""

    def __init__(self, options: Options, jobs: int | None) -> None:
        self._options = options
        self._pool = None if jobs == 1 else multiprocessing.get_context("spawn").Pool(jobs)

    def __enter__(self) -> "_Pool":
        return self

    def __exit__(self, *_: object) -> None:
        if self._pool is not None:
            self._pool.terminate()

    def map(self, files: Sequence[Path]) -> Iterator[tuple[Reading | None, KgError | None]]:
        attempt = functools.partial(_attempt, self._options)
        return map(attempt, files) if self._pool is None else self._pool.imap(attempt, files, chunksize=4)


def _attempt(options: Options, file: Path) -> tuple[Reading | None, KgError | None]:
    """Read a page; a page that cannot be read comes back as its fault."""
    try:
        return read_page(file, options), None
    except InputError as error:
        return None, error
