"""Rows of entities and links to a `networkx.Graph`, and what is computed on it; no file, no database."""

from collections.abc import Iterable

import networkx as nx

from kg.base.schema import Entity, Link

__all__ = ["backbone", "centrality", "communities", "to_networkx"]


def to_networkx(entities: Iterable[Entity], links: Iterable[Link]) -> nx.Graph:
    """Return the graph of some entities.

    Parameters
    ----------
    entities
        Nodes, keyed by full name; attributes label, type, aliases (``; ``-joined), pinyin, mentions, articles, first, last.
    links
        Edges; attributes kind, weight, sentences, lists, npmi, newman, first, last. Of two links of one pair the first
        counts; links to other entities are left out.

    Returns
    -------
    networkx.Graph
        Attributes are str, int or float; what is not known is left out.
    """
    graph = nx.Graph()
    for e in entities:
        values = {
            "label": e.entity, "type": e.type, "aliases": "; ".join(e.aliases), "pinyin": e.pinyin,
            "mentions": e.mentions, "articles": e.articles, "first": e.first, "last": e.last,
        }  # fmt: skip
        graph.add_node(e.entity, **{name: value for name, value in values.items() if value not in (None, "")})
    for link in links:
        if link.source in graph and link.target in graph and not graph.has_edge(link.source, link.target):
            values = {
                "kind": link.kind, "weight": link.weight, "sentences": link.sentences, "lists": link.lists,
                "npmi": round(link.npmi, 6), "newman": round(link.newman, 6), "first": link.first, "last": link.last,
            }  # fmt: skip
            graph.add_edge(link.source, link.target, **{k: v for k, v in values.items() if v is not None})
    return graph


def backbone(graph: nx.Graph, alpha: float = 0.05) -> nx.Graph:
    """Return the edges that are stronger than chance would make them, with their nodes.

    Disparity filter: an edge of weight w at a node of degree k and strength s is kept if (1 - w/s)^(k-1) < alpha at
    either end; edges of nodes of degree 1 are kept by their other end alone.

    References
    ----------
    M. Á. Serrano, M. Boguñá, A. Vespignani, Extracting the multiscale backbone of complex weighted networks,
    PNAS 106 (2009) 6483.
    """
    strength = dict(graph.degree(weight="weight"))
    degree = dict(graph.degree())

    def chance(node: str, weight: float) -> float:
        return float((1 - weight / strength[node]) ** (degree[node] - 1)) if degree[node] > 1 else 1.0

    kept = [(u, v) for u, v, w in graph.edges(data="weight") if min(chance(u, w), chance(v, w)) < alpha]
    return graph.edge_subgraph(kept).copy()


def centrality(graph: nx.Graph, measure: str, weight: str = "weight") -> dict[str, float]:
    """Return betweenness (of at most 500 sources, seeded) or pagerank (by an attribute of edges) of every node."""
    if measure == "betweenness":
        return dict(nx.betweenness_centrality(graph, seed=0, k=min(len(graph), 500)))
    return dict(nx.pagerank(graph, weight=weight))


def communities(graph: nx.Graph) -> list[list[str]]:
    """Return the communities of a graph (Louvain, seeded), largest first, each in order of name.

    References
    ----------
    V. D. Blondel et al., Fast unfolding of communities in large networks, J. Stat. Mech. (2008) P10008.
    """
    found = nx.community.louvain_communities(graph, weight="weight", seed=0)
    return sorted((sorted(group) for group in found), key=lambda group: (-len(group), group))
