"""Builds on a Spark cluster: the same rows as on one machine, in Parquet tables.

The executors read the pages (`kg.apps.spark_pages`), and the corpus is derived by
the SQL of `kg.derive.steps` and `kg.derive.links`. Needs the extra ``spark`` and Java 17; executors need `kg` in their Python.
"""

import functools
import os
import shutil
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pyarrow as pa

from kg.apps.spark_pages import BATCHED, read, remote_of
from kg.base.errors import KgError
from kg.base.optional import library
from kg.derive.tables import TABLES_FOLDER
from kg.flow import Means, Summary, run
from kg.reading.page import Options, checked
from kg.reading.run import Step

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from pyspark.sql import SparkSession

__all__ = ["TABLES_FOLDER", "Spark", "build"]


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

    def __enter__(self) -> "Spark":
        return self

    def __exit__(self, *_: object) -> None:
        shutil.rmtree(self._folder / ".scratch", ignore_errors=True)

    def shelved(self, files: Sequence[str], places: pa.Table) -> None:
        """Make the view ``reading`` from readings in Parquet files at the positions in `places`."""
        names = pa.array([Path(file).name for file in places["filename"].to_pylist()], pa.string())
        self.put("chosen", pa.table({"key": places["key"].cast(pa.string()), "filename": names}))
        shelf = self._session.read.parquet(*(str(Path(file).resolve()) for file in files))
        shelf.selectExpr("*", "_metadata.file_name AS filename").createOrReplaceTempView("shelf")
        sql = "SELECT r.* FROM shelf r SEMI JOIN chosen c ON c.key = r.key AND c.filename = r.filename"
        self._session.sql(sql).drop("filename").createOrReplaceTempView("reading")

    def add(self, name: str, sql: str) -> None:
        """Add the result to a table, which is made if there is none."""
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

    def columns(self, sql: str) -> "dict[str, NDArray[Any]]":
        """Return the columns of a result of numbers without nulls."""
        found = self._session.sql(sql).toArrow()
        return {name: found[name].to_numpy() for name in found.column_names}

    def _write(self, name: str, path: Path, sql: str) -> None:
        rows = self._session.sql(sql)
        rows.write.mode("append").parquet(str(path))
        known = self._session.read.schema(rows.schema)  # else a job looks into the files for it
        known.parquet(str(path)).createOrReplaceTempView(name)


def build(
    paths: Sequence[str],
    output: Path,
    *,
    master: str,
    options: Options | None = None,
    add: bool = False,
    report: Callable[[Step], None] = lambda step: None,
    tell: Callable[[KgError], None] = lambda fault: None,
) -> Summary:
    """Read pages on a cluster; write ``kg.parquet`` (the tables), ``graph.html`` and ``graph.graphml``.

    Parameters
    ----------
    paths
        Files and folders: local paths that every executor sees, or in Spark's notation: ``hdfs://``, ``s3a://`` ….
    output
        Folder for the results; the driver and every executor see it.
    master
        Master of the cluster, such as ``spark://host:7077``, ``yarn`` or ``local[4]``; other settings come from
        ``spark-defaults.conf``.
    options
        How pages are read; the executors get the folders of patterns.
    add
        Whether to keep pages of the last build in this folder that `paths` do not name.
    report, tell
        As for `kg.flow.build`.

    Returns
    -------
    Summary
        What was done.

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
        remote = remote_of(session, paths)
        local = [Path(path) for path in paths if path not in remote]
        reader, engine = functools.partial(read, session, remote, report), functools.partial(Spark, session)
        means = Means(reader, engine, TABLES_FOLDER)
        return run(local, output, means, options=options, add=add, tell=tell)
    except PySparkException as error:
        raise KgError(
            f"--master {master}", f"the work failed ({str(error).splitlines()[0][:160]})", "see Spark's log"
        ) from error
    finally:
        session.stop()


def _session(master: str) -> "SparkSession":
    session_class = library("pyspark.sql", extra="spark").SparkSession
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    try:
        session: SparkSession = (
            session_class.builder.master(master)
            .appName("kg")
            .config("spark.sql.ansi.enabled", "true")
            .config("spark.sql.ansi.doubleQuotedIdentifiers", "true")
            .config("spark.sql.execution.arrow.maxRecordsPerBatch", str(BATCHED))
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
