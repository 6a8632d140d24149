"""When an entity appears and which posts it is printed with: rows of the database in, one row a month out."""

import dataclasses
import itertools
from collections.abc import Iterator

from kg.query.database import Reader
from kg.query.posts import HeldPost

__all__ = ["Month", "timeline"]


@dataclasses.dataclass(frozen=True, slots=True)
class Month:
    """What one month says of an entity."""

    month: str | None
    """``2023-02``; None for pages without a date."""
    articles: int
    """Stories of the month that name it; one that is reprinted in another month counts in both."""
    mentions: int
    posts: tuple[HeldPost, ...]
    """Posts as printed in the month, of a person or in an organ."""


def timeline(reader: Reader, entity: str) -> list[Month]:
    """Return the months from the first to the last in which an entity appears, those without it too.

    Parameters
    ----------
    reader
        The database.
    entity
        Full name; of a body, the posts are those that people hold in it.

    Returns
    -------
    list of Month
        In order of time, without gaps; at the end the pages without a date, if any name it.
    """
    counts = {row["month"]: row for row in reader.rows(_COUNTS, entity)}
    posts: dict[str | None, list[HeldPost]] = {}
    for row in reader.rows(_POSTS, entity):
        posts.setdefault(row.pop("month"), []).append(HeldPost(**row))
    told = sorted(month for month in counts.keys() | posts.keys() if month is not None)
    months: list[str | None] = list(_through(told[0], told[-1])) if told else []
    if None in counts or None in posts:
        months.append(None)
    none = {"articles": 0, "mentions": 0}
    return [
        Month(
            month,
            counts.get(month, none)["articles"],
            counts.get(month, none)["mentions"],
            tuple(posts.get(month, ())),
        )
        for month in months
    ]


def _through(first: str, last: str) -> Iterator[str]:
    """Yield the months from one to another, both included."""
    year, month = map(int, first.split("-"))
    for step in itertools.count(month - 1):
        name = f"{year + step // 12:04}-{step % 12 + 1:02}"
        yield name
        if name >= last:
            return


_COUNTS = """
SELECT left(p.date, 7) AS month, count(DISTINCT t.story) AS articles, count(*) AS mentions
FROM mention m
JOIN story t ON t.doc = m.doc AND t.article = m.article
JOIN page p ON p.doc = m.doc
WHERE m.entity = $1 AND NOT m.credit
GROUP BY 1
"""
_POSTS = """
SELECT left(date, 7) AS month, person, post, organ, former, min("begin") AS "begin", max("until") AS "until", min(date) AS first, max(date) AS last,
       min_by(evidence, (doc, start)) AS evidence, min(doc) AS doc, min_by(article, (doc, start)) AS article,
       min_by(start, (doc, start)) AS start, min_by("end", (doc, start)) AS "end"
FROM post
WHERE (person = $1 OR organ = $1) AND article IS NOT NULL
GROUP BY 1, person, post, organ, former
ORDER BY 1, first, former, organ, post, person
"""
