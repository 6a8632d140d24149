"""Blocks of lines with boxes to the text of a page: in reading order, with headlines marked by size of type.

Lines broken at a column's edge are joined; the other cleaning is that of every page.
"""

import dataclasses
import re
from collections.abc import Iterator, Sequence

from kg.reading.lines import is_closed
from kg.reading.order import reading_order
from kg.reading.sheet import Geometry, Rectangle, Spot

__all__ = ["Block", "Line", "Word", "laid"]

_DECLARED, _MEASURED = 1.2, 1.4
"""Minimum size of a headline, relative to the body: if the source gives sizes, and if boxes are measured."""
_LEVEL = 0.92
"""Minimum ratio of sizes between headlines of one level."""
_LEVELS = 6
_LONGEST, _MOST_LINES = 60, 5
"""Maximum characters of a headline's line, and consecutive lines of one size; beyond them it is text."""
_BLANK = 0.6
"""Minimum gap between two words, in sizes of type, that is a blank itself."""
_FULL = 2
"""Minimum lines of a block that reach its edge if the edge breaks lines: one line is only the longest."""
_EDGE, _INDENT = 1.6, 0.7
"""Maximum distance of a broken line's end, and of a line's start, from the block's edge, in sizes of type."""
_NARROW = re.compile(r"[!-~]")
"""Characters of scripts that separate words by blanks."""


@dataclasses.dataclass(frozen=True, slots=True)
class Word:
    """Characters on one line."""

    text: str
    box: Rectangle
    glyphs: tuple[Rectangle, ...] = ()
    """The box of each character, if the source gives it."""
    apart: bool = False
    """True if the source separates it from the word before."""
    blank: bool = False
    """True if a blank is printed before it, not just inferred from the distance."""


@dataclasses.dataclass(frozen=True, slots=True)
class Line:
    """Words on one line."""

    words: tuple[Word, ...]
    size: float | None = None
    """Size of its type in the source."""

    @property
    def text(self) -> str:
        """Its characters without blanks."""
        return "".join(word.text for word in self.words)

    @property
    def box(self) -> Rectangle:
        """The box around its words."""
        return _around([word.box for word in self.words])

    @property
    def upright(self) -> bool:
        """Whether it runs from top to bottom."""
        left, top, right, bottom = self.box
        return len(self.text) > 1 and bottom - top > 1.5 * (right - left)

    @property
    def extent(self) -> float:
        """Its height, or the width of an upright line: it serves as size of type if the source does not give that."""
        low, high = (0, 2) if self.upright else (1, 3)
        sizes = sorted(word.box[high] - word.box[low] for word in self.words)
        return sizes[len(sizes) // 2]


@dataclasses.dataclass(frozen=True, slots=True)
class Block:
    """Lines that form a unit."""

    lines: tuple[Line, ...]
    heading: bool = False
    """True if the source marks it as a headline."""

    @property
    def box(self) -> Rectangle:
        """The box around its lines."""
        return _around([line.box for line in self.lines])


def _around(boxes: Sequence[Rectangle]) -> Rectangle:
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms)


def laid(
    blocks: Sequence[Block],
    *,
    size: tuple[float, float] = (0, 0),
    image: str | None = None,
    ordered: bool = False,
) -> tuple[str, Geometry]:
    """Return the text of a page and the location of its characters.

    Parameters
    ----------
    blocks
        The blocks; those without words are left out.
    size
        Width and height of the page.
    image
        File of its picture, as named in the source.
    ordered
        True if the source gives the reading order; else it is derived from the boxes.
    """
    held = [block for block in blocks if block.lines]
    lines = [line for block in held for line in block.lines]
    body = _median([(line.size or line.extent, len(line.text)) for line in lines])
    if not ordered:
        upright = sum(len(line.text) * (1 if line.upright else -1) for line in lines) > 0
        measured = _median([(line.extent, len(line.text)) for line in lines])
        order = reading_order([block.box for block in held], measured, upright=upright)
        held = [held[i] for i in order]
    writer = _Writer(_levels(held, body))
    for block in held:
        writer.block(block)
    return "".join(writer.text), Geometry(tuple(writer.spots), *size, image)


