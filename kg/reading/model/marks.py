"""Output of the net for a text: at each character, the probability that a name of a type begins, goes on or ends."""

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from kg.reading.model.crf import Floats

__all__ = ["TYPES", "Marks", "Shape", "spans"]

TYPES = ("person", "agency", "company", "institution", "district")
"""Types that the net distinguishes by words; whether a person is an official follows from the posts held."""
_TAGGED = ("official", "person", "agency", "company", "institution", "district")
_LEAST = 0.08
"""Minimum probability of each edge, and of every character between, for a span to become a candidate."""
_LONGEST = 40


class Shape(NamedTuple):
    """Probabilities by character; the arrays by type are characters × `TYPES`."""

    begin: Floats
    """A name begins here, even one of a single character."""
    inside: Floats
    """A name goes on here and does not end."""
    end: Floats
    """A name ends here, even one of a single character."""
    official: Floats
    """This character is part of an official's name."""
    free: Floats
    """This character is not part of a name."""


class Marks:
    """The net's output for a text.

    Parameters
    ----------
    table
        Characters × tags: O, then B I E S of each type in the order of `tags`.
    """

    def __init__(self, table: Floats) -> None:
        parts = table[:, 1:].reshape(len(table), len(_TAGGED), 4)
        merged = np.concatenate([parts[:, :1] + parts[:, 1:2], parts[:, 2:]], axis=1)
        self.shape = Shape(
            merged[:, :, 0] + merged[:, :, 3],
            merged[:, :, 1],
            merged[:, :, 2] + merged[:, :, 3],
            parts[:, 0].sum(1),
            table[:, 0],
        )

    @staticmethod
    def tags() -> list[str]:
        """Return the tags in order."""
        return ["O", *(f"{place}-{kind}" for kind in _TAGGED for place in "BIES")]

    @staticmethod
    def of_nothing(length: int) -> Floats:
        """Return the table of a text without names."""
        table = np.zeros((length, 1 + 4 * len(_TAGGED)), dtype=np.float32)
        table[:, 0] = 1
        return table


def spans(marks: Marks) -> Iterator[tuple[int, int, int, float]]:
    """Yield every span that the net considers possible: start, end, index of its type in `TYPES`, least probability.

    Alternatives are included: 人民医院 as well as 县人民医院, and the institution as well as the company.
    """
    begin, inside, end = marks.shape[:3]
    for kind in range(len(TYPES)):
        ends = end[:, kind]
        goes = inside[:, kind]
        for start in np.flatnonzero(begin[:, kind] >= _LEAST).tolist():
            least = float(begin[start, kind])
            for at in range(start, min(start + _LONGEST, len(ends))):
                if at > start + 1:
                    least = min(least, float(goes[at - 1]))
                if least < _LEAST:
                    break
                if ends[at] >= _LEAST:
                    yield start, at + 1, kind, min(least, float(ends[at]))


Indices = npt.NDArray[np.int64]


def span_marks(marks: Marks, start: Indices, end: Indices) -> tuple[Floats, Floats, Floats]:
    """Return the probabilities of spans: of the beginning, of all between, and of the end; each n × types."""
    begin, inside, ends = marks.shape[:3]
    between = np.ones((len(start), inside.shape[1]), dtype=np.float32)
    for offset in range(1, int((end - start).max(initial=0)) - 1):
        some = np.flatnonzero(end - start > offset + 1)
        between[some] = np.minimum(between[some], inside[start[some] + offset])
    return begin[start], between, ends[end - 1]
