"""Makes the organisation chart of a body or a place on a day: posts, holders, deputies in order, vacancies.

A post is held if a printed date, or pages before and after, show its holder on the day. Otherwise the chart gives the
last holder shown before the day and the first one after it, without a guess. Only the seat of a head can be vacant: how many
deputies a body has, no page says.
"""

import dataclasses
import itertools
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from kg.base.errors import UnknownName
from kg.base.parameters import check_days
from kg.query.careers import Spell, end_of, held_on, is_alone, organ_of, rank_of, seat_of, spells_of, start_of
from kg.query.database import Reader
from kg.query.names import find

__all__ = ["Seat", "chart", "is_of_place", "rank_of_organ"]

_RECENT = 730
"""Days before the day within which a deputy not shown on that day is given as the last one, if none is shown."""
_COMMITTEE = re.compile(r"(?P<stem>中共.+委)员会$")
"""The party committee, whose offices are named 中共株洲市委…."""
_BELOW = re.compile(r"(?:镇|乡|街道|村|社区)(?!振兴)")
"""Bodies of places below a county do not belong to the county."""
_ORGANS = (
    r"^中共.+(?:委员会|工作委员会)$", r"人民代表大会常务委员会$", r"人民代表大会$", r"(?:人民政府|管理委员会)$", r"^中国人民政治协商会议",
    r"(?:纪律检查|监察)委员会$", r"^中共", r"法院$", r"检察院$", r"人民政府.+", r"[局委厅办]$",
)  # fmt: skip
"""Bodies of a place in the order in which they are listed."""


@dataclasses.dataclass(frozen=True, slots=True)
class Seat:
    """A post of a body on a day, with one of its holders if there is one."""

    organ: str
    post: str
    person: str | None
    """Who holds it; None if no page shows a holder on the day."""
    state: str
    """``held``; ``vacant`` if a page says that the last holder has left and none shows another; else ``unknown``."""
    order: int
    """Place among the seats of the organ, from 1: heads first, deputies in the order in which pages print them."""
    begin: str | None
    until: str | None
    basis: str | None
    first: str | None
    last: str | None
    before: str | None
    """If nobody is shown on the day: the last holder shown before it."""
    before_last: str | None
    """Last day on which the one before is shown."""
    after: str | None
    """The first holder shown after it."""
    after_first: str | None
    evidence: str | None
    """The words as printed, of the holder or of the one before."""
    doc: str | None
    article: str | None
    start: int | None
    end: int | None


def chart(reader: Reader, name: str, *, on: str) -> list[Seat]:
    """Return the seats of a body and its parts, or of the bodies of a place, on a day.

    Parameters
    ----------
    reader
        The database.
    name
        A name of the body, or of the place (county, city, province).
    on
        ISO date.

    Returns
    -------
    list of Seat
        Body by body, the party's committee, congress and government of a place first.

    Raises
    ------
    UnknownName, AmbiguousName
        Nothing, or several things, have the name.
    KgError
        The day is not a date.
    """
    check_days(on=on)
    organs = _organs(reader, name)
    spells = spells_of(reader, organs)
    order = _printed_order(reader, organs)
    seats: list[Seat] = []
    for organ in organs:
        groups: defaultdict[str, list[Spell]] = defaultdict(list)
        for spell in spells:
            if spell.organ == organ:
                groups[seat_of(spell.post)].append(spell)
        posts = sorted(groups, key=lambda post: (rank_of(post), _place(groups[post], order), post))
        found = list(itertools.chain.from_iterable(_seats(groups[post], post, on, order) for post in posts))
        here = {seat.person for seat in found if seat.person}
        known = (s for s in found if s.person or is_alone(s.post) or s.before not in here)
        seats += [dataclasses.replace(seat, order=n) for n, seat in enumerate(known, 1)]
    return seats


def _organs(reader: Reader, name: str) -> list[str]:
    """Return the bodies of a place, or a body and its parts, in order."""
    exact = bool(reader.rows("SELECT 1 FROM spell WHERE organ = $1 LIMIT 1", name))
    try:
        full = name if exact else find(reader, name)
    except UnknownName:
        if governed := reader.rows(_GOVERNED, name):
            return _of_place(reader, name, governed[0]["code"])
        full = organ_of(reader, name)
    found = reader.rows("SELECT type, code FROM entity WHERE entity = $1", full)
    if found and found[0]["type"] == "district":
        return _of_place(reader, full, found[0]["code"])
    committee = _COMMITTEE.fullmatch(full)
    stem = committee["stem"] if committee else full
    parts = [row["organ"] for row in reader.rows(_OF_BODY, full, stem)]
    return sorted(parts, key=lambda organ: (organ != full, rank_of_organ(organ), organ))


def _of_place(reader: Reader, place: str, code: str | None) -> list[str]:
    """Return the bodies of a place in order, without those of the places inside it if it has others."""
    listed = [row["organ"] for row in reader.rows(_OF_PLACE, place, code)]
    own = [organ for organ in listed if not _BELOW.search(organ.removeprefix(place))]
    return sorted(own or listed, key=lambda organ: (rank_of_organ(organ), organ))


