"""Who holds or held which post, with the span of dates in which pages print it."""

import dataclasses

from kg.query.database import Reader
from kg.query.names import find

__all__ = ["POSTS", "HeldPost", "posts"]


@dataclasses.dataclass(frozen=True, slots=True)
class HeldPost:
    """A post of a person, and where it is printed first."""

    person: str
    """Full name."""
    post: str
    """The title without its organ."""
    organ: str
    """Full name of the organ; "" where none is told."""
    former: bool
    """True for 原, 前, 时任."""
    first: str | None
    """ISO date of the first page that prints it."""
    last: str | None
    evidence: str
    """The raw words where it is printed first."""
    doc: str
    article: str | None
    start: int
    """Raw offset of `evidence` in the file `doc`."""
    end: int


def posts(reader: Reader, name: str | None = None) -> list[HeldPost]:
    """Return posts with the span of dates in which they are printed: of a person, of an organ, or all."""
    if name is None:
        return [HeldPost(**row) for row in reader.rows(POSTS.format(where="true"))]
    where = "person = $1 OR organ = $1"
    return [HeldPost(**row) for row in reader.rows(POSTS.format(where=where), find(reader, name))]


POSTS = """
SELECT person, post, organ, former, min(date) AS first, max(date) AS last,
       min_by(evidence, (doc, start)) AS evidence, min(doc) AS doc, arg_min_null(article, (doc, start)) AS article,
       min_by(start, (doc, start)) AS start, min_by("end", (doc, start)) AS "end"
FROM post WHERE {where}
GROUP BY person, post, organ, former ORDER BY person, former, organ, post
"""
