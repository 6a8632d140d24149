"""Defines `kg review`: doubts out, decisions in."""

import datetime
import sys
from pathlib import Path
from typing import Annotated

import typer

from kg.apps.cli.options import OUTPUT, As, Database, Format, Limit, Patterns
from kg.apps.cli.show import chosen, show

__all__ = ["review"]


def review(
    kind: Annotated[
        str | None, typer.Option(help="Only doubts of this kind: new, same, two or variant.")
    ] = None,
    limit: Limit = 20,
    patterns: Patterns = None,
    sheet: Annotated[Path | None, typer.Option("--csv", help="Write the doubts for a spreadsheet.")] = None,
    filled: Annotated[
        Path | None, typer.Option("--from", help="Take the decisions from such a file that was filled in.")
    ] = None,
    db: Database = OUTPUT,
    format_: As = None,
) -> None:
    """Decide what may be wrong: on a terminal one key each, else it is listed. Example: kg review --kind same."""
    from kg.apps import review_sheet as sheets
    from kg.apps.review import Desk
    from kg.derive import decision_file
    from kg.query.graph import open as open_graph

    folders = patterns or []
    decisions, place = decision_file.load(*folders), decision_file.file(*folders)
    today = datetime.date.today().isoformat()
    with open_graph(db) as graph:
        if filled is not None:
            made = sheets.read(filled, graph.find, decisions=decisions, date=today)
            decision_file.add(place, made)
            return _made(len(made), place)
        found = graph.doubts(kind, decisions=decisions, limit=limit)
        if sheet is not None:
            sheets.write(sheet, found)
            print(sheet, file=sys.stderr)
        elif format_ is None and sys.stdin.isatty() and sys.stdout.isatty():
            _made(Desk(graph, found, place, today).sit(), place)
        elif chosen(format_) is Format.TABLE:
            columns = ("kind", "entity", "type", "other", "mentions", "belief", "reasons")
            show(({name: getattr(doubt, name) for name in columns} for doubt in found), format_)
        else:
            show(found, format_)
    return None


def _made(count: int, place: Path) -> None:
    if count:
        print(
            f"decisions made: {count}, in {place}; kg build follows them without reading a page",
            file=sys.stderr,
        )
