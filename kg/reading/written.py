"""Dates and newspaper names in tables, meta tags and file names: parses their written forms."""

import datetime
import re

from kg.gazetteer.wordlists import NEWSPAPERS

__all__ = ["date_in_name", "iso_date", "paper_name"]

_DATE = re.compile(r"\s*((?:18|19|20)\d\d)\s*[-年/._]\s*(\d{1,2})\s*[-月/._]\s*(\d{1,2})(?!\d)")
_COMPACT = re.compile(r"\s*((?:18|19|20)\d\d)(\d\d)(\d\d)(?!\d)")
_IN_NAME = re.compile(r"(?<!\d)((?:19|20)\d\d)(?:([-_.年])(\d{1,2})[-_.月](\d{1,2})|(\d\d)(\d\d))(?!\d)")
_DIGEST = re.compile(r"(?=[0-9a-f]*[a-f])[0-9a-f]{12,}")
"""A digest in a file name, whose figures are not a date."""
_PAPER = re.compile(rf"([\u4e00-\u9fff]{{2,8}}?(?:{NEWSPAPERS}|报))(?![\u4e00-\u9fff])")


def iso_date(words: str) -> str | None:
    """Return the day at the start of words, with or without a time: 2024-03-07, 2024/3/7, 2024年3月7日, 20240307."""
    match = _DATE.match(words) or _COMPACT.match(words)
    return None if match is None else _day(*map(int, match.groups()))


def date_in_name(name: str) -> str | None:
    """Return the day in the name of a file or folder (20240307, 2024-03-07-A01); None if there is none, or several."""
    found = set()
    name = _DIGEST.sub(" ", name)
    for year, _, month, day, compact_month, compact_day in _IN_NAME.findall(name):
        told = _day(int(year), int(month or compact_month), int(day or compact_day))
        found |= {told} if told else set()
    return found.pop() if len(found) == 1 else None


def _day(year: int, month: int, day: int) -> str | None:
    try:
        return datetime.date(year, month, day).isoformat()
    except ValueError:
        return None


def paper_name(words: str) -> str | None:
    """Return the newspaper in some words: 株洲日报, 来源：株洲日报; None if there is none."""
    match = _PAPER.search(words)
    return None if match is None else match.group(1)
