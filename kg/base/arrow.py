"""Converts row types to Arrow schemas, and readings to Arrow rows.

A reading crosses borders (processes, files, machines) as one row of nested columns, see `READING`.
"""

import dataclasses
import itertools
import types
from collections.abc import Iterable, Sequence
from typing import get_args, get_origin, get_type_hints

import pyarrow as pa

from kg.base.box_schema import Box
from kg.base.event_schema import Act, Part
from kg.base.schema import Article, Fact, Mention, Page, Post, Reading, Sentence

__all__ = ["FACTS", "READING", "arrow_rows", "arrow_schema"]

_SCALARS: dict[object, pa.DataType] = {
    str: pa.string(),
    int: pa.int64(),
    float: pa.float64(),
    bool: pa.bool_(),
}


def arrow_schema(row: type) -> pa.Schema:
    """Return the Arrow schema of a row type: one column for each field, in order.

    Parameters
    ----------
    row
        A dataclass of `kg.base.schema` whose fields are str, int, float, bool, an optional one of these,
        or a tuple of these (a list column).

    Returns
    -------
    pyarrow.Schema
        Columns are nullable exactly where the field may be None.
    """
    hints = get_type_hints(row)
    return pa.schema([_column(f.name, hints[f.name]) for f in dataclasses.fields(row)])


def _column(name: str, hint: object) -> pa.Field:
    if isinstance(hint, types.UnionType):
        inner = next(a for a in get_args(hint) if a is not type(None))
        return pa.field(name, _arrow_type(inner), nullable=True)
    return pa.field(name, _arrow_type(hint), nullable=False)


def _arrow_type(hint: object) -> pa.DataType:
    if get_origin(hint) is tuple:
        arguments = get_args(hint)
        if arguments[-1] is Ellipsis:
            return pa.list_(_arrow_type(arguments[0]))
        return pa.struct([(f"f{i}", _arrow_type(a)) for i, a in enumerate(arguments)])
    return _SCALARS[hint]


_UNKEPT = {
    Page: {"text"},
    Article: {"text", "printed", "spelt", "origin", "sentences", "pieces"},
    Mention: {"entity"},
}
"""Fields left out of readings: the offsets give the text again, and entities belong to the corpus."""


def _kept(row: type) -> pa.Schema:
    return pa.schema([field for field in arrow_schema(row) if field.name not in _UNKEPT.get(row, ())])


FACTS: dict[str, pa.Schema] = {
    "page": _kept(Page),
    "article": _kept(Article),
    "sentence": _kept(Sentence),
    "mention": _kept(Mention),
    "post": _kept(Post),
    "fact": _kept(Fact),
    "act": _kept(Act),
    "part": _kept(Part),
    "box": _kept(Box),
}
"""The facts of a page, by table: columns in order."""

READING = pa.schema(
    [
        pa.field("key", pa.string(), nullable=False),
        pa.field("page", pa.struct(FACTS["page"]), nullable=False),
        *(
            pa.field(name, pa.list_(pa.struct(FACTS[name])), nullable=False)
            for name in FACTS
            if name != "page"
        ),
    ]
)
"""One row for each page: the `key` of its source and its reading, and its rows in each table of `FACTS`."""


def arrow_rows(readings: Iterable[tuple[str, Reading]]) -> pa.Table:
    """Return readings with their keys as rows of `READING`."""
    held = list(readings)
    nested: dict[str, list[tuple[object, ...]]] = {
        "article": [tuple(a for a in r.articles if a.article is not None) for _, r in held],
        "sentence": [r.sentences for _, r in held],
        "mention": [r.mentions for _, r in held],
        "post": [r.posts for _, r in held],
        "fact": [r.facts for _, r in held],
        "act": [r.acts for _, r in held],
        "part": [r.parts for _, r in held],
        "box": [r.boxes for _, r in held],
    }
    columns = [
        pa.array([key for key, _ in held], pa.string()),
        _struct([r.page for _, r in held], FACTS["page"]),
    ]
    for name, groups in nested.items():
        ends = itertools.accumulate((len(group) for group in groups), initial=0)
        rows = [row for group in groups for row in group]
        columns.append(
            pa.ListArray.from_arrays(
                pa.array(ends, pa.int32()), _struct(rows, FACTS[name]), type=READING.field(name).type
            )
        )
    return pa.Table.from_arrays(columns, schema=READING)


def _struct(rows: Sequence[object], schema: pa.Schema) -> pa.StructArray:
    arrays = [pa.array([_plain(getattr(row, field.name)) for row in rows], field.type) for field in schema]
    return pa.StructArray.from_arrays(arrays, fields=list(schema))


def _plain(value: object) -> object:
    """Return a value for Arrow; a lone surrogate, which no file can hold, becomes a question mark."""
    if not isinstance(value, str) or value.isascii():
        return value
    return value.encode("utf-8", "replace").decode("utf-8")
