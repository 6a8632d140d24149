import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kg.export import FORMATS

from .conftest import ROOT

DETECTED = {"_TYPER_COMPLETE_TEST_DISABLE_SHELL_DETECTION": "1"}
KG = {**os.environ, **DETECTED, "PYTHONPATH": str(ROOT), "LC_ALL": "C.UTF-8"}


def offered(line, **environ):
    """Return what bash is offered at the end of a line."""
    words = line.split(" ")
    asked = {"_KG_COMPLETE": "complete_bash", "COMP_WORDS": line, "COMP_CWORD": str(len(words) - 1)}
    done = subprocess.run(
        [sys.executable, "-m", "kg"], env=KG | asked | environ, capture_output=True, text=True, check=False
    )
    return done.stdout.split()


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("kg ti", ["timeline"]),
        ("kg top --me", ["--measure"]),
        ("kg top --measure p", ["pagerank"]),
        ("kg who --type o", ["official"]),
        ("kg who --level ", ["article", "sentence"]),
        ("kg who --format x", ["xlsx"]),
        ("kg timeline --by ", ["month", "week", "year"]),
        ("kg events --kind m", ["meet"]),
        ("kg export --kind p", ["post", "part-of"]),
        ("kg export ", sorted(FORMATS)),
        ("kg --lang ", ["zh", "en"]),
    ],
    ids=lambda value: value.replace(" ", "_") if isinstance(value, str) else "",
)
def test_tab_offers_commands_options_and_values(line, wanted):
    assert offered(line) == wanted


def test_types_are_offered_in_the_language_of_the_locale():
    assert offered("kg who --type 官", LC_ALL="zh_CN.UTF-8") == ["官员"]


SCRIPTS = {
    "bash": 'eval "$(kg --show-completion bash)"; COMP_WORDS=(kg top --measure p); COMP_CWORD=3; _kg_completion kg; echo "${COMPREPLY[@]}"',
    "zsh": 'autoload -Uz compinit; compinit -u -D; eval "$(kg --show-completion zsh)"; words=(kg top --measure p); CURRENT=4; '
    '_arguments() { print -r -- "$@" }; _kg_completion',
    "fish": 'kg --show-completion fish | source; complete --do-complete "kg top --measure p"',
}


@pytest.mark.slow
@pytest.mark.parametrize("shell", SCRIPTS)
def test_the_script_of_a_shell_works_in_it(shell, tmp_path):
    if shutil.which(shell) is None:
        pytest.skip(f"{shell} is not installed")
    program = tmp_path / "kg"
    program.write_text(f'#!/bin/sh\nexec {sys.executable} -m kg "$@"\n', encoding="utf-8")
    program.chmod(0o755)
    paths = f"{tmp_path}:{Path(sys.executable).parent}:{os.environ['PATH']}"
    done = subprocess.run(
        [shell, "-c", SCRIPTS[shell]],
        env=KG | {"PATH": paths, "HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert "pagerank" in done.stdout, done.stderr
