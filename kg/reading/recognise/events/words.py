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
    passives: tuple[str, ...]
    """The verbs that begin with 被, the longest first."""
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

    def told(self, match: re.Match[str]) -> tuple[str, str]:
        """Return the word of a match of ``verb`` as its rule has it, and the kind of event."""
        if match.group("gave"):
            return match.group("gave"), "speak"
        word = match.group("word") or match.group("noun")
        if word not in self.kinds:
            word = next(w for w in self.passives if word.endswith(w.removeprefix(_BY)))
        return word, self.kinds[word]


_BY = "被"
_AGENT = r"(?![告害动子迫称誉捕拘])(?:[^，。；：、“\n]{1,20}?)?"
"""From 被 to its verb: 被|市公安局|授予."""
_GIVES = (
    r"(?<![工合动制创写操运当著协劳看叫称视])[作做](?![为出用业品者家风物文])了?"
    r"(?:“[^”\n]{1,40}”|《[^》\n]{1,40}》|[^，。；：、\n的“《]){0,14}?(?P<gave>报告|演讲|讲座|发言|讲话)(?![会厅人稿者])"
)
"""A speech as the object of 作: 作学术报告."""
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
            rf"{begins}(?:(?:{table.pattern('event-light')})了?[^，。；：、\n]{{0,40}}?(?P<noun>{taken})|{_GIVES}|(?P<word>{_alternation(verbs)}))"
        ),
        kinds={row.word: row.type for row in (*verbs, *nouns)},
        passives=tuple(
            sorted((row.word for row in verbs if row.word.startswith(_BY)), key=len, reverse=True)
        ),
        objects=table.words("event-object"),
        off=re.compile(table.pattern("event-off")),
        asks=re.compile(rf"(?:{table.pattern('event-ask')})(?:了|过)?$"),
        adverb=re.compile(rf"(?:{table.pattern('event-adverb')})"),
        preposition=re.compile(rf"(?:{table.pattern('event-preposition')})"),
        says=re.compile(rf"(?!称[号谓赞])(?:{table.pattern('event-says')})(?<!职称)"),
        occasion=table.pattern("event-occasion"),
    )


def _alternation(rows: Sequence[Rule]) -> str:
    """Return the alternation of verbs, longest first; a verb does not match before words that make it a noun."""
    ordered = sorted(rows, key=lambda row: (-len(row.word), row.word))
    return "|".join(_escaped(row.word) + (f"(?!{_or(row.next)})" if row.next else "") for row in ordered)


def _escaped(word: str) -> str:
    """Return the expression of a verb; a passive one may name who did it."""
    return _BY + _AGENT + re.escape(word.removeprefix(_BY)) if word.startswith(_BY) else re.escape(word)


def _or(alternatives: str) -> str:
    return "|".join(map(re.escape, alternatives.split("|")))
