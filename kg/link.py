"""Who appears with whom, as SQL text over the tables mention, sentence, story and page; it knows no engine.

Units: a *story* is an article, its continuation and its reprints; a *passage* is a sentence, however often it is
printed. Credits, by-lines and what belongs to no article make no links.
"""

__all__ = ["EVIDENCE", "LINKS", "PARTS", "POSTS"]

_SHOWN = """
shown AS (
  SELECT DISTINCT m.entity, t.story, s.doc, s.article, s.sentence, s.passage, s.listing, s.kind, p.date
  FROM mention m
  JOIN sentence s ON s.doc = m.doc AND s.article = m.article AND s.sentence = m.sentence
  JOIN story t ON t.doc = m.doc AND t.article = m.article
  JOIN page p ON p.doc = m.doc
  WHERE NOT m.credit AND m.article IS NOT NULL AND s.kind NOT IN ('byline', 'credit')
)"""

LINKS = f"""
WITH {_SHOWN},
in_story AS (SELECT entity, story, min(date) AS date FROM shown GROUP BY entity, story),
in_passage AS (
  SELECT entity, passage, max(CASE WHEN listing THEN 1 ELSE 0 END) AS listing
  FROM shown GROUP BY entity, passage
),
size AS (SELECT count(DISTINCT story) AS n FROM story),
alone AS (SELECT entity, count(*) AS n FROM in_story GROUP BY entity),
together AS (
  SELECT a.entity AS source, b.entity AS target, count(*) AS weight,
         min(CASE WHEN a.date < b.date THEN b.date ELSE a.date END) AS first,
         max(CASE WHEN a.date < b.date THEN b.date ELSE a.date END) AS last
  FROM in_story a JOIN in_story b ON a.story = b.story AND a.entity < b.entity
  GROUP BY a.entity, b.entity
),
said AS (
  SELECT a.entity AS source, b.entity AS target, count(*) AS sentences, sum(a.listing) AS lists
  FROM in_passage a JOIN in_passage b ON a.passage = b.passage AND a.entity < b.entity
  GROUP BY a.entity, b.entity
)
SELECT t.source, t.target, 'co-mention' AS kind, t.weight,
       coalesce(s.sentences, 0) AS sentences, coalesce(s.lists, 0) AS lists,
       CASE WHEN t.weight = z.n THEN 1.0
            ELSE ln(CAST(t.weight AS DOUBLE) * z.n / (CAST(x.n AS DOUBLE) * y.n))
                 / -ln(CAST(t.weight AS DOUBLE) / z.n) END AS npmi,
       t.first, t.last
FROM together t
JOIN alone x ON x.entity = t.source
JOIN alone y ON y.entity = t.target
CROSS JOIN size z
LEFT JOIN said s ON s.source = t.source AND s.target = t.target
ORDER BY t.source, t.target
"""
"""Rows of `kg.schema.Link`. NPMI (Bouma 2009, "Normalized (pointwise) mutual information in collocation extraction",
GSCL) lies in [-1, 1]: 1 for a pair that only ever appears together, 0 for independence; a pair that never appears
together has no row. The unit of counting is the story; a pair in every story has 1."""

EVIDENCE = f"""
WITH {_SHOWN},
meeting AS (
  SELECT a.story FROM shown a JOIN shown b ON a.story = b.story WHERE a.entity = $1 AND b.entity = $2 GROUP BY a.story
)
SELECT h.story, h.doc, h.article, h.sentence, max(h.passage) AS passage, bool_or(h.listing) AS listing,
       bool_or(h.entity = $1) AS has_a, bool_or(h.entity = $2) AS has_b
FROM shown h JOIN meeting USING (story)
WHERE h.entity IN ($1, $2)
GROUP BY h.story, h.doc, h.article, h.sentence
ORDER BY h.doc, h.article, h.sentence
"""
"""Sentences that show entity $1 or $2 in the stories that both appear in. The number of stories is the weight; the
number of different passages with both is `Link.sentences`."""

POSTS = """
SELECT least(person, organ) AS source, greatest(person, organ) AS target, 'post' AS kind,
       count(DISTINCT doc) AS weight, count(*) AS sentences, 0 AS lists, CAST(0 AS DOUBLE) AS npmi, min(date) AS first, max(date) AS last
FROM post
WHERE organ <> '' AND person IN (SELECT entity FROM entity) AND organ IN (SELECT entity FROM entity)
GROUP BY 1, 2 ORDER BY 1, 2
"""
"""Links of kind ``post``: a person and the organ of a post; weight in pages."""

PARTS = """
SELECT least(part.entity, whole.entity) AS source, greatest(part.entity, whole.entity) AS target, 'part-of' AS kind,
       1 AS weight, 0 AS sentences, 0 AS lists, CAST(0 AS DOUBLE) AS npmi, part.first, part.last
FROM entity part JOIN entity whole
  ON part.entity <> whole.entity AND starts_with(part.entity, whole.entity) AND part.type = whole.type
WHERE whole.type IN ('agency', 'company', 'institution')
ORDER BY 1, 2
"""
"""Links of kind ``part-of``: a body whose full name begins with the full name of another of its type."""
