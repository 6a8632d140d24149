"""Text to what its masthead tells: the paper, its date and number, and the division whose paper it is."""

import re
from collections import Counter
from typing import NamedTuple

from kg.gazetteer.divisions import Divisions, year_of
from kg.reading.dates import issue_date
from kg.reading.home import KINDS, guessed

__all__ = ["Masthead", "read_masthead"]

_MASTHEAD = 600
"""Characters at the head and at the foot of a page in which a masthead may stand."""
_PAPER = re.compile(rf"[\u4e00-\u9fff]{{2,5}}?(?:{KINDS})")
_FIRST_LINE = re.compile(r"\ufeff?[#\s]*([\u4e00-\u9fff]{2,6}报)(?=\s)")
"""The name of the paper as the page's first line."""
_ISSUE = re.compile(r"第\s*(\d{2,6})\s*期")


class Masthead(NamedTuple):
    """What a page tells of its paper; None where it does not."""

    paper: str | None
    """Name of the newspaper (``株洲日报``)."""
    date: str | None
    """ISO date of the issue."""
    issue: str | None
    """Issue number as printed (``23203``)."""
    home: str | None
    """Full path of the division whose paper it is (``湖南省株洲市``)."""


def read_masthead(
    text: str, divisions: Divisions, date: str | None = None, paper: str | None = None
) -> Masthead:
    """Read what a page tells of its paper.

    Parameters
    ----------
    text
        The page.
    divisions
        The tree of divisions, to know the paper's home.
    date
        ISO date of the page, where it is given; else it is read.
    paper
        Name of the paper, where it is given; else it is read.

    Notes
    -----
    The masthead may stand at the head or at the foot. The home is that of the sponsor, of the paper's name, of the
    datelines, or the city whose counties a page names that speaks of its own.
    """
    top, bottom = text[:_MASTHEAD], text[-_MASTHEAD:]
    head = top + "\n" + bottom
    issue = _ISSUE.search(head)
    day = date or issue_date(top, bottom, text)
    if paper is not None:
        head = f"{paper}\n{head}"  # its own line, as in a masthead
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
