"""Places nodes: communities apart, linked nodes near, no overlaps; the result is the same every time."""

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray
from scipy.spatial import cKDTree

from kg.export.crossings import crossed, untangled
from kg.query.network import Network, ties

__all__ = ["GAP", "ROUNDS", "places"]

GAP = 48.0
"""Least distance between two nodes, in pixels of the page at scale 1."""
_FORCED = 600
"""Most nodes that forces move at once, since the cost is quadratic. Larger communities stay sunflowers."""
_FEW, _STARTS, _TRIAL = 250, 8, 4
"""Most nodes of a graph for which some orders of its communities are tried, each in a fraction of the rounds; the order with
the fewest crossings stays. On the samples it saves a third of the crossings; the whole rounds choose no other one."""
_WIDE = 1.1
"""Width of the picture over its height; labels and screens are wide."""
ROUNDS = 400
"""Rounds of the forces; after 300 the sample pages no longer move by more than a node's width."""
_ROUNDS_OF_MANY = 100
"""Rounds within the communities of a graph whose nodes forces do not move at once: of 2,483 nodes, edges are as short, and
neighbours as often of one community, as after 400."""
_REPULSION = 2.0
"""Repulsion of two nodes of mass 1 at distance 1, relative to an attraction of ln 2 by an edge of tie 1."""
_GRAVITY = 1.5
"""Pull of mass 1 towards the centre; with less, hardly linked nodes end far outside."""
_ACROSS = 0.5
"""Weight of an edge between two communities: with 1, a sixth of the nearest neighbours of a crowded map are of another
community than the node; with less, edges cross more often."""
_PULLED_IN = 0.8
"""Exponent of the distance from the centre at which a node is drawn; 1 leaves outliers in place."""
_PATIENCE = 2.0
"""Swinging over progress above which the steps become shorter."""
_Points = NDArray[np.float64]


