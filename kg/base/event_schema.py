"""The row types of events; offsets as in `kg.base.schema`."""

import dataclasses

__all__ = ["EVENT_KINDS", "PARTS", "Act", "Event", "Part"]

EVENT_KINDS = (
    "meet", "inspect", "attend", "chair", "speak", "sign", "appoint", "remove", "visit", "award", "invest",
)  # fmt: skip
"""What an event can be."""

PARTS = ("participant", "counterpart", "chair", "place")
"""What a name can be in an event."""


@dataclasses.dataclass(frozen=True, slots=True)
class Act:
    """What a page tells to have happened; who had what part in it stands in its `Part` rows."""

    doc: str
    act: int
    """Number on the page, from 0, in page order."""
    kind: str
    """One of `EVENT_KINDS`."""
    start: int
    """Raw offset of `evidence`."""
    end: int
    """Raw offset; ``raw[start:end] == evidence``."""
    date: str | None
    """ISO date, as the text tells it; None where it does not tell the day (日前)."""
    topic: str
    """What it is about, as printed: the meeting, the prize; "" if nothing is told."""
    money: str
    """Sum of money as printed; "" if none is told."""
    strokes: bool
    """True where the page says that the names stand in the order of strokes."""
    evidence: str
    """The raw words as printed."""
    article: str | None
    sentence: int


@dataclasses.dataclass(frozen=True, slots=True)
class Part:
    """The part of one name in an act."""

    doc: str
    act: int
    role: str
    """One of `PARTS`."""
    rank: int
    """Place among those with the same role, from 0, as printed."""
    at: int
    """Raw offset of the mention."""


@dataclasses.dataclass(frozen=True, slots=True)
class Event:
    """Who did what, with whom, where and when; names are full names of entities, lists keep the printed order."""

    doc: str
    start: int
    """Raw offset of `evidence`."""
    end: int
    """Raw offset; ``raw[start:end] == evidence``."""
    kind: str
    """One of `EVENT_KINDS`."""
    date: str | None
    """ISO date, as the text tells it."""
    place: str | None
    chair: str | None
    participants: tuple[str, ...]
    """Those who did it; those who were appointed, removed or honoured."""
    counterparts: tuple[str, ...]
    """Those with or to whom they did it."""
    organ: str | None
    """Of an appointment or a removal: the organ of the post."""
    topic: str | None
    """What it is about, as printed."""
    money: str | None
    """Sum of money, as printed."""
    evidence: str
    """The raw words as printed."""
    article: str | None
    passages: int
    """Number of passages that tell it: this one is the fullest of them."""
