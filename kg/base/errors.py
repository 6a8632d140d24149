"""The errors a reader can meet: each one line that says where, what is wrong and what to do.

KgError
├── InputError      a page file that cannot be read
│   └── PageFault   a page on which a rule of kg fails
├── PatternError    a line of a gazetteer that cannot be used
├── UnknownName     a name that no entity bears
├── AmbiguousName   a name that several entities bear
└── StoreError      a database that cannot be opened or written
    └── BusyError   another build is writing it
"""

import traceback
from collections.abc import Sequence

__all__ = [
    "AmbiguousName",
    "BusyError",
    "InputError",
    "KgError",
    "PageFault",
    "PatternError",
    "StoreError",
    "UnknownName",
    "told",
]


class KgError(Exception):
    """Say in one line what stopped the work.

    Parameters
    ----------
    where
        The place: a file, a file and line (``patterns/organs.jsonl:12``), an option or a name.
    what
        What is wrong there, with the offending value.
    remedy
        What the reader can do about it, with the nearest valid values where there are any.
    candidates
        The names that may have been meant, best first.
    """

    def __init__(self, where: str, what: str, remedy: str, candidates: Sequence[str] = ()) -> None:
        super().__init__(where, what, remedy, candidates)
        self.where = where
        self.what = what
        self.remedy = remedy
        self.candidates = tuple(candidates)

    def __str__(self) -> str:
        """Return the one line that is printed: ``where: what; remedy``."""
        return " ".join(f"{self.where}: {self.what}; {self.remedy}".split())


class InputError(KgError):
    """A page file or folder that cannot be read; a build reports it and goes on."""


class PageFault(InputError):
    """A page on which a rule of kg fails: a build skips it, names it and goes on."""

    @classmethod
    def of(cls, doc: str, error: Exception) -> "PageFault":
        """Return the fault of a page at which an unexpected exception was raised."""
        return cls(doc, told(error), "a fault of kg, please report it with the page")


class PatternError(KgError):
    """A gazetteer line that breaks the format; nothing is recognised until it is mended."""


class UnknownName(KgError):
    """A name that fits no entity; the remedy lists the nearest names."""


class AmbiguousName(KgError):
    """A name that fits several entities; the remedy lists them."""


class StoreError(KgError):
    """A database that is missing, damaged, of another version, or cannot be written."""


class BusyError(StoreError):
    """A database that another build is writing; it can be written when that has ended."""


def told(error: Exception) -> str:
    """Return an unexpected exception in a line: its type, its words, and the innermost line of kg that raised it."""
    frames = [
        (str(frame.f_globals.get("__name__", "")), line)
        for frame, line in traceback.walk_tb(error.__traceback__)
    ]
    module, line = next((place for place in reversed(frames) if place[0].startswith("kg.")), ("kg", 0))
    return f"{type(error).__name__} at {module}:{line} ({error})"
