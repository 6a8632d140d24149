"""Merges the decisions of two people: those that do not contradict each other are taken over, the others are listed."""

import dataclasses
from collections.abc import Iterable, Sequence
from pathlib import Path

from kg.base.errors import InputError
from kg.base.schema import Decision
from kg.derive import decision_file
from kg.derive.decision_file import LISTED, place_of

__all__ = ["Clash", "merged", "read"]


@dataclasses.dataclass(frozen=True, slots=True)
class Clash:
    """Two decisions that contradict each other."""

    pattern: str
    ours: str
    """The line in the own file."""
    theirs: str


def read(place: Path) -> Sequence[Decision]:
    """Return the decisions of a file, or of the one in a folder.

    Raises
    ------
    KgError
        There is no such file, or lines break the format.
    """
    file = place / decision_file.file().name if place.is_dir() else place
    if not file.is_file():
        raise InputError(str(file), "does not exist", "give a file of decisions, such as curated.jsonl")
    return decision_file.read(file)


def merged(ours: Sequence[Decision], theirs: Iterable[Decision]) -> tuple[list[Decision], list[Clash]]:
    """Return the decisions of another person that are new, in their order, and those that contradict ours.

    What says the same is passed over, whatever its date and reason. Neither side of a contradiction is preferred: ours
    stays and theirs is not taken.
    """
    told = {_gist(decision) for decision in ours}
    found: list[Decision] = []
    clashes: list[Clash] = []
    for decision in theirs:
        if _gist(decision) in told:
            continue
        told.add(_gist(decision))
        against = next((own for own in ours if _clash(own, decision)), None)
        if against is None:
            found.append(decision)
        else:
            lines = decision_file.line(against), decision_file.line(decision)
            clashes.append(Clash(decision.pattern, *lines))
    return found, clashes


def _gist(decision: Decision) -> Decision:
    """Return a decision without its date and reason."""
    return dataclasses.replace(decision, date="", reason="")


def _clash(one: Decision, other: Decision) -> bool:
    """Return whether two different decisions cannot both be right."""
    labels = {one.label, other.label}
    if "ADD" in labels:
        return labels == {"ADD"} and _overlap(one.of[0], other.of[0])
    if labels == {"ACCEPT", "MERGE"}:
        accept, merge = (one, other) if one.label == "ACCEPT" else (other, one)
        return {accept.pattern, accept.id} == {merge.pattern, merge.id}
    if one.pattern != other.pattern or labels == {"ACCEPT"}:
        return False
    if "REJECT" in labels or labels in ({"TYPE"}, {"MERGE"}, {"MERGE", "SPLIT"}):
        return True
    return labels == {"SPLIT"} and _split_apart(one, other)


def _split_apart(one: Decision, other: Decision) -> bool:
    """Return whether two splits of an entity contradict each other: both claim the same, or part it in other ways."""
    if one.by in LISTED and other.by in LISTED:
        return one.by == other.by and one.id != other.id and bool({*one.of} & {*other.of})
    return one.by != other.by


def _overlap(one: str, other: str) -> bool:
    doc, start, end = place_of(one)
    there, first, last = place_of(other)
    return doc == there and start < last and first < end
