"""Files to readings on a cluster: executors open the files, the driver drops duplicates, executors read what is left.

Executors open local paths themselves; Spark loads what is elsewhere (``hdfs://``, ``s3a://`` …). Pages and readings pass
through files in a folder that all see, so that Java hands on only names and numbers.
"""

import concurrent.futures
import contextlib
import dataclasses
import functools
import os
import pickle
import re
import shutil
import uuid
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, TypeAlias

import pyarrow as pa

from kg.base.arrow import arrow_rows
from kg.base.errors import InputError
from kg.reading.cache import BATCH, Cache, base_of, key_of
from kg.reading.formats import NotAPage, sheets_of
from kg.reading.intake import Intake, fingerprint, opened
from kg.reading.page import Options, divisions_of, reading_of
from kg.reading.page_facts import PageFacts
from kg.reading.pool import batched
from kg.reading.run import Pages, Step
from kg.reading.sources import STDIN, SUFFIXES, load

if TYPE_CHECKING:
    from pyspark import RDD, Accumulator, SparkContext

__all__ = ["read", "remote_of"]

_BATCHED = 16
"""Pages that an executor reads at once; a page takes a tenth of a second, a task some hundredths to start."""
_TASKS = 16
"""Maximum number of tasks for each core."""
_LOOK = 0.25
"""Seconds between two looks at what executors have read."""
_SCHEME = re.compile(r"[A-Za-z][\w+.-]+:/")


@dataclasses.dataclass(frozen=True, slots=True)
class _File:
    """A file to open."""

    place: tuple[int, str]
    """Its place among the files: its number, or that of the remote folder and its path in it."""
    doc: str
    named: bool
    """Whether it was named and not found in a folder."""
    content: bytes | None = None
    """What Spark loaded; None for a file that the executor opens."""


@dataclasses.dataclass(frozen=True, slots=True)
class _Part:
    """A part of a file: a sheet in a file of opened ones, or a fault."""

    place: tuple[int, str, int]
    doc: str = ""
    key: str = ""
    mark: bytes = b""
    file: str = ""
    at: int = 0
    fault: InputError | None = None
    other: bool = False
    """Whether it is a file of another purpose."""


_Told: TypeAlias = tuple[str, int] | InputError
"""What became of a page: its name and length, or its fault."""


@dataclasses.dataclass(frozen=True, slots=True)
class _Batch:
    """Some pages that were read: a file of their readings, "" if there are none, and what became of each page."""

    file: str
    told: tuple[_Told, ...]


class _Lists:
    """How Spark adds lists up."""

    def zero(self, value: list[_Told]) -> list[_Told]:
        """Return the sum of nothing."""
        return value[:0]

    def addInPlace(self, value1: list[_Told], value2: list[_Told]) -> list[_Told]:  # noqa: N802  # Spark's name
        """Return the first list with the second at its end."""
        value1 += value2
        return value1


def remote_of(context: "SparkContext", paths: Sequence[str]) -> list[str]:
    """Return the paths that Spark must load: executors do not open them like local files.

    Raises
    ------
    InputError
        A path does not exist, or is standard input.
    """
    if str(STDIN) in paths:
        raise InputError("-", "is standard input, which executors do not see", "save the page to a file")
    return [path for path in paths if not _uri(context, path).startswith("file:") or _SCHEME.match(path)]


def _uri(context: "SparkContext", path: str) -> str:
    """Return the full form of a path in Spark's notation.

    Raises
    ------
    InputError
        Nothing exists there.
    """
    java: Any = context._jvm  # a gateway to Java names, which no stub lists
    at = java.org.apache.hadoop.fs.Path(path)
    system = at.getFileSystem(context._jsc.hadoopConfiguration())
    if not system.exists(at):
        raise InputError(path, "does not exist", "check the path; every executor must see it")
    return str(system.makeQualified(at).toString())


