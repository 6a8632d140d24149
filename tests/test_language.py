import json
import os
import re
import subprocess
import sys

import pexpect
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
        (["who", "曹慧泉", "--limit", "x"], "kg: --limit x：不是整数；见 kg who --help"),
        (["bogus"], "kg: 没有命令“bogus”。"),
        (["whoo"], "kg: 没有命令“whoo”。是不是 'who'？"),
        (["pair", "曹慧泉"], "kg: B：没有给出；见 kg pair --help"),
        (
            ["top", "--format", "doc"],
            "kg: --format doc：没有这个值；请从中选一个：table, json, csv, tsv, md, xlsx",
        ),
    ],
    ids=[
        "unknown name",
        "several names",
        "no date",
        "no number",
        "no command",
        "near command",
        "missing",
        "choice",
    ],
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


def test_kinds_of_events_are_taken_as_they_are_printed(run, built):
    asked = [run("events", "--kind", word, "--db", built, env=ZH) for word in ("chair", "主持")]
    assert asked[0] == asked[1]
    assert {json.loads(line)["kind"] for line in asked[1][1].splitlines()} == {"chair"}


@pytest.mark.slow
def test_charts_reasons_and_empty_answers_are_chinese(run, built):
    chart = run("chart", "株洲市", "--on", "2023-02-01", "--db", built, "--format", "table", env=ZH)[1]
    assert "常委  —  （不详；此前最后为 王庭恺，2022-08-24）" in chart
    doubts = run("review", "--kind", "new", "--db", built, "--format", "table", env=ZH)[1]
    assert "不在名录中" in "".join(doubts.split())
    assert "gazetteer" not in doubts
    told = run("events", "--since", "2030-01-01", "--db", built, "--format", "table", env=ZH)
    assert told == (0, "", "没有找到；可以放宽条件再试\n")


@pytest.mark.slow
def test_doubts_are_asked_in_chinese(built, tmp_path):
    arguments = ["-m", "kg", "review", "--db", str(built), "--kind", "new", "--limit", "1"]
    env = ZH | {"PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"}
    child = pexpect.spawn(
        sys.executable, arguments, env=env, encoding="utf-8", timeout=30, cwd=tmp_path, dimensions=(24, 80)
    )
    child.expect_exact("q 退出")
    asked = child.before
    child.send("q")
    child.expect(pexpect.EOF)
    assert re.match(r"\s*1/1 新名称，提及 \d+ 处：", asked)
    assert not re.search("[a-z]{2} ", asked.replace("model ", "").replace("firms ", ""))


@pytest.mark.parametrize(
    ("lang", "told"),
    [
        ("en", "1 page (1 read, 0 unchanged, 0 skipped), 1 article, 2 mentions, 2 entities, 1 link\n"),
        ("zh", "版面 1 个（新读 1，未变 0，跳过 0），报道 1 篇，提及 2 处，实体 2 个，连线 1 条\n"),
    ],
)
def test_one_of_a_thing_is_told_in_the_singular(run, tmp_path, lang, told):
    page = tmp_path / "page.txt"
    page.write_text("一则短讯\n\n本报讯 株洲市市长王强出席会议。\n", encoding="utf-8")
    _, out, _ = run("--lang", lang, "build", page, "-o", tmp_path / "out", "--format", "table")
    assert " ".join(out.split()).startswith(told.strip())
