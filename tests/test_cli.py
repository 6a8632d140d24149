import json
import os
import subprocess
import sys
from pathlib import Path

import duckdb
import pytest
import spacy

from .conftest import SEEDS

ONE = sorted(SEEDS.glob("001*"))[0]

KEYS = {
    "mentions": {"doc", "start", "end", "text", "type", "entity", "article", "sentence", "source", "score"},
    "articles": {"doc", "article", "start", "end", "headline", "byline", "date", "continues"},
    "posts": {"doc", "start", "end", "person", "post", "organ", "former", "date", "evidence"},
}


@pytest.mark.slow
@pytest.mark.parametrize("command", KEYS)
def test_rows_have_the_keys_that_are_promised_and_stand_where_they_say(run, command):
    code, out, _ = run(command, ONE, "--format", "json")
    rows = [json.loads(line) for line in out.splitlines()]
    raw = ONE.read_bytes().decode("utf-8")
    assert code == 0
    assert rows
    for row in rows:
        assert row.keys() >= KEYS[command]
        if command != "articles":
            assert raw[row["start"] : row["end"]] == row.get("text", row.get("evidence"))


def test_who_prints_json_csv_and_a_table(run, built):
    db = ("--db", built / "kg.duckdb")
    _, out, _ = run("who", "曹慧泉", "--limit", "1", "--format", "json", *db)
    assert json.loads(out).keys() == {
        "entity",
        "type",
        "articles",
        "sentences",
        "lists",
        "npmi",
        "newman",
        "first",
        "last",
    }
    _, out, _ = run("who", "曹慧泉", "--limit", "1", "--format", "csv", *db)
    assert out.splitlines()[0] == "entity,type,articles,sentences,lists,npmi,newman,first,last"
    _, out, _ = run("who", "曹慧泉", "--limit", "1", "--format", "table", *db)
    assert "株洲市" in out


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["who", "曹慧全"], "nearest: 曹慧泉"),
        (["who", "chq"], "names several entities"),
        (["who", "曹慧泉", "--type", "planet"], "give one of official"),
        (["who", "曹慧泉", "--limit", "x"], "limit"),
        (["export", "pdf"], "is not a format"),
        (["bogus"], "bogus"),
        (["mentions", "/no/such"], "does not exist"),
        (["build", str(SEEDS), "--home", "火星"], "names no division"),
        (["build", str(SEEDS), "--date", "soon"], "is not a date"),
    ],
    ids=lambda value: value[0] if isinstance(value, list) else None,
)
def test_a_fault_is_one_line_and_exit_status_two(run, built, tmp_path, arguments, told):
    extra = ["--db", built / "kg.duckdb"] if arguments[0] in ("who", "export") else []
    extra = ["-o", tmp_path] if arguments[0] == "build" else extra
    code, out, err = run(*arguments, *extra)
    assert (code, out) == (2, "")
    assert told in err
    assert len(err.strip().splitlines()) == 1


_BROKEN = """
import sys
from pathlib import Path
from kg.apps.cli import ask, main
sys.argv = ["kg", *sys.argv[1:]]
ask.show = lambda rows, format_, **_: [][0]
main()
"""


@pytest.mark.parametrize("debug", [(), ("--debug",)], ids=["one line", "with the trace"])
def test_a_fault_of_kg_itself_is_one_line_and_its_trace_is_there_for_the_asking(built, debug):
    command = [sys.executable, "-c", _BROKEN, "pair", "曹慧泉", "陈恢清", "--db", built / "kg.duckdb", *debug]
    done = subprocess.run(command, capture_output=True, timeout=120, check=False)
    *trace, last = done.stderr.decode().splitlines()
    assert done.returncode == 2
    assert last.startswith("kg: IndexError at kg.apps.cli.ask:")
    assert "a fault of kg, please report" in last
    assert ("Traceback (most recent call last):" in trace) is bool(debug)


