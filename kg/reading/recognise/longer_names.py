"""Longer words and names around a place of the gazetteer: whether they make it a part of something else.

长沙市区 does not contain 沙市区, nor 化工行业 a bank, nor 环保部门 a ministry, as 长沙, 化工 and 部门 are words there; 株洲大道
is a road. The borders of words alone are found by `kg.reading.recognise.word_borders`.
"""

import functools
import re
from collections.abc import Sequence

import jieba

from kg.gazetteer.lexicon import Chart, Lexicon
from kg.gazetteer.wordlists import LEVEL_ENDS, NEWSPAPERS
from kg.reading.recognise.word_borders import ends_as_word
from kg.reading.recognise.word_cut import words_at

__all__ = ["LONGER_NAME", "covered", "is_part"]

_ROAD = (
    r"大道|[东西南北中]?路(?![线径])|街(?!道)|(?:风情|步行|美食|小吃|商业|老|古|新)街|大桥|大厦|广场|酒店|宾馆|话(?!剧)"
    r"|菜(?!花|市)|米粉"
)
LONGER_NAME = re.compile(
    rf"{_ROAD}|[东西南北]?站|机场|江(?!苏|西)|湖(?!南|北|州)|河(?!南|北|口)|山(?!东|西|区|县)|大学|学院|银行|航空城|科技城"
    rf"|{NEWSPAPERS}"
)
"""Words that turn a bare place name into the start of another name: 株洲大道, 北京路, 台湾风情街, 长沙银行."""
_LONGER_ROAD = re.compile(_ROAD)
"""Those of them that are unambiguous: 延庆站 may be a stage of a race."""
_PLACE_IN = re.compile(
    r"[省市县区州盟旗镇乡](?:[里上内外境某]|(?<=县)城(?!市|乡|镇|区))|[省市县区州][市县区乡镇](?!村)|道办"
)
"""Words for parts of a division, which leave its name a name: 滨海县|城, 顺义区|某村, 石泉县|镇两级, 鲸园街道|办."""
_OFTEN = 500
"""Count in jieba's dictionary from which a word is likelier than the ministry or bank that ends with its first
character: 部门, 行业; but not 部将 in 商务部将."""
_PHRASE = re.compile(r"[全本该各我每][省市县区州盟旗镇乡]|[和与及]县|[新老主]城区")
"""Names that usually are phrases: 居|全州|前列, 县长刘晓明|和县|直部门, 拉萨|老城区."""
_COMMON = 50
"""Count from which the last character of a name and the next are a word: 县域 has 297, 市道 12."""
_RARE = 10
"""Count in jieba's dictionary below which a word does not cover a longer name: 所作 has 3, 部门 16,543."""


def covered(chart: Chart, start: int, end: int) -> bool:
    """Return whether a longer word, or the place before, covers an edge of the words from `start` to `end`.

    A word that begins with the last character of a name does not cover it if the word may be a title or an organ, or if
    the name does not have a short form: 攸县城.
    """
    if _is_inside(chart, start, end):
        return False
    begins, ends = words_at(chart.text)
    if _crossed(chart, start, end):
        return True
    if begins[start] < start and ends[start] > start and not _is_place(chart, begins[start], ends[start]):
        return True
    if chart.starting(end, "TITLE") is not None or _PLACE_IN.match(chart.text, end - 1) is not None:
        return False
    word, behind = _last_word(chart.text, end)
    if behind <= end or (behind - word < end - start and _is_place(chart, word, behind)):
        return False  # 益林镇|原党委书记
    if word == start:
        inner = chart.starting(end, "DISTRICT")
        chain = inner is not None and inner.end == behind  # 云南省|楚雄彝族自治州
        return not chain and chart.text[end : end + 1] not in ("", *LEVEL_ENDS, "人", "籍")
    return word < start or _runs_over(chart, start, end, (word, behind))


