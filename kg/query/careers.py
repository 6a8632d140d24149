"""Returns careers: who held which post of which organ, from when to when, and who came before and after.

A printed date takes precedence over the page that shows somebody in office; contradicting claims are given with it,
each with its sentence. Nothing is inferred: without a printed date, the first and the last page bound the spell.
"""

import dataclasses
import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

from kg.base.errors import KgError, UnknownName
from kg.base.parameters import check_days
from kg.base.schema import PERSONS
from kg.query.change_queries import ACTING, HEADS, SHARED
from kg.query.database import Reader
from kg.query.names import find, full_form, in_titles

__all__ = [
    "Claim",
    "Spell",
    "career",
    "end_of",
    "held_on",
    "holders",
    "is_alone",
    "not_a_person",
    "organ_of",
    "rank_of",
    "seat_of",
    "spells_of",
    "start_of",
]


@dataclasses.dataclass(frozen=True, slots=True)
class Claim:
    """The dates of a spell as one page prints them, with the sentence."""

    begin: str | None
    until: str | None
    doc: str
    date: str | None
    """ISO date of the page."""
    text: str | None


@dataclasses.dataclass(frozen=True, slots=True)
class Spell:
    """A period in which a person holds a post."""

    person: str
    post: str
    """The title without its organ."""
    organ: str
    """Full name."""
    begin: str | None
    """First day as far as a page prints it: ``2011``, ``2011-05``, ``2011-05-09``; None if no page does."""
    until: str | None
    """Last day, likewise."""
    basis: str
    """``printed`` if a page prints one of the two; else ``seen``: bounded by `first` and `last`."""
    first: str | None
    """ISO date of the first page that shows the person in office."""
    last: str | None
    past: str | None
    """ISO date of the first page that calls the office a past one (原, 前, 免去)."""
    articles: int
    """Number of stories that show the person in office."""
    evidence: str
    """The most informative words, as printed."""
    doc: str
    article: str | None
    start: int
    """Raw offset of `evidence` in the file `doc`."""
    end: int
    predecessor: str | None = None
    """Predecessor in the post; None for posts that several hold (副市长, 常委), or if unknown."""
    successor: str | None = None
    gap: str | None = None
    """Time between the last known day of the predecessor and the first of this one: ``2016-09/2017-01``."""
    contradictions: tuple[Claim, ...] = ()
    """Claims of pages that disagree on its beginning or end."""


def career(reader: Reader, name: str) -> list[Spell]:
    """Return the posts of a person in order of time.

    Raises
    ------
    UnknownName, AmbiguousName
        No entity, or several, have the name.
    KgError
        The entity is not a person.
    """
    full = find(reader, name)
    (entity,) = reader.entities([full])
    if entity.type not in PERSONS:
        raise not_a_person(name, full)
    organs = [row["organ"] for row in reader.rows("SELECT DISTINCT organ FROM spell WHERE person = $1", full)]
    return spells_of(reader, organs, {full})


def not_a_person(name: str, full: str) -> KgError:
    """Return the fault of who asks for the career of something else than a person."""
    what = "is not a person" if name == full else f"is not a person: {full}"
    return KgError(name, what, f"ask kg holders {full}")


def holders(reader: Reader, organ: str, *, post: str | None = None, on: str | None = None) -> list[Spell]:
    """Return who held the posts of an organ, post by post in order of time.

    Parameters
    ----------
    reader
        The database.
    organ
        A name of the organ.
    post
        Only this title; an acting head counts as the head (代市长 as 市长).
    on
        ISO date: only who held it on that day, by a printed date or between two pages that show it.

    Raises
    ------
    UnknownName, AmbiguousName
        No organ, or several, have the name.
    KgError
        The day is not a date, or the name is a person's.
    """
    check_days(on=on)
    spells = spells_of(reader, [organ_of(reader, organ)])
    wanted = None if post is None else seat_of(post)
    kept = [
        s for s in spells if (wanted is None or wanted == seat_of(s.post)) and (on is None or held_on(s, on))
    ]
    return sorted(kept, key=lambda s: (rank_of(s.post), seat_of(s.post), *_time(s)))


