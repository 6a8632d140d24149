"""Counts who appears with whom, as SQL over the table appearance.

Units: a *story* is an article, its continuation and its reprints; a *passage* is a sentence, however often it is
printed.
"""

__all__ = [
    "APPEARANCES",
    "DAYS",
    "EVIDENCE",
    "NEAR",
    "NPMI",
    "PARTS",
    "POSTS",
    "ROLL",
    "ROLLS",
    "SHOWN",
    "steps",
]

ROLL = 500
"""Most entities of a story that makes links. A story that names more is a roll (all delegates of a congress); its
n(n-1)/2 pairs mean nothing for any two of them and would outnumber those of a year's news."""

SHOWN = """
SELECT m.entity, t.story, s.doc, s.article, s.sentence, s.passage, s.listing, p.date, m.mentions
FROM (
  SELECT entity, doc, article, sentence, CAST(count(*) AS INT) AS mentions FROM mention
  WHERE NOT credit AND article IS NOT NULL GROUP BY entity, doc, article, sentence
) m
JOIN sentence s ON s.doc = m.doc AND s.article = m.article AND s.sentence = m.sentence
JOIN story t ON t.doc = m.doc AND t.article = m.article
JOIN page p ON p.doc = m.doc
WHERE s.kind NOT IN ('byline', 'credit')
"""
"""Where entities appear and how often, one row for each entity and sentence, without credits, by-lines and text outside articles."""

ROLLS = f"""
SELECT story, count(*) AS entities FROM (SELECT DISTINCT story, entity FROM shown)
GROUP BY story HAVING count(*) > {ROLL} ORDER BY story
"""
"""The stories that name more than `ROLL` entities."""

APPEARANCES = """
SELECT h.* FROM shown h LEFT JOIN roll r ON r.story = h.story WHERE r.story IS NULL
ORDER BY h.entity, h.story, h.doc, h.article, h.sentence
"""
"""Rows of `SHOWN` that make links: those outside rolls."""

_NEWMAN = 1_000_000_000_000
"""Shares are summed as whole multiples of this fraction, so that the sum does not depend on the order."""
NPMI = """CASE WHEN {both} = {all} THEN 1.0
  ELSE ln(CAST({both} AS DOUBLE) * {all} / (CAST({one} AS DOUBLE) * {other})) / nullif(-ln(CAST({both} AS DOUBLE) / {all}), 0) END"""
"""NPMI of two entities, see `steps`: stories of both, of one, of the other, and of all."""
_DIGITS = 1_000_000_000
"""The digits kept of a measure: machines differ in the last bit of logarithms."""


DAYS = "($1 IS NULL OR date >= $1) AND ($2 IS NULL OR date <= $2)"
"""The pages from day $1 to day $2; null for no bound. Pages without a date are outside any bound."""


_LINK = f"""
SELECT e.entity AS source, f.entity AS target, 'co-mention' AS kind, t.weight,
       CAST(coalesce(s.sentences, 0) AS BIGINT) AS sentences, CAST(coalesce(s.lists, 0) AS BIGINT) AS lists,
       floor({NPMI.format(both="t.weight", one="x.n", other="y.n", all="z.n")} * {_DIGITS}e0 + 0.5) / {_DIGITS}e0 AS npmi,
       floor(CAST(t.share AS DOUBLE) / {_NEWMAN // _DIGITS}e0 + 0.5) / {_DIGITS}e0 AS newman,
       t.first, t.last
FROM link_together t
JOIN link_entity e ON e.id = t.source
JOIN link_entity f ON f.id = t.target
JOIN link_alone x ON x.entity = t.source
JOIN link_alone y ON y.entity = t.target
CROSS JOIN link_corpus z
LEFT JOIN link_said s ON s.source = t.source AND s.target = t.target
ORDER BY t.source, t.target
"""
"""Rows of `kg.base.schema.Link`, the last of `steps`."""