def read(
    context: "SparkContext",
    remote: Sequence[str],
    report: Callable[[Step], None],
    cache: Cache,
    intake: Intake,
    folder: Path,
) -> Pages:
    """Read the pages that are not in the cache, and cache them.

    Parameters
    ----------
    context
        The connection to the cluster.
    remote
        Files and folders that Spark loads, beside the local files of `intake`.
    report
        Called for each page.
    cache, intake
        The readings of earlier builds, and the files.
    folder
        Folder for what is passed from executor to executor; every executor sees it.
    """
    folder = folder.resolve()
    options = _shared(intake.options, folder / "patterns")
    settlement = _Settlement(cache, intake, pages := Pages(), report)
    parts = _opened(context, remote, intake, _Opening(options, _made(folder / "opened")))
    wanted = [part for part in parts if settlement.wants(part)]
    intake.total = len(pages.keys) + len(pages.faults) + len(wanted)
    if wanted:
        batches = context.parallelize(list(batched(wanted, _BATCHED)), _tasks(context, len(wanted)))
        so_far: Accumulator[list[_Told]] = context.accumulator([], _Lists())  # type: ignore[arg-type]  # of this form
        reading = _Reading(options, _made(folder / "read"), so_far)
        done = _collected(context, batches.map(reading), lambda: settlement.tell(so_far.value))
        settlement.cached(done)
    pages.faults.sort(key=str)
    return pages


def _collected(context: "SparkContext", batches: "RDD[_Batch]", look: Callable[[], None]) -> list[_Batch]:
    """Return what executors make, and look from time to time until all is made."""
    with concurrent.futures.ThreadPoolExecutor(1) as threads:
        work = threads.submit(batches.collect)
        try:
            while not concurrent.futures.wait([work], _LOOK).done:
                look()
        except BaseException:  # Ctrl-C too
            context.cancelAllJobs()
            raise
        return work.result()


def _made(folder: Path) -> Path:
    """Return a folder that is new."""
    folder.mkdir()
    return folder


