"""Where nodes stand: communities apart, each laid out by itself, nothing on top of another; the same every time."""

import math

import networkx as nx
import numpy as np

__all__ = ["places"]

_GAP = 46.0
"""Least distance between two nodes, in pixels of the page at scale 1."""
_FORCED = 600
"""Largest community that is laid out by forces; larger ones stand in a sunflower, strongest in the middle."""
_ROUNDS = 60


def places(graph: nx.Graph) -> dict[str, tuple[float, float]]:
    """Return x and y of every node.

    Louvain communities, a seeded force layout for each, circles packed outwards from the largest, then nodes pushed
    apart.

    References
    ----------
    T. M. J. Fruchterman and E. M. Reingold, Graph drawing by force-directed placement, 1991; V. D. Blondel et al.,
    Fast unfolding of communities in large networks, 2008.
    """
    ordered = nx.Graph()
    ordered.add_nodes_from(sorted(graph))
    ordered.add_weighted_edges_from(
        sorted((*sorted((u, v)), w) for u, v, w in graph.edges(data="weight", default=1))
    )
    if not ordered:
        return {}
    groups = [sorted(group) for group in nx.community.louvain_communities(ordered, seed=0)]
    groups.sort(key=lambda group: (-len(group), group))
    centres = _packed([_GAP * (0.75 * math.sqrt(len(group)) + 0.8) for group in groups])
    spots: dict[str, tuple[float, float]] = {}
    for group, (cx, cy) in zip(groups, centres, strict=True):
        radius = _GAP * 0.75 * math.sqrt(len(group))
        for name, (x, y) in _inside(ordered.subgraph(group)).items():
            spots[name] = (cx + radius * x, cy + radius * y)
    return _apart(spots)


def _inside(group: nx.Graph) -> dict[str, tuple[float, float]]:
    """Lay out one community inside the unit circle."""
    names = sorted(group, key=lambda name: (-group.degree(name, weight="weight"), name))
    if 2 < len(names) <= _FORCED:
        clean = nx.Graph()
        clean.add_nodes_from(sorted(names))
        clean.add_weighted_edges_from(sorted((*sorted((u, v)), w) for u, v, w in group.edges(data="weight")))
        found = nx.spring_layout(clean, seed=0, iterations=60)
        return {name: (float(x), float(y)) for name, (x, y) in found.items()}
    turn = math.pi * (3 - math.sqrt(5))
    return {
        name: (math.sqrt(i / len(names)) * math.cos(i * turn), math.sqrt(i / len(names)) * math.sin(i * turn))
        for i, name in enumerate(names)
    }


def _packed(radii: list[float]) -> list[tuple[float, float]]:
    """Return centres of circles, placed one by one on a spiral at the first free spot."""
    centres: list[tuple[float, float]] = []
    step = 0
    for radius in radii:
        while True:
            distance = 12 * math.sqrt(step)
            x, y = distance * math.cos(step * 0.7), distance * math.sin(step * 0.7)
            if all(math.hypot(x - a, y - b) >= radius + r for (a, b), r in zip(centres, radii, strict=False)):
                break
            step += 1
        centres.append((x, y))
    return centres


def _apart(spots: dict[str, tuple[float, float]]) -> dict[str, tuple[float, float]]:
    """Push nodes apart that stand closer than the gap."""
    from scipy.spatial import cKDTree

    names = sorted(spots)
    at = np.array([spots[name] for name in names])
    at += np.linspace(0, 1e-3, len(names))[:, None]
    for _ in range(_ROUNDS):
        pairs = cKDTree(at).query_pairs(_GAP, output_type="ndarray")
        if not len(pairs):
            break
        delta = at[pairs[:, 0]] - at[pairs[:, 1]]
        distance = np.linalg.norm(delta, axis=1, keepdims=True) + 1e-9
        move = delta / distance * (_GAP - distance) * 0.52
        np.add.at(at, pairs[:, 0], move)
        np.add.at(at, pairs[:, 1], -move)
    return {name: (round(float(x), 1), round(float(y), 1)) for name, (x, y) in zip(names, at, strict=True)}
