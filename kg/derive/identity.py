"""Who is who over a corpus: decisions on the distinct names that its pages hold, not on their mentions.

Names come in as rows without repetition, decisions go out as mappings of what changes; `kg.derive.steps` applies them. A
name is never joined to another by spelling, sound or containment alone.
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
from kg.gazetteer.divisions import Divisions
from kg.reading.resolve import FULL_NAME, HEAD, full_names

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
    "organs",
    "persons",
    "pinyin",
    "shortened",
]

_NATION = ("中华人民共和国", "中国共产党", "全国", "国家", "中国人民政治协商会议全国")
_SURNAMES = {
    "曾": "zeng", "单": "shan", "仇": "qiu", "解": "xie", "查": "zha", "朴": "piao", "区": "ou", "盖": "ge", "翟": "zhai",
    "缪": "miao", "员": "yun", "乐": "yue", "覃": "qin", "尉迟": "yu chi", "单于": "chan yu", "万俟": "mo qi", "澹台": "tan tai",
}  # fmt: skip
"""Surnames that are read otherwise than the character usually is (Xiandai Hanyu Cidian, 7th edition, 2016)."""
_CITY = re.compile(r"(?:.{2,8}?(?:省|自治区))?.{2,12}?(?:市|自治州|地区|盟)")
_OF_DISTRICT = re.compile(
    r"(?P<order>中共|共青团|中国人民政治协商会议)?[^市区县]{2,9}?(?:市|自治州|盟|地区)(?P<rest>[^市区县]{1,7}区.+)"
)
"""Full name of an organ of a district with its city."""
_VILLAGE = re.compile(r"^.*(?:镇|乡|街道|县|区|市)(?=[\u4e00-\u9fff]{2,6}(?:村|社区)$)")
_MASKED = re.compile(MASKED)
_HAN = re.compile(r"[\u4e00-\u9fa5]+")
_MISPRINTED = 3
"""Length of the names that may be misprints of one another: of two characters too many people are called alike."""
_MEANWHILE = 45
"""Days within which nobody is head of two counties: a transfer takes longer."""
_NO_COUNTY = re.compile(r"(?:高新|经开|开发|示范|新|园)区$")


@dataclasses.dataclass(frozen=True, slots=True)
class Person:
    """A name that pages of one city print."""

    name: str
    city: str
    """See `city`; the page itself where no home is told."""
    credit: bool
    """True where it stands in credits."""
    official: bool
    """True if a page shows the name in office."""
    listed: bool
    """True if a gazetteer lists the official: one of the nation."""


@dataclasses.dataclass(frozen=True, slots=True)
class Who:
    """Whom a name means, and why; the reason is "" where the name is all there is to say."""

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
    """Return the home as far as persons of one name are taken for one: province and city; None if it is not told."""
    if not home:
        return None
    match = _CITY.match(home)
    return match.group() if match else home


def is_masked(name: str) -> bool:
    """Tell whether a person's name hides who is meant, see `kg.base.schema.MASKED`: every story speaks of another."""
    return _MASKED.fullmatch(name) is not None


def pinyin(name: str, *, person: bool) -> str:
    """Return the syllables of a name without tones, joined by blanks; surnames of persons as surnames are read."""
    for length in (2, 1) if person else ():
        if name[:length] in _SURNAMES:
            return f"{_SURNAMES[name[:length]]} {_syllables(name[length:])}".rstrip()
    return _syllables(name)


def _syllables(text: str) -> str:
    """Return what `lazy_pinyin` does, joined by blanks; a text that begins no phrase anywhere needs not be cut into words."""
    plain = _HAN.fullmatch(text) and not any(a + b in _begins() for a, b in itertools.pairwise(text))
    return " ".join(map(_reading, text if plain else _words(text)))


def _words(text: str) -> list[str]:
    """Cut a text into the words that the library knows; it is loaded here, since questions need none of it."""
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
) -> dict[tuple[str, str, bool], Who]:
    """Say whom names mean: one entity or several over the cities, and which names are misprints.

    Parameters
    ----------
    names
        Each name once for each city and credit.
    organs
        Name and city to the organs in which it holds posts ("" for a post without one).
    stated
        Name and city to what pages print of birth, sex and origin.

    Returns
    -------
    dict
        Name, city and credit to whom it means, for all names.

    Notes
    -----
    Persons of one name are one within one city (but see `namesakes`); over cities they are one if they share an
    organ, if pages print the same birth and origin, or if one of them is of the nation; otherwise they stay apart, and
    so they do where pages print another birth or sex. A name that is only ever credited is another than the official of
    that name.
    """
    held = sorted(names, key=operator.attrgetter("name", "city", "credit", "official", "listed"))
    official = {(p.name, p.city) for p in held if p.official}
    listed = {p.name for p in held if p.listed}
    cities: defaultdict[str, list[str]] = defaultdict(list)
    for p in held:
        if p.city not in cities[p.name]:
            cities[p.name].append(p.city)
    entity = {(name, places[0]): name for name, places in cities.items()}  # most names are of one city
    for name, places in cities.items():
        if len(places) > 1:
            known = {
                place: (organs.get((name, place), frozenset()), stated.get((name, place), UNTOLD))
                for place in places
            }
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


