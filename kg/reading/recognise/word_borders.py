"""Word borders at the edges of a name: 市|委托 does not contain 市委, nor 环保部|门 a ministry; 会上|市委 has the committee.

One principle covers all gazetteer entries: a neighbour excludes an entry only if a whole longer word covers its edge in
the best cut, and no other entry begins there. `borders`, `is_border` and `crosses_end` cut only the words around the edge;
the others use the cut of the whole text.
"""

import functools

from kg.gazetteer.wordlists import STOPS
from kg.reading.recognise.word_cut import words_at

__all__ = ["begins_inside", "borders", "crosses_end", "ends_as_word", "is_border", "runs_on"]

_AROUND = 8
"""Characters of context on each side for jieba's cut around an edge."""
_MARKS = frozenset(STOPS + "、\n“”‘’\"'（）()《》 ")


@functools.lru_cache(maxsize=4096)
def borders(text: str) -> frozenset[int]:
    """Return the offsets in a short text at which jieba's words begin or end."""
    begins, ends = words_at(text)
    return frozenset((0, *begins, *ends))


def is_border(text: str, offset: int) -> bool:
    """Return whether one word ends and another begins at an offset."""
    cut, low = _cut(text, offset, offset)
    return offset - low in cut


def crosses_end(text: str, start: int, end: int) -> bool:
    """Return whether a word that begins inside the stretch continues after it: 委托 over the end of 市委."""
    cut, low = _cut(text, start, end)
    return end - low not in cut and any(start < low + at < end for at in cut)


def begins_inside(text: str, start: int) -> bool:
    """Return whether a word begins before an offset and continues after it: 两任|县委."""
    begins, ends = words_at(text)
    return begins[start] < start < ends[start]


def runs_on(text: str, start: int, end: int) -> bool:
    """Return whether a word that begins inside a name continues after it: 市政协|助."""
    begins, ends = words_at(text)
    return ends[end - 1] > end and begins[end - 1] > start


def ends_as_word(text: str, start: int, end: int) -> bool:
    """Return whether the end of a town's name is a common word: 回乡, 家乡, 村镇."""
    begins, ends = words_at(text)
    return text[end - 1] in "乡镇" and start < begins[end - 1] == end - 2 and ends[end - 1] == end


def _cut(text: str, start: int, end: int) -> tuple[frozenset[int], int]:
    """Return the borders of the words around a stretch, and the offset in `text` to which they are relative."""
    low = start
    while low > 0 and start - low < _AROUND and text[low - 1] not in _MARKS:
        low -= 1
    high = end
    while high < len(text) and high - end < _AROUND and text[high] not in _MARKS:
        high += 1
    return borders(text[low:high]), low
