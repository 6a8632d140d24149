"""Finds what is new in some days against the time before: rows of the database in, ranked changes out.

Counts are of stories (see `kg.derive.links`) and of the whole database; pages without a date show no change.

handed
    Somebody is printed as holder of a post for the first time in these days, and from that day on no earlier
    holder is printed in it any more. Only posts that one person holds at a time (书记, 市长, 局长,
    not 副市长, 常委, 代表); an acting head counts as head. Score: the smaller of the numbers of stories of
    the successor and of the predecessor in the post.
appeared
    An entity of the core types whose first page is in these days. Score: stories.
vanished
    An official who has been silent for so long that the chance of the silence, measured by the organ of the last
    post, falls to 1% in these days. Score: stories.
began
    Two entities of the core types, both seen before, whose first common story is in these days, with a
    sentence that names both and is not a list of names. Score: stories times NPMI.
ceased
    Two such entities that have not appeared together for so long that the chance of it, measured by either of
    them, falls to 1% in these days. Score: stories times NPMI.

The chance of a silence is (d / (d + s))^(n - 1): time counts the days on which the organ, or the one
entity of the pair, is printed; d of them from the first to the last time, s since then, n the days on which the official
was printed (for a pair its stories, at most d). So nobody vanishes because the paper or the organ is silent, and no
pair ceases because one of the two vanishes. The greater of the two chances of a pair counts.

References
----------
A. R. Solow, Inferring extinction from sighting data, Ecology 74 (1993) 962.
"""

import dataclasses
from collections.abc import Sequence
from typing import Any

from kg.base.errors import KgError
from kg.base.parameters import check_days, check_limit
from kg.base.schema import CORE_TYPES
from kg.base.text import many
from kg.query.change_queries import GIVEN, QUESTIONS, SAID, SENTENCES
from kg.query.database import Reader, of_pages

__all__ = ["CHANGES", "Change", "changes"]

CHANGES = {
    "handed": "Posts that changed hands",
    "appeared": "Seen for the first time",
    "vanished": "Officials not seen any more",
    "began": "Pairs that began",
    "ceased": "Pairs that ceased",
}
"""Kinds of change in the order of the report, and their headings."""


@dataclasses.dataclass(frozen=True, slots=True)
class Change:
    """One change, and the sentence that shows it."""

    change: str
    """One of `CHANGES`."""
    entity: str
    """handed: who holds the post now; appeared, vanished: who; began, ceased: one of the two."""
    type: str
    other: str | None
    """handed: who held the post before; began, ceased: the other of the two."""
    organ: str | None
    """handed, vanished: full name of the organ of the post."""
    post: str | None
    before: int
    """Stories before: of the predecessor in the post, of the official, of the pair."""
    articles: int
    """Stories since: of the successor in the post, of the entity, of the pair."""
    chance: float | None
    """vanished, ceased: chance of such a long silence if nothing had changed, 0..1."""
    day: str
    """ISO date of the first page of what is new, or of the last page of what ended."""
    score: float
    """How notable it is among changes of its kind."""
    doc: str | None
    date: str | None
    text: str | None
    """A first sentence of what is new, or a last one of what ended; for a pair, one that names both."""
    also_doc: str | None
    also_date: str | None
    also_text: str | None
    """handed: the last sentence of the predecessor; vanished: the latest one of the organ."""

    def __str__(self) -> str:
        """Return the change in words."""
        articles, before = many(self.articles, "article"), many(self.before, "article")
        return _WORDS[self.change].format(change=self, articles=articles, before=before)


_SILENT = "{before}, none since {change.day}, chance {change.chance:.2g}"
_WORDS = {
    "handed": "{change.entity} is {change.post} of {change.organ}, before: {change.other}",
    "appeared": "{change.entity} ({change.type}): {articles}",
    "vanished": "{change.entity}, {change.post} of {change.organ}: " + _SILENT,
    "began": "{change.entity} and {change.other}: {articles}",
    "ceased": "{change.entity} and {change.other}: " + _SILENT,
}


def changes(
    reader: Reader, *, since: str, until: str | None = None, min_articles: int = 3, limit: int = 20
) -> list[Change]:
    """Return the changes in some days, kind by kind, the most notable first.

    Parameters
    ----------
    reader
        The database.
    since, until
        ISO dates of the first and the last day; None for the last day of the database.
    min_articles
        Least number of stories of an entity or pair that is reported.
    limit
        Most rows of each kind; 0 for all.

    Returns
    -------
    list of Change
        In order of `CHANGES`, then of `Change.score`. Reports on successive stretches of days give each change once,
        as long as no pages are added to the past.

    Raises
    ------
    KgError
        A value is not valid, or the last day is before the first.
    """
    check_days(since=since, until=until)
    check_limit(1, min_articles=min_articles)
    check_limit(limit=limit)
    end = until or str(reader.rows("SELECT max(date) AS date FROM page")[0]["date"] or since)
    if until is not None and until < since:
        raise KgError(f"until={until}", f"is before since={since}", "give a later day")
    given = (since, end, min_articles, limit or _ALL, list(CORE_TYPES))
    rows = [
        (kind, row) for kind, asked in QUESTIONS.items() for row in reader.rows(GIVEN + asked.sql, *given)
    ]
    told = _sentences(reader, rows)
    return [_change(kind, row, told.get(2 * n), told.get(2 * n + 1)) for n, (kind, row) in enumerate(rows)]


_ALL = 2**62
"""A limit above any number of rows."""


def _sentences(reader: Reader, rows: Sequence[tuple[str, dict[str, Any]]]) -> dict[int, dict[str, Any]]:
    """Return the sentence that shows row n as number 2n, the other one as 2n + 1."""
    places = [{"n": 2 * n} | row for n, (_, row) in enumerate(rows) if "sentence" in row]
    for kind, question in QUESTIONS.items():
        for which, proof in enumerate((question.shown, question.also)):
            asked = [(2 * n + which, row) for n, (change, row) in enumerate(rows) if change == kind]
            if proof is not None and asked:
                values = ([row[column] for _, row in asked] for column in proof.columns)
                places += reader.rows(proof.sql, [number for number, _ in asked], *values)
    if not places:
        return {}
    near, docs = of_pages(SENTENCES, (place["doc"] for place in places), 5)
    keys = ("n", "doc", "article", "sentence")
    told = reader.rows(SAID.format(near=near), *([place[key] for place in places] for key in keys), *docs)
    return {row["n"]: row for row in told}


def _change(
    kind: str, row: dict[str, Any], shown: dict[str, Any] | None, also: dict[str, Any] | None
) -> Change:
    told = [proof[name] if proof else None for proof in (shown, also) for name in ("doc", "date", "text")]
    return Change(kind, *(row[name] for name in _OWN), *told)


_OWN = ("entity", "type", "other", "organ", "post", "before", "articles", "chance", "day", "score")
"""Columns of a question that become fields of a change, in order."""