def organ_of(reader: Reader, name: str) -> str:
    """Return the full name of the organ that a name means; for a body printed only in posts, the name itself."""
    for form in (name, full_form(name)):
        if reader.rows("SELECT 1 FROM spell WHERE organ = $1 LIMIT 1", form):
            return form
    try:
        full = find(reader, name)
    except UnknownName:
        titled = in_titles(reader, name.strip())
        if not titled:
            raise
        return titled[0]
    (entity,) = reader.entities([full])
    if entity.type in PERSONS:
        raise KgError(name, "is a person", f"ask kg career {full}")
    return full


def is_alone(post: str) -> bool:
    """Return whether one person at a time holds a post: the head of a body."""
    return re.search(HEADS, post) is not None and re.search(SHARED, post) is None


def seat_of(post: str) -> str:
    """Return the title of the post that somebody holds; for an acting head, the title of the head."""
    return re.sub(ACTING, r"\1", post)


def start_of(spell: Spell) -> str | None:
    """Return the first known day: as printed, else that of the first page that shows the spell."""
    return spell.begin or spell.first or spell.until


def end_of(spell: Spell) -> str | None:
    """Return the last known day: as printed, else that of the last page that shows the spell."""
    return spell.until or max(filter(None, (spell.last, spell.begin)), default=None)


def held_on(spell: Spell, day: str) -> bool:
    """Return whether a day is within a spell, as precisely as its bounds are printed."""
    start, end = start_of(spell), end_of(spell)
    return bool(start and end) and str(start) <= day[: len(str(start))] and day[: len(str(end))] <= str(end)


def _time(spell: Spell) -> tuple[str, str, str]:
    return start_of(spell) or spell.past or _NEVER, end_of(spell) or _NEVER, spell.organ + spell.post


_NEVER = "9999"
"""Sort key of a spell without any date."""
_RANKS = (
    r"^(?:第一|总)?书记$", r"^(?!.*副).*(?:[省州市县区镇乡旗盟]长|主席|总理)$", r"^(?!.*(?:副|秘书长)).*(?:主任|[局厅部处院所校站厂行园检察]长|董事长)$",
    r"^党[组委]书记$", r"^(?:总经理|总裁|院长|社长|台长)$", r"常务副", r"^(?:党[组委])?副书记$", r"^副", r"常委$", r"秘书长$", r"委员$",
)  # fmt: skip
"""Titles in the order in which an organ's posts are listed."""


def rank_of(post: str) -> int:
    """Return the rank of a title within an organ."""
    return next((n for n, title in enumerate(_RANKS) if re.search(title, post)), len(_RANKS))


def spells_of(reader: Reader, organs: Sequence[str], people: Collection[str] | None = None) -> list[Spell]:
    """Return the spells of some organs in order of time, with their neighbours and contradicting claims.

    Parameters
    ----------
    reader
        The database.
    organs
        Full names.
    people
        Full names of those whose spells are wanted; None for all.
    """
    rows = reader.rows(_SPELLS, list(organs))
    claims: defaultdict[tuple[Any, ...], list[dict[str, Any]]] = defaultdict(list)
    for row in reader.rows(_CLAIMS, list(organs), None if people is None else sorted(people)):
        claims[_key(row)].append(row)
    spells = []
    for row in rows:
        told = _contradictions(row, claims[_key(row)])
        del row["term"]
        spells.append(Spell(**row, contradictions=told))
    return sorted(_neighboured(spells, people), key=_time)


def _key(row: Mapping[str, Any]) -> tuple[Any, ...]:
    return row["person"], row["organ"], row["post"], row["term"]


