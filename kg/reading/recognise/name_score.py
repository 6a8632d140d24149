"""Score of a personal name: how much characters look like one, by surname, given name and the words after it."""

import re
from collections.abc import Iterator
from typing import NamedTuple

import jieba
import jieba.posseg

from kg.gazetteer.lexicon import Chart, Lexicon
from kg.gazetteer.wordlists import STOPS

__all__ = [
    "ADDRESS",
    "CLAUSE",
    "ENDS",
    "LOOKS",
    "MASKED_ENDS",
    "MEMORIAL",
    "NUMBERED",
    "SHAPELY",
    "Fit",
    "Names",
    "is_han",
    "is_interval",
]

CLAUSE = frozenset(STOPS + '\n“”"（）() ●■▲·—、')
"""Marks after which a clause, and so a name, may begin."""
LOOKS = 0.45
"""Maximum that the shape of a name can add to the support of its context."""

ADDRESS = re.compile(
    r".(?:[阿大]?[伯叔姨婶嫂爷奶婆妈爸哥姐娘]|奶奶|爷爷|婆婆|妈妈|爸爸|叔叔|阿姨|伯伯|嫂子|娭毑|小姐|先生|女士|老师|师傅|大[爷妈]|老[汉太爹伯])"
)
"""Forms of address, which are not names: 李伯."""
MEMORIAL = re.compile(r"(?:同志)?(?:故居|旧居|生平|纪念[馆园碑堂塔]|墓|祠|像|铜像)")
"""Words that turn a person's name into that of a place: 李立三故居."""
MASKED_ENDS = r"(?=[、，,。；;（(]|系|诉|与|和|因|被告|在|向|将|等|的|挂|犯|被|以|经|对|未|已|邻居|之间)"
"""Expression for what follows a masked name whose last character could be another word's."""
NUMBERED = re.compile(
    r"(?=[0-9０-９某×＊*])(?<=[\u4e00-\u9fff])(?:[0-9０-９]某{1,2}|某{1,2}[0-9０-９]{1,2}(?![0-9０-９年月日时点万亿元号%％个名岁人次])"
    rf"|[×＊*]{{1,2}}(?:[0-9０-９]{{1,2}}(?![0-9０-９×]|[年月日万亿元])|{MASKED_ENDS}))"
)
"""The masks of several people of one surname in a judgment, behind the surname: 林某7, 林4某, 张×1."""
_INTERVALS = "日周旬月季年"
"""Units of time, two of them surnames."""
_PUNCTUATION = frozenset(STOPS + "0123456789、.()（）“”\"'‘’《》—…·/／|\n \t【】[]")
_GIVEN = re.compile(r"[\u4e00-\u9fff]{1,2}")
_BLANKS = " \u3000"
_WIDEST = 4
"""Blanks inside a name set wide in print: 申　屠."""
_COMMON_WORD = 300
"""Count in jieba's dictionary from which a word is common."""
_FREQUENT = 100
"""The same from which a word is not a given name."""
_USUAL = 1.0
"""Share of given names, per mille, from which a character in them is usual."""
_JOINS = "和与来到赴至"
"""Words of one character that separate a name from a place or organ, but also end names."""
_RARE_SURNAME = 0.02
"""Per mille; rarer surnames need more support from the context."""
SHAPELY = 0.4
"""Shape from which a stretch looks like a name."""
_PARTICLES = "的了着过们说称摄在"
"""Characters that never end a name."""
_SHORT, _LONGEST_HAN = 2, 3
"""Characters of a short name, and of the longest name without a surname of two characters."""
_TRANSCRIBED = 0.75
"""Share of characters used in transcription from which a long name is a transcribed one."""
_NAMING_TAGS = ("nr", "ns", "nz")
"""Tags of words that are names of people, places or other things too: 白云, 江河, 金星."""
_ACTING_TAGS = ("v", "d", "p", "r", "c", "m", "q", "f", "u")
"""Tags of words that are not names."""
_OPENS = frozenset(
    "也都均又还则将曾正在对向就与和及等们的了不未已亲带率现并且为以由从把被给让使到来去上下各该本此其某全同共再多每两几数这那有无是很太最挺捎个一二三四五六七八九十"
)
"""Beginnings of words that are not names and not in a dictionary: 等一行, 也先后."""
ENDS = frozenset("的了们着过时后中等处部门市县区镇乡村组队团会局委办院所站厅室家里内外上下职")
"""Ends of words that are not names: 相关部门, 管委会."""

