"""Print how good recognition is on annotated passages of local press, with intervals, and how others do on them.

    python bench/press.py PASSAGES.jsonl…

A row is a passage as in ``train/README.md``: text, home, date, source, ents, posts. F1 with exact spans; in brackets the
95% interval of a bootstrap over the passages. Peers know persons, places and bodies only, see `bench.quality`.
"""

import gzip
import json
import random
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent.parent))

import kg  # after the path
from bench.quality import COARSE, tools
from kg.base.schema import Mention, Post
from kg.query.scores import Gold, GoldMention, GoldPost, Tally, tallies

GENRES = {
    "news agency": ("duyaya18", "freeway348", "01joy", "CidoLiu", "ljwwwiop"),
    "national paper, local items": ("zephyr-fun", "slience-me"),
    "university news": ("NKU-Nikoni",),
    "courts and crime": ("liuhuanyong/LawCrimeMining", "china-ai-law-challenge", "THUIR"),
}
"""Sources by genre; others are business and mixed."""
YEARS = (("2011 to 2018", 2018), ("2020", 2020), ("2021 to 2023", 2023), ("2024, 2025", 2025))
MEASURES = ("core", "all", "span", "posts", "organ")
TYPES = ("official", "agency", "company", "district", "person", "institution")
PEERS = {
    "person": ("person",),
    "place": ("place",),
    "body": ("body",),
    "together": ("person", "place", "body"),
}
ROUNDS = 2000

Row = dict[str, Any]
Counts = dict[str, tuple[int, int, int]]
"""Right, wrong and missed by measure."""


def rows_of(paths: Iterable[Path]) -> list[Row]:
    """Return the passages."""
    found = []
    for path in paths:
        with (gzip.open if path.suffix == ".gz" else open)(path, "rt", encoding="utf-8") as file:
            found += [json.loads(line) for line in file if line.strip()]
    return found


def gold_of(row: Row) -> Gold:
    """Return the annotation of a passage."""
    ents = [
        GoldMention(e["start"], e["end"], e["text"], e["type"], e.get("canonical", ""), e["optional"])
        for e in row["ents"]
    ]
    posts = {(p["person"], p["post"]): p for p in row["posts"]}
    held = [GoldPost(p["person"], (p["post"],), p["organ"], p["former"], False) for p in posts.values()]
    return Gold("p.txt", tuple(ents), tuple(held), ())


def read(row: Row, folder: Path) -> tuple[Sequence[Mention], Sequence[Post]]:
    """Read a passage as a page of its home and date."""
    file = folder / "p.txt"
    file.write_text(row["text"], encoding="utf-8", newline="")
    try:
        _, found = kg.corpus([file], options=kg.Options(home=row["home"], date=row["date"]))
    except kg.KgError:  # a home that kg does not know
        _, found = kg.corpus([file], options=kg.Options(date=row["date"]))
    return found.mentions, found.posts


def counted(gold: Gold, mentions: Sequence[Mention], posts: Sequence[Post]) -> Counts:
    """Return the counts of one passage."""
    table: dict[str, Tally] = tallies(gold, mentions, posts)
    counts = {name: (len(t.right), len(t.wrong), len(t.missed)) for name, t in table.items()}
    right, wrong, _ = counts["organ"]
    counts["organ"] = (right, wrong, wrong)  # of the posts that were found
    return counts | {"span": spans(gold, {(m.start, m.end, merged(m.type)) for m in mentions}, merged)}


def merged(kind: str) -> str:
    """Return the type, officials as persons."""
    return "person" if kind == "official" else kind


def spans(
    gold: Gold, found: Iterable[tuple[int, int, str]], kind_of: Callable[[str], str]
) -> tuple[int, int, int]:
    """Compare spans; what lies on optional mentions alone does not count."""
    wanted = {(m.start, m.end, kind_of(m.type)) for m in gold.mentions if not m.optional}
    given = {
        f
        for f in found
        if not (touched := [m.optional for m in gold.mentions if m.start < f[1] and f[0] < m.end])
        or not all(touched)
    }
    return len(wanted & given), len(given - wanted), len(wanted - given)


def f1(counts: Iterable[tuple[int, int, int]]) -> float:
    """Return F1 of summed counts."""
    right, wrong, missed = (sum(column) for column in zip(*counts, strict=True))
    return 2 * right / max(1, 2 * right + wrong + missed)


def interval(counts: Sequence[tuple[int, int, int]]) -> str:
    """Return F1 with its interval."""
    draw = random.Random(1)
    drawn = sorted(f1(draw.choices(counts, k=len(counts))) for _ in range(ROUNDS))
    return f"{f1(counts):.3f} ({drawn[ROUNDS // 40]:.3f} to {drawn[-ROUNDS // 40 - 1]:.3f})"


def genre(row: Row) -> str:
    """Return the kind of paper that a passage is from."""
    return next((g for g, names in GENRES.items() if row["source"].startswith(names)), "business and mixed")


def years(row: Row) -> str:
    """Return the years that a passage is from."""
    year = int((row["date"] or "0")[:4])
    return next((name for name, last in YEARS if 0 < year <= last), "without a date")


def main(paths: Sequence[Path]) -> None:
    """Print the tables."""
    rows = rows_of(paths)
    gold = [gold_of(row) for row in rows]
    with tempfile.TemporaryDirectory() as folder:
        counts = [counted(g, *read(row, Path(folder))) for g, row in zip(gold, rows, strict=True)]
    mentions = sum(not m.optional for g in gold for m in g.mentions)
    print(f"{len(rows)} passages, {mentions} mentions, {sum(len(g.posts) for g in gold)} posts\n")
    print("| F1 | |\n|---|---|")
    for name in (*MEASURES, *TYPES):
        print(f"| {name} | {interval([c[name] for c in counts])} |", flush=True)
    for title, group in (("kind of text", genre), ("year", years)):
        parts = defaultdict(list)
        for row, count in zip(rows, counts, strict=True):
            parts[group(row)].append(count)
        print(f"\n| {title} | passages | core | all | posts |\n|---|---|---|---|---|")
        for name, some in sorted(parts.items(), key=lambda part: -len(part[1])):
            cells = " | ".join(interval([c[m] for c in some]) for m in ("core", "all", "posts"))
            print(f"| {name} | {len(some)} | {cells} |")
    compare(rows, gold)


def compare(rows: Sequence[Row], gold: Sequence[Gold]) -> None:
    """Print persons, places and bodies of kg and its peers."""
    print("\n| tool | " + " | ".join(PEERS) + " | characters a second |\n" + "|---" * (len(PEERS) + 2) + "|")
    size = sum(len(row["text"]) for row in rows)
    for name, tool in tools():
        begin = time.perf_counter()
        found = [list(tool("p.txt", row["text"])) for row in rows]
        speed = size / (time.perf_counter() - begin)
        cells = [
            interval([coarse(g, f, kinds) for g, f in zip(gold, found, strict=True)])
            for kinds in PEERS.values()
        ]
        print(f"| {name} | " + " | ".join(cells) + f" | {speed:,.0f} |", flush=True)


def coarse(gold: Gold, found: Iterable[tuple[int, int, str]], kinds: Sequence[str]) -> tuple[int, int, int]:
    """Compare spans of some coarse types."""
    wanted = tuple(m for m in gold.mentions if m.optional or COARSE[m.type] in kinds)
    return spans(Gold(gold.doc, wanted, (), ()), [f for f in found if f[2] in kinds], COARSE.__getitem__)


if __name__ == "__main__":
    main([Path(name) for name in sys.argv[1:]])
