"""One format a module: each ``write(exhibit, path)`` puts a graph into a file or folder, whole or not at all."""

from collections.abc import Callable
from pathlib import Path

from kg.export import cypher, ftm, gexf, graphml, json_ld, neo4j, node_link, page, parquet, rows
from kg.export.exhibit import Exhibit, Extent

__all__ = ["FORMATS", "Exhibit", "Extent"]

FORMATS: dict[str, Callable[[Exhibit, Path], None]] = {
    "csv": rows.write,
    "cypher": cypher.write,
    "ftm": ftm.write,
    "gexf": gexf.write,
    "graphml": graphml.write,
    "html": page.write,
    "json": node_link.write,
    "jsonld": json_ld.write,
    "neo4j": neo4j.write,
    "parquet": parquet.write,
}
"""Name of a format to what writes it; csv, neo4j and parquet are folders."""