_NEVER = re.compile(rf"{ADDRESS.pattern}|包[案片村户保联抓路线组楼段企校点]")
"""Forms of address, and what a leader takes charge of: 市长|包案."""
_NICKS = "小老阿大"
"""First characters of nicknames: 小石."""
_FAMOUS = 600
"""Count in jieba's dictionary from which a word with the tag of a name is mostly one: 孔子, 秦始皇."""
_WHOLE_SHAPE, _AS_WHOLE = 0.95, 0.65
"""Shape of a surname with two usual characters, and the probability from which such a word is a name: 王嘉明."""
_AS_NAME, _AS_WORD = 0.76, 0.85
"""Probability from which a word of the dictionary is a name: one with the tag of a name (雷霆, 麦当劳), and another."""
_ROLES = frozenset("生员者工户")
"""Ends of words for kinds of people."""


class Fit(NamedTuple):
    """A possible name that begins at a known offset."""

    end: int
    """Offset just after it, characters of the text."""
    name: str
    """The name, without the blanks that print inserts in short names."""
    shape: float
    """How much the characters look like a name, 0..1."""
    follow: float
    """How well the following words fit after a name, 0..1."""

    @property
    def value(self) -> float:
        """Return both combined, 0..1; the weaker one limits the value."""
        return self.shape * self.follow


def is_interval(text: str, start: int, end: int) -> bool:
    """Return whether words like a name say how often something happens: the text has another unit with them.

    In 市委书记季调度、市长月调度、副市长周调度 nobody is called 周调度.
    """
    words = text[start + 1 : end]
    return text[start] in _INTERVALS and any(
        unit + words in text for unit in _INTERVALS if unit != text[start]
    )


