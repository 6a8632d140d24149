"""Names that people add where the machine missed them, and decisions that two people made apart."""

import json
import os
from pathlib import Path

import pytest

import kg
from kg.apps.merging import merged
from kg.base.schema import Decision
from kg.derive import decision_file

from .conftest import ROOT

pytestmark = pytest.mark.slow

PAGE = (
    "株洲日报\n中共株洲市委主管主办\n2023年2月1日 星期三\n\n# 项目推进会\n\n"
    "本报讯 市委副书记、市长陈恢清到蓝海湾调研。市财政局局长刘放说,蓝海\n湾要抓好落实。\n\n# 天气\n\n荷塘区今天多云。石门垭口有雾。\n"
)


@pytest.fixture
def here(tmp_path, monkeypatch):
    """A working directory with a page and what was built of it."""
    (tmp_path / "pages").mkdir()
    (tmp_path / "pages" / "a.txt").write_text(PAGE, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    build()
    return tmp_path


@pytest.fixture
def review(run, here):
    return lambda *options: run("review", *options, cwd=here, env=os.environ | {"PYTHONPATH": str(ROOT)})


def build():
    return kg.build(["pages"], options=kg.Options(model=None))


def mentions(entity):
    with kg.open() as graph:
        told = 'SELECT text, start, "end" AS stop, type, source FROM mention WHERE entity = $1 ORDER BY start'
        return [tuple(row.values()) for row in graph._reader.rows(told, entity)]


def at(words, last=False):
    start = PAGE.rindex(words) if last else PAGE.index(words)
    return f"pages/a.txt:{start}-{start + len(words)}"


def decision(label, pattern, **keys):
    fields = {"id": "", "kind": "", "by": "", "of": (), "date": "2024-01-09", "reason": "seen"}
    return Decision(**{"label": label, "pattern": pattern} | fields | keys)


@pytest.mark.slow
def test_an_added_name_is_in_mentions_and_graph_after_the_next_build_which_reads_no_page(here, review, run):
    assert mentions("蓝海湾") == []
    status, out, err = review("--add", at("蓝海湾"), "--kind", "company")
    assert (status, out) == (0, "")
    assert err.splitlines()[1].startswith("decisions made: 1, in patterns/curated.jsonl")
    (made,) = decision_file.load()
    assert (made.label, made.pattern, made.kind, made.of) == ("ADD", "蓝海湾", "company", (at("蓝海湾"),))
    assert build().read == 0
    start = PAGE.index("蓝海湾")
    assert mentions("蓝海湾") == [("蓝海湾", start, start + 3, "company", "decision")]
    with kg.open() as graph:
        assert "蓝海湾" in {row.entity for row in graph.who("陈恢清")}
        assert graph.entity("蓝海湾").type == "company"
        assert "蓝海湾" not in {
            doubt.entity for doubt in graph.doubts("new", limit=0, decisions=decision_file.load())
        }
    assert "蓝海湾" in Path("output/graph.graphml").read_text(encoding="utf-8")
    rows = run("mentions", "pages", "--no-model", cwd=here, env=os.environ | {"PYTHONPATH": str(ROOT)})[1]
    assert "蓝海湾" in [json.loads(row)["entity"] for row in rows.splitlines()]
    Path("patterns/curated.jsonl").unlink()
    build()
    assert mentions("蓝海湾") == []


def test_words_torn_by_a_line_end_are_added_under_the_full_name_that_is_given(here, review):
    words = "蓝海\n湾"
    status, _, err = review("--add", at(words), "--kind", "企业", "--name", "蓝海湾文旅有限公司")
    assert status == 0, err
    build()
    start = PAGE.index(words)
    assert mentions("蓝海湾文旅有限公司") == [(words, start, start + 4, "company", "decision")]


def test_the_name_of_an_entity_in_any_form_is_that_entity(here, review):
    assert review("--add", at("石门垭口"), "--kind", "district", "--name", "hetangqu")[0] == 0
    build()
    assert [(text, source) for text, *_, source in mentions("荷塘区")][-1] == ("石门垭口", "decision")
    with kg.open() as graph:
        assert [e.entity for e in graph.entities() if e.entity.endswith("荷塘区")] == ["荷塘区"]


def test_an_added_name_takes_the_place_of_what_was_read_over_it(here, review):
    assert mentions("刘放")
    assert review("--add", at("刘放说"), "--kind", "official", "--name", "刘放说")[0] == 0
    build()
    assert mentions("刘放") == []
    assert [text for text, *_ in mentions("刘放说")] == ["刘放说"]
    with kg.open() as graph:
        assert [post.post for post in graph.posts() if post.person == "刘放说"] == ["局长"]


def test_a_place_can_be_given_by_words_that_the_page_prints_once(here, review):
    status, out, err = review("--add", "a.txt:蓝海湾", "--kind", "company")
    one, other = at("蓝海湾").replace("pages/", ""), at("蓝海\n湾").replace("pages/", "")
    told = f"kg: 蓝海湾: is printed 2 times in pages/a.txt; give one of {one}, {other}\n"
    assert (status, out, err) == (2, "", told)
    assert review("--add", "a.txt:石门垭口", "--kind", "district")[0] == 0
    assert decision_file.load()[0].of == (at("石门垭口"),)


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (["--add", "pages/a.txt:5-2", "--kind", "person"], "5-2: is printed 0 times in pages/a.txt"),
        (["--add", "pages/a.txt:5-9999", "--kind", "person"], "is not on the page, which has"),
        (["--add", "b.txt:1-3", "--kind", "person"], "b.txt: names no page"),
        (["--add", "陈恢清", "--kind", "person"], "陈恢清: names no place"),
        (["--add", at("蓝海湾"), "--kind", "ship"], "is not known"),
        (["--add", at("蓝海湾")], "--add: lacks the type of the name; give --kind official|agency"),
        (
            ["--add", at("陈恢清"), "--kind", "person"],
            "is read as 陈恢清 (official) already; change it with kg review",
        ),
        (["--add", at("蓝海湾调研。市财政局"), "--kind", "company"], "is in no sentence of the page"),
    ],
)
def test_what_cannot_be_added_is_told_in_a_line_and_nothing_is_written(here, review, options, told):
    status, out, err = review(*options)
    assert (status, out) == (2, "")
    assert told in err
    assert err.count("\n") == 1
    assert not Path("patterns/curated.jsonl").exists()


