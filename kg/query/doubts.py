"""What a database makes one doubt: rows of it in, `Doubt`s out, best first. Nothing is changed.

A doubt is worth what its answer may change: the mentions that it concerns times the belief that they are read wrongly,
see `kg.query.graph.doubt_signs`.
"""

import dataclasses
import functools
import itertools
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

from kg.base.errors import KgError
from kg.base.schema import DOUBTS, ENTITY_TYPES, Decision, Pattern
from kg.derive.identity import Office, city
from kg.gazetteer.glyphs import Glyphs
from kg.query.doubt_signs import (
    Job,
    Known,
    Named,
    Suspicion,
    abbreviations,
    circles,
    jobs,
    misprints,
    namesakes,
    several,
    transfers,
)
from kg.query.parameters import check_known, check_limit

__all__ = ["ANSWERS", "Doubt", "Quote", "decided", "doubts", "waiting"]

ANSWERS = ("accept", "reject", "merge", "rename", "split", "type")
"""What a person can say to a doubt: the database is right; it is no entity; it is another; its full name is another; it
is several; it is of another type."""
Rows = Callable[..., list[dict[str, Any]]]
"""Runs a query with parameters, see `kg.query.database.Reader.rows`."""

_COMPARED = 2_000
"""Pairs, those of most weight, whose companions are compared."""
_QUOTES = 3
"""Sentences that show an entity."""
_SHARED = 0.4
"""Weight of companions: what it adds to the belief that two are one if all of many companions of the one are the other's."""
_FEW = 3
"""Companions of one story say little: the share is of so many more."""
_EVERYWHERE = 20
"""A companion in more than one of so many stories is everybody's and tells no circle."""


@dataclasses.dataclass(frozen=True, slots=True)
class Quote:
    """A sentence that names an entity."""

    entity: str
    doc: str
    date: str | None
    text: str


@dataclasses.dataclass(frozen=True, slots=True)
class Doubt:
    """Something that may be wrong, worth `mentions` times `belief`."""

    kind: str
    """One of `kg.base.schema.DOUBTS`."""
    entity: str
    type: str
    other: str
    """The entity that it may be; "" if it is not about two."""
    mentions: int
    """How many mentions would change."""
    belief: float
    """That something is wrong, 0..1."""
    reasons: tuple[str, ...]
    by: str
    """How it might be split, see `kg.base.schema.Decision.by`; "" if nothing suggests it."""
    of: tuple[str, ...]
    part: str
    """Name of the part that would be split off; "" if it follows from `by`."""
    sentences: tuple[Quote, ...]


def doubts(
    rows: Rows,
    patterns: Sequence[Pattern],
    *,
    kind: str | None = None,
    decisions: Sequence[Decision] = (),
    limit: int = 20,
) -> list[Doubt]:
    """Return what may be wrong in a database, by what an answer may change.

    Parameters
    ----------
    rows
        Runs a query.
    patterns
        Gazetteer lines.
    kind
        One of `kg.base.schema.DOUBTS`; None for all.
    decisions
        What people decided already, built in or not: they are not asked again.
    limit
        Most doubts; 0 for all.

    Returns
    -------
    list of Doubt
        Best first.

    Raises
    ------
    KgError
        There is no such kind.

    Notes
    -----
    Nobody is asked of masked names. Memory holds the names of the entities, and the posts of people who hold several; time grows with the names, but
    for names that differ in one character, which are compared within their block.
    """
    check_known("kind", [kind], DOUBTS)
    check_limit(limit=limit)
    known = Known(patterns)
    names = {
        row["entity"]: Named(**{**row, "known": row["known"] or row["entity"] in known})
        for row in rows(_NAMED)
    }
    glyphs = Glyphs({p.pattern: p.id for p in patterns if p.label == "GLYPH" and isinstance(p.pattern, str)})
    finders = {
        "new": _new,
        "same": _same,
        "two": _two,
        "variant": functools.partial(_variants, glyphs),
    }
    found = [s for name, find in finders.items() if kind in (None, name) for s in find(rows, names)]
    answered = _Answered(decisions)
    found = [s for s in found if not names[s.entity].masked and not answered.covers(s)]
    ranked = sorted(_weighed(rows, _joined(found)), key=_rank)
    return _shown(rows, names, ranked[:limit] if limit else ranked)


