"""Rows for people and programs: tables, JSON lines, CSV and bars to stdout; what is wrong to stderr."""

import dataclasses
import itertools
import json
import sys
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any

from kg.apps.cli.options import Format
from kg.base.text import clean

if TYPE_CHECKING:
    from kg.query.timeline import Month

__all__ = ["bars", "chosen", "show", "tell", "tell_skipped"]

_WIDEST = 60
"""Characters of the longest cell of a table."""
_BAR = 24
"""Width of the longest bar of a chart, in columns of the terminal."""


def tell(line: object) -> None:
    """Print what is wrong as one line of stderr."""
    print("kg: " + clean(str(line)), file=sys.stderr, flush=True)


def tell_skipped(fault: object) -> None:
    """Tell of a page that is left out."""
    tell(f"skipped {fault}")


def show(rows: Iterable[object], format_: Format | None) -> None:
    """Print rows: dataclasses or mappings; a table for a terminal, one JSON object a line, or CSV.

    Control characters are taken out of tables; CSV cells that a spreadsheet would run are defused.
    """
    plain = (dict(row) if isinstance(row, Mapping) else _fields(row) for row in rows)
    writers: dict[Format, Callable[[Iterable[dict[str, Any]]], None]] = {
        Format.TABLE: _table,
        Format.JSON: _json,
        Format.CSV: _csv,
    }
    writers[chosen(format_)](plain)


def _fields(row: object) -> dict[str, Any]:
    """Return the fields of a row; what is not a dataclass is not a row."""
    if not dataclasses.is_dataclass(row) or isinstance(row, type):
        raise TypeError(f"{row!r} is not a row")
    return dataclasses.asdict(row)


def chosen(format_: Format | None) -> Format:
    """Return the format that was asked for; else a table on a terminal and JSON elsewhere."""
    return format_ or (Format.TABLE if sys.stdout.isatty() else Format.JSON)


def _json(rows: Iterable[dict[str, Any]]) -> None:
    for row in rows:
        sys.stdout.buffer.write(
            json.dumps(row, ensure_ascii=False).encode("utf-8", "backslashreplace") + b"\n"
        )
    sys.stdout.flush()


def _csv(rows: Iterable[dict[str, Any]]) -> None:
    from kg.export.csv_tables import write_rows

    rest = iter(rows)
    first = next(rest, None)
    if first is not None:
        lines = (map(_flat, row.values()) for row in itertools.chain([first], rest))
        write_rows(sys.stdout, list(first), lines, divider="")


def _flat(value: object) -> object:
    """Return a value as one cell holds it."""
    return json.dumps(value, ensure_ascii=False) if isinstance(value, list | tuple | dict) else value


def _table(rows: Iterable[dict[str, Any]]) -> None:
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    held = list(rows)
    if len(held) == 1 and any(isinstance(v, list | tuple) for v in held[0].values()):
        held = [{"field": k, "value": line} for k, v in held[0].items() for line in _lines(v)]
    if not held:
        print("nothing found", file=sys.stderr)
        return
    table = Table(box=None, header_style="bold", pad_edge=False)
    for name in held[0]:
        table.add_column(name, overflow="fold")
    for row in held:
        table.add_row(*(Text(_short(value)) for value in row.values()))
    Console().print(table)


def bars(months: "list[Month]") -> None:
    """Print a timeline as a chart: a bar a month, and the posts that the month prints."""
    from rich.bar import Bar
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    most = max((month.articles for month in months), default=0)
    table = Table(box=None, header_style="bold", pad_edge=False)
    table.add_column("month", no_wrap=True)
    table.add_column("articles", justify="right")
    table.add_column("", width=_BAR)
    table.add_column("posts", overflow="fold")
    for month in months:
        posts = dict.fromkeys(
            f"{'former ' if post.former else ''}{post.person} {post.organ}{post.post}" for post in month.posts
        )
        table.add_row(
            month.month or "no date",
            str(month.articles),
            Bar(most, 0, month.articles, width=_BAR),
            Text(clean("、".join(posts))),
        )
    Console().print(table)


def _lines(value: object) -> list[object]:
    """Return a field of one record as the lines that show it."""
    if isinstance(value, list | tuple):
        return [
            "  ".join(f"{v}" for v in item.values() if v not in (None, ""))
            if isinstance(item, dict)
            else item
            for item in value
        ] or [""]
    return [value]


def _short(value: object) -> str:
    if value is None:
        return ""
    text = clean("、".join(map(str, value)) if isinstance(value, list | tuple) else str(value))
    return text if len(text) <= _WIDEST else text[: _WIDEST - 1] + "…"
