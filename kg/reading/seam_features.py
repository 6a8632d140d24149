"""Features of a line that may begin a story: the words before and after it, how stories open and close, its form.

Input: the lines of a page's stories. Output: a row of numbers for each line that may begin a story, for the function
of `kg.reading.seams`. Training and reading share this module.

References
----------
M. Hearst, TextTiling: segmenting text into multi-paragraph subtopic passages, Computational Linguistics 23 (1997).
"""

import dataclasses
import itertools
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from kg.reading.lines import LEAD, Kind, Line, is_closed
from kg.reading.model.features import fold

__all__ = ["BINS", "EDGE", "FEATURES", "SHORT", "Words", "candidates", "content", "features", "keys"]

BINS = 1 << 13
"""Rows of each table of hashed characters."""
EDGE = 24
"""Characters of a paragraph's beginning and end that show how stories open and close."""
SHORT: tuple[Kind, ...] = ("heading", "subhead")
"""Kinds of lines that may be a headline."""
_CONTENT = (*SHORT, "text", "dateline", "byline", "credit", "caption", "roster", "from", "jump", "item")
_ENDINGS = ("credit", "caption", "roster", "jump")
"""Kinds of lines after which a story may begin although they do not end a sentence."""
_NOT_FIRST = ("byline", "credit", "caption", "jump", "from", "item")
_WINDOWS = ((120, 120), (300, 300), (800, 300), (300, 800))
"""Characters before and after a line whose words are compared."""
_HEADLINE = 60
"""Characters of the short lines that are looked up."""
_HALF, _WINDOW = 150, 300
"""Characters between a line and the place where its own story is tested for coherence, and of that test."""
_AGAIN = 4
"""Occurrences of a pair of characters after one that count as the same word again."""
FEATURES = (
    "near", "middle", "back", "ahead", "before", "after", "group_after", "group_before", "relative",
    "headline", "opens", "opens_bag", "closes", "closes_bag",
    "group", "group_length", "length", "last_length", "since", "left", "blank", "blanks", "blank_after", "rule",
    "dateline", "byline", "lead", "ending", "marked", "width", "datelines", "known",
)  # fmt: skip
"""Columns: words in common across the line (four windows), within the text before and after, of the short lines with
either side, against the page's mean; the learned tables; lengths, blank lines and kinds of lines."""

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]


@dataclasses.dataclass(frozen=True, slots=True)
class Words:
    """Learned weights of hashed characters."""

    rarity: Floats
    """Weight of a pair of characters that two paragraphs share."""
    edges: Floats
    """Log-odds that a paragraph with these first characters opens a story, and that one with these last closes it."""
    bags: Floats
    """The same for pairs among its first and last `EDGE` characters."""
    headline: Floats
    """Log-odds that a short line with this pair is a headline."""


def keys(codes: Ints, length: int, salt: int = 0) -> Ints:
    """Return the bin of the characters at every offset along the last axis.

    Parameters
    ----------
    codes
        Folded code points.
    length
        Number of characters that form a key.
    salt
        Number that makes tables differ.
    """
    return (_mixed(codes, length, salt) & np.uint64(BINS - 1)).astype(np.int64)


def _mixed(codes: Ints, length: int, salt: int = 0) -> npt.NDArray[np.uint64]:
    """Return a number of 64 bits for the characters at every offset."""
    count = max(codes.shape[-1] - length + 1, 0)
    mixed = np.full((*codes.shape[:-1], count), 7 + salt, dtype=np.uint64)
    for offset in range(length):
        mixed = (mixed ^ codes[..., offset : offset + count].astype(np.uint64)) * np.uint64(
            0x9E3779B97F4A7C15
        )
        mixed ^= mixed >> np.uint64(31)
    return mixed


def content(lines: Sequence[Line]) -> list[Line]:
    """Return the lines that belong to stories."""
    return [line for line in lines if line.kind in _CONTENT]


def candidates(lines: Sequence[Line]) -> list[int]:
    """Return the lines that may begin a story: short lines over text, and text after the end of a sentence."""
    found = []
    for index in range(1, len(lines)):
        before, line = lines[index - 1], lines[index]
        if line.kind in _NOT_FIRST or before.kind in (*SHORT, "byline", "from"):
            continue
        if line.kind in SHORT or before.kind in _ENDINGS or is_closed(before.text):
            found.append(index)
    return found