def places(
    graph: Network, community: Mapping[str, int], *, rounds: int = ROUNDS, untangle: bool = True
) -> dict[str, tuple[float, float]]:
    """Return x and y of every node, in pixels of the page at scale 1.

    Parameters
    ----------
    graph
        The graph to place.
    community
        Number of the community of every node, see `kg.query.network.communities`; it may hold more nodes.
    rounds
        How often forces move the nodes; a few dozen nodes need fewer rounds.
    untangle
        False to save the time of `kg.export.crossings.untangled`.

    Notes
    -----
    Nodes start in their communities, each arranged as a sunflower. Forces then move them: all at once if there are at
    most 600, else each community by itself, in at most 100 rounds. Of a small graph, in all `ROUNDS`, some orders of the communities are tried,
    and that with the fewest crossings stays. Outliers are pulled in, and nodes that are too close are pushed apart.
    At last, of at most 600 nodes, those of one community change places where fewer edges cross then.

    References
    ----------
    A. Noack, Energy models for graph clustering, J. Graph Algorithms Appl. 11 (2007) 453 (LinLog: densely
    linked nodes are together). M. Jacomy et al., ForceAtlas2, PLoS ONE 9 (2014) e98679 (mass by degree, length of the
    steps).
    """
    if not graph:
        return {}
    names, numbered = ties(graph)
    home = [community[name] for name in names]
    edges = [
        (u, v, held["weight"] * (1.0 if home[u] == home[v] else _ACROSS))
        for u, v, held in numbered.edges(data=True)
    ]
    pairs = [(u, v) for u, v, _ in edges]
    groups = _groups(home)
    if len(names) > _FORCED:
        rounds = min(rounds, _ROUNDS_OF_MANY)
    starts = min(_STARTS if rounds == ROUNDS and len(names) <= _FEW else 1, len(groups))
    orders = [groups[k:] + groups[:k] for k in range(starts)]
    if starts > 1:
        tried = [crossed(_mapped(order, edges, len(names), rounds // _TRIAL), pairs) for order in orders]
        orders = [orders[tried.index(min(tried))]]
    spots = _mapped(orders[0], edges, len(names), rounds)
    if untangle and len(names) <= _FORCED:
        spots = untangled(spots, pairs, home)
    spots -= spots.mean(0)
    return {name: (round(float(x), 1), round(float(y), 1)) for name, (x, y) in zip(names, spots, strict=True)}


def _mapped(
    groups: Sequence[list[int]], edges: Sequence[tuple[int, int, float]], count: int, rounds: int
) -> _Points:
    """Return the map to which forces lead from communities in an order, outliers pulled in, without overlaps."""
    spots = _pulled_in(_settled(_grouped(groups, edges, count, rounds), edges, rounds))
    spread = float(np.sqrt((spots**2).sum(1).mean()))
    spots *= np.array([_WIDE, 1]) * GAP * 0.8 * math.sqrt(count) / max(spread, 1e-9)
    return _apart(spots, np.full(count, GAP / 2))


def _grouped(
    groups: Sequence[list[int]], edges: Sequence[tuple[int, int, float]], count: int, rounds: int
) -> _Points:
    """Return the first positions: communities apart, each a sunflower, or settled if the whole graph is too large."""
    home = {i: k for k, group in enumerate(groups) for i in group}
    place = {i: k for group in groups for k, i in enumerate(group)}
    within = defaultdict(list)
    for u, v, weight in edges:
        if home[u] == home[v]:
            within[home[u]].append((place[u], place[v], weight))
    sizes = np.sqrt([len(group) for group in groups])
    centres = _sunflower(len(groups)) * 1.2 * math.sqrt(count)
    if count > _FORCED:
        across = [(home[u], home[v], weight) for u, v, weight in edges if home[u] != home[v]]
        centres = _settled(centres, across, rounds)
        centres *= 1.2 * math.sqrt(count) / max(float(np.abs(centres).max()), 1e-9)
    centres = _apart(centres, sizes * 1.1)
    spots = np.zeros((count, 2))
    for k, group in enumerate(groups):
        inner = _sunflower(len(group))
        if count > _FORCED:
            inner = _settled(inner, within[k], rounds)
        spots[group] = centres[k] + inner / max(float(np.abs(inner).max()), 1e-9) * sizes[k] * 0.9
    return spots


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


def _settled(start: _Points, edges: Sequence[tuple[int, int, float]], rounds: int) -> _Points:
    """Return the positions at rest: nodes repel by mass, linked nodes attract by the logarithm of their distance.

    Very few or very many nodes keep their positions.
    """
    count = len(start)
    if not 2 < count <= _FORCED:
        return start
    pull = np.zeros((count, count))
    for u, v, weight in edges:
        pull[u, v] += weight
    pull = np.sqrt(pull + pull.T)
    mass = 1.0 + (pull > 0).sum(1)
    push = np.outer(mass, mass) * _REPULSION
    linked = np.nonzero(pull)
    pulls = pull[linked]
    at = start + 1e-3 * _sunflower(count)
    before = np.zeros_like(at)
    room = np.empty((2, count, count))
    pace, caution = 1.0, 1.0
    for _ in range(rounds):
        force = _forces(at, push, linked, pulls, mass, room)
        swinging = np.linalg.norm(force - before, axis=1)
        swing = float((mass * swinging).sum())
        progress = float((mass * np.linalg.norm(force + before, axis=1)).sum()) / 2
        pace, caution = _paced(pace, caution, swing, progress, count)
        at += force * (pace / (1 + np.sqrt(pace * swinging)))[:, None]
        before = force
    return at


def _forces(
    at: _Points,
    push: _Points,
    linked: tuple[NDArray[np.intp], ...],
    pulls: _Points,
    mass: _Points,
    room: _Points,
) -> _Points:
    """Return the force on every node; only linked nodes attract each other.

    All pairs of nodes are written to `room`, twice the size of `push`: new memory for them would cost more than the sums.
    """
    square = (at**2).sum(1)
    apart, products = room
    np.add(square[:, None], square, out=apart)
    np.subtract(apart, np.matmul(2 * at, at.T, out=products), out=apart)
    np.maximum(apart, 1e-6, out=apart)
    distance = np.sqrt(apart[linked])
    force = np.divide(push, apart, out=apart)
    force[linked] -= pulls * np.log1p(distance) / distance
    np.fill_diagonal(force, 0)
    # The sum over j of force[i, j] * (at[i] - at[j]), and a constant pull towards the centre.
    moved: _Points = at * force.sum(1)[:, None] - force @ at
    moved -= _GRAVITY * (mass / np.maximum(np.sqrt(square), 1e-9))[:, None] * at
    return moved


def _paced(pace: float, caution: float, swing: float, progress: float, count: int) -> tuple[float, float]:
    """Return pace and caution of the next round: faster while nodes keep their direction, slower while they swing."""
    least = math.sqrt(0.05 * math.sqrt(count))
    tolerance = max(least, min(10.0, 0.05 * math.sqrt(count) * progress / count**2))
    if progress and swing / progress > _PATIENCE:
        caution = max(caution / 2, 0.025)
        tolerance = max(tolerance, 1.0)
    wanted = tolerance * caution * progress / swing if swing else 2 * pace
    caution = max(caution * 0.7, 0.025) if swing > tolerance * progress else min(caution * 1.3, 1e3)
    return pace + min(wanted - pace, pace / 2), caution


def _pulled_in(at: _Points) -> _Points:
    """Return points around their centre, with outliers nearer to it."""
    at = at - np.median(at, axis=0)
    far = np.linalg.norm(at, axis=1)
    usual = max(float(np.median(far)), 1e-9)
    pulled: _Points = at * ((np.maximum(far, 1e-9) / usual) ** (_PULLED_IN - 1))[:, None]
    return pulled


def _apart(at: _Points, radii: NDArray[np.float64]) -> _Points:
    """Return points moved by the least amount so that no two circles overlap."""
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
