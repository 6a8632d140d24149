"""Draw what a terminal of 80 columns shows, in English and Chinese, into docs/pictures/terminal.*.svg.

Use: python tools/make_captures.py [--check]. It builds the samples, asks on a terminal and draws the very characters that come; --check
tells whether the pictures are stale.
"""

import contextlib
import fcntl
import itertools
import os
import pty
import re
import shlex
import struct
import subprocess
import sys
import tempfile
import termios
from collections.abc import Iterator
from html import escape
from pathlib import Path

import kg
from kg.apps.cli.wrap import width

ROOT = Path(__file__).parent.parent
PICTURES = ROOT / "docs" / "pictures"
LOCALES = {"en": "C.UTF-8", "zh": "zh_CN.UTF-8"}
COMMANDS = ("kg who 陈恢清 --type official --limit 4", "kg path 陈恢清 醴陵市 --limit 1", "kg career 陈恢清")
COLUMNS = 80
_CELL, _LINE, _EDGE = 8, 20, 16
"""Width of a column, height of a line and the border, in pixels."""
_STYLE = re.compile(r"\x1b\[([0-9;]*)m")
_CLASSES = {"": "", "0": "", "1;33": "b"}
"""Maps the sequences that kg prints to classes of the picture."""
_HEAD = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {0} {1}" width="{0}" height="{1}" role="img" aria-label="{2}">
<style>
rect {{ fill: #1d1f27; }}
text {{ font: 14px 'DejaVu Sans Mono', 'Noto Sans Mono CJK SC', 'Noto Sans CJK SC', 'Microsoft YaHei', monospace; fill: #e4e4e4; white-space: pre; }}
.b {{ fill: #ffd75f; font-weight: bold; }}
.p {{ fill: #87d787; }}
</style>
<rect width="100%" height="100%" rx="8"/>
"""


def main() -> None:
    """Draw the pictures, or check them."""
    stale = []
    with tempfile.TemporaryDirectory() as folder, contextlib.chdir(folder):
        Path("seeds").symlink_to(ROOT / "seeds")
        kg.build(["seeds"], "output")
        for language, locale in LOCALES.items():
            file = PICTURES / f"terminal.{language}.svg"
            made = drawn([line for command in COMMANDS for line in asked(command, locale)])
            if "--check" not in sys.argv[1:]:
                file.write_text(made, encoding="utf-8")
            elif not file.exists() or file.read_text(encoding="utf-8") != made:
                stale.append(file.name)
    sys.exit(f"{', '.join(stale)}: stale; run python tools/make_captures.py" if stale else 0)


def asked(command: str, locale: str) -> Iterator[list[tuple[str, str]]]:
    """Yield the lines of a command and its answer on a terminal: runs of characters with their classes."""
    yield [("p", "$ "), ("", command)]
    told = on_terminal(command, locale)
    style = ""
    for line in told.rstrip().splitlines():
        runs, at = [], 0
        for found in _STYLE.finditer(line):
            runs.append((style, line[at : found.start()]))
            style, at = _CLASSES[found.group(1)], found.end()
        yield [*runs, (style, line[at:])]
    yield []


def on_terminal(command: str, locale: str) -> str:
    """Return what a command prints on a terminal of 80 columns."""
    own, given = pty.openpty()
    fcntl.ioctl(given, termios.TIOCSWINSZ, struct.pack("HHHH", 24, COLUMNS, 0, 0))
    kept = {name: os.environ[name] for name in ("PATH", "PYTHONPATH", "HOME") if name in os.environ}
    arguments = [sys.executable, "-m", *shlex.split(command)]
    environment = kept | {"LC_ALL": locale, "TERM": "xterm-256color", "PYTHONUTF8": "1"}
    with subprocess.Popen(arguments, stdin=given, stdout=given, stderr=given, env=environment) as running:
        os.close(given)
        told = b""
        with contextlib.suppress(OSError):  # the end of the other side
            while block := os.read(own, 65_536):
                told += block
    os.close(own)
    if running.returncode:
        raise SystemExit(f"{command}: {told.decode()}")
    return told.decode()


def drawn(lines: list[list[tuple[str, str]]]) -> str:
    """Return a picture of some lines, every character in its column."""
    size = (2 * _EDGE + COLUMNS * _CELL, 2 * _EDGE + _LINE * len(lines[:-1]))
    made = [_HEAD.format(*size, escape("; ".join(COMMANDS)))]
    for number, runs in enumerate(lines[:-1]):
        column = 0
        for style, text in runs:
            for wide, group in itertools.groupby(text, key=lambda char: (width(char), char == " ")):
                part = "".join(group)
                if not wide[1]:
                    made.append(_text(part, column, number, style))
                column += width(part)
        if column > COLUMNS:
            raise SystemExit(f"a line has {column} columns: {runs}")
    return "".join(made) + "</svg>\n"


def _text(part: str, column: int, number: int, style: str) -> str:
    x, y = _EDGE + column * _CELL, _EDGE + _LINE * number + 15
    named = f' class="{style}"' if style else ""
    length = width(part) * _CELL
    return f'<text x="{x}" y="{y}" textLength="{length}"{named}>{escape(part)}</text>\n'


if __name__ == "__main__":
    main()
