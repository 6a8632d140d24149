"""Names of people in fixed frames: appointments, curricula vitae, notices of courts and of loss.

A frame (``任命…为…局长``, ``…,男,汉族``, ``原告…诉``) leaves no doubt that a person is named, so that a name needs
no looks: words (祁连山, 和谐) and names without a Han surname (达娃次仁) are taken as they stand.
"""

import re
from collections.abc import Iterator

from spacy.language import Language
from spacy.tokens import Doc

from kg.gazetteer.lexicon import Chart, Lexicon, lexicon
from kg.reading.recognise.engine.candidate import Candidate, text_of, write

__all__ = ["Frames", "make"]

_HAN = "[\u4e00-\u9fff]"
_NAME = rf"(?:{_HAN}{{1,8}}(?: ?[·•・‧] ?{_HAN}{{1,9}}){{1,3}}|{_HAN} {{1,3}}{_HAN}{{1,2}}|{_HAN}{{2}} {{1,3}}{_HAN}|{_HAN}{{2,4}}?)"
_NOTE = r"(?:先生|女士)?(?:[(（][^()（）\n]{1,14}[)）])?"
_LIST = rf"{_NAME}{_NOTE}(?:、{_NAME}{_NOTE})*(?:[和与]{_NAME}{_NOTE})?"
_MARKS = r"\n:：;；。，,"
_VERBS = ("任命", "免去", "选举", "补选", "决定", "接受", "罢免", "提名", "聘任", "增补", "推选")
_OPENS = (
    rf"(?<![^{_MARKS}{''.join(verb[-1] for verb in _VERBS)}])"  # one look that rules out most places
    rf"(?:^|(?<=[{_MARKS}])|{'|'.join(f'(?<={verb})' for verb in _VERBS)})\s?"
)
_DECIDED = re.compile(
    rf"{_OPENS}(?P<names>{_LIST})(?:同志)?(?P<verb>当选为?|为|的|辞去|[调升改兼转接出历曾拟就]?任(?![命务何期意])|担任)(?P<post>[^。；;\n，,]{{2,60}})"
)
"""Names, and the post that they are given or that is taken from them."""
_DECISION = re.compile(r"任命|免去|选举|补选|当选|罢免|任职|免职|任免|决定|接受|推选|产生")
_DECISION_REACH = 300
"""How far before a name the word of its appointment may stand, in characters: lists of appointments are long."""
_ITEM = re.compile(rf"(?P<name>{_NAME}){_NOTE}(?=、|和|与|$)")
_SINGLE = tuple(
    re.compile(pattern)
    for pattern in (
        rf"(?:^|(?<=[\n。；;,，:：]))\s?(?P<name>{_NAME})[,，]\s?[男女][,，。]",
        rf"关于(?P<name>{_NAME})(?:等|等?同志)?(?:任前|任职|免职|任免|辞去|不再担任)",
        rf"(?:^|(?<=[\n。；;,，:：、]))\s?(?P<name>{_NAME})[(（,，](?:[男女][,，])?(?:公民)?身份证号?",
        rf"(?:^|(?<=[\n。；;:：·●■])){_NOTE}(?P<name>{_NAME})遗失(?=[^。\n]{{2,60}}(?:作废|挂失|[证章照据单票牌卡]))",
        rf"(?<=[告人])(?:(?<=原告)|(?<=被告)|(?<=被告人)|(?<=上诉人)|(?<=申请人)|(?<=被执行人))[:：]?(?P<name>{_NAME})(?=诉|与|、|，|,|:|：|的|犯|因)",
        rf"(?:^|(?<=[、\n。；;]))(?P<name>{_NAME})[:：](?=本院)",
        rf"(?:审判长|审判员|书记员|执行员|法官|检察官)[ :：](?P<name>{_NAME})(?= |$|\n|[。、，,])",
    )
)
_IN_ROLE = re.compile(
    rf"(?:法定代表人|法人代表|负责人|联系人|经办人|执行人|申请人|上诉人|原告|被告|被告人)[:：]\s?(?P<name>{_HAN}{{2,3}})(?<!先生)(?<!女士)(?=[。；;，,、(（\s]|$)"
)
"""A role of a notice, a colon and a name: 法定代表人:连建新."""
_SUMMONED = re.compile(r"(?:^|(?<=\n))(?P<names>[^：:。\n]{2,200})[：:]\s?本院")
"""Whom a court speaks to in a notice, one after the other."""
_LEADER = re.compile(
    rf"(?:^|(?<=[\n 。；;！”)）]))(?P<name>{_HAN}{{2,3}})(?:书记|市长|州长|县长|区长|省长|主席)(?=指出|强调|要求|表示|说|一行|先后|来到|率)"
)
"""A leader who speaks or acts, named at the beginning of a sentence: 温暖明书记指出."""
_PARTY = re.compile(r"(?<![^\n、])[\u4e00-\u9fff]{2,4}(?=[、:：])")
_COMRADE = re.compile(r"同志(?=逝世|[,，]?因病|治丧|生平|先进事迹|[是为][\u4e00-\u9fff]{2,9}人|的一生)")
_PERSONAL = re.compile(r"[(（](?:[男女]|[^()（）]{1,6}族)")
"""What is told of people alone: 包钢|(蒙古族)."""
_NO_NAME = re.compile(
    r"[他她它我你们该各某]|先后|长期|一直|先生|女士|[两几]位|当选|任命|选举|担任|祝贺|决定|同意|接受"
)
_NONE = frozenset(
    [
        "决定",
        "名单",
        "清单",
        "情况",
        "财产",
        "名下",
        "本人",
        "他们",
        "我们",
        "你们",
        "双方",
        "一方",
        "对方",
        "上述",
        "以下",
        "其中",
        "同时",
        "分别",
        "现任",
        "目标",
        "主题",
        "定位",
        "时间",
        "地点",
        "任务",
        "重点",
        "结果",
        "作为",
        "认定",
        "成为",
        "称为",
        "视为",
        "改为",
        "变为",
        "转为",
        "分为",
        "列为",
        "评为",
        "确定",
        "确认",
        "公司",
        "单位",
        "全体",
        "各方",
        "该公司",
        "本公司",
    ]
)


