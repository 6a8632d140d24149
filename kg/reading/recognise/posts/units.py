"""The unit of a chain: reads one title and the organ before it: 市委政法委|书记, 省人民医院儿科|副主任."""

import re
from typing import NamedTuple

from kg.gazetteer.lexicon import Lexicon
from kg.gazetteer.wordlists import TOWNS
from kg.reading.recognise.engine.candidate import BODIES, Candidate
from kg.reading.recognise.posts.anaphors import referred
from kg.reading.recognise.posts.mentions_by_offset import Settled
from kg.reading.recognise.posts.parts_alone import PartsAlone
from kg.reading.recognise.posts.regions import LEADS, MANAGES, REGION, without_region
from kg.reading.recognise.posts.terms import Term
from kg.reading.recognise.posts.titles import RANK, Title, Titles
from kg.reading.recognise.posts.unlisted import BODY_ENDS, PART, of_congress, of_level, of_state, unlisted
from kg.reading.recognise.posts.villages import VILLAGE_BODIES, VILLAGES, is_of_village
from kg.reading.wholes import part_of

__all__ = ["BRANCH", "JOINTS", "SENDS", "Unit", "Units"]

JOINTS = frozenset("、,，兼及和暨;； ")
"""Separators between two units."""
BRANCH = re.compile(r"办公室|办公厅|秘书处|研究室")
"""Offices inside a body that are named without it."""
SENDS = re.compile(r"(?:指派|委派|选派|派出|派遣)")
"""Words for the envoys of a body."""
_SHARED_ENDS = "部局厅院行馆校村镇乡县区市州司处科署社团队厂矿站所园台"
"""Last characters of bodies that are also the first of their heads' titles: 局 of 公安局长."""
_FUNCTION = re.compile(
    r"(?![\u4e00-\u9fff]*[的了是和与对由被向为从原前该任])[\u4e00-\u9fffA-Z]{2,6}(?<![库国区州省市县店厂场部])"
)
"""The task of a manager: 财务|副总裁, 种植|经理."""
_LISTED = re.compile(
    r"(?<=[、，,。；;：:“”\n])(?:财务|业务|技术|生产|销售|市场|运营|行政|人事|营销|投资|研发|设计|采购|物流|质量|安全|法务|风控|品牌|客户|产品|项目|工程|种植|养殖|区域|大区|部门)$"
)
"""A task at the start of a list or a clause."""
_NOTE = re.compile(r"[(（][^()（）]{1,20}[)）]$")
_NO_FUNCTION = (*BODY_ENDS, "资本", "科技", "中国", "区", "国", "州", "省", "市", "县", "店")
"""Ends of words that do not name a task."""
_QUOTES = ("”", "》", "）", ")")
"""Marks at the end of a name that is not a recognised body: “百花艺术节”|总策划."""
_NAMED_VILLAGE = re.compile(
    r"(?<![\u4e00-\u9fff])(?:但|而|且|并|可)?(?P<name>(?![\u4e00-\u9fff]*[为是任选的在到来由与和个全各该本但而且并也])[\u4e00-\u9fff]{1,8}?(?P<kind>社区|村))$"
)
"""A village that is not in a gazetteer, from the mark before it: ”东湖社区|党总支书记."""
_BYLINE = re.compile(r"[(（][^()（）]*(?:记者|通讯员)[^()（）]*[)）]$")
"""The by-line before the first word of a story."""
_NO_STATE = re.compile(r"[\u4e00-\u9fff](?<!中国)(?<!我国)(?<![时原前现新兼任届])$")
"""Words before a ministry that may be another state's: 俄罗斯|外交部."""
_DEPARTMENT_HEAD = re.compile(r"(?<=系)副?系$")
"""The words of a title that repeat the end of its organ: 化学系|系|主任, 化学系|副系|主任."""
_SITTING = re.compile(
    r"(?:(?:第|(?<=[协大会]))[一二三四五六七八九十]+(?:届|、(?=[一二三四五六七八九十]))[、和]?)(?:第?[一二三四五六七八九十]+届)?(?:理事会|董事会)?$"
)
"""The terms of a council, between it and the title of a member."""
_GARRISON = re.compile(r"(?<=[、，,。；;\n兼])(?P<army>军分区|警备区)(?P<party>党委)$")
"""The party body of a garrison that is printed without its city."""
_OF = re.compile(r"的(?P<one>一[名位个])?(?P<field>[\u4e00-\u9fff]{1,6}学)?$")
"""The words between a body and the title in it, and the field of a scholar."""
_PARTY_BODY = re.compile(r"(?:党委|党组|党总支|纪委)$")
_WITH_BRANCH = {"INSTITUTION": ("大学", "学院", "学校", "中学", "医院"), "COMPANY": ("公司", "集团", "银行")}
"""The party branch of a body; labels of the bodies whose branches have no name of their own, and the ends of their names."""
_COUNTIES = ("县", "区", "市", "旗")
"""Ends of the divisions that hold towns."""
_COMES = ("来自", "出自")
"""Words before the body that somebody comes from."""
_FORMER, _PLANNED = "former", "planned"


