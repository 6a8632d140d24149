"""The common result of all formats: the text of one page with the file's facts, and the location of its characters."""

import dataclasses
from array import array
from collections.abc import Iterator
from itertools import chain
from typing import NamedTuple

__all__ = ["Geometry", "Rectangle", "Sheet", "Spot"]

Rectangle = tuple[float, float, float, float]
"""Left, top, right, bottom in the units of its `Geometry`, from the upper left corner of the page."""


class Spot(NamedTuple):
    """The location of a run of characters on one line; the characters share its length evenly."""

    start: int
    end: int
    left: float
    top: float
    right: float
    bottom: float
    upright: bool
    """True if the characters are below one another."""

    def part(self, start: int, end: int) -> Rectangle:
        """Return the rectangle of some of its characters."""
        one, other = (max(start, self.start) - self.start), (min(end, self.end) - self.start)
        size = self.end - self.start
        if self.upright:
            step = (self.bottom - self.top) / size
            return self.left, self.top + one * step, self.right, self.top + other * step
        step = (self.right - self.left) / size
        return self.left + one * step, self.top, self.left + other * step, self.bottom


@dataclasses.dataclass(frozen=True, slots=True)
class Geometry:
    """The location of a sheet's characters on the page."""

    spots: tuple[Spot, ...]
    """In order of the text, disjoint; characters added by the format (blanks, line ends, headline marks) have none."""
    width: float
    height: float
    """Size of the page in the units of the spots; 0 if unknown."""
    image: str | None = None
    """File of the page's picture, as named in the source."""

    def boxes(self, start: int, end: int) -> Iterator[Rectangle]:
        """Yield the rectangles of a span, one for each of its lines."""
        line: Rectangle | None = None
        upright = False
        for spot in self._between(start, end):
            part = spot.part(start, end)
            if line is not None and spot.upright == upright and _go_on(line, part, upright=upright):
                line = _around(line, part)
                continue
            if line is not None:
                yield line
            line, upright = part, spot.upright
        if line is not None:
            yield line

    def _between(self, start: int, end: int) -> Iterator[Spot]:
        low, high = 0, len(self.spots)
        while low < high:
            middle = (low + high) // 2
            if self.spots[middle].end <= start:
                low = middle + 1
            else:
                high = middle
        while low < len(self.spots) and self.spots[low].start < end:
            yield self.spots[low]
            low += 1

    def packed(self) -> bytes:
        """Return bytes that differ for different geometries."""
        numbers = array("d", chain.from_iterable(self.spots))
        numbers.extend((self.width, self.height))
        return numbers.tobytes() + (self.image or "").encode("utf-8", "surrogateescape")


def _go_on(line: Rectangle, part: Rectangle, *, upright: bool) -> bool:
    """Return whether a rectangle follows another on the same line."""
    first, second, across = (1, 0, 2) if upright else (0, 1, 3)
    middle = (part[second] + part[across]) / 2
    return line[second] <= middle <= line[across] and part[first] >= line[first]


def _around(one: Rectangle, other: Rectangle) -> Rectangle:
    return min(one[0], other[0]), min(one[1], other[1]), max(one[2], other[2]), max(one[3], other[3])


@dataclasses.dataclass(frozen=True, slots=True)
class Sheet:
    """One page, or one article of a table, as stored in a file."""

    doc: str
    """The file's path as given; ``path#3`` for the third page or row, ``path.zip/inner.txt`` in an archive."""
    text: str
    """The text to read; offsets count its characters. For a text file it is the unchanged file."""
    encoding: str = "utf-8"
    start: int = 0
    """Offset of `text` in the text of a file that was split."""
    paper: str | None = None
    date: str | None = None
    """ISO date."""
    home: str | None = None
    """Name or path of the newspaper's home division."""
    basis: str = "source"
    """Source of `date`; see `kg.base.schema.Page`."""
    page: str | None = None
    """Number of the page in its issue, see `kg.reading.page_number`."""
    geometry: Geometry | None = None
