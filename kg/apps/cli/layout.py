"""Lays out sentences for reading: grouped by story under its date, paper and headline, without cuts."""

import dataclasses
import itertools
import os
import re
import sys
from collections.abc import Iterable, Iterator, Sequence

from kg.apps.cli.wrap import BEGIN, END, columns, wrapped
from kg.apps.language import say
from kg.base.text import clean, one_line

__all__ = ["Passage", "marked", "paragraph", "put", "stories", "title"]

_INDENT = 2
_BRIGHT, _PLAIN = "\x1b[1;33m", "\x1b[0m"
"""Marked words on a terminal with colours; elsewhere they are in 【】."""


@dataclasses.dataclass(frozen=True, slots=True)
class Passage:
    """A sentence to read, and its place."""

    doc: str
    article: str | None
    date: str | None
    paper: str | None
    headline: str
    text: str
    words: tuple[str, ...] = ()
    """The words to mark in the sentence, as printed; blanks do not count."""
    note: str = ""
    """A note for people, printed below the sentence."""
    lead: str = ""
    """What the sentence shows, for people, printed above it."""
    story: str = ""
    """Passages of one story are under one head; "" where the article says it."""
    page: str | None = None
    """Number of the page in its issue."""


def put(lines: Iterable[str]) -> None:
    """Print lines; marked words are bright, or in brackets if the terminal has no colours."""
    for line in lines:
        print(line.replace(BEGIN, _BRIGHT).replace(END, _PLAIN))


def marked(text: str, words: Iterable[str]) -> str:
    """Return a text, made harmless and on one line, with all occurrences of some words marked."""
    text = clean(one_line(text))
    bare = {"".join(word.split()) for word in words}
    chosen = sorted(filter(None, bare), key=lambda word: (-len(word), word))
    if not chosen:
        return text
    patterns = (r"\s*".join(map(re.escape, word)) for word in chosen)
    begin, end = (BEGIN, END) if _coloured() else ("【", "】")
    return re.sub("|".join(patterns), lambda found: begin + found.group() + end, text, flags=re.IGNORECASE)


def _coloured() -> bool:
    """Return whether the terminal shows colours, see https://no-color.org."""
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def title(text: str) -> str:
    """Return a text as a title: bright on a terminal."""
    return f"{BEGIN}{clean(text)}{END}" if _coloured() else clean(text)


def paragraph(text: str, indent: int = 0, *, hanging: int = 0) -> list[str]:
    """Return a text in indented lines; all but the first are indented further.

    Parameters
    ----------
    text
        Words of pages must have gone through `marked` or `kg.base.text.clean`.
    indent, hanging
        In columns.
    """
    first, *rest = wrapped(text, columns() - indent - hanging)
    return [" " * indent + first, *(" " * (indent + hanging) + line for line in rest)]


def stories(passages: Iterable[Passage], *, indent: int = 0) -> Iterator[str]:
    """Yield the lines of passages: a heading for each story, then its whole sentences with their words marked."""
    begun = False
    for _, group in itertools.groupby(passages, key=lambda p: (p.story, p.doc, p.article)):
        held = list(group)
        if begun:
            yield ""
        begun = True
        yield from _head(held[0], indent)
        for passage in held:
            deep = indent + 2 * _INDENT
            if passage.lead:
                yield from paragraph(passage.lead, deep, hanging=2 * _INDENT)
                deep += _INDENT
            yield from paragraph(marked(passage.text, passage.words), deep)
            if passage.note:
                yield from paragraph(f"({passage.note})", deep)


def _head(passage: Passage, indent: int) -> Sequence[str]:
    place = passage.doc + (f"#{passage.article}" if passage.article else "")
    page = say("p. {0}", passage.page) if passage.page else ""
    told = [passage.date or say("no date"), passage.paper or "", page, place]
    head = "  ".join(clean(part) for part in told if part)
    lines = paragraph(head, indent, hanging=_INDENT)
    if passage.headline and passage.headline != passage.text:
        lines += paragraph(title(passage.headline), indent + _INDENT)
    return lines
