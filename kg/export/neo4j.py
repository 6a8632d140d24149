"""Writes a folder of CSV files for ``neo4j-admin database import``: one for each label and each relationship type.

Header fields: https://neo4j.com/docs/operations-manual/current/import/ (version 5). U+001F, which no
text holds, separates elements of lists and labels; texts may hold line breaks. So the command line must name both
(docs/formats.md).
"""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from kg.base.cells import write_rows
from kg.base.files import whole_folder
from kg.export.property_graph import LABELS, Nodes, Relationships, property_graph
from kg.query.graph_data import Exhibit

__all__ = ["DIVIDER", "write"]

DIVIDER = "\x1f"
"""Separator between the elements of a list and between labels."""

_TYPES = {
    "string": "string",
    "strings": "string[]",
    "int": "long",
    "double": "double",
    "bool": "boolean",
    "date": "date",
}


def write(exhibit: Exhibit, path: Path) -> None:
    """Write the property graph of an exhibit: ``Entity.csv``, ``CO_MENTION.csv`` and so on.

    Raises
    ------
    kg.base.errors.KgError
        The folder cannot be written.
    """
    nodes, relationships = property_graph(exhibit)
    with whole_folder(path) as folder:
        for group in nodes:
            header = [f"{group.key}:ID({group.label})", *_fields(group), ":LABEL"]
            _write(folder / f"{group.label}.csv", header, _nodes(group))
        for bundle in relationships:
            ends = [f":START_ID({bundle.source.label})", f":END_ID({bundle.target.label})"]
            _write(folder / f"{bundle.type}.csv", [*ends, *_fields(bundle), ":TYPE"], _relationships(bundle))


def _write(path: Path, header: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        write_rows(file, header, rows, divider=DIVIDER)


def _fields(held: Nodes | Relationships) -> list[str]:
    own = held.key if isinstance(held, Nodes) else None
    return [f"{name}:{_TYPES[kind]}" for name, kind in held.columns.items() if name != own]


def _nodes(group: Nodes) -> Iterator[Sequence[object]]:
    for row in group.rows:
        labels = (group.label, LABELS[row["type"]]) if group.label == "Entity" else (group.label,)
        yield [row[group.key], *(row[name] for name in group.columns if name != group.key), labels]


def _relationships(bundle: Relationships) -> Iterator[Sequence[object]]:
    for row in bundle.rows:
        yield [row["source"], row["target"], *(row[name] for name in bundle.columns), bundle.type]
