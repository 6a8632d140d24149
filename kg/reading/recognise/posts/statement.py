"""Statements about a person: holds posts with their words, and finds where a name ends."""

import re
from typing import NamedTuple

from kg.reading.recognise.engine.candidate import Candidate
from kg.reading.recognise.posts.terms import Term
from kg.reading.recognise.posts.units import Unit

__all__ = ["JOINED", "NUMBERED", "SENTENCE_END", "Statement", "is_predecessor", "named_end", "noted_end"]

JOINED = re.compile(r"(?:同志)?(?:[(（][^()（）]*[)）])?[、和与及]\s?")
"""Separator between two names of a list."""
SENTENCE_END = re.compile(r"[。！？!?\n]")

NUMBERED = re.compile(r"\s*(?:[(（]?[\d一二三四五六七八九十]{1,3}[)）.．、]\s*|[·•●▲◆■★*\-|]\s*)?")
"""What precedes the first name of a line in a list."""
_NOTE = re.compile(
    r"(?:[(（](?:[^()（）]{1,14}|[A-Za-z .·\-]{1,40}|[^()（）]{0,8}(?:19|20)\d{2}年[^()（）]{0,8}生[^()（）]{0,30})[)）])?"
)
"""A bracket after a name; one with a birth, or a foreign name, may be longer."""


_FOLLOWED = re.compile(r"(?:接替|接任)(?:[^，,。；;、\n]{2,14}的)?$")
"""Words before the name of somebody whose post another one takes over: 接替退休的|乙."""


class Statement(NamedTuple):
    """Posts of a person and the words that state them; offsets in the document's text."""

    start: int
    end: int
    units: list[Unit]
    term: Term = Term()
    seat: bool = False
    """Whether a bare 代表 or 委员 means a seat in a congress."""
    series: bool = False
    """Whether the posts were held in turn, so that `term` covers the whole series."""
    apart: bool = False
    """Whether other clauses separate the words from the name, so that others in its list do not share the posts."""

    def term_of(self, unit: Unit) -> Term:
        """Return the dates of one of the posts."""
        return unit.term if self.series else self.term


def noted_end(text: str, person: Candidate) -> int:
    """Return the end of a name, including a note in brackets."""
    note = _NOTE.match(text, person.end)
    return note.end() if note is not None else person.end


def named_end(text: str, person: Candidate) -> int:
    """Return the end of a name, including a note in brackets and 同志."""
    end = noted_end(text, person)
    return end + len("同志") if text.startswith("同志", end) else end


def is_predecessor(text: str, person: Candidate) -> bool:
    """Return whether another one takes over the post of a person: 甲接替退休的|乙|任局长."""
    return _FOLLOWED.search(text, max(person.start - 20, 0), person.start) is not None
