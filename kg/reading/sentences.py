"""Clean text and sentences of an article's lines, with the origin of every clean character.

Wrapped lines are joined, stray blanks and jump marks are dropped, and line breaks separate blocks.
"""

import dataclasses
import re
from collections.abc import Iterable, Iterator, Sequence

from kg.reading.lines import BLANK, CLOSERS, ENDS, IN_CREDIT, JUMP, Kind, Line, is_closed

__all__ = ["Clean", "Sentence", "cleaned", "marked"]

Sentence = tuple[int, int, str]
"""Clean span and kind of a sentence, see `kg.base.schema.Article`."""

_KINDS: dict[Kind, str] = {
    "heading": "headline",
    "subhead": "headline",
    "byline": "byline",
    "caption": "caption",
    "credit": "credit",
    "furniture": "furniture",
    "teaser": "furniture",
    "source": "furniture",
    "notice": "notice",
}
"""Kind of sentence by kind of line; the sentences of other lines are ``body``."""
_PLAIN = ("text", "dateline", "opening", "from", "short")
"""Lines after whose end a sentence may continue."""
_HAN = re.compile(r"[\u4e00-\u9fff\u3000-\u303f\uff00-\uffef“”‘’—…,.;:!?()0-9%]")
_SPLIT = re.compile(r"通讯\s员|记\s者|全媒\s体")
"""Words of credits that lose a stray blank, although blanks between names are kept there."""
_SENTENCE = 4000
"""Maximum length of a sentence, in characters; a longer stretch without an end is cut."""
_ENDING = frozenset(ENDS + CLOSERS)
"""Last characters of sentences."""
_STOP = re.compile(rf"[{re.escape(BLANK + ENDS + CLOSERS)}\n]")
"""Characters at which something is decided; those between are copied together."""
_MARKS = re.compile(r"\W+")
_REPEAT = 12
"""Minimum letters of a sentence that counts as a repeat of an earlier one."""


@dataclasses.dataclass(frozen=True, slots=True)
class Clean:
    """Clean text of some lines."""

    text: str
    origin: tuple[int, ...]
    """Offset of every clean character in the page's text as it is read, strictly increasing."""
    sentences: tuple[Sentence, ...]

    def of(self, page: str, places: Sequence[int]) -> str:
        """Return the clean text in the characters of another copy of the page.

        Parameters
        ----------
        page
            The other copy.
        places
            Offset in that copy of every character of the copy that was read.
        """
        return "".join(
            char if char in " \n" else page[places[at]]
            for char, at in zip(self.text, self.origin, strict=True)
        )


def cleaned(read: str, lines: Iterable[Line]) -> Clean:
    """Return the clean text of lines, in order.

    Parameters
    ----------
    read
        The page's text.
    lines
        In order of the page.
    """
    writer = _Writer(read)
    before: Line | None = None
    for line in lines:
        kind = _KINDS.get(line.kind, "body")
        if before is None or kind != "body" or not _goes_on(before, line):
            writer.close("body")
            writer.gap(line.start)
        for start, end in _unjumped(line):
            writer.write(start, end, kind, tidy=kind == "body" and line.kind != "roster")
        if kind != "body":
            writer.close(kind)
        before = line
    writer.close("body")
    return Clean("".join(writer.text), tuple(writer.origin), tuple(writer.sentences))


def marked(clean: Clean, seen: set[str]) -> tuple[Sentence, ...]:
    """Return the sentences, with earlier ones of the page as ``repeat``; add their words to `seen`."""
    return tuple(_marked(clean, seen))


def _marked(clean: Clean, seen: set[str]) -> Iterator[Sentence]:
    for start, end, kind in clean.sentences:
        words = _MARKS.sub("", clean.text[start:end])
        if kind == "body" and len(words) >= _REPEAT:
            if words in seen:
                kind = "repeat"
            seen.add(words)
        yield start, end, kind


def _goes_on(before: Line, line: Line) -> bool:
    """Return whether a line continues the sentence of the line before it."""
    return (
        before.kind in _PLAIN
        and line.kind in _PLAIN
        and line.kind not in ("dateline", "opening")
        and not is_closed(before.text)
    )


def _unjumped(line: Line) -> Iterator[tuple[int, int]]:
    """Yield the spans of a line without its jump marks."""
    offset = 0
    for match in JUMP.finditer(line.text):
        yield line.start + offset, line.start + match.start()
        offset = match.end()
    yield line.start + offset, line.end


class _Writer:
    """Collects clean characters with their origin, and the sentences.

    Parameters
    ----------
    read
        The page's text.
    """

    def __init__(self, read: str) -> None:
        self._read = read
        self.text: list[str] = []
        self.origin: list[int] = []
        self.sentences: list[Sentence] = []
        self._begin = 0

    def close(self, kind: str) -> None:
        """End the sentence that is open."""
        start, end = self._begin, len(self.text)
        while start < end and self.text[start].isspace():
            start += 1
        while end > start and self.text[end - 1].isspace():
            end -= 1
        if end > start:
            self.sentences.append((start, end, kind))
        self._begin = len(self.text)

    def gap(self, at: int) -> None:
        """Put a line break between blocks; its origin is the offset of the next character, less one."""
        if self.text:
            self.text.append("\n")
            self.origin.append(max(at - 1, self.origin[-1] + 1))
            self._begin = len(self.text)

    def write(self, start: int, end: int, kind: str, *, tidy: bool) -> None:
        """Copy a span without stray blanks, for running text (`tidy`) also those between words; cut body at ends."""
        text = self._read[start:end]
        credits = [match.span() for match in IN_CREDIT.finditer(text)] if tidy else []
        at = 0
        for match in _STOP.finditer(text):
            i = match.start()
            self._copy(text[at:i], start + at, kind)
            at = i + 1
            blank = text[i] not in _ENDING
            if blank and _is_stray(text, i, tidy=tidy and not any(a <= i < b for a, b in credits)):
                continue
            self._copy(" " if blank else text[i], start + i, kind)
            if kind == "body" and not blank and self._ends(text[i + 1 : i + 2]):
                self.close("body")
        self._copy(text[at:], start + at, kind)

    def _copy(self, text: str, at: int, kind: str) -> None:
        """Add characters with the offset of the first; a sentence of the body that gets too long is cut."""
        free = _SENTENCE - (len(self.text) - self._begin)
        while kind == "body" and len(text) >= free:
            self.text.extend(text[:free])
            self.origin.extend(range(at, at + free))
            self.close("body")
            text, at, free = text[free:], at + free, _SENTENCE
        self.text.extend(text)
        self.origin.extend(range(at, at + len(text)))

    def _ends(self, following: str) -> bool:
        """Return whether the last character ends a sentence: an end, or a mark that closes one, and no more follows."""
        char = self.text[-1]
        ends = char in ENDS or (char in CLOSERS and len(self.text) > 1 and self.text[-2] in ENDS)
        return ends and (following == "" or following not in ENDS + CLOSERS)


def _is_stray(text: str, at: int, *, tidy: bool) -> bool:
    """Return whether a blank is stray: at an edge, before another one, or inside a word of running text or credits."""
    left, right = text[at - 1 : at], text[at + 1 : at + 2]
    if not left or not right or right in BLANK:
        return True
    if tidy and (_HAN.match(left) or _HAN.match(right)):
        return True
    around = text[max(at - 2, 0) : at + 2].strip() or "x"
    return _SPLIT.match(around) is not None or text[max(at - 2, 0) : at] == "通讯"
