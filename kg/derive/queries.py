"""The SQL of `kg.derive.steps`, in the order of its steps; `kg.derive.tables` lists the table that each makes."""

from kg.base.schema import ENTITY_TYPES, PERSONS
from kg.derive import stories

__all__ = [
    "ALIAS",
    "BORN",
    "ENTITY",
    "FACT",
    "JUMPS",
    "KIND",
    "LONG",
    "MENTION",
    "NAMED",
    "NAMES",
    "OFFICES",
    "ORGANS",
    "PATHS",
    "PLANNED",
    "POST",
    "PRESENT",
    "REPRINTS",
    "SEATS",
    "SETTLED",
    "SHARED",
    "SPLIT_OFFICES",
    "SPLIT_PLACES",
    "STORY",
    "TITLED",
]

_PERSONS = ", ".join(f"'{kind}'" for kind in PERSONS)
_BLANKS = "".join(map(chr, [*range(9, 14), *range(28, 33), 0x85, 0xA0, 0x1680, *range(0x2000, 0x200B)]))
_BLANKS += "\u2028\u2029\u202f\u205f\u3000"
"""The characters that Python's ``\\s`` matches; DuckDB's matches fewer."""
_RANK = " ".join(f"WHEN '{kind}' THEN {number}" for number, kind in enumerate(ENTITY_TYPES))

