"""What a type costs: a row of `kg.base.types`, and a pattern."""

import json
import os
import re
import shutil
import subprocess
import sys

import pytest

from kg.base.types import REPORTER, TYPES

from ..conftest import ROOT

ROW = """
    EntityType(
        "project", core=True, person=False, zh="项目", en="Project", en_many="Projects",
        colour=(90, 90, 90), shape="star", ftm="Project", schema_org="Project", neo4j="Project",
    ),
"""
PATTERN = {"label": "PROJECT", "pattern": "清水塘搬迁改造", "id": "清水塘搬迁改造工程"}
PAGE = "一则短讯\n\n本报讯 市委书记曹慧泉来到清水塘搬迁改造现场,市长陈恢清参加调研。\n"


@pytest.fixture
def extended(tmp_path):
    """Run kg with one more type, which one row and one pattern make: arguments in, stdout out."""
    code = tmp_path / "code"
    shutil.copytree(ROOT / "kg", code / "kg", ignore=shutil.ignore_patterns("__pycache__"))
    (code / "patterns").symlink_to(ROOT / "patterns")
    types = code / "kg" / "base" / "types.py"
    head, mark, rest = types.read_text(encoding="utf-8").partition(')  # fmt: skip\n"""All types')
    types.write_text(head + ROW + mark + rest, encoding="utf-8")
    (tmp_path / "own").mkdir()
    (tmp_path / "own" / "own.jsonl").write_text(json.dumps(PATTERN, ensure_ascii=False), encoding="utf-8")
    (tmp_path / "page.txt").write_text(PAGE, encoding="utf-8")

    def call(*arguments):
        done = subprocess.run(
            [sys.executable, "-m", "kg", *map(str, arguments)],
            cwd=tmp_path, env=os.environ | {"PYTHONPATH": str(code)}, capture_output=True, check=False,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr.decode()
        return done.stdout.decode()

    return call


@pytest.mark.slow
def test_a_type_costs_a_row_and_a_pattern(extended, tmp_path):
    extended("build", "page.txt", "--patterns", "own", "--home", "株洲市", "--no-model", "-o", "out")
    rows = map(json.loads, extended("who", "曹慧泉", "--type", "project", "--db", "out").splitlines())
    assert [(row["entity"], row["type"]) for row in rows] == [("清水塘搬迁改造工程", "project")]
    page = (tmp_path / "out" / "graph.html").read_text(encoding="utf-8")
    (data,) = re.findall(r'id="data">(.*?)</script>', page)
    assert json.loads(data)["labels"]["project"]["zh"]["one"] == "项目"
    told = {
        "graphml": ">project<",
        "jsonld": '"Project"',
        "ftm": '"schema": "Project"',
        "cypher": "n:Project",
    }
    for form, words in told.items():
        extended("export", form, "--db", "out", "-o", form)
        text = (tmp_path / form).read_text(encoding="utf-8")
        assert words in text
        assert PATTERN["id"] in text


def test_types_are_told_apart():
    for column in ("name", "zh", "en", "colour", "shape", "neo4j"):
        rows = TYPES if column in ("shape", "neo4j") else (*TYPES, REPORTER)
        values = [getattr(row, column) for row in rows]
        assert len(set(values)) == len(values), column


def test_types_without_a_counterpart_elsewhere_are_found_out():
    model = pytest.importorskip("followthemoney").model
    assert [row.ftm for row in TYPES if model.get(row.ftm) is None] == []
