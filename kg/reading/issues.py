"""A text with several issues or pages: cuts it at its mastheads, so that each part has its own date."""

import dataclasses
import itertools
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from kg.gazetteer.wordlists import NEWSPAPERS
from kg.reading.dates import issue_date
from kg.reading.folding import fold
from kg.reading.sheet import Sheet

__all__ = ["parted"]

_NAME = re.compile(
    rf"^[ \t\u3000#*\ufeff]*((?:[\u4e00-\u9fff] ?){{2,6}}?(?:{NEWSPAPERS}|(?<=[\u4e00-\u9fff])报))[ \t\u3000*\r]*$"
)
"""The name of a newspaper on a line of its own."""
_DAY = re.compile(
    r"\d{4}\s*[年.\-/]\s*\d{1,2}\s*[月.\-/]\s*\d{1,2}|[二〇○零一九]{4}年|星期[一二三四五六日天]|第\s*\d{3,6}\s*期"
)
"""Words next to the name in a masthead line."""
_NEAR = 6
"""Maximum non-empty lines from the newspaper's name to its date."""
_LINE = 80
"""Maximum length of a line in a masthead, in characters."""
_WINDOW = 300
"""Characters after the start of a masthead that may contain its date."""
_LEAST = 120
"""Minimum length of a part, in characters: a shorter one is a masthead that is printed twice."""


class _Masthead(NamedTuple):
    start: int
    end: int
    paper: str
    date: str


def parted(sheet: Sheet) -> Iterator[Sheet]:
    """Yield a sheet, or its parts if it has several mastheads.

    Notes
    -----
    A masthead is the name of a newspaper on a line of its own with a date in the lines around it. Mastheads at the foot
    of their pages close a part, others open one; the text before the first belongs to it.
    """
    found = list(_mastheads(sheet.text))
    starts = _starts(found, sheet.text)
    if len(starts) < 2 or sheet.date is not None:
        yield sheet
        return
    for number, (start, end) in enumerate(zip(starts, [*starts[1:], len(sheet.text)], strict=True), 1):
        yield dataclasses.replace(
            sheet,
            doc=f"{sheet.doc}#{number}",
            text=sheet.text[start:end],
            start=start,
            geometry=None,
            page=None,
        )


def _mastheads(text: str) -> Iterator[_Masthead]:
    """Yield the mastheads of a text."""
    lines = [match for match in re.finditer(r"[^\n]+", text) if match.group().strip()]
    for at, line in enumerate(lines):
        name = _NAME.match(line.group())
        if name is None:
            continue
        above = [other for other in lines[max(at - 1, 0) : at] if _is_short(other)]
        below = itertools.takewhile(_is_short, lines[at : at + _NEAR])
        told = [other for other in (*above, *below) if _DAY.search(other.group())]
        if not told:
            continue
        start = min(line.start(), told[0].start())
        window = fold(text[start : start + _WINDOW]).text
        date = issue_date(window, "", window)
        if date is not None:
            end = max(line.end(), told[-1].end())
            yield _Masthead(start, end, re.sub(r"\s", "", name.group(1)), date)


def _is_short(line: re.Match[str]) -> bool:
    return len(line.group()) <= _LINE


def _starts(found: Sequence[_Masthead], text: str) -> list[int]:
    """Return the starts of the parts; [0] for a text that is one."""
    if len(found) < 2:
        return [0]
    foot = found[0].start > 2 * _LEAST and len(text) - found[-1].end < _LEAST
    ends = (
        [mast.end for mast in found[:-1]]
        if foot
        else [len(text[: mast.start].rstrip()) for mast in found[1:]]
    )
    starts = [0]
    for end in ends:
        edge = end + (text[end : end + 1] == "\n")
        if edge - starts[-1] >= _LEAST and len(text) - edge >= _LEAST:
            starts.append(edge)
    return starts
