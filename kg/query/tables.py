"""Makes the tables behind a graph: entities, links, the ledger of offices, events, and their evidence.

They leave out what does not belong to a node: mentions of other entities, sentences without any, posts of others.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from kg.base.text import printable
from kg.derive.spells import title_of
from kg.query.graph_data import Exhibit, links

__all__ = ["KEYS", "TABLES", "Key", "Row", "tables"]

Row = Mapping[str, Any]

TABLES: Mapping[str, Mapping[str, str]] = {
    "nodes": {
        "label": "string", "type": "string", "aliases": "strings", "pinyin": "string", "mentions": "int", "articles": "int",
        "first": "date", "last": "date", "code": "string",
    },
    "edges": {
        "source": "string", "target": "string", "kind": "string", "weight": "int", "sentences": "int", "lists": "int",
        "npmi": "double", "newman": "double", "first": "date", "last": "date", "kinds": "strings",
    },
    "mentions": {
        "entity": "string", "doc": "string", "article": "string", "sentence": "int", "start": "int", "end": "int",
        "text": "string",
    },
    "posts": {
        "person": "string", "post": "string", "organ": "string", "former": "bool", "begin": "string", "until": "string",
        "first": "date", "last": "date", "evidence": "string", "doc": "string", "article": "string", "start": "int", "end": "int",
    },
    "spells": {
        "person": "string", "post": "string", "organ": "string", "begin": "string", "until": "string", "basis": "string",
        "first": "date", "last": "date", "past": "date", "articles": "int", "evidence": "string", "doc": "string",
        "article": "string", "start": "int", "end": "int",
    },
    "facts": {
        "person": "string", "kind": "string", "value": "string", "date": "date", "evidence": "string", "doc": "string",
        "article": "string", "start": "int", "end": "int",
    },
    "events": {
        "kind": "string", "date": "date", "place": "string", "chair": "string", "participants": "strings",
        "counterparts": "strings", "organ": "string", "topic": "string", "money": "string", "passages": "int",
        "evidence": "string", "doc": "string", "article": "string", "start": "int", "end": "int",
    },
    "sentences": {
        "doc": "string", "article": "string", "sentence": "int", "start": "int", "end": "int", "text": "string",
        "kind": "string", "listing": "bool", "headline": "string", "paper": "string", "date": "date", "page": "string",
        "story": "string",
    },
}  # fmt: skip
"""Maps the name of a table to its columns and their types; date is an ISO date, strings is a tuple of str."""


class Key(NamedTuple):
    """The keys of a table."""

    primary: tuple[str, ...] = ()
    foreign: Mapping[tuple[str, ...], str] = {}
    """Columns to the table whose primary key they hold."""


_SENTENCE = ("doc", "article", "sentence")
_PERSON = Key(foreign={("person",): "nodes"})
KEYS: Mapping[str, Key] = {
    "nodes": Key(("label",)),
    "sentences": Key(_SENTENCE),
    "edges": Key(("source", "target", "kind"), {("source",): "nodes", ("target",): "nodes"}),
    "mentions": Key(("doc", "start", "end", "entity"), {("entity",): "nodes", _SENTENCE: "sentences"}),
    "posts": _PERSON,
    "spells": _PERSON,
    "facts": _PERSON,
    "events": Key(),
}
"""Maps each table to its keys; a table is behind those to which its keys lead."""


def tables(exhibit: Exhibit) -> dict[str, list[Row]]:
    """Return the rows of every table of `TABLES`: printable text, None for unknown values, in a fixed order."""
    graph = exhibit.graph
    named = [a for a in exhibit.appearances if a["entity"] in graph]
    places = {_place(a) for a in named}
    found: dict[str, Iterable[Row]] = {
        "nodes": (
            {**held, "label": name, "aliases": _split(held.get("aliases", ""))}
            for name, held in ((name, graph.nodes[name]) for name in sorted(graph))
        ),
        "edges": ({**link, "kinds": _split(link.get("kinds", ""))} for link in links(exhibit)),
        "mentions": named,
        "posts": (post for post in exhibit.posts if post["person"] in graph),
        "spells": (spell for spell in exhibit.spells if spell["person"] in graph),
        "facts": (fact for fact in exhibit.facts if fact["person"] in graph),
        "events": exhibit.events,
        "sentences": (s for s in exhibit.sentences if _place(s) in places),
    }
    return {table: [_clean(row, TABLES[table]) for row in rows] for table, rows in found.items()}


def _split(joined: str) -> list[str]:
    return [word for word in joined.split("; ") if word]


def terms(rows: Mapping[str, Sequence[Row]]) -> Iterator[Row]:
    """Yield the spells, and the posts that are not in a spell because their organ is unknown, each with ``former``."""
    for spell in rows["spells"]:
        over = spell["past"] is not None or spell["until"] is not None
        yield {**spell, "former": over}
    held = {(spell["person"], spell["post"], spell["organ"]) for spell in rows["spells"]}
    yield from (
        post for post in rows["posts"] if (post["person"], title_of(post["post"]), post["organ"]) not in held
    )


def _place(row: Row) -> tuple[object, object, object]:
    return row["doc"], row["article"], row["sentence"]


def _clean(row: Row, columns: Mapping[str, str]) -> Row:
    return {name: _value(row.get(name), kind) for name, kind in columns.items()}


def _value(value: object, kind: str) -> object:
    if kind == "date":
        return value or None
    if isinstance(value, str):
        return printable(value)
    return tuple(printable(v) for v in value) if isinstance(value, Sequence) else value
