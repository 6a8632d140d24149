"""Who holds or held which post, with the span of dates in which pages print it."""

from kg.query.database import Reader
from kg.query.names import find

__all__ = ["POSTS", "posts"]


def posts(reader: Reader, name: str | None = None) -> list[dict[str, object]]:
    """Return posts with the span of dates in which they are printed: of a person, of an organ, or all."""
    if name is None:
        return reader.rows(POSTS.format(where="true"))
    return reader.rows(POSTS.format(where="person = $1 OR organ = $1"), find(reader, name))


POSTS = """
SELECT person, post, organ, former, min(date) AS first, max(date) AS last,
       min_by(evidence, (doc, start)) AS evidence, min(doc) AS doc, arg_min_null(article, (doc, start)) AS article,
       min_by(start, (doc, start)) AS start, min_by("end", (doc, start)) AS "end"
FROM post WHERE {where}
GROUP BY person, post, organ, former ORDER BY person, former, organ, post
"""
