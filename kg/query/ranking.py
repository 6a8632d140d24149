"""Ranks entities and pairs by a measure."""

import dataclasses
from collections.abc import Collection

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
) -> list[Rank]:
    """Return the leading entities by one of `MEASURES`.

    Articles and mentions are counts; the database counts degree and strength; betweenness and pagerank are computed
    on the graph of the strongest 300,000 links. Strength and pagerank depend on the weighting, see `who`.
    """
    shown = list(entity_types(types))
    check_known("measure", [measure], MEASURES)
    check_known("weighting", [weighting], WEIGHTINGS)
    check_limit(limit=limit)
    linked = list(dict.fromkeys((*CORE_TYPES, *shown)))
    if measure in _RANKS:
        sql = _RANKS[measure].format(weight=VALUES[weighting]) + " LIMIT $2"
        rows = reader.rows(sql, shown, limit or None, *([linked] if measure in _COUNTED else []))
        return [Rank(row["entity"], row["type"], measure, row["value"]) for row in rows]
    from kg.query.network import centrality, to_networkx  # loading networkx takes longer than a count

    network = to_networkx(*select(reader, Selection(linked, limit=STRONGEST)))
    values = centrality(network, measure, VALUES[weighting])
    ranks = [
        Rank(n, network.nodes[n]["type"], measure, round(v, 6))
        for n, v in values.items()
        if network.nodes[n]["type"] in shown
    ]
    ranks.sort(key=lambda rank: (-rank.value, rank.entity))
    return ranks[:limit] if limit else ranks


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


STRONGEST = 30_000
"""Most entities of the graph for measures of whole graphs."""
_COUNTED = ("degree", "strength")
_RANKS = {
    "articles": "SELECT entity, type, articles::DOUBLE AS value FROM entity WHERE list_contains($1, type) "
    "ORDER BY value DESC, entity",
    "mentions": "SELECT entity, type, mentions::DOUBLE AS value FROM entity WHERE list_contains($1, type) "
    "ORDER BY value DESC, entity",
    **{
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
    },
}
"""Queries for the measures that the database counts: entities of types $1, at most $2 rows, links among types $3."""
_PAIRS = f"""
WITH hub AS ({HUBS}),
node AS (SELECT entity FROM entity WHERE (list_contains($1, type) OR posted) AND ($3 OR entity NOT IN (SELECT entity FROM hub)))
SELECT l.source, l.target, l.weight AS articles, l.sentences
FROM link l SEMI JOIN node a ON a.entity = l.source SEMI JOIN node b ON b.entity = l.target
ORDER BY l.weight * l.npmi DESC, l.sentences - l.lists DESC, l.weight DESC, l.source, l.target LIMIT $2
"""
