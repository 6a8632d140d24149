"""Word borders at the edges of a name: 市|委托 does not contain 市委, nor 环保部|门 a ministry; 会上|市委 has the committee.

One principle covers all gazetteer entries: a neighbour excludes an entry only if a whole longer word covers its edge in
the best cut of the context, and no other entry begins there.
"""

import functools

from kg.reading.recognise.word_cut import words_at

__all__ = ["borders", "crosses_end", "crosses_start", "is_border"]

_AROUND = 8
"""Characters of context on each side for jieba's cut around an edge."""
_MARKS = frozenset("，。、；：！？,;:!?\n“”‘’\"'（）()《》 ")


@functools.lru_cache(maxsize=4096)
def borders(text: str) -> frozenset[int]:
    """Return the offsets in a short text at which jieba's words begin or end."""
    begins, ends = words_at(text)
    return frozenset((0, *begins, *ends))


def is_border(text: str, offset: int) -> bool:
    """Return whether one word ends and another begins at an offset."""
    cut, low = _cut(text, offset, offset)
    return offset - low in cut


def crosses_start(text: str, start: int, end: int) -> bool:
    """Return whether a word that begins before the stretch ends inside it: 珠海 over the start of 海城区."""
    cut, low = _cut(text, start, end)
    return start - low not in cut and any(start < low + at < end for at in cut)


def crosses_end(text: str, start: int, end: int) -> bool:
    """Return whether a word that begins inside the stretch continues after it: 委托 over the end of 市委."""
    cut, low = _cut(text, start, end)
    return end - low not in cut and any(start < low + at < end for at in cut)


def _cut(text: str, start: int, end: int) -> tuple[frozenset[int], int]:
    """Return the borders of the words around a stretch, and the offset in `text` to which they are relative."""
    low = start
    while low > 0 and start - low < _AROUND and text[low - 1] not in _MARKS:
        low -= 1
    high = end
    while high < len(text) and high - end < _AROUND and text[high] not in _MARKS:
        high += 1
    return borders(text[low:high]), low
