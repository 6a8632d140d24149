import contextlib
import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import duckdb
import pytest
from markdown_it import MarkdownIt

import kg
from kg.apps.cli import app
from kg.derive.tables import TABLES
from kg.gazetteer.files import LABELS, TEMPLATES
from kg.gazetteer.rules import KINDS

from .conftest import ROOT

PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
FILE = re.compile(r'\w+ title="([^"]+)"')
COMMAND = re.compile(r"^\$ (.+)\n((?:(?!\$ ).*\n)*)", re.MULTILINE)
MADE = "patterns/curated.jsonl"
"""A file that only people who decide have."""


def read(name):
    return (ROOT / name).read_text(encoding="utf-8")


def examples(page):
    """Fenced blocks of a page that do something: what they are (a file's name, console, python), text, line."""
    for token in MarkdownIt().parse(page.read_text(encoding="utf-8")):
        if token.type == "fence":
            named = FILE.fullmatch(token.info)
            if named or token.info in ("console", "python"):
                yield named.group(1) if named else token.info, token.content, token.map[0] + 1


def is_twin(page):
    """Tell whether a Chinese page shows the examples of its English twin and none else: they are run once."""
    twin = page.with_name(page.name.replace(".zh.md", ".md"))
    blocks = [[(kind, text) for kind, text, _ in examples(p)] for p in (page, twin) if p.exists()]
    return twin != page and len(blocks) == 2 and all(block in blocks[1] for block in blocks[0])


@pytest.fixture(scope="module")
def sampled(tmp_path_factory):
    """Where a reader stands who has followed the start page: a folder with seeds/ and what was built of them."""
    place = tmp_path_factory.mktemp("reader")
    (place / "seeds").symlink_to(ROOT / "seeds")
    with contextlib.chdir(place):
        kg.build(["seeds"], "output")
    return place


@pytest.mark.parametrize("page", ["docs/reliability.md", "docs/reliability.zh.md"])
def test_every_promise_names_a_test_that_is_there(page):
    rows = [line for line in read(page).splitlines() if "`tests/" in line]
    assert len(rows) > 20
    for row in rows:
        files = re.findall(r"`(tests/[\w/]+\.py)`", row)
        held = "".join(map(read, files))
        wanted = re.findall(r"`(test_\w+)…?`", row)
        assert all(f"def {name}" in held for name in wanted), row


def test_what_contributors_are_shown_is_in_the_files_that_the_section_names():
    sections = read("CONTRIBUTING.md").split("\n### ")[1:]
    for section in sections:
        named = [ROOT / name for name in re.findall(r"[`(]([\w/.-]+\.(?:py|jsonl|md|toml))[`)]", section)]
        written = ["".join(file.read_text(encoding="utf-8").split()) for file in named]
        for shown in re.findall(r"```(?:json|python)\n(.*?)```", section, re.DOTALL):
            for part in shown.splitlines() if shown.startswith("{") else [shown]:
                assert any("".join(part.split()) in text for text in written), part


def test_what_contributors_are_to_call_and_to_open_is_there():
    page, makefile = read("CONTRIBUTING.md"), read("Makefile")
    targets = set(re.findall(r"^([\w-]+):", makefile, re.MULTILINE))
    assert set(re.findall(r"`make ([\w-]+)`", page)) <= targets
    paths = re.findall(r"`(?:python )?((?:kg|patterns|tests|tools|train|docs)/[\w/.]*)[` ]", page)
    assert [path for path in paths if not (ROOT / path).exists()] == []


@pytest.mark.slow
@pytest.mark.parametrize(
    "page", [p for p in PAGES if any(examples(p)) and not is_twin(p)], ids=lambda p: p.stem
)
def test_the_examples_of_a_page_do_what_it_shows(page, sampled, tmp_path, monkeypatch, run):
    shutil.copytree(sampled, tmp_path, symlinks=True, dirs_exist_ok=True)
    monkeypatch.chdir(tmp_path)
    environment = os.environ | {"PYTHONPATH": str(ROOT), "COLUMNS": "100"}
    for kind, text, line in examples(page):
        if kind == "python":
            exec(compile(text, f"{page.name}:{line}", "exec"), {})  # the document's own text
        elif kind == "console":
            for command, shown in COMMAND.findall(text):
                kg_, *arguments = shlex.split(command)
                assert kg_ == "kg"
                _, out, err = run(*arguments, cwd=tmp_path, env=environment)
                given = "\n".join(row.rstrip() for row in (out + err).splitlines()).strip()
                assert given == shown.strip(), f"{page.name}:{line}: {command}"
        else:
            Path(kind).parent.mkdir(parents=True, exist_ok=True)
            Path(kind).write_text(text, encoding="utf-8")


