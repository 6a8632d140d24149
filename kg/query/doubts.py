"""Finds what may be wrong in a database: rows in, `Doubt`s out, best first. It changes nothing.

The value of a doubt is what its answer may change: the number of mentions times the belief that they are read wrongly,
see `kg.query.doubt_signs`.
"""

import dataclasses
import functools
import itertools
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

from kg.base.parameters import check_known, check_limit
from kg.base.schema import DOUBTS, Decision, Pattern
from kg.derive.identity import Office, city
from kg.gazetteer.divisions import Divisions
from kg.gazetteer.glyphs import Glyphs
from kg.query import doubt_queries as queries
from kg.query.answered import Answered, is_namesake
from kg.query.doubt_posts import Job, Stint, jobs, meanwhile
from kg.query.doubt_signs import (
    NAMING,
    Known,
    Named,
    Suspicion,
    abbreviations,
    circles,
    misprints,
    namesakes,
    several,
    transfers,
)

__all__ = ["LABELS", "Doubt", "Quote", "doubts"]

Rows = Callable[..., list[dict[str, Any]]]
"""Runs a query with parameters, see `kg.query.database.Reader.rows`."""

LABELS = (*NAMING, "GLYPH", "PAPER")
"""Labels of the gazetteer lines that doubts need."""
_COMPARED = 2_000
"""Most pairs whose companions are compared, the most valuable first."""
_QUOTES = 3
"""Most sentences that show an entity."""
_SHARED = 0.4
"""Weight of companions: the belief added that two are one if many companions of the one are all the other's too."""
_FEW = 3
"""Companions of one story mean little; the denominator of the share is this much larger."""
_EVERYWHERE = 20
"""A companion in more than one in this many stories is common to all and does not mark a circle."""


@dataclasses.dataclass(frozen=True, slots=True)
class Quote:
    """A sentence that names an entity."""

    entity: str
    doc: str
    date: str | None
    text: str


@dataclasses.dataclass(frozen=True, slots=True)
class Doubt:
    """Something that may be wrong; its value is `mentions` times `belief`."""

    kind: str
    """One of `kg.base.schema.DOUBTS`."""
    entity: str
    type: str
    other: str
    """The entity that it may be; "" if it is not about two."""
    mentions: int
    """How many mentions would change."""
    belief: float
    """Belief that something is wrong, 0..1."""
    reasons: tuple[str, ...]
    by: str
    """How it might be split, see `kg.base.schema.Decision.by`; "" if nothing suggests it."""
    of: tuple[str, ...]
    part: str
    """Name of the part that would be split off; "" if it follows from `by`."""
    sentences: tuple[Quote, ...]


_UNTOLD = 0.9
"""Belief that a name is wrong if several divisions share it and nothing distinguishes them."""


def doubts(
    rows: Rows,
    patterns: Sequence[Pattern],
    *,
    kind: str | None = None,
    decisions: Sequence[Decision] = (),
    limit: int = 20,
    further: Iterable[Suspicion] = (),
) -> list[Doubt]:
    """Return what may be wrong in a database, in order of what an answer may change.

    Parameters
    ----------
    rows
        Runs a query.
    patterns
        Gazetteer lines.
    kind
        One of `kg.base.schema.DOUBTS`; None for all.
    decisions
        Earlier decisions, whether a build has applied them or not; these questions are not asked again.
    limit
        Most doubts; 0 for all.
    further
        Signs from elsewhere, such as a second reader; those of one question count together with the signs found here.

    Returns
    -------
    list of Doubt
        Best first.

    Raises
    ------
    KgError
        The kind does not exist.

    Notes
    -----
    Masked names raise no doubts. Memory holds the names of the entities and the posts of people who hold several. Time
    grows with the number of names; names that differ in one character are compared within their block.
    """
    check_known("kind", [kind], DOUBTS)
    check_limit(limit=limit)
    known = Known(patterns)
    names = {
        row["entity"]: Named(**{**row, "known": row["known"] or row["entity"] in known})
        for row in rows(queries.NAMED)
    }
    glyphs = Glyphs({p.pattern: p.id for p in patterns if p.label == "GLYPH" and isinstance(p.pattern, str)})
    finders: dict[str, Callable[[Rows, Mapping[str, Named]], Iterator[Suspicion]]] = {
        "new": _new,
        "same": _same,
        "two": functools.partial(_two, patterns),
        "variant": functools.partial(_variants, glyphs),
    }
    found = [s for name, find in finders.items() if kind in (None, name) for s in find(rows, names)]
    found += [s for s in further if kind in (None, s.kind) and s.entity in names]
    open_ = _open(found, names, Answered(decisions))
    ranked = sorted(_weighed(rows, _joined(open_)), key=_rank)
    return _shown(rows, names, ranked[:limit] if limit else ranked)


