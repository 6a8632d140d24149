"""Removes the names that the publisher leaves out from every text, and links the names in sentences."""

import re
from collections.abc import Callable, Iterable, Sequence

from markupsafe import Markup, escape

from kg.base.text import clean

__all__ = ["GAP", "marked", "without"]

GAP = "［略］"
"""The gap that replaces a name that is left out."""


def without(words: Iterable[str]) -> Callable[[str], str]:
    """Return a function that removes some words, even with blanks inside, and invisible characters from a text."""
    forms = sorted({"".join(word.split()) for word in words} - {""}, key=lambda word: (-len(word), word))
    if not forms:
        return clean
    pattern = re.compile("|".join(r"\s*".join(map(re.escape, form)) for form in forms))
    return lambda text: pattern.sub(GAP, clean(text))


def marked(
    text: str,
    marks: Sequence[tuple[str, str]],
    *,
    own: str,
    hide: Callable[[str], str],
    left_out: Callable[[str], bool],
    link: Callable[[str], str | None],
) -> Markup:
    """Return a sentence as HTML.

    Parameters
    ----------
    text
        The sentence.
    marks
        Full names and the words as printed, in order.
    own
        Full name of the entity of the page, which is marked.
    hide
        Removes words from the text between the marks.
    left_out
        Returns whether an entity is left out; a gap replaces it.
    link
        Gives the address of an entity's page; None if it has none.
    """
    parts: list[Markup] = []
    done = 0
    text = clean(text)
    for name, printed in marks:
        word = "".join(clean(printed).split())
        at = text.find(word, done) if word else -1
        if at < 0:
            continue
        parts.append(escape(hide(text[done:at])))
        parts.append(_mark(name, hide(word), own, left_out, link))
        done = at + len(word)
    parts.append(escape(hide(text[done:])))
    return Markup("").join(parts)


def _mark(
    name: str, word: str, own: str, left_out: Callable[[str], bool], link: Callable[[str], str | None]
) -> Markup:
    if name == own:
        return Markup("<mark>{}</mark>").format(word)
    if left_out(name):
        return Markup(GAP)
    address = link(name)
    return escape(word) if address is None else Markup('<a href="{}">{}</a>').format(address, word)
