"""The date of an issue in a masthead: reads figures, words, pieces, English, reign years and lunar dates."""

import datetime
import re
from collections.abc import Iterator, Sequence

from lunardate import LunarDate

__all__ = ["issue_date", "year_of_text"]

_ZEROS, _ONES = "〇零○◯OoΟ", "一二三四五六七八九"
_FIGURES = str.maketrans(_ZEROS + _ONES, "0" * len(_ZEROS) + "123456789")
_WORDS = str.maketrans(
    {
        "初": "",
        "廿": "二十",
        "念": "二十",
        "卅": "三十",
        "元": "一",
        "正": "一",
        "冬": "十一",
        "腊": "十二",
        "臘": "十二",
    }
)
_YEAR = rf"(?P<year>(?:19|20)\d\d|[一二][0-9{_ZEROS}{_ONES}]{{3}})"
_NUMBER = rf"(?:[二三]?十[{_ONES}]?|[廿卅][{_ONES}]?|[{_ONES}元]|\d{{1,2}})"
_MARK = r"\s*[./\-·．／—–_]\s*"
_DAY = re.compile(
    rf"(?<!\d){_YEAR}(?:\s*年\s*|{_MARK})(?P<month>{_NUMBER})(?:\s*月\s*|{_MARK})(?P<day>{_NUMBER})(?!\d|\s*月)"
)
"""2023年2月1日, 二〇二三年二月一日, 2023.2.1, 2023—02—01."""
_COMPACT = re.compile(r"(?<!\S)(?P<year>(?:19|20)\d\d)(?P<month>\d\d)(?P<day>\d\d)(?!\S)")
_REPUBLIC = re.compile(
    rf"民[国國]\s*(?P<year>\d{{1,3}}|(?:[{_ONES}]百)?(?:零|[{_ONES}]?十)?[{_ONES}]?)年\s*(?P<month>{_NUMBER})\s*月\s*(?P<day>{_NUMBER})日"
)
_REPUBLIC_BEGAN = 1911
"""The year before the first of 民国."""
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = rf"(?P<month>{'|'.join(_MONTHS)})[a-z]*\.?"
_ENGLISH = re.compile(
    rf"\b(?:{_MONTH}\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?|(?P<before>\d{{1,2}})(?:st|nd|rd|th)?\s+{_MONTH.replace('<month>', '<name>')})"
    r",?\s+(?P<year>(?:19|20)\d\d)\b",
    re.IGNORECASE,
)
_PIECE = re.compile(
    r"(?P<year>(?:19|20)\d\d年?)?(?P<month>\d{1,2}(?:月|[./](?=\d)))?(?P<day>\d{1,2}日?)?(?P<week>星期.|周.)?"
)
"""A part of a date between blanks, or on a line of its own."""
_STEMS, _BRANCHES = "甲乙丙丁戊己庚辛壬癸", "子丑寅卯辰巳午未申酉戌亥"
_ANIMAL = "[鼠牛虎兔龙蛇马羊猴鸡狗猪]"
_MOON = (
    r"(?P<leap>[闰閏])?(?P<month>正|冬|[腊臘]|十[一二]?|[一二三四五六七八九])月[大小]?"
    rf"(?P<day>初[{_ONES}十]|二?十[{_ONES}]?|[廿念][{_ONES}]?|三十|卅)"
)
_LUNAR = re.compile(rf"(?P<year>[{_STEMS}][{_BRANCHES}])(?:{_ANIMAL}?年)?\s*{_MOON}")
_LUNAR_ALONE = re.compile(rf"[农夏阴]历\s*(?:{_ANIMAL}年)?\s*{_MOON}")
"""A lunar day whose year is that of the calendar date elsewhere in the masthead."""
_CYCLE_START = 1984
"""Start of the sexagenary cycle used on a page without a Gregorian year: 1984–2043."""
_CALENDAR = re.compile(r"(?<!\d)(19[5-9]\d|20[0-4]\d)年")
_LINE = 60
"""Maximum length of a line, in characters, that counts as masthead with any other content, if it has no clause."""
_CLAUSES = re.compile(r"[,，。;；]")
_OF_ISSUE = re.compile(
    r"星期.|周[一二三四五六日]|第\s*[A-Z]?\d+\s*[版期号]|总第?\s*\d+\s*期|今日\s*\d+\s*版|[农夏]历|责编|责任编辑|值班|版式|校对|编辑|电话|邮箱|网址|热线"
)
"""Words next to the date of an issue."""
_FEW = 2
"""Maximum Chinese characters of a clause apart from those words."""


_LEAD_YEAR = re.compile(
    r"(?:^|[讯电)）])[ \t\u3000]*((?:19|20)\d\d)年\d{1,2}月\d{1,2}日(?=[,，\u4e00-\u9fff])", re.MULTILINE
)
"""The day at the beginning of news: 株洲日报讯 2023年1月31日,….  """


def year_of_text(text: str) -> int | None:
    """Return the year in the first sentences of news; None if there is none, or several."""
    years = set(_LEAD_YEAR.findall(text))
    return int(years.pop()) if len(years) == 1 else None


