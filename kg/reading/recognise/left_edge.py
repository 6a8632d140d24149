"""Start of a name: finds where the name of a company or institution begins, given its ending.

A name extends leftwards from its ending to a punctuation mark, to a word that is not part of names (引进, 在, 被告 …), or
to the place with which legal names begin: 这次发行标志着|安源控股集团, 新任|内蒙古鄂尔多斯机场管理集团有限公司.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

import jieba.posseg

from kg.gazetteer.lexicon import Chart, Hit, Lexicon
from kg.gazetteer.rules import rules
from kg.gazetteer.wordlists import UPPER
from kg.reading.recognise.head_places import head_before
from kg.reading.recognise.word_cut import tagged

__all__ = ["BRACKETS", "COVERBS", "WHOLE_COUNTRY", "Edge", "LeftEdge", "is_clause", "is_distinctive"]

_RUN = re.compile(r"(?:[\u4e00-\u9fffA-Za-z0-9·&\-()（）]|(?<!—)—(?!—))+\Z")
_WINDOW = 32
"""Maximum length of a name, in characters: legal names rarely have more."""
BRACKETS = ("(", "（")
_OPENERS = {")": "(", "）": "（"}
_BRACKETED = re.compile(r"[(（](?P<inside>[^()（）]*)[)）]")
_INSIDE = re.compile(r"(?:集团|控股|股份|中国|国际|亚洲|亚太|合伙|筹|国家|[区院校所厂])$")
"""Words, besides places, in brackets inside names: (集团), (有限合伙), (西校区)."""
_JOINS = "·&-"
"""Characters that occur inside names but do not begin them."""
WHOLE_COUNTRY = ("国家", "中国", "全国", "中华", "国际", "亚洲", "世界")
"""Words that make an institution definite, as a place does: 国家功率半导体创新中心."""
_STATE = ("国家", "中国", "全国", "中华")
"""Those of them that always begin a name; 国际 does not: 乌镇国际会展中心 begins with its town."""
_PARK = re.compile(r"国家(?:公园|级|森林|湿地|地质)")
"""Words with 国家 that do not belong to the state: 钱江源|国家公园管理局."""
_ORGAN = re.compile(r"(?:法院|检察院|人民政府|管理局|公安局|财政局|委员会|办事处|派出所)$")
COVERBS = frozenset("由为与对在向是经占任被将让请从把使以就受该因按据了到给其")
"""Words of one character after which 公司 is the company mentioned before."""
_BRAND = frozenset("中和以同合")
"""Words of one character that begin brands of two characters: 河南|中豫信用, 同丰种业, 以岭健康."""
_BRAND_ALONE = frozenset("中同")
"""Those that also form such a brand right before the ending: 同煤集团."""
_COMMON = frozenset(
    ("n", "vn", "a", "b", "an", "ad", "m", "q", "r", "f", "t", "c", "p", "u", "d", "uj", "s", "l", "i", "j")
)
"""jieba's tags of words that do not distinguish one company from another: 物流公司, 项目公司."""
_VERBAL = frozenset(("v", "p", "c", "d", "r", "u", "uj", "ul", "m", "f", "t", "y", "zg"))
"""jieba's tags of words between a clause and a name that begins with a place."""
_LAST_WORDS = 6
"""Length of a stretch that holds any of `_ORGAN` and `_NUMBER` whole: a search of all the text before takes as long as the page."""
_OFFICES = ("public", "firm")
"""Kinds of titles that never occur in the name of a body: 调研员, 副总裁; but 教师 and 作家 do."""
_NUMBER = re.compile(r"\d号$")
"""The end of an address: 靛厂新村291号|北京长峰医院."""
_TORN = ("经开区", "经开", "经济")
"""Words that begin with a word that precedes names: 万盛|经开区."""


class Edge(NamedTuple):
    """The start of a name."""

    start: int
    firm: bool
    """Whether a place, a level or the country makes the name definite."""


class _Word(NamedTuple):
    start: int
    end: int
    text: str
    tag: str


def is_distinctive(core: str) -> bool:
    """Return whether a core names one body: some part is not a common word."""
    return any(
        (tag not in _COMMON and not tag.startswith("v"))
        or (len(word) == 1 and tag not in ("m", "a", "q", "f", "b"))
        for word, tag in tagged(core)
    )


