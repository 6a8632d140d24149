import dataclasses
import json
from pathlib import Path

import pytest

from kg.base.errors import AmbiguousName, UnknownName


def test_companions_and_portraits_of_many_are_those_of_each(graph):
    names = ["曹慧泉", "株洲市", "中车株洲电力机车有限公司"]
    near = graph.many_companions(names, types=["official", "agency"], min_articles=2, limit=7)
    for name in names:
        rows = graph.who(name, types=["official", "agency"], min_articles=2, limit=7)
        assert [dataclasses.asdict(c) for c in near[name]] == [
            pytest.approx(dataclasses.asdict(c), abs=2e-4) for c in rows
        ]
    assert graph.many_portraits(names) == [graph.entity(name) for name in names]


def test_careers_of_many_are_those_of_each_and_only_persons_have_one(graph):
    found = graph.many_careers(["曹慧泉", "陈恢清", "株洲市"])
    assert found == {name: graph.career(name) for name in ("曹慧泉", "陈恢清")}
    assert all(found.values())


def test_the_careers_of_a_list_are_asked_at_once_and_what_is_not_found_is_told(run, built, tmp_path):
    (tmp_path / "names.txt").write_text("陈恢清\n曹慧泉\n株洲市\n没有这人\n", encoding="utf-8")
    code, out, err = run("career", "--names", tmp_path / "names.txt", "--db", built)
    rows = [json.loads(line) for line in out.splitlines()]
    assert code == 0
    assert {row["person"] for row in rows} == {"陈恢清", "曹慧泉"}
    assert err.splitlines() == [
        "kg: 没有这人: names no entity; try kg search",
        "kg: names of the list that were not found: 1",
        "kg: 株洲市: is not a person; ask kg holders 株洲市",
    ]
    _, out, _ = run("career", "--names", tmp_path / "names.txt", "--db", built, "--format", "table")
    assert [line for line in out.splitlines() if line in ("陈恢清", "曹慧泉")] == ["陈恢清", "曹慧泉"]
    file = tmp_path / "careers.csv"
    assert run("career", "陈恢清", "--db", built, "-o", file)[:2] == (0, "")
    assert file.read_text(encoding="utf-8").startswith("person,post,organ,")


def test_a_list_of_names_is_asked_at_once_and_what_is_not_found_is_told(run, built, tmp_path):
    (tmp_path / "names.txt").write_text("# officials\n曹慧泉\nChen Huiqing\n没有这人\n", encoding="utf-8-sig")
    code, out, err = run("who", "--names", tmp_path / "names.txt", "--limit", "2", "--db", built)
    rows = [json.loads(line) for line in out.splitlines()]
    assert code == 0
    assert [(row["name"], row["of"]) for row in rows] == [("曹慧泉", "曹慧泉")] * 2 + [
        ("Chen Huiqing", "陈恢清")
    ] * 2
    assert err.splitlines()[0] == "kg: 没有这人: names no entity; try kg search"
    assert err.splitlines()[1] == "kg: names of the list that were not found: 1"
    _, out, _ = run("entity", "--names", tmp_path / "names.txt", "--db", built)
    assert [json.loads(line)["entity"] for line in out.splitlines()] == ["曹慧泉", "陈恢清"]
    assert (
        run("who", "--db", built)[2] == "kg: NAME: is missing; give a name, or a list of names with --names\n"
    )


def test_a_story_is_shown_with_its_mentions(graph, run, built):
    lines = graph.story("001_652cfa5729f152fc.txt#a1")
    assert {line.article for line in lines} == {"a1"}
    raw = Path(lines[0].doc).read_bytes().decode("utf-8")
    for line in lines:
        for named in line.mentions:
            assert raw[named.start : named.end] == named.text
    assert {"曹慧泉", "陈恢清"} <= {named.entity for line in lines for named in line.mentions}
    _, out, _ = run("page", "001_652cfa5729f152fc.txt#a1", "--db", built, "--format", "table")
    assert "【市委】书记【曹慧泉】出席并讲话。" in out
    assert {line.article for line in graph.story("001_652cfa5729f152fc.txt")} > {"a1", "a2"}
    with pytest.raises(UnknownName, match="give one of a1, a2"):
        graph.story("001_652cfa5729f152fc.txt#a99")
    with pytest.raises(AmbiguousName, match="names several pages"):
        graph.story(".txt")


@pytest.mark.slow
@pytest.mark.parametrize("command", ["mentions", "articles", "posts"])
def test_without_a_path_the_database_answers_as_the_pages_do(run, built, command):
    seeds = sorted({json.loads(line)["doc"] for line in run("articles", "--db", built)[1].splitlines()})
    _, of_pages, _ = run(command, *seeds)
    _, of_database, _ = run(command, "--db", built)
    assert of_database.splitlines()
    assert list(map(json.loads, of_database.splitlines())) == list(map(json.loads, of_pages.splitlines()))


def test_a_timeline_has_weeks_and_years(graph):
    years = graph.timeline("陈恢清", by="year")
    assert [span.month for span in years] == ["2022", "2023", "2024", None]
    weeks = graph.timeline("陈恢清", by="week")
    assert (weeks[0].month, weeks[-2].month) == ("2022-W34", "2024-W02")
    assert len(weeks) == 34 - 33 + (52 - 34) + 52 + 2 + 1
    assert sum(span.articles for span in weeks) == sum(span.articles for span in years)
