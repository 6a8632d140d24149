"""The strongest chains of co-mention between two entities, each step with a sentence."""

import dataclasses
import itertools

import networkx as nx

from kg.query.companions import VALUES, WEIGHTINGS
from kg.query.database import Reader
from kg.query.evidence import PAIR
from kg.query.names import find
from kg.query.network import Network
from kg.query.parameters import check_known, check_limit

__all__ = ["Chain", "path", "strongest_paths"]


@dataclasses.dataclass(frozen=True, slots=True)
class Chain:
    """One step of a chain of co-mentions."""

    chain: int
    """Number of the chain, from 1, the strongest."""
    step: int
    """Number of the step in it, from 1."""
    source: str
    target: str
    articles: int
    """In how many both appear."""
    doc: str
    text: str
    """A sentence that names both, where there is one."""


def path(reader: Reader, a: str, b: str, *, weighting: str = "count", limit: int = 3) -> list[Chain]:
    """Return the strongest chains of co-mention between two entities, each step with a sentence.

    Chains go over the 2,000 strongest links of both and the 50,000 strongest of the corpus.
    """
    check_known("weighting", [weighting], WEIGHTINGS)
    check_limit(1, limit=limit)
    one, other = find(reader, a), find(reader, b)
    rows = reader.rows(_STRONGEST, one, other)
    value = VALUES[weighting]
    network: Network = nx.Graph()
    for row in rows:
        network.add_edge(row["source"], row["target"], weight=row[value], articles=row["weight"])
    found = []
    for number, chain in enumerate(strongest_paths(network, one, other, limit), 1):
        for step, (u, v) in enumerate(itertools.pairwise(chain), 1):
            (shown,) = reader.rows(_SHOWING.format(pair=PAIR), u, v)
            articles = network.edges[u, v]["articles"]
            found.append(Chain(number, step, u, v, articles, shown["doc"], shown["text"]))
    return found


def strongest_paths(graph: Network, source: str, target: str, count: int = 3) -> list[list[str]]:
    """Return the strongest chains between two nodes, strongest first.

    The length of an edge is 1/weight, so that a chain of frequent pairs is shorter than a direct but single
    co-mention only if its parts are much stronger; [] if there is no chain.
    """
    lengths: Network = nx.Graph()
    lengths.add_weighted_edges_from(
        ((u, v, 1 / held["weight"]) for u, v, held in graph.edges(data=True)), weight="length"
    )
    if source not in lengths or target not in lengths or not nx.has_path(lengths, source, target):
        return []
    return list(itertools.islice(nx.shortest_simple_paths(lengths, source, target, weight="length"), count))


_STRONGEST = """
WITH bar AS (SELECT min(weight) AS least FROM (SELECT weight FROM link ORDER BY weight DESC LIMIT 50000))
SELECT * FROM (
  SELECT source, target, weight, newman FROM link WHERE source IN ($1, $2) OR target IN ($1, $2)
  ORDER BY weight DESC, sentences DESC, source, target LIMIT 2000
)
UNION
SELECT * FROM (
  SELECT source, target, weight, newman FROM link, bar WHERE weight >= least
  ORDER BY weight DESC, sentences DESC, source, target LIMIT 50000
)
ORDER BY weight DESC, source, target -- of chains of equal strength always the same ones are found
"""
_SHOWING = '{pair} ORDER BY "both" DESC, p.date, s.doc, s.start LIMIT 1'
