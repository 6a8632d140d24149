"""Lists of names in a sentence: groups people or bodies with their titles and the words that join them."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from kg.base.text import after_last
from kg.gazetteer.wordlists import STATES, TELLS
from kg.reading.recognise.engine.candidate import Candidate
from kg.reading.recognise.events.days import DAY
from kg.reading.recognise.events.words import Words

__all__ = ["BODIES", "Group", "bodies", "people", "present", "split"]

BODIES = ("AGENCY", "COMPANY", "INSTITUTION", "DISTRICT")

_TITLE = re.compile(
    r"(?:同志|先生|女士|教授|副教授|研究员|院士|博士|老师|总书记|书记|副?主席|总理|副?市长|副?县长|副?区长|副?省长|副?校长|副?院长|副?主任|副?局长"
    r"|副?部长|大使|会长|理事长|总经理|董事长|总裁|一行)?"
    r"(?:[(（][^()（）\n]{1,48}[)）])?(?:一行)?"
)
"""What may follow a name and belongs to it."""
_ABSENT = re.compile(
    r"(?:同志|先生|女士)?[(（][^()（）\n]{0,16}?(?:请假|缺席|缺会|未(?:能)?(?:出席|参加|到会|到场|参会)|(?:因公|因事|因病)?(?:出差|外出|出国|出访)|因[公事病](?=[)）]))[^()（）\n]{0,10}[)）]"
)
"""A note behind the name of somebody who was not there: 甲|（因病请假）."""
_OBJECT_ENDS = re.compile(r"(?:等人?|一行)*(?:[。；！？\n”）]|$)|(?<=一行)[，,]")
"""What follows a list that no verb follows."""
_JOINT = re.compile(r"[、，, \n]*(?:以及|和|与|及|暨|还有|并|同)?\s*")
_DESCRIBED = re.compile(r"[与和同][\u4e00-\u9fff]{2,14}(?:企业|央企|国企|公司|厂商|机构|高校|品牌|平台)")
"""From a body to the next one and the words for what that is: 与|老牌国企."""
_NOTE = re.compile(r"[(（][^()（）\n]{1,40}[)）]")
_LOOSE = re.compile(r"(?:[、，,和与及暨]|以及)(?:[^。：:；;“”？！\n]|“[^“”。\n]{1,20}”)+")
"""A list that continues after unrecognised words, usually the titles of the next name."""
_BROKEN = re.compile(r"(?<![、，,])\n")
"""The end of a line that ends a list."""
_FAR = 70
"""Maximum length of these words, in characters."""
_OTHER = re.compile(
    r"是|(?<!自)由|向(?![阳东日])|到(?!任)|在|对(?![外台口])|将(?![军乐])|让|把|被|(?<![小传])说"
    rf"|{STATES}|{TELLS}|联合(?![国会社])|共同(?!体)|此外|同时|另外|(?<![高平中初优对同])等(?!级)"
)
"""Words that never occur within a list."""


_NEAR = 40
"""Maximum distance from a verb to its object, in characters."""
_OBJECT = re.compile(r"(?:了|过)?[^，,。；：、“”]{0,24}")


class Group(NamedTuple):
    """A list of one or more names; offsets in the document's text."""

    start: int
    """With the titles before the first name."""
    end: int
    """End of the last name and of the title after it."""
    names: tuple[Candidate, ...]
    heads: tuple[int, ...] = ()
    """Start of the titles before each name."""


