"""Prepares what questions need of the whole corpus: tables of entities, links and appearances in, smaller tables out."""

import numpy as np
import pyarrow as pa

from kg.base.schema import CORE_TYPES
from kg.derive.centrality import betweenness, pagerank
from kg.derive.duckdb import Duck

__all__ = ["prepare"]

LEADING, STRONGEST = 30_000, 300_000
"""Most entities and links of the graph for measures of whole graphs: those with most articles, the strongest among these."""
MOST = 100_000
"""Most links of a graph whose shortest paths a build counts: that takes two seconds."""
_KEPT = 50_000

_CORE = ", ".join(f"'{kind}'" for kind in CORE_TYPES)
_NODES = f"""
SELECT entity, row_number() OVER (ORDER BY entity) - 1 AS number FROM (
  SELECT entity FROM entity WHERE type IN ({_CORE}) ORDER BY articles DESC, mentions DESC, entity LIMIT {LEADING}
) chosen ORDER BY entity
"""
_EDGES = f"""
WITH node AS ({_NODES})
SELECT CAST(source AS BIGINT) AS source, CAST(target AS BIGINT) AS target, CAST(weight AS DOUBLE) AS weight, newman FROM (
  SELECT a.number AS source, b.number AS target, l.weight, l.newman FROM link l
  JOIN node a ON a.entity = l.source JOIN node b ON b.entity = l.target
  ORDER BY l.weight DESC, l.sentences DESC, l.source, l.target LIMIT {STRONGEST}
) among ORDER BY source, target
"""
STRONGEST_LINKS = f"""
SELECT source, target, weight, newman FROM link
ORDER BY weight DESC, sentences DESC, source, target LIMIT {_KEPT}
"""
"""The strongest links of the corpus, which chains use."""
SPOKEN = """
SELECT row_number() OVER (ORDER BY coalesce(date, '9999'), doc, article, sentence) AS n, date IS NOT NULL AS dated,
       doc, article, sentence
FROM (
  SELECT date, doc, article, sentence FROM appearance WHERE NOT listing
  GROUP BY date, doc, article, sentence HAVING min(entity) < max(entity)
)
"""
"""The sentences that name several entities and are not lists, numbered by date: numbers join faster than names."""
CORE = f"""
SELECT entity, type, row_number() OVER (ORDER BY entity) AS id FROM entity WHERE type IN ({_CORE})
"""
MEETINGS = """
WITH named AS (
  SELECT c.id, s.n, s.dated FROM appearance a JOIN core c ON c.entity = a.entity
  JOIN spoken s ON s.doc = a.doc AND s.article = a.article AND s.sentence = a.sentence
)
SELECT x.id AS source, y.id AS target, min(x.n) AS first, max(CASE WHEN x.dated THEN x.n ELSE -x.n END) AS last
FROM named x JOIN named y ON y.n = x.n AND y.id > x.id GROUP BY x.id, y.id
"""
"""The first and the last sentence of each pair; a last one without a date, if there is none with, is negative."""
TIES = """
SELECT a.id AS one, b.id AS other, l.source, l.target, a.type, l.weight,
       floor(l.weight * l.npmi * 1e4 + 0.5) / 1e4 AS score, l.first, l.last, m.first AS opening, abs(m.last) AS closing
FROM link l JOIN core a ON a.entity = l.source JOIN core b ON b.entity = l.target
JOIN meeting m ON m.source = a.id AND m.target = b.id
"""
"""The pairs of entities of the core types that a sentence names which is not a list."""
_BEFORE, _ON, _AFTER = -1, 0, 1
"""Place of a mark in its day: a count up to it excludes the day, is a day itself, or includes the day."""
TALLIES = f"""
WITH mark AS (
  SELECT one AS id, first AS day, {_BEFORE} AS place FROM tie UNION SELECT other, first, {_BEFORE} FROM tie
  UNION SELECT one, last, {_AFTER} FROM tie UNION SELECT other, last, {_AFTER} FROM tie
  UNION ALL SELECT c.id, d.date, {_ON} FROM day d JOIN core c ON c.entity = d.entity
)
SELECT id, day, place, days FROM (
  SELECT id, day, place, count(CASE WHEN place = {_ON} THEN 1 END) OVER (PARTITION BY id ORDER BY day, place) AS days FROM mark
) counted WHERE place <> {_ON}
"""
"""On how many days an entity is printed before the first day of one of its pairs, and up to the last one."""
BONDS = f"""
SELECT t.source, t.target, t.type, t.weight, t.score, t.first, t.last,
       x.days - a.days AS source_days, x.days AS source_upto, y.days - b.days AS target_days, y.days AS target_upto,
       f.doc AS first_doc, f.article AS first_article, f.sentence AS first_sentence,
       z.doc AS last_doc, z.article AS last_article, z.sentence AS last_sentence
FROM tie t JOIN spoken f ON f.n = t.opening JOIN spoken z ON z.n = t.closing
LEFT JOIN tally a ON a.id = t.one AND a.day = t.first AND a.place = {_BEFORE}
LEFT JOIN tally b ON b.id = t.other AND b.day = t.first AND b.place = {_BEFORE}
LEFT JOIN tally x ON x.id = t.one AND x.day = t.last AND x.place = {_AFTER}
LEFT JOIN tally y ON y.id = t.other AND y.day = t.last AND y.place = {_AFTER}
ORDER BY t.source, t.target
"""
"""Rows of `TIES`: on how many days each is printed from their first to their last day together, and in all up to that day;
and the first and the last sentence that names both and is not a list."""
DAYS = """
SELECT entity, date, doc, article, sentence FROM (
  SELECT entity, date, doc, article, sentence,
         row_number() OVER (PARTITION BY entity, date ORDER BY listing, implied, doc, article, sentence) AS place
  FROM (
    SELECT entity, date, listing, false AS implied, doc, article, sentence FROM appearance WHERE date IS NOT NULL
    UNION ALL
    SELECT organ, date, false, true, doc, article, sentence FROM post
    WHERE organ <> '' AND NOT former AND article IS NOT NULL AND date IS NOT NULL
  ) printed
) numbered WHERE place = 1 ORDER BY entity, date
"""
"""The days on which an entity is printed, of an organ also those on which somebody is printed in one of its posts, each
with a sentence, preferably not a list and one that names the entity itself."""
_SHARE = 0.25
"""Least share of all linked entities for a hub: in the five samples this gives the city, its party committee and
government and those of the province; in a year of pages the same kinds."""
_FEWEST = 20
"""Least number of others with which a hub appears; in a few stories everybody appears with everybody."""

