"""Gives the attributes of graph files: names, types, and the values of each node and edge."""

from collections.abc import Iterable, Iterator, Mapping

from kg.base.text import printable
from kg.base.types import TYPES
from kg.export.first_view import leading
from kg.export.layout import places
from kg.query.graph_data import Exhibit, links
from kg.query.network import Network, communities

__all__ = ["EDGE", "NODE", "Values", "edges", "nodes"]

Values = Mapping[str, str | int | float]

NODE = {
    "label": "string", "name": "string", "labels": "string", "type": "string", "aliases": "string", "pinyin": "string",
    "mentions": "int", "articles": "int", "first": "string", "last": "string", "code": "string",
    "x": "double", "y": "double", "size": "double", "r": "int", "g": "int", "b": "int",
}  # fmt: skip
"""Attributes of nodes: ``label`` is the full name, ``name`` the same for Cytoscape, ``labels`` the type for Neo4j."""

EDGE = {
    "label": "string", "interaction": "string", "kind": "string", "weight": "int", "sentences": "int", "lists": "int",
    "npmi": "double", "newman": "double", "first": "string", "last": "string", "kinds": "string",
}  # fmt: skip
"""Attributes of edges: ``label`` and ``interaction`` (for Cytoscape) are the kind."""


_COLOURS = {kind.name: kind.colour for kind in TYPES}


def nodes(graph: Network) -> Iterator[tuple[str, Values]]:
    """Yield id (``n0``, ``n1`` … in order of name) and values of every node, without unknown values."""
    kept = leading(graph)
    spots = places(kept, communities(kept))
    for number, name in enumerate(sorted(graph)):
        held = graph.nodes[name]
        red, green, blue = _COLOURS[held["type"]]
        x, y = spots[name]
        size = round(8 + 4 * held.get("mentions", 0) ** 0.5, 2)
        more = {
            "name": name,
            "labels": ":" + held["type"],
            "x": x,
            "y": y,
            "size": size,
            "r": red,
            "g": green,
            "b": blue,
        }
        yield f"n{number}", _clean({"label": name, **held, **more}, NODE)


def edges(exhibit: Exhibit) -> Iterator[tuple[str, str, str, Values]]:
    """Yield id, ids of both ends and values of every edge, parallel ones too, in order of the ends' names."""
    number = {name: i for i, name in enumerate(sorted(exhibit.graph))}
    for i, held in enumerate(links(exhibit)):
        values = {**held, "label": held["kind"], "interaction": held["kind"]}
        yield f"e{i}", f"n{number[held['source']]}", f"n{number[held['target']]}", _clean(values, EDGE)


def _clean(held: Values, names: Iterable[str]) -> Values:
    values = {}
    for name in names:
        value = held.get(name)
        if isinstance(value, str):
            value = printable(value)
        if value is not None and value != "":
            values[name] = value
    return values
