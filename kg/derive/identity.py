"""Decides who is who in a corpus, from the distinct names on its pages and not from their mentions.

Input is rows of distinct names, output is mappings of the names that change; `kg.derive.steps` applies them. A
name is never joined to another only by spelling, sound or containment.
"""

import dataclasses
import datetime
import functools
import itertools
import operator
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from types import MappingProxyType

from kg.base.schema import MASKED
from kg.derive.births import UNTOLD, Stated
from kg.derive.likeness import Profile, is_one
from kg.gazetteer.divisions import Divisions
from kg.reading.resolve import HEAD
from kg.reading.short_names import FULL_NAME, full_names

__all__ = [
    "Namesakes",
    "Office",
    "Person",
    "Who",
    "city",
    "counties",
    "districts",
    "firms",
    "is_masked",
    "namesakes",
    "persons",
    "pinyin",
    "shortened",
]

_SURNAMES = {
    "曾": "zeng", "单": "shan", "仇": "qiu", "解": "xie", "查": "zha", "朴": "piao", "区": "ou", "盖": "ge", "翟": "zhai",
    "缪": "miao", "员": "yun", "乐": "yue", "覃": "qin", "尉迟": "yu chi", "单于": "chan yu", "万俟": "mo qi", "澹台": "tan tai",
}  # fmt: skip
"""Surnames with another reading than the usual one of the character (Xiandai Hanyu Cidian, 7th edition, 2016)."""
_CITY = re.compile(r"(?:.{2,8}?(?:省|自治区))?.{2,12}?(?:市|自治州|地区|盟)")
_VILLAGE = re.compile(r"^.*(?:镇|乡|街道|县|区|市)(?=[\u4e00-\u9fff]{2,6}(?:村|社区)$)")
_MASKED = re.compile(MASKED)
_HAN = re.compile(r"[\u4e00-\u9fa5]+")
_MISPRINTED = 3
"""Length of names that may be misprints of one another; too many people share names of two characters."""
_MEANWHILE = 45
"""Days within which nobody heads two counties; a transfer takes longer."""
_NO_COUNTY = re.compile(r"(?:高新|经开|开发|示范|新|园)区$")


@dataclasses.dataclass(frozen=True, slots=True)
class Person:
    """A name that pages of one city print."""

    name: str
    city: str
    """See `city`; the page itself if its home is unknown."""
    credit: bool
    """True if it is in credits."""
    official: bool
    """True if a page shows the name in office."""
    listed: bool
    """True for a national official, whom a gazetteer lists."""


@dataclasses.dataclass(frozen=True, slots=True)
class Who:
    """The person whom a name means, and why; the reason is "" if the name alone decides."""

    entity: str
    reason: str


@dataclasses.dataclass(frozen=True, slots=True)
class Office:
    """A person's public post in an organ as one article prints it."""

    person: str
    city: str
    doc: str
    article: str
    date: str
    organ: str


def city(home: str | None) -> str | None:
    """Return the part of a home within which persons of one name are one: province and city; None if unknown."""
    if not home:
        return None
    match = _CITY.match(home)
    return match.group() if match else home


def is_masked(name: str) -> bool:
    """Return whether a name hides the person, see `kg.base.schema.MASKED`; each story means another person."""
    return _MASKED.fullmatch(name) is not None


def pinyin(name: str, *, person: bool) -> str:
    """Return the syllables of a name without tones, joined by blanks; persons' surnames are read as surnames."""
    for length in (2, 1) if person else ():
        if name[:length] in _SURNAMES:
            return f"{_SURNAMES[name[:length]]} {_syllables(name[length:])}".rstrip()
    return _syllables(name)


def _syllables(text: str) -> str:
    """Return `lazy_pinyin` of a text, joined by blanks; only texts with the beginning of a phrase are cut first."""
    plain = _HAN.fullmatch(text) and not any(a + b in _begins() for a, b in itertools.pairwise(text))
    return " ".join(map(_reading, text if plain else _words(text)))


def _words(text: str) -> list[str]:
    """Cut a text into the words that the library knows, which is loaded here, since questions do not need it."""
    from pypinyin.core import Pinyin

    found: list[str] = Pinyin().seg(text)
    return found


@functools.lru_cache(maxsize=1 << 16)
def _reading(word: str) -> str:
    from pypinyin import lazy_pinyin

    return " ".join(lazy_pinyin(word))


@functools.lru_cache(maxsize=1)
def _begins() -> frozenset[str]:
    """Return the first two characters of every phrase whose reading the library lists."""
    from pypinyin.phrases_dict import phrases_dict

    return frozenset(phrase[:2] for phrase in phrases_dict)


