"""Defines `kg review`: doubts out, decisions in."""

import contextlib
import datetime
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from kg.apps.cli.options import OUTPUT, As, Database, Format, Limit, Patterns, Second
from kg.apps.cli.show import chosen, show
from kg.apps.language import say
from kg.base.errors import KgError
from kg.base.schema import ENTITY_TYPES, Decision
from kg.base.text import clean

if TYPE_CHECKING:
    from kg.query.doubts import Doubt
    from kg.query.graph import Graph

__all__ = ["review"]

_COLUMNS = ("kind", "entity", "type", "other", "mentions", "belief", "reasons")
"""The columns of a doubt that people read."""


def review(
    kind: Annotated[
        str | None,
        typer.Option(
            help="Only doubts of this kind: new, same, two or variant; with --add the type of the name."
        ),
    ] = None,
    limit: Limit = 20,
    patterns: Patterns = None,
    sheet: Annotated[Path | None, typer.Option("--csv", help="Write the doubts for a spreadsheet.")] = None,
    filled: Annotated[
        Path | None, typer.Option("--from", help="Take the decisions from such a file that was filled in.")
    ] = None,
    add: Annotated[
        str | None,
        typer.Option(
            "--add", metavar="PLACE", help="Add a missed name: DOC:START-END, or DOC:WORDS as printed."
        ),
    ] = None,
    name: Annotated[
        str | None, typer.Option("--name", help="With --add: the full name, if the words are not.")
    ] = None,
    merge: Annotated[
        Path | None, typer.Option("--merge", metavar="FILE", help="Take over another person's decisions.")
    ] = None,
    second: Second = None,
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
    if merge is not None:
        return _merge(merge, decisions, place, format_)
    if add is not None:
        return _add(db, add, kind or "", name or "", decisions=decisions, place=place, today=today)
    with open_graph(db) as graph:
        if filled is not None:
            made = sheets.read(filled, graph.find, decisions=decisions, date=today)
            decision_file.add(place, made)
            return _made(len(made), place)
        found = _doubts(graph, db, second, kind=kind, decisions=decisions, limit=limit)
        if sheet is not None:
            sheets.write(sheet, found)
            print(sheet, file=sys.stderr)
        elif found and format_ is None and sys.stdin.isatty() and sys.stdout.isatty():
            _made(Desk(graph, found, place, today).sit(), place)
        elif chosen(format_) is Format.TABLE:
            show(found, format_, people=_COLUMNS, empty=say("nothing waits for a decision"))
        else:
            show(found, format_)
    return None


def _doubts(graph: "Graph", db: Path, second: str | None, **asked: Any) -> "list[Doubt]":
    """Return the doubts, with the signs of a second reader if one is asked for."""
    if second is None:
        return graph.doubts(**asked)
    from kg.apps.second_opinion import doubted
    from kg.query.database import Reader

    with contextlib.closing(Reader(db)) as reader:
        return doubted(second, reader, **asked)


def _add(
    db: Path, where: str, kind: str, name: str, *, decisions: Sequence[Decision], place: Path, today: str
) -> None:
    """Write the decision that a place names an entity."""
    from kg.apps.adding import added, on_page
    from kg.base.parameters import entity_types
    from kg.derive import decision_file
    from kg.query.database import Reader

    if not kind:
        raise KgError("--add", "lacks the type of the name", "give --kind " + "|".join(ENTITY_TYPES))
    (type_,) = entity_types(kind)
    with contextlib.closing(Reader(db)) as reader:
        made = added(reader, on_page(reader, where), type_, name, date=today, decisions=decisions)
    decision_file.add(place, [made])
    print(clean(decision_file.line(made)), file=sys.stderr)
    _made(1, place)


def _merge(other: Path, decisions: Sequence[Decision], place: Path, format_: Format | None) -> None:
    """Take over the decisions of another person; print those that contradict one of ours."""
    from kg.apps.merging import merged, read
    from kg.derive import decision_file

    found, clashes = merged(decisions, read(other))
    if found:
        decision_file.add(place, found)
        _made(len(found), place)
    if clashes:
        told = say("decisions that contradict ours and were not taken: {0}", len(clashes))
        print(told, file=sys.stderr)
        show(clashes, format_)
    elif not found:
        print(say("nothing new in {0}", clean(str(other))), file=sys.stderr)


def _made(count: int, place: Path) -> None:
    if count:
        told = say("decisions made: {0}, in {1}; kg build follows them without reading a page", count, place)
        print(told, file=sys.stderr)