class LeftEdge:
    """Finder of the left edges of names.

    Parameters
    ----------
    words
        The lexicon; its ``BOUNDARY`` rows are words that are not part of a name.
    """

    def __init__(self, words: Lexicon) -> None:
        self._lexicon = words
        table = rules()
        self._before = words.boundaries | table.words("before-name")
        self._roles = tuple(sorted(word for word in table.words("before-name") if len(word) > 1))
        self._trades = table.words("trade")
        self._fields = table.words("field")
        both = sorted(self._trades | self._fields, key=len, reverse=True)
        self._trade_run = re.compile(f"(?:{'|'.join(both)})*")

    def find(self, chart: Chart, ending: Hit) -> Edge:
        """Return the start of the name with the ending; the ending's own start if there is no name."""
        start = self._run(chart.text, ending)
        if start == ending.start:
            return Edge(start, False)
        words = list(_words(chart.text, start, ending.end))
        start = self._after_stops(chart, ending, words)
        if start >= ending.start:
            return Edge(ending.start, False)
        start = self._after_country(chart, start, ending.start)
        return self._at_place(chart, ending, start, {word.start for word in words} | {ending.end})

    def _run(self, text: str, ending: Hit) -> int:
        """Return the start of the unbroken run of characters that names consist of."""
        run = _RUN.search(text, max(ending.start - _WINDOW, 0), ending.start)
        if run is None:
            return ending.start
        start = _closed(text, run.start(), ending.start)
        for inside in _BRACKETED.finditer(text, start, ending.start):
            if inside.start() == start or not self._is_part(inside.group("inside")):
                start = inside.end()
        while text[start] in _JOINS or (text[start] == "记" and text[start - 1 : start] == "—"):
            start += 1
        return min(start, ending.start)

    def _is_part(self, inside: str) -> bool:
        """Return whether words in brackets are part of a name: 密和(新疆)集团, 投资（集团）有限公司."""
        return inside in self._lexicon.places or _INSIDE.search(inside) is not None

    def _after_stops(self, chart: Chart, ending: Hit, words: list[_Word]) -> int:
        """Return the end of the last word before the ending that is not part of a name."""
        start = words[0].start
        placed = False
        for i, word in enumerate(words):
            if word.end > ending.start:
                break
            after_place = placed or chart.ending(word.start, "DISTRICT") is not None
            trade = self._is_trade(word, after_place, chart.text[word.end : ending.start])
            placed = after_place and (trade or word.text in self._fields)
            last = words[i - 1] if i else word
            after_word = len(last.text) > 1  # 老家|上|小学, but not 尧都|农商银行
            stop = self._stops(chart, word, tuple(words[i + 1 : i + 3]), start, ending) or (
                after_word and word.end == ending.start and word.text in self._before
            )
            begun = not after_place and (start > words[0].start or word.start > start)
            if not trade and (stop or (begun and self._is_verb(chart, word))):
                start = word.end
        return start

    def _is_trade(self, word: _Word, after_place: bool, rest: str) -> bool:
        return word.text in self._trades and (after_place or self._trade_run.fullmatch(rest) is not None)

    def _stops(self, chart: Chart, word: _Word, next_two: tuple[_Word, ...], start: int, ending: Hit) -> bool:
        """Return whether a word, and all before it, is not part of the name; `start` is where the name may begin."""
        text = chart.text
        if self._inside_name(chart, word) or text[word.end : word.end + 1] in BRACKETS:
            return False
        tail = chart.ending(word.end, "ORGAN_TAIL")
        low = max(word.end - _LAST_WORDS, 0)
        if word.end < ending.start and (
            (tail is not None and _ORGAN.search(text, low, word.end)) or _NUMBER.search(text, low, word.end)
        ):
            return True
        if self._is_office(chart, word.end) or text.endswith(self._roles, max(start - _WINDOW, 0), word.end):
            return True
        if word.text in self._before and (len(word.text) > 1 or word.end < ending.start):
            return not self._is_brand(chart, word, next_two, start, ending)
        if word.text in COVERBS and word.end == ending.start:
            return True  # 会议由|公司董事长
        named = chart.ending(word.start, "DISTRICT") is not None  # 甘肃省|警察|博物馆
        return word.end == ending.start and not named and self._is_verb(chart, word)

    def _is_verb(self, chart: Chart, word: _Word) -> bool:
        """Return whether a word is a verb that does not occur in names of bodies."""
        return (
            word.tag == "v"
            and len(word.text) > 1
            and word.text not in self._trades
            and word.text not in self._fields
            and chart.starting(word.start, "DISTRICT", "COMPANY", "INSTITUTION") is None
        )

    def _is_office(self, chart: Chart, end: int) -> bool:
        title = chart.ending(end, "TITLE")
        if title is None or title.id not in _OFFICES or title.end - title.start == 1:
            return False
        inside = (chart.ending(at, "DISTRICT") for at in range(title.start + 1, end))
        return not any(place is not None and place.start < title.start for place in inside)  # 柳|州长|峰医院

    def _is_brand(
        self, chart: Chart, word: _Word, next_two: tuple[_Word, ...], start: int, ending: Hit
    ) -> bool:
        """Return whether a word of one character is the first half of a brand: 的|中盐集团, 河南|中豫信用有限公司."""
        opens = word.start == start or chart.ending(word.start, "DISTRICT") is not None
        following, after = (*next_two, None, None)[:2]
        return (
            word.text in _BRAND
            and opens
            and following is not None
            and following.end <= ending.start
            and len(following.text) == 1
            and (word.text == "中" or not (after is not None and len(after.text) == 1))
            and (following.end < ending.start or word.text in _BRAND_ALONE)
            and chart.starting(following.start, "DISTRICT") is None
        )

    def _inside_name(self, chart: Chart, word: _Word) -> bool:
        """Return whether a word is part of a listed name that begins before it or continues after it: 华为, 尧都."""
        longest = (
            chart.starting(start, "COMPANY", "INSTITUTION", "DISTRICT")
            for start in range(max(word.end - 6, 0), word.end)
        )
        return any(
            hit is not None and (hit.end > word.end or (hit.end == word.end and hit.start < word.start))
            for hit in longest
        ) or any(chart.text.startswith(torn, word.end - 1) for torn in _TORN)

    def _after_country(self, chart: Chart, start: int, end: int) -> int:
        """Return the start after a foreign country that precedes a complete name: 德国|西门子公司."""
        country = chart.starting(start, "STATE")
        if country is not None and (
            chart.starting(country.end, "COMPANY") or is_distinctive(chart.text[country.end : end])
        ):
            return country.end
        return start

    def _at_place(self, chart: Chart, ending: Hit, start: int, borders: set[int]) -> Edge:
        """Return the start of the name at the place, level word or listed name that it begins with."""
        text = chart.text
        for place in range(start, ending.start):
            whole = chart.starting(place, "COMPANY", "INSTITUTION")
            if whole is not None and whole.end >= ending.end:
                return Edge(place, True)
            if text[place - 1 : place] in BRACKETS:
                continue  # 制药(苏州)有限公司
            hit = chart.starting(place, "DISTRICT") or whole
            if (
                hit is not None
                and hit.end <= ending.start
                and (place == start or self._is_whole(hit, borders))
            ):
                named = hit.label != "DISTRICT" or place == start or is_clause(text[start:place])
                return Edge(self._last_place(chart, hit, ending) if named else start, True)
            if text.startswith(WHOLE_COUNTRY if place == start else _STATE, place) and not _PARK.match(
                text, place
            ):
                return Edge(place, True)
            head = head_before(chart, place + 1, {})
            if head is not None and not head.place and self._opens(chart, place, start, borders):
                return Edge(place, True)  # 市酒店, but not the end of 绵州酒店
        return Edge(start, False)

    def _is_whole(self, hit: Hit, borders: set[int]) -> bool:
        return hit.end - hit.start > 2 or {hit.start, hit.end} <= borders

    def _opens(self, chart: Chart, place: int, start: int, borders: set[int]) -> bool:
        """Return whether a level word at `place` opens a name."""
        return place in borders and (
            place == start or place - 1 not in borders or chart.ending(place, "BOUNDARY") is not None
        )

    def _last_place(self, chart: Chart, first: Hit, ending: Hit) -> int:
        """Return the start of the name if its place is repeated after the address: 河南省正阳县|正阳鲁花油脂有限公司."""
        start, named, after = first.start, [first], first.end
        for place in range(first.end, ending.start):
            hit = chart.starting(place, "DISTRICT")
            if hit is None or hit.end > ending.start or chart.text[place - 1] in BRACKETS:
                continue
            told = len(named) > 1 or place > after  # 黄冈市黄冈中学 is a name
            if told and any(self._same(chart, hit, other) for other in named) and hit.end > after:
                start, named, after = place, [hit], hit.end
            elif place == after:
                named, after = [*named, hit], hit.end
        return start

    def _same(self, chart: Chart, one: Hit, other: Hit) -> bool:
        first, second = (chart.text[hit.start : hit.end].rstrip(UPPER) for hit in (one, other))
        return first == second


def is_clause(junk: str) -> bool:
    """Return whether the words before a place are the end of a clause and not part of the name."""
    return any(pair.flag in _VERBAL for pair in jieba.posseg.lcut(junk))


def _words(text: str, start: int, end: int) -> Iterator[_Word]:
    """Yield jieba's words of a stretch with their tags."""
    for word, tag in tagged(text[start:end]):
        yield _Word(start, start + len(word), word, tag)
        start += len(word)


def _closed(text: str, start: int, end: int) -> int:
    """Move `start` past a bracket that begins before the name but is not closed in it."""
    for i in range(end - 1, start - 1, -1):
        if text[i] in "(（" and not re.search(r"[)）]", text[i:end]):
            return i + 1
        if text[i] in _OPENERS and text.rfind(_OPENERS[text[i]], start, i) < 0:
            return i + 1
    return start
