"""Numbers and boxes in XML: parses them; None if a value is not a number or is too large for a page."""

import math
import re

from kg.reading.sheet import Rectangle

__all__ = ["corners", "number", "points", "rectangle"]

_FARTHEST = 1e7
"""Larger than any page, in pixels or tenths of a millimetre."""


def number(words: str | None) -> float | None:
    """Return a number."""
    try:
        found = float(words or "nan")
    except ValueError:
        return None
    return found if math.isfinite(found) and abs(found) < _FARTHEST else None


def rectangle(left: str | None, top: str | None, width: str | None, height: str | None) -> Rectangle | None:
    """Return a box from its corner and size."""
    x, y, w, h = map(number, (left, top, width, height))
    if x is None or y is None or w is None or h is None or w < 0 or h < 0:
        return None
    return x, y, x + w, y + h


def corners(words: str | None) -> Rectangle | None:
    """Return a box from four numbers: left, top, right, bottom."""
    found = [number(word) for word in (words or "").split()[:4]]
    told = [value for value in found if value is not None]
    if len(told) != 4 or told[2] < told[0] or told[3] < told[1]:
        return None
    return told[0], told[1], told[2], told[3]


def points(words: str | None) -> Rectangle | None:
    """Return the box around a polygon: ``x,y x,y …``."""
    pairs = re.findall(r"(-?[\d.]+),(-?[\d.]+)", words or "")
    xs, ys = ([value for pair in pairs if (value := number(pair[i])) is not None] for i in (0, 1))
    return (min(xs), min(ys), max(xs), max(ys)) if xs and ys else None
