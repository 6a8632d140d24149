"""Defines `kg build` and `kg watch`: pages in, the results in a folder out."""

import contextlib
import datetime
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kg.apps.cli.layout import paragraph, put
from kg.apps.cli.options import (
    As,
    Engine,
    Format,
    Images,
    Jobs,
    Output,
    Period,
    Reading,
)
from kg.apps.cli.progress import Progress
from kg.apps.cli.show import chosen, show, tell
from kg.apps.language import counted, say
from kg.base.errors import InputError
from kg.base.results import DATABASE
from kg.base.text import clean

if TYPE_CHECKING:
    from kg.flow import Summary

__all__ = ["build", "watch"]


def build(
    *,
    paths: Annotated[
        list[str] | None,
        typer.Argument(help="Files and folders of pages (default: seeds/).", show_default=False),
    ] = None,
    output: Output = Path("output"),
    reading: Reading,
    images: Images = None,
    jobs: Jobs = None,
    add: Annotated[
        bool, typer.Option("--add", help="Keep the pages of the last build in the output folder.")
    ] = False,
    engine: Annotated[
        Engine, typer.Option("--engine", help="local: this machine; spark: a cluster.")
    ] = Engine.LOCAL,
    master: Annotated[
        str, typer.Option("--master", help="Spark's master: spark://host:7077, yarn, k8s://…, local[*].")
    ] = "local[*]",
    quiet: Annotated[bool, typer.Option("--quiet", help="No progress bar.")] = False,
    log_json: Annotated[
        bool, typer.Option("--log-json", help="Tell of each page as a line of JSON on stderr.")
    ] = False,
    format_: As = None,
) -> None:
    """Read pages, write the database and the graph files. Example: kg build seeds/."""
    if not paths and not Path("seeds").exists():
        raise InputError("kg build", "is given no path", "name files or folders of pages, or try kg demo")
    options = reading.options(images)
    given = paths or ["seeds"]
    with Progress(quiet=quiet, log_json=log_json) as progress:
        if engine is Engine.SPARK:
            from kg.apps import spark

            summary = spark.build(
                given, output, master=master, options=options, add=add, report=progress.step, tell=tell
            )
        else:
            from kg import flow

            summary = flow.build(
                given, output, options=options, add=add, jobs=jobs, report=progress.step, tell=tell
            )
    if chosen(format_) is not Format.TABLE:
        return show([summary], format_)
    return _print(summary, output)


def watch(
    *,
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="Folder in which pages arrive.")],
    output: Output = Path("output"),
    reading: Reading,
    images: Images = None,
    jobs: Jobs = None,
    names: Annotated[
        Path | None,
        typer.Option("--names", help="Watch list: a name a line; what is new of them is written down."),
    ] = None,
    digest: Annotated[
        Period, typer.Option("--digest", help="A text of what is new for each day or each week.")
    ] = Period.DAY,
    format_: As = None,
) -> None:
    """Build as pages arrive, until Ctrl-C. Example: kg watch inbox/ -o output/ --names names.txt."""
    from kg.apps import digest as digests
    from kg.apps.watch import watch as run

    listed = [] if names is None else digests.names_in(names)
    with contextlib.suppress(KeyboardInterrupt), Progress(quiet=False, log_json=False) as progress:
        for summary in run(
            folder,
            output,
            options=reading.options(images),
            jobs=jobs,
            report=progress.step,
            tell=tell,
        ):
            progress.again()
            if chosen(format_) is Format.TABLE:
                print(_summed(summary), flush=True)
            else:
                show([summary], format_)
            if listed:
                _digest(listed, output, digest)
    tell(say("watching has ended; all that was built is whole"))
    raise typer.Exit(0)


def _digest(names: list[str], output: Path, period: Period) -> None:
    """Report the news about the names of a watch list."""
    from kg.apps.digest import update
    from kg.query.graph import open as open_graph

    folder = output / "digest"
    with open_graph(output) as graph:
        fresh = update(graph, names, folder, period=period.value, today=datetime.date.today(), tell=tell)
    if fresh:
        tell(say("new hits of the watch list: {0}, in {1}", fresh, folder))


def _print(summary: "Summary", output: Path) -> None:
    """Print what a build made, and the pairs that appear together most."""
    from kg.derive.links import ROLL
    from kg.query.graph import open as open_graph

    put(paragraph(_summed(summary)))
    put(line for text in _noted(summary) for line in paragraph(clean(text)))
    if summary.rolls:
        put(
            paragraph(
                counted(
                    "{0} article names more than {1} entities and makes no links",
                    "{0} articles name more than {1} entities and make no links",
                    summary.rolls,
                    ROLL,
                )
            )
        )
    put([str(output / "graph.html"), str(output / "graph.graphml"), str(output / DATABASE)])
    with open_graph(output / DATABASE) as graph:
        pairs = graph.pairs(limit=10)
    if not pairs:
        return
    put([say("most often together, without the places and bodies that appear with everybody:")])
    for pair in pairs:
        articles = counted("{0} article", "{0} articles", pair.articles)
        sentences = counted("{0} sentence", "{0} sentences", pair.sentences)
        told = say("{0} — {1}: {2}, {3}", clean(pair.source), clean(pair.target), articles, sentences)
        put(paragraph(told, 2, hanging=2))


_NAMES = 3
"""Pages that a line of the summary names at most."""


def _noted(summary: "Summary") -> Iterator[str]:
    """Yield one line for each thing that was left out or that pages do not print."""
    if summary.same:
        yield counted(
            "{0} page says the same as another and counts once: {1}", "{0} pages say the same as others and count once: {1}",
            len(summary.same), _some(summary.same),
        )  # fmt: skip
    if summary.passed:
        words = {
            "pictures": say("pictures"),
            "other .xml": say("other .xml"),
            "without an ending": say("without an ending"),
        }
        kinds = (f"{count} {words.get(kind, kind)}" for kind, count in summary.passed.items())
        yield say("passed over: {0}", ", ".join(kinds))
    if summary.undated:
        yield counted(
            "{0} page has no date and is in no answer about time (--date, --pages)",
            "{0} pages have no date and are in no answer about time (--date, --pages)",
            summary.undated,
        )
    if summary.named:
        yield counted(
            "{0} page has the date of its file's name: it prints none",
            "{0} pages have the date of their file's name: they print none",
            summary.named,
        )
    if summary.homeless:
        yield counted(
            "{0} page does not say whose paper it is (--home, --pages)",
            "{0} pages do not say whose paper they are (--home, --pages)",
            summary.homeless,
        )
    if summary.left_out:
        count, names = len(summary.left_out), _some(summary.left_out)
        yield counted(
            "{0} page of the last build left out (--add keeps it): {1}",
            "{0} pages of the last build left out (--add keeps them): {1}",
            count, names,
        )  # fmt: skip


def _some(names: Sequence[str]) -> str:
    """Return the first few names and the number of the others."""
    shown = ", ".join(names[:_NAMES])
    return say("{0} and {1} more", shown, len(names) - _NAMES) if len(names) > _NAMES else shown


def _summed(summary: "Summary") -> str:
    return say(
        "{0} ({1} read, {2} unchanged, {3} skipped), {4}, {5}, {6}, {7}",
        counted("{0} page", "{0} pages", summary.pages),
        summary.read,
        summary.pages - summary.read,
        summary.skipped,
        counted("{0} article", "{0} articles", summary.articles),
        counted("{0} mention", "{0} mentions", summary.mentions),
        counted("{0} entity", "{0} entities", summary.entities),
        counted("{0} link", "{0} links", summary.links),
    )
