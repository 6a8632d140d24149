"""Names of people by what stands beside them: titles, lists, speech, appointments, run-together headlines.

A name is believed for its context first and its characters second: an ordinary word that begins with a
surname character (高度, 任务, 方向) never becomes a person by its looks alone.
"""

import itertools
import re
from collections.abc import Iterator

from spacy.language import Language
from spacy.tokens import Doc

from kg.recognise.candidate import Candidate, text_of, write
from kg.recognise.lexicon import Chart, Lexicon, lexicon
from kg.recognise.names import Fit, Names

__all__ = ["People", "make"]

_AFTER_TITLE = 0.55
_IN_LIST = 0.5
_BEFORE_TITLE = 0.42
_SPEAKS = 0.36
_APPOINTED = 0.45
_LOOKS = 0.45
"""What the name's own looks can add to the support of its context."""
_COUNTED = re.compile(r"等(?:\d|[一二三四五六七八九十两]|人|同志|领导|多[名位人]|专家|代表)")
"""What closes a list of persons and not of streets: 贺晓辉、杨建明等8名律师."""
_ROSTER_LEAST = 5
"""Names that make a roster."""
_SURE = 0.7
"""Looks that a name needs where little else speaks for it."""
_ENOUGH = 0.72
"""Least score of a candidate: a title before, usual characters and a word that may follow reach 1.0."""

_SPEECH = re.compile(
    r"说(?!明|法|服|起来)|表示|指出|强调|介绍|认为|告诉|坦言|透露|回忆|感慨|感叹|笑着|解释|在讲话|在会上|在致辞|作报告|作了|作《|主持|出席|率队|带队|率|调研|会见|会晤|致辞|一行|参加|讲话|督导|督查|检查|看望|慰问|宣读|通报|传达|复信|致电|致信|牵头|对.{2,10}印象|深有感触|代表.{2,12}(?:发言|致辞)"
)
_CLAUSE = frozenset('，。；：！？,;:!?\n“”"（）() ●■▲·—、')
_JOINTS = "和与由在对向为据是"
"""Words of one character after which a name may begin."""
_APPOINT = re.compile(
    r"(?:任命|决定任命|免去|选举|补选|推选|提名|聘任|聘请|接受|决定|撤销|罢免|增补|经查,|追授|授予)$"
)
_APPOINTED_BY = re.compile(r"同志|为|的|任|辞去|担任|[、(（]|等")
_TITLE_BEHIND = re.compile(
    r"(?:同志|先生|女士|总书记|总理|书记|主席|市长|省长|县长|区长|局长|主任|部长|教授|院士|老师|校长|院长|董事长|总经理|厅长|会长|委员长)"
)
_IN_OFFICE = re.compile(
    r"(?:[(（][^()（）]{1,8}[)）])?为[\u4e00-\u9fff、]{4,40}?(?:长|主任|书记|委员|审判员|检察员|主席|秘书)[;；。、，,\n]"
    r"|的[\u4e00-\u9fff、]{4,60}职务|辞去[\u4e00-\u9fff]{3,}|同志逝世|同志,因病"
)
"""What follows a name in lists of appointments and removals."""
_ROSTER = re.compile(
    r"(?:(?:[\u4e00-\u9fff]{2,4}|[\u4e00-\u9fff] {1,3}[\u4e00-\u9fff])(?:[(（][^()（）]{1,8}[)）])?[ \n]+){5,}"
    r"(?:[\u4e00-\u9fff]{2,4}|[\u4e00-\u9fff] {1,3}[\u4e00-\u9fff])"
)
_ROSTER_NAME = re.compile(
    r"[\u4e00-\u9fff] {1,3}[\u4e00-\u9fff](?![\u4e00-\u9fff])|[\u4e00-\u9fff]{2,4}(?![^()（） \n]*[)）])"
)
_PUBLIC_ROSTER = re.compile(r"主席团|委员|代表|秘书长|常务|领导|名单")
_BRACKET = re.compile(r"[(（](?:男|女|[\u4e00-\u9fff]{1,6}族|兼|原|代)")
_LEADERS = re.compile(
    r"(?:[省市县区州]|党和国家|有关|校|老)(?:级|委)?领导(?:人|同志)?[:：]?$|领导(?:人|同志)?[:：]$"
)
_MASKED = re.compile(
    r"(?P<name>[\u4e00-\u9fff](?:某某|某甲|某乙|某(?![些个种人年月日地市省县区项处时位旅团营连部军校])))"
)
_NICKNAME = re.compile(
    r"(?:盲人|患者|市民|居民|村民|学生|女孩|男孩|业主|网友|孩子|婴儿)(?P<name>[小阿老][\u4e00-\u9fff])(?=[从在说到是的,，。（(告将和被因向])"
)
_FOREIGN = re.compile(
    r"[\u4e00-\u9fff]{1,8}(?:[·•・‧][\u4e00-\u9fff]{1,9}){1,3}(?: {1,2}[\u4e00-\u9fff]{1,3}(?=[、，,。；;(（]))?"
)
_ITEM = re.compile(
    r"(?P<name>[\u4e00-\u9fff·]{2,4}|[\u4e00-\u9fff]\s{1,3}[\u4e00-\u9fff])(?:\s?[(（][^()（）]{1,14}[)）])?$"
)
_GAP = 22
"""Longest list item, brackets included, in characters."""


