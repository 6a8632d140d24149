"""Computes how certain a count of stories is: intervals by the bootstrap over stories."""

import dataclasses
import math
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from kg.base.errors import KgError
from kg.base.parameters import check_days, check_known

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

    from kg.query.database import Reader

__all__ = ["LEVEL", "interval", "with_intervals"]

LEVEL = 0.95
"""Share of the resamples within an interval."""


def interval(count: int, stories: int, level: float = LEVEL) -> tuple[int, int]:
    """Return the bootstrap interval of a number of stories.

    Parameters
    ----------
    count
        Number of stories that count.
    stories
        Number of all stories.
    level
        Share of the resamples within the interval; half of the rest is on either side.

    Returns
    -------
    tuple
        Least and greatest count.

    Notes
    -----
    A resample draws as many stories as there are, with repetition (B. Efron, "Bootstrap methods", Annals of Statistics 7
    (1979) 1-26); the number of those that count follows the binomial distribution, so its quantiles are those of
    infinitely many resamples, and no draw is needed.

    Examples
    --------
    >>> interval(20, 1000)
    (12, 29)
    """
    if not 0 <= count <= stories:
        raise KgError(f"count={count}", f"is not between 0 and {stories}", "give a count of stories")
    if count in (0, stories):
        return count, count
    return _quantile((1 - level) / 2, stories, count / stories), _quantile(
        (1 + level) / 2, stories, count / stories
    )


def with_intervals(
    reader: "Reader",
    rows: "Iterable[DataclassInstance]",
    column: str,
    *,
    since: str | None = None,
    until: str | None = None,
) -> list[dict[str, Any]]:
    """Return rows with ``low`` and ``high`` for a column that counts stories in the given days."""
    check_days(since=since, until=until)
    (held,) = reader.rows(_STORIES, since, until)
    plain = [dataclasses.asdict(row) for row in rows]
    check_known("column", [column] if plain else (), list(plain[0] if plain else ()))
    return [
        row | dict(zip(("low", "high"), interval(int(row[column]), held["n"]), strict=True)) for row in plain
    ]


_STORIES = """
SELECT count(DISTINCT t.story) AS n FROM story t JOIN page p ON p.doc = t.doc
WHERE ($1 IS NULL OR p.date >= $1) AND ($2 IS NULL OR p.date <= $2)
"""


def _quantile(share: float, n: int, p: float) -> int:
    """Return the smallest number of successes whose cumulative probability reaches a share."""
    total, k = 0.0, 0
    spread = 12 * math.sqrt(n * p * (1 - p)) + 12
    k = max(0, int(n * p - spread))  # lower values have a probability too small for a double
    while True:
        total += math.exp(
            math.lgamma(n + 1)
            - math.lgamma(k + 1)
            - math.lgamma(n - k + 1)
            + k * math.log(p)
            + (n - k) * math.log1p(-p)
        )
        if total >= share or k >= n:
            return k
        k += 1
