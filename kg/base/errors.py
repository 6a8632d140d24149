"""The errors that a user can meet: each is one line that says where it happened, what is wrong and what to do.

KgError
├── InputError      a page file that cannot be read
│   └── PageFault   a page on which a rule of kg fails
├── PatternError    a line of a gazetteer that cannot be used
├── UnknownName     a name that no entity has
├── AmbiguousName   a name that several entities have
└── StoreError      a database that cannot be opened or written
    └── BusyError   a database that another build is writing
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
    "described",
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
        What the user can do about it, with the nearest valid values if there are any.
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
    """A page on which a rule of kg fails: a build reports it, skips it and goes on."""

    @classmethod
    def of(cls, doc: str, error: Exception) -> "PageFault":
        """Return the fault of a page that raised an unexpected exception."""
        return cls(doc, described(error), "a fault of kg, please report it with the page")


class PatternError(KgError):
    """A gazetteer line that breaks the format; nothing is recognised until it is corrected."""


class UnknownName(KgError):
    """A name that fits no entity; the remedy lists the nearest names."""


class AmbiguousName(KgError):
    """A name that fits several entities; the remedy lists them."""


class StoreError(KgError):
    """A database that is missing, damaged or of another version, or that cannot be written."""


class BusyError(StoreError):
    """A database that another build is writing; it can be written when that build has ended."""


def described(error: Exception) -> str:
    """Describe an unexpected exception in one line: its type, its message, and the innermost line of kg."""
    frames = [
        (str(frame.f_globals.get("__name__", "")), line)
        for frame, line in traceback.walk_tb(error.__traceback__)
    ]
    module, line = next((place for place in reversed(frames) if place[0].startswith("kg.")), ("kg", 0))
    return f"{type(error).__name__} at {module}:{line} ({error})"
