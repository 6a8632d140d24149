"""One format a module: each ``write(exhibit, path)`` puts a graph into a file or folder, whole or not at all."""

import functools
import importlib
from collections.abc import Callable
from pathlib import Path

from kg.query.graph_data import Exhibit

__all__ = ["FORMATS"]


def _write(module: str, exhibit: Exhibit, path: Path) -> None:
    """Write by a module that is loaded when it is asked for: a question to the database waits for none."""
    importlib.import_module(f"kg.export.{module}").write(exhibit, path)


_MODULES = {"csv": "csv_tables", "json": "node_link", "html": "page.html", "jsonld": "json_ld"}
"""Where the module is not called as the format."""
FORMATS: dict[str, Callable[[Exhibit, Path], None]] = {
    name: functools.partial(_write, _MODULES.get(name, name))
    for name in (
        "csv",
        "cypher",
        "ftm",
        "gexf",
        "graphml",
        "html",
        "json",
        "jsonld",
        "neo4j",
        "parquet",
        "sqlite",
    )
}
"""Name of a format to what writes it; csv, neo4j and parquet are folders."""