class Names:
    """Judge of Chinese personal names.

    Parameters
    ----------
    words
        The lexicon with surnames, given-name characters and words that are not names.
    """

    def __init__(self, words: Lexicon) -> None:
        self._words = words
        self._usual = {char: min(share / _USUAL, 1.0) for char, share in words.given.items()}
        jieba.setLogLevel("ERROR")
        jieba.initialize()

    def surname(self, text: str, start: int) -> int:
        """Return the length of the surname at `start` (2 for 欧阳, 1 for 陈), 0 if there is none."""
        if text[start : start + 2] in self._words.surnames:
            return 2
        return int(text[start : start + 1] in self._words.surnames)

    def shape(self, name: str) -> float:
        """Return how much `name` looks like a Chinese person's name, 0..1; 0 for ordinary words."""
        length = self.surname(name, 0)
        if not length or len(name) < 2 or name in self._words.not_names or ADDRESS.fullmatch(name):
            return 0.0
        if name[-1] in _PARTICLES:
            return 0.0  # 曾说过
        given = name[length:]
        if length == 2 and not given:
            length, given = 1, name[1:]
        if _GIVEN.fullmatch(given) is None:
            return 0.0
        usual = (self._usual.get(given[0], 0.0) + self._usual.get(given[-1], 0.0)) / 2
        weak = self.is_weak(name[:length])
        if given in self._words.followers:
            return 0.0  # 时表示
        shape = (0.45 + 0.55 * usual) * (0.6 if weak else 1.0)
        if weak and jieba.dt.FREQ.get(given, 0) >= _COMMON_WORD:
            shape *= 0.5  # 和群众
        if name[:2] in self._words.not_names and length == 1 and len(given) == 2:
            shape *= 0.6 if given[1] in self._words.given else 0.3
        if name[1:] in self._words.not_names and usual < 1:
            shape *= 0.85
        return shape

    def may_be(self, name: str) -> bool:
        """Return whether a stretch can be a name if its position says that it is one: 江河, 台鑫, 阿依古丽.

        A dictionary word can only if it begins with a surname and the dictionary has it as a name of something. A
        stretch that is not in the dictionary can unless it begins or ends as other words do.
        """
        if "·" in name or self.shape(name) >= SHAPELY:
            return True
        if (
            _NEVER.fullmatch(name)
            or name[-1] in _PARTICLES
            or name in self._words.places
            or name in self._words.followers
        ):
            return False
        tag: str | None = jieba.posseg.dt.word_tag_tab.get(name)
        if tag is not None:
            rare = tag == "n" and jieba.dt.FREQ[name] < _COMMON_WORD and not self.is_weak(name[:1])
            return (rare or tag.startswith(_NAMING_TAGS)) and (
                self.surname(name, 0) > 0 or len(name) > _SHORT
            )
        lead, rest = name[:_SHORT], name[1:]
        if name[-1] in ENDS or (len(name) > _SHORT and self.is_act(lead)):
            return False
        if len(name) > _LONGEST_HAN:
            return self._is_transcribed(name) and not self.is_act(name[-_SHORT:])
        return name[0] not in _OPENS and not (self.is_weak(name[:1]) and self.is_act(rest))

    def _is_transcribed(self, name: str) -> bool:
        """Return whether most characters of a longer name are used to transcribe foreign names: 阿卜杜热西提."""
        return sum(char in self._words.translit for char in name) >= _TRANSCRIBED * len(name)

    def is_word(self, printed: str) -> bool:
        """Return whether the dictionary has a stretch as a word: 主席台."""
        count: int = jieba.dt.FREQ.get(printed, 0)
        return count > 0

    def is_noun(self, name: str) -> bool:
        """Return whether the dictionary has a stretch as a word that is not a name: 委培生, 赤卫队, 鹤发童颜."""
        tag: str | None = jieba.posseg.dt.word_tag_tab.get(name)
        return tag is not None and not tag.startswith((*_NAMING_TAGS, "m")) and not self.may_be(name)

    def ends_as_word(self, name: str) -> bool:
        """Return whether a stretch ends as words for people and bodies do, but names hardly ever: 委培生, 赤卫队."""
        return name[-1] in ENDS or name[-1] in _ROLES

    def least_belief(self, name: str) -> float:
        """Return the probability from which a word is a name: 0 if it is not in the dictionary, or known as a name.

        The dictionary tags many words as names: 洪亮, 迟延, 艾叶.
        """
        tag: str | None = jieba.posseg.dt.word_tag_tab.get(name)
        if tag is None or tag == "nrt" or name[0] in _NICKS:
            return 0.0
        if tag.startswith("nr"):
            if jieba.dt.FREQ.get(name, 0) >= _FAMOUS:
                return 0.0
            whole = len(name) == _LONGEST_HAN and self.shape(name) >= _WHOLE_SHAPE
            return _AS_WHOLE if whole else _AS_NAME
        return _AS_NAME if tag.startswith("ns") else _AS_WORD

    def is_common(self, word: str) -> bool:
        """Return whether the dictionary has a stretch as a frequent word that is not a name: 反抗, 利弊."""
        tag: str = jieba.posseg.dt.word_tag_tab.get(word, "x")
        count: int = jieba.dt.FREQ.get(word, 0)
        return (
            count >= _FREQUENT and tag.startswith(("n", "v", "a", "d")) and not tag.startswith(_NAMING_TAGS)
        )

    def is_listed(self, name: str) -> bool:
        """Return whether the dictionary has a stretch as a word or, rightly or wrongly, as a name: 夏令营, 沙龙."""
        return name in jieba.posseg.dt.word_tag_tab

    def share(self, name: str) -> float:
        """Return the share of the population with the surname of a name, per mille."""
        surnames = self._words.surnames
        return max(surnames.get(name[:2], 0.0), surnames.get(name[:1], 0.0))

    def is_usual(self, char: str) -> bool:
        """Return whether a character is usual in given names."""
        return self._words.given.get(char, 0.0) >= _USUAL

    def is_act(self, name: str) -> bool:
        """Return whether a stretch is a word that is not a name of anything: 申请, 不服."""
        tag: str = jieba.posseg.dt.word_tag_tab.get(name, "")
        return tag.startswith(_ACTING_TAGS) and self.shape(name) < SHAPELY

    def is_weak(self, surname: str, least: float = _RARE_SURNAME) -> bool:
        """Return whether a surname is rare, like 和, 应, 向, which mostly are words; `least` is per mille."""
        return self._words.surnames.get(surname, 0.0) < least

    def fits(self, chart: Chart, start: int) -> list[Fit]:
        """Return the possible names that begin at `start`, best first.

        Parameters
        ----------
        chart
            Chart of the text.
        start
            Offset of the first character of the surname.
        """
        length = self.surname(chart.text, start)
        found = [
            fit._replace(
                follow=self._follow(chart, fit.end, len(fit.name), weak=self.is_weak(fit.name[:length]))
            )
            for fit in self.looks(chart.text, start)
        ]
        return sorted(found, key=lambda fit: (-fit.value, -fit.end))

    def looks(self, text: str, start: int) -> list[Fit]:
        """Return the stretches that look like names, whatever follows; likeliest first, of equals the longer first."""
        length = self.surname(text, start)
        found = [
            Fit(end, name, shape, 1.0)
            for end, name in (_stretches(text, start, length + 2) if length else ())
            if (shape := self.shape(name))
        ]
        return sorted(found, key=lambda fit: (-fit.shape, -fit.end))

    def _follow(self, chart: Chart, end: int, length: int, *, weak: bool) -> float:
        """Return how well the text at `end` fits after a name of `length` characters."""
        text = chart.text
        spoilt = 0.5 if self._is_spoilt(chart, end, length) else 1.0
        if self._goes_on(chart, end):
            return 0.6 * spoilt
        if end == len(text) or text[end] in _PUNCTUATION:
            return spoilt
        if text[end] in _JOINS and chart.starting(end + 1, "DISTRICT", "AGENCY") is not None:
            return 0.95 * spoilt  # 雷勇|来都昌县
        if (word := chart.starting(end, "FOLLOWER", "TITLE")) is not None:
            if word.label == "TITLE" and (weak or text.startswith("委员会", end)):
                return 0.45 * spoilt  # 和杜达总统, 江水利委员会
            return 0.95 * spoilt
        return 0.45 * spoilt

    def _is_spoilt(self, chart: Chart, end: int, length: int) -> bool:
        """Return whether the last character of a name belongs to a word that continues after it."""
        text = chart.text
        last = chart.starting(end - 1, "FOLLOWER", "TITLE")
        if last is not None and last.label == "TITLE" and last.end > end:
            return True  # 向 + 总书记
        if length <= _SHORT:
            return False
        cut = last is not None and self._words.given.get(text[end - 1], 0.0) < _USUAL
        joins = text[end - 1] in _JOINS and chart.starting(end, "TITLE", "DISTRICT", "AGENCY") is not None
        return cut or joins or (last is not None and last.end > end) or _crossed(text, end)

    def _goes_on(self, chart: Chart, end: int) -> bool:
        """Return whether a blank and a single character follow, which is then the last of the name: 贺小 龙."""
        text = chart.text
        after = end
        while after < len(text) and text[after] in _BLANKS:
            after += 1
        if not end < after <= end + _WIDEST or not is_han(text[after : after + 1]) or _is_sex(text, after):
            return False
        if is_han(text[after + 1 : after + 2]) and chart.starting(after + 1, "FOLLOWER", "TITLE") is None:
            return False
        return chart.starting(after, "FOLLOWER", "TITLE") is None


