"""Fit which stories with one name are about one person: python -m train.namesakes DATA WORK.

Builds a database of articles of the local press in WORK (some minutes, once), fits `kg.derive.likeness` to pairs of stories that
are made, and measures it, and the whole of identity, on the pairs that people judged (train/annotation/namesakes.jsonl).

A pair of one person is two stories with one name, of which few people are the bearers: a name of three characters, or posts in one
organ in both. A pair of two persons is a story of each of two names, which are then taken for one name: one as common as those are
that two people share.
"""

import hashlib
import json
import lzma
import math
import random
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import duckdb
import numpy as np

import kg
from kg.base.schema import PERSONS
from kg.derive import likeness
from kg.derive.identity import city, is_masked
from kg.derive.likeness import FEATURES, LIKELY, Profile, features, rarity
from train.officials import logistic

OUT = Path("kg/derive/likeness.json")
JUDGED = Path("train/annotation/namesakes.jsonl")
EACH = 5
"""Most articles of a name in one city."""
SELDOM = 3
"""Least occurrences of a character of names that is listed."""
MOST = 60
"""Most articles of a name in one city; the others are leaders of the country."""
LONG = 3
"""Characters of a name that few people share."""
_TITLED = re.compile(
    r"(?:书记|[市县区局部厅处科镇乡]长|主任|[院校会行所站队]长|教授|董事长|经理|主席|秘书长|检察长|负责人|常委)([\u4e00-\u9fff]{2,3})"
)
_NO_NAME = re.compile(r"[某等说和与在对以从为率同向并到及发的了]|介绍|表示|出席|主持")

Key = tuple[str, str]
"""Name and story."""
Pair = tuple[str, str, str, bool]
"""Name, both documents, and whether they are about one person."""


class Story(NamedTuple):
    """What a story prints about a name."""

    city: str
    profile: Profile


def press(data: Path) -> Iterator[dict]:
    """Yield the articles of the press file that are not kept for measurement, with the place that they are about."""
    with lzma.open(data / "local" / "local_press.txt.xz", "rt", encoding="utf-8") as file:
        for part in file.read().split("\n\n"):
            head, _, text = part.strip("\n").partition("\n")
            if head.startswith("#meta "):
                meta = json.loads(head.removeprefix("#meta "))
                if not meta.get("held"):
                    title, _, body = text.partition("\n") if meta.get("headline") else ("", "", text)
                    yield {
                        "title": title, "text": body, "date": meta["date"] or "", "home": meta["place"] or "",
                        "sha256": hashlib.sha256(text.encode()).hexdigest(),
                    }  # fmt: skip


def rows(data: Path) -> list[dict]:
    """Return the articles in which somebody with a title is named whom other articles on the city name too, and those of judged pairs."""
    held = list(press(data))
    told: defaultdict[tuple[str, str], set[int]] = defaultdict(set)
    for number, row in enumerate(held):
        for name in _TITLED.findall(row["title"] + "\n" + row["text"]) if row["home"] else ():
            if not _NO_NAME.search(name):
                told[name, city(row["home"]) or ""].add(number)
    chance = random.Random(16)
    several = [sorted(numbers) for numbers in told.values() if 1 < len(numbers) <= MOST]
    wanted = {n for numbers in several for n in chance.sample(numbers, min(len(numbers), EACH))}
    pairs = map(json.loads, JUDGED.read_text(encoding="utf-8").splitlines())
    read = {pair[side]["sha256"] for pair in pairs for side in ("one", "other")}
    return [row for number, row in enumerate(held) if number in wanted or row["sha256"] in read]


def built(data: Path, work: Path) -> duckdb.DuckDBPyConnection:
    """Return the database of the articles; their texts are read only at the first call."""
    source = work / "rows.jsonl"
    if not source.exists():
        work.mkdir(parents=True, exist_ok=True)
        lines = (json.dumps(row, ensure_ascii=False) + "\n" for row in rows(data))
        source.write_text("".join(lines), encoding="utf-8")
    kg.build(source, work)
    return duckdb.connect(work / "kg.duckdb", read_only=True)


def profiles(db: duckdb.DuckDBPyConnection) -> dict[Key, Story]:
    """Return what every story prints about every name in it."""
    named = db.execute(
        """
        SELECT m.name, t.story, min(p.home), min(p.date) FROM mention m JOIN page p USING (doc)
        JOIN story t ON t.doc = m.doc AND t.article = m.article WHERE list_contains($1, m.type) AND NOT m.credit
        GROUP BY ALL ORDER BY ALL
    """,
        [list(PERSONS)],
    ).fetchall()
    posts: defaultdict[Key, set[tuple[str, str]]] = defaultdict(set)
    for name, story, organ, post in db.sql("""
        SELECT m.name, t.story, h.organ, h.post FROM post h JOIN mention m ON m.doc = h.doc AND m."start" = h."at"
        JOIN story t ON t.doc = h.doc AND t.article = h.article
    """).fetchall():
        posts[name, story].add((organ, post))
    beside: defaultdict[str, list[str]] = defaultdict(list)
    for name, story, *_ in named:
        beside[story].append(name)
    counts = Counter(name for names in beside.values() for name in names)
    rare = {name: rarity(count, len(beside)) for name, count in counts.items()}
    found = {}
    for name, story, home, day in named:
        if not is_masked(name) and 1 < len(name) <= LONG + 1:
            organs = frozenset(organ for organ, _ in posts[name, story] if organ)
            titles = frozenset(post for _, post in posts[name, story])
            companions = {who: rare[who] for who in beside[story] if who != name and rare[who]}
            found[name, story] = Story(city(home) or story, Profile(organs, titles, companions, day, day))
    return found


