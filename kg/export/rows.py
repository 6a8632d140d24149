"""Tables and node-link JSON."""

import csv
import io
import json
from pathlib import Path

import networkx as nx

from kg.export.exhibit import Exhibit, printable, whole

__all__ = ["cell", "write_csv", "write_json"]

_EDGE = ("source", "target", "kind", "weight", "sentences", "lists", "npmi", "first", "last")


def cell(value: object) -> object:
    """Return a value as a spreadsheet may show it: text that would run as a formula begins with an apostrophe."""
    if not isinstance(value, str):
        return value
    text = printable(value)
    return "'" + text if text.startswith(("=", "+", "-", "@", "\t", "\r")) else text


def write_csv(exhibit: Exhibit, path: Path) -> None:
    """Write the edges, one a row, ends by full name; UTF-8 with a mark, so that spreadsheets know it."""
    text = io.StringIO()
    table = csv.writer(text, lineterminator="\r\n")
    table.writerow(_EDGE)
    for u, v, values in sorted((*sorted((u, v)), values) for u, v, values in exhibit.graph.edges(data=True)):
        table.writerow([cell(u), cell(v), *(cell(values.get(name, "")) for name in _EDGE[2:])])
    with whole(path) as file:
        file.write(text.getvalue().encode("utf-8-sig"))


def write_json(exhibit: Exhibit, path: Path) -> None:
    """Write networkx's node-link form, nodes and edges in order of name."""
    data = nx.node_link_data(exhibit.graph, edges="links")
    data["nodes"].sort(key=lambda node: node["id"])
    data["links"].sort(key=lambda edge: sorted((edge["source"], edge["target"])))
    with whole(path) as file:
        file.write(json.dumps(data, ensure_ascii=False).encode("utf-8", "replace"))
