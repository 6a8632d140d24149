"""Returns mentions, posts and articles row by row, as the commands of the same names print them."""

from typing import Any

from kg.base.schema import Mention, Post
from kg.derive.rows import typed
from kg.query.database import Reader

__all__ = ["articles", "mentions", "posts"]


def mentions(reader: Reader) -> list[Mention]:
    """Return every mention, in order of document and offset."""
    return list(typed(Mention, reader.rows('SELECT * FROM mention ORDER BY doc, "start", "end"')))


def posts(reader: Reader, *, planned: bool = False) -> list[Post]:
    """Return every post as printed, in order of document and offset; planned ones at the end, if asked for."""
    tables = ("post", "planned") if planned else ("post",)
    sql = 'SELECT * FROM {} ORDER BY doc, "at", "start", post, organ'
    return [post for table in tables for post in typed(Post, reader.rows(sql.format(table)))]


def articles(reader: Reader) -> list[dict[str, Any]]:
    """Return every article without its text, in order of document and place."""
    return reader.rows('SELECT * FROM article ORDER BY doc, "start"')
