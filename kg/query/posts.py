"""Returns who holds, held or will hold which post, with the span of dates in which pages print it."""

import dataclasses

from kg.derive.spells import TITLE
from kg.query.database import Reader
from kg.query.names import find

__all__ = ["POSTS", "HeldPost", "planned", "posts"]


@dataclasses.dataclass(frozen=True, slots=True)
class HeldPost:
    """A person's post and the place where it is first printed."""

    person: str
    """Full name."""
    post: str
    """The title without its organ."""
    organ: str
    """Full name of the organ; "" if none is given."""
    former: bool
    """True for 原, 前, 时任."""
    begin: str | None
    """First day of the term that a page prints, as far as it is printed: ``2011-05``."""
    until: str | None
    """Last day, likewise."""
    first: str | None
    """ISO date of the first page that prints it."""
    last: str | None
    evidence: str
    """The raw words of its first print."""
    doc: str
    article: str | None
    start: int
    """Raw offset of `evidence` in the file `doc`."""
    end: int


def posts(reader: Reader, name: str | None = None) -> list[HeldPost]:
    """Return posts with the span of dates in which they are printed: of a person, of an organ, or all."""
    return _rows(reader, "post", name)


def planned(reader: Reader, name: str | None = None) -> list[HeldPost]:
    """Return planned posts (拟任, 候选人), which are not held yet, as `posts` does."""
    return _rows(reader, "planned", name)


def _rows(reader: Reader, table: str, name: str | None) -> list[HeldPost]:
    if name is None:
        return [HeldPost(**row) for row in reader.rows(POSTS.format(table=table, where="true"))]
    asked = POSTS.format(table=table, where="person = $1 OR organ = $1")
    return [HeldPost(**row) for row in reader.rows(asked, find(reader, name))]


_TITLE = TITLE.format(post="s.post")
POSTS = f"""
WITH shown AS (SELECT * FROM {{table}} WHERE {{where}}),
several AS (SELECT person, organ, post FROM claim GROUP BY ALL HAVING max(term) > 1),
told AS (
  SELECT s.*, CASE WHEN c.term IS NOT NULL THEN 'term ' || c.term
                   WHEN s."begin" IS NOT NULL OR s."until" IS NOT NULL THEN concat(s."begin", '/', s."until")
                   WHEN n.post IS NOT NULL THEN '' ELSE 'term 1' END AS spell
  FROM shown s
  LEFT JOIN several n ON n.person = s.person AND n.organ = s.organ AND n.post = {_TITLE}
  LEFT JOIN (SELECT DISTINCT person, organ, post, doc, "start", "end", "begin", "until", term FROM claim) c
    ON c.doc = s.doc AND c."start" = s."start" AND c."end" = s."end" AND c.person = s.person AND c.organ = s.organ
    AND c.post = {_TITLE} AND c."begin" IS NOT DISTINCT FROM s."begin" AND c."until" IS NOT DISTINCT FROM s."until"
)
SELECT person, post, organ, former, min("begin") AS "begin", max("until") AS "until", min(date) AS first, max(date) AS last,
       min_by(evidence, (doc, start)) AS evidence, min(doc) AS doc, arg_min_null(article, (doc, start)) AS article,
       min_by(start, (doc, start)) AS start, min_by("end", (doc, start)) AS "end"
FROM told GROUP BY person, post, organ, former, spell ORDER BY person, former, organ, post, "begin", "until"
"""
"""The posts, each once for every term of the ledger: of 2008–2011 and 2016–2018 two; ``spell`` names the term."""
