"""What is told of a person: posts, in the words that tell them, and where a name ends."""

import re
from typing import NamedTuple

from kg.reading.recognise.engine.candidate import Candidate
from kg.reading.recognise.posts.terms import Term
from kg.reading.recognise.posts.units import Unit

__all__ = ["SENTENCE_END", "Statement", "named_end", "noted_end"]

SENTENCE_END = re.compile(r"[。！？!?\n]")

_NOTE = re.compile(r"(?:[(（][^()（）]{1,14}[)）])?")


class Statement(NamedTuple):
    """Posts of a person in the words that tell them; offsets in the document's text."""

    start: int
    end: int
    units: list[Unit]
    term: Term = Term()
    seat: bool = False
    """Whether a seat in a congress is told by a bare 代表, 委员."""
    series: bool = False
    """Whether the posts were held one after the other, so that `term` is that of the whole series."""
    apart: bool = False
    """Whether other clauses stand between the name and the words, so that those listed with the name have no part in it."""

    def term_of(self, unit: Unit) -> Term:
        """Return the dates of one of the posts."""
        return unit.term if self.series else self.term


def noted_end(text: str, person: Candidate) -> int:
    """Return where a name ends, with a note in brackets."""
    note = _NOTE.match(text, person.end)
    return note.end() if note is not None else person.end


def named_end(text: str, person: Candidate) -> int:
    """Return where a name ends, with a note in brackets and 同志."""
    end = noted_end(text, person)
    return end + len("同志") if text.startswith("同志", end) else end
