"""Write ``docs/cli.md``, the reference of the commands, out of what they declare.

``python tools/make_cli_reference.py [FILE]``
"""

import enum
import re
import sys
from pathlib import Path
from typing import Any

from typer.core import TyperOption
from typer.main import get_command

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
    """Return the page: a section for each command, in the order in which they are declared."""
    commands: dict[str, Any] = getattr(get_command(app), "commands")  # noqa: B009  (the group's type is private)
    return "\n".join([_HEAD, *(_section(command) for command in commands.values())])


def _section(command: Any) -> str:
    told = " ".join(command.help.split())
    example = _EXAMPLE.search(told)
    parameters = command.params
    usage = " ".join(["kg", command.name, *(_shown(p) for p in parameters if not _is_option(p)), "[OPTIONS]"])
    lines = [f"## kg {command.name}", "", _EXAMPLE.sub("", told), "", f"    {usage}"]
    if example:
        lines.append(f"    {example.group(1)}")
    rows = [_row(p) for p in parameters if _is_option(p) or p.help]
    return "\n".join([*lines, "", "| | |", "|---|---|", *rows]) + "\n"


def _is_option(parameter: Any) -> bool:
    return isinstance(parameter, TyperOption)


def _shown(parameter: Any) -> str:
    """Return the usage of an argument or an option: ``PATHS…``, ``--format table|json|csv``."""
    value = parameter.metavar or parameter.name.rstrip("_").upper()
    if not _is_option(parameter):
        shown = value + "…" * (parameter.nargs == -1)
        return shown if parameter.required else f"[{shown}]"
    names = ", ".join(parameter.opts)
    if parameter.is_flag:
        return names
    kind = parameter.type_descriptor.annotation
    choices = [str(each.value) for each in kind] if isinstance(kind, enum.EnumType) else []
    return f"{names} {'|'.join(choices) or value.rsplit('=', 1)[-1]}"


def _row(parameter: Any) -> str:
    """Return the row of the table for a parameter: usage, purpose and default."""
    default = getattr(parameter.default, "value", parameter.default)
    told = " ".join((parameter.help or "").split()).replace("*", "\\*").replace("<", "&lt;")
    if _is_option(parameter) and parameter.required:
        told += " Required."
    elif _is_option(parameter) and parameter.show_default and default not in (None, False):
        told += f" Default: `{default}`."
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in (f"`{_shown(parameter)}`", told)) + " |"


if __name__ == "__main__":
    Path(sys.argv[1] if len(sys.argv) > 1 else REFERENCE).write_text(reference(), encoding="utf-8")
