"""What exporters show: a graph and the rows that prove it."""

import dataclasses
from collections.abc import Collection, Sequence
from typing import Any

import networkx as nx

__all__ = ["Exhibit", "Extent", "links"]


@dataclasses.dataclass(frozen=True, slots=True)
class Extent:
    """How much a database holds."""

    entities: int
    links: int
    stories: int


@dataclasses.dataclass(frozen=True, slots=True)
class Exhibit:
    """A graph and what proves it."""

    title: str
    graph: nx.Graph
    """Nodes keyed by full name; attributes as in `kg.query.graph.network.to_networkx`."""
    posts: Sequence[dict[str, Any]]
    """person, post, organ, former, first, last; evidence (the words as first printed), its doc, article and raw offsets
    start, end."""
    sentences: Sequence[dict[str, Any]]
    """doc, article, sentence, raw offsets start and end, text, listing, kind, headline, paper, date, story."""
    appearances: Sequence[dict[str, Any]]
    """entity, doc, article, sentence, raw offsets start and end, text: every mention that makes links."""
    credits: Sequence[dict[str, Any]] = ()
    """entity, doc, article, sentence, text: every mention in a by-line or another credit; these make no links."""
    parallel: Sequence[dict[str, Any]] = ()
    """Links of further kinds between pairs that an edge of `graph` joins already; fields of `kg.base.schema.Link`."""
    database: Extent | None = None
    """What the database holds in all where the exhibit is a part of it: its graph may leave out entities and links, its
    sentences stories. Counts of nodes and edges are those of the database all the same. None if nothing is left out."""

    def of(self, types: Collection[str]) -> "Exhibit":
        """Return the exhibit with the nodes of some entity types alone."""
        kept = [name for name, kind in self.graph.nodes(data="type") if kind in types]
        return dataclasses.replace(self, graph=self.graph.subgraph(kept).copy())


def links(exhibit: Exhibit) -> list[dict[str, Any]]:
    """Return the edges of an exhibit's graph and those parallel to them, in order of their ends and kinds.

    Each has the ends as ``source`` and ``target``, full names in code point order.
    """
    graph = exhibit.graph
    joined = [{**held, "source": min(u, v), "target": max(u, v)} for u, v, held in graph.edges(data=True)]
    further = [e for e in exhibit.parallel if e["source"] in graph and e["target"] in graph]
    return sorted((*joined, *further), key=lambda e: (e["source"], e["target"], e["kind"]))
