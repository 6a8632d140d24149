"""The learned score of a candidate: the probability that its span and type are right.

Input: the span groups of all recognisers and the net's marks. Output: each span and type once, with its features
and its probability. ``train/judge.py`` fits the function on annotated local press.

References
----------
J. Platt, Probabilistic outputs for support vector machines, in: Advances in Large Margin Classifiers, MIT Press 1999.
"""

import functools
import json
import math
import re
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import jieba
import numpy as np
import numpy.typing as npt
from spacy.tokens import Doc

from kg.gazetteer.lexicon import Chart
from kg.reading.model.marks import TYPES, Marks, span_marks
from kg.reading.recognise.engine.candidate import LISTED, Candidate, read, text_of
from kg.reading.recognise.name_score import Names
from kg.reading.scores import Scores, kind_of

__all__ = [
    "FEATURES",
    "KINDS",
    "SOURCES",
    "TELLING",
    "Claim",
    "Matrix",
    "claims",
    "features",
    "probabilities",
    "reasons",
    "unjudged",
]

SOURCES = ("credits", "phrases", "places", "firms", "people", "lists", "frames", "model")
"""Span groups in order of precedence: of equal claims, the name from the first group is kept."""
KINDS = {"OFFICIAL": 0, "PERSON": 0, "AGENCY": 1, "COMPANY": 2, "INSTITUTION": 3, "DISTRICT": 4}
"""Label to the number of its type in `kg.reading.model.marks.TYPES`."""
_NET = (
    "begin",
    "inside",
    "end",
    "any_begin",
    "any_inside",
    "any_end",
    "into",
    "onward",
    "free",
    "other",
    "official",
    "twin",
)
_RIVALS = ("rivals", "rival_score", "covers", "covered")
_AROUND = (
    "repeats",
    "claimed",
    "han_before",
    "han_after",
    "title_before",
    "title_after",
    "place_before",
    "word",
    "shape",
    "listed",
    "listed_free",
    "latin",
)
FEATURES = (
    "bias",
    "length",
    "named",
    *SOURCES,
    *(f"{source}_score" for source in SOURCES),
    *_NET,
    *_RIVALS,
    *_AROUND,
)
"""The features of a claim.

Length in characters; whether a full name is known; the recognisers that claim it, and the log-odds of their
scores. From the net, the log-odds that a name of the type begins, goes on and ends there; that a name of any type does;
that a name goes on over the beginning and over the end; that no name is at the edges; that the name has the likeliest
other type; that it is an official's; and the best log-odds of the same words elsewhere in the document. The number of
other claims that overlap it, the best of their scores, and whether it covers one or is covered by one. How often its
words occur in the document (log), and the share of these places that are claimed. Whether a Chinese character, a title
or a place is right before or after it; the frequency of its words as one word (log); how much they look like a
person's name; whether a gazetteer lists the words and they have at least `TELLING` characters, and whether no claim
overlaps them in that case; whether they hold no Chinese character.
"""
_EDGE = 0.002
_FILE = Path(__file__).parent.parent.parent / "model" / "weights" / "judge.json"

_PERSON = KINDS["PERSON"]
TELLING = 4
"""Length, in characters, from which an entry of a gazetteer seldom means anything else."""
_HAN = re.compile(r"[\u4e00-\u9fff]")
_LONG = 20
"""Maximum length, in characters, that the features count."""
_OWN = FEATURES.index(_NET[0])
_PLACE = {source: FEATURES.index(source) for source in SOURCES}

Matrix = npt.NDArray[np.float32]
Indices = npt.NDArray[np.int64]


class Claim(NamedTuple):
    """A span and type that at least one recogniser proposes."""

    candidate: Candidate
    sources: dict[str, float]
    """Score by group."""

    @property
    def source(self) -> str:
        """The first group that proposes the claim."""
        return next(iter(self.sources))

    @property
    def by_net_alone(self) -> bool:
        """Whether only the net proposes the claim."""
        return self.sources.keys() == {"model"}


