"""Tables of people: reads the posts of a row by the heads of its columns, as in 姓名 性别 现任职务 拟任职务.

Input: a text and its chains of titles. Output: for the name in a row, its present and its planned posts.
"""

import re
from collections.abc import Iterator

from kg.reading.recognise.engine.candidate import Candidate
from kg.reading.recognise.posts.chains import Chains
from kg.reading.recognise.posts.statement import Statement

__all__ = ["Tables"]

_CELL = re.compile(r"[^\s|｜]+")
_NAME = "姓名"
_PRESENT = frozenset(
    ("现任职务", "现任", "现职务", "现职", "职务", "现工作单位及职务", "工作单位及职务", "单位及职务")
)
_PLANNED = frozenset(("拟任职务", "拟任", "拟任职位", "拟任岗位", "拟任职", "拟提名职务", "拟推荐职务"))
_POSTS = _PRESENT | _PLANNED
"""Heads of columns."""
_MOST = 100
"""Maximum number of rows between a name and the heads of its columns."""


class Tables:
    """Reads the rows of tables; offsets in the text.

    Parameters
    ----------
    text
        The text of a document.
    chains
        The reader of its chains of titles.
    """

    def __init__(self, text: str, chains: Chains) -> None:
        self._text = text
        self._chains = chains
        self._first = text.find(_NAME)

    def of(self, person: Candidate) -> Iterator[Statement]:
        """Yield the present and the planned posts in the row of a name; none if it is in no such table."""
        if not 0 <= self._first < person.start:
            return
        start = self._text.rfind("\n", 0, person.start) + 1
        heads = self._heads(start)
        cells = self._cells(start)
        named = dict(zip(heads, cells, strict=False)) if len(heads) == len(cells) else {}
        if _NAME not in named or named[_NAME].span() != (person.start, person.end):
            return
        for head, cell in named.items():
            if head not in _POSTS:
                continue
            units = self._chains.within(*cell.span())
            told = [unit._replace(planned=unit.planned or head in _PLANNED) for unit in units]
            if told:
                yield Statement(person.start, cell.end(), told, apart=True)

    def _heads(self, start: int) -> list[str]:
        """Return the heads of the columns above a row; none if no line above it holds them."""
        for _ in range(_MOST):
            start = self._text.rfind("\n", 0, max(start - 1, 0)) + 1
            heads = [cell.group() for cell in self._cells(start)]
            if _NAME in heads and not _POSTS.isdisjoint(heads):
                return heads
            if start == 0 or not heads:
                break
        return []

    def _cells(self, start: int) -> list[re.Match[str]]:
        """Return the cells of the line that begins at an offset."""
        end = self._text.find("\n", start)
        return list(_CELL.finditer(self._text, start, end if end >= 0 else len(self._text)))
