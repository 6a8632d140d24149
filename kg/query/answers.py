"""Turns answers into decisions: a doubt and a person's answer in, a decision out."""

from collections.abc import Iterable, Sequence

from kg.base.errors import KgError
from kg.base.schema import ENTITY_TYPES, Decision
from kg.derive.decision_file import BY, LISTED
from kg.query.answered import Answered
from kg.query.doubts import Doubt

__all__ = ["ANSWERS", "decided", "waiting"]

ANSWERS = ("accept", "reject", "merge", "rename", "split", "type")
"""The answers to a doubt: the database is right; it is not an entity; it is another entity; it has another full name;
it is several entities; it has another type."""


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
    """Return the decision that follows from an answer to a doubt.

    Parameters
    ----------
    doubt
        The doubt.
    answer
        One of `ANSWERS`.
    target
        For merge, the full name of the entity to merge into (by default the doubt's other one); for rename, the new
        full name; for type, the type; for a split by doc or form, the name of the part (by default the doubt's).
    by, of
        For split; by default the doubt's.
    date
        ISO date of the answer.
    reason
        Why; by default the doubt's reasons.

    Raises
    ------
    KgError
        The answer is not valid, or lacks a value that it needs.
    """
    if answer not in ANSWERS:
        raise KgError(f"decision {answer}", "is not known", "give one of " + ", ".join(ANSWERS))
    id_, split_by = "", ""
    split_of: tuple[str, ...] = ()
    if answer == "accept":
        id_ = doubt.other
    elif answer in ("merge", "rename"):
        id_ = _other(doubt, answer, target)
    elif answer == "type":
        id_ = _type(target)
    elif answer == "split":
        id_, split_by, split_of = _part(doubt, target, by, of)
    return Decision(
        label="MERGE" if answer == "rename" else answer.upper(),
        pattern=doubt.entity,
        id=id_,
        kind=doubt.kind if answer == "accept" else "",
        by=split_by,
        of=split_of,
        date=date,
        reason=reason or "; ".join(doubt.reasons),
    )


def waiting(found: Iterable[Doubt], decisions: Iterable[Decision]) -> list[Doubt]:
    """Return the doubts that decisions leave open."""
    answered = Answered(decisions)
    return [d for d in found if not answered.covers(kind=d.kind, entity=d.entity, other=d.other, by=d.by)]


def _other(doubt: Doubt, answer: str, target: str) -> str:
    """Return the full name of the entity to merge into, or the new full name."""
    name = target or doubt.other if answer == "merge" else target
    if name in ("", doubt.entity):
        raise KgError(
            f"{answer} {doubt.entity}", "names no other entity", "give the full name that it has, as target"
        )
    return name


def _type(target: str) -> str:
    """Return the given entity type, checked."""
    if target not in ENTITY_TYPES:
        raise KgError(f"type {target}", "is not known", "give one of " + ", ".join(ENTITY_TYPES))
    return target


def _part(doubt: Doubt, target: str, by: str, of: Sequence[str]) -> tuple[str, str, tuple[str, ...]]:
    """Return the name of the part to split off ("" if `by` implies it), the way to split, and the part's contents."""
    by, of = (by, of) if by else (doubt.by, of or doubt.of)
    if by not in BY:
        raise KgError(f"split {doubt.entity}", f"by {by!r} is not known", "give one of " + ", ".join(BY))
    if by not in LISTED:
        return "", by, ()
    if not of or not (target or doubt.part):
        raise KgError(f"split {doubt.entity}", f"by {by} names no part", "name the part, and what is of it")
    return target or doubt.part, by, tuple(of)