def _open(found: Iterable[Suspicion], names: Mapping[str, Named], answered: Answered) -> Iterator[Suspicion]:
    """Yield the unanswered suspicions, except those about masked names."""
    for s in found:
        known = answered.covers(kind=s.kind, entity=s.entity, other=s.other, by=s.by)
        if not known and not names[s.entity].masked:
            yield s


def _unmasked(names: Mapping[str, Named]) -> Iterator[Named]:
    return (name for name in names.values() if not name.masked)


def _new(rows: Rows, names: Mapping[str, Named]) -> Iterator[Suspicion]:
    for row in rows(queries.NEW):
        name = names[row["entity"]]
        if not name.known:
            told = f"in no gazetteer; found by {row['sources']}, belief {row['score']:.2f}"
            yield Suspicion("new", name.entity, "", name.mentions, ((told, 1 - row["score"]),))
    for row in rows(queries.UNTOLD):
        told = "nothing on its page tells which of several it is: merge it with the right one"
        yield Suspicion("new", row["entity"], "", row["mentions"], ((told, _UNTOLD),))


def _same(rows: Rows, names: Mapping[str, Named]) -> Iterator[Suspicion]:
    yield from namesakes(_unmasked(names))
    printed = ((row["entity"], row["other"], row["reason"]) for row in rows(queries.PRINTED))
    yield from abbreviations(names.values(), printed)


