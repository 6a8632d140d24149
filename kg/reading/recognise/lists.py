"""Lists of persons: finds names joined by 、, separated by blanks, or run together in headlines.

Several adjacent stretches that look like names support one another: 汪海、黄河、岳泰.
"""

import itertools
import re
from collections.abc import Iterator
from typing import NamedTuple

from spacy.language import Language
from spacy.tokens import Doc

from kg.gazetteer.lexicon import Chart, Lexicon, lexicon
from kg.reading.recognise.engine.candidate import Candidate, text_of, write
from kg.reading.recognise.list_marks import (
    GOES_ON,
    GOES_ON_BACK,
    HEADS,
    LEADERS,
    LEADERS_BEHIND,
    OTHER_BEHIND,
    THINGS_BEHIND,
)
from kg.reading.recognise.name_score import CLAUSE, ENDS, LOOKS, SHAPELY, Names
from kg.reading.recognise.rosters import Rosters

__all__ = ["Lists", "make"]

_SCORE = 0.92
"""Score of a name in a list."""
_SHORT, _FEW = 2, 2
_HAN_NAME = re.compile(
    r"[\u4e00-\u9fff](?:[\u4e00-\u9fff·•・‧]{0,11}[\u4e00-\u9fff])|[\u4e00-\u9fff]\s{1,3}[\u4e00-\u9fff]"
)
_IN_LIST = 0.5
_ENOUGH = 0.67
"""Minimum score of the last name of a list, whose end has to be found."""
_COUNTED = re.compile(r"等(?:\d|[一二三四五六七八九十两]|人|同志|领导|多[名位人]|专家|代表)")
"""End of a list of persons, not of streets: 贺晓辉、杨建明等8名律师."""
_SURE = 0.7
"""Minimum shape of a name with little other evidence."""
_MORE = re.compile(r"和|与|及|以及")
_CLOSED = re.compile(r"[、，,。；;:：（(！？\n]|$|等|和|与|及|同志")
"""What may follow a last name that does not look like one."""
_LEADERS_REACH = 30
_ITEM = re.compile(
    r"(?P<name>[\u4e00-\u9fff·•・‧]{2,8}|[\u4e00-\u9fff]\s{1,3}[\u4e00-\u9fff])(?:\s?[(（][^()（）]{1,14}[)）])?$"
)
_HALF = "副代兼"
"""Characters that begin titles and never end names: 常务副|县长."""
_SHORTEST, _LONGEST = 2, 8
_GAP = 22
"""Maximum length of a list item with its brackets, in characters."""
_SHAPELY_PLACED = 0.6
"""Minimum shape of a name after its town or body: 云龙镇|黄新民."""
_LED = 0.45
"""Minimum shape of a single name after 市领导."""

_LEVELS = ("省", "市", "县", "区", "州", "旗", "镇", "乡", "街道")
"""Endings of the full names of divisions."""


class _Item(NamedTuple):
    """A name in a list."""

    start: int
    end: int
    sure: bool
    """Whether it looks like a name, so that it needs no neighbours."""
    placed: bool = False
    """Whether the name of a town or body precedes it."""


class _Head(NamedTuple):
    """The first name of a list, and the evidence before it."""

    item: _Item
    label: str
    titled: bool
    """Whether a title or 市领导 precedes it."""
    led: bool = False
    """Whether 市领导 or the like precedes it; after that, words can be names too."""


class _Group(NamedTuple):
    """A run of names."""

    items: list[_Item]
    head: _Head | None
    closed: bool
    """Whether the end of the last name is known."""
    anchored: bool
    """Whether a title or 市领导 opens or closes it."""


