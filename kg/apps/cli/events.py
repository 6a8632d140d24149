"""Defines the command about events."""

from typing import Annotated

import typer

from kg.apps.cli import events_and_posts
from kg.apps.cli.options import (
    OUTPUT,
    As,
    Database,
    Kinds,
    Limit,
    MaybePaths,
    Reading,
    Since,
    Until,
)
from kg.apps.cli.show import show, tell_skipped
from kg.apps.language import say, unprinted
from kg.base.event_schema import EVENT_KINDS

__all__ = ["events"]


def events(
    *,
    paths: MaybePaths = None,
    kind: Kinds = None,
    who: Annotated[
        str | None, typer.Option("--who", help="Only events of this person or body.", show_default=False)
    ] = None,
    since: Since = None,
    until: Until = None,
    limit: Limit = 0,
    reading: Reading,
    db: Database = OUTPUT,
    format_: As = None,
) -> None:
    """Print who met, inspected, attended … with whom, when and where. Example: kg events seeds/ --kind chair."""
    kinds = unprinted(kind, EVENT_KINDS)
    if paths:
        from kg.flow import corpus
        from kg.query import events as query
        from kg.query.heads import heads_of

        readings, read = corpus(paths, options=reading.options(), report=tell_skipped)
        found = query.chosen(read.events, kinds=kinds, who=who, since=since, until=until)
        heads = {
            place: head for each in readings for place, head in heads_of(each.page, each.articles).items()
        }
        return show(
            found[:limit] if limit else found,
            format_,
            layout=lambda rows: events_and_posts.events(rows, heads),
            empty=say("try fewer filters"),
        )
    from kg.query.graph import open as open_graph

    with open_graph(db) as graph:
        show(
            graph.events(kinds=kinds, who=who, since=since, until=until, limit=limit),
            format_,
            layout=lambda rows: events_and_posts.events(
                rows, graph.heads([(event.doc, event.article) for event in rows])
            ),
            empty=say("try fewer filters"),
        )
    return None
