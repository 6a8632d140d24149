import json
import re

from .conftest import ROOT

README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_python_example_runs(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "seeds").symlink_to(ROOT / "seeds")
    for block in re.findall(r"```python\n(.*?)```", README, re.DOTALL):
        exec(block, {})  # the README's own text


def test_the_answer_shown_is_the_answer_given(run, built):
    command, shown = re.search(r"\$ kg (.*)\n((?:    \{.*\n)+)", README).groups()
    _, out, _ = run(*command.split(), "--db", built / "kg.duckdb")
    assert [json.loads(line) for line in out.splitlines()] == [
        json.loads(line) for line in shown.splitlines()
    ]


def test_every_command_is_told_in_both_readmes(run):
    _, out, _ = run("--help")
    commands = re.findall(r"^  (\w+)  ", out.partition("Commands:")[2], re.MULTILINE)
    assert len(commands) == 15
    for text in (README, (ROOT / "README.zh-CN.md").read_text(encoding="utf-8")):
        assert [c for c in commands if f"kg {c}" not in text] == []
