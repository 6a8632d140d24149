"""Finds who appears more often in one period or paper than in another, by a permutation test over stories."""

import dataclasses
import re
from collections import defaultdict
from collections.abc import Collection, Sequence
from typing import Any

from kg.base.errors import KgError
from kg.base.parameters import check_known, check_limit, entity_types
from kg.query.database import Reader

__all__ = ["BY", "Difference", "compare", "tested"]

BY = ("period", "paper")
_DRAWS = 999
"""Permutations: the smallest p is 0.001."""
_SEED = 20260101
"""Seed of the permutations, so that the answer is the same each time."""
_LEAST = 5
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
    sides = [_stories(reader, text, by) for text in (a, b)]
    for text, stories in zip((a, b), sides, strict=True):
        if not stories:
            raise KgError(text, "names no story of the database", "see kg coverage")
    one, other = sides[0] - sides[1], sides[1] - sides[0]
    if not one or not other:
        raise KgError(f"{a} and {b}", "are the same stories", "name two that differ")
    rows = reader.rows(_NAMED, sorted(one | other), shown, types is None)
    found = tested(rows, one, other)
    return found[:limit] if limit else found


def tested(rows: Sequence[dict[str, Any]], one: Collection[str], other: Collection[str]) -> list[Difference]:
    """Return the differences between two sets of stories; rows are entity, type and story."""
    import numpy as np  # only this question needs it

    order = sorted({*one, *other})
    place = {story: number for number, story in enumerate(order)}
    where: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
    for row in rows:
        where[row["entity"], row["type"]].append(place[row["story"]])
    kept = {key: stories for key, stories in where.items() if len(stories) >= _LEAST}
    if not kept:
        return []
    first = set(one)
    labels = np.array([story in first for story in order])
    n, size = len(order), int(labels.sum())
    at = np.concatenate([np.array(stories) for stories in kept.values()])
    counts = np.array([len(stories) for stories in kept.values()])
    starts = np.concatenate([[0], counts.cumsum()[:-1]])
    share = counts / n
    error = np.sqrt(share * (1 - share) * (1 / size + 1 / (n - size)))
    error[error == 0] = np.inf

    def inside(labels: "np.typing.NDArray[np.bool_]") -> "np.typing.NDArray[np.int64]":
        return np.add.reduceat(labels[at].astype(np.int64), starts)

    def statistic(held: "np.typing.NDArray[np.int64]") -> "np.typing.NDArray[np.float64]":
        return np.abs(held / size - (counts - held) / (n - size)) / error

    held = inside(labels)
    seen = statistic(held)
    draw = np.random.default_rng(_SEED)
    greatest = np.array([statistic(inside(draw.permutation(labels))).max() for _ in range(_DRAWS)])
    found = [
        (Difference(*key, int(a), size, int(of - a), n - size, float(p)), float(value))
        for key, a, of, value, p in zip(
            kept,
            held,
            counts,
            seen,
            ((1 + (greatest >= value - 1e-12).sum()) / (1 + _DRAWS) for value in seen),
            strict=True,
        )
    ]
    return [row for row, _ in sorted(found, key=lambda pair: (pair[0].p, -pair[1], pair[0].entity))]


def _stories(reader: Reader, text: str, by: str) -> set[str]:
    """Return the stories of a period or of a paper."""
    if by == "paper":
        return {row["story"] for row in reader.rows(_OF_PAPER, text)}
    since, _, until = text.partition("..")
    until = until or since
    if not _PERIOD.fullmatch(since) or not _PERIOD.fullmatch(until):
        raise KgError(text, "is not a period", "write it as 2023, 2023-05 or 2023-05-01..2023-06-30")
    return {row["story"] for row in reader.rows(_OF_DAYS, since, until + "~")}


_OF_PAPER = "SELECT DISTINCT t.story FROM story t JOIN page p ON p.doc = t.doc WHERE p.paper = $1"
_OF_DAYS = (
    "SELECT DISTINCT t.story FROM story t JOIN page p ON p.doc = t.doc WHERE p.date >= $1 AND p.date < $2"
)
"""Dates are compared as text: 2023-05-31 is before ``2023-05~``."""
_NAMED = """
SELECT DISTINCT a.entity, e.type, a.story FROM appearance a JOIN entity e ON e.entity = a.entity
WHERE list_contains($1, a.story) AND (list_contains($2, e.type) OR ($3 AND e.posted))
ORDER BY a.entity, a.story
"""