JUMPS = """
SELECT p.paper, p.date, a.doc, a.article, a.headline, a.jump FROM article a JOIN page p ON p.doc = a.doc
WHERE a.jump IS NOT NULL AND p.paper IS NOT NULL AND p.date IS NOT NULL
ORDER BY a.doc, a.article
"""
LONG = f"""
SELECT DISTINCT doc, article, passage FROM sentence
WHERE article IS NOT NULL AND kind = 'body' AND length(text) >= {stories.LONG}
"""
REPRINTS = f"""
WITH common AS (
  SELECT passage FROM long GROUP BY passage HAVING count(*) BETWEEN 2 AND {stories.OFTEN}
),
size AS (SELECT doc, article, count(*) AS n FROM long GROUP BY doc, article),
kept AS (SELECT l.doc, l.article, l.passage FROM long l JOIN common c ON c.passage = l.passage),
alike AS (
  SELECT a.doc, a.article, b.doc AS other_doc, b.article AS other_article, count(*) AS n
  FROM kept a JOIN kept b ON a.passage = b.passage AND (a.doc < b.doc OR (a.doc = b.doc AND a.article < b.article))
  GROUP BY a.doc, a.article, b.doc, b.article
),
near AS (
  SELECT h.*, x.n AS size, y.n AS other_size FROM alike h
  JOIN size x ON x.doc = h.doc AND x.article = h.article
  JOIN size y ON y.doc = h.other_doc AND y.article = h.other_article
  WHERE (h.n >= {stories.LEAST} AND h.n >= {stories.OVERLAP} * least(x.n, y.n)) OR (h.n = x.n AND h.n = y.n)
),
whole AS (
  SELECT a.doc, a.article, a.headline, count(DISTINCT s.passage) AS n, min(s.passage) AS low, max(s.passage) AS high
  FROM article a JOIN sentence s ON s.doc = a.doc AND s.article = a.article
  SEMI JOIN (SELECT doc, article FROM near UNION SELECT other_doc, other_article FROM near) h
    ON h.doc = a.doc AND h.article = a.article
  WHERE s.kind = 'body' GROUP BY a.doc, a.article, a.headline
)
SELECT h.doc, h.article, h.other_doc, h.other_article FROM near h
JOIN whole v ON v.doc = h.doc AND v.article = h.article
JOIN whole w ON w.doc = h.other_doc AND w.article = h.other_article
WHERE (h.n >= {stories.LEAST} AND h.n >= {stories.OVERLAP} * least(h.size, h.other_size))
   OR (v.headline = w.headline AND v.n = w.n AND v.low = w.low AND v.high = w.high)
"""
"""Articles that share most of their passages, or that have the same headline and passages, however short: short ones
are compared by the number of passages and by the first and last one."""
STORY = """
SELECT a.doc, a.article, coalesce(j.story, a.doc || '#' || a.article) AS story
FROM article a LEFT JOIN joined j ON j.doc = a.doc AND j.article = a.article
ORDER BY a.doc, a.article
"""
NAMES = f"""
SELECT m.name, p.city, m.credit, bool_or(m.type = 'official') AS official,
       bool_or(m.type = 'official' AND m.source = 'phrases') AS listed
FROM said m JOIN place p ON p.doc = m.doc
WHERE m.type IN ({_PERSONS}) AND m.name NOT IN (SELECT name FROM masked)
GROUP BY m.name, p.city, m.credit
"""
ORGANS = """
SELECT DISTINCT h.person, p.city, h.organ FROM held h JOIN place p ON p.doc = h.doc WHERE h.status = 'held'
"""
BORN = """
SELECT DISTINCT f.person, p.city, f.doc, coalesce(f.article, '') AS article, f."at", f.kind, f.value
FROM stated f JOIN place p ON p.doc = f.doc
WHERE f.kind IN ('birth', 'sex', 'origin') AND f.person NOT IN (SELECT name FROM masked)
"""
SEATS = "('代表', '委员')"
"""Posts of congresses and committees, which a person can hold besides posts in other places."""
PRESENT = f"h.status = 'held' AND h.date IS NOT NULL AND NOT h.former AND h.public AND h.post NOT IN {SEATS} AND h.organ <> '' AND h.\"begin\" IS NULL AND h.\"until\" IS NULL"
"""Condition on a post ``h``: it is public and present, its day and organ are known, and it is not a seat. A term with
printed dates belongs to a career and not to the page's day."""
OFFICES = f"""
WITH present AS (
  SELECT h.person, p.city, h.doc, coalesce(h.article, '') AS article, h.date, h.organ
  FROM held h JOIN place p ON p.doc = h.doc WHERE {PRESENT}
),
several AS (SELECT person, city FROM present GROUP BY person, city HAVING min(organ) < max(organ))
SELECT h.* FROM present h JOIN several s ON s.person = h.person AND s.city = h.city
ORDER BY h.doc, h.article, h.organ
"""
SHARED = f"""
SELECT DISTINCT m.doc, coalesce(m.article, '') AS article, m.name, m.credit, p.city, s."right"
FROM said m JOIN place p ON p.doc = m.doc
JOIN shared s ON s.name = m.name AND s.city = p.city AND s.credit = m.credit
WHERE m.type IN ({_PERSONS})
"""
NAMED = f"""
WITH masked_said AS (
  SELECT m.name, m.doc, m.type, t.story, min(t.story) OVER (PARTITION BY m.name, m.doc) AS here
  FROM said m JOIN masked k ON k.name = m.name LEFT JOIN story t ON t.doc = m.doc AND t.article = m.article
),
recurring AS (
  SELECT name FROM masked_said
  GROUP BY name
  HAVING count(DISTINCT coalesce(story, here, doc)) > 1 OR max(CASE WHEN type IN ({_PERSONS}) THEN 0 ELSE 1 END) = 1
)
SELECT m.doc, m."start", m."end", m.text, m.type, m.name, m.article, m.sentence, m.source, m.score, m.credit,
       CASE WHEN m.type IN ({_PERSONS}) THEN coalesce(r.name || '（' || coalesce(t.story, m.doc) || '）', k.name, b.entity, a.entity, w.entity, m.name)
            WHEN m.type = 'district' THEN coalesce(d.entity, m.name)
            ELSE coalesce(f.entity, m.name) END AS entity,
       CASE WHEN m.type IN ({_PERSONS}) AND k.name IS NOT NULL THEN 'masked: one of this story alone'
            WHEN m.type IN ({_PERSONS}) THEN coalesce(b.reason, a.reason, nullif(w.reason, ''), m.reason)
            WHEN m.type <> 'district' AND f.entity IS NOT NULL THEN 'short form of ' || f.entity || ', same corpus'
            ELSE m.reason END AS reason
FROM said m
JOIN place p ON p.doc = m.doc
LEFT JOIN masked k ON k.name = m.name
LEFT JOIN recurring r ON r.name = m.name
LEFT JOIN story t ON r.name IS NOT NULL AND t.doc = m.doc AND t.article = m.article
LEFT JOIN person w ON w.name = m.name AND w.city = p.city AND w.credit = m.credit
LEFT JOIN bearer b ON b.doc = m.doc AND b."at" = m."start" AND b.name = m.name AND NOT m.credit
LEFT JOIN apart a ON a.doc = m.doc AND a.article = coalesce(m.article, '') AND a.name = m.name AND a.credit = m.credit
LEFT JOIN district d ON d.name = m.name
LEFT JOIN firm f ON f.name = m.name
"""
TITLED = """
SELECT h.doc, h."start", h."end", n.entity AS person, h."at", h.post, coalesce(d.entity, f.entity, h.organ) AS organ,
       h.former, h.date, h.evidence, h.article, h.sentence, h.public, h.status, h."begin", h."until"
FROM held h
JOIN named n ON n.doc = h.doc AND n."start" = h."at"
LEFT JOIN district d ON d.name = h.organ
LEFT JOIN firm f ON f.name = h.organ
"""
SPLIT_PLACES = f"""
SELECT DISTINCT n.entity, n.doc, coalesce(n.article, '') AS article, translate(n.text, '{_BLANKS}', '') AS form, p.city
FROM named n JOIN split s ON s.entity = n.entity JOIN place p ON p.doc = n.doc
UNION
SELECT DISTINCT h.organ AS entity, h.doc, coalesce(h.article, '') AS article, '' AS form, p.city
FROM titled h JOIN split s ON s.entity = h.organ JOIN place p ON p.doc = h.doc
"""
SPLIT_OFFICES = f"""
SELECT h.person, p.city, h.doc, coalesce(h.article, '') AS article, h.date, h.organ
FROM titled h JOIN split s ON s.entity = h.person JOIN place p ON p.doc = h.doc WHERE {PRESENT}
ORDER BY h.doc, article, h.organ
"""
SETTLED = f"""
SELECT * FROM (
  SELECT n.doc, n."start", n."end", n.text, n.type, n.name, n.article, n.sentence, n.source, n.score, n.credit,
         coalesce(t."right", b."right", n.entity) AS entity, coalesce(t.reason, b.reason, n.reason) AS reason
  FROM named n
  LEFT JOIN became b ON b.entity = n.entity
  LEFT JOIN became_there t ON t.entity = n.entity AND t.doc = n.doc AND t.article = coalesce(n.article, '')
    AND t.form = translate(n.text, '{_BLANKS}', '')
) WHERE entity <> ''
"""
"""Rows of ``named`` after people's decisions, without the names that are not entities."""
KIND = f"""
WITH votes AS (SELECT entity, type, count(*) AS n FROM settled GROUP BY entity, type),
ranked AS (
  SELECT entity, type, row_number() OVER (
    PARTITION BY entity
    ORDER BY CASE WHEN type = 'official' THEN 0 ELSE 1 END, n DESC, CASE type {_RANK} END
  ) AS place FROM votes
)
SELECT r.entity, coalesce(t.type, r.type) AS type FROM ranked r LEFT JOIN typed t ON t.entity = r.entity WHERE r.place = 1
"""
"""The type of each entity: as people decided, else official if it was ever one, else the commonest."""
MENTION = """
SELECT m.doc, m."start", m."end", m.text, k.type, m.name, m.entity, m.article, m.sentence, m.source, m.score, m.reason,
       m.credit
FROM settled m JOIN kind k ON k.entity = m.entity
"""
"""Not sorted: the rows of a page stay together anyway, and sorting the widest table takes long."""
_POSTS = f"""
SELECT * FROM (
  SELECT h.doc, h."start", h."end", m.entity AS person, h."at", h.post, coalesce(o."right", b."right", h.organ) AS organ,
         h.former, h.date, h.evidence, h.article, h.sentence, h.public, h.status, h."begin", h."until"
  FROM titled h
  JOIN settled m ON m.doc = h.doc AND m."start" = h."at"
  LEFT JOIN became b ON b.entity = h.organ
  LEFT JOIN became_there o ON o.entity = h.organ AND o.doc = h.doc AND o.article = coalesce(h.article, '') AND o.form = ''
  LEFT JOIN typed t ON t.entity = m.entity
  WHERE t.type IS NULL OR t.type IN ({_PERSONS})
) WHERE status = '{{status}}' ORDER BY doc, "at", "start", post, organ, former, "begin", "until"
"""
"""Posts of people by status; entities that people decided are not persons have none."""
POST = _POSTS.format(status="held")
PLANNED = _POSTS.format(status="planned")
FACT = f"""
SELECT f.doc, f."start", f."end", m.entity AS person, f."at", f.kind, f.value, f.evidence, f.date, f.article, f.sentence
FROM stated f
JOIN settled m ON m.doc = f.doc AND m."start" = f."at"
LEFT JOIN typed t ON t.entity = m.entity
WHERE t.type IS NULL OR t.type IN ({_PERSONS})
ORDER BY f.doc, f."at", f."start", f.kind, f.value
"""
"""Facts about people other than posts."""
ALIAS = f"""
WITH words AS (SELECT entity, text, reason, count(*) AS n FROM mention GROUP BY entity, text, reason),
printed AS (
  SELECT entity, translate(text, '{_BLANKS}', '') AS alias, reason, sum(n) AS n FROM words
  GROUP BY entity, translate(text, '{_BLANKS}', ''), reason
),
ranked AS (
  SELECT entity, alias, reason, sum(n) OVER (PARTITION BY entity, alias) AS mentions,
         row_number() OVER (PARTITION BY entity, alias ORDER BY n DESC, reason) AS place
  FROM printed
)
SELECT entity, alias, CAST(mentions AS BIGINT) AS mentions, reason FROM ranked WHERE place = 1
ORDER BY entity, mentions DESC, alias
"""
"""Printed forms, each with its commonest reason."""
PATHS = "SELECT entity, min(name) AS name FROM mention WHERE type = 'district' GROUP BY entity"
"""The path of each district, see `kg.gazetteer.divisions.Divisions`."""
ENTITY = """
WITH told AS (
  SELECT m.entity, count(*) AS mentions, min(p.date) AS first, max(p.date) AS last
  FROM mention m JOIN page p ON p.doc = m.doc GROUP BY m.entity
),
printed AS (
  SELECT entity, count(*) AS articles FROM (
    SELECT DISTINCT m.entity, t.story FROM mention m JOIN story t ON t.doc = m.doc AND t.article = m.article
  ) GROUP BY entity
)
SELECT t.entity, k.type, s.pinyin, t.mentions, coalesce(n.articles, 0) AS articles,
       coalesce(a.n, 0) AS linked, t.first, t.last, w.code, w.became, h.person IS NOT NULL AS posted,
       i.id AS number
FROM told t JOIN kind k ON k.entity = t.entity JOIN sound s ON s.entity = t.entity
LEFT JOIN printed n ON n.entity = t.entity
LEFT JOIN link_entity i ON i.entity = t.entity
LEFT JOIN link_alone a ON a.entity = i.id
LEFT JOIN known w ON w.entity = t.entity
LEFT JOIN (SELECT DISTINCT person FROM post WHERE organ <> '') h ON h.person = t.entity
ORDER BY t.entity
"""
"""``articles`` counts the stories that mention the entity, ``linked`` those in which it makes links; ``number`` stands for it in the table diary."""
