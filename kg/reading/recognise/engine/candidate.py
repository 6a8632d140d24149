"""Candidates: what every recogniser yields, and how a document keeps them and gets its entities."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from spacy.tokens import Doc, SpanGroup

__all__ = [
    "BODIES",
    "LISTED",
    "PERSONS",
    "Candidate",
    "keep_text",
    "read",
    "read_mentions",
    "set_entities",
    "text_of",
    "write",
    "write_mentions",
]

BODIES = ("AGENCY", "COMPANY", "INSTITUTION")
"""Labels of bodies."""
PERSONS = ("OFFICIAL", "PERSON")
"""Labels of people."""
LISTED = 1.0
"""Score of an entry in the user's own gazetteer: it is certain."""


class Candidate(NamedTuple):
    """A span of a document that a recogniser takes for a name."""

    start: int
    """Offset in ``doc.text``, characters."""
    end: int
    label: str
    """Entity type in upper case."""
    name: str
    """Full name as far as the recogniser knows it, may hold ``{home}``; "" if the words are the full name."""
    score: float
    """Belief, 0..1."""


def text_of(doc: Doc) -> str:
    """Return ``doc.text``, built once: spaCy builds it at every access, and every component needs it."""
    if "kg_text" not in doc.user_data:
        keep_text(doc, doc.text)
    return doc.user_data["kg_text"]  # type: ignore[no-any-return]  # user_data is untyped


def keep_text(doc: Doc, text: str) -> Doc:
    """Keep the text from which a document was made, and return the document."""
    doc.user_data["kg_text"] = text
    return doc


def write(doc: Doc, group: str, candidates: Iterable[Candidate]) -> Doc:
    """Keep the candidates of a group with the document, in order.

    Candidates that do not begin and end at a token are left out: as tokens are characters, these begin or end with
    a blank.
    """
    text = text_of(doc)
    kept = [c for c in sorted(set(candidates)) if not _is_attached(text, c.start, c.end - 1)]
    doc.user_data[f"kg_group {group}"] = kept
    return doc


def write_mentions(doc: Doc, sources: Mapping[Candidate, str]) -> Doc:
    """Keep chosen candidates as the group ``mentions``, as `write` does, with the source of each."""
    doc.user_data["kg_sources"] = sources
    return write(doc, "mentions", sources)


def _is_attached(text: str, *places: int) -> bool:
    """Return whether one of the characters is a blank that belongs to the token before it."""
    return any(text[at] == " " and at > 0 and not text[at - 1].isspace() for at in places)


def read(doc: Doc, group: str) -> list[Candidate]:
    """Return the candidates of a group, in order; none if nothing was written to it."""
    return list(doc.user_data.get(f"kg_group {group}", ()))


def read_mentions(doc: Doc) -> dict[Candidate, str]:
    """Return the chosen candidates in order of the text, with the source of each."""
    sources = doc.user_data["kg_sources"]
    return {candidate: sources[candidate] for candidate in read(doc, "mentions")}


def set_entities(doc: Doc) -> Doc:
    """Set ``doc.spans["mentions"]``, with ``scores`` and ``sources`` as attributes, and ``doc.ents``."""
    sources = read_mentions(doc)
    told = {
        one: span
        for one in sources
        if (span := doc.char_span(one.start, one.end, label=one.label, span_id=one.name)) is not None
    }
    attrs = {"scores": [one.score for one in told], "sources": [sources[one] for one in told]}
    doc.spans["mentions"] = SpanGroup(doc, name="mentions", spans=told.values(), attrs=attrs)
    doc.ents = list(told.values())
    return doc
