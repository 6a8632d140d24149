"""Names of people that stand in lists: joined by 、, set apart by blanks, run together in headlines.

That several stretches side by side look like names makes each of them one: 汪海、黄河、岳泰.
"""

import itertools
import re
from collections.abc import Iterator

from spacy.language import Language
from spacy.tokens import Doc

from kg.gazetteer.lexicon import Chart, Lexicon, lexicon
from kg.reading.recognise.engine.candidate import Candidate, text_of, write
from kg.reading.recognise.name_score import CLAUSE, LOOKS, Names

__all__ = ["Lists", "make"]

_IN_LIST = 0.5
_ENOUGH = 0.67
"""Least score of the last name of a list, whose end has to be found."""
_ACTS = re.compile(
    r"等?(?:出席|参加)|等|主持|率|调研|会见|会晤|致辞|讲话|督导|督查|检查|看望|慰问|陪同|指出|强调|表示|介绍|作报告|一行|分别"
)
"""What follows the names in a headline."""
_COUNTED = re.compile(r"等(?:\d|[一二三四五六七八九十两]|人|同志|领导|多[名位人]|专家|代表)")
"""What closes a list of persons and not of streets: 贺晓辉、杨建明等8名律师."""
_ROSTER_LEAST = 5
"""Names that make a roster."""
_SURE = 0.7
"""Looks that a name needs where little else speaks for it."""
_ROSTER = re.compile(  # "++": whatever a shorter run of characters would leave is no blank
    r"(?:(?:[\u4e00-\u9fff]{2,4}+|[\u4e00-\u9fff] {1,3}+[\u4e00-\u9fff])(?:[(（][^()（）]{1,8}[)）])?+[ \n]++){5,}"
    r"(?:[\u4e00-\u9fff]{2,4}|[\u4e00-\u9fff] {1,3}[\u4e00-\u9fff])(?![\u4e00-\u9fff])"
)
_ROSTER_NAME = re.compile(
    r"[\u4e00-\u9fff] {1,3}[\u4e00-\u9fff](?![\u4e00-\u9fff])|[\u4e00-\u9fff]{2,4}(?![^()（） \n]*[)）])"
)
_PUBLIC_ROSTER = re.compile(r"主席团|委员|代表|秘书长|常务|领导|名单")
_LEADERS = re.compile(
    r"(?:[省市县区州]|党和国家|有关|校|老|人大|政府|政协)(?:级|委)?领导(?:人|同志)?[:：]?$|领导(?:人|同志)?[:：]$"
)
_ITEM = re.compile(
    r"(?P<name>[\u4e00-\u9fff·]{2,4}|[\u4e00-\u9fff]\s{1,3}[\u4e00-\u9fff])(?:\s?[(（][^()（）]{1,14}[)）])?$"
)
_GAP = 22
"""Longest list item, brackets included, in characters."""


