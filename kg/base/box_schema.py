"""Rows that give the positions of words on a page."""

import dataclasses

__all__ = ["Box"]


@dataclasses.dataclass(frozen=True, slots=True)
class Box:
    """The position of the part of a mention or sentence that is on one line of the page."""

    doc: str
    start: int
    """Raw offset of the mention or sentence."""
    end: int
    line: int
    """Number of the line of the mention or sentence, from 0."""
    left: float
    """In the units of the page, see `Page.width`; counted from the upper left corner."""
    top: float
    right: float
    bottom: float
