"""Companies and institutions that are not in a gazetteer: finds them by their endings; `left_edge` finds the start."""

import re
from collections.abc import Iterator

import jieba
from spacy.language import Language
from spacy.tokens import Doc

from kg.gazetteer.lexicon import Chart, Hit, Lexicon, lexicon
from kg.gazetteer.rules import rules
from kg.reading.recognise.engine.candidate import BODIES, Candidate, read, text_of, write
from kg.reading.recognise.head_places import LEVELS, head_before
from kg.reading.recognise.left_edge import WHOLE_COUNTRY, Edge, LeftEdge, is_distinctive
from kg.reading.recognise.own_school import own_school
from kg.reading.recognise.short_forms import short_forms
from kg.reading.recognise.word_borders import crosses_end
from kg.reading.recognise.word_cut import cut, tagged

__all__ = ["Bodies", "make"]

_LEGAL = re.compile(r"(?:有限公司|有限责任公司|股份公司|总公司|合作社|事务所)$")
"""Endings that only a definite company has, whatever precedes them."""
_FORMER = "原现时"
"""Words before a former organ that are not part of its name: 示范区|原|党工委."""
_LONG_ENDING = 3
"""Length, in characters, from which an ending determines the type by itself: 铁路局, 报业集团."""
_MASK = "某"
_COUNT = r"[\d一二三四五六七八九十百千万几两数多]"
_UNNAMED = re.compile(
    rf"{_COUNT}+余?多?(?:家|个|所|名|批|座|间|处|年制|大国有)|(?<!美)的|许多|不少|多家|[和及与]$|^[一二三四五六七八九十]+国$|^\d+[届级]|一贯制|各[级类]|三甲|[一二三]级"
    r"|(?:省|国家|市|县|世界|校|乡镇|村)级|一流|高水平|高层次|拟建|在建|季度$|月份?$|年$|[上下]半年$|全年$|[省部州市县区乡镇村]{2,}属?$"
)
"""Signs that a body is counted, ranked or dated and not named: 6家基金公司, 省级创新中心, 2018年学校."""
_DEGREE = re.compile(r"党校$")
"""Words before 大学 where it is a degree and not a school: 省委党校大学."""
_LEFT = re.compile(r"毕业|期间|时代|时光|文化|学历|本科|专科")
"""Words after a kind of school rather than the name of one: 孙士迪大学毕业后."""
_LOOSE = re.compile(
    r"甚至|共建|不少|许多|乡村|城镇|农村|全国中$|(?:大学|学院|医院|学校).*共|部门|和|及其|首个|唯一|有关|相关|援[\u4e00-\u9fff]$"
)
"""Words that never occur in the name of an institution: 区县教育部门和学校."""
_FACULTY = re.compile(r"学院(?![院校])")
_YEAR = re.compile(r"(?:\d+[届级])?(?:学校)?")
"""The year of graduates, or the school, before their faculty: 2010届|哲学院, 学校|经济学院."""
_FIELDS = ("n", "vn", "b", "j", "l", "a", "q", "g", "i")
"""First letters of jieba's tags for words of a field of study."""
_SCHOOLS = re.compile(
    r"^(?:[本该我各某两多全分]|职业|高等|师范|二级|所在|其他|独立|综合|文科|理科|工科|部分|相关|行政|孔子|全[球国校])|大学|医院|孔子|^新$|职业技术$|(?:医学|农业|农林|林业|社会|军事|教育|地质|铁道)科$"
)
"""Words before 学院 that do not name a field."""
_KINDS = frozenset(("双语", "康复", "汇报", "国际", "中文", "汉语", "英语", "阳光", "华侨", "铁路", "高级"))
"""Words that jieba tags as proper names but that denote a kind of school."""
_SCHOOL = re.compile(r"(?:大学|学院|学校|中学|小学|医院)$")
_HALL = re.compile(r"(?:博物[馆院]|纪念馆|美术馆|大剧院)$")
_TOLD = re.compile(r"[了给的把将到]")
"""Signs that the words before a hall are a clause."""
_NUMBERED = re.compile(
    r"[(（](?:(?:股票|证券)?代码[:：]?\s?)?(?:SH|SZ|BJ)?[03468]\d{5}(?:\.(?:SH|SZ|BJ))?[)）]"
)
"""The number of a company on the stock exchange."""
_BEFORE_NUMBER = re.compile(r"[\u4e00-\u9fffA-Z]{3,8}\Z")
_LONGEST_LISTED = 8
_OWN_REPORT = "本报讯"
_LETTER = re.compile(r"[\u4e00-\u9fffA-Z]")
_CALLED = re.compile(
    r"(?:证券|股票)简称[:：]\s?(?P<name>(?:[*]?ST)?[\u4e00-\u9fffA-Z]{2,6})(?![\u4e00-\u9fff])"
)
"""The name under which the shares of a company are traded."""
_CENTRAL_BANK = ("中国人民银行", "人民银行", "人行")
"""An organ of the state, not a company: 中国人民银行|株洲市分行."""