def persons(
    names: Iterable[Person],
    organs: Mapping[tuple[str, str], frozenset[str]],
    stated: Mapping[tuple[str, str], Stated] = MappingProxyType({}),
    profiles: Mapping[tuple[str, str], Profile] = MappingProxyType({}),
) -> dict[tuple[str, str, bool], Who]:
    """Decide whom names mean: one entity or several over the cities, and which names are misprints.

    Parameters
    ----------
    names
        Each name once for each city and credit flag.
    organs
        Maps name and city to the organs of its posts ("" for a post without one).
    stated
        Maps name and city to the printed birth, sex and origin.
    profiles
        Maps name and city to what the pages of the city print about the name; without it only the organs count.

    Returns
    -------
    dict
        Maps name, city and credit flag to the person meant, for all names.

    Notes
    -----
    Within one city, persons of one name are one (but see `namesakes` and `kg.derive.spheres`). Across cities they are
    one if pages print the same birth and origin, if a gazetteer lists one of them, or by `kg.derive.likeness.is_one`;
    but never if pages print different births, sexes or origins. A name found only in credits is not the official of
    that name.
    """
    held = sorted(names, key=operator.attrgetter("name", "city", "credit", "official", "listed"))
    official = {(p.name, p.city) for p in held if p.official}
    listed = {p.name for p in held if p.listed}
    cities: defaultdict[str, list[str]] = defaultdict(list)
    for p in held:
        if p.city not in cities[p.name]:
            cities[p.name].append(p.city)
    entity = {(name, places[0]): name for name, places in cities.items()}  # most names are in one city only
    for name, places in cities.items():
        if len(places) > 1:
            keys = [(name, place) for place in places]
            untold = {key: Profile(organs.get(key, frozenset()) - {""}) for key in keys}
            known = {key[1]: (profiles.get(key, untold[key]), stated.get(key, UNTOLD)) for key in keys}
            grouped = _grouped(name, known, one=name in listed)
            entity |= {(name, place): who for place, who in grouped.items()}
    right = _misprinted(official, organs)
    found: dict[tuple[str, str, bool], Who] = {}
    for p in held:
        name = right.get((p.name, p.city), p.name)
        who = entity[name, p.city]
        if p.credit and (p.name, p.city) in official:
            who, reason = f"{who}（记者）", "credited only: another than the official of this name"
        else:
            reason = (
                f"misprint of {name}: same sound, same home, no post of its own" if name != p.name else ""
            )
        found[p.name, p.city, p.credit] = Who(who, reason)
    return found


def _grouped(name: str, known: Mapping[str, tuple[Profile, Stated]], *, one: bool) -> dict[str, str]:
    """Map city to entity for a name on pages of several cities."""
    groups: list[tuple[list[str], Profile]] = []
    for place, (profile, told) in known.items():
        fits = (
            i
            for i, (group, whole) in enumerate(groups)
            if one
            or (
                not any(told.contradicts(known[other][1]) for other in group)
                and (is_one(name, profile, whole) or any(told.agrees(known[other][1]) for other in group))
            )
        )
        joined = next(fits, None)
        if joined is None:
            groups.append(([place], profile))
        else:
            group, whole = groups[joined]
            groups[joined] = [*group, place], whole.joined(profile)
    return {
        place: name if len(groups) == 1 else f"{name}（{group[0]}）" for group, _ in groups for place in group
    }


def _misprinted(
    official: set[tuple[str, str]], organs: Mapping[tuple[str, str], frozenset[str]]
) -> dict[tuple[str, str], str]:
    """Map a misprinted name of a city's official to the right one: 王庭楷 to 王庭恺.

    Both are officials of one city, their given names differ in one character that sounds alike, and only the right
    name has a post of its own.
    """
    blocks: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    for name, place in sorted(official):
        if len(name) == _MISPRINTED:
            blocks[place, _syllables(name)].append(name)
    right: dict[tuple[str, str], str] = {}
    for (place, _), names in blocks.items():
        posted = [name for name in names if organs.get((name, place))]
        for name in names:
            near = [
                other
                for other in posted
                if other != name
                and other[0] == name[0]
                and sum(a != b for a, b in zip(name, other, strict=True)) == 1
            ]
            if name not in posted and len(near) == 1:
                right[name, place] = near[0]
    return right


