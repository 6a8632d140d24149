"""Ranks entities and pairs by a measure."""

import dataclasses
from collections.abc import Collection

from kg.base.errors import KgError
from kg.base.parameters import check_known, check_limit, entity_types
from kg.base.schema import CORE_TYPES
from kg.query.companions import VALUES, WEIGHTINGS
from kg.query.database import Reader
from kg.query.hubs import HUBS
from kg.query.selection import Selection, select

__all__ = ["MEASURES", "Pair", "Rank", "pairs", "top"]


MEASURES = ("articles", "mentions", "degree", "strength", "betweenness", "pagerank")
"""Measures by which entities are ranked."""


@dataclasses.dataclass(frozen=True, slots=True)
class Rank:
    """An entity and its value by a measure."""

    entity: str
    type: str
    measure: str
    value: float


@dataclasses.dataclass(frozen=True, slots=True)
class Pair:
    """Two entities that appear together."""

    source: str
    target: str
    articles: int
    sentences: int


def top(
    reader: Reader,
    measure: str = "articles",
    *,
    types: str | Collection[str] | None = None,
    weighting: str = "count",
    limit: int = 20,
    quick: bool = False,
) -> list[Rank]:
    """Return the leading entities by one of `MEASURES`.

    Articles and mentions are counts; degree and strength are of all links; betweenness (of at most 500 sources, seeded) and
    pagerank are of the graph of the strongest 300,000 links. Strength and pagerank depend on the weighting, see `who`.

    Parameters
    ----------
    quick
        True to refuse a measure that the database does not hold.

    Raises
    ------
    KgError
        A value is not valid, or the measure is refused.
    """
    shown = list(entity_types(types))
    check_known("measure", [measure], MEASURES)
    check_known("weighting", [weighting], WEIGHTINGS)
    check_limit(limit=limit)
    linked = list(dict.fromkeys((*CORE_TYPES, *shown)))
    column = _COLUMNS.get((measure, weighting), measure)
    if measure in _RANKS or (set(linked) == set(CORE_TYPES) and _holds(reader, column)):
        sql = _RANKS[measure] if measure in _RANKS else _HELD.format(column=column)
        return [Rank(**row, measure=measure) for row in reader.rows(f"{sql} LIMIT $2", shown, limit or None)]
    if quick:
        what = "is not in this database, for other types or too many links"
        raise KgError(f"measure={measure}", what, "give another measure, or run kg top")
    if measure in _COUNTED:
        sql = _COUNTED[measure].format(weight=VALUES[weighting]) + " LIMIT $2"
        return [Rank(**row, measure=measure) for row in reader.rows(sql, shown, limit or None, linked)]
    return _computed(reader, measure, VALUES[weighting], linked, shown)[: limit or None]


def _holds(reader: Reader, column: str) -> bool:
    """Return whether a build has computed a measure, or had nothing to compute it of."""
    (found,) = reader.rows(f"SELECT count({column}) > 0 OR count(*) = 0 AS held FROM standing")
    return bool(found["held"])


def _computed(
    reader: Reader, measure: str, weight: str, linked: Collection[str], shown: Collection[str]
) -> list[Rank]:
    """Return all entities of some types by a measure of the whole graph of the linked types."""
    import numpy as np  # most questions compute nothing

    from kg.derive.centrality import betweenness, pagerank

    entities, links = select(reader, Selection(linked, limit=LEADING))
    number = {each.entity: i for i, each in enumerate(entities)}
    ends = (
        np.array([(number[link.source], number[link.target]) for link in links], dtype=np.int64)
        .reshape(-1, 2)
        .T
    )
    if measure == "betweenness":
        values = betweenness(len(entities), ends)
    else:
        values = pagerank(
            len(entities), ends, np.array([getattr(link, weight) for link in links], dtype=float)
        )
    ranks = [
        Rank(each.entity, each.type, measure, round(float(value), 6))
        for each, value in zip(entities, values, strict=True)
        if each.type in shown
    ]
    return sorted(ranks, key=lambda rank: (-rank.value, rank.entity))


def pairs(reader: Reader, *, limit: int = 20, hubs: bool = False) -> list[Pair]:
    """Return the pairs of the default graph that appear together most, by stories times NPMI.

    Parameters
    ----------
    limit
        Most pairs; 0 for all.
    hubs
        True to keep the pairs with a hub, see `kg.query.hubs`.
    """
    check_limit(limit=limit)
    rows = reader.rows(_PAIRS, list(CORE_TYPES), limit or None, hubs)
    return [Pair(**row) for row in rows]


LEADING = 30_000
"""Most entities of the graph for measures of whole graphs, as of `kg.derive.standing`."""
_COLUMNS = {("strength", "newman"): "newman", ("pagerank", "newman"): "pagerank_newman"}
"""Columns of the table standing that are not called after their measure."""
_HELD = """
SELECT e.entity, e.type, round(s.{column}::DOUBLE, 6) AS value FROM standing s JOIN entity e ON e.entity = s.entity
WHERE list_contains($1, e.type) AND s.{column} IS NOT NULL ORDER BY value DESC, e.entity
"""
_RANKS = {
    "articles": "SELECT entity, type, articles::DOUBLE AS value FROM entity WHERE list_contains($1, type) "
    "ORDER BY value DESC, entity",
    "mentions": "SELECT entity, type, mentions::DOUBLE AS value FROM entity WHERE list_contains($1, type) "
    "ORDER BY value DESC, entity",
}
_COUNTED = {
    measure: f"""
WITH node AS (SELECT entity, type FROM entity WHERE list_contains($3, type)),
tie AS (
  SELECT l.source, l.target, l.{{weight}} AS weight FROM link l
  SEMI JOIN node a ON a.entity = l.source SEMI JOIN node b ON b.entity = l.target
),
ends AS (
  SELECT source AS entity, {value} AS value FROM tie GROUP BY source
  UNION ALL SELECT target, {value} FROM tie GROUP BY target
)
SELECT n.entity, n.type, round(coalesce(sum(e.value), 0)::DOUBLE, 6) AS value FROM node n LEFT JOIN ends e ON e.entity = n.entity
WHERE list_contains($1, n.type) GROUP BY n.entity, n.type ORDER BY value DESC, n.entity
"""
    for measure, value in (("degree", "count(*)"), ("strength", "sum(weight)"))
}
"""Queries for measures of the links among the types $3: entities of types $1, at most $2 rows."""
_PAIRS = f"""
WITH node AS (SELECT entity FROM entity WHERE (list_contains($1, type) OR posted) AND ($3 OR entity NOT IN ({HUBS})))
SELECT l.source, l.target, l.weight AS articles, l.sentences
FROM link l SEMI JOIN node a ON a.entity = l.source SEMI JOIN node b ON b.entity = l.target
ORDER BY l.weight * l.npmi DESC, l.sentences - l.lists DESC, l.weight DESC, l.source, l.target LIMIT $2
"""
