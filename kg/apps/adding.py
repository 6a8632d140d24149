"""Makes decisions that add a missed name: a place on a page in, `Decision` out."""

import dataclasses
import re
from collections.abc import Iterable

from kg.base.errors import InputError, KgError, UnknownName
from kg.base.schema import ENTITY_TYPES, Decision
from kg.base.text import unspaced
from kg.derive.decision_file import place_of
from kg.query.built import file_of
from kg.query.database import Reader
from kg.query.names import find
from kg.query.stories import document
from kg.reading.raw_text import text_of

__all__ = ["Place", "added", "aligned", "in_sentence", "on_page"]

_MOST = 60
"""Most characters of a name."""
_SHOWN = 5
"""Most places that a fault lists."""


@dataclasses.dataclass(frozen=True, slots=True)
class Place:
    """Words on a page."""

    doc: str
    start: int
    """Raw offset."""
    end: int
    words: str
    """As printed."""


def on_page(reader: Reader, text: str) -> Place:
    """Return the words at ``DOC:START-END``, or those of ``DOC:WORDS`` that the page prints once.

    Raises
    ------
    KgError
        The page is unknown or unreadable, the offsets are not on it, or the words are not there once.
    """
    try:
        name, start, end = place_of(text)
    except ValueError:
        return _found(reader, text)
    doc = document(reader, name)
    printed, first = text_of(file_of(doc), doc)
    words = printed[start - first : end - first] if start >= first else ""
    if len(words) != end - start or not words.strip():
        raise InputError(text, f"is not on the page, which has {len(printed)} characters", "see kg page DOC")
    return Place(doc, start, end, words)


def _found(reader: Reader, text: str) -> Place:
    name, _, words = text.rpartition(":")
    if not name or not unspaced(words):
        raise InputError(text, "names no place", "give DOC:START-END, or DOC:WORDS as the page prints them")
    doc = document(reader, name)
    printed, first = text_of(file_of(doc), doc)
    spans = [m.span() for m in re.finditer(r"\s*".join(map(re.escape, unspaced(words))), printed)]
    if len(spans) != 1:
        told = ", ".join(f"{name}:{start + first}-{end + first}" for start, end in spans[:_SHOWN])
        remedy = f"give one of {told}" if spans else "write it as printed"
        raise InputError(words, f"is printed {len(spans)} times in {doc}", remedy)
    ((start, end),) = spans
    return Place(doc, start + first, end + first, printed[start:end])


def in_sentence(reader: Reader, doc: str, sentence: tuple[int, int], start: int, end: int) -> Place:
    """Return some characters of a sentence as the page prints them.

    Parameters
    ----------
    reader
        The database.
    doc
        The page.
    sentence
        Raw offsets of the sentence.
    start, end
        Offsets in the text of the sentence, which lacks the stray blanks of the page.

    Raises
    ------
    KgError
        There is no such sentence, the offsets are not in it, or the page cannot be read or has changed.
    """
    rows = reader.rows(_SENTENCE, doc, *sentence)
    if not rows:
        raise InputError(f"{doc}:{sentence[0]}-{sentence[1]}", "is not a sentence", "take it from an answer")
    text = str(rows[0]["text"])
    if not 0 <= start < end <= len(text):
        raise InputError(
            f"{start}-{end}", f"is not in a sentence of {len(text)} characters", "select words of it"
        )
    printed, first = text_of(file_of(doc), doc)
    raw = printed[sentence[0] - first : sentence[1] - first]
    at = aligned(text, raw)
    if at is None:
        raise InputError(doc, "has changed since it was read", "run kg build again")
    here = sentence[0] + at[start], sentence[0] + at[end - 1] + 1
    return Place(doc, *here, printed[here[0] - first : here[1] - first])


def aligned(text: str, raw: str) -> list[int] | None:
    """Return the offset in the raw words of each character of a text that lacks some of their blanks; None if they differ."""
    found, at = [], 0
    for char in text:
        while at < len(raw) and raw[at] != char and raw[at].isspace():
            at += 1
        if at == len(raw) or (raw[at] != char and not char.isspace()):
            return None
        found.append(at)
        at += raw[at] == char
    return found


def added(
    reader: Reader,
    place: Place,
    type_: str,
    name: str = "",
    *,
    date: str,
    decisions: Iterable[Decision] = (),
) -> Decision:
    """Return the decision that a place names an entity.

    Parameters
    ----------
    reader
        The database.
    place
        The words.
    type_
        One of `kg.base.schema.ENTITY_TYPES`.
    name
        Full name, or any form of the name of an entity; "" if the words are the full name.
    date
        ISO date of the decision.
    decisions
        Earlier decisions.

    Raises
    ------
    KgError
        The type is unknown, the name means several entities, or the words cannot be a name or are one already.
    """
    shown = f"{place.doc}:{place.start}-{place.end}"
    if type_ not in ENTITY_TYPES:
        raise KgError(f"--kind {type_}", "is not a type", "give one of " + ", ".join(ENTITY_TYPES))
    words = unspaced(place.words)
    if not words or len(words) > _MOST:
        raise InputError(shown, f"spans {len(words)} characters", f"a name has 1 to {_MOST}")
    if not reader.rows(_AROUND, place.doc, place.start, place.end):
        raise InputError(shown, "is in no sentence of the page", "give the place of one name")
    known = reader.rows(_MENTION, place.doc, place.start, place.end)
    if known:
        held = f"{known[0]['entity']} ({known[0]['type']})"
        raise InputError(shown, f"is read as {held} already", "change it with kg review")
    if any(_covers(decision, place) for decision in decisions):
        raise InputError(shown, "was added already", "run kg build, which shows it")
    return Decision("ADD", place.words, _full(reader, name), type_, "", (shown,), date, "missed")


def _covers(decision: Decision, place: Place) -> bool:
    """Return whether a decision adds a name at or across a place."""
    if decision.label != "ADD":
        return False
    doc, start, end = place_of(decision.of[0])
    return f"/{place.doc}".endswith(f"/{doc}") and start < place.end and place.start < end


def _full(reader: Reader, name: str) -> str:
    """Return the full name of the entity that a name means; a name that nobody bears stays as it is."""
    if not name.strip():
        return ""
    try:
        return find(reader, name)
    except UnknownName:
        return name.strip()


_SENTENCE = 'SELECT text FROM sentence WHERE doc = $1 AND "start" = $2 AND "end" = $3'
_AROUND = 'SELECT doc FROM sentence WHERE doc = $1 AND "start" <= $2 AND "end" >= $3 LIMIT 1'
_MENTION = 'SELECT entity, type FROM mention WHERE doc = $1 AND "start" = $2 AND "end" = $3'