def features(text: str, lines: Sequence[Line], places: Sequence[int], words: Words) -> Floats:
    """Return a row of `FEATURES` for each candidate.

    Parameters
    ----------
    text
        The folded page.
    lines
        Lines of its stories, in order; work grows with the square of their number.
    places
        Indices of lines, see `candidates`.
    words
        The learned weights.
    """
    base = lines[0].start
    part = _Part(
        fold(text[base : lines[-1].end]).astype(np.int64),
        np.array([line.start - base for line in lines], dtype=np.int64),
        np.array([line.end - base for line in lines], dtype=np.int64),
        np.asarray(places, dtype=np.int64),
        np.array([_body(lines, place) for place in places], dtype=np.int64),
    )
    return np.column_stack([*_similar(part, words), *_edges(part, words), *_form(text, lines, part)])


@dataclasses.dataclass(frozen=True, slots=True)
class _Part:
    """Lines as numbers."""

    codes: Ints
    """Folded code points."""
    starts: Ints
    ends: Ints
    """Of each line."""
    at: Ints
    """Index of each candidate's first line."""
    body: Ints
    """Index of the first line below that is not short, or the number of lines."""


def _body(lines: Sequence[Line], place: int) -> int:
    while place < len(lines) and lines[place].kind in SHORT:
        place += 1
    return place


def _similar(part: _Part, words: Words) -> list[Floats]:
    """Return how much the words before and after each candidate have in common."""
    at, body, count = part.at, part.body, len(part.starts)
    common, mass = _common(part, words)
    gram = np.zeros((count + 1, count + 1))
    gram[1:, 1:] = common.cumsum(0).cumsum(1)
    total = np.concatenate(([0.0], np.cumsum(mass)))
    reach = np.concatenate(([0], np.cumsum(part.ends - part.starts)))

    def back(place: Ints, size: int) -> Ints:
        return np.minimum(np.searchsorted(reach, reach[place] - size, "right"), np.maximum(place - 1, 0))

    def ahead(place: Ints, size: int) -> Ints:
        found = np.minimum(np.searchsorted(reach, reach[place] + size), count)
        return np.maximum(found, np.minimum(place + 1, count))

    earlier, later, near = back(at, _HALF), ahead(body, _HALF), ahead(body, _WINDOW)
    windows = [(back(at, one), at, body, ahead(body, other)) for one, other in _WINDOWS]
    windows += [(back(earlier, _WINDOW), earlier, earlier, at), (body, later, later, ahead(later, _WINDOW))]
    windows += [(at, body, body, near), (back(at, _WINDOW), at, at, body)]
    a, b, c, d = np.array(windows).swapaxes(0, 1)
    shared = gram[b, d] - gram[a, d] - gram[b, c] + gram[a, c]
    found = shared / np.sqrt((total[b] - total[a]) * (total[d] - total[c]) + 1.0)
    return [*found, found[1] - found[1].mean()]


def _common(part: _Part, words: Words) -> tuple[Floats, Floats]:
    """Return lines × later lines with the weight of the pairs of characters in both, and the weight of each line."""
    count, lengths = len(part.starts), part.ends - part.starts
    owner = np.repeat(np.arange(count), lengths)
    spots = np.arange(len(owner)) + np.repeat(part.starts - np.cumsum(lengths) + lengths, lengths)
    kept = spots < len(part.codes) - 1
    owner = owner[kept]
    pair = (_mixed(part.codes, 2) & np.uint64(0xFFFF)).astype(np.uint16)[spots[kept]]
    weight = words.rarity[pair & (BINS - 1)] ** 2
    mass = np.bincount(owner, weights=weight, minlength=count).astype(np.float64)
    order = np.argsort(pair, kind="stable")  # linear for 16 bits
    order = order[weight[order] > 0]
    pair, owner, weight = pair[order], owner[order], weight[order]
    common = np.zeros(count * count)
    for step in range(1, _AGAIN + 1):
        same = pair[step:] == pair[:-step]
        cell = owner[:-step][same] * count + owner[step:][same]
        common += np.bincount(cell, weights=weight[step:][same], minlength=count * count)
    return np.asarray(common.reshape(count, count)), mass