def people(
    text: str, persons: Sequence[Candidate], heads: dict[int, int], low: int, words: Words
) -> list[Group]:
    """Return the lists of people of a sentence, in order.

    Parameters
    ----------
    text
        Text of the document.
    persons
        The persons of the sentence, in order.
    heads
        Start of each person to the start of the titles before the name.
    low
        Start of the sentence.
    words
        The words of events, which do not occur within a list.
    """
    groups: list[Group] = []
    for person in persons:
        match = _TITLE.match(text, person.end)
        end = match.end() if match is not None else person.end
        floor = max(groups[-1].end if groups else low, _clause(text, low, person.start))
        head = max(heads.get(person.start, person.start), floor)
        last = groups[-1] if groups else None
        led = last is not None and text.endswith("一行", 0, last.end) and "，" in text[last.end : head]
        broken = last is not None and _BROKEN.search(text, last.end, person.start) is not None
        if last is not None and not (led or broken) and _joined(text, last.end, head, words):
            groups[-1] = last._replace(end=end, names=(*last.names, person), heads=(*last.heads, head))
        else:
            groups.append(Group(head, end, (person,), (head,)))
    return groups


def present(text: str, group: Group) -> Group:
    """Return a list without those of whom a note says that they were not there."""
    there = [i for i, name in enumerate(group.names) if _ABSENT.match(text, name.end) is None]
    if len(there) == len(group.names):
        return group
    return group._replace(
        names=tuple(group.names[i] for i in there), heads=tuple(group.heads[i] for i in there)
    )


def split(text: str, groups: Sequence[Group], words: Words, low: int) -> Iterator[Group]:
    """Yield the lists; the object of a verb is cut at its first comma if a verb follows: 会见了甲，|乙参加会见, but not 会见了甲，乙一行。."""
    for group in groups:
        verbs = list(words.verb.finditer(text, max(low, group.start - _NEAR), group.start))
        end = verbs[-1].end() if verbs else None
        cut = end is not None and _OBJECT.fullmatch(text, end, group.start) is not None
        cut = cut and _OBJECT_ENDS.match(text, group.end) is None
        at = next((i for i in range(1, len(group.names)) if cut and _has_comma(text, group, i)), 0)
        if not at:
            yield group
            continue
        first = group.names[:at]
        match = _TITLE.match(text, first[-1].end)
        stop = match.end() if match is not None else first[-1].end
        yield Group(group.start, stop, first, group.heads[:at])
        yield Group(group.heads[at], group.end, group.names[at:], group.heads[at:])


def _has_comma(text: str, group: Group, index: int) -> bool:
    gap = text[group.names[index - 1].end : group.heads[index]]
    return "，" in gap or "," in gap


def _clause(text: str, low: int, start: int) -> int:
    """Return the start of the clause of a name; only semicolons divide clauses here."""
    return after_last("；;", text, low, start)


def _joined(text: str, end: int, head: int, words: Words) -> bool:
    """Return whether a list continues from the end of a name to the titles of the next."""
    if _JOINT.fullmatch(text, end, head) is not None:
        return True
    if (
        head - end > _FAR
        or _LOOSE.fullmatch(text, end, head) is None
        or _OTHER.search(text, end, head) is not None
    ):
        return False
    return (
        DAY.search(text, end, head) is None
        and words.verb.search(text, end, head) is None
        and words.says.search(text, end, head) is None
    )


def bodies(text: str, mentions: Sequence[Candidate]) -> list[Group]:
    """Return the lists of bodies and places in a sentence, in order; a place right before a body belongs to it."""
    found: list[Group] = []
    for mention in mentions:
        last = found[-1] if found else None
        if mention.label not in BODIES or (last is not None and mention.start < last.end):
            continue
        if last is not None and last.names[-1].end == mention.start:
            found[-1] = last._replace(end=_noted(text, mention.end), names=(*last.names[:-1], mention))
        elif last is not None and (
            _JOINT.fullmatch(text, last.end, mention.start)
            or _DESCRIBED.fullmatch(text, last.end, mention.start)
        ):
            end, heads = _noted(text, mention.end), (*last.heads, mention.start)
            found[-1] = Group(last.start, end, (*last.names, mention), heads)
        else:
            found.append(Group(mention.start, _noted(text, mention.end), (mention,), (mention.start,)))
    return found


def _noted(text: str, end: int) -> int:
    """Return the end of a body's name, including a note in brackets: 某公司(以下简称“某”)."""
    match = _NOTE.match(text, end)
    return match.end() if match is not None else end
