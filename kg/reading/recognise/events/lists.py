"""Appointments and removals in lists whose verb is in the line above: 任命：, then 甲为某局局长；."""

import re
from collections.abc import Iterator, Sequence

from kg.reading.recognise.engine.candidate import PERSONS, Candidate
from kg.reading.recognise.events.printed_event import PrintedEvent
from kg.reading.recognise.posts.notices import HEAD, headed

__all__ = ["listed"]

_AND = ("、", "和")
"""Separators of the names of an item."""
_TAKES = re.compile(r"(?:同志)?(?:任|为)[^\n；;。]+")
_LEAVES = re.compile(r"(?:同志)?的[^\n；;。]{2,60}?职务")
"""Words after the names of an item."""


def listed(text: str, span: tuple[int, int], mentions: Sequence[Candidate]) -> Iterator[PrintedEvent]:
    """Yield the events of the lists in an article.

    Parameters
    ----------
    text
        The text of its document.
    span
        Start and end of the article.
    mentions
        The mentions of the document, in order.

    Yields
    ------
    PrintedEvent
        One an item, without a day; ``verb`` is the verb in the line above.
    """
    if HEAD.search(text, *span) is None:
        return
    persons = {m.start: m for m in mentions if m.label in PERSONS and span[0] <= m.start < span[1]}
    told = -1
    for start in persons:
        head = headed(text, start) if start > told else None
        if head is None or head["planned"] is not None:
            continue
        names = list(_names(text, start, persons))
        told = names[-1].end
        kind, into = ("remove", _LEAVES) if head["verb"] == "免去" else ("appoint", _TAKES)
        if (post := into.match(text, told, span[1])) is not None:
            people = tuple(name.start for name in names)
            yield PrintedEvent(kind, start, post.end(), head.span("verb"), people)


def _names(text: str, start: int, persons: dict[int, Candidate]) -> Iterator[Candidate]:
    """Yield the person at an offset and those named with it."""
    person = persons[start]
    yield person
    while text.startswith(_AND, person.end) and (other := persons.get(person.end + 1)) is not None:
        person = other
        yield person
