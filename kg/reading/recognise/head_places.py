"""Heads of organ names: finds the named division (株洲市) or the level word (市, 省, 区) that a name begins with."""

import functools
import re
from typing import NamedTuple

import jieba
import jieba.posseg

from kg.gazetteer.lexicon import Chart, Hit
from kg.gazetteer.rules import rules
from kg.gazetteer.wordlists import TOWNS
from kg.reading.recognise.word_borders import begins_inside, is_border
from kg.reading.recognise.word_cut import words_at

__all__ = ["LEVELS", "Head", "head_before", "is_abroad", "is_each", "level_stands", "of_level"]

LEVELS = {
    "省": "{province}",
    "自治区": "{province}",
    "市": "{home}",
    "州": "{home}",
    "盟": "{home}",
    "县": "{county}",
    "区": "{county}",
    "旗": "{county}",
    "镇": "{town}",
    "乡": "{town}",
    "街道": "{town}",
}
"""Words that mean a division by its level, and the template for that division."""

_POINTED = "全我本该各每"
"""Words before a level word that does not mean a definite division: 全市, 各县."""
_EACH = re.compile(r"各(?!级)[\u4e00-\u9fff]{1,3}\Z")
"""Several divisions of a kind: 各涉农|区, 各有关|县."""
_FEW = 4
_GOES_ON = {"市": ("场", "值", "面", "井"), "区": ("域", "间"), "县": ("域",), "省": ("会", "份")}
"""Characters with which a level word forms another word: 市场|监督管理局."""
_NUMERALS = "一二三四五六七八九十两几"
"""Numbers of divisions, after which a level word means none of them: 一市三|省政府."""
_COUNTY = re.compile(r"(?:市|自治州|地区|盟)[^市州区盟]{1,9}[县市]$|(?:省|自治区).+[市州][^市州区盟]{1,9}区$")
"""Path of a county, of a county-level city, or of a district of a prefecture-level city."""
_WORDY = re.compile(r"[在到对向从与和及由为是等把被让将的了省市县区州旗镇乡各该全本我这那其两几多]")
"""Characters that never occur in the name of an unlisted county."""
_PROVINCES = ("省", "自治区")
"""Ends of the names of provinces, inside which a level word means another division: 浙江|市委."""
_COUNTIES = ("县", "旗")
"""Level words that mean a division only after marks and words: 临山|县委 belongs to a county."""
_POINTS = "他她它我你们这那该各全某每"
"""Words that point at somebody or something and are not part of a town's name."""

_TIMELY = "上早晚午夜"
"""Last characters of words for times and places, after which an organ may begin: 当晚|市委."""


def level_stands(text: str, start: int, level: str) -> bool:
    """Return whether the level word at `start` means a division and is not the end of 全市, 三市, 超市, 园区."""
    before = text[start - 1 : start]
    if not before or before in _POINTED:
        return not before
    if is_each(text, start) or text[start + len(level) : start + len(level) + 1] in _GOES_ON.get(level, ()):
        return False
    if before in _NUMERALS and words_at(text)[0][start - 1] == start - 1:
        return False
    return before not in _other_words().get(level, "") or (
        before in _TIMELY and is_border(text, start) and not is_border(text, start + len(level))
    )


def is_each(text: str, start: int) -> bool:
    """Return whether the words before a level word mean several divisions of its kind: 各涉农|区政府."""
    return _EACH.search(text, max(start - _FEW, 0), start) is not None


def of_level(printed: str, own: str, level: str) -> str:
    """Return the division that a place and the level word after it name: 江苏|省, an unlisted one for another level: 海宁|区.

    "" if the place already ends with another level: 株洲市|区.

    Parameters
    ----------
    printed
        The printed form of the place.
    own
        Its full name.
    level
        The level word.
    """
    if own.endswith(level):
        return own
    return "" if printed.endswith(tuple(LEVELS)) or own.endswith(_PROVINCES) else printed + level


def is_abroad(path: str, home: str | None) -> bool:
    """Return whether a division is a county outside the home's province, where its short form does not mean a place."""
    return _COUNTY.search(path) is not None and not (home and path[:2] == home[:2])


@functools.cache
def _other_words() -> dict[str, str]:
    """Return, by level word, the characters that form another word with it (超市, 园区), if the text is cut that way: 会上|市委."""
    return {row.word: row.next for row in rules().of("other-word")}


