"""Appointments and removals in lists: 市政府决定： or 任命：, then an item a line, 甲任某局局长；, 免去乙的某局局长职务；."""

import re
from collections.abc import Iterator, Sequence

from kg.base.text import after_last
from kg.reading.recognise.engine.candidate import PERSONS, Candidate
from kg.reading.recognise.events.printed_event import PrintedEvent
from kg.reading.recognise.posts.notices import begin_of, is_item

__all__ = ["listed"]

_HEAD = re.compile(
    r"(?<![^\n])(?:[^\n。；;]*(?:决定|通知|任免|任命|免去|聘任|补选|撤销|批准)[^\n。；;]*[：:]"
    r"|[一二三四五六七八九十\d（(]{0,3}[)）、.．\s]*(?:会议)?(?:决定|同意)?(?:任命|免去|聘任|补选|撤销)(?:名单)?)[ \t　]*\n"
)
"""A line above a list: one that ends with a colon and mentions a decision, or one that is no more than its verb."""
_PLANNED = re.compile(r"拟|提请|提名|建议|推荐|公示|表彰|授予|奖励")
"""Words in that line for what does not appoint anybody."""
_AND = ("、", "和")
"""Separators of the names of an item."""
_POST = r"[^\n；;。]*?(?:[长任席裁员师]|书记|董事|监事|助理|经理|顾问|参事|参谋|委员|代表|督学|巡视)[^\n；;。，（(]*"
_NOTED = r"(?:[（(][^()（）\n]{1,12}[)）])?(?:同志)?"
_TAKES = re.compile(rf"{_NOTED}(?:担|兼|试)?(?:任|为){_POST}")
_LEAVES = re.compile(rf"{_NOTED}的?[^\n；;。]{{2,60}}?(?:职务|(?<=[长任])职(?!务))")
_NO_LONGER = re.compile(rf"{_NOTED}不再(?:担任|兼任|任){_POST}")
"""Words after the names of an item."""
_REMOVES = re.compile(r"免去|撤销|免职|辞去")
_ENDS = "\n；;。"


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
        One an item, without a day; ``verb`` is the end of the first line above the list.
    """
    heads = list(_HEAD.finditer(text, *span))
    if not heads:
        return
    persons = {m.start: m for m in mentions if m.label in PERSONS and span[0] <= m.start < span[1]}
    told = -1
    for start in persons:
        above = _above(text, start, heads) if start > told else []
        if not above or any(_PLANNED.search(head.group()) is not None for head in above):
            continue
        names = list(_names(text, start, persons))
        told = names[-1].end
        verbs = above[-1].group() + text[after_last(_ENDS, text, 0, start) : start]
        kind, post = _done(text, told, span[1], removes=_REMOVES.search(verbs) is not None)
        if post is not None:
            line = above[0].end() - 1
            people = tuple(name.start for name in names)
            yield PrintedEvent(kind, start, post.end(), (line, line), people)


def _above(text: str, at: int, heads: Sequence[re.Match[str]]) -> list[re.Match[str]]:
    """Return the lines above the list of the item at an offset, the first one first; none if it is in no list."""
    low = begin_of(text, at)
    near = [head for head in heads if low <= head.start() and head.end() <= at]
    return [head for head in near if is_item(text, head.end(), at)]


def _done(text: str, at: int, high: int, *, removes: bool) -> tuple[str, re.Match[str] | None]:
    """Return the kind of event of an item, and its words from the end of the names on.

    Parameters
    ----------
    text
        The text.
    at
        End of the names.
    high
        End of the article.
    removes
        Whether the verb before the names, or that of the list, removes.
    """
    if (post := _NO_LONGER.match(text, at, high)) is not None:
        return "remove", post
    if (post := _TAKES.match(text, at, high)) is not None:
        return "appoint", post
    return "remove", _LEAVES.match(text, at, high) if removes else None


def _names(text: str, start: int, persons: dict[int, Candidate]) -> Iterator[Candidate]:
    """Yield the person at an offset and those named with it."""
    person = persons[start]
    yield person
    while text.startswith(_AND, person.end) and (other := persons.get(person.end + 1)) is not None:
        person = other
        yield person
