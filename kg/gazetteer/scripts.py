"""Maps printed characters to the forms used in gazetteers, one character for each.

Sources: forms of one character by Unicode's compatibility decompositions (`unicodedata`) and its file
EquivalentUnifiedIdeograph.txt; scripts by the dictionaries of OpenCC (Apache-2.0, https://github.com/BYVoid/OpenCC) in
the package opencc-python-reimplemented.
"""

import functools
import importlib.resources
import itertools
import re
import unicodedata
from typing import Literal, NamedTuple, Protocol

__all__ = ["HAN", "PLAIN", "STAND_INS", "UNSEEN", "Script", "rare", "script_of", "simplified"]

Script = Literal["simplified", "traditional", "mixed"]

HAN = r"\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U000323af"
"""Chinese characters with their extensions A to H, as the inside of a regular expression's character class."""
_RARE = re.compile(r"[\u3400-\u4dbf\U00020000-\U000323af]")
STAND_INS = tuple(map(chr, range(0x9FA6, 0xA000)))
"""Characters of the basic block that newspapers never print."""

UNSEEN = r"\u00ad\u034f\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\ufeff\U000e0100-\U000e01ef"
"""Characters without width or meaning: zero-width blanks, direction marks, variation selectors."""

_RADICALS = (
    "⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬"
    "⺧牛⺨犭⺩王⺫目⺬示⺭礻⺯糹⺰纟⺱罓⺲罒⺳㓁⺴冗⺶羊⺹耂⺺肀⺻聿⺼肉⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻈讠⻉贝⻋车⻌辶⻍辶⻎辶⻏邑⻐钅"
    "⻑長⻒镸⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟"
    "⼾户"  # decomposes to 戶, but a PDF of simplified text means 户
)
"""Radicals and their characters (EquivalentUnifiedIdeograph.txt, Unicode 15), which PDF text layers confuse."""
_COMPATIBLE = (
    (0x2F00, 0x2FD6),
    (0xF900, 0xFAFF),
    (0xFF10, 0xFF1A),
    (0xFF21, 0xFF3B),
    (0xFF41, 0xFF5B),
    (0x2F800, 0x2FA1E),
)
"""Kangxi radicals, compatibility ideographs, full-width figures and letters."""


def _plain() -> dict[int, str]:
    """Return the table of forms of one character."""
    decomposed = {
        code: unicodedata.normalize("NFKC", chr(code))
        for code in itertools.chain.from_iterable(itertools.starmap(range, _COMPATIBLE))
    }
    radicals = {ord(one): other for one, other in zip(_RADICALS[::2], _RADICALS[1::2], strict=True)}
    return {code: form for code, form in (decomposed | radicals).items() if form != chr(code)}


PLAIN = _plain()
"""Maps the code point of a variant to the usual character."""


def script_of(text: str) -> Script:
    """Return the script of a text, judged by the characters that only one script has.

    Notes
    -----
    One or two traditional characters on a simplified page are the spelling of a name; they do not change the script.
    """
    others, own = _only()
    traditional = _count(others, text)
    if traditional < _LEAST:
        return "simplified"
    plain = _count(own, text)
    if traditional >= _PURE * plain:
        return "traditional"
    return "mixed" if traditional >= _SOME * plain else "simplified"


_LAST = "\uffff"
"""The last character of the basic plane."""
_LEAST = 2
"""Least number of traditional characters in a traditional text."""
_PURE = 9
"""Least ratio of traditional to simplified characters on a traditional page; conversions leave some slips."""
_SOME = 0.25
"""Least ratio of the two on a page of both."""


class _Only(NamedTuple):
    """The characters that only one script has."""

    chars: frozenset[str]
    usual: re.Pattern[str]
    """Those of the basic plane: an expression with others too is slow."""


_OF_PLANES = re.compile(r"[\U00010000-\U0010ffff]")


def _count(only: _Only, text: str) -> int:
    """Return how many characters of a text only one script has."""
    return len(only.usual.findall(text)) + sum(map(only.chars.__contains__, _OF_PLANES.findall(text)))


@functools.cache
def _only() -> tuple[_Only, _Only]:
    """Return the characters found only in traditional text, and those found only in simplified text."""
    return _replaced("TSCharacters"), _replaced("STCharacters")


def _replaced(dictionary: str) -> _Only:
    """Return the characters that a dictionary replaces in every case."""
    chars = frozenset(key for key, forms in _entries(dictionary) if key not in forms)
    return _Only(chars, re.compile(f"[{re.escape(''.join(char for char in chars if char <= _LAST))}]"))


def _entries(name: str) -> list[tuple[str, list[str]]]:
    """Return the entries of one of OpenCC's dictionaries."""
    file = importlib.resources.files("opencc") / "dictionary" / f"{name}.txt"
    lines = (line.split("\t") for line in file.read_text(encoding="utf-8").splitlines() if "\t" in line)
    return [(key, forms.split(" ")) for key, forms in lines]


class _Converter(Protocol):
    """The part of an OpenCC converter that is used here."""

    def convert(self, text: str) -> str:
        """Return the text in the other script."""


@functools.cache
def _converter() -> _Converter:
    import opencc  # type: ignore[import-untyped]  # it comes without stubs

    made: _Converter = opencc.OpenCC("t2s")
    return made


def simplified(text: str) -> str:
    """Return a traditional text in simplified characters, one for one."""
    found = _converter().convert(text)
    return found if len(found) == len(text) else text


def rare(text: str) -> list[str]:
    """Return the Chinese characters of a text that are only in the extension blocks, each once, in order."""
    return list(dict.fromkeys(_RARE.findall(text)))
