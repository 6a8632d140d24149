"""Prints rows: a reading layout or table on a terminal, else a format; faults go to stderr."""

import contextlib
import contextvars
import dataclasses
import itertools
import sys
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from kg.apps.cli.layout import put
from kg.apps.cli.options import Format
from kg.apps.cli.table import record, table
from kg.apps.language import fault, heading, retold, say
from kg.base.errors import KgError
from kg.base.text import clean

if TYPE_CHECKING:
    from kg.query.timeline import Month

__all__ = ["Layout", "RowOptions", "asking", "bars", "chosen", "show", "tell", "tell_skipped", "tell_undated"]

_BAR = 24
"""Width of the longest bar of a chart, in columns of the terminal."""

Layout = Callable[[Sequence[Any]], Iterable[str]]
"""A function that makes the lines for people from rows."""


@dataclasses.dataclass(frozen=True, slots=True)
class RowOptions:
    """The options of every command that prints rows, besides the format."""

    columns: Annotated[
        str | None,
        typer.Option("--columns", help="Only these columns, joined by commas, as --format json names them."),
    ] = None
    output: Annotated[
        Path | None,
        typer.Option(
            "-o", "--output", help="File for the rows; its ending gives the format (.csv, .xlsx, …)."
        ),
    ] = None


_asked: contextvars.ContextVar[RowOptions] = contextvars.ContextVar("asked", default=RowOptions())  # noqa: B039  (it is frozen)


@contextlib.contextmanager
def asking(asked: RowOptions) -> Iterator[None]:
    """Have rows printed by the options of a command."""
    token = _asked.set(asked)
    try:
        yield
    finally:
        _asked.reset(token)


def tell(line: object) -> None:
    """Print a fault as one line on stderr."""
    print(
        "kg: " + clean(fault(line) if isinstance(line, KgError) else str(line)), file=sys.stderr, flush=True
    )


def tell_skipped(problem: object) -> None:
    """Report a page that is left out."""
    tell(say("skipped {0}", fault(problem) if isinstance(problem, KgError) else retold(str(problem))))


def tell_undated(count: int) -> None:
    """Report how many stories have no date, so that filters by days leave them out."""
    if count:
        tell(say("stories without a date that are left out: {0}; give the date with kg build --date", count))


def show(
    rows: Iterable[object],
    format_: Format | None,
    *,
    layout: Layout | None = None,
    people: Sequence[str] = (),
    omit: Collection[str] = (),
    empty: str = "",
) -> None:
    """Print rows (dataclasses or mappings): for people on a terminal, as one JSON object per line in a pipe.

    Parameters
    ----------
    rows
        All of one kind.
    format_
        The format asked for; None to choose one.
    layout
        Makes the lines for people; without it they get a table, or the fields of a single row with lists.
    people
        The columns of a table for people; () for all.
    omit
        Fields that were not asked for.
    empty
        A sentence on what to try if there are no rows; it goes to stderr in every format.
    """
    asked = _asked.get()
    form = chosen(format_, asked.output)
    if form is Format.TABLE:
        return _read(list(rows), layout, people, empty, asked)
    from kg.apps.cli.rows import chosen_columns, write

    rows = iter(rows)
    first = list(itertools.islice(rows, 1))
    if not first and empty:
        print(say("nothing found; {0}", empty), file=sys.stderr)
    plain: Iterable[Mapping[str, Any]] = map(_fields, itertools.chain(first, rows))
    if omit:
        plain = ({name: value for name, value in row.items() if name not in omit} for row in plain)
    return write(chosen_columns(plain, asked.columns) if asked.columns else plain, form, asked.output)


def chosen(format_: Format | None, output: Path | None = None) -> Format:
    """Return the given format, by name or by the ending of a file; by default a table on a terminal, else JSON."""
    if format_ is None and output is not None:
        from kg.apps.cli.rows import ENDINGS

        if output.suffix.lower() not in ENDINGS:
            raise KgError(
                str(output), "has an ending that names no format", "give one of " + ", ".join(ENDINGS)
            )
        return ENDINGS[output.suffix.lower()]
    return format_ or (Format.TABLE if sys.stdout.isatty() else Format.JSON)


def _fields(row: object) -> Mapping[str, Any]:
    """Return the fields of a row, which must be a dataclass or a mapping."""
    if isinstance(row, Mapping):
        return row
    if not dataclasses.is_dataclass(row) or isinstance(row, type):
        raise TypeError(f"{row!r} is not a row")
    return dataclasses.asdict(row)


def _read(
    rows: list[object], layout: Layout | None, people: Sequence[str], empty: str, asked: RowOptions
) -> None:
    """Print rows for people."""
    if not rows:
        print(say("nothing found; {0}", empty) if empty else say("nothing found"), file=sys.stderr)
        return None
    if layout is not None and not asked.columns:
        lines: Iterable[str] = layout(rows)
    else:
        from kg.apps.cli.rows import chosen_columns

        plain: Iterable[Mapping[str, Any]] = map(_fields, rows)
        names = asked.columns or ",".join(people)
        held = list(chosen_columns(plain, names) if names else plain)
        single = len(held) == 1 and any(isinstance(value, list | tuple) for value in held[0].values())
        lines = record(held[0]) if single else table(held)
    if asked.output is None:
        return put(lines)
    from kg.base.files import whole

    with whole(asked.output) as file:
        file.writelines(f"{line}\n".encode("utf-8", "replace") for line in lines)
    return None


def bars(months: "Sequence[Month]") -> None:
    """Print a timeline as a chart: for each span a bar and the printed posts; spans without stories share one line."""
    from kg.apps.cli.layout import paragraph
    from kg.apps.cli.wrap import padded, width

    most = max((month.articles for month in months), default=0)
    spans: list[tuple[str, list[Month]]] = []
    for empty, group in itertools.groupby(months, key=lambda month: not (month.articles or month.posts)):
        held = list(group)
        if empty and len(held) > 1:
            spans.append((f"{held[0].month} – {held[-1].month}", held))
        else:
            spans += [(month.month or say("no date"), [month]) for month in held]
    left = max(map(width, [*(name for name, _ in spans), heading("month")]), default=0)
    right = max(width(heading("articles")), len(str(most)))
    put([f"{padded(heading('month'), left)}  {heading('articles')}"])
    for name, held in spans:
        count = sum(month.articles for month in held)
        bar = "█" * round(_BAR * count / most) if most else ""
        put([f"{padded(name, left)}  {count:>{right}}  {bar}".rstrip()])
        posts = dict.fromkeys(
            f"{say('former ') if post.former else ''}{post.person} {post.organ}{post.post}"
            for month in held
            for post in month.posts
        )
        put(line for post in posts for line in paragraph(clean(post), left + right + 4, hanging=2))
