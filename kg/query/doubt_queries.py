"""The SQL for the rows from which doubts are made."""

from kg.derive.queries import PRESENT, SEATS

__all__ = [
    "CIRCLES",
    "COMPANIONS",
    "CREDITED",
    "HOMES",
    "JOBS",
    "MENDED",
    "NAMED",
    "NEIGHBOURS",
    "NEW",
    "OFFICES",
    "PLACES",
    "PRINTED",
    "QUOTED",
    "STINTS",
    "TOGETHER",
]

NAMED = """
SELECT e.entity, e.type, e.pinyin, e.mentions, k.known
FROM entity e JOIN (SELECT entity, bool_or(source = 'phrases') AS known FROM mention GROUP BY entity) k
  ON k.entity = e.entity
ORDER BY e.entity
"""
NEW = """
SELECT entity, avg(score) AS score, string_agg(DISTINCT source, ', ' ORDER BY source) AS sources FROM mention
GROUP BY entity HAVING NOT bool_or(source = 'phrases') ORDER BY entity
"""
UNTOLD = "SELECT entity, count(*) AS mentions FROM mention WHERE reason = 'not told which' GROUP BY entity ORDER BY entity"
PRINTED = """
SELECT a.alias AS entity, a.entity AS other, a.reason FROM alias a JOIN entity e ON e.entity = a.alias
WHERE a.entity <> a.alias ORDER BY 1, 2
"""
HOMES = """
WITH stands AS (
  SELECT m.entity, p.home, count(*) AS mentions FROM mention m JOIN page p ON p.doc = m.doc
  WHERE p.home IS NOT NULL GROUP BY m.entity, p.home
),
several AS (SELECT entity FROM stands GROUP BY entity HAVING count(*) > 1)
SELECT s.* FROM stands s SEMI JOIN several t ON t.entity = s.entity ORDER BY s.entity, s.home
"""
CREDITED = "SELECT entity FROM mention GROUP BY entity HAVING bool_and(credit)"
OFFICES = f"""
WITH present AS (
  SELECT h.person, p.home, h.doc, coalesce(h.article, '') AS article, h.date, h.organ
  FROM post h JOIN page p ON p.doc = h.doc
  WHERE {PRESENT}
),
several AS (SELECT person FROM present GROUP BY person HAVING min(organ) < max(organ))
SELECT h.* FROM present h SEMI JOIN several s ON s.person = h.person ORDER BY h.doc, h.article, h.organ
"""
JOBS = """
WITH present AS (
  SELECT person, organ, public, doc || '#' || article AS place FROM post
  WHERE NOT former AND organ <> '' AND article IS NOT NULL
),
sorts AS (SELECT person FROM present GROUP BY person HAVING bool_or(public) AND bool_or(NOT public))
SELECT DISTINCT p.* FROM present p SEMI JOIN sorts s ON s.person = p.person ORDER BY p.person, p.place, p.organ, p.public
"""
STINTS = f"""
WITH present AS (
  SELECT h.person, h.organ, coalesce(e.type, CASE WHEN h.public THEN 'agency' ELSE '' END) AS kind,
         datediff('day', DATE '1900-01-01', h.date::DATE) AS day, h.doc || '#' || h.article AS place
  FROM post h LEFT JOIN entity e ON e.entity = h.organ
  WHERE NOT h.former AND h.date IS NOT NULL AND h.organ <> '' AND h.article IS NOT NULL AND h.post NOT IN {SEATS}
    AND h."begin" IS NULL AND h."until" IS NULL
),
several AS (SELECT person FROM present GROUP BY person HAVING min(organ) < max(organ))
SELECT DISTINCT h.* FROM present h SEMI JOIN several s ON s.person = h.person ORDER BY h.person, h.place, h.organ
"""
"""The present posts in bodies of people who hold some in several, without seats in congresses and committees."""
CIRCLES = """
WITH size AS (SELECT articles AS n FROM meta),
person AS (
  SELECT e.entity FROM entity e JOIN mention m ON m.entity = e.entity
  WHERE e.type IN ('official', 'person') AND length(split_part(e.entity, '（', 1)) = 2 AND e.articles BETWEEN 4 AND 200
  GROUP BY e.entity, e.articles HAVING NOT bool_or(m.source = 'phrases')
  ORDER BY e.articles DESC, e.entity LIMIT 1000
),
companion AS (
  SELECT e.entity FROM entity e CROSS JOIN size s
  WHERE e.type NOT IN ('district', 'institution') AND e.articles * $1 <= greatest(s.n, 10 * $1)
)
SELECT DISTINCT a.entity, a.story, b.entity AS companion
FROM appearance a SEMI JOIN person p ON p.entity = a.entity
JOIN appearance b ON b.story = a.story AND b.entity <> a.entity
SEMI JOIN companion c ON c.entity = b.entity
ORDER BY ALL
"""
PLACES = """
SELECT DISTINCT m.entity, t.story, m.doc || '#' || m.article AS place
FROM mention m SEMI JOIN (SELECT unnest($1::VARCHAR[]) AS entity) w ON w.entity = m.entity
JOIN story t ON t.doc = m.doc AND t.article = m.article ORDER BY ALL
"""
MENDED = """
SELECT entity, alias, mentions, reason FROM alias
WHERE starts_with(reason, 'misprint of') AND alias <> entity ORDER BY entity, alias
"""
_PAIRS = "pair AS (SELECT unnest($1::VARCHAR[]) AS a, unnest($2::VARCHAR[]) AS b)"
TOGETHER = f"""
WITH {_PAIRS}
SELECT p.a, p.b FROM pair p JOIN link l ON l.source = least(p.a, p.b) AND l.target = greatest(p.a, p.b)
WHERE l.sentences > 0
"""
NEIGHBOURS = f"""
WITH {_PAIRS},
name AS (SELECT a AS entity FROM pair UNION SELECT b FROM pair),
stands AS (
  SELECT DISTINCT m.entity, coalesce(p.home, p.doc) AS home FROM mention m SEMI JOIN name n ON n.entity = m.entity
  JOIN page p ON p.doc = m.doc
)
SELECT DISTINCT p.a, p.b FROM pair p JOIN stands x ON x.entity = p.a JOIN stands y ON y.entity = p.b AND y.home = x.home
"""
COMPANIONS = f"""
WITH {_PAIRS},
name AS (SELECT a AS entity FROM pair UNION SELECT b FROM pair),
tie AS (
  SELECT source AS entity, target AS companion FROM link l SEMI JOIN name n ON n.entity = l.source
  UNION ALL SELECT target, source FROM link l SEMI JOIN name n ON n.entity = l.target
),
own AS (SELECT entity, count(*) AS n FROM tie GROUP BY entity)
SELECT p.a, p.b, count(*) AS common, any_value(o.n) AS own
FROM pair p JOIN tie x ON x.entity = p.a JOIN tie y ON y.entity = p.b AND y.companion = x.companion
JOIN own o ON o.entity = p.a
GROUP BY p.a, p.b
"""
QUOTED = """
SELECT entity, doc, date, text, form, place FROM (
  SELECT m.entity, m.doc, p.date, s.text, m.text AS form, m.doc || '#' || coalesce(m.article, '') AS place, m.start,
         row_number() OVER (PARTITION BY m.entity, s.passage ORDER BY m.doc, m.start) AS again,
         row_number() OVER (PARTITION BY m.entity, m.doc, m.text ORDER BY m.start) AS here
  FROM mention m SEMI JOIN (SELECT unnest($1::VARCHAR[]) AS entity) w ON w.entity = m.entity
  JOIN page p ON p.doc = m.doc
  JOIN sentence s ON s.doc = m.doc AND s.article IS NOT DISTINCT FROM m.article AND s.sentence = m.sentence
    AND m.start >= s.start AND m.start < s."end"
)
WHERE again = 1 AND here <= 3
ORDER BY entity, date DESC NULLS LAST, doc, start
"""
"""Sentences that name the entities $1; outside articles several share a number, and the offset distinguishes them."""