class Lists:
    """Recogniser of persons in lists.

    Parameters
    ----------
    words
        The lexicon; ``TITLE`` rows before a list give the type of its persons.
    """

    def __init__(self, words: Lexicon) -> None:
        self._words = words
        self._names = Names(words)
        self._rosters = Rosters(self._names)

    def __call__(self, doc: Doc) -> Doc:
        """Write the candidates to the group ``lists``."""
        return write(doc, "lists", self.find(doc))

    def find(self, doc: Doc) -> list[Candidate]:
        """Return persons (OFFICIAL, PERSON); offsets in ``doc.text``."""
        chart = self._words.chart(text_of(doc))
        found = [
            *self._lists(chart),
            *self._led(chart),
            *self._rosters.find(chart, doc._.blocks),
        ]
        return [c for c in found if not self._is_place(chart.text[c.start : c.end])]

    def _is_place(self, words: str) -> bool:
        """Return whether words are the full name of a division: 隆昌县."""
        return words in self._words.places and words.endswith(_LEVELS)

    def _lists(self, chart: Chart) -> Iterator[Candidate]:
        """Yield names joined by 、: 刘光跃、聂方红、邓为民等."""
        text = chart.text
        marks = [m.start() for m in re.finditer("、", text)]
        officials: set[int] = set()
        index = 0
        while index < len(marks):
            last = index
            while last + 1 < len(marks) and marks[last + 1] - marks[last] - 1 <= _GAP:
                last += 1
            for found in self._list(chart, marks[index : last + 1], officials):
                if found.label == "OFFICIAL":
                    officials.add(found.end)
                    yield from self._single(chart, found.end, officials)
                yield found
            index = last + 1

    def _single(self, chart: Chart, end: int, officials: set[int]) -> Iterator[Candidate]:
        """Yield a single name after a list of officials and a comma: 张亚飞、彭雷，蒋庆云，贾羽、陈永年."""
        after = GOES_ON.match(chart.text, end)
        for fit in self._names.looks(chart.text, after.end()) if after is not None else ():
            if chart.text[fit.end : fit.end + 1] in ("，", ",", "；", ";") and fit.shape >= _SURE:
                officials.add(fit.end)
                yield Candidate(fit.end - len(fit.name), fit.end, "OFFICIAL", fit.name, _SCORE)
                yield from self._single(chart, fit.end, officials)
                return

    def _list(self, chart: Chart, marks: list[int], officials: set[int]) -> Iterator[Candidate]:
        """Read one run of items between the 、 at `marks`: runs of adjacent names."""
        run: list[_Item] = []
        for position, (a, b) in enumerate(itertools.pairwise([*marks, marks[-1]])):
            item = self._item(chart, a + 1, b) if b > a else None
            if item is not None:
                run.append(item)
                continue
            yield from self._run(chart, marks[position - len(run)], run, a, officials)
            run = []

    def _item(self, chart: Chart, start: int, end: int) -> _Item | None:
        """Return the name if the whole item is one, or is one after a town or body."""
        text = chart.text
        match = _ITEM.match(text, start, end)
        if match is not None and self._can_be(chart, *match.span("name")):
            name = re.sub(r"\s", "", match.group("name"))
            return _Item(*match.span("name"), sure="·" in name or self._names.shape(name) >= SHAPELY)
        return self._placed(chart, start, end)

    def _can_be(self, chart: Chart, start: int, end: int) -> bool:
        """Return whether a stretch can be a name, even a word that begins with a surname: 黄河 in 汪海、黄河、岳泰."""
        name = re.sub(r"\s", "", chart.text[start:end])
        if chart.ending(end, "TITLE", "AGENCY", "COMPANY_END", "INSTITUTION_END") is not None:
            return False
        surnamed = self._names.surname(name, 0) > 0 and len(name) <= _SHORT + 1 and name[-1] not in ENDS
        return (surnamed and name not in self._words.places) or self._names.may_be(name)

    def _placed(self, chart: Chart, start: int, end: int) -> _Item | None:
        """Return the name after the town or body at the start of an item: 清水镇|赵国栋."""
        for length in (3, 2):
            at = end - length
            body = chart.ending(at, "DISTRICT", "AGENCY") if at > start else None
            if (
                body is not None
                and self._names.shape(chart.text[at:end]) >= _SHAPELY_PLACED
                and chart.text[at:end] not in self._words.places
            ):
                return _Item(at, end, sure=True, placed=True)
        return None

    def _run(
        self, chart: Chart, first: int, run: list[_Item], last: int, officials: set[int]
    ) -> Iterator[Candidate]:
        """Yield the names of a run, including those at its two ends, whose outer borders have to be found.

        `first` and `last` are the offsets of the 、 before and after the run. `officials` holds the ends of
        officials' names, so that a list continued after a comma is also one of officials.
        """
        head = self._head(chart, first, officials)
        titled = head is not None and head.titled
        tails = self._tails(chart, last + 1, loose=titled or sum(i.sure for i in run) >= _FEW)
        items = [*([head.item] if head is not None else []), *run, *tails]
        if not items:
            return
        led = tails != [] and LEADERS_BEHIND.match(chart.text, items[-1].end) is not None
        group = _Group(items, head, tails != [], titled or led)
        if _are_things(chart.text, group) or not self._are_persons(chart.text, group):
            return
        label = "OFFICIAL" if led else head.label if head is not None else "PERSON"
        for item in items if group.anchored else _between_sure(items):
            name = re.sub(r"\s", "", chart.text[item.start : item.end])
            yield Candidate(item.start, item.end, label, name, _SCORE)

    def _are_persons(self, text: str, group: _Group) -> bool:
        """Return whether the evidence suffices for persons: a title, 市领导, a count of people, or most names' shape."""
        items = group.items
        sure = sum(item.sure for item in items)
        if not (sure or (group.head is not None and group.head.led)):
            return False
        if not group.anchored and sure < 2 * (len(items) - sure):
            return False
        both = group.head is not None and group.closed
        if both and _COUNTED.match(text, items[-1].end) is not None:
            return len(items) > _FEW or self._names.shape(text[items[-1].start : items[-1].end]) >= _SURE
        together = sum(item.placed for item in items) >= _FEW
        least = _FEW if group.anchored or together else _FEW + 1
        return len(items) >= least and (len(items) > _FEW or group.anchored or together)

    def _tails(self, chart: Chart, start: int, *, loose: bool) -> list[_Item]:
        """Return the last name of a list and those that 和 joins to it; with `loose`, also names that are words."""
        tails: list[_Item] = []
        at: int | None = start
        while at is not None:
            item = self._tail(chart, at, loose=loose)
            if item is None:
                break
            tails.append(item)
            more = _MORE.match(chart.text, item.end)
            at = more.end() if more is not None else None
        return tails

    def _tail(self, chart: Chart, start: int, *, loose: bool) -> _Item | None:
        fits = self._names.fits(chart, start)
        if (
            fits
            and chart.text[fits[0].end - 1] not in _HALF
            and fits[0].follow >= 0.9
            and fits[0].shape >= 0.45
            and _IN_LIST + LOOKS * fits[0].value >= _ENOUGH
        ):
            return _Item(start, fits[0].end, sure=True)
        for end in range(start + _SHORTEST, min(start + _LONGEST, len(chart.text)) + 1):
            word = chart.starting(end, "FOLLOWER")
            name = chart.text[start:end]
            spoken = word is not None and word.end > end + 1 and not self._acts(name)
            if not spoken and _CLOSED.match(chart.text, end) is None:
                continue
            if loose and _HAN_NAME.fullmatch(chart.text, start, end) and self._can_be(chart, start, end):
                return _Item(start, end, sure=False)
            return self._placed(chart, start, end)
        return None

    def _acts(self, words: str) -> bool:
        """Return whether words are an act behind a word that is seldom a surname: 经表决|任职."""
        return self._names.is_weak(words[:1]) and self._names.is_act(words[1:])

    def _head(self, chart: Chart, mark: int, officials: set[int]) -> _Head | None:
        """Return the name that ends at a 、 and the evidence before it."""
        text = chart.text
        end = mark
        if (
            end
            and text[end - 1] in ")）"
            and (bracket := max(text.rfind("(", 0, end), text.rfind("（", 0, end))) > 0
        ):
            end = bracket
        return self._led_head(chart, end) or self._titled_head(chart, end, officials)

    def _led_head(self, chart: Chart, end: int) -> _Head | None:
        """Return the name after 市领导, 主席团成员 or the like."""
        low = max(end - _LEADERS_REACH, 0)
        for pattern, label in ((LEADERS, "OFFICIAL"), (HEADS, "PERSON")):
            for opening in reversed([*pattern.finditer(chart.text, low, end)]):
                start = opening.end()
                if _HAN_NAME.fullmatch(chart.text, start, end) and self._can_be(chart, start, end):
                    name = re.sub(r"\s", "", chart.text[start:end])
                    return _Head(_Item(start, end, self._names.shape(name) >= SHAPELY), label, True, True)
        return None

    def _titled_head(self, chart: Chart, end: int, officials: set[int]) -> _Head | None:
        """Return the name after a title, a body, or a mark that begins a clause."""
        best: tuple[float, _Head] | None = None
        for length in (3, 2, 4, 5, 6):
            start = end - length
            if start < 0 or _HAN_NAME.fullmatch(chart.text, start, end) is None:
                continue
            shape = self._names.shape(chart.text[start:end])
            title = chart.ending(start, "TITLE")
            sure = shape >= SHAPELY
            if title is not None and (shape or self._can_be(chart, start, end)):
                label = "OFFICIAL" if title.id == "public" else "PERSON"
                option = (shape + 1, _Head(_Item(start, end, sure), label, True))
            elif not shape:
                continue
            elif (
                gap := GOES_ON_BACK.search(chart.text, max(start - 4, 0), start)
            ) and gap.start() in officials:
                option = (shape + 1, _Head(_Item(start, end, sure), "OFFICIAL", True))
            elif start == 0 or chart.text[start - 1] in CLAUSE or chart.ending(start, "BOUNDARY") is not None:
                option = (shape, _Head(_Item(start, end, sure), "PERSON", False))
            elif self._placed(chart, start - 1, end) is not None:
                option = (shape, _Head(_Item(start, end, sure, placed=True), "PERSON", False))
            else:
                continue
            best = max(best, option, key=lambda o: o[0]) if best is not None else option
        return best[1] if best is not None else None

    def _led(self, chart: Chart) -> Iterator[Candidate]:
        """Yield single names after 市领导 and before 等市领导."""
        text = chart.text
        for opening in LEADERS.finditer(text):
            for fit in self._names.fits(chart, opening.end())[:1]:
                if fit.follow >= 0.9 and fit.shape >= _LED and "领导" in opening.group():
                    yield Candidate(opening.end(), fit.end, "OFFICIAL", fit.name, _SCORE)
        for opened in re.finditer("等", text):
            end = opened.start()
            if LEADERS_BEHIND.match(text, end) is None:
                continue
            for length in (3, 2, 4):
                start = end - length
                before = (
                    start == 0
                    or text[start - 1 : start] in CLAUSE
                    or chart.ending(start, "BOUNDARY", "TITLE")
                )
                if start >= 0 and before and self._names.shape(text[start:end]) >= _SURE:
                    yield Candidate(start, end, "OFFICIAL", text[start:end], _SCORE)
                    break


def _are_things(text: str, group: _Group) -> bool:
    """Return whether the words after a list make it one of places or things: 张店、徐寨等战役, 黄姜、苗绣等产业."""
    if group.anchored:
        return False
    end = group.items[-1].end
    doubtful = not all(item.sure for item in group.items)
    return THINGS_BEHIND.match(text, end) is not None or (
        doubtful and OTHER_BEHIND.match(text, end) is not None
    )


def _between_sure(items: list[_Item]) -> list[_Item]:
    """Return the items from the first to the last that looks like a name."""
    sure = [index for index, item in enumerate(items) if item.sure]
    return items[sure[0] : sure[-1] + 1]


@Language.factory("kg_lists", assigns=["doc.user_data"], default_config={"folders": []})
def make(nlp: Language, name: str, folders: list[str]) -> Lists:
    """Make the component for a pipeline; see the class."""
    return Lists(lexicon(tuple(folders)))
