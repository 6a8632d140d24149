"""Defines the command about events."""

from typing import Annotated

import typer

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

__all__ = ["events"]

_COLUMNS = ("date", "kind", "participants", "counterparts", "place", "topic", "money")
"""The columns of an event for people."""


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
    if paths:
        from kg.flow import corpus
        from kg.query import events as query

        options = reading.options()
        told = corpus(paths, options=options, report=tell_skipped)[1].events
        found = query.chosen(told, kinds=kind, who=who, since=since, until=until)
        return show(found[:limit] if limit else found, format_, people=_COLUMNS)
    from kg.query.graph import open as open_graph

    with open_graph(db) as graph:
        found = graph.events(kinds=kind, who=who, since=since, until=until, limit=limit)
    return show(found, format_, people=_COLUMNS)
