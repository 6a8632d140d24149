"""Lines of a page to blocks: joins lines of one size with little space between them."""

from collections.abc import Sequence

from kg.reading.layout import Block, Line

__all__ = ["blocks_of"]

_LINES = 4_000
"""Maximum lines of a page that form blocks, as work grows with their square."""
_LEADING = 0.8
"""Maximum gap between two lines of a block, in sizes of type."""
_ALIKE = 0.85
"""Minimum ratio of type sizes in a block."""


def blocks_of(lines: Sequence[Line], *, alike: float = _ALIKE) -> list[Block]:
    """Return the blocks of lines.

    Parameters
    ----------
    lines
        In any order.
    alike
        Minimum ratio of type sizes in a block; 1 means equal.
    """
    if len(lines) > _LINES:
        return [Block((line,)) for line in lines]
    blocks: list[list[Line]] = []
    for line in sorted(lines, key=lambda line: line.box[1]):
        block = next((block for block in reversed(blocks) if _belongs(block[-1], line, alike)), None)
        if block is None:
            blocks.append([line])
        else:
            block.append(line)
    return [Block(tuple(block)) for block in blocks]


def _belongs(above: Line, line: Line, alike: float) -> bool:
    """Return whether a line is closely below another, in type of the same size."""
    if above.upright or line.upright:
        return False
    one, other = above.box, line.box
    first, second = above.size or above.extent, line.size or line.extent
    shared = min(one[2], other[2]) - max(one[0], other[0])
    near = -0.5 * second < other[1] - one[3] < _LEADING * second
    same = alike < first / max(second, 0.1) < 1 / alike
    return near and same and shared > 0.5 * min(one[2] - one[0], other[2] - other[0])
