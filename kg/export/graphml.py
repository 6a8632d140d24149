"""GraphML, streamed: opens in Gephi, Cytoscape, yEd, igraph and networkx with Chinese intact and types kept.

Specification: http://graphml.graphdrawing.org (primer, 2007). Key ids tell the name, but for the ids that readers look
at themselves: ``labels`` (Neo4j), ``label`` and ``weight`` of edges (Gephi).
"""

from pathlib import Path

from lxml import etree

from kg.export.colours import COLOURS
from kg.export.exhibit import Exhibit, printable, whole
from kg.export.places import places

__all__ = ["write"]

_NAMESPACE = "http://graphml.graphdrawing.org/xmlns"
_NODE = {
    "label": "string", "name": "string", "labels": "string", "type": "string", "aliases": "string", "pinyin": "string",
    "mentions": "int", "articles": "int", "first": "string", "last": "string",
    "x": "double", "y": "double", "size": "double", "r": "int", "g": "int", "b": "int",
}  # fmt: skip
_EDGE = {
    "label": "string", "interaction": "string", "kind": "string", "weight": "int", "sentences": "int", "lists": "int",
    "npmi": "double", "first": "string", "last": "string",
}  # fmt: skip
_OWN_IDS = {("node", "labels"), ("edge", "label"), ("edge", "weight")}


def write(exhibit: Exhibit, path: Path) -> None:
    """Write the graph of an exhibit; nodes in order of name, the same graph gives the same bytes.

    Raises
    ------
    kg.errors.KgError
        The file cannot be written.
    """
    graph = exhibit.graph
    names = sorted(graph)
    ids = {name: f"n{number}" for number, name in enumerate(names)}
    spots = places(graph)
    with whole(path) as file, etree.xmlfile(file, encoding="UTF-8") as xml:
        xml.write_declaration()
        with xml.element("graphml", nsmap={None: _NAMESPACE}):
            for place, keys in (("node", _NODE), ("edge", _EDGE)):
                for name, kind in keys.items():
                    values = {"id": _key(place, name), "for": place, "attr.name": name, "attr.type": kind}
                    xml.write(etree.Element("key", values), pretty_print=True)
            with xml.element("graph", {"id": "G", "edgedefault": "undirected"}):
                for name in names:
                    values = dict(graph.nodes[name])
                    red, green, blue = COLOURS[values["type"]]
                    x, y = spots[name]
                    values |= {
                        "name": values["label"],
                        "labels": ":" + values["type"],
                        "x": x,
                        "y": y,
                        "r": red,
                        "g": green,
                        "b": blue,
                    }
                    values["size"] = round(8 + 4 * values["mentions"] ** 0.5, 2)
                    _write(xml, "node", {"id": ids[name]}, values, _NODE)
                edges = sorted((*sorted((u, v)), values) for u, v, values in graph.edges(data=True))
                for number, (u, v, held) in enumerate(edges):
                    values = dict(held) | {"label": held["kind"], "interaction": held["kind"]}
                    _write(
                        xml, "edge", {"id": f"e{number}", "source": ids[u], "target": ids[v]}, values, _EDGE
                    )


def _key(place: str, name: str) -> str:
    return name if (place, name) in _OWN_IDS else f"{place[0]}_{name}"


def _write(
    xml: object, tag: str, attributes: dict[str, str], values: dict[str, object], keys: dict[str, str]
) -> None:
    element = etree.Element(tag, attributes)
    for name in keys:
        value = values.get(name)
        if value is not None and value != "":
            etree.SubElement(element, "data", {"key": _key(tag, name)}).text = printable(str(value))
    xml.write(element, pretty_print=True)  # type: ignore[attr-defined]  # lxml's stream has no public type