HUBS = f"""
SELECT d.entity FROM (
  SELECT entity, count(*) AS n FROM (SELECT source AS entity FROM link UNION ALL SELECT target FROM link) GROUP BY entity
) d JOIN entity e ON e.entity = d.entity
WHERE e.type IN ('agency', 'district', 'institution') AND d.n >= {_FEWEST} AND d.n > {_SHARE} * (SELECT count(*) FROM entity WHERE linked > 0)
ORDER BY d.entity
"""
"""The places and bodies that appear with so many others that appearing with them means little; never a person or a
company."""
STANDING = f"""
WITH node AS (SELECT entity FROM entity WHERE type IN ({_CORE})),
tie AS (
  SELECT l.source, l.target, l.weight, l.newman FROM link l
  JOIN node a ON a.entity = l.source JOIN node b ON b.entity = l.target
),
ends AS (SELECT source AS entity, weight, newman FROM tie UNION ALL SELECT target, weight, newman FROM tie),
total AS (
  SELECT entity, count(*) AS degree, CAST(sum(weight) AS BIGINT) AS strength, sum(newman) AS newman FROM ends GROUP BY entity
)
SELECT n.entity, coalesce(t.degree, 0) AS degree, coalesce(t.strength, 0) AS strength,
       floor(coalesce(t.newman, 0) * 1e6 + 0.5) / 1e6 AS newman, c.betweenness, c.pagerank, c.pagerank_newman
FROM node n LEFT JOIN total t ON t.entity = n.entity LEFT JOIN central c ON c.entity = n.entity
ORDER BY n.entity
"""
"""For each entity of the core types its measures in the graph of these types: number of links, their weights together, and,
if known, `kg.derive.centrality.betweenness` and `pagerank`."""


def prepare(engine: Duck) -> None:
    """Make the tables strong, bond, hub, day and standing."""
    engine.keep("strong", STRONGEST_LINKS)
    engine.keep("day", DAYS)
    paired = {"spoken": SPOKEN, "core": CORE, "meeting": MEETINGS, "tie": TIES, "tally": TALLIES}
    for name, sql in paired.items():
        engine.scratch(name, sql)
    engine.keep("bond", BONDS)
    engine.drop(*paired)
    engine.keep("hub", HUBS)
    _central(engine)
    engine.keep("standing", STANDING)


def _central(engine: Duck) -> None:
    """Make the scratch table ``central`` of the measures of whole graphs; betweenness only of at most `MOST` links."""
    names = [str(row["entity"]) for row in engine.rows(_NODES)]
    links = engine.columns(_EDGES)
    ends = np.array([links["source"], links["target"]], dtype=np.int64)
    ranks = [pagerank(len(names), ends, links[weight]).tolist() for weight in ("weight", "newman")]
    between = betweenness(len(names), ends).tolist() if ends.shape[1] <= MOST else [None] * len(names)
    values = {"betweenness": pa.float64(), "pagerank": pa.float64(), "pagerank_newman": pa.float64()}
    engine.fill("central", ("entity", *values), zip(names, between, *ranks, strict=True), **values)
