"""Files to readings on a cluster: executors open the files, the driver drops duplicates, executors read what is left.

Executors open local paths themselves; Spark loads what is elsewhere (``hdfs://``, ``s3a://`` …).
"""

import contextlib
import dataclasses
import pickle
import re
import shutil
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

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
    from pyspark.sql import DataFrame, SparkSession

__all__ = ["BATCHED", "read", "remote_of"]

BATCHED = 16
"""Pages that an executor reads at once; a page takes a tenth of a second, a task some hundredths to start."""
_SHUFFLED = 500
"""Number of pages whose rows are in one partition when rows are joined and counted."""
_TASKS = 16
"""Maximum number of tasks for each core."""
_SCHEME = re.compile(r"[A-Za-z][\w+.-]+:/")
_FILE = pa.schema({"number": pa.int32(), "doc": pa.string(), "named": pa.bool_()})
_OPENED = pa.schema(
    {
        "number": pa.int32(),
        "part": pa.int32(),
        "doc": pa.string(),
        "key": pa.string(),
        "mark": pa.binary(),
        "other": pa.bool_(),
        "found": pa.binary(),
    }
)
"""A part of a file: a sheet with its key and fingerprint, or a fault, pickled; `other` for files of another purpose."""
_READ = pa.schema(
    {"doc": pa.string(), "characters": pa.int64(), "fault": pa.binary(), "readings": pa.binary()}
)
"""A page that was read, or its fault; the last row of a batch has the readings of all, as an Arrow stream."""
_Row = dict[str, object]


def remote_of(session: "SparkSession", paths: Sequence[str]) -> list[str]:
    """Return the paths that Spark must load: executors do not open them like local files.

    Raises
    ------
    InputError
        A path does not exist, or is standard input.
    """
    if str(STDIN) in paths:
        raise InputError("-", "is standard input, which executors do not see", "save the page to a file")
    return [path for path in paths if not _uri(session, path).startswith("file:") or _SCHEME.match(path)]


def _uri(session: "SparkSession", path: str) -> str:
    """Return the full form of a path in Spark's notation.

    Raises
    ------
    InputError
        Nothing exists there.
    """
    java: Any = session._jvm  # a gateway to Java names, which no stub lists
    at = java.org.apache.hadoop.fs.Path(path)
    system = at.getFileSystem(session._jsc.hadoopConfiguration())
    if not system.exists(at):
        raise InputError(path, "does not exist", "check the path; every executor must see it")
    return str(system.makeQualified(at).toString())


