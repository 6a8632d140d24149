"""Makes the labelled property graph for Neo4j: entities, posts, events and sentences, and the relationships among them.

(:Entity:Official)-[:HOLDS]->(:Post)-[:AT]->(:Entity:Agency), (:Entity)-[:TOOK_PART]->(:Event),
(:Entity)-[:NAMED_IN]->(:Sentence), and an edge of the graph between two entities by its kind, such as
(:Entity)-[:CO_MENTION]->(:Entity), whose direction means nothing.
"""

import dataclasses
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from kg.base.types import TYPES
from kg.export.ids import stable
from kg.query.graph_data import Exhibit
from kg.query.tables import TABLES, Row, tables

__all__ = ["LABELS", "Nodes", "Relationships", "property_graph"]

LABELS: Mapping[str, str] = {kind.name: kind.neo4j for kind in TYPES}
"""Maps an entity type to the second label of its nodes."""

_KINDS = {"co-mention": "CO_MENTION", "part-of": "PART_OF", "post": "POST_AT"}


@dataclasses.dataclass(frozen=True, slots=True)
class Nodes:
    """Nodes of one label."""

    label: str
    key: str
    """The property that identifies a node."""
    columns: Mapping[str, str]
    """Properties and their types, as in `kg.query.tables.TABLES`; the key is one of them."""
    rows: Sequence[Row]


@dataclasses.dataclass(frozen=True, slots=True)
class Relationships:
    """Relationships of one type."""

    type: str
    source: Nodes
    target: Nodes
    key: str | None
    """The property that distinguishes relationships of the same two nodes; None if there is only one."""
    columns: Mapping[str, str]
    """Properties and their types."""
    rows: Sequence[Row]
    """Properties, and the keys of both nodes as ``source`` and ``target``."""


def property_graph(exhibit: Exhibit) -> tuple[Sequence[Nodes], Sequence[Relationships]]:
    """Return the nodes and relationships of an exhibit, in a fixed order.

    Keys are stable, so two exports loaded into one database share their nodes.
    """
    held = tables(exhibit)
    entities = Nodes(
        "Entity",
        "name",
        {"name": "string", **_without(TABLES["nodes"], "label")},
        [{"name": row["label"], **row} for row in held["nodes"]],
    )
    kept = {"id": "string", **_without(TABLES["posts"], "person")}
    posts = Nodes("Post", "id", kept, [{"id": _post(row), **row} for row in held["posts"]])
    sentences = Nodes(
        "Sentence",
        "id",
        {"id": "string", **TABLES["sentences"]},
        [{"id": _sentence(row), **row} for row in held["sentences"]],
    )
    names = {row["name"] for row in entities.rows}
    told = _without(TABLES["events"], "chair", "participants", "counterparts")
    events = Nodes("Event", "id", {"id": "string", **told}, [{"id": _event(r), **r} for r in held["events"]])
    columns = _without(TABLES["edges"], "source", "target", "kind")
    joined = [
        Relationships(
            type_, entities, entities, None, columns, [row for row in held["edges"] if row["kind"] == kind]
        )
        for kind, type_ in _KINDS.items()
    ]
    holds = [{"source": row["person"], "target": _post(row)} for row in held["posts"]]
    at = [{"source": _post(row), "target": row["organ"]} for row in held["posts"] if row["organ"] in names]
    said = [{**row, "source": row["entity"], "target": _sentence(row)} for row in held["mentions"]]
    places = {"start": "int", "end": "int", "text": "string"}
    parts = {"role": "string", "rank": "int"}
    return (entities, posts, events, sentences), (
        *joined,
        Relationships("HOLDS", entities, posts, None, {}, holds),
        Relationships("AT", posts, entities, None, {}, at),
        Relationships("TOOK_PART", entities, events, "role", parts, list(_parts(held["events"], names))),
        Relationships("NAMED_IN", entities, sentences, "start", places, said),
    )


def _parts(events: Iterable[Row], names: Collection[str]) -> Iterator[Row]:
    """Yield who took what part in an event, with the place in the printed order."""
    for event in events:
        parts = (
            ("participant", event["participants"]),
            ("counterpart", event["counterparts"]),
            ("chair", filter(None, [event["chair"]])),
        )
        for role, held in parts:
            for rank, name in enumerate(held):
                if name in names:
                    yield {"source": name, "target": _event(event), "role": role, "rank": rank}


def _without(columns: Mapping[str, str], *names: str) -> dict[str, str]:
    return {name: kind for name, kind in columns.items() if name not in names}


def _post(row: Row) -> str:
    return str(stable("post", row["person"], row["post"], row["organ"], row["former"], row["begin"] or ""))


def _event(row: Row) -> str:
    return str(stable("event", row["doc"], row["start"], row["end"], row["kind"]))


def _sentence(row: Row) -> str:
    return str(stable("sentence", row["doc"], row["article"], row["sentence"]))
