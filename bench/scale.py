"""How a build grows: time and memory against pages, processes, one changed page, links and questions at size.

Use: ``make bench``, or ``python bench/scale.py [PAGES [MENTIONS]]``, by default 10,000 and ten million; about half an hour
on two cores. Pages are those of `bench.archive`. Prints tables for bench/README.md.
"""

import contextlib
import ctypes
import json
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import duckdb

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from bench.archive import Archive  # noqa: E402  # after the path
from bench.serve import print_answers, stretch  # noqa: E402
from kg.derive import diary, standing  # noqa: E402
from kg.derive import links as link_tables  # noqa: E402
from kg.derive.duckdb import Duck  # noqa: E402
from kg.derive.tables import TABLES  # noqa: E402
from kg.query.graph import open as open_graph  # noqa: E402

__all__ = ["main"]

GB = 1 << 30


class Watched:
    """What the processes below this one use, seen from time to time."""

    def __init__(self) -> None:
        self.peak = 0
        """The most bytes that they held in memory of their own (proportional set size)."""
        self._spent: dict[tuple[int, str], float] = {}

    @property
    def cpu(self) -> float:
        """Seconds of CPU of all of them, as far as seen: what a process does after the last look is not counted.

        `spent` lacks Spark's Python workers, whose parent ignores their end: 37 of 149 s of a build of 200 pages.
        """
        return sum(self._spent.values())

    def look(self) -> None:
        """Look at every process; one that ended keeps what was seen of it."""
        fields = {}
        for process in Path("/proc").iterdir():
            if process.name.isdigit():
                with contextlib.suppress(OSError, IndexError):
                    text = (process / "stat").read_text(encoding="utf-8", errors="replace")
                    fields[int(process.name)] = text.rpartition(")")[2].split()
        parents = {pid: int(held[1]) for pid, held in fields.items()}
        below = [pid for pid in fields if os.getpid() in _above(pid, parents)]
        self.peak = max(self.peak, sum(map(_resident, below)))
        for pid in below:
            self._spent[pid, fields[pid][19]] = sum(map(int, fields[pid][11:13])) / _TICKS


_TICKS = os.sysconf("SC_CLK_TCK")


def _above(pid: int, parents: Mapping[int, int]) -> list[int]:
    """Return the processes above one."""
    found = []
    while (pid := parents.get(pid, 0)) > 1 and pid not in found:
        found.append(pid)
    return found


def _resident(pid: int) -> int:
    with contextlib.suppress(OSError):
        for line in Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii").splitlines():
            if line.startswith("Pss:"):
                return 1024 * int(line.split()[1])
    return 0


def run(*arguments: object) -> tuple[float, int, dict[str, Any]]:
    """Run a build; return wall seconds, the highest memory seen, and its summary with its seconds of CPU."""
    command = [sys.executable, "-m", "kg", "build", *map(str, arguments), "--quiet", "--format", "json"]
    begin = time.perf_counter()
    running = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    watched = Watched()
    over = threading.Event()

    def watch() -> None:
        while not over.wait(0.25):
            watched.look()

    watcher = threading.Thread(target=watch)
    watcher.start()
    out, _ = running.communicate()
    seconds = time.perf_counter() - begin
    watched.look()
    over.set()
    watcher.join()
    _reap()
    return seconds, watched.peak, {**json.loads(out), "cpu": watched.cpu}


def _adopt() -> None:
    """Make this process the parent of what its children leave behind: Spark's Java, whose seconds would count nowhere."""
    ctypes.CDLL(None).prctl(_SUBREAPER, 1)


_SUBREAPER = 36
"""``PR_SET_CHILD_SUBREAPER`` of Linux."""


def _reap() -> None:
    """Wait until all that was left behind has ended."""
    with contextlib.suppress(ChildProcessError):
        while True:
            os.waitpid(-1, 0)