def _is_inside(chart: Chart, start: int, end: int) -> bool:
    """Return whether the words are a division inside the one named right before, whatever word both form: 福建|厦门."""
    outer, own = chart.ending(start, "DISTRICT"), chart.starting(start, "DISTRICT")
    if outer is None or own is None or own.end != end:
        return False
    return own.id != outer.id and own.id.startswith(outer.id)


def _last_word(text: str, end: int) -> tuple[int, int]:
    """Return the word of the last character before `end`; of this and the next character if they form a word."""
    begins, ends = words_at(text)
    alone = ends[end - 1] == end and ends[end : end + 1] == [end + 1]
    if alone and jieba.dt.FREQ.get(text[end - 1 : end + 1], 0) >= _COMMON:
        return end - 1, end + 1  # 宁乡县|域 for 宁乡|县域
    return begins[end - 1], ends[end - 1]


def _runs_over(chart: Chart, start: int, end: int, word: tuple[int, int]) -> bool:
    """Return whether a word that begins inside a name and continues after it is likelier than the name."""
    begin, behind = word
    count = jieba.dt.FREQ.get(chart.text[begin:behind], 0)
    if behind - begin < end - start and count < _RARE:
        return False  # 中车株洲所|作交流发言
    if chart.starting(begin, "AGENCY", "ORGAN_TAIL", "TITLE", "INSTITUTION") is not None:
        return False  # 全国|人大代表
    if begin == end - 1 and chart.text[begin] not in LEVEL_ENDS:
        return bool(count >= _OFTEN)
    return begin < end - 1 or begin - start > 1


def _is_place(chart: Chart, start: int, end: int) -> bool:
    """Return whether a word is a place whose last part is also a name: 内蒙古自治区|鄂尔多斯."""
    hit = chart.ending(end, "DISTRICT")
    return hit is not None and hit.start == start


def _crossed(chart: Chart, start: int, end: int) -> bool:
    """Return whether the place before extends into a name whose rest is a word or a level word: 长沙|市区."""
    for at in range(start + 1, end):
        place = chart.ending(at, "DISTRICT")
        if place is not None and place.start < start:
            rest = chart.text[at:end]
            if rest in LEVEL_ENDS or jieba.dt.FREQ.get(rest, 0):
                return True
    return False


def is_part(chart: Chart, start: int, end: int, words: Lexicon, home: str | None) -> bool:
    """Return whether a place name is only part of a longer name, or a phrase on a page unrelated to the place.

    Such phrases are a town that ends as a common word (回乡), 老城区, 全州 and 和县, right after Chinese characters.
    """
    text = chart.text
    printed = text[start:end]
    if text[end - 1] not in LEVEL_ENDS and _LONGER_ROAD.match(text, end):
        return True
    phrase = ends_as_word(text, start, end) or _PHRASE.fullmatch(printed)
    if not phrase or not "\u4e00" <= text[max(start - 1, 0)] <= "\u9fff" or start == 0:
        return False
    return not _supported(chart, start, words.paths.get(printed, ()), home)


def _supported(chart: Chart, start: int, paths: Sequence[str], home: str | None) -> bool:
    """Return whether the page mentions the area of one of some divisions: right before, elsewhere, or as its home."""
    outer = chart.ending(start, "DISTRICT")
    if outer is not None and any(path.startswith(outer.id) and path != outer.id for path in paths):
        return True
    told = _named(chart)
    city = re.match(r".+?(?:省|自治区|市)(?:.+?(?:市|自治州|地区|盟))?", home or "")
    return any(
        (city is not None and path.startswith(city.group()))
        or any(path[:n] in told for n in range(2, len(path)))
        for path in paths
    )


@functools.lru_cache(maxsize=8)
def _named(chart: Chart) -> frozenset[str]:
    """Return the paths of the divisions that a text names with more than two characters."""
    return frozenset(hit.id for hit in chart.labels["DISTRICT"] if hit.end - hit.start > 1)
