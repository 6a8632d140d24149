"""One scale for what grammar and model say of a person: the probability that the span is a name.

References
----------
J. Platt, Probabilistic outputs for support vector machines, in: Advances in Large Margin Classifiers, MIT Press
1999: a logistic function of the scores, fitted on held-out data (here: ``train/calibrate.py``, People's Daily
development part, which neither the rules nor the net have learned from).
"""

import functools
import json
import math
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from kg.reading.recognise.engine.candidate import Candidate

__all__ = ["FEATURES", "Evidence", "evidence", "features", "probability"]

_FILE = Path(__file__).parent.parent.parent / "model" / "weights" / "belief.json"
FEATURES = ("bias", "rule", "rule_silent", "model", "model_silent", "contested", "firm")
"""Terms of the logistic function: log-odds of the grammar's and of the model's score, 1 where one is silent, 1 where
another span that overlaps is believed too, 1 where the grammar stands on firm ground."""
_FIRM = 0.93
"""Score of the grammar from which it stands on firm ground: a title, usual characters, and a mark after them."""
_EDGE = 0.005
"""Scores nearer to 0 or 1 than this count as this."""


class Evidence(NamedTuple):
    """What speaks for one span."""

    rule: float | None
    """Score of the grammar; None if it is silent."""
    model: float | None
    """Probability by the model; None if it is silent."""
    contested: bool
    """Whether another span overlaps it."""


def evidence(rules: Iterable[Candidate], model: Iterable[Candidate]) -> dict[tuple[int, int], Evidence]:
    """Put together what grammar and model say of the spans of persons in a document.

    Parameters
    ----------
    rules, model
        Candidates for persons, of all rule-based recognisers and of the model.

    Returns
    -------
    dict
        Start and end of a span to what speaks for it.
    """
    by_rule: dict[tuple[int, int], float] = {}
    by_model: dict[tuple[int, int], float] = {}
    for group, scores in ((rules, by_rule), (model, by_model)):
        for candidate in group:
            span = candidate.start, candidate.end
            scores[span] = max(candidate.score, scores.get(span, 0.0))
    spans = sorted({*by_rule, *by_model})
    contested = set()
    reach, owner = -1, (0, 0)
    for span in spans:
        if span[0] < reach:
            contested |= {span, owner}
        if span[1] > reach:
            reach, owner = span[1], span
    return {span: Evidence(by_rule.get(span), by_model.get(span), span in contested) for span in spans}


def features(seen: Evidence) -> tuple[float, ...]:
    """Return the terms of the logistic function, in the order of `FEATURES`."""
    return (
        1.0,
        _odds(seen.rule) if seen.rule is not None else 0.0,
        float(seen.rule is None),
        _odds(seen.model) if seen.model is not None else 0.0,
        float(seen.model is None),
        float(seen.contested),
        float(seen.rule is not None and seen.rule >= _FIRM),
    )


def _odds(score: float) -> float:
    kept = min(max(score, _EDGE), 1 - _EDGE)
    return math.log(kept / (1 - kept))


@functools.cache
def _weights() -> tuple[float, ...]:
    table = json.loads(_FILE.read_text(encoding="utf-8"))
    return tuple(table[name] for name in FEATURES)


def probability(seen: Evidence) -> float:
    """Return the probability that a span is a person's name, 0..1."""
    total = sum(weight * term for weight, term in zip(_weights(), features(seen), strict=True))
    return 1 / (1 + math.exp(-total))
