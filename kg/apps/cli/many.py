"""Answers questions about many names: a list in a file in, rows out, with a report of the names not found."""

import dataclasses
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Any

from kg.apps.cli.layout import title
from kg.apps.cli.options import Format
from kg.apps.cli.show import show, tell
from kg.apps.cli.table import table
from kg.apps.language import say
from kg.base.errors import KgError

__all__ = ["COMPANION", "asked", "many_careers", "many_companions", "many_portraits"]

COMPANION = ("entity", "type", "articles", "sentences", "first", "last")
"""The columns of companions that people read; the measures are in the other formats."""


def asked(name: str | None) -> str:
    """Return the name given to a command.

    Raises
    ------
    KgError
        Neither a name nor a list is given.
    """
    if not name:
        raise KgError("NAME", "is missing", "give a name, or a list of names with --names")
    return name


def many_companions(
    names: Path,
    db: Path,
    format_: Format | None,
    *,
    types: Collection[str] | None,
    min_articles: int,
    hubs: bool,
    limit: int,
) -> None:
    """Print who appears with each entity of a list; each row names the entity."""
    from kg.apps.digest import names_in
    from kg.query.graph import open as open_graph

    with open_graph(db) as graph:
        found, faults = graph.find_all(names_in(names))
        _report(faults)
        near = graph.many_companions(
            list(dict.fromkeys(found.values())),
            types=types,
            min_articles=min_articles,
            hubs=hubs,
            limit=limit,
        )
    rows = [
        {"name": name, "of": full} | dataclasses.asdict(row)
        for name, full in found.items()
        for row in near[full]
    ]
    show(rows, format_, layout=_by_name)


def _by_name(rows: Any) -> Iterator[str]:
    """Yield a table for each name of a list."""
    held: dict[str, list[dict[str, Any]]] = {}
    for row in rows:
        held.setdefault(row["of"], []).append({column: row[column] for column in COMPANION})
    for number, (full, near) in enumerate(held.items()):
        if number:
            yield ""
        yield title(full)
        yield from table(near)


def many_portraits(names: Path, db: Path, format_: Format | None, *, planned: bool) -> None:
    """Print what the corpus says about each entity of a list, with planned posts if asked for."""
    from kg.apps.cli.evidence import portrait
    from kg.apps.digest import names_in
    from kg.query.graph import open as open_graph
    from kg.query.portraits import UNASKED

    with open_graph(db) as graph:
        found, faults = graph.find_all(names_in(names))
        _report(faults)
        rows = graph.many_portraits(list(dict.fromkeys(found.values())))
        if planned:
            rows = [dataclasses.replace(row, planned=tuple(graph.planned(row.entity))) for row in rows]
    omit = () if planned else UNASKED
    show(
        rows, format_, omit=omit, layout=lambda held: (line for row in held for line in [*portrait(row), ""])
    )


def many_careers(names: Path, db: Path, format_: Format | None) -> None:
    """Print the posts of each person of a list."""
    from kg.apps.cli.ledger_tables import careers_lines, places
    from kg.apps.digest import names_in
    from kg.query.careers import not_a_person
    from kg.query.graph import open as open_graph

    with open_graph(db) as graph:
        found, faults = graph.find_all(names_in(names))
        held = graph.many_careers(list(dict.fromkeys(found.values())))
        _report(faults)
        _each([not_a_person(name, full) for name, full in found.items() if full not in held])
        show(
            [spell for spells in held.values() for spell in spells],
            format_,
            layout=lambda spells: careers_lines(spells, graph.heads(places(spells))),
        )


def _report(faults: list[KgError]) -> None:
    """Report the names that mean nothing or several entities, and their number."""
    _each(faults)
    if faults:
        tell(say("names of the list that were not found: {0}", len(faults)))


def _each(faults: list[KgError]) -> None:
    for fault in faults:
        tell(fault)
