"""Organs by their structure: combines whose organ it is (a place or 市, 省, 区 …), its remit and its kind.

The gazetteer holds names with a fixed form; this grammar composes those that follow a rule: 醴陵市 + 商务和粮食局,
市 + “三高” + 指挥部, 芦淞区 + 委, 长沙 + 海关, 董家墩街道 + 百井村, and the coordinated 市资规局、工信局.
"""

import re
from collections.abc import Iterator

from spacy.language import Language
from spacy.tokens import Doc

from kg.gazetteer.divisions import SITE
from kg.gazetteer.lexicon import Chart, Hit, Lexicon, lexicon
from kg.gazetteer.wordlists import PARTIES, STATES, STOPS, ZONES, opening
from kg.reading.recognise import unlisted_places
from kg.reading.recognise.engine.candidate import Candidate, text_of, write
from kg.reading.recognise.head_places import LEVELS, Head, head_before
from kg.reading.recognise.word_borders import is_border, runs_on

__all__ = ["Places", "make"]

_TAIL_TRAPS = {
    "委": "托任派屈婉以身靠蛇曲实宛员",
    "办": "理事学法公证案结好成完件税厂",
    "府": "邸第上衙",
    "局": "部面势限促",
}
"""Characters that form another word with the last character of a short tail: 芦淞区委托."""

PARTY_PREFIX = "中共"
"""The Communist Party's name before its committees: 中共株洲市委."""

_LEVEL_ENDS = tuple(LEVELS)

_NUMBERED = "第?[一二三四五六七八九十]{1,3}届?(?:、第?[一二三四五六七八九十]{1,3}届?)*(?<=届)"
_TERM = re.compile(f"{_NUMBERED}$")
"""The term of a congress or committee, which remains the same body in the next term: 温州市第七届政协."""
_TERM_LENGTH = 14
"""Maximum length of terms, in characters: 第十一届、第十二届."""
_FORMAL = re.compile(
    rf"(?=[第一二三四五六七八九十委纪人])(?:{_NUMBERED})?(?P<body>委员会(?:常务委员会)?|纪律检查委员会|人民代表大会(?:常务委员会)?(?!代表))"
    rf"|人(?:大|民代表大会){_NUMBERED}常(?:务委员|委)会"
)
"""Words after a place in the formal name of a committee or congress; the term does not make it another body."""
_ORDERS = {
    "中国共产党": "中共",
    "中共": "中共",
    "政协": "中国人民政治协商会议",
    "中国人民政治协商会议": "中国人民政治协商会议",
}
"""The party or league before the place, and the beginning of the full name."""
_PARTY_BODY = re.compile(rf"(?P<party>{'|'.join(PARTIES)})(?:中央(?:委员会)?(?![\u4e00-\u9fff]?[省市]))")
_SEAT = re.compile(r"(?:委员会|委会|委)(?![托员])")
"""Words after the place in the name of a party's committee: 民盟株洲市|委."""
_SHORT_COURT = re.compile(r"(?P<kind>法院|检察院)(?!长?[\u4e00-\u9fff]?官)")
_COURT_PLACE = (3, 2)
"""Lengths of a district's short name before its court: 禅城法院."""
_YOUTH, _LEAGUE = "共青团", "中国共产主义青年团"
"""Words before the full name of a youth league committee."""
_TAXES = "国家税务总局"
"""Words before the full name of a tax office."""
_COURT = re.compile(r"(?:[\u4e00-\u9fff]{2,3}?)(?:人民)?法庭")
_BODY = re.compile(r"(?:领导小组|指挥部|工作专班|联席会议|工作委员会)(?:办公室)?")
"""Bodies set up for a purpose, which is named in free words."""
_FREE_LENGTH = 20
"""Maximum length of the purpose between the head and the body, in characters."""
_FREE_STOP = re.compile(
    rf"[{STOPS}\n（）()《》的了是由对将被把让使请问看听说]|召开|举行|参加|出席|会议|成立|设立|组成|担任|按照|根据|通过|{STATES}"
)
_OF_FIRM = re.compile("集团|公司|大学|学院|医院")
"""Words for the body that has set such a body up, whose own name begins with the place."""
_SUB = re.compile(
    r"(?:[\u4e00-\u9fff]{2,4}分局|交警支队|交警大队|刑侦支队|巡特警支队|治安支队|特警支队|禁毒支队|经侦支队"
    r"|[\u4e00-\u9fff]{2,6}?派出所|办公室(?!主任助理)|办公厅)"
)
_NUMBERED_SCHOOL = re.compile(
    r"(?P<number>[一二三四五六七八九十]{1,3})中(?![院心级等央国午期年的间]|学[习者])"
)
_AUTHORITY = re.compile(
    rf"{opening((*ZONES.split('|'), *'自风国森湿地水灌林纪'))}(?:(?P<kind>{ZONES})"
    r"(?:管委会|管理委员会|党工委)"
    r"|(?P<park>自然保护区|风景名胜区|风景区|国家公园|森林公园|湿地公园|地质公园|水库|灌区|林场|纪念地)"
    r"(?:[\u4e00-\u9fff]{2,4}?管理站|管理(?:委员会|局|处|所|站|中心)))"
)
_ZONE_NAME = 10
"""Maximum length of a zone's free name before its kind, in characters."""


