"""The masthead of a page: reads the newspaper, its date and number, and its home division."""

import re
from collections import Counter
from typing import NamedTuple

from kg.gazetteer.divisions import Divisions, year_of
from kg.gazetteer.wordlists import NEWSPAPERS
from kg.reading.dates import issue_date
from kg.reading.home import guessed

__all__ = ["Masthead", "read_masthead"]

_MASTHEAD = 600
"""Characters at the head and at the foot of a page that may contain a masthead."""
_PAPER = re.compile(rf"[\u4e00-\u9fff]{{2,5}}?(?:{NEWSPAPERS})")
_FIRST_LINE = re.compile(r"\ufeff?[#\s]*([\u4e00-\u9fff]{2,6}报)(?=\s)")
"""The name of the newspaper as the page's first line."""
_ISSUE = re.compile(r"第\s*(\d{2,6})\s*期")


class Masthead(NamedTuple):
    """The facts of a page about its newspaper; None if a fact is missing."""

    paper: str | None
    """Name of the newspaper (``株洲日报``)."""
    date: str | None
    """ISO date of the issue."""
    issue: str | None
    """Issue number as printed (``23203``)."""
    home: str | None
    """Full path of the newspaper's home division (``湖南省株洲市``)."""


def read_masthead(
    text: str, divisions: Divisions, date: str | None = None, paper: str | None = None
) -> Masthead:
    """Read the facts of a page about its newspaper.

    Parameters
    ----------
    text
        The page.
    divisions
        The tree of divisions, to find the home of the newspaper.
    date
        ISO date of the page, if given; else it is read.
    paper
        Name of the newspaper, if given; else it is read.

    Notes
    -----
    The masthead may be at the head or at the foot. The home is that of the sponsor, of the newspaper's name or of the
    datelines, or the city whose counties the page names if it refers to its own.
    """
    top, bottom = text[:_MASTHEAD], text[-_MASTHEAD:]
    head = top + "\n" + bottom
    issue = _ISSUE.search(head)
    day = date or issue_date(top, bottom, text)
    if paper is not None:
        head = f"{paper}\n{head}"  # a line of its own, as in a masthead
    paper = paper or _paper(text)
    home = guessed(head, text, paper, divisions, year_of(day))
    return Masthead(paper, day, issue.group(1) if issue else None, home)


def _paper(text: str) -> str | None:
    if (first := _FIRST_LINE.match(text)) is not None:
        return first.group(1)
    for part in (text[:_MASTHEAD], text):
        found: Counter[str] = Counter(_PAPER.findall(part))
        if found:
            return min(found, key=lambda name: (-found[name], len(name), name))
    return None
