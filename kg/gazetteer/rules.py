"""Loads the rules that are data: ``patterns/rules/*.jsonl`` in, `Rule`s out, each with its example sentences.

A line is one rule: ``{"rule": "not-after", "word": "委", "next": "托", "no": "市委托第三方评估", "yes": "市委派出督导组"}``.
In ``yes`` the rule finds the words in 【】; in ``no`` it finds nothing. `KINDS` says what each kind of rule must hold.
"""

import functools
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from kg.base.errors import PatternError
from kg.base.event_schema import EVENT_KINDS
from kg.base.schema import ENTITY_TYPES
from kg.gazetteer.files import folder, records
from kg.gazetteer.values import shown, text_fault

__all__ = ["KINDS", "Rule", "Rules", "load_rules", "rules"]


class Rule(NamedTuple):
    """One rule and its example sentences."""

    kind: str
    word: str
    type: str
    """Entity type or kind of event that the rule concerns, or ""."""
    next: str
    """Deciding words after the word, joined by "|"; of an other-word, the characters before it; or ""."""
    yes: str
    """A sentence in which the rule finds a name; the name is in 【】."""
    no: str
    """A sentence in which the rule finds nothing; "" if the kind needs none."""
    file: str
    line: int


class Kind(NamedTuple):
    """The meaning of a kind of rule, and the keys that its rows need besides the word and ``yes``."""

    gloss: str
    needs: tuple[str, ...] = ()


KINDS = {
    "ending": Kind("names of the type end with the word", ("type",)),
    "generic-alone": Kind("a place and this ending alone name no body", ("no",)),
    "before-name": Kind("the word comes before a name and is not a part of it"),
    "trade": Kind("a verb elsewhere, the word says a body's business or purpose inside its name"),
    "field": Kind("the word comes between the place and the business in a name"),
    "generic": Kind("the word before an ending says a kind of body and names none", ("no",)),
    "part": Kind("the word ends the name of a part of a body of the type", ("type",)),
    "event": Kind(
        "a verb whose subject takes part in an event of the type; with next it is a noun", ("type", "no")
    ),
    "event-object": Kind("a verb whose object takes part in an event of the type", ("type", "no")),
    "event-noun": Kind("the object of an event-light that tells an event of the type", ("type", "no")),
    "event-light": Kind("a verb that takes the word of an event as its object"),
    "event-adverb": Kind("the word is between a subject and the verb of an event, and has no object"),
    "event-preposition": Kind("the word is there and has an object"),
    "event-occasion": Kind("the names of occasions end with the word"),
    "event-off": Kind("the word before the verb says that the event has not happened", ("no",)),
    "event-ask": Kind("the word before the name says that somebody is only asked to do it", ("no",)),
    "event-says": Kind("the word begins another clause", ("no",)),
    "other-word": Kind("the level word ends another word after a character of next", ("next", "no")),
    "no-part": Kind("the word looks like the name of a part and is a room or a place", ("no",)),
}
"""Kinds of rules."""

_FIELDS = {"rule", "word", "type", "next", "yes", "no"}
_EXAMPLE = '{"rule": "ending", "type": "company", "word": "事务所", "yes": "委托【天健会计师事务所】审计"}'
_MARK = re.compile(r"【[^【】]+】")


class Rules:
    """All rules, by kind.

    Parameters
    ----------
    rows
        In order of file and line.
    """

    def __init__(self, rows: tuple[Rule, ...]) -> None:
        self.rows = rows

    def of(self, kind: str, name: str = "") -> tuple[Rule, ...]:
        """Return the rules of a kind, only those of one entity type if given, in order."""
        return tuple(row for row in self.rows if row.kind == kind and name in ("", row.type))

    def words(self, kind: str, name: str = "") -> frozenset[str]:
        """Return the words of the rules of a kind, only those of one entity type if given."""
        return frozenset(row.word for row in self.of(kind, name))

    def pattern(self, kind: str, name: str = "") -> str:
        """Return an alternation of the words of a kind for a regular expression, the longest first."""
        words = sorted(self.words(kind, name), key=lambda word: (-len(word), word))
        return "|".join(map(re.escape, words)) or r"(?!)"


@functools.cache
def rules() -> Rules:
    """Return the rules that come with `kg`, read once a process."""
    return load_rules(folder() / "rules")


def load_rules(place: Path) -> Rules:
    """Read every ``*.jsonl`` of a folder, files in order of name.

    Raises
    ------
    PatternError
        The folder holds no rules, or lines break the format; the error lists all faults of the first faulty file.
    """
    files = sorted(place.glob("*.jsonl"))
    if not files:
        raise PatternError(str(place), "holds no rules", "name a folder with *.jsonl files")
    return Rules(tuple(row for file in files for row in _read(file)))


def _read(file: Path) -> Iterator[Rule]:
    shown = f"{file.parent.name}/{file.name}"
    for line, record in records(file, _faults, _EXAMPLE):
        type_, following, yes, no = (record.get(field, "") for field in ("type", "next", "yes", "no"))
        yield Rule(record["rule"], record["word"], type_, following, yes, no, shown, line)


def _faults(record: dict[str, Any]) -> Iterator[str]:
    """Yield the faults of a record, in words."""
    name = record.get("rule")
    kind = KINDS.get(name) if isinstance(name, str) else None
    if kind is None:
        yield f"unknown rule {shown(name)} (known: {', '.join(KINDS)})"
        return
    if unknown := sorted(record.keys() - _FIELDS):
        yield f"unknown field {shown(unknown[0])} (known: {', '.join(sorted(_FIELDS))})"
    for field in ("word", "yes" if "no" not in kind.needs else "no", *kind.needs):
        if record.get(field, "") == "":
            yield f"{name} without {field!r}: a rule comes with its words and its proof"
    wrong = [field for field in sorted(_FIELDS) if record.get(field, "") != "" and text_fault(record[field])]
    for field in wrong:
        yield f"{field} {shown(record[field])} {text_fault(record[field])}"
    if not wrong:
        yield from _proof_faults(record)


def _proof_faults(record: dict[str, str]) -> Iterator[str]:
    """Yield the faults in the type and the sentences of a record whose values are all texts."""
    types = EVENT_KINDS if record["rule"].startswith("event") else ENTITY_TYPES
    if record.get("type", "") not in ("", *types):
        yield f"type {shown(record['type'])} is unknown (known: {', '.join(types)})"
    yes, word = record.get("yes", ""), record.get("word", "")
    if yes and not _MARK.search(yes):
        yield f"yes {yes!r} marks no name: put what must be found into 【】"
    if any(record.get(side) and word not in record[side] for side in ("yes", "no")):
        yield f"a sentence without {word!r} proves nothing about it"
