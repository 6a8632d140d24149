"""Writes the two graph files of every build: ``graph.html`` for people, ``graph.graphml`` for other tools."""

from pathlib import Path

from kg.base.schema import ENTITY_TYPES
from kg.export import FORMATS
from kg.query.graph import Graph, Selection
from kg.query.graph_data import Exhibit

__all__ = ["leading", "publish"]

_MOST = 3_000
"""Most entities of ``graph.html`` and ``graph.graphml``: they take seconds to write and are more than anyone looks
through; `kg export` writes all."""


def leading(graph: Graph) -> Exhibit:
    """Return what ``graph.html`` shows: the 3,000 leading entities of a database at most."""
    return graph.exhibit(graph.title(), Selection(ENTITY_TYPES, limit=_MOST))


def publish(graph: Graph, folder: Path) -> None:
    """Write ``graph.html`` and ``graph.graphml`` into a folder, with at most 3,000 leading entities of a database."""
    shown = leading(graph)
    FORMATS["html"](shown, folder / "graph.html")
    FORMATS["graphml"](shown.core(), folder / "graph.graphml")
