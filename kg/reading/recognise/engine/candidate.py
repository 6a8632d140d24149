"""Candidates: what every recogniser yields, and how it is written to the span groups of a document."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

import numpy as np
from spacy.attrs import LENGTH, SPACY
from spacy.tokens import Doc, Span, SpanGroup

__all__ = [
    "BODIES",
    "LISTED",
    "PERSONS",
    "Candidate",
    "keep_text",
    "read",
    "read_mentions",
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
    """Write candidates to ``doc.spans[group]`` and their scores to ``attrs["scores"]``, in the same order.

    Candidates that do not begin and end at a token are left out: as tokens are characters, these begin or end with
    a blank.
    """
    _write(doc, group, candidates)
    return doc


def write_mentions(doc: Doc, sources: Mapping[Candidate, str]) -> Doc:
    """Write chosen candidates to ``doc.spans["mentions"]`` as `write` does, and sources to ``attrs["sources"]``."""
    kept = _write(doc, "mentions", sources)
    doc.spans["mentions"].attrs["sources"] = [sources[candidate] for candidate in kept]
    return doc


def _write(doc: Doc, group: str, candidates: Iterable[Candidate]) -> list[Candidate]:
    """Write a group and return the candidates in it."""
    first, behind = _tokens(doc)
    kept, spans = [], []
    for candidate in sorted(set(candidates)):
        start, end = first[candidate.start], behind[candidate.end]
        if start >= 0 and end >= 0:
            kept.append(candidate)
            spans.append(Span(doc, start, end, label=candidate.label, span_id=candidate.name))
    doc.spans[group] = SpanGroup(doc, name=group, spans=spans, attrs={"scores": [c.score for c in kept]})
    doc.user_data[f"kg_written {group}"] = doc.spans[group], kept
    return kept


def _tokens(doc: Doc) -> tuple[list[int], list[int]]:
    """Return, by offset, the token that begins there and the one after the token ending there; -1 for none."""
    if "kg_tokens" not in doc.user_data:
        length, blank = doc.to_array([LENGTH, SPACY]).astype(int).reshape(-1, 2).T
        end = (length + blank).cumsum() - blank
        first, behind = np.full((2, len(text_of(doc)) + 1), -1)
        first[end - length] = np.arange(len(doc))
        behind[end] = np.arange(1, len(doc) + 1)
        doc.user_data["kg_tokens"] = first.tolist(), behind.tolist()
    return doc.user_data["kg_tokens"]  # type: ignore[no-any-return]  # user_data is untyped


def read(doc: Doc, group: str) -> list[Candidate]:
    """Return the candidates of ``doc.spans[group]``, in order; none if the group does not exist.

    A group that is unchanged since it was written here is returned without reading its spans.
    """
    if group not in doc.spans:
        return []
    spans = doc.spans[group]
    written, kept = doc.user_data.get(f"kg_written {group}", (None, []))
    if spans is written and len(spans) == len(kept):
        return list(kept)
    return [
        Candidate(span.start_char, span.end_char, span.label_, span.id_, score)
        for span, score in zip(spans, spans.attrs["scores"], strict=True)
    ]


def read_mentions(doc: Doc) -> dict[Candidate, str]:
    """Return the chosen candidates in order of the text, with the source of each."""
    return dict(zip(read(doc, "mentions"), doc.spans["mentions"].attrs["sources"], strict=True))
