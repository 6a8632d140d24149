"""Returns the heads of stories: the paper, day, page and headline under which something is printed."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from kg.query.database import Reader
from kg.query.source import Source

if TYPE_CHECKING:
    from kg.base.schema import Article, Page

__all__ = ["heads", "heads_of"]

Place = tuple[str, str | None]
"""A document, and an article in it; None for words of no article."""


def heads(reader: Reader, places: Iterable[Place]) -> dict[Place, Source]:
    """Map places in documents of a database to their heads; words of no article have no headline."""
    wanted = list(dict.fromkeys(places))
    columns = [list(column) for column in zip(*wanted, strict=True)] or [[], []]
    rows = reader.rows(_HEADS, *columns)
    return {(row["doc"], row["article"] or None): Source(**row) for row in rows}


def heads_of(page: "Page", articles: "Iterable[Article]") -> dict[Place, Source]:
    """Map the places in a page that was read to their heads."""
    named: dict[str | None, str] = {None: ""}
    named |= {article.article: article.headline for article in articles if article.article}
    return {
        (page.doc, article): Source(page.doc, page.paper, page.date, article or "", headline, page.number)
        for article, headline in named.items()
    }


_HEADS = """
SELECT p.doc, p.paper, p.date, coalesce(w.article, '') AS article, coalesce(a.headline, '') AS headline, p.number AS page
FROM (SELECT unnest($1::VARCHAR[]) AS doc, unnest($2::VARCHAR[]) AS article) w JOIN page p ON p.doc = w.doc
LEFT JOIN article a ON a.doc = w.doc AND a.article = w.article
"""
