"""Returns mentions, posts and articles row by row, as the commands of the same names print them."""

from typing import Any

from kg.base.parameters import check_limit
from kg.base.schema import Mention, Post
from kg.derive.rows import typed
from kg.query.database import Reader

__all__ = ["articles", "mentions", "posts"]


def mentions(reader: Reader, *, limit: int = 0, offset: int = 0) -> list[Mention]:
    """Return every mention, in order of document and offset.

    Parameters
    ----------
    limit
        Most rows; 0 for all.
    offset
        Number of the first rows to leave out.
    """
    check_limit(limit=limit, offset=offset)
    passed = reader.rows(_PASSED, offset) if offset else []
    before, doc = (int(passed[0]["before"]), passed[0]["doc"]) if passed else (0, "")
    return list(typed(Mention, reader.rows(_FROM_PAGE, doc, limit or None, offset - before)))


def posts(reader: Reader, *, planned: bool = False, limit: int = 0, offset: int = 0) -> list[Post]:
    """Return every post as printed, in order of document and offset; planned ones at the end, if asked for.

    Parameters
    ----------
    planned
        With posts that are planned.
    limit, offset
        As for `mentions`.
    """
    both = "(SELECT * FROM post UNION ALL BY NAME SELECT * FROM planned)" if planned else "post"
    rows = _part(reader, f'{both} ORDER BY status, doc, "at", "start", post, organ', limit, offset)
    return list(typed(Post, rows))


def articles(reader: Reader, *, limit: int = 0, offset: int = 0) -> list[dict[str, Any]]:
    """Return every article without its text, in order of document and place; limit and offset as for `mentions`."""
    return _part(reader, 'article ORDER BY doc, "start"', limit, offset)


def _part(reader: Reader, ordered: str, limit: int, offset: int) -> list[dict[str, Any]]:
    check_limit(limit=limit, offset=offset)
    return reader.rows(f"SELECT * FROM {ordered} LIMIT $1 OFFSET $2", limit or None, offset)


_PASSED = """
SELECT doc, upto - n AS before FROM (
  SELECT doc, n, sum(n) OVER (ORDER BY doc) AS upto FROM (SELECT doc, count(*) AS n FROM mention GROUP BY doc)
) WHERE upto > $1 ORDER BY doc LIMIT 1
"""
"""The page of the mention after the first $1, and the number of mentions before that page: to sort all of them takes long."""
_FROM_PAGE = 'SELECT * FROM mention WHERE doc >= $1 ORDER BY doc, "start", "end" LIMIT $2 OFFSET $3'
