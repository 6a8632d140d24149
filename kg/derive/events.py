"""Derives the events of the corpus: joins the acts on pages that are one event, with the entities that took part."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

import pyarrow as pa

from kg.derive.duckdb import Duck

__all__ = ["derive_events", "merged"]

_BARE = 4
"""Maximum length of a word for an unspecified occasion: 会议, 开幕式."""

_PARTY = """
SELECT t.doc, t.act, t."role", min(t."rank") AS "rank", m.entity, min(t."at") AS "at"
FROM took t JOIN settled m ON m.doc = t.doc AND m."start" = t."at"
GROUP BY t.doc, t.act, t."role", m.entity
ORDER BY t.doc, t.act, t."role", min(t."rank"), m.entity
"""
"""The participants of an act and their roles: the entities of its mentions, in printed order."""
_DONE = """
SELECT row_number() OVER (ORDER BY a.doc, a.act) AS number, dense_rank() OVER (ORDER BY a.doc) AS page, a.*, coalesce(t.story, a.doc) AS story, p.entity AS place, coalesce(n.names, 0) AS names, w.side
FROM acted a
JOIN (
  SELECT doc, act, max("role") AS side FROM party WHERE "role" IN ('participant', 'counterpart') GROUP BY doc, act
) w ON w.doc = a.doc AND w.act = a.act
LEFT JOIN story t ON t.doc = a.doc AND t.article = a.article
LEFT JOIN party p ON p.doc = a.doc AND p.act = a.act AND p."role" = 'place'
LEFT JOIN (
  SELECT doc, act, count(*) AS names FROM party WHERE "role" IN ('participant', 'counterpart') GROUP BY doc, act
) n ON n.doc = a.doc AND n.act = a.act
"""
"""The acts in which an entity takes part, numbered in order of page; ``side`` is that of the participants, or of the others
where only they have names."""
_BOTH = ", ".join(
    f"a.{name}, b.{name} AS other_{name}" for name in ("number", "page", "date", "place", "topic", "who")
)
_ALIKE = f"""
WITH took_part AS (
  SELECT d.number, d.page, d.kind, d.story, d.date, d.place, d.topic, p.entity, count(*) OVER (PARTITION BY d.number) AS who
  FROM done d JOIN party p ON p.doc = d.doc AND p.act = d.act AND p."role" = d.side
),
near AS (
  SELECT {_BOTH}
  FROM took_part a JOIN took_part b ON a.entity = b.entity AND a.kind = b.kind AND a.story = b.story
  WHERE a.number < b.number AND (a.date IS NULL OR b.date IS NULL OR a.date = b.date)
  UNION ALL
  SELECT {_BOTH}
  FROM took_part a JOIN took_part b ON a.entity = b.entity AND a.kind = b.kind AND a.date = b.date
  WHERE a.page < b.page AND a.story <> b.story
),
pair AS (
  SELECT number, other_number, any_value(page) AS page, any_value(other_page) AS other_page, count(*) AS shared,
         bool_or(date IS NULL) AS undated, bool_or(other_date IS NULL) AS other_undated, min(least(who, other_who)) AS fewer
  FROM near
  WHERE (place IS NULL OR other_place IS NULL OR instr(place, other_place) = 1 OR instr(other_place, place) = 1)
    AND (length(topic) <= {_BARE} OR length(other_topic) <= {_BARE} OR instr(topic, other_topic) > 0
         OR instr(other_topic, topic) > 0)
  GROUP BY number, other_number
),
met AS (
  SELECT d.number, p.entity FROM party p JOIN done d ON d.doc = p.doc AND d.act = p.act WHERE p."role" = 'counterpart'
),
both_met AS (
  SELECT p.number, p.other_number, count(o.entity) AS same
  FROM pair p JOIN met m ON m.number = p.number
  JOIN (SELECT DISTINCT number FROM met) x ON x.number = p.other_number
  LEFT JOIN met o ON o.number = p.other_number AND o.entity = m.entity
  GROUP BY p.number, p.other_number
)
SELECT p.number, p.page, p.undated, p.other_number, p.other_page, p.other_undated FROM pair p
LEFT JOIN both_met m ON m.number = p.number AND m.other_number = p.other_number
WHERE 2 * p.shared > p.fewer AND coalesce(m.same, 1) > 0
ORDER BY p.number, p.other_number
"""
"""Acts of one kind that may be one event: of one story or one day, with more than half of the shorter list in both, and
without contradicting details."""
_EVENT = """
WITH whole AS (
  SELECT d.*, f.doc || '#' || CAST(f.act AS VARCHAR(20)) AS event FROM done d
  LEFT JOIN same s ON s.number = d.number JOIN done f ON f.number = coalesce(s.first, d.number)
),
known AS (
  SELECT event, max(date) AS date, count(DISTINCT story || '#' || CAST(sentence AS VARCHAR(20))) AS passages FROM whole GROUP BY event
),
best AS (
  SELECT doc, act, row_number() OVER (
    PARTITION BY event
    ORDER BY names DESC, CASE WHEN date IS NULL THEN 1 ELSE 0 END, CASE WHEN place IS NULL THEN 1 ELSE 0 END,
             length(topic) DESC, length(evidence) DESC, doc, act
  ) AS place FROM whole
),
office AS (
  SELECT p.doc, p.act, min(h.organ) AS organ FROM party p
  JOIN done d ON d.doc = p.doc AND d.act = p.act AND d.kind IN ('appoint', 'remove')
  JOIN (SELECT * FROM post UNION ALL SELECT * FROM planned) h
    ON h.doc = d.doc AND h.person = p.entity AND h."start" < d."end" AND h."end" > d."start" AND h.organ <> ''
   AND h."end" > h."at"
  JOIN took t ON t.doc = p.doc AND t.act = p.act AND t."role" = 'participant' AND t."at" = h."at"
  WHERE p."role" = 'participant' AND h."end" >= d."end" - 6
  GROUP BY p.doc, p.act
)
SELECT w.doc, w.act, w.event, w.kind, w."start", w."end", k.date, w.topic, w.money, o.organ, w.strokes, w.evidence,
       w.article, w.sentence, w.story, k.passages, b.place = 1 AS fullest