class Head(NamedTuple):
    """The beginning of an organ's name: the division to which the organ belongs."""

    start: int
    name: str
    """Name of the division, or its template."""
    place: bool
    """True for a named place, False for a level word such as 市."""


def head_before(chart: Chart, end: int, places: dict[str, str]) -> Head | None:
    """Return the division whose name, or level word, ends at `end`; None if there is none.

    Nested names are one head: for 株洲市天元区 the head begins at 株洲市 and names 天元区.

    Parameters
    ----------
    chart
        The chart of the text.
    end
        Offset just after the head.
    places
        Full name of each division by printed form.
    """
    hit = chart.ending(end, "DISTRICT")
    if hit is not None and not _crossed(chart, hit) and not _inside_word(chart, hit):
        start = hit.start
        outer = chart.ending(start, "DISTRICT")
        if outer is not None and chart.text[start] == "和" and not hit.id.startswith(outer.id):
            level = chart.text[end - 1]  # 皇图岭镇和县|乡村振兴局, but 云南和政|居委会
            return Head(end - 1, LEVELS[level], False) if level in LEVELS else None
        if outer is not None and _is_strange(chart.text[hit.start : hit.end], hit, outer):
            return None
        while outer is not None:
            start = outer.start
            outer = chart.ending(start, "DISTRICT")
        printed = chart.text[hit.start : hit.end]
        return Head(start, places.get(printed, printed), True)
    levels = (chart.text[max(end - length, 0) : end] for length in (3, 2, 1))
    heads = (_level_head(chart, end, level, places) for level in levels)
    return next((head for head in heads if head is not None), None)


def _is_strange(printed: str, hit: Hit, outer: Hit) -> bool:
    """Return whether a short form right after a place is not that division, which lies elsewhere: 营口开发区|海东|派出所."""
    return not printed.endswith(tuple(LEVELS)) and hit.id[:2] != outer.id[:2]


def _level_head(chart: Chart, end: int, level: str, places: dict[str, str]) -> Head | None:
    """Return the division that ends with a level word: a named or unlisted one, or the one that the word implies."""
    template = LEVELS.get(level)
    start = end - len(level)
    if template and (named := chart.ending(start, "DISTRICT")) is not None:  # 攸县县委, 延边州公安局
        printed = chart.text[named.start : named.end]
        if own := of_level(printed, places.get(printed, printed), level):
            return Head(named.start, own, True)  # an unlisted county or district is not the city
    if level in _COUNTIES and (unlisted := _unlisted(chart, start)) is not None:
        name = chart.text[unlisted:start]
        if name not in places and not _WORDY.search(name) and _is_name(name):
            return Head(unlisted, name + level, True)
    if level in TOWNS and (unlisted := _unlisted(chart, start)) is not None:
        return Head(unlisted, chart.text[unlisted:end], True)
    if template and level_stands(chart.text, start, level):
        return Head(start, template, False)
    return None


def _crossed(chart: Chart, hit: Hit) -> bool:
    """Return whether a place begins inside a longer name: 镇原 in 益林镇|原党委书记."""
    inner = (chart.ending(at, "DISTRICT") for at in range(hit.start + 1, hit.end))
    return any(
        other is not None and other.start < hit.start and other.end - other.start > hit.end - hit.start
        for other in inner
    )


def _inside_word(chart: Chart, hit: Hit) -> bool:
    """Return whether the short name of a county begins inside a word: 任县 in 两任|县委书记."""
    return hit.end - hit.start == len("任县") and begins_inside(chart.text, hit.start)


def _is_name(words: str) -> bool:
    """Return whether the words before a level word can be a name: the dictionary does not have them as another word."""
    tag: str = jieba.posseg.dt.word_tag_tab.get(words, "ns")
    return tag.startswith(("ns", "nr", "nz"))


def _unlisted(chart: Chart, start: int) -> int | None:
    """Return the start of an unlisted town's name (昭山镇), None if the level word has no name before it."""
    text = chart.text
    if (
        start == 0
        or not "\u4e00" <= text[start - 1] <= "\u9fff"
        or chart.ending(start, "BOUNDARY") is not None
    ):
        return None
    for length in (2, 3):
        begin = start - length
        run = text[max(begin, 0) : start]
        if begin < 0 or any(not "\u4e00" <= char <= "\u9fff" or char in _POINTS for char in run):
            return None
        before = text[begin - 1 : begin]
        bounded = chart.ending(begin, "BOUNDARY", "DISTRICT") is not None
        if not before or not "\u4e00" <= before <= "\u9fff" or bounded:
            return begin
    return None