def _edges(part: _Part, words: Words) -> list[Floats]:
    """Return what the learned tables say of headlines, openings and closings."""
    count = len(part.at)
    below = np.minimum(part.body, len(part.starts) - 1)
    first, stop = part.starts[below], part.ends[part.at - 1]
    last = np.maximum(part.starts[part.at - 1], stop - EDGE)
    starts = np.concatenate((first, last))
    lengths = np.concatenate((np.minimum(part.ends[below] - first, EDGE), stop - last))
    side = np.repeat([0, 1], count)[:, None]
    rows = _cut(part.codes, starts, EDGE)
    bag = (words.bags[side, keys(rows, 2, 9)] * (np.arange(EDGE - 1) < lengths[:, None] - 1)).sum(1)
    whole = np.zeros(2 * count)
    for size in range(1, 5):
        place = np.where(side[:, 0] == 0, 0, np.maximum(lengths - size, 0))
        key = keys(rows[np.arange(2 * count)[:, None], place[:, None] + np.arange(size)], size, size)
        whole += np.where(lengths >= size, words.edges[side, key][:, 0], 0.0)
    return [_headline(part, words), whole[:count], bag[:count], whole[count:], bag[count:]]


def _headline(part: _Part, words: Words) -> Floats:
    """Return the sum of the table of headlines over the short lines of each candidate."""
    found = np.zeros(len(part.at))
    held = np.flatnonzero(part.body > part.at)
    if len(held):
        top = part.starts[part.at[held]]
        length = np.minimum(part.ends[part.body[held] - 1] - top, _HEADLINE)
        pairs = words.headline[keys(_cut(part.codes, top, _HEADLINE), 2, 9)]
        found[held] = (pairs * (np.arange(_HEADLINE - 1) < length[:, None] - 1)).sum(1)
    return found


def _cut(codes: Ints, starts: Ints, length: int) -> Ints:
    """Return the characters from some offsets on, a row each."""
    return np.asarray(codes[np.minimum(starts[:, None] + np.arange(length), len(codes) - 1)])


def _form(text: str, lines: Sequence[Line], part: _Part) -> list[Floats]:
    """Return the form of the lines: lengths, blank lines, kinds, and the place on the page."""
    size = len(lines)
    lengths = part.ends - part.starts
    reach = np.concatenate(([0], np.cumsum(lengths)))
    parted = [text.count("\n", a.end, b.start) > 1 for a, b in itertools.pairwise(lines)]
    blank = np.array([*parted, False], dtype=np.float64)  # after each line
    heading = [line.kind == "heading" for line in lines]
    known = np.flatnonzero([is_head and not (i and heading[i - 1]) for i, is_head in enumerate(heading)])
    stops = np.concatenate(([0], known, [size]))
    at, body = part.at, part.body
    below = np.minimum(body, size - 1)
    since = stops[np.searchsorted(stops, at) - 1]
    left = stops[np.searchsorted(stops, at, "right")]
    kinds = np.array([_number(line) for line in lines], dtype=np.float64)
    whole = np.ones(len(at))
    return [
        body - at,
        reach[body] - reach[at],
        lengths[below],
        lengths[at - 1],
        reach[at] - reach[since],
        np.maximum(reach[left] - reach[body], 0),
        blank[at - 1],
        whole * (sum(parted) / max(1, len(parted))),
        np.where((at < body) & (body < size), blank[body - 1], -1.0),
        np.array(heading, dtype=np.float64)[at],
        kinds[below] == _DATELINE,
        kinds[below] == _BYLINE,
        np.array([LEAD.match(lines[place].text) is not None for place in below], dtype=np.float64),
        np.maximum(kinds[at - 1], 0.0),
        whole * any(line.level < _UNMARKED for line in lines),
        whole * float(np.median(lengths)),
        whole * float(np.mean(kinds == _DATELINE)),
        whole * (len(known) / size),
    ]


_UNMARKED, _DATELINE, _BYLINE = 9, -1, -2


def _number(line: Line) -> int:
    """Return a number for the kinds of lines that count."""
    if line.kind in _ENDINGS:
        return _ENDINGS.index(line.kind) + 1
    return {"dateline": _DATELINE, "byline": _BYLINE}.get(line.kind, 0)
