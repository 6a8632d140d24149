"""Names of people that stand in lists: joined by 、, set apart by blanks, run together in headlines.

That several stretches side by side look like names makes each of them one: 汪海、黄河、岳泰.
"""

import itertools
import re
from collections.abc import Iterator
from typing import NamedTuple

from spacy.language import Language
from spacy.tokens import Doc

from kg.gazetteer.lexicon import Chart, Lexicon, lexicon
from kg.reading.recognise.engine.candidate import Candidate, text_of, write
from kg.reading.recognise.name_score import CLAUSE, ENDS, LOOKS, SHAPELY, Names

__all__ = ["Lists", "make"]

_SCORE = 0.92
"""What a name in a list is worth."""
_SHORT, _FEW = 2, 2
_HAN_NAME = re.compile(
    r"[\u3400-\u9fff\U00020000-\U000323af](?:[\u3400-\u9fff\U00020000-\U000323af·•・‧]{0,11}[\u3400-\u9fff\U00020000-\U000323af])|[\u3400-\u9fff\U00020000-\U000323af]\s{1,3}[\u3400-\u9fff\U00020000-\U000323af]"
)
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
    r"(?:(?:[\u3400-\u9fff\U00020000-\U000323af]{2,4}+|[\u3400-\u9fff\U00020000-\U000323af] {1,3}+[\u3400-\u9fff\U00020000-\U000323af])(?:[(（][^()（）]{1,8}[)）])?+[ \n]++){5,}"
    r"(?:[\u3400-\u9fff\U00020000-\U000323af]{2,4}|[\u3400-\u9fff\U00020000-\U000323af] {1,3}[\u3400-\u9fff\U00020000-\U000323af])(?![\u3400-\u9fff\U00020000-\U000323af])"
)
_ROSTER_NAME = re.compile(
    r"[\u3400-\u9fff\U00020000-\U000323af] {1,3}[\u3400-\u9fff\U00020000-\U000323af](?![\u3400-\u9fff\U00020000-\U000323af])|[\u3400-\u9fff\U00020000-\U000323af]{2,4}(?![^()（） \n]*[)）])"
)
_PUBLIC_ROSTER = re.compile(r"主席团|委员|代表|秘书长|常务|领导|名单")
_LEVEL = r"(?:[省市县区州旗盟镇乡]|自治[区州县]|街道|军地|党和国家|中央|国家|人大|政协|政府|党委|纪委|[市县区州省旗镇乡]委|[\u3400-\u9fff\U00020000-\U000323af](?:局|办|厅|组)|部门|开发区|党工委|管委会)"
_LEADERS = re.compile(
    rf"(?:{_LEVEL}(?:直|级)?(?:党政军?|四大家|四套班子)?|有关|老|在家|主要)(?:主要|有关|老|离退休)?领导(?:同志|干部|班子成员|成员|人)?(?:有|是|为|的有)?[:：]?"
    r"|领导(?:同志|人)?(?:有)?[:：]"
    r"|(?:主席团|常委会|常务委员会|主席会议|执委会|督导组|督查组|工作组|调研组|考察组|检查组|考评组|巡察组|代表团|慰问团)"
    r"(?:全体)?(?:常务主席|执行主席|组成人员|成员|委员|团员|组员)(?:名单)?(?:如下|是|有|为|的是)?[:：]?"
    r"|执行主席(?:名单)?(?:如下|的?(?:是|有|为)|的)?[:：]?"
    r"|(?:就[座坐]|出席(?:会议|开幕式|大会)?)的(?:[省市县区州旗]?领导)?(?:同志)?(?:还)?有[:：]?"
    rf"|(?:{_LEVEL}|(?<=[，,、；;]))老同志(?:代表)?[:：]?"
)
"""What opens a list of officials who are named without their posts: 市领导, 大会主席团成员."""
_HEADS = re.compile(
    r"(?:校|院|公司|集团|学校|学院|医院|总行|支行|厂|所)领导(?:班子成员|同志)?[:：]?|老同志(?:代表)?[:：]?"
)
"""What opens a list of those who head a body that is no organ."""
_LEADERS_BEHIND = re.compile(
    rf"(?:等)?(?:\d+|[一二两三四五六七八九十]+)?[名位个]?(?:在家的?|原|老|有关|全体|主要)*(?:{_LEVEL}(?:级)?(?:党政军?|四大家|四套班子|班子)?|(?<=等)|(?<=位))"
    r"(?:主要|有关|老|离退休)?领导(?!小组|下|力|能|机构|机关|班子(?!成员))"
    rf"|等(?:\d+|[一二两三四五六七八九十]+)?[名位]?(?:{_LEVEL}*)(?:老同志|政协委员|人大代表|组成人员|主席团成员|党政主要负责人|常委|同志为)"
    rf"|(?:\d+|[一二两三四五六七八九十]+)[名位](?:{_LEVEL}*)(?:政协委员|人大代表|常委会组成人员)"
    r"|(?:等)?(?:同志)?为(?:本次|此次)?(?:大会|会议)?(?:主席团|执行主席|秘书长)"
    r"|(?:等)?(?:同志)?(?:分别)?(?:在主席台|坐在主席台|在台上就[座坐])"
)
"""What closes such a list."""
_THINGS_BEHIND = re.compile(
    r"等(?:\d+|[几多数一二两三四五六七八九十百]+)?余?(?:个(?!人)|家|种|款|条|座|项|处|所|类|支|地|村|[乡镇县市区](?!领导|级|委|直|人|政|干部|里)|街|路|大?战役|战斗|景[区点]|品牌|企业|公司|产品|水果|品种|作物|药材|学校|高校|医院|单位|部门|国|酒庄|河流|山)"
)
"""What closes a list of places or things: 张店、徐寨、金乡等战役."""
_OTHER_BEHIND = re.compile(
    r"等(?![、，,。；;：:（(！？\n\d一二三四五六七八九十多数几]|$|人|同志|领导|老|先生|女士|委员|代表|专家|[在到就对向为与和参出陪一分先率也都还均共同将])"
)
"""What follows 等 behind things rather than persons: 黄姜、苗绣等产业."""
_GOES_ON = re.compile(r"[，,；;]|。\s*\n\s*")
_GOES_ON_BACK = re.compile(r"(?:[，,；;]|。\s*\n\s*)$")
"""What stands between two groups of one list."""
_MORE = re.compile(r"和|与|及|以及")
_CLOSED = re.compile(r"[、，,。；;:：（(！？\n]|$|等|和|与|及|同志")
"""What may follow the last name of a list that does not look like one."""
_LEADERS_REACH = 30
_ITEM = re.compile(
    r"(?P<name>[\u3400-\u9fff\U00020000-\U000323af·•・‧]{2,8}|[\u3400-\u9fff\U00020000-\U000323af]\s{1,3}[\u3400-\u9fff\U00020000-\U000323af])(?:\s?[(（][^()（）]{1,14}[)）])?$"
)
_HALF = "副代兼"
"""What a title begins with and no name ends with: 常务副|县长."""
_SHORTEST, _LONGEST = 2, 8
_GAP = 22
"""Longest list item, brackets included, in characters."""
_SHAPELY_PLACED = 0.6
"""Shape of a name that stands behind its town or body: 云龙镇|黄新民."""
_LED = 0.45
"""Shape of a single name behind 市领导."""


