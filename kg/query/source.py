"""Declares the columns that tell where a sentence is printed, which the rows of several answers begin with."""

import dataclasses

__all__ = ["Source"]


@dataclasses.dataclass(frozen=True, slots=True)
class Source:
    """The article of a sentence."""

    doc: str
    paper: str | None
    date: str | None
    article: str
    headline: str
    page: str | None
    """Number of the page in its issue (``A02``); None if it is not known."""