_COUNTED = (
    ("link_alone", "SELECT entity, count(*) AS n FROM link_in_story GROUP BY entity"),
    (
        "link_size",
        f"SELECT story, CAST(floor({_NEWMAN} / (count(*) - 1)) AS BIGINT) AS share "
        "FROM link_in_story GROUP BY story HAVING count(*) > 1",
    ),
    (
        "link_together",
        "SELECT a.entity AS source, b.entity AS target, count(*) AS weight, sum(s.share) AS share, "
        "min(CASE WHEN a.date < b.date THEN b.date ELSE a.date END) AS first, "
        "max(CASE WHEN a.date < b.date THEN b.date ELSE a.date END) AS last "
        "FROM link_in_story a JOIN link_size s ON s.story = a.story "
        "JOIN link_in_story b ON b.story = a.story AND a.entity < b.entity "
        "GROUP BY a.entity, b.entity",
    ),
    (
        "link_said",
        "SELECT a.entity AS source, b.entity AS target, count(*) AS sentences, sum(a.listing) AS lists "
        "FROM link_in_passage a JOIN link_in_passage b ON a.passage = b.passage AND a.entity < b.entity "
        "GROUP BY a.entity, b.entity",
    ),
)
"""The queries that count the numbered rows."""


def steps(
    appearance: str = "appearance", story: str = "story", link: str = "link"
) -> tuple[tuple[str, str], ...]:
    """Return the queries that make the table of links, as name and text in order; all but the last make scratch tables.

    Parameters
    ----------
    appearance
        Name of the table of the appearances that count.
    story
        Name of the table of the stories that count.
    link
        Name of the table of the links, rows of `kg.base.schema.Link`.

    Notes
    -----
    NPMI (Bouma 2009, "Normalized (pointwise) mutual information in collocation extraction", GSCL) lies in [-1, 1]: 1
    for a pair that only ever appears together, 0 for independence; a pair that never appears together has no row. The
    unit of counting is the story; a pair in every story has 1.

    The Newman weight (M. E. J. Newman, "Scientific collaboration networks II", Phys. Rev. E 64 (2001) 016132) gives
    each story of k entities 1/(k - 1) for each of its pairs: an entity gains 1 by a story, however many it names.
    """
    return (*_numbered(appearance, story), *_COUNTED, (link, _LINK))


def _numbered(appearance: str, story: str) -> tuple[tuple[str, str], ...]:
    """Return the queries that number entities, stories and passages, since numbers join faster than names."""
    return (
        ("link_corpus", f"SELECT count(DISTINCT story) AS n FROM {story}"),
        (
            "link_entity",
            "SELECT entity, CAST(row_number() OVER (ORDER BY entity) AS INT) AS id "
            f"FROM (SELECT DISTINCT entity FROM {appearance})",
        ),
        (
            "link_story",
            "SELECT story, CAST(row_number() OVER (ORDER BY story) AS INT) AS id "
            f"FROM (SELECT DISTINCT story FROM {appearance})",
        ),
        (
            "link_passage",
            "SELECT passage, CAST(row_number() OVER (ORDER BY passage) AS INT) AS id "
            f"FROM (SELECT passage FROM {appearance} GROUP BY passage HAVING min(entity) < max(entity))",
        ),
        (
            "link_named",
            "SELECT e.id AS entity, t.id AS story, p.id AS passage, CASE WHEN a.listing THEN 1 ELSE 0 END AS listing, "
            f"a.date, a.mentions FROM {appearance} a JOIN link_entity e ON e.entity = a.entity "
            "JOIN link_story t ON t.story = a.story LEFT JOIN link_passage p ON p.passage = a.passage",
        ),
        (
            "link_in_story",
            "SELECT entity, story, min(date) AS date FROM link_named GROUP BY entity, story",
        ),
        (
            "link_in_passage",
            "SELECT entity, passage, CAST(max(listing) AS INT) AS listing FROM link_named "
            "WHERE passage IS NOT NULL GROUP BY entity, passage",
        ),
    )


