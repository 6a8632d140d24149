"""Scores an output against an annotation: gold and found rows in, tallies of right, wrong and missed ones out.

A mention counts if its type is right and its span is exact (*strict*) or overlaps (*overlap*), as the HIPE shared
tasks count on noisy newspapers. A mention that overlaps only optional ones is neither right nor wrong.

References
----------
M. Ehrmann et al., Extended overview of HIPE-2022: named entity recognition and linking in multilingual historical
documents, CLEF 2022.
"""

import collections
import dataclasses
import itertools
import json
import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from kg.base.errors import InputError
from kg.base.files import bounded
from kg.base.schema import CORE_TYPES, ENTITY_TYPES, Mention, Post

__all__ = [
    "Gold",
    "GoldMention",
    "GoldPost",
    "Row",
    "Score",
    "Span",
    "Tally",
    "agreeing",
    "articles",
    "b_cubed",
    "load",
    "mentions",
    "posts",
    "scores",
    "span",
    "tallies",
]


@dataclasses.dataclass(frozen=True, slots=True)
class GoldMention:
    """One annotated name; offsets count characters of the raw page."""

    start: int
    end: int
    text: str
    type: str
    """One of `kg.base.schema.ENTITY_TYPES`."""
    name: str
    """Full name of the entity."""
    optional: bool
    """True if neither finding it nor missing it is wrong."""


@dataclasses.dataclass(frozen=True, slots=True)
class GoldPost:
    """One annotated post."""

    person: str
    posts: tuple[str, ...]
    """The title, and other titles that are equally right."""
    organ: str
    former: bool
    optional: bool


@dataclasses.dataclass(frozen=True, slots=True)
class Gold:
    """One annotated page."""

    doc: str
    """File name."""
    mentions: tuple[GoldMention, ...]
    """In page order, disjoint."""
    posts: tuple[GoldPost, ...]
    pieces: tuple[tuple[int, int, str], ...]
    """Raw spans of the articles' pieces, with the article of each."""

    def article(self, offset: int) -> str | None:
        """Return the article that holds a raw offset; None for furniture and notices."""
        return next((name for start, end, name in self.pieces if start <= offset < end), None)


Row = tuple[str, tuple[object, ...]]
"""File name, and the items found or missed there."""


@dataclasses.dataclass(frozen=True, slots=True)
class Tally:
    """What was found rightly, found wrongly and missed; tallies of pages can be added."""

    right: tuple[Row, ...] = ()
    wrong: tuple[Row, ...] = ()
    missed: tuple[Row, ...] = ()

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(self.right + other.right, self.wrong + other.wrong, self.missed + other.missed)

    @property
    def precision(self) -> float:
        """Return right / found, 0..1; 0 if nothing was found."""
        return _ratio(len(self.right), len(self.wrong))

    @property
    def recall(self) -> float:
        """Return right / annotated, 0..1; 0 if nothing is annotated."""
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
    """Compare the mentions of some types on one page; spans and types must be exact."""
    wanted = {span(m) for m in gold.mentions if not m.optional and m.type in types}
    given = {span(m) for m in found if m.type in types and not _excused(gold, m)}
    rows = [
        [(gold.doc, s) for s in sorted(group)] for group in (wanted & given, given - wanted, wanted - given)
    ]
    return Tally(*map(tuple, rows))


def span(mention: Mention | GoldMention) -> Span:
    """Return the span and type of a mention."""
    return mention.start, mention.end, mention.type


def overlapping(gold: Gold, found: Iterable[Mention], types: Collection[str]) -> Tally:
    """Compare the mentions of some types on one page; types must be exact, spans must overlap, one to one."""
    wanted = sorted(span(m) for m in gold.mentions if not m.optional and m.type in types)
    given = sorted(span(m) for m in found if m.type in types and not _excused(gold, m))
    right: list[Row] = []
    missed: list[Row] = []
    for one in wanted:
        other = next((g for g in given if g[2] == one[2] and g[0] < one[1] and one[0] < g[1]), None)
        (missed if other is None else right).append((gold.doc, one))
        if other is not None:
            given.remove(other)
    return Tally(tuple(right), tuple((gold.doc, g) for g in given), tuple(missed))


def _excused(gold: Gold, mention: Mention) -> bool:
    touched = [m.optional for m in gold.mentions if m.start < mention.end and mention.start < m.end]
    return bool(touched) and all(touched)


def posts(gold: Gold, found: Iterable[Post]) -> Tally:
    """Compare the posts of one page; a post is a person and a title, counted once for each page."""
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
    """Compare one field (``organ`` or ``former``) of the found posts."""
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
    """Compare the division of a page into articles, by whether each pair of mentions is in one article."""
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
    """Return the required mentions whose span was found with any type, each with the found mention."""
    at = {(m.start, m.end): m for m in found}
    return [(g, at[g.start, g.end]) for g in gold.mentions if not g.optional and (g.start, g.end) in at]


