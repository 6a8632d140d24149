"""Longest names of bodies: adds the places before and the parts after, as in 北京市|门头沟区|王平镇政府, 市人民医院|急诊科.

Input: the findings of the other recognisers. Output: the same bodies with their longest names. A part consists of words
that occur in names, and has the ending of a part (科, 大队, 学院, 事业部 …); bodies of a village only need its name.
"""

import re
from collections.abc import Iterator

from spacy.language import Language
from spacy.tokens import Doc

from kg.gazetteer.lexicon import Chart, Lexicon, lexicon
from kg.gazetteer.rules import rules
from kg.gazetteer.wordlists import TOWNS, UPPER
from kg.reading.recognise.engine.candidate import BODIES, Candidate, read, text_of, write
from kg.reading.recognise.head_places import LEVELS, of_level
from kg.reading.recognise.word_borders import borders, is_border
from kg.reading.recognise.word_cut import tagged
from kg.reading.wholes import inside_state

__all__ = ["Parts", "make"]

_SOURCES = ("phrases", "places", "firms", "model")
"""Groups whose bodies are extended."""
_LEAST = 0.6
"""Minimum score of a body that may have parts."""
_CAP = 0.9
_LONGEST = 12
"""Maximum length of a part, in characters."""
_DEPTH = 3
"""Maximum depth of parts within parts: 公安局|刑侦大队|二中队."""
_HAN = re.compile(r"[\u4e00-\u9fff]+")
_WRONG = ("p", "c", "d", "r", "u", "y", "t", "nr", "z", "e", "o", "w", "x")
"""First letters of jieba's tags for words that never occur in the name of a part."""
_JOINING = frozenset("与和及驻")
"""Words with such tags that do occur in it: 型式认证与生产一致性部."""
_COUNTED = re.compile(r"[一二三四五六七八九十百两几\d]+(?:[所处站组队系部])")
"""A number of bodies, not a part: 教育部|六所直属师范大学."""
_PARTY_PART = re.compile(r"(?:党委|党办|团委|纪委|工会|党政|机关党委).")
"""Beginnings of parts that belong to the party and not to the school or company: 南开大学|党委宣传部."""
_CLAUSE = re.compile(r"[由在被把将对向从为是的了等年月日]")
"""Characters that never occur in the name of a village: 2017|年由村党支部."""
_NUMBERED = re.compile(r"[一二三四五六七八九十两]部\Z")
"""A counted product in the words of a company: 索尼牌摄像机|一部."""
_NOT_FIRST = "与和及驻原现各"
"""Characters after a body that do not begin a part: 卫生局|原|医政科."""
_STATIONED = re.compile(
    r"(?=[原派驻])(?:原?派)?驻[\u4e00-\u9fff]{2,16}?(?:纪检监察组|纪检组|办事处|监察室|工作队|工作组|联络处|代表处)"
)
"""A part that is stationed elsewhere: 省纪委监委|驻省国资委纪检监察组."""
_CAMPUS = re.compile(r"[(（](?P<inside>[\u4e00-\u9fff]{2,8})[)）]")
_CAMPUS_ENDS = ("校区", "院区", "分校", "集团")
"""Ends of a bracket after a school or hospital that is not a place: 哈尔滨工业大学(深圳), 朝阳医院（京西院区）."""
_RESIDENTS = re.compile(
    r"(?=[村民委居党团监])(?:村?民委员会|村?委会|村委(?!员|托|书|办)|居民委员会|居委会|居委(?!员|托)|党支部|党总支|党委(?!员)|团支部|监委会|村务监督委员会)"
)
"""Bodies of the residents of a village or community."""
_COUNCIL = re.compile(r"村?民委员会|村?委会|村委|居民委员会|居委会|居委")
_SETTLED = re.compile(r"(?P<name>[\u4e00-\u9fff]{2,4}(?:村|社区|小区|居委会))\Z")
_VILLAGES = ("村", "社区", "小区")
_OF_VILLAGE = re.compile(r"[\u4e00-\u9fff]+?(?:村|社区|小区)(?:村民|居民)委员会\Z")
"""The full name of a village's council, to which the names of its town and county belong."""
_TOWN_BODY = re.compile(r"党委(?!员)|党工委(?!员)|团委|人大主席团|街道办(?!事处)|办事处")
_TOWN = (*TOWNS, "地区")
_PREFIX = re.compile(r"(?:中共|共青团|团)\Z")
_LEAGUE = "中国共产主义青年团"
_PARTY = "中共"