NEAR = f"""
WITH near AS NOT MATERIALIZED (
  SELECT * FROM appearance WHERE ($2 IS NULL OR date >= $2) AND ($3 IS NULL OR date <= $3)
),
mine AS MATERIALIZED (SELECT story, min(date) AS date FROM near WHERE entity = $1 GROUP BY story),
uttered AS (SELECT DISTINCT passage FROM near WHERE entity = $1),
others AS MATERIALIZED (
  SELECT n.entity, n.story, n.passage, n.listing, n.date, m.date AS own
  FROM near n JOIN mine m ON m.story = n.story WHERE n.entity <> $1
),
together AS (
  SELECT entity, count(*) AS articles, min(date) AS first, max(date) AS last
  FROM (SELECT entity, story, greatest(min(date), min(own)) AS date FROM others GROUP BY entity, story)
  GROUP BY entity
),
said AS (
  SELECT entity, count(*) AS sentences, count(*) FILTER (WHERE listing) AS lists
  FROM (
    SELECT o.entity, o.passage, bool_or(o.listing) AS listing
    FROM others o JOIN uttered u ON u.passage = o.passage GROUP BY o.entity, o.passage
  ) GROUP BY entity
),
shares AS (
  SELECT entity, sum(share) AS newman FROM (
    SELECT DISTINCT o.entity, o.story, 1.0::DOUBLE / k.n AS share
    FROM others o JOIN (SELECT story, count(DISTINCT entity) AS n FROM others GROUP BY story) k ON k.story = o.story
  ) GROUP BY entity
),
alone AS (
  SELECT entity, linked AS n FROM entity WHERE $2 IS NULL AND $3 IS NULL
  UNION ALL
  SELECT entity, count(DISTINCT story) FROM near
  WHERE ($2 IS NOT NULL OR $3 IS NOT NULL) AND entity IN (SELECT entity FROM together) GROUP BY entity
),
corpus AS (
  SELECT articles AS n FROM meta WHERE $2 IS NULL AND $3 IS NULL
  UNION ALL
  SELECT count(DISTINCT t.story) FROM story t JOIN page p ON p.doc = t.doc
  WHERE ($2 IS NULL OR p.date >= $2) AND ($3 IS NULL OR p.date <= $3)
  HAVING $2 IS NOT NULL OR $3 IS NOT NULL
)
SELECT t.entity, e.type, t.articles, coalesce(s.sentences, 0) AS sentences, coalesce(s.lists, 0) AS lists,
       round({NPMI.format(both="t.articles", one="x.n", other="m.n", all="z.n")}, 4) AS npmi,
       round(w.newman, 4) AS newman, t.first, t.last
FROM together t
JOIN entity e ON e.entity = t.entity
JOIN alone x ON x.entity = t.entity
JOIN shares w ON w.entity = t.entity
CROSS JOIN (SELECT count(*) AS n FROM mine) m
CROSS JOIN corpus z
LEFT JOIN said s ON s.entity = t.entity
WHERE (list_contains($4, e.type) OR (e.posted AND list_contains($4, 'posted')))
"""
"""Companions of entity $1 of the types $4 (``posted``: persons who hold a post in a body) on the days from $2 to $3 (null: no bound), counted as `steps` counts them but
only from the appearances: this is quick for one entity however many links there are."""

EVIDENCE = """
WITH two AS (
  SELECT * FROM appearance WHERE entity = $1 UNION ALL SELECT * FROM appearance WHERE entity = $2
),
meeting AS (SELECT story FROM two GROUP BY story HAVING min(entity) < max(entity))
SELECT h.story, h.doc, h.article, h.sentence, max(h.passage) AS passage, bool_or(h.listing) AS listing,
       bool_or(h.entity = $1) AS has_a, bool_or(h.entity = $2) AS has_b
FROM two h JOIN meeting USING (story)
GROUP BY h.story, h.doc, h.article, h.sentence
"""
"""Sentences that show entity $1 or $2 in the stories that both appear in. The number of stories is the weight; the
number of different passages with both is `Link.sentences`."""

POSTS = """
SELECT least(person, organ) AS source, greatest(person, organ) AS target, 'post' AS kind,
       count(DISTINCT doc) AS weight, count(*) AS sentences, 0 AS lists, CAST(0 AS DOUBLE) AS npmi, CAST(0 AS DOUBLE) AS newman,
       min(date) AS first, max(date) AS last
FROM post
WHERE organ <> '' AND person IN (SELECT entity FROM entity) AND organ IN (SELECT entity FROM entity)
GROUP BY 1, 2 ORDER BY 1, 2
"""
"""Links of kind ``post``: a person and the organ of a post; weight in pages."""

PARTS = """
SELECT least(part.entity, whole.entity) AS source, greatest(part.entity, whole.entity) AS target, 'part-of' AS kind,
       1 AS weight, 0 AS sentences, 0 AS lists, CAST(0 AS DOUBLE) AS npmi, CAST(0 AS DOUBLE) AS newman, part.first, part.last
FROM entity part JOIN entity whole
  ON part.entity <> whole.entity AND starts_with(part.entity, whole.entity) AND part.type = whole.type
WHERE whole.type IN ('agency', 'company', 'institution')
ORDER BY 1, 2
"""
"""Links of kind ``part-of``: a body whose full name begins with the full name of another of its type."""
