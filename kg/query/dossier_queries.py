"""The queries of `kg.query.dossiers`: each reads hundreds of entities at once, those of the list $1.

Rows say in the column ``of`` whose they are. ``named``, ``happened``, ``took`` and ``tie`` are tables that the first of
them make; ``{most}`` is the most rows of an entity.
"""

from kg.derive.rows import EVENTS

__all__ = [
    "ALIASES",
    "AMONG",
    "BODIES",
    "CITED",
    "CORPUS",
    "EVENTS",
    "FACTS",
    "FORMS",
    "HAPPENED",
    "IN_ORDER",
    "MARKS",
    "MEANT",
    "MONTHS",
    "NEAR",
    "ORGANS",
    "QUOTED",
    "RANKED",
    "TIE",
    "TOOK",
]

CORPUS = """
SELECT coalesce(list(DISTINCT paper ORDER BY paper) FILTER (paper IS NOT NULL), []) AS papers, count(*) AS pages,
       (SELECT articles FROM meta) AS articles, min(date) AS first, max(date) AS last,
       count(*) FILTER (date IS NULL) AS undated, min(doc) AS least, max(doc) AS greatest FROM page
"""
MEANT = """
WITH word AS (SELECT unnest($1::VARCHAR[]) AS word)
SELECT e.entity FROM entity e JOIN word w ON w.word IN (e.entity, split_part(e.entity, '（', 1))
UNION SELECT a.entity FROM alias a JOIN word w ON w.word = a.alias
"""
FORMS = """
WITH gone AS (SELECT unnest($1::VARCHAR[]) AS entity),
form AS (
  SELECT DISTINCT alias AS form FROM alias WHERE entity IN (SELECT entity FROM gone)
  UNION SELECT split_part(entity, '（', 1) FROM gone
)
SELECT form FROM form f WHERE length(form) > 1
  AND NOT EXISTS (FROM alias a WHERE a.alias = f.form AND a.entity NOT IN (SELECT entity FROM gone)) ORDER BY form
"""
ALIASES = """
SELECT entity AS of, alias, mentions, reason FROM alias
WHERE entity IN (SELECT unnest($1::VARCHAR[])) AND alias <> entity ORDER BY mentions DESC, alias
"""
FACTS = """
SELECT f.person AS of, f.kind, f.value, f.evidence, p.paper, f.date, f.doc, a.headline, p.number
FROM fact f JOIN page p ON p.doc = f.doc
LEFT JOIN article a ON a.doc = f.doc AND a.article = f.article
WHERE f.person IN (SELECT unnest($1::VARCHAR[]))
QUALIFY row_number() OVER (PARTITION BY f.person, f.kind, f.value ORDER BY f.date NULLS LAST, f.doc, f.start) = 1
ORDER BY list_position(['birth', 'sex', 'ethnicity', 'origin', 'party', 'work', 'study'], f.kind), f.value
"""
MONTHS = """
SELECT m.entity AS of, left(p.date, 7) AS month, count(DISTINCT t.story) AS articles
FROM mention m JOIN story t ON t.doc = m.doc AND t.article = m.article JOIN page p ON p.doc = m.doc
WHERE m.entity IN (SELECT unnest($1::VARCHAR[])) AND NOT m.credit GROUP BY ALL ORDER BY month
"""
TIE = """
SELECT l.source AS entity, l.target AS other, l.weight, l.sentences, l.npmi, l.first, l.last
FROM link l SEMI JOIN named a ON a.entity = l.source SEMI JOIN named b ON b.entity = l.target
UNION ALL
SELECT l.target, l.source, l.weight, l.sentences, l.npmi, l.first, l.last
FROM link l SEMI JOIN named a ON a.entity = l.source SEMI JOIN named b ON b.entity = l.target
"""
"""Links from both ends."""
RANKED = """
  SELECT t.*, count(*) OVER (PARTITION BY entity) AS total FROM tie t
  WHERE t.entity IN (SELECT unnest($1::VARCHAR[]))
  QUALIFY row_number() OVER (PARTITION BY entity ORDER BY weight DESC, sentences DESC, npmi DESC, other) <= {most}
"""
NEAR = f"""
WITH ranked AS ({RANKED})
SELECT r.entity AS of, r.other AS entity, e.type, r.weight AS articles, r.sentences, r.first, r.last, r.total
FROM ranked r JOIN entity e ON e.entity = r.other
ORDER BY r.weight DESC, r.sentences DESC, r.npmi DESC, r.other
"""
AMONG = f"""
WITH ranked AS ({RANKED})
SELECT a.entity AS of, l.source, l.target, l.weight FROM ranked a JOIN ranked b ON b.entity = a.entity AND a.other < b.other
JOIN link l ON l.source = a.other AND l.target = b.other ORDER BY l.source, l.target
"""
HAPPENED = f'SELECT *, row_number() OVER (ORDER BY date NULLS LAST, doc, "start", "end", kind, participants, counterparts) AS n FROM ({EVENTS})'
TOOK = """
WITH actor AS (
  SELECT p.n FROM (SELECT n, unnest(participants) AS entity FROM happened) p SEMI JOIN named d ON d.entity = p.entity
)
SELECT DISTINCT h.n, unnest(list_concat(h.participants, h.counterparts, [h.chair, h.organ, h.place])) AS entity
FROM happened h SEMI JOIN actor a ON a.n = h.n
"""
"""The participants of the events in which at least one of the actors may be named."""
EVENTS = """
SELECT t.entity AS of, count(*) OVER (PARTITION BY t.entity) AS total, h.* EXCLUDE n
FROM took t JOIN happened h ON h.n = t.n WHERE t.entity IN (SELECT unnest($1::VARCHAR[]))
QUALIFY row_number() OVER (PARTITION BY t.entity ORDER BY h.date DESC NULLS LAST, h.n DESC) <= {most}
ORDER BY h.date DESC NULLS LAST, h.n DESC
"""
QUOTED = """
WITH said AS (
  SELECT DISTINCT entity, doc, article, sentence FROM mention
  WHERE entity IN (SELECT unnest($1::VARCHAR[])) AND article IS NOT NULL AND NOT credit
),
printed AS (
  SELECT d.entity, s.doc, s.article, s.sentence, s.start, s.text, s.listing, p.paper, p.date, a.headline, p.number
  FROM said d JOIN sentence s ON s.doc = d.doc AND s.article = d.article AND s.sentence = d.sentence
  JOIN article a ON a.doc = d.doc AND a.article = d.article JOIN page p ON p.doc = d.doc
  WHERE s.kind <> 'repeat'
  QUALIFY row_number() OVER (PARTITION BY d.entity, s.passage ORDER BY p.date NULLS LAST, s.doc, s.start) = 1
)
SELECT *, count(*) OVER (PARTITION BY entity) AS total FROM printed
QUALIFY row_number() OVER (PARTITION BY entity ORDER BY date DESC NULLS LAST, doc, start) <= {most}
"""
MARKS = """
SELECT m.doc, m.article, m.sentence, m.entity, m.text FROM mention m
SEMI JOIN quoted q ON q.doc = m.doc AND q.article = m.article AND q.sentence = m.sentence ORDER BY m.doc, m.start, m."end"
"""
IN_ORDER = "SELECT * FROM quoted ORDER BY entity, date DESC NULLS LAST, doc, start"
ORGANS = "SELECT DISTINCT organ FROM spell WHERE person IN (SELECT unnest($1::VARCHAR[]))"
BODIES = """
WITH place AS (SELECT entity, code FROM entity WHERE type = 'district' AND entity IN (SELECT unnest($1::VARCHAR[]))),
body AS (
  SELECT p.entity AS place, e.entity AS organ FROM place p JOIN entity e ON e.code = p.code AND e.type = 'agency'
  UNION
  SELECT p.entity, s.organ FROM place p JOIN spell s ON s.code = p.code WHERE s.organ NOT IN (SELECT entity FROM entity)
  UNION
  SELECT entity, unnest(['中共' || entity || '委员会', entity || '人民政府']) FROM place
)
SELECT b.place, b.organ FROM body b SEMI JOIN spell s ON s.organ = b.organ ORDER BY ALL
"""
"""The bodies of places, by code or by their whole names: one that begins with that of a place may be of another below it."""
CITED = """
SELECT a.doc, a.article, p.paper, p.date, a.headline, p.number FROM article a JOIN page p ON p.doc = a.doc
WHERE a.doc IN (SELECT unnest($1::VARCHAR[]))
"""
