"""Returns the sentences that prove that two entities appear together."""

import dataclasses
from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from kg.base.parameters import check_days, check_limit
from kg.derive.links import EVIDENCE
from kg.query.database import Reader, of_pages
from kg.query.names import find
from kg.query.source import Source

__all__ = ["Evidence", "pair", "printed", "said"]


@dataclasses.dataclass(frozen=True, slots=True)
class Evidence(Source):
    """A sentence of a story in which two entities appear; offsets are raw, in the file `doc`."""

    sentence: int
    start: int
    end: int
    text: str
    listing: bool
    both: bool
    """True if the sentence itself names both; else it shows that the story names one of them."""
    story: str
    passage: str
    clip: str | None = None
    """Picture of the sentence, in the folder of the results, or None."""


def pair(
    reader: Reader,
    a: str,
    b: str,
    *,
    since: str | None = None,
    until: str | None = None,
    limit: int = 0,
    offset: int = 0,
) -> list[Evidence]:
    """Return every sentence that shows two entities in the stories that name both, in order of date and place.

    The number of different `Evidence.story` is the link's weight, the number of different `Evidence.passage`
    with `Evidence.both` its sentences.

    Parameters
    ----------
    a, b
        The entities.
    since, until
        ISO dates; only sentences of pages of these days, both included.
    limit
        Most sentences, the last in this order; 0 for all.
    offset
        Number of the last sentences to leave out.
    """
    check_limit(limit=limit, offset=offset)
    check_days(since=since, until=until)
    one, other = find(reader, a), find(reader, b)
    return _told(reader, reader.rows(_PLACES, one, other, limit or None, offset, since, until))


def said(
    reader: Reader,
    entity: str,
    *,
    since: str | None = None,
    until: str | None = None,
    limit: int = 0,
    offset: int = 0,
) -> list[Evidence]:
    """Return every sentence that names an entity, in order of date and place; parameters as of `pair`."""
    check_limit(limit=limit, offset=offset)
    check_days(since=since, until=until)
    return _told(reader, reader.rows(_SAID, find(reader, entity), limit or None, offset, since, until))


def _told(reader: Reader, found: Sequence[dict[str, Any]]) -> list[Evidence]:
    """Return rows of places, the last place first, with their texts; the result is in order of date and place."""
    near, docs = of_pages(_SENTENCES, (row["doc"] for row in found), 4)
    columns = [[row[key] for row in found] for key in _KEYS]
    texts = {
        tuple(row.pop(key) for key in _KEYS): row
        for row in reader.rows(_TEXTS.format(near=near), *columns, *docs)
    }
    return [Evidence(**row, **texts[tuple(row[key] for key in _KEYS)]) for row in reversed(found)]


def printed(
    reader: Reader, sentences: Sequence[tuple[str, str, int]], names: Sequence[str]
) -> list[list[tuple[str, str]]]:
    """Map each sentence (doc, article, number) to the given entities in it: full name and words as printed."""
    columns = [list(column) for column in zip(*sentences, strict=True)] or [[], [], []]
    near, docs = of_pages(_MENTIONS, columns[0], 5)
    found = defaultdict(list)
    for row in reader.rows(_PRINTED.format(near=near), *columns, list(names), *docs):
        found[row["doc"], row["article"], row["sentence"]].append((row["entity"], row["text"]))
    return [found[key] for key in sentences]


_KEYS = ("doc", "article", "sentence")
_PLACES = f"""
SELECT e.doc, p.paper, p.date, e.article, a.headline, p.number AS page, e.sentence, e.listing,
       e.has_a AND e.has_b AS "both", e.story, e.passage
FROM ({EVIDENCE}) e
JOIN article a ON a.doc = e.doc AND a.article = e.article
JOIN page p ON p.doc = e.doc
WHERE ($5 IS NULL OR p.date >= $5) AND ($6 IS NULL OR p.date <= $6)
ORDER BY p.date DESC NULLS FIRST, e.doc DESC, a.start DESC, e.sentence DESC LIMIT $3 OFFSET $4
"""
"""The evidence from the end; undated pages are last."""
_SAID = """
SELECT e.doc, p.paper, p.date, e.article, a.headline, p.number AS page, e.sentence, e.listing, true AS "both", e.story, e.passage
FROM (SELECT DISTINCT doc, article, sentence, listing, story, passage FROM appearance WHERE entity = $1) e
JOIN article a ON a.doc = e.doc AND a.article = e.article
JOIN page p ON p.doc = e.doc
WHERE ($4 IS NULL OR p.date >= $4) AND ($5 IS NULL OR p.date <= $5)
ORDER BY p.date DESC NULLS FIRST, e.doc DESC, a.start DESC, e.sentence DESC LIMIT $2 OFFSET $3
"""
_ASKED = "(SELECT unnest($1::VARCHAR[]) AS doc, unnest($2::VARCHAR[]) AS article, unnest($3::BIGINT[]) AS sentence)"
_SENTENCES = 'SELECT doc, article, sentence, start, "end", text FROM sentence'
_TEXTS = f"""
WITH near AS {{near}}
SELECT s.*, c.file AS clip FROM {_ASKED} q JOIN near s ON s.doc = q.doc AND s.article = q.article AND s.sentence = q.sentence
LEFT JOIN clip c ON c.doc = s.doc AND c.start = s.start AND c."end" = s."end"
"""
"""The texts of the sentences at some places; ``near`` is of `_SENTENCES`, with parameters from $4 on."""
_MENTIONS = "SELECT doc, article, sentence, start, entity, text, credit FROM mention"
_PRINTED = f"""
WITH near AS {{near}}
SELECT m.doc, m.article, m.sentence, m.entity, m.text
FROM near m JOIN {_ASKED} q ON m.doc = q.doc AND m.article = q.article AND m.sentence = q.sentence
WHERE list_contains($4, m.entity) AND NOT m.credit ORDER BY m.doc, m.start
"""