class Parts:
    """Recogniser of the longest names of bodies.

    Parameters
    ----------
    words
        The lexicon, for the places.
    """

    def __init__(self, words: Lexicon) -> None:
        self._words = words
        table = rules()
        self._units = {label: re.compile(f"(?:{table.pattern('part', label.lower())})") for label in BODIES}
        self._trades = table.words("trade") | table.words("field")
        self._not_parts = tuple(sorted(table.words("no-part")))

    def __call__(self, doc: Doc) -> Doc:
        """Add the candidates to the group ``firms``, where the judge expects rule-based bodies."""
        return write(doc, "firms", [*read(doc, "firms"), *self.find(doc)])

    def find(self, doc: Doc) -> list[Candidate]:
        """Return bodies that are longer than those found so far; offsets in ``doc.text``."""
        chart = self._words.chart(text_of(doc))
        found = [c for group in _SOURCES for c in read(doc, group)]
        places = _places(chart, found)
        bodies = [c for c in found if c.label in BODIES and c.score >= _LEAST]
        listed = {
            (c.start, c.end)
            for c in read(doc, "phrases")
            if "{" not in c.name and c.label != "COMPANY" and chart.starting(c.start, "DISTRICT") is None
        }
        starts = frozenset(c.start for c in bodies)
        wider = [*self._residents(chart, places), *_prefixed(chart.text, bodies)]
        placed = [
            longer
            for body in [*bodies, *wider]
            if (body.start, body.end) not in listed and (longer := self._placed(chart, body, places))
        ]
        wider += [*placed, *_prefixed(chart.text, placed)]
        parts = {  # of bodies that begin alike, the longest has the part: 省纪委监委|监督室
            (part.start, part.end, part.label): part
            for body in sorted([*bodies, *wider], key=lambda c: c.end - c.start)
            for part in self._parts(chart, starts, body, _DEPTH)
        }
        return [*wider, *parts.values()]

    def _placed(self, chart: Chart, body: Candidate, places: dict[int, int]) -> Candidate | None:
        """Return a body extended by the places right before it; None if there are none."""
        start = _outermost(body.start, places)
        inner = chart.starting(body.start, "DISTRICT")
        if start == body.start or (
            inner is not None
            and chart.text[inner.start : inner.end].rstrip(UPPER) in chart.text[start : body.start]
        ):
            return None  # 河北省正定县|正定油脂有限公司
        printed = chart.text[places[body.start] : body.start]
        own = self._words.places.get(printed, printed)
        level = next((word for word in LEVELS if chart.text.startswith(word, body.start)), "")
        if level and LEVELS[level] in body.name:
            own = (
                printed + level
                if level == "省" and not own.endswith(level)
                else of_level(printed, own, level)
            )
            if not own:
                return None  # 松江省 of 1949 is not 松江区, 株洲市|区委 is no organ of 株洲市
        name = re.sub(r"\{(?:home|county|town|province)\}", own, body.name)
        if (
            body.name
            and chart.text.endswith(_VILLAGES, start, body.start) is False
            and _OF_VILLAGE.match(body.name)
        ):
            name = chart.text[start : body.start] + body.name
        return body._replace(start=start, name=name, score=min(body.score, _CAP))

    def _parts(
        self, chart: Chart, starts: frozenset[int], body: Candidate, depth: int
    ) -> Iterator[Candidate]:
        """Yield the parts named right after a body, and their own parts."""
        for end in {*self._part_ends(chart, starts, body)}:
            label = "AGENCY" if _PARTY_PART.match(chart.text, body.end, end) else body.label
            printed = chart.text[body.end : end]
            name = inside_state(body.name, printed) or (body.name + printed if body.name else "")
            part = Candidate(body.start, end, label, name, min(body.score, _CAP))
            yield part
            if depth > 1:
                yield from self._parts(chart, starts, part, depth - 1)

    def _part_ends(self, chart: Chart, starts: frozenset[int], body: Candidate) -> Iterator[int]:
        text = chart.text
        if stationed := _STATIONED.match(text, body.end):
            yield stationed.end()
        campus = _CAMPUS.match(text, body.end) if body.label == "INSTITUTION" else None
        if campus is not None and (
            campus.group("inside") in self._words.places or campus.group("inside").endswith(_CAMPUS_ENDS)
        ):
            yield campus.end()
        run = _HAN.match(text, body.end, body.end + _LONGEST)
        if run is None:
            return
        for unit in self._units[body.label].finditer(text, body.end, run.end()):
            if body.label == "COMPANY" and _NUMBERED.search(text, body.end, unit.end()):
                continue
            if (
                unit.end() - body.end > 1
                and text[body.end : unit.end()] != "中心"
                and self._is_part(chart, starts, body.end, unit)
            ):
                yield unit.end()

    def _is_part(self, chart: Chart, starts: frozenset[int], start: int, unit: re.Match[str]) -> bool:
        """Return whether the words are the name of a part, without a verb and its clause, a title, or a torn word."""
        text, end = chart.text, unit.end()
        if (
            text[end : end + 1] == "长"
            or text[end - 2] == text[end - 1]
            or text[start] in _NOT_FIRST
            or _COUNTED.fullmatch(text, start, end)
        ):
            return False
        if (
            text.startswith("委员", end)
            or text.endswith(self._not_parts, start, end)
            or not _ends_word(chart, end)
        ):
            return False
        if any(start < at < end for at in starts) or _names_other(chart, start, end):
            return False
        low = max(start - 4, 0)
        if start - low not in borders(text[low:end]) and not chart.starting(
            start, "ORGAN_TAIL", "INSTITUTION_END"
        ):
            return False
        headed = chart.starting(end, "TITLE") is not None
        words = tagged(text[start : unit.start()])
        return all(self._fits(word, tag, headed=headed) for word, tag in words)

    def _fits(self, word: str, tag: str, *, headed: bool) -> bool:
        """Return whether a word may occur in the name of a part; a verb may if the title of the part's head follows."""
        if word in self._trades or word in _JOINING:
            return True
        if tag == "v":
            return headed and len(word) > 1 and word not in self._words.boundaries
        return not tag.startswith(_WRONG) and word not in self._words.boundaries

    def _council(self, chart: Chart, start: int, match: re.Match[str]) -> str:
        """Return the full name of a village's council (李村村民委员会 for 李村村委会), "" for its other bodies."""
        place = chart.text[start : match.start()]
        if not _COUNCIL.fullmatch(match.group()):
            return ""
        urban = match.group().startswith("居") or place.endswith(("社区", "小区"))
        return place + ("居民委员会" if urban else "村民委员会")

    def _residents(self, chart: Chart, places: dict[int, int]) -> Iterator[Candidate]:
        """Yield the bodies of villages, communities and towns: 菖蒲塘村|党委, 廖家桥镇|团委."""
        text = chart.text
        for match in _RESIDENTS.finditer(text):
            start = places.get(match.start())
            if start is None and (settled := _SETTLED.search(text, max(match.start() - 7, 0), match.start())):
                start = _opening(chart, settled.start("name"), match.start())
            if start is not None and text.endswith(("村", "社区", "小区", "居委会"), start, match.start()):
                yield Candidate(start, match.end(), "AGENCY", self._council(chart, start, match), 0.9)
        for match in _TOWN_BODY.finditer(text):
            start = places.get(match.start())
            if start is not None and text.endswith(_TOWN, start, match.start()):
                yield Candidate(start, match.end(), "AGENCY", "", 0.9)