class _Item(NamedTuple):
    """A name in a list."""

    start: int
    end: int
    sure: bool
    """Whether it looks like a name, so that it needs no neighbours."""
    placed: bool = False
    """Whether the name of a town or body stands before it."""


class _Head(NamedTuple):
    """The name that a list begins with, and what stands before it."""

    item: _Item
    label: str
    titled: bool
    """Whether a title or 市领导 stands before it."""
    led: bool = False
    """Whether it is 市领导 or the like, behind which words are names too."""


class _Group(NamedTuple):
    """A run of names."""

    items: list[_Item]
    head: _Head | None
    closed: bool
    """Whether the last name's end is known."""
    anchored: bool
    """Whether a title or 市领导 opens or closes it."""


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
        return [
            *self._lists(chart),
            *self._led(chart),
            *self._rosters(chart),
            *self._run_together(chart, doc),
        ]

    def _lists(self, chart: Chart) -> Iterator[Candidate]:
        """Names joined by 、: 刘光跃、聂方红、邓为民等."""
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
        """Yield the name that stands alone behind a list of officials and a comma: 张亚飞、彭雷，蒋庆云，贾羽、陈永年."""
        after = _GOES_ON.match(chart.text, end)
        for fit in self._names.looks(chart.text, after.end()) if after is not None else ():
            if chart.text[fit.end : fit.end + 1] in ("，", ",", "；", ";") and fit.shape >= _SURE:
                officials.add(fit.end)
                yield Candidate(fit.end - len(fit.name), fit.end, "OFFICIAL", fit.name, _SCORE)
                yield from self._single(chart, fit.end, officials)
                return

    def _list(self, chart: Chart, marks: list[int], officials: set[int]) -> Iterator[Candidate]:
        """Read one run of items between the 、 at `marks`: stretches of name after name."""
        run: list[_Item] = []
        for position, (a, b) in enumerate(itertools.pairwise([*marks, marks[-1]])):
            item = self._item(chart, a + 1, b) if b > a else None
            if item is not None:
                run.append(item)
                continue
            yield from self._run(chart, marks[position - len(run)], run, a, officials)
            run = []

    def _item(self, chart: Chart, start: int, end: int) -> _Item | None:
        """Return the name if all of an item is one, or one behind a town or body."""
        text = chart.text
        match = _ITEM.match(text, start, end)
        if match is not None and self._can_be(chart, *match.span("name")):
            name = re.sub(r"\s", "", match.group("name"))
            return _Item(*match.span("name"), sure="·" in name or self._names.shape(name) >= SHAPELY)
        return self._placed(chart, start, end)

    def _can_be(self, chart: Chart, start: int, end: int) -> bool:
        """Tell whether a stretch can be a name, words too that begin with a surname: 黄河 in 汪海、黄河、岳泰."""
        name = re.sub(r"\s", "", chart.text[start:end])
        if chart.ending(end, "TITLE", "AGENCY", "COMPANY_END", "INSTITUTION_END") is not None:
            return False
        surnamed = self._names.surname(name, 0) > 0 and len(name) <= _SHORT + 1 and name[-1] not in ENDS
        return (surnamed and name not in self._words.places) or self._names.may_be(name)

    def _placed(self, chart: Chart, start: int, end: int) -> _Item | None:
        """Return the name behind the name of a town or body that an item begins with: 清水镇|赵国栋."""
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
        """Yield the names of a run, and the names at its two ends, whose outer borders have to be found.

        `first` and `last` are the offsets of the 、 before and after the run; `officials` holds where names of
        officials end, so that a list that goes on after a comma is one of officials too.
        """
        head = self._head(chart, first, officials)
        titled = head is not None and head.titled
        tails = self._tails(chart, last + 1, loose=titled or sum(i.sure for i in run) >= _FEW)
        items = [*([head.item] if head is not None else []), *run, *tails]
        if not items:
            return
        led = tails != [] and _LEADERS_BEHIND.match(chart.text, items[-1].end) is not None
        group = _Group(items, head, tails != [], titled or led)
        if _are_things(chart.text, group) or not self._are_persons(chart.text, group):
            return
        label = "OFFICIAL" if led else head.label if head is not None else "PERSON"
        for item in items if group.anchored else _between_sure(items):
            name = re.sub(r"\s", "", chart.text[item.start : item.end])
            yield Candidate(item.start, item.end, label, name, _SCORE)

    def _are_persons(self, text: str, group: _Group) -> bool:
        """Tell whether enough speaks for a list of persons: a title or 市领导, a count of people, the looks of most."""
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
        """Return the last name of a list, and those that 和 joins to it; `loose` takes those too that are words."""
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
            acts = self._names.is_act(name[1:]) and self._names.is_weak(name[:1])  # 经表决|任职
            spoken = word is not None and word.end > end + 1 and not acts
            closed = _CLOSED.match(chart.text, end) is not None or spoken
            if not closed:
                continue
            if loose and _HAN_NAME.fullmatch(chart.text, start, end) and self._can_be(chart, start, end):
                return _Item(start, end, sure=False)
            return self._placed(chart, start, end)
        return None

    def _head(self, chart: Chart, mark: int, officials: set[int]) -> _Head | None:
        """Return the name that ends at a 、 and what stands before it."""
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
        """Return the name behind 市领导, 主席团成员 or the like."""
        low = max(end - _LEADERS_REACH, 0)
        for pattern, label in ((_LEADERS, "OFFICIAL"), (_HEADS, "PERSON")):
            for opening in reversed([*pattern.finditer(chart.text, low, end)]):
                start = opening.end()
                if _HAN_NAME.fullmatch(chart.text, start, end) and self._can_be(chart, start, end):
                    name = re.sub(r"\s", "", chart.text[start:end])
                    return _Head(_Item(start, end, self._names.shape(name) >= SHAPELY), label, True, True)
        return None

    def _titled_head(self, chart: Chart, end: int, officials: set[int]) -> _Head | None:
        """Return the name behind a title, a body, or a mark after which a clause begins."""
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
                gap := _GOES_ON_BACK.search(chart.text, max(start - 4, 0), start)
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
        """Yield single names behind 市领导 and before 等市领导."""
        text = chart.text
        for opening in _LEADERS.finditer(text):
            for fit in self._names.fits(chart, opening.end())[:1]:
                if fit.follow >= 0.9 and fit.shape >= _LED and "领导" in opening.group():
                    yield Candidate(opening.end(), fit.end, "OFFICIAL", fit.name, _SCORE)
        for closing in _LEADERS_BEHIND.finditer(text):
            end = closing.start()
            for length in (3, 2, 4):
                start = end - length
                before = (
                    start == 0
                    or text[start - 1 : start] in CLAUSE
                    or chart.ending(start, "BOUNDARY", "TITLE")
                )
                if (
                    start >= 0
                    and before
                    and self._names.shape(text[start:end]) >= _SURE
                    and text[end] == "等"
                ):
                    yield Candidate(start, end, "OFFICIAL", text[start:end], _SCORE)
                    break

    def _run_together(self, chart: Chart, doc: Doc) -> Iterator[Candidate]:
        """Two or more names without a mark between them in a headline: 李强赵乐际王沪宁出席会议."""
        for start, end, kind in doc._.blocks:
            if kind != "headline":
                continue
            for part in re.finditer(r"[\u3400-\u9fff\U00020000-\U000323af]+", chart.text[start:end]):
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


def _are_things(text: str, group: _Group) -> bool:
    """Tell whether what follows a list says that it is one of places or things: 张店、徐寨等战役, 黄姜、苗绣等产业."""
    if group.anchored:
        return False
    end = group.items[-1].end
    doubtful = not all(item.sure for item in group.items)
    return _THINGS_BEHIND.match(text, end) is not None or (
        doubtful and _OTHER_BEHIND.match(text, end) is not None
    )


def _between_sure(items: list[_Item]) -> list[_Item]:
    """Return the items from the first to the last that looks like a name."""
    sure = [index for index, item in enumerate(items) if item.sure]
    return items[sure[0] : sure[-1] + 1]


@Language.factory("kg_lists", assigns=["doc.spans"], default_config={"folders": []})
def make(nlp: Language, name: str, folders: list[str]) -> Lists:
    """Make the component for a pipeline; see the class."""
    return Lists(lexicon(tuple(folders)))
