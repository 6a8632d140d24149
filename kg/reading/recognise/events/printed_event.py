"""The row of an event in a document; offsets in ``doc.text``."""

from typing import NamedTuple

from kg.reading.recognise.events.days import Day

__all__ = ["PrintedEvent", "repeats"]


class PrintedEvent(NamedTuple):
    """One event and the words that report it."""

    kind: str
    """One of `kg.base.event_schema.EVENT_KINDS`."""
    start: int
    """Start of the words that show the event."""
    end: int
    verb: tuple[int, int]
    """Span of the verb and its complement: 发表讲话."""
    participants: tuple[int, ...]
    """Starts of the mentions of those who acted, or were the object, in printed order."""
    counterparts: tuple[int, ...] = ()
    """Starts of the mentions of those with or to whom they did it."""
    chair: int | None = None
    place: int | None = None
    day: Day | None = None
    topic: tuple[int, int] | None = None
    money: tuple[int, int] | None = None
    strokes: bool = False
    """True if the text says that the names are in order of the strokes of their surnames."""
    escorts: bool = False
    """True if the participants accompany others whose event was reported before: 甲陪同调研."""
    guests: bool = False
    """True if the people met are called guests and their names come before."""


def repeats(event: PrintedEvent, other: PrintedEvent) -> bool:
    """Return whether two events are of one kind and the same people, and their words overlap: 接受甲|辞去."""
    same = (event.kind, event.participants) == (other.kind, other.participants)
    return same and event.start < other.end and other.start < event.end
