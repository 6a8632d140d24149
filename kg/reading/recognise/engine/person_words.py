"""Words that the net takes for a person's name and that the language or the text around them shows to be something else.

特别洪亮 is how a voice sounds, (SeasonalAffectiveDisorder) explains a term, and 司莫拉 is a village if the page has 司莫拉村.
"""

import re
from collections.abc import Collection, Iterable

import jieba.posseg

from kg.reading.recognise.name_score import Names, is_han
from kg.reading.recognise.word_cut import words_at

__all__ = [
    "begins_firm",
    "begins_place",
    "is_described",
    "is_masked_act",
    "is_only_quoted",
    "is_term",
    "tears_word",
]

_FIRM = re.compile(r"(?:集团|公司|股份|控股|实业|科技|银行|酒店|超市|药业|汽车|电器)")
"""Words after the own name of a firm in a longer one."""
_PLACE = re.compile(
    r"(?:[\u4e00-\u9fff]{1,3}族)?(?:村|寨|屯|镇|乡|街道|社区|景区|古城|水库|草原|湖)|(?:被评[为上]|被列[为入]|获评|入选)[\u4e00-\u9fffA\d]{0,14}(?:景区|村寨|村落|[名古]村|[名古]镇|小镇|乡村)(?![\u4e00-\u9fff])"
)
"""Words after the name of a place, or of what it was chosen to be."""
_DEGREE = re.compile(
    r"(?:特别|更加?|十分|非常|格外|越发|越来越|如此|最为?|较为|异常|相当|极其?|有些|有点|多么|这么|那么|很|太)(?:[\u4e00-\u9fff]{2})?$"
)
"""Adverbs of degree, and an adjective of two characters between them and another one."""
_ADJECTIVES = ("a", "v", "i", "l")
_BEFORE = 6
_SHORT, _LONG = 2, 3


def is_term(text: str, start: int, end: int, ends: Collection[int]) -> bool:
    """Return whether Latin letters in a bracket explain the word before it, which does not name a person: 情绪失调(…).

    `ends` holds the ends of the persons' names in the text.
    """
    inside = text[start - 1 : start] in ("(", "（") and is_han(text[start - 2 : start - 1])
    return (
        inside
        and start - 1 not in ends
        and text[start:end].replace("-", "").isascii()
        and text[start:end].isalpha()
    )


def is_masked_act(words: str, text: str, names: Names) -> bool:
    """Return whether words are the surname of a masked person and what happens to him: 石某 … 杀害|石|灭口."""
    act = words[1:]
    tag: str = jieba.posseg.dt.word_tag_tab.get(act, "x")
    return (
        len(words) == _LONG
        and text.count(words) == 1
        and f"{words[0]}某" in text
        and names.surname(words, 0) == 1
        and tag.startswith(("v", "d", "a", "i"))
    )


def is_described(words: str, text: str, start: int, names: Names) -> bool:
    """Return whether a word of the dictionary comes after an adverb of degree: 声音特别|洪亮."""
    return (
        names.is_listed(words)
        and text.count(words) == 1
        and _DEGREE.search(text, max(start - _BEFORE, 0), start) is not None
    )


def is_only_quoted(words: str, text: str) -> bool:
    """Return whether a word of two characters is in quotation marks wherever a text has it: “苏超”."""
    return len(words) == _SHORT and text.count(words) == text.count(f"“{words}”") + text.count(f"‘{words}’")


def tears_word(text: str, start: int, end: int) -> bool:
    """Return whether a name begins inside a word of the dictionary, and the rest is another one: 出具借|条言明."""
    begins, ends = words_at(text)
    rest = ends[start]
    return begins[start] < start < rest < end - 1 and begins[end - 1] == rest and ends[end - 1] == end


def begins_firm(words: str, bodies: Iterable[str]) -> bool:
    """Return whether a firm in the document has the words as its own name: 金正大 beside 金正大集团."""
    return any(body.startswith(words) and _FIRM.match(body, len(words)) for body in bodies)


def begins_place(words: str, text: str) -> bool:
    """Return whether a text has the words as the name of a village or sight somewhere: 司莫拉佤族村."""
    return len(words) >= _LONG and any(
        _PLACE.match(text, hit.end()) for hit in re.finditer(re.escape(words), text)
    )
