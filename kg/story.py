"""Which articles are one story: jumps joined over pages, reprints counted once."""

from collections import defaultdict
from collections.abc import Iterable

from kg.schema import Article, Reading

__all__ = ["stories"]

_OVERLAP = 0.6
"""Share of the shorter article's passages that a reprint has in common with the other."""
_PASSAGES = 3
"""Least number of passages in common."""
_LONG = 10
"""Least letters of a sentence that counts: shorter ones stand in many stories."""
_COMMON = 50
"""A passage that stands in more articles than this is a formula and tells nothing."""


def stories(readings: Iterable[Reading]) -> dict[tuple[str, str], str]:
    """Return the story of every article.

    Parameters
    ----------
    readings
        The pages of a corpus, in any order.

    Returns
    -------
    dict
        Document and article id to story id: the smallest ``document#article`` of the story. Two articles are one
        story if one jumps to where the other comes from (same paper, same date, and they alone do), or if they
        share 60% of the shorter one's passages and at least three.

    Notes
    -----
    Linear in the number of passages but for formulas, which are left out.
    """
    pages = sorted(readings, key=lambda reading: reading.page.doc)
    parent: dict[tuple[str, str], tuple[str, str]] = {
        (a.doc, a.article): (a.doc, a.article)
        for reading in pages
        for a in reading.articles
        if a.article is not None
    }

    def find(key: tuple[str, str]) -> tuple[str, str]:
        while parent[key] != key:
            parent[key] = parent[parent[key]]
            key = parent[key]
        return key

    for one, other in [*_jumps(pages), *_reprints(pages)]:
        a, b = sorted((find(one), find(other)))
        parent[b] = a
    return {key: "#".join(find(key)) for key in parent}


def _jumps(pages: list[Reading]) -> Iterable[tuple[tuple[str, str], tuple[str, str]]]:
    """Yield an article that jumps away and the one on another page of the same issue that continues it."""
    issues: defaultdict[tuple[str, str], tuple[list[Article], list[Article]]] = defaultdict(lambda: ([], []))
    for reading in pages:
        if reading.page.paper and reading.page.date:
            for a in reading.articles:
                if a.article is not None and a.jump is not None:
                    issues[reading.page.paper, reading.page.date][a.jump == "from"].append(a)
    for leaving, arriving in issues.values():
        for a in leaving:
            fits = [b for b in arriving if b.doc != a.doc and _shared(a.headline, b.headline) >= 0.5]
            if len(fits) == 1:
                yield (a.doc, a.article or ""), (fits[0].doc, fits[0].article or "")


def _shared(one: str, other: str) -> float:
    """Return the share of the shorter headline's characters that the other has too."""
    a, b = set(one) - {" "}, set(other) - {" "}
    return len(a & b) / min(len(a), len(b)) if a and b else 0.0


def _reprints(pages: list[Reading]) -> Iterable[tuple[tuple[str, str], tuple[str, str]]]:
    """Yield pairs of articles that print the same passages."""
    places: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
    size: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    for reading in pages:
        for s in reading.sentences:
            if s.article is not None and s.kind == "body" and len(s.text) >= _LONG:
                key = (s.doc, s.article)
                if s.passage not in size[key]:
                    size[key].add(s.passage)
                    places[s.passage].append(key)
    common: defaultdict[tuple[tuple[str, str], tuple[str, str]], int] = defaultdict(int)
    for keys in places.values():
        if 1 < len(keys) <= _COMMON:
            for i, one in enumerate(keys):
                for other in keys[i + 1 :]:
                    common[one, other] += 1
    for (one, other), count in sorted(common.items()):
        if count >= _PASSAGES and count >= _OVERLAP * min(len(size[one]), len(size[other])):
            yield one, other