def characters(names: list[str]) -> dict[str, dict[str, int]]:
    """Return how often characters begin names or stand in the rest of them."""
    first, rest = Counter(n[0] for n in names), Counter(char for n in names for char in n[1:])
    return {
        kind: {"": counts.total(), **{c: n for c, n in sorted(counts.items()) if n >= SELDOM}}
        for kind, counts in (("surnames", first), ("given", rest))
    }


def made(held: Mapping[Key, Story], without: set[str]) -> tuple[np.ndarray, np.ndarray]:
    """Return the features of made pairs, and whether a pair is about one person."""
    chance = random.Random(5)
    of: defaultdict[str, list[Story]] = defaultdict(list)
    near: defaultdict[str, list[tuple[str, str, Story]]] = defaultdict(list)
    for (name, number), story in held.items():
        if name not in without:
            of[name].append(story)
            near[story.city].append((name, number, story))
    found, right = [], []
    for name, told in of.items():
        stories = [story.profile for story in told]
        if len(name) < LONG:
            stories = [a for a in stories if any(a is not b and a.organs & b.organs for b in stories)]
        for _ in range(2 if len(stories) > 1 else 0):
            found.append(features(name, *chance.sample(stories, 2)))
            right.append(1.0)
    weights = [math.exp(-2 * features(name, Profile(), Profile())[-1]) for name in of]
    everyone = [one for group in near.values() for one in group]
    for name in chance.choices(list(of), weights, k=len(right)):
        who, number, one = chance.choice(everyone)
        whom, another, other = chance.choice(near[one.city] if chance.random() < 0.5 else everyone)
        if who != whom and number != another:
            found.append(features(name, one.profile, other.profile))
            right.append(0.0)
    return np.array(found), np.array(right)


def judged(work: Path) -> list[tuple[str, str, str, bool]]:
    """Return name, both documents and the judgement of every pair that people could decide."""
    docs = {}
    for number, line in enumerate((work / "rows.jsonl").read_text(encoding="utf-8").splitlines(), 1):
        row = json.loads(line)
        docs[row["sha256"]] = f"#{number}", "\n".join(filter(None, (row["title"], row["text"])))
    found = []
    for pair in map(json.loads, JUDGED.read_text(encoding="utf-8").splitlines()):
        if pair["same"] is not None:
            (one, text), (other, _) = docs[pair["one"]["sha256"]], docs[pair["other"]["sha256"]]
            name = "".join(text[slice(*pair["one"]["name"])].split())
            found.append((name, one, other, pair["same"]))
    return found


def measure(db: duckdb.DuckDBPyConnection, held: Mapping[Key, Story], pairs: Sequence[Pair]) -> None:
    """Print how often pairs are merged falsely, and missed: by the model alone, and by the database."""
    story = {
        f"#{doc.rpartition('#')[2]}": name
        for doc, name in db.sql("SELECT doc, min(story) FROM story GROUP BY doc").fetchall()
    }
    entities: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    for name, doc, entity in db.sql("SELECT name, doc, entity FROM mention").fetchall():
        entities[name, f"#{doc.rpartition('#')[2]}"].add(entity)
    read = [pair for pair in pairs if all((pair[0], story[doc]) in held for doc in pair[1:3])]
    print(len(pairs) - len(read), "pairs have a name that is not read as annotated")
    told = [(held[name, story[a]], held[name, story[b]], name, a, b, same) for name, a, b, same in read]
    for area in ("one city", "two cities"):
        some = [t for t in told if (t[0].city == t[1].city) == (area == "one city")]
        likely = [likeness.likeness(t[2], t[0].profile, t[1].profile) >= LIKELY for t in some]
        whole = [bool(entities[t[2], t[3]] & entities[t[2], t[4]]) for t in some]
        for kind, merged in (("the model on two stories", likely), ("the build", whole)):
            false = sum(m and not t[5] for m, t in zip(merged, some, strict=True))
            missed = sum(not m and t[5] for m, t in zip(merged, some, strict=True))
            one = sum(t[5] for t in some)
            print(f"{area}, {kind}: {false} of {len(some) - one} merged falsely, {missed} of {one} missed")


def main(data: Path, work: Path) -> None:
    """Fit, write and measure."""
    db = built(data, work)
    held = profiles(db)
    pairs = judged(work)
    table = {"weights": dict.fromkeys(FEATURES, 0.0), **characters(sorted({name for name, _ in held}))}
    OUT.write_text(json.dumps(table, ensure_ascii=False), encoding="utf-8")
    likeness.table.cache_clear()
    x, y = made(held, {name for name, *_ in pairs})
    table["weights"] = {name: round(float(w), 4) for name, w in zip(FEATURES, logistic(x, y), strict=True)}
    OUT.write_text(json.dumps(table, ensure_ascii=False) + "\n", encoding="utf-8")
    likeness.table.cache_clear()
    print(len(y), "made pairs;", table["weights"])
    db.close()
    with built(data, work) as again:
        measure(again, held, pairs)


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:3]))
