"""Compares printed births, sexes and origins as evidence of identity; `kg.derive.bearers` parts namesakes by them."""

import dataclasses
import itertools
import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping

__all__ = ["UNTOLD", "Born", "Stated", "stated", "stated_of"]

_LEVELS = re.compile(r"[省市区县旗州]")
_MONTH, _DAY = len("1970-05"), len("1970-05-09")


@dataclasses.dataclass(frozen=True, slots=True)
class Born:
    """A fact about a person that an article prints with the name."""

    person: str
    city: str
    doc: str
    article: str
    at: int
    """Raw offset of the mention."""
    kind: str
    """``birth``, ``sex`` or ``origin``."""
    value: str


@dataclasses.dataclass(frozen=True, slots=True)
class Stated:
    """Facts that pages of one city print about the persons with one name."""

    births: frozenset[str] = frozenset()
    sexes: frozenset[str] = frozenset()
    origins: frozenset[str] = frozenset()

    def contradicts(self, other: "Stated") -> bool:
        """Return whether birth, sex or province of origin is printed for both and never the same."""
        births = bool(self.births and other.births) and not any(
            _same(a, b) for a, b in itertools.product(self.births, other.births)
        )
        origins = bool(self.origins and other.origins) and not any(
            _near(a, b) for a, b in itertools.product(self.origins, other.origins)
        )
        return births or origins or bool(self.sexes and other.sexes and not self.sexes & other.sexes)

    def parts(self, other: "Stated") -> bool:
        """Return whether two mentions in one city cannot mean one person.

        Beside the same month of birth another origin does not count: pages give where the family is from, or the place of birth.
        """
        born = any(len(day) > len("1970") for day in self.births & other.births)
        return self.contradicts(dataclasses.replace(other, origins=frozenset()) if born else other)

    def agrees(self, other: "Stated") -> bool:
        """Return whether the same day of birth, or the same month and origin, is printed for both."""
        common = self.births & other.births
        origins = any(_same(a, b) for a, b in itertools.product(self.origins, other.origins))
        return any(len(day) == _DAY or (len(day) == _MONTH and origins) for day in common)


UNTOLD = Stated()
"""The value for a person without printed facts."""


def _same(one: str, other: str) -> bool:
    """Return whether two values agree as far as both are printed."""
    return one.startswith(other) or other.startswith(one)


def _near(one: str, other: str) -> bool:
    """Return whether two places of origin may be one: in one province, or one the end or a part of the other."""
    a, b = (_LEVELS.sub("", place) for place in (one, other))
    return a[:2] == b[:2] or a[-2:] == b[-2:] or a in b or b in a


def stated_of(rows: Iterable[Born]) -> dict[tuple[str, str], Stated]:
    """Map name and city to the facts that pages print about the persons with the name."""
    told: defaultdict[tuple[str, str], dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for row in rows:
        told[row.person, row.city][row.kind].add(row.value)
    return {key: stated(kinds) for key, kinds in told.items()}


def stated(kinds: Mapping[str, Collection[str]]) -> Stated:
    """Return the facts of some values by kind."""
    return Stated(*(frozenset(kinds.get(kind, ())) for kind in ("birth", "sex", "origin")))
