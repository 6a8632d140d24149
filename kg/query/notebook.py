"""Shows a graph in notebooks: a summary for a cell, and its nodes, edges and evidence as tables."""

import datetime
import typing
from collections.abc import Collection, Mapping, Sequence

import pyarrow as pa
from jinja2 import Environment

from kg.base.errors import KgError
from kg.base.optional import library
from kg.base.schema import CORE_TYPES
from kg.base.text import printable
from kg.query.database import Reader
from kg.query.graph_data import exhibit
from kg.query.selection import Selection
from kg.query.tables import TABLES, Row
from kg.query.tables import tables as tables_of

if typing.TYPE_CHECKING:
    import pandas as pd

__all__ = ["Frames", "Tables", "arrow", "described", "frames", "summary", "tables"]

_LEADING = 12
"""Number of entities that a summary names."""


class Tables(typing.NamedTuple):
    """A graph as Arrow tables, with the columns of `kg.query.tables.TABLES`."""

    nodes: pa.Table
    edges: pa.Table
    mentions: pa.Table
    posts: pa.Table
    spells: pa.Table
    facts: pa.Table
    events: pa.Table
    sentences: pa.Table


class Frames(typing.NamedTuple):
    """A graph as pandas frames, with the columns of `Tables`."""

    nodes: "pd.DataFrame"
    edges: "pd.DataFrame"
    mentions: "pd.DataFrame"
    posts: "pd.DataFrame"
    spells: "pd.DataFrame"
    facts: "pd.DataFrame"
    events: "pd.DataFrame"
    sentences: "pd.DataFrame"


_TYPES: Mapping[str, pa.DataType] = {
    "string": pa.string(),
    "strings": pa.list_(pa.string()),
    "int": pa.int64(),
    "double": pa.float64(),
    "bool": pa.bool_(),
    "date": pa.date32(),
}


def arrow(name: str, rows: Sequence[Row]) -> pa.Table:
    """Return the rows of a table of `kg.query.tables.TABLES` as Arrow columns; unknown values are null."""
    kinds = TABLES[name]
    schema = pa.schema([(column, _TYPES[kind]) for column, kind in kinds.items()])
    return pa.table({c: [_value(row[c], kind) for row in rows] for c, kind in kinds.items()}, schema)


def _value(value: object, kind: str) -> object:
    return datetime.date.fromisoformat(str(value)) if kind == "date" and value else value


def tables(reader: Reader, *, types: str | Collection[str] | None) -> Tables:
    """Return the graph of some entity types, as CSV and Parquet have it; None for the types of `Selection`."""
    held = exhibit(reader, "", Selection(types))
    return Tables(**{name: arrow(name, rows) for name, rows in tables_of(held).items()})


def frames(reader: Reader, *, types: str | Collection[str] | None) -> Frames:
    """Return `tables` as pandas frames.

    Raises
    ------
    kg.base.errors.KgError
        pandas is not installed.
    """
    library("pandas", extra="pandas")
    return Frames(*(table.to_pandas() for table in tables(reader, types=types)))


def described(reader: Reader) -> str:
    """Return in a line where a database is and what it holds."""
    try:
        held = reader.rows(_COUNTS)[0]
    except KgError:  # it is closed
        return f"<kg.Graph {reader.place}>"
    return (
        f"<kg.Graph {reader.place}: " + ", ".join(f"{count:,} {name}" for name, count in held.items()) + ">"
    )


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
