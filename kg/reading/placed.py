"""Location of a reading: adds boxes on the page, if the source has them, and shifts offsets in a split file."""

import dataclasses
from collections.abc import Iterator
from typing import Any, TypeVar

from kg.base.box_schema import Box
from kg.base.schema import Reading
from kg.reading.sheet import Geometry, Sheet

__all__ = ["placed"]

_OFFSETS = ("start", "end", "at")
"""Fields of rows with raw offsets."""
_Row = TypeVar("_Row")


def placed(reading: Reading, sheet: Sheet) -> Reading:
    """Return a reading with the boxes of its mentions and sentences, and with offsets in the file's text."""
    if sheet.geometry is not None:
        reading = dataclasses.replace(reading, boxes=tuple(_boxes(reading, sheet.geometry)))
    if sheet.start:
        return _moved(reading, sheet.start)
    return reading


def _boxes(reading: Reading, geometry: Geometry) -> Iterator[Box]:
    spans = {(row.start, row.end) for rows in (reading.mentions, reading.sentences) for row in rows}
    for start, end in sorted(spans):
        for line, box in enumerate(geometry.boxes(start, end)):
            yield Box(reading.page.doc, start, end, line, *box)


def _moved(reading: Reading, by: int) -> Reading:
    """Return a reading with raw offsets increased by a number of characters."""
    articles = tuple(
        dataclasses.replace(
            article,
            start=article.start + by,
            end=article.end + by,
            pieces=tuple((start + by, end + by) for start, end in article.pieces),
            origin=tuple(at + by for at in article.origin),
        )
        for article in reading.articles
    )
    others: dict[str, Any] = {  # the rows of each field
        field.name: tuple(_row(row, by) for row in getattr(reading, field.name))
        for field in dataclasses.fields(reading)
        if field.name not in ("page", "articles")
    }
    return dataclasses.replace(reading, articles=articles, **others)


def _row(row: _Row, by: int) -> _Row:
    """Return a row with raw offsets increased."""
    if not dataclasses.is_dataclass(row) or isinstance(row, type):
        return row
    names = {field.name for field in dataclasses.fields(row)}
    moved = {name: getattr(row, name) + by for name in _OFFSETS if name in names}
    return dataclasses.replace(row, **moved)
