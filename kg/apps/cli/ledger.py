"""Defines the commands that query the ledger of offices: career, holders, chart."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from kg.apps.cli.many import asked, many_careers
from kg.apps.cli.options import OUTPUT, As, Database, Format, MaybeName, Names
from kg.apps.cli.show import chosen, show
from kg.apps.language import say

__all__ = ["career", "chart", "holders"]

Day = Annotated[
    str | None,
    typer.Option(
        "--on",
        help="Only who held it on this day, such as 2023-02-01; a beginning without an end shows ten years at most.",
    ),
]


def career(name: MaybeName = None, names: Names = None, db: Database = OUTPUT, format_: As = None) -> None:
    """Print the posts of a person in order of time. Example: kg career 陈恢清."""
    from kg.apps.cli.ledger_tables import career_lines, places
    from kg.query.graph import open as open_graph

    if names is not None:
        return many_careers(names, db, format_)
    with open_graph(db) as graph:
        return show(
            graph.career(asked(name)),
            format_,
            layout=lambda spells: career_lines(spells, graph.heads(places(spells))),
            empty=say("no page prints a post; try kg who {0}", name),
        )


def holders(
    organ: str,
    post: Annotated[str | None, typer.Option("--post", help="Only this title, such as 书记.")] = None,
    on: Day = None,
    db: Database = OUTPUT,
    format_: As = None,
) -> None:
    """Print who held the posts of a body, and who came before and after. Example: kg holders 市委 --post 书记."""
    from kg.apps.cli.ledger_tables import holders_lines
    from kg.query.graph import open as open_graph

    with open_graph(db) as graph:
        show(
            graph.holders(organ, post=post, on=on),
            format_,
            layout=holders_lines,
            empty=say("no page prints such a post; try without --post and --on"),
        )


def chart(
    name: str,
    on: Annotated[str, typer.Option("--on", help="The day, such as 2023-02-01.", show_default=False)],
    output: Annotated[Path | None, typer.Option("-o", "--output", help="Picture to write: FILE.svg.")] = None,
    db: Database = OUTPUT,
    format_: As = None,
) -> None:
    """Print the organisation chart of a body or a place on a day. Example: kg chart 株洲市 --on 2023-02-01."""
    from kg.apps.cli.ledger_tables import chart_tree
    from kg.query.graph import open as open_graph

    with open_graph(db) as graph:
        seats = graph.chart(name, on=on)
    if output is not None:
        from kg.apps.organisation import draw

        draw(seats, output, title=f"{name} {on}")
        print(output, file=sys.stderr)
    if seats and chosen(format_) is Format.TABLE:
        return chart_tree(seats, title=f"{name} {on}")
    return show(seats, format_, empty=say("no page shows a post; kg holders tells the days that are known"))
