"""Blocks of lines with their boxes to the text of a page: in reading order, headlines marked by the size of their type.

Lines that a column's edge broke are joined; the rest of the cleaning is that of every page.
"""

import dataclasses
import re
from collections.abc import Iterator, Sequence

from kg.reading.lines import is_closed
from kg.reading.order import reading_order
from kg.reading.sheet import Geometry, Rectangle, Spot

__all__ = ["Block", "Line", "Word", "laid"]

_DECLARED, _MEASURED = 1.2, 1.4
"""Size of a headline's type, the body's being 1: where the source tells sizes, and where boxes are measured."""
_LEVEL = 0.92
"""Headlines of one level differ less than this in size."""
_LEVELS = 6
_LONGEST, _MOST_LINES = 60, 5
"""Characters of a headline's line, and lines of the same size that follow one another, beyond which it is text."""
_BLANK = 0.6
"""Gap between two words, in sizes of type, that is a blank of its own."""
_FULL = 2
"""Lines of a block at least that reach its edge if that broke them: one is but the longest."""
_EDGE, _INDENT = 1.6, 0.7
"""How near to its block's edge a broken line ends, and how far a line may begin from it, in sizes of type."""
_NARROW = re.compile(r"[!-~]")
"""Characters of scripts that part words by blanks."""


@dataclasses.dataclass(frozen=True, slots=True)
class Word:
    """Characters that stand on one line."""

    text: str
    box: Rectangle
    glyphs: tuple[Rectangle, ...] = ()
    """The box of each character, where the source tells it."""
    apart: bool = False
    """True if the source parts it from the word before."""
    blank: bool = False
    """True if a blank is printed before it, and not only told from the distance."""


@dataclasses.dataclass(frozen=True, slots=True)
class Line:
    """Words that stand on one line."""

    words: tuple[Word, ...]
    size: float | None = None
    """Size of its type, as the source tells it."""

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
        """Return whether it runs from top to bottom."""
        left, top, right, bottom = self.box
        return len(self.text) > 1 and bottom - top > 1.5 * (right - left)

    @property
    def extent(self) -> float:
        """Its height, or the width of an upright one: the size of its type if nothing tells that."""
        low, high = (0, 2) if self.upright else (1, 3)
        sizes = sorted(word.box[high] - word.box[low] for word in self.words)
        return sizes[len(sizes) // 2]


@dataclasses.dataclass(frozen=True, slots=True)
class Block:
    """Lines that stand together."""

    lines: tuple[Line, ...]
    heading: bool = False
    """True if the source calls it a headline."""

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
    """Return the text of a page and where its characters stand.

    Parameters
    ----------
    blocks
        Those without a word are left out.
    size
        Width and height of the page.
    image
        File of its picture, as the source names it.
    ordered
        True if the source tells the reading order; else it is told from the boxes.
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
    """Return the value below which half of the weights lie; 1 of none."""
    half = sum(weight for _, weight in weighted) / 2
    for value, weight in sorted(weighted):
        half -= weight
        if half <= 0:
            return value or 1.0
    return 1.0


def _levels(blocks: Sequence[Block], body: float) -> dict[int, int]:
    """Return the level of each headline's line, by its `id`: the largest type is 1."""
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
    """Yield the lines of a block that are headlines."""
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
    """Writes blocks one after another, and notes where every word stands.

    Parameters
    ----------
    levels
        Level of the lines that are headlines, by their `id`.
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
        """Write a block and a blank line behind it."""
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
    """Return whether a blank stands between two words: of letters, or a wide one."""
    if other.blank:
        return True
    if other.apart and _NARROW.match(one.text[-1:]) and _NARROW.match(other.text[:1]):
        return True
    gap = other.box[1] - one.box[3] if upright else other.box[0] - one.box[2]
    return gap > _BLANK * line.extent


def _broken(before: Line, line: Line, block: Block) -> bool:
    """Return whether a line goes on with the one before it, which the edge of their column broke."""
    if is_closed(before.text) or before.upright != line.upright:
        return False
    low, high = (1, 3) if before.upright else (0, 2)
    box, size = block.box, before.extent
    edge = box[high] - _EDGE * size
    full = sum(other.box[high] >= edge for other in block.lines)
    flush = line.box[low] <= box[low] + _INDENT * size
    return before.box[high] >= edge and full >= _FULL and flush