@pytest.mark.parametrize("page", sorted((ROOT / "docs").glob("*.zh.md")), ids=lambda p: p.stem)
def test_a_chinese_page_has_the_examples_of_the_english_one(page):
    def asked(of):  # a file may have words of its own in each language
        return [(kind, text if kind in ("console", "python") else "") for kind, text, _ in examples(of)]

    assert asked(page) == asked(page.with_name(page.name.replace(".zh", "")))


@pytest.mark.parametrize("page", ["quality", "model"])
def test_both_languages_give_the_same_figures(page):
    figures = [re.findall(r"\d\.\d{2,}", read(f"docs/{page}{language}.md")) for language in ("", ".zh")]
    assert sorted(figures[0]) == sorted(figures[1])


def test_every_command_is_told_in_both_readmes(run):
    _, out, _ = run("--help")
    commands = re.findall(r"^  (\w+)  ", out.partition("Commands:")[2], re.MULTILINE)
    assert len(commands) == len(app.registered_commands)
    for text in (read("README.md"), read("README.zh-CN.md")):
        assert [c for c in commands if f"kg {c}" not in text] == []


def test_the_reference_of_the_commands_is_the_programs_own(tmp_path):
    tool = [sys.executable, ROOT / "tools" / "make_cli_reference.py", tmp_path]
    subprocess.run(tool, check=True, cwd=ROOT, env=os.environ | {"PYTHONPATH": str(ROOT)})
    for name in ("cli.md", "cli.zh.md"):
        assert (tmp_path / name).read_text(encoding="utf-8") == read(f"docs/{name}")


def test_every_file_and_test_that_a_document_names_is_there():
    pages = [
        *ROOT.glob("*.md"),
        *(ROOT / "docs").glob("*.md"),
        *ROOT.glob("*/README.md"),
        *ROOT.glob("tests/*/README.md"),
    ]
    tests = "\n".join(file.read_text(encoding="utf-8") for file in (ROOT / "tests").rglob("*.py"))
    missing = []
    for page in pages:
        text = page.read_text(encoding="utf-8")
        paths = re.findall(r"`((?:bench|docs|kg|lock|patterns|tests|tools|train)/[\w./-]+)`", text)
        missing += [(page.name, path) for path in paths if not (ROOT / path).exists() and path != MADE]
        named = re.findall(r"`(test_\w+)", text)
        missing += [
            (page.name, name) for name in named if f"def {name}" not in tests and f"/{name}." not in text
        ]
    assert missing == []


@pytest.mark.parametrize("page", ["patterns.md", "patterns.zh.md"])
def test_every_label_rule_and_template_of_gazetteers_is_told(page):
    told = re.findall(r"^\| `([^`]+)` \|", read(f"docs/{page}"), re.MULTILINE)
    assert sorted(told) == sorted((*LABELS, *KINDS, *TEMPLATES))


@pytest.mark.parametrize("page", ["formats.md", "formats.zh.md"])
def test_every_table_of_the_database_is_told_with_its_columns(built, page):
    told = dict(re.findall(r"^\| `(\w+)` \| [^|]+ \| ([^|]+) \|$", read(f"docs/{page}"), re.MULTILINE))
    with duckdb.connect(built / "kg.duckdb", read_only=True) as database:
        held = {
            table: [row[0] for row in database.execute(f"DESCRIBE {table}").fetchall()]
            for table in (*TABLES, "meta")
        }
    assert {table: columns.split(", ") for table, columns in told.items()} == held


@pytest.mark.slow
def test_the_site_is_made_without_a_warning_and_loads_nothing_from_elsewhere(tmp_path):
    made = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", tmp_path / "site"]
    quiet = os.environ | {"NO_MKDOCS_2_WARNING": "1"}
    done = subprocess.run(made, cwd=ROOT, capture_output=True, text=True, check=False, env=quiet)
    assert done.returncode == 0, done.stderr
    loaded = re.compile(r'<(?:link|script|img)[^>]*(?:href|src)="(?:https?:)?//[^>]*>')
    pages = (tmp_path / "site").rglob("*.html")
    assert [found for page in pages for found in loaded.findall(page.read_text(encoding="utf-8"))] == []


@pytest.mark.slow
def test_the_pictures_of_the_terminal_show_what_it_shows():
    tool = [sys.executable, ROOT / "tools" / "make_captures.py", "--check"]
    done = subprocess.run(
        tool, capture_output=True, text=True, check=False, env=os.environ | {"PYTHONPATH": str(ROOT)}
    )
    assert done.returncode == 0, done.stderr
