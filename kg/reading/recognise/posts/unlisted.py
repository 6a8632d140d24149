"""Bodies that no recogniser knows, right before a title: reads their names from the text.

Input: a text and the start of a title. Output: the name before it, with its start and its label.
"""

import re
from typing import NamedTuple

import jieba.posseg

from kg.gazetteer.lexicon import Chart
from kg.gazetteer.wordlists import PARTS
from kg.reading.recognise.posts.titles import Title

__all__ = [
    "BODY_ENDS",
    "PART",
    "Unlisted",
    "congress",
    "is_kind",
    "of_congress",
    "of_level",
    "of_state",
    "unlisted",
]

PART = re.compile(
    r"(?![\u4e00-\u9fff]*(?:[的了是对由被把从于据称说在原兼]|负责|主管|分管|(?<![责主])任))[\u4e00-\u9fff〇○“”0-9]{1,11}?"
    rf"(?:{PARTS}|部|站|系|(?<!公)司|车间|班组|分会|专委会|专业委员会|界别|部门|小队|队|病区|学部|(?<!党)组|区)$"
)
"""A part of a body, whose head belongs to the body: 市财政局|预算科|科长."""
_BODY = re.compile(
    r"(?:^|(?<=[，。、；;：:“\"（(\n])|(?<=[。，！？…]”))(?:[\u4e00-\u9fff]{2,6}[报网社]讯|据|由|受|和|与|及|以及|包括|其中|在|还有|的)?(?:原|前)?"
    r"(?P<name>(?![\u4e00-\u9fffA-Za-z0-9·—-]*(?:召开|举行|[的了是由被把从于据说在各该本我这此每某两全和与他她年月如并对为向使让给辞免撤将使来兼]|代为|邀请|[当做]过|也|但|最后|后来|随后|目前|如今|日(?!报)|负责|主管|分管|参加|现场|相关|有关|历任|曾任|担任|出任|现任|时任|先后|(?<!责)任(?![公有])|期间|履行|\d{1,4}[年月]))[\u4e00-\u9fffA-Za-z0-9·—-]{3,20}(?:[(（][\u4e00-\u9fffA-Za-z]{1,10}[)）][\u4e00-\u9fff]{0,8})?)$"
)
"""Words that look like the name of a body, from the mark before them."""
BODY_ENDS = (
    *"局厅委办部院校所站社会团队馆台厂矿库园行农庄科室处", "中心", "公司", "集团", "基地", "中学", "组织", "智库", "联盟", "基金", "论坛", "工坊", "农场", "林场",
)  # fmt: skip
"""Endings of the names of bodies."""
_SOME_DIVISION = re.compile(
    r"(?:(?:[县区市旗]|区县|县区|县市区)(?:[(（][县区市旗、/]{1,5}[)）])+区?|县级(?:市|班子)|县市区|[省市县]直(?:单位|部门|机关))"
    r"(?:委|党委|党组|人民政府|政府|人大(?:常委会)?|政协|纪委|组织部|宣传部)?$"
)
"""An organ of a level whose division is left open: 县（市、区）委, 市直单位."""
_NOW = re.compile(r"^现(?=[校院市省县区厅局])")
"""The word for a present post before its body: 现|校务委员会副主任."""
_WITHIN = re.compile(
    r"[\u4e00-\u9fff]{2,}(?:报社|杂志社|出版社|公司|集团|医院|大学|学院|中学|小学|研究[院所]|[^办]公?局|厅|委员会|政府|科技园|产业园|园区|法院|检察院|银行|协会|电视台)"
    r"(?=[\u4e00-\u9fff]{2,8}$)|[\u4e00-\u9fff]{4,}中心$"
)
"""A body before its part (人民日报社|研究部), or a centre whose name distinguishes it from others."""
_NO_BODY = (
    "全会",
    "大会",
    "现场会",
    "机会",
    "社会",
    "工会",
    "机关",
    "同学",
    "部队",
    "支部",
    "党委",
    "学",
    "网",
    "会场",
    "现场",
    "市场",
    "村庄",
)
"""Ends of words that look like the name of a body but are not one, or that refer to one."""
_FIRM = re.compile(r"公司|集团|厂$|农场$|矿$")
_BRACKET = re.compile(r"[(（][^()（）]*[)）]")
_MEDIUM = re.compile(r"《(?P<name>[^《》]{2,12})》(?P<rest>(?:杂志|报)社)?$")
"""A paper or journal, which names its publisher."""
_EDITS = re.compile(r"总?编辑?$|主[编笔]$|社长$|记者$|出版人$")
"""Titles of those who make it."""
_SENT_TO = re.compile(r"驻(?:[\u4e00-\u9fff·]{2,10}[、和及兼])*$")
"""Words before the states to which an envoy is sent."""
_OF_STATE = re.compile(
    r"(?:总统|总理|首相|大臣|外长|国务卿|议长|国王|女王|王储|总督|大使|公使|参赞|领事|代办|国家主席|国防部长|外交部长)$"
)
"""Titles of the heads and envoys of a state."""
_CONGRESS = re.compile(
    r"(?:党的|中共|中国共产党)?(?P<number>[一二三四五六七八九]?十[一二三四五六七八九]?)大|(?:党的|中共|中国共产党)(?P<early>[一二三四五六七八九])大"
)
"""A national congress of the party, before the title of a deputy: 党的二十大|代表."""
_LISTED_CONGRESS = re.compile(
    r"(?:党的|中共|中国共产党|(?<=[、和及，,：。\n为是任的过])(?=[二三四五六七八九]?十))[一二三四五六七八九十]{1,3}大$"
)
"""Such words right before a title."""
_LONGEST_KIND = 3
"""Maximum length, in characters, of a noun for a kind of body: the dictionary also has 香港浸会大学."""
_LONGEST = 36
"""Maximum length of a name with the mark before it, in characters."""


