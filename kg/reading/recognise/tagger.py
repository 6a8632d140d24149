"""What the statistical model names: persons without titles, bodies with odd names, in this project's types.

The model knows PER LOC ORG (news) and ten types of web text; which of this project's types a body has, the second
labelling and the last characters of the name tell. Scores are the model's probabilities.
"""

import re

import jieba
import jieba.posseg
from spacy.language import Language
from spacy.tokens import Doc

from kg.gazetteer.lexicon import Chart, Lexicon, lexicon
from kg.reading.model import OWN_MODEL
from kg.reading.model.foreign import Foreign
from kg.reading.model.net import Found, Tagger, tagger
from kg.reading.recognise.edges import is_part
from kg.reading.recognise.engine.candidate import Candidate, text_of, write
from kg.reading.recognise.head_places import LEVELS, is_abroad, level_stands
from kg.reading.recognise.name_score import ADDRESS, MEMORIAL

__all__ = ["BODY_KINDS", "Model", "make"]

BODY_KINDS = {"company": "COMPANY", "government": "AGENCY", "organization": "INSTITUTION"}
"""Types of the second labelling to this project's."""
_ENDS = {
    "COMPANY": re.compile(
        r"(?:公司|集团|银行|股份|证券|厂|商行|超市|酒店|合作社|药房|事务所|重工|科技|药业|汽车|电气|(?:中建|中铁|中交|中冶|水电|中国建筑|中国铁建|中国水电)[一二三四五六七八九十]+局)$"
    ),
    "INSTITUTION": re.compile(
        r"(?:大学|学院|学校|中学|小学|高中|幼儿园|医院|卫生院|附[一二三四五六]?院|协会|学会|商会|基金会|研究院|研究所|中心|实验室|图书馆|博物馆"
        r"|(?:日|晚|晨|早|时|商|都市|大众)报社?|电视台|通讯社|出版社|剧院|乐团|工作室|基地|俱乐部|救援队|志愿队|服务队|医疗队|足球队|篮球队|乐队|馆|(?<![产工][业])(?<!物流)园|联合会|促进会)$"
    ),
    "AGENCY": re.compile(
        r"(?:[局委厅署办]|(?<!总)部|政府|党委|人大|政协|法院|检察院(?:.*分院)?|派出所|委员会|指挥部|管委会|党工委|支队|大队|总队|海关|军分区|兵团|领导小组|法庭|工会|妇联|支部|总支)$"
    ),
}
"""What the names of each type of body end with."""
_HAN = re.compile(r"[\u4e00-\u9fff]")
_PLACE = re.compile(r"[\u4e00-\u9fff]{1,10}(?:[乡村]|(?<!小)镇|街道|社区|新区|开发区|高新区|经开区)")
_PERSON = re.compile(
    r"[\u4e00-\u9fff](?: {0,3}[\u4e00-\u9fff]){1,3}|[\u4e00-\u9fff ]+(?:[·•・‧][\u4e00-\u9fff ]+)+"
)
_REPORTS = re.compile(
    r"作(?:的|了|题为|总结|报告|动员|部署|说明|汇报|工作|讲话|发言|主旨|专题|辅导)|互[致祝赠]"
)
"""What follows a name and begins with a character that names end with too: 丛斌|作的报告."""
_COMES = re.compile(r"[来赴莅抵访返驻][\u4e00-\u9fff]")
"""What follows a name of two characters, and no name ends with: 何苗|来醴."""
_STORM = re.compile(r"(?:台风|飓风|气旋)[“\"]?$")
_NATIVE = re.compile(r"[\u4e00-\u9fff]{1,3}[庄村镇湾沟屯堡乡]人")
"""Whom a place calls its own: 薛庄人."""
_ITEM = re.compile(r"\s[·•・‧](?!\s)")
"""The mark before an item of a list, and no interpunct: 许可证副本 ·言子轩遗失学生证."""
_OTHER = {"news": "web", "web": "news"}
_PERSONS = ("PER", "name")
"""What the two labellings call a person."""
_TERM = re.compile(r"第?[一二三四五六七八九十]+届")
"""The term of a congress or committee, which is the same body in the next: 省十四届人大, 二十届中央纪委."""
_LEAST = {"AGENCY": 0.8, "COMPANY": 0.7, "INSTITUTION": 0.7, "DISTRICT": 0.85}
"""Least probability of what the model names by itself."""
_NO_NAME_BEFORE = re.compile(r"主义|了(?![解却结])|[着们](?=[\u4e00-\u9fff])")
"""What never stands right after a person's name (after none of the 15,648 of MSRA's training part): 杨梅红|了."""
_UNUSUAL = 0.95
"""Least probability of a person whose name begins as names do not: 达娃次仁, and not 票友汤|师傅."""
_SURE = 0.8
"""Least probability of a name of two characters that does not begin with a surname: 玉莲."""
_LISTED = 0.6
"""Least probability of a place that the gazetteer lists too."""
_LEVELS = {"COMPANY": "省市", "INSTITUTION": "省市县区"}
"""Words for a level that names of these types begin with; others begin names of their own: 旗滨玻璃."""
_SHORT, _THREE = 2, 3
_FAMILIAR = "小阿老"
"""What names of two characters begin with that hold no surname: 阿满."""
_COMMITTEE = re.compile(
    r"(?<=[\u4e00-\u9fff]{3})(?:机关)?(?:第[一二三四五六七八九十]+)?(?:党组|党委|党总支|党支部|理论学习中心组|董事局|董事会|监事会)+$"
)
"""The party's or the owners' body inside another one, which is the one that is named: 市中院党组, 亨通集团党委."""
_COUNCIL = re.compile(r"(?<=村)村?委会$|(?<=社区)居委会$")
"""The council of a village or of a community, which is the one that is named: 龙桥村|村委会."""
_VILLAGE = re.compile(r"(?:(?![镇乡村])[\u4e00-\u9fff]){1,6}(?:村|社区)")
_IN_ROLE = re.compile(
    r"(?:(?:审计|评估|保荐|检测|评级|中介|建设|施工|监理|设计|承建|主办|承办)(?:机构|单位|方)|主?承销商)[:：]?(?=..)"
)
"""In what role a body stands, which is no part of its name: 审计机构|天健会计师事务所."""
_PART = re.compile(
    r"(?P<body>[\u4e00-\u9fff（）()]{2,}(?:局|院|公司|集团|大学|学校|银行|联合会|证券|动力|水务|科技|股份|海关|织造|纺织|制药|药业|电子|实业|机械|重工))"
    r"(?:[\u4e00-\u9fff]{1,5}(?<!政治)(?:部|科|室|处|站|车间)|[一二三四五六七八九十]号工厂|应急队)"
)
"""A body and a part of it, which has no name of its own: 大同市第三人民医院急诊科."""
_SUBJECT = re.compile(
    r"(?<=学|校)(?:语文|数学|英语|物理|化学|生物|历史|地理|政治|体育|音乐|美术)$|(?<=[\u4e00-\u9fff]{2})[”’》].*$"
)
"""What the model takes into a body's name: what is taught there, and what stands behind a closing quotation mark."""
_BODY_SCORE = 0.8
"""What a sure word of the model weighs beside the gazetteer and the grammar, which know this project's types."""
_LONGEST_FOREIGN = 8
"""Characters of the longest foreign name without an interpunct: 博索纳罗."""
_COMMON_WORD = 5
"""Count of a word in jieba's dictionary from which it is a word and no company."""
_UNIONS = ("东盟", "欧盟", "非盟", "中亚", "中东")
"""Regions that jieba does not tag as places."""
_LONG = 5
"""Characters from which the name of a body is told enough without its place."""
_ANY = re.compile(
    r"党和政府|党校大学|^[\d一二三四五六七八九十几多数两]+[余多]?[家个所名]|[:：，。；,;]|^驻村|下属|旗下|所属|原$|^第[一二三四五六七八九十]+(?:检察部|审判庭|检察室|党支部|工作组|项目部)|子公司(?!$)|共建|支部委员会$|联络站$|联络点$|有关|相关|各级|两级|各|[省市县国家]级|[省市县区州]{2}|^(?:该|本|我|全|管理|职能|主管|社区|村|集团|公司|保荐|中国共产党$|主席团|党支部|党组织|党委)|部门|单位|机构$|事业部$|强[省市县区]|(?:[白红黑绿黄岩油毛花]茶|大米|蜜[柚桔橘桃]|黄桃|脐橙|米粉)$|代表团$|某|[由与对在向被将让请从把使以就受了到给]公司$|(?<!华)为公司$|^检察委员会$|^审判委员会$"
)
"""What names any body of a kind and none by name."""


