"""Print how soon ``kg serve`` answers: every address of the API over a database of any size, and the page itself.

Use: ``python bench/serve.py DATABASE``; `bench.scale` does it over the many mentions that it makes. Each address is asked six times
in one process of the server, wall time over the wire: the first answer, and the median of the five after it.
"""

import calendar
import json
import statistics
import subprocess
import sys
import time
import urllib.parse
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from kg.apps.questions import QUESTIONS  # noqa: E402  # after the path
from kg.query.graph import open as open_graph  # noqa: E402

__all__ = ["print_answers", "stretch"]

AGAIN = 5
WANTED = 300
"""Milliseconds within which an answer is to come."""
FAR = ("path", "chains")
"""Questions of two that do not appear together."""
Address = tuple[str, str, dict[str, Any]]
"""What is asked, in words; where; with which values."""


def stretch(period: str) -> str:
    """Return the days of a month or a year, as the API takes them."""
    if len(period) == len("2023"):
        return f"{period}-01-01..{period}-12-31"
    return f"{period}-01..{period}-{calendar.monthrange(int(period[:4]), int(period[5:]))[1]}"


def addresses(path: Path) -> Iterator[Address]:
    """Yield what is asked: of the examples of the manual, with leading and seldom named entities of the database."""
    with open_graph(path) as graph:
        top, second = (rank.entity for rank in graph.top(types="official", limit=2))
        seldom = graph.top(types="official", limit=2000)[-1].entity
        (organ,), (place,) = (
            [rank.entity for rank in graph.top(types=kind, limit=1)] for kind in ("agency", "district")
        )
        companion = graph.who(top, limit=1)[0].entity
        (article,) = graph.articles(limit=1)
        days = sorted(day.date for day in graph.coverage() if day.date)
        papers = sorted({day.paper for day in graph.coverage() if day.paper})
    last, month, year = days[-1], days[len(days) // 2][:7], days[len(days) // 2][:4]
    before = f"{int(month[:4]) - 1}{month[4:]}"
    own = {"name": top, "a": top, "b": companion, "organ": organ, "who": top, "place": f"{article['doc']}#{article['article']}"}  # fmt: skip
    two = (
        {"a": papers[0], "b": papers[-1], "by": "paper"}
        if len(papers) > 1
        else {"a": days[0][:4], "b": last[:4]}
    )
    special = {
        "compare": two,
        "changes": {"since": f"{last[:8]}01"},
        "chart": {"name": place, "on": last},
        "events": {"who": top},
        "holders": {"organ": organ},
    }
    for question in QUESTIONS:
        asked = {key: own.get(key, value) for key, value in question.example.items() if key != "limit"}
        asked |= {"b": seldom} if question.word in FAR else {}
        yield question.word, question.word, special.get(question.word, asked)
    yield "who, a seldom named", "who", {"name": seldom}
    yield "ego, two steps", "ego", {"name": top, "steps": 2}
    yield "quotes", "quotes", {"a": top, "b": companion}
    yield "said", "said", {"name": top}
    yield "text", "text", {"place": own["place"]}
    yield "chains", "chains", {"a": top, "b": seldom}
    yield "months of one", "months", {"name": top}
    yield "months of two", "months", {"name": [top, second]}
    whole = {"a month": [month], "a month and that of the year before": [month, before], "a year": [year]}
    for told, stretches in whole.items():
        ends = [stretch(held) for held in stretches]
        yield f"periods, {told}", "periods", {"stretch": ends}
    yield "periods, a month, one chosen", "periods", {"stretch": stretch(month), "name": top}
    yield "news of the last month", "news", {"since": f"{last[:8]}01"}


def answer(base: str, path: str) -> tuple[float, bytes]:
    """Return the milliseconds of an answer, and the answer."""
    begin = time.perf_counter()
    with urllib.request.urlopen(urllib.parse.urljoin(base, path), timeout=600) as told:
        body = told.read()
    return 1000 * (time.perf_counter() - begin), body


def print_answers(path: Path) -> None:
    """Print a row for each address."""
    wanted = list(addresses(path))
    begin = time.perf_counter()
    command = [sys.executable, "-m", "kg", "serve", "--port", "0", "--db", str(path)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE) as running:
        try:
            base = running.stdout.readline().decode().strip()
            print(f"\nkg serve answers after {time.perf_counter() - begin:.1f} s\n")
            print("| address | first ms | median ms | rows |\n|---|---|---|---|", flush=True)
            slow = []
            for told, word, asked in [("the page", "", {}), *((t, f"api/{w}", q) for t, w, q in wanted)]:
                target = word + ("?" + urllib.parse.urlencode(asked, doseq=True) if asked else "")
                first, body = answer(base, target)
                median = statistics.median(answer(base, target)[0] for _ in range(AGAIN))
                rows = json.loads(body) if word else None
                print(f"| {told} | {first:.0f} | {median:.0f} | {len(rows) if isinstance(rows, list) else ''} |", flush=True)  # fmt: skip
                slow += [told] if median > WANTED else []
            print(f"\nmedian above {WANTED} ms: {', '.join(slow) or 'none'}", flush=True)
        finally:
            running.terminate()


if __name__ == "__main__":
    print_answers(Path(sys.argv[1]))