def read(
    session: "SparkSession",
    remote: Sequence[str],
    report: Callable[[Step], None],
    cache: Cache,
    intake: Intake,
    folder: Path,
) -> Pages:
    """Read the pages that are not in the cache, and cache them.

    Parameters
    ----------
    session
        The Spark session.
    remote
        Files and folders that Spark loads, beside the local files of `intake`.
    report
        Called for each page.
    cache, intake
        The readings of earlier builds, and the files.
    folder
        Folder for what is passed from executor to executor; every executor sees it.
    """
    options = _shared(intake.options, folder.resolve() / "patterns")
    pages = Pages()
    files, count = _files(session, remote, intake)
    sheets = _kept(_spread(files, count).mapInArrow(_Opening(options), _types(_OPENED)), folder / "opened")
    wanted = _Settlement(cache, intake, pages, report).wanted(sheets)
    intake.total = len(pages.keys) + len(pages.faults) + len(wanted)
    cores = session.sparkContext.defaultParallelism
    session.conf.set("spark.sql.shuffle.partitions", max(2 * cores, intake.total // _SHUFFLED))
    if wanted:
        chosen = session.createDataFrame(pa.Table.from_pylist(wanted))
        unread = sheets.join(chosen.hint("broadcast"), ["number", "part"]).select("found")
        rows = _spread(unread, len(wanted)).mapInArrow(_Reading(options), _types(_READ))
        _cached(_kept(rows, folder / "read").toLocalIterator(), cache, intake, pages, report)
    pages.faults.sort(key=str)
    return pages


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


def _kept(rows: "DataFrame", folder: Path) -> "DataFrame":
    """Return rows that are computed once and kept in a folder."""
    rows.write.parquet(str(folder))
    return rows.sparkSession.read.parquet(str(folder))


def _spread(rows: "DataFrame", count: int) -> "DataFrame":
    """Return rows in partitions of work for every core."""
    most = _TASKS * rows.sparkSession.sparkContext.defaultParallelism
    return rows.repartition(max(min(count // BATCHED, most), 1))


def _types(schema: pa.Schema) -> Any:
    from pyspark.sql.pandas.types import from_arrow_schema

    return from_arrow_schema(schema)


def _files(session: "SparkSession", remote: Sequence[str], intake: Intake) -> tuple["DataFrame", int]:
    """Return the files with the content of the remote ones, and their number."""
    from pyspark.sql import functions as f

    listed = [(str(file), file in intake.named) for file in intake.files]
    found = _listed(session, listed, 0).withColumn("content", f.lit(None).cast("binary"))
    count = len(listed)
    for path in remote:
        root = _uri(session, path)
        loaded = session.read.format("binaryFile").option("recursiveFileLookup", "true").load(path)
        places = sorted(row["path"] for row in loaded.select("path").toLocalIterator())
        names = [(path.rstrip("/") + place[len(root) :], place == root) for place in places]
        kept = [(doc, named) for doc, named in names if named or doc.lower().endswith(SUFFIXES)]
        contents = loaded.select(
            f.concat(f.lit(path.rstrip("/")), f.expr(f"substring(path, {len(root) + 1})")).alias("doc"),
            "content",
        )
        found = found.unionByName(_listed(session, kept, count).hint("broadcast").join(contents, "doc"))
        count += len(kept)
    return found, count


def _listed(session: "SparkSession", files: Iterable[tuple[str, bool]], first: int) -> "DataFrame":
    """Return files as rows, numbered in order."""
    rows = [{"number": n, "doc": doc, "named": named} for n, (doc, named) in enumerate(files, first)]
    return session.createDataFrame(pa.Table.from_pylist(rows, schema=_FILE))


@dataclasses.dataclass(frozen=True)
class _Settlement:
    """Decides about each part of the files: a fault, a duplicate, cached, or to be read."""

    cache: Cache
    intake: Intake
    pages: Pages
    report: Callable[[Step], None]

    def wanted(self, sheets: "DataFrame") -> list[dict[str, int]]:
        """Return number and part of the sheets to be read; note all others."""
        listed = sheets.selectExpr(
            "number", "part", "doc", "key", "mark", "other", "CASE WHEN key IS NULL THEN found END AS fault"
        )
        rows = sorted(listed.collect(), key=lambda row: (row["number"], row["part"]))
        return [{"number": row["number"], "part": row["part"]} for row in rows if self._is_wanted(row)]

    def _is_wanted(self, row: Any) -> bool:
        if row["other"]:
            self.intake.pass_over()
        elif row["key"] is None:
            _fail(pickle.loads(row["fault"]), self.intake, self.pages, self.report)
        elif self.intake.is_new(row["doc"], bytes(row["mark"])):
            if row["key"] not in self.cache:
                return True
            self.pages.keys.append(row["key"])
            self.pages.docs.add(row["doc"])
            self.report(Step(row["doc"], self.intake.total, 0))
        return False


def _fail(fault: InputError, intake: Intake, pages: Pages, report: Callable[[Step], None]) -> None:
    """Note the fault of a page."""
    pages.faults.append(fault)
    report(Step(fault.where, intake.total, 0, fault))


def _cached(
    rows: Iterable[Any], cache: Cache, intake: Intake, pages: Pages, report: Callable[[Step], None]
) -> None:
    """Cache what executors have read, and note each page."""

    def tables() -> Iterator[pa.Table]:
        for row in rows:
            if row["fault"] is not None:
                _fail(pickle.loads(row["fault"]), intake, pages, report)
            elif row["doc"] is not None:
                pages.docs.add(row["doc"])
                report(Step(row["doc"], intake.total, row["characters"]))
            if row["readings"] is not None:
                yield pa.ipc.open_stream(bytes(row["readings"])).read_all()

    for batch in batched(tables(), BATCH // BATCHED):
        whole = pa.concat_tables(batch)
        cache.add(whole)
        pages.keys += whole["key"].to_pylist()
        pages.fresh += whole.num_rows


class _Work:
    """Work of an executor, which sees paths as the driver does.

    Parameters
    ----------
    options
        How pages are read.
    """

    def __init__(self, options: Options) -> None:
        self._options = options
        self._base = base_of(options)
        self._here = Path.cwd()

    def __call__(self, batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        """Yield rows for rows."""
        with contextlib.chdir(self._here) if self._here.is_dir() else contextlib.nullcontext():
            for batch in batches:
                yield from self.done(batch.to_pylist())

    def done(self, rows: Sequence[dict[str, Any]]) -> Iterator[pa.RecordBatch]:
        """Yield the results for a batch."""
        raise NotImplementedError


class _Opening(_Work):
    """Opens files: yields `_OPENED`."""

    def done(self, rows: Sequence[dict[str, Any]]) -> Iterator[pa.RecordBatch]:
        """Yield the parts of each file."""
        facts = PageFacts(self._options.pages, divisions_of(self._options.patterns))
        for file in rows:
            parts = enumerate(self._parts(file, facts))
            told = [{"number": file["number"], "part": part, **row} for part, row in parts]
            yield pa.RecordBatch.from_pylist(told, schema=_OPENED)

    def _parts(self, file: dict[str, Any], facts: PageFacts) -> Iterator[_Row]:
        try:
            raw = load(Path(file["doc"])) if file["content"] is None else bytes(file["content"])
            sheets = sheets_of(raw, file["doc"], self._options.columns)
            for found in opened(sheets, Path(file["doc"]), self._options, facts):
                row: _Row = {"found": pickle.dumps(found)}
                if not isinstance(found, InputError):
                    row |= {"doc": found.doc, "key": key_of(self._base, found), "mark": fingerprint(found)}
                yield row
        except InputError as fault:
            other = isinstance(fault, NotAPage) and not file["named"]
            yield {"found": pickle.dumps(fault), "other": other}


class _Reading(_Work):
    """Reads sheets: yields `_READ`."""

    def done(self, rows: Sequence[dict[str, Any]]) -> Iterator[pa.RecordBatch]:
        """Yield a row for each page, the last with the readings."""
        told: list[_Row] = []
        readings = []
        for row in rows:
            sheet = pickle.loads(row["found"])
            try:
                readings.append((key_of(self._base, sheet), reading_of(sheet, self._options)))
                told.append({"doc": sheet.doc, "characters": len(sheet.text)})
            except InputError as fault:
                told.append({"fault": pickle.dumps(fault)})
        if readings:
            told[-1]["readings"] = _packed(arrow_rows(readings))
        yield pa.RecordBatch.from_pylist(told, schema=_READ)


def _packed(rows: pa.Table) -> bytes:
    """Return rows as the bytes of an Arrow stream."""
    sink = pa.BufferOutputStream()
    with pa.ipc.new_stream(sink, rows.schema) as stream:
        stream.write_table(rows)
    packed: bytes = sink.getvalue().to_pybytes()
    return packed
