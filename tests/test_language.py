import json
import os
import subprocess
import sys

import pytest

from .conftest import ROOT

ZH = os.environ | {"LC_ALL": "zh_CN.UTF-8", "COLUMNS": "80"}
EN = os.environ | {"LC_ALL": "C.UTF-8", "COLUMNS": "80"}


@pytest.mark.slow
def test_every_text_is_in_the_catalogue_and_translated_with_its_gaps():
    tool = [sys.executable, ROOT / "tools" / "make_catalogue.py", "--check"]
    done = subprocess.run(
        tool, capture_output=True, cwd=ROOT, env=EN | {"PYTHONPATH": str(ROOT)}, check=False
    )
    assert (done.stdout.decode(), done.returncode) == ("", 0), done.stderr.decode()


@pytest.mark.parametrize("asked", [["--lang", "zh", "who", "-h"], ["who", "-h", "--lang=zh"], ["who", "-h"]])
def test_help_is_in_the_language_that_is_asked_for_or_the_locales(run, asked):
    _, out, _ = run(*asked, env=ZH if "zh" not in " ".join(asked) else EN)
    assert out.startswith(
        "用法：kg who [NAME] [OPTIONS]\n\n列出与一个实体同现的实体。\n\n例：kg who 曹慧泉\n"
    )
    assert "  --since SINCE " in out


def test_english_goes_before_the_locale_where_it_is_asked_for(run):
    assert run("--lang", "en", "who", "-h", env=ZH)[1].startswith("Usage: kg who [NAME] [OPTIONS]")
    assert run("who", "--lang", "fr") == (2, "", "kg: --lang fr: is not known; give one of zh, en\n")


@pytest.mark.slow
@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["who", "曹慧全"], "kg: 曹慧全：没有对应的实体；相近的有：曹慧泉"),
        (
            ["who", "chq"],
            "kg: chq：对应不止一个实体；请从中选一个：陈恢清（官员，8 篇）、曹慧泉（官员，3 篇）",
        ),
        (["who", "曹慧泉", "--since", "soon"], "kg: since=soon：不是日期；请写成 2023-02-01"),
        (["who", "曹慧泉", "--limit", "x"], "kg: '--limit' 的值不对：应为整数"),
        (["bogus"], "kg: 没有命令 'bogus'。"),
    ],
    ids=["unknown name", "several names", "no date", "no number", "no command"],
)
def test_faults_are_told_in_chinese(run, built, arguments, told):
    extra = ["--db", built] if arguments[0] == "who" else []
    assert run(*arguments, *extra, env=ZH) == (2, "", told + "\n")


def test_headings_and_types_are_chinese_and_the_keys_of_json_english(run, built):
    ask = ("who", "曹慧泉", "--type", "官员", "--limit", "1", "--db", built)
    _, out, _ = run(*ask, "--format", "table", env=ZH)
    assert out.splitlines()[0].split() == ["名称", "类型", "报道数", "同句数", "首次", "末次"]
    assert out.splitlines()[1].split()[1] == "官员"
    (row,) = map(json.loads, run(*ask, env=ZH)[1].splitlines())
    assert row["type"] == "official"
