"""Gathers the data for exporters: a graph and the rows that prove it."""

import dataclasses
from collections.abc import Collection, Sequence
from typing import Any

from kg.base.event_schema import Event
from kg.base.schema import CORE_TYPES, Link
from kg.derive.links import DAYS
from kg.derive.rows import EVENTS
from kg.query.database import Reader, Scratch
from kg.query.network import Network, backbone, to_networkx, types_of
from kg.query.posts import POSTS
from kg.query.selection import Selection, select

__all__ = ["Exhibit", "Extent", "exhibit", "extent", "links", "network", "title"]


@dataclasses.dataclass(frozen=True, slots=True)
class Extent:
    """The size of a database."""

    articles: int
    """Stories: reprints and continuations count once."""
    mentions: int
    entities: int
    links: int
    rolls: int
    """Stories that name too many entities to make links, see `kg.derive.links.ROLL`."""


@dataclasses.dataclass(frozen=True, slots=True)
class Exhibit:
    """A graph and its evidence."""

    title: str
    graph: Network
    """Nodes keyed by full name; attributes as in `kg.query.network.to_networkx`."""
    posts: Sequence[dict[str, Any]]
    """person, post, organ, former, first, last; evidence (the words as first printed), its doc, article and raw offsets
    start, end."""
    sentences: Sequence[dict[str, Any]]
    """doc, article, sentence, raw offsets start and end, text, listing, kind, headline, paper, date, page (its number), story, clip
    (as in `kg.query.evidence.Evidence`)."""
    appearances: Sequence[dict[str, Any]]
    """entity, doc, article, sentence, raw offsets start and end, text: every mention that makes links."""
    credits: Sequence[dict[str, Any]] = ()
    """entity, doc, article, sentence, text: every mention in a by-line or another credit; these make no links."""
    parallel: Sequence[dict[str, Any]] = ()
    """Links of further kinds between pairs that an edge of `graph` joins already; fields of `kg.base.schema.Link`, kinds joined
    by ``; ``."""
    spells: Sequence[dict[str, Any]] = ()
    """person, post, organ, begin, until, basis, first, last, past, articles, evidence, doc, article, start, end: the ledger."""
    facts: Sequence[dict[str, Any]] = ()
    """person, kind, value, date, evidence, doc, article, start, end: facts about people other than posts."""
    events: Sequence[dict[str, Any]] = ()
    """Events in which an entity of the graph takes part; fields of `kg.base.event_schema.Event`."""
    database: Extent | None = None
    """The size of the whole database if the exhibit is a part of it: its graph may leave out entities and links, its
    sentences stories. Counts of nodes and edges are those of the database all the same. None if nothing is left out."""

    def __repr__(self) -> str:
        return f"<Exhibit {self.title}: {len(self.graph)} nodes, {self.graph.number_of_edges()} edges, {len(self.sentences)} sentences>"

    def core(self) -> "Exhibit":
        """Return the exhibit with only the nodes of the core types and the persons who hold a post in a body."""
        nodes = self.graph.nodes(data=True)
        kept = [name for name, held in nodes if held["type"] in CORE_TYPES or held.get("posted")]
        return dataclasses.replace(self, graph=self.graph.subgraph(kept).copy())

    def of(self, types: Collection[str]) -> "Exhibit":
        """Return the exhibit with only the nodes of some entity types."""
        kept = [name for name, kind in types_of(self.graph).items() if kind in types]
        return dataclasses.replace(self, graph=self.graph.subgraph(kept).copy())


def links(exhibit: Exhibit) -> list[dict[str, Any]]:
    """Return the edges of an exhibit's graph and those parallel to them, in order of their ends and kinds.

    Each has the ends as ``source`` and ``target``, full names in code point order.
    """
    graph = exhibit.graph
    joined = [{**held, "source": min(u, v), "target": max(u, v)} for u, v, held in graph.edges(data=True)]
    further = [e for e in exhibit.parallel if e["source"] in graph and e["target"] in graph]
    return sorted((*joined, *further), key=lambda e: (e["source"], e["target"], e["kind"]))


def network(reader: Reader, selection: Selection) -> tuple[Network, list[Link]]:
    """Return a part of the graph, and the links of further kinds between its pairs."""
    entities, links = select(reader, selection)
    graph = to_networkx(entities, links)
    if selection.backbone:
        graph = backbone(graph)
    further = [
        link
        for link in links
        if graph.has_edge(link.source, link.target)
        and graph.edges[link.source, link.target]["kind"] != link.kind
    ]
    return graph, further


