"""One format a file: each ``write(exhibit, path)`` puts a graph into a file, whole or not at all."""

from collections.abc import Callable
from pathlib import Path

from kg.export import gexf, graphml, page, rows
from kg.export.exhibit import Exhibit, Extent

__all__ = ["FORMATS", "Exhibit", "Extent"]

FORMATS: dict[str, Callable[[Exhibit, Path], None]] = {
    "csv": rows.write_csv,
    "gexf": gexf.write,
    "graphml": graphml.write,
    "html": page.write,
    "json": rows.write_json,
}
"""Name of a format to what writes it."""
