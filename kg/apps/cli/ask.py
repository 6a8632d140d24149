"""Defines the commands that query the database."""

import dataclasses
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Annotated, Any

import typer

from kg.apps.cli import offers
from kg.apps.cli.many import COMPANION, asked, many_companions, many_portraits
from kg.apps.cli.options import (
    OUTPUT,
    As,
    Database,
    Format,
    Interval,
    Kinds,
    Level,
    Limit,
    MaybeName,
    Names,
    Planned,
    Since,
    Types,
    Until,
    Weighting,
)
from kg.apps.cli.show import bars, chosen, show, tell_undated
from kg.apps.language import say, unprinted
from kg.base.errors import KgError
from kg.base.event_schema import EVENT_KINDS
from kg.base.schema import ENTITY_TYPES

__all__ = ["changes", "common", "entity", "page", "pair", "path", "search", "timeline", "top", "who"]

_MET = ("entity", "type", "events", "kinds", "first", "last", "evidence")
"""The columns of those who met an entity that people read."""


_Met = Annotated[
    bool,
    typer.Option(
        "--met", help="Who met it: at meetings, visits, inspections, signings, awards; with few named."
    ),
]
_CommonStories = Annotated[
    int, typer.Option("--min-articles", min=1, metavar="N", help="Least common stories.")
]
_WithoutHubs = Annotated[
    bool, typer.Option("--without-hubs", help="Leave out the places and bodies that appear with everybody.")
]


def who(
    name: MaybeName = None,
    names: Names = None,
    type_: Types = None,
    since: Since = None,
    until: Until = None,
    level: Level = "article",
    weighting: Weighting = "count",
    met: _Met = False,
    kind: Kinds = None,
    interval: Interval = False,
    least: _CommonStories = 1,
    without_hubs: _WithoutHubs = False,
    limit: Limit = 20,
    db: Database = OUTPUT,
    format_: As = None,
) -> None:
    """Print who appears with an entity. Example: kg who 曹慧泉."""
    from kg.query.graph import open as open_graph

    of_stories: dict[str, object] = {
        "--level": level != "article", "--weighting": weighting != "count", "--interval": interval,
    }  # fmt: skip
    if names is not None:
        of_one: dict[str, object] = {"--since": since, "--until": until, "--met": met, "--kind": kind}
        _refuse(of_one | of_stories, "--names")
        return many_companions(
            names, db, format_, types=type_, min_articles=least, hubs=not without_hubs, limit=limit
        )
    if met or kind:
        from kg.query.events import MEETINGS

        pairs: dict[str, object] = {"--min-articles": least > 1, "--without-hubs": without_hubs}
        _refuse(of_stories | pairs, "--met" if met else "--kind")
    name = asked(name)
    with open_graph(db) as graph:
        if met or kind:
            kinds = unprinted(kind, EVENT_KINDS) or MEETINGS
            encounters = graph.met(name, kinds=kinds, types=type_, since=since, until=until, limit=limit)
            return _show_met(encounters, format_)
        found = graph.who(
            name,
            types=type_,
            since=since,
            until=until,
            level=level,
            weighting=weighting,
            min_articles=least,
            hubs=not without_hubs,
            limit=limit,
        )
        tell_undated(graph.undated(name) if since or until else 0)
        return show(
            graph.with_intervals(found, "articles", since=since, until=until) if interval else found,
            format_,
            people=(*COMPANION, "low", "high") if interval else COMPANION,
            empty=say("try fewer filters, or --type person for people without a post"),
        )
    return None


def _refuse(given: Mapping[str, object], beside: str) -> None:
    """Refuse the options that an answer would not read."""
    for option, value in given.items():
        if value:
            raise KgError(f"{option}", f"does not go with {beside}", f"leave out {option} or {beside}")


def _show_met(encounters: Iterable[object], format_: Format | None) -> None:
    """Print who met an entity."""
    show(
        encounters,
        format_,
        people=_MET,
        empty=say("kg events --who NAME tells what the name took part in"),
    )


