"""Finds the most informative chains of co-mention between two entities, each step with its proof."""

import dataclasses
import heapq
import itertools
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any

from kg.base.parameters import check_known, check_limit, entity_types
from kg.base.schema import ENTITY_TYPES
from kg.query.companions import LEVELS, VALUES, WEIGHTINGS
from kg.query.database import Reader
from kg.query.names import find
from kg.query.path_proofs import proofs

__all__ = ["Chain", "path", "strongest_paths"]

Edges = Mapping[str, Mapping[str, float]]
"""The weights of each node's edges, by neighbour."""


@dataclasses.dataclass(frozen=True, slots=True)
class Chain:
    """One step of a chain of co-mentions."""

    chain: int
    """Number of the chain, from 1 for the most informative."""
    step: int
    """Number of the step in it, from 1."""
    source: str
    target: str
    articles: int
    """Number of stories or sentences in which both appear."""
    both: bool
    """True if `text` names both; else it names `source`, and `also_text` of the same story names `target`."""
    doc: str
    article: str
    sentence: int
    start: int
    """Raw offset of the sentence in the file `doc`."""
    end: int
    date: str | None
    paper: str | None
    headline: str
    page: str | None
    text: str
    also_doc: str | None
    also_article: str | None
    also_sentence: int | None
    also_text: str | None


def path(
    reader: Reader,
    a: str,
    b: str,
    *,
    types: str | Collection[str] | None = None,
    without: Sequence[str] = (),
    level: str = "article",
    weighting: str = "count",
    limit: int = 3,
) -> list[Chain]:
    """Return the most informative chains of co-mention between two entities, each step with its proof.

    Chains use the 2,000 strongest links of each and the 50,000 strongest of the corpus.

    Parameters
    ----------
    a, b
        The ends.
    types
        Types of the entities between them, one or several; None for all.
    without
        Entities through which no chain goes.
    level
        ``article``: every step is a pair in a story; ``sentence``: in a sentence.
    weighting
        The weight of a story with many entities, see `kg.query.companions.who`.
    limit
        Most chains.

    Raises
    ------
    KgError
        A name is unknown or ambiguous, or a filter has no valid value.
    """
    check_known("weighting", [weighting], WEIGHTINGS)
    check_known("level", [level], LEVELS)
    check_limit(1, limit=limit)
    one, other = find(reader, a), find(reader, b)
    left_out = {find(reader, name) for name in without}
    kinds = list(ENTITY_TYPES if types is None else entity_types(types))
    value = "sentences" if level == "sentence" else VALUES[weighting]
    strong = reader.once((path, value, *kinds), lambda: _strong(reader, value, kinds))
    edges = _with_own(strong, reader.rows(_OWN.format(value=value), one, other, kinds))
    chains = strongest_paths(_without(edges, left_out) if left_out else edges, one, other, limit)
    steps = [list(itertools.pairwise(chain)) for chain in chains]
    proved = iter(proofs(reader, list(itertools.chain.from_iterable(steps))))
    return [
        Chain(number, step, u, v, **next(proved))
        for number, pairs in enumerate(steps, 1)
        for step, (u, v) in enumerate(pairs, 1)
    ]


def _strong(reader: Reader, value: str, kinds: Sequence[str]) -> dict[str, dict[str, float]]:
    """Return the strongest links among entities of some types; they are the same for all ends."""
    edges: dict[str, dict[str, float]] = {}
    kept = value != "sentences" and set(kinds) == set(ENTITY_TYPES)
    rows = (
        reader.rows(_KEPT.format(value=value)) if kept else reader.rows(_STRONGEST.format(value=value), kinds)
    )
    for row in rows:
        source, target, weight = row["source"], row["target"], float(row["value"])
        edges.setdefault(source, {})[target] = weight
        edges.setdefault(target, {})[source] = weight
    return edges


def _with_own(strong: Edges, rows: Iterable[Mapping[str, Any]]) -> dict[str, Mapping[str, float]]:
    """Return edges with further ones; those given stay as they are."""
    edges = dict(strong)
    own: dict[str, dict[str, float]] = {}
    for row in rows:
        for node, near in ((row["source"], row["target"]), (row["target"], row["source"])):
            if node not in own:
                edges[node] = own[node] = dict(strong.get(node, {}))
            own[node][near] = float(row["value"])
    return edges


def _without(edges: Edges, left_out: Collection[str]) -> Edges:
    kept = (
        (node, {n: weight for n, weight in near.items() if n not in left_out})
        for node, near in edges.items()
        if node not in left_out
    )
    return {node: near for node, near in kept if near}


def strongest_paths(edges: Edges, source: str, target: str, count: int = 3) -> list[list[str]]:
    """Return the most informative chains between two nodes, best first; [] if there are none.

    The direct chain comes first, then the shortest. An edge of weight w has the length 1/w, and a node between the ends
    adds twice the share of all nodes tied to it. So a chain through the home city, which appears with everybody, is
    longer than one through somebody who appears with few.

    Parameters
    ----------
    edges
        Weights of the edges, stored for both ends.
    source, target
        The ends.
    count
        Most chains.

    References
    ----------
    J. Y. Yen, Finding the K shortest loopless paths in a network, Management Science 17 (1971) 712.
    """
    if source not in edges or target not in edges or source == target:
        return []
    chains = [[source, target]] if target in edges[source] else []
    lengths = _Lengths(edges, source, target, banned={(source, target)} if chains else set())
    waiting: list[tuple[float, list[str]]] = []
    seen: set[tuple[str, ...]] = set()
    last: list[str] | None = lengths.shortest([source], set())
    while last is not None and len(chains) < count:
        chains.append(last)
        for place in range(len(last) - 1):
            root = last[: place + 1]
            taken = {
                chain[place + 1] for chain in chains if chain[: place + 1] == root and len(chain) > place + 1
            }
            made = lengths.shortest(root, taken)
            if made is not None and tuple(made) not in seen:
                seen.add(tuple(made))
                heapq.heappush(waiting, (lengths.of(made), made))
        last = heapq.heappop(waiting)[1] if waiting else None
    return chains


