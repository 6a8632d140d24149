"""Assembles the Typer application: its commands in the order of the help."""

from typing import Annotated

import typer

import kg
from kg.apps.cli import ask, begin, build, events, figures, hand_on, ledger, offers, read, review
from kg.apps.cli import tune as tuning
from kg.apps.cli.command import Command
from kg.apps.cli.help import Group

__all__ = ["app"]

app = typer.Typer(
    name="kg",
    cls=Group,
    add_completion=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _version(asked: bool) -> None:
    """Print the version and end."""
    if asked:
        print(f"kg {kg.__version__}")
        raise typer.Exit


@app.callback(invoke_without_command=True)
def root(
    context: typer.Context,
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version and end.")
    ] = False,
    lang: Annotated[
        str | None,
        typer.Option(
            "--lang",
            metavar="zh|en",
            help="Language, with any command; default the locale's.",
            autocompletion=offers.languages,
        ),
    ] = None,
) -> None:
    """Read Chinese local newspapers into a graph of who appears with whom."""
    if context.invoked_subcommand is None:
        print(context.get_help().rstrip())


for command in (
    begin.demo,
    build.build,
    build.watch,
    read.mentions,
    read.articles,
    read.posts,
    events.events,
    read.why,
    read.score,
    ask.who,
    ask.pair,
    ask.entity,
    ask.common,
    ask.path,
    ask.search,
    ask.page,
    ask.top,
    ask.changes,
    ask.timeline,
    ledger.career,
    ledger.holders,
    ledger.chart,
    figures.coverage,
    figures.compare,
    hand_on.export,
    hand_on.site,
    hand_on.story,
    hand_on.serve,
    hand_on.mcp,
    review.review,
    tuning.tune,
    begin.doctor,
):
    app.command(cls=Command)(command)
