"""Builds on a Spark cluster: the executors read the pages, the driver derives the corpus as on one machine.

`kg.apps.spark_pages` reads. Needs the extra ``spark`` and Java 17; executors need `kg` in their Python.
"""

import contextlib
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from kg.apps.spark_pages import read, remote_of
from kg.base.errors import KgError
from kg.base.optional import library
from kg.flow import Summary, run
from kg.reading.cache import Cache
from kg.reading.intake import Intake
from kg.reading.page import Options, checked
from kg.reading.run import Pages, Step

if TYPE_CHECKING:
    from pyspark import SparkContext

__all__ = ["build"]

_JAVA = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
"""Options of Java, which here only hands names on: faster code would cost more to make than it saves."""
_SETTINGS = {
    "spark.driver.defaultJavaOptions": _JAVA,
    "spark.executor.defaultJavaOptions": _JAVA,
    "spark.files.maxPartitionBytes": "1m",  # of a remote folder: some fifty pages a task
    "spark.hadoop.mapreduce.input.fileinputformat.input.dir.recursive": "true",
    "spark.ui.enabled": "false",
    "spark.ui.showConsoleProgress": "false",
}


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
    """Read pages on a cluster; write the database, ``graph.html`` and ``graph.graphml``.

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
    The results are those of `kg.flow.build`; a task runs again elsewhere if its executor is lost. The executors are
    given back when the pages are read.
    """
    options = checked(options)
    with _connected(master) as context:
        remote = remote_of(context, paths)

        def reader(cache: Cache, intake: Intake, folder: Path) -> Pages:
            try:
                return read(context, remote, report, cache, intake, folder)
            finally:
                context.stop()

        local = [Path(path) for path in paths if path not in remote]
        return run(local, output, reader, options=options, add=add, tell=tell)


@contextlib.contextmanager
def _connected(master: str) -> Iterator["SparkContext"]:
    """Connect to a cluster; an error of Spark becomes one line."""
    context = _context(master)
    broken = (
        library("py4j.protocol", extra="spark").Py4JError,
        library("pyspark.errors", extra="spark").PySparkException,
    )
    try:
        yield context
    except broken as error:
        raise KgError(f"--master {master}", f"the work failed ({_why(error)})", "see Spark's log") from error
    finally:
        context.stop()


def _context(master: str) -> "SparkContext":
    spark = library("pyspark", extra="spark")
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    conf = spark.SparkConf().setMaster(master).setAppName("kg").setAll(_SETTINGS.items())
    try:
        context: SparkContext = spark.SparkContext.getOrCreate(conf)
    except Exception as error:  # exceptions of Py4J, Java and Spark have no common base
        raise KgError(
            f"--master {master}", f"Spark does not start ({_why(error)})", "see docs/scale.md"
        ) from error
    context.setLogLevel("ERROR")
    return context


def _why(error: Exception) -> str:
    """Return what an error says, after what Py4J says of the call."""
    lines = str(error).splitlines() or [type(error).__name__]
    return lines[1 if len(lines) > 1 and lines[1].startswith(":") else 0].lstrip(": ")[:160]
