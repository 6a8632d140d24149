"""Measures how central the nodes of a graph are: numbers of nodes and edges in, a value for each node out."""

import random
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array

__all__ = ["betweenness", "pagerank"]

_SOURCES = 500
"""Most nodes from which shortest paths are sought; of more nodes, a sample stands for all."""
_AT_ONCE = 64
"""Sources that are sought from at once: with more, the rows of the graph's nodes no longer fit into memory."""
_DAMPING = 0.85
_ROUNDS, _EXACT = 100, 1e-8
"""Most rounds of pagerank, and the change of all values together after which it ends."""
_Ends: TypeAlias = NDArray[np.int64]
_Values: TypeAlias = NDArray[np.float64]


def pagerank(count: int, ends: _Ends, weights: _Values) -> _Values:
    """Return the share of each node in a random walk along edges by their weights, which jumps once in seven steps.

    Parameters
    ----------
    count
        Number of nodes.
    ends
        Numbers of the nodes of edges: a row of sources, a row of targets; no edge twice.
    weights
        Weights of the edges.

    References
    ----------
    L. Page et al., The PageRank citation ranking, Stanford InfoLab (1999) 1999-66.
    """
    if not count:
        return np.zeros(0)
    table = _table(count, ends, weights)
    out = np.asarray(table.sum(1))
    alone = out == 0
    share = np.divide(1, out, out=np.zeros(count), where=~alone)
    rank = np.full(count, 1 / count)
    for _ in range(_ROUNDS):
        before = rank
        rank = _DAMPING * (table @ (rank * share) + rank[alone].sum() / count) + (1 - _DAMPING) / count
        if np.abs(rank - before).sum() < _EXACT:
            break
    return rank


def betweenness(count: int, ends: _Ends) -> _Values:
    """Return the share of the shortest paths between two others on which each node lies, from at most 500 sources.

    Parameters
    ----------
    count, ends
        As of `pagerank`.

    References
    ----------
    U. Brandes, A faster algorithm for betweenness centrality, J. Math. Sociol. 25 (2001) 163; for many sources at once
    J. Kepner, J. Gilbert, Graph algorithms in the language of linear algebra, SIAM (2011), ch. 6.
    """
    total = np.zeros(count)
    if count < 3:
        return total
    table = _table(count, ends, np.ones(ends.shape[1]))
    sources = np.array(sorted(random.Random(0).sample(range(count), min(count, _SOURCES))))
    for begin in range(0, len(sources), _AT_ONCE):
        total += _from(table, sources[begin : begin + _AT_ONCE])
    return total * (count / len(sources)) / ((count - 1) * (count - 2))


def _from(table: csr_array, sources: _Ends) -> _Values:
    """Return how much of the shortest paths from some nodes leads through each node."""
    columns = np.arange(len(sources))
    paths = np.zeros((table.shape[0], len(sources)))
    paths[sources, columns] = 1
    front, layers = paths.copy(), []
    while front.any():
        layers.append(front > 0)
        front = (table @ front) * (paths == 0)
        paths += front
    through = np.zeros_like(paths)
    for before, layer in zip(layers[-2::-1], layers[:0:-1], strict=True):
        shares = np.divide(1 + through, paths, out=np.zeros_like(paths), where=layer)
        through += (table @ shares) * paths * before
    through[sources, columns] = 0
    found: _Values = through.sum(1)
    return found


def _table(count: int, ends: _Ends, weights: _Values) -> csr_array:
    """Return the edges, in both directions, as a matrix."""
    one, other = ends
    both = np.concatenate([one, other]), np.concatenate([other, one])
    return csr_array((np.tile(weights, 2), both), shape=(count, count))
