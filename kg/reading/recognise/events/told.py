"""An event as a document tells it; offsets in ``doc.text``."""

from typing import NamedTuple

from kg.reading.recognise.events.days import Day

__all__ = ["Told"]


class Told(NamedTuple):
    """One event in the words that tell it."""

    kind: str
    """One of `kg.base.event_schema.EVENT_KINDS`."""
    start: int
    """Start of the words that show it."""
    end: int
    verb: tuple[int, int]
    """Span of the verb, with what goes with it: 发表讲话."""
    participants: tuple[int, ...]
    """Starts of the mentions of those who did it, or to whom it was done, in printed order."""
    counterparts: tuple[int, ...] = ()
    """Likewise of those with or to whom they did it."""
    chair: int | None = None
    place: int | None = None
    day: Day | None = None
    topic: tuple[int, int] | None = None
    money: tuple[int, int] | None = None
    strokes: bool = False
    """True where the names are told to stand in the order of the strokes of their surnames."""
    escorts: bool = False
    """True where those named go with others whose event is told before: 甲陪同调研."""
    guests: bool = False
    """True where those who were met are called guests, their names told before."""
