"""GEXF 1.3, streamed: Gephi's own format, with places, sizes and colours. Specification: https://gexf.net (2022)."""

from pathlib import Path

from lxml import etree

from kg.export.attributes import EDGE, NODE, Values, edges, nodes
from kg.export.exhibit import Exhibit, whole

__all__ = ["write"]

_NAMESPACE = "http://gexf.net/1.3"
_VIZ = "http://gexf.net/1.3/viz"
_NODE = {
    n: kind
    for n, kind in NODE.items()
    if n not in {"label", "name", "labels", "x", "y", "size", "r", "g", "b"}
}
_EDGE = {n: kind for n, kind in EDGE.items() if n not in {"label", "interaction", "kind", "weight"}}
"""What the format has no place of its own for (label, weight, kind and the picture)."""
_TYPES = {"string": "string", "int": "integer", "double": "double"}


def write(exhibit: Exhibit, path: Path) -> None:
    """Write the graph of an exhibit; the same graph gives the same bytes.

    Raises
    ------
    kg.errors.KgError
        The file cannot be written.
    """
    with whole(path) as file, etree.xmlfile(file, encoding="UTF-8") as xml:
        xml.write_declaration()
        with (
            xml.element("gexf", {"version": "1.3"}, nsmap={None: _NAMESPACE, "viz": _VIZ}),
            xml.element("graph", {"defaultedgetype": "undirected", "mode": "static"}),
        ):
            for place, names in (("node", _NODE), ("edge", _EDGE)):
                with xml.element("attributes", {"class": place}):
                    for name, kind in names.items():
                        held = {"id": f"{place[0]}_{name}", "title": name, "type": _TYPES[kind]}
                        xml.write(etree.Element("attribute", held), pretty_print=True)
            with xml.element("nodes"):
                for id_, values in nodes(exhibit.graph):
                    element = _element(
                        "node", {"id": id_, "label": str(values.get("label", ""))}, values, _NODE
                    )
                    _picture(element, values)
                    xml.write(element, pretty_print=True)
            with xml.element("edges"):
                for id_, source, target, values in edges(exhibit.graph):
                    ends = {"id": id_, "source": source, "target": target}
                    held = ends | {"kind": str(values["kind"]), "weight": str(values["weight"])}
                    xml.write(_element("edge", held, values, _EDGE), pretty_print=True)


def _element(tag: str, attributes: dict[str, str], values: Values, names: dict[str, str]) -> etree._Element:
    element = etree.Element(tag, attributes, nsmap={"viz": _VIZ})
    listed = etree.SubElement(element, "attvalues")
    for name in names:
        if name in values:
            etree.SubElement(listed, "attvalue", {"for": f"{tag[0]}_{name}", "value": str(values[name])})
    return element


def _picture(element: etree._Element, values: Values) -> None:
    etree.SubElement(element, f"{{{_VIZ}}}size", {"value": str(values["size"])})
    etree.SubElement(
        element, f"{{{_VIZ}}}position", {axis: str(values[axis]) for axis in "xy"} | {"z": "0.0"}
    )
    etree.SubElement(element, f"{{{_VIZ}}}color", {channel: str(values[channel]) for channel in "rgb"})
