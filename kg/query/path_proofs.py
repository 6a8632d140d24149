"""Proves steps of chains: for each pair a sentence that names both, else one for each of one story."""

from collections.abc import Sequence
from typing import Any

from kg.query.database import Reader, of_pages

__all__ = ["proofs"]


def proofs(reader: Reader, pairs: Sequence[tuple[str, str]]) -> list[dict[str, Any]]:
    """Return for each pair of linked entities its number of common stories and the newest sentence that proves it.

    A sentence that names both goes before one for each, and one that is not a list before a list.

    Returns
    -------
    list of dict
        The fields of `kg.query.paths.Chain` from ``articles`` on, in the order of the pairs.
    """
    if not pairs:
        return []
    places = reader.rows(_PLACES, list(range(len(pairs))), *map(list, zip(*pairs, strict=True)))
    keys = ("doc", "article", "sentence")
    near, docs = of_pages(_SENTENCES, (row["doc"] for row in places), 4)
    texts = reader.rows(_TEXTS.format(near=near), *([row[key] for row in places] for key in keys), *docs)
    said = {tuple(row[key] for key in keys): row for row in texts}
    first, second = dict[int, dict[str, Any]](), dict[int, dict[str, Any]]()
    for row in places:
        (first if row["has_a"] else second)[row["n"]] = row
    found = []
    for n in range(len(pairs)):
        shown, also = (
            said.get(tuple(row[key] for key in keys)) if row else None for row in (first[n], second.get(n))
        )
        told = {f"also_{key}": None if also is None else also[key] for key in _ALSO}
        found.append({"articles": first[n]["articles"], "both": also is None, **(shown or {}), **told})
    return found


_ALSO = ("doc", "article", "sentence", "text")
_UNDATED = "9999"
"""After all dates: a story's first print is one with a date."""
_PLACES = f"""
WITH asked AS (SELECT unnest($1::BIGINT[]) AS n, unnest($2::VARCHAR[]) AS a, unnest($3::VARCHAR[]) AS b),
tip AS (SELECT n, a AS entity, true AS is_a FROM asked UNION ALL SELECT n, b, false FROM asked),
named AS MATERIALIZED (
  SELECT entity, story, doc, article, sentence, listing, date FROM appearance
  WHERE entity IN (SELECT entity FROM tip)
),
met AS (
  SELECT t.n, m.story FROM (SELECT DISTINCT entity, story FROM named) m JOIN tip t ON t.entity = m.entity
  GROUP BY t.n, m.story HAVING count(*) = 2
),
said AS (
  SELECT t.n, x.story, x.doc, x.article, x.sentence, bool_or(x.listing) AS listing, coalesce(min(x.date), '{_UNDATED}') AS date,
         bool_or(t.is_a) AS has_a, bool_or(NOT t.is_a) AS has_b
  FROM named x JOIN tip t ON t.entity = x.entity JOIN met USING (n, story)
  GROUP BY t.n, x.story, x.doc, x.article, x.sentence
),
told AS (
  SELECT n, story, has_a, has_b, min(struct_pack(listing, date, doc, article, sentence)) AS place
  FROM said GROUP BY n, story, has_a, has_b
),
best AS (
  SELECT n, story, has_a AND has_b AS both, count(DISTINCT story) OVER (PARTITION BY n) AS articles FROM told
  QUALIFY row_number() OVER (
    PARTITION BY n
    ORDER BY (has_a AND has_b) DESC, place.listing, nullif(place.date, '{_UNDATED}') DESC NULLS LAST, place.doc, place.article, place.sentence
  ) = 1
)
SELECT t.n, b.articles, t.has_a, t.place.doc, t.place.article, t.place.sentence
FROM told t JOIN best b ON b.n = t.n AND b.story = t.story AND (t.has_a AND t.has_b) = b.both
"""
"""The places of the proofs; of a story its first print."""
_SENTENCES = 'SELECT doc, article, sentence, start, "end", text FROM sentence'
_TEXTS = """
WITH near AS {near}
SELECT s.doc, s.article, s.sentence, s.start, s."end", p.date, p.paper, a.headline, p.number AS page, s.text
FROM (SELECT DISTINCT unnest($1::VARCHAR[]) AS doc, unnest($2::VARCHAR[]) AS article, unnest($3::BIGINT[]) AS sentence) q
JOIN near s ON s.doc = q.doc AND s.article = q.article AND s.sentence = q.sentence
JOIN article a ON a.doc = s.doc AND a.article = s.article
JOIN page p ON p.doc = s.doc
"""