@pytest.mark.parametrize(
    ("content", "told"), [(None, "does not exist"), (b"no database", "damaged")], ids=["missing", "damaged"]
)
def test_a_database_that_cannot_be_read_is_told(run, tmp_path, content, told):
    db = tmp_path / "kg.duckdb"
    if content is not None:
        db.write_bytes(content)
    code, _, err = run("who", "曹慧泉", "--db", db)
    assert code == 2
    assert told in err


def test_help_loads_no_heavy_library(run):
    script = "import sys\nsys.argv = ['kg', '--help']\nfrom kg.apps.cli import main\nmain()\nprint(sorted({'spacy', 'duckdb', 'networkx', 'jieba'} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True)
    assert done.stdout.decode().strip().endswith("[]")


@pytest.mark.parametrize(
    "question",
    [
        ("who", "曹慧泉"),
        ("pair", "曹慧泉", "陈恢清"),
        ("path", "曹慧泉", "陈恢清"),
        ("search", "项目"),
        ("top",),
    ],
)
def test_a_question_loads_no_library_that_only_others_need(built, question):
    command = [sys.executable, "-X", "importtime", "-m", "kg", *question, "--db", built, "--format", "table"]
    done = subprocess.run(command, capture_output=True, check=True)
    loaded = {line.rsplit("|", 1)[-1].strip() for line in done.stderr.decode().splitlines()}
    assert "duckdb" in loaded
    others = {"networkx", "jinja2", "scipy", "spacy", "jieba", "rich.console", "pydantic"}
    if duckdb.__version__ >= "2":  # before, it loaded pandas by itself
        others.add("pandas")
    assert sorted(loaded & others) == []


@pytest.mark.slow
def test_text_from_pages_does_nothing_to_terminal_and_spreadsheet(run, tmp_path):
    page = tmp_path / "\x1b[31m.txt"
    page.write_text("=cmd()标题\n\n本报讯(记者 王敏) \x1b[2J市长陈恢清出席。\n", encoding="utf-8")
    _, out, _ = run("articles", page, "--format", "table")
    assert "\x1b" not in out
    _, out, _ = run("articles", page, "--format", "csv")
    assert ",'=cmd()" in out
    assert "\x1b" not in out


@pytest.mark.slow
def test_why_tells_what_saw_a_stretch_and_what_it_means(run):
    _, out, _ = run("why", "市委书记曹慧泉", "--home", "株洲市")
    by = {(row["text"], row["by"]): row for row in map(json.loads, out.splitlines())}
    assert by["市委", "gazetteer"]["says"].startswith("patterns/organs.jsonl:")
    assert by["市委", "resolve"]["name"] == "中共株洲市委员会"
    assert by["市委", "resolve"]["says"] == "home: 株洲市"
    assert by["曹慧泉", "people"]["score"] > 0.7
    assert by["曹慧泉", "arbiter"]["says"] == "is a mention"


@pytest.mark.slow
def test_why_tells_that_nothing_names_a_word(run):
    _, out, _ = run("why", "天气晴朗")
    assert json.loads(out.splitlines()[-1])["says"] == "no mention: no recogniser named it"


@pytest.mark.slow
def test_a_model_that_is_not_installed_is_named_in_a_line(run):
    code, out, err = run("mentions", ONE, "--model", "zh_core_web_none")
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert "model=zh_core_web_none" in err


@pytest.mark.slow
@pytest.mark.parametrize(
    "made",
    [
        lambda place: place.write_bytes(b"\xff\xfe\x00"),
        lambda place: (place.mkdir(), (place / "meta.json").write_bytes(b'{"lang": "\xff"}')),
        lambda place: (place.mkdir(), (place / "meta.json").write_text("[" * 100_000, encoding="utf-8")),
    ],
    ids=["file", "folder", "deep"],
)
def test_a_model_that_is_damaged_is_told_in_a_line_and_once(run, tmp_path, made):
    made(tmp_path / "model")
    code, out, err = run("mentions", "seeds", "--model", tmp_path / "model")
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert "is not an installed spaCy pipeline" in err