class People:
    """Recogniser of persons.

    Parameters
    ----------
    words
        The lexicon; ``TITLE`` lines carry the kind of post (``public`` makes an official).
    """

    def __init__(self, words: Lexicon) -> None:
        self._words = words
        self._names = Names(words)

    def __call__(self, doc: Doc) -> Doc:
        """Write the candidates to ``doc.spans["people"]``."""
        return write(doc, "people", self.find(doc))

    def find(self, doc: Doc) -> list[Candidate]:
        """Return persons (OFFICIAL, PERSON); offsets in ``doc.text``."""
        chart = self._words.chart(text_of(doc))
        found = [*self._titled(chart), *self._lists(chart), *self._clauses(chart)]
        found += [
            *self._rosters(chart),
            *self._run_together(chart, doc),
            *self._foreign(chart),
            *_masked(chart.text),
        ]
        return found

    def _titled(self, chart: Chart) -> Iterator[Candidate]:
        """Yield a name after its title: 市长陈恢清, 区长 王强."""
        text = chart.text
        for end in {hit.end for hit in chart.labels["TITLE"]}:
            title = chart.ending(end, "TITLE")
            if title is None or any(
                hit.end > end for hit in chart.starts[title.start] if hit.label == "TITLE"
            ):
                continue  # 董事 in 董事长: what follows begins after the longer title
            start = end
            for filler in ("同志", " ", "\n", ":", "："):
                if text.startswith(filler, start):
                    start += len(filler)
            label = "OFFICIAL" if title.id == "public" else "PERSON"
            yield from self._best(chart, start, label, _AFTER_TITLE if start == end else _AFTER_TITLE - 0.08)

    def _best(self, chart: Chart, start: int, label: str, support: float) -> Iterator[Candidate]:
        for fit in self._names.fits(chart, start)[:1]:
            score = support + _LOOKS * fit.value
            if score >= _ENOUGH:
                yield Candidate(start, fit.end, label, fit.name, min(score, 0.98))

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
            score = _IN_LIST + _LOOKS * tail.value
            if score >= _ENOUGH - 0.05:
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
            elif start == 0 or text[start - 1] in _CLAUSE or chart.ending(start, "BOUNDARY") is not None:
                option = (shape, start, "PERSON", False)
            else:
                continue
            best = max(best, option) if best is not None else option
        return (best[1], end, best[2], best[3]) if best is not None else None

    def _clauses(self, chart: Chart) -> Iterator[Candidate]:
        """Yield a name at the beginning of a clause that speaks or acts, is appointed, or bears its title behind it."""
        text = chart.text
        for start, char in enumerate(text):
            if char not in self._words.surnames:
                continue
            opens = start == 0 or text[start - 1] in _CLAUSE
            appoints = _APPOINT.search(text, max(start - 4, 0), start) is not None
            bounded = (word := chart.ending(start, "BOUNDARY")) is not None and (
                word.end - word.start > 1 or text[start - 1] in _JOINTS
            )
            if not (opens or appoints or bounded):
                continue
            for fit in self._names.fits(chart, start)[:1]:
                support = self._clause_support(text, fit, opens=opens, appoints=appoints)
                score = support + _LOOKS * fit.value
                if support and score >= _ENOUGH:
                    label = "OFFICIAL" if support == _BEFORE_TITLE + 0.01 else "PERSON"
                    yield Candidate(start, fit.end, label, fit.name, min(score, 0.95))

    def _clause_support(self, text: str, fit: Fit, *, opens: bool, appoints: bool) -> float:
        """Return what a name's surroundings, other than a title or a list, say for it."""
        if appoints and _APPOINTED_BY.match(text, fit.end):
            return _APPOINTED
        if _BRACKET.match(text, fit.end) or (opens and _IN_OFFICE.match(text, fit.end)):
            return _APPOINTED
        if _TITLE_BEHIND.match(text, fit.end) and fit.shape >= 0.6:
            return _BEFORE_TITLE
        if opens and _SPEECH.match(text, fit.end) and fit.shape >= 0.7:
            return _SPEAKS
        return 0.0

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
            if len(names) >= 2 and _SPEECH.match(chart.text, offset):
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

    def _foreign(self, chart: Chart) -> Iterator[Candidate]:
        """Names with the interpunct, of foreigners and of some of China's peoples: 买买提·艾力."""
        text = chart.text
        for match in _FOREIGN.finditer(text):
            dot = re.search(r"[·•・‧]", match.group()).start() + match.start()  # type: ignore[union-attr]  # the pattern holds one
            start = dot
            while (
                start > match.start()
                and text[start - 1] in self._words.translit
                and not chart.ending(start, "TITLE")
            ):
                start -= 1
            end = match.end()
            last = max(text.rfind(mark, match.start(), end) for mark in "·•・‧") + 1
            stop = last
            while (
                stop < end
                and (text[stop] in self._words.translit or text[stop] == " ")
                and (
                    stop == last
                    or (word := chart.starting(stop, "FOLLOWER", "TITLE")) is None
                    or word.end == stop + 1
                )
            ):
                stop += 1
            if stop < end and " " in text[last:stop]:
                stop = text.index(" ", last)
            if start < dot and stop > last and chart.ending(dot, "DISTRICT") is None:
                title = chart.ending(start, "TITLE")
                label = "OFFICIAL" if title is not None and title.id == "public" else "PERSON"
                yield Candidate(start, stop, label, re.sub(r"\s", "", text[start:stop]), 0.9)


def _masked(text: str) -> Iterator[Candidate]:
    """Names that the paper hides: 孙某, 盲人小炳."""
    for pattern in (_MASKED, _NICKNAME):
        for match in pattern.finditer(text):
            yield Candidate(match.start("name"), match.end("name"), "PERSON", "", 0.75)


@Language.factory("kg_people", assigns=["doc.spans"], default_config={"folders": []})
def make(nlp: Language, name: str, folders: list[str]) -> People:
    """Make the component for a pipeline; see the class."""
    return People(lexicon(tuple(folders)))
