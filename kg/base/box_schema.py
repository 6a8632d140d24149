"""Rows that say where words stand on a page."""

import dataclasses

__all__ = ["Box"]


@dataclasses.dataclass(frozen=True, slots=True)
class Box:
    """Where a part of a mention or of a sentence stands on its page: what of it is on one line."""

    doc: str
    start: int
    """Raw offset of the mention or sentence."""
    end: int
    line: int
    """Number of the line of the mention or sentence, from 0."""
    left: float
    """In the units of the page, see `Page.width`; counted from the left upper corner."""
    top: float
    right: float
    bottom: float
