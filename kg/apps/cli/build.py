"""`kg build` and `kg watch`: pages in, the results in a folder out."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kg.apps.cli.options import (
    As,
    Date,
    Engine,
    Format,
    Home,
    Jobs,
    Model,
    NoModel,
    Output,
    Patterns,
    options_of,
)
from kg.apps.cli.progress import Progress
from kg.apps.cli.show import chosen, show, tell, tell_skipped
from kg.base.text import clean
from kg.reading.model import OWN_MODEL

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
    home: Home = None,
    date: Date = None,
    patterns: Patterns = None,
    model: Model = OWN_MODEL,
    no_model: NoModel = False,
    jobs: Jobs = None,
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
    if engine is Engine.SPARK:
        from kg.apps import spark

        summary = spark.build(
            paths or ["seeds"],
            output,
            master=master,
            options=options_of(home, date, patterns, model, no_model),
            report=tell_skipped,
        )
        database = output / spark.TABLES_FOLDER
    else:
        from kg import flow
        from kg.derive.tables import DATABASE

        with Progress(quiet=quiet, log_json=log_json) as progress:
            summary = flow.build(
                paths or ["seeds"],
                output,
                options=options_of(home, date, patterns, model, no_model),
                jobs=jobs,
                report=progress.step,
                tell=tell,
            )
        database = output / DATABASE
    if chosen(format_) is not Format.TABLE:
        return show([summary], format_)
    return _print(summary, output, database)


def watch(
    *,
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="Folder in which pages arrive.")],
    output: Output = Path("output"),
    home: Home = None,
    date: Date = None,
    patterns: Patterns = None,
    model: Model = OWN_MODEL,
    no_model: NoModel = False,
    jobs: Jobs = None,
    format_: As = None,
) -> None:
    """Build as pages arrive, until Ctrl-C. Example: kg watch inbox/ -o output/."""
    from kg.apps.watch import watch as run

    with Progress(quiet=False, log_json=False) as progress:
        for summary in run(
            folder,
            output,
            options=options_of(home, date, patterns, model, no_model),
            jobs=jobs,
            report=progress.step,
            tell=tell,
        ):
            progress.again()
            if chosen(format_) is Format.TABLE:
                print(_summed(summary), flush=True)
            else:
                show([summary], format_)


def _print(summary: "Summary", output: Path, database: Path) -> None:
    """Tell people what a build made, and who stands most often together."""
    from kg.derive.links import ROLL
    from kg.query.graph import open as open_graph

    print(_summed(summary))
    if summary.rolls:
        print(f"{summary.rolls} articles name more than {ROLL} entities and make no links")
    print("  ".join(map(str, (output / "graph.html", output / "graph.graphml", database))))
    with open_graph(database) as graph:
        print("most often together:")
        for pair in graph.pairs(limit=10):
            ends = f"{clean(pair.source)} — {clean(pair.target)}"
            print(f"  {ends}: {pair.articles} articles, {pair.sentences} sentences")


def _summed(summary: "Summary") -> str:
    return (
        f"{summary.pages} pages ({summary.read} read, {summary.pages - summary.read} unchanged, {summary.skipped} skipped), "
        f"{summary.articles} articles, {summary.mentions} mentions, {summary.entities} entities, {summary.links} links"
    )
