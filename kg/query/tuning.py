"""Fits the learned scores to people's decisions: decisions and readings in, a fit with its figures out.

One logistic function corrects the log-odds of a score: a slope, a shift for each type, one for each recogniser. The ridge
pulls it to the score as it was learned, so that few decisions change little.

References
----------
J. Platt, Probabilistic outputs for support vector machines, in: Advances in Large Margin Classifiers, MIT Press 1999.
"""

import dataclasses
import hashlib
import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt
from scipy.optimize import minimize
from scipy.special import expit

from kg.base.schema import Decision
from kg.reading.scores import COST, Scores, kind_of, log_odds, probability

__all__ = ["LEAST", "Case", "Figures", "Said", "Tuning", "cases", "leaving", "tuned"]

Vector = npt.NDArray[np.float64]

LEAST = 50
"""Fewest decisions for a fit."""
_CERTAIN = ("phrases", "decision")
"""Sources whose scores a fit leaves alone: gazetteers, and people who added a name."""
_PARTS = 5
"""Parts of the decisions; each is held out once."""
_RIDGE = 1.0
_STEEP = 2.0
"""Log-odds that count as one step of the slope, for the ridge."""
_SLOPES = (0.2, 5.0)


class Said(NamedTuple):
    """Mentions of one name with one type, recogniser and score."""

    name: str
    """Full name on the page."""
    form: str
    """As printed."""
    type: str
    source: str
    score: float
    mentions: int


@dataclasses.dataclass(frozen=True, slots=True)
class Case:
    """A decision on whether a name is right, and the score that the name had."""

    name: str
    right: bool
    kind: str
    """Type as in `kg.reading.scores.kind_of`."""
    source: str
    odds: float
    """Log-odds of the score as it was learned, the mean over the mentions."""


@dataclasses.dataclass(frozen=True, slots=True)
class Figures:
    """How well scores agree with decisions."""

    loss: float
    """Mean log loss."""
    wrong_kept: int
    """Wrong names whose score makes them mentions."""
    right_lost: int
    """Right names whose score does not."""


@dataclasses.dataclass(frozen=True, slots=True)
class Tuning:
    """A fit."""

    scores: Scores
    before: Figures
    after: Figures
    """On decisions that were held out: each fifth by the fit of the others."""

    @property
    def better(self) -> bool:
        """Whether the fit agrees better with held-out decisions than the scores as they were learned."""
        return self.after.loss < self.before.loss


def cases(
    decisions: Iterable[Decision], said: Iterable[Said], under: Scores, kept: Mapping[str, Case]
) -> list[Case]:
    """Return the decisions that say whether a name is right, each with the learned score of the name.

    Parameters
    ----------
    decisions
        In order; of several about one name the last counts. Those that join or part entities say nothing here.
    said
        The mentions in the readings, before decisions; without those that a gazetteer or another mention gives.
    under
        The fit with which the scores of `said` were made.
    kept
        Cases of an earlier fit by name, for names that no page has any more since then.
    """
    named: defaultdict[str, list[Said]] = defaultdict(list)
    for row in said:
        for name in {row.name, row.form}:
            named[name].append(row)
    last = {d.pattern: d for d in decisions if d.label in ("ACCEPT", "REJECT", "TYPE")}
    found = []
    for name, decision in sorted(last.items()):
        if named[name]:
            case = _case(name, named[name], under)
        elif name in kept:
            case = kept[name]
        else:
            continue
        right = decision.label == "ACCEPT" or (decision.label == "TYPE" and kind_of(decision.id) == case.kind)
        found.append(dataclasses.replace(case, right=right))
    return found


def _case(name: str, rows: Sequence[Said], under: Scores) -> Case:
    votes: Counter[tuple[str, str]] = Counter()
    total = 0.0
    for row in rows:
        kind = kind_of(row.type)
        votes[kind, row.source] += row.mentions
        total += row.mentions * under.learned(log_odds(row.score), kind, row.source)
    (kind, source), _ = min(votes.items(), key=lambda vote: (-vote[1], vote[0]))
    return Case(name, True, kind, source, round(total / votes.total(), 4))


def tuned(found: Sequence[Case]) -> Tuning:
    """Fit the scores to cases, and measure the fit on cases that it has not seen."""
    ordered = sorted(found, key=lambda case: hashlib.blake2b(case.name.encode(errors="replace")).digest())
    odds: list[tuple[Case, float]] = []
    for part in range(_PARTS):
        rest = [case for number, case in enumerate(ordered) if number % _PARTS != part]
        scores = _fit(rest)
        odds += [(case, _fitted(scores, case)) for case in ordered[part::_PARTS]]
    before = _figures((case, case.odds) for case in ordered)
    return Tuning(_fit(ordered), before, _figures(odds))


def _fitted(scores: Scores, case: Case) -> float:
    return scores.fitted(case.odds, case.kind, case.source)


def _figures(told: Iterable[tuple[Case, float]]) -> Figures:
    rows = list(told)
    loss = sum(math.log1p(math.exp(-odds if case.right else odds)) for case, odds in rows) / max(len(rows), 1)
    kept = [(case.right, probability(odds) > COST) for case, odds in rows]
    return Figures(round(loss, 4), kept.count((False, True)), kept.count((True, False)))


def _fit(found: Sequence[Case]) -> Scores:
    """Return the fit of greatest likelihood with a ridge."""
    names = sorted({name for case in found for name in (case.kind, case.source)})
    odds = np.array([case.odds for case in found])
    told = np.array([[name in (case.kind, case.source) for name in names] for case in found], dtype=float)
    x = np.column_stack([odds / _STEEP, told])
    y = np.array([case.right for case in found], dtype=float)

    def cost(weights: Vector) -> tuple[float, Vector]:
        total = odds + x @ weights
        loss = np.logaddexp(0, total).sum() - y @ total + _RIDGE / 2 * (weights @ weights)
        return float(loss), x.T @ (expit(total) - y) + _RIDGE * weights

    weights = minimize(cost, np.zeros(x.shape[1]), jac=True, method="L-BFGS-B").x
    steep = min(max(1 + weights[0] / _STEEP, _SLOPES[0]), _SLOPES[1])
    shifts = tuple((name, round(float(w), 4)) for name, w in zip(names, weights[1:], strict=True))
    return Scores(round(float(steep), 4), shifts)


def leaving(rows: Iterable[Mapping[str, Any]], under: Scores, scores: Scores) -> list[tuple[str, int]]:
    """Return the entities that a fit makes too doubtful to be mentions, with their mentions, most mentions first.

    Parameters
    ----------
    rows
        The groups of mentions of a database: entity, type, source, score, mentions.
    under
        The fit with which they were made.
    scores
        The new fit.
    """
    best: dict[str, float] = {}
    mentions: Counter[str] = Counter()
    for row in rows:
        odds = log_odds(row["score"])
        if row["source"] not in _CERTAIN:
            kind = kind_of(row["type"])
            odds = scores.fitted(under.learned(odds, kind, row["source"]), kind, row["source"])
        best[row["entity"]] = max(best.get(row["entity"], -math.inf), probability(odds))
        mentions[row["entity"]] += row["mentions"]
    gone = [(name, mentions[name]) for name, share in best.items() if share <= COST]
    return sorted(gone, key=lambda pair: (-pair[1], pair[0]))
