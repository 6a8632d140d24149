"""Answers what the served page draws over HTTP: evidence, chains, what is new, time; each with the entities and links it needs."""

import dataclasses
from typing import Annotated

import anyio
import anyio.to_thread
from fastapi import FastAPI, Query
from pydantic import StringConstraints

from kg.apps.api import UNKNOWN
from kg.apps.questions import MOST, NAME
from kg.base.schema import Entity, Link
from kg.base.text import printable
from kg.export.page.columns import spans
from kg.export.page.html import clips_in
from kg.query.changes import Change
from kg.query.evidence import Evidence
from kg.query.graph import Graph
from kg.query.paths import Chain
from kg.query.periods import Month, Periods
from kg.query.stories import Line

__all__ = ["add_views"]

_OFFSET = 1_000_000
"""Most sentences of a pair that may be skipped."""
_ASKED = 50
"""Most names of an address."""
_PLACE = 1_000
"""Most characters of the place of an article."""
_NEWS = 40
"""Most changes of each kind."""


@dataclasses.dataclass(frozen=True, slots=True)
class Mark:
    """Where a sentence prints the name of an entity; UTF-16 units of its text, half-open, as scripts count."""

    entity: str
    start: int
    end: int


@dataclasses.dataclass(frozen=True, slots=True)
class Quote:
    """A sentence that shows a pair."""

    sentence: Evidence
    marks: tuple[Mark, ...]


@dataclasses.dataclass(frozen=True, slots=True)
class Pair:
    """Two entities, their link if there is one, and its evidence, newest last."""

    a: str
    b: str
    entities: tuple[Entity, ...]
    links: tuple[Link, ...]
    quotes: tuple[Quote, ...]
    more: bool
    """True if there are older sentences."""


@dataclasses.dataclass(frozen=True, slots=True)
class Sayings:
    """The sentences that name an entity, newest last."""

    entity: str
    entities: tuple[Entity, ...]
    quotes: tuple[Quote, ...]
    more: bool
    """True if there are older sentences."""


@dataclasses.dataclass(frozen=True, slots=True)
class Paths:
    """The strongest chains between two entities, all entities on them and the links among these."""

    chains: tuple[Chain, ...]
    entities: tuple[Entity, ...]
    links: tuple[Link, ...]


@dataclasses.dataclass(frozen=True, slots=True)
class News:
    """What is new in some days, all entities in it and the links among these."""

    changes: tuple[Change, ...]
    entities: tuple[Entity, ...]
    links: tuple[Link, ...]


@dataclasses.dataclass(frozen=True, slots=True)
class Said:
    """A sentence of an article."""

    sentence: int
    start: int
    text: str
    marks: tuple[Mark, ...]


@dataclasses.dataclass(frozen=True, slots=True)
class Text:
    """An article in full, and all entities that it names."""

    doc: str
    article: str
    paper: str | None
    date: str | None
    page: str | None
    headline: str
    sentences: tuple[Said, ...]
    entities: tuple[Entity, ...]


Name = Annotated[
    str,
    Query(
        min_length=1,
        max_length=NAME,
        description="Full name, printed form or pinyin.",
        examples=["陈恢清", "株洲市"],
    ),
]


DAY = Query(min_length=10, max_length=10, json_schema_extra={"format": "date"})
Day = Annotated[str | None, DAY]
Names = Annotated[
    list[Annotated[str, StringConstraints(min_length=1, max_length=NAME)]], Query(min_length=1, max_length=2)
]


def add_views(made: FastAPI, graph: Graph, alone: anyio.CapacityLimiter) -> None:
    """Add the answers that the page draws."""
    _add_evidence(made, graph, alone)
    _add_time(made, graph, alone)


