"""Organs and districts by their structure: whose organ (a place or 市, 省, 区 …), which remit, which kind.

The gazetteer holds what has a fixed form; this grammar composes what follows a rule: 醴陵市 + 商务和粮食局,
市 + “三高” + 指挥部, 芦淞区 + 委, 长沙 + 海关, 董家墩街道 + 百井村, and the coordinated 市资规局、工信局.
"""

import re
from collections.abc import Iterator

from spacy.language import Language
from spacy.tokens import Doc

from kg.recognise.candidate import Candidate, text_of, write
from kg.recognise.heads import Head, head_before
from kg.recognise.lexicon import Chart, Hit, Lexicon, lexicon

__all__ = ["Places", "make"]

_TAIL_TRAPS = {
    "委": "托任派屈婉以身靠蛇曲实宛员",
    "办": "理事学法公证案结好成完件税厂",
    "府": "邸第上",
    "局": "部面势限促",
}
"""Characters after the last character of a short tail that make another word of it: 芦淞区委托."""

PARTY_PREFIX = "中共"
"""The Communist Party's name before its committees: 中共株洲市委."""

_BODY = re.compile(r"(?:领导小组|指挥部|工作专班|联席会议|工作委员会)(?:办公室)?")
"""Bodies that are set up for a purpose, named by free words."""
_FREE_LENGTH = 20
"""Longest purpose seen between the head and the body, in characters."""
_FREE_STOP = re.compile(
    r"[，。；：！？,;:!?\n（）()《》的了是由对将被把让使请问看听说]|召开|举行|参加|出席|会议|成立|设立|组成|担任|按照|根据|通过|认为|表示|指出|强调|要求"
)
_SUB = re.compile(
    r"(?:[\u4e00-\u9fff]{2,4}分局|交警支队|交警大队|刑侦支队|巡特警支队|治安支队|特警支队|禁毒支队|经侦支队"
    r"|[\u4e00-\u9fff]{2,4}派出所|办公室(?!主任助理)|办公厅)"
)
_ZONE = re.compile(
    r"(?:国家级?|省级)?(高新技术产业开发区|高新技术开发区|经济技术开发区|经济开发区|高新区|经开区|综合保税区|保税区|工业园区|自贸片区)"
)
_ZONE_FULL = {
    "高新区": "高新技术产业开发区",
    "高新技术开发区": "高新技术产业开发区",
    "经开区": "经济技术开发区",
}
_UNIT = re.compile(r"[区县市镇乡]|街道")
"""What the names of divisions end with."""
_VILLAGE = re.compile(
    r"(?:[\u4e00-\u9fff]{2,4}?)(?:村|社区)(?!民|委|支|庄|干|级|里|集|办|医|居|落|庙|口|党总支|矫正|服务|治理|工作|卫生|养老)"
)
_VILLAGE_ORGAN = re.compile(
    r"(?:[\u4e00-\u9fff]{1,3}?)(?:村|社区)(?=村?民?委|居委|支部|党支部|党总支|党委|支书|书记|主任|两委)"
)
_NOT_VILLAGE = re.compile(
    r"全|各|该|本|我|农|乡|山|新农|贫困|行政|自然|城中|示范|美丽|试点|个|智慧|和|与|等|所|在|进|到|驻|帮|这|那|多|为|是"
)


