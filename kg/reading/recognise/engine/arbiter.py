"""The best set of mentions that do not overlap, out of what all recognisers believe."""

import bisect
import re
from collections.abc import Sequence

from spacy.language import Language
from spacy.tokens import Doc

from kg.reading.recognise.engine.belief import evidence, probability
from kg.reading.recognise.engine.candidate import Candidate, read, text_of, write_mentions

__all__ = ["SOURCES", "Arbiter", "best_disjoint", "make"]

SOURCES = ("credits", "phrases", "places", "firms", "people", "lists", "frames", "model")
"""Span groups in order of precedence: of equal candidates the first group's is kept."""

_TITLE = re.compile(r"《[^《》\n]{1,80}》")
"""Titles of books, plans and laws: names inside them name no actor."""


_COST = 0.4
"""Cost of a mention: one whole name is better than two parts of it that together score a little more."""
_EVEN = 0.5
"""Probability from which a person is rather there than not."""
_ALONE = 0.7
"""Least probability by the model of a person of whom no rule knows: on People's Daily's development part with drawn names
(`train/calibrate.py`) 49 of 63 between 0.7 and 0.8 are right, and 31 of 69 between 0.6 and 0.7."""
_ASKED = ("people",)
"""Groups whose persons the model is asked about; what stands in credits, lists and frames needs no second word."""


class Arbiter:
    """Choose from the groups of the recognisers what becomes a mention."""

    def __call__(self, doc: Doc) -> Doc:
        """Write ``doc.spans["mentions"]`` with ``scores`` and ``sources`` beside it."""
        titles = [match.span() for match in _TITLE.finditer(text_of(doc))]
        starts = [start for start, _ in titles]
        source: dict[Candidate, str] = {}
        for group, candidates in _merged(self.believed(doc)).items():
            for candidate in candidates:
                place = bisect.bisect_right(starts, candidate.start) - 1
                if place < 0 or titles[place][1] < candidate.end:
                    source.setdefault(candidate, group)
        return write_mentions(doc, {chosen: source[chosen] for chosen in best_disjoint(list(source))})

    def believed(self, doc: Doc) -> dict[str, list[Candidate]]:
        """Return the candidates of each group with scores on one scale.

        Where the model has read the document, the score of a person is the probability that follows from what
        grammar and model say of the span; persons that are rather none are left out.
        """
        groups = {group: read(doc, group) for group in SOURCES}
        if "model" not in doc.spans:
            return groups
        asked = [c for group in _ASKED for c in groups[group] if c.name]
        named = [c for c in groups["model"] if c.label == "PERSON"]
        seen = {
            span: probability(row) if row.rule is not None or row.model >= _ALONE else 0.0
            for span, row in evidence(asked, named).items()
        }
        for group in (*_ASKED, "model"):
            groups[group] = [
                c._replace(score=seen[c.start, c.end]) if _is_asked(c) else c
                for c in groups[group]
                if not _is_asked(c) or seen[c.start, c.end] >= _EVEN
            ]
        return groups


def _merged(groups: dict[str, list[Candidate]]) -> dict[str, list[Candidate]]:
    """Make of several candidates for one person one: an official if any group says so, as sure as the surest is.

    Who is credited is credited, whatever other groups make of the words.
    """
    credited = {at for c in groups["credits"] for at in range(c.start, c.end)}
    merged = {"credits": groups["credits"]}
    persons: dict[tuple[int, int], Candidate] = {}
    for group, candidates in groups.items():
        if group != "credits":
            merged[group] = [
                c for c in candidates if not _is_person(c) or credited.isdisjoint(range(c.start, c.end))
            ]
            for c in filter(_is_person, merged[group]):
                first = persons.setdefault((c.start, c.end), c)
                best = max(first.score, c.score)
                persons[c.start, c.end] = first._replace(label=min(first.label, c.label), score=best)
    return {
        group: [persons[c.start, c.end] if _is_person(c) and group != "credits" else c for c in candidates]
        for group, candidates in merged.items()
    }


def _is_person(candidate: Candidate) -> bool:
    return candidate.label in ("OFFICIAL", "PERSON")


def _is_asked(candidate: Candidate) -> bool:
    """Tell whether a candidate is a person with a name; masked ones (孙某) have none, and the model knows none."""
    return _is_person(candidate) and bool(candidate.name)


def best_disjoint(candidates: Sequence[Candidate]) -> list[Candidate]:
    """Return the candidates that do not overlap and have the greatest sum of score times length, less a cost for each.

    The score counts for every character, so that a whole name outweighs the names inside it.
    Of sets of equal sum the one is taken that a sort by offsets, label and name puts first: the result
    does not depend on the order of `candidates`.

    Parameters
    ----------
    candidates
        Candidates of one document, in any order.

    Returns
    -------
    list of Candidate
        In order of offsets, disjoint.

    Notes
    -----
    Weighted interval scheduling, O(n log n).

    References
    ----------
    J. Kleinberg and É. Tardos, Algorithm Design, Pearson 2005, section 6.1.
    """
    ordered = sorted(candidates, key=lambda c: (c.end, c.start, -c.score, c.label, c.name))
    ends = [candidate.end for candidate in ordered]
    best = [0.0]
    for candidate in ordered:
        before = bisect.bisect_right(ends, candidate.start, 0, len(best) - 1)
        best.append(max(best[-1], best[before] + _weight(candidate)))
    chosen = []
    index = len(ordered)
    while index:
        candidate = ordered[index - 1]
        if best[index] == best[index - 1]:
            index -= 1
            continue
        chosen.append(candidate)
        index = bisect.bisect_right(ends, candidate.start, 0, index - 1)
    return chosen[::-1]


def _weight(candidate: Candidate) -> float:
    return candidate.score * (candidate.end - candidate.start) - _COST


@Language.factory("kg_arbiter", requires=["doc.spans"], assigns=["doc.spans"])
def make(nlp: Language, name: str) -> Arbiter:
    """Make the component for a pipeline; see the class."""
    return Arbiter()
