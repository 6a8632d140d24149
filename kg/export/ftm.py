"""Writes FollowTheMoney entities as JSON lines, for Aleph and similar tools, by the official library.

A post in a company or an institution becomes an Employment, any other a Position with its Occupancy; an edge becomes an
UnknownLink, an event an Event.
The ``date`` of a fact is the date of a page; start and end are dates that a page prints. Nobody gets a country or a
topic (such as politically exposed person), since pages do not give them. Schemata: https://followthemoney.tech
"""

import itertools
import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path

from kg.base.files import whole
from kg.base.optional import library
from kg.base.text import printable
from kg.base.types import TYPES
from kg.export.evidence import Scenes, scenes, shared
from kg.export.ids import stable
from kg.query.graph_data import Exhibit, links
from kg.query.organisation import is_of_place
from kg.query.tables import Row, tables, terms

__all__ = ["QUOTED", "write"]

QUOTED = 5
"""Most sentences that an edge quotes; its articles hold all of them."""

_SCHEMATA = {kind.name: kind.ftm for kind in TYPES}
_PRINTED = {"birth": "birthDate", "sex": "gender", "ethnicity": "ethnicity", "study": "education"}
"""Kinds of facts, and the properties of a Person that hold them; the place of origin is not the place of birth."""
_SEXES = {"男": "male", "女": "female"}
_EMPLOYERS = ("Company", "Organization")
_Entity = tuple[str, str, Mapping[str, object]]
"""Id, schema, and a value or an iterable of values for each property; None and "" are left out."""


def write(exhibit: Exhibit, path: Path) -> None:
    """Write one entity on each line: articles, nodes, posts, edges, mentions.

    Raises
    ------
    kg.base.errors.KgError
        The library followthemoney is not installed, or the file cannot be written.
    """
    line = _lines()
    rows, found = tables(exhibit), scenes(exhibit)
    schemata = {row["label"]: _SCHEMATA[row["type"]] for row in rows["nodes"]}
    with whole(path) as file:
        for entity in itertools.chain(
            _articles(rows["sentences"]),
            _nodes(exhibit, found, rows["facts"]),
            _posts(terms(rows), schemata),
            _edges(exhibit, found),
            _events(exhibit, schemata),
            _mentions(rows["mentions"], schemata),
        ):
            file.write(line(entity))


def _lines() -> Callable[[_Entity], bytes]:
    """Return the function that turns an entity into a line, made by the library."""
    model = library("followthemoney", extra="ftm").model

    def line(entity: _Entity) -> bytes:
        id_, schema, properties = entity
        proxy = model.make_entity(schema)
        proxy.id = id_
        for name, values in properties.items():
            proxy.add(name, values)
        held = proxy.to_dict()
        proxy.schema.validate(held)
        # The library does not keep values in a fixed order.
        held["properties"] = {name: sorted(values) for name, values in held["properties"].items()}
        return json.dumps(held, ensure_ascii=False, sort_keys=True).encode() + b"\n"

    return line


def _articles(sentences: Iterable[Row]) -> Iterator[_Entity]:
    """Yield the articles, each with its sentences that name an entity of the graph."""
    pieces: defaultdict[tuple[str, str], list[Row]] = defaultdict(list)
    for sentence in sentences:
        pieces[sentence["doc"], sentence["article"]].append(sentence)
    for said in pieces.values():
        head = said[0]
        yield _article(head), "Article", {
            "fileName": head["doc"],
            "title": head["headline"],
            "publisher": head["paper"],
            "publishedAt": head["date"],
            "bodyText": "\n".join(s["text"] for s in said),
            "language": "zho",
        }  # fmt: skip


def _by_entity(facts: Iterable[Row]) -> Mapping[str, Mapping[str, set[object]]]:
    """Map names to the properties of people that pages print."""
    told: defaultdict[str, defaultdict[str, set[object]]] = defaultdict(lambda: defaultdict(set))
    for fact in facts:
        if fact["kind"] in _PRINTED:
            value = _SEXES.get(fact["value"], fact["value"])
            told[fact["person"]][_PRINTED[fact["kind"]]].add(value)
    return told


def _nodes(exhibit: Exhibit, found: Scenes, facts: Iterable[Row]) -> Iterator[_Entity]:
    told = _by_entity(facts)
    for name in sorted(exhibit.graph):
        held = exhibit.graph.nodes[name]
        said = [s for story in found[name].values() for s in story]
        schema, full = _SCHEMATA[held["type"]], printable(name)
        span = " – ".join(dict.fromkeys(filter(None, (held.get("first"), held.get("last")))))
        address = {"full": full} if schema == "Address" else {}
        yield _node(full), schema, {
            **address,
            **(told[full] if schema == "Person" and full in told else {}),
            "name": full,
            "alias": [printable(a) for a in held.get("aliases", "").split("; ")],
            "summary": f"{held.get('articles', 0)} articles" + (f", {span}" if span else ""),
            "notes": f"GB/T 2260: {held['code']}" if held.get("code") else None,
            "publisher": {printable(s["paper"] or "") for s in said},
            "proof": {_article(s) for s in (*said[:1], *said[-1:])},
        }  # fmt: skip


