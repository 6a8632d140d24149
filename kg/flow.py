"""Runs over a corpus: turns pages into readings, readings into a database, and the database into the graph files.

Memory grows with the keys of pages and the distinct names; DuckDB's 1 GB and the largest file come on top.
"""

import contextlib
import dataclasses
import functools
import shutil
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from kg.base.arguments import typed
from kg.base.arrow import arrow_rows
from kg.base.collector import uncollected
from kg.base.errors import InputError, KgError, StoreError
from kg.base.event_schema import Event
from kg.base.parameters import check_limit
from kg.base.results import unsound
from kg.base.schema import Alias, Decision, Entity, Fact, Mention, Post, Reading
from kg.derive import decision_file
from kg.derive.digest import digest_of
from kg.derive.duckdb import Duck, Fault, seal, staged
from kg.derive.steps import derive
from kg.derive.tables import DATABASE
from kg.export.clips import FOLDER as CLIPS
from kg.export.clips import cut
from kg.export.graph_files import publish
from kg.gazetteer.divisions import Divisions
from kg.query.built import file_of, lacking, pages_of
from kg.query.database import Reader
from kg.query.graph import open as open_graph
from kg.reading.cache import Cache
from kg.reading.intake import Intake
from kg.reading.page import Options, checked, divisions_of, reading_of
from kg.reading.run import Pages, Step, read

__all__ = [
    "DATABASE",
    "Corpus",
    "Options",
    "Step",
    "Summary",
    "build",
    "corpus",
    "resolved",
    "run",
]


@dataclasses.dataclass(frozen=True, slots=True)
class Summary:
    """The result of a build; counts of pages, articles, mentions, entities, links."""

    pages: int
    read: int
    """Number of `pages` that were read; the others had not changed."""
    skipped: int
    """Pages that cannot be read, or on which a rule of kg failed."""
    articles: int
    """Stories: reprints and continuations count once."""
    mentions: int
    entities: int
    links: int
    rolls: int
    """Stories that name too many entities to make links, see `kg.derive.links.ROLL`."""
    output: str
    faults: tuple[str, ...]
    """The fault of each skipped page, one line each: its name, the fault and where it was raised."""
    undated: int = 0
    """Pages without a date; questions about time do not count them."""
    homeless: int = 0
    """Pages whose paper's home is unknown."""
    named: int = 0
    """Pages whose date comes only from their file name."""
    same: tuple[str, ...] = ()
    """Pages left out as duplicates of another: ``b.txt = a.txt``."""
    passed: dict[str, int] = dataclasses.field(default_factory=dict)
    """Numbers of files in folders that are not pages, by kind."""
    left_out: tuple[str, ...] = ()
    """Pages of the last build in this folder that this one leaves out."""


@dataclasses.dataclass(frozen=True, slots=True)
class Corpus:
    """The corpus of some pages; rows in order of document and offset, entities in order of name."""

    mentions: tuple[Mention, ...]
    posts: tuple[Post, ...]
    entities: tuple[Entity, ...]
    aliases: tuple[Alias, ...]
    planned: tuple[Post, ...] = ()
    """Planned posts, which people do not hold yet: 拟任, 候选人."""
    facts: tuple[Fact, ...] = ()
    """Birth, sex, ethnicity, origin, party, work and study of people."""
    events: tuple[Event, ...] = ()

    def __repr__(self) -> str:
        held = ((field.name, len(getattr(self, field.name))) for field in dataclasses.fields(self))
        return "<Corpus: " + ", ".join(f"{count:,} {name}" for name, count in held) + ">"


@typed
def build(
    paths: str | Path | Sequence[str | Path] = ("seeds",),
    output: str | Path = "output",
    *,
    options: Options | None = None,
    add: bool = False,
    jobs: int | None = None,
    report: Callable[[Step], None] = lambda step: None,
    tell: Callable[[KgError], None] = lambda fault: None,
) -> Summary:
    """Read pages and write the database, ``graph.html`` and ``graph.graphml``, both of at most 3,000 entities.

    Parameters
    ----------
    paths
        Files and folders.
    output
        Folder for the results, replaced in one step. An interrupted build continues from ``kg.pages`` in it.
    options
        How pages are read.
    add
        Whether to keep pages of the last build in this folder that `paths` do not name.
    jobs
        Processes; None for one per core.
    report, tell
        `report` is called for each page that is read or reused, `tell` with damaged results of the last build, which
        are made anew.

    Returns
    -------
    Summary
        What was done. Unchanged parts are reused. The tables, and the files byte for byte, depend on the pages and on
        people's decisions, not on earlier results.

    Raises
    ------
    KgError
        No page could be read, a given table is wrong, another build is working, or nothing can be written.
    """
    check_limit(1, jobs=jobs)
    return run(
        _listed(paths),
        Path(output),
        lambda cache, intake, _: read(cache, intake, intake.options, jobs, report),
        options=checked(options),
        add=add,
        tell=tell,
    )


