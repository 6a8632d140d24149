"""Companies and institutions by their endings: where their names begin is what has to be found.

A name runs leftwards from its ending (有限公司, 集团, 研究院, 医院 …) to a mark of punctuation, to a word that
is no part of names (引进, 在, 由 …), or to the place that legal names begin with.
"""

import re
from collections.abc import Iterator

import jieba
import jieba.posseg
from spacy.language import Language
from spacy.tokens import Doc

from kg.gazetteer.lexicon import Chart, Hit, Lexicon, lexicon
from kg.reading.recognise.engine.candidate import Candidate, text_of, write
from kg.reading.recognise.head_places import head_before

__all__ = ["Firms", "make"]

_RUN = re.compile(r"(?:[\u4e00-\u9fffA-Za-z0-9·&\-()（）]|(?<!—)—(?!—))+\Z")
_WINDOW = 32
"""Longest name looked for, in characters: legal names rarely have more."""
_LEGAL = ("有限公司", "有限责任公司", "股份公司", "总公司", "合作社", "事务所")
"""Endings that only a definite company bears, whatever stands before them."""
_COMMON = frozenset(
    ("n", "vn", "a", "b", "an", "ad", "m", "q", "r", "f", "t", "c", "p", "u", "d", "uj", "s", "l", "i", "j")
)
"""jieba's tags of words that do not tell one company from another: 物流公司, 项目公司."""
_VERBAL = frozenset(("v", "p", "c", "d", "r", "u", "uj", "ul", "m", "f", "t", "y", "zg"))
"""jieba's tags of words that stand between a clause and a name that begins with a place."""
_KIND = re.compile(
    r"(?:[一二三四五六七八九十\d]+家|等|该|本|子|分|总|母|各|多|新|老|大|小|上市|国有|民营|外资|平台|项目|有关|相关)$"
)
_UNNAMED = re.compile(
    r"\d+家|(?<!美)的|许多|不少|多家|^[一二三四五六七八九十]+国$|^[\d一二三四五六七八九十多数几两]+(?:余|多)?(?:家|个|所|名|批)|省级|国家级|市级|县级|世界级|校级|一流|高水平|高层次|拟建|在建|季度$|月份?$|上半年$|下半年$|全年$"
)
"""What tells that a body is counted or ranked and not named: 6家基金公司, 省级创新中心."""
_TRAP = re.compile(r"银行[业家卡账存系]|中学习|大学[生者]|[中小]学生|学校长|医院长|学院长")
"""Words that begin with an ending: 集中学习, 大学生."""
_DEGREE = re.compile(r"党校$")
"""What stands before 大学 where it is a degree and no school: 省委党校大学."""
_LEFT = re.compile(r"毕业|期间|时代|时光|文化|学历")
"""What follows a school of some kind and none by name: 孙士迪大学毕业后."""
_LOOSE = re.compile(
    r"甚至|共建|不少|许多|乡村|城镇|农村|全国中$|(?:大学|学院|医院|学校).*共|部门|和|及其|首个|唯一|有关|相关"
)
"""What an institution's own name does not hold: 区县教育部门和学校."""
_KINDS = frozenset(("双语", "康复", "汇报", "国际", "中文", "汉语", "英语", "阳光", "华侨", "铁路", "高级"))
"""Proper names by jieba's tags that tell a kind of school."""
_SCHOOL = re.compile(r"(?:大学|学院|学校|中学|小学|医院)$")
_HALL = re.compile(r"(?:博物[馆院]|纪念馆|美术馆|大剧院)$")
_TOLD = re.compile(r"[了给的把将到]")
"""What tells that words before a hall are a clause."""
_TRADES = frozenset(
    [
        "建设",
        "投资",
        "生产",
        "经营",
        "开发",
        "管理",
        "服务",
        "运营",
        "供应",
        "销售",
        "推广",
        "组织",
        "监督",
        "采购",
        "落实",
        "发展",
    ]
)
"""Words that end a clause elsewhere, but right after a place tell a company's business: 佛山市建设发展集团."""
_FIELDS = frozenset(
    [
        "城市",
        "城乡",
        "交通",
        "水利",
        "水务",
        "文化",
        "旅游",
        "文旅",
        "工业",
        "农业",
        "农村",
        "产业",
        "国有",
        "资产",
        "资本",
        "基础设施",
        "轨道",
        "轨道交通",
        "高新",
        "高新技术",
        "经济",
        "技术",
        "住房",
        "公共",
        "公共交通",
        "生态",
        "环境",
        "环保",
        "能源",
        "矿业",
        "科技",
        "教育",
        "体育",
        "园林",
        "市政",
        "路桥",
        "公路",
        "新区",
        "开发区",
        "土地",
        "房地产",
        "置业",
        "建筑",
        "工程",
        "设计",
        "勘察",
        "规划",
        "金融",
        "人才",
        "人力资源",
        "粮食",
        "供销",
    ]
)
"""Words that may stand between the place and the business: 柳州市城市投资建设发展集团."""
_TRADE_RUN = re.compile(f"(?:{'|'.join(sorted(_TRADES | _FIELDS, key=len, reverse=True))})*")
_COVERBS = frozenset("由为与对在向是经任被将让请从把使以就受该因按据了到给")
"""Words of one character behind which 公司 is the company that was spoken of."""
_NUMBERED = re.compile(
    r"(?P<name>[\u4e00-\u9fffA-Z]{3,8})(?=[(（](?:(?:股票|证券)?代码[:：]?\s?)?(?:SH|SZ|BJ)?[03468]\d{5}(?:\.(?:SH|SZ|BJ))?[)）])"
)
"""A company and its number at the stock exchange."""
_OWN_REPORT = "本报讯"
_LETTER = re.compile(r"[\u4e00-\u9fffA-Z]")
_CALLED = re.compile(
    r"(?:证券|股票)简称[:：]\s?(?P<name>(?:[*]?ST)?[\u4e00-\u9fffA-Z]{2,6})(?![\u4e00-\u9fff])"
)
"""The name under which a company's shares are dealt."""
_ORGAN = re.compile(r"(?:法院|检察院|人民政府|管理局|公安局|财政局|委员会|办事处|派出所)$")
_COUNTRY = re.compile(
    r"(?:美国|德国|日本|法国|英国|韩国|意大利|瑞士|瑞典|荷兰|俄罗斯|加拿大|澳大利亚|新加坡|泰国|印度|以色列|丹麦|芬兰|西班牙|比利时|奥地利|挪威|巴西)"
)
_CENTRAL_BANK = ("中国人民银行", "人民银行", "人行")
"""An organ of the state, and no company: 中国人民银行|株洲市分行."""
_BRACKETS = ("(", "（")
_OPENERS = {")": "(", "）": "（"}
_WHOLE_COUNTRY = ("国家", "中国", "全国", "中华", "国际", "亚洲", "世界")
"""Words that make an institution definite as a place does: 国家功率半导体创新中心."""


