"""Days in running text: turns words (3月4日, 25日, 昨天, 上周五, 当天) into `Day`s, which the date of the page completes."""

import datetime
import re
from collections.abc import Collection, Iterator
from typing import NamedTuple

from kg.reading.recognise.events.untold import (
    OF_WEEK,
    UNTOLD,
    is_adverb,
    is_deadline,
    is_learned,
    is_planned_day,
    opens,
)

__all__ = ["DAY", "Day", "PrintedDay", "days"]

DAY = re.compile(
    r"(?=[0-9今昨前当同去明后上本这下次翌是])(?:(?<!\d)(?:"
    r"(?:(?:(?P<year>(?:19|20)\d\d)年|(?P<years>今年|去年|前年|明年|后年)的?|(?P<told>同年|当年|次年|翌年|是年|上年))?(?P<month>1[0-2]|0?[1-9])月"
    r"|(?P<months>上个?月|本月|这个月|下个?月))?"
    r"(?P<day>3[01]|[12]\d|0?[1-9])(?:日(?![常夜报期元均内子产]|前(?![往来去赴后]))|号(?=[，,、。上下中晚早凌清至到在起—－~-])))"
    r"|(?P<ago>今[天日]|昨[天日晚夜晨]|前天|(?<![光说声])明[天日]|后天)(?![的]?(?:中国|报讯|世界)|报)"
    rf"|(?P<weeks>上上?|本|这|下)(?:一|个)?(?:周|星期|礼拜)(?P<weekday>[一二三四五六日天]){OF_WEEK}"
    r"|(?P<same>当天|当日|同日|同一天))"
)
"""A day as printed."""
_WHEN = re.compile(rf"(?P<when>{DAY.pattern})|(?P<untold>{UNTOLD.pattern})")
_AGO = {"今": 0, "昨": 1, "前": 2, "明": -1, "后": -2}
_YEARS = {"今年": 0, "去年": 1, "前年": 2, "明年": -1, "后年": -2}
_COUNTED = {"上上": 2, "上": 1, "本": 0, "这": 0, "下": -1}
"""Weeks and months before the page's own, by their first words."""
_WEEKDAYS = "一二三四五六日"
_SENTENCE = re.compile(r"[。！？\n]")
_UNTIL = ("至", "到", "—", "-", "－", "~", "～", "——")
"""Words between the first and last day of a range; the first day counts."""
_AHEAD = 31
"""Maximum days that a day without a year may lie after the page's; a later one belongs to the year before."""
_NEAR = 31
"""Maximum days between a page and a day of it that another sentence prints, or gives its month."""
_DECEMBER = 12


