"""Adjacent names without marks: finds those separated by blanks, or run together in a headline."""

import re
from collections.abc import Iterable, Iterator

from kg.gazetteer.lexicon import Chart
from kg.gazetteer.wordlists import ACTS, STATES
from kg.reading.recognise.engine.candidate import Candidate
from kg.reading.recognise.name_score import Names

__all__ = ["Rosters"]

_ACTS = re.compile(rf"等?(?:出席|参加)|等|{ACTS}|率|{STATES}|介绍|作报告|分别")
"""Words after the names in a headline."""
_ROSTER_LEAST = 5
"""Minimum number of names in a roster."""
_ROSTER = re.compile(  # "++": a shorter run of characters would not leave a blank
    r"(?:(?:[\u4e00-\u9fff]{2,4}+|[\u4e00-\u9fff] {1,3}+[\u4e00-\u9fff])(?:[(（][^()（）]{1,8}[)）])?+[ \n]++){5,}"
    r"(?:[\u4e00-\u9fff]{2,4}|[\u4e00-\u9fff] {1,3}[\u4e00-\u9fff])(?![\u4e00-\u9fff])"
)
_ROSTER_NAME = re.compile(
    r"[\u4e00-\u9fff] {1,3}[\u4e00-\u9fff](?![\u4e00-\u9fff])|[\u4e00-\u9fff]{2,4}(?![^()（） \n]*[)）])"
)
_PUBLIC_ROSTER = re.compile(r"主席团|委员|代表|秘书长|常务|领导|名单")


class Rosters:
    """Reader of names without marks between them, a part of the recogniser of lists.

    Parameters
    ----------
    names
        The judge of names.
    """

    def __init__(self, names: Names) -> None:
        self._names = names

    def find(self, chart: Chart, blocks: Iterable[tuple[int, int, str]]) -> list[Candidate]:
        """Return persons (OFFICIAL, PERSON); `blocks` are those of the document, with their kinds."""
        return [*self._rosters(chart), *self._run_together(chart, blocks)]

    def _run_together(self, chart: Chart, blocks: Iterable[tuple[int, int, str]]) -> Iterator[Candidate]:
        """Yield two or more names without a mark between them in a headline: 李强赵乐际王沪宁出席会议."""
        for start, end, kind in blocks:
            if kind != "headline":
                continue
            for part in re.finditer(r"[\u4e00-\u9fff]+", chart.text[start:end]):
                names = self._split(chart, start + part.start(), start + part.end())
                if len(names) >= 2:
                    for first, last in names:
                        yield Candidate(first, last, "PERSON", chart.text[first:last], 0.85)

    def _split(self, chart: Chart, start: int, end: int) -> list[tuple[int, int]]:
        """Split the start of a headline into names up to a word that may follow them; [] if it has no such names."""
        best: dict[int, tuple[float, list[tuple[int, int]]]] = {start: (0.0, [])}
        results = []
        for offset in range(start, end):
            if offset not in best:
                continue
            total, names = best[offset]
            if len(names) >= 2 and _ACTS.match(chart.text, offset):
                results.append((total / len(names), names))
            length = self._names.surname(chart.text, offset)
            for stop in range(offset + 2, min(offset + length + 3, end + 1)) if length else ():
                shape = self._names.shape(chart.text[offset:stop])
                if shape >= 0.6 and (stop not in best or total + shape > best[stop][0]):
                    best[stop] = (total + shape, [*names, (offset, stop)])
        return max(results)[1] if results else []

    def _rosters(self, chart: Chart) -> Iterator[Candidate]:
        """Yield the names of a list separated by blanks, including names of two characters with a blank inside."""
        text = chart.text
        for roster in _ROSTER.finditer(text):
            names = [
                m
                for m in _ROSTER_NAME.finditer(text, roster.start(), roster.end())
                if self._names.surname(m.group(), 0)
            ]
            if len(names) < _ROSTER_LEAST:
                continue
            public = _PUBLIC_ROSTER.search(text, max(roster.start() - 80, 0), roster.start()) is not None
            for name in names:
                yield Candidate(
                    name.start(),
                    name.end(),
                    "OFFICIAL" if public else "PERSON",
                    re.sub(r"\s", "", name.group()),
                    0.9,
                )
