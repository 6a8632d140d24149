"""The fit of the learned scores to people's decisions: ``scores.json`` beside the decisions in, `Scores` out.

`kg tune` writes the file; taking it away undoes it.
"""

import dataclasses
import json
import math
from collections.abc import Mapping
from pathlib import Path
from typing import Any, TypeGuard

from kg.base.errors import PatternError
from kg.base.files import bounded
from kg.gazetteer.values import shown

__all__ = ["COST", "SCORES", "Scores", "checked", "kind_of", "load", "log_odds", "probability", "read"]

SCORES = "scores.json"
COST = 0.45
"""Cost of a mention, as a probability: half of the F1 reached, above which one more mention raises F1.

References
----------
Z. Lipton, C. Elkan and B. Naryanaswamy, Optimal thresholding of classifiers to maximize F1 measure, ECML 2014.
"""
_EDGE = 0.0005
"""Least distance of a probability from 0 and 1; scores have three digits."""
_SLOPES = (0.1, 10.0)
_MOST = 20.0
"""Greatest shift: log-odds beyond it say nothing more."""


@dataclasses.dataclass(frozen=True, slots=True)
class Scores:
    """A logistic function of a learned score: log-odds times `slope`, plus a shift for the type and one for the recogniser.

    What a gazetteer lists keeps its score, since people are not asked about it.
    """

    slope: float = 1.0
    shifts: tuple[tuple[str, float], ...] = ()
    """Log-odds by type (`kind_of`) and by recogniser."""

    def shift(self, kind: str, source: str) -> float:
        """Return the log-odds that a type and a recogniser add."""
        held = dict(self.shifts)
        return held.get(kind, 0.0) + held.get(source, 0.0)

    def fitted(self, odds: float, kind: str, source: str) -> float:
        """Return the log-odds after the fit."""
        return self.slope * odds + self.shift(kind, source)

    def learned(self, odds: float, kind: str, source: str) -> float:
        """Return the log-odds before the fit; the inverse of `fitted`."""
        return (odds - self.shift(kind, source)) / self.slope


def kind_of(type_: str) -> str:
    """Return the type that the learned score knows: officials are persons to it."""
    return "person" if type_ == "official" else type_


def log_odds(share: float) -> float:
    """Return the log-odds of a probability, which is kept off 0 and 1."""
    kept = min(max(share, _EDGE), 1 - _EDGE)
    return math.log(kept / (1 - kept))


def probability(odds: float) -> float:
    """Return the probability of log-odds."""
    return 1 / (1 + math.exp(-max(min(odds, 2 * _MOST), -2 * _MOST)))


def load(*folders: Path) -> Scores | None:
    """Return the fit that counts: of the last folder that has one, where ``patterns/`` of the working directory is first.

    Raises
    ------
    PatternError
        A file breaks the format.
    """
    places = [folder / SCORES for folder in (Path("patterns"), *folders)]
    held = [place for place in places if place.exists()]
    return checked(held[-1], read(held[-1])) if held else None


def read(place: Path) -> Mapping[str, Any]:
    """Return what a file of scores holds.

    Raises
    ------
    PatternError
        It is not a JSON object.
    """
    try:
        held = json.loads(bounded(place))
    except (OSError, ValueError, RecursionError) as error:
        raise PatternError(str(place), f"cannot be read ({error})", _REMEDY) from error
    if not isinstance(held, dict):
        raise PatternError(str(place), "is not a JSON object", _REMEDY)
    return held


_REMEDY = "take it away, or write it anew with kg tune"


def checked(place: Path, held: Mapping[str, Any]) -> Scores:
    """Return the fit in a JSON object of a file.

    Raises
    ------
    PatternError
        Its slope or a shift is not a number, or too great.
    """
    slope, shifts = held.get("slope"), held.get("shifts")
    if not _is_number(slope) or not _SLOPES[0] <= slope <= _SLOPES[1]:
        raise PatternError(
            str(place), f"slope {shown(slope)} is not a number from {_SLOPES[0]} to {_SLOPES[1]}", _REMEDY
        )
    if not isinstance(shifts, dict):
        raise PatternError(str(place), f"shifts {shown(shifts)} is not an object", _REMEDY)
    wrong = [name for name, value in shifts.items() if not _is_number(value) or abs(value) > _MOST]
    if wrong:
        raise PatternError(
            str(place),
            f"shift {wrong[0]} {shown(shifts[wrong[0]])} is not a number from -{_MOST:g} to {_MOST:g}",
            _REMEDY,
        )
    return Scores(float(slope), tuple(sorted((name, float(value)) for name, value in shifts.items())))


def _is_number(value: object) -> TypeGuard[float]:
    return isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)
