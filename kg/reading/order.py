"""Reading order of the blocks on a page: recursive XY-cut, columns before rows."""

from collections.abc import Iterator, Sequence

from kg.reading.sheet import Rectangle

__all__ = ["reading_order"]

_GAP = 0.3
"""Minimum gap between two columns, in sizes of type."""
_MOST = 3_000
"""Maximum number of blocks that are cut, as work grows with its square; more are read from top to bottom."""


def reading_order(boxes: Sequence[Rectangle], size: float, *, upright: bool = False) -> list[int]:
    """Return the indices of the blocks in reading order.

    Parameters
    ----------
    boxes
        The blocks.
    size
        Size of the body's type.
    upright
        True if lines run from top to bottom: columns are then read from right to left, row by row.

    Notes
    -----
    The page is cut at gaps through its whole height (its whole width, if it is upright), else into bands at the gaps
    across. Adjacent bands with the same columns stay together, so a paragraph gap that happens to cross two columns
    does not divide them. Overlapping blocks stay in order of their upper edges.

    References
    ----------
    Nagy, Seth, Viswanathan, A prototype document image analysis system for technical journals, Computer 25 (1992).
    """
    turned = [_turned(box) for box in boxes] if upright else list(boxes)
    if len(turned) > _MOST:
        return sorted(range(len(turned)), key=lambda i: (turned[i][1], turned[i][0]))
    return list(_cut(turned, list(range(len(boxes))), _GAP * size))


def _turned(box: Rectangle) -> Rectangle:
    """Return a box of a page turned by a quarter: top becomes left, right becomes top."""
    left, top, right, bottom = box
    return top, -right, bottom, -left


def _cut(boxes: Sequence[Rectangle], held: list[int], gap: float) -> Iterator[int]:
    """Yield some blocks in reading order; it keeps its own stack, as blocks may be many."""
    waiting = [held]
    while waiting:
        part = waiting.pop()
        columns = _parts(boxes, part, 0, gap)
        parts = columns if len(columns) > 1 else _bands(boxes, part, gap)
        if len(parts) > 1:
            waiting += reversed(parts)
        else:
            yield from sorted(part, key=lambda i: (boxes[i][1], boxes[i][0]))


def _parts(boxes: Sequence[Rectangle], held: Sequence[int], axis: int, gap: float) -> list[list[int]]:
    """Return the groups of blocks that gaps separate along an axis: 0 from left to right, 1 from top to bottom."""
    groups: list[list[int]] = []
    reach = float("-inf")
    for i in sorted(held, key=lambda i: (boxes[i][axis], i)):
        if not groups or boxes[i][axis] >= reach + gap:
            groups.append([])
        groups[-1].append(i)
        reach = max(reach, boxes[i][axis + 2])
    return groups


def _bands(boxes: Sequence[Rectangle], held: Sequence[int], gap: float) -> list[list[int]]:
    """Return the bands of a part of the page; adjacent bands with the same columns are joined."""
    bands: list[list[int]] = []
    columns = 1
    for band in _parts(boxes, held, 1, 0.0):
        joined = [*bands[-1], *band] if bands else band
        if columns > 1 and len(_parts(boxes, joined, 0, gap)) > 1:
            bands[-1] = joined
        else:
            bands.append(band)
        columns = len(_parts(boxes, bands[-1], 0, gap))
    return bands
