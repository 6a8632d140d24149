"""Posts that are over: joins the printed beginning and end of a term, and marks what ended before the page appeared."""

import dataclasses
import re
from collections.abc import Iterable
from itertools import pairwise

from kg.base.schema import Post

__all__ = ["ended"]


_HEAD = re.compile(
    r"中共(?P<party>.+?(?P<level>[省市州县区旗盟镇乡]|街道))(?:工作)?委员会书记|(?P<state>.+?[省市州县区旗盟镇乡])人民政府[省市州县区旗盟镇乡]长"
)
"""The full name of an organ of a division with the title of its head."""
_TOWNS = ("镇", "乡", "街道")


def ended(posts: Iterable[Post]) -> list[Post]:
    """Return the posts of a page, whose organs are known, with the ends of their terms."""
    return [
        dataclasses.replace(post, former=True) if post.status == "held" and _is_over(post) else post
        for post in _followed(_joined(list(posts)))
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


def _followed(rows: list[Post]) -> list[Post]:
    """Mark the heads of divisions as over who, in the same article, became heads of another one, or of its other organ, later."""
    heads: dict[tuple[str | None, str], list[tuple[int, str]]] = {}
    for index, post in enumerate(rows):
        head = _HEAD.fullmatch(post.organ + post.post) if post.status == "held" and post.begin else None
        if head is not None:
            place = head["party"] or head["state"]
            heads.setdefault((post.article, post.person), []).append((index, place))
    for own in heads.values():
        for index, place in own:
            later = (other for n, other in own if _is_later(rows[n], rows[index]))
            if any(
                other != place or not place.endswith(_TOWNS) for other in later
            ):  # a town's two heads are often one
                rows[index] = dataclasses.replace(rows[index], former=True)
    return rows


def _is_later(post: Post, than: Post) -> bool:
    """Return whether the term of one post begins after that of another, as far as both days are printed."""
    both = min(len(post.begin or ""), len(than.begin or ""))
    other = (post.organ, post.post) != (than.organ, than.post)
    return other and (post.begin or "")[:both] > (than.begin or "")[:both]
