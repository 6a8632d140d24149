"""Applies people's decisions to the names that machines found: `Decision`s and names in, changed names out.

Decisions apply in order, each to the names that the earlier ones leave. Names without a decision are skipped; a
name that is split is decided for each of its places.
"""

import bisect
import dataclasses
from collections import defaultdict
from collections.abc import Iterable

from kg.base.schema import Decision

__all__ = ["Decisions", "Place", "Verdict"]


@dataclasses.dataclass(frozen=True, slots=True)
class Place:
    """Where and how a page names an entity."""

    entity: str
    doc: str
    article: str
    """Id of the article; "" outside articles."""
    form: str
    """As printed, without stray blanks; "" for the organ of a post."""
    city: str
    """Home of the page, see `kg.derive.identity.city`."""
    county: str
    """County of the person's post in the article or its neighbours, or ""."""


@dataclasses.dataclass(frozen=True, slots=True)
class Verdict:
    """What a name became, and why; `entity` is "" if the name is not an entity."""

    entity: str
    reason: str


class Decisions:
    """Decisions in their order.

    Parameters
    ----------
    decisions
        In the order of their files.
    """

    def __init__(self, decisions: Iterable[Decision]) -> None:
        self._of: defaultdict[str, list[tuple[int, Decision]]] = defaultdict(list)
        self.types: dict[str, str] = {}
        """Maps an entity to its type; the last of several decisions counts."""
        for number, decision in enumerate(decisions):
            if decision.label == "TYPE":
                self.types[decision.pattern] = decision.id
            elif decision.label in ("MERGE", "REJECT", "SPLIT"):
                self._of[decision.pattern].append((number, decision))

    def names(self) -> dict[str, Verdict]:
        """Return what becomes of names in all places, without those of `split`."""
        ends = {name: self._follow(name, None) for name in self._of}
        return {name: end for name, end in ends.items() if end is not None and end.entity != name}

    def split(self) -> list[str]:
        """Return the names whose outcome depends on the place."""
        return sorted(name for name in self._of if self._follow(name, None) is None)

    def at(self, place: Place) -> Verdict | None:
        """Return what becomes of a name at a place; None if it stays unchanged."""
        end = self._follow(place.entity, place)
        return end if end is not None and end.entity != place.entity else None

    def _follow(self, name: str, place: Place | None) -> Verdict | None:
        """Return the final outcome for a name; None if it depends on an unknown place."""
        end, last = Verdict(name, ""), -1
        while end.entity in self._of:
            lines = self._of[end.entity]
            following = bisect.bisect_right(lines, last, key=lambda pair: pair[0])
            if following == len(lines):
                break
            last, decision = lines[following]
            if decision.label == "SPLIT" and place is None:
                return None
            became = _after(end.entity, decision, place)
            if became != end.entity:
                end = Verdict(became, f"decided {decision.date}: {decision.reason}")
        return end


def _after(name: str, decision: Decision, place: Place | None) -> str:
    """Return what a name becomes by a decision about it."""
    if decision.label == "MERGE":
        return decision.id
    if decision.label == "REJECT" or place is None:
        return ""
    if decision.by in ("city", "county"):
        part = place.city if decision.by == "city" else place.county
        return f"{name.partition('（')[0]}（{part}）" if part else name
    meant = place.form in decision.of if decision.by == "form" else _names_place(place, decision.of)
    return decision.id if meant else name


def _names_place(place: Place, of: Iterable[str]) -> bool:
    """Return whether a place is in one of some documents or articles, which may be given by the end of their path."""
    here = f"/{place.doc}"
    return any(f"{here}#{place.article}".endswith(f"/{given}") or here.endswith(f"/{given}") for given in of)
