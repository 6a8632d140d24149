"""Finds who appears more often in one period or paper than in another, by a permutation test over stories."""

import dataclasses
import functools
import operator
import re
from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING

from kg.base.errors import KgError
from kg.base.parameters import check_known, check_limit, entity_types
from kg.query.database import Reader

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

__all__ = ["BY", "LEAST", "Difference", "compare", "tested"]

BY = ("period", "paper")
_DRAWS = 999
"""Permutations: the smallest p is 0.001."""
_SEED = 20260101
"""Seed of the permutations, so that the answer is the same each time."""
LEAST = 5
"""Least stories of an entity whose shares are compared; with fewer no difference can be seen."""
_PERIOD = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?")


@dataclasses.dataclass(frozen=True, slots=True)
class Difference:
    """An entity in two sets of stories."""

    entity: str
    type: str
    in_a: int
    """Stories of the first set that name it."""
    of_a: int
    """Stories of the first set."""
    in_b: int
    of_b: int
    p: float
    """Share of the permutations in which any entity differs as much, so it is adjusted for the number of entities."""


def compare(
    reader: Reader,
    a: str,
    b: str,
    *,
    by: str = "period",
    types: str | Collection[str] | None = None,
    limit: int = 20,
) -> list[Difference]:
    """Return the entities whose shares of the stories of two sets differ most, the most significant first.

    Parameters
    ----------
    a, b
        By period: ``2023``, ``2023-05`` or ``2023-05-01..2023-06-30``. By paper: names of papers.
    by
        One of `BY`.
    types
        Only entities of this type or these types; None for the four core types and persons who hold a post in a body.
    limit
        Most rows; 0 for all.

    Raises
    ------
    KgError
        A period or type is not valid, or a set has no story.

    Notes
    -----
    The statistic of an entity is the difference of both shares over its standard error. The assignment of stories to
    the sets is permuted 999 times; p counts the permutations whose greatest statistic over all entities is as great
    (P. H. Westfall and S. S. Young, Resampling-Based Multiple Testing, 1993). If both sets are halves
    of one, some p is 0.05 or less in at most one comparison in twenty.
    """
    check_known("by", [by], BY)
    check_limit(limit=limit)
    shown = list(entity_types(types))
    asked = [_period(text) if by == "period" else (text,) for text in (a, b)]
    given = [value for values in asked for value in values]
    with reader.scratch() as own:
        own.make("side", _SIDES[by], *given)
        (held,) = own.rows(_SIZES)
        for text, count in ((a, held["a"]), (b, held["b"])):
            if not count:
                raise KgError(text, "names no story of the database", "see kg coverage")
        if not held["only_a"] or not held["only_b"]:
            raise KgError(f"{a} and {b}", "are the same stories", "name two that differ")
        own.make("numbered", _NUMBERED)
        rows = own.rows(_NAMED, shown, types is None)
    named = {(row["entity"], row["type"]): row["stories"] for row in rows}
    found = tested(named, held["only_a"], held["only_b"])
    return found[:limit] if limit else found