class Firms:
    """Recogniser of companies and institutions that no gazetteer lists.

    Parameters
    ----------
    words
        The lexicon; ``COMPANY_END`` and ``INSTITUTION_END`` lines are the endings, ``BOUNDARY`` lines the
        words that are no part of a name.
    """

    def __init__(self, words: Lexicon) -> None:
        self._words = words
        jieba.setLogLevel("ERROR")

    def __call__(self, doc: Doc) -> Doc:
        """Write the candidates to ``doc.spans["firms"]``."""
        return write(doc, "firms", self.find(doc))

    def find(self, doc: Doc) -> list[Candidate]:
        """Return companies and institutions; offsets in ``doc.text``."""
        chart = self._words.chart(text_of(doc))
        return [*self._named(chart, "COMPANY"), *self._named(chart, "INSTITUTION"), *_listed(chart)]

    def _named(self, chart: Chart, label: str) -> Iterator[Candidate]:
        ends: dict[int, int] = {}
        for ending in _longest(chart.labels[f"{label}_END"]):
            if _TRAP.match(chart.text, ending.end - 2):
                continue
            start, definite = self._start(chart, ending)
            core = chart.text[start : ending.start]
            if (
                not core
                or _KIND.search(core)
                or _UNNAMED.search(core)
                or "某" in chart.text[max(start - 1, 0) : ending.start]
            ):
                continue
            if (
                _DEGREE.search(core)
                or core in _WHOLE_COUNTRY
                or (label == "INSTITUTION" and _LOOSE.search(core))
            ):
                continue
            if not definite and _LEFT.match(chart.text, ending.end):
                continue
            school = _SCHOOL.search(chart.text, ending.start, ending.end) is not None
            hall = (
                _HALL.search(chart.text, ending.start, ending.end) is not None and _TOLD.search(core) is None
            )
            short = label == "COMPANY" or hall
            telling = 2 <= len(core) <= 8 if short else school and 4 <= len(core) <= 12
            headed = hall and chart.starting(ending.end, "TITLE") is not None
            legal = chart.text[ending.start : ending.end].endswith(_LEGAL)
            if legal and len(core) >= 2:
                score = 0.95
            elif definite:
                score = 0.9
            elif (telling and (headed or self._distinctive(core))) or (school and self._is_proper(core)):
                score = 0.8
            else:
                continue
            if core in self._words.places and start in ends:
                start = ends[start]  # 云南省烟草公司|曲靖市公司
            ends[ending.end] = start
            head = head_before(chart, start + 1, self._words.places)
            name = ""
            placed = chart.starting(start, "DISTRICT") is not None  # 镇平|农商银行
            if head is not None and not head.place and head.start == start and not placed:
                name = head.name + chart.text[start + 1 : ending.end]
            kind = "AGENCY" if core.startswith(_CENTRAL_BANK) else label
            yield Candidate(start, ending.end, kind, name, score)

    def _start(self, chart: Chart, ending: Hit) -> tuple[int, bool]:
        """Return where the name begins, and whether a place, a level or the country makes it definite."""
        text = chart.text
        low = max(ending.start - _WINDOW, 0)
        run = _RUN.search(text, low, ending.start)
        if run is None:
            return ending.start, False
        start = _closed(text, run.start(), ending.start)
        while text[start] in "·&-" or (text[start] == "记" and text[start - 1 : start] == "—"):
            start += 1
        if text[ending.start - 1] in _COVERBS and chart.ending(ending.start - 1, "COMPANY_END") is not None:
            return ending.start, False  # 泉州分行|为公司
        offset = start
        words = {start}
        placed = False
        for word in jieba.cut(text[start : ending.end], HMM=False):
            offset += len(word)
            words.add(offset)
            if offset == ending.start and word in _COVERBS and not self._inside_name(chart, offset):
                return offset, False  # 会议由|公司董事长
            if offset >= ending.start:
                break
            after_place = placed or chart.ending(offset - len(word), "DISTRICT") is not None
            rest = text[offset : ending.start]
            trade = word in _TRADES and (after_place or _TRADE_RUN.fullmatch(rest) is not None)
            placed = after_place and (trade or word in _FIELDS)
            tail = chart.ending(offset, "ORGAN_TAIL")
            if tail is not None and offset < ending.start and _ORGAN.search(text, 0, offset):
                start = offset
            opens = word == "中" and offset - 1 == start  # 的|中盐集团
            if (
                word in self._words.boundaries
                and not trade
                and not opens
                and not self._inside_name(chart, offset)
            ):
                start = offset
        country = _COUNTRY.match(text, start, ending.start)
        if country is not None and (
            chart.starting(country.end(), "COMPANY") or self._distinctive(text[country.end() : ending.start])
        ):
            start = country.end()
        for place in range(start, ending.start):
            whole = chart.starting(place, "COMPANY", "INSTITUTION")
            if whole is not None and whole.end >= ending.end:
                return place, True
            if text[place - 1 : place] in _BRACKETS:
                continue  # 制药(苏州)有限公司
            hit = chart.starting(place, "DISTRICT") or whole
            if (
                hit is not None
                and hit.end <= ending.start
                and (hit.end - hit.start > 2 or {place, hit.end} <= words)
            ):
                junk = text[start:place]
                if (
                    place == start
                    or (hit.label == "DISTRICT" and self._is_clause(junk))
                    or hit.label != "DISTRICT"
                ):
                    return place, True
                return start, True
            if text.startswith(_WHOLE_COUNTRY, place):
                return place, True
            head = head_before(chart, place + 1, {})
            if (
                head is not None
                and not head.place
                and place in words
                and (place == start or place - 1 not in words or chart.ending(place, "BOUNDARY") is not None)
            ):  # 市酒店, and not the end of 绵州酒店
                return place, True
        return start, False

    def _inside_name(self, chart: Chart, offset: int) -> bool:
        """Tell whether a listed name runs across `offset`: 华为, 中国和平."""
        longest = (
            chart.starting(start, "COMPANY", "INSTITUTION", "DISTRICT")
            for start in range(max(offset - 6, 0), offset)
        )
        return any(hit is not None and hit.end > offset for hit in longest)

    def _is_clause(self, junk: str) -> bool:
        """Tell whether what stands before a place is the end of a clause and not of the name."""
        return any(pair.flag in _VERBAL for pair in jieba.posseg.lcut(junk))

    def _is_proper(self, core: str) -> bool:
        """Tell whether a core of two or three characters is a proper name and no kind of school: 平乐, and not 中文."""
        words = jieba.posseg.lcut(core, HMM=False)
        return 2 <= len(core) <= 3 and all(
            pair.flag.startswith(("ns", "nr", "nz")) and pair.word not in _KINDS for pair in words
        )

    def _distinctive(self, core: str) -> bool:
        """Tell whether a core names one company: some part is no common word."""
        return any(
            (pair.flag not in _COMMON and not pair.flag.startswith("v"))
            or (len(pair.word) == 1 and pair.flag not in ("m", "a", "q", "f", "b"))
            for pair in jieba.posseg.lcut(core, HMM=False)
        )


def _listed(chart: Chart) -> Iterator[Candidate]:
    """Yield listed companies by their numbers: 哈尔斯(002615), 证券简称:桂林旅游."""
    for match in _NUMBERED.finditer(chart.text):
        first, behind = match.span("name")
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


def _closed(text: str, start: int, end: int) -> int:
    """Move `start` past a bracket that the name opens before but does not close."""
    for i in range(end - 1, start - 1, -1):
        if text[i] in "(（" and not re.search(r"[)）]", text[i:end]):
            return i + 1
        if text[i] in _OPENERS and text.rfind(_OPENERS[text[i]], start, i) < 0:
            return i + 1
    return start


def _longest(endings: list[Hit]) -> Iterator[Hit]:
    """Leave out endings that stand inside a longer one: 公司 in 有限公司."""
    reached = -1
    for hit in sorted(endings, key=lambda hit: (hit.start, -hit.end)):
        if hit.end > reached:
            yield hit
            reached = hit.end


@Language.factory("kg_firms", assigns=["doc.spans"], default_config={"folders": []})
def make(nlp: Language, name: str, folders: list[str]) -> Firms:
    """Make the component for a pipeline; see the class."""
    return Firms(lexicon(tuple(folders)))