class Frames:
    """Recogniser of persons in fixed frames.

    Parameters
    ----------
    words
        The lexicon; ``TITLE`` lines tell that an appointment is to a post.
    """

    def __init__(self, words: Lexicon) -> None:
        self._words = words

    def __call__(self, doc: Doc) -> Doc:
        """Write the candidates to ``doc.spans["frames"]``."""
        return write(doc, "frames", self.find(doc))

    def find(self, doc: Doc) -> list[Candidate]:
        """Return persons (PERSON); offsets in ``doc.text``."""
        chart = self._words.chart(text_of(doc))
        found = [*self._decided(chart)]
        for pattern in _SINGLE:
            for match in pattern.finditer(chart.text):
                found += self._name(chart, *match.span("name"))
        for match in _COMRADE.finditer(chart.text):
            found += self._comrade(chart, match.start())
        for match in _SUMMONED.finditer(chart.text):
            for item in _PARTY.finditer(chart.text, *match.span("names")):
                found += self._surnamed(chart, *item.span())
        for match in _IN_ROLE.finditer(chart.text):
            found += self._surnamed(chart, *match.span("name"))
        for match in _LEADER.finditer(chart.text):
            if chart.starting(match.start("name"), "TITLE", "AGENCY", "DISTRICT") is None:
                found += self._surnamed(chart, *match.span("name"))
        return found

    def _surnamed(self, chart: Chart, start: int, end: int) -> Iterator[Candidate]:
        """Yield the name where bodies may stand as well: 马占林、妥玉花、甘肃银行股份有限公司:本院受理."""
        if self._has_surname(chart.text[start:end]):
            yield from self._name(chart, start, end)

    def _has_surname(self, name: str) -> bool:
        return name[:2] in self._words.surnames or name[0] in self._words.surnames

    def _comrade(self, chart: Chart, end: int) -> Iterator[Candidate]:
        """Yield the name before 同志 where an obituary or a eulogy tells of one person: 杜鹃同志逝世."""
        text = chart.text
        for length in (2, 3, 4):
            start = end - length
            bare = not ("\u4e00" <= text[start - 1 : start] <= "\u9fff")
            if start >= 0 and (bare or chart.ending(start, "TITLE", "BOUNDARY") is not None):
                yield from self._name(chart, start, end)
                return

    def _decided(self, chart: Chart) -> Iterator[Candidate]:
        """Yield those who are appointed or removed: 火统元、撒兴国(撒拉族)为兰州市中级人民法院审判员."""
        text = chart.text
        for match in _DECIDED.finditer(text):
            start = match.start("names")
            if not self._is_post(chart, *match.span("post"), removed=match.group("verb") == "的"):
                continue
            if _DECISION.search(text, max(start - _DECISION_REACH, 0), match.end("verb")) is None:
                continue
            at = start
            while (item := _ITEM.match(text, at, match.end("names"))) is not None:
                yield from self._name(chart, *item.span("name"))
                at = item.end() + 1

    def _is_post(self, chart: Chart, start: int, end: int, *, removed: bool) -> bool:
        """Tell whether words are the name of a post: they end with a title, or with one and 职务."""
        if chart.text.endswith("职务", start, end):
            return True
        return not removed and chart.ending(end, "TITLE") is not None

    def _name(self, chart: Chart, start: int, end: int) -> Iterator[Candidate]:
        start += next((len(verb) for verb in _VERBS if chart.text.startswith(verb, start, end)), 0)
        printed = chart.text[start:end]
        name = re.sub(r"\s", "", printed)
        known = chart.starting(start, "DISTRICT", "AGENCY", "COMPANY", "TITLE", "BOUNDARY")
        titled = chart.ending(end, "TITLE", "COMPANY_END", "INSTITUTION_END", "AGENCY")
        if (
            len(name) < 2
            or name in _NONE
            or _NO_NAME.search(name)
            or (known is not None and known.end == end and _PERSONAL.match(chart.text, end) is None)
            or titled is not None
        ):
            return
        if self._has_surname(name) or name not in self._words.not_names:
            yield Candidate(start, end, "PERSON", name, 0.93)


@Language.factory("kg_frames", assigns=["doc.spans"], default_config={"folders": []})
def make(nlp: Language, name: str, folders: list[str]) -> Frames:
    """Make the component for a pipeline; see the class."""
    return Frames(lexicon(tuple(folders)))