class Lists:
    """Recogniser of persons in lists.

    Parameters
    ----------
    words
        The lexicon; ``TITLE`` lines before a list tell what its persons are.
    """

    def __init__(self, words: Lexicon) -> None:
        self._words = words
        self._names = Names(words)

    def __call__(self, doc: Doc) -> Doc:
        """Write the candidates to ``doc.spans["lists"]``."""
        return write(doc, "lists", self.find(doc))

    def find(self, doc: Doc) -> list[Candidate]:
        """Return persons (OFFICIAL, PERSON); offsets in ``doc.text``."""
        chart = self._words.chart(text_of(doc))
        return [*self._lists(chart), *self._rosters(chart), *self._run_together(chart, doc)]

    def _lists(self, chart: Chart) -> Iterator[Candidate]:
        """Names joined by 、: 刘光跃、聂方红、邓为民等."""
        text = chart.text
        marks = [m.start() for m in re.finditer("、", text)]
        index = 0
        while index < len(marks):
            last = index
            while last + 1 < len(marks) and marks[last + 1] - marks[last] - 1 <= _GAP:
                last += 1
            yield from self._list(chart, marks[index : last + 1])
            index = last + 1

    def _list(self, chart: Chart, marks: list[int]) -> Iterator[Candidate]:
        """Read one run of items between the 、 at `marks`: stretches of name after name."""
        items = [self._item(chart.text, a + 1, b) for a, b in itertools.pairwise(marks)]
        run: list[tuple[int, int]] = []
        for position, item in enumerate([*items, None]):
            if (
                item is None
                and 0 < position < len(items)
                and items[position - 1]
                and items[position + 1 : position + 2] not in ([], [None])
            ):
                item = self._word(chart.text, marks[position] + 1, marks[position + 1])
            if item is not None:
                run.append(item)
                continue
            yield from self._run(chart, marks[position - len(run)], run, marks[position])
            run = []

    def _item(self, text: str, start: int, end: int) -> tuple[int, int] | None:
        """Return the span of the name if all of an item is one."""
        match = _ITEM.match(text, start, end)
        if match is None:
            return None
        name = re.sub(r"\s", "", match.group("name"))
        if "·" in name or self._names.shape(name) >= 0.4:
            return match.span("name")
        return None

    def _word(self, text: str, start: int, end: int) -> tuple[int, int] | None:
        """Return the span of an item between two names that is a word and may be a name: 黄河 in 汪海、黄河、岳泰."""
        match = _ITEM.match(text, start, end)
        if match is None or not self._names.surname(text, start) or len(match.group("name")) > 3:
            return None
        return match.span("name")

    def _run(self, chart: Chart, first: int, run: list[tuple[int, int]], last: int) -> Iterator[Candidate]:
        """Yield the names of a run, and the names at its two ends, whose outer borders have to be found.

        `first` and `last` are the offsets of the 、 before and after the run.
        """
        text = chart.text
        head = self._head(chart, first)
        tails = self._names.fits(chart, last + 1)
        tail = tails[0] if tails and tails[0].follow >= 0.9 and tails[0].shape >= 0.45 else None
        label = head[2] if head is not None else "PERSON"
        titled = head is not None and head[3]
        names = len(run) + (head is not None) + (tail is not None)
        counted = (
            head is not None
            and tail is not None
            and _COUNTED.match(chart.text, tail.end) is not None
            and tail.shape >= _SURE
        )
        if not ((titled and names >= 2) or (len(run) >= 2 and names >= 3) or counted):
            return
        if head is not None:
            yield Candidate(head[0], head[1], label, text[head[0] : head[1]], 0.9)
        for start, end in run:
            yield Candidate(start, end, label, re.sub(r"\s", "", text[start:end]), 0.92)
        if tail is not None:
            score = _IN_LIST + LOOKS * tail.value
            if score >= _ENOUGH:
                yield Candidate(last + 1, tail.end, label, tail.name, min(score, 0.95))

    def _head(self, chart: Chart, mark: int) -> tuple[int, int, str, bool] | None:
        """Return span, label and whether a title stands before the name that ends at a 、."""
        text = chart.text
        end = mark
        if (
            end
            and text[end - 1] in ")）"
            and (bracket := max(text.rfind("(", 0, end), text.rfind("（", 0, end))) > 0
        ):
            end = bracket
        best: tuple[float, int, str, bool] | None = None
        for length in (3, 2, 4):
            start = end - length
            shape = self._names.shape(text[start:end]) if start >= 0 else 0.0
            if not shape:
                continue
            title = chart.ending(start, "TITLE")
            leaders = _LEADERS.search(text, max(start - 8, 0), start)
            if title is not None or leaders is not None:
                public = leaders is not None or (title is not None and title.id == "public")
                option = (shape + 1, start, "OFFICIAL" if public else "PERSON", True)
            elif start == 0 or text[start - 1] in CLAUSE or chart.ending(start, "BOUNDARY") is not None:
                option = (shape, start, "PERSON", False)
            else:
                continue
            best = max(best, option) if best is not None else option
        return (best[1], end, best[2], best[3]) if best is not None else None

    def _run_together(self, chart: Chart, doc: Doc) -> Iterator[Candidate]:
        """Two or more names without a mark between them in a headline: 李强赵乐际王沪宁出席会议."""
        for start, end, kind in doc._.blocks:
            if kind != "headline":
                continue
            for part in re.finditer(r"[\u4e00-\u9fff]+", chart.text[start:end]):
                names = self._split(chart, start + part.start(), start + part.end())
                if len(names) >= 2:
                    for first, last in names:
                        yield Candidate(first, last, "PERSON", chart.text[first:last], 0.85)

    def _split(self, chart: Chart, start: int, end: int) -> list[tuple[int, int]]:
        """Split the beginning of a headline into names up to a word that may follow them; [] if it is none."""
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
        """Yield the names of a list that blanks set apart, names of two characters with a blank inside."""
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


@Language.factory("kg_lists", assigns=["doc.spans"], default_config={"folders": []})
def make(nlp: Language, name: str, folders: list[str]) -> Lists:
    """Make the component for a pipeline; see the class."""
    return Lists(lexicon(tuple(folders)))
