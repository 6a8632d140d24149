"""Decides which articles are one story: joins jumps over pages, counts reprints once.

SQL finds the articles that may belong to another one; this module decides on them.
"""

import dataclasses
from collections import defaultdict
from collections.abc import Iterable, Iterator

__all__ = ["LEAST", "LONG", "OFTEN", "OVERLAP", "Jump", "Key", "joined", "jumps"]

OVERLAP = 0.6
"""Least share of the shorter article's passages that a reprint has in common with the other."""
LEAST = 3
"""Least number of passages in common."""
LONG = 10
"""Least characters of a sentence that counts; shorter ones are in many stories."""
OFTEN = 50
"""A passage in more articles than this is a formula and does not count."""

Key = tuple[str, str]
"""Document and article id."""


@dataclasses.dataclass(frozen=True, slots=True)
class Jump:
    """An article that goes on elsewhere or began elsewhere."""

    paper: str
    date: str
    doc: str
    article: str
    headline: str
    to: bool
    """True for the part that continues elsewhere."""


def jumps(articles: Iterable[Jump]) -> Iterator[tuple[Key, Key]]:
    """Yield pairs of an article that jumps and its continuation on another page of the same issue.

    The headlines share half their characters, and only one article fits.
    """
    issues: defaultdict[tuple[str, str], tuple[list[Jump], list[Jump]]] = defaultdict(lambda: ([], []))
    for a in articles:
        issues[a.paper, a.date][not a.to].append(a)
    for leaving, arriving in issues.values():
        for a in leaving:
            fits = [b for b in arriving if b.doc != a.doc and _shared(a.headline, b.headline) >= 0.5]
            if len(fits) == 1:
                yield (a.doc, a.article), (fits[0].doc, fits[0].article)


def _shared(one: str, other: str) -> float:
    """Return the share of the shorter headline's characters that the other has too."""
    a, b = set(one) - {" "}, set(other) - {" "}
    return len(a & b) / min(len(a), len(b)) if a and b else 0.0


def joined(pairs: Iterable[tuple[Key, Key]]) -> dict[Key, str]:
    """Return the story of every article that belongs to another.

    Parameters
    ----------
    pairs
        Articles that are one story.

    Returns
    -------
    dict
        Maps document and article id to story id, the smallest ``document#article`` of the story. The order of the
        pairs does not matter.
    """
    parent: dict[Key, Key] = {}

    def find(key: Key) -> Key:
        while parent.setdefault(key, key) != key:
            parent[key] = parent[parent[key]]
            key = parent[key]
        return key

    for one, other in pairs:
        a, b = sorted((find(one), find(other)))
        parent[b] = a
    return {key: "#".join(find(key)) for key in parent}
