"""The SQL that finds changes: a query for each kind, and one for the sentence that shows each row.

The queries read the table ``given``: first and last day, least number of articles, most rows, entity types.
"""

import dataclasses

from kg.derive.spells import ACTING

__all__ = ["ACTING", "GIVEN", "HEADS", "QUESTIONS", "SAID", "SENTENCES", "SHARED", "Proof", "Question"]


@dataclasses.dataclass(frozen=True, slots=True)
class Proof:
    """The query for the places of sentences that show a row, and the columns of the row that are its parameters."""

    sql: str
    columns: tuple[str, ...]


@dataclasses.dataclass(frozen=True, slots=True)
class Question:
    """The queries for the changes of one kind and for their sentences."""

    sql: str
    shown: Proof | None = None
    """None for a query that itself names the place: doc, article, sentence."""
    also: Proof | None = None


GIVEN = """
WITH given AS (
  SELECT $1::VARCHAR AS since, $2::VARCHAR AS until, $3::BIGINT AS least, $4::BIGINT AS most, $5::VARCHAR[] AS types
),
"""
HEADS = "(书记|主任|主席|长|总理|经理|总裁|司令|司令员|政委|专员)$"
"""Titles that one person in an organ holds at a time: heads."""
SHARED = "副|助理|常务|候补|[处科股组队]长$"
"""Titles that end like a head's but have several holders: deputies, and heads of unnamed parts."""

_DAY = len("2023-01-19")
"""Length of a printed end that names the day."""
_HANDED = f"""
fresh AS (SELECT DISTINCT s.organ FROM given g JOIN spell s ON s.first BETWEEN g.since AND g.until),
term AS (
  SELECT organ, regexp_replace(post, '{ACTING}', '\\1') AS post, person, min(first) FILTER (articles > 0) AS first,
         max(CASE WHEN articles > 0 THEN last ELSE s.until END) AS last, sum(articles) AS articles
  FROM given g JOIN spell s ON first IS NOT NULL AND articles > 0 OR s.until BETWEEN g.since AND g.until AND length(s.until) = {_DAY}
  WHERE organ IN (SELECT organ FROM fresh)
    AND regexp_matches(post, '{HEADS}') AND NOT regexp_matches(post, '{SHARED}')
  GROUP BY 1, 2, 3
),
new AS (
  SELECT new.organ, new.post, new.person, new.first, new.articles FROM given g
  JOIN term new ON new.first BETWEEN g.since AND g.until
  JOIN term old ON old.organ = new.organ AND old.post = new.post AND old.person <> new.person AND coalesce(old.first, old.last) <= new.first
  GROUP BY ALL HAVING max(old.last) < new.first
),
handed AS (
  SELECT new.organ, new.post, new.person AS entity, new.first AS day, new.articles,
         arg_max(struct_pack(person := old.person, day := old.last, articles := old.articles),
                 (old.last, old.articles, old.person)) AS old
  FROM new JOIN term old ON old.organ = new.organ AND old.post = new.post AND old.person <> new.person AND coalesce(old.first, old.last) <= new.first
  GROUP BY ALL
)
SELECT h.entity, coalesce(e.type, 'official') AS type, h.old.person AS other, h.organ, h.post,
       h.old.articles AS before, h.articles, NULL AS chance, least(h.articles, h.old.articles)::DOUBLE AS score,
       h.day, h.old.day AS also_day
FROM handed h LEFT JOIN entity e ON e.entity = h.entity
ORDER BY score DESC, h.articles + h.old.articles DESC, h.organ, h.post, h.day, h.entity
LIMIT (SELECT most FROM given)
"""

_APPEARED = """
appeared AS (
  SELECT e.entity, e.type, e.articles, e.first FROM given g JOIN entity e
    ON e.first BETWEEN g.since AND g.until AND e.articles >= g.least AND list_contains(g.types, e.type)
)
SELECT entity, type, NULL AS other, NULL AS organ, NULL AS post, 0 AS before, articles AS articles,
       NULL AS chance, articles::DOUBLE AS score, first AS day
FROM appeared ORDER BY score DESC, day, entity LIMIT (SELECT most FROM given)
"""