def pair(
    a: str,
    b: str,
    since: Since = None,
    until: Until = None,
    interval: Interval = False,
    db: Database = OUTPUT,
    format_: As = None,
) -> None:
    """Print every sentence that shows two entities together. Example: kg pair 曹慧泉 陈恢清."""
    from kg.apps.cli.evidence import pair as layout
    from kg.query.graph import open as open_graph

    with open_graph(db) as graph:
        one, other = graph.find(a), graph.find(b)
        if interval:
            near = graph.who(one, types=ENTITY_TYPES, since=since, until=until, limit=0)
            tie = [companion for companion in near if companion.entity == other]
            rows = graph.with_intervals(tie, "articles", since=since, until=until)
            return show(rows, format_, people=(*COMPANION, "low", "high"))
        found = graph.pair(one, other, since=since, until=until)
        empty = say("no story names both; try kg path {0} {1}", a, b)
        if since or until:
            tell_undated(len({said.story for said in graph.pair(one, other) if said.date is None}))
            empty = say("no story of these days names both; try more days")
        show(found, format_, layout=lambda rows: layout(graph, one, other, rows), empty=empty)
    return None


def entity(
    name: MaybeName = None,
    names: Names = None,
    planned: Planned = False,
    db: Database = OUTPUT,
    format_: As = None,
) -> None:
    """Print what the corpus says of an entity. Example: kg entity 陈恢清."""
    from kg.apps.cli.evidence import portrait as layout
    from kg.query.graph import open as open_graph
    from kg.query.portraits import UNASKED

    if names is not None:
        return many_portraits(names, db, format_, planned=planned)
    name = asked(name)
    with open_graph(db) as graph:
        portrait = graph.entity(name)
        if planned:
            portrait = dataclasses.replace(portrait, planned=tuple(graph.planned(portrait.entity)))
        omit = () if planned else UNASKED
        return show([portrait], format_, omit=omit, layout=lambda rows: layout(rows[0]))


def common(a: str, b: str, db: Database = OUTPUT, format_: As = None) -> None:
    """Print the entities that appear with both of two others. Example: kg common 曹慧泉 陈恢清."""
    from kg.query.graph import open as open_graph

    with open_graph(db) as graph:
        show(graph.common(a, b), format_, empty=say("try kg path {0} {1}", a, b))


def path(
    a: str,
    b: str,
    without: Annotated[
        list[str] | None,
        typer.Option("--without", metavar="NAME", help="No chain through NAME; several times for several."),
    ] = None,
    type_: Types = None,
    level: Level = "article",
    weighting: Weighting = "count",
    limit: Annotated[int, typer.Option("--limit", min=1, help="Most chains.")] = 3,
    db: Database = OUTPUT,
    format_: As = None,
) -> None:
    """Print the most telling chains between two entities, each step proved. Example: kg path 陈恢清 醴陵市."""
    from kg.apps.cli.evidence import chains
    from kg.query.graph import open as open_graph

    with open_graph(db) as graph:
        found = graph.path(
            a, b, types=type_, without=without or (), level=level, weighting=weighting, limit=limit
        )
        show(
            found,
            format_,
            layout=lambda rows: chains(graph, rows),
            empty=say("no chain joins the two; try fewer filters"),
        )


def search(
    text: Annotated[
        str,
        typer.Argument(
            help='Words; A OR B for one of two, "A B" for words as they are printed, -A for without.'
        ),
    ],
    type_: Types = None,
    paper: Annotated[str | None, typer.Option("--paper", help="Only this paper, such as 株洲日报.")] = None,
    since: Since = None,
    until: Until = None,
    limit: Limit = 20,
    db: Database = OUTPUT,
    format_: As = None,
) -> None:
    """Print the sentences that hold some words. Example: kg search "营商环境 OR 招商"."""
    from kg.apps.cli.evidence import hits
    from kg.query.graph import open as open_graph
    from kg.query.search import parsed

    words = parsed(text).words
    with open_graph(db) as graph:
        found = graph.search(text, types=type_, paper=paper, since=since, until=until, limit=limit)
        tell_undated(graph.undated_hits(text, paper=paper) if since or until else 0)
        show(
            found,
            format_,
            layout=lambda rows: hits(rows, words),
            empty=say("try fewer or shorter words, or A OR B"),
        )


