"""The extent of a name: without characters of the words around it, and with one that it lost.

石岩|摄 and 石岩|转过头 are the name and a verb, 新聘|石岩 a verb and the name; 石川美|和、 lost nothing.
"""

import re
from collections.abc import Mapping

import jieba.posseg

from kg.gazetteer.lexicon import Chart
from kg.gazetteer.wordlists import STATES, TELLS
from kg.reading.recognise.engine.candidate import Candidate
from kg.reading.recognise.engine.judge import Claim
from kg.reading.recognise.name_score import SHAPELY, Names, is_han
from kg.reading.recognise.word_cut import words_at

__all__ = ["extent"]

_COMES = re.compile(r"[\u4e00-\u9fff]{2,3}[来赴莅抵][\u4e00-\u9fff]")
"""A name, and a visit to a place that one character stands for."""
_VISITS = re.compile(
    "考察|调研|视察|指导|检查|访问|参加|出席|慰问|督导|走访|开展|洽谈|交流|学习|参观|宣讲|宣布|作报告"
)
_LONG = 3
"""Characters of a name that may have taken in one of the next or the last word."""
_OFTENER = 3
"""How many times as many claims the shorter of two names has at least, if the longer took in a character."""
_ADVERBS = "也均亦曾则却仍还遂都"
_ADVERB = re.compile(rf"[{_ADVERBS}](?={STATES}|{TELLS}|说|称|要求|提出|建议|坦言)")
"""The adverb of a person who speaks: 石岩|也|表示."""
_ACTING = "拉开汇于有打把叫让给代替约"
"""Verbs and prepositions that are not usual in given names: 张龙|开的赌场."""
_MASKS = "某甲乙丙丁"
"""Last characters of masked names."""
_CUT = ("发表示", "发表态")
"""The last character of a name and a verb, which together look like another verb: 石岩|发|表示."""
_HOUSE = "家"
"""The house of somebody whom the document names often: 贴在|石岩|家附近."""
_DUTY = re.compile(
    r"负(?:有)?(?:主要|重要|直接|全面|一定|次要|同等|全部)*(?:领导|监管|管理|监督|主体)?(?:责任|全责|主责)"
)
"""What somebody is held responsible for, after the name: 石岩|负主要领导责任."""
_WROTE = re.compile(r"[写著编画演唱](?=的?《)")
"""What an author does, right before a title: 石岩|写的《…》."""
_CALLED = re.compile(
    r"总(?=[、，。；：:说的等和与及介在表]|$)|饰(?=[演“\u4e00-\u9fff])|作(?=[^，。；、]{0,14}(?:报告|讲话|发言|总结|演讲|致辞|部署|辅导))"
)
"""The short form of 总经理 after a name, what an actor or a speaker does: 石岩|总介绍, 石岩|饰丁大海, 石岩|作主题报告."""
_OFTEN = re.compile(rf"[常再即便先后{_ADVERBS}](?=[\u4e00-\u9fff])")
"""An adverb right after a masked name: 石某|常为此争吵."""
_NEXT = re.compile(r"[刚正已曾就还又也均都却仍即将再向对与给把被](?=[\u4e00-\u9fff])")
"""A word of one character after a name of three."""
_SAYS = re.compile(rf"{STATES}|{TELLS}|说|称|笑")
_WORDS_OF_ONE = ("v", "p", "d", "c")
"""First letters of jieba's tags for verbs and words of grammar."""
_CHOSEN = re.compile(r"[新拟续改增特另](?:聘|任|选|邀|派|推|补)")
"""What is done with somebody, right before the name: 新聘|石岩为顾问."""


def extent(claim: Claim, chart: Chart, names: Names, counted: Mapping[str, int]) -> tuple[int, int]:
    """Return the start and end of a name, by its extent elsewhere in the document and by the words around it.

    Parameters
    ----------
    claim
        The claim of a person.
    chart
        The chart of the document's text.
    names
        The judge of names.
    counted
        Times that the document has the words of likely claims of persons.
    """
    one, text = claim.candidate, chart.text
    start, end = one.start, one.end
    words = text[start:end]
    if (cut := _without_words(words, text, end, names, counted)) != words:
        at = start + words.index(cut)
        return at, at + len(cut)
    if words.endswith("摄") and names.surname(words, 0):
        return start, end - 1  # 石岩|摄
    lost = ("和、", "和，") if len(words) == _LONG else ("和、", "和，", *_CUT)
    if text.startswith(lost, end) and names.surname(words, 0):
        return start, end + 1  # 石川美|和、, 石岩|发|表示
    if len(words) == _LONG and not names.surname(words, 0) and counted[words[1:]] > 2 * counted[words]:
        return start + 1, end  # 其|哥|石岩
    once = counted[words] < 2
    rare = once or _is_rare(words, counted)
    if (
        rare
        and len(words) == _LONG
        and names.shape(words[:-1])
        and _ends_in_next(text, end, counted[words[:-1]], sure=_is_sure(claim, chart, names))
    ):
        return start, end - 1
    if rare and _takes_in(claim, chart, names, counted):
        return start, end - 1
    longer = text[start : end + 1]
    if once and len(words) == _LONG - 1 and counted[longer] > 1:
        return start, end + 1  # 因|石和|进出事
    return start, end


