"""What every recogniser yields: candidates, and how they are written into a document's span groups."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from spacy.tokens import Doc, SpanGroup

__all__ = ["Candidate", "keep_text", "read", "read_mentions", "text_of", "write", "write_mentions"]


class Candidate(NamedTuple):
    """A stretch of a document that a recogniser believes to name something."""

    start: int
    """Offset in ``doc.text``, characters."""
    end: int
    label: str
    """Entity type in upper case."""
    name: str
    """Full name as far as the recogniser knows it, may hold ``{home}``; "" if the words are the name."""
    score: float
    """Belief, 0..1."""


def text_of(doc: Doc) -> str:
    """Return ``doc.text``, put together once: spaCy does it anew at every access, and every component asks."""
    if "kg_text" not in doc.user_data:
        keep_text(doc, doc.text)
    return doc.user_data["kg_text"]  # type: ignore[no-any-return]  # user_data is untyped


def keep_text(doc: Doc, text: str) -> Doc:
    """Keep the text that a document was made of, and return the document."""
    doc.user_data["kg_text"] = text
    return doc


def write(doc: Doc, group: str, candidates: Iterable[Candidate]) -> Doc:
    """Put candidates into ``doc.spans[group]``, their scores in ``attrs["scores"]``, in the same order.

    Candidates that do not begin and end at a token are left out: with character tokens these are the
    ones that begin or end with a blank.
    """
    _write(doc, group, candidates)
    return doc


def write_mentions(doc: Doc, sources: Mapping[Candidate, str]) -> Doc:
    """Put what is settled into ``doc.spans["mentions"]`` as `write` does, and its sources in ``attrs["sources"]``."""
    kept = _write(doc, "mentions", sources)
    doc.spans["mentions"].attrs["sources"] = [sources[candidate] for candidate in kept]
    return doc


def _write(doc: Doc, group: str, candidates: Iterable[Candidate]) -> list[Candidate]:
    """Write a group and return what it holds."""
    spans, kept = [], []
    for candidate in sorted(set(candidates)):
        span = doc.char_span(candidate.start, candidate.end, label=candidate.label, span_id=candidate.name)
        if span is not None:
            spans.append(span)
            kept.append(candidate)
    doc.spans[group] = SpanGroup(doc, name=group, spans=spans, attrs={"scores": [c.score for c in kept]})
    return kept


def read(doc: Doc, group: str) -> list[Candidate]:
    """Return the candidates of ``doc.spans[group]``, in order; none if there is no such group."""
    if group not in doc.spans:
        return []
    spans = doc.spans[group]
    return [
        Candidate(span.start_char, span.end_char, span.label_, span.id_, score)
        for span, score in zip(spans, spans.attrs["scores"], strict=True)
    ]


def read_mentions(doc: Doc) -> dict[Candidate, str]:
    """Return what is settled, in order of the text, and the source of each."""
    return dict(zip(read(doc, "mentions"), doc.spans["mentions"].attrs["sources"], strict=True))