def _contradictions(spell: Mapping[str, Any], claims: Sequence[Mapping[str, Any]]) -> tuple[Claim, ...]:
    """Return the claims that disagree on the beginning or end of a spell, with the accepted ones."""
    wrong = [
        c for c in claims if not (_agrees(c, spell, claims, "begin") and _agrees(c, spell, claims, "until"))
    ]
    if not wrong:
        return ()
    right = [c for c in claims if c not in wrong][:1]
    return tuple(Claim(c["begin"], c["until"], c["doc"], c["date"], c["text"]) for c in (*right, *wrong))


def _agrees(
    claim: Mapping[str, Any], spell: Mapping[str, Any], claims: Iterable[Mapping[str, Any]], bound: str
) -> bool:
    """Return whether a claim gives the same day as a spell, or a day on which one term ends and the next begins."""
    other = "until" if bound == "begin" else "begin"
    days = [spell[bound], *(c[other] for c in claims)]
    same = claim[bound] is None or any(_same(claim[bound], day) for day in days if day)
    return same or (bound == "begin" and any(_leads_to(c, claim) for c in claims))


def _leads_to(claim: Mapping[str, Any], later: Mapping[str, Any]) -> bool:
    """Return whether a page prints a claim without an end, and then a later one: 2008年起任副县长；2013年任县委常委、副县长."""
    open_end = claim["doc"] == later["doc"] and claim["begin"] is not None and claim["until"] is None
    return open_end and claim["begin"] < later["begin"]


def _same(one: str, other: str) -> bool:
    """Return whether two days agree as far as both are printed."""
    return one.startswith(other) or other.startswith(one)


def _neighboured(spells: Iterable[Spell], people: Collection[str] | None) -> Iterable[Spell]:
    """Yield the spells of some people, None for all, with predecessors and successors in posts that one person holds at a time."""
    seats: defaultdict[tuple[str, str], list[Spell]] = defaultdict(list)
    for spell in spells:
        seats[spell.organ, seat_of(spell.post)].append(spell)
    for (_, seat), held in seats.items():
        wanted = [s for s in held if people is None or s.person in people]
        if not wanted or not is_alone(seat):
            yield from wanted
            continue
        dated = sorted((s for s in held if start_of(s)), key=_time)
        for spell in wanted:
            yield _between(spell, dated) if start_of(spell) else spell


def _between(spell: Spell, held: Sequence[Spell]) -> Spell:
    """Return a spell with the holders before and after, and the time between."""
    own = str(start_of(spell))
    others = [s for s in held if s.person != spell.person]
    before = [s for s in others if _precedes(s, spell)]
    after = [s for s in others if _precedes(spell, s)]
    last = max(before, key=lambda s: str(start_of(s)), default=None)
    later = min(after, key=lambda s: str(start_of(s)), default=None)
    ended = None if last is None else end_of(last)
    open_ = ended is not None and ended < own and not _same(ended, own)
    return dataclasses.replace(
        spell,
        predecessor=last.person if last else None,
        successor=later.person if later else None,
        gap=f"{ended}/{own}" if open_ else None,
    )


def _precedes(spell: Spell, other: Spell) -> bool:
    """Return whether a spell begins before another one; if only its end is known, it may end on the day of the other's beginning."""
    start, later = str(start_of(spell)), str(start_of(other))
    over = not (spell.begin or spell.first) and bool(other.begin or other.first)
    return start < later or (over and _same(start, later))


_SPELLS = """
SELECT person, post, organ, term, "begin", "until", basis, first, last, past, articles, evidence, doc, article, "start", "end"
FROM spell WHERE organ IN (SELECT unnest($1::VARCHAR[])) ORDER BY organ, post, person, term
"""
_CLAIMS = """
SELECT c.person, c.organ, c.post, c.term, c."begin", c."until", c.doc, c.date, s.text
FROM claim c LEFT JOIN sentence s ON s.doc = c.doc AND s.article IS NOT DISTINCT FROM c.article AND s.sentence = c.sentence
WHERE c.organ IN (SELECT unnest($1::VARCHAR[])) AND ($2 IS NULL OR c.person IN (SELECT unnest($2::VARCHAR[])))
ORDER BY c.date, c.doc, c."start"
"""