def claims(doc: Doc) -> list[Claim]:
    """Return each proposed span and type of a document once; persons and officials count as one type.

    Types that the net does not know (see `unjudged`) are left out.

    The full name comes from the rule with the best score, as the model knows words but not full names.
    """
    found: dict[tuple[int, int, int], Claim] = {}
    surest: dict[tuple[int, int, int], float] = {}
    for group in SOURCES:
        for c in read(doc, group):
            if c.label not in KINDS:
                continue
            key = c.start, c.end, KINDS[c.label]
            claim = found.get(key)
            if claim is None:
                found[key], surest[key] = Claim(c, {group: c.score}), c.score
                continue
            claim.sources[group] = max(c.score, claim.sources.get(group, 0.0))
            first = claim.candidate
            better = group != "model" and c.score > surest[key]
            name = (c.name or first.name) if better else (first.name or c.name)
            surest[key] = max(surest[key], c.score)
            found[key] = claim._replace(candidate=first._replace(label=min(first.label, c.label), name=name))
    return sorted(found.values())


def unjudged(doc: Doc) -> dict[Candidate, str]:
    """Return the candidates of types unknown to the net, with their group; their own score counts."""
    return {c: group for group in SOURCES for c in read(doc, group) if c.label not in KINDS}


def features(doc: Doc, found: list[Claim], chart: Chart, names: Names) -> Matrix:
    """Return the features of claims, n × `FEATURES`."""
    text = text_of(doc)
    start, end, kind = (
        np.array([(c.start, c.end, KINDS[c.label]) for c, _ in found], dtype=np.int64)
        .reshape(len(found), 3)
        .T
    )
    own = np.zeros((len(found), _OWN), dtype=np.float32)
    own[:, 0] = 1
    own[:, 1] = np.minimum(end - start, _LONG)
    for number, (c, sources) in enumerate(found):
        own[number, 2] = bool(c.name) and c.name != text[c.start : c.end]
        for source, score in sources.items():
            own[number, _PLACE[source]] = 1
            own[number, _PLACE[source] + len(SOURCES)] = _odds(score)
    marks: Marks | None = doc.user_data.get("kg_marks")
    net: Matrix = np.zeros((len(found), len(_NET)), dtype=np.float32)
    named = [(text[c.start : c.end], KINDS[c.label]) for c, _ in found]
    if marks is not None and found:
        net = _of_net(marks, start, end, kind, named)
    rivals = _rivals(found, start, end)
    around = _around(text, found, named, chart, names, rivals[:, 0] == 0)
    return np.column_stack([own, net, rivals, around]).astype(np.float32)


def _of_net(
    marks: Marks, start: Indices, end: Indices, kind: Indices, words: list[tuple[str, int]]
) -> Matrix:
    """Return the columns `_NET`."""
    begin, between, ends = span_marks(marks, start, end)
    row = np.arange(len(start))
    whole = np.minimum(np.minimum(begin, between), ends)
    twin = _elsewhere(words, whole[row, kind].tolist())
    whole[row, kind] = 0
    shape = marks.shape
    over = np.append(1 - shape.free - shape.begin.sum(1), 0)
    share = [
        begin[row, kind],
        between[row, kind],
        ends[row, kind],
        begin.sum(1),
        between.sum(1).clip(max=1),
        ends.sum(1),
        over[start],
        over[end],
        np.maximum(shape.free[start], shape.free[end - 1]),
        whole.max(1),
        shape.official[start],
        twin,
    ]
    return _logit(np.stack(share, 1))


def _elsewhere(words: list[tuple[str, int]], whole: list[float]) -> Matrix:
    """Return for each claim the best probability of another with the same words and type; 0 if there is none."""
    best: dict[tuple[str, int], tuple[float, float]] = {}
    for key, share in zip(words, whole, strict=True):
        first, second = best.get(key, (0.0, 0.0))
        best[key] = (share, first) if share > first else (first, max(second, share))
    return np.array(
        [best[key][share == best[key][0]] for key, share in zip(words, whole, strict=True)], dtype=np.float32
    )


