"""Chooses the first view of a graph: ranks entities and edges, and limits the number of each."""

import dataclasses
from collections import Counter
from collections.abc import Collection, Mapping
from typing import Any

import networkx as nx
import numpy as np

from kg.base.schema import CORE_TYPES
from kg.query.network import Network, communities, disparity, tie, types_of

__all__ = ["EACH", "EDGES", "NODES", "OTHERS", "View", "hubs", "leading", "leads", "partition", "view"]

NODES = 400
"""Most nodes of the first view; more cannot be distinguished on a screen."""
OTHERS = 100
"""Most nodes of each further type that the user switches on."""
EDGES = 1500
"""Most edges of the first view; more make a hairball that is slow to drag."""
EACH = 3
"""Edges drawn for each node on average; twice as many hide the communities (seen on the sample pages)."""
_FEW = 40
"""Least linked entities of a graph that has hubs: in a smaller one everything is near everything."""
_LINKED, _NAMED = 0.4, 0.2
"""Least share of the linked entities, and of the articles of the most named ones, for a hub: on the sample pages these
are the city, its party committee and government and those of the province."""
_PROVINCE = 0.05
"""The same share of articles for a province."""


@dataclasses.dataclass(frozen=True, slots=True)
class View:
    """A graph in order of importance."""

    nodes: tuple[str, ...]
    """All nodes: those that lead (`leads`) and have an edge first, by articles, mentions, name."""
    edges: tuple[tuple[str, str], ...]
    """All edges: a spanning forest of the strongest first, then by significance; ends in order of rank."""
    first: Network
    """The subgraph that the first view shows."""
    hubs: tuple[str, ...] = ()
    """The nodes that it leaves out because nearly everything is linked with them, see `hubs`."""


def leads(held: Mapping[str, Any]) -> bool:
    """Return whether a node may be in the first view: it has a core type, or is a person who holds a post in a body."""
    return held["type"] in CORE_TYPES or bool(held.get("posted"))


def hubs(graph: Network, articles: int = 0) -> tuple[str, ...]:
    """Return the places and organs with which nearly everything is linked, those with most articles first.

    A paper names its own city beside everybody, which says nothing about anybody: the city and its province tie the
    picture together and hide its structure.

    Parameters
    ----------
    graph
        The graph.
    articles
        Number of articles; 0 if unknown, then only links decide.
    """
    kinds = types_of(graph)
    linked = [n for n in graph if kinds[n] in CORE_TYPES and graph.degree(n)]
    if len(linked) < _FEW:
        return ()
    inside = set(linked)

    def is_hub(name: str) -> bool:
        held = graph.nodes[name]
        named = held.get("articles", 0) / articles if articles else 0.0
        near = sum(other in inside for other in graph.adj[name]) / len(linked)
        province = kinds[name] == "district" and str(held.get("code", "")).endswith("0000")
        return near >= _LINKED or named >= (_PROVINCE if province else _NAMED)

    found = [n for n in linked if kinds[n] in ("agency", "district") and is_hub(n)]
    return tuple(sorted(found, key=lambda n: (-graph.nodes[n].get("articles", 0), n)))


def view(graph: Network, left_out: Collection[str] = ()) -> View:
    """Rank the nodes and edges of a graph and choose the first view without some nodes (its hubs).

    The significance of an edge is `kg.query.network.disparity` over ties. The forest keeps connected parts connected.
    """
    degree = dict(graph.degree())
    nodes = sorted(
        graph,
        key=lambda n: (
            not degree[n],
            not leads(graph.nodes[n]),
            -graph.nodes[n].get("articles", 0),
            -graph.nodes[n].get("mentions", 0),
            n,
        ),
    )
    ranked = _ranked(graph, {name: number for number, name in enumerate(nodes)})
    may = {n for n in graph if leads(graph.nodes[n]) and n not in left_out}
    core = [edge for edge in ranked if edge[0] in may and edge[1] in may]
    forest = _forest(core)
    edges = (*forest, *((u, v) for u, v, _ in ranked if (u, v) not in forest))
    chosen = _chosen(graph, [n for n in nodes if n in may and degree[n]])
    inside = set(chosen)
    kept = [(u, v) for u, v in edges if u in inside and v in inside][: min(EDGES, EACH * len(chosen))]
    first: Network = nx.Graph()
    first.add_nodes_from(chosen)
    first.add_edges_from((u, v, graph.edges[u, v]) for u, v in kept)
    return View(tuple(nodes), edges, first, tuple(left_out))


def partition(graph: Network, shown: View) -> dict[str, int]:
    """Return the community of every node, by which a page colours and places it.

    Nodes of the first view have its own communities (`kg.query.network.communities`). With those of the whole graph,
    many of whose edges are not drawn, linked nodes would be a third farther apart. Every other node, in order of rank,
    joins the community that it is most tied to; nodes without such a tie get the number after the last.
    """
    found = communities(shown.first)
    none = len(set(found.values()))
    for name in shown.nodes:
        if name not in found:
            pulls: Counter[int] = Counter()
            for other, held in graph.adj[name].items():
                pulls[found.get(other, none)] += tie(held)
            found[name] = min(pulls, key=lambda k: (k == none, -pulls[k], k), default=none)
    return found


def _ranked(graph: Network, rank: Mapping[str, int]) -> list[tuple[str, str, Mapping[str, Any]]]:
    """Return all edges by significance, then tie, then ends; each with its ends in order of rank and its attributes."""
    if not graph.number_of_edges():
        return []
    pairs = [(u, v, held) if rank[u] < rank[v] else (v, u, held) for u, v, held in graph.edges(data=True)]
    ends = np.array([(rank[u], rank[v]) for u, v, _ in pairs]).T
    told = np.array([tie(held) for _, _, held in pairs], dtype=float)
    chance = disparity(ends, told)
    chance[np.isinf(chance)] = 0
    return [pairs[i] for i in np.lexsort((*ends[::-1], -told, chance.round(12)))]


def _chosen(graph: Network, ranked: list[str]) -> list[str]:
    """Return the nodes of the first view: half of them the leading nodes, then those most tied to these."""
    lead = ranked[: NODES // 2] if len(ranked) > NODES else ranked
    inside = set(lead)
    ties = {n: sum(tie(held) for o, held in graph.adj[n].items() if o in inside) for n in ranked[len(lead) :]}
    near = sorted((n for n in ties if ties[n]), key=lambda n: -ties[n])[: NODES - len(lead)]
    inside.update(near)
    return [n for n in ranked if n in inside and any(o in inside for o in graph.adj[n])]


def leading(graph: Network) -> Network:
    """Return a graph with only its most significant edges, `EACH` for each node, for its layout."""
    kept: Network = nx.Graph()
    kept.add_nodes_from(graph.nodes(data=True))
    kept.add_edges_from((u, v, graph.edges[u, v]) for u, v in view(graph).edges[: EACH * len(graph)])
    return kept


def _forest(ranked: list[tuple[str, str, Mapping[str, Any]]]) -> dict[tuple[str, str], None]:
    """Return a maximum spanning forest by tie, in its order."""
    parent: dict[str, str] = {}

    def root(name: str) -> str:
        while parent.setdefault(name, name) != name:
            parent[name] = name = parent[parent[name]]
        return name

    found: dict[tuple[str, str], None] = {}
    for u, v, _ in sorted(ranked, key=lambda edge: -tie(edge[2])):
        one, other = root(u), root(v)
        if one != other:
            parent[one] = other
            found[u, v] = None
    return found
