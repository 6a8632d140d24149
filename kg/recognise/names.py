"""How much a stretch of characters looks like a person's name: surname, given name, what comes after."""

from collections.abc import Iterator
from typing import NamedTuple

from kg.recognise.lexicon import Chart, Lexicon

__all__ = ["Fit", "Names"]

_PUNCTUATION = frozenset("0123456789，。、；：！？,.;:!?()（）“”\"'‘’《》—…·/／|\n \t【】[]")
_BLANKS = " \u3000"
_WIDEST = 3
"""Blanks inside a name that print sets wide: 申　屠."""
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

    def surname(self, text: str, start: int) -> int:
        """Return the length of the surname at `start` (2 for 欧阳, 1 for 陈), 0 if there is none."""
        if text[start : start + 2] in self._words.surnames:
            return 2
        return int(text[start : start + 1] in self._words.surnames)

    def shape(self, name: str) -> float:
        """Return how much `name` looks like a Chinese person's name, 0..1; 0 for ordinary words."""
        if name in self._words.not_names or len(name) < 2:
            return 0.0
        length = self.surname(name, 0)
        given = name[length:]
        if length == 2 and not given:
            length, given = 1, name[1:]
        if length == 0 or not 1 <= len(given) <= 2 or any(not "\u4e00" <= c <= "\u9fff" for c in given):
            return 0.0
        usual = sum(min(self._words.given.get(c, 0.0) / _USUAL, 1.0) for c in given) / len(given)
        common = 1.0 if self._words.surnames.get(name[:length], 0.0) >= _RARE_SURNAME else 0.6
        shape = (0.45 + 0.55 * usual) * common
        if name[:2] in self._words.not_names and length == 1 and len(given) == 2:
            shape *= 0.6
        if name[1:] in self._words.not_names and usual < 1:
            shape *= 0.85
        return shape

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
                found.append(Fit(end, name, shape, self._follow(chart, end, len(name))))
        return sorted(found, key=lambda fit: (-fit.value, -fit.end))

    def _follow(self, chart: Chart, end: int, length: int) -> float:
        """Return how well what stands at `end` may come after a name of `length` characters."""
        text = chart.text
        last = chart.starting(end - 1, "FOLLOWER", "TITLE")
        cut = last is not None and self._words.given.get(text[end - 1], 0.0) < _USUAL and length > 2
        straddles = last is not None and last.end > end and length > 2
        spoilt = 0.5 if cut or straddles else 1.0
        if self._goes_on(chart, end):
            return 0.6 * spoilt
        if end == len(text) or text[end] in _PUNCTUATION:
            return spoilt
        if chart.starting(end, "FOLLOWER", "TITLE") is not None:
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
