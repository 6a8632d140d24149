import json

import pytest

from .conftest import SEEDS

ONE = sorted(SEEDS.glob("001*"))[0]

KEYS = {
    "mentions": {"doc", "start", "end", "text", "type", "entity", "article", "sentence", "source", "score"},
    "articles": {"doc", "article", "start", "end", "headline", "byline", "date", "continues"},
    "posts": {"doc", "start", "end", "person", "post", "organ", "former", "date", "evidence"},
}


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
        "first",
        "last",
    }
    _, out, _ = run("who", "曹慧泉", "--limit", "1", "--format", "csv", *db)
    assert out.splitlines()[0] == "entity,type,articles,sentences,lists,npmi,first,last"
    _, out, _ = run("who", "曹慧泉", "--limit", "1", "--format", "table", *db)
    assert "株洲市" in out


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["who", "曹慧全"], "nearest: 曹慧泉"),
        (["who", "chq"], "names several entities"),
        (["who", "曹慧泉", "--type", "planet"], "give one of official"),
        (["who", "曹慧泉", "--limit", "x"], "limit"),
        (["export", "pdf"], "is no format"),
        (["bogus"], "bogus"),
        (["mentions", "/no/such"], "does not exist"),
        (["build", str(SEEDS), "--home", "火星"], "names no division"),
        (["build", str(SEEDS), "--date", "soon"], "is no date"),
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
    import subprocess
    import sys

    script = "import sys\nsys.argv = ['kg', '--help']\nfrom kg.cli import main\nmain()\nprint(sorted({'spacy', 'duckdb', 'networkx', 'jieba'} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True)
    assert done.stdout.decode().strip().endswith("[]")


def test_text_from_pages_does_nothing_to_terminal_and_spreadsheet(run, tmp_path):
    page = tmp_path / "\x1b[31m.txt"
    page.write_text("=cmd()标题\n\n本报讯(记者 王敏) \x1b[2J市长陈恢清出席。\n", encoding="utf-8")
    _, out, _ = run("articles", page, "--format", "table")
    assert "\x1b" not in out
    _, out, _ = run("articles", page, "--format", "csv")
    assert ",'=cmd()" in out
    assert "\x1b" not in out