class _Lengths:
    """The lengths of chains to a target.

    What each node lacks to the target is found once (Dijkstra); each chain is then sought by A*, which strays from the
    way only as far as what is left out makes it.
    """

    def __init__(self, edges: Edges, source: str, target: str, banned: set[tuple[str, str]]) -> None:
        self._edges, self._target, self._banned = edges, target, banned
        every = max(len(edges) - 1, 1)
        self._passing = {node: _HUB * len(near) / every for node, near in edges.items()} | {target: 0.0}
        self._left, self._beyond = self._to_target(source)

    def _to_target(self, source: str) -> tuple[dict[str, float], float]:
        """Return the length from each node nearer to the target than the source, and the least length from others."""
        best, done = {self._target: 0.0}, dict[str, float]()
        waiting = [(0.0, self._target)]
        while waiting:
            length, node = heapq.heappop(waiting)
            if node in done:
                continue
            done[node] = length
            if node == source:
                return done, length
            passing = length + self._passing[node]
            for before, weight in self._edges[node].items():
                further = passing + 1 / weight
                if before not in done and further < best.get(before, _FAR):
                    best[before] = further
                    heapq.heappush(waiting, (further, before))
        return done, _FAR

    def _step(self, node: str, after: str) -> float:
        return 1 / self._edges[node][after] + self._passing[after]

    def of(self, chain: Sequence[str]) -> float:
        """Return the length of a chain."""
        return sum(itertools.starmap(self._step, itertools.pairwise(chain)))

    def shortest(self, root: Sequence[str], taken: Collection[str]) -> list[str] | None:
        """Return the shortest chain that begins with `root` and does not continue with one of `taken`, or None."""
        begin = root[-1]
        best = {begin: 0.0}
        before: dict[str, str] = {}
        done = set(root[:-1])
        waiting = [(0.0, begin)]
        while waiting:
            _, node = heapq.heappop(waiting)
            if node == self._target:
                return [*root[:-1], *_back(before, node)]
            if node in done:
                continue
            done.add(node)
            for after in self._after(node, taken if node == begin else ()):
                further = best[node] + self._step(node, after)
                if after not in done and further < best.get(after, _FAR):
                    best[after], before[after] = further, node
                    heapq.heappush(waiting, (further + self._left.get(after, self._beyond), after))
        return None

    def _after(self, node: str, taken: Collection[str]) -> Iterator[str]:
        return (n for n in self._edges[node] if n not in taken and (node, n) not in self._banned)


def _back(before: Mapping[str, str], node: str) -> list[str]:
    chain = [node]
    while chain[-1] in before:
        chain.append(before[chain[-1]])
    return chain[::-1]


_FAR = float("inf")
_HUB = 2.0
"""Length that a node tied to all others adds to a chain: that of two single co-mentions."""
_KEPT = "SELECT source, target, {value} AS value FROM strong WHERE {value} > 0"
_MANY = 50_000
"""Strongest links of the corpus that chains use."""
_EACH = 2_000
"""Strongest links of each end."""
_KNOWN = "SELECT entity FROM entity WHERE list_contains(${place}, type)"
_STRONGEST = f"""
WITH tie AS (
  SELECT source, target, weight, sentences, {{value}} AS value FROM link
  WHERE {{value}} > 0 AND source IN ({_KNOWN.format(place=1)}) AND target IN ({_KNOWN.format(place=1)})
),
step AS (
  SELECT weight, sentences, sum(count(*)) OVER (ORDER BY weight DESC, sentences DESC) AS upto FROM tie GROUP BY weight, sentences
),
least AS (SELECT weight, sentences FROM step WHERE upto >= {_MANY} ORDER BY upto LIMIT 1)
SELECT t.source, t.target, t.value FROM tie t LEFT JOIN least l ON true
WHERE l.weight IS NULL OR t.weight > l.weight OR (t.weight = l.weight AND t.sentences >= l.sentences)
ORDER BY t.weight DESC, t.sentences DESC, t.source, t.target LIMIT {_MANY}
"""
"""Numbers are sorted before names: only links that can be among the strongest are sorted by their ends."""
_OWN = f"""
SELECT source, target, {{value}} AS value FROM link
WHERE (source IN ($1, $2) OR target IN ($1, $2)) AND {{value}} > 0
  AND (source IN ($1, $2) OR source IN ({_KNOWN.format(place=3)}))
  AND (target IN ($1, $2) OR target IN ({_KNOWN.format(place=3)}))
QUALIFY row_number() OVER (PARTITION BY $1 IN (source, target) ORDER BY weight DESC, sentences DESC, source, target) <= {_EACH}
"""
