"""Which articles are one story: jumps joined over pages, reprints counted once.

Only the articles that may belong to another come in; SQL finds them, here it is decided.
"""

import dataclasses
from collections import defaultdict
from collections.abc import Iterable, Iterator

__all__ = ["LEAST", "LONG", "OFTEN", "OVERLAP", "Jump", "Key", "joined", "jumps"]

OVERLAP = 0.6
"""Share of the shorter article's passages that a reprint has in common with the other."""
LEAST = 3
"""Least number of passages in common."""
LONG = 10
"""Least characters of a sentence that counts: shorter ones stand in many stories."""
OFTEN = 50
"""A passage that stands in more articles than this is a formula and tells nothing."""

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
    """True for the part that goes on elsewhere."""


def jumps(articles: Iterable[Jump]) -> Iterator[tuple[Key, Key]]:
    """Yield an article that jumps away and the one on another page of the same issue that continues it.

    The headlines share half their characters, and one article alone fits.
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
        Document and article id to story id: the smallest ``document#article`` of the story. Independent of the order
        of the pairs.
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