FROM whole w JOIN known k ON k.event = w.event JOIN best b ON b.doc = w.doc AND b.act = w.act
LEFT JOIN office o ON o.doc = w.doc AND o.act = w.act
ORDER BY w.doc, w.act
"""
"""The acts, each with its event; of the acts of one event, one is the fullest."""


def derive_events(engine: Duck) -> None:
    """Make the tables ``party`` and ``event`` out of ``acted``, ``took``, ``settled``, ``story``, ``post`` and ``planned``."""
    engine.keep("party", _PARTY)
    engine.scratch("done", _DONE)
    alike = {name: column.tolist() for name, column in engine.columns(_ALIKE).items()}
    sides = [
        (alike[f"{side}number"], alike[f"{side}page"], alike[f"{side}undated"]) for side in ("", "other_")
    ]
    page = {number: here for numbers, pages, _ in sides for number, here in zip(numbers, pages, strict=True)}
    undated = {act for numbers, _, marks in sides for act, mark in zip(numbers, marks, strict=True) if mark}
    pairs = zip(alike["number"], alike["other_number"], strict=True)
    same = merged(pairs, page, undated)
    engine.fill("same", ("number", "first"), same.items(), number=pa.int64(), first=pa.int64())
    engine.keep("event", _EVENT)


def merged(
    pairs: Iterable[tuple[int, int]], page: Mapping[int, int], undated: Collection[int] = ()
) -> dict[int, int]:
    """Return the first act of the event of every act that is one with another act.

    Parameters
    ----------
    pairs
        Acts that may be one event, the smaller number first, each pair once, in order.
    page
        The page of each act.
    undated
        The acts without a day of their own; they have the day of their story.

    Notes
    -----
    Two groups become one only if each dated act of the one may be each of the other; so a headline that fits two
    meetings of a day does not join them.
    """
    allowed = dict.fromkeys(pairs)
    groups = {act: [act] for pair in allowed for act in pair}
    first = {act: act for act in groups}
    apart: defaultdict[int, set[int]] = defaultdict(set)
    of_one_page = [pair for pair in allowed if page[pair[0]] == page[pair[1]]]
    for one, other in (*of_one_page, *allowed):
        a, b = sorted((first[one], first[other]), key=lambda act: len(groups[act]))
        if a == b or a in apart[b]:
            continue
        if all(pair in allowed for pair in _crossed(groups[a], groups[b], page, undated)):
            first |= dict.fromkeys(groups[a], b)
            groups[b] += groups.pop(a)
            apart[b] |= apart[a]
            for third in apart[a]:
                apart[third].add(b)
        else:  # and so they stay: what joins either makes it larger
            apart[a].add(b)
            apart[b].add(a)
    return {act: min(group) for group in groups.values() if len(group) > 1 for act in group}


def _crossed(
    a: Sequence[int], b: Sequence[int], page: Mapping[int, int], undated: Collection[int]
) -> Iterator[tuple[int, int]]:
    """Yield the pairs of acts of two groups that must be allowed."""
    for x in a:
        for y in b:
            if page[x] == page[y] or not (x in undated or y in undated):
                yield (x, y) if x < y else (y, x)
