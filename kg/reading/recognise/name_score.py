"""How much a stretch of characters looks like a person's name: surname, given name, what comes after."""

import re
from collections.abc import Iterator
from typing import NamedTuple

import jieba

from kg.gazetteer.lexicon import Chart, Lexicon

__all__ = ["ADDRESS", "CLAUSE", "LOOKS", "MEMORIAL", "Fit", "Names"]

CLAUSE = frozenset('，。；：！？,;:!?\n“”"（）() ●■▲·—、')
"""Marks after which a clause, and so a name, may begin."""
LOOKS = 0.45
"""What a name's own looks can add to the support of what stands around it."""

ADDRESS = re.compile(
    r".(?:[阿大]?[伯叔姨婶嫂爷奶婆妈爸哥姐娘]|奶奶|爷爷|婆婆|妈妈|爸爸|叔叔|阿姨|伯伯|嫂子|娭毑|老[汉太爹伯])"
)
"""How people are addressed, which is no name: 李伯."""
MEMORIAL = re.compile(r"(?:同志)?(?:故居|旧居|生平|纪念[馆园碑堂塔]|墓|祠|像|铜像)")
"""What makes of a person's name that of a place: 李立三故居."""
_PUNCTUATION = frozenset("0123456789，。、；：！？,.;:!?()（）“”\"'‘’《》—…·/／|\n \t【】[]")
_GIVEN = re.compile(r"[\u4e00-\u9fff]{1,2}")
_BLANKS = " \u3000"
_WIDEST = 3
"""Blanks inside a name that print sets wide: 申　屠."""
_COMMON_WORD = 300
"""Count of a word in jieba's dictionary from which it is a common one."""
_USUAL = 1.0
"""A character that has this share (per mille) of given names is a usual one."""
_RARE_SURNAME = 0.02
"""Per mille; rarer surnames need more support from what stands around them."""


class Fit(NamedTuple):
    """A possible name that begins at a known offset."""

    end: int
    """Offset just after it, characters of the text."""
    name: str
    """The name, without the blanks that print puts into short names."""
    shape: float
    """How much the characters look like a name, 0..1."""
    follow: float
    """How well what comes next may come after a name, 0..1."""

    @property
    def value(self) -> float:
        """Return both together, 0..1: a name is no better than its weaker side allows."""
        return self.shape * self.follow


class Names:
    """Judge of Chinese personal names.

    Parameters
    ----------
    words
        The lexicon with its surnames, given-name characters and words that are no names.
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
        if name in self._words.not_names or len(name) < 2 or ADDRESS.fullmatch(name):
            return 0.0
        length = self.surname(name, 0)
        given = name[length:]
        if length == 2 and not given:
            length, given = 1, name[1:]
        if length == 0 or _GIVEN.fullmatch(given) is None:
            return 0.0
        usual = (self._usual.get(given[0], 0.0) + self._usual.get(given[-1], 0.0)) / 2
        weak = self._is_weak(name[:length])
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

    def _is_weak(self, surname: str) -> bool:
        """Tell whether a surname is a rare one, most of them words: 和, 应, 向."""
        return self._words.surnames.get(surname, 0.0) < _RARE_SURNAME

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
        if not length:
            return []
        found = []
        for end, name in _stretches(chart.text, start, length + 2):
            shape = self.shape(name)
            if shape:
                follow = self._follow(chart, end, len(name), weak=self._is_weak(name[:length]))
                found.append(Fit(end, name, shape, follow))
        return sorted(found, key=lambda fit: (-fit.value, -fit.end))

    def _follow(self, chart: Chart, end: int, length: int, *, weak: bool) -> float:
        """Return how well what stands at `end` may come after a name of `length` characters."""
        text = chart.text
        last = chart.starting(end - 1, "FOLLOWER", "TITLE")
        cut = last is not None and self._words.given.get(text[end - 1], 0.0) < _USUAL and length > 2
        straddles = length > 2 and ((last is not None and last.end > end) or _crossed(text, end))
        heads = last is not None and last.label == "TITLE" and last.end > end  # 向 + 总书记
        joins = text[end - 1] in "和与" and chart.starting(end, "TITLE", "DISTRICT", "AGENCY") is not None
        spoilt = 0.5 if cut or straddles or heads or (joins and length > 2) else 1.0
        if self._goes_on(chart, end):
            return 0.6 * spoilt
        if end == len(text) or text[end] in _PUNCTUATION:
            return spoilt
        if (word := chart.starting(end, "FOLLOWER", "TITLE")) is not None:
            if word.label == "TITLE" and (weak or text.startswith("委员会", end)):
                return 0.45 * spoilt  # 和杜达总统, 江水利委员会
            return 0.95 * spoilt
        return 0.45 * spoilt

    def _goes_on(self, chart: Chart, end: int) -> bool:
        """Tell whether a blank and one single character follow, which then is the name's last: 贺小 龙."""
        text = chart.text
        after = end
        while after < len(text) and text[after] in _BLANKS:
            after += 1
        if not end < after <= end + _WIDEST or not _is_han(text[after : after + 1]):
            return False
        if _is_han(text[after + 1 : after + 2]) and chart.starting(after + 1, "FOLLOWER", "TITLE") is None:
            return False
        return chart.starting(after, "FOLLOWER", "TITLE") is None


def _crossed(text: str, border: int) -> bool:
    """Tell whether a common word runs across a border: 李强日|前, 陈刚和|平."""
    return (
        any(jieba.dt.FREQ.get(text[border - 1 : border + reach], 0) >= _COMMON_WORD for reach in (1, 2))
        and len(text) > border
    )


def _is_han(char: str) -> bool:
    return "\u4e00" <= char <= "\u9fff"


def _stretches(text: str, start: int, longest: int) -> Iterator[tuple[int, str]]:
    """Yield end and characters of the stretches of two and more characters; blanks between them do not count."""
    name, end = text[start : start + 1], start + 1
    while len(name) < longest:
        after = end
        while after < len(text) and text[after] in _BLANKS:
            after += 1
        if after - end > _WIDEST or not _is_han(text[after : after + 1]):
            return
        name += text[after]
        end = after + 1
        yield end, name
