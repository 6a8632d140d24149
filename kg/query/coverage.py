"""Returns the days of each paper in the corpus."""

import dataclasses

from kg.base.parameters import check_days
from kg.query.database import Reader

__all__ = ["Day", "coverage"]


@dataclasses.dataclass(frozen=True, slots=True)
class Day:
    """The pages of a paper on a day."""

    paper: str | None
    date: str | None
    """ISO date; None for pages without one."""
    pages: int
    articles: int


def coverage(reader: Reader, *, since: str | None = None, until: str | None = None) -> list[Day]:
    """Return the days in the corpus, by paper, in order; days without a page have no row.

    Parameters
    ----------
    since, until
        ISO dates; only these days, both included.
    """
    check_days(since=since, until=until)
    return [Day(**row) for row in reader.rows(_DAYS, since, until)]


_DAYS = """
WITH held AS (SELECT doc, count(*) AS articles FROM article GROUP BY doc)
SELECT p.paper, p.date, count(*) AS pages, CAST(coalesce(sum(h.articles), 0) AS BIGINT) AS articles
FROM page p LEFT JOIN held h ON h.doc = p.doc
WHERE ($1 IS NULL OR p.date >= $1) AND ($2 IS NULL OR p.date <= $2)
GROUP BY p.paper, p.date ORDER BY p.paper NULLS LAST, p.date NULLS LAST
"""