def _ends_word(chart: Chart, end: int) -> bool:
    """Return whether a word or a title begins at the end of a part: 公务员二科|科长, but not 管理科|学."""
    return is_border(chart.text, end) or chart.starting(end, "TITLE") is not None


def _names_other(chart: Chart, start: int, end: int) -> bool:
    """Return whether a possible part contains a place or a public title, or ends with a title."""
    reached = start
    for at in range(start, end):
        place = chart.starting(at, "DISTRICT")
        if place is not None and at > reached:
            return True
        reached = max(reached, place.end if place is not None else start)
        title = chart.starting(at, "TITLE")
        if title is not None and title.end <= end and (title.id == "public" or title.end == end):
            return not chart.text.startswith("会", title.end)  # 委员|会
    return False


def _opening(chart: Chart, low: int, end: int) -> int | None:
    """Return the start of an unlisted village's name if a clause, a place or a word outside the name precedes it."""
    for start in range(end - 3, low - 1, -1):
        before = chart.text[start - 1 : start]
        if chart.starting(start, "BOUNDARY") is not None or _CLAUSE.search(chart.text, start, end):
            continue
        if not before or not "\u4e00" <= before <= "\u9fff" or chart.ending(start, "BOUNDARY", "DISTRICT"):
            return start
    return None


def _places(chart: Chart, found: list[Candidate]) -> dict[int, int]:
    """Return, by end offset, the start of the longest district, listed or not."""
    starts: dict[int, int] = {}
    spans = [(c.start, c.end) for c in found if c.label == "DISTRICT"]
    for start, end in [*((hit.start, hit.end) for hit in chart.labels["DISTRICT"]), *spans]:
        starts[end] = min(start, starts.get(end, start))
    return starts


def _outermost(start: int, places: dict[int, int]) -> int:
    while start in places and places[start] < start:
        start = places[start]
    return start


def _prefixed(text: str, bodies: list[Candidate]) -> Iterator[Candidate]:
    """Yield committees extended by the party or league before them: 团|安徽省委."""
    for body in bodies:
        prefix = _PREFIX.search(text, max(body.start - 3, 0), body.start)
        central = text.startswith("中央", body.start)  # 团|中央宣传部
        if prefix is None or body.label != "AGENCY" or not (central or text[body.end - 1] == "委"):
            continue
        if prefix.group() == "团" and prefix.start() > 0 and "\u4e00" <= text[prefix.start() - 1] <= "\u9fff":
            cut = borders(text[max(prefix.start() - 4, 0) : body.end])
            if prefix.start() - max(prefix.start() - 4, 0) not in cut:
                continue  # 代表团|安徽省委
        if central and prefix.group() == _PARTY:
            continue
        if central:
            rest = text[body.start + len("中央") : body.end]
            yield body._replace(
                start=prefix.start(), name=f"{_LEAGUE}中央委员会{rest.removeprefix('委员会')}"
            )
            continue
        name = body.name.removeprefix(_PARTY)
        order = _PARTY if prefix.group() == _PARTY else _LEAGUE
        yield body._replace(start=prefix.start(), name=order + name if name else "")


@Language.factory(
    "kg_parts", requires=["doc.user_data"], assigns=["doc.user_data"], default_config={"folders": []}
)
def make(nlp: Language, name: str, folders: list[str]) -> Parts:
    """Make the component for a pipeline; see the class."""
    return Parts(lexicon(tuple(folders)))