class Unlisted(NamedTuple):
    """A body before a title."""

    start: int
    """Offset in the text."""
    name: str
    label: str


def unlisted(text: str, end: int, title: str) -> Unlisted | None:
    """Return the body whose name ends at an offset, where the title begins; None if no name ends there.

    Its name is "" if the words say only what kind of body it is.
    """
    low = max(end - _LONGEST, 0)
    medium = _MEDIUM.search(text, low, end) if _EDITS.search(title) else None
    if medium is not None:
        return Unlisted(medium.start(), medium["name"] + (medium["rest"] or ""), "INSTITUTION")
    words = _BODY.search(text, low, end)
    name = words["name"] if words is not None else ""
    bare = _BRACKET.sub("", name)
    if words is None or not bare.endswith(BODY_ENDS) or bare.endswith(_NO_BODY):
        return None
    if PART.fullmatch(bare) and _WITHIN.match(bare) is None:
        return None
    if is_kind(bare) or bare.startswith("学校"):  # 学校|经济学院|教授
        return Unlisted(words.start("name"), "", "")
    name = _NOW.sub("", name)
    return Unlisted(words.start("name"), name, "COMPANY" if _FIRM.search(bare) else "AGENCY")


def congress(words: str) -> str:
    """Return the full name of the party's congress that words mean, 党的二十大; "" if they mean none."""
    met = _CONGRESS.fullmatch(words)
    return f"中国共产党第{met['number'] or met['early']}次全国代表大会" if met is not None else ""


def of_congress(text: str, title: Title, end: int) -> Unlisted | None:
    """Return the congress before the title of a deputy; None if the words do not name one."""
    met = _LISTED_CONGRESS.search(text, max(end - 8, 0), end)
    if met is None or text[title.start : title.end] != "代表":
        return None
    return Unlisted(met.start(), congress(met.group()), "AGENCY")


def of_level(text: str, end: int) -> Unlisted | None:
    """Return the words for an organ of some division of a level that end at an offset: 拟任|县（市、区）委|副书记; "" as its name."""
    some = _SOME_DIVISION.search(text, max(end - 16, 0), end)
    return Unlisted(some.start(), "", "") if some is not None else None


def is_kind(words: str) -> bool:
    """Return whether words are only a noun of the dictionary, the kind of a body and not one: 任|商会|会长."""
    return len(words) <= _LONGEST_KIND and jieba.posseg.dt.word_tag_tab.get(words) == "n"


def of_state(chart: Chart, title: Title, end: int) -> Unlisted | None:
    """Return the other state before the title of its head or envoy; None if the words do not name one."""
    state = chart.ending(end, "STATE")
    if state is None or _SENT_TO.search(chart.text, max(state.start - 30, 0), state.start) is not None:
        return None  # 中国驻法国|大使, 驻秘鲁、法国|大使
    if _OF_STATE.search(chart.text[title.start : title.end]) is None:
        return None
    return Unlisted(state.start, chart.text[state.start : state.end], "AGENCY")
