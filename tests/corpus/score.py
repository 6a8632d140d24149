"""Compare what was found on annotated pages with the annotation; marks and found rows in, tallies out.

A mention counts if span and type are exact. What overlaps an optional mention, and no required one,
is neither right nor wrong.
"""

import collections
import dataclasses
import itertools
import re
from collections.abc import Collection, Iterable, Sequence

from kg.schema import CORE_TYPES, ENTITY_TYPES, Mention, Post
from tests.corpus.marked import Gold, GoldMention

__all__ = ["Row", "Span", "Tally", "agreeing", "articles", "b_cubed", "mentions", "posts", "span", "tallies"]


Row = tuple[str, tuple[object, ...]]
"""File name, and what was found or missed there."""


@dataclasses.dataclass(frozen=True, slots=True)
class Tally:
    """What was rightly found, wrongly found and missed, so that tallies of pages add up."""

    right: tuple[Row, ...] = ()
    wrong: tuple[Row, ...] = ()
    missed: tuple[Row, ...] = ()

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(self.right + other.right, self.wrong + other.wrong, self.missed + other.missed)

    @property
    def precision(self) -> float:
        """Return right / found, 0..1; 0 where nothing was found."""
        return _ratio(len(self.right), len(self.wrong))

    @property
    def recall(self) -> float:
        """Return right / annotated, 0..1; 0 where nothing is annotated."""
        return _ratio(len(self.right), len(self.missed))

    @property
    def f1(self) -> float:
        """Return the harmonic mean of precision and recall, 0..1."""
        return _ratio(2 * len(self.right), len(self.wrong) + len(self.missed))


def _ratio(part: int, rest: int) -> float:
    return part / (part + rest) if part + rest else 0.0


Span = tuple[int, int, str]
"""Raw start, raw end, type."""


def mentions(gold: Gold, found: Iterable[Mention], types: Collection[str]) -> Tally:
    """Compare the mentions of some types on one page: spans and types are to be exact."""
    wanted = {span(m) for m in gold.mentions if not m.optional and m.type in types}
    given = {span(m) for m in found if m.type in types and not _excused(gold, m)}
    rows = [
        [(gold.doc, s) for s in sorted(group)] for group in (wanted & given, given - wanted, wanted - given)
    ]
    return Tally(*map(tuple, rows))


def span(mention: Mention | GoldMention) -> Span:
    """Return where a mention stands and its type."""
    return mention.start, mention.end, mention.type


def _excused(gold: Gold, mention: Mention) -> bool:
    touched = [m.optional for m in gold.mentions if m.start < mention.end and mention.start < m.end]
    return bool(touched) and all(touched)


def posts(gold: Gold, found: Iterable[Post]) -> Tally:
    """Compare the posts of one page: a post is its person and its title, counted once a page."""
    given = {(_bare(p.person), _bare(p.post)) for p in found}
    right: list[Row] = []
    missed: list[Row] = []
    known: set[tuple[str, str]] = set()
    for post in gold.posts:
        keys = {(_bare(post.person), _bare(title)) for title in post.posts}
        known |= keys
        if not post.optional:
            (right if keys & given else missed).append((gold.doc, (post.person, post.posts[0])))
    wrong = [(gold.doc, key) for key in sorted(given - known)]
    return Tally(tuple(right), tuple(wrong), tuple(missed))


def agreeing(gold: Gold, found: Sequence[Post], field: str) -> Tally:
    """Compare one field (``organ`` or ``former``) of the posts that were found."""
    right: list[Row] = []
    wrong: list[Row] = []
    for post in gold.posts:
        keys = {(_bare(post.person), _bare(title)) for title in post.posts}
        same = {getattr(p, field) for p in found if (_bare(p.person), _bare(p.post)) in keys}
        if same and not post.optional:
            row = (gold.doc, (post.person, post.posts[0], getattr(post, field), *sorted(map(str, same))))
            (right if getattr(post, field) in same else wrong).append(row)
    return Tally(tuple(right), tuple(wrong), tuple(wrong))


def articles(gold: Gold, found: Iterable[Mention]) -> Tally:
    """Compare how a page is cut: every pair of mentions stands in one article or does not."""
    pairs = _both(gold, found)
    right: list[Row] = []
    wrong: list[Row] = []
    missed: list[Row] = []
    for (g1, m1), (g2, m2) in itertools.combinations(pairs, 2):
        a1, a2 = gold.article(g1.start), gold.article(g2.start)
        wanted = a1 is not None and a1 == a2
        given = m1.article is not None and m1.article == m2.article
        if wanted or given:
            group = right if wanted and given else wrong if given else missed
            group.append((gold.doc, (g1.start, g2.start)))
    return Tally(tuple(right), tuple(wrong), tuple(missed))


def _both(gold: Gold, found: Iterable[Mention]) -> list[tuple[GoldMention, Mention]]:
    """Return the required mentions whose span was found, of whatever type, with what was found."""
    at = {(m.start, m.end): m for m in found}
    return [(g, at[g.start, g.end]) for g in gold.mentions if not g.optional and (g.start, g.end) in at]


def b_cubed(pages: Iterable[tuple[Gold, Sequence[Mention]]]) -> tuple[float, float]:
    """Compare entities over all pages by B-cubed.

    Returns
    -------
    tuple
        Precision and recall, 0..1: the mean over the mentions found of the share of their entity's mentions
        that belong to their annotated entity, and the other way round.

    References
    ----------
    Bagga, A., Baldwin, B. (1998): Algorithms for scoring coreference chains.
    """
    pairs = [(g.name, m.entity) for gold, found in pages for g, m in _both(gold, found)]
    both = collections.Counter(pairs)
    names, entities = (collections.Counter(side) for side in zip(*pairs, strict=True)) if pairs else ({}, {})
    precision = sum(both[g, m] / entities[m] for g, m in pairs) / max(1, len(pairs))
    recall = sum(both[g, m] / names[g] for g, m in pairs) / max(1, len(pairs))
    return precision, recall


def tallies(gold: Gold, found: Sequence[Mention], held: Sequence[Post]) -> dict[str, Tally]:
    """Return all tallies of one page by the name of the measure."""
    measures = {kind: mentions(gold, found, (kind,)) for kind in ENTITY_TYPES}
    measures["core"] = mentions(gold, found, CORE_TYPES)
    measures["all"] = mentions(gold, found, ENTITY_TYPES)
    measures["posts"] = posts(gold, held)
    measures["organ"] = agreeing(gold, held, "organ")
    measures["former"] = agreeing(gold, held, "former")
    measures["article"] = articles(gold, found)
    return measures


def _bare(text: str) -> str:
    return re.sub(r"\s+", "", text)
