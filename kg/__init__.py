"""Reads Chinese local newspapers into a graph of who appears with whom, with the sentence that shows it."""

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kg.base.errors import KgError
    from kg.flow import Summary, build, corpus
    from kg.query.graph import Graph, open
    from kg.query.rows import frame
    from kg.reading.page import Options

__version__ = "0.3.0"

_HOMES = {
    "Graph": "kg.query.graph",
    "KgError": "kg.base.errors",
    "Options": "kg.reading.page",
    "Summary": "kg.flow",
    "build": "kg.flow",
    "corpus": "kg.flow",
    "frame": "kg.query.rows",
    "open": "kg.query.graph",
}

__all__ = ["Graph", "KgError", "Options", "Summary", "build", "corpus", "frame", "open"]


def __getattr__(name: str) -> object:
    """Load a public name at its first use, so that ``import kg`` costs nothing (PEP 562)."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(importlib.import_module(_HOMES[name]), name)
