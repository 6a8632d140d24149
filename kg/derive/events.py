"""Derives the events of the corpus: joins the acts on pages that are one event, with the entities that took part."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence

import pyarrow as pa

from kg.derive.duckdb import Duck

__all__ = ["derive_events", "merged"]

Key = tuple[str, int]
"""Document and number of an act."""

_BARE = 4
"""Maximum length of a word for an unspecified occasion: 会议, 开幕式."""

_PARTY = """
SELECT t.doc, t.act, t."role", min(t."rank") AS "rank", m.entity
FROM took t JOIN settled m ON m.doc = t.doc AND m."start" = t."at"
GROUP BY t.doc, t.act, t."role", m.entity
ORDER BY t.doc, t.act, t."role", min(t."rank"), m.entity
"""
"""The participants of an act and their roles: the entities of its mentions, in printed order."""
_DONE = """
SELECT a.*, coalesce(t.story, a.doc) AS story, p.entity AS place, coalesce(n.names, 0) AS names, w.side
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
"""The acts in which an entity takes part; ``side`` is that of the participants, or of the others where only they have names."""
_BOTH = ", ".join(
    ["a.doc, a.act, b.doc AS other_doc, b.act AS other_act"]
    + [f"a.{name}, b.{name} AS other_{name}" for name in ("date", "place", "topic", "who")]
)
_ALIKE = f"""
WITH took_part AS (
  SELECT d.doc, d.act, d.kind, d.story, d.date, d.place, d.topic, p.entity, s.who FROM done d
  JOIN party p ON p.doc = d.doc AND p.act = d.act AND p."role" = d.side
  JOIN (SELECT doc, act, "role", count(*) AS who FROM party GROUP BY doc, act, "role") s
    ON s.doc = d.doc AND s.act = d.act AND s."role" = d.side
),
near AS (
  SELECT {_BOTH}
  FROM took_part a JOIN took_part b ON a.entity = b.entity AND a.kind = b.kind AND a.story = b.story
  WHERE (a.doc < b.doc OR (a.doc = b.doc AND a.act < b.act)) AND (a.date IS NULL OR b.date IS NULL OR a.date = b.date)
  UNION ALL
  SELECT {_BOTH}
  FROM took_part a JOIN took_part b ON a.entity = b.entity AND a.kind = b.kind AND a.date = b.date
  WHERE a.doc < b.doc AND a.story <> b.story
),
pair AS (
  SELECT doc, act, other_doc, other_act, count(*) AS shared, bool_or(date IS NULL) AS undated,
         bool_or(other_date IS NULL) AS other_undated, min(CASE WHEN who < other_who THEN who ELSE other_who END) AS least
  FROM near
  WHERE (place IS NULL OR other_place IS NULL OR instr(place, other_place) = 1 OR instr(other_place, place) = 1)
    AND (length(topic) <= {_BARE} OR length(other_topic) <= {_BARE} OR instr(topic, other_topic) > 0
         OR instr(other_topic, topic) > 0)
  GROUP BY doc, act, other_doc, other_act
),
met AS (SELECT doc, act, entity FROM party WHERE "role" = 'counterpart'),
both_met AS (
  SELECT p.doc, p.act, p.other_doc, p.other_act, count(o.entity) AS same
  FROM pair p JOIN met m ON m.doc = p.doc AND m.act = p.act
  JOIN (SELECT DISTINCT doc, act FROM met) x ON x.doc = p.other_doc AND x.act = p.other_act
  LEFT JOIN met o ON o.doc = p.other_doc AND o.act = p.other_act AND o.entity = m.entity
  GROUP BY p.doc, p.act, p.other_doc, p.other_act
)
SELECT p.doc, p.act, p.undated, p.other_doc, p.other_act, p.other_undated FROM pair p
LEFT JOIN both_met m ON m.doc = p.doc AND m.act = p.act AND m.other_doc = p.other_doc AND m.other_act = p.other_act
WHERE 2 * p.shared > p.least AND coalesce(m.same, 1) > 0
ORDER BY p.doc, p.act, p.other_doc, p.other_act
"""
"""Acts of one kind that may be one event: of one story or one day, with more than half of the shorter list in both, and
without contradicting details."""
_EVENT = """
WITH whole AS (
  SELECT d.*, coalesce(s.event, d.doc || '#' || CAST(d.act AS VARCHAR(20))) AS event FROM done d
  LEFT JOIN same s ON s.doc = d.doc AND s.act = d.act
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
    pairs: list[tuple[Key, Key]] = []
    undated: set[Key] = set()
    for r in engine.rows(_ALIKE):
        one, other = (r["doc"], r["act"]), (r["other_doc"], r["other_act"])
        pairs.append((one, other))
        undated |= {one} if r["undated"] else set()
        undated |= {other} if r["other_undated"] else set()
    same = merged(pairs, undated)
    engine.fill(
        "same",
        ("doc", "act", "event"),
        ((*key, event) for key, event in same.items()),
        act=pa.int64(),
    )
    engine.keep("event", _EVENT)


def merged(pairs: Iterable[tuple[Key, Key]], undated: Collection[Key] = ()) -> dict[Key, str]:
    """Return the event of every act that is one with another act: the first act, as ``document#number``.

    Parameters
    ----------
    pairs
        Acts that may be one event.
    undated
        The acts without a day of their own; they have the day of their story.

    Notes
    -----
    Two groups become one only if each dated act of the one may be each of the other; so a headline that fits two
    meetings of a day does not join them.
    """
    allowed = {_ordered(*pair) for pair in pairs}
    first: dict[Key, Key] = {act: act for pair in allowed for act in pair}
    groups = {act: [act] for act in first}
    apart: defaultdict[Key, set[Key]] = defaultdict(set)
    for one, other in sorted(allowed, key=lambda pair: (pair[0][0] != pair[1][0], pair)):
        a, b = sorted((first[one], first[other]), key=lambda key: len(groups[key]))
        if a == b or a in apart[b]:
            continue
        if all(_ordered(x, y) in allowed for x, y in _crossed(groups[a], groups[b], undated)):
            first |= dict.fromkeys(groups[a], b)
            groups[b] += groups.pop(a)
            apart[b] |= apart[a]
            for third in apart[a]:
                apart[third].add(b)
        else:  # and so they stay: what joins either makes it larger
            apart[a].add(b)
            apart[b].add(a)
    return {act: "{}#{}".format(*min(group)) for group in groups.values() if len(group) > 1 for act in group}


def _crossed(a: Sequence[Key], b: Sequence[Key], undated: Collection[Key]) -> Iterator[tuple[Key, Key]]:
    """Yield the pairs of acts of two groups that must be allowed."""
    for x in a:
        for y in b:
            if x[0] == y[0] or not (x in undated or y in undated):
                yield x, y


def _ordered(one: Key, other: Key) -> tuple[Key, Key]:
    return (one, other) if one < other else (other, one)
