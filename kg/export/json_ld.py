"""Writes JSON-LD in the terms of schema.org: any RDF library reads it, without the network.

Persons, organisations and administrative areas; the posts of a person as OrganizationRole; events as Event; every article as
NewsArticle with the entities that it mentions and the sentences that name them as Quotation; an edge as an Observation
of how many articles name both. Terms: https://schema.org (version 29). Syntax: JSON-LD 1.1, W3C Recommendation, 2020.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from kg.base.files import whole
from kg.base.types import TYPES
from kg.export.ids import stable
from kg.query.graph_data import Exhibit
from kg.query.tables import Row, tables, terms

__all__ = ["write"]

_XSD = "http://www.w3.org/2001/XMLSchema#"
_DATE = {"@type": f"{_XSD}date"}
_CONTEXT = {
    "@vocab": "https://schema.org/",
    "datePublished": _DATE,
    "startDate": _DATE,
    "endDate": _DATE,
}
_TYPES = {kind.name: kind.schema_org for kind in TYPES}
_Thing = dict[str, Any]


def write(exhibit: Exhibit, path: Path) -> None:
    """Write one thing on each line: entities with their posts, events, articles with their sentences, edges.

    A role begins and ends on the days that a page prints for it, a whole month or year where it prints no more. The days
    of the first and last page that print it are its ``temporalCoverage``.

    Raises
    ------
    kg.base.errors.KgError
        The file cannot be written.
    """
    rows = tables(exhibit)
    things = [*_entities(rows), *_events(rows), *_articles(rows), *map(_edge, rows["edges"])]
    with whole(path) as file:
        file.write(b'{"@context": ' + _json(_CONTEXT) + b', "@graph": [\n')
        file.write(b",\n".join(map(_json, things)))
        file.write(b"\n]}\n")


def _entities(rows: Mapping[str, Sequence[Row]]) -> Iterator[_Thing]:
    names = {row["label"] for row in rows["nodes"]}
    posts: defaultdict[str, list[_Thing]] = defaultdict(list)
    for post in terms(rows):
        posts[post["person"]].append(_role(post, names))
    for row in rows["nodes"]:
        yield _known(
            {
                "@id": _entity(row["label"]),
                "@type": _TYPES[row["type"]],
                "name": row["label"],
                "alternateName": list(row["aliases"]),
                **_coded(row["type"], row["code"]),
                "memberOf": posts[row["label"]],
            }
        )


def _coded(kind: str, code: str | None) -> _Thing:
    """Return the code of a division, or the division that a body serves, by its code."""
    own: _Thing = {"identifier": {"@type": "PropertyValue", "propertyID": "GB/T 2260", "value": code}}
    if not code:
        return {}
    return own if kind == "district" else {"areaServed": {"@type": "AdministrativeArea", **own}}


def _role(post: Row, names: Iterable[str]) -> _Thing:
    organ: _Thing = {"@type": "Organization", "name": post["organ"]} if post["organ"] else {}
    return _known(
        {
            "@id": _urn(
                "post", post["person"], post["post"], post["organ"], post["former"], post["begin"] or ""
            ),
            "@type": "OrganizationRole",
            "roleName": post["post"],
            "memberOf": {"@id": _entity(post["organ"])} if post["organ"] in names else organ,
            "startDate": _printed(post["begin"]),
            "endDate": _printed(post["until"]),
            "temporalCoverage": "/".join(dict.fromkeys(filter(None, (post["first"], post["last"])))),
            "keywords": "former" if post["former"] else None,
            "description": post["evidence"],
            "subjectOf": {"@id": _article(post)} if post["article"] else None,
        }
    )


def _printed(day: str | None) -> str | _Thing | None:
    """Return a date as far as it is printed; the context makes whole days dates."""
    if day is None or len(day) == len("2011-05-09"):
        return day
    return {"@value": day, "@type": _XSD + ("gYearMonth" if "-" in day else "gYear")}


def _events(rows: Mapping[str, Sequence[Row]]) -> Iterator[_Thing]:
    """Yield the events; who takes part and is not a node of the graph is left out."""
    names = {row["label"] for row in rows["nodes"]}
    for event in rows["events"]:
        there = (*event["participants"], *event["counterparts"], event["chair"])
        place: _Thing = {"@type": "Place", "name": event["place"]} if event["place"] else {}
        yield _known(
            {
                "@id": _urn("event", event["doc"], event["start"], event["end"], event["kind"]),
                "@type": "Event",
                "name": " ".join(filter(None, (event["kind"], event["topic"]))),
                "keywords": event["kind"],
                "startDate": event["date"],
                "location": {"@id": _entity(event["place"])} if event["place"] in names else place,
                "attendee": _ids(_entity(name) for name in there if name in names),
                "description": event["evidence"],
                "subjectOf": {"@id": _article(event)} if event["article"] else None,
            }
        )


def _articles(rows: Mapping[str, Sequence[Row]]) -> Iterator[_Thing]:
    said: defaultdict[object, dict[str, None]] = defaultdict(dict)
    for mention in rows["mentions"]:
        said[mention["doc"], mention["article"], mention["sentence"]][_entity(mention["entity"])] = None
    pieces: defaultdict[object, list[Row]] = defaultdict(list)
    for sentence in rows["sentences"]:
        pieces[sentence["doc"], sentence["article"]].append(sentence)
    for sentences in pieces.values():
        head = sentences[0]
        named = {s["sentence"]: said[s["doc"], s["article"], s["sentence"]] for s in sentences}
        yield _known(
            {
                "@id": _article(head),
                "@type": "NewsArticle",
                "headline": head["headline"],
                "datePublished": head["date"],
                "printPage": head["page"],
                "isPartOf": {"@type": "Newspaper", "name": head["paper"]} if head["paper"] else None,
                "identifier": head["doc"],
                # Reprints of a story, and its parts on several pages, are examples of the same work.
                "exampleOfWork": {"@id": _urn("story", head["story"])},
                "mentions": _ids(id_ for ids in named.values() for id_ in ids),
                "hasPart": [_quotation(s, named[s["sentence"]]) for s in sentences],
            }
        )


def _quotation(sentence: Row, ids: Iterable[str]) -> _Thing:
    id_ = _urn("sentence", sentence["doc"], sentence["article"], sentence["sentence"])
    return _known({"@id": id_, "@type": "Quotation", "text": sentence["text"], "mentions": _ids(ids)})


def _edge(row: Row) -> _Thing:
    days = [day for day in (row["first"], row["last"]) if day]
    return _known(
        {
            "@id": _urn("edge", row["source"], row["target"], row["kind"]),
            "@type": "Observation",
            "name": row["kind"],
            "observationAbout": _ids((_entity(row["source"]), _entity(row["target"]))),
            "value": row["weight"],
            "observationPeriod": "/".join(days),
        }
    )


def _known(thing: _Thing) -> _Thing:
    return {name: value for name, value in thing.items() if value not in (None, "", [], {})}


def _ids(ids: Iterable[str]) -> list[_Thing]:
    return [{"@id": id_} for id_ in dict.fromkeys(ids)]


def _entity(name: str) -> str:
    return _urn("entity", name)


def _article(row: Row) -> str:
    return _urn("article", row["doc"], row["article"])


def _urn(*parts: object) -> str:
    return f"urn:uuid:{stable(*parts)}"


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False).encode()