_BEFORE, _ON, _AFTER = -1, 0, 1
"""Position of a mark relative to its day: a count up to it excludes the day, is the day itself, or includes the day."""
_UNLIKELY = 0.01
"""Greatest chance of a reported silence: one in a hundred of them is still due to chance."""
_CHANCE = "pow({during}::DOUBLE / ({during} + {days}), greatest(least({times}, {during}) - 1, 0))"

_SILENCE = f"""
printed AS (SELECT n.id, d.date::DATE AS day FROM day d JOIN name n ON n.entity = d.entity),
mark AS (
  SELECT id, day, {_ON} AS place, NULL AS n FROM printed
  UNION ALL SELECT id, first::DATE, {_BEFORE}, n FROM span
  UNION ALL SELECT id, last::DATE, {_AFTER}, n FROM span
  UNION ALL SELECT id, since::DATE, {_BEFORE}, NULL FROM name, given
  UNION ALL SELECT id, until::DATE, {_AFTER}, NULL FROM name, given
),
counted AS (
  SELECT id, n, count(*) FILTER (place = {_ON}) OVER (PARTITION BY id ORDER BY day, place) AS days
  FROM mark QUALIFY place <> {_ON}
),
asked AS (SELECT id, min(days) AS eve, max(days) AS close FROM counted WHERE n IS NULL GROUP BY id),
silence AS (
  SELECT c.n, c.id, max(c.days) - min(c.days) AS during,
         greatest(max(a.eve) - max(c.days), 0) AS eve, greatest(max(a.close) - max(c.days), 0) AS later
  FROM counted c JOIN asked a ON a.id = c.id WHERE c.n IS NOT NULL GROUP BY c.n, c.id
)"""
"""How long something has been silent, in days on which an entity is printed: rows of ``span`` (n, id, first, last)
and ``name`` (id, entity) in; out the days from first to last, from then to the eve of the days asked for, and to their
end. Marks are counted in one window,
since DuckDB's ASOF join falls back to nested loops when it misjudges a size."""

_VANISHED = f"""
office AS (
  SELECT person, arg_max(struct_pack(organ := organ, post := post), (date, organ, post)) AS held
  FROM post WHERE NOT former AND organ <> '' AND date IS NOT NULL AND article IS NOT NULL GROUP BY person
),
official AS (
  SELECT row_number() OVER (ORDER BY e.entity) AS n, e.entity, e.articles, e.first, e.last, o.held.organ AS organ,
         o.held.post AS post
  FROM given g JOIN entity e ON e.type = 'official' AND e.articles >= g.least AND e.last < g.until
  JOIN office o ON o.person = e.entity
),
name AS (
  SELECT row_number() OVER () AS id, entity FROM (SELECT entity FROM official UNION SELECT organ FROM official)
),
span AS (SELECT o.n, k.id, o.first, o.last FROM official o JOIN name k ON k.entity = o.organ),
{_SILENCE},
missed AS (
  SELECT o.*, k.id, {_CHANCE.format(during="s.during", times="own.close", days="s.later")} AS chance,
         {_CHANCE.format(during="s.during", times="own.close", days="s.eve")} AS earlier
  FROM official o
  JOIN silence s ON s.n = o.n
  JOIN name k ON k.id = s.id
  JOIN name self ON self.entity = o.entity
  JOIN asked own ON own.id = self.id
),
vanished AS (SELECT * FROM missed WHERE chance <= {_UNLIKELY} AND earlier > {_UNLIKELY}),
latest AS (
  SELECT id, max(day) AS day FROM printed, given
  WHERE day <= until::DATE AND id IN (SELECT id FROM vanished) GROUP BY id
)
SELECT v.entity, 'official' AS type, NULL AS other, v.organ, v.post, v.articles AS before, 0 AS articles,
       round(v.chance, 6) AS chance, v.articles::DOUBLE AS score, v.last AS day, l.day::VARCHAR AS also_day
FROM vanished v JOIN latest l ON l.id = v.id
ORDER BY score DESC, chance, v.entity LIMIT (SELECT most FROM given)
"""

_BEGAN = """
began AS (
  SELECT l.* FROM given g JOIN bond l ON l.first BETWEEN g.since AND g.until AND l.weight >= g.least
  JOIN entity a ON a.entity = l.source AND a.first < g.since
  JOIN entity b ON b.entity = l.target AND b.first < g.since
)
SELECT source AS entity, type, target AS other, NULL AS organ, NULL AS post, 0 AS before, weight AS articles,
       NULL AS chance, score, first AS day, first_doc AS doc, first_article AS article, first_sentence AS sentence
FROM began ORDER BY score DESC, source, target LIMIT (SELECT most FROM given)
"""

