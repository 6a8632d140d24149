"""Careers: who held which post of which organ, from when to when, and who came before and after.

A printed date goes before the page that shows somebody in office; what contradicts it is told beside it, with its
sentence. Nothing is inferred: where no date is printed, the first and the last page bound the spell.
"""

import dataclasses
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from kg.base.errors import KgError
from kg.base.schema import PERSONS
from kg.query.change_queries import ACTING, HEADS, SHARED
from kg.query.database import Reader
from kg.query.names import find
from kg.query.parameters import check_days

__all__ = [
    "Claim",
    "Spell",
    "career",
    "end_of",
    "held_on",
    "holders",
    "organ_of",
    "rank_of",
    "seat_of",
    "spells_of",
    "start_of",
]


@dataclasses.dataclass(frozen=True, slots=True)
class Claim:
    """What one page prints of a spell, and the sentence."""

    begin: str | None
    until: str | None
    doc: str
    date: str | None
    """ISO date of the page."""
    text: str | None


@dataclasses.dataclass(frozen=True, slots=True)
class Spell:
    """A stretch of time in which a person holds a post."""

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
    """ISO date of the first page that tells of the office as a past one (原, 前, 免去)."""
    articles: int
    """Stories that show it in office."""
    evidence: str
    """The words as printed that tell most."""
    doc: str
    article: str | None
    start: int
    """Raw offset of `evidence` in the file `doc`."""
    end: int
    predecessor: str | None = None
    """Who held the post before; None for posts that several hold (副市长, 常委), or if nobody is known."""
    successor: str | None = None
    gap: str | None = None
    """Between the last day of the predecessor that is known and the first of this one: ``2016-09/2017-01``."""
    contradictions: tuple[Claim, ...] = ()
    """What pages print of its beginning or end where they disagree."""


def career(reader: Reader, name: str) -> list[Spell]:
    """Return the posts of a person in order of time.

    Raises
    ------
    UnknownName, AmbiguousName
        No entity, or several, bear the name.
    KgError
        It is not a person.
    """
    full = find(reader, name)
    (entity,) = reader.entities([full])
    if entity.type not in PERSONS:
        raise KgError(name, f"is not a person: {full} ({entity.type})", f"ask kg holders {full}")
    organs = [row["organ"] for row in reader.rows("SELECT DISTINCT organ FROM spell WHERE person = $1", full)]
    return [spell for spell in spells_of(reader, organs) if spell.person == full]


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
        No organ, or several, bear the name.
    KgError
        The day is not a date.
    """
    check_days(on=on)
    spells = spells_of(reader, [organ_of(reader, organ)])
    wanted = None if post is None else seat_of(post)
    kept = [
        s for s in spells if (wanted is None or wanted == seat_of(s.post)) and (on is None or held_on(s, on))
    ]
    return sorted(kept, key=lambda s: (rank_of(s.post), seat_of(s.post), *_time(s)))


def organ_of(reader: Reader, name: str) -> str:
    """Return the full name of the organ that a name means; of a body that is printed in posts alone, the name itself."""
    if reader.rows("SELECT 1 FROM spell WHERE organ = $1 LIMIT 1", name):
        return name
    return find(reader, name)


def seat_of(post: str) -> str:
    """Return the title of the post that somebody holds: that of the head for an acting one."""
    return re.sub(ACTING, r"\1", post)


def start_of(spell: Spell) -> str | None:
    """Return the first day that is known: as printed, else of the first page that shows it."""
    return spell.begin or spell.first or spell.until


def end_of(spell: Spell) -> str | None:
    """Return the last day that is known: as printed, else of the last page that shows it."""
    return spell.until or max(filter(None, (spell.last, spell.begin)), default=None)


def held_on(spell: Spell, day: str) -> bool:
    """Tell whether a day lies within a spell, as finely as its bounds are printed."""
    start, end = start_of(spell), end_of(spell)
    return bool(start and end) and str(start) <= day[: len(str(start))] and day[: len(str(end))] <= str(end)


def _time(spell: Spell) -> tuple[str, str, str]:
    return start_of(spell) or spell.past or _NEVER, end_of(spell) or _NEVER, spell.organ + spell.post


_NEVER = "9999"
"""Where a spell without any date stands in order of time."""
_RANKS = (
    r"^(?:第一|总)?书记$", r"^(?!.*副).*(?:[省州市县区镇乡旗盟]长|主席|总理)$", r"^(?!.*(?:副|秘书长)).*(?:主任|[局厅部处院所校站厂行园检察]长|董事长)$",
    r"^党[组委]书记$", r"^(?:总经理|总裁|院长|社长|台长)$", r"常务副", r"^(?:党[组委])?副书记$", r"^副", r"常委$", r"秘书长$", r"委员$",
)  # fmt: skip
"""Titles in the order in which an organ's posts are told."""


