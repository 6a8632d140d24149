"""What in a list of entities looks wrong: names, posts and places in, `Suspicion`s out. It never says that it is wrong.

Each function knows one sign and gives it a weight, 0..1: how far to believe, on this sign alone, that the entities are
read wrongly. The weights order suspicions for people; they are judgements, not measured probabilities.
"""

import dataclasses
import itertools
import math
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence

import networkx as nx

from kg.base.schema import ENTITY_TYPES, PERSONS, Pattern
from kg.derive.identity import Office, counties, is_masked, shortened
from kg.reading.resolve import HEAD

__all__ = [
    "Job",
    "Known",
    "Named",
    "Suspicion",
    "abbreviations",
    "circles",
    "jobs",
    "misprints",
    "namesakes",
    "several",
    "transfers",
]

_CROWD = 1_000
"""Names of a block from which on it tells nothing: all of one surname and two characters, in a large corpus."""
_TELLING = 4
"""Least characters of a name, of other than people, that chance seldom makes twice but for one character."""
_COUNTED = frozenset("零一二三四五六七八九十百两甲乙丙丁戊东西南北中上下左右前后内外大小新老")
"""Characters that tell bodies of one kind apart: 第一中学 is no misprint of 第二中学."""
_PART = re.compile(r"[省市县区旗州镇乡村第分一二三四五六七八九十]")
"""What stands in the longer of two names that are two bodies, not one in short and in full."""
_ENDING = 4
"""Characters of the longest word that bodies end with, 股份公司: a short form ends with one of its characters."""
_LEGAL = re.compile(r"(?:股份|责任)?有限(?:责任)?公司$")
_SHORT = 7
"""Characters of a name without a place that bodies of several cities may bear: 人民医院, 实验小学."""
_NATION = re.compile(r"^(?:中国|中华|全国|国家|国务院|中央|中共)")
_LITTLE = 2
"""Least stories of a circle of companions."""


class Known:
    """The names that gazetteers hold, in full or as a rule for every place (``{home}财政局``).

    Parameters
    ----------
    patterns
        Gazetteer lines.
    """

    def __init__(self, patterns: Iterable[Pattern]) -> None:
        self._names: set[str] = set()
        for pattern in patterns:
            if pattern.label in _NAMING and isinstance(pattern.pattern, str):
                self._names |= {pattern.pattern, _TEMPLATE.sub("{}", pattern.id)}

    def __contains__(self, name: str) -> bool:
        return name in self._names or any(
            f"{name[:start]}{{}}{name[end:]}" in self._names for start, end in _places(name)
        )


def _places(name: str) -> Iterator[tuple[int, int]]:
    """Yield the spans at the head of a name that may be a place."""
    ends = [match.end() for match in _PLACE.finditer(name)]
    for start in {0, *(len(word) for word in _BEFORE if name.startswith(word))}:
        yield from ((start, end) for end in ends if end > start + 1)


_NAMING = (*(name.upper() for name in ENTITY_TYPES), "ORGAN_TAIL")
_TEMPLATE = re.compile(r"\{[a-z]*\}")
_PLACE = re.compile(r"自治[区州县]|街道|[省市县区旗州盟镇乡村]")
_BEFORE = ("中共", "共青团", "中国共产党", "中国人民政治协商会议")
"""What stands before the place in the name of an organ."""


@dataclasses.dataclass(frozen=True, slots=True)
class Named:
    """An entity as far as its name is concerned."""

    entity: str
    type: str
    pinyin: str
    mentions: int
    known: bool
    """True if a gazetteer holds it."""

    @property
    def bare(self) -> str:
        """The name without what tells namesakes apart."""
        return self.entity.partition("（")[0]

    @property
    def masked(self) -> bool:
        """True for people whose name tells nothing of who they are."""
        return self.type in PERSONS and is_masked(self.bare)

    @property
    def kind(self) -> str:
        """The type; one for all people."""
        return "person" if self.type in PERSONS else self.type


@dataclasses.dataclass(frozen=True, slots=True)
class Suspicion:
    """One thing that may be wrong, and why."""

    kind: str
    """One of `kg.base.schema.DOUBTS`."""
    entity: str
    other: str
    """The entity that it may be; "" if it is not about two."""
    mentions: int
    """How many mentions would change."""
    signs: tuple[tuple[str, float], ...]
    """Reasons in words, each with its weight."""
    by: str = ""
    """How it might be split, see `kg.base.schema.Decision.by`."""
    of: tuple[str, ...] = ()
    part: str = ""
    """Name of the part that would be split off; "" if it follows from `by`."""

    @property
    def belief(self) -> float:
        """How far to believe it, 0..1: signs are taken as independent."""
        return 1 - math.prod(1 - weight for _, weight in self.signs)


