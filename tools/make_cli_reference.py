"""Write ``docs/cli.md``, the reference of the commands, out of what they declare.

``python tools/make_cli_reference.py [FILE]``
"""

import enum
import inspect
import re
import sys
import types
import typing
from collections.abc import Callable
from pathlib import Path

from typer.models import OptionInfo

from kg.apps.cli import app

REFERENCE = Path(__file__).parent.parent / "docs" / "cli.md"
_HEAD = """\
# Commands

<!-- Written by tools/make_cli_reference.py -->

Rows go to stdout: a table on a terminal, JSON (one object a line) in a pipe. Progress and faults go to stderr; a fault is one
line that says where, what is wrong and what to do. The exit status is 0, or 2 after a fault. A name of an entity is any printed
form, a full name or pinyin. Every command takes `--help`, and `--debug`, which prints the trace of a fault of kg itself; `python -m kg` is `kg`.
"""
_EXAMPLE = re.compile(r"\s*Example: (.+?)\.?$", re.DOTALL)


def reference() -> str:
    """Return the page: a section a command, in the order in which they are declared."""
    return "\n".join([_HEAD, *(_section(command.callback) for command in app.registered_commands)])


def _section(command: Callable[..., None]) -> str:
    told = " ".join((command.__doc__ or "").split())
    example = _EXAMPLE.search(told)
    parameters = [_Parameter(p) for p in inspect.signature(command).parameters.values()]
    name = command.__name__
    usage = " ".join(["kg", name, *(p.shown for p in parameters if not p.option), "[OPTIONS]"])
    lines = [f"## kg {name}", "", _EXAMPLE.sub("", told), "", f"    {usage}"]
    if example:
        lines.append(f"    {example.group(1)}")
    rows = [p.row() for p in parameters if p.option or p.help]
    return "\n".join([*lines, "", "| | |", "|---|---|", *rows]) + "\n"


class _Parameter:
    """An argument or an option of a command.

    Parameters
    ----------
    declared
        A parameter of the command's function; what typer is told of it stands in its annotation.
    """

    def __init__(self, declared: inspect.Parameter) -> None:
        kind, *said = (
            typing.get_args(declared.annotation)
            if typing.get_origin(declared.annotation) is typing.Annotated
            else (declared.annotation,)
        )
        told = said[0] if said else None
        if typing.get_origin(kind) is types.UnionType:
            kind = next(part for part in typing.get_args(kind) if part is not type(None))
        self.option = isinstance(told, OptionInfo)
        self.help = " ".join(((told.help if told else None) or "").split())
        self._many = typing.get_origin(kind) is list
        self._kind = typing.get_args(kind)[0] if self._many else kind
        self._value = (told.metavar if told else None) or declared.name.rstrip("_").upper()
        names = (
            (told.default, *(told.param_decls or ())) if told else ()
        )  # in Annotated the first name lands there
        self._names = ", ".join(n for n in names if isinstance(n, str)) or f"--{declared.name.rstrip('_')}"
        self._default = declared.default
        self._shown = told.show_default if told else False

    @property
    def shown(self) -> str:
        """How it is written: ``PATHS…``, ``--format table|json|csv``."""
        if not self.option:
            shown = self._value + "…" * self._many
            return shown if self._default is inspect.Parameter.empty else f"[{shown}]"
        if self._kind is bool:
            return self._names
        choices = [str(e.value) for e in self._kind] if issubclass(self._kind, enum.Enum) else []
        return f"{self._names} {'|'.join(choices) or self._value.rsplit('=', 1)[-1]}"

    def row(self) -> str:
        """Return its row of the table: how it is written, what it does, what is taken where it is not given."""
        default = getattr(self._default, "value", self._default)
        told = self.help.replace("*", "\\*").replace("<", "&lt;")
        if self.option and self._default is inspect.Parameter.empty:
            told += " Required."
        elif self._shown and default not in (None, False, inspect.Parameter.empty):
            told += f" Default: `{default}`."
        return "| " + " | ".join(cell.replace("|", "\\|") for cell in (f"`{self.shown}`", told)) + " |"


if __name__ == "__main__":
    Path(sys.argv[1] if len(sys.argv) > 1 else REFERENCE).write_text(reference(), encoding="utf-8")