def _posts(posts: Iterable[Row], schemata: Mapping[str, str]) -> Iterator[_Entity]:
    """Yield the posts, and the bodies of places that no page names but in titles."""
    bodies: set[object] = set()
    for row in posts:
        held = ("post", row["person"], row["post"], row["organ"], row["former"], row["begin"] or "")
        id_ = str(stable(*held))
        known = schemata.get(row["organ"])
        schema = known or ("PublicBody" if is_of_place(row["organ"]) else None)
        printed = {
            "date": [row["first"], row["last"]],
            "description": row["evidence"],
            "proof": _article(row) if row["article"] else None,
            "status": "ended" if row["former"] else None,
            "startDate": row["begin"],
            "endDate": row["until"],
        }
        if schema in _EMPLOYERS:
            ends = {"employee": _node(row["person"]), "employer": _node(row["organ"])}
            yield f"kg-{id_}", "Employment", {**ends, "role": row["post"], **printed}
            continue
        if known is None and schema is not None and row["organ"] not in bodies:
            bodies.add(row["organ"])
            yield _node(row["organ"]), schema, {"name": row["organ"], "proof": printed["proof"]}
        position = f"kg-{stable('position', row['post'], row['organ'])}"
        yield position, "Position", {
            "name": row["organ"] + row["post"],
            "organization": _node(row["organ"]) if schema == "PublicBody" else None,
            "subnationalArea": row["organ"] if schema == "Address" else None,
        }  # fmt: skip
        yield f"kg-{id_}", "Occupancy", {"holder": _node(row["person"]), "post": position, **printed}


def _edges(exhibit: Exhibit, found: Scenes) -> Iterator[_Entity]:
    """Yield all edges except those of posts, which positions and employments represent better."""
    for link in links(exhibit):
        one, other, kind = link["source"], link["target"], link["kind"]
        if kind == "post":
            continue
        both = list(shared(found, one, other)) if kind == "co-mention" else []
        quoted = dict.fromkeys(printable(s["text"]) for a, b in both for s in a if s in b)
        counts = f"{link['weight']} articles, {link.get('sentences', 0)} sentences"
        yield f"kg-{stable('edge', printable(one), printable(other), kind)}", "UnknownLink", {
            "subject": _node(printable(one)),
            "object": _node(printable(other)),
            "role": kind,
            "date": [link.get("first"), link.get("last")],
            "summary": counts if kind == "co-mention" else link.get("kinds"),
            "description": list(quoted)[:QUOTED],
            "proof": {_article(s) for a, b in both for s in (*a, *b)},
        }  # fmt: skip


def _events(exhibit: Exhibit, schemata: Mapping[str, str]) -> Iterator[_Entity]:
    """Yield the events, each with its participants in the graph; places cannot be parties of an Event."""
    for event in exhibit.events:
        names = [printable(n) for n in (*event["participants"], *event["counterparts"])]
        topic = printable(event["topic"] or "")
        id_ = stable("event", printable(event["doc"]), event["start"], event["end"], event["kind"])
        yield f"kg-{id_}", "Event", {
            "name": " ".join(filter(None, (event["kind"], topic or "、".join(names[:2])))),
            "keywords": event["kind"],
            "date": event["date"],
            "location": printable(event["place"] or ""),
            "involved": [_node(n) for n in dict.fromkeys(names) if schemata.get(n, "Address") != "Address"],
            "description": printable(event["evidence"]),
            "summary": printable(event["money"] or ""),
            "proof": _article(event) if event["article"] else None,
        }  # fmt: skip


def _mentions(mentions: Iterable[Row], schemata: Mapping[str, str]) -> Iterator[_Entity]:
    for row in mentions:
        schema = schemata[row["entity"]]
        yield f"kg-{stable('mention', row['doc'], row['start'], row['entity'])}", "Mention", {
            "document": _article(row),
            "name": row["text"],
            # A mention must resolve to a person or a body; an Address is neither.
            "resolved": _node(row["entity"]) if schema != "Address" else None,
            "detectedSchema": schema,
        }  # fmt: skip


def _node(name: str) -> str:
    return f"kg-{stable('entity', name)}"


def _article(row: Mapping[str, object]) -> str:
    return f"kg-{stable('article', printable(str(row['doc'])), row['article'])}"