class Places:
    """Recogniser of organs and districts by structure.

    Parameters
    ----------
    words
        The lexicon; ``ORGAN_TAIL`` rows give the full names of organs, ``REMIT`` and ``ORGAN_END`` rows the
        components of unlisted organs.
    """

    def __init__(self, words: Lexicon) -> None:
        self._words = words

    def __call__(self, doc: Doc) -> Doc:
        """Write the candidates to the group ``places``."""
        return write(doc, "places", self.find(doc))

    def find(self, doc: Doc) -> list[Candidate]:
        """Return organs, zones and villages; offsets in ``doc.text``; they may overlap, as the arbiter chooses."""
        chart = self._words.chart(text_of(doc))
        zones = [*unlisted_places.zones(chart, self._words.places)]
        heads = dict(unlisted_places.own_zones(chart))
        heads |= {
            zone.end: Head(unlisted_places.outermost(chart, zone.start), zone.name, True) for zone in zones
        }
        towns = [*unlisted_places.towns(chart)]
        organs = [*self._tails(chart, heads), *self._composed(chart, heads), *self._free(chart)]
        organs += [
            *_zone_committees(chart.text, heads),
            *_committees(chart),
            *_courts(chart),
            *self._short_courts(chart),
            *self._formal(chart),
        ]
        organs += [*self._parties(chart)]
        organs += [*self._coordinated(chart, organs)]
        organs += [*_subordinate(chart, organs)]
        misprints = [*unlisted_places.misprinted(chart.text, self._words, doc._.home)]
        return [
            *organs,
            *zones,
            *towns,
            *unlisted_places.villages(chart, towns),
            *self._schools(chart),
            *misprints,
            *self._of_misprints(chart, misprints),
        ]

    def _head(self, chart: Chart, end: int, zones: dict[int, Head]) -> Head | None:
        return zones.get(end) or head_before(chart, end, self._words.places)

    def _tails(self, chart: Chart, zones: dict[int, Head]) -> Iterator[Candidate]:
        """Yield head + listed tail: 湖南省工信厅, 芦淞区委, 市委组织部."""
        for tail in chart.labels["ORGAN_TAIL"]:
            term = _TERM.search(chart.text, max(tail.start - _TERM_LENGTH, 0), tail.start)
            named = term is not None and tail.end - tail.start > 1 and tail.id != PARTY_PREFIX + "{}委员会"
            head = self._head(chart, term.start() if term is not None and named else tail.start, zones)
            if head is None or _trapped(chart.text, tail) or (head.place and _torn(chart, tail)):
                continue
            if runs_on(chart.text, tail.start, tail.end) or _is_party_branch(chart.text, tail.start):
                continue
            start = head.start
            if chart.text.endswith(PARTY_PREFIX, 0, start) and tail.id.startswith(PARTY_PREFIX):
                start -= 2
            if chart.text.endswith(_TAXES, 0, start) and tail.id.endswith("税务局"):
                start -= len(_TAXES)
            name = tail.id
            if chart.text.endswith(_YOUTH, 0, start) and name == PARTY_PREFIX + "{}委员会":
                start, name = start - len(_YOUTH), _LEAGUE + "{}委员会"  # 共青团株洲市|委
            yield Candidate(
                start, tail.end, "AGENCY", name.replace("{}", head.name), 0.95 if head.place else 0.9
            )

    def _composed(self, chart: Chart, zones: dict[int, Head]) -> Iterator[Candidate]:
        """Yield head + remits + kind of organ: 醴陵市商务和粮食局, 长沙海关."""
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
            head = self._head(chart, start, zones)
            if head is None or _trapped(text, kind) or not (remits or kind.id == "alone"):
                continue
            if head.place and text[head.start - 1 : head.start] == "驻":
                continue  # an office there of another place: 驻|湖北经济贸易办事处
            place = _site_or(head.name, text, head.start, start) if remits else text[head.start : start]
            name = place + text[start : kind.end]
            yield Candidate(head.start, kind.end, "AGENCY", name, 0.9 if head.place else 0.85)

    def _formal(self, chart: Chart) -> Iterator[Candidate]:
        """Yield committees and congresses in full: 中国共产党株洲市第十三届委员会, 株洲市第十六届人民代表大会."""
        for place in chart.labels["DISTRICT"]:
            match = _FORMAL.match(chart.text, place.end)
            head = head_before(chart, place.end, self._words.places) if match is not None else None
            if match is None or head is None:
                continue
            start, body = head.start, match["body"] or "人民代表大会常务委员会"
            order = next((o for o in _ORDERS if chart.text.endswith(o, 0, start)), "")
            if body.startswith("人民代表大会"):
                yield Candidate(start, match.end(), "AGENCY", head.name + body, 0.95)
            elif order and (body.startswith("委员会") or _ORDERS[order] == PARTY_PREFIX):
                name = _ORDERS[order] + head.name + body
                yield Candidate(start - len(order), match.end(), "AGENCY", name, 0.97)

    def _parties(self, chart: Chart) -> Iterator[Candidate]:
        """Yield the committees of the democratic parties: 农工党中央, 民盟株洲市委."""
        for match in _PARTY_BODY.finditer(chart.text):
            yield Candidate(
                match.start(), match.end(), "AGENCY", PARTIES[match.group("party")] + "中央委员会", 0.97
            )
        for place in chart.labels["DISTRICT"]:
            seat = _SEAT.match(chart.text, place.end)
            head = head_before(chart, place.end, self._words.places) if seat is not None else None
            party = next(
                (p for p in PARTIES if head is not None and chart.text.endswith(p, 0, head.start)), ""
            )
            if seat is not None and head is not None and party:
                name = f"{PARTIES[party]}{head.name}委员会"
                yield Candidate(head.start - len(party), seat.end(), "AGENCY", name, 0.97)

    def _short_courts(self, chart: Chart) -> Iterator[Candidate]:
        """Yield courts and procuratorates of districts without the last character of the place: 禅城法院, 芦淞检察院."""
        for match in _SHORT_COURT.finditer(chart.text):
            if chart.ending(match.start(), "DISTRICT") is not None:
                continue
            for length in _COURT_PLACE:
                start = max(match.start() - length, 0)
                place = chart.text[start : match.start()] + "区"
                if place in self._words.places:
                    name = self._words.places[place] + "人民" + match.group("kind")
                    yield Candidate(unlisted_places.outermost(chart, start), match.end(), "AGENCY", name, 0.9)
                    break

    def _free(self, chart: Chart) -> Iterator[Candidate]:
        """Yield head + free words + body set up for a purpose: 市“三高”指挥部, 市政务公开领导小组办公室."""
        text = chart.text
        for body in _BODY.finditer(text):
            for end in range(body.start() - 1, max(body.start() - _FREE_LENGTH, 0), -1):
                if _FREE_STOP.match(text, end):
                    break
                if (
                    end < body.start() - 1
                    and (head := head_before(chart, end, self._words.places)) is not None
                ):
                    party = PARTY_PREFIX if text[end] == "委" else ""
                    place = text[head.start : end] if _OF_FIRM.search(text, end, body.start()) else head.name
                    name = party + _site_or(place, text, head.start, end) + text[end : body.end()]
                    yield Candidate(head.start, body.end(), "AGENCY", name, 0.85)
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

    def _schools(self, chart: Chart) -> Iterator[Candidate]:
        """Yield a numbered school of a place without the place's last character: 长沙一中."""
        for place in chart.labels["DISTRICT"]:
            match = _NUMBERED_SCHOOL.match(chart.text, place.end)
            if match is not None and chart.text[place.end - 1] not in _LEVEL_ENDS:
                name = f"{self._words.places.get(chart.text[place.start : place.end], '')}第{match.group('number')}中学"
                yield Candidate(place.start, match.end(), "INSTITUTION", name, 0.9)

    def _of_misprints(self, chart: Chart, districts: list[Candidate]) -> Iterator[Candidate]:
        """Yield the organs of misprinted districts: 溁口区财政局."""
        for district in districts:
            tail = chart.starting(district.end, "ORGAN_TAIL")
            if tail is not None and not _trapped(chart.text, tail):
                name = tail.id.replace("{}", district.name or chart.text[district.start : district.end])
                yield Candidate(district.start, tail.end, "AGENCY", name, 0.9)


