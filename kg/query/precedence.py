"""Ranks an organ's leaders by the order of names in attendance lists."""

import dataclasses
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from kg.base.parameters import check_days, check_limit
from kg.query.careers import organ_of
from kg.query.database import Reader

__all__ = ["Precedence", "precedence", "strengths"]

Wins = dict[tuple[str, str], int]
"""How often the first of two names is before the second."""

_FOLDS = 5
_ROUNDS = 500
_STILL = 1e-6
"""Greatest change of a logarithm in a round after which no further round follows."""
_DIGITS = 6
"""Digits of a logarithm that are kept: equals stay equal, whatever the order of sums."""
_PRIOR = 0.1
"""Virtual lists with each pair in each order; without them, someone who is always first would be infinitely strong."""


@dataclasses.dataclass(frozen=True, slots=True)
class Precedence:
    """A person's place in the order of lists."""

    entity: str
    type: str
    measure: str
    """``rank``."""
    value: float
    """Logarithm of the strength; the mean of all is 0. A difference of d means that the one is before the other in
    1/(1 + exp(-d)) of the lists that name both."""
    lists: int
    """Number of lists that name the person and someone else."""
    agree: float | None
    """Share of the pairs in held-out lists that follow the order found without these lists; None below five lists."""


def precedence(
    reader: Reader,
    *,
    organ: str | None = None,
    since: str | None = None,
    until: str | None = None,
    limit: int = 20,
) -> list[Precedence]:
    """Return the persons of an organ in the order in which lists name them.

    Parameters
    ----------
    organ
        Name of the organ; the people who hold a post in it are ranked. None for all.
    since, until
        ISO dates; only lists of events of these days, both included.
    limit
        Most rows; 0 for all.

    Notes
    -----
    The model is that of R. A. Bradley and M. E. Terry, "Rank analysis of incomplete block designs", Biometrika 39 (1952)
    324-345, fitted by the iteration of D. R. Hunter, "MM algorithms for generalized Bradley-Terry models", Annals of
    Statistics 32 (2004) 384-406. Lists in stroke order (以姓氏笔画为序), by the words of the page, do not count. Who chairs
    is printed before those who attend, or after the one who speaks, and is in the list there. A list counts once in a story.
    """
    check_days(since=since, until=until)
    check_limit(limit=limit)
    full = None if organ is None else organ_of(reader, organ)
    rows = reader.rows(_LISTS, full, since, until)
    lists = [names for _, names in sorted({(row["story"], _in_order(row)) for row in rows}) if len(names) > 1]
    types = {name: kind for row in rows for name, kind in zip(row["names"], row["types"], strict=True)}
    found = strengths(_wins(lists))
    agree = _agreement(lists)
    ranked = sorted(found, key=lambda name: (-found[name], name))
    listed = Counter(name for names in lists for name in set(names))
    return [
        Precedence(name, types[name], "rank", round(found[name], 4), listed[name], agree)
        for name in (ranked[:limit] if limit else ranked)
    ]


def _in_order(row: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the names of a list in printed order, without a chair who is named after several others: that shows no order."""
    late = {
        name
        for place, (name, chair) in enumerate(zip(row["names"], row["chairs"], strict=True))
        if chair and place > 1
    }
    return tuple(name for name in row["names"] if name not in late)


def _wins(lists: Iterable[Sequence[str]]) -> Wins:
    wins: defaultdict[tuple[str, str], int] = defaultdict(int)
    for names in lists:
        for place, one in enumerate(names):
            for other in names[place + 1 :]:
                wins[one, other] += 1
    return dict(wins)


def strengths(wins: Wins) -> dict[str, float]:
    """Return the logarithm of the strength of every name; the mean is 0."""
    names = sorted({name for pair in wins for name in pair})
    if not names:
        return {}
    number = {name: i for i, name in enumerate(names)}
    pairs = sorted({(min(pair), max(pair)) for pair in wins})
    ends = np.array([(number[one], number[other]) for one, other in pairs]).T
    before = np.array([(wins.get(pair, 0), wins.get(pair[::-1], 0)) for pair in pairs]).T + _PRIOR
    won = _sums(ends, before, len(names))
    met, strength = before.sum(axis=0), np.ones(len(names))
    for _ in range(_ROUNDS):
        share = met / (strength[ends[0]] + strength[ends[1]])
        fresh = won / _sums(ends, np.array([share, share]), len(names))
        fresh /= np.exp(np.log(fresh).mean())
        moved = np.abs(np.log(fresh / strength)).max()
        strength = fresh
        if moved < _STILL:
            break
    return dict(zip(names, map(float, np.log(strength).round(_DIGITS)), strict=True))


def _sums(ends: NDArray[np.int64], values: NDArray[np.float64], count: int) -> NDArray[np.float64]:
    """Return the sum of the values at each node, from both ends of the pairs."""
    one, other = (
        np.bincount(end, value, count).astype(np.float64) for end, value in zip(ends, values, strict=True)
    )
    return one + other


def _agreement(lists: Sequence[Sequence[str]]) -> float | None:
    """Return the share of held-out pairs in the order found from the others, by cross-validation."""
    if len(lists) < _FOLDS:
        return None
    right = known = 0
    for fold in range(_FOLDS):
        found = strengths(_wins(names for i, names in enumerate(lists) if i % _FOLDS != fold))
        for (one, other), times in _wins(
            names for i, names in enumerate(lists) if i % _FOLDS == fold
        ).items():
            if one in found and other in found:
                known += times
                right += times * (found[one] > found[other])
    return round(right / known, 4) if known else None


_LISTS = """
WITH member AS (SELECT DISTINCT person FROM post WHERE organ = $1 AND NOT former),
named AS (
  SELECT e.doc, e.act, e.story, p.entity, t.type, min(p."at") AS "at", bool_and(p."role" = 'chair') AS chair FROM event e
  JOIN party p ON p.doc = e.doc AND p.act = e.act AND p."role" IN ('participant', 'chair')
  JOIN entity t ON t.entity = p.entity AND t.type IN ('official', 'person')
  WHERE e.fullest AND NOT e.strokes AND e.kind NOT IN ('appoint', 'remove', 'award')
    AND ($2 IS NULL OR e.date >= $2) AND ($3 IS NULL OR e.date <= $3)
    AND ($1 IS NULL OR p.entity IN (SELECT person FROM member))
  GROUP BY e.doc, e.act, e.story, p.entity, t.type
)
SELECT story, list(entity ORDER BY "at") AS names, list(type ORDER BY "at") AS types, list(chair ORDER BY "at") AS chairs
FROM named GROUP BY story, doc, act HAVING count(*) > 1 ORDER BY story, doc, act
"""
"""The lists of the people of organ $1 (null: all) on the days from $2 to $3, in printed order; who chairs is one of them."""