class Bodies:
    """Recogniser of companies and institutions that are not in a gazetteer.

    Parameters
    ----------
    words
        The lexicon; ``COMPANY_END`` and ``INSTITUTION_END`` rows are the endings.
    """

    def __init__(self, words: Lexicon) -> None:
        self._words = words
        self._edges = LeftEdge(words)
        table = rules()
        self._generic = table.words("generic")
        self._alone = table.words("generic-alone")
        jieba.setLogLevel("ERROR")

    def __call__(self, doc: Doc) -> Doc:
        """Write the candidates to the group ``firms``."""
        return write(doc, "firms", self.find(doc))

    def find(self, doc: Doc) -> list[Candidate]:
        """Return companies and institutions; offsets in ``doc.text``."""
        chart = self._words.chart(text_of(doc))
        companies = list(self._named(chart, "COMPANY"))
        known = {(c.start, c.end) for c in read(doc, "places")}  # they have full names
        return [
            *companies,
            *short_forms(chart, companies),
            *self._named(chart, "INSTITUTION"),
            *self._faculties(chart),
            *(c for c in self._organs(chart) if (c.start, c.end) not in known),
            *_listed(chart),
        ]

    def _faculties(self, chart: Chart) -> Iterator[Candidate]:
        """Yield the faculties that a page about a university names without it: 文学院、历史学院."""
        if "大学" not in chart.text and "新闻网" not in chart.text:
            return
        owners = {hit.id for hit in chart.labels["INSTITUTION"] if hit.id.endswith("大学")}
        owner = next(iter(owners)) if len(owners) == 1 else ""
        for match in _FACULTY.finditer(chart.text):
            ending = Hit(match.start(), match.end(), "INSTITUTION_END", "")
            edge = self._edges.find(chart, ending)
            start = self._field(chart, edge.start)
            field = chart.text[start : ending.start]
            if edge.firm or not field or self._is_torn(chart, ending) or _SCHOOLS.search(field):
                continue
            words = tagged(field)
            if any(tag.startswith(("ns", "nr")) and len(word) > 1 for word, tag in words):
                continue  # 福建农林大学、|闽江学院
            if all(tag.startswith(_FIELDS) or word in "与和" for word, tag in words):
                own = own_school(chart.text, start, self._words.full)
                school = own.name if own is not None else owner
                name = school + field + match.group() if school else ""
                yield Candidate(start, ending.end, "INSTITUTION", name, 0.85)

    def _field(self, chart: Chart, start: int) -> int:
        """Return the start of a faculty's name: after a year, and before the field with its 与: 环境科学与|工程学院."""
        year = _YEAR.match(chart.text, start)
        start = year.end() if year is not None else start
        if chart.text[start - 1 : start] in ("与", "和") and not chart.text.endswith(
            ("学院", "系"), 0, start - 1
        ):
            return self._edges.find(chart, Hit(start - 1, start, "INSTITUTION_END", "")).start
        return start

    def _organs(self, chart: Chart) -> Iterator[Candidate]:
        """Yield organs that are not in a list, by a place and an ending: 三门峡监狱, 前郭灌区农垦管理局."""
        for ending in _longest(chart.labels["AGENCY_END"]):
            if chart.text[ending.end : ending.end + 1] == "长" or self._is_torn(chart, ending):
                continue
            edge = self._edges.find(chart, ending)
            core = chart.text[edge.start : ending.start]
            opens = core[:1] in LEVELS or chart.starting(edge.start, "DISTRICT") is not None
            if (
                edge.firm
                and opens
                and core[-1] not in _FORMER
                and self._is_name(chart, "AGENCY", ending, edge)
            ):
                name = self._full_name(chart, edge.start, ending.end)
                yield Candidate(edge.start, ending.end, "AGENCY", name, 0.93)

    def _named(self, chart: Chart, label: str) -> Iterator[Candidate]:
        starts: dict[int, int] = {}
        for ending in _longest(chart.labels[f"{label}_END"]):
            if self._is_torn(chart, ending):
                continue
            if self._is_other(chart, label, ending):
                continue
            edge = self._edges.find(chart, ending)
            core = chart.text[edge.start : ending.start]
            if not core or not self._is_name(chart, label, ending, edge):
                continue
            score = self._score(chart, label, ending, edge)
            if not score:
                continue
            start = edge.start
            if core in self._words.places and start in starts:
                start = starts[start]  # 云南省烟草公司|曲靖市公司
            starts[ending.end] = start
            kind = "AGENCY" if core.startswith(_CENTRAL_BANK) else label
            yield Candidate(start, ending.end, kind, self._full_name(chart, start, ending.end), score)

    def _is_torn(self, chart: Chart, ending: Hit) -> bool:
        """Return whether a word extends over the end of an ending: 银行|业, 集|中学|习, 中|学校|长."""
        head = chart.starting(ending.end - 1, "TITLE")
        if head is not None and chart.text[ending.end] == "长" and chart.text[ending.end - 1] in "校院":
            return chart.ending(ending.end - 1, "INSTITUTION_END") is not None
        return crosses_end(chart.text, ending.start - 1, ending.end) and not _begins(chart, ending.end)

    def _is_other(self, chart: Chart, label: str, ending: Hit) -> bool:
        """Return whether a longer ending gives another type: 教育|集团 is not a company, 指挥|中心 not an institution."""
        others = (f"{other}_END" for other in BODIES if other != label)
        longer = chart.ending(ending.end, *others)
        return longer is not None and longer.start < ending.start

    def _is_name(self, chart: Chart, label: str, ending: Hit, edge: Edge) -> bool:
        """Return whether the words before the ending name a body, and do not count, rank or describe bodies."""
        core = chart.text[edge.start : ending.start]
        if self._is_generic(core) or _UNNAMED.search(core) or core in WHOLE_COUNTRY:
            return False
        if _MASK in chart.text[max(edge.start - 1, 0) : ending.start] or _DEGREE.search(core):
            return False
        bare = core in self._words.places or core in LEVELS
        if bare and chart.text[ending.start : ending.end] in self._alone:
            return False  # 昆明|律师事务所
        if label == "INSTITUTION" and (_LOOSE.search(core) or "公司" in core):
            return False
        return edge.firm or _LEFT.match(chart.text, ending.end) is None

    def _is_generic(self, core: str) -> bool:
        """Return whether the last word before the ending describes a kind: 子|公司, 村集体|合作社."""
        *_, last = cut(core)
        if len(last) == 1 and last in self._generic:
            return True
        rests = (core.removesuffix(word) for word in self._generic if len(word) > 1 and core.endswith(word))
        return any(not rest or rest in self._words.places for rest in rests)

    def _score(self, chart: Chart, label: str, ending: Hit, edge: Edge) -> float:
        """Return the score of a name, 0 if it is too unspecific."""
        core = chart.text[edge.start : ending.start]
        legal = _LEGAL.search(chart.text, ending.start, ending.end) is not None
        if legal and len(core) >= 2 and (edge.firm or is_distinctive(core)):
            return 0.95
        if edge.firm:
            return 0.9 if ending.end - ending.start < _LONG_ENDING else 0.92
        if label == "COMPANY":
            return (0.8 if is_distinctive(core) else 0.5) if 2 <= len(core) <= 8 else 0.0
        if _HALL.search(chart.text, ending.start, ending.end) is not None:
            return self._score_hall(chart, ending, edge)
        school = _SCHOOL.search(chart.text, ending.start, ending.end) is not None
        telling = 4 <= len(core) <= 12 and is_distinctive(core)
        return 0.8 if school and (telling or self._is_proper(core)) else 0.0

    def _score_hall(self, chart: Chart, ending: Hit, edge: Edge) -> float:
        """Return the score of a museum or theatre without a place, 0 if the name is too unspecific."""
        core = chart.text[edge.start : ending.start]
        if _TOLD.search(core) is not None or not 2 <= len(core) <= 8:
            return 0.0
        quoted = chart.text[edge.start - 1 : edge.start] == "“" and chart.text.startswith("”", ending.end)
        if quoted or chart.starting(ending.end, "TITLE") is not None or is_distinctive(core):
            return 0.8
        return 0.75 if len(core) >= _LONG_ENDING and core not in jieba.dt.FREQ else 0.0

    def _full_name(self, chart: Chart, start: int, end: int) -> str:
        """Return the full name of a body that begins with a level word (市酒店); "" if the words are the full name."""
        head = head_before(chart, start + 1, self._words.places)
        placed = chart.starting(start, "DISTRICT") is not None  # 镇平|农商银行
        if head is None or head.place or head.start != start or placed:
            return ""
        return head.name + chart.text[start + 1 : end]

    def _is_proper(self, core: str) -> bool:
        """Return whether a core of two or three characters is a proper name (平乐) and not a kind of school (中文)."""
        if not 2 <= len(core) <= 3:
            return False
        words = tagged(core)
        if len(words) == len(core) == 2 and not any(
            word in self._words.boundaries for word, _ in words[words[0][0] == "中" :]
        ):
            return True  # 双坪
        return all(tag.startswith(("ns", "nr", "nz")) and word not in _KINDS for word, tag in words)