def rank_of_organ(organ: str) -> int:
    """Return the place of a body among those of its place: the party's committee first."""
    return next((n for n, kind in enumerate(_ORGANS) if re.search(kind, organ)), len(_ORGANS))


def is_of_place(organ: str) -> bool:
    """Return whether a body is a kind that every place has: committee, congress, government, court, bureau."""
    return rank_of_organ(organ) < len(_ORGANS)


def _printed_order(reader: Reader, organs: Sequence[str]) -> dict[tuple[str, str], int]:
    """Map organ and person to how many more of the others pages print after the person than before."""
    printed: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    for row in reader.rows(_PRINTED, list(organs)):
        printed[row["organ"], row["doc"]].append(row["person"])
    wins: Counter[tuple[str, str]] = Counter()
    for (organ, _), people in printed.items():
        for one, other in itertools.combinations(people, 2):
            wins[organ, one] += 1
            wins[organ, other] -= 1
    return dict(wins)


def _place(spells: Iterable[Spell], order: dict[tuple[str, str], int]) -> int:
    return min(-order.get((s.organ, s.person), 0) for s in spells)


def _seats(spells: Sequence[Spell], post: str, day: str, order: dict[tuple[str, str], int]) -> list[Seat]:
    """Return the seats of one post: its holders, else those shown before and after the day."""
    held = [s for s in spells if held_on(s, day)]
    held.sort(key=lambda s: (_place([s], order), s.first or "", s.person))
    people = {s.person: s for s in held}
    seats = list(map(_held, people.values()))
    return seats or _open(spells, post, day)


def _open(spells: Sequence[Spell], post: str, day: str) -> list[Seat]:
    """Return the seat of a post without a known holder on the day; of deputies, if the last one shown has not left."""
    before = sorted(filter(lambda s: _before(s, day), spells), key=lambda s: str(end_of(s)))
    after = sorted(filter(lambda s: _after(s, day), spells), key=lambda s: str(start_of(s)))
    if not is_alone(post):
        before = [s for s in before if not _left(s, day) and _days(str(end_of(s)), day) <= _RECENT]
        after = [s for s in after if before and s.person == before[-1].person]
    return [_empty(post, day, before[-1:], after[:1])] if before or after else []


def _before(spell: Spell, day: str) -> bool:
    end = end_of(spell)
    return end is not None and end < day[: len(end)]


def _after(spell: Spell, day: str) -> bool:
    start = start_of(spell)
    return start is not None and start > day[: len(start)]


def _left(spell: Spell, day: str) -> bool:
    """Return whether a page up to the day says that somebody has left."""
    return spell.until is not None or (spell.past is not None and spell.past <= day)


def _days(earlier: str, later: str) -> float:
    """Return about how many days are between two days, as precisely as they are printed."""
    return sum(
        (int(b) - int(a)) * size
        for a, b, size in zip(earlier.split("-"), later.split("-"), (365.25, 30.4, 1), strict=False)
    )


def _held(s: Spell) -> Seat:
    return Seat(
        s.organ, s.post, s.person, "held", 0, s.begin, s.until, s.basis, s.first, s.last, None, None, None, None,
        s.evidence, s.doc, s.article, s.start, s.end,
    )  # fmt: skip


def _empty(post: str, day: str, before: Sequence[Spell], after: Sequence[Spell]) -> Seat:
    """Return a post without a known holder on the day."""
    shown = (*before, *after)[0]
    last, later = next(iter(before), None), next(iter(after), None)
    return Seat(
        shown.organ,
        post,
        None,
        "vacant" if last is not None and _left(last, day) else "unknown",
        0,
        None,
        None,
        None,
        None,
        None,
        last.person if last else None,
        end_of(last) if last else None,
        later.person if later else None,
        start_of(later) if later else None,
        shown.evidence,
        shown.doc,
        shown.article,
        shown.start,
        shown.end,
    )


_OF_PLACE = """
SELECT DISTINCT s.organ FROM spell s LEFT JOIN entity e ON e.entity = s.organ
WHERE s.organ = $1 OR (coalesce(e.type, 'agency') = 'agency' AND (
  s.code = $2 OR ((s.code IS NULL OR $2 IS NULL) AND (starts_with(s.organ, $1) OR starts_with(s.organ, '中共' || $1)))
))
"""
_GOVERNED = (
    "SELECT code FROM spell WHERE organ IN ('中共' || $1 || '委员会', $1 || '人民政府') ORDER BY code LIMIT 1"
)
"""The code of a place that no page names alone, by its committee or government."""
_OF_BODY = "SELECT DISTINCT organ FROM spell WHERE organ = $1 OR starts_with(organ, $2)"
_PRINTED = """
SELECT organ, doc, person FROM post WHERE NOT former AND organ IN (SELECT unnest($1::VARCHAR[]))
GROUP BY organ, doc, person ORDER BY organ, doc, min("at")
"""