class Places:
    """Recogniser of organs and districts by structure.

    Parameters
    ----------
    words
        The lexicon; ``ORGAN_TAIL`` lines say how an organ is named in full, ``REMIT`` and ``ORGAN_END``
        lines what an unlisted organ is composed of.
    """

    def __init__(self, words: Lexicon) -> None:
        self._words = words

    def __call__(self, doc: Doc) -> Doc:
        """Write the candidates to ``doc.spans["places"]``."""
        return write(doc, "places", self.find(doc))

    def find(self, doc: Doc) -> list[Candidate]:
        """Return organs, zones, villages; offsets in ``doc.text``; overlaps are for the arbiter to settle."""
        chart = self._words.chart(text_of(doc))
        organs = [*self._tails(chart), *self._composed(chart), *self._free(chart)]
        organs += [*self._coordinated(chart, organs)]
        organs += [*_subordinate(chart, organs)]
        misprints = [*self._misprinted(chart.text, doc._.home)]
        return [
            *organs,
            *self._zones(chart),
            *_villages(chart),
            *misprints,
            *self._of_misprints(chart, misprints),
        ]

    def _head(self, chart: Chart, end: int) -> Head | None:
        return head_before(chart, end, self._words.places)

    def _tails(self, chart: Chart) -> Iterator[Candidate]:
        """Head + listed tail: 湖南省工信厅, 芦淞区委, 市委组织部."""
        for tail in chart.labels["ORGAN_TAIL"]:
            head = self._head(chart, tail.start)
            if head is None or _trapped(chart.text, tail):
                continue
            start = head.start
            if chart.text.startswith(PARTY_PREFIX, start - 2) and tail.id.startswith(PARTY_PREFIX):
                start -= 2
            yield Candidate(
                start, tail.end, "AGENCY", tail.id.replace("{}", head.name), 0.95 if head.place else 0.9
            )

    def _composed(self, chart: Chart) -> Iterator[Candidate]:
        """Head + remits + kind of organ: 醴陵市商务和粮食局, 长沙海关."""
        text = chart.text
        for kind in chart.labels["ORGAN_END"]:
            start, remits = kind.start, 0
            while (remit := chart.ending(start, "REMIT")) is not None or text[start - 1 : start] in (
                "和",
                "与",
                "及",
            ):
                start = remit.start if remit else start - 1
                remits += remit is not None
            head = self._head(chart, start)
            if head is None or _trapped(text, kind) or not (remits or kind.id == "alone"):
                continue
            place = head.name if remits else text[head.start : start]  # 长沙海关 is its full name
            name = place + text[start : kind.end]
            yield Candidate(head.start, kind.end, "AGENCY", name, 0.9 if head.place else 0.85)

    def _free(self, chart: Chart) -> Iterator[Candidate]:
        """Head + free words + body set up for a purpose: 市“三高”指挥部, 市政务公开领导小组办公室."""
        text = chart.text
        for body in _BODY.finditer(text):
            for end in range(body.start() - 1, max(body.start() - _FREE_LENGTH, 0), -1):
                if _FREE_STOP.match(text, end):
                    break
                if end < body.start() - 1 and (head := self._head(chart, end)) is not None:
                    party = PARTY_PREFIX if text[end] == "委" else ""
                    yield Candidate(
                        head.start, body.end(), "AGENCY", party + head.name + text[end : body.end()], 0.85
                    )
                    break

    def _coordinated(self, chart: Chart, organs: list[Candidate]) -> Iterator[Candidate]:
        """Yield a bare tail after an organ of the same place: 市资规局、工信局."""
        text = chart.text
        ends = {organ.end: organ for organ in organs}
        ends |= {
            h.end: Candidate(h.start, h.end, h.label, h.id, 0.9)
            for h in chart.labels["AGENCY"]
            if h.end not in ends
        }
        for tail in chart.labels["ORGAN_TAIL"]:
            before = ends.get(tail.start - 1)
            if before is None or tail.end - tail.start < 3 or text[tail.start - 1] != "、":
                continue
            head = re.match(r"\{\w+\}", before.name.removeprefix(PARTY_PREFIX)) or re.match(
                r".{2,}?[省市县区州旗镇乡]", before.name.removeprefix(PARTY_PREFIX)
            )
            if head is not None and not _trapped(text, tail):
                found = Candidate(tail.start, tail.end, "AGENCY", tail.id.replace("{}", head.group()), 0.85)
                ends[found.end] = found
                yield found

    def _zones(self, chart: Chart) -> Iterator[Candidate]:
        """Place + official zone: 炎陵高新区, 醴陵经开区."""
        for match in _ZONE.finditer(chart.text):
            hit = chart.ending(match.start(), "DISTRICT")
            if hit is not None:
                printed = chart.text[hit.start : hit.end]
                place = self._words.places.get(printed, printed)
                name = place + _ZONE_FULL.get(match.group(1), match.group())
                yield Candidate(hit.start, match.end(), "DISTRICT", name, 0.93)

    def _of_misprints(self, chart: Chart, districts: list[Candidate]) -> Iterator[Candidate]:
        """Yield the organs of misprinted districts: 溁口区财政局."""
        for district in districts:
            tail = chart.starting(district.end, "ORGAN_TAIL")
            if tail is not None and not _trapped(chart.text, tail):
                name = tail.id.replace("{}", district.name or chart.text[district.start : district.end])
                yield Candidate(district.start, tail.end, "AGENCY", name, 0.9)

    def _misprinted(self, text: str, home: str | None) -> Iterator[Candidate]:
        """Yield names that are no division's and differ from one of the home's in one character that looks alike."""
        wild = self._words.wildcards(home) if home else {}
        for last in _UNIT.finditer(text) if wild else ():
            for length in (3, 4):
                start = last.end() - length
                printed = text[max(start, 0) : last.end()]
                if start < 0 or printed in self._words.places:
                    continue
                right = {
                    form
                    for i in range(length - len(last.group()))
                    for form in wild.get((printed[:i], printed[i + 1 :]), ())
                    if self._words.alike(form[i], printed[i])
                }
                if right:  # of several nothing tells which: the printed form stays the name
                    name = right.pop() if len(right) == 1 else ""
                    yield Candidate(start, last.end(), "DISTRICT", name, 0.85)


def _trapped(text: str, hit: Hit) -> bool:
    """Return True if a short tail is the beginning of another word: 区委托."""
    return (
        text[hit.end : hit.end + 1] in _TAIL_TRAPS.get(text[hit.end - 1], ())
        and text[hit.end : hit.end + 1] != ""
    )


def _subordinate(chart: Chart, organs: list[Candidate]) -> Iterator[Candidate]:
    """Yield organs with their own branch, which is part of the name: 市公安局芦淞分局, 市政府办公室."""
    listed = [Candidate(h.start, h.end, "AGENCY", h.id, 0.95) for h in chart.labels["AGENCY"]]
    for organ in {*organs, *listed}:
        if (sub := _SUB.match(chart.text, organ.end)) is not None:
            name = (organ.name or chart.text[organ.start : organ.end]) + sub.group()
            yield Candidate(organ.start, sub.end(), "AGENCY", name, organ.score)


def _villages(chart: Chart) -> Iterator[Candidate]:
    """Yield a village or community after the division that it lies in, or before its own organ."""
    text = chart.text
    for district in chart.labels["DISTRICT"]:
        match = _VILLAGE.match(text, district.end)
        if match is not None and not _NOT_VILLAGE.match(match.group()):
            yield Candidate(match.start(), match.end(), "DISTRICT", "", 0.85)
    for district in chart.labels["DISTRICT"]:
        match = _VILLAGE_ORGAN.match(text, district.end)
        if match is not None and not _NOT_VILLAGE.match(match.group()):
            yield Candidate(match.start(), match.end(), "DISTRICT", "", 0.85)


@Language.factory("kg_places", assigns=["doc.spans"], default_config={"folders": []})
def make(nlp: Language, name: str, folders: list[str]) -> Places:
    """Make the component for a pipeline; see the class."""
    return Places(lexicon(tuple(folders)))
