"""Separates people of one name in one city by the organs of their posts and by the company that they keep.

Input are the organs in which a name holds posts, with their profiles; output are the articles about another person than
the one with most of them.
"""

import dataclasses
import itertools
import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from kg.derive.likeness import UNLIKELY, Profile, likeness

__all__ = ["Spheres", "circles", "parted"]


def circles(organs: Iterable[str], jointly: Iterable[tuple[str, str]]) -> list[frozenset[str]]:
    """Group organs: an organ and its parts, and those in which an article prints posts together, are one person's.

    Parameters
    ----------
    organs
        The organs of the posts of a name.
    jointly
        Pairs of them that an article prints for the name.
    """
    group = {organ: {organ} for organ in organs if organ}
    within = ((one, other) for one, other in itertools.permutations(group, 2) if other.startswith(one))
    for one, other in itertools.chain(jointly, within):
        if group[one] is not group[other]:
            group[one] |= group[other]
            group |= dict.fromkeys(group[other], group[one])
    return sorted({frozenset(held) for held in group.values()}, key=sorted)


def parted(name: str, known: Mapping[frozenset[str], Profile]) -> list[frozenset[str]]:
    """Return the organs of each person with a name, the one with most companions first.

    Groups of organs are one person's unless they have no companion in common and nothing else makes it likely.

    Parameters
    ----------
    name
        The name.
    known
        Maps groups of organs, see `circles`, to what their stories print.
    """
    people: list[tuple[frozenset[str], Profile]] = []
    for organs in sorted(known, key=lambda held: (-len(known[held].companions), sorted(held))):
        profile = known[organs]
        fits = [i for i, (_, other) in enumerate(people) if _may_be_one(name, profile, other)]
        if fits:
            held, other = people[fits[0]]
            people[fits[0]] = held | organs, other.joined(profile)
        else:
            people.append((organs, profile))
    return [organs for organs, _ in people]


def _may_be_one(name: str, one: Profile, other: Profile) -> bool:
    common = one.companions.keys() & other.companions.keys()
    return any(one.companions[who] for who in common) or likeness(name, one, other) >= UNLIKELY


@dataclasses.dataclass(frozen=True, slots=True)
class Spheres:
    """The people of one name in one city."""

    people: Sequence[frozenset[str]]
    """See `parted`."""
    companions: Sequence[Mapping[str, float]]
    """For each person, the rarity of the companions in articles that print a post."""

    def place(self, organs: Iterable[str], beside: Iterable[str]) -> tuple[int, str]:
        """Return the number of the person meant in an article, and the reason.

        Parameters
        ----------
        organs
            The organs of the posts of the name in the article.
        beside
            The other names in the article.
        """
        here = Counter(self._of[organ] for organ in organs if organ in self._of)
        if here:
            return min(
                here, key=lambda i: (-here[i], i)
            ), "post in an organ of this one of several of the name"
        shared = [math.fsum(held.get(who, 0.0) for who in beside) for held in self.companions]
        most = max(range(len(shared)), key=lambda i: (shared[i], -i))
        if shared[most]:
            return most, "companions of this one of several of the name"
        return 0, "nothing tells which of several of the name; the commonest"

    def title(self, number: int) -> str:
        """Return the organ that distinguishes a person from the others: the first of those whose place is known, by name."""
        return min(self.people[number], key=lambda organ: ("（" in organ, organ)).partition("（")[0]

    @property
    def _of(self) -> Mapping[str, int]:
        return {organ: i for i, organs in enumerate(self.people) for organ in organs}
