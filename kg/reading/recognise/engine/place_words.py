"""Words that are not a place although a list or the net says so, by the words of the language around them.

黄梅 on a page about 黄梅戏 is not the county, 苏州|胡同 is a lane elsewhere, 生态文明小康村 is a kind of village.
"""

import re
from collections.abc import Collection, Iterable, Sequence

import jieba
import jieba.posseg

from kg.gazetteer.lexicon import Lexicon
from kg.reading.recognise.word_cut import cut, words_at

__all__ = [
    "BETWEEN",
    "FULL_ENDS",
    "is_city",
    "is_far",
    "is_generic",
    "is_made_of_words",
    "is_noun",
    "is_of_thing",
    "is_other_states",
    "is_school",
    "is_thing_here",
    "is_unsupported",
    "names_school",
]

FULL_ENDS = "省市县区旗镇乡道"
"""Last characters of places printed in full, behind which another one may stand."""
BETWEEN = "的与和及在到至从位等是有、"
"""Words between a place and a village or town."""
_LEVELS = "省市县区州盟旗镇乡村"
_SHORT = 2
"""Length of most short forms, in characters."""
_COMMON = 50
"""Count in jieba's dictionary from which a word is common: 文明, 绿意."""
_NAMING = ("ns", "nr", "nz", "nt", "x")
"""First letters of jieba's tags for names."""
_KIND = re.compile(r"(?:商务|旅游|产业|示范|工业)?[村镇区县州]$")
"""Words at the end of a division's name, or of a phrase that ends like one."""
_ESTATE = re.compile(r"花园|(?<!北京)胡同|[东西南北]里(?![程面约])|街坊|新居|浴池|公寓")
"""Words after a place in the name of an estate, a lane or a shop, which may be anywhere: 安顺|北里, 中山|花园."""
_WATER = re.compile(
    r"(?<=[江河湖溪])(?:自[东西南北]向|流域|两岸|干流|上游|下游|水系|沿岸|河流|漂流|断流|调水|来水|水量|汛期|水位|洪峰|遭遇|河道|河段|涨水|决堤|源头)"
)
"""Words after the name of a river or lake after which a division is called: 怒江|自北向南."""
_PEAK = re.compile(r"(?<=[山岭])国家(?:森林|地质|湿地|矿山)公园")
"""Words after the name of a mountain after which a division is called."""
_LIGHT = re.compile(r"(?<=日照)(?:\d|充[足沛]|时[间数长]|强[烈度]?|长|短|丰富|不足|条件|率|百分率)")
"""Words after 日照, sunshine, that say how much there is of it."""
_SOURCE = re.compile(r"(?<=[江河川黄])河源")
"""The source of a river: 黄|河源."""
_SCHOOLS = ("大学", "学院")
_LONGER = 4
"""Length of a word of the dictionary that begins like a place but means something else: 朝阳产业."""
_PLACE_ENDS = "人市县省区州话菜城港湖江河山路街族站镇乡籍"
"""Last characters of longer words that leave the place in them a place: 苏州人."""
_CITY = re.compile(
    r"(?:省|自治区)(?![^市]*(?:自治州|盟|地区))[^市]+市$|^.{2,3}市$|^[^市州盟县]+(?:省|自治区|特别行政区)$"
)
"""Path of a province or of a city of its own."""
_GENERIC = (
    "古城区", "平房区", "老城区", "新城区", "矿区", "郊区", "东区", "西区", "城区", "城中区", "城东区", "城西区", "城北区", "半山区", "向山区", "小城镇", "新市镇", "中心镇"
)  # fmt: skip
"""Districts and towns whose names are also words for a part of any city, or for a kind of town."""
_COUNTY = re.compile(r"(?:市|自治州|地区|盟)[^市州区盟]{1,12}[县市区旗]$|地区$")
"""Path of a county, or of a prefecture that is not a city."""
_REGIONS = re.compile(r"[陕苏皖闽赣浙豫鄂湘粤桂川黔滇辽冀晋鲁甘疆][东西南北中]|陇[东南西]|胶东|海峡|两岸")
"""Words for a part of a province, which support the short forms of its counties."""


def is_made_of_words(printed: str) -> bool:
    """Return whether the name before 村 or 镇 consists of several common words: 生态|文明|小康|村.

    A single one may be a name: 团结村. Communities have such names (阳光花园社区), but no words for a grade: 超级社区.
    """
    community = printed.endswith("社区")
    kind = _KIND.search(printed)
    name = printed.removesuffix("社区") if community else printed[: kind.start()] if kind is not None else ""
    words = list(cut(name))
    if len(words) < _SHORT or not all(len(word) > 1 for word in words):
        return False
    if community:
        return any(jieba.posseg.dt.word_tag_tab.get(word, "x").startswith("b") for word in words)
    return all(is_noun(word, least=_COMMON) for word in words)