_CEASED = f"""
printed AS (
  SELECT entity, count(*) FILTER (date < $1) AS eve, count(*) FILTER (date <= $2) AS close FROM day GROUP BY entity
),
silence AS (
  SELECT l.*, l.source_days AS days, greatest(a.eve - l.source_upto, 0) AS eve, a.close - l.source_upto AS later,
         l.target_days AS also_days, greatest(b.eve - l.target_upto, 0) AS also_eve, b.close - l.target_upto AS also_later
  FROM bond l
  JOIN printed a ON a.entity = l.source AND a.close > l.source_upto
  JOIN printed b ON b.entity = l.target AND b.close > l.target_upto
  WHERE l.last < $2 AND l.weight >= $3
),
missed AS (
  SELECT *, greatest({_CHANCE.format(during="days", times="weight", days="later")},
                     {_CHANCE.format(during="also_days", times="weight", days="also_later")}) AS chance,
         greatest({_CHANCE.format(during="days", times="weight", days="eve")},
                  {_CHANCE.format(during="also_days", times="weight", days="also_eve")}) AS earlier
  FROM silence
)
SELECT source AS entity, type, target AS other, NULL AS organ, NULL AS post, weight AS before, 0 AS articles,
       round(chance, 6) AS chance, score, last AS day, last_doc AS doc, last_article AS article, last_sentence AS sentence
FROM missed WHERE chance <= {_UNLIKELY} AND earlier > {_UNLIKELY}
ORDER BY score DESC, chance, source, target LIMIT (SELECT most FROM given)
"""

_OF_NAME = """
WITH asked AS (SELECT unnest($1::BIGINT[]) AS n, unnest($2::VARCHAR[]) AS entity, unnest($3::VARCHAR[]) AS date)
SELECT q.n, d.doc, d.article, d.sentence FROM asked q JOIN day d ON d.entity = q.entity AND d.date = q.date
"""
"""The sentence that names an entity on a day, preferably not a list."""

_OF_POST = f"""
WITH asked AS (
  SELECT unnest($1::BIGINT[]) AS n, unnest($2::VARCHAR[]) AS person, unnest($3::VARCHAR[]) AS organ,
         unnest($4::VARCHAR[]) AS post, unnest($5::VARCHAR[]) AS date
)
SELECT q.n, unnest(min(struct_pack(doc := h.doc, article := h.article, sentence := h.sentence)))
FROM asked q
JOIN post h ON h.person = q.person AND h.organ = q.organ AND h.article IS NOT NULL
  AND (h.date = q.date AND NOT h.former OR h.until = q.date)
  AND regexp_replace(h.post, '{ACTING}', '\\1') = q.post
GROUP BY q.n
"""
"""The first sentence that prints somebody in a post on a day, or whose term ended on it."""

SENTENCES = "SELECT doc, article, sentence, text FROM sentence"
SAID = """
WITH near AS {near}
SELECT q.n, s.doc, p.date, s.text
FROM (SELECT unnest($1::BIGINT[]) AS n, unnest($2::VARCHAR[]) AS doc, unnest($3::VARCHAR[]) AS article, unnest($4::BIGINT[]) AS sentence) q
JOIN near s ON s.doc = q.doc AND s.article = q.article AND s.sentence = q.sentence
JOIN page p ON p.doc = s.doc
"""
"""The sentences at some places, numbered by what they show; ``near`` is of `SENTENCES`, with parameters from $5 on."""

QUESTIONS: dict[str, Question] = {
    "handed": Question(
        _HANDED,
        Proof(_OF_POST, ("entity", "organ", "post", "day")),
        Proof(_OF_POST, ("other", "organ", "post", "also_day")),
    ),
    "appeared": Question(_APPEARED, Proof(_OF_NAME, ("entity", "day"))),
    "vanished": Question(
        _VANISHED, Proof(_OF_NAME, ("entity", "day")), Proof(_OF_NAME, ("organ", "also_day"))
    ),
    "began": Question(_BEGAN),
    "ceased": Question(_CEASED),
}
