"""The number of a page in its issue (``A02``, ``8``): parses it from a masthead, the name of a file, or a table.

Citations print it, so an uncertain number is left out.
"""

import re
from pathlib import PurePath

from kg.gazetteer.wordlists import NEWSPAPERS

__all__ = ["in_masthead", "in_name", "page_number"]

_LINES = 8
"""Non-empty lines at the head and at the foot of a page that may belong to its masthead."""
_LINE = 60
"""Maximum length of a line in a masthead, in characters."""
_SECTION = 6
"""Maximum length of a section's name alone beside a number: 要闻, 综合新闻."""
_NUMBER = re.compile(r"(?<![\dA-Za-z\-–—/、,~至])第?([A-Z]?\d{1,3})\s?版(?![本权图式]|\d)")
_LETTERED = re.compile(r"^([A-D]\d{2})(?![\dA-Za-z\-–—/、,~至])|(?<![\dA-Za-z\-–—/、,~至])([A-D]\d{2})$")
"""A number without 版, which counts at an end of a line with a date alone: G60 is a road, C919 an aeroplane."""
_ELSEWHERE = re.compile(r"[转接见共刊载《(（]|今日|今天|导读|扩版|增版")
"""Words of lines that name other pages, or how many there are: 下转02版, 报道见08版, 今日8版,
《光明日报》(2025年6月3日08版)."""
_FRONT = re.compile(r"(?:今日|今天|共|本期)\s?\d{1,3}\s?版")
"""The masthead of a front page gives the number of pages; numbers beside it are of a table of contents."""
_DAY = re.compile(
    r"\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日|\d{4}[-./]\d{1,2}[-./]\d{1,2}|星期[一二三四五六日天]"
)
_STAFF = re.compile(r"责任?编辑?|编辑|校对|版式|美编|组版|审读")
_PAPER = re.compile(rf"^#?\s*[\u4e00-\u9fff ]{{2,12}}(?:{NEWSPAPERS}|报)\s*$")
_NAMED = re.compile(
    r"(?:^|[^0-9A-Za-z]|(?<=(?<!\d)\d{8}))第?(?:(?P<lettered>[A-Z]\d{1,2})版?|(?P<plain>\d{1,3})版)$"
)
_TOLD = re.compile(r"第?\s?(?P<number>[A-Z]{0,2}\d{1,3})\s?(?:版.*)?", re.DOTALL)


def page_number(words: str) -> str | None:
    """Return the number that some words give: ``A02``, ``第8版``, ``02版：要闻``; None if they give none."""
    found = _TOLD.fullmatch(words.strip().upper())
    return found["number"] if found else None


def in_name(doc: str) -> str | None:
    """Return the number at the end of a file name: ``2024-03-07-A01.txt``, ``2024/03/07/02版.txt``.

    A number without a letter or 版 may count anything, and a part of a file (``x.pdf#2``) has no name of its own.
    """
    found = _NAMED.search(PurePath(doc).stem) if "#" not in doc else None
    return (found["lettered"] or found["plain"]) if found else None


def in_masthead(text: str) -> str | None:
    """Return the number in the masthead at the head or the foot of a page; None if there is none, or several.

    Notes
    -----
    A line counts if it has a date or names the staff beside the number, or if it begins with the number, has the name of
    a section at most, and is next to a line with the date or the paper's name. Lines that send to other pages do not.
    """
    lines = [line for line in map(str.strip, text.splitlines()) if line]
    found: set[str] = set()
    named: set[str] = set()
    for part in (lines[:_LINES], lines[-_LINES:]):
        front = any(_FRONT.search(line) for line in part)
        for at, line in enumerate(part):
            beside = part[max(at - 1, 0) : at] + part[at + 1 : at + 2]
            named.update(_named(line))
            found.update(_numbers(line, [] if front else beside))
    return found.pop() if len(found) == 1 and named <= found else None


def _named(line: str) -> list[str]:
    return [] if len(line) > _LINE or _ELSEWHERE.search(line) else _NUMBER.findall(line)


def _numbers(line: str, beside: list[str]) -> list[str]:
    if len(line) > _LINE or _ELSEWHERE.search(line):
        return []
    numbers = _named(line)
    if _DAY.search(line):
        return numbers or [one or other for one, other in _LETTERED.findall(line)]
    if _STAFF.search(line):
        return numbers
    alone = _NUMBER.match(line.lstrip("# "))
    rest = re.sub(r"\W", "", line[alone.end() :]) if alone else ""
    masthead = any(len(near) <= _LINE and (_DAY.search(near) or _PAPER.match(near)) for near in beside)
    return numbers if alone and len(rest) <= _SECTION and masthead else []
