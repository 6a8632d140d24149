"""Text to what its masthead tells: the paper, its date and number, and the division whose paper it is."""

import re
from collections import Counter
from typing import NamedTuple

from kg.base.errors import InputError
from kg.gazetteer.divisions import Divisions
from kg.reading.dates import issue_date

__all__ = ["Masthead", "home_of", "read_masthead"]

_MASTHEAD = 600
"""Characters at the head and at the foot of a page in which a masthead may stand."""
_KINDS = "日报|晚报|时报|早报|晨报|都市报|商报|青年报|法治报|农民报|工人报|周报"
_PAPER = re.compile(rf"[\u4e00-\u9fff]{{2,5}}?(?:{_KINDS})")
_FIRST_LINE = re.compile(r"\ufeff?[#\s]*([\u4e00-\u9fff]{2,6}报)(?=\s)")
"""The name of the paper as the page's first line."""
_ISSUE = re.compile(r"第\s*(\d{2,6})\s*期")
_SPONSOR = re.compile(r"中共([\u4e00-\u9fff]{2,9}?)委(?:员会)?(?:机关报|主管|主办|宣传部)")
_COUNTY = re.compile(r"[\u4e00-\u9fff]{1,8}?[县市区旗]")
_OWN = 3
"""Counties of one city that a page has to name to be of its paper."""
_DATELINE = re.compile(r"([\u4e00-\u9fff]{2,5}?)(?:日报|晚报|时报|早报|都市报)(?:讯|全媒体|融媒体|记者)")


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


def read_masthead(text: str, divisions: Divisions) -> Masthead:
    """Read what a page tells of its paper.

    Parameters
    ----------
    text
        The page.
    divisions
        The tree of divisions, to know the paper's home.

    Notes
    -----
    The masthead may stand at the head or at the foot. The home is that of the sponsor, of the paper's name, of the
    datelines, or the city whose counties the page names.
    """
    top, bottom = text[:_MASTHEAD], text[-_MASTHEAD:]
    head = top + "\n" + bottom
    paper = _paper(text)
    issue = _ISSUE.search(head)
    return Masthead(
        paper,
        issue_date(top, bottom, text),
        issue.group(1) if issue else None,
        _home(head, text, paper, divisions),
    )


def home_of(name: str, divisions: Divisions) -> str:
    """Return the path of the division that a user names as home (``株洲``, ``湖南省株洲市``).

    Raises
    ------
    InputError
        No division or several bear the name.
    """
    found = [name] if name in divisions else sorted(divisions.named(name), key=len)
    if not found:
        raise InputError(f"--home {name}", "names no division of China", "give a name such as 株洲市")
    highest = [path for path in found if not any(other != path and path.startswith(other) for other in found)]
    if len(highest) > 1:
        raise InputError(f"--home {name}", "names several divisions", "give one of " + "、".join(highest))
    return highest[0]


def _paper(text: str) -> str | None:
    if (first := _FIRST_LINE.match(text)) is not None:
        return first.group(1)
    for part in (text[:_MASTHEAD], text):
        found = Counter(_PAPER.findall(part))
        if found:
            return min(found, key=lambda name: (-found[name], len(name), name))
    return None


def _home(head: str, text: str, paper: str | None, divisions: Divisions) -> str | None:
    names = [match.group(1) for match in _SPONSOR.finditer(head)]
    if paper in divisions.papers:
        names.append(divisions.papers[paper])
    elif paper is not None:
        names.append(re.sub(rf"(?:{_KINDS}|报)$", "", paper))
    names += [name for name, _ in Counter(_DATELINE.findall(text)).most_common(3)]
    for name in names:
        if name in divisions:
            return name
        for start in range(len(name) - 1):
            found = sorted(divisions.named(name[start:]), key=lambda path: (len(divisions.up(path)), path))
            if found:
                return found[0]
    return _district(text, divisions)


def _district(text: str, divisions: Divisions) -> str | None:
    """Tell the city whose counties a page names: at least three of its own, and twice as many as of all others."""
    forms = {_known_end(run, divisions) for run in _COUNTY.findall(text)}
    paths = [path for form in forms if len(found := divisions.named(form)) == 1 for path in found]
    cities = Counter(
        city
        for path in {path for path in paths if divisions.level(path) == "county"}
        for city in divisions.up(path)[:1]
        if divisions.level(city) == "city"
    )
    (best, count), *_ = [*cities.most_common(1), ("", 0)]
    return best if count >= _OWN and count >= 2 * (cities.total() - count) else None


def _known_end(run: str, divisions: Divisions) -> str:
    """Return the longest name of a division that a run of characters ends with, "" if none."""
    ends = (run[start:] for start in range(len(run) - 1))
    return next((end for end in ends if divisions.named(end)), "")
