"""The words of events: compiles ``patterns/rules/events.jsonl`` into patterns."""

import functools
import re
from collections.abc import Sequence
from typing import NamedTuple

from kg.gazetteer.rules import Rule, rules
from kg.gazetteer.wordlists import opening

__all__ = ["Words", "words"]


class Words(NamedTuple):
    """Patterns over the text of a document."""

    verb: re.Pattern[str]
    """A verb, as the group ``word``, or a noun after the verb that takes it, as the group ``noun``: 发表了|讲话."""
    kinds: dict[str, str]
    """Kind of event by verb."""
    objects: frozenset[str]
    """Verbs whose object is the participant: 任命甲为."""
    off: re.Pattern[str]
    """Words before a verb that say that the event has not happened: 拟, 未, 将."""
    asks: re.Pattern[str]
    """Words with the same effect right before the name of the person who is to act: 邀请|甲参加."""
    adverb: re.Pattern[str]
    """Words without an object between a subject and its verb."""
    preposition: re.Pattern[str]
    """Words with an object there."""
    says: re.Pattern[str]
    """Words that begin another clause: 说, 强调."""
    occasion: str
    """Alternation of the endings of occasions' names."""


_TAKEN = ("meet", "inspect", "speak")
"""Kinds of events whose nouns other verbs take: 举行会谈, 开展调研, 发表讲话."""


@functools.cache
def words() -> Words:
    """Return the words, compiled once a process."""
    table = rules()
    verbs = [*table.of("event"), *table.of("event-object")]
    begins = opening([*table.words("event-light"), *(row.word for row in verbs)])
    nouns = table.of("event-noun")
    taken = _alternation([*nouns, *(row for row in verbs if row.type in _TAKEN)])
    return Words(
        verb=re.compile(
            rf"{begins}(?:(?:{table.pattern('event-light')})了?[^，。；：、\n]{{0,40}}?(?P<noun>{taken})|(?P<word>{_alternation(verbs)}))"
        ),
        kinds={row.word: row.type for row in (*verbs, *nouns)},
        objects=table.words("event-object"),
        off=re.compile(table.pattern("event-off")),
        asks=re.compile(rf"(?:{table.pattern('event-ask')})(?:了|过)?$"),
        adverb=re.compile(rf"(?:{table.pattern('event-adverb')})"),
        preposition=re.compile(rf"(?:{table.pattern('event-preposition')})"),
        says=re.compile(table.pattern("event-says")),
        occasion=table.pattern("event-occasion"),
    )


def _alternation(rows: Sequence[Rule]) -> str:
    """Return the alternation of verbs, longest first; a verb does not match before words that make it a noun."""
    ordered = sorted(rows, key=lambda row: (-len(row.word), row.word))
    return "|".join(re.escape(row.word) + (f"(?!{_or(row.next)})" if row.next else "") for row in ordered)


def _or(alternatives: str) -> str:
    return "|".join(map(re.escape, alternatives.split("|")))