def decided(
    doubt: Doubt,
    answer: str,
    *,
    target: str = "",
    by: str = "",
    of: Sequence[str] = (),
    date: str,
    reason: str = "",
) -> Decision:
    """Return the decision that an answer to a doubt is.

    Parameters
    ----------
    doubt
        The doubt.
    answer
        One of `ANSWERS`.
    target
        For merge the full name of the entity that it is (the doubt's other one if not given); for rename its full name;
        for type the type; for a split by doc or form the name of the part (the doubt's if not given).
    by, of
        For split; the doubt's if not given.
    date
        ISO date of the answer.
    reason
        Why; the doubt's reasons if not given.

    Raises
    ------
    KgError
        The answer is none, or lacks what it needs.
    """
    name = doubt.entity
    if answer not in ANSWERS:
        raise KgError(f"decision {answer}", "is not known", "give one of " + ", ".join(ANSWERS))
    if (answer == "merge" and (target or doubt.other) in ("", name)) or (
        answer == "rename" and target in ("", name)
    ):
        raise KgError(
            f"{answer} {name}", "names no other entity", "give the full name that it has, as target"
        )
    if answer == "type" and target not in ENTITY_TYPES:
        raise KgError(f"type {target}", "is not known", "give one of " + ", ".join(ENTITY_TYPES))
    by, of = (by, of) if by else (doubt.by, of or doubt.of)
    if answer == "split" and by not in ("city", "county", "doc", "form"):
        raise KgError(f"split {name}", f"by {by!r} is not known", "give one of city, county, doc, form")
    listed = answer == "split" and by in ("doc", "form")
    if listed and not (of and (target or doubt.part)):
        raise KgError(f"split {name}", f"by {by} tells no part", "name the part, and what is of it")
    ids = {
        "accept": doubt.other,
        "merge": target or doubt.other,
        "rename": target,
        "split": (target or doubt.part) if listed else "",
        "type": target,
    }
    return Decision(
        label="MERGE" if answer == "rename" else answer.upper(),
        pattern=name,
        id=ids.get(answer, ""),
        kind=doubt.kind if answer == "accept" else "",
        by=by if answer == "split" else "",
        of=tuple(of) if listed else (),
        date=date,
        reason=reason or "; ".join(doubt.reasons),
    )


def waiting(found: Iterable[Doubt], decisions: Iterable[Decision]) -> list[Doubt]:
    """Return the doubts that decisions leave open."""
    answered = _Answered(decisions)
    return [doubt for doubt in found if not answered.covers(doubt)]


class _Answered:
    """What people have spoken of."""

    def __init__(self, decisions: Iterable[Decision]) -> None:
        self._accepted: set[tuple[str, str, str]] = set()
        self._spoken: defaultdict[str, set[str]] = defaultdict(set)
        for d in decisions:
            if d.label == "ACCEPT":
                self._accepted |= {(d.kind, d.pattern, d.id), (d.kind, d.id, d.pattern)}
            else:
                self._spoken[d.pattern].add(d.label)
                if d.label in ("MERGE", "SPLIT"):
                    self._spoken[d.id].add("NAMED")

    def covers(self, suspicion: "Suspicion | Doubt") -> bool:
        """Tell whether a suspicion is answered, by a decision that is built in or by one that still waits for it."""
        if (suspicion.kind, suspicion.entity, suspicion.other) in self._accepted:
            return True
        said = self._spoken[suspicion.entity] | self._spoken[suspicion.other] & _GONE
        enough = set(_GONE)
        if suspicion.kind == "new":
            enough |= {"NAMED", "SPLIT", "TYPE"}
        if suspicion.by:
            enough |= {"SPLIT"}
        if _namesakes(suspicion.entity, suspicion.other):  # they are parts of what a person split
            enough |= {"SPLIT"}
            said |= self._spoken[suspicion.entity.partition("（")[0]]
        return bool(said & enough)


_GONE = {"MERGE", "REJECT"}
"""What leaves no entity of the name."""


def _unmasked(names: Mapping[str, Named]) -> Iterator[Named]:
    return (name for name in names.values() if not name.masked)


def _new(rows: Rows, names: Mapping[str, Named]) -> Iterator[Suspicion]:
    for row in rows(_NEW):
        name = names[row["entity"]]
        if not name.known:
            told = f"in no gazetteer; found by {row['sources']}, belief {row['score']:.2f}"
            yield Suspicion("new", name.entity, "", name.mentions, ((told, 1 - row["score"]),))


def _same(rows: Rows, names: Mapping[str, Named]) -> Iterator[Suspicion]:
    yield from namesakes(_unmasked(names))
    printed = ((row["entity"], row["other"], row["reason"]) for row in rows(_PRINTED))
    yield from abbreviations(names.values(), printed)


