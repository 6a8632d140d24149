"""Makes text from pages harmless for terminals and files, and compares short forms with names."""

import re
import unicodedata

from kg.base.errors import KgError

__all__ = [
    "abbreviates",
    "after_last",
    "check_text",
    "clean",
    "many",
    "one_line",
    "printable",
    "solid",
    "unspaced",
    "visible",
]

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""Terminal escapes and marks that change the direction of text."""
_UNSEEN = frozenset({"Cf", "Cn", "Co", "Cs"})
_BLANKS = re.compile(r"\s+")
_MARKS = re.compile(r"[\W_]+")
_UNPRINTABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")


def abbreviates(short: str, name: str) -> bool:
    """Return whether a name holds the characters of a short one in order: 统战部, 统一战线工作部."""
    rest = iter(name)
    return all(char in rest for char in short)


def after_last(marks: str, text: str, low: int, high: int) -> int:
    """Return the offset after the last of some marks between two offsets, or `low` if none is there."""
    return max(low, *(text.rfind(mark, low, high) + 1 for mark in marks))


def check_text(text: str) -> None:
    """Refuse a text that is not UTF-8, which holds bytes that the system could not decode.

    Raises
    ------
    KgError
        The text is not UTF-8.
    """
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise KgError(
            text.encode(errors="backslashreplace").decode(), "is not UTF-8 text", "write it in UTF-8"
        ) from error


def clean(text: str) -> str:
    """Return a text that a terminal only shows, without obeying control characters in it."""
    return visible(_CONTROL.sub(" ", text))


def visible(text: str) -> str:
    """Return a text without invisible characters: format marks (U+200B, U+00AD, tags), surrogates, unassigned ones."""
    if text.isprintable():
        return text
    return "".join(c for c in text if unicodedata.category(c) not in _UNSEEN)


def printable(text: str) -> str:
    """Return a text without control characters, lone surrogates and non-characters; line breaks and tabs stay."""
    return _UNPRINTABLE.sub("", text)


def solid(text: str) -> str:
    """Return the letters and digits of a text: what `str.isalnum` accepts."""
    return _MARKS.sub("", text)


def unspaced(text: str) -> str:
    """Return a text without blanks and line breaks: a name that is printed over two lines, or spaced, in one piece."""
    return "".join(text.split())


def many(count: int, noun: str) -> str:
    """Return a count of something in English: 1 article, 2 articles."""
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def one_line(text: str) -> str:
    """Return words of a page on one line: a blank takes the place of a break between two Latin words, else nothing does."""
    return _BLANKS.sub(_joined, text.strip())


def _joined(blanks: re.Match[str]) -> str:
    """Return the replacement of some blanks on one line."""
    run = blanks.group()
    if run.splitlines() == [run]:
        return run.replace("\t", " ")
    around = blanks.string[blanks.start() - 1] + blanks.string[blanks.end()]
    return " " if around.isascii() else ""