def page(
    place: Annotated[
        str, typer.Argument(metavar="DOC[#a1]", help="A page, or an article of it, as answers show it.")
    ],
    db: Database = OUTPUT,
    format_: As = None,
) -> None:
    """Print a story with its mentions marked. Example: kg page 001_652cfa5729f152fc.txt#a1."""
    from kg.apps.cli.evidence import lines
    from kg.query.graph import open as open_graph

    with open_graph(db) as graph:
        show(graph.story(place), format_, layout=lines)


def top(
    measure: Annotated[
        str,
        typer.Option(
            help="articles, mentions, degree, strength, betweenness, pagerank or rank.",
            autocompletion=offers.measures,
        ),
    ] = "articles",
    type_: Types = None,
    weighting: Weighting = "count",
    organ: Annotated[
        str | None, typer.Option("--organ", help="For rank: whose people are ranked, such as 市委.")
    ] = None,
    since: Since = None,
    until: Until = None,
    interval: Interval = False,
    limit: Limit = 20,
    db: Database = OUTPUT,
    format_: As = None,
) -> None:
    """Print the leading entities. Example: kg top --type official."""
    from kg.query.graph import open as open_graph

    columns: tuple[str, ...] = ("entity", "type", "measure", "value")
    if interval and measure != "articles":
        raise KgError(f"--measure {measure}", "has no interval", "give --measure articles")
    if type_ and measure == "rank":
        raise KgError("--measure rank", "orders people alone", "leave --type out")
    with open_graph(db) as graph:
        if measure == "rank":
            lists = graph.precedence(organ, since=since, until=until, limit=limit)
            told = (
                say("no attendance list names two people of {0}; try without --organ and days", organ)
                if organ
                else say("no attendance list names two people; try without days")
            )
            return show(lists, format_, people=(*columns, "lists", "agree"), empty=told)
        if organ or since or until:
            raise KgError(
                f"--measure {measure}", "has no organ and no days", "give --measure rank, or leave them out"
            )
        found: Sequence[Any] = graph.top(measure, types=type_, weighting=weighting, limit=limit)
        if interval:
            found, columns = graph.with_intervals(found, "value"), (*columns, "low", "high")
        return show(found, format_, people=columns, empty=say("the database has no entity of these types"))


def changes(
    since: Annotated[
        str, typer.Option(help="First day of what is new, such as 2024-01-01.", show_default=False)
    ],
    until: Until = None,
    least: Annotated[
        int,
        typer.Option(
            "--min-articles", min=1, metavar="N", help="Stories below which no entity and no pair is news."
        ),
    ] = 3,
    limit: Annotated[int, typer.Option("--limit", min=0, help="Most rows of each kind; 0 for all.")] = 20,
    db: Database = OUTPUT,
    format_: Annotated[
        Format | None,
        typer.Option("--format", help="md for a text; else as everywhere.", show_default=False),
    ] = None,
) -> None:
    """Print what is new in some days against the time before. Example: kg changes --since 2024-01-01."""
    from kg.apps.cli.evidence import changes as layout
    from kg.query.change_report import markdown
    from kg.query.graph import open as open_graph

    with open_graph(db) as graph:
        rows = graph.changes(since=since, until=until, min_articles=least, limit=limit)
    if format_ is Format.MD:
        span = since if until is None else f"{since} – {until}"
        sys.stdout.buffer.write(markdown(rows, title=span).encode())
        return None
    return show(rows, format_, layout=layout, empty=say("try a longer span of days, or --min-articles 1"))


def timeline(
    name: str,
    by: Annotated[
        str, typer.Option("--by", help="month, week or year.", autocompletion=offers.spans)
    ] = "month",
    output: Annotated[
        Path | None, typer.Option("-o", "--output", help="Picture to write: FILE.svg or FILE.png.")
    ] = None,
    db: Database = OUTPUT,
    format_: As = None,
) -> None:
    """Print posts and appearances of an entity through time. Example: kg timeline 陈恢清 -o 陈恢清.svg."""
    from kg.query.graph import open as open_graph

    with open_graph(db) as graph:
        full, months = graph.find(name), graph.timeline(name, by=by)
    if output is not None:
        from kg.apps.chart import draw

        draw(months, output, title=full)
        print(output, file=sys.stderr)
    if chosen(format_) is not Format.TABLE:
        return show(months, format_)
    return bars(months)
