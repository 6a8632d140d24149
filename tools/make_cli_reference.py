"""Write ``docs/cli.md``, the reference of the commands, out of what they declare.

``python tools/make_cli_reference.py [FILE]``
"""

import re
import sys
from collections.abc import Iterator
from pathlib import Path

import typer

from kg.cli import app

REFERENCE = Path(__file__).parent.parent / "docs" / "cli.md"
_HEAD = """\
# Commands

<!-- Written by tools/make_cli_reference.py -->

`python -m kg` is `kg`. Rows go to stdout: a table on a terminal, JSON (one object a line) in a pipe. Progress and faults go to
stderr; a fault is one line that says where, what is wrong and what to do. The exit status is 0, or 2 after a fault.
A NAME is any printed form, an alias, a full name or its pinyin. Every command takes `--help`.
"""
_EXAMPLE = re.compile(r"\s*Example: (.+?)\.?$", re.DOTALL)


def reference() -> str:
    """Return the page: a section a command, in the order in which they are declared."""
    group = typer.main.get_command(app)
    context = group.make_context("kg", [], resilient_parsing=True)
    sections = [_HEAD]
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        inner = command.make_context(name, [], parent=context, resilient_parsing=True)
        told = " ".join((command.help or "").split())
        example = _EXAMPLE.search(told)
        usage = " ".join(["kg", name, *command.collect_usage_pieces(inner)])
        lines = [f"## kg {name}", "", _EXAMPLE.sub("", told), "", f"    {usage}"]
        if example:
            lines += [f"    {example.group(1)}"]
        lines += ["", "| | |", "|---|---|", *_rows(command, inner)]
        sections.append("\n".join(lines) + "\n")
    return "\n".join(sections)


def _rows(command: typer.core.TyperCommand, context: typer.Context) -> Iterator[str]:
    for parameter in command.get_params(context):
        if "--help" in parameter.opts:
            continue
        named = ", ".join([*parameter.opts, *parameter.secondary_opts])
        valid = "\\|".join(getattr(parameter.type, "choices", ()))
        if isinstance(parameter, typer.core.TyperArgument):
            named = parameter.make_metavar(context)
        elif not parameter.is_flag:
            named += f" {valid or parameter.metavar or parameter.name.rstrip('_').upper()}"
        told = _cell(parameter.help or "")
        if parameter.show_default and parameter.default not in (None, False):
            default = getattr(parameter.default, "value", parameter.default)
            told += f" Default: `{default}`."
        yield f"| `{named}` | {told} |"


def _cell(text: str) -> str:
    """Return a text as a cell of a table."""
    return " ".join(text.split()).replace("|", "\\|").replace("*", "\\*").replace("<", "&lt;")


if __name__ == "__main__":
    Path(sys.argv[1] if len(sys.argv) > 1 else REFERENCE).write_text(reference(), encoding="utf-8")
