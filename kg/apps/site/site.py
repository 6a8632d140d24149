"""Writes a site into a folder, whole or not at all: a page for each entity, lists, search, style and map.

The same database, options and language give the same bytes.
"""

import dataclasses
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from kg.apps.site.address import file_of, link_to
from kg.apps.site.lists import Listing, found_by, sitemaps
from kg.apps.site.options import Options
from kg.apps.site.plan import Plan, plan
from kg.apps.site.render import Pages
from kg.base.errors import KgError
from kg.base.files import whole_folder
from kg.base.schema import ENTITY_TYPES, Entity
from kg.query.database import Reader
from kg.query.dossiers import dossiers

__all__ = ["Written", "write"]

_MAPS = ("sitemap.xml", "sitemap")
"""Files that an earlier site may have and a later one not, since they need the address of the site."""
_LEADING = 12
"""Number of entities of a type that the first page names."""


@dataclasses.dataclass(frozen=True, slots=True)
class Written:
    """Counts of what was written."""

    pages: int
    """Pages of entities."""
    left_out: int
    """Entities that the list of the publisher leaves out."""
    unknown: tuple[str, ...]
    """Names in the list that mean no entity; texts hide them anyway."""
    folder: str


def write(reader: Reader, folder: Path, options: Options) -> Written:
    """Write the site of a database.

    Raises
    ------
    KgError
        No entity has a page, or the folder cannot be written or holds other files; the folder is unchanged.
    """
    held = plan(reader, options)
    if not held.shown:
        raise KgError(str(folder), "would have no page", "build with more pages, or lower --min-articles")
    with whole_folder(folder, also=_MAPS) as new:
        for name, text in _files(reader, held):
            path = new / name
            path.parent.mkdir(exist_ok=True)
            path.write_bytes(text.encode("utf-8"))
    return Written(len(held.shown), len(held.gone), held.unknown, str(folder))


def _files(reader: Reader, held: Plan) -> Iterator[tuple[str, str]]:
    """Yield every file of the site: its path in the folder and its text."""
    pages = Pages(held)
    yield "site.css", pages.style()
    yield "index.html", pages.start(_leading(held.shown))
    yield "search.html", pages.search(found_by(held.shown))
    for part in held.parts:
        yield f"list/{part.file}", pages.listing(part)
    for dossier in dossiers(reader, [e.entity for e in held.shown], named=held.named):
        yield f"entity/{file_of(dossier.entity.entity)}.html", pages.entity(dossier)
    if held.options.base_url and not held.options.noindex:
        yield from sitemaps(held.options.base_url, _addresses(held.shown, held.parts))


def _addresses(shown: Iterable[Entity], parts: Iterable[Listing]) -> Iterator[str]:
    yield from ("", "search.html")
    yield from (f"list/{part.file}" for part in parts)
    yield from (link_to(entity.entity) for entity in shown)


def _leading(shown: Sequence[Entity]) -> dict[str, list[Entity]]:
    """Return the entities with most articles for each type."""
    ranked = sorted(shown, key=lambda e: (-e.articles, -e.mentions, e.entity))
    groups = {kind: [e for e in ranked if e.type == kind][:_LEADING] for kind in ENTITY_TYPES}
    return {kind: entities for kind, entities in groups.items() if entities}
