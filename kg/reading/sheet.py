"""What every format comes to: the text of one page with what the file tells of it, and where its characters stand."""

import dataclasses
from array import array
from collections.abc import Iterator
from itertools import chain
from typing import NamedTuple

__all__ = ["Geometry", "Rectangle", "Sheet", "Spot"]

Rectangle = tuple[float, float, float, float]
"""Left, top, right, bottom in the units of its `Geometry`, counted from the page's left upper corner."""


class Spot(NamedTuple):
    """Where a run of characters of one line stands; the characters share its length evenly."""

    start: int
    end: int
    left: float
    top: float
    right: float
    bottom: float
    upright: bool
    """True if the characters stand below one another."""

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
    """Where the characters of a sheet stand on the page."""

    spots: tuple[Spot, ...]
    """In order of the text, disjoint; what the format put in (blanks, line ends, marks of headlines) has none."""
    width: float
    height: float
    """Size of the page in the units of the spots; 0 if it is not told."""
    image: str | None = None
    """File of the page's picture, as the source names it."""

    def boxes(self, start: int, end: int) -> Iterator[Rectangle]:
        """Yield the rectangles of a span, one for each line on which it stands."""
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
        """Return it as bytes that tell it from another."""
        numbers = array("d", chain.from_iterable(self.spots))
        numbers.extend((self.width, self.height))
        return numbers.tobytes() + (self.image or "").encode("utf-8", "surrogateescape")


def _go_on(line: Rectangle, part: Rectangle, *, upright: bool) -> bool:
    """Return whether a rectangle lies on the same line as another, behind it."""
    first, second, across = (1, 0, 2) if upright else (0, 1, 3)
    middle = (part[second] + part[across]) / 2
    return line[second] <= middle <= line[across] and part[first] >= line[first]


def _around(one: Rectangle, other: Rectangle) -> Rectangle:
    return min(one[0], other[0]), min(one[1], other[1]), max(one[2], other[2]), max(one[3], other[3])


@dataclasses.dataclass(frozen=True, slots=True)
class Sheet:
    """One page, or one article of a table, as a file holds it."""

    doc: str
    """The file's path as it was given; ``path#3`` for the third page or row, ``path.zip/inner.txt`` in an archive."""
    text: str
    """What is read; offsets count its characters. That of a text file is the file, nothing changed."""
    encoding: str = "utf-8"
    start: int = 0
    """Offset of `text` in the text of a file that was split."""
    paper: str | None = None
    date: str | None = None
    """ISO date."""
    home: str | None = None
    """Name or path of the division whose paper it is."""
    basis: str = "source"
    """What tells `date`, see `kg.base.schema.Page`."""
    geometry: Geometry | None = None
