"""Where nodes stand: communities apart, what is linked near, nothing on top of another; the same every time."""

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray
from scipy.spatial import cKDTree

from kg.query.network import Network, ties

__all__ = ["GAP", "places"]

GAP = 48.0
"""Least distance between two nodes, in pixels of the page at scale 1."""
_FORCED = 600
"""Most nodes that forces move at once: their cost grows by the square. Larger communities stand in a sunflower."""
_WIDE = 1.2
"""Width of the picture over its height: labels are wide, and so are screens."""

_STIFF = 0.06
"""Attraction of an edge of tie 1 for each unit of its length, to a repulsion of 1 at length 1: sets how far linked nodes
rest apart, and no more, since the picture is scaled afterwards."""
_ROUNDS = 250
"""Rounds of the forces; after 200 the sample pages no longer move by more than a node's width."""
_Points = NDArray[np.float64]


def places(graph: Network, community: Mapping[str, int]) -> dict[str, tuple[float, float]]:
    """Return x and y of every node, in pixels of the page at scale 1.

    Parameters
    ----------
    graph
        What is shown, or laid out.
    community
        Number of the community of every node, see `kg.query.network.communities`; of the graph, or of a larger one.

    Notes
    -----
    Communities are laid out by forces, one by one, and then moved as wholes by the forces between them; a graph
    of at most 600 nodes is settled once more as one. At last nodes that stand too close are pushed apart.

    References
    ----------
    M. Jacomy et al., ForceAtlas2, PLoS ONE 9 (2014) e98679 (the forces: repulsion by strength, attraction by distance).
    """
    if not graph:
        return {}
    names, numbered = ties(graph)
    edges = [(u, v, held["weight"]) for u, v, held in numbered.edges(data=True)]
    groups = _groups([community[name] for name in names])
    home = {i: k for k, group in enumerate(groups) for i in group}
    place = {i: k for group in groups for k, i in enumerate(group)}
    within = defaultdict(list)
    for u, v, weight in edges:
        if home[u] == home[v]:
            within[home[u]].append((place[u], place[v], weight))
    sizes = np.sqrt([len(group) for group in groups])
    across = [(home[u], home[v], weight) for u, v, weight in edges if home[u] != home[v]]
    centres = _settled(_sunflower(len(groups)) * 1.2 * math.sqrt(len(names)), across)
    centres = _apart(centres, sizes * 1.1)
    spots = np.zeros((len(names), 2))
    for k, group in enumerate(groups):
        inner = _settled(_sunflower(len(group)), within[k])
        spots[group] = centres[k] + inner / max(float(np.abs(inner).max()), 1e-9) * sizes[k] * 0.9
    spots = _settled(spots, edges)
    spread = float(np.sqrt((spots**2).sum(1).mean()))
    spots *= np.array([_WIDE, 1]) * GAP * 0.8 * math.sqrt(len(names)) / max(spread, 1e-9)
    spots = _apart(spots, np.full(len(names), GAP / 2))
    spots -= spots.mean(0)
    return {name: (round(float(x), 1), round(float(y), 1)) for name, (x, y) in zip(names, spots, strict=True)}


def _groups(community: Sequence[int]) -> list[list[int]]:
    """Return the numbers of the nodes of each community, the largest first."""
    found: defaultdict[int, list[int]] = defaultdict(list)
    for i, k in enumerate(community):
        found[k].append(i)
    return sorted(found.values(), key=lambda group: (-len(group), group))


def _sunflower(count: int) -> _Points:
    """Return points spread evenly over the unit circle, the first in the middle."""
    k = np.arange(count)
    radius, angle = np.sqrt(k / max(count, 1)), k * math.pi * (3 - math.sqrt(5))
    return np.stack([radius * np.cos(angle), radius * np.sin(angle)], axis=1)


def _settled(start: _Points, edges: Sequence[tuple[int, int, int]]) -> _Points:
    """Return where nodes come to rest: all repel by their strength, linked ones attract; many stay where they are."""
    if not 2 < len(start) <= _FORCED:
        return start
    pull = np.zeros((len(start), len(start)))
    for u, v, weight in edges:
        pull[u, v] += weight
    pull = np.sqrt(pull + pull.T)
    mass = 1 + pull.sum(1)
    push = np.outer(mass, mass)
    at = start + 1e-3 * _sunflower(len(start))
    at *= 2 * math.sqrt(mass.sum()) / max(float(np.abs(at).max()), 1e-9)
    pull *= _STIFF
    force = np.empty_like(push)
    for step in range(_ROUNDS):
        square = (at**2).sum(1)
        np.matmul(-2 * at, at.T, out=force)
        force += square[:, None]
        force += square
        np.maximum(force, 1e-6, out=force)
        np.divide(push, force, out=force)
        force -= pull
        # The sum over j of force[i, j] * (at[i] - at[j]), and a constant pull towards the middle.
        move = (at * force.sum(1)[:, None] - force @ at) / mass[:, None]
        move -= 0.35 * at / (1 + np.sqrt(square)[:, None])
        length = np.sqrt((move**2).sum(1, keepdims=True))
        heat = (1 - step / _ROUNDS) * 2 + 0.02
        at += move / np.maximum(length, 1e-9) * np.minimum(length, heat)
    return at


def _apart(at: _Points, radii: NDArray[np.float64]) -> _Points:
    """Return points moved as little as it takes that no two circles overlap."""
    at = at + 1e-3 * _sunflower(len(at))
    for _ in range(200):
        pairs = cKDTree(at).query_pairs(2 * float(radii.max()), output_type="ndarray")
        i, j = pairs[:, 0], pairs[:, 1]
        delta = at[i] - at[j]
        distance = np.linalg.norm(delta, axis=1) + 1e-9
        short = radii[i] + radii[j] - distance
        close = short > 1e-3
        if not close.any():
            break
        move = (delta / distance[:, None] * short[:, None] * 0.52)[close]
        np.add.at(at, i[close], move)
        np.add.at(at, j[close], -move)
    return at
