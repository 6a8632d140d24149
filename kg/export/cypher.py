"""Writes a Cypher script that makes the property graph of an exhibit in a running Neo4j and is safe to run again.

Names and texts are string literals, with every character escaped that could end them; backslashes are doubled, so
that no text is read as an escape. Rows come in batches with the same columns; unknown values are left out.
"""

import itertools
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from kg.base.files import whole
from kg.export.property_graph import LABELS, Nodes, Relationships, property_graph
from kg.query.graph_data import Exhibit
from kg.query.tables import Row

__all__ = ["BATCH", "write"]

BATCH = 500
"""Rows in a statement: a transaction that any server holds in memory."""

_ESCAPES = str.maketrans({"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"})
_QUOTED = {"end": "`end`"}
"""Names of properties that are also keywords of Cypher."""


def write(exhibit: Exhibit, path: Path) -> None:
    """Write constraints, then nodes, then relationships; statements end with a semicolon and a line break.

    Raises
    ------
    kg.base.errors.KgError
        The file cannot be written.
    """
    nodes, relationships = property_graph(exhibit)
    with whole(path) as file:
        for statement in itertools.chain(
            map(_constraint, nodes),
            itertools.chain.from_iterable(map(_nodes, nodes)),
            map(_label, LABELS),
            itertools.chain.from_iterable(map(_relationships, relationships)),
        ):
            file.write(f"{statement};\n".encode())


def _constraint(group: Nodes) -> str:
    name = f"kg_{group.label.lower()}"
    return f"CREATE CONSTRAINT {name} IF NOT EXISTS FOR (n:{group.label}) REQUIRE n.{group.key} IS UNIQUE"


def _label(type_: str) -> str:
    return f'MATCH (n:Entity {{type: "{type_}"}}) SET n:{LABELS[type_]}'


def _nodes(group: Nodes) -> Iterator[str]:
    for names, rows in _shapes(group.rows, list(group.columns)):
        merge = f"MERGE (n:{group.label} {{{group.key}: row.{group.key}}})"
        yield f"{_unwind(rows, group.columns)}{merge}{_set('n', names, group.key)}"


def _relationships(bundle: Relationships) -> Iterator[str]:
    source, target = bundle.source, bundle.target
    columns = {"source": "string", "target": "string", **bundle.columns}
    own = f" {{{bundle.key}: row.{bundle.key}}}" if bundle.key else ""
    for names, rows in _shapes(bundle.rows, list(columns)):
        held = [name for name in names if name not in ("source", "target")]
        ends = f"MATCH (a:{source.label} {{{source.key}: row.source}}), (b:{target.label} {{{target.key}: row.target}})"
        merge = f"{ends}\nMERGE (a)-[r:{bundle.type}{own}]->(b)"
        yield f"{_unwind(rows, columns)}{merge}{_set('r', held, bundle.key)}"


def _shapes(rows: Iterable[Row], columns: Sequence[str]) -> Iterator[tuple[Sequence[str], Sequence[Row]]]:
    """Yield batches of rows with the same known columns, and these columns."""
    shapes: dict[tuple[str, ...], list[Row]] = {}
    for row in rows:
        known = tuple(name for name in columns if row[name] is not None and row[name] != ())
        shapes.setdefault(known, []).append(row)
    for names, held in shapes.items():
        for start in range(0, len(held), BATCH):
            yield names, [{name: row[name] for name in names} for row in held[start : start + BATCH]]


def _unwind(rows: Sequence[Row], types: Mapping[str, str]) -> str:
    listed = ",\n".join(
        "{" + ", ".join(f"{_QUOTED.get(n, n)}: {_literal(v, types[n])}" for n, v in row.items()) + "}"
        for row in rows
    )
    return f"UNWIND [\n{listed}\n] AS row\n"


def _set(what: str, names: Iterable[str], key: str | None) -> str:
    held = [_QUOTED.get(name, name) for name in names if name != key]
    return "\nSET " + ", ".join(f"{what}.{name} = row.{name}" for name in held) if held else ""


def _literal(value: object, kind: str) -> str:
    """Return a value of a type of `kg.query.tables.TABLES` as a Cypher literal."""
    if kind == "date":
        return f"date({_literal(value, 'string')})"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, tuple):
        return "[" + ", ".join(_literal(v, "string") for v in value) + "]"
    return f'"{value.translate(_ESCAPES)}"' if isinstance(value, str) else repr(value)
