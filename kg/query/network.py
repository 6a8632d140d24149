"""Makes a `networkx.Graph` from rows of entities and links, and computes measures on it."""

from collections.abc import Iterable, Mapping
from typing import Any, TypeAlias

import networkx as nx
import numpy as np
from numpy.typing import NDArray

from kg.base.schema import Entity, Link

__all__ = [
    "Network",
    "backbone",
    "communities",
    "disparity",
    "tie",
    "ties",
    "to_networkx",
    "types_of",
]

Network: TypeAlias = "nx.Graph[str]"
"""A graph whose nodes are full names."""


def to_networkx(entities: Iterable[Entity], links: Iterable[Link]) -> Network:
    """Return the graph of some entities.

    Parameters
    ----------
    entities
        Nodes, keyed by full name; attributes label, type, aliases (``; ``-joined), pinyin, mentions, articles, first, last,
        code (GB/T 2260), posted (of persons who hold a post in a body).
    links
        Edges; attributes kind, weight, sentences, lists, npmi, newman, first, last, and kinds (``; ``-joined) of links of
        events. The first of two links of a pair
        counts; links to other entities are left out.

    Returns
    -------
    networkx.Graph
        Attributes are str, int, float or True; unknown values are left out.
    """
    graph: Network = nx.Graph()
    for e in entities:
        values = {
            "label": e.entity, "type": e.type, "aliases": "; ".join(e.aliases), "pinyin": e.pinyin,
            "mentions": e.mentions, "articles": e.articles, "first": e.first, "last": e.last, "code": e.code,
        }  # fmt: skip
        if e.posted:
            values["posted"] = True
        graph.add_node(e.entity, **{name: value for name, value in values.items() if value not in (None, "")})
    for link in links:
        if link.source in graph and link.target in graph and not graph.has_edge(link.source, link.target):
            values = {
                "kind": link.kind, "weight": link.weight, "sentences": link.sentences, "lists": link.lists,
                "npmi": round(link.npmi, 6), "newman": round(link.newman, 6), "first": link.first, "last": link.last,
                "kinds": "; ".join(link.kinds) or None,
            }  # fmt: skip
            graph.add_edge(link.source, link.target, **{k: v for k, v in values.items() if v is not None})
    return graph


def types_of(graph: Network) -> dict[str, str]:
    """Return the entity type of every node."""
    return {name: held["type"] for name, held in graph.nodes(data=True)}


def backbone(graph: Network, alpha: float = 0.05) -> Network:
    """Return the statistically significant edges (disparity filter), with their nodes.

    It keeps the edges whose `disparity` over weights is below `alpha`, so no edge between two nodes of degree 1.
    """
    number = {name: i for i, name in enumerate(graph)}
    edges = [(u, v, held["weight"]) for u, v, held in graph.edges(data=True)]
    if not edges:
        return nx.Graph()
    chance = disparity(
        np.array([(number[u], number[v]) for u, v, _ in edges]).T,
        np.array([w for _, _, w in edges], dtype=float),
    )
    kept = [(u, v) for (u, v, _), p in zip(edges, chance, strict=True) if p < alpha]
    return graph.edge_subgraph(kept).copy()


def disparity(ends: NDArray[np.int64], weights: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return for each edge the chance of a weight as great as its own: the disparity filter.

    An edge of weight w at a node of degree k and strength s has the chance (1 - w/s)^(k-1) there; the smaller one of
    both ends counts. A node of degree 1 gives no information; an edge between two of them has the chance inf.

    Parameters
    ----------
    ends
        Numbers of the nodes: a row of sources, a row of targets.
    weights
        Weights of the edges.

    References
    ----------
    M. Á. Serrano, M. Boguñá, A. Vespignani, Extracting the multiscale backbone of complex weighted networks,
    PNAS 106 (2009) 6483.
    """
    strength = np.bincount(ends.ravel(), np.tile(weights, 2))
    degree = np.bincount(ends.ravel())
    chance = np.where(degree[ends] > 1, (1 - weights / strength[ends]) ** (degree[ends] - 1), np.inf)
    least: NDArray[np.float64] = chance.min(axis=0)
    return least


def tie(held: Mapping[str, Any]) -> int:
    """Return how much an edge means: its articles plus its sentences that are not lists of names."""
    return int(held.get("weight", 1)) + int(held.get("sentences", 0)) - int(held.get("lists", 0))


def ties(graph: Network) -> "tuple[list[str], nx.Graph[int]]":
    """Return the names of a graph in order, and the graph of their positions in that order, edges weighted by `tie`.

    The order of sets of names, and results that depend on it, differ between processes; those of numbers do not.
    """
    names = sorted(graph)
    number = {name: i for i, name in enumerate(names)}
    ends = ((number[u], number[v], tie(held)) for u, v, held in graph.edges(data=True))
    numbered: nx.Graph[int] = nx.Graph()
    numbered.add_nodes_from(range(len(names)))
    numbered.add_weighted_edges_from(sorted((min(i, j), max(i, j), weight) for i, j, weight in ends))
    return names, numbered


def communities(graph: Network) -> dict[str, int]:
    """Return the community of every node (Louvain over ties), 0 for the largest; the same graph gives the same result.

    References
    ----------
    V. D. Blondel et al., Fast unfolding of communities in large networks, J. Stat. Mech. (2008) P10008.
    """
    names, numbered = ties(graph)
    found = (sorted(group) for group in nx.community.louvain_communities(numbered, seed=0))
    groups = sorted(found, key=lambda group: (-len(group), group))
    return {names[i]: k for k, group in enumerate(groups) for i in group}