def _is_party_branch(text: str, start: int) -> bool:
    """Return whether 委会 follows a place that is not a village: the committee of a democratic party, 江苏省|委会."""
    return text.startswith("委会", start) and not text.endswith("村", 0, start)


def _trapped(text: str, hit: Hit) -> bool:
    """Return whether a short tail is the beginning of another word: 区委托."""
    return (
        text[hit.end : hit.end + 1] in _TAIL_TRAPS.get(text[hit.end - 1], ())
        and text[hit.end : hit.end + 1] != ""
        and not is_border(text, hit.end)
    )


def _torn(chart: Chart, tail: Hit) -> bool:
    """Return whether the short form of a place overlaps a tail: a longer one, 和政|府, or a street, 建宁|街道办事处."""
    if chart.text.startswith("街道", tail.start):
        return not chart.text.endswith(_LEVEL_ENDS, 0, tail.start)
    longer = chart.ending(tail.end, "ORGAN_TAIL")
    return (
        longer is not None
        and longer.start < tail.start
        and not chart.text.endswith(_LEVEL_ENDS, 0, tail.start)
    )


def _subordinate(chart: Chart, organs: list[Candidate]) -> Iterator[Candidate]:
    """Yield organs with their own branch, which is part of the name: 市公安局芦淞分局, 市政府办公室."""
    listed = [Candidate(h.start, h.end, "AGENCY", h.id, 0.95) for h in chart.labels["AGENCY"]]
    for organ in {*organs, *listed}:
        sub = _SUB.match(chart.text, organ.end)
        if sub is not None and chart.starting(organ.end, "BOUNDARY") is None:
            name = (organ.name or chart.text[organ.start : organ.end]) + sub.group()
            yield Candidate(organ.start, sub.end(), "AGENCY", name, organ.score)


