"""Explanation of a stretch of text: reports each recognition step that made it a mention or not."""

import bisect
import dataclasses
import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from spacy.tokens import Doc

from kg.base.schema import Page
from kg.gazetteer import files as gazetteer
from kg.gazetteer.lexicon import lexicon
from kg.reading.recognise.engine.arbiter import Arbiter
from kg.reading.recognise.engine.candidate import Candidate, read, text_of
from kg.reading.recognise.engine.collect import Passage
from kg.reading.recognise.engine.judge import SOURCES, Claim, Matrix, reasons
from kg.reading.scores import Scores

__all__ = ["Step", "explain"]

_CONTEXT = 10
"""Characters of context on each side."""
_MOST = 6
"""Maximum features of a claim to show."""


@dataclasses.dataclass(frozen=True, slots=True)
class Step:
    """The result of one step of recognition for a stretch."""

    doc: str
    start: int
    """Raw offset."""
    end: int
    """Raw offset."""
    text: str
    context: str
    """The text with some characters on each side, the stretch in 【】."""
    by: str
    """``gazetteer``, a recogniser, ``judge``, ``arbiter`` or ``resolve``."""
    type: str
    name: str
    score: float | None
    says: str


def explain(
    page: Page,
    documents: Iterable[tuple[Doc, list[Passage]]],
    text: str,
    folders: Sequence[Path] = (),
    scores: Scores | None = None,
) -> Iterator[Step]:
    """Yield, for every occurrence of a text on a page, the result of each step for it and for overlapping stretches.

    Parameters
    ----------
    page
        The page.
    documents
        Documents of the page after all components; see `kg.reading.recognise.pipeline.documents`.
    text
        The words to find; blanks and line breaks between their characters do not count.
    folders
        The gazetteer folders of the pipeline.
    scores
        The fit of its scores.
    """
    lines = {
        (p.label, p.pattern): f"{p.file}:{p.line}"
        for p in gazetteer.load(*folders)
        if isinstance(p.pattern, str)
    }
    words = lexicon(tuple(map(str, folders)))
    wanted = re.compile(r"\s*".join(map(re.escape, re.sub(r"\s", "", text))) or r"(?!)")
    for doc, passages in documents:
        chart = words.chart(text_of(doc))
        believed = Arbiter(words, scores).believed(doc)
        view = _View(page, doc, passages)
        for match in wanted.finditer(chart.text):
            start, end = match.span()
            for hits in chart.labels.values():
                for hit in hits:
                    if hit.start < end and start < hit.end:
                        where = lines.get((hit.label, chart.text[hit.start : hit.end]), "")
                        yield view.step(hit.start, hit.end, "gazetteer", hit.label, hit.id, None, where)
            for group in SOURCES:
                for c in _touching(read(doc, group), start, end):
                    yield view.step(c.start, c.end, group, c.label, c.name, c.score, "")
            for claim, row in believed:
                for c in _touching([claim.candidate], start, end):
                    says = _said(claim, row, with_model="kg_marks" in doc.user_data)
                    if scores is not None and "phrases" not in claim.sources:
                        says += ", fitted to decisions"
                    yield view.step(c.start, c.end, "judge", c.label, c.name, c.score, says)
            yield from _verdict(view, doc, start, end)


def _said(claim: Claim, row: Matrix, *, with_model: bool) -> str:
    """Return the evidence for and against a claim: features with their values, and the log-odds that each adds."""
    told = list(reasons(claim, row, with_model=with_model).items())[:_MOST]
    return ", ".join(
        [*claim.sources, *(f"{name}={value:.2g} {weight:+.1f}" for name, (value, weight) in told)]
    )


def _touching(candidates: Sequence[Candidate], start: int, end: int) -> Iterator[Candidate]:
    for candidate in candidates:
        if candidate.start < end and start < candidate.end:
            yield candidate


def _verdict(view: "_View", doc: Doc, start: int, end: int) -> Iterator[Step]:
    mentions = list(_touching(read(doc, "mentions"), start, end))
    for c in mentions:
        cut = c.start < start or end < c.end
        says = "a mention that reaches over the words was the better choice" if cut else "is a mention"
        yield view.step(c.start, c.end, "arbiter", c.label, c.name, c.score, says)
    if not mentions:
        seen = any(True for group in SOURCES for _ in _touching(read(doc, group), start, end))
        says = "no mention: " + ("not believed enough, or inside 《》" if seen else "no recogniser named it")
        yield view.step(start, end, "arbiter", "", "", None, says)


class _View:
    """Makes steps with raw offsets."""

    def __init__(self, page: Page, doc: Doc, passages: Sequence[Passage]) -> None:
        self._page, self._text, self._passages = page, text_of(doc), passages
        self._starts = [passage.offset for passage in passages]

    def step(
        self, start: int, end: int, by: str, label: str, name: str, score: float | None, says: str
    ) -> Step:
        passage = self._passages[bisect.bisect_right(self._starts, start) - 1]
        shift = passage.start - passage.offset
        origin = passage.article.origin
        before, after = self._text[max(start - _CONTEXT, 0) : start], self._text[end : end + _CONTEXT]
        words = self._text[start:end]
        return Step(
            doc=self._page.doc,
            start=origin[start + shift],
            end=origin[min(end + shift, len(origin)) - 1] + 1,
            text=words,
            context=f"{before}【{words}】{after}".replace("\n", " "),
            by=by,
            type=label.lower(),
            name=name,
            score=None if score is None else round(score, 3),
            says=says,
        )
