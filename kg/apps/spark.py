"""Reads pages and derives the corpus on a Spark cluster: the same rows as on one machine, in Parquet tables.

Spark loads the pages, the executors recognise them (`mapInArrow`), and the corpus is derived by
the SQL of `kg.derive.steps` and `kg.derive.links`. Needs the extra ``spark`` and Java 17; executors need `kg` in their Python.
"""

import dataclasses
import os
import shutil
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pyarrow as pa

from kg.base.arrow import READING, arrow_rows
from kg.base.errors import InputError, KgError
from kg.base.optional import library
from kg.derive import decision_file
from kg.derive.digest import digest_of
from kg.derive.duckdb import seal, staged
from kg.derive.steps import derive
from kg.derive.tables import TABLES_FOLDER
from kg.export.both import publish
from kg.flow import Summary, summed
from kg.query.graph import open as open_graph
from kg.reading.cache import base_of, key_of
from kg.reading.intake import opened
from kg.reading.page import Options, checked, divisions_of, reading_of
from kg.reading.page_facts import PageFacts
from kg.reading.sheet import Sheet
from kg.reading.sources import SUFFIXES

if TYPE_CHECKING:
    from pyspark.sql import DataFrame, SparkSession

__all__ = ["TABLES_FOLDER", "Spark", "build"]

_FAULT = pa.field("fault", pa.string())
_OUTCOME = pa.schema([*(field.with_nullable(True) for field in READING), _FAULT])
"""A reading, or the fault of the page."""
_SHUFFLED = 500
"""Number of pages whose rows are in one partition when rows are joined and counted."""
_PAGES = 16
"""Least pages of a task; a page takes a tenth of a second, a task some hundredths to start."""


class Spark:
    """The engine of a cluster (see `kg.derive.engine.Engine`): every table is a folder of Parquet files.

    Parameters
    ----------
    session
        The Spark session.
    folder
        Folder for the kept tables; scratch tables are in ``.scratch`` inside it.
    """

    explode = "explode"
    fresh = "reading"

    def __init__(self, session: "SparkSession", folder: Path) -> None:
        self._session = session
        self._folder = folder

    def add(self, name: str, sql: str) -> None:
        """Make a table of the result, since none exists yet."""
        self.keep(name, sql)

    def keep(self, name: str, sql: str) -> None:
        """Make a table of the result."""
        self._write(name, self._folder / name, sql)

    def scratch(self, name: str, sql: str) -> None:
        """Make a table that is dropped when the work is done."""
        self._write(name, self._folder / ".scratch" / name, sql)

    def drop(self, *names: str) -> None:
        """Drop scratch tables."""
        for name in names:
            self._session.catalog.dropTempView(name)
            shutil.rmtree(self._folder / ".scratch" / name, ignore_errors=True)

    def put(self, name: str, rows: pa.Table) -> None:
        """Make a scratch table of rows."""
        self._session.createDataFrame(rows).createOrReplaceTempView(name)

    def rows(self, sql: str) -> list[dict[str, Any]]:
        """Return the rows of a result as dicts."""
        return [row.asDict() for row in self._session.sql(sql).collect()]

    def _write(self, name: str, path: Path, sql: str) -> None:
        self._session.sql(sql).write.parquet(str(path))
        self._session.read.parquet(str(path)).createOrReplaceTempView(name)


def build(
    paths: Sequence[str],
    output: Path,
    *,
    master: str,
    options: Options | None = None,
    report: Callable[[str], None] = lambda line: None,
) -> Summary:
    """Read pages on a cluster; write ``kg.parquet`` (the tables), ``graph.html`` and ``graph.graphml``.

    Parameters
    ----------
    paths
        Files and folders in Spark's notation: local paths that every executor sees, ``hdfs://``, ``s3a://`` ….
    output
        Folder for the results; the driver and every executor see it.
    master
        Master of the cluster, such as ``spark://host:7077``, ``yarn`` or ``local[4]``; other settings come from
        ``spark-defaults.conf``.
    options
        How pages are read; the executors get the folders of patterns.
    report
        Called with a line for each page that was skipped.

    Returns
    -------
    Summary
        What was done; all pages are read.

    Raises
    ------
    KgError
        Spark is not installed or does not start, no page could be read, or the output cannot be written.

    Notes
    -----
    The rows are those of `kg.flow.build`; a task runs again elsewhere if its executor is lost.
    """
    options = checked(options)
    session = _session(master)
    from pyspark.errors import PySparkException

    try:
        return _built(session, paths, output, options, report)
    except PySparkException as error:
        raise KgError(
            f"--master {master}", f"the work failed ({str(error).splitlines()[0][:160]})", "see Spark's log"
        ) from error
    finally:
        session.stop()