def _two(patterns: Sequence[Pattern], rows: Rows, names: Mapping[str, Named]) -> Iterator[Suspicion]:
    homes: defaultdict[str, defaultdict[str, int]] = defaultdict(lambda: defaultdict(int))
    for row in rows(queries.HOMES):
        homes[row["entity"]][city(row["home"]) or ""] += row["mentions"]
    credited = {row["entity"] for row in rows(queries.CREDITED)}
    yield from several({e: cities for e, cities in homes.items() if len(cities) > 1}, names, credited)
    mentions = {name.entity: name.mentions for name in names.values()}
    offices = [
        Office(r["person"], city(r["home"]) or r["doc"], r["doc"], r["article"], r["date"], r["organ"])
        for r in rows(queries.OFFICES)
    ]
    divisions = Divisions(patterns)
    yield from transfers(offices, mentions, divisions)
    yield from jobs((Job(**row) for row in rows(queries.JOBS)), mentions)
    yield from meanwhile((Stint(**row) for row in rows(queries.STINTS)), mentions, divisions)
    stories: defaultdict[str, defaultdict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for row in rows(queries.CIRCLES, _EVERYWHERE):
        stories[row["entity"]][row["story"]].append(row["companion"])
    places: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    for row in rows(queries.PLACES, list(stories)):
        places[row["entity"], row["story"]].append(row["place"])
    yield from circles(stories, places)


def _variants(glyphs: Glyphs, rows: Rows, names: Mapping[str, Named]) -> Iterator[Suspicion]:
    yield from misprints(_unmasked(names), glyphs.alike)
    for row in rows(queries.MENDED):
        told = f"{row['alias']} is read so: {row['reason']}"
        yield Suspicion(
            "variant",
            row["entity"],
            "",
            row["mentions"],
            ((told, 0.1),),
            "form",
            (row["alias"],),
            row["alias"],
        )


def _joined(found: Iterable[Suspicion]) -> list[Suspicion]:
    """Return suspicions with all signs of a pair combined."""
    pairs: dict[tuple[str, ...], Suspicion] = {}
    for s in found:
        key = (s.kind, *sorted((s.entity, s.other)), s.by, *s.of)
        held = pairs.get(key)
        pairs[key] = s if held is None else dataclasses.replace(held, signs=held.signs + s.signs)
    return list(pairs.values())


def _rank(suspicion: Suspicion) -> tuple[float, int, str, str, str]:
    worth = -round(suspicion.mentions * suspicion.belief, 6)
    return worth, DOUBTS.index(suspicion.kind), suspicion.entity, suspicion.other, suspicion.by


def _weighed(rows: Rows, found: Sequence[Suspicion]) -> Iterator[Suspicion]:
    """Yield suspicions with the evidence of companions on whether two are one.

    Pairs in one sentence are left out, since nobody is printed beside a misprint of himself. So are pairs of unlike
    names that never share a city's papers.
    """
    pairs = sorted((s for s in found if s.other), key=_rank)
    ends = [s.entity for s in pairs], [s.other for s in pairs]
    beside = {(row["a"], row["b"]) for row in rows(queries.TOGETHER, *ends)}
    near = {(row["a"], row["b"]) for row in rows(queries.NEIGHBOURS, *ends)}
    compared = [end[:_COMPARED] for end in ends]
    shared = {(row["a"], row["b"]): row for row in rows(queries.COMPANIONS, *compared)}
    for s in found:
        pair = (s.entity, s.other)
        both = shared.get(pair)
        if s.other and (pair in beside or (pair not in near and not is_namesake(*pair))):
            continue
        if both is None:
            yield s
        else:
            told = f"shares {both['common']} of its {both['own']} companions"
            yield dataclasses.replace(
                s, signs=(*s.signs, (told, _SHARED * both["common"] / (both["own"] + _FEW)))
            )


def _shown(rows: Rows, names: Mapping[str, Named], ranked: Sequence[Suspicion]) -> list[Doubt]:
    wanted = sorted({name for s in ranked for name in (s.entity, s.other) if name})
    quotes: defaultdict[str, list[dict[str, Any]]] = defaultdict(list)
    for row in rows(queries.QUOTED, wanted) if wanted else ():
        quotes[row["entity"]].append(row)
    return [
        Doubt(
            s.kind, s.entity, names[s.entity].type, s.other, s.mentions, round(s.belief, 4),
            tuple(told for told, _ in s.signs), s.by, s.of, s.part, tuple(_quoted(s, quotes)),
        )
        for s in ranked
    ]  # fmt: skip


def _quoted(s: Suspicion, quotes: Mapping[str, Sequence[dict[str, Any]]]) -> Iterator[Quote]:
    """Yield sentences for a person to judge by, of both entities or of both parts."""
    own = quotes.get(s.entity, ())
    if s.by == "form":
        groups = [
            [row for row in own if row["form"] in s.of],
            [row for row in own if row["form"] not in s.of],
        ]
    elif s.by == "doc":
        groups = [
            [row for row in own if row["place"] in s.of],
            [row for row in own if row["place"] not in s.of],
        ]
    elif s.by:
        first = {row["doc"]: row for row in reversed(own)}
        groups = [[row] for row in sorted(first.values(), key=lambda row: (row["date"] or "", row["doc"]))]
    else:
        groups = [list(own), list(quotes.get(s.other, ()))]
    for group in groups[: 2 * _QUOTES]:
        for row in itertools.islice(group, _QUOTES):
            yield Quote(row["entity"], row["doc"], row["date"], row["text"])
