"""A command whose parameters may be groups of options: one dataclass declares each group for all commands.

A command that reads pages has the parameter ``reading`` (`PageOptions`); one that prints rows has ``format_``, which brings
``--columns`` and ``-o`` with it (`RowOptions`).
"""

import functools
from typing import Any

import typer
from typer.core import TyperCommand
from typer.main import get_command

from kg.apps.cli.given import as_given
from kg.apps.cli.help import Helpful
from kg.apps.cli.options import PageOptions
from kg.apps.cli.show import RowOptions, asking

__all__ = ["Command"]

_READING, _FORMAT = "reading", "format_"
"""Parameters of commands that represent groups."""


class Command(Helpful, TyperCommand):
    """A command with the options of its groups."""

    def __init__(self, *arguments: Any, params: list[Any], **declared: Any) -> None:
        self._reads = any(p.name == _READING for p in params)
        held = [each for p in params for each in (_options(PageOptions) if p.name == _READING else [p])]
        names = {p.name for p in held}
        self._prints = _FORMAT in names and "output" not in names
        if self._prints:
            held += [p for p in _options(RowOptions) if p.name not in names]
        super().__init__(*arguments, params=held, **declared)

    def get_params(self, ctx: Any) -> list[Any]:
        """Return the parameters."""
        return as_given(super().get_params(ctx))

    def invoke(self, ctx: Any) -> Any:
        """Call the function of the command with its groups.

        ``--columns`` of a command that reads pages and prints rows names the columns of a table of articles
        (``text=正文``), and the columns to print.
        """
        given = ctx.params
        rows = {p.name: given.pop(p.name) for p in _options(RowOptions)} if self._prints else {}
        if self._prints and self._reads:
            parts = (rows["columns"] or "").split(",")
            given["columns"] = ",".join(part for part in parts if "=" in part) or None
            rows["columns"] = ",".join(part for part in parts if "=" not in part)
        if self._reads:
            given[_READING] = PageOptions(**{p.name: given.pop(p.name) for p in _options(PageOptions)})
        with asking(RowOptions(**rows)):
            return super().invoke(ctx)

    def format_help(self, ctx: Any, formatter: Any) -> None:
        """Write the help."""
        formatter.write("\n".join(self.help_lines(ctx, self)) + "\n")


@functools.cache
def _options(group: type) -> list[Any]:
    """Return the options that the fields of a group declare."""
    declared = typer.Typer(add_completion=False)
    declared.command()(group)
    return get_command(declared).params