def _built(
    session: "SparkSession",
    paths: Sequence[str],
    output: Path,
    options: Options,
    report: Callable[[str], None],
) -> Summary:
    """Read, derive and publish in a session."""
    decisions = decision_file.load(*options.patterns)
    with staged(output) as stage:
        tables = stage / TABLES_FOLDER
        keys, faults = _parted(_read(session, paths, options, tables / ".scratch" / "outcome"))
        for fault in faults:
            report(fault)
        if not keys:
            raise InputError(str(paths[0]), "no page could be read", "see above")
        engine = Spark(session, tables)
        derive(engine, divisions_of(options.patterns), decisions)
        seal(engine, digest_of(keys, decisions))
        shutil.rmtree(tables / ".scratch")
        with open_graph(tables) as graph:
            publish(graph, stage)
    return summed(output / TABLES_FOLDER, output, len(keys), len(keys), faults)


def _parted(pages: "DataFrame") -> tuple[list[str], list[str]]:
    """Make a view ``reading`` of the pages that were read; return their keys and the faults of the others."""
    faults = [row["fault"] for row in pages.where("fault IS NOT NULL").select("fault").collect()]
    readings = pages.where("fault IS NULL").drop("fault")
    readings.createOrReplaceTempView("reading")
    return [row["key"] for row in readings.select("key").toLocalIterator()], faults


def _session(master: str) -> "SparkSession":
    session_class = library("pyspark.sql", extra="spark").SparkSession
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    try:
        session: SparkSession = (
            session_class.builder.master(master)
            .appName("kg")
            .config("spark.sql.ansi.enabled", "true")
            .config("spark.sql.ansi.doubleQuotedIdentifiers", "true")
            .config("spark.sql.execution.arrow.maxRecordsPerBatch", str(_PAGES))
            .config("spark.ui.enabled", "false")
            .config("spark.ui.showConsoleProgress", "false")
            .getOrCreate()
        )
    except Exception as error:  # exceptions of Py4J, Java and Spark have no common base
        raise KgError(
            f"--master {master}",
            f"Spark does not start ({str(error).splitlines()[0][:120]})",
            "see docs/scale.md",
        ) from error
    session.sparkContext.setLogLevel("ERROR")
    return session


def _read(session: "SparkSession", paths: Sequence[str], options: Options, outcome: Path) -> "DataFrame":
    """Return the outcome of every page, read once and kept."""
    from pyspark.sql import functions as f
    from pyspark.sql.pandas.types import from_arrow_schema

    context = session.sparkContext
    for folder in options.patterns:
        context.addFile(str(folder), recursive=True)
    found = None
    for path in paths:
        root = _uri(session, path)
        files = (
            session.read.format("binaryFile")
            .option("recursiveFileLookup", "true")
            .load(path)
            .select("path", "content")
        )
        given = files.select(
            f.concat(f.lit(path.rstrip("/")), f.expr(f"substring(path, {len(root) + 1})")).alias("doc"),
            "content",
        )
        kept = f.lower(f.col("doc")).rlike("(" + "|".join(s.replace(".", r"\.") for s in SUFFIXES) + ")$")
        given = given.where(kept | (f.col("doc") == path))
        found = given if found is None else found.union(given)
    if found is None:
        raise InputError("kg build", "no path is given", "name files or folders")
    found = found.dropDuplicates(["doc"])
    count = found.select("doc").count()
    tasks = max(min(count // _PAGES, 16 * context.defaultParallelism), 1)
    session.conf.set("spark.sql.shuffle.partitions", max(2 * context.defaultParallelism, count // _SHUFFLED))
    base, names = base_of(options), tuple(folder.name for folder in options.patterns)
    rows = found.repartition(tasks, "doc").mapInArrow(
        _Attempt(base, options, names), from_arrow_schema(_OUTCOME)
    )
    rows.write.parquet(str(outcome))
    return session.read.parquet(str(outcome))


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


class _Attempt:
    """Reads pages on an executor; for a page that cannot be read or on which a rule fails, it returns the fault."""

    def __init__(self, base: bytes, options: Options, patterns: Sequence[str]) -> None:
        self._base = base
        self._options = options
        self._patterns = patterns

    def __call__(self, batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        from pyspark import SparkFiles

        folders = tuple(Path(SparkFiles.get(name)) for name in self._patterns)
        options = dataclasses.replace(self._options, patterns=folders)
        facts = PageFacts(options.pages, divisions_of(folders))
        for batch in batches:
            readings, faults = [], []
            for row in batch.to_pylist():
                for found in _sheets(row["content"], row["doc"], options, facts):
                    try:
                        if isinstance(found, InputError):
                            raise found
                        readings.append((key_of(self._base, found), reading_of(found, options)))
                    except InputError as error:
                        faults.append({"key": "", "fault": str(error)})
            good = arrow_rows(readings).append_column(_FAULT, pa.nulls(len(readings), pa.string()))
            bad = pa.Table.from_pylist(faults, schema=_OUTCOME)
            yield from pa.concat_tables([good.cast(_OUTCOME), bad]).combine_chunks().to_batches()


def _sheets(raw: bytes, doc: str, options: Options, facts: PageFacts) -> Iterator[Sheet | InputError]:
    """Yield the sheets of a file, and the faults of the file and of its parts."""
    try:
        yield from opened(raw, Path(doc), options, facts)
    except InputError as fault:
        yield fault
