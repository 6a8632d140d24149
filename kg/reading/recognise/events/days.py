"""Days in running text: turns words (3月4日, 25日, 昨天, 当天) into `Day`s, which the date of the page completes."""

import datetime
import re
from collections.abc import Iterator
from typing import NamedTuple

__all__ = ["DAY", "Day", "days", "prints_month"]

DAY = re.compile(
    r"(?=[0-9今昨前当同])(?:(?<!\d)(?:(?:(?P<year>(?:19|20)\d\d)年|(?P<this>今年))?(?P<month>1[0-2]|0?[1-9])月)?"
    r"(?P<day>3[01]|[12]\d|0?[1-9])[日号](?![常夜报期元均内子产])"
    r"|(?P<ago>今天|今日|昨天|昨日|前天)(?![的]?(?:中国|报讯|世界))"
    r"|(?P<same>当天|当日|同日|同一天))"
)
"""A day as printed."""
_MONTH = re.compile(
    r"(?:(?:19|20)\d\d年|同年|当年|次年|翌年|去年|前年)(?:(?:1[0-2]|0?[1-9])月(?:份|底|初)?)?(?!\d)"
)
"""A month or a year without a day: 2021年1月, 同年9月."""
_AGO = {"今天": 0, "今日": 0, "昨天": 1, "昨日": 1, "前天": 2}
_UNTIL = ("至", "到", "—", "-", "－", "~", "～", "——")
"""Words between the first and last day of a range; the first day counts."""
_AHEAD = 31
"""Maximum days that a day without a year may lie after the page's; a later one belongs to the year before."""
_NEAR = 31
"""Maximum days between a day carried over from another sentence and its page."""


class Day(NamedTuple):
    """A day as printed; a part that the page's date must supply is 0."""

    year: int = 0
    month: int = 0
    day: int = 0
    ago: int = -1
    """Days before the page's own; -1 if the day is not given this way."""
    carried: bool = False
    """True if another sentence prints it."""

    def iso(self, page: str | None) -> str | None:
        """Return the ISO date, None if it cannot be known.

        Parameters
        ----------
        page
            ISO date of the page.
        """
        issue = None if page is None else datetime.date.fromisoformat(page)
        found = self._date(issue)
        if found is None or not self.carried:
            return None if found is None else found.isoformat()
        near = issue is not None and -1 <= (issue - found).days <= _NEAR
        return found.isoformat() if near else None

    def _date(self, issue: datetime.date | None) -> datetime.date | None:
        if self.ago >= 0:
            return None if issue is None else issue - datetime.timedelta(days=self.ago)
        if self.year:
            return _valid(self.year, self.month, self.day)
        if issue is None:
            return None
        if self.month:
            found = _valid(issue.year, self.month, self.day)
            late = found is not None and (found - issue).days > _AHEAD
            return _valid(issue.year - 1, self.month, self.day) if late else found
        before = issue.replace(day=1) - datetime.timedelta(days=1)
        months = ((issue.year, issue.month), (before.year, before.month))
        dates = (_valid(year, month, self.day) for year, month in months)
        return next((date for date in dates if date is not None and date <= issue), None)


def _valid(year: int, month: int, day: int) -> datetime.date | None:
    try:
        return datetime.date(year, month, day)
    except ValueError:
        return None


def days(text: str, start: int, end: int) -> Iterator[tuple[int, Day]]:
    """Yield the days printed in a stretch of one article, each with the end of its words.

    当天 is the day before it in the text. A day without a month takes the month of the day before it. 今天 is the day of
    the dateline (3月4日电), which does not date anything else.
    """
    last, before = Day(), start
    dateline: Day | None = None
    for match in DAY.finditer(text, start, end):
        span, before = text[before : match.start()], match.end()
        if span in _UNTIL and last != Day():
            pass
        elif match.group("same"):
            if last == Day():
                continue
        elif match.group("ago"):
            today = _AGO[match.group("ago")] == 0 and dateline is not None
            last = dateline if dateline is not None and today else Day(ago=_AGO[match.group("ago")])
        else:
            year, month, day = (int(match.group(name) or 0) for name in ("year", "month", "day"))
            if not month and last.month:
                year, month = last.year, last.month
            last = Day(year, month, day)
            if month and text.startswith(("电", "讯"), match.end()):
                dateline = last
                continue
        yield match.end(), last


def prints_month(text: str, start: int, end: int, *, anywhere: bool) -> bool:
    """Return whether a stretch of text says only in which month or year something happened: |2021年1月，|甲被免去….

    Parameters
    ----------
    text
        The text.
    start, end
        The stretch, from the day printed last to a verb.
    anywhere
        Whether such words count without a mark behind them, where names of meetings hold none.
    """
    return any(anywhere or text.startswith(("，", ","), m.end()) for m in _MONTH.finditer(text, start, end))
