"""What people answer to doubts: a doubt and an answer in, the decision that it is out."""

from collections.abc import Iterable, Sequence

from kg.base.errors import KgError
from kg.base.schema import ENTITY_TYPES, Decision
from kg.derive.decision_file import BY, LISTED
from kg.query.answered import Answered
from kg.query.doubts import Doubt

__all__ = ["ANSWERS", "decided", "waiting"]

ANSWERS = ("accept", "reject", "merge", "rename", "split", "type")
"""What a person can say to a doubt: the database is right; it is no entity; it is another; its full name is another; it
is several; it is of another type."""


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
    """Return the full name of the entity that the doubt's own is, or is to be called."""
    name = target or doubt.other if answer == "merge" else target
    if name in ("", doubt.entity):
        raise KgError(
            f"{answer} {doubt.entity}", "names no other entity", "give the full name that it has, as target"
        )
    return name


def _type(target: str) -> str:
    """Return an entity type that was given."""
    if target not in ENTITY_TYPES:
        raise KgError(f"type {target}", "is not known", "give one of " + ", ".join(ENTITY_TYPES))
    return target


def _part(doubt: Doubt, target: str, by: str, of: Sequence[str]) -> tuple[str, str, tuple[str, ...]]:
    """Return the name of the part that is split off ("" if it follows from the way), the way, and what is of the part."""
    by, of = (by, of) if by else (doubt.by, of or doubt.of)
    if by not in BY:
        raise KgError(f"split {doubt.entity}", f"by {by!r} is not known", "give one of " + ", ".join(BY))
    if by not in LISTED:
        return "", by, ()
    if not of or not (target or doubt.part):
        raise KgError(f"split {doubt.entity}", f"by {by} names no part", "name the part, and what is of it")
    return target or doubt.part, by, tuple(of)