def _without_words(words: str, text: str, end: int, names: Names, counted: Mapping[str, int]) -> str:
    """Return a name without the word before or after it that it took in: 新聘|石岩, 石岩|负主要责任, 丁石岩|刚进门."""
    own = words[:-1]
    after = (_DUTY.match(text, end - 1), _WROTE.match(text, end - 1), _CALLED.match(text, end - 1))
    if names.shape(own) and any(after):
        return own
    masked = len(words) == _LONG and words[1] == _MASKS[0]
    if masked and counted[own] and counted[words] < 2 and _OFTEN.match(text, end - 1) is not None:
        return own
    if _COMES.fullmatch(words) is not None and _VISITS.match(text, end) is not None:
        return words[:-2]  # 石岩|来株|考察
    if len(words) != _LONG + 1 or counted[words] > 1:
        return words
    if _CHOSEN.match(words) is not None and names.shape(words[2:]):
        return words[2:]
    if names.surname(words, 0) != 1 or names.shape(own) < SHAPELY:
        return words
    if names.is_act(words[2:]) and names.shape(words[:2]) >= SHAPELY:
        return words[:2]
    return own if _NEXT.match(text, end - 1) is not None else words


def _is_rare(words: str, counted: Mapping[str, int]) -> bool:
    """Return whether the document has a name without its last character much more often: 石岩|代付, twice."""
    return counted[words[:-1]] >= _OFTENER * counted[words]


def _takes_in(claim: Claim, chart: Chart, names: Names, counted: Mapping[str, int]) -> bool:
    """Return whether a name is another one of the document and a verb or the like: 石岩|来店里, 石岩|携家人, 石岩|家.

    Before a verb of speech, a last character that is usual in given names belongs to the name.
    """
    one, text = claim.candidate, chart.text
    own, last = text[one.start : one.end - 1], text[one.end - 1]
    tag: str = jieba.posseg.dt.word_tag_tab.get(last, "x")
    house = last == _HOUSE and counted[own] > _LONG
    rare = text.count(own + last) == 1 or _is_rare(own + last, counted)
    known = counted[own] > 0 and text.count(own) > 1 and (house or rare)
    joins = house or tag.startswith(_WORDS_OF_ONE)
    if len(own) != _LONG - 1 or not known or not joins or last in _MASKS:
        return False
    speaks = names.is_usual(last) and _SAYS.match(text, one.end) is not None
    return is_han(text[one.end : one.end + 1]) and not speaks


def _has_post(one: Candidate, chart: Chart) -> bool:
    """Return whether the title of a post is before a name; 女儿 and 大户 are not posts."""
    title = chart.ending(one.start, "TITLE")
    return title is not None and title.id != "other"


def _is_sure(claim: Claim, chart: Chart, names: Names) -> bool:
    """Return whether a title or a rule, or a last character that is usual in given names, speaks for a whole name."""
    last = chart.text[claim.candidate.end - 1]
    return (
        not claim.by_net_alone or _has_post(claim.candidate, chart) or last in _MASKS or names.is_usual(last)
    )


def _ends_in_next(text: str, end: int, counted: int, *, sure: bool) -> bool:
    """Return whether the last character of a name belongs to the next words: 石岩|张罗.

    `counted` counts the name without it; `sure` is whether something else speaks for the whole name.
    """
    begins, ends = words_at(text)
    if _ADVERB.match(text, end - 1) is not None:
        return True
    crossing = begins[end - 1] == end - 1 and ends[end - 1] > end
    acts = counted > 1 and not sure and text[end - 1] in _ACTING
    return (
        (crossing and (counted > 0 or not sure)) or acts or (text[end - 1] in f"先{_ADVERBS}" and counted > 1)
    )
