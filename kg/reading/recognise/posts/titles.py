"""Titles as printed: combines a title of the lexicon with the words of rank before it, 常务|副|主席, and a following 助理."""

from typing import NamedTuple

import jieba

from kg.gazetteer.lexicon import Chart, Hit

__all__ = ["CALLED", "RANK", "Title", "Titles"]

CALLED = ("教授", "副教授", "研究员", "副研究员", "主任医师")
"""Titles of scholars that follow their names."""
RANK = "rank"
"""Kind of the TITLE_MARK rows that belong to the following title: 常务, 副, 首席."""
_AIDES = ("助理", "秘书")
"""Words that turn a title into another one: 总裁|助理."""


_DISTRICT = "区"
"""First character of the titles of the heads of a district."""
_OF_DISTRICT = "新老市地区"
"""Characters before 区 that leave it a district: 新|区长."""


class Title(NamedTuple):
    """A title; offsets in the text of its chart."""

    start: int
    end: int
    kind: str
    """Kind of post: public, firm, academic, other."""


class Titles:
    """The titles of a text.

    Parameters
    ----------
    chart
        The gazetteer's hits in the text.
    """

    def __init__(self, chart: Chart) -> None:
        self._chart = chart
        self._ending: dict[int, list[Hit]] = {}
        for hit in chart.labels["TITLE"]:
            if _is_of_grounds(chart, hit):
                continue
            self._ending.setdefault(hit.end, []).append(hit)

    def ending(self, end: int) -> list[Title]:
        """Return the readings of the title that ends at `end`, longest first; none if no title ends there."""
        found = [self.ranked(hit.start, end, hit.id) for hit in self._ending.get(end, ())]
        found += [Title(hit.start, end, hit.id) for hit in self._ending.get(end, ())]
        aide = next((word for word in _AIDES if self._chart.text.endswith(word, 0, end)), None)
        if aide is not None:
            found += [
                Title(title.start, end, title.kind)
                for title in self.ending(end - len(aide))
                if title.kind != "other"
            ]
        return sorted(set(found))

    def ends(self, start: int, stop: int) -> list[int]:
        """Return the offsets, inclusive, between two others at which titles end, in order."""
        return [end for end in range(start + 1, stop + 1) if self.ending(end)]

    def ranked(self, start: int, end: int, kind: str) -> Title:
        """Return a title with the words of rank before it."""
        while (mark := self._chart.ending(start, "TITLE_MARK")) is not None and mark.id == RANK:
            start = mark.start
        return Title(start, end, kind)


def _is_of_grounds(chart: Chart, hit: Hit) -> bool:
    """Return whether the head of a district is that of grounds of another kind: 片区|长, 园区|长."""
    text = chart.text
    if text[hit.start] != _DISTRICT or hit.start == 0 or text[hit.start - 1] in _OF_DISTRICT:
        return False
    grounds: int = jieba.dt.FREQ.get(text[hit.start - 1 : hit.start + 1], 0)
    return grounds > 0 and chart.ending(hit.start + 1, "DISTRICT") is None
