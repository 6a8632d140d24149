"""Seams: where one story ends and another begins although no marked headline says so.

A page that was pasted together, or copied without its headlines, is one run of lines to the rules. A small learned
function decides where a story begins, and which short line that looks like a headline is none.
"""

import dataclasses
import functools
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np

from kg.reading.lines import Kind, Line
from kg.reading.seam_features import SHORT, Floats, Ints, Words, candidates, content, features

__all__ = ["FILE", "Seams", "Trees", "seams"]

FILE = Path(__file__).parent / "model" / "weights" / "seams.npz"
"""The learned function; ``train/seams.py`` writes it."""
_CUT = 0.9
"""Minimum probability of a story that begins where the rules see no headline."""
_AMONG, _HEADLINE = 0.75, 0.4
"""The same, of text and of short lines, on a page of several stories: it has one as sure as `_CUT`, or two such short
lines."""
_KEEP = 0.2
"""Minimum probability of a headline that may be a line of broken text."""
_RAGGED = 3
"""Difference in length between lines of broken text, in characters."""
_MARKED = 9
"""Level of lines without a headline's mark."""
_HEADED = 1
"""Maximum marked headlines of a page whose stories are separated: more show that all of its headlines are marked."""
_LINES, _CHARS = 120, 30_000
"""Maximum lines and characters that are compared with one another."""


@dataclasses.dataclass(frozen=True, slots=True)
class Trees:
    """Boosted decision trees: a row a tree, a column a node; a leaf is its own child."""

    feature: Ints
    right: Ints
    left: Ints
    threshold: Floats
    value: Floats
    base: float
    """Log-odds to which each tree adds."""

    def probabilities(self, rows: Floats) -> Floats:
        """Return the probability of each row."""
        trees, nodes = self.feature.shape
        root = np.arange(trees) * nodes
        feature, threshold = self.feature.ravel(), self.threshold.ravel()
        children = np.stack([self.right + root[:, None], self.left + root[:, None]], axis=-1).ravel()
        values, begin = rows.ravel(), np.arange(len(rows))[:, None] * rows.shape[1]
        node, before = np.tile(root, (len(rows), 1)), root
        while not np.array_equal(node, before):
            before = node
            low = values[begin + feature[node]] <= threshold[node]
            node = children[2 * node + low]
        odds = self.base + self.value.ravel()[node].sum(1)
        return np.asarray(1 / (1 + np.exp(-odds)), dtype=np.float64)


@dataclasses.dataclass(frozen=True, slots=True)
class Seams:
    """The learned function."""

    words: Words
    trees: Trees
    acts: bool = True
    """False to leave every page to the rules."""

    def settled(self, lines: Sequence[Line], text: str) -> list[Line]:
        """Return the lines of a page with headlines and openings as learned; those of a page with marks as they are.

        Parameters
        ----------
        lines
            The lines with their kinds by the rules.
        text
            The folded page.
        """
        if not self.acts or sum(line.level < _MARKED for line in lines) > _HEADED:
            return list(lines)
        kinds: dict[int, Kind] = {}
        for part in _parts(content(lines)):
            kinds.update(self._kinds(part, text))
        return [
            dataclasses.replace(line, kind=kinds[line.start]) if line.start in kinds else line
            for line in lines
        ]

    def _kinds(self, lines: Sequence[Line], text: str) -> Iterator[tuple[int, Kind]]:
        """Yield the start of each line whose kind is another, with that kind."""
        places = candidates(lines)
        if not places:
            return
        sure = self.trees.probabilities(features(text, lines, places, self.words)).tolist()
        new = [(place, p) for place, p in zip(places, sure, strict=True) if lines[place].kind != "heading"]
        headlines = [p for place, p in new if lines[place].kind in SHORT and p > _HEADLINE]
        several = len(headlines) > 1 or any(p > _CUT for _, p in new)
        for place, p in new:
            if lines[place].kind in SHORT:
                if p > (_HEADLINE if several else _CUT):
                    yield from _headline(lines, place)
            elif p > (_AMONG if several else _CUT):
                yield lines[place].start, "opening"
        for place, p in zip(places, sure, strict=True):
            if lines[place].kind == "heading" and p < _KEEP and _is_broken(lines, place, text):
                yield lines[place].start, "text"


def _headline(lines: Sequence[Line], place: int) -> Iterator[tuple[int, Kind]]:
    """Yield the short lines at a place as headlines."""
    while place < len(lines) and lines[place].kind in SHORT:
        yield lines[place].start, "heading"
        place += 1


def _is_broken(lines: Sequence[Line], place: int, text: str) -> bool:
    """Return whether an unmarked headline looks like a line of the text below it."""
    line, *below = lines[place : place + 2]
    return (
        line.level == _MARKED
        and any(other.kind == "text" and abs(len(other.text) - len(line.text)) <= _RAGGED for other in below)
        and text.count("\n", line.end, below[0].start) == 1
    )


def _parts(lines: Sequence[Line]) -> Iterator[Sequence[Line]]:
    """Cut lines into parts of a size that can be compared."""
    begin = size = 0
    for index, line in enumerate(lines):
        size += len(line.text)
        if index > begin and (index - begin >= _LINES or size > _CHARS):
            yield lines[begin:index]
            begin, size = index, len(line.text)
    if begin < len(lines):
        yield lines[begin:]


@functools.cache
def seams(file: Path = FILE) -> Seams:
    """Return the function from a file, loaded once a process."""
    with np.load(file) as tables:
        words = Words(
            *(tables[field.name] * float(tables[f"{field.name}_unit"]) for field in dataclasses.fields(Words))
        )
        nodes = {name: tables[name].astype(np.int64) for name in ("feature", "right", "left")}
        values = {name: tables[name].astype(np.float64) for name in ("threshold", "value")}
        return Seams(words, Trees(**nodes, **values, base=float(tables["base"])))
