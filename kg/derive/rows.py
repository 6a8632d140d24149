"""Rows of a result: as dicts by column, and as the dataclasses of `kg.base.schema`."""

from collections.abc import Iterable, Iterator
from typing import Any, TypeVar

import duckdb

from kg.base.schema import MASKED, PERSONS

__all__ = ["ENTITIES", "Row", "dicts", "typed"]

Row = TypeVar("Row")


def dicts(cursor: duckdb.DuckDBPyConnection) -> Iterator[dict[str, Any]]:
    """Yield the rows of a result, a dict each."""
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
"""Rows of `kg.base.schema.Entity`, in order of name: all (null), or those whose full names are in the list $1."""