def spent() -> float:
    """Return the seconds of CPU of all processes that have ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


_FEW = 2_000
"""Most pages of builds that are compared: by one process and two, and on Spark."""


def growth(folder: Path, most: int) -> tuple[Path, float]:
    """Print how builds grow; return the output of the largest, and the seconds of CPU of the few pages of `cluster`."""
    archive = Archive()
    print("| pages | wall s | pages a second | peak GB | mentions | links |\n|---|---|---|---|---|---|")
    pages, output = folder / "pages", folder / "output"
    for count in (most // 100, most // 10, most):
        archive.write(pages, count)
        shutil.rmtree(output, ignore_errors=True)
        seconds, peak, told = run(pages, "-o", output)
        print(
            f"| {count:,} | {seconds:.0f} | {count / seconds:.1f} | {peak / GB:.2f} | {told['mentions']:,} | {told['links']:,} |",
            flush=True,
        )
    first, whole = seconds, told["cpu"]
    page = next((pages / "0000").iterdir())
    again = []
    for _ in range(3):
        page.write_text(page.read_text(encoding="utf-8") + "\n市委书记出席会议。\n", encoding="utf-8")
        seconds, _, told = run(pages, "-o", output)
        assert told["read"] == 1
        again.append((seconds, told["cpu"]))
    wall, cpu = map(statistics.median, zip(*again, strict=True))
    print(
        f"\none page changed (median of three): {wall:.1f} s, {wall / first:.1%} of the first build; "
        f"{cpu:.1f} s of CPU, {cpu / whole:.1%}"
    )
    few = folder / "few"
    count = min(most // 5, _FEW)
    archive.write(few, count)
    one = run(few, "-o", folder / "one", "--jobs", 1)[0]
    two, _, told = run(few, "-o", folder / "two", "--jobs", 2)
    print(
        f"two processes: {one / two:.2f} times as fast as one ({count:,} pages, start included)\n",
        flush=True,
    )
    return output, told["cpu"]


def cluster(folder: Path, most: int, least: float) -> None:
    """Print how builds on Spark grow: its two executors are threads of one machine, each with a Python process.

    Parameters
    ----------
    least
        The seconds of CPU of one machine for the most pages that are built here, see `growth`.
    """
    print(
        "| pages | wall s, Spark on two cores | CPU ms a page | local CPU ms a page | times as much |\n|---|---|---|---|---|"
    )
    count = min(most // 5, _FEW)
    Archive().write(folder / "fewer", count // 10)
    less = run(folder / "fewer", "-o", folder / "local")[2]["cpu"]
    for pages, of, local in ((folder / "fewer", count // 10, less), (folder / "few", count, least)):
        seconds, _, told = run(
            pages, "-o", folder / f"spark-{of}", "--engine", "spark", "--master", "local[2]"
        )
        a_page, here = 1000 * told["cpu"] / of, 1000 * local / of
        print(f"| {of:,} | {seconds:.0f} | {a_page:.0f} | {here:.0f} | {a_page / here:.1f} |", flush=True)
    print()


_GROWN = {"appearance", "article", "entity", "link", "mention", "page", "roll", "sentence", "story"}
"""Tables that grow with the copies."""
_PREPARED = {"bond", "daily", "day", "diary", "hub", "month", "standing", "strong", "utterance"}
"""Tables that `kg.derive.diary` and `kg.derive.standing` make of them."""


def multiply(source: Path, target: Path, mentions: int) -> None:
    """Make a database of many mentions: copies of one, in each of which people stand for other people of their type."""
    con = duckdb.connect(str(target))
    spill = str(target.parent / "spill").replace("'", "''")
    con.execute(
        f"SET memory_limit = '1GB'; SET temp_directory = '{spill}'; SET preserve_insertion_order = false"
    )
    con.execute(f"ATTACH '{source}' AS own (READ_ONLY)")
    (held,) = con.execute("SELECT count(*) FROM own.mention").fetchone()
    copies = -(-mentions // held)
    con.execute(f"CREATE TEMP TABLE copy AS SELECT range AS k FROM range({copies})")
    con.execute("""
        CREATE TEMP TABLE stand AS
        WITH ranked AS (
          SELECT entity, type, row_number() OVER (PARTITION BY type ORDER BY hash(entity)) - 1 AS place,
                 count(*) OVER (PARTITION BY type) AS n FROM own.entity
        )
        SELECT c.k, a.entity, b.entity AS other FROM copy c CROSS JOIN ranked a
        JOIN ranked b ON b.type = a.type AND b.place = (a.place + (a.type IN ('official', 'person'))::INT * c.k * 37) % a.n
    """)
    for name in ("page", "article", "sentence", "story"):
        more = ", story || '#' || k AS story" if name == "story" else ""
        if name == "sentence":
            more = ", passage || k AS passage"
        con.execute(
            f"CREATE TABLE {name} AS SELECT t.* REPLACE (t.doc || '~' || c.k AS doc{more}) FROM own.{name} t "
            "CROSS JOIN copy c ORDER BY doc"
        )
    con.execute("""
        CREATE TABLE mention AS SELECT m.* REPLACE (m.doc || '~' || s.k AS doc, s.other AS entity)
        FROM own.mention m JOIN stand s ON s.entity = m.entity ORDER BY doc, start
    """)
    for name in sorted({*TABLES} - _GROWN - _PREPARED):
        con.execute(f"CREATE TABLE {name} AS SELECT * FROM own.{name}")
    con.execute(
        "CREATE TABLE meta AS SELECT * REPLACE ((SELECT count(DISTINCT story) FROM story) AS articles) FROM own.meta"
    )
    con.execute(f"CREATE TEMP TABLE shown AS {link_tables.SHOWN}")
    con.execute(f"CREATE TABLE roll AS {link_tables.ROLLS}")
    con.execute(f"CREATE TABLE appearance AS {link_tables.APPEARANCES}")
    con.execute("""
        CREATE TABLE entity AS SELECT e.* REPLACE (n.articles AS linked, n.articles AS articles, n.number AS number)
        FROM own.entity e JOIN (
          SELECT entity, count(DISTINCT story) AS articles, row_number() OVER (ORDER BY entity)::INT AS number
          FROM appearance GROUP BY entity
        ) n ON n.entity = e.entity
    """)
    con.close()


def links(folder: Path, source: Path, mentions: int) -> None:
    """Print what it costs to count the links of many mentions within 1 GB."""
    multiply(source, folder / "five.duckdb", mentions)
    script = (
        "import sys, time, resource; from kg.derive.links import steps; from kg.derive.duckdb import Duck; from pathlib import Path;"
        "begin = time.perf_counter(); e = Duck(Path(sys.argv[1]));"
        "*scratch, link = steps(); [e.scratch(*step) for step in scratch]; e.keep(*link);"
        "rows = e.rows('SELECT (SELECT count(*) FROM appearance) AS a, (SELECT count(*) FROM link) AS l')[0];"
        "print(time.perf_counter() - begin, rows['a'], rows['l'], resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, str(folder / "five.duckdb")], cwd=ROOT, capture_output=True, check=True
    )
    seconds, appearances, found, peak = map(float, done.stdout.split())
    print(
        f"links of {mentions:,} mentions ({appearances:,.0f} appearances): {found:,.0f} links in {seconds:.0f} s, "
        f"{appearances / seconds:,.0f} appearances a second, peak {peak / (1 << 20):.2f} GB\n",
        flush=True,
    )


def questions(folder: Path, source: Path, mentions: int) -> None:
    """Print how long questions take in a database of many mentions, in an open process and in one of their own."""
    path = folder / "ten.duckdb"
    multiply(source, path, mentions)
    with Duck(path) as engine:
        *scratch, link = link_tables.steps()
        for step in scratch:
            engine.scratch(*step)
        engine.keep(*link)
        diary.prepare(engine)
        standing.prepare(engine)
    with open_graph(path) as graph:
        top = [rank.entity for rank in graph.top(types="official", limit=3)]
        seldom = graph.top(types="official", limit=2000)[-1].entity
        companion = graph.who(top[0], limit=1)[0].entity
        last = max(day.date for day in graph.coverage() if day.date)
        papers = sorted({day.paper for day in graph.coverage() if day.paper})
        month, then, year = last[:7], f"{int(last[:4]) - 1}{last[4:7]}", last[:4]
        print("| question | median wall s | median CPU s | rows |\n|---|---|---|---|")
        for name, ask in (
            ("who, the most named", lambda: graph.who(top[0])),
            ("who, a seldom named", lambda: graph.who(seldom)),
            ("who, in one year", lambda: graph.who(top[0], since="2015-01-01", until="2015-12-31")),
            ("entity, the most named", lambda: graph.entity(top[0]).companions),
            ("entity, a seldom named", lambda: graph.entity(seldom).companions),
            ("pair, with evidence", lambda: graph.pair(top[0], companion)),
            ("search", lambda: graph.search("营商环境")),
            ("top by strength", lambda: graph.top("strength")),
            ("path", lambda: graph.path(top[0], seldom)),
            ("most often together", graph.pairs),
            ("mentions beyond the first million", lambda: graph.mentions(limit=100, offset=1_000_000)),
            ("two papers compared", lambda: graph.compare(*papers[:2], by="paper")),
            ("changes of a week", lambda: graph.changes(since=f"{month}-22")),
            ("changes of a year", lambda: graph.changes(since=f"{year}-01-01")),
            ("months of the strip", graph.months),
            ("months of the most named", lambda: graph.months_of([top[0]])),
            ("months of two", lambda: graph.months_of([top[0], companion])),
            ("said of the most named", lambda: graph.said(top[0], limit=100)),
            ("periods, a month", lambda: graph.periods([stretch(month)]).links),
            (
                "periods, a month and that of the year before",
                lambda: graph.periods([stretch(month), stretch(then)]).links,
            ),
            ("periods, a year", lambda: graph.periods([stretch(year)]).links),
        ):
            wall, cpu = [], []
            for _ in range(5):
                begin, before = time.perf_counter(), time.process_time()
                rows = ask()
                wall.append(time.perf_counter() - begin)
                cpu.append(time.process_time() - before)
            print(
                f"| {name} | {statistics.median(wall):.2f} | {statistics.median(cpu):.2f} | {len(rows)} |",
                flush=True,
            )

    starts(path, top[0], seldom)
    print_answers(path)


def starts(path: Path, one: str, other: str) -> None:
    """Print how long questions take from the start of a process."""
    print("\n| command | median wall s | median CPU s |\n|---|---|---|")
    for words in (["who", one], ["entity", one], ["path", one, other]):
        wall, cpu = [], []
        for _ in range(5):
            begin, before = time.perf_counter(), spent()
            command = [sys.executable, "-m", "kg", *words, "--db", str(path)]
            subprocess.run(command, cwd=ROOT, stdout=subprocess.DEVNULL, check=True)
            wall.append(time.perf_counter() - begin)
            cpu.append(spent() - before)
        print(f"| kg {words[0]} | {statistics.median(wall):.2f} | {statistics.median(cpu):.2f} |", flush=True)


def main(most: int, mentions: int) -> None:
    """Print all tables."""
    _adopt()
    print(f"{os.cpu_count()} cores\n")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        output, least = growth(folder, most)
        cluster(folder, most, least)
        source = output / "kg.duckdb"
        links(folder, source, mentions // 2)
        questions(folder, source, mentions)


if __name__ == "__main__":
    given = list(map(int, sys.argv[1:]))
    main(*given, *(10_000, 10_000_000)[len(given) :])