def b_cubed(pages: Iterable[tuple[Gold, Sequence[Mention]]]) -> tuple[float, float]:
    """Compare entities over all pages by B-cubed.

    Returns
    -------
    tuple
        Precision and recall, 0..1. Precision is the mean, over the mentions found, of the share of their entity's
        mentions that belong to their annotated entity; recall is the reverse.

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
    """Return all tallies of one page by measure."""
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


@dataclasses.dataclass(frozen=True, slots=True)
class Score:
    """One line of the result."""

    doc: str
    """File name, ``all`` for the pages together."""
    measure: str
    """An entity type, ``core``, ``all``, ``posts``, ``organ``, ``former``, ``article`` or ``entities`` (B-cubed)."""
    match: str
    """``strict`` or ``overlap``."""
    precision: float
    recall: float
    f1: float
    right: int
    wrong: int
    missed: int


def scores(gold: Sequence[Gold], found: Sequence[Mention], held: Sequence[Post]) -> Iterator[Score]:
    """Yield the scores of each page and of all together.

    Parameters
    ----------
    gold
        The annotated pages.
    found, held
        Mentions and posts of the output over all pages; file names identify pages.
    """
    by_doc: dict[str, list[Mention]] = collections.defaultdict(list)
    posts_of: dict[str, list[Post]] = collections.defaultdict(list)
    for m in found:
        by_doc[Path(m.doc).name].append(m)
    for p in held:
        posts_of[Path(p.doc).name].append(p)
    total: dict[tuple[str, str], Tally] = collections.defaultdict(Tally)
    for page in gold:
        table = {
            (name, "strict"): t for name, t in tallies(page, by_doc[page.doc], posts_of[page.doc]).items()
        }
        for kind, types in (*((k, (k,)) for k in ENTITY_TYPES), ("core", CORE_TYPES), ("all", ENTITY_TYPES)):
            table[kind, "overlap"] = overlapping(page, by_doc[page.doc], types)
        for key, tally in table.items():
            total[key] += tally
            yield _score(page.doc, key, tally)
    for key, tally in total.items():
        yield _score("all", key, tally)
    precision, recall = b_cubed((page, by_doc[page.doc]) for page in gold)
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    yield Score("all", "entities", "strict", round(precision, 4), round(recall, 4), round(f1, 4), 0, 0, 0)


def _score(doc: str, key: tuple[str, str], tally: Tally) -> Score:
    precision, recall, f1 = (round(value, 4) for value in (tally.precision, tally.recall, tally.f1))
    return Score(doc, *key, precision, recall, f1, len(tally.right), len(tally.wrong), len(tally.missed))


def load(folder: Path) -> tuple[Gold, ...]:
    """Read an annotation: ``mentions.jsonl``, and ``positions.jsonl`` and ``articles.jsonl`` if they exist.

    Parameters
    ----------
    folder
        Folder with the files. A mention: doc, start, end, text, type, canonical, optional; a post: doc, person, post,
        organ, former; an article: doc, start, end, headline, and ``part_of`` for a piece elsewhere on the page.

    Returns
    -------
    tuple of Gold
        In order of their file names.

    Raises
    ------
    InputError
        A file or a field is missing, or a line is not JSON.
    """
    named: dict[str, list[GoldMention]] = collections.defaultdict(list)
    held: dict[str, list[GoldPost]] = collections.defaultdict(list)
    pieces: dict[str, list[tuple[int, int, str]]] = collections.defaultdict(list)
    for where, row in _rows(folder / "mentions.jsonl", ("doc", "start", "end", "text", "type", "canonical")):
        kind = str(row["type"]).lower()
        if kind not in ENTITY_TYPES:
            raise InputError(where, f"names the type {row['type']}", "give one of " + ", ".join(ENTITY_TYPES))
        optional = bool(row.get("optional"))
        mention = GoldMention(row["start"], row["end"], row["text"], kind, row["canonical"], optional)
        named[row["doc"]].append(mention)
    if (folder / "positions.jsonl").exists():
        for _, row in _rows(folder / "positions.jsonl", ("doc", "person", "post", "organ")):
            former, optional = bool(row.get("former")), bool(row.get("optional"))
            held[row["doc"]].append(GoldPost(row["person"], (row["post"],), row["organ"], former, optional))
    if (folder / "articles.jsonl").exists():
        for _, row in _rows(folder / "articles.jsonl", ("doc", "start", "end", "headline")):
            pieces[row["doc"]].append((row["start"], row["end"], row.get("part_of") or row["headline"]))
    return tuple(
        Gold(
            doc,
            tuple(sorted(named[doc], key=lambda m: m.start)),
            tuple(held[doc]),
            tuple(sorted(pieces[doc])),
        )
        for doc in sorted(named)
    )


def _rows(path: Path, fields: Sequence[str]) -> Iterator[tuple[str, dict[str, Any]]]:
    try:
        lines = bounded(path).decode("utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(str(path), "cannot be read", "give the folder of an annotation") from error
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        where = f"{path}:{number}"
        try:
            row = json.loads(line)
        except json.JSONDecodeError as error:
            raise InputError(where, "is not JSON", "write one object a line") from error
        missing = [name for name in fields if not isinstance(row, dict) or name not in row]
        if missing:
            raise InputError(where, "lacks " + ", ".join(missing), "see the annotation guide")
        yield where, row
