"""Shows a graph in notebooks: a summary for a cell, and its nodes and edges as tables."""

import typing
from collections.abc import Collection

import pyarrow as pa
from jinja2 import Environment

from kg.base.optional import library
from kg.base.schema import CORE_TYPES
from kg.base.text import printable
from kg.query.database import Reader
from kg.query.parameters import entity_types

if typing.TYPE_CHECKING:
    import pandas as pd

__all__ = ["Frames", "Tables", "frames", "summary", "tables"]

_LEADING = 12
"""Number of entities that a summary names."""


class Tables(typing.NamedTuple):
    """A graph as Arrow tables."""

    nodes: pa.Table
    """One row for each entity: entity, type, mentions, articles, first, last."""
    edges: pa.Table
    """One row for each pair: source, target, kind, weight, sentences, lists, npmi, newman, first, last."""


class Frames(typing.NamedTuple):
    """A graph as pandas frames, with the columns of `Tables`."""

    nodes: "pd.DataFrame"
    edges: "pd.DataFrame"


def tables(reader: Reader, *, types: str | Collection[str] | None) -> Tables:
    """Return the entities of some types, in order of name, and the pairs among them, in order of their ends."""
    wanted = entity_types(types)
    return Tables(*(reader.arrow(sql, list(wanted)) for sql in (_NODES, _EDGES)))


def frames(reader: Reader, *, types: str | Collection[str] | None) -> Frames:
    """Return `tables` as pandas frames.

    Raises
    ------
    kg.base.errors.KgError
        pandas is not installed.
    """
    library("pandas", extra="pandas")
    nodes, edges = tables(reader, types=types)
    return Frames(nodes.to_pandas(), edges.to_pandas())


def summary(reader: Reader) -> str:
    """Return a summary of a database as HTML: counts, papers, days, leading entities of the core types.

    It needs no other files, and words of pages are escaped in it.
    """
    about = reader.rows(_ABOUT)[0]
    days = dict.fromkeys(day for day in (about["first"], about["last"]) if day)
    leading = reader.rows(_TOP, list(CORE_TYPES), _LEADING)
    template = Environment(autoescape=True, trim_blocks=True).from_string(_TEMPLATE)
    return template.render(
        papers=printable("、".join(about["papers"])),
        span=" – ".join(days),
        counts=reader.rows(_COUNTS)[0],
        leading=[{**row, "entity": printable(row["entity"])} for row in leading],
    )


_NODES = """
SELECT entity, type, mentions, articles, first, last FROM entity
WHERE list_contains($1::VARCHAR[], type) ORDER BY entity
"""
_EDGES = """
SELECT l.source, l.target, l.kind, l.weight, l.sentences, l.lists, l.npmi, l.newman, l.first, l.last
FROM link l JOIN entity a ON a.entity = l.source JOIN entity b ON b.entity = l.target
WHERE list_contains($1::VARCHAR[], a.type) AND list_contains($1::VARCHAR[], b.type)
ORDER BY l.source, l.target
"""
_COUNTS = """
SELECT (SELECT count(*) FROM page) AS pages, (SELECT count(*) FROM article) AS articles,
       (SELECT count(*) FROM mention) AS mentions, (SELECT count(*) FROM entity) AS entities,
       (SELECT count(*) FROM link) AS pairs
"""
_ABOUT = """
SELECT min(date) AS first, max(date) AS last,
       coalesce(list(DISTINCT paper ORDER BY paper) FILTER (paper IS NOT NULL), []) AS papers
FROM page
"""
_TOP = """
SELECT entity, type, articles, first, last FROM entity
WHERE list_contains($1::VARCHAR[], type) ORDER BY articles DESC, mentions DESC, entity LIMIT $2
"""

_TEMPLATE = """
<div>
<p><strong>{{ papers or "kg" }}</strong> {{ span }}<br>
{% for name, value in counts.items() %}{{ "{:,}".format(value) }} {{ name }}{{ "" if loop.last else ", " }}{% endfor %}</p>
<table>
<thead><tr><th>entity</th><th>type</th><th>articles</th><th>first</th><th>last</th></tr></thead>
<tbody>
{% for row in leading %}
<tr><td>{{ row.entity }}</td><td>{{ row.type }}</td><td>{{ row.articles }}</td><td>{{ row.first or "" }}</td><td>{{ row.last or "" }}</td></tr>
{% endfor %}
</tbody>
</table>
</div>
"""