def _grouped(name: str, known: Mapping[str, tuple[frozenset[str], Stated]], *, one: bool) -> dict[str, str]:
    """Return city to entity of a name that stands on pages of several cities."""
    groups: list[list[str]] = []
    for place, (organs, told) in known.items():
        fits = (
            group
            for group in groups
            if one
            or (
                not any(told.contradicts(known[other][1]) for other in group)
                and any(_same(organs, known[other][0]) or told.agrees(known[other][1]) for other in group)
            )
        )
        joined = next(fits, None)
        if joined is None:
            groups.append([place])
        else:
            joined.append(place)
    return {
        place: name if len(groups) == 1 else f"{name}（{group[0]}）" for group in groups for place in group
    }


def _same(one: frozenset[str], other: frozenset[str]) -> bool:
    """Tell whether posts of one name on pages of two cities are one person's: a shared organ, or one of the nation."""
    return bool(one & other - {""}) or any(organ.startswith(_NATION) for organ in one | other)


def _misprinted(
    official: set[tuple[str, str]], organs: Mapping[tuple[str, str], frozenset[str]]
) -> dict[tuple[str, str], str]:
    """Map a misprinted name of a city's official to the right one: 王庭楷 to 王庭恺.

    Both are officials of one city, differ in one character of the given name that sounds alike, and the misprint
    has no post of its own while the other has.
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
    """People of one name in one city whose posts in different counties cannot be one person's."""

    def __init__(self) -> None:
        self._told: dict[str, dict[str, str]] = {}
        self._days: defaultdict[str, set[int]] = defaultdict(set)

    def add(self, office: Office, county: str) -> None:
        """Take note of a post in a county."""
        self._told.setdefault(office.doc, {})[office.article] = county
        self._days[county].add(datetime.date.fromisoformat(office.date).toordinal())

    def conflict(self) -> bool:
        """Tell whether two counties have the name in office at the same time."""
        days = sorted((day, county) for county, held in self._days.items() for day in held)
        last: dict[str, int] = {}
        for day, county in days:
            if any(other != county and day - seen <= _MEANWHILE for other, seen in last.items()):
                return True
            last[county] = day
        return False

    def terms(self) -> list[tuple[str, str, str]]:
        """Return the counties, each with the first and last ISO date of a post there, in order of date."""
        told = ((min(days), max(days), county) for county, days in self._days.items())
        day = datetime.date.fromordinal
        return [(county, str(day(first)), str(day(last))) for first, last, county in sorted(told)]

    def place(self, doc: str, article: str) -> tuple[str, str]:
        """Return the county of the person whom an article means, and the reason."""
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


def namesakes(offices: Iterable[Office]) -> dict[tuple[str, str], Namesakes]:
    """Find the names that two people of one city bear: in office in two counties within the same weeks.

    Parameters
    ----------
    offices
        Present public posts, seats in congresses and committees left out.

    Returns
    -------
    dict
        Name and city to what tells its bearers apart.
    """
    return {key: apart for key, apart in counties(offices).items() if apart.conflict()}


def counties(offices: Iterable[Office]) -> dict[tuple[str, str], Namesakes]:
    """Return in which counties names hold posts: name and city to what may tell bearers apart.

    Parameters
    ----------
    offices
        Present public posts, seats in congresses and committees left out.
    """
    found: defaultdict[tuple[str, str], Namesakes] = defaultdict(Namesakes)
    for office in offices:
        head = HEAD.match(office.organ)
        if head is None:
            continue
        county = head.group(1)
        if not office.city.endswith(county) and not _NO_COUNTY.search(county):
            found[office.person, office.city].add(office, county)
    return dict(found)


def firms(names: Iterable[str]) -> dict[str, str]:
    """Map short names of companies to the one full name of the corpus that they shorten."""
    return {name: fits[0] for name, fits in shortened(names).items() if len(fits) == 1}


def organs(names: Iterable[str], divisions: Divisions) -> dict[str, str]:
    """Map the names of organs of a city's districts to those with the city, where the corpus holds both.

    A page of the city leaves it out (天元区人民政府), one of elsewhere does not (株洲市天元区人民政府); where several
    cities have a district of the name, both tell the city, see `kg.gazetteer.divisions.Divisions.title`.
    """
    held = set(names)
    found: dict[str, str] = {}
    for name in sorted(held):
        match = _OF_DISTRICT.fullmatch(name)
        bare = match.expand(r"\g<order>\g<rest>") if match is not None else name
        if bare != name and bare in held and divisions.of_organ(bare) == divisions.of_organ(name) is not None:
            found[bare] = name
    return found


def shortened(names: Iterable[str]) -> dict[str, list[str]]:
    """Map short names of companies to the full names of the corpus that they may shorten, in order of name."""
    held = set(names)
    full = {name for name in held if len(name) >= FULL_NAME and name.endswith("公司")}
    grams: defaultdict[str, set[str]] = defaultdict(set)
    for name in full:
        for i in range(len(name) - 1):
            grams[name[i : i + 2]].add(name)
    found = {name: sorted(full_names(name, grams.get(name[:2], ()))) for name in sorted(held - full)}
    return {name: fits for name, fits in found.items() if fits}


def districts(names: Iterable[str], divisions: Divisions) -> dict[str, str]:
    """Map the paths of divisions to names that are unique in the corpus: own names, longer only where they clash."""
    own = {
        path: divisions.name(path) if path in divisions else _VILLAGE.sub("", path) or path
        for path in set(names)
    }
    shared = {name for name, count in Counter(own.values()).items() if count > 1}
    return {path: path if name in shared else name for path, name in own.items()}
