"""Words that the net takes for a person's name and that the language or the text around them shows to be something else.

特别洪亮 is how a voice sounds, (SeasonalAffectiveDisorder) explains a term, and 司莫拉 is a village if the page has 司莫拉村.
"""

import re
from collections.abc import Collection, Iterable

import jieba
import jieba.posseg

from kg.reading.recognise.name_score import Names, is_han
from kg.reading.recognise.word_cut import words_at

__all__ = [
    "begins_firm",
    "begins_place",
    "is_clause_of_four",
    "is_described",
    "is_doubled",
    "is_grown",
    "is_in_phrase",
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
_MEASURED = "了一两几这那每半"
"""Characters before 张 where it counts sheets: 拍了|张照片."""
_TO = "对由关至位鉴处用基在等属出"
"""Characters that form a preposition or verb with 于: 对|于."""
_PLANTS = "树林果花草苗葵瓜豆藤菇菌参"
"""Last characters of the names of plants."""
_GROWN = re.compile(
    r"(?:种植|栽种|栽培|栽植|种下|种上|种出|培育|采摘|熬制|腌制|食用|服用|养殖|饲养|收割|茂密|房前屋后|树龄)的?[了着过]?$"
)
"""What is done with plants, animals and food, and how they stand, right before their names: 种植的|石海棠."""
_IN_QUOTES = re.compile(r"“[\u4e00-\u9fff]{2,6}$")
_COMMON_NOUN = 500
"""Count in jieba's dictionary from which a noun does not end a foreign name of four characters, as 太郎 does."""
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


def is_doubled(words: str) -> bool:
    """Return whether words are a doubled adjective of the dictionary, or begin with a doubled word: 光灿灿, 哈哈|笑, not 其其格."""
    tag, lead = (jieba.posseg.dt.word_tag_tab.get(word, "x") for word in (words, words[:_SHORT]))
    doubled = words[:1] == words[1:_SHORT] and not lead.startswith(("n", "x"))
    return len(words) == _LONG and (doubled or tag.startswith("z"))


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
    """Return whether a text has the words as the name of a village, sight or district somewhere: 司莫拉佤族村, 涧西区."""
    if len(words) == _SHORT:
        return f"{words}区" in text
    return len(words) >= _LONG and any(
        _PLACE.match(text, hit.end()) for hit in re.finditer(re.escape(words), text)
    )


def is_grown(words: str, text: str, names: Names) -> bool:
    """Return whether a text has words as the name of a plant or of food: 种植的|石海棠, 艾叶|草 beside 艾叶."""
    own = words[:-1]
    plant = len(words) == _LONG and words[-1] in _PLANTS and names.is_listed(own)
    return (plant and text.count(own) > text.count(words)) or any(
        _GROWN.search(text, max(hit.start() - _BEFORE, 0), hit.start())
        for hit in re.finditer(re.escape(words), text)
    )


def is_in_phrase(words: str, text: str, start: int) -> bool:
    """Return whether words take in one of the sentence, or end a phrase in quotation marks.

    So 张照 in 拍了|张照片, 于慧 in 对|于慧眼, and 张力 in “情感|张力”.
    """
    before = [text[max(hit.start() - 1, 0)] for hit in re.finditer(re.escape(words), text)]
    if words[0] == "于" and all(char in _TO for char in before):
        return True
    counted = words[0] == "张" and before[0] in _MEASURED
    quoted = len(words) == _SHORT and text.startswith("”", start + _SHORT)
    phrase = quoted and _IN_QUOTES.search(text, max(start - 8, 0), start) is not None
    return len(before) == 1 and (counted or phrase)


def is_clause_of_four(words: str, names: Names) -> bool:
    """Return whether four characters without a surname are a clause: 率众|砍树, 亮明|身份."""
    if len(words) != _LONG + 1 or names.surname(words, 0) or not all(map(is_han, words)):
        return False
    lead, rest = words[:_SHORT], words[_SHORT:]
    count: int = jieba.dt.FREQ.get(rest, 0)
    return names.is_common(lead) or (count >= _COMMON_NOUN and names.is_common(rest))
