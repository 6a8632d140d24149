"""Says how likely two groups of stories with one name are about one person: a logistic function of what they print.

Input are profiles of the two groups, output is a probability. `train.namesakes` fits the weights.
"""

import dataclasses
import functools
import json
import math
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from kg.reading.resolve import HEAD

__all__ = [
    "FEATURES",
    "LIKELY",
    "UNLIKELY",
    "Gathered",
    "Profile",
    "features",
    "is_one",
    "likeness",
    "rarity",
    "table",
    "telling",
]

FEATURES = ("bias", "organ", "place", "other_organ", "one_untold", "post", "companions", "days", "name")
"""Terms of the logistic function: whether posts are in one organ; whether organs of the posts are of one place, but none
is the same; whether all organs differ; whether only one side prints an organ; whether a post has the same title, but in
another organ; how rare the persons are whom both name; the time between both; how rare the name is."""
LIKELY = 0.5
"""Least probability at which the name in two cities is one person's, if both also have an organ or a companion in common."""
UNLIKELY = 0.3
"""Probability below which posts of one city in different organs are two persons'."""
_FILE = Path(__file__).parent / "likeness.json"
_ENOUGH = 3.0
"""Rare companions in common beyond which more prove nothing more."""
_UNDATED = 700
"""Days between two groups if one has no date."""


@dataclasses.dataclass(frozen=True, slots=True)
class Profile:
    """What a group of stories prints about the bearer of a name."""

    organs: frozenset[str] = frozenset()
    """Full names of the organs of the posts."""
    posts: frozenset[str] = frozenset()
    companions: Mapping[str, float] = dataclasses.field(default_factory=dict)
    """Maps the names beside it to their rarity, 0..1; see `rarity`."""
    first: str | None = None
    """ISO date of the first page."""
    last: str | None = None

    @property
    def days(self) -> tuple[str | None, str | None]:
        """First and last ISO date."""
        return self.first, self.last

    def joined(self, other: "Profile") -> "Profile":
        """Return the profile of both groups together."""
        both = Gathered()
        both.add(self)
        both.add(other)
        return both.profile()


@dataclasses.dataclass(slots=True)
class Gathered:
    """What several profiles say together."""

    organs: set[str] = dataclasses.field(default_factory=set)
    posts: set[str] = dataclasses.field(default_factory=set)
    companions: dict[str, float] = dataclasses.field(default_factory=dict)
    days: list[str | None] = dataclasses.field(default_factory=list)
    """First and last ISO dates; None for unknown ones."""

    def add(self, told: "Profile | Gathered") -> None:
        """Add what a profile says."""
        self.organs |= told.organs
        self.posts |= told.posts
        self.companions |= told.companions
        self.days += told.days

    def profile(self) -> Profile:
        """Return the profile of all."""
        days = [day for day in self.days if day]
        first, last = min(days, default=None), max(days, default=None)
        return Profile(frozenset(self.organs), frozenset(self.posts), self.companions, first, last)


def telling(total: int) -> int:
    """Return in how many of all stories a companion may be named to distinguish anybody."""
    return max(3 * total // 100, 3)


@functools.lru_cache(maxsize=1 << 12)
def rarity(stories: int, total: int) -> float:
    """Return how telling a companion is who is named in some of all stories: 1 for one story, 0 for three in a hundred."""
    return 0.0 if stories > telling(total) else 1 - math.log(max(stories, 1)) / math.log(max(total, 2))


def likeness(name: str, one: Profile, other: Profile) -> float:
    """Return the probability that two groups of stories with a name are about one person."""
    weights = table()["weights"]
    odds = sum(
        weights[term] * value for term, value in zip(FEATURES, features(name, one, other), strict=True)
    )
    return 1 / (1 + math.exp(-max(min(odds, 30.0), -30.0)))


def is_one(name: str, one: Profile, other: Profile) -> bool:
    """Return whether a name in two cities is one person's: never by the name alone, however rare it is."""
    _, organ, *_, companions, _, _ = features(name, one, other)
    return bool(organ or companions) and likeness(name, one, other) >= LIKELY


def features(name: str, one: Profile, other: Profile) -> tuple[float, ...]:
    """Return the terms of the logistic function in the order of `FEATURES`."""
    shared = bool(one.organs & other.organs)
    both = bool(one.organs and other.organs)
    common = one.companions.keys() & other.companions.keys()
    return (
        1.0,
        float(shared),
        float(both and not shared and bool(_heads(one) & _heads(other))),
        float(both and not shared),
        float(bool(one.organs) != bool(other.organs)),
        float(not shared and bool(one.posts & other.posts)),
        min(math.fsum(one.companions[who] for who in common), _ENOUGH),
        math.log1p(_between(one, other)),
        -_commonness(name),
    )


def _heads(profile: Profile) -> set[str]:
    """Return the places with which the names of the organs begin."""
    return {head.group(1) for organ in profile.organs if (head := HEAD.match(organ)) is not None}


def _between(one: Profile, other: Profile) -> int:
    """Return the days between the periods of two groups, 0 if they overlap."""
    if not (one.first and one.last and other.first and other.last):
        return _UNDATED
    gap = max(one.first, other.first), min(one.last, other.last)
    return max((date.fromisoformat(gap[0]) - date.fromisoformat(gap[1])).days, 0)


def _commonness(name: str) -> float:
    """Return the logarithm of the share of people with a name, as if its characters were drawn one by one."""
    surnames, given = table()["surnames"], table()["given"]
    chars = [math.log(given.get(char, 1) / given[""]) for char in name[1:]]
    return math.log(surnames.get(name[:1], 1) / surnames[""]) + sum(chars)


@functools.cache
def table() -> Mapping[str, Any]:
    """Return the weights, and how often surnames and characters of given names occur ("" for their sum)."""
    found: Mapping[str, Any] = json.loads(_FILE.read_text(encoding="utf-8"))
    return found
