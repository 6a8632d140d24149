"""Separates people of one name in one city, or on one page, whose printed births, sexes or origins contradict.

Input are the facts that pages print about a name and the mentions of the name; output are the mentions of each person.
"""

import dataclasses
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from kg.derive.births import Born, Stated, stated

__all__ = ["Bearer", "Named", "bearers", "placed"]

_YEAR, _MONTH = len("1970"), len("1970-05")
At = tuple[str, int]
"""Document and raw offset of a mention."""


@dataclasses.dataclass(frozen=True, slots=True)
class Bearer:
    """One of several people of one name."""

    label: str
    """The first printed fact that nobody else of the name has: ``1985年生``, ``1985年2月生``, ``女``, ``浙江长兴人``."""
    told: frozenset[At]
    """The mentions with facts of this person."""


@dataclasses.dataclass(frozen=True, slots=True)
class Named:
    """A mention of a name that several people bear."""

    doc: str
    article: str
    at: int
    sentence: int
    organs: tuple[str, ...]
    """The organs of the posts that are printed with it."""


def bearers(rows: Iterable[Born]) -> dict[tuple[str, str], tuple[Bearer, ...]]:
    """Find the names whose printed facts in one city cannot be those of one person.

    Parameters
    ----------
    rows
        The facts of all names.

    Returns
    -------
    dict
        Maps name and city to the people, the one with facts in most articles first. A mention whose facts are
        those of several of them is nobody's, and so is one with two births.
    """
    kinds: defaultdict[tuple[str, str], dict[At, dict[str, set[str]]]] = defaultdict(dict)
    articles: dict[At, str] = {}
    for row in rows:
        told = kinds[row.person, row.city].setdefault((row.doc, row.at), {})
        told.setdefault(row.kind, set()).add(row.value)
        articles[row.doc, row.at] = row.article
    found = {}
    for key, held in kinds.items():
        groups = _groups({at: stated(values) for at, values in held.items()})
        if len(groups) > 1:
            found[key] = _labelled(groups, articles)
    return found


def _groups(units: Mapping[At, Stated]) -> list[dict[At, Stated]]:
    """Return the mentions of each person, with their facts: finest births first, since a year alone fits several."""
    groups: list[dict[At, Stated]] = []
    for at, told in sorted(units.items(), key=lambda unit: (_fineness(unit[1]), unit[0])):
        if told.parts(told) or len(told.births) > 1:
            continue
        fits = [group for group in groups if not any(told.parts(other) for other in set(group.values()))]
        if not fits:
            groups.append({at: told})
        elif len(fits) == 1:
            fits[0][at] = told
    return groups


def _fineness(told: Stated) -> tuple[int, int]:
    births = max(map(len, told.births), default=0)
    return -births, -len(told.sexes) - len(told.origins)


def _labelled(groups: Sequence[Mapping[At, Stated]], articles: Mapping[At, str]) -> tuple[Bearer, ...]:
    ranked = sorted(
        groups,
        key=lambda group: (
            -len({(doc, articles[doc, at]) for doc, at in group}),
            _earliest(group),
            min(group),
        ),
    )
    labels = [list(dict.fromkeys(_labels(group.values()))) for group in ranked]
    made = []
    for number, (group, own) in enumerate(zip(ranked, labels, strict=True)):
        others = {label for i, some in enumerate(labels) if i != number for label in some}
        label = next((label for label in own if label not in others), "、".join(own))
        made.append(Bearer(label, frozenset(group)))
    return tuple(made)


def _earliest(group: Mapping[At, Stated]) -> str:
    return min((day for told in group.values() for day in told.births), default="~")


def _labels(facts: Iterable[Stated]) -> Iterator[str]:
    """Yield what distinguishes a person, the plainest first."""
    told = sorted(
        set(facts), key=lambda fact: (sorted(fact.births), sorted(fact.sexes), sorted(fact.origins))
    )
    births = [day for fact in told for day in sorted(fact.births)]
    yield from (f"{day[:_YEAR]}年生" for day in births)
    yield from (f"{day[:_YEAR]}年{int(day[_YEAR + 1 : _MONTH])}月生" for day in births if len(day) >= _MONTH)
    yield from (day for day in births if len(day) > _MONTH)
    yield from (sex for fact in told for sex in sorted(fact.sexes))
    yield from (f"{place}人" for fact in told for place in sorted(fact.origins))


def placed(people: Sequence[Bearer], mentions: Iterable[Named]) -> Iterator[tuple[Named, int, str]]:
    """Yield the mentions of a name whose bearer is known, the number of the person, and the reason.

    A mention with facts means the person of these; one with a post in an organ where only one of them is printed with
    facts means that one; any other one of the article, the same as the one in its sentence, else the last before it, else the
    first after it. Mentions of the first person are left out where an article means nobody else.

    Parameters
    ----------
    people
        See `bearers`.
    mentions
        The mentions of the name in the city.
    """
    articles: defaultdict[tuple[str, str], list[Named]] = defaultdict(list)
    for mention in mentions:
        articles[mention.doc, mention.article].append(mention)
    told = {at: number for number, person in enumerate(people) for at in person.told}
    of = _organs(told, articles.values())
    for held in articles.values():
        held.sort(key=lambda mention: mention.at)
        sure = [(mention, *found) for mention in held if (found := _known(mention, told, of)) is not None]
        known = {mention.at: (number, reason) for mention, number, reason in sure}
        if not any(number for _, number, _ in sure):
            continue
        for mention in held:
            number, reason = known.get(mention.at) or (
                _nearest(mention, sure),
                "nearest of several of the name in the article",
            )
            yield mention, number, reason


def _organs(told: Mapping[At, int], articles: Iterable[Iterable[Named]]) -> dict[str, int]:
    """Map organs to the only person whom facts show there."""
    shown: defaultdict[str, set[int]] = defaultdict(set)
    for mention in (mention for held in articles for mention in held):
        if (mention.doc, mention.at) in told:
            for organ in mention.organs:
                shown[organ].add(told[mention.doc, mention.at])
    return {organ: min(numbers) for organ, numbers in shown.items() if len(numbers) == 1}


def _known(mention: Named, told: Mapping[At, int], of: Mapping[str, int]) -> tuple[int, str] | None:
    """Return whom a mention means by itself, and why."""
    number = told.get((mention.doc, mention.at))
    if number is not None:
        return number, "birth, sex or origin as printed here; others of this name have another"
    numbers = {of[organ] for organ in mention.organs if organ in of}
    return (
        (numbers.pop(), "post in an organ of this one of several of the name") if len(numbers) == 1 else None
    )


def _nearest(mention: Named, sure: Sequence[tuple[Named, int, str]]) -> int:
    """Return the person whom a mention without facts or post means: the one of its sentence, the last before, the first after."""
    beside = [(abs(other.at - mention.at), n) for other, n, _ in sure if other.sentence == mention.sentence]
    before = [n for other, n, _ in sure if other.at < mention.at]
    return min(beside)[1] if beside else before[-1] if before else sure[0][1]