def rank_of(post: str) -> int:
    """Return the place of a title among those of an organ."""
    return next((n for n, title in enumerate(_RANKS) if re.search(title, post)), len(_RANKS))


def spells_of(reader: Reader, organs: Sequence[str]) -> list[Spell]:
    """Return the spells of some organs in order of time, with their neighbours and what contradicts them."""
    rows = reader.rows(_SPELLS, list(organs))
    claims: defaultdict[tuple[Any, ...], list[dict[str, Any]]] = defaultdict(list)
    for row in reader.rows(_CLAIMS, list(organs)):
        claims[_key(row)].append(row)
    spells = []
    for row in rows:
        told = _contradictions(row, claims[_key(row)])
        del row["term"]
        spells.append(Spell(**row, contradictions=told))
    return sorted(_neighboured(spells), key=_time)


def _key(row: Mapping[str, Any]) -> tuple[Any, ...]:
    return row["person"], row["organ"], row["post"], row["term"]


def _contradictions(spell: Mapping[str, Any], claims: Sequence[Mapping[str, Any]]) -> tuple[Claim, ...]:
    """Return the claims that disagree on the beginning or the end of a spell, with those that it believes."""
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
    """Tell whether a claim tells the same day as a spell, or one at which one term ends and the next begins."""
    other = "until" if bound == "begin" else "begin"
    days = [spell[bound], *(c[other] for c in claims)]
    return claim[bound] is None or any(_same(claim[bound], day) for day in days if day)


def _same(one: str, other: str) -> bool:
    """Tell whether two days are the same as far as both are printed."""
    return one.startswith(other) or other.startswith(one)


def _neighboured(spells: Iterable[Spell]) -> Iterable[Spell]:
    """Give the spells of posts that one person holds at a time those who came before and after."""
    seats: defaultdict[tuple[str, str], list[Spell]] = defaultdict(list)
    for spell in spells:
        seats[spell.organ, seat_of(spell.post)].append(spell)
    for (_, seat), held in seats.items():
        if not re.search(HEADS, seat) or re.search(SHARED, seat):
            yield from held
            continue
        dated = sorted((s for s in held if start_of(s)), key=_time)
        for spell in held:
            yield _between(spell, dated) if start_of(spell) else spell


def _between(spell: Spell, held: Sequence[Spell]) -> Spell:
    """Return a spell with those who held the post before and after, and the time between."""
    own = str(start_of(spell))
    before = [s for s in held if s.person != spell.person and str(start_of(s)) < own]
    after = [s for s in held if s.person != spell.person and str(start_of(s)) > own]
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


_SPELLS = """
SELECT person, post, organ, term, "begin", "until", basis, first, last, past, articles, evidence, doc, article, "start", "end"
FROM spell WHERE organ IN (SELECT unnest($1::VARCHAR[])) ORDER BY organ, post, person, term
"""
_CLAIMS = """
SELECT c.person, c.organ, c.post, c.term, c."begin", c."until", c.doc, c.date, s.text
FROM claim c LEFT JOIN sentence s ON s.doc = c.doc AND s.article IS NOT DISTINCT FROM c.article AND s.sentence = c.sentence
WHERE c.organ IN (SELECT unnest($1::VARCHAR[])) ORDER BY c.date, c.doc, c."start"
"""
