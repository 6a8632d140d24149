"""Finds signs of errors in a list of entities: names, posts and places in, `Suspicion`s out.

Each function looks for one sign and gives it a weight, 0..1: how far this sign alone suggests that the entities are
read wrongly. A sign is not a proof. The weights order suspicions for people; they are judgements, not measurements.
"""

import dataclasses
import itertools
import math
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence

from kg.base.schema import ENTITY_TYPES, PERSONS, Pattern
from kg.derive.identity import Office, counties, is_masked, shortened
from kg.gazetteer.divisions import Divisions
from kg.reading.resolve import HEAD

__all__ = [
    "NAMING",
    "Known",
    "Named",
    "Suspicion",
    "abbreviations",
    "circles",
    "misprints",
    "namesakes",
    "several",
    "transfers",
]

_CROWD = 1_000
"""Number of names from which a block is useless: all of one surname and two characters, in a large corpus."""
_TELLING = 4
"""Least length of a name, other than a person's, that rarely differs from another in one character by chance."""
_COUNTED = frozenset("零一二三四五六七八九十百两甲乙丙丁戊东西南北中上下左右前后内外大小新老")
"""Characters that distinguish bodies of one kind: 第一中学 is not a misprint of 第二中学."""
_PART = re.compile(r"[省市县区旗州镇乡村第分一二三四五六七八九十]")
"""Words in the longer of two names that show two bodies rather than a short and a full form of one."""
_ENDING = 4
"""Length of the longest ending of bodies, 股份公司; a short form ends with one of its characters."""
_LEGAL = re.compile(r"(?:股份|责任)?有限(?:责任)?公司$")
_SHORT = 7
"""Greatest length of a placeless name that bodies of several cities may have: 人民医院, 实验小学."""
_NATION = re.compile(r"^(?:中国|中华|全国|国家|国务院|中央|中共)")
_LITTLE = 2
"""Least stories of a circle of companions."""


class Known:
    """The names in gazetteers, in full or as a rule for every place (``{home}财政局``).

    Parameters
    ----------
    patterns
        Gazetteer lines.
    """

    def __init__(self, patterns: Iterable[Pattern]) -> None:
        self._names: set[str] = set()
        for pattern in patterns:
            if pattern.label in NAMING and isinstance(pattern.pattern, str):
                self._names |= {pattern.pattern, _TEMPLATE.sub("{}", pattern.id)}

    def __contains__(self, name: str) -> bool:
        return name in self._names or any(
            f"{name[:start]}{{}}{name[end:]}" in self._names for start, end in _places(name)
        )


def _places(name: str) -> Iterator[tuple[int, int]]:
    """Yield the spans at the beginning of a name that may be a place."""
    ends = [match.end() for match in _PLACE.finditer(name)]
    for start in {0, *(len(word) for word in _BEFORE if name.startswith(word))}:
        yield from ((start, end) for end in ends if end > start + 1)


NAMING = (*(name.upper() for name in ENTITY_TYPES), "ORGAN_TAIL")
"""Labels of lines that name entities."""
_TEMPLATE = re.compile(r"\{[a-z]*\}")
_PLACE = re.compile(r"自治[区州县]|街道|[省市县区旗州盟镇乡村]")
_BEFORE = ("中共", "中国共产主义青年团", "中国共产党", "中国人民政治协商会议")
"""Words before the place in the name of an organ."""


@dataclasses.dataclass(frozen=True, slots=True)
class Named:
    """An entity with the data that concern its name."""

    entity: str
    type: str
    pinyin: str
    mentions: int
    known: bool
    """True if a gazetteer holds it."""

    @property
    def bare(self) -> str:
        """The name without the addition that distinguishes namesakes."""
        return self.entity.partition("（")[0]

    @property
    def masked(self) -> bool:
        """True for a person whose name hides who it is."""
        return self.type in PERSONS and is_masked(self.bare)

    @property
    def kind(self) -> str:
        """The type; all people have one."""
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
    """Number of mentions that would change."""
    signs: tuple[tuple[str, float], ...]
    """Reasons in words, each with its weight."""
    by: str = ""
    """How it might be split, see `kg.base.schema.Decision.by`."""
    of: tuple[str, ...] = ()
    part: str = ""
    """Name of the part that would be split off; "" if it follows from `by`."""

    @property
    def belief(self) -> float:
        """The belief in it, 0..1; signs count as independent."""
        return 1 - math.prod(1 - weight for _, weight in self.signs)