def test_a_model_whose_name_is_not_utf_8_is_told_in_a_line(run):
    code, out, err = run("mentions", "seeds", "--model", os.fsdecode(b"mod\xffel"))
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert "a fault of kg" not in err


@pytest.mark.slow
def test_any_spacy_pipeline_can_take_the_place_of_the_model(run, tmp_path):
    other = spacy.blank("zh")
    other.add_pipe("entity_ruler").add_patterns([{"label": "PERSON", "pattern": "胡桃夹"}])
    other.to_disk(tmp_path / "other")
    (tmp_path / "page.txt").write_text(
        "株洲日报\n\n# 街坊\n\n昨天胡桃夹来到芦淞区的菜市场。\n", encoding="utf-8"
    )
    _, own, _ = run("mentions", tmp_path / "page.txt", "--no-model")
    _, out, _ = run("mentions", tmp_path / "page.txt", "--model", tmp_path / "other")
    told = {row["text"]: row["source"] for row in map(json.loads, out.splitlines())}
    assert told["胡桃夹"] == "model"
    assert "胡桃夹" not in own


@pytest.mark.slow
def test_score_prints_what_is_right_wrong_and_missed(run, tmp_path):
    (tmp_path / "page.txt").write_text("株洲日报\n\n# 会议\n\n市委书记曹慧泉来到芦淞区。\n", encoding="utf-8")
    gold = [("曹慧泉", "OFFICIAL", 16), ("芦淞区", "DISTRICT", 21), ("株洲日", "INSTITUTION", 0)]
    rows = [
        {"doc": "page.txt", "start": at, "end": at + 3, "text": name, "type": kind, "canonical": name}
        for name, kind, at in gold
    ]
    (tmp_path / "mentions.jsonl").write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    _, out, _ = run("score", tmp_path, tmp_path / "page.txt")
    figures = {
        (row["doc"], row["measure"], row["match"]): (row["right"], row["wrong"], row["missed"])
        for row in map(json.loads, out.splitlines())
    }
    assert figures["page.txt", "official", "strict"] == (1, 0, 0)
    assert figures["all", "district", "strict"] == (1, 0, 0)
    assert figures["all", "institution", "strict"][2] == 1
    assert figures["all", "institution", "overlap"][0] == 1


@pytest.mark.slow
@pytest.mark.parametrize(
    ("line", "told"),
    [("{", "is not JSON"), ('{"doc": "a.txt"}', "lacks start"), ("", "none of the paths holds it")],
)
def test_a_broken_annotation_is_named_with_its_line(run, tmp_path, line, told):
    good = {"doc": "b.txt", "start": 0, "end": 1, "text": "市", "type": "AGENCY", "canonical": "市"}
    (tmp_path / "mentions.jsonl").write_text(json.dumps(good) + "\n" + line, encoding="utf-8")
    code, _, err = run("score", tmp_path, ONE)
    assert code == 2
    assert told in err


@pytest.mark.slow
def test_a_build_tells_of_each_page_as_json_or_is_quiet(run, tmp_path):
    (tmp_path / "bad.txt").write_bytes(b"\x00")
    _, _, err = run(
        "build", "seeds", tmp_path / "bad.txt", "-o", tmp_path / "out", "--no-model", "--log-json"
    )
    rows = [json.loads(line) for line in err.splitlines()]
    assert [row["page"] for row in rows] == list(range(1, 7))
    assert all(row["pages"] == 6 for row in rows)
    assert [Path(row["doc"]).name for row in rows if row["fault"]] == ["bad.txt"]
    assert sum(row["characters"] for row in rows) > 30_000
    code, _, err = run("build", "seeds", "-o", tmp_path / "out", "--no-model", "--quiet")
    assert (code, err) == (0, "")