class Namesakes:
    """People of one name in one city whose posts in different counties cannot belong to one person."""

    def __init__(self) -> None:
        self._told: dict[str, dict[str, str]] = {}
        self._held: defaultdict[tuple[int, str, str], set[str]] = defaultdict(set)
        self._days: defaultdict[str, set[int]] = defaultdict(set)

    def add(self, office: Office, county: str) -> None:
        """Record a post in a county."""
        day = datetime.date.fromisoformat(office.date).toordinal()
        self._told.setdefault(office.doc, {})[office.article] = county
        self._held[day, office.doc, office.article].add(county)
        self._days[county].add(day)

    def conflict(self) -> bool:
        """Return whether two articles have the name in office at the same time, each in other counties.

        Posts that one article gives to a name are one person's: 县委书记 who is a deputy of another county's congress.
        """
        last: dict[frozenset[str], int] = {}
        for (day, _, _), told in sorted(self._held.items()):
            here = frozenset(told)
            if any(not here & other and day - seen <= _MEANWHILE for other, seen in last.items()):
                return True
            last[here] = day
        return False

    def terms(self) -> list[tuple[str, str, str]]:
        """Return the counties, each with the first and last ISO date of a post there, in order of date."""
        told = ((min(days), max(days), county) for county, days in self._days.items())
        day = datetime.date.fromordinal
        return [(county, str(day(first)), str(day(last))) for first, last, county in sorted(told)]

    def place(self, doc: str, article: str) -> tuple[str, str]:
        """Return the county of the person meant in an article, and the reason."""
        here = self._told.get(doc, {})
        if article in here:
            county = here[article]
            return county, f"post in {county}; others of this name hold posts elsewhere at the same time"
        near = sorted(set(here.values()))
        if len(near) == 1:
            return near[0], f"same page as the one in {near[0]}"
        most = Counter(county for told in self._told.values() for county in told.values())
        county = min(most, key=lambda c: (-most[c], c))
        return county, f"nothing tells which of {'、'.join(sorted(most))}; the commonest"


def namesakes(offices: Iterable[Office], divisions: Divisions) -> dict[tuple[str, str], Namesakes]:
    """Find names of two people in one city: those in office in two counties within the same weeks.

    Parameters
    ----------
    offices
        Present public posts, without seats in congresses and committees.
    divisions
        The tree of divisions.

    Returns
    -------
    dict
        Maps name and city to the evidence that distinguishes the namesakes.
    """
    return {key: apart for key, apart in counties(offices, divisions).items() if apart.conflict()}


def _is_local(organ: str, divisions: Divisions) -> bool:
    """Return whether an organ is a county's: members of 中共延安市委员会 may head a district of the city."""
    path = divisions.of_organ(organ)
    return path is not None and divisions.level(path) == "county"


def counties(offices: Iterable[Office], divisions: Divisions) -> dict[tuple[str, str], Namesakes]:
    """Return the counties in which names hold posts: maps name and city to evidence that may distinguish namesakes.

    A post of a city or province does not count.

    Parameters
    ----------
    offices
        Present public posts, without seats in congresses and committees.
    divisions
        The tree of divisions.
    """
    found: defaultdict[tuple[str, str], Namesakes] = defaultdict(Namesakes)
    for office in offices:
        head = HEAD.match(office.organ)
        if head is None or not _is_local(office.organ, divisions):
            continue
        county = head.group(1)
        if not office.city.endswith(county) and not _NO_COUNTY.search(county):
            found[office.person, office.city].add(office, county)
    return dict(found)


def firms(names: Iterable[str]) -> dict[str, str]:
    """Map short names of companies to the only full name in the corpus that they shorten."""
    return {name: fits[0] for name, fits in shortened(names).items() if len(fits) == 1}


def shortened(names: Iterable[str]) -> dict[str, list[str]]:
    """Map short names of companies to the full names in the corpus that they may shorten, in order of name."""
    held = set(names)
    full = {name for name in held if len(name) >= FULL_NAME and name.endswith("公司")}
    grams: defaultdict[str, set[str]] = defaultdict(set)
    for name in full:
        for i in range(len(name) - 1):
            grams[name[i : i + 2]].add(name)
    found = {name: sorted(full_names(name, grams.get(name[:2], ()))) for name in sorted(held - full)}
    return {name: fits for name, fits in found.items() if fits}


def districts(names: Iterable[str], divisions: Divisions) -> dict[str, str]:
    """Map the paths of divisions to unique names in the corpus: their own names, longer only where they clash."""
    own = {
        path: divisions.name(path) if path in divisions else _VILLAGE.sub("", path) or path
        for path in set(names)
    }
    shared = {name for name, count in Counter(own.values()).items() if count > 1}
    return {path: path if name in shared else name for path, name in own.items()}