@dataclasses.dataclass(frozen=True, slots=True)
class Job:
    """A present post of a person as one article prints it."""

    person: str
    organ: str
    public: bool
    place: str
    """Document and article: ``pages/a.txt#a3``."""


def misprints(names: Iterable[Named], alike: Callable[[str, str], bool]) -> Iterator[Suspicion]:
    """Yield names that differ in one character, which sounds or looks alike: 王庭楷 and 王庭恺.

    The rarer name is the one suspected. Names of two characters are many people's, so they weigh less; of two names
    that gazetteers hold neither is suspected.
    """
    blocks: defaultdict[tuple[str, str, str], list[Named]] = defaultdict(list)
    for name in names:
        bare = name.bare
        if name.kind == "person" or len(bare) >= _TELLING:
            for i in range(len(bare)):
                blocks[name.kind, bare[:i], bare[i + 1 :]].append(name)
    for (_, before, _), block in blocks.items():
        for one, other in itertools.combinations(block, 2) if len(block) <= _CROWD else ():
            signs = tuple(_misprinted(one, other, len(before), alike))
            if signs:
                rare, common = _by_rank(one, other)
                yield Suspicion("variant", rare.entity, common.entity, rare.mentions, signs)


def _misprinted(
    one: Named, other: Named, at: int, alike: Callable[[str, str], bool]
) -> Iterator[tuple[str, float]]:
    """Yield the signs that one of two names, which differ in the character at an index, is a misprint."""
    a, b = one.bare[at], other.bare[at]
    if a == b or (one.known and other.known) or (a in _COUNTED and b in _COUNTED):
        return
    weight = 0.5 if one.kind != "person" else 0.35 if len(one.bare) > 2 else 0.1
    if one.pinyin == other.pinyin:
        yield f"{a} sounds like {b}", weight
    if alike(a, b):
        yield f"{a} looks like {b}", weight


def namesakes(names: Iterable[Named]) -> Iterator[Suspicion]:
    """Yield people of one name whom the corpus takes for several: of two cities, of two counties, or in credits."""
    bearers: defaultdict[str, list[Named]] = defaultdict(list)
    for name in names:
        if name.kind == "person":
            bearers[name.bare].append(name)
    for bare, held in bearers.items():
        for one, other in itertools.combinations(held, 2) if len(held) <= _CROWD else ():
            rare, common = _by_rank(one, other)
            told = "、".join(
                n.entity[len(bare) :].strip("（）") or "no place told"
                for n in sorted((one, other), key=_name)
            )
            yield Suspicion(
                "same", rare.entity, common.entity, rare.mentions, ((f"one name, kept apart: {told}", 0.2),)
            )


def abbreviations(names: Iterable[Named], printed: Iterable[tuple[str, str, str]]) -> Iterator[Suspicion]:
    """Yield names that may be others in short.

    Parameters
    ----------
    names
        The entities.
    printed
        Entity, another entity of which its name is a printed form, and the reason why it is read so there.
    """
    held = {name.entity: name for name in names}
    yield from _printed(held, printed)
    yield from _short_companies(held)
    yield from _left_out(held.values())


def _printed(held: Mapping[str, Named], printed: Iterable[tuple[str, str, str]]) -> Iterator[Suspicion]:
    """Yield names that are printed forms of other entities elsewhere."""
    for entity, other, reason in printed:
        if held[entity].kind == held[other].kind:
            told = f"printed for {other} elsewhere ({reason})"
            yield Suspicion("same", entity, other, held[entity].mentions, ((told, 0.5),))


def _short_companies(held: Mapping[str, Named]) -> Iterator[Suspicion]:
    """Yield companies whose name is the short form of others by the rules of identity."""
    for short, fits in shortened(n.entity for n in held.values() if n.type == "company").items():
        for whole in fits:
            told = f"short form of {len(fits)} companies" if len(fits) > 1 else "short form"
            yield Suspicion("same", short, whole, held[short].mentions, ((told, 1 / (len(fits) + 1)),))


def _left_out(names: Iterable[Named]) -> Iterator[Suspicion]:
    """Yield bodies whose name is another's with characters left out."""
    blocks: defaultdict[tuple[str, str], list[Named]] = defaultdict(list)
    for name in names:
        head = HEAD.match(name.entity)
        rest = name.entity[head.end() :] if head else name.entity
        if name.kind in ("agency", "company", "institution") and rest:
            blocks[name.kind, (head.group() if head else "") + rest[0]].append(name)
    for block in blocks.values():
        for one, other in itertools.combinations(block, 2) if len(block) <= _CROWD else ():
            short, whole = sorted((one, other), key=lambda n: (len(n.entity), n.entity))
            if not (one.known and other.known) and _shortens(short.entity, whole.entity):
                told = f"its characters stand in {whole.entity} in order"
                changed = min(short.mentions, whole.mentions)
                yield Suspicion("same", short.entity, whole.entity, changed, ((told, 0.25),))


