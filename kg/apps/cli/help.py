"""Prints the help of commands and groups in the chosen language, wrapped for Chinese."""

import re
from typing import TYPE_CHECKING, Any

from typer.core import TyperGroup

from kg.apps.cli.given import as_given
from kg.apps.cli.wrap import columns, padded, width, wrapped
from kg.apps.language import say

if TYPE_CHECKING:
    from typer import Context

__all__ = ["Group", "Helpful", "first_sentence", "parted"]

_EXAMPLE = re.compile(r"\s*(?:Example: |例：)(.+?)[.。]?$", re.DOTALL)
_TYPE = re.compile(r"<([^<>]+)>")
"""The parser's placeholder for a value."""
_OPTIONS, _VERB = "[OPTIONS]", "COMMAND"
_LONGEST = 28
"""Width of the names of options, in columns; their help is beside them."""
_WIDEST = 100
"""Columns of a line that is still pleasant to read."""


def parted(told: str) -> tuple[str, str]:
    """Split a help text into its words and the example at its end ("" if it has none)."""
    text = " ".join(told.split())
    found = _EXAMPLE.search(text)
    return (text[: found.start()], found.group(1)) if found else (text, "")


def first_sentence(told: str) -> str:
    """Return the first sentence of a help text, for a list of commands."""
    return re.split(r"(?<=[.。])\s*", parted(say(told))[0])[0].rstrip(".。")


class Helpful:
    """The part of commands and groups that prints help in the chosen language."""

    def help_lines(self, context: "Context", command: Any) -> list[str]:
        """Return the lines of the help of a command."""
        room = min(columns(), _WIDEST)
        told, example = parted(say(" ".join((command.help or "").split())))
        parameters = command.get_params(context)
        given = [_argument(p) for p in parameters if p.param_type_name != "option"]
        usage = " ".join([context.command_path, *given, *[_VERB] * isinstance(self, TyperGroup), _OPTIONS])
        lines = [*_hanging(say("Usage: {0}", usage), room, 4), "", *wrapped(told, room)]
        if example:
            lines += ["", *_hanging(say("Example: {0}", example), room, 4)]
        arguments: list[tuple[str, str]] = []
        options: list[tuple[str, str]] = []
        for parameter in parameters:
            record = self._record(parameter, context)
            if record is not None:
                (options if parameter.param_type_name == "option" else arguments).append(record)
        for name, rows in ((say("Arguments"), arguments), (say("Options"), options)):
            if rows:
                lines += ["", say("{0}:", name), *_rows(rows, room)]
        return lines

    @staticmethod
    def _record(parameter: Any, context: "Context") -> tuple[str, str] | None:
        """Return the usage and the help text of a parameter."""
        said = parameter.help
        parameter.help = say(" ".join((said or "").split())) if said else said
        try:
            record: tuple[str, str] | None = parameter.get_help_record(context)
        finally:
            parameter.help = said
        if record is None:
            return None
        if parameter.param_type_name != "option":
            return _argument(parameter), record[1].replace(f"[{say('required')}]", "").rstrip()
        return _TYPE.sub(lambda found: _value(found.group(1), parameter.name), record[0]), record[1]


def _argument(parameter: Any) -> str:
    """Return the usage of an argument: ``NAME``, ``[FILE]``, ``PATHS…``."""
    shown = str(parameter.metavar or parameter.name.upper()) + "…" * (parameter.nargs == -1)
    return shown if parameter.required else f"[{shown}]"


def _value(told: str, name: str) -> str:
    """Return the usage of an option's value: its choices or its name."""
    return told if "|" in told else name.rstrip("_").upper()


class Group(Helpful, TyperGroup):
    """A command with subcommands, which its help lists."""

    def get_params(self, ctx: Any) -> list[Any]:
        """Return the parameters."""
        return as_given(super().get_params(ctx))

    def format_help(self, ctx: Any, formatter: Any) -> None:
        """Write the help."""
        lines = self.help_lines(ctx, self)
        listed = [(name, self.get_command(ctx, name)) for name in self.list_commands(ctx)]
        rows = [(name, first_sentence(" ".join((held.help or "").split()))) for name, held in listed if held]
        lines += ["", say("{0}:", say("Commands")), *_rows(rows, min(columns(), _WIDEST))]
        formatter.write("\n".join(lines) + "\n")


def _rows(rows: list[tuple[str, str]], room: int) -> list[str]:
    """Return two columns: names, and their texts beside or below them."""
    left = max((width(name) for name, _ in rows if width(name) <= _LONGEST), default=0)
    lines = []
    for name, told in rows:
        beside = wrapped(told, room - left - 4) if told else [""]
        if width(name) > left:
            lines.append(f"  {name}")
        else:
            lines.append(f"  {padded(name, left)}  {beside.pop(0)}".rstrip())
        lines += [" " * (left + 4) + line for line in beside if line]
    return lines


def _hanging(text: str, room: int, indent: int) -> list[str]:
    """Return lines with all but the first indented."""
    first, *rest = wrapped(text, room - indent)
    return [first, *(" " * indent + line for line in rest)]
