"""The home of a page, the division of its newspaper: from the user, or from masthead and datelines.

A page has no home if it does not mention its own newspaper: places in the news do not count.
"""

import re
from collections import Counter
from collections.abc import Iterator

from kg.base.errors import InputError
from kg.gazetteer.divisions import Divisions
from kg.gazetteer.scripts import simplified
from kg.gazetteer.wordlists import NEWSPAPERS

__all__ = ["guessed", "home_of"]

_SPONSOR = re.compile(r"中共([\u4e00-\u9fff]{2,9}?)委(?:员会)?(?:机关报|主管|主办|宣传部)")
_DATELINE = re.compile(rf"([\u4e00-\u9fff]{{2,5}}?)(?:{NEWSPAPERS})(?:讯|全媒体|融媒体|记者)")
_PLAIN = re.compile(r"[,，。;；:：]")
"""Marks that occur in sentences but not in mastheads."""
_LINE = 40
"""Maximum length of a line in a masthead, in characters."""
_COUNTY = re.compile(r"[\u4e00-\u9fff]{1,8}?[县市区旗]")
_OWN = 3
"""Minimum counties of one city that a page must name to belong to its newspaper."""
_SPEAKS = re.compile(
    r"(?<![\u4e00-\u9fff])(?:我市|全市|市委|市政府|市人大|市政协|市领导|本报)|[在对到率是,，。]我市|(?<=[在对到由])全市|本报(?:讯|记者)"
)
"""Phrases with which a newspaper refers to its own city."""
_LEVELS = ("province", "city", "county")
"""Levels of divisions that have newspapers."""


def home_of(name: str, divisions: Divisions, year: int | None = None) -> str:
    """Return the path of the division that a user gives as home (``株洲``, ``湖南省株洲市``, ``杭州市滨江区``).

    Parameters
    ----------
    name
        Path or printed form, also of a former division.
    divisions
        The tree of divisions.
    year
        Year of the pages, if known: of several divisions with one name, that of the year counts.

    Raises
    ------
    InputError
        No division has the name, or several have it.
    """
    known = name in divisions or divisions.named(name)
    plain = name if known else simplified(name)  # 乾县 is simplified, though a traditional 乾 is often 干
    named = (plain,) if plain in divisions else divisions.named(plain, year)
    found = sorted(named or _nested(plain, divisions, year), key=len)
    if not found:
        raise InputError(f"home={name}", "names no division of China", "give a name such as 株洲市")
    highest = [path for path in found if not any(other != path and path.startswith(other) for other in found)]
    if len(highest) > 1:
        raise InputError(f"home={name}", "names several divisions", "give one of " + "、".join(highest))
    return highest[0]


def _nested(name: str, divisions: Divisions, year: int | None) -> set[str]:
    """Return the divisions printed behind one that they lie in: 杭州市滨江区."""
    return {
        path
        for cut in range(2, len(name) - 1)
        for outer in divisions.named(name[:cut], year)
        for path in divisions.named(name[cut:], year)
        if path != outer and divisions.inside(path, outer)
    }


def guessed(head: str, text: str, paper: str | None, divisions: Divisions, year: int | None) -> str | None:
    """Return the home by sponsor, name and dateline of the newspaper; None if there is none, or several.

    Parameters
    ----------
    head
        The parts of the page that may contain a masthead.
    text
        The whole page.
    paper
        The name of the newspaper, if known.
    divisions
        The tree of divisions.
    year
        Year of the page.
    """
    for name in _names(head, text, paper, divisions):
        if name in divisions:
            return name
        for start in range(len(name) - 1):
            found = [p for p in divisions.named(name[start:], year) if divisions.level(p) in _LEVELS]
            highest = min((len(divisions.up(path)) for path in found), default=0)
            first = [path for path in found if len(divisions.up(path)) == highest]
            if len(first) == 1:
                return first[0]
    return _district(text, divisions) if _SPEAKS.search(text) is not None else None


def _names(head: str, text: str, paper: str | None, divisions: Divisions) -> Iterator[str]:
    """Yield the names of the newspaper's place, most reliable first."""
    yield from (match.group(1) for match in _SPONSOR.finditer(head))
    if paper is not None and _is_own(paper, head, text):
        yield divisions.papers.get(paper) or re.sub(rf"(?:{NEWSPAPERS}|报)$", "", paper)
    yield from (name for name, _ in Counter(_DATELINE.findall(text)).most_common(3))


def _is_own(paper: str, head: str, text: str) -> bool:
    """Return whether the page belongs to the newspaper and does not just mention it: in a masthead or before 讯."""
    own = any(paper in line and len(line) <= _LINE and not _PLAIN.search(line) for line in head.splitlines())
    credit = rf"{paper}(?:讯|[^\n。，,；;：:、]{{0,8}}记者|全媒体|融媒体|通讯员|版权)"
    return own or re.search(credit, text) is not None


def _district(text: str, divisions: Divisions) -> str | None:
    """Return the city whose counties a page names: at least three of its own, and twice as many as all others."""
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
    """Return the longest name of a division at the end of a run of characters, "" if there is none."""
    ends = (run[start:] for start in range(len(run) - 1))
    return next((end for end in ends if divisions.named(end)), "")
