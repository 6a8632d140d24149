"""Print how well the map of the graph page is laid out: who stands beside whom, and how many edges cross.

Use: python bench/layout.py [--against LAYOUT.py], about five minutes. The samples, a made graph of planted groups, pages of one city
and of fifty (`bench.archive`); each also laid out by networkx's springs and, where it is given, by another version of
kg/export/layout.py.
"""

import argparse
import importlib.util
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import networkx as nx
import numpy as np
from scipy.spatial import cKDTree

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from bench.archive import Archive  # noqa: E402  # after the path
from bench.page import exhibit as made  # noqa: E402
from bench.page import seeds  # noqa: E402
from kg.base.schema import ENTITY_TYPES  # noqa: E402
from kg.export import Exhibit  # noqa: E402
from kg.export.first_view import hubs, partition, view  # noqa: E402
from kg.export.layout import places  # noqa: E402
from kg.flow import build  # noqa: E402
from kg.query.graph import Selection  # noqa: E402
from kg.query.graph import open as open_graph  # noqa: E402

NEAREST = 6
"""Neighbours in the picture that are asked for their community."""
MOST = 3_000
"""Entities of a page."""
ARCHIVES = {"one city": (120, 1), "fifty cities": (1_500, 50)}
"""Pages and cities of recombined pages."""


def exhibits() -> Iterator[tuple[str, Exhibit]]:
    """Yield what is laid out, with its name."""
    with tempfile.TemporaryDirectory() as place:
        yield "samples", seeds(Path(place))
        yield "planted groups", made(1_000)
        for name, (pages, cities) in ARCHIVES.items():
            folder = Path(place) / name
            Archive(cities).write(folder / "pages", pages)
            build([folder / "pages"], folder / "output")
            with open_graph(folder / "output") as graph:
                yield name, graph.exhibit("kg", Selection(ENTITY_TYPES, limit=MOST))


def beside(spots: dict[str, tuple[float, float]], community: dict[str, int]) -> float:
    """Return the share of the nearest neighbours in the picture that are of a node's own community."""
    names = list(spots)
    at = np.array([spots[name] for name in names])
    kind = np.array([community[name] for name in names])
    _, near = cKDTree(at).query(at, k=NEAREST + 1)
    return float((kind[near[:, 1:]] == kind[:, None]).mean())


def crossings(spots: dict[str, tuple[float, float]], graph: "nx.Graph[str]") -> int:
    """Return how many pairs of edges without a common end cross."""
    number = {name: i for i, name in enumerate(spots)}
    at = np.array([spots[name] for name in spots])
    ends = np.array([(number[u], number[v]) for u, v in graph.edges])
    p, q = at[ends[:, 0]], at[ends[:, 1]]

    def side(a: np.ndarray, b: np.ndarray, c: np.ndarray) -> np.ndarray:
        return np.sign((b - a)[..., 0] * (c - a)[..., 1] - (b - a)[..., 1] * (c - a)[..., 0])

    one, two, three, four = p[:, None], q[:, None], p[None], q[None]
    cross = (side(one, two, three) * side(one, two, four) < 0) & (
        side(three, four, one) * side(three, four, two) < 0
    )
    joined = (ends[:, None, :, None] == ends[None, :, None, :]).any((2, 3))
    return int((cross & ~joined).sum()) // 2


def springs(graph: "nx.Graph[str]", _: dict[str, int]) -> dict[str, tuple[float, float]]:
    """Place nodes by the springs of networkx (Fruchterman and Reingold), weighted as the map's forces are."""
    weights = {(u, v): tie for (u, v, tie) in graph.edges.data("weight", 1)}
    nx.set_edge_attributes(plain := nx.Graph(graph.edges), weights, "weight")
    plain.add_nodes_from(graph)
    return {node: (x, y) for node, (x, y) in nx.spring_layout(plain, seed=1, iterations=200).items()}


def layouts(against: Path | None) -> dict[str, Callable[..., dict[str, tuple[float, float]]]]:
    """Return the layouts to compare, the map's first."""
    found: dict[str, Callable[..., dict[str, tuple[float, float]]]] = {"map": places}
    if against is not None:
        spec = importlib.util.spec_from_file_location("before", against)
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        found["before"] = module.places
    return found | {"springs": springs}


def main(against: Path | None) -> None:
    """Measure and print."""
    compared = layouts(against)
    heads = [f"{what}, {name}" for what in ("own community", "crossings") for name in compared]
    print("| graph | nodes | edges | " + " | ".join(heads) + " | s |\n|" + "---|" * (len(heads) + 4))
    for name, shown in exhibits():
        stories = shown.database.articles if shown.database else len({s["story"] for s in shown.sentences})
        for told, left_out in (("", ()), (", hubs left out", hubs(shown.graph, stories))):
            if told and not left_out:
                continue
            drawn = view(shown.graph, left_out)
            community = partition(shown.graph, drawn)
            begin = time.perf_counter()
            spots = [places(drawn.first, community)]
            seconds = time.perf_counter() - begin
            spots += [layout(drawn.first, community) for layout in list(compared.values())[1:]]
            cells = [f"{beside(at, community):.2f}" for at in spots]
            cells += [f"{crossings(at, drawn.first):,}" for at in spots]
            print(
                f"| {name}{told} | {len(spots[0])} | {drawn.first.number_of_edges():,} | {' | '.join(cells)} | {seconds:.1f} |",
                flush=True,
            )


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--against", type=Path)
    main(parser.parse_args().against)
