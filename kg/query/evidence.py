"""Returns the sentences that prove that two entities appear together."""

import dataclasses
from collections import defaultdict
from collections.abc import Sequence

from kg.base.parameters import check_limit
from kg.derive.links import EVIDENCE
from kg.query.database import Reader
from kg.query.names import find
from kg.query.source import Source

__all__ = ["PAIR", "Evidence", "pair", "printed"]


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


def pair(reader: Reader, a: str, b: str, *, limit: int = 0, offset: int = 0) -> list[Evidence]:
    """Return every sentence that shows two entities in the stories that name both, in order of date and place.

    The number of different `Evidence.story` is the link's weight, the number of different `Evidence.passage`
    with `Evidence.both` its sentences.

    Parameters
    ----------
    a, b
        The entities.
    limit
        Most sentences, the last in this order; 0 for all.
    offset
        Number of the last sentences to leave out.
    """
    check_limit(limit=limit, offset=offset)
    one, other = find(reader, a), find(reader, b)
    rows = reader.rows(_LAST.format(pair=PAIR), one, other, limit or None, offset)
    return [Evidence(**row) for row in reversed(rows)]


def printed(
    reader: Reader, sentences: Sequence[tuple[str, str, int]], names: Sequence[str]
) -> list[list[tuple[str, str]]]:
    """Map each sentence (doc, article, number) to the given entities in it: full name and words as printed."""
    columns = [list(column) for column in zip(*sentences, strict=True)] or [[], [], []]
    found = defaultdict(list)
    for row in reader.rows(_PRINTED, *columns, list(names)):
        found[row["doc"], row["article"], row["sentence"]].append((row["entity"], row["text"]))
    return [found[key] for key in sentences]


PAIR = f"""
SELECT s.doc, p.paper, p.date, s.article, a.headline, p.number AS page, s.sentence, s.start, s."end", s.text, e.listing,
       e.has_a AND e.has_b AS "both", e.story, e.passage, c.file AS clip
FROM ({EVIDENCE}) e
JOIN sentence s ON s.doc = e.doc AND s.article = e.article AND s.sentence = e.sentence
JOIN article a ON a.doc = e.doc AND a.article = e.article
JOIN page p ON p.doc = e.doc
LEFT JOIN clip c ON c.doc = s.doc AND c.start = s.start AND c."end" = s."end"
"""
_LAST = "{pair} ORDER BY p.date DESC NULLS FIRST, s.doc DESC, s.start DESC LIMIT $3 OFFSET $4"
"""The evidence of `PAIR` from the end; undated pages are last."""
_PRINTED = """
SELECT m.doc, m.article, m.sentence, m.entity, m.text
FROM mention m JOIN (SELECT unnest($1) AS doc, unnest($2) AS article, unnest($3) AS sentence) w
  ON m.doc = w.doc AND m.article = w.article AND m.sentence = w.sentence
WHERE list_contains($4, m.entity) AND NOT m.credit ORDER BY m.doc, m.start
"""