def _median(weighted: Sequence[tuple[float, int]]) -> float:
    """Return the value below which half of the weights are; 1 without values."""
    half = sum(weight for _, weight in weighted) / 2
    for value, weight in sorted(weighted):
        half -= weight
        if half <= 0:
            return value or 1.0
    return 1.0


def _levels(blocks: Sequence[Block], body: float) -> dict[int, int]:
    """Return the level of each headline line, by its `id`: the largest type is 1."""
    found = [line for block in blocks for line in _headlines(block, body)]
    levels: dict[int, int] = {}
    level, largest = 0, float("inf")
    for line in sorted(found, key=lambda line: -_size(line)):
        if _size(line) < _LEVEL * largest:
            level, largest = min(level + 1, _LEVELS), _size(line)
        levels[id(line)] = level
    return levels


def _size(line: Line) -> float:
    return line.size or line.extent


def _headlines(block: Block, body: float) -> Iterator[Line]:
    """Yield the headline lines of a block."""
    if block.heading:
        yield from block.lines
        return
    run: list[Line] = []
    for line in [*block.lines, None]:
        large = line is not None and _size(line) >= (_DECLARED if line.size else _MEASURED) * body
        if line is not None and large and len(line.text) <= _LONGEST and line.text[-1:] not in "。；":
            run.append(line)
            continue
        if len(run) < _MOST_LINES:
            yield from run
        run = []


class _Writer:
    """Writes blocks one after another, and records the location of every word.

    Parameters
    ----------
    levels
        Level of the headline lines, by their `id`.
    """

    def __init__(self, levels: dict[int, int]) -> None:
        self.text: list[str] = []
        self.spots: list[Spot] = []
        self._levels = levels
        self._length = 0

    def _put(self, text: str) -> None:
        self.text.append(text)
        self._length += len(text)

    def block(self, block: Block) -> None:
        """Write a block and a blank line after it."""
        before: Line | None = None
        for line in block.lines:
            level = self._levels.get(id(line), 0)
            if before is not None and (level or not _broken(before, line, block)):
                self._put("\n")
            self._put("#" * level + " " * bool(level))
            self._line(line)
            before = None if level else line
            if level:
                self._put("\n")
        self._put("\n" if before is None else "\n\n")

    def _line(self, line: Line) -> None:
        upright, last = line.upright, None
        for word in line.words:
            if last is not None and _apart(last, word, line, upright=upright):
                self._put(" ")
            if word.glyphs:
                self.spots += (
                    Spot(self._length + i, self._length + i + 1, *glyph, upright)
                    for i, glyph in enumerate(word.glyphs)
                )
            else:
                self.spots.append(Spot(self._length, self._length + len(word.text), *word.box, upright))
            self._put(word.text)
            last = word


def _apart(one: Word, other: Word, line: Line, *, upright: bool) -> bool:
    """Return whether a blank separates two words: words of letters, or a wide gap."""
    if other.blank:
        return True
    if other.apart and _NARROW.match(one.text[-1:]) and _NARROW.match(other.text[:1]):
        return True
    gap = other.box[1] - one.box[3] if upright else other.box[0] - one.box[2]
    return gap > _BLANK * line.extent


def _broken(before: Line, line: Line, block: Block) -> bool:
    """Return whether a line continues the one before it, which was broken at the edge of the column."""
    if is_closed(before.text) or before.upright != line.upright:
        return False
    low, high = (1, 3) if before.upright else (0, 2)
    box, size = block.box, before.extent
    edge = box[high] - _EDGE * size
    full = sum(other.box[high] >= edge for other in block.lines)
    flush = line.box[low] <= box[low] + _INDENT * size
    return before.box[high] >= edge and full >= _FULL and flush
