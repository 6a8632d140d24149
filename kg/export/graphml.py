"""Streams GraphML, which opens in Gephi, Cytoscape, yEd, igraph and networkx with Chinese intact and types kept.

Specification: http://graphml.graphdrawing.org (primer, 2007). Key ids are the names, except the ids that readers
interpret: ``labels`` (Neo4j), ``label`` and ``weight`` of edges (Gephi).
"""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

from kg.base.files import whole
from kg.export.attributes import EDGE, NODE, Values, edges, nodes
from kg.query.graph_data import Exhibit

__all__ = ["KEYS", "head", "write"]

_MARKUP = re.compile(r"[&<>\r]")
_OWN_IDS = {("node", "labels"), ("edge", "label"), ("edge", "weight")}
_NAMES = {"node": NODE, "edge": EDGE}
KEYS: Mapping[str, Mapping[str, str]] = {
    place: {name: name if (place, name) in _OWN_IDS else f"{place[0]}_{name}" for name in names}
    for place, names in _NAMES.items()
}
"""Ids of the keys of nodes and edges, by name."""
_OPENED = {
    place: {name: f'  <data key="{key}">' for name, key in keys.items()} for place, keys in KEYS.items()
}
"""The tags that open a value."""
_HEAD = """<?xml version='1.0' encoding='UTF-8'?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
"""


def write(exhibit: Exhibit, path: Path) -> None:
    """Write the graph of an exhibit; the same graph gives the same bytes.

    Raises
    ------
    kg.base.errors.KgError
        The file cannot be written.
    """
    with whole(path) as file:
        for piece in _pieces(exhibit):
            file.write(piece.encode())


def _pieces(exhibit: Exhibit) -> Iterator[str]:
    """Yield the text of the file."""
    yield head()
    for id_, values in nodes(exhibit.graph):
        yield f'<node id="{id_}">\n{_values(values, _OPENED["node"])}</node>\n'
    for id_, source, target, values in edges(exhibit):
        yield f'<edge id="{id_}" source="{source}" target="{target}">\n{_values(values, _OPENED["edge"])}</edge>\n'
    yield "</graph>\n</graphml>\n"


def head() -> str:
    """Return the beginning of a file: the declared attributes of its nodes and edges."""
    keys = (
        {"id": KEYS[place][name], "for": place, "attr.name": name, "attr.type": kind}
        for place, names in _NAMES.items()
        for name, kind in names.items()
    )
    declared = "".join(f"<key{_attributes(key)}/>\n" for key in keys)
    return f'{_HEAD}{declared}<graph id="G" edgedefault="undirected">\n'


def _values(values: Values, opened: Mapping[str, str]) -> str:
    return "".join([f"{opened[name]}{_text(value)}</data>\n" for name, value in values.items()])


def _attributes(values: Mapping[str, str]) -> str:
    return "".join(f" {name}={quoteattr(value)}" for name, value in values.items())


def _text(value: str | float) -> str:
    """Return a value as text of an element; parsers would read a lone carriage return as a line break."""
    if not isinstance(value, str):
        return str(value)
    return value if _MARKUP.search(value) is None else escape(value, {"\r": "&#13;"})
