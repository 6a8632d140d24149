"""Write ``docs/cli.md`` and ``docs/cli.zh.md``, the reference of the commands, out of what they declare.

``python tools/make_cli_reference.py [FOLDER]``
"""

import enum
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from typer.core import TyperOption
from typer.main import get_command

from kg.apps.cli import app
from kg.apps.cli.help import parted
from kg.apps.language import say, speak

DOCS = Path(__file__).parent.parent / "docs"
PAGES = {"en": "cli.md", "zh": "cli.zh.md"}
_HEADS = {
    "en": """\
# Commands

<!-- Written by tools/make_cli_reference.py -->

Rows go to stdout: a table on a terminal, JSON (one object a line) in a pipe. Progress and faults go to stderr; a fault is one
line that says where, what is wrong and what to do. The exit status is 0, or 2 after a fault. A name of an entity is any printed
form, a full name or pinyin. Every command takes `--help`, and `--debug`, which prints the trace of a fault of kg itself; `python -m kg` is `kg`.
""",
    "zh": """\
# 命令

<!-- 由 tools/make_cli_reference.py 写出 -->

结果写到标准输出：在终端上是表格或可读的文字，在管道里是 JSON，一行一个对象。进度与错误写到标准错误；错误只有一行，说明在哪里、什么不对、怎么办。
退出码为 0，出错时为 2。实体的名称可以写报上的任何写法、全称或拼音。每个命令都有 `--help`；`--debug` 在 kg 自身出错时列出调用过程；`--lang zh|en`
选择语言，默认随系统；`python -m kg` 就是 `kg`。
""",
}
_WORDS = {
    "en": {"required": " Required.", "default": " Default: `{}`.", "options": "[OPTIONS]"},
    "zh": {"required": "必填。", "default": "默认：`{}`。", "options": "[选项]"},
}


def reference(language: str) -> str:
    """Return the page: a section for each command, in the order in which they are declared."""
    speak(language)
    commands: dict[str, Any] = getattr(get_command(app), "commands")  # noqa: B009  (the group's type is private)
    return "\n".join([_HEADS[language], *(_section(c, _WORDS[language]) for c in commands.values())])


def _section(command: Any, words: Mapping[str, str]) -> str:
    told, example = parted(say(" ".join(command.help.split())))
    parameters = command.params
    usage = " ".join(
        ["kg", command.name, *(_shown(p) for p in parameters if not _is_option(p)), words["options"]]
    )
    lines = [f"## kg {command.name}", "", told, "", f"    {usage}"]
    if example:
        lines.append(f"    {example}")
    rows = [_row(p, words) for p in parameters if _is_option(p) or p.help]
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


def _row(parameter: Any, words: Mapping[str, str]) -> str:
    """Return the row of the table for a parameter: usage, purpose and default."""
    default = getattr(parameter.default, "value", parameter.default)
    told = (
        say(" ".join(parameter.help.split()) if parameter.help else " ")
        .strip()
        .replace("*", "\\*")
        .replace("<", "&lt;")
    )
    if _is_option(parameter) and parameter.required:
        told += words["required"]
    elif _is_option(parameter) and parameter.show_default and default not in (None, False):
        told += words["default"].format(default)
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in (f"`{_shown(parameter)}`", told)) + " |"


if __name__ == "__main__":
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else DOCS
    for language, name in PAGES.items():
        (folder / name).write_text(reference(language), encoding="utf-8")