def misprints(names: Iterable[Named], alike: Callable[[str, str], bool]) -> Iterator[Suspicion]:
    """Yield names that differ in one character, which sounds or looks alike: 王庭楷 and 王庭恺.

    The rarer name is the one suspected. Many people share names of two characters, so they weigh less. If
    gazetteers hold both names, neither is suspected.
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
    """Yield the signs that one of two names, which differ in one character at an index, is a misprint."""
    a, b = one.bare[at], other.bare[at]
    if a == b or (one.known and other.known) or (a in _COUNTED and b in _COUNTED):
        return
    weight = 0.5 if one.kind != "person" else 0.35 if len(one.bare) > 2 else 0.1
    if one.pinyin == other.pinyin:
        told = f"{a} sounds like {b}"
        yield told, weight
    if alike(a, b):
        told = f"{a} looks like {b}"
        yield told, weight


def namesakes(names: Iterable[Named]) -> Iterator[Suspicion]:
    """Yield people of one name whom the corpus separates: by city, by county, or as named in credits."""
    bearers: defaultdict[str, list[Named]] = defaultdict(list)
    for name in names:
        if name.kind == "person":
            bearers[name.bare].append(name)
    for bare, held in bearers.items():
        for one, other in itertools.combinations(held, 2) if len(held) <= _CROWD else ():
            rare, common = _by_rank(one, other)
            places = (n.entity[len(bare) :].strip("（）") for n in sorted((one, other), key=_name))
            told = f"one name, kept apart: {'、'.join(place or '—' for place in places)}"
            yield Suspicion("same", rare.entity, common.entity, rare.mentions, ((told, 0.2),))


def abbreviations(names: Iterable[Named], printed: Iterable[tuple[str, str, str]]) -> Iterator[Suspicion]:
    """Yield names that may be short forms of others.

    Parameters
    ----------
    names
        The entities.
    printed
        An entity, another entity with this name as a printed form, and the reason for that reading.
    """
    held = {name.entity: name for name in names}
    yield from _printed(held, printed)
    yield from _short_companies(held)
    yield from _left_out(held.values())


def _printed(held: Mapping[str, Named], printed: Iterable[tuple[str, str, str]]) -> Iterator[Suspicion]:
    """Yield names that are elsewhere printed forms of other entities."""
    for entity, other, reason in printed:
        if held[entity].kind == held[other].kind:
            told = f"printed for {other} elsewhere ({reason})"
            yield Suspicion("same", entity, other, held[entity].mentions, ((told, 0.5),))


def _short_companies(held: Mapping[str, Named]) -> Iterator[Suspicion]:
    """Yield companies whose name is a short form of others by the rules of identity."""
    for short, fits in shortened(n.entity for n in held.values() if n.type == "company").items():
        for whole in fits:
            told = f"short form of {len(fits)} companies" if len(fits) > 1 else "short form"
            yield Suspicion("same", short, whole, held[short].mentions, ((told, 1 / (len(fits) + 1)),))


def _left_out(names: Iterable[Named]) -> Iterator[Suspicion]:
    """Yield bodies whose name is another name with characters left out."""
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
    """Return whether a name is another name without some characters that do not distinguish a part from its whole."""
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
    """Yield entities in papers of several cities that are one only by their name.

    Parameters
    ----------
    homes
        Maps an entity to its mentions by city, for entities in several cities.
    names
        The entities.
    credited
        Those that are only in credits; reporters of agencies are printed everywhere.
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
    """Return whether a city is in another division; a province's paper names the people of its cities."""
    return city != other and city.startswith(other)


def transfers(
    offices: Sequence[Office], mentions: Mapping[str, int], divisions: Divisions
) -> Iterator[Suspicion]:
    """Yield people who hold posts in several counties, one after the other: one transferred person, or two of one name.

    Parameters
    ----------
    offices
        Present public posts, without seats in congresses and committees.
    mentions
        Person to number of mentions.
    divisions
        The tree of divisions; posts of cities and provinces do not count.
    """
    for (person, _), apart in counties(offices, divisions).items():
        terms = apart.terms()
        if len(terms) > 1:
            told = "posts in " + "、".join(f"{county} ({first} – {last})" for county, first, last in terms)
            late = any(one[2] > other[1] for one, other in itertools.pairwise(terms))
            yield Suspicion(
                "two", person, "", max(mentions[person] // 2, 1), ((told, 0.5 if late else 0.2),), "county"
            )


def circles(
    stories: Mapping[str, Mapping[str, Collection[str]]], places: Mapping[tuple[str, str], Collection[str]]
) -> Iterator[Suspicion]:
    """Yield people with names of two characters whose stories form circles without a common companion.

    Parameters
    ----------
    stories
        Maps a person to the companions in each story, without those named in much of the corpus.
    places
        Maps person and story to the place of the mention: ``pages/a.txt#a3``.
    """
    for person, held in stories.items():
        groups = _apart(held)
        groups = sorted((g for g in groups if len(g) >= _LITTLE), key=lambda g: (-len(g), g))
        if len(groups) < 2:
            continue
        apart = groups[1]
        with_whom = Counter(companion for story in apart for companion in held[story])
        nearest = min(with_whom, key=lambda c: (-with_whom[c], c))
        of = tuple(sorted({place for story in apart for place in places[person, story]}))
        told = f"stories in circles without a common companion ({len(groups[0])} and {len(apart)} stories)"
        part = f"{person.partition('（')[0]}（{nearest}）"
        yield Suspicion("two", person, "", len(of), ((told, 0.3),), "doc", of, part)


def _apart(held: Mapping[str, Collection[str]]) -> list[list[str]]:
    """Return the stories in groups; two of different groups have no companion in common, nor have their companions' stories."""
    groups: dict[str, set[str]] = {}
    first: dict[str, str] = {}
    for story, companions in held.items():
        group = {story} if companions else set()
        for other in {first.setdefault(companion, story) for companion in companions}:
            group |= groups.get(other, set())
        groups |= dict.fromkeys(group, group)
    return [sorted(group) for group in {id(group): group for group in groups.values()}.values()]


def _by_rank(one: Named, other: Named) -> tuple[Named, Named]:
    """Return the rarer of two names and the commoner one; a name in a gazetteer counts as the commoner."""
    first, second = sorted((one, other), key=lambda n: (n.known, n.mentions, _name(n)))
    return first, second


def _name(name: Named) -> tuple[int, str]:
    return -len(name.entity), name.entity