def test_an_addition_to_a_page_that_has_changed_counts_for_nothing(here):
    decision_file.add(decision_file.file(), [decision("ADD", "蓝海湾", kind="company", of=(at("蓝海湾"),))])
    Path("pages/a.txt").write_text(PAGE.replace("本报讯", "本报株洲讯"), encoding="utf-8")
    build()
    assert mentions("蓝海湾") == []


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ('"pattern": "甲", "kind": "ship", "of": ["a:1-2"]', "kind 'ship' is not a type"),
        ('"pattern": "甲", "kind": "person", "of": ["a"]', "is not one place DOC:START-END"),
        (
            '"pattern": "甲乙", "kind": "person", "of": ["a:1-2"]',
            "of 'a:1-2' spans 1 characters, and pattern has 2",
        ),
    ],
)
def test_a_bad_line_is_told(here, line, told):
    text = f'{{"label": "ADD", {line}, "date": "2024-01-09", "reason": ""}}\n'
    Path("patterns").mkdir()
    Path("patterns/curated.jsonl").write_text(text, encoding="utf-8")
    with pytest.raises(kg.KgError, match=r"patterns/curated\.jsonl:1: ") as fault:
        build()
    assert told in str(fault.value)


def test_decisions_of_another_person_are_taken_over_unless_they_contradict_ours(here, review):
    ours = [decision("REJECT", "甲"), decision("MERGE", "乙", id="丙"), decision("ACCEPT", "丁", kind="new")]
    decision_file.add(decision_file.file(), ours)
    theirs = [
        decision("REJECT", "甲", reason="not a name", date="2024-02-01"),
        decision("ACCEPT", "乙", id="丙", kind="same"),
        decision("TYPE", "戊", id="agency"),
        decision("REJECT", "丁"),
        decision("TYPE", "戊", id="agency"),
    ]
    decision_file.add(Path("other.jsonl"), theirs)
    status, out, err = review("--merge", "other.jsonl", "--format", "json")
    assert status == 0
    assert err.splitlines()[0].startswith("decisions made: 1, in patterns/curated.jsonl")
    assert err.splitlines()[1] == "decisions that contradict ours and were not taken: 2"
    assert [json.loads(row)["pattern"] for row in out.splitlines()] == ["乙", "丁"]
    assert decision_file.load() == (*ours, theirs[2])
    status, out, err = review("--merge", "patterns")
    assert (status, out, err) == (0, "", "nothing new in patterns\n")
    assert review("--merge", "none.jsonl")[2].startswith("kg: none.jsonl: does not exist")


@pytest.mark.parametrize(
    ("one", "other", "clash"),
    [
        (decision("TYPE", "甲", id="agency"), decision("TYPE", "甲", id="company"), True),
        (decision("MERGE", "甲", id="乙"), decision("MERGE", "甲", id="丙"), True),
        (decision("MERGE", "甲", id="乙"), decision("ACCEPT", "乙", id="甲", kind="variant"), True),
        (decision("MERGE", "甲", id="乙"), decision("TYPE", "甲", id="agency"), False),
        (decision("SPLIT", "甲", by="city"), decision("SPLIT", "甲", by="county"), True),
        (
            decision("SPLIT", "甲", id="甲（教师）", by="doc", of=("a.txt",)),
            decision("SPLIT", "甲", id="甲（医生）", by="doc", of=("b.txt",)),
            False,
        ),
        (
            decision("ADD", "甲乙", kind="person", of=("a.txt:1-3",)),
            decision("ADD", "甲乙丙", kind="person", of=("a.txt:1-4",)),
            True,
        ),
        (
            decision("ADD", "甲乙", kind="person", of=("a.txt:1-3",)),
            decision("ADD", "甲乙", kind="person", of=("b.txt:1-3",)),
            False,
        ),
        (decision("ACCEPT", "甲", kind="new"), decision("ACCEPT", "甲", id="乙", kind="same"), False),
    ],
    ids=[
        "two types",
        "two names",
        "a name and its reverse",
        "a name and a type",
        "two ways to split",
        "two splits apart",
        "overlapping additions",
        "additions on two pages",
        "two acceptances",
    ],
)
def test_what_contradicts_what(one, other, clash):
    assert [bool(merged([a], [b])[1]) for a, b in ((one, other), (other, one))] == [clash, clash]
