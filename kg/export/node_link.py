"""Writes node-link JSON, the form of networkx's ``node_link_data``: for ``networkx.node_link_graph`` and D3."""

import json
from pathlib import Path

import networkx as nx

from kg.base.files import whole
from kg.query.graph_data import Exhibit
from kg.query.tables import Row, tables

__all__ = ["write"]


def write(exhibit: Exhibit, path: Path) -> None:
    """Write nodes and edges in order of name; ids are full names, and unknown values are left out.

    The graph is a multigraph with the kinds as keys of edges if a pair has links of several kinds.

    Raises
    ------
    kg.base.errors.KgError
        The file cannot be written.
    """
    rows = tables(exhibit)
    several = len({(e["source"], e["target"]) for e in rows["edges"]}) < len(rows["edges"])
    graph: nx.MultiGraph[str] | nx.Graph[str] = nx.MultiGraph() if several else nx.Graph()
    for row in rows["nodes"]:
        graph.add_node(row["label"], **_known({**row, "aliases": "; ".join(row["aliases"])}))
    for row in rows["edges"]:
        known = _known({**row, "kinds": "; ".join(row["kinds"])})
        held = {name: value for name, value in known.items() if name not in ("source", "target")}
        if isinstance(graph, nx.MultiGraph):
            graph.add_edge(row["source"], row["target"], row["kind"], **held)
        else:
            graph.add_edge(row["source"], row["target"], **held)
    with whole(path) as file:
        file.write(json.dumps(nx.node_link_data(graph, edges="edges"), ensure_ascii=False).encode())


def _known(row: Row) -> Row:
    return {name: value for name, value in row.items() if value not in (None, "")}
