"""Tables for spreadsheets, and networkx's node-link JSON."""

import csv
import io
import json
from collections.abc import Iterable, Sequence
from pathlib import Path

import networkx as nx

from kg.export.exhibit import Exhibit, printable, whole

__all__ = ["cell", "write_csv", "write_json"]

_NODE = ("label", "type", "aliases", "pinyin", "mentions", "articles", "first", "last")
_EDGE = ("source", "target", "kind", "weight", "sentences", "lists", "npmi", "first", "last")


def cell(value: object) -> object:
    """Return a value as a spreadsheet may show it: text that would run as a formula begins with an apostrophe."""
    if not isinstance(value, str):
        return value
    text = printable(value)
    return "'" + text if text.startswith(("=", "+", "-", "@", "\t", "\r")) else text


def write_csv(exhibit: Exhibit, path: Path) -> None:
    """Write the edges, and the nodes in a file beside: ``graph.csv`` and ``graph-nodes.csv``.

    Ends of edges are full names, as are labels of nodes. UTF-8 with a mark, so that spreadsheets know it.

    Raises
    ------
    kg.errors.KgError
        A file cannot be written.
    """
    graph = exhibit.graph
    nodes = ({"label": name, **graph.nodes[name]} for name in sorted(graph))
    ends = sorted(tuple(sorted(edge)) for edge in graph.edges)
    edges = ({**graph.edges[u, v], "source": u, "target": v} for u, v in ends)
    _write(path.with_stem(path.stem + "-nodes"), _NODE, nodes)
    _write(path, _EDGE, edges)


def _write(path: Path, columns: Sequence[str], rows: Iterable[dict[str, object]]) -> None:
    text = io.StringIO()
    table = csv.writer(text, lineterminator="\r\n")
    table.writerow(columns)
    table.writerows([cell(row.get(name, "")) for name in columns] for row in rows)
    with whole(path) as file:
        file.write(text.getvalue().encode("utf-8-sig"))


def write_json(exhibit: Exhibit, path: Path) -> None:
    """Write networkx's node-link form, nodes and edges in order of name.

    Raises
    ------
    kg.errors.KgError
        The file cannot be written.
    """
    ordered = nx.Graph()
    ordered.add_nodes_from(_clean(exhibit.graph.nodes(data=True)))
    edges = (((*sorted((u, v)), held)) for u, v, held in exhibit.graph.edges(data=True))
    ordered.add_edges_from(
        (printable(u), printable(v), held) for u, v, held in sorted(edges, key=lambda e: e[:2])
    )
    with whole(path) as file:
        file.write(json.dumps(nx.node_link_data(ordered, edges="links"), ensure_ascii=False).encode())


def _clean(nodes: Iterable[tuple[str, dict[str, object]]]) -> Iterable[tuple[str, dict[str, object]]]:
    for name, held in sorted(nodes, key=lambda node: node[0]):
        yield printable(name), {k: printable(v) if isinstance(v, str) else v for k, v in held.items()}