def _tasks(context: "SparkContext", pages: int) -> int:
    """Return the number of tasks for some pages: work for every core."""
    return min(-(-pages // _BATCHED), _TASKS * context.defaultParallelism)


def _shared(options: Options, folder: Path) -> Options:
    """Return the options with copies of their gazetteers in a folder; executors may not see the given ones."""
    copies = []
    for number, given in enumerate(options.patterns):
        copy = folder / str(number) / given.resolve().name
        copy.mkdir(parents=True)
        for file in given.glob("*.jsonl"):
            shutil.copyfile(file, copy / file.name)
        copies.append(copy)
    return dataclasses.replace(options, patterns=tuple(copies))


def _opened(
    context: "SparkContext", remote: Sequence[str], intake: Intake, opening: "_Opening"
) -> list[_Part]:
    """Return the parts of all files in order."""
    files = [_File((n, ""), str(file), file in intake.named) for n, file in enumerate(intake.files)]
    parts = []
    if files:
        parts += context.parallelize(files, _tasks(context, len(files))).mapPartitions(opening).collect()
    for number, path in enumerate(remote, len(files)):
        named = functools.partial(_loaded, number, path, _uri(context, path))
        parts += context.binaryFiles(path).mapPartitions(named).mapPartitions(opening).collect()
    return sorted(parts, key=lambda part: part.place)


def _loaded(number: int, path: str, root: str, found: Iterable[tuple[str, bytes]]) -> Iterator[_File]:
    """Yield the files that Spark loaded from a path, named as below it."""
    for place, content in found:
        below = place[len(root) :]
        if not below or below.lower().endswith(SUFFIXES):
            yield _File((number, below), path.rstrip("/") + below, not below, content)


@dataclasses.dataclass(frozen=True)
class _Settlement:
    """Decides about each part of the files: a fault, a duplicate, cached, or to be read."""

    cache: Cache
    intake: Intake
    pages: Pages
    report: Callable[[Step], None]
    told: set[str] = dataclasses.field(default_factory=set)
    """The pages that were reported when executors had read them."""

    def wants(self, part: _Part) -> bool:
        """Return whether a part is to be read; note all others."""
        if part.other:
            self.intake.pass_over()
        elif part.fault is not None:
            self._fail(part.fault)
        elif self.intake.is_new(part.doc, part.mark):
            if part.key not in self.cache:
                return True
            self.pages.keys.append(part.key)
            self.pages.docs.add(part.doc)
            self.report(Step(part.doc, self.intake.total, 0))
        return False

    def cached(self, batches: Iterable[_Batch]) -> None:
        """Cache what executors have read, and note each page."""

        def tables() -> Iterator[pa.Table]:
            for batch in batches:
                self.tell(batch.told)
                self.pages.faults += [told for told in batch.told if isinstance(told, InputError)]
                self.pages.docs.update(told[0] for told in batch.told if not isinstance(told, InputError))
                if batch.file:
                    yield pa.ipc.open_stream(Path(batch.file).read_bytes()).read_all()

        for some in batched(tables(), BATCH // _BATCHED):
            whole = pa.concat_tables(some)
            self.cache.add(whole)
            self.pages.keys += whole["key"].to_pylist()
            self.pages.fresh += whole.num_rows

    def tell(self, read: Iterable[_Told]) -> None:
        """Report pages that executors have read, each once: a task may run twice, and all come again at the end."""
        for told in read:
            fault = told if isinstance(told, InputError) else None
            doc, length = (told.where, 0) if isinstance(told, InputError) else told
            if doc not in self.told:
                self.told.add(doc)
                self.report(Step(doc, self.intake.total, length, fault))

    def _fail(self, fault: InputError) -> None:
        """Note the fault of a page."""
        self.pages.faults.append(fault)
        self.report(Step(fault.where, self.intake.total, 0, fault))


class _Work:
    """Work of an executor, which sees paths as the driver does.

    Parameters
    ----------
    options
        How pages are read.
    folder
        Folder for what is made; files of a task that was lost stay there unused.
    """

    def __init__(self, options: Options, folder: Path) -> None:
        self._options = options
        self._folder = folder
        self._base = base_of(options)
        self._here = Path.cwd()

    def _enter(self) -> None:
        """Work in the folder in which the driver works, if it is there."""
        with contextlib.suppress(OSError):
            os.chdir(self._here)

    def _new(self) -> Path:
        """Return a path that no other task has."""
        return self._folder / uuid.uuid4().hex


class _Opening(_Work):
    """Opens files."""

    def __call__(self, files: Iterable[_File]) -> Iterator[_Part]:
        """Yield the parts of each file; the sheets are kept in a file."""
        self._enter()
        facts = PageFacts(self._options.pages, divisions_of(self._options.patterns))
        with self._new().open("wb") as kept:
            for file in files:
                for number, part in enumerate(self._parts(file, facts, kept)):
                    yield dataclasses.replace(part, place=(*file.place, number))

    def _parts(self, file: _File, facts: PageFacts, kept: IO[bytes]) -> Iterator[_Part]:
        nowhere = (*file.place, 0)
        try:
            raw = load(Path(file.doc)) if file.content is None else file.content
            sheets = sheets_of(raw, file.doc, self._options.columns)
            for found in opened(sheets, Path(file.doc), self._options, facts):
                if isinstance(found, InputError):
                    yield _Part(nowhere, fault=found)
                    continue
                key, at = key_of(self._base, found), kept.tell()
                pickle.dump(found, kept)
                yield _Part(nowhere, found.doc, key, fingerprint(found), kept.name, at)
        except InputError as fault:
            yield _Part(nowhere, fault=fault, other=isinstance(fault, NotAPage) and not file.named)


class _Reading(_Work):
    """Reads sheets.

    Parameters
    ----------
    options, folder
        As of `_Work`.
    so_far
        What became of the pages that are read; the driver sees it when a task has ended.
    """

    def __init__(self, options: Options, folder: Path, so_far: "Accumulator[list[_Told]]") -> None:
        super().__init__(options, folder)
        self._so_far = so_far

    def __call__(self, parts: Sequence[_Part]) -> _Batch:
        """Return what became of some pages; the readings are kept in a file."""
        self._enter()
        told: list[_Told] = []
        readings = []
        for part in parts:
            with Path(part.file).open("rb") as kept:
                kept.seek(part.at)
                sheet = pickle.load(kept)
            try:
                readings.append((part.key, reading_of(sheet, self._options)))
                told.append((sheet.doc, len(sheet.text)))
            except InputError as fault:
                told.append(fault)
        self._so_far.add(told)
        return _Batch(self._kept(arrow_rows(readings)) if readings else "", tuple(told))

    def _kept(self, rows: pa.Table) -> str:
        """Return the path of a new file of rows."""
        path = str(self._new())
        with pa.OSFile(path, "wb") as sink, pa.ipc.new_stream(sink, rows.schema) as stream:
            stream.write_table(rows)
        return path