def _courts(chart: Chart) -> Iterator[Candidate]:
    """Yield a court's branch in a town: 南康区唐江人民法庭, 朱沱法庭."""
    for district in chart.labels["DISTRICT"]:
        whole = chart.text.startswith(("法庭", "人民法庭"), district.end)
        match = None if whole else _COURT.match(chart.text, district.end)
        if whole:
            end = chart.text.index("法庭", district.end) + 2
            yield Candidate(district.start, end, "AGENCY", "", 0.88)
        elif match is not None and chart.starting(district.end, "BOUNDARY") is None:
            yield Candidate(district.start, match.end(), "AGENCY", "", 0.86)


def _zone_committees(text: str, zones: dict[int, Head]) -> Iterator[Candidate]:
    """Yield the party committee of a zone by its short name: 常德经开区工委."""
    for end, zone in zones.items():
        if text.startswith("工委", end):
            yield Candidate(zone.start, end + 2, "AGENCY", f"{PARTY_PREFIX}{zone.name}工作委员会", 0.95)


def _committees(chart: Chart) -> Iterator[Candidate]:
    """Yield the authority of a zone with a free name: 清水塘生态工业新城管委会."""
    text = chart.text
    for match in _AUTHORITY.finditer(text):
        kind = match.start("kind" if match.group("kind") else "park")
        low = max(kind - _ZONE_NAME, 0)
        for start in range(low, kind - 1):
            opens = not "\u4e00" <= text[start - 1 : start] <= "\u9fff" or (
                (word := chart.ending(start, "BOUNDARY", "TITLE")) is not None and word.start >= low - 2
            )
            inner = any(chart.starting(at, "BOUNDARY") for at in range(start, kind))
            if opens and not inner and re.fullmatch(r"[\u4e00-\u9fff]+", text[start : match.end()]):
                yield Candidate(start, match.end(), "AGENCY", text[start : match.end()], 0.86)
                break


def _site_or(name: str, text: str, start: int, end: int) -> str:
    """Return the full name of a place, or its words if they begin the name of a mountain or the like: 贺兰|山."""
    place = text[start:end]
    return name if place.endswith(name) or SITE.match(text, end) is None else place


@Language.factory("kg_places", assigns=["doc.user_data"], default_config={"folders": []})
def make(nlp: Language, name: str, folders: list[str]) -> Places:
    """Make the component for a pipeline; see the class."""
    return Places(lexicon(tuple(folders)))