class Unit(NamedTuple):
    """An organ and a title, as printed."""

    start: int
    end: int
    organ: str | None
    """None if it follows from the unit before."""
    title: str
    kind: str
    former: bool = False
    planned: bool = False
    bare: str = ""
    """The words of an organ without a mention: 组织部, 办公室."""
    body: str = ""
    """Label of the organ's mention; "" if there is none."""
    unread: bool = False
    """Unrecognised words, usually the name of a body, are right before the title."""
    term: Term = Term()
    """The dates of this post alone, not of all posts stated with it."""


class _Organ(NamedTuple):
    """The words before a title as its organ, their start, and those that belong to the title."""

    start: int
    name: str | None
    body: str = ""
    bare: str = ""
    function: str = ""
    dropped: str = ""
    """The part of the title that is in the organ's name: 党委 of 校党委书记."""
    former: bool = False
    """Whether a word for a former post is inside the words: 某省纪委|原|第五监督检查室."""


class Units:
    """Reads single units; offsets in the document's text.

    Parameters
    ----------
    settled
        The mentions of the document.
    words
        The lexicon; ``TITLE`` rows give the kind of post, ``TITLE_MARK`` rows the words for former or planned posts.
    """

    def __init__(self, settled: Settled, words: Lexicon) -> None:
        self._settled = settled
        self._chart = settled.chart
        self._text = settled.text
        self._words = words
        self.titles = Titles(settled.chart)
        self._parts = PartsAlone(settled, self.titles)

    def ending(self, end: int) -> Unit | None:
        """Return the unit whose title ends at `end`, None if no title does."""
        titles = self.titles.ending(end)
        if not titles:
            return None
        title = min(titles, key=self._preference)
        start, marks = self._marks(title.start)
        if (sitting := _SITTING.search(self._text, max(start - 16, 0), start)) is not None:
            start = sitting.start()  # 中国林学会|第五、六届|常务理事
        printed = self._text[title.start : end]
        organ = self._organ(title, start, printed)
        ranked = self.titles.ranked(title.start, end, title.kind)
        if organ is not None and organ.start < ranked.start < title.start - 1:
            rank = self._text[ranked.start : title.start]  # 商会|驻会|副会长
            organ = organ._replace(name=(organ.name or "").removesuffix(rank), function=rank)
        unread = self._is_unread(start) if organ is None else bool(organ.dropped and organ.name is None)
        organ = organ or _Organ(start, None)
        start, earlier = self._marks(organ.start)
        marks |= earlier
        return Unit(
            start,
            end,
            organ.name,
            organ.function + (printed if unread else printed.removeprefix(organ.dropped)),
            title.kind,
            organ.former or _FORMER in marks,
            _PLANNED in marks,
            organ.bare,
            organ.body,
            unread,
        )

    def _is_unread(self, start: int) -> bool:
        """Return whether unrecognised words end at an offset."""
        if self.titles.ending(start):
            return False  # 局长|兼督察长
        return self._settled.follows_words(start) or self._text[start - 1 : start] in _QUOTES

    def _marks(self, start: int) -> tuple[int, set[str]]:
        """Skip 原, 前, 时任 … that end at `start`; return the new end and what they say about the post."""
        marks: set[str] = set()
        while (mark := self._chart.ending(start, "TITLE_MARK")) is not None and mark.id != RANK:
            marks.add(mark.id)
            start = mark.start
        return start, marks

    def _before_former(self, start: int) -> int:
        """Return the start of the words for a former post that end at `start`: 某省纪委|原|第五监督检查室, not 甲所兼|乙所."""
        marked, _ = self._marks(start)
        return start if "兼" in self._text[marked:start] else marked

    def _organ(self, title: Title, start: int, printed: str) -> _Organ | None:
        """Return the organ before a title; None if there is none."""
        if (met := of_congress(self._text, title, start) or of_level(self._text, start)) is not None:
            return _Organ(*met)
        if (army := _GARRISON.search(self._text, max(start - 7, 0), start)) is not None:
            return _Organ(army.start(), None, bare=army["army"], function=army["party"])
        if (branch := self._party_of(title, start)) is not None:
            return branch
        mention = (
            self._named(start)
            or self._settled.organ_ending(self._before_bracket(start))
            or self._sharing(title.start)
        )
        if mention is not None:
            organ = self._outermost(mention)
            if organ.body != "COMPANY":
                return organ
            firm, region = without_region(organ.name or "", printed)
            return organ._replace(name=firm, function=region)
        return (
            self._region(title, start, printed)
            or self._part(self._before_bracket(start))
            or self._part_of_head(title)
            or self._managed(title, start, printed)
            or self._anaphor(start, printed)
            or self._village(start, printed)
            or self._alone(start)
            or self._bare(title, start)
            or self._said_of(title, start)
            or self._unlisted(title, start)
        )

    def _said_of(self, title: Title, end: int) -> _Organ | None:
        """Return the body whose head or scholar a title is with 的: 东湖大学的副校长, 东湖大学的物理学教授."""
        of = _OF.search(self._text, max(end - 8, 0), end)
        mention = self._settled.organ_ending(of.start()) if of is not None else None
        if of is not None and mention is None and title.kind != "other" and not of["one"]:
            return self._anaphor(of.start(), "")  # 该协会|的|副会长
        if (
            of is None
            or mention is None
            or mention.label not in BODIES
            or (title.kind == "other" and not of["one"])
        ):
            return None
        if self._text.endswith(_COMES, 0, mention.start) or (of["field"] and title.kind != "academic"):
            return None  # 来自东湖县委党校的|第一书记
        return self._outermost(mention)

    def _party_of(self, title: Title, end: int) -> _Organ | None:
        """Return the body before its party branch, right before a title or a word for a former post: 某公司党委|原|副书记."""
        party = _PARTY_BODY.search(self._text, max(end - 4, 0), end)
        ends = (end, party.start()) if party is not None else ()
        body = next(filter(None, map(self._settled.organ_ending, ends)), None)
        if party is None or body is None or body.label not in BODIES:
            return None
        organ = self._outermost(body)
        if body.end < end:
            return organ._replace(function=party.group())
        whole = (organ.name or "").removesuffix(party.group())
        kind = next((label for label, ends in _WITH_BRANCH.items() if whole.endswith(ends)), "AGENCY")
        told = kind != "AGENCY" or (end < title.start and not whole.endswith(VILLAGES))
        if whole == organ.name or not told:
            return None  # 某镇党委 is the committee of a town, 某村党总支 that of a village
        return organ._replace(name=whole.removeprefix("中共"), function=party.group(), body=kind)

    def _alone(self, end: int) -> _Organ | None:
        """Return the part of a hospital, university or police that is printed without it."""
        part = self._parts.of(end)
        return _Organ(*part) if part is not None else None

    def _before_bracket(self, start: int) -> int:
        """Return the start of a bracket that ends at `start`, else `start`: 南昌中院(简称“中院”)|法官."""
        note = _NOTE.search(self._text, max(start - 24, 0), start)
        return note.start() if note is not None else start

    def _unlisted(self, title: Title, end: int) -> _Organ | None:
        """Return a body that no recogniser knows: ，东湖出版社|社长, 《东湖晚报》|总编, 加拿大|总理."""
        name = of_state(self._chart, title, end) or unlisted(
            self._text, end, self._text[title.start : title.end]
        )
        if name is None or any(self._settled.is_person(at) for at in range(name.start, end + 1)):
            return None
        return _Organ(*name)

    def _outermost(self, mention: Candidate) -> _Organ:
        """Return an organ with the divisions right before its mention."""
        start, name = mention.start, self._settled.name(mention)
        while (outer := self._settled.by_end.get(start)) is not None and outer.label == "DISTRICT":
            county = self._settled.name(outer)
            if start == mention.start and name.endswith(TOWNS) and county.endswith(_COUNTIES):
                name = county + name.removeprefix(county)  # 永兴县|马田镇, not another county's
            start = outer.start
        marked = self._before_former(start)
        whole = self._settled.organ_ending(marked) if marked < start and PART.fullmatch(name) else None
        if whole is not None and whole.label in BODIES:  # 某省纪委|原|第五监督检查室
            return _Organ(whole.start, part_of(self._settled.name(whole), name), mention.label, former=True)
        return _Organ(start, name, mention.label)

    def _sharing(self, start: int) -> Candidate | None:
        """Return the organ whose last character is the first of the title: 市委宣传部长, 市公安局长."""
        shared = self._text[start] in _SHARED_ENDS
        return (self._settled.organ_ending(start + 1) or self._ministry(start + 1)) if shared else None

    def _preference(self, title: Title) -> tuple[bool, bool, int]:
        """Return the key of the best reading of a title: the longest behind a mention, else behind a central organ."""
        start = title.start
        return self._settled.organ_ending(start) is None, self._ministry(start) is None, start

    def _named(self, end: int) -> Candidate | None:
        """Return the organ whose mention ends at an offset, or the central organ of the gazetteer that no mention has."""
        return self._settled.organ_ending(end) or self._ministry(end)

    def _ministry(self, end: int) -> Candidate | None:
        """Return the central organ that the gazetteer has and that ends at an offset: 外交部|长, not 俄罗斯外交部|长."""
        hit = self._chart.ending(end, "AGENCY")
        if hit is None or "{" in hit.id or _NO_STATE.search(self._text, max(hit.start - 2, 0), hit.start):
            return None
        return Candidate(hit.start, hit.end, "AGENCY", hit.id, 1.0)

    def _part(self, end: int) -> _Organ | None:
        """Return the body whose part or envoy ends at `end`: 市财政局预算科, 市检察院指派."""
        for length in range(2, 13):
            if self._settled.names_person(end - length, end):
                break  # 东湖大学|党委书记甲为中心
            marked = self._before_former(end - length)
            mention = self._settled.organ_ending(marked)
            if mention is None or mention.label not in BODIES:
                continue
            whole = self._outermost(mention)
            if SENDS.fullmatch(self._text, end - length, end):
                return whole
            if (shared := _DEPARTMENT_HEAD.search(self._text, end - length, end)) is not None:
                name = part_of(whole.name or "", self._text[end - length : shared.start()])
                return whole._replace(name=name, function=shared.group())
            if PART.fullmatch(self._text, end - length, end):
                name = part_of(whole.name or "", self._text[end - length : end])
                return whole._replace(name=name, former=marked < end - length)
        return None

    def _part_of_head(self, title: Title) -> _Organ | None:
        """Return the part whose last character is the first of its head's title: 大同市工委|组织部长."""
        part = self._part(title.start + 1) if self._text[title.start] in _SHARED_ENDS else None
        titled = part is not None and self.titles.ends(part.start, title.start)  # 市委常委秘书长|统战部长
        return None if titled else part

    def _region(self, title: Title, end: int, printed: str) -> _Organ | None:
        """Return the firm before the region of a manager, and the region: 东湖银行|亚太区|总裁, 、|中国区|主席."""
        region = REGION.search(self._text, max(end - 8, 0), end) if title.kind != "academic" else None
        if region is None or not printed.endswith(LEADS):
            return None
        mention = self._settled.organ_ending(region.start())
        if mention is not None and mention.label == "COMPANY":
            return self._outermost(mention)._replace(function=region.group())
        listed = self._text[region.start() - 1 : region.start()] in ("、", "兼")
        return (
            _Organ(region.start(), None, function=region.group())
            if listed and (title.kind == "firm" or region.group().endswith("区"))
            else None
        )

    def _managed(self, title: Title, end: int, printed: str) -> _Organ | None:
        """Return the firm before the words for a manager's task, and these words: 联想|供应链|副总裁."""
        manages = title.kind in ("firm", "other") and printed.endswith(MANAGES)
        if not manages or self.titles.ending(end) or self._text.endswith(_NO_FUNCTION, 0, end):
            return None
        for length in range(2, 7):
            mention = self._settled.organ_ending(end - length)
            if (
                mention is not None
                and mention.label in ("COMPANY", "INSTITUTION")
                and _FUNCTION.fullmatch(self._text, end - length, end)
            ):
                return self._outermost(mention)._replace(function=self._text[end - length : end])
        listed = _LISTED.search(self._text, max(end - 5, 0), end) if title.kind == "firm" else None
        return _Organ(listed.start(), None, function=listed.group()) if listed is not None else None

    def _anaphor(self, end: int, printed: str) -> _Organ | None:
        """Return the body to which a reference points: 该公司, 校."""
        found = referred(self._settled, end, printed)
        return _Organ(found.start, found.name, found.label, dropped=found.dropped) if found else None

    def _village(self, end: int, printed: str) -> _Organ | None:
        """Return the village named last if only its kind precedes a cadre's title: 社区党委书记."""
        kind = next((k for k in ("社区", "村") if self._text.endswith(k, 0, end)), None)
        if kind is None or not is_of_village(printed):
            return None
        if (named := _NAMED_VILLAGE.search(self._text, max(end - 10, 0), end)) is not None:
            return _Organ(named.start(), named.group("name"), "DISTRICT")
        name = self._settled.last_village(end - len(kind), kind)
        return _Organ(end - len(kind), name, "DISTRICT") if name.endswith(kind) else None

    def _bare(self, title: Title, start: int) -> _Organ | None:
        """Return an organ printed without its place: 组织部|部长, 宣传|部长."""
        if bare := self._bare_words(start):
            begin = start - len(bare)
            at, _ = self._marks(begin)
            place = self._settled.organ_ending(at) if at < begin else None
            if place is not None and place.label == "DISTRICT":  # 攸县|新任|住建局
                tail = self._words.tail(bare) or "{}" + bare
                return _Organ(place.start, tail.replace("{}", self._settled.name(place)), "AGENCY")
            return _Organ(begin, None, bare=bare)
        if start == title.start and self._text[start] in "部局" and (bare := self._bare_words(start + 1)):
            return _Organ(start + 1 - len(bare), None, bare=bare)
        return None

    def _bare_words(self, end: int) -> str:
        """Return the words of an organ without its place that end at `end`; "" if there are none."""
        for length in range(min(8, end), 1, -1):
            begin = end - length
            printed = self._text[begin:end]
            known = BRANCH.fullmatch(printed) or self._words.tail(printed) is not None
            if not known and printed not in VILLAGE_BODIES:
                continue
            before = self._text[begin - 1 : begin]
            if (
                not before
                or before in JOINTS
                or before in "，。：:\n(（"
                or _BYLINE.search(self._text, max(begin - 30, 0), begin) is not None
                or self._chart.ending(begin, "TITLE_MARK") is not None
                or self._parts.post_ends(begin)
                or (printed in VILLAGE_BODIES and self._settled.is_village(begin))
            ):
                return printed
        return self._parts.inner(end)
