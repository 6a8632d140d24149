"""Exports graphs, one format in each module: ``write(exhibit, path)`` writes a file or folder, whole or not at all."""

import functools
import importlib
from collections.abc import Callable
from pathlib import Path

from kg.query.graph_data import Exhibit

__all__ = ["FORMATS"]


def _write(module: str, exhibit: Exhibit, path: Path) -> None:
    """Write with a module that is loaded only now, so that questions to the database do not wait for it."""
    importlib.import_module(f"kg.export.{module}").write(exhibit, path)


_MODULES = {"csv": "csv_tables", "json": "node_link", "html": "page.html", "jsonld": "json_ld"}
"""Modules with another name than the format."""
FORMATS: dict[str, Callable[[Exhibit, Path], None]] = {
    name: functools.partial(_write, _MODULES.get(name, name))
    for name in (
        "crate",
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
"""Maps the name of a format to its writer; crate, csv, neo4j and parquet write folders."""
