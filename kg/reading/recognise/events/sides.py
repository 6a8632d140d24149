"""The sides of an event: assigns participants, counterparts and place by the kind of event and the verb's context."""

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from kg.reading.recognise.engine.candidate import Candidate
from kg.reading.recognise.events.clauses import Subject
from kg.reading.recognise.events.frames import Around
from kg.reading.recognise.events.groups import Group

__all__ = ["Sides", "halves", "sides"]

_WITH_OBJECTS = ("meet", "visit", "inspect", "award", "invest")
"""Kinds of events whose verbs precede the people with or to whom it is done."""
_GOES_TO = ("visit", "inspect")
_BETWEEN = re.compile(r"[与同和]")
_SIDES = re.compile(r"[与同]")


class Sides(NamedTuple):
    """The names in an event, by role."""

    participants: tuple[Candidate, ...]
    counterparts: tuple[Candidate, ...] = ()
    place: Candidate | None = None


def sides(
    kind: str,
    verb: tuple[int, int],
    subject: Subject,
    *,
    around: Around,
    low: int,
    topic: tuple[int, int] | None = None,
) -> Sides:
    """Return the names in an event, by side.

    Parameters
    ----------
    kind
        The kind of event.
    verb
        Span of the verb.
    subject
        Subject of the verb.
    around
        The sentence.
    low
        Earliest offset of a place before the verb.
    topic
        Span of the occasion: 在长沙举行的年会.
    """
    agents, objects = _acting(kind, verb, subject, around)
    body = around.bodies(verb[1]) if kind in _WITH_OBJECTS else ()
    body = around.within(*verb) or body
    reached = around.reached(low, verb[0])
    if kind in _GOES_TO:
        reached += body
        objects = objects or tuple(m for m in reached if m.label != "DISTRICT")
    told = reached or (around.reached(*topic) if topic is not None else ())
    return Sides(agents, tuple(m for m in objects or body if m not in agents), _place(told, around))


def _acting(
    kind: str, verb: tuple[int, int], subject: Subject, around: Around
) -> tuple[tuple[Candidate, ...], tuple[Candidate, ...]]:
    """Return the names on the two sides of a verb, those who won or acted first."""
    agents = _names((subject.agents, *subject.others))
    gives = around.text.startswith("颁", verb[0])
    named = gives and subject.objects  # 向|甲|颁发证书、赠送乙的画像
    beyond = around.objects(verb[1]) if kind in _WITH_OBJECTS and not named else ()
    objects = _names((*subject.objects, *beyond))
    if kind == "sign" and not objects:
        return halves(around.text, subject.agents)
    if kind == "award":
        if gives:
            return objects, agents
        return _names((subject.agents, *subject.others, *subject.objects)), _names(beyond)  # 甲与|乙获奖
    return agents, objects


def _names(groups: Iterable[Group]) -> tuple[Candidate, ...]:
    """Return the distinct names of some lists."""
    return tuple(dict.fromkeys(name for group in groups for name in group.names))


def halves(text: str, group: Group) -> tuple[tuple[Candidate, ...], tuple[Candidate, ...]]:
    """Return the names before and after the word between two sides: 甲 与 乙、丙; after commas 和 ends a list: 甲、乙和丙."""
    for index in range(1, len(group.names)):
        gap = text[group.names[index - 1].end : group.heads[index]]
        listed = "、" in text[group.start : group.names[index - 1].end]
        if (_SIDES if listed else _BETWEEN).search(gap) is not None:
            return group.names[:index], group.names[index:]
    return group.names, ()


def _place(told: Sequence[Candidate], around: Around) -> Candidate | None:
    """Return the first district among the places reached, else the one right before the first body: 株洲市|中车株洲所."""
    district = next((m for m in told if m.label == "DISTRICT"), None)
    if district is not None or not told:
        return district
    before = around.before(told[0].start)
    return before if before is not None and before.label == "DISTRICT" else None
