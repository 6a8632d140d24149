"""GraphML, streamed: opens in Gephi, Cytoscape, yEd, igraph and networkx with Chinese intact and types kept.

Specification: http://graphml.graphdrawing.org (primer, 2007). Key ids tell the name, but for the ids that readers look
at themselves: ``labels`` (Neo4j), ``label`` and ``weight`` of edges (Gephi).
"""

from pathlib import Path

from lxml import etree

from kg.export.attributes import EDGE, NODE, Values, edges, nodes
from kg.export.exhibit import Exhibit, whole

__all__ = ["write"]

_NAMESPACE = "http://graphml.graphdrawing.org/xmlns"
_OWN_IDS = {("node", "labels"), ("edge", "label"), ("edge", "weight")}


def write(exhibit: Exhibit, path: Path) -> None:
    """Write the graph of an exhibit; the same graph gives the same bytes.

    Raises
    ------
    kg.errors.KgError
        The file cannot be written.
    """
    with whole(path) as file, etree.xmlfile(file, encoding="UTF-8") as xml:
        xml.write_declaration()
        with xml.element("graphml", nsmap={None: _NAMESPACE}):
            for place, names in (("node", NODE), ("edge", EDGE)):
                for name, kind in names.items():
                    key = {"id": _key(place, name), "for": place, "attr.name": name, "attr.type": kind}
                    xml.write(etree.Element("key", key), pretty_print=True)
            with xml.element("graph", {"id": "G", "edgedefault": "undirected"}):
                for id_, values in nodes(exhibit.graph):
                    xml.write(_element("node", {"id": id_}, values), pretty_print=True)
                for id_, source, target, values in edges(exhibit):
                    ends = {"id": id_, "source": source, "target": target}
                    xml.write(_element("edge", ends, values), pretty_print=True)


def _key(place: str, name: str) -> str:
    return name if (place, name) in _OWN_IDS else f"{place[0]}_{name}"


def _element(tag: str, attributes: dict[str, str], values: Values) -> etree._Element:
    element = etree.Element(tag, attributes)
    for name, value in values.items():
        etree.SubElement(element, "data", {"key": _key(tag, name)}).text = str(value)
    return element
