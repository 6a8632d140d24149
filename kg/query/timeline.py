"""Returns the appearances and posts of an entity over time: one row for each month, week or year."""

import dataclasses
import datetime
from collections.abc import Iterator

from kg.base.parameters import check_known
from kg.query.database import Reader
from kg.query.posts import HeldPost

__all__ = ["SPANS", "Month", "timeline"]

SPANS = ("month", "week", "year")
"""The spans that one row of a timeline can cover."""


@dataclasses.dataclass(frozen=True, slots=True)
class Month:
    """The appearances and posts of an entity in one month, week or year."""

    month: str | None
    """``2023-02``, the week ``2023-W05`` (ISO 8601) or the year ``2023``; None for pages without a date."""
    articles: int
    """Stories of the month that name it; a story reprinted in another month counts in both."""
    mentions: int
    posts: tuple[HeldPost, ...]
    """Posts as printed in the month, of a person or in an organ."""


def timeline(reader: Reader, entity: str, *, by: str = "month") -> list[Month]:
    """Return all months from the first to the last in which an entity appears.

    Parameters
    ----------
    reader
        The database.
    entity
        Full name; for a body, the posts are those that people hold in it.
    by
        One of `SPANS`.

    Returns
    -------
    list of Month
        In order of time, without gaps; at the end the pages without a date, if any name it.
    """
    check_known("by", [by], SPANS)
    form = _FORMS[by]
    counts = {
        row["month"]: row for row in reader.rows(_COUNTS.format(span=form.format(date="p.date")), entity)
    }
    posts: dict[str | None, list[HeldPost]] = {}
    for row in reader.rows(_POSTS.format(span=form.format(date="date")), entity):
        posts.setdefault(row.pop("month"), []).append(HeldPost(**row))
    told = sorted(month for month in counts.keys() | posts.keys() if month is not None)
    months: list[str | None] = list(_through(told[0], told[-1], by)) if told else []
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


def _through(first: str, last: str, by: str) -> Iterator[str]:
    """Yield the months, weeks or years from one to another, both included."""
    day = _day(first, by)
    name = ""
    while name < last:
        year, week, _ = day.isocalendar()
        found = {"month": f"{day:%Y-%m}", "week": f"{year:04}-W{week:02}", "year": f"{day:%Y}"}[by]
        if found != name:
            yield found
        name = found
        day += datetime.timedelta(days=7 if by == "week" else 28)


def _day(name: str, by: str) -> datetime.date:
    """Return the first day of a month, week or year."""
    if by == "week":
        return datetime.date.fromisocalendar(int(name[:4]), int(name[-2:]), 1)
    return datetime.date.fromisoformat((name + "-01-01")[:10])


_FORMS = {
    "month": "left({date}, 7)",
    "week": "strftime({date}::DATE, '%G-W%V')",
    "year": "left({date}, 4)",
}
_COUNTS = """
SELECT {span} AS month, count(DISTINCT t.story) AS articles, count(*) AS mentions
FROM mention m
JOIN story t ON t.doc = m.doc AND t.article = m.article
JOIN page p ON p.doc = m.doc
WHERE m.entity = $1 AND NOT m.credit
GROUP BY 1
"""
_POSTS = """
SELECT {span} AS month, person, post, organ, former, min("begin") AS "begin", max("until") AS "until", min(date) AS first, max(date) AS last,
       min_by(evidence, (doc, start)) AS evidence, min(doc) AS doc, min_by(article, (doc, start)) AS article,
       min_by(start, (doc, start)) AS start, min_by("end", (doc, start)) AS "end"
FROM post
WHERE (person = $1 OR organ = $1) AND article IS NOT NULL
GROUP BY 1, person, post, organ, former
ORDER BY 1, first, former, organ, post, person
"""
