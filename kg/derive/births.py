"""Uses printed births, sexes and origins as evidence of identity: separates namesakes and joins names."""

import dataclasses
import itertools
import re
from collections import Counter, defaultdict
from collections.abc import Iterable

__all__ = ["UNTOLD", "Born", "Stated", "born_apart", "stated_of"]

_LEVELS = re.compile(r"[省市区县旗州]")
_YEAR, _MONTH, _DAY = len("1970"), len("1970-05"), len("1970-05-09")


@dataclasses.dataclass(frozen=True, slots=True)
class Born:
    """A fact about a person that an article prints with the name."""

    person: str
    city: str
    doc: str
    article: str
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
    return {
        key: Stated(*(frozenset(kinds[kind]) for kind in ("birth", "sex", "origin")))
        for key, kinds in told.items()
    }


def born_apart(rows: Iterable[Born]) -> dict[tuple[str, str], list[tuple[str, str, str]]]:
    """Find the namesakes in one city whose printed years of birth differ.

    Returns
    -------
    dict
        Maps name and city to the articles about someone other than the person whose birth most articles print:
        document, article, year of birth. An article that prints two years goes to the commonest.
    """
    years: defaultdict[tuple[str, str], dict[tuple[str, str], set[str]]] = defaultdict(
        lambda: defaultdict(set)
    )
    for row in rows:
        if row.kind == "birth":
            years[row.person, row.city][row.doc, row.article].add(row.value[:_YEAR])
    found = {}
    for key, articles in years.items():
        counts = Counter(year for told in articles.values() for year in told)
        if len(counts) > 1:
            most = min(counts, key=lambda year: (-counts[year], year))
            found[key] = [
                (*place, min(told))
                for place, told in sorted(articles.items())
                if len(told) == 1 and most not in told
            ]
    return {key: apart for key, apart in found.items() if apart}