def issue_date(head: str, foot: str, text: str) -> str | None:
    """Return the date of an issue.

    Parameters
    ----------
    head, foot
        The stretches of the page that may contain a masthead.
    text
        The page: its years determine that of a lunar date.

    Returns
    -------
    str or None
        ISO date. A date in a sentence does not count; a lunar date counts only if there is no other.
    """
    closing = "\n".join(
        line for line in foot.splitlines() if _OF_ISSUE.search(line) or not re.search(r"\d", line)
    )
    found = (
        *_days(head),
        *_pieces(head),
        *_days(closing),
        *_moons(head, text),
        *_moons(foot, text),
    )
    return found[0] if found else None


def _days(part: str) -> Iterator[str]:
    """Yield the complete dates that are not in a sentence."""
    for match in _DAY.finditer(part):
        if _stands_free(part, match):
            yield from _iso(*map(_number, match.group("year", "month", "day")))
    for match in _REPUBLIC.finditer(part):
        if match.group("year") and _stands_free(part, match):
            year, month, day = map(_number, match.group("year", "month", "day"))
            yield from _iso(_REPUBLIC_BEGAN + year, month, day)
    for match in _ENGLISH.finditer(part):
        month = _MONTHS.index((match.group("month") or match.group("name")).lower()) + 1
        yield from _iso(int(match.group("year")), month, int(match.group("day") or match.group("before")))
    for match in _COMPACT.finditer(part):
        if _stands_free(part, match):
            yield from _iso(*map(int, match.group("year", "month", "day")))


def _stands_free(part: str, match: re.Match[str]) -> bool:
    """Return whether a date is in a masthead and not in a sentence."""
    start = part.rfind("\n", 0, match.start()) + 1
    end = part.find("\n", match.end())
    line = part[start : end if end >= 0 else len(part)]
    if len(line) <= _LINE and not _CLAUSES.search(line):
        return True
    rest = part[start : match.start()] + part[match.end() : start + len(line)].lstrip("日号")
    if not _CLAUSES.search(rest):
        return len(_OF_ISSUE.findall(rest)) > 1
    clauses = _CLAUSES.split(_OF_ISSUE.sub("", rest))
    return all(len(re.findall(r"[\u4e00-\u9fff]", clause)) <= _FEW for clause in clauses)


def _pieces(head: str) -> Iterator[str]:
    """Yield the dates whose year, month and day are separate, with only the day of the week between them."""
    run: list[re.Match[str]] = []
    for token in [*head.split(), "。"]:
        piece = _PIECE.fullmatch(token)
        if piece is not None:
            run.append(piece)
            continue
        yield from _joined(run)
        run = []


def _joined(run: Sequence[re.Match[str]]) -> Iterator[str]:
    """Yield the date that pieces form, if they form one and are not bare figures."""
    years, months, days, weeks = (
        [piece.group(name) for piece in run if piece.group(name)] for name in ("year", "month", "day", "week")
    )
    if len(years) == 1 and not months and len(days) == 2:
        months = [days.pop(0)]
    marks = weeks or any(char in "年月日./" for piece in run for char in piece.group())
    if marks and len(years) == len(months) == len(days) == 1:
        yield from _iso(*(int(re.sub(r"\D", "", found)) for found in (years[0], months[0], days[0])))


def _moons(part: str, text: str) -> Iterator[str]:
    """Yield the lunar dates: in the year of the cycle nearest to the latest year on the page."""
    for match in _LUNAR.finditer(part):
        place = next(
            (i for i in range(60) if _STEMS[i % 10] + _BRANCHES[i % 12] == match.group("year")), None
        )
        if place is not None:
            year, told = _CYCLE_START + place, [int(y) for y in _CALENDAR.findall(text)]
            if told:
                year = min(range(year - 60, year + 61, 60), key=lambda y: abs(y - max(told)))
            yield from _solar(year, match)
    for match in _LUNAR_ALONE.finditer(part):
        for year in map(int, _CALENDAR.findall(part)):
            days = [
                day for lunar in (year - 1, year) for day in _solar(lunar, match) if day.startswith(str(year))
            ]
            yield from days if len(days) == 1 else ()


def _solar(year: int, match: re.Match[str]) -> Iterator[str]:
    """Yield the ISO date of a lunar date, nothing if the year has no such day."""
    month, day, leap = (
        _number(match.group("month")),
        _number(match.group("day")),
        match.group("leap") is not None,
    )
    try:
        solar: datetime.date = LunarDate(year, month, day, leap).to_solar_date()
    except (ValueError, AttributeError):
        return
    yield solar.isoformat()


def _iso(year: int, month: int, day: int) -> Iterator[str]:
    """Yield a date in ISO form, nothing if it does not exist."""
    try:
        date = datetime.date(year, month, day)
    except ValueError:
        return
    if date.year > 1900:
        yield date.isoformat()


def _number(words: str) -> int:
    """Return the value of a number below 200, or of the digits of a year, in figures or words."""
    words = words.translate(_WORDS).translate(_FIGURES)
    hundreds, hundred, rest = words.rpartition("百")
    tens, ten, ones = rest.rpartition("十")
    return 100 * int(hundreds or bool(hundred)) + 10 * int(tens or bool(ten)) + int(ones or 0)