def _shortens(short: str, whole: str) -> bool:
    """Tell whether a name is another with characters left out, none of which tells a part from its whole."""
    left_out, rest = [], iter(whole)
    for char in short:
        for passed in rest:
            if passed == char:
                break
            left_out.append(passed)
        else:
            return False
    left_out += rest
    endings = whole[-_ENDING:] + _LEGAL.sub("", whole)[-_ENDING:]
    if len(short) < 3 or whole.startswith(short) or short[-1] not in endings:
        return False
    return not _PART.search("".join(left_out))


def several(
    homes: Mapping[str, Mapping[str, int]], names: Mapping[str, Named], credited: Collection[str]
) -> Iterator[Suspicion]:
    """Yield entities that papers of several cities name, though nothing but the name says that they are one.

    Parameters
    ----------
    homes
        Entity to city to mentions, of the entities that several have.
    names
        The entities.
    credited
        Those that stand in credits alone: reporters of agencies are printed everywhere.
    """
    for entity, cities in homes.items():
        name = names[entity]
        local = name.kind == "person" or (
            len(entity) <= _SHORT and not HEAD.match(entity) and not _NATION.match(entity)
        )
        if name.known or name.type == "district" or not local or entity in credited:
            continue
        cities = {city: n for city, n in cities.items() if not any(_inside(other, city) for other in cities)}
        if len(cities) < 2:
            continue
        told = "on pages of " + "、".join(f"{city} ({n})" for city, n in sorted(cities.items()))
        changed = sum(cities.values()) - max(cities.values())
        yield Suspicion("two", entity, "", changed, ((told, 0.4 if len(entity) == 2 else 0.3),), "city")


def _inside(city: str, other: str) -> bool:
    """Tell whether a city lies in another division: a province's paper names the people of its cities."""
    return city != other and city.startswith(other)


def transfers(offices: Sequence[Office], mentions: Mapping[str, int]) -> Iterator[Suspicion]:
    """Yield people who hold posts in several counties, one after the other: transferred, or two of one name.

    Parameters
    ----------
    offices
        Present public posts, seats in congresses and committees left out.
    mentions
        Person to number of mentions.
    """
    for (person, _), apart in counties(offices).items():
        terms = apart.terms()
        if len(terms) > 1:
            told = "posts in " + "、".join(f"{county} ({first} to {last})" for county, first, last in terms)
            late = any(one[2] > other[1] for one, other in itertools.pairwise(terms))
            yield Suspicion(
                "two", person, "", max(mentions[person] // 2, 1), ((told, 0.5 if late else 0.2),), "county"
            )


def jobs(held: Iterable[Job], mentions: Mapping[str, int]) -> Iterator[Suspicion]:
    """Yield people who hold a public post in some articles and another kind of post, elsewhere, in others.

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


def circles(
    stories: Mapping[str, Mapping[str, Collection[str]]], places: Mapping[tuple[str, str], Collection[str]]
) -> Iterator[Suspicion]:
    """Yield people of two characters whose stories fall into circles that share no companion.

    Parameters
    ----------
    stories
        Person to story to companions in it, those left out whom much of the corpus names.
    places
        Person and story to where it names the person: ``pages/a.txt#a3``.
    """
    for person, told in stories.items():
        network: nx.Graph[tuple[int, str]] = nx.Graph()
        for story, companions in told.items():
            network.add_edges_from(((0, story), (1, companion)) for companion in companions)
        groups = [
            sorted(name for side, name in group if side == 0) for group in nx.connected_components(network)
        ]
        groups = sorted((g for g in groups if len(g) >= _LITTLE), key=lambda g: (-len(g), g))
        if len(groups) < 2:
            continue
        apart = groups[1]
        with_whom = Counter(companion for story in apart for companion in told[story])
        nearest = min(with_whom, key=lambda c: (-with_whom[c], c))
        of = tuple(sorted({place for story in apart for place in places[person, story]}))
        sizes = " and ".join(str(len(group)) for group in groups[:2])
        yield Suspicion(
            "two", person, "", len(of),
            ((f"stories in circles without a common companion ({sizes} stories)", 0.3),),
            "doc", of, f"{person.partition('（')[0]}（{nearest}）",
        )  # fmt: skip


def _by_rank(one: Named, other: Named) -> tuple[Named, Named]:
    """Return the rarer of two names, and the commoner; one that a gazetteer holds is the commoner."""
    first, second = sorted((one, other), key=lambda n: (n.known, n.mentions, _name(n)))
    return first, second


def _name(name: Named) -> tuple[int, str]:
    return -len(name.entity), name.entity
