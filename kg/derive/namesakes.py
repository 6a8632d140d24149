"""Gathers what the corpus prints about names that may have several bearers, and separates these within a city."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping

from kg.derive import namesake_queries as queries
from kg.derive.duckdb import Duck
from kg.derive.likeness import Gathered, Profile, rarity, telling
from kg.derive.spheres import Spheres, circles, parted

__all__ = ["gather", "separated"]

Key = tuple[str, str]
"""Name and city."""


def gather(
    engine: Duck, organs: Mapping[Key, Collection[str]], several: Iterable[str], short: Mapping[str, str]
) -> tuple[dict[Key, Profile], dict[Key, dict[frozenset[str], Profile]]]:
    """Return the profiles of names in several cities, and those of names with unrelated organs in one city.

    Parameters
    ----------
    engine
        Holds ``said``, ``held``, ``place`` and ``masked``.
    organs
        Maps name and city to the full names of the organs of the posts.
    several
        The names in several cities.
    short
        Maps short names of organs to full ones.

    Returns
    -------
    tuple of dict
        The profile of each name and city; and for names and cities with several groups of organs
        (`kg.derive.spheres.circles`) the profile of each group.
    """
    jointly: defaultdict[Key, list[tuple[str, str]]] = defaultdict(list)
    for row in engine.rows(queries.JOINTLY):
        one, other = (short.get(row[side], row[side]) for side in ("one", "other"))
        jointly[row["person"], row["city"]].append((one, other))
    groups = {key: circles(held, jointly.get(key, ())) for key, held in organs.items() if len(held) > 1}
    groups = {key: held for key, held in groups.items() if len(held) > 1}
    doubtful = {*several, *(name for name, _ in groups)}
    engine.fill("doubtful", ("name",), ((name,) for name in sorted(doubtful)))
    of = {(*key, organ): group for key, held in groups.items() for group in held for organ in group}
    whole: defaultdict[Key, Gathered] = defaultdict(Gathered)
    parts: defaultdict[tuple[Key, frozenset[str]], Gathered] = defaultdict(Gathered)
    for (name, city, organ), told in _gathered(engine, short).items():
        key = name, city
        whole[key].add(told)
        group = of.get((name, city, organ))
        if group is not None:
            parts[key, group].add(told)
    apart = {
        key: {group: parts[key, group].profile() for group in held if (key, group) in parts}
        for key, held in groups.items()
    }
    return {key: told.profile() for key, told in whole.items()}, apart


def _gathered(engine: Duck, short: Mapping[str, str]) -> dict[tuple[str, str, str], Gathered]:
    """Return what the pages print by name, city and organ ("" for what no organ is known of)."""
    found: defaultdict[tuple[str, str, str], Gathered] = defaultdict(Gathered)
    for row in engine.rows(queries.SEEN):
        found[row["person"], row["city"], ""].days += (row["first"], row["last"])
    for row in engine.rows(queries.HELD):
        organ = short.get(row["organ"], row["organ"])
        told = found[row["person"], row["city"], organ]
        told.organs |= {organ} - {""}
        told.posts.add(row["post"])
        told.days += (row["first"], row["last"])
    (total,) = (row["stories"] for row in engine.rows(queries.STORIES))
    for row in engine.rows(queries.BESIDE.format(most=telling(total))):
        told = found[row["person"], row["city"], short.get(row["organ"], row["organ"])]
        beside = zip(row["others"], row["stories"], strict=True)
        told.companions |= {who: rare for who, stories in beside if (rare := rarity(stories, total))}
    return found


def separated(
    engine: Duck,
    parts: Mapping[Key, Mapping[frozenset[str], Profile]],
    short: Mapping[str, str],
) -> Iterator[tuple[str, str, str, str, str, str]]:
    """Yield document, article, name, city, organ and reason for each article about another bearer of a name than the commonest.

    Parameters
    ----------
    engine
        Holds ``said``, ``held`` and ``place``.
    parts
        See `gather`.
    short
        Maps short names of organs to full ones.
    """
    found: dict[Key, Spheres] = {}
    for key, known in parts.items():
        people = parted(key[0], known)
        if len(people) > 1:
            companions = [
                {
                    who: rare
                    for organs in known
                    if organs <= held
                    for who, rare in known[organs].companions.items()
                }
                for held in people
            ]
            found[key] = Spheres(people, companions)
    engine.fill("parted", ("name", "city"), found)
    organs: defaultdict[tuple[str, str, str], list[str]] = defaultdict(list)
    for row in engine.rows(queries.PARTED_ORGANS):
        organs[row["doc"], row["article"], row["name"]].append(short.get(row["organ"], row["organ"]))
    beside: defaultdict[tuple[str, str, str], list[str]] = defaultdict(list)
    for row in engine.rows(queries.PARTED_BESIDE):
        beside[row["doc"], row["article"], row["name"]].append(row["other"])
    for row in engine.rows(queries.PARTED):
        place = row["doc"], row["article"], row["name"]
        spheres = found[row["name"], row["city"]]
        number, reason = spheres.place(organs[place], beside[place])
        if number:
            yield (*place, row["city"], spheres.title(number), reason)
