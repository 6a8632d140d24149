"""What a site of many pages costs: time, memory and size of ``kg site`` over copies of the sample pages.

Use: ``python bench/site.py [PAGES]``, by default 10,000; about two minutes. Each copy has entities, stories and documents of its
own. Prints a row for bench/README.md.
"""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import duckdb

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from kg.derive.tables import TABLES  # noqa: E402  # after the path
from kg.flow import build  # noqa: E402

__all__ = ["main"]

_NAMES = ("entity", "source", "target", "person", "organ", "name")
"""Columns that hold full names; ``mention.source`` is a recogniser."""
_PLACES = ("doc", "story", "event", "passage", "key")


def multiply(source: Path, target: Path, copies: int) -> None:
    """Make a database of copies of one, in each of which every name and document ends with a character of its own."""
    con = duckdb.connect(str(target))
    con.execute(f"ATTACH '{source}' AS own (READ_ONLY)")
    con.execute(f"CREATE TEMP TABLE copy AS SELECT chr((19968 + range)::INTEGER) AS k FROM range({copies})")
    for table in TABLES:
        columns = [row[0] for row in con.execute(f"DESCRIBE own.{table}").fetchall() if row[1] == "VARCHAR"]
        changed = [
            c for c in columns if c in _PLACES or (c in _NAMES and (table, c) != ("mention", "source"))
        ]
        made = ", ".join(f'CASE WHEN "{c}" <> \'\' THEN "{c}" || k END AS "{c}"' for c in changed)
        replace = f"REPLACE ({made})" if made else ""
        con.execute(f"CREATE TABLE {table} AS SELECT o.* {replace} FROM own.{table} o CROSS JOIN copy")
    con.execute(f"CREATE TABLE meta AS SELECT * REPLACE (articles * {copies} AS articles) FROM own.meta")
    con.close()


def main(pages: int) -> None:
    """Print what a site costs."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        build([ROOT / "seeds"], folder / "out")
        with duckdb.connect(str(folder / "out" / "kg.duckdb"), read_only=True) as con:
            (each,) = con.execute(
                "SELECT count(*) FROM entity WHERE articles > 0 AND (type <> 'person' OR posted)"
            ).fetchone()
        multiply(folder / "out" / "kg.duckdb", folder / "kg.duckdb", -(-pages // each))
        command = [
            sys.executable,
            "-m",
            "kg",
            "site",
            "-o",
            str(folder / "site"),
            "--db",
            str(folder / "kg.duckdb"),
        ]
        begin = time.perf_counter()
        running = subprocess.Popen(command, cwd=ROOT, env=os.environ | {"PYTHONPATH": str(ROOT)})
        _, status, used = os.wait4(running.pid, 0)
        wall = time.perf_counter() - begin
        assert status == 0, status
        files = [path for path in (folder / "site").rglob("*") if path.is_file()]
        size = sum(path.stat().st_size for path in files)
        print("| pages | wall s | CPU s | peak MB | MB |\n|---|---|---|---|---|")
        cpu = used.ru_utime + used.ru_stime
        print(f"| {len(files):,} | {wall:.0f} | {cpu:.0f} | {used.ru_maxrss / 1024:.0f} | {size / 1e6:.0f} |")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000)