def _begins(chart: Chart, offset: int) -> bool:
    """Return whether another entry begins at an offset."""
    return chart.starting(offset, "TITLE", "DISTRICT", "COMPANY", "AGENCY", "INSTITUTION") is not None


def _listed(chart: Chart) -> Iterator[Candidate]:
    """Yield listed companies with their numbers: 哈尔斯(002615), 证券简称:桂林旅游."""
    for number in _NUMBERED.finditer(chart.text):
        behind = number.start()
        named = _BEFORE_NUMBER.search(chart.text, max(behind - _LONGEST_LISTED, 0), behind)
        if named is None:
            continue
        first = named.start()
        first += len(_OWN_REPORT) if chart.text.startswith(_OWN_REPORT, first) else 0
        opens = (
            at
            for at in range(first, behind - 2)
            if chart.ending(at, "BOUNDARY", "TITLE") is not None or not _LETTER.match(chart.text[at - 1 : at])
        )
        if (start := next(opens, None)) is not None:
            yield Candidate(start, behind, "COMPANY", "", 0.9)
    for match in _CALLED.finditer(chart.text):
        yield Candidate(match.start("name"), match.end("name"), "COMPANY", "", 0.95)


def _longest(endings: list[Hit]) -> Iterator[Hit]:
    """Leave out endings inside a longer one: 公司 in 有限公司."""
    reached = -1
    for hit in sorted(endings, key=lambda hit: (hit.start, -hit.end)):
        if hit.end > reached:
            yield hit
            reached = hit.end


@Language.factory("kg_firms", assigns=["doc.user_data"], default_config={"folders": []})
def make(nlp: Language, name: str, folders: list[str]) -> Bodies:
    """Make the component for a pipeline; see the class."""
    return Bodies(lexicon(tuple(folders)))
