"""Makes the ways to the pages: lists by type and pinyin, the rows of the search, and the map for search engines."""

import dataclasses
from collections.abc import Iterable, Iterator, Sequence
from xml.sax.saxutils import escape

from kg.apps.site.address import file_of
from kg.base.schema import ENTITY_TYPES, Entity
from kg.base.text import clean

__all__ = ["Listing", "found_by", "letter_of", "lists", "sitemaps"]

_EACH = 1_000
"""Most entities of one page of a list."""
_MAP = 50_000
"""Most addresses of one map by https://www.sitemaps.org/protocol.html."""


@dataclasses.dataclass(frozen=True, slots=True)
class Listing:
    """One page in the list of a type."""

    kind: str
    """The type."""
    file: str
    """Name of the file: ``official.html``, ``official-2.html`` …"""
    number: int
    """Its place among the pages of the type, from 1."""
    letters: tuple[tuple[str, tuple[Entity, ...]], ...]
    """The entities by the first letter of their pinyin."""
    total: int
    """Entities of the type."""


def letter_of(entity: Entity) -> str:
    """Return the letter under which an entity is listed; ``#`` if its pinyin begins with none."""
    first = entity.pinyin[:1].upper()
    return first if "A" <= first <= "Z" else "#"


def lists(shown: Iterable[Entity]) -> Iterator[Listing]:
    """Yield the pages of the lists, type by type, each in order of pinyin, then name."""
    ordered = sorted(shown, key=lambda e: (letter_of(e) == "#", e.pinyin, e.entity))
    for kind in ENTITY_TYPES:
        entities = [e for e in ordered if e.type == kind]
        for start in range(0, len(entities), _EACH):
            number = start // _EACH + 1
            letters: dict[str, list[Entity]] = {}
            for entity in entities[start : start + _EACH]:
                letters.setdefault(letter_of(entity), []).append(entity)
            yield Listing(
                kind=kind,
                file=f"{kind}.html" if number == 1 else f"{kind}-{number}.html",
                number=number,
                letters=tuple((letter, tuple(held)) for letter, held in letters.items()),
                total=len(entities),
            )


def found_by(shown: Sequence[Entity]) -> list[list[str | int]]:
    """Return a row for each entity, most articles first: name, type, articles, file, pinyin, printed forms."""
    ranked = sorted(shown, key=lambda e: (-e.articles, -e.mentions, e.entity))
    return [
        [
            clean(e.entity),
            ENTITY_TYPES.index(e.type),
            e.articles,
            "" if file_of(e.entity) == e.entity else file_of(e.entity),
            clean(e.pinyin),
            clean(" ".join(e.aliases)),
        ]
        for e in ranked
    ]


def sitemaps(base: str, addresses: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Yield ``sitemap.xml``, and if one map cannot hold all addresses, the maps that it names."""
    root = base.rstrip("/") + "/"
    places = [escape(root + address) for address in addresses]
    maps = [places[start : start + _MAP] for start in range(0, len(places), _MAP)]
    if len(maps) == 1:
        yield "sitemap.xml", _xml("urlset", "url", maps[0])
        return
    names = [f"sitemap/{number}.xml" for number in range(1, len(maps) + 1)]
    yield "sitemap.xml", _xml("sitemapindex", "sitemap", [escape(root + name) for name in names])
    for name, held in zip(names, maps, strict=True):
        yield name, _xml("urlset", "url", held)


def _xml(root: str, row: str, places: Iterable[str]) -> str:
    rows = "".join(f"<{row}><loc>{place}</loc></{row}>\n" for place in places)
    head = '<?xml version="1.0" encoding="UTF-8"?>\n'
    return f'{head}<{root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n{rows}</{root}>\n'