def _rivals(found: list[Claim], start: Indices, end: Indices) -> Matrix:
    """Return for each claim the number and best score of overlapping spans, and whether it covers or is in one."""
    best = np.array([_odds(max(claim.sources.values())) for claim in found], dtype=np.float32)
    rows = np.zeros((len(found), 4), dtype=np.float32)
    rows[:, 1] = _odds(0)
    for step in range(1, len(found)):  # claims are in order of their starts
        one = np.flatnonzero(start[step:] < end[:-step])
        if not len(one):
            break
        other = one + step
        apart = (start[one] != start[other]) | (end[one] != end[other])
        one, other = one[apart], other[apart]
        rows[one, 0] += 1
        rows[other, 0] += 1
        rows[one, 1] = np.maximum(rows[one, 1], best[other])
        rows[other, 1] = np.maximum(rows[other, 1], best[one])
        for outer, inner in ((one, other), (other, one)):
            holds = (start[outer] <= start[inner]) & (end[inner] <= end[outer])
            rows[outer[holds], 2] = 1
            rows[inner[holds], 3] = 1
    rows[:, 0] = rows[:, 0].clip(max=6)
    return rows


def _around(
    text: str,
    found: list[Claim],
    named: list[tuple[str, int]],
    chart: Chart,
    names: Names,
    free: Sequence[bool],
) -> Matrix:
    """Return the columns `_AROUND`; `named` holds the words of each claim and the index of its type."""
    claimed = Counter(named)
    counted = {words: text.count(words) for words in {words for words, _ in named}}
    rows = [
        (
            math.log(counted[words]),
            claimed[words, kind] / counted[words],
            "\u4e00" <= text[c.start - 1 : c.start] <= "\u9fff",
            "\u4e00" <= text[c.end : c.end + 1] <= "\u9fff",
            chart.ending(c.start, "TITLE") is not None,
            chart.starting(c.end, "TITLE") is not None,
            chart.ending(c.start, "DISTRICT") is not None,
            math.log(1 + jieba.dt.FREQ.get(words, 0)),
            names.shape("".join(words.split())) if kind == _PERSON else 0,
            (listed := "phrases" in sources and c.end - c.start >= TELLING),
            listed and alone,
            not _HAN.search(words),
        )
        for (words, kind), (c, sources), alone in zip(named, found, free, strict=True)
    ]
    return np.array(rows, dtype=np.float32).reshape(len(found), len(_AROUND))


def _odds(score: float) -> float:
    kept = min(max(score, _EDGE), 1 - _EDGE)
    return math.log(kept / (1 - kept))


def _logit(share: npt.NDArray[np.floating]) -> Matrix:
    kept = np.clip(share, _EDGE, 1 - _EDGE)
    odds: Matrix = np.log(kept / (1 - kept)).astype(np.float32)
    return odds


@functools.cache
def _weights(name: str) -> Matrix:
    """Return the weights of each type, `TYPES` × `FEATURES`; 0 for a feature that the fit did not know."""
    table = json.loads(_FILE.read_text(encoding="utf-8"))[name]
    rows: Matrix = np.array(
        [[table[kind].get(feature, 0.0) for feature in FEATURES] for kind in TYPES], dtype=np.float32
    )
    return rows


def probabilities(
    found: list[Claim], rows: Matrix, *, with_model: bool, scores: Scores | None = None
) -> Matrix:
    """Return for each claim the probability that its span and type are right, from its row of `features`.

    An entry of the user's own gazetteer is certain. Where `scores` is given, it changes what no gazetteer lists.
    """
    kind = np.array([KINDS[claim.candidate.label] for claim in found], dtype=np.intp)
    total: Matrix = (rows * _weights("model" if with_model else "rules")[kind]).sum(1)
    if scores is not None:
        fitted = (_fitted(scores, claim, odds) for claim, odds in zip(found, total.tolist(), strict=True))
        total = np.array(list(fitted), dtype=np.float32)
    listed = [claim.sources.get("phrases") == LISTED for claim in found]
    share: Matrix = np.where(listed, LISTED, 1 / (1 + np.exp(-total))).astype(np.float32)
    return share


def _fitted(scores: Scores, claim: Claim, odds: float) -> float:
    if "phrases" in claim.sources:
        return odds
    return scores.fitted(odds, kind_of(claim.candidate.label.lower()), claim.source)


def reasons(claim: Claim, row: Matrix, *, with_model: bool) -> dict[str, tuple[float, float]]:
    """Return the value of each feature of a claim and the log-odds that it adds, greatest effect first."""
    weights = _weights("model" if with_model else "rules")[KINDS[claim.candidate.label]]
    told = zip(FEATURES, row.tolist(), (row * weights).tolist(), strict=True)
    return {name: (value, added) for name, value, added in sorted(told, key=lambda t: -abs(t[2])) if added}