def exhibit(reader: Reader, title: str, selection: Selection) -> Exhibit:
    """Return the graph, or a part of it, with its evidence, for the exporters.

    If the entities are limited (`Selection.limit`), so is the evidence: the newest stories, ten sentences for each
    entity.
    """
    graph, parallel = network(reader, selection)
    limit = _EACH * selection.limit or None
    days = (selection.since, selection.until)
    shown = (
        "list_contains($3, person) AND (list_contains($3, organ) OR organ NOT IN (SELECT entity FROM entity))"
    )
    held = extent(reader)
    posts = reader.rows(POSTS.format(table="post", where=f"{DAYS} AND {shown}"), *days, list(graph))
    spells = reader.rows(_SPELLS, *days, list(graph))
    facts = reader.rows(_FACTS.format(days=DAYS), *days, list(graph))
    with reader.scratch() as scratch:
        scratch.make("shown", _SHOWN, *days, limit)
        sentences, appearances, credits = map(scratch.rows, (_SENTENCES, _APPEARANCES, _CREDITS))
        events = _events(scratch, days, limit, graph)
    stories = len({s["story"] for s in sentences})
    cut = limit is not None and (held.entities > selection.limit or stories < held.articles)
    return Exhibit(
        title=title,
        graph=graph,
        posts=posts,
        sentences=sentences,
        appearances=appearances,
        credits=credits,
        parallel=[{**dataclasses.asdict(link), "kinds": "; ".join(link.kinds)} for link in parallel],
        spells=spells,
        facts=facts,
        events=events,
        database=held if cut else None,
    )


def _events(
    scratch: Scratch, days: tuple[str | None, str | None], limit: int | None, graph: Network
) -> list[dict[str, Any]]:
    """Return the events of the entities of a graph; for a limited part, only those of the shown articles."""
    return [
        {name: event[name] for name in _EVENT}
        for event in scratch.rows(_SHOWN_EVENTS, *days, limit)
        if any(name in graph for name in (*event["participants"], *event["counterparts"]))
    ]


def title(reader: Reader) -> str:
    """Return the names of the papers that were read, three at most."""
    rows = reader.rows("SELECT DISTINCT paper FROM page WHERE paper IS NOT NULL ORDER BY paper LIMIT 3")
    return "、".join(row["paper"] for row in rows) or "kg"


def extent(reader: Reader) -> Extent:
    """Return how many articles (stories), mentions, entities, links and rolls the database holds."""
    (row,) = reader.rows(_EXTENT)
    return Extent(**row)


_EVENT = tuple(field.name for field in dataclasses.fields(Event))
_EACH = 10
"""Sentences for each entity of a limited part of the graph."""
_SHOWN = f"""
WITH dated AS (SELECT t.*, p.date FROM story t JOIN page p ON p.doc = t.doc WHERE {DAYS})
SELECT t.doc, t.article, t.story FROM dated t JOIN (
  SELECT t.story, sum(count(*)) OVER (ORDER BY max(t.date) DESC NULLS LAST, t.story) AS sentences
  FROM dated t JOIN sentence s ON s.doc = t.doc AND s.article = t.article
  GROUP BY t.story
  QUALIFY $3 IS NULL OR sentences <= $3
) k ON k.story = t.story
"""
"""The articles whose evidence is shown: on the days from $1 to $2, the newest stories of $3 sentences (null: all)."""
_APPEARANCES = """
SELECT m.entity, m.doc, m.article, m.sentence, m.start, m."end", m.text
FROM shown h JOIN mention m ON m.doc = h.doc AND m.article = h.article
JOIN appearance a
  ON a.entity = m.entity AND a.doc = m.doc AND a.article = m.article AND a.sentence = m.sentence
WHERE NOT m.credit
ORDER BY m.doc, m.start
"""
_CREDITS = """
SELECT m.entity, m.doc, m.article, m.sentence, m.text
FROM shown h JOIN mention m ON m.doc = h.doc AND m.article = h.article
WHERE m.credit ORDER BY m.doc, m.start
"""
_SENTENCES = """
SELECT s.doc, s.article, s.sentence, s.start, s."end", s.text, s.listing, s.kind, a.headline, p.paper, p.date, p.number AS page, h.story,
       c.file AS clip
FROM shown h JOIN sentence s ON s.doc = h.doc AND s.article = h.article
JOIN article a ON a.doc = h.doc AND a.article = h.article
JOIN page p ON p.doc = h.doc
LEFT JOIN clip c ON c.doc = s.doc AND c.start = s.start AND c."end" = s."end"
ORDER BY s.doc, s.start
"""
_SHOWN_EVENTS = f"""
SELECT * FROM ({EVENTS}) e
WHERE {DAYS} AND ($3 IS NULL OR EXISTS (FROM shown h WHERE h.doc = e.doc AND h.article = e.article))
ORDER BY date NULLS LAST, doc, "start", "end", kind
"""
_SPELLS = """
SELECT person, post, organ, "begin", "until", basis, first, last, past, articles, evidence, doc, article, "start", "end"
FROM spell s WHERE list_contains($3, person)
  AND (list_contains($3, organ) OR NOT EXISTS (FROM entity e WHERE e.entity = s.organ))
  AND ($1 IS NULL OR last >= $1) AND ($2 IS NULL OR first <= $2)
ORDER BY person, organ, post, term
"""
_FACTS = """
SELECT person, kind, value, date, evidence, doc, article, "start", "end" FROM fact
WHERE list_contains($3, person) AND {days} ORDER BY person, kind, value, doc, "start"
"""
_EXTENT = """
SELECT (SELECT articles FROM meta) AS articles, (SELECT count(*) FROM mention) AS mentions,
       (SELECT count(*) FROM entity) AS entities, (SELECT count(*) FROM link) AS links,
       (SELECT count(*) FROM roll) AS rolls
"""
