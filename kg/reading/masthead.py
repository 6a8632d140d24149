"""Text to what its masthead tells: the paper, its date and number, and the division whose paper it is."""

import datetime
import re
from collections import Counter
from typing import NamedTuple

from lunardate import LunarDate

from kg.base.errors import InputError
from kg.gazetteer.divisions import Divisions

__all__ = ["Masthead", "home_of", "read_masthead"]

_MASTHEAD = 600
"""Characters at the head and at the foot of a page in which a masthead may stand."""
_KINDS = "日报|晚报|时报|早报|晨报|都市报|商报|青年报|法治报|农民报|工人报|周报"
_PAPER = re.compile(rf"[\u4e00-\u9fff]{{2,5}}?(?:{_KINDS})")
_FIRST_LINE = re.compile(r"\ufeff?[#\s]*([\u4e00-\u9fff]{2,6}报)(?=\s)")
"""The name of the paper as the page's first line."""
_ISSUE = re.compile(r"第\s*(\d{2,6})\s*期")
_SPONSOR = re.compile(r"中共([\u4e00-\u9fff]{2,9}?)委(?:员会)?(?:机关报|主管|主办|宣传部)")
_DIGITS = str.maketrans("〇零○一二三四五六七八九", "000123456789")
_DATE = re.compile(r"(\d{4})\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*(\d{1,2})\s*日?")
_DATE_HANZI = re.compile(
    r"([〇零○一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日"
)
_STEMS, _BRANCHES = "甲乙丙丁戊己庚辛壬癸", "子丑寅卯辰巳午未申酉戌亥"
_LUNAR = re.compile(
    rf"(?P<year>[{_STEMS}][{_BRANCHES}])年(?P<leap>闰)?(?P<month>正|冬|腊|十[一二]?|[一二三四五六七八九])月"
    r"(?P<day>初[一二三四五六七八九十]|十[一二三四五六七八九]?|二十[一二三四五六七八九]?|廿[一二三四五六七八九]?|三十)"
)
_CYCLE_START = 1984
"""First year of the sexagenary cycle that is taken where no Gregorian year stands on the page: 1984–2043."""
_YEAR = re.compile(r"(?<!\d)(19[5-9]\d|20[0-4]\d)年")
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
    head = text[:_MASTHEAD] + "\n" + text[-_MASTHEAD:]
    paper = _paper(text)
    issue = _ISSUE.search(head)
    return Masthead(
        paper, _date(head, text), issue.group(1) if issue else None, _home(head, text, paper, divisions)
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


def _date(head: str, text: str) -> str | None:
    """Tell the date of the issue: Gregorian in the masthead, else lunar, else None."""
    for match in _DATE.finditer(head[:_MASTHEAD]):
        if (found := _iso(int(match.group(1)), int(match.group(2)), int(match.group(3)))) and _stands_free(
            head, match
        ):
            return found
    for match in _DATE_HANZI.finditer(head):
        year = int(match.group(1).translate(_DIGITS))
        if found := _iso(year, _hanzi(match.group(2)), _hanzi(match.group(3))):
            return found
    lunar = _LUNAR.search(head)
    return _lunar(lunar, text) if lunar else None


def _stands_free(head: str, match: re.Match[str]) -> bool:
    """Tell whether a date stands in a masthead line and not in a sentence."""
    start = head.rfind("\n", 0, match.start()) + 1
    end = head.find("\n", match.end())
    line = head[start : end if end >= 0 else len(head)]
    return len(line) <= 60 and not re.search(r"[,，。;；]", line)


def _iso(year: int, month: int, day: int) -> str | None:
    try:
        return datetime.date(year, month, day).isoformat() if 1900 < year < 2100 else None
    except ValueError:
        return None


def _hanzi(number: str) -> int:
    """Return the value of a Chinese numeral from 一 to 三十九; 初, 廿 as in lunar days."""
    number = (
        number.removeprefix("初")
        .replace("廿", "二十")
        .replace("正", "一")
        .replace("冬", "十一")
        .replace("腊", "十二")
    )
    if "十" not in number:
        return int(number.translate(_DIGITS))
    tens, _, ones = number.partition("十")
    return (int(tens.translate(_DIGITS)) if tens else 1) * 10 + (int(ones.translate(_DIGITS)) if ones else 0)


def _lunar(match: re.Match[str], text: str) -> str | None:
    """Turn a lunar date into an ISO date; the year of the cycle nearest to the latest year on the page."""
    told = match.group("year")
    place = next((i for i in range(60) if _STEMS[i % 10] + _BRANCHES[i % 12] == told), None)
    if place is None:
        return None
    year = _CYCLE_START + place
    years = [int(y) for y in _YEAR.findall(text)]
    if years:
        year = min(range(year - 60, year + 61, 60), key=lambda y: abs(y - max(years)))
    try:
        lunar = LunarDate(
            year, _hanzi(match.group("month")), _hanzi(match.group("day")), match.group("leap") is not None
        )
        day: datetime.date = lunar.to_solar_date()
    except (ValueError, AttributeError):
        return None
    return day.isoformat()
