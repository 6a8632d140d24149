"""Commands that ask the database."""

import dataclasses
import sys
from pathlib import Path
from typing import Annotated

import typer

from kg.apps.cli.options import (
    OUTPUT,
    As,
    Database,
    Digest,
    Format,
    Limit,
    Planned,
    Since,
    Type,
    Until,
    Weighting,
)
from kg.apps.cli.show import bars, chosen, show

__all__ = ["changes", "common", "entity", "pair", "path", "search", "timeline", "top", "who"]


def who(
    name: str,
    type_: Type = None,
    since: Since = None,
    until: Until = None,
    level: Annotated[str, typer.Option(help="article or sentence.")] = "article",
    weighting: Weighting = "count",
    limit: Limit = 20,
    db: Database = OUTPUT,
    format_: As = None,
) -> None:
    """Print who appears with an entity. Example: kg who 曹慧泉."""
    from kg.query.graph import open as open_graph

    with open_graph(db) as graph:
        show(
            graph.who(
                name, types=type_, since=since, until=until, level=level, weighting=weighting, limit=limit
            ),
            format_,
        )


def pair(a: str, b: str, db: Database = OUTPUT, format_: As = None) -> None:
    """Print every sentence that shows two entities together. Example: kg pair 曹慧泉 陈恢清."""
    from kg.query.graph import open as open_graph

    with open_graph(db) as graph:
        show(graph.pair(a, b), format_)


def entity(name: str, planned: Planned = False, db: Database = OUTPUT, format_: As = None) -> None:
    """Print what the corpus says of an entity. Example: kg entity 陈恢清."""
    from kg.query.graph import open as open_graph

    with open_graph(db) as graph:
        portrait = graph.entity(name)
        if planned:
            portrait = dataclasses.replace(portrait, planned=tuple(graph.planned(portrait.entity)))
        show([portrait], format_)


def common(a: str, b: str, db: Database = OUTPUT, format_: As = None) -> None:
    """Print the entities that appear with both of two others. Example: kg common 曹慧泉 陈恢清."""
    from kg.query.graph import open as open_graph

    with open_graph(db) as graph:
        show(graph.common(a, b), format_)


def path(a: str, b: str, weighting: Weighting = "count", db: Database = OUTPUT, format_: As = None) -> None:
    """Print the strongest chains between two entities. Example: kg path 陈恢清 醴陵市."""
    from kg.query.graph import open as open_graph

    with open_graph(db) as graph:
        show(graph.path(a, b, weighting=weighting), format_)


def search(text: str, limit: Limit = 20, db: Database = OUTPUT, format_: As = None) -> None:
    """Print the sentences that hold some words. Example: kg search 营商环境."""
    from kg.query.graph import open as open_graph

    with open_graph(db) as graph:
        show(graph.search(text, limit=limit), format_)


def top(
    measure: Annotated[
        str, typer.Option(help="articles, mentions, degree, strength, betweenness or pagerank.")
    ] = "articles",
    type_: Type = None,
    weighting: Weighting = "count",
    limit: Limit = 20,
    db: Database = OUTPUT,
    format_: As = None,
) -> None:
    """Print the leading entities. Example: kg top --type official."""
    from kg.query.graph import open as open_graph

    with open_graph(db) as graph:
        show(graph.top(measure, types=type_, weighting=weighting, limit=limit), format_)


def changes(
    since: Annotated[
        str, typer.Option(help="First day of what is new, such as 2024-01-01.", show_default=False)
    ],
    until: Until = None,
    least: Annotated[int, typer.Option(min=1, help="Stories below which no entity and no pair is news.")] = 3,
    limit: Annotated[int, typer.Option("--limit", min=0, help="Most rows of each kind; 0 for all.")] = 20,
    db: Database = OUTPUT,
    format_: Annotated[
        Digest | None,
        typer.Option("--format", help="md for a text; else as everywhere.", show_default=False),
    ] = None,
) -> None:
    """Print what is new in some days against the time before. Example: kg changes --since 2024-01-01."""
    from kg.query.change_report import markdown
    from kg.query.graph import open as open_graph

    with open_graph(db) as graph:
        rows = graph.changes(since=since, until=until, min_articles=least, limit=limit)
    if format_ is Digest.MD:
        span = since if until is None else f"{since} – {until}"
        sys.stdout.buffer.write(markdown(rows, title=span).encode())
        return None
    form = chosen(None if format_ is None else Format(format_.value))
    if form is not Format.TABLE:
        return show(rows, form)
    return show(({"change": c.change, "what": str(c), "day": c.day, "text": c.text} for c in rows), form)


def timeline(
    name: str,
    output: Annotated[
        Path | None, typer.Option("-o", "--output", help="Picture to write: FILE.svg or FILE.png.")
    ] = None,
    db: Database = OUTPUT,
    format_: As = None,
) -> None:
    """Print posts and appearances of an entity by month. Example: kg timeline 陈恢清 -o 陈恢清.svg."""
    from kg.query.graph import open as open_graph

    with open_graph(db) as graph:
        full, months = graph.find(name), graph.timeline(name)
    if output is not None:
        from kg.apps.chart import draw

        draw(months, output, title=full)
        print(output, file=sys.stderr)
    if chosen(format_) is not Format.TABLE:
        return show(months, format_)
    return bars(months)
