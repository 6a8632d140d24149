"""The folded copy of a page's text: one form of every character, one script, no ornamental blanks.

Rules and gazetteers know one form of each character. The printed page stays unchanged: the copy has the offset of each
of its characters, and the spelling of names that keep their printed form.
"""

import dataclasses
import re
from collections.abc import Iterator, Mapping, Sequence

from kg.gazetteer.scripts import HAN, PLAIN, STAND_INS, UNSEEN, Script, rare, script_of, simplified

__all__ = ["Folded", "fold"]

_DOT = "•‧∙⋅・･"
"""Characters printed for the dot in a name: 买买提•艾山."""
_DOTS = re.compile(rf"(?<=[{HAN}])[{_DOT}](?=[{HAN}])")
_LETTER = rf"(?:[{HAN}〇○、：:·“”《》()（）]|\d{{1,4}})"
_BLANK = r"[ \t\u3000\u00a0]+"
_SPACED = re.compile(
    rf"^(?:#|[^\S\n])*({_LETTER}(?:{_BLANK}{_LETTER}){{3,}})[ \t\r\u3000\u00a0]*$", re.MULTILINE
)
"""A line with blanks between all its characters: 株 洲 日 报."""
_GAP = re.compile(_BLANK)
_UPRIGHT = re.compile(rf"^(?:[{HAN}，。、：；“”《》]\r?\n){{6,}}", re.MULTILINE)
"""Lines of one character: a column that is read downwards."""
_WORDS = re.compile(rf"[{HAN}〇○]")
_FEWEST = 5
"""Minimum Chinese characters of such a line: four may be a name or a label, and others are figures of a table."""
_FEW = 3
"""Minimum for a line with a word of mastheads."""
_OF_MASTHEAD = re.compile(r"[报年月期版刊社](?:\s|$)|\d\s+[年月日]")
"""Words of mastheads in a shorter line that is spaced out."""
_VARIANTS = "".join(chr(code) for code in PLAIN if code < 0x10000)
_ODD = re.compile(rf"[{UNSEEN}{_VARIANTS}{_DOT}\u3400-\u4dbf\U00020000-\U000323af]")
"""Characters that a copy may not keep as printed; those of `PLAIN` beyond the basic plane are in its last range."""


@dataclasses.dataclass(frozen=True, slots=True)
class Folded:
    """The folded copy of a text."""

    text: str
    origin: Sequence[int]
    """Offset of each character in the text as printed, strictly increasing."""
    spelt: str
    """`text` with the spelling of names: original rare characters, and on a page of both scripts the printed ones."""
    script: Script
    stand_ins: Mapping[int, str]
    """Rare characters, by code point, and their replacements."""

    def words(self, printed: str) -> str:
        """Return words of the page as in its copy."""
        plain = printed.translate(PLAIN)
        return (plain if self.script == "simplified" else simplified(plain)).translate(self.stand_ins)

    def unstood(self, words: str) -> str:
        """Return words of the copy with their original rare characters."""
        if not self.stand_ins:
            return words
        return words.translate({ord(other): chr(code) for code, other in self.stand_ins.items()})


def fold(printed: str) -> Folded:
    """Return the folded copy of a page's text.

    Parameters
    ----------
    printed
        The text.

    Returns
    -------
    Folded
        Full-width figures and letters, radicals and compatibility ideographs become the ordinary ones; the dot of
        names becomes ``·``. Characters without width, blanks that space out lines, and line ends of upright text are
        dropped. A traditional page is simplified. Characters of the extensions, which the rules do not know, are
        replaced by some that the page does not contain.

    Notes
    -----
    On a page of both scripts names keep their printed form, as the intended script is unknown.
    """
    script = script_of(printed)
    dropped = set(_gaps(printed))
    if script == "simplified" and not dropped and _ODD.search(printed) is None:
        return Folded(printed, range(len(printed)), printed, script, {})
    unseen = {match.start() for match in re.finditer(f"[{UNSEEN}]", printed)}
    origin = [at for at in range(len(printed)) if at not in dropped and at not in unseen]
    plain = _DOTS.sub("·", "".join(printed[at] for at in origin).translate(PLAIN))
    read = plain if script == "simplified" else simplified(plain)
    unused = (char for char in STAND_INS if char not in read)
    stand_ins = {ord(char): other for char, other in zip(rare(read), unused, strict=False)}
    return Folded(read.translate(stand_ins), origin, plain if script == "mixed" else read, script, stand_ins)


def _gaps(text: str) -> Iterator[int]:
    """Yield the offsets of blanks that space out lines (not wider ones between words), and of ends of upright lines."""
    for column in _UPRIGHT.finditer(text):
        yield from (at for at in range(column.start(), column.end() - 1) if text[at] in "\r\n")
    for line in _SPACED.finditer(text):
        gaps = [match.span() for match in _GAP.finditer(text, *line.span(1))]
        least = min(end - start for start, end in gaps)
        words = line.group(1)
        if len(_WORDS.findall(words)) >= (_FEW if _OF_MASTHEAD.search(words) else _FEWEST):
            for start, end in gaps:
                if end - start == least:
                    yield from range(start, end)