def _crossed(text: str, border: int) -> bool:
    """Return whether a common word extends across a border: 李强日|前, 陈刚和|平."""
    return (
        any(jieba.dt.FREQ.get(text[border - 1 : border + reach], 0) >= _COMMON_WORD for reach in (1, 2))
        and len(text) > border
    )


def _is_sex(text: str, at: int) -> bool:
    """Return whether 男 or 女 is a field of its own behind a name and a blank: 叶青 |女| 某局局长."""
    return text[at] in "男女" and not is_han(text[at + 1 : at + 2])


def is_han(char: str) -> bool:
    """Return whether a character is Chinese; `kg.reading.folding` replaces those of the extensions."""
    return "\u4e00" <= char <= "\u9fff"


def _stretches(text: str, start: int, longest: int) -> Iterator[tuple[int, str]]:
    """Yield the end and characters of the stretches of at least two characters; blanks between them do not count."""
    name, end = text[start : start + 1], start + 1
    while len(name) < longest:
        after = end
        while after < len(text) and text[after] in _BLANKS:
            after += 1
        if after - end > _WIDEST or not is_han(text[after : after + 1]):
            return
        if after > end and _is_sex(text, after):
            return  # 叶青 女 某局局长
        name += text[after]
        end = after + 1
        yield end, name
