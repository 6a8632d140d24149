"""Adds the names that people found and machines missed: decisions and sentences in, rows of mentions out.

An added name takes the place of whatever the machine read over it. It counts only where the page still prints the words.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import pyarrow as pa

from kg.base.arrow import FACTS
from kg.base.schema import Decision
from kg.base.text import unspaced
from kg.derive.decision_file import place_of
from kg.derive.duckdb import Duck
from kg.gazetteer.divisions import Divisions, year_of
from kg.reading.folding import fold

__all__ = ["ADDED", "add", "stands_at"]

_COLUMNS = FACTS["mention"]
_OURS = ("place", "start", "end", "words", "type", "name", "reason")
_NUMBERS = {"start": pa.int64(), "end": pa.int64()}
_THERE = """
SELECT a.*, p.doc, p.date, p.home, s.article, s.sentence, s.kind, s.text, s."start" AS "from",
       s."end" - s."start" AS length
FROM asked a
JOIN page p ON p.doc = a.place OR right(p.doc, length(a.place) + 1) = '/' || a.place
JOIN sentence s ON s.doc = p.doc AND s."start" <= a."start" AND s."end" >= a."end"
ORDER BY p.doc, a."start", a."end", length, s.article, s.sentence
"""
_LISTED = ", ".join(f'm."{name}"' for name in _COLUMNS.names)
ADDED = f"""
SELECT {_LISTED} FROM ({{said}}) m
WHERE NOT EXISTS (SELECT 1 FROM added a WHERE a.doc = m.doc AND a."start" < m."end" AND a."end" > m."start")
UNION ALL SELECT {_LISTED} FROM added m
"""
"""The mentions of the machine that no added name covers, and the added names."""


def add(engine: Duck, decisions: Iterable[Decision], divisions: Divisions) -> None:
    """Make the table ``added`` of the names that people added; it needs the tables ``page`` and ``sentence``."""
    asked = []
    for decision in decisions:
        if decision.label == "ADD":
            doc, start, end = place_of(decision.of[0])
            told = f"added {decision.date}: {decision.reason}"
            asked.append((doc, start, end, decision.pattern, decision.kind, decision.id, told))
    engine.fill("asked", _OURS, asked, **_NUMBERS)
    rows = list(_rows(engine.rows(_THERE), divisions))
    columns = {field.name: pa.array([row[field.name] for row in rows], field.type) for field in _COLUMNS}
    engine.put("added", pa.table(columns))


def _rows(found: Iterable[Mapping[str, Any]], divisions: Divisions) -> Iterator[dict[str, Any]]:
    """Yield the mentions, one for each place; of several decisions about overlapping places the first counts."""
    taken: list[tuple[str, int, int]] = []
    for row in found:
        here = row["doc"], row["start"], row["end"]
        place = stands_at(row["words"], row["start"] - row["from"], row["length"], row["text"])
        if place is None or any(doc == here[0] and s < here[2] and here[1] < e for doc, s, e in taken):
            continue
        taken.append(here)
        yield {
            **{name: row[name] for name in ("doc", "start", "end", "type", "article", "sentence", "reason")},
            "text": row["words"],
            "name": _name(row, unspaced(row["words"]), divisions),
            "source": "decision",
            "score": 1.0,
            "credit": row["kind"] in ("byline", "credit"),
        }


def stands_at(words: str, before: int, length: int, text: str) -> tuple[int, int] | None:
    """Return the place of words in the text of a sentence, which lacks stray blanks of the page; None if it is unclear.

    Parameters
    ----------
    words
        As the page prints them.
    before
        Raw characters of the sentence before the words.
    length
        Raw characters of the sentence.
    text
        The text of the sentence.
    """
    pattern = r"\s*".join(map(re.escape, unspaced(words)))
    for match in re.finditer(pattern, text):
        if 0 <= before - match.start() <= length - len(text) - (len(words) - len(match.group())):
            return match.span()
    return None


def _name(row: Mapping[str, Any], words: str, divisions: Divisions) -> str:
    """Return the full name: as given or as printed; for a division its path, that in the page's home first."""
    name = str(row["name"]) or fold(words).spelt
    if row["type"] != "district" or name in divisions:
        return name
    paths = divisions.named(name, year_of(row["date"]))
    near = [path for path in paths if row["home"] and path.startswith(row["home"])]
    found = near or list(paths)
    return found[0] if len(found) == 1 else name
