"""Defines the commands about the corpus as a sample: coverage, compare."""

import itertools
from collections.abc import Iterator, Sequence
from typing import Annotated, Any

import typer

from kg.apps.cli import offers
from kg.apps.cli.options import OUTPUT, As, Database, Limit, Since, Types, Until
from kg.apps.cli.show import show
from kg.apps.cli.wrap import padded
from kg.apps.language import say
from kg.base.text import clean

__all__ = ["compare", "coverage"]

_SHADES = "·░▒▓█"
"""No page, and pages up to a quarter, half, three quarters, all of the most of a day."""
_DAYS = 31


def coverage(since: Since = None, until: Until = None, db: Database = OUTPUT, format_: As = None) -> None:
    """Print the days of each paper that are there, as a calendar. Example: kg coverage."""
    from kg.query.graph import open as open_graph

    with open_graph(db) as graph:
        show(
            graph.coverage(since=since, until=until),
            format_,
            layout=_calendar,
            empty=say("no page is of these days"),
        )


def _calendar(days: Sequence[Any]) -> Iterator[str]:
    """Yield a line for each month, with a character for each day: the more pages, the darker."""
    most = max((day.pages for day in days if day.date), default=1)
    for paper, of_paper in itertools.groupby(days, key=lambda day: day.paper):
        held = list(of_paper)
        yield f"{clean(paper) if paper else say('no paper')}  {sum(day.pages for day in held)}"
        for month, of_month in itertools.groupby(held, key=lambda day: (day.date or "")[:7]):
            rows = list(of_month)
            pages = {int(day.date[8:]): day.pages for day in rows if day.date}
            cells = (_shade(pages.get(number, 0), most) for number in range(1, _DAYS + 1))
            yield f"  {padded(month or say('no date'), 7)}  {''.join(cells)}  {sum(day.pages for day in rows)}"


def _shade(pages: int, most: int) -> str:
    return _SHADES[-(-4 * pages // most)]


def compare(
    a: Annotated[
        str, typer.Argument(help="A period such as 2023, 2023-05, 2023-05-01..2023-06-30, or a paper.")
    ],
    b: Annotated[str, typer.Argument(help="Another one.")],
    by: Annotated[str, typer.Option("--by", help="period or paper.", autocompletion=offers.ways)] = "period",
    type_: Types = None,
    limit: Limit = 20,
    db: Database = OUTPUT,
    format_: As = None,
) -> None:
    """Print who appears more often in one period, or paper, than in another. Example: kg compare 2022 2023."""
    from kg.query.comparison import LEAST
    from kg.query.graph import open as open_graph

    with open_graph(db) as graph:
        found = graph.compare(a, b, by=by, types=type_, limit=limit)
        least = say("no entity is in {0} stories of the two; name more days, or try --type", LEAST)
        show(found, format_, empty=least)
