"""The row types of events; offsets as in `kg.base.schema`."""

import dataclasses

__all__ = ["EVENT_KINDS", "PARTS", "Act", "Event", "Part"]

EVENT_KINDS = (
    "meet", "inspect", "attend", "chair", "speak", "sign", "appoint", "remove", "visit", "award", "invest",
)  # fmt: skip
"""The kinds of events."""

PARTS = ("participant", "counterpart", "chair", "place")
"""The roles of a name in an event."""


@dataclasses.dataclass(frozen=True, slots=True)
class Act:
    """Something that happened according to a page; its `Part` rows name the participants."""

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
    """ISO date from the text; None if the text does not give the day (日前)."""
    topic: str
    """Its subject as printed: the meeting, the prize; "" if not given."""
    money: str
    """Sum of money as printed; "" if not given."""
    strokes: bool
    """True if the page says that the names are in stroke order."""
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
    """Who did what, with whom, where and when; names are full names of entities, and lists keep the printed order."""

    doc: str
    start: int
    """Raw offset of `evidence`."""
    end: int
    """Raw offset; ``raw[start:end] == evidence``."""
    kind: str
    """One of `EVENT_KINDS`."""
    date: str | None
    """ISO date from the text."""
    place: str | None
    chair: str | None
    participants: tuple[str, ...]
    """Those who did it; those who were appointed, removed or honoured."""
    counterparts: tuple[str, ...]
    """Those with or to whom they did it."""
    organ: str | None
    """For an appointment or a removal, the organ of the post."""
    topic: str | None
    """Its subject, as printed."""
    money: str | None
    """Sum of money, as printed."""
    evidence: str
    """The raw words as printed."""
    article: str | None
    passages: int
    """Number of passages that report it; this is the fullest one."""