class Model:
    """Recogniser by the statistical model.

    Parameters
    ----------
    net
        The tagger.
    words
        The lexicon; a place that the model sees has to be a division of its ``DISTRICT`` lines or end as they do.
    """

    def __init__(self, net: Tagger | Foreign, words: Lexicon) -> None:
        self._net = net
        self._words = words

    def __call__(self, doc: Doc) -> Doc:
        """Write the candidates to ``doc.spans["model"]``."""
        return write(doc, "model", self.find(doc))

    def find(self, doc: Doc) -> list[Candidate]:
        """Return what the model names; offsets in ``doc.text``."""
        chart = self._words.chart(text_of(doc))
        spans = self._net.find(chart.text, [(start, end) for start, end, _ in doc._.blocks])
        told = {(span.head, span.start, span.end): span for span in spans}
        best: dict[tuple[int, int, str], Candidate] = {}
        for span in spans:
            candidate = self._typed(chart, span, told.get((_OTHER[span.head], span.start, span.end)))
            if candidate is not None and not self._is_stray(chart, candidate, doc._.home):
                key = candidate.start, candidate.end, candidate.label
                best[key] = max(candidate, best.get(key, candidate), key=lambda c: c.score)
        return list(best.values())

    def _is_stray(self, chart: Chart, candidate: Candidate, home: str | None) -> bool:
        """Tell whether a place is the short form of a county of another province, or a part of words: 龙山 in 古越龙山."""
        if candidate.label == "DISTRICT" and is_part(
            chart, candidate.start, candidate.end, self._words, home
        ):
            return True
        place = chart.starting(candidate.start, "DISTRICT") if candidate.label == "DISTRICT" else None
        outer = chart.ending(candidate.start, "DISTRICT")  # 云南|瑞丽
        return (
            place is not None
            and not (outer is not None and place.id.startswith(outer.id))
            and place.end == candidate.end
            and chart.text[place.end - 1] not in LEVELS
            and is_abroad(place.id, home)
        )

    def _typed(self, chart: Chart, span: Found, other: Found | None) -> Candidate | None:
        """Return the candidate that a span of the model makes; `other` is the other labelling's word on it."""
        if span.kind not in _PERSONS and span.probability < _LISTED:
            return None
        start, end = self._borders(chart, span)
        if start == end:
            return None  # nothing but marks
        if span.kind in _PERSONS:
            return self._person(chart, start, end, span.probability)
        label = self._label(chart.text[start:end], span, other)
        return self._body(chart, start, end, label, span.probability) if label is not None else None

    def _borders(self, chart: Chart, span: Found) -> tuple[int, int]:
        """Return start and end of a name without what the model took for a part of it."""
        start, end = _trimmed(chart.text, span.start, span.end)
        if span.kind in _PERSONS and end - start >= _THREE and _REPORTS.match(chart.text, end - 1):
            end -= 1
        elif span.kind in _PERSONS and end - start == 2 * _SHORT and _COMES.match(chart.text, start + _SHORT):
            end -= _SHORT  # 蓝晓|莅桂
        elif span.kind in _PERSONS and end - start in (_THREE, 2 * _SHORT):
            word = chart.starting(end - 1, "FOLLOWER")
            name = chart.text[start:end]
            long = len(name) > _THREE and name[:2] not in self._words.surnames and not self._is_foreign(name)
            end -= word is not None and (word.end > end or long)  # 徐辉作|的, 陈国俊|正
        elif span.kind == "ORG" or span.kind in BODY_KINDS:
            role = _IN_ROLE.match(chart.text, start, end)
            start = role.end() if role is not None else start
            bare = _COUNCIL.sub("", _COMMITTEE.sub("", chart.text[start:end]))
            bare = _SUBJECT.sub("", bare) if "“" not in bare else bare
            part = _PART.fullmatch(bare)
            end = start + len(part.group("body") if part is not None else bare)
        elif span.kind == "LOC" and chart.text.endswith("村村", start, end):
            end -= 1
        return start, end

    def _person(self, chart: Chart, start: int, end: int, probability: float) -> Candidate | None:
        printed = chart.text[start:end]
        name = re.sub(r"\s", "", printed)
        if (
            len(name) == 1
            or _ITEM.search(printed)
            or not (_PERSON.fullmatch(printed) or self._is_foreign(printed))
            or ADDRESS.fullmatch(name)
            or _misplaced(chart.text, start, end)
            or self._is_other(chart, start, end, name)
            or self._is_torn(chart, start, end)
            or self._is_word(chart, name, start)
            or self._is_unsure(chart, name, start, probability)
        ):
            return None
        return Candidate(start, end, "PERSON", name, probability)

    def _is_other(self, chart: Chart, start: int, end: int, name: str) -> bool:
        """Tell whether what is taken for a person's name is that of a place, of two, or of a body: 高要金利."""
        body = chart.starting(start, "COMPANY", "INSTITUTION", "AGENCY")
        place = chart.starting(start, "DISTRICT")
        places = len(name) == 2 * _SHORT and place is not None and place.end - start == _SHORT
        return (
            name in self._words.places
            or _NATIVE.fullmatch(name) is not None
            or (body is not None and body.end == end)
            or places
        )

    def _is_unsure(self, chart: Chart, name: str, start: int, probability: float) -> bool:
        """Tell whether a name that begins as few names do is not probable enough."""
        if probability < _UNUSUAL and not self._begins(name) and chart.ending(start, "TITLE") is None:
            return True
        return probability < _SURE and len(name) == _SHORT and name[0] not in self._words.surnames

    def _label(self, printed: str, span: Found, other: Found | None) -> str | None:
        """Return the type of a place or body by its words and by what the two labellings call it; None if none fits."""
        if span.kind == "LOC" or _VILLAGE.fullmatch(printed):
            return "DISTRICT" if _PLACE.fullmatch(printed) or printed in self._words.places else None
        if span.kind == "ORG":
            told = BODY_KINDS.get(other.kind) if other is not None and _HAN.search(printed) else None
            found = next((name for name, ends in _ENDS.items() if ends.search(printed)), None)
            return found or (None if self._is_region(printed) else told)
        label = BODY_KINDS.get(span.kind)
        if label == "COMPANY" and "公司" not in printed and _ENDS["INSTITUTION"].search(printed):
            label = "INSTITUTION"  # 闽东日报
        if other is not None and other.kind in _PERSONS:
            return None  # 马占林、妥玉花、甘肃银行
        if label is None or _ENDS[label].search(printed):
            return label
        brand = label == "COMPANY" and _HAN.search(printed) and (len(printed) > _SHORT or other is not None)
        return label if brand and not self._is_region(printed) else None

    def _is_region(self, printed: str) -> bool:
        """Tell whether words name nothing but places: 怀化东盟|货运."""
        rest = (
            printed[length:]
            for length in range(_SHORT, len(printed))
            if printed[:length] in self._words.places
        )
        return any(words in _UNIONS or jieba.posseg.dt.word_tag_tab.get(words) == "ns" for words in rest)

    def _body(self, chart: Chart, start: int, end: int, label: str, probability: float) -> Candidate | None:
        printed = chart.text[start:end]
        listed = label == "DISTRICT" and printed in self._words.places
        if probability < (_LISTED if listed else _LEAST[label]) or not self._is_name(
            chart, label, start, end
        ):
            return None
        full = self._words.full(label, _TERM.sub("", printed)) if label == "AGENCY" else ""
        if (
            not full
            and printed[0] in (LEVELS if label == "AGENCY" else _LEVELS.get(label, ""))
            and level_stands(chart.text, start, printed[0])
        ):
            full = LEVELS[printed[0]] + printed[1:]
        return Candidate(start, end, label, full, _BODY_SCORE * probability)

    def _is_foreign(self, printed: str) -> bool:
        """Tell whether a longer name is one of a foreigner, printed without the interpunct."""
        return len(printed) <= _LONGEST_FOREIGN and all(char in self._words.translit for char in printed)

    def _is_word(self, chart: Chart, name: str, start: int) -> bool:
        """Tell whether a person's name is an ordinary word that no title makes a name: 张罗, 黄金周."""
        tag = jieba.posseg.dt.word_tag_tab.get(name, "nr")
        word = name in self._words.not_names or not tag.startswith("nr")
        if len(name) == _SHORT and not self._begins(name):
            return True  # 近平
        return word and (
            chart.ending(start, "TITLE") is None or chart.ending(start + len(name), "TITLE") is not None
        )

    def _is_torn(self, chart: Chart, start: int, end: int) -> bool:
        """Tell whether a title ends inside what is taken for a name: 老板娘|易春花."""
        title = chart.ending(start + 1, "TITLE")
        return title is not None and title.start < start and end - start > _THREE

    def _begins(self, name: str) -> bool:
        """Tell whether a name begins as names do: with a surname, 小, or a character that transcribes foreign names."""
        return name[0] in self._words.surnames or name[0] in _FAMILIAR or name[0] in self._words.translit

    def _is_name(self, chart: Chart, label: str, start: int, end: int) -> bool:
        """Tell whether the words name one body or place, and not any of its kind: 居委会, 管理部门."""
        printed = chart.text[start:end]
        if chart.text[max(start - 1, 0) : start] == "某":
            return False
        if label == "DISTRICT":
            return printed in self._words.places or (
                len(printed) > 2 and jieba.dt.FREQ.get(printed, 0) < _COMMON_WORD
            )
        if printed in self._words.places or jieba.dt.FREQ.get(printed, 0) >= _COMMON_WORD:
            return False
        if label == "COMPANY":
            return len(printed) > 1 and _ANY.search(printed) is None
        placed = any(chart.starting(at, "DISTRICT") for at in range(start, end - 2)) or printed[0] in LEVELS
        return _ANY.search(printed) is None and (placed or len(printed) >= _LONG)


def _misplaced(text: str, start: int, end: int) -> bool:
    """Tell whether what stands around words says that they name no person here: 台风“麦德姆”, 李立三|故居."""
    return (
        _NO_NAME_BEFORE.match(text, end) is not None
        or MEMORIAL.match(text, end) is not None
        or _STORM.search(text, max(start - 4, 0), start) is not None
    )


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the span without blanks and marks at its ends."""
    while start < end and not text[start].isalnum():
        start += 1
    while end > start and not text[end - 1].isalnum() and text[end - 1] not in ")）":
        end -= 1
    return start, end


@Language.factory("kg_model", assigns=["doc.spans"], default_config={"folders": [], "model": OWN_MODEL})
def make(nlp: Language, name: str, folders: list[str], model: str) -> Model:
    """Make the component for a pipeline; see the class."""
    return Model(tagger() if model == OWN_MODEL else Foreign(model), lexicon(tuple(folders)))
