"""The organ of a village's cadre: the body of the village where the post is taken, or of the one named before."""

import re

from kg.reading.recognise.posts.mentions_by_offset import Settled
from kg.reading.recognise.posts.units import Unit
from kg.reading.recognise.posts.villages import (
    OF_VILLAGE,
    TEAM,
    TEAM_OF_VILLAGE,
    VILLAGE_BODIES,
    VILLAGE_SENT,
    VILLAGES,
    of_residents,
    village_post,
    without_village,
)

__all__ = ["BASE", "VillageOrgans"]

BASE = re.compile(r"(?:村|社区|驻村)|(?:党支部|支部|党总支)(?:第一)?(?:副?书记|委员)$|支书$|第一书记$")
"""Secretaries of the smallest party bodies: the organ named before is never theirs."""
_AT_VILLAGE = re.compile(
    r"(?:(?P<here>[该到]村|村里|这里)|[\u4e00-\u9fff](?<![本全该进驻到])(?:村|社区))(?P<verb>[，,]?(?:担任|出任|挂职|挂任|任|当))$"
)
"""A village, or a word for the one named before, right before the verb of a post in it."""


class VillageOrgans:
    """Finds the organs of a document's village cadres.

    Parameters
    ----------
    settled
        The mentions of the document.
    """

    def __init__(self, settled: Settled) -> None:
        self._settled = settled

    def implied(self, unit: Unit, before: str) -> tuple[str, str] | None:
        """Return name and label of the organ that a cadre's title lacks, given that of the unit before; None for others."""
        if team := self._team(unit, before):
            return team, "AGENCY"
        if unit.title.startswith((*VILLAGES, VILLAGE_SENT)) or unit.bare in VILLAGE_BODIES:
            return self.of(unit)
        if unit.title == "第一书记" and (sent := TEAM_OF_VILLAGE.match(before)) is not None:
            return of_residents(sent["place"], "党支部"), "AGENCY"
        if BASE.match(unit.title) and self._taken_at(unit) is not None:
            return self.of(unit)
        if (led := OF_VILLAGE.match(before)) is not None and unit.title == "主任" and not unit.bare:
            return of_residents(led.group(), "村民委员会"), "AGENCY"
        return None

    def _team(self, unit: Unit, before: str) -> str:
        """Return the team in the village of the post before: 石桥村第一书记、|驻村工作队|队长; "" if it is none."""
        team = TEAM.search(self._settled.text, max(unit.end - 14, 0), unit.end)
        led = OF_VILLAGE.match(before)
        village = led.group() if led is not None else ""
        if team is not None and not village and unit.title.startswith(VILLAGE_SENT):
            village = self._settled.last_village(unit.start, sent=True)
        return village + team["team"] if team is not None and village else ""

    def _taken_at(self, unit: Unit) -> re.Match[str] | None:
        """Return the village, or the word for one, right before the verb of a post, with that verb."""
        return _AT_VILLAGE.search(self._settled.text, max(unit.start - 7, 0), unit.start)

    def of(self, unit: Unit) -> tuple[str, str]:
        """Return the organ of a village cadre: the body of the village named last."""
        own = unit.bare or unit.title
        kind = next((kind for kind in VILLAGES if own.startswith(kind)), "")
        at = self._taken_at(unit)
        if at is not None and at["here"] is None and not self._settled.is_village(at.start("verb")):
            return "", ""  # a village that no recogniser knows is not the one named before
        village = self._settled.last_village(unit.start, kind, sent=own.startswith(VILLAGE_SENT))
        if village and unit.bare in VILLAGE_BODIES:
            return village + VILLAGE_BODIES[unit.bare], "AGENCY"
        post = village_post(unit.bare + without_village(unit.title))
        if village and post is not None:
            return of_residents(village, post[0]), "AGENCY"
        return village, "DISTRICT"
