"""Returns the rows of a result as dicts by column, and as the dataclasses of `kg.base.schema`."""

from collections.abc import Iterable, Iterator
from typing import Any, TypeVar

import duckdb

from kg.base.schema import MASKED, PERSONS

__all__ = ["ENTITIES", "EVENTS", "Row", "dicts", "typed"]

Row = TypeVar("Row")


def dicts(cursor: duckdb.DuckDBPyConnection) -> Iterator[dict[str, Any]]:
    """Yield the rows of a result as dicts."""
    names = [column[0] for column in cursor.description or ()]
    while rows := cursor.fetchmany(10_000):
        for row in rows:
            yield dict(zip(names, row, strict=True))


def typed(row: type[Row], rows: Iterable[dict[str, Any]]) -> Iterator[Row]:
    """Yield rows as dataclasses; lists become tuples."""
    for values in rows:
        yield row(
            **{name: tuple(value) if isinstance(value, list) else value for name, value in values.items()}
        )


ENTITIES = f"""
WITH wanted AS (SELECT * FROM entity WHERE $1 IS NULL OR entity IN (SELECT unnest($1))),
printed AS (
  SELECT entity, list(alias ORDER BY mentions DESC, alias) AS aliases FROM alias
  WHERE alias <> entity AND ($1 IS NULL OR entity IN (SELECT unnest($1))) GROUP BY entity
),
bare AS (
  SELECT split_part(entity, '（', 1) AS name, list(entity ORDER BY entity) AS entities FROM entity
  WHERE type IN {PERSONS} AND NOT regexp_full_match(split_part(entity, '（', 1), '{MASKED}')
  GROUP BY 1 HAVING count(*) > 1
)
SELECT w.entity, w.type, coalesce(p.aliases, []) AS aliases, w.pinyin, w.mentions, w.articles, w.first, w.last,
       coalesce(list_filter(b.entities, lambda x: x <> w.entity), []) AS namesakes, w.code,
       coalesce(string_split(w.became, '; '), []) AS became, w.posted
FROM wanted w LEFT JOIN printed p ON p.entity = w.entity
LEFT JOIN bare b ON b.name = split_part(w.entity, '（', 1) AND w.type IN {PERSONS}
ORDER BY w.entity
"""
"""Rows of `kg.base.schema.Entity`, in order of name: all ($1 null), or those whose full names are in the list $1."""
EVENTS = """
WITH named AS (
  SELECT doc, act, "role", list(entity ORDER BY "rank", entity) AS names FROM party GROUP BY doc, act, "role"
),
place AS (
  SELECT e.event, min(p.entity) AS place FROM event e
  JOIN party p ON p.doc = e.doc AND p.act = e.act AND p."role" = 'place' GROUP BY e.event
)
SELECT e.doc, e."start", e."end", e.kind, e.date, coalesce(l.names[1], o.place) AS place, c.names[1] AS chair, coalesce(p.names, []) AS participants,
       coalesce(w.names, []) AS counterparts, e.organ, nullif(e.topic, '') AS topic, nullif(e.money, '') AS money,
       e.evidence, e.article, e.passages
FROM event e
LEFT JOIN named p ON p.doc = e.doc AND p.act = e.act AND p."role" = 'participant'
LEFT JOIN named w ON w.doc = e.doc AND w.act = e.act AND w."role" = 'counterpart'
LEFT JOIN named c ON c.doc = e.doc AND c.act = e.act AND c."role" = 'chair'
LEFT JOIN named l ON l.doc = e.doc AND l.act = e.act AND l."role" = 'place'
LEFT JOIN place o ON o.event = e.event
WHERE e.fullest
"""
"""Rows of `kg.base.event_schema.Event`, one row for each event, unordered; for DuckDB only."""