def run(
    paths: Sequence[Path],
    output: Path,
    reader: Callable[[Cache, Intake, Path], Pages],
    *,
    options: Options,
    add: bool,
    tell: Callable[[KgError], None],
) -> Summary:
    """Run a build; see `build`. The options are checked.

    Parameters
    ----------
    reader
        Reads the pages that the cache lacks, and caches them; the folder that it is given is free for its own files.
    """
    decisions = decision_file.load(*options.patterns)
    with staged(output) as stage:
        before = pages_of(output)
        cache = Cache(output / "kg.pages", tell=tell)
        intake = Intake(paths, options, map(file_of, before) if add else ())
        with _scratch(stage) as scratch:
            pages = reader(cache, intake, scratch)
        if not pages.keys:
            raise _nothing(paths, intake, pages.faults)
        left = _left(before, pages, intake)
        pages.keys += [before[doc] for doc in left if add and before[doc] in cache]
        digest = digest_of(pages.keys, decisions, options.images)
        last = _last(output, tell)
        if digest != last:
            clips = functools.partial(cut, images=options.images, before=output / CLIPS, tell=tell)
            fill = functools.partial(_fill, cache, pages.keys, digest, options, decisions, clips)
            _write(stage / DATABASE, fill, before=None if last is None else output / DATABASE)
            cache.tidy(pages.keys)
    done = _summed(output, pages)
    gone = () if add else tuple(sorted(left))
    return dataclasses.replace(done, same=tuple(intake.same), passed=intake.passed, left_out=gone)


@contextlib.contextmanager
def _scratch(stage: Path) -> Iterator[Path]:
    """Give a folder that is removed when the block ends well; else it goes with the stage."""
    folder = stage / "read"
    folder.mkdir()
    yield folder
    shutil.rmtree(folder)


def _listed(paths: str | Path | Sequence[str | Path]) -> list[Path]:
    """Return paths as a list; a single path may be given alone."""
    return [Path(path) for path in ([paths] if isinstance(paths, str | Path) else paths)]


def _left(before: Mapping[str, str], pages: Pages, intake: Intake) -> list[str]:
    """Return the pages of the last build that this one leaves out, apart from duplicates of other pages."""
    same = {line.partition(" = ")[0] for line in intake.same}
    unread = {fault.where for fault in pages.faults}
    return [doc for doc in before if doc not in pages.docs | same | unread]


def _write(database: Path, fill: Callable[[Path], None], *, before: Path | None) -> None:
    """Write database and graph files."""
    with uncollected():
        _make(database, fill, before=before)
        with open_graph(database) as graph:
            publish(graph, database.parent)


def _make(database: Path, fill: Callable[[Path], None], *, before: Path | None) -> None:
    """Make a database from a copy of the last one, or from nothing if that is damaged or a copy has no room."""
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
    options: Options,
    decisions: Sequence[Decision],
    clips: Callable[..., None],
    database: Path,
) -> None:
    """Make a database from readings; a copy of an older one keeps its unchanged rows."""
    with Duck(database) as engine:
        engine.shelved(cache.files(), cache.places(keys))
        derive(engine, divisions_of(options.patterns), decisions)
        clips(engine, folder=database.parent / CLIPS)
        seal(engine, digest)


def _summed(output: Path, pages: Pages) -> Summary:
    """Return the summary of a build that wrote a database."""
    faults = tuple(map(str, pages.faults))
    database = output / DATABASE
    with open_graph(database) as graph, contextlib.closing(Reader(database)) as reader:
        return Summary(
            len(pages.keys),
            pages.fresh,
            len(faults),
            **dataclasses.asdict(graph.extent()),
            **lacking(reader)._asdict(),
            output=str(output),
            faults=faults,
        )


def _raised(fault: InputError) -> None:
    """Stop at the first page that cannot be read."""
    raise fault


@typed
def corpus(
    paths: str | Path | Sequence[str | Path],
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
        The readings in order of the files, and their corpus.

    Raises
    ------
    KgError
        No page can be read, or a gazetteer line is wrong.
    """
    options = checked(options)
    paths = _listed(paths)
    intake = Intake(paths, options)
    readings, faults = [], []
    for found in intake.sheets():
        fault = found if isinstance(found, InputError) else None
        if not isinstance(found, InputError):
            try:
                readings.append(reading_of(found, options))
            except InputError as error:
                fault = error
        if fault is not None:
            faults.append(fault)
            if intake.total > 1:
                report(fault)
    if not readings:
        raise _nothing(paths, intake, faults)
    decisions = decision_file.load(*options.patterns)
    return tuple(readings), resolved(readings, divisions_of(options.patterns), decisions)


def _nothing(paths: Sequence[Path], intake: Intake, faults: Sequence[KgError]) -> KgError:
    """Return the fault of a run without a readable page: that of its only page, or that there are no pages."""
    if len(faults) == 1 and len(intake.files) == 1:
        return faults[0]
    return InputError(str(paths[0]) if paths else "kg build", "no page could be read", "see above")


def resolved(readings: Iterable[Reading], divisions: Divisions, decisions: Iterable[Decision] = ()) -> Corpus:
    """Return the corpus of some readings with people's decisions; it does not depend on the order of the readings."""
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


def _last(output: Path, tell: Callable[[KgError], None]) -> str | None:
    """Return the digest of the results in a folder; None if they are incomplete or of another version."""
    bad = unsound(output, (DATABASE, "graph.html", "graph.graphml"))
    for path in bad or ():
        tell(StoreError(str(path), "is damaged or gone", "it is made anew"))
    with contextlib.suppress(KgError):
        if bad == []:
            with open_graph(output / DATABASE) as graph:
                return graph.digest
    return None