def _two(rows: Rows, names: Mapping[str, Named]) -> Iterator[Suspicion]:
    homes: defaultdict[str, defaultdict[str, int]] = defaultdict(lambda: defaultdict(int))
    for row in rows(_HOMES):
        homes[row["entity"]][city(row["home"]) or ""] += row["mentions"]
    credited = {row["entity"] for row in rows(_CREDITED)}
    yield from several({e: cities for e, cities in homes.items() if len(cities) > 1}, names, credited)
    mentions = {name.entity: name.mentions for name in names.values()}
    offices = [
        Office(r["person"], city(r["home"]) or r["doc"], r["doc"], r["article"], r["date"], r["organ"])
        for r in rows(_OFFICES)
    ]
    yield from transfers(offices, mentions)
    yield from jobs((Job(**row) for row in rows(_JOBS)), mentions)
    stories: defaultdict[str, defaultdict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for row in rows(_CIRCLES, _EVERYWHERE):
        stories[row["entity"]][row["story"]].append(row["companion"])
    places: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    for row in rows(_PLACES, list(stories)):
        places[row["entity"], row["story"]].append(row["place"])
    yield from circles(stories, places)


def _variants(glyphs: Glyphs, rows: Rows, names: Mapping[str, Named]) -> Iterator[Suspicion]:
    yield from misprints(_unmasked(names), glyphs.alike)
    for row in rows(_MENDED):
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
    """Return suspicions with all signs of one pair together."""
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
    """Yield suspicions with what the companions say of two being one.

    Left out are two that one sentence names, and two unlike names that no city's papers share: nobody is printed
    beside a misprint of himself, nor only elsewhere.
    """
    pairs = sorted((s for s in found if s.other), key=_rank)
    ends = [s.entity for s in pairs], [s.other for s in pairs]
    beside = {(row["a"], row["b"]) for row in rows(_TOGETHER, *ends)}
    near = {(row["a"], row["b"]) for row in rows(_NEIGHBOURS, *ends)}
    compared = [end[:_COMPARED] for end in ends]
    shared = {(row["a"], row["b"]): row for row in rows(_COMPANIONS, *compared)}
    for s in found:
        pair = (s.entity, s.other)
        both = shared.get(pair)
        if s.other and (pair in beside or (pair not in near and not _namesakes(*pair))):
            continue
        if both is None:
            yield s
        else:
            told = f"shares {both['common']} of its {both['own']} companions"
            yield dataclasses.replace(
                s, signs=(*s.signs, (told, _SHARED * both["common"] / (both["own"] + _FEW)))
            )


def _namesakes(one: str, other: str) -> bool:
    return one.partition("（")[0] == other.partition("（")[0]


def _shown(rows: Rows, names: Mapping[str, Named], ranked: Sequence[Suspicion]) -> list[Doubt]:
    wanted = sorted({name for s in ranked for name in (s.entity, s.other) if name})
    quotes: defaultdict[str, list[dict[str, Any]]] = defaultdict(list)
    for row in rows(_QUOTED, wanted) if wanted else ():
        quotes[row["entity"]].append(row)
    return [
        Doubt(
            s.kind, s.entity, names[s.entity].type, s.other, s.mentions, round(s.belief, 4),
            tuple(told for told, _ in s.signs), s.by, s.of, s.part, tuple(_quoted(s, quotes)),
        )
        for s in ranked
    ]  # fmt: skip


def _quoted(s: Suspicion, quotes: Mapping[str, Sequence[dict[str, Any]]]) -> Iterator[Quote]:
    """Yield sentences that let a person judge: of both entities, or of both parts."""
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


_NAMED = """
SELECT e.entity, e.type, e.pinyin, e.mentions, k.known
FROM entity e JOIN (SELECT entity, bool_or(source = 'phrases') AS known FROM mention GROUP BY entity) k
  ON k.entity = e.entity
ORDER BY e.entity
"""
_NEW = """
SELECT entity, avg(score) AS score, string_agg(DISTINCT source, ', ' ORDER BY source) AS sources FROM mention
GROUP BY entity HAVING NOT bool_or(source = 'phrases') ORDER BY entity
"""
_PRINTED = """
SELECT a.alias AS entity, a.entity AS other, a.reason FROM alias a JOIN entity e ON e.entity = a.alias
WHERE a.entity <> a.alias ORDER BY 1, 2
"""
_HOMES = """
WITH stands AS (
  SELECT m.entity, p.home, count(*) AS mentions FROM mention m JOIN page p ON p.doc = m.doc
  WHERE p.home IS NOT NULL GROUP BY m.entity, p.home
),
several AS (SELECT entity FROM stands GROUP BY entity HAVING count(*) > 1)
SELECT s.* FROM stands s SEMI JOIN several t ON t.entity = s.entity ORDER BY s.entity, s.home
"""
_CREDITED = "SELECT entity FROM mention GROUP BY entity HAVING bool_and(credit)"
_OFFICES = """
WITH present AS (
  SELECT h.person, p.home, h.doc, coalesce(h.article, '') AS article, h.date, h.organ
  FROM post h JOIN page p ON p.doc = h.doc
  WHERE h.date IS NOT NULL AND NOT h.former AND h.public AND h.post NOT IN ('代表', '委员') AND h.organ <> ''
),
several AS (SELECT person FROM present GROUP BY person HAVING min(organ) < max(organ))
SELECT h.* FROM present h SEMI JOIN several s ON s.person = h.person ORDER BY h.doc, h.article, h.organ
"""
_JOBS = """
WITH present AS (
  SELECT person, organ, public, doc || '#' || article AS place FROM post
  WHERE NOT former AND organ <> '' AND article IS NOT NULL
),
sorts AS (SELECT person FROM present GROUP BY person HAVING bool_or(public) AND bool_or(NOT public))
SELECT DISTINCT p.* FROM present p SEMI JOIN sorts s ON s.person = p.person ORDER BY p.person, p.place, p.organ, p.public
"""
_CIRCLES = """
WITH size AS (SELECT stories AS n FROM meta),
person AS (
  SELECT e.entity FROM entity e JOIN mention m ON m.entity = e.entity
  WHERE e.type IN ('official', 'person') AND length(split_part(e.entity, '（', 1)) = 2 AND e.articles BETWEEN 4 AND 200
  GROUP BY e.entity, e.articles HAVING NOT bool_or(m.source = 'phrases')
  ORDER BY e.articles DESC, e.entity LIMIT 1000
),
companion AS (
  SELECT e.entity FROM entity e CROSS JOIN size s
  WHERE e.type NOT IN ('district', 'institution') AND e.articles * $1 <= greatest(s.n, 10 * $1)
)
SELECT DISTINCT a.entity, a.story, b.entity AS companion
FROM appearance a SEMI JOIN person p ON p.entity = a.entity
JOIN appearance b ON b.story = a.story AND b.entity <> a.entity
SEMI JOIN companion c ON c.entity = b.entity
ORDER BY ALL
"""
_PLACES = """
SELECT DISTINCT m.entity, t.story, m.doc || '#' || m.article AS place
FROM mention m SEMI JOIN (SELECT unnest($1::VARCHAR[]) AS entity) w ON w.entity = m.entity
JOIN story t ON t.doc = m.doc AND t.article = m.article ORDER BY ALL
"""
_MENDED = """
SELECT entity, alias, mentions, reason FROM alias
WHERE starts_with(reason, 'misprint of') AND alias <> entity ORDER BY entity, alias
"""
_PAIRS = "pair AS (SELECT unnest($1::VARCHAR[]) AS a, unnest($2::VARCHAR[]) AS b)"
_TOGETHER = f"""
WITH {_PAIRS}
SELECT p.a, p.b FROM pair p JOIN link l ON l.source = least(p.a, p.b) AND l.target = greatest(p.a, p.b)
WHERE l.sentences > 0
"""
_NEIGHBOURS = f"""
WITH {_PAIRS},
name AS (SELECT a AS entity FROM pair UNION SELECT b FROM pair),
stands AS (
  SELECT DISTINCT m.entity, coalesce(p.home, p.doc) AS home FROM mention m SEMI JOIN name n ON n.entity = m.entity
  JOIN page p ON p.doc = m.doc
)
SELECT DISTINCT p.a, p.b FROM pair p JOIN stands x ON x.entity = p.a JOIN stands y ON y.entity = p.b AND y.home = x.home
"""
_COMPANIONS = f"""
WITH {_PAIRS},
name AS (SELECT a AS entity FROM pair UNION SELECT b FROM pair),
tie AS (
  SELECT source AS entity, target AS companion FROM link l SEMI JOIN name n ON n.entity = l.source
  UNION ALL SELECT target, source FROM link l SEMI JOIN name n ON n.entity = l.target
),
own AS (SELECT entity, count(*) AS n FROM tie GROUP BY entity)
SELECT p.a, p.b, count(*) AS common, any_value(o.n) AS own
FROM pair p JOIN tie x ON x.entity = p.a JOIN tie y ON y.entity = p.b AND y.companion = x.companion
JOIN own o ON o.entity = p.a
GROUP BY p.a, p.b
"""
_QUOTED = """
SELECT entity, doc, date, text, form, place FROM (
  SELECT m.entity, m.doc, p.date, s.text, m.text AS form, m.doc || '#' || coalesce(m.article, '') AS place, m.start,
         row_number() OVER (PARTITION BY m.entity, s.passage ORDER BY m.doc, m.start) AS again,
         row_number() OVER (PARTITION BY m.entity, m.doc, m.text ORDER BY m.start) AS here
  FROM mention m SEMI JOIN (SELECT unnest($1::VARCHAR[]) AS entity) w ON w.entity = m.entity
  JOIN page p ON p.doc = m.doc
  JOIN sentence s ON s.doc = m.doc AND s.article IS NOT DISTINCT FROM m.article AND s.sentence = m.sentence
)
WHERE again = 1 AND here <= 3
ORDER BY entity, date DESC NULLS LAST, doc, start
"""
