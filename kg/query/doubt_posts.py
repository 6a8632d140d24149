"""Finds people whose posts cannot well be one person's: signs that a name has two bearers whom the corpus merges."""

import dataclasses
import itertools
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from kg.derive.spheres import circles
from kg.gazetteer.divisions import Divisions
from kg.query.doubt_signs import Suspicion

__all__ = ["Job", "Stint", "jobs", "meanwhile"]

_MEANWHILE = 45
"""Days within which two posts are held at one time; a transfer takes longer."""
_LEVELS = ("province", "city", "county", "town", "village")
_VILLAGE = re.compile(r"(?:村|社区)(?!振兴|发展)")
_APART = 2
"""Levels between two bodies of the state in which nobody holds posts at one time: a county's leader may head a town, none of a
city's bureau a village."""
_UNLIKE = 0.3
"""Belief that posts of unlike kinds or ranks at one time are two people's."""


@dataclasses.dataclass(frozen=True, slots=True)
class Job:
    """A present post of a person as one article prints it."""

    person: str
    organ: str
    public: bool
    place: str
    """Document and article: ``pages/a.txt#a3``."""


@dataclasses.dataclass(frozen=True, slots=True)
class Stint:
    """A body in which a page of a day shows a person in a post."""

    person: str
    organ: str
    kind: str
    """The entity type of the organ, "" if unknown."""
    day: int
    """Day of the page, counted from any day."""
    place: str
    """Document and article: ``pages/a.txt#a3``."""


def jobs(held: Iterable[Job], mentions: Mapping[str, int]) -> Iterator[Suspicion]:
    """Yield people who hold a public post in some articles and another kind of post elsewhere in others.

    Parameters
    ----------
    held
        Present posts with their organ.
    mentions
        Person to number of mentions.
    """
    people: defaultdict[str, dict[bool, list[Job]]] = defaultdict(lambda: {True: [], False: []})
    for job in held:
        people[job.person][job.public].append(job)
    for person, sorts in people.items():
        office, other = ({job.place for job in sorts[public]} for public in (True, False))
        organs = ({job.organ for job in sorts[public]} for public in (True, False))
        if not office or not other or office & other or set.intersection(*organs):
            continue
        first = min(sorts[False], key=lambda job: job.place)
        told = f"a public post in {sorts[True][0].organ}, another sort of post in {first.organ}"
        changed = max(mentions[person] * len(other) // (len(office) + len(other)), 1)
        part = f"{person.partition('（')[0]}（{first.organ}）"
        yield Suspicion("two", person, "", changed, ((told, 0.25),), "doc", tuple(sorted(other)), part)


def meanwhile(
    held: Iterable[Stint], mentions: Mapping[str, int], divisions: Divisions
) -> Iterator[Suspicion]:
    """Yield people whom pages of the same weeks show in bodies of unlike kinds (局, 公司) or ranks (a city's, a village's).

    Bodies whose posts an article prints together, and a body and its parts, are one person's.

    Parameters
    ----------
    held
        Present posts in bodies.
    mentions
        Person to number of mentions.
    divisions
        The tree of divisions, for the ranks of bodies of the state.
    """
    people: defaultdict[str, list[Stint]] = defaultdict(list)
    for stint in held:
        people[stint.person].append(stint)
    for person, stints in people.items():
        groups = _groups(stints)
        for number, other in enumerate(groups):
            pairs = (_unlike(group, other, divisions) for group in groups[:number])
            pair = next((pair for pair in pairs if pair is not None), None)
            if pair is not None:
                told = f"at one time in {pair[0].organ} and in {pair[1].organ}"
                of = tuple(sorted({stint.place for stint in other}))
                changed = max(mentions[person] * len(of) // len({stint.place for stint in stints}), 1)
                part = f"{person.partition('（')[0]}（{pair[1].organ}）"
                yield Suspicion("two", person, "", changed, ((told, _UNLIKE),), "doc", of, part)


def _groups(stints: list[Stint]) -> list[list[Stint]]:
    """Return the posts of a name in circles of bodies that must be one person's, the one with most articles first."""
    articles: defaultdict[str, set[str]] = defaultdict(set)
    for stint in stints:
        articles[stint.place].add(stint.organ)
    jointly = (pair for organs in articles.values() for pair in itertools.combinations(sorted(organs), 2))
    held = circles({stint.organ for stint in stints}, jointly)
    groups = [[stint for stint in stints if stint.organ in organs] for organs in held]
    return sorted(groups, key=_rank)


def _rank(group: list[Stint]) -> tuple[int, bool, str]:
    """Return the rank of a circle of bodies: most articles first, of the state before others."""
    places = {stint.place for stint in group}
    return -len(places), all(stint.kind != "agency" for stint in group), min(stint.organ for stint in group)


def _unlike(one: list[Stint], other: list[Stint], divisions: Divisions) -> tuple[Stint, Stint] | None:
    """Return two posts of two groups that are held at one time and do not go together; None if there are none."""
    near = (
        (a, b)
        for a, b in itertools.product(one, other)
        if abs(a.day - b.day) <= _MEANWHILE and _do_not_go(a, b, divisions)
    )
    return min(near, key=lambda pair: (pair[0].organ, pair[1].organ), default=None)


def _do_not_go(a: Stint, b: Stint, divisions: Divisions) -> bool:
    if a.kind != b.kind:
        return bool(a.kind and b.kind)
    levels = [_level(stint.organ, divisions) for stint in (a, b)]
    return a.kind == "agency" and None not in levels and abs((levels[0] or 0) - (levels[1] or 0)) >= _APART


def _level(organ: str, divisions: Divisions) -> int | None:
    """Return the number of an organ's level in `_LEVELS`; None if its place is unknown or a zone."""
    if _VILLAGE.search(organ):
        return _LEVELS.index("village")
    path = divisions.of_organ(organ)
    level = "zone" if path is None else divisions.level(path)
    return _LEVELS.index(level) if level in _LEVELS else None
