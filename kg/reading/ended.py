"""Posts that are over: joins the printed beginning and end of a term, and marks what ended before the page appeared."""

import dataclasses
from collections.abc import Iterable
from itertools import pairwise

from kg.base.schema import Post

__all__ = ["ended"]


def ended(posts: Iterable[Post]) -> list[Post]:
    """Return the posts of a page, whose organs are known, with the ends of their terms."""
    return [
        dataclasses.replace(post, former=True) if post.status == "held" and _is_over(post) else post
        for post in _joined(list(posts))
    ]


def _is_over(post: Post) -> bool:
    """Return whether a printed end is not after the page; of a page without a date every printed end is over."""
    return post.until is not None and (post.date is None or post.until <= post.date)


def _joined(rows: list[Post]) -> list[Post]:
    """Join the start and the end of a term that two statements of an article print: 2020年6月任…；2021年6月被免去….

    The end belongs to the last start before it; a term in between leaves both as they are.
    """
    known: dict[tuple[str | None, str, str, str], list[int]] = {}
    for index, post in enumerate(rows):
        if post.organ and post.status == "held" and (post.begin or post.until):
            known.setdefault((post.article, post.person, post.post, post.organ), []).append(index)
    for indexes in known.values():
        for first, last in pairwise(sorted(indexes, key=lambda n: rows[n].begin or rows[n].until or "")):
            begin, until = rows[first].begin, rows[last].until
            if begin and until and rows[first].until is None and rows[last].begin is None:
                for index in (first, last):
                    rows[index] = dataclasses.replace(rows[index], begin=begin, until=until, former=True)
    return rows
