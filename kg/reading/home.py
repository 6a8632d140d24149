"""Whose paper a page is: the division that a user names, or that the page's masthead and datelines tell.

A page is nobody's as long as nothing on it speaks of its paper: places that it only writes of tell nothing.
"""

import re
from collections import Counter
from collections.abc import Iterator

from kg.base.errors import InputError
from kg.gazetteer.divisions import Divisions

__all__ = ["KINDS", "guessed", "home_of"]

KINDS = "日报|晚报|时报|早报|晨报|都市报|商报|青年报|法治报|农民报|工人报|周报"
"""What the names of papers end with."""
_SPONSOR = re.compile(r"中共([\u4e00-\u9fff]{2,9}?)委(?:员会)?(?:机关报|主管|主办|宣传部)")
_DATELINE = re.compile(rf"([\u4e00-\u9fff]{{2,5}}?)(?:{KINDS})(?:讯|全媒体|融媒体|记者)")
_PLAIN = re.compile(r"[,，。;；:：]")
"""What stands in sentences and in no masthead."""
_LINE = 40
"""Longest line of a masthead, in characters."""
_COUNTY = re.compile(r"[\u4e00-\u9fff]{1,8}?[县市区旗]")
_OWN = 3
"""Counties of one city that a page has to name to be of its paper."""
_SPEAKS = re.compile(
    r"(?<![\u4e00-\u9fff])(?:我市|全市|市委|市政府|市人大|市政协|市领导|本报)|[在对到率是,，。]我市|(?<=[在对到由])全市|本报(?:讯|记者)"
)
"""How a paper speaks of its own city."""
_LEVELS = ("province", "city", "county")
"""Ranks of divisions that have papers."""


def home_of(name: str, divisions: Divisions, year: int | None = None) -> str:
    """Return the path of the division that a user names as home (``株洲``, ``湖南省株洲市``, ``富阳市``).

    Parameters
    ----------
    name
        Path or printed form; of a former division too.
    divisions
        The tree of divisions.
    year
        Year of the pages, where one is given: of several divisions of a name the one that there was then is meant.

    Raises
    ------
    InputError
        No division or several bear the name.
    """
    found = [name] if name in divisions else sorted(divisions.named(name, year), key=len)
    if not found:
        raise InputError(f"--home {name}", "names no division of China", "give a name such as 株洲市")
    highest = [path for path in found if not any(other != path and path.startswith(other) for other in found)]
    if len(highest) > 1:
        raise InputError(f"--home {name}", "names several divisions", "give one of " + "、".join(highest))
    return highest[0]


def guessed(head: str, text: str, paper: str | None, divisions: Divisions, year: int | None) -> str | None:
    """Tell the home from what speaks of the paper: sponsor, name, dateline; None if nothing does, or of several.

    Parameters
    ----------
    head
        The parts of the page where a masthead may stand.
    text
        The whole page.
    paper
        The name of the paper, as far as it is known.
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
    """Yield what the paper says of its place, the surest first."""
    yield from (match.group(1) for match in _SPONSOR.finditer(head))
    if paper is not None and _is_own(paper, head, text):
        yield divisions.papers.get(paper) or re.sub(rf"(?:{KINDS}|报)$", "", paper)
    yield from (name for name, _ in Counter(_DATELINE.findall(text)).most_common(3))


def _is_own(paper: str, head: str, text: str) -> bool:
    """Return whether the page is the paper's own and does not only speak of it: in a masthead's line, or before 讯."""
    own = any(paper in line and len(line) <= _LINE and not _PLAIN.search(line) for line in head.splitlines())
    credit = rf"{paper}(?:讯|[^\n。，,；;：:、]{{0,8}}记者|全媒体|融媒体|通讯员|版权)"
    return own or re.search(credit, text) is not None


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
