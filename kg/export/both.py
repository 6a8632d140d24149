"""The two files that every build writes: ``graph.html`` to look at, ``graph.graphml`` for other tools."""

from pathlib import Path

from kg.base.schema import ENTITY_TYPES
from kg.export import FORMATS
from kg.query.graph import Graph, Selection

__all__ = ["publish"]

_MOST = 3_000
"""Most entities of ``graph.html`` and ``graph.graphml``: written in seconds, and more than anyone looks through;
`kg export` writes all."""


def publish(graph: Graph, folder: Path) -> None:
    """Write ``graph.html`` and ``graph.graphml`` of a database into a folder: at most its 3,000 leading entities."""
    shown = graph.exhibit(graph.title(), Selection(ENTITY_TYPES, limit=_MOST))
    FORMATS["html"](shown, folder / "graph.html")
    FORMATS["graphml"](shown.core(), folder / "graph.graphml")
