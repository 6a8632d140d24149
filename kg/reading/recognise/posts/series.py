"""Consecutive posts after one date: shares out the dates, as in 1993年至2002年历任甲县科员、科长、局长."""

import re
from collections.abc import Sequence

from kg.reading.recognise.posts.terms import Term
from kg.reading.recognise.posts.units import Unit

__all__ = ["in_turn", "planned_of"]

_SIDE = re.compile(r"(?:常委|委员|党组成员|董事|监事)$")
"""Posts that accompany another: 常委、副县长; 董事、副总经理."""
_PARTY = re.compile(r"党[委组]|党工委|总支|支部|^(?:第[一二])?副?书记$")
"""Posts of the party, which accompany a state post: 党组书记、局长."""


def in_turn(units: Sequence[Unit], term: Term, text: str) -> list[Unit]:
    """Give the dates of a series to its posts: the start to the first, the end to the last; the others remain unknown.

    Parameters
    ----------
    units
        The posts, in order.
    term
        The dates of the whole series.
    text
        The text of the posts.

    Notes
    -----
    Posts held together count as one: 党组书记、局长; 副主任兼秘书长.
    """
    last = len(units) - 1
    first_step, last_step = 0, last
    while first_step < last and _together(units[first_step], units[first_step + 1], text):
        first_step += 1
    while last_step > 0 and _together(units[last_step - 1], units[last_step], text):
        last_step -= 1
    return [
        unit._replace(
            term=Term(term.begin if n <= first_step else None, term.until if n >= last_step else None)
        )
        for n, unit in enumerate(units)
    ]


def planned_of(units: Sequence[Unit], text: str, *, planned: bool) -> list[Unit]:
    """Mark the planned posts: all after 拟任, else the last one before 候选人 or 人选."""
    nominee = text.startswith(("人选", "候选人"), units[-1].end)
    last = len(units) - 1
    return [
        unit._replace(planned=unit.planned or planned or (nominee and n == last))
        for n, unit in enumerate(units)
    ]


def _together(one: Unit, other: Unit, text: str) -> bool:
    """Return whether two adjacent posts are held at the same time."""
    between = text[one.end : other.start]
    if "兼" in between or text[other.start : other.start + 1] == "兼":
        return True
    if between.strip() != "、":
        return False
    if any(_SIDE.search(unit.title) is not None for unit in (one, other)):
        return True
    party, other_party = (_PARTY.search(unit.title) is not None for unit in (one, other))
    return party != other_party and other.organ is None