def _add_evidence(made: FastAPI, graph: Graph, alone: anyio.CapacityLimiter) -> None:
    """Add evidence and articles with the places of names, and chains with the links among them."""

    @made.get("/api/quotes", responses=UNKNOWN)
    def quotes(
        a: Name,
        b: Name,
        since: Day = None,
        until: Day = None,
        limit: Annotated[int, Query(ge=1, le=MOST)] = 100,
        offset: Annotated[int, Query(ge=0, le=_OFFSET)] = 0,
    ) -> Pair:
        """Tell the evidence of a pair: the newest `limit` sentences but the last `offset`, in order of date and place."""
        one, other = graph.find(a), graph.find(b)
        found = graph.pair(one, other, since=since, until=until, limit=limit + 1, offset=offset)
        shown = _quotes(graph, found[-limit:], one, other)
        return Pair(one, other, *graph.among([one, other]), shown, len(found) > limit)

    @made.get("/api/said", responses=UNKNOWN)
    def said(
        name: Name,
        since: Day = None,
        until: Day = None,
        limit: Annotated[int, Query(ge=1, le=MOST)] = 100,
        offset: Annotated[int, Query(ge=0, le=_OFFSET)] = 0,
    ) -> Sayings:
        """Tell the sentences that name an entity: the newest `limit` but the last `offset`, in order of date and place."""
        full = graph.find(name)
        found = graph.said(full, since=since, until=until, limit=limit + 1, offset=offset)
        return Sayings(full, graph.among([full])[0], _quotes(graph, found[-limit:], full), len(found) > limit)

    @made.get("/api/text", responses=UNKNOWN)
    def text(place: Annotated[str, Query(min_length=1, max_length=_PLACE)]) -> Text:
        """Tell an article (``DOC#a1``) in full, with the places of all names; notices only as far as they name an entity."""
        return _text(graph, place)

    @made.get("/api/chains", responses=UNKNOWN)
    async def chains(a: Name, b: Name, without: Annotated[list[str], Query(max_length=_ASKED)] = []) -> Paths:  # noqa: B006  # FastAPI reads it and nobody changes it
        """Find the strongest chains of co-mention between two entities, with all entities on them and their links."""
        return await anyio.to_thread.run_sync(drawn, a, b, without, limiter=alone)

    def drawn(a: str, b: str, without: list[str]) -> Paths:
        found = graph.path(a, b, without=without)
        on = dict.fromkeys(end for step in found for end in (step.source, step.target))
        return Paths(tuple(found), *graph.among(list(on)))


def _add_time(made: FastAPI, graph: Graph, alone: anyio.CapacityLimiter) -> None:
    """Add what changes in time."""

    @made.get("/api/months", responses=UNKNOWN)
    def months(name: Names) -> list[Month]:
        """Count the stories of each month that name all of some entities."""
        return graph.months_of(name)

    @made.get("/api/periods", responses=UNKNOWN)
    def periods(
        stretch: Annotated[
            list[str], Query(min_length=1, max_length=2, examples=[["2023-02-01..2023-03-31"]])
        ],
        name: Annotated[list[str], Query(max_length=_ASKED)] = [],  # noqa: B006  # as above
        type: Annotated[list[str] | None, Query()] = None,
        lists: bool = True,
    ) -> Periods:
        """Count who appears, and who with whom, in one or two stretches of days: the leading entities and those named."""
        return graph.periods(stretch, names=name, types=type, lists=lists)

    @made.get("/api/news", responses=UNKNOWN)
    async def news(since: Annotated[str, DAY], until: Day = None) -> News:
        """Tell what is new in some days against the time before, with all entities in it and their links."""
        return await anyio.to_thread.run_sync(told, since, until, limiter=alone)

    def told(since: str, until: str | None) -> News:
        found = graph.changes(since=since, until=until, limit=_NEWS)
        named = (name for change in found for name in (change.entity, change.other, change.organ) if name)
        return News(tuple(found), *graph.among(list(dict.fromkeys(named))))


def _text(graph: Graph, place: str) -> Text:
    lines = graph.story(place)[:MOST]
    shown = [line for line in lines if line.mentions or line.kind != "notice"]
    names = {mention.entity for line in shown for mention in line.mentions}
    head = lines[0]
    said = tuple(
        Said(line.sentence, line.start, clean, tuple(Mark(*mark) for mark in spans(clean, _printed(line))))
        for line in shown
        for clean in [printable(line.text)]
    )
    told = (head.doc, head.article, head.paper, head.date, head.page, head.headline)
    return Text(*told, said, graph.among(sorted(names))[0])


def _printed(line: Line) -> list[tuple[str, str]]:
    """Return full name and printed words of the mentions of a sentence that lie in no other."""
    inside = [
        m
        for m in line.mentions
        if not any(o != m and o.start <= m.start and m.end <= o.end for o in line.mentions)
    ]
    return [(mention.entity, mention.text) for mention in inside]


def _quotes(graph: Graph, sentences: list[Evidence], *names: str) -> tuple[Quote, ...]:
    clips = clips_in(graph.folder, (s.clip for s in sentences))
    clean = [
        dataclasses.replace(s, text=printable(s.text), clip=s.clip if s.clip in clips else None)
        for s in sentences
    ]
    places = [(s.doc, s.article, s.sentence) for s in clean]
    return tuple(
        Quote(sentence, tuple(Mark(*mark) for mark in spans(sentence.text, printed)))
        for sentence, printed in zip(clean, graph.printed(places, names), strict=True)
    )
