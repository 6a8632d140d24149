import json
import os
import tomllib

import pytest

from kg.query.hubs import HUBS

from .conftest import ROOT

TERMINAL = os.environ | {"COLUMNS": "80", "LC_ALL": "C.UTF-8", "PYTHONPATH": str(ROOT)}


def test_doctor_says_what_is_there_and_what_each_missing_thing_gives(run, without):
    rows = {row["name"]: row for row in map(json.loads, run("doctor")[1].splitlines())}
    assert rows["kg"]["found"]
    assert rows["serve"]["found"]
    assert rows["serve"]["gives"].startswith("kg serve: ")
    assert all(bool(row["remedy"]) is not row["found"] for row in rows.values())
    _, out, _ = run("doctor", "--format", "table", env=TERMINAL)
    assert out.startswith("installed:\n  kg ")


@pytest.mark.slow
def test_demo_builds_the_samples_and_says_what_to_do_next(run, tmp_path):
    code, out, _ = run("demo", "--no-open", "-o", tmp_path / "demo", cwd=tmp_path, env=TERMINAL)
    assert code == 0
    assert "5 sample pages are read: 41 stories" in out
    assert (tmp_path / "demo" / "graph.html").exists()
    assert "kg who 曹慧泉 --db" in out


def test_a_build_of_nothing_away_from_the_samples_says_what_to_do(run, tmp_path):
    told = "kg: kg build: is given no path; name files or folders of pages, or try kg demo\n"
    assert run("build", cwd=tmp_path, env=TERMINAL) == (2, "", told)


def test_what_appears_with_everybody_is_left_out_of_what_a_build_shows_first(graph):
    hubs = {row["entity"] for row in graph._reader.rows(HUBS)}
    assert {"株洲市", "中共株洲市委员会", "株洲市人民政府"} <= hubs
    assert not hubs & {end for pair in graph.pairs(limit=0) for end in (pair.source, pair.target)}
    assert hubs & {end for pair in graph.pairs(limit=0, hubs=True) for end in (pair.source, pair.target)}
    assert not hubs & {c.entity for c in graph.who("曹慧泉", hubs=False, limit=0)}
    assert min(c.articles for c in graph.who("曹慧泉", min_articles=2, limit=0)) == 2


def test_doctor_knows_every_extra(run):
    told = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    extras = {*told["project"]["optional-dependencies"]} - {"test", "docs"}
    rows = map(json.loads, run("doctor")[1].splitlines())
    assert {row["name"] for row in rows if row["kind"] == "extra"} == extras
