"""Decides the contents of a site once, before the first page is made."""

import dataclasses
import itertools
from collections.abc import Sequence

from kg.apps.site.lists import Listing, lists
from kg.apps.site.options import Options
from kg.base.schema import Entity
from kg.query.database import Reader
from kg.query.dossiers import Corpus, corpus, forms_of, meant, nameable
from kg.query.graph_data import title

__all__ = ["Plan", "plan"]


@dataclasses.dataclass(frozen=True, slots=True)
class Plan:
    """The contents of a site."""

    options: Options
    title: str
    """Title of the site: the names of the papers."""
    corpus: Corpus
    version: str
    """Digest of the database, for citations."""
    shown: Sequence[Entity]
    """The entities that have a page, in order of name."""
    named: frozenset[str]
    """Full names of the entities that may be named."""
    gone: frozenset[str]
    """Full names of the entities that the publisher leaves out."""
    unknown: tuple[str, ...]
    """Names that the publisher lists and that mean no entity."""
    hidden: Sequence[str]
    """Words that no text may hold: those that the publisher lists, and other forms that mean only the same entities."""
    parts: Sequence[Listing]
    """The pages of the lists."""


def plan(reader: Reader, options: Options) -> Plan:
    """Return the contents of the site of a database."""
    names = meant(reader, options.left_out)
    gone = frozenset(itertools.chain.from_iterable(names.values()))
    named = nameable(reader, private=options.private, gone=gone)
    shown = [entity for entity in named if entity.articles >= options.least]
    return Plan(
        options=options,
        title=title(reader),
        corpus=corpus(reader),
        version=reader.digest[:12],
        shown=shown,
        named=frozenset(e.entity for e in named),
        gone=gone,
        unknown=tuple(name for name, entities in names.items() if not entities),
        hidden=[*options.left_out, *forms_of(reader, gone)],
        parts=list(lists(shown)),
    )
