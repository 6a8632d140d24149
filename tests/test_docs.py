import json
import re
import textwrap
from pathlib import Path

import pytest

import kg

from .conftest import ROOT

README = (ROOT / "README.md").read_text(encoding="utf-8")
NEWSROOM = (ROOT / "docs" / "newsroom.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("text", [README, NEWSROOM], ids=["readme", "newsroom"])
def test_the_python_example_runs(tmp_path, monkeypatch, text):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "seeds").symlink_to(ROOT / "seeds")
    for block in re.findall(r"```python\n(.*?)```", text, re.DOTALL):
        exec(block, {})  # the document's own text


def test_the_answer_shown_is_the_answer_given(run, built):
    command, shown = re.search(r"\$ kg (.*)\n((?:    \{.*\n)+)", README).groups()
    _, out, _ = run(*command.split(), "--db", built / "kg.duckdb")
    assert [json.loads(line) for line in out.splitlines()] == [
        json.loads(line) for line in shown.splitlines()
    ]


def test_the_changes_shown_are_the_changes_given(run, tmp_path, monkeypatch):
    monkeypatch.chdir(ROOT)
    command, shown = re.search(r"    \$ kg (changes .*)\n((?:    .*\n|\n)+)", NEWSROOM).groups()
    kg.build([Path("seeds")], tmp_path)
    _, out, _ = run(*command.split(), "--db", tmp_path / "kg.duckdb")
    assert out.strip() == textwrap.dedent(shown).strip()


def test_every_command_is_told_in_both_readmes(run):
    _, out, _ = run("--help")
    commands = re.findall(r"^  (\w+)  ", out.partition("Commands:")[2], re.MULTILINE)
    assert len(commands) == 19
    for text in (README, (ROOT / "README.zh-CN.md").read_text(encoding="utf-8")):
        assert [c for c in commands if f"kg {c}" not in text] == []
