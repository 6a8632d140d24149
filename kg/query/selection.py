"""Selects a part of the graph: the wanted entities and links of a database."""

import dataclasses
from collections.abc import Collection, Sequence

from kg.base.arguments import typed_class
from kg.base.event_schema import EVENT_KINDS
from kg.base.parameters import check_days, check_known, check_limit, entity_types
from kg.base.schema import Entity, Link
from kg.derive import links
from kg.derive.rows import typed
from kg.query.database import Reader, Scratch
from kg.query.event_queries import TIES
from kg.query.names import find

__all__ = ["LINK_KINDS", "Selection", "select"]

LINK_KINDS = ("co-mention", "post", "part-of", "event", *EVENT_KINDS)
"""Kinds of link: ``event`` joins participants of an event of any kind, ``meet`` and so on only those of that kind."""


@typed_class
@dataclasses.dataclass(frozen=True, slots=True)
class Selection:
    """The wanted part of a database's graph."""

    types: str | Collection[str] | None = None
    """One or several entity types for the nodes; None for the four core types and persons who hold a post in a body."""
    kinds: str | Sequence[str] = ("co-mention",)
    """One or several kinds of link of `LINK_KINDS`; of two links of a pair, the one of the first kind counts."""
    since: str | None = None
    """ISO date: only pages from this day on count, for nodes and for co-mention links."""
    until: str | None = None
    """ISO date: only pages up to this day count."""
    min_articles: int = 1
    """Least weight of a co-mention link."""
    ego: str | None = None
    """Name: only this entity and those it appears with."""
    backbone: bool = False
    """Only the statistically significant links, see `kg.query.network.backbone`."""
    limit: int = 0
    """Most entities, those with most articles, and ten times as many links, the strongest; 0 for all."""


def select(reader: Reader, selection: Selection) -> tuple[list[Entity], list[Link]]:
    """Return the entities of a selection and the links among them, in order of names, without applying the backbone.

    Raises
    ------
    KgError
        A value of the selection is not valid, or the name is unknown or ambiguous.
    """
    types = entity_types(selection.types)
    kinds = (selection.kinds,) if isinstance(selection.kinds, str) else tuple(selection.kinds)
    check_known("kinds", kinds, LINK_KINDS)
    check_days(since=selection.since, until=selection.until)
    check_limit(1, min_articles=selection.min_articles)
    check_limit(limit=selection.limit)
    ego = None if selection.ego is None else find(reader, selection.ego)
    with reader.scratch() as scratch:
        table, seen = "link", ""
        if (selection.since, selection.until) != (None, None):
            _date(scratch, selection)
            table, seen = "dated_link", "SEMI JOIN dated d ON d.entity = e.entity"
        chosen = _CHOSEN.format(links=table, seen=seen)
        posted = selection.types is None
        scratch.make("chosen", chosen, list(types), ego, selection.limit or None, posted)
        texts = {"co-mention": f"SELECT * FROM {table}", "post": links.POSTS, "part-of": links.PARTS}
        limit = _EACH * selection.limit or None
        found: list[Link] = []
        for kind in kinds:
            if kind == "event" or kind in EVENT_KINDS:
                wanted = list(EVENT_KINDS) if kind == "event" else [kind]
                name = f"tie_{kind}"  # made of the code's own words only
                scratch.make(name, TIES, wanted, selection.since, selection.until, kind)
                texts[kind] = f"SELECT * FROM {name}"
            least = selection.min_articles if kind == "co-mention" else 1
            found += typed(Link, scratch.rows(_AMONG.format(links=texts[kind]), least, limit))
        names = [str(row["entity"]) for row in scratch.rows("SELECT entity FROM chosen")]
    return reader.entities(names), found


def _date(scratch: Scratch, selection: Selection) -> None:
    """Make the links of only some days."""
    days = (selection.since, selection.until)
    scratch.make("dated", f"SELECT * FROM appearance WHERE {links.DAYS}", *days)
    scratch.make(
        "dated_story", f"SELECT t.story FROM story t JOIN page p ON p.doc = t.doc WHERE {links.DAYS}", *days
    )
    for name, sql in links.steps("dated", "dated_story", "dated_link"):
        scratch.make(name, sql)


_EACH = 10
"""Most links for each entity of a limited selection."""
_CHOSEN = """
SELECT e.entity FROM entity e {seen}
WHERE (list_contains($1, e.type) OR ($4 AND e.posted)) AND ($2 IS NULL OR e.entity = $2 OR e.entity IN (
  SELECT source FROM {links} WHERE target = $2 UNION ALL SELECT target FROM {links} WHERE source = $2
))
ORDER BY e.articles DESC, e.mentions DESC, e.entity LIMIT $3
"""
_AMONG = """
SELECT * FROM (
  SELECT l.* FROM ({links}) l SEMI JOIN chosen a ON a.entity = l.source SEMI JOIN chosen b ON b.entity = l.target
  WHERE l.weight >= $1 ORDER BY l.weight DESC, l.sentences DESC, l.source, l.target LIMIT $2
) ORDER BY source, target
"""