def tested(named: Mapping[tuple[str, str], Sequence[int]], of_a: int, of_b: int) -> list[Difference]:
    """Return the differences between two sets of stories, which are numbered from 0, those of the first set first.

    Parameters
    ----------
    named
        The stories that name each entity, by full name and type.
    of_a, of_b
        Stories of each set.
    """
    import numpy as np  # only this question needs it

    kept = {key: stories for key, stories in named.items() if len(stories) >= LEAST}
    if not kept:
        return []
    n = of_a + of_b
    at = np.concatenate([np.array(stories) for stories in kept.values()])
    counts = np.array([len(stories) for stories in kept.values()])
    starts = np.concatenate([[0], counts.cumsum()[:-1]])
    share = counts / n
    error = np.sqrt(share * (1 - share) * (1 / of_a + 1 / of_b))
    error[error == 0] = np.inf

    def inside(packed: "npt.NDArray[np.int64]") -> "npt.NDArray[np.int64]":
        return np.add.reduceat(packed[at], starts)

    def statistic(held: "npt.NDArray[np.int64]") -> "npt.NDArray[np.float64]":
        return np.abs(held / of_a - (counts - held) / of_b) / error

    held = inside((np.arange(n) < of_a).astype(np.int64))
    seen = statistic(held)
    draw = np.random.default_rng(_SEED)
    greatest = []
    for _ in range(_DRAWS // _PACKED):
        packed = inside(_packed(draw, n, of_a))
        greatest += [statistic(packed >> shift & _FIELD).max() for shift in _SHIFTS]
    beyond = np.sort(greatest)
    p = (1 + _DRAWS - np.searchsorted(beyond, seen - 1e-12)) / (1 + _DRAWS)
    found = [
        (Difference(*key, int(a), of_a, int(of - a), of_b, float(chance)), float(value))
        for key, a, of, value, chance in zip(kept, held, counts, seen, p, strict=True)
    ]
    return [row for row, _ in sorted(found, key=lambda pair: (pair[0].p, -pair[1], pair[0].entity))]


def _packed(draw: "np.random.Generator", n: int, size: int) -> "npt.NDArray[np.int64]":
    """Return for each story which of some permutations put it into the first set, one in each field of bits."""
    return functools.reduce(operator.or_, (_subset(draw, n, size).astype("i8") << shift for shift in _SHIFTS))


def _subset(draw: "np.random.Generator", n: int, size: int) -> "npt.NDArray[np.bool_]":
    """Return a random choice of `size` of `n`: a coin for each, then random ones more or fewer, which favours none."""
    import numpy as np

    held = np.frombuffer(draw.bytes(2 * n), "<u2") < size * 65536 // n
    more = size - np.count_nonzero(held)
    held[draw.choice(np.flatnonzero(held == (more < 0)), abs(more), replace=False)] = more > 0
    return held


def _period(text: str) -> tuple[str, str]:
    """Return the first day of a period and what is after its last."""
    since, _, until = text.partition("..")
    until = until or since
    if not _PERIOD.fullmatch(since) or not _PERIOD.fullmatch(until):
        raise KgError(text, "is not a period", "write it as 2023, 2023-05 or 2023-05-01..2023-06-30")
    return since, until + "~"


_SHIFTS = (0, 21, 42)
_PACKED, _FIELD = len(_SHIFTS), (1 << 21) - 1
"""Permutations that are counted at once, each in 21 bits of a number: no entity is in two million stories."""
_SIDE = """
SELECT t.story, bool_or({a}) AS in_a, bool_or({b}) AS in_b FROM story t JOIN page p ON p.doc = t.doc
WHERE ({a}) OR ({b}) GROUP BY t.story
"""
_SIDES = {
    "paper": _SIDE.format(a="p.paper = $1", b="p.paper = $2"),
    "period": _SIDE.format(a="p.date >= $1 AND p.date < $2", b="p.date >= $3 AND p.date < $4"),
}
"""The stories of two papers or periods. Dates are compared as text: 2023-05-31 is before ``2023-05~``."""
_SIZES = """
SELECT count(*) FILTER (in_a) AS a, count(*) FILTER (in_b) AS b,
       count(*) FILTER (in_a AND NOT in_b) AS only_a, count(*) FILTER (in_b AND NOT in_a) AS only_b FROM side
"""
_NUMBERED = "SELECT story, row_number() OVER (ORDER BY in_b, story) - 1 AS n FROM side WHERE in_a <> in_b"
_NAMED = f"""
SELECT e.entity, e.type, list(DISTINCT s.n) AS stories
FROM appearance a JOIN numbered s ON s.story = a.story JOIN entity e ON e.entity = a.entity
WHERE list_contains($1, e.type) OR ($2 AND e.posted)
GROUP BY e.entity, e.type HAVING count(DISTINCT s.n) >= {LEAST} ORDER BY e.entity
"""