def is_noun(word: str, *, least: int = 0) -> bool:
    """Return whether the dictionary has a word that is not a name, at least `least` times: 莲藕."""
    tag: str = jieba.posseg.dt.word_tag_tab.get(word, "x")
    count: int = jieba.dt.FREQ.get(word, 0)
    frequent = count >= _COMMON * 10 and tag == "nr"  # 文明, 小康
    return count > least and (not tag.startswith(_NAMING) or frequent)


def is_thing_here(text: str, start: int, end: int) -> bool:
    """Return whether the words around a short form make it the name of an estate, a river or sunshine, or another word."""
    if _is_full(text[start:end]):
        return False
    if any(words.match(text, end) for words in (_ESTATE, _WATER, _PEAK, _LIGHT)) or _SOURCE.match(
        text, start
    ):
        return True
    begins, ends = words_at(text)
    word = text[start : ends[start]]
    tag: str = jieba.posseg.dt.word_tag_tab.get(word, "ns")
    return (
        begins[start] == start
        and len(word) >= _LONGER
        and tag.startswith(("i", "l", "n"))
        and not (tag.startswith(_NAMING) or word[-1] in _PLACE_ENDS)
    )


def is_school(printed: str, words: Lexicon, text: str) -> bool:
    """Return whether a page means a university by the short form of a county or district: 浦口 beside 浦口大学."""
    listed = printed in words.paths or printed + "区" in words.paths
    if not listed or _is_full(printed) or is_city(words.paths.get(printed, ())):
        return False
    return names_school(printed, text) and not any(printed + level in text for level in _LEVELS)


def names_school(printed: str, text: str) -> bool:
    """Return whether a page names a university by its short name and the word for one, or is from its own site: 浦口新闻网."""
    own = "我校" in text and f"{printed}新闻网" in text
    return own or any(printed + school in text for school in _SCHOOLS)


def is_other_states(printed: str, states: Iterable[str]) -> bool:
    """Return whether words are characters for two states if a page names the first: 巴中 beside 巴基斯坦."""
    return (
        len(printed) == _SHORT
        and printed[-1] == "中"
        and any(state.startswith(printed[0]) and len(state) > _SHORT for state in states)
    )


def is_of_thing(printed: str, text: str, paths: Iterable[str]) -> bool:
    """Return whether a text has a longer word of the dictionary that begins like the short form of a county: 黄梅戏, 阿里巴巴."""
    if _is_full(printed) or is_city(paths):
        return False
    length = len(printed)
    for hit in re.finditer(re.escape(printed), text):
        for longer in (text[hit.start() : hit.end() + more] for more in (1, 2)):
            tag = jieba.posseg.dt.word_tag_tab.get(longer, "ns")
            if len(longer) > length and not tag.startswith("ns") and longer[-1] not in _PLACE_ENDS:
                return True
    return False


def _is_full(printed: str) -> bool:
    """Return whether a name has the word for its level: 苏州 has not."""
    return len(printed) > _SHORT and printed[-1] in _LEVELS


def is_unsupported(
    printed: str, text: str, words: Lexicon, beside: Collection[str], home: str | None
) -> bool:
    """Return whether nothing on a page names the area of one of the divisions that words can mean.

    Parameters
    ----------
    printed
        The words.
    text
        The page's text.
    words
        The lexicon.
    beside
        The paths of the divisions that other words on the page name.
    home
        The page's home.
    """
    paths = words.paths.get(printed, ())
    near = {*beside, *((home,) if home else ())}
    return not any(
        path[:_SHORT] in text.replace(printed, "")
        or any(path.startswith(other) or other.startswith(path[: _area(path)]) for other in near)
        for path in paths
    )


def _area(path: str) -> int:
    """Return the length of the province at the beginning of a path."""
    end = re.match(r".+?(?:省|自治区|特别行政区|市)", path)
    return end.end() if end is not None else len(path)


def is_far(printed: str, paths: Sequence[str], text: str) -> bool:
    """Return whether words are the short form of a county, or of a prefecture that is not a city, and no region is named."""
    counties = bool(paths) and not _is_full(printed) and all(_COUNTY.search(path) for path in paths)
    return counties and _REGIONS.search(text) is None


def is_city(paths: Iterable[str]) -> bool:
    """Return whether words can mean a province or a city of its own."""
    return any(_CITY.search(path) for path in paths)


def is_prefecture(paths: Sequence[str]) -> bool:
    """Return whether words can only mean a prefecture that is not a city, whose short form may be a firm's: 阿里."""
    return bool(paths) and all(path.endswith("地区") for path in paths)


def is_generic(printed: str) -> bool:
    """Return whether the name of a district is also a word for a part of a city: 平房区."""
    return printed in _GENERIC
