"""The SQL of `kg.derive.namesakes`: what the pages print about names that may have several bearers."""

from kg.base.schema import PERSONS

__all__ = [
    "BESIDE",
    "CONTESTED",
    "HELD",
    "JOINTLY",
    "PARTED",
    "PARTED_BESIDE",
    "PARTED_ORGANS",
    "SEEN",
    "STORIES",
]

_KINDS = ", ".join(f"'{kind}'" for kind in PERSONS)
_NAMED = f"m.type IN ({_KINDS}) AND NOT m.credit"
"""Condition on a mention ``m`` of a person outside credits."""
JOINTLY = """
SELECT DISTINCT a.person, p.city, a.organ AS one, b.organ AS other
FROM held a
JOIN held b ON b.doc = a.doc AND coalesce(b.article, '') = coalesce(a.article, '') AND b.person = a.person
JOIN place p ON p.doc = a.doc
WHERE a.status = 'held' AND b.status = 'held' AND a.organ <> '' AND a.organ < b.organ
"""
"""The organs in which an article prints posts of one name together."""
CONTESTED = f"""
SELECT m.name, p.city, m.doc, coalesce(m.article, '') AS article, m."start" AS "at", m.sentence,
       list(DISTINCT h.organ) FILTER (h.organ <> '') AS organs
FROM said m JOIN place p ON p.doc = m.doc JOIN contested c ON c.name = m.name AND c.city = p.city
LEFT JOIN held h ON h.doc = m.doc AND h."at" = m."start" AND h.person = m.name
WHERE {_NAMED} GROUP BY ALL
"""
"""The mentions of names whose printed facts are those of several people, with the organs of their posts."""
HELD = """
SELECT h.person, p.city, h.organ, h.post, min(p.date) AS first, max(p.date) AS last
FROM held h JOIN doubtful d ON d.name = h.person JOIN place p ON p.doc = h.doc
WHERE h.status = 'held' GROUP BY h.person, p.city, h.organ, h.post
"""
SEEN = f"""
SELECT m.name AS person, p.city, min(p.date) AS first, max(p.date) AS last
FROM said m JOIN doubtful d ON d.name = m.name JOIN place p ON p.doc = m.doc
WHERE {_NAMED} GROUP BY m.name, p.city
"""
STORIES = f"""
SELECT count(*) AS stories FROM (SELECT DISTINCT m.doc, m.article FROM said m WHERE {_NAMED} AND m.article IS NOT NULL)
"""
BESIDE = f"""
WITH named AS (
  SELECT DISTINCT m.doc, m.article, m.name FROM said m
  WHERE {_NAMED} AND m.article IS NOT NULL AND m.name NOT IN (SELECT name FROM masked)
),
common AS (SELECT name, count(*) AS stories FROM named GROUP BY name),
told AS (
  SELECT DISTINCT n.doc, n.article, n.name, p.city, coalesce(h.organ, '') AS organ
  FROM named n JOIN doubtful d ON d.name = n.name JOIN place p ON p.doc = n.doc
  LEFT JOIN held h ON h.doc = n.doc AND h.article = n.article AND h.person = n.name AND h.status = 'held'
)
SELECT person, city, organ, list(other) AS others, list(stories) AS stories FROM (
  SELECT DISTINCT t.name AS person, t.city, t.organ, o.name AS other, c.stories
  FROM told t JOIN named o ON o.doc = t.doc AND o.article = t.article AND o.name <> t.name
  JOIN common c ON c.name = o.name AND c.stories <= {{most}}
) GROUP BY person, city, organ
"""
"""The other names in the articles that name somebody, with the number of their stories, by the organ of the post there (""
without one); not those whom more than ``most`` stories name."""
PARTED = f"""
SELECT DISTINCT m.doc, coalesce(m.article, '') AS article, m.name, p.city
FROM said m JOIN place p ON p.doc = m.doc JOIN parted s ON s.name = m.name AND s.city = p.city WHERE {_NAMED}
"""
PARTED_ORGANS = """
SELECT DISTINCT h.doc, coalesce(h.article, '') AS article, h.person AS name, h.organ
FROM held h JOIN place p ON p.doc = h.doc JOIN parted s ON s.name = h.person AND s.city = p.city
WHERE h.status = 'held' AND h.organ <> ''
"""
PARTED_BESIDE = f"""
SELECT DISTINCT m.doc, m.article, m.name, o.name AS other
FROM said m JOIN place p ON p.doc = m.doc JOIN parted s ON s.name = m.name AND s.city = p.city
JOIN said o ON o.doc = m.doc AND o.article = m.article AND o.name <> m.name
WHERE {_NAMED} AND o.type IN ({_KINDS}) AND NOT o.credit
"""
"""The other names in the articles of names of several people."""