class Day(NamedTuple):
    """A day as printed; a part that the page's date must supply is 0."""

    year: int = 0
    month: int = 0
    day: int = 0
    """Day of the month; of the week, if `unit` is ``week``: 1 is Monday."""
    unit: str = ""
    """``day``, ``week``, ``month`` or ``year`` if the words count back from the page's own (昨天, 上周五, 上月18日, 去年3月4日), else empty."""
    ago: int = 0
    """How many of them; less than 0 for those to come."""
    untold: int = 0
    """End of the words if they only say that the day is not given (近日), else 0."""
    carried: bool = False
    """True if another sentence prints it."""
    shared: bool = False
    """True if another sentence prints its month: 3月4日…。|5日."""

    @property
    def is_ahead(self) -> bool:
        """Whether the words name a day after the page's own: 明天, 下周五."""
        return self.ago < 0

    def iso(self, page: str | None) -> str | None:
        """Return the ISO date, None if it cannot be known.

        Parameters
        ----------
        page
            ISO date of the page.
        """
        issue = None if page is None else datetime.date.fromisoformat(page)
        found = self._date(issue)
        if self.shared and not self.year and issue is not None and found is not None and found > issue:
            found = Day(day=self.day)._date(issue)  # 入汛日期(4月1日)。28日 in a paper of March
        if found is None or not (self.carried or self.shared):
            return None if found is None else found.isoformat()
        near = issue is not None and -1 <= (issue - found).days <= _NEAR
        return found.isoformat() if near else None

    def _date(self, issue: datetime.date | None) -> datetime.date | None:
        if self.untold:
            return None
        if self.year:
            return _valid(self.year, self.month, self.day)
        if issue is None:
            return None
        if self.unit:
            found = self._counted(issue)
            return found if found is not None and found <= issue else None
        if self.month:
            found = _valid(issue.year, self.month, self.day)
            late = found is not None and (found - issue).days > _AHEAD
            return _valid(issue.year - 1, self.month, self.day) if late else found
        before = issue.replace(day=1) - datetime.timedelta(days=1)
        months = ((issue.year, issue.month), (before.year, before.month))
        dates = (_valid(year, month, self.day) for year, month in months)
        return next((date for date in dates if date is not None and date <= issue), None)

    def _counted(self, issue: datetime.date) -> datetime.date | None:
        """Return the day that words count back from a page's; weeks begin on Monday."""
        if self.unit == "day":
            return issue - datetime.timedelta(days=self.ago)
        if self.unit == "week":
            return issue - datetime.timedelta(days=issue.weekday() + 7 * self.ago - self.day + 1)
        if self.unit == "year":
            return _valid(issue.year - self.ago, self.month, self.day)
        months = issue.year * _DECEMBER + issue.month - 1 - self.ago
        return _valid(months // _DECEMBER, months % _DECEMBER + 1, self.day)


class PrintedDay(NamedTuple):
    """A day and where it is printed; offsets in the document's text."""

    start: int
    end: int
    day: Day
    lasts: bool = True
    """Whether it counts beyond its sentence."""
    weak: bool = False
    """Whether the words leave the day open only where their sentence prints none: 春节前夕."""
    learned: bool = False
    """Whether it is the day on which a reporter learned what follows."""


def _valid(year: int, month: int, day: int) -> datetime.date | None:
    try:
        return datetime.date(year, month, day)
    except ValueError:
        return None


def days(text: str, start: int, end: int, names: Collection[int] = ()) -> Iterator[PrintedDay]:
    """Yield the days printed in a stretch of one article.

    当天 is the day before it in the text. A day without a month takes the month of the day before it. 今天 is the day of
    the dateline (3月4日电), which does not date anything else. A day on which something was learned (昨日获悉) is that of no act.

    Parameters
    ----------
    text
        Text of the document.
    start, end
        Offsets of the stretch.
    names
        Ends of the mentions, after which words like 近日 say when somebody acted.
    """
    last, before = Day(), start
    dateline: Day | None = None
    for match in _WHEN.finditer(text, start, end):
        at, stop = match.span()
        free = is_adverb(text, at, start, names)
        if match.group("untold"):
            if (at in names or (free and not match.group("past"))) and text[before:at] not in _UNTIL:
                yield _open(match)
            continue
        span, before = text[before:at], stop
        found = last if span in _UNTIL and last != Day() else _read(match, last, dateline)
        if found.month and not match.group("month") and not match.group("same") and _SENTENCE.search(span):
            found = found._replace(shared=True)
        if found == Day() or (found.is_ahead and not (free and opens(text, stop))):
            continue
        last = found
        if match.group("month") and text.startswith(("电", "讯"), stop):
            dateline = last
            continue
        if is_learned(text, stop, end):
            yield PrintedDay(at, stop, Day(untold=stop), learned=True)
        else:
            yield PrintedDay(at, stop, last, _lasts(text, match, last, (start, end)))


def _open(match: re.Match[str]) -> PrintedDay:
    """Return words that leave the day open."""
    own = any(match.group(name) for name in ("past", "loose", "weak"))
    return PrintedDay(*match.span(), Day(untold=match.end()), lasts=not own, weak=bool(match.group("weak")))


def _read(match: re.Match[str], last: Day, dateline: Day | None) -> Day:
    """Return the day of a match; an empty one if 当天 has none before it.

    Parameters
    ----------
    match
        Words for a day.
    last
        The day printed before them.
    dateline
        The day of the dateline.
    """
    if match.group("same"):
        return last
    if match.group("ago"):
        ago = _AGO[match.group("ago")[0]]
        return dateline if dateline is not None and ago == 0 else Day(unit="day", ago=ago)
    if match.group("weeks"):
        weekday = _WEEKDAYS.find(match.group("weekday")) + 1 or len(_WEEKDAYS)
        return Day(day=weekday, unit="week", ago=_COUNTED[match.group("weeks")])
    year, month, day = (int(match.group(name) or 0) for name in ("year", "month", "day"))
    if match.group("told"):
        return Day(untold=match.end())
    if match.group("years"):
        return Day(month=month, day=day, unit="year", ago=_YEARS[match.group("years")])
    if match.group("months"):
        return Day(day=day, unit="month", ago=_COUNTED[match.group("months")[0]])
    if not month and (last.month or last.unit == "month"):
        return last._replace(day=day)
    return Day(year, month, day)


def _lasts(text: str, match: re.Match[str], day: Day, span: tuple[int, int]) -> bool:
    """Return whether a day counts beyond its sentence: one to come does not, and no 今天 that is the present."""
    if is_deadline(text, match.start()) or is_planned_day(text, match.end(), span[1]) or day.is_ahead:
        return False
    present = match.group("ago") in ("今天", "今日")
    return not present or opens(text, match.end())
