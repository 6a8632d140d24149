"""Drawn names of persons: papers hold names that no training text knows, and some that are words (安全, 和谐)."""

import random

import jieba

from kg.gazetteer.lexicon import Lexicon

__all__ = ["Names", "renamed"]

_WORDS = 0.06
"""Share of drawn names that are ordinary words beginning with a surname."""
_HAN = "\u4e00", "\u9fff"
_PERSONS = ("official", "person")


class Names:
    """Draws names as the Chinese bear them.

    Parameters
    ----------
    words
        The lexicon, with its shares of surnames and of characters of given names.
    """

    def __init__(self, words: Lexicon) -> None:
        jieba.initialize()
        self._surnames = list(words.surnames)
        self._weights = [share + 0.3 for share in words.surnames.values()]
        self._given, self._shares = list(words.given), list(words.given.values())
        self._words = [
            word
            for word, count in jieba.dt.FREQ.items()
            if count >= 30 and len(word) == 2 and word[0] in words.surnames and _is_han(word)
        ]

    def draw(self, draw: random.Random) -> str:
        """Return a name."""
        if draw.random() < _WORDS:
            return draw.choice(self._words)
        (surname,) = draw.choices(self._surnames, self._weights)
        return surname + "".join(draw.choices(self._given, self._shares, k=draw.choice((1, 2, 2, 2))))


def _is_han(words: str) -> bool:
    return all(_HAN[0] <= char <= _HAN[1] for char in words)


def renamed(row: dict, names: Names, draw: random.Random) -> dict:
    """Return an annotated passage with other names for the persons in it, one for each."""
    others: dict[str, str] = {}
    parts: list[str] = []
    ents = []
    last = length = 0
    for ent in sorted(row["ents"], key=lambda e: e["start"]):
        words = row["text"][ent["start"] : ent["end"]]
        if ent["start"] < last:
            continue
        if ent["type"] in _PERSONS and not ent["optional"] and 2 <= len(words) <= 4 and _is_han(words):
            words = others.setdefault(words, names.draw(draw))
        parts += [row["text"][last : ent["start"]], words]
        length += ent["start"] - last
        ents.append({**ent, "start": length, "end": length + len(words)})
        length += len(words)
        last = ent["end"]
    return {**row, "text": "".join([*parts, row["text"][last:]]), "ents": ents}
