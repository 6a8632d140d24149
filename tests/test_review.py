import contextlib
import csv
import json
import os
import re
import shutil
import sys
from collections import defaultdict
from pathlib import Path

import pexpect
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import kg
from kg.apps import review_sheet as sheet
from kg.base.errors import KgError, PatternError
from kg.base.schema import Decision
from kg.derive import decision_file
from kg.gazetteer.files import load
from kg.gazetteer.glyphs import Glyphs
from kg.query import doubt_signs as suspect
from kg.query.answers import ANSWERS, decided
from kg.query.doubt_posts import Job, jobs
from kg.query.doubts import Doubt

from .conftest import ROOT

HUNAN, JIANGSU = "株洲日报\n中共株洲市委主管主办\n", "南京日报\n中共南京市委主管主办\n"
PAGES = {
    "a.txt": f"{HUNAN}2023年2月1日 星期三\n\n# 项目推进会\n\n"
    "本报讯(记者 王敏) 市委常委、副市长王庭恺主持会议。王庭恺说,要抓好落实。市财政局局长刘放发言。\n",
    "b.txt": f"{HUNAN}2023年2月2日 星期四\n\n# 项目调度会\n\n"
    "本报讯(记者 王敏) 市政协副主席王庭楷到会。市财政局局长刘放参加。数联公司介绍情况。\n",
    "c.txt": f"{HUNAN}2023年3月6日 星期一\n\n# 攸县调研\n\n"
    "本报讯(记者 王敏) 攸县县长周国强到企业调研。周国强说,要服务企业。\n",
    "d.txt": f"{HUNAN}2023年9月7日 星期四\n\n# 芦淞区开会\n\n本报讯(记者 王敏) 芦淞区区长周国强主持会议。\n",
    "e.txt": f"{JIANGSU}2023年3月8日 星期三\n\n# 展览开幕\n\n本报讯(记者 李明) 数联公司参加展览。副市长刘放出席。\n",
}


@pytest.fixture(scope="module")
def first(tmp_path_factory):
    """A folder with pages and what was built of them before anybody decided anything."""
    folder = tmp_path_factory.mktemp("first")
    (folder / "pages").mkdir()
    for name, text in PAGES.items():
        (folder / "pages" / name).write_text(text, encoding="utf-8")
    with contextlib.chdir(folder):
        kg.build(["pages"])
    return folder


@pytest.fixture
def here(first, tmp_path, monkeypatch):
    """A working directory of one's own with the pages and the first build."""
    shutil.copytree(first, tmp_path, dirs_exist_ok=True)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def line(label, pattern, **keys):
    return Decision(
        **{"label": label, "pattern": pattern, "id": "", "kind": "", "by": "", "of": (), "date": "2024-01-09"}
        | {"reason": "asked him"}
        | keys
    )


def decide(*decisions):
    """Write decisions and build; no page may be read for it."""
    decision_file.add(decision_file.file(), decisions)
    assert kg.build(["pages"]).read == 0


def names(kind=None):
    with kg.open() as graph:
        return {e.entity for e in graph.entities() if kind in (None, e.type)}


def rows(sql):
    with kg.open() as graph:
        return [tuple(row.values()) for row in graph._reader.rows(sql)]


def exports():
    return [Path("output", name).read_bytes() for name in ("graph.html", "graph.graphml")]


def waits(kind, **filters):
    with kg.open() as graph:
        return [(d.entity, d.other) for d in graph.doubts(kind, limit=0, **filters)]


MERGE = line("MERGE", "王庭楷", id="王庭恺")


def test_a_merge_takes_effect_without_reading_a_page(here):
    decide(MERGE)
    with kg.open() as graph:
        merged = graph.entity("王庭楷")
    assert (merged.entity, merged.mentions, merged.articles) == ("王庭恺", 3, 2)
    assert {(p.post, p.organ) for p in merged.posts} == {
        ("副市长", "株洲市人民政府"),
        ("常委", "中共株洲市委员会"),
        ("副主席", "中国人民政治协商会议株洲市委员会"),
    }
    assert {(a.alias, a.reason) for a in merged.aliases} == {
        ("王庭恺", "as printed"),
        ("王庭楷", "decided 2024-01-09: asked him"),
    }


def test_taking_the_line_out_gives_the_same_database_as_before(here):
    before = exports(), rows("SELECT * FROM mention ORDER BY ALL"), rows("SELECT * FROM link ORDER BY ALL")
    decide(MERGE, line("REJECT", "数联公司"))
    assert exports() != before[0]
    decision_file.remove(decision_file.file(), MERGE)
    decision_file.remove(decision_file.file(), line("REJECT", "数联公司"))
    assert kg.build(["pages"]).read == 0
    assert (
        exports(),
        rows("SELECT * FROM mention ORDER BY ALL"),
        rows("SELECT * FROM link ORDER BY ALL"),
    ) == before


def test_decisions_survive_a_rebuild_from_nothing(here):
    decide(MERGE, line("SPLIT", "周国强", by="county"))
    before = exports()
    shutil.rmtree("output")
    assert kg.build(["pages"]).read == len(PAGES)
    assert exports() == before


def test_decisions_in_a_folder_of_patterns_count_and_are_no_gazetteer(here):
    mine = here / "mine"
    options = kg.Options(patterns=(mine,))
    decision_file.add(decision_file.file(mine), [line("REJECT", "数联公司")])
    kg.build(["pages"], options=options)
    assert "数联公司" not in names()
    decision_file.add(decision_file.file(mine), [MERGE])
    assert kg.build(["pages"], options=options).read == 0
    assert "王庭楷" not in names()


def test_what_is_no_entity_is_gone_with_its_posts(here):
    decide(line("REJECT", "周国强"), line("REJECT", "株洲市财政局"))
    assert not {"周国强", "株洲市财政局"} & names()
    assert rows(
        "SELECT DISTINCT person, organ FROM post WHERE person LIKE '刘放%' OR person = '周国强' ORDER BY 1"
    ) == [
        ("刘放（江苏省南京市）", "南京市人民政府"),
        ("刘放（湖南省株洲市）", ""),
    ]


def test_a_type_is_what_people_say(here):
    decide(line("TYPE", "数联公司", id="institution"), line("TYPE", "周国强", id="company"))
    assert "数联公司" in names("institution")
    assert "周国强" in names("company")
    assert rows("SELECT * FROM post WHERE person = '周国强'") == []


@pytest.mark.parametrize(
    ("decision", "found"),
    [
        (
            line("SPLIT", "数联公司", by="city"),
            {("pages/b.txt", "数联公司（湖南省株洲市）"), ("pages/e.txt", "数联公司（江苏省南京市）")},
        ),
        (
            line("SPLIT", "周国强", by="county"),
            {("pages/c.txt", "周国强（攸县）"), ("pages/d.txt", "周国强（芦淞区）")},
        ),
        (
            line("SPLIT", "周国强", by="doc", of=("d.txt",), id="周国强（区长）"),
            {("pages/c.txt", "周国强"), ("pages/d.txt", "周国强（区长）")},
        ),
        (
            line("SPLIT", "周国强", by="doc", of=("pages/d.txt#a2", "pages/c.txt#a9"), id="周国强（区长）"),
            {("pages/c.txt", "周国强"), ("pages/d.txt", "周国强（区长）")},
        ),
        (
            line("SPLIT", "中共株洲市委员会", by="form", of=("市委",), id="另一市委"),
            {("pages/a.txt", "另一市委"), *((f"pages/{d}.txt", "中共株洲市委员会") for d in "abcd")},
        ),
    ],
    ids=["city", "county", "page", "article", "form"],
)
def test_one_is_split_into_several(here, decision, found):
    decide(decision)
    parts = {name for _, name in found}
    assert {row for row in rows("SELECT doc, entity FROM mention") if row[1] in parts} == found
    people = {row for row in found if row[1].startswith("周国强")}
    told = set(rows("SELECT doc, person FROM post WHERE person LIKE '周国强%'"))
    assert told == (people or {("pages/c.txt", "周国强"), ("pages/d.txt", "周国强")})


def test_lines_count_in_their_order(here):
    decide(
        line("SPLIT", "周国强", by="county"),
        line("MERGE", "周国强（攸县）", id="王庭楷"),
        MERGE,
        line("MERGE", "王庭恺", id="王庭恺（副市长）"),
        line("TYPE", "王庭恺（副市长）", id="person"),
    )
    assert names("official") == {"周国强（芦淞区）", "刘放（湖南省株洲市）", "刘放（江苏省南京市）"}
    assert rows("SELECT mentions FROM entity WHERE entity = '王庭恺（副市长）'") == [(5,)]


def test_a_line_does_not_count_for_what_later_lines_make(here):
    decide(line("REJECT", "王庭恺"), MERGE)
    assert rows("SELECT mentions FROM entity WHERE entity = '王庭恺'") == [(1,)]


@pytest.mark.slow
def test_rows_without_a_database_are_as_people_decided_too(here, run):
    decide(MERGE, line("REJECT", "周国强"))
    _, out, _ = run("mentions", "pages", cwd=here, env={**os.environ, "PYTHONPATH": str(ROOT)})
    found = {(row["text"], row["entity"]) for row in map(json.loads, out.splitlines())}
    assert ("王庭楷", "王庭恺") in found
    assert "周国强" not in {text for text, _ in found}
    _, out, _ = run("why", "周国强", "pages/d.txt", cwd=here, env={**os.environ, "PYTHONPATH": str(ROOT)})
    assert json.loads(out.splitlines()[-1])["says"] == "周国强 is decided to be no entity"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('{"label": "MERGE"', "is not JSON"),
        ('{"label": "JOIN", "pattern": "a", "date": "2024-01-09", "reason": ""}', "unknown label 'JOIN'"),
        ('{"label": "REJECT", "date": "2024-01-09", "reason": ""}', "pattern names no entity"),
        ('{"label": "REJECT", "pattern": "a", "date": "soon", "reason": ""}', "'soon' is not a date"),
        ('{"label": "REJECT", "pattern": "a", "date": "2024-01-09"}', "reason is missing"),
        ('{"label": "REJECT", "pattern": "a", "ID": "b", "date": "2024-01-09", "reason": ""}', "unknown key 'ID'"),
        ('{"label": "MERGE", "pattern": "a", "id": "a", "date": "2024-01-09", "reason": ""}', "is not another entity"),
        ('{"label": "TYPE", "pattern": "a", "id": "planet", "date": "2024-01-09", "reason": ""}', "is not a type"),
        ('{"label": "SPLIT", "pattern": "a", "by": "luck", "date": "2024-01-09", "reason": ""}', "by 'luck'"),
        ('{"label": "SPLIT", "pattern": "a", "by": "doc", "date": "2024-01-09", "reason": ""}', "needs id and of"),
        ('{"label": "ACCEPT", "pattern": "a", "date": "2024-01-09", "reason": ""}', "is not a kind of doubt"),
        ('{"label": "REJECT", "pattern": 1, "date": "2024-01-09", "reason": ""}', "pattern 1 is not text"),
        ('{"label": "REJECT", "pattern": "a\\ud800", "date": "2024-01-09", "reason": ""}', "pattern holds characters"),
        ('{"label": "REJECT", "pattern": "a", "date": "2024-01-09", "reason": "\\u0000"}', "reason holds characters"),
    ],
)  # fmt: skip
def test_a_bad_line_is_named_by_file_and_line(here, text, told):
    Path("patterns").mkdir()
    decision_file.file().write_text(f"// ours\n{decision_file.line(MERGE)}\n{text}\n", encoding="utf-8")
    before = exports()
    with pytest.raises(PatternError) as caught:
        kg.build(["pages"])
    assert str(caught.value).startswith("patterns/curated.jsonl:3: ")
    assert told in str(caught.value)
    assert exports() == before


def test_what_others_wrote_into_the_file_stays(here):
    Path("patterns").mkdir()
    decision_file.file().write_text("// ours\n\n" + decision_file.line(MERGE) + "\n", encoding="utf-8")
    decision_file.add(decision_file.file(), [line("REJECT", "周国强")])
    decision_file.remove(decision_file.file(), MERGE)
    assert (
        decision_file.file().read_text(encoding="utf-8")
        == f"// ours\n\n{decision_file.line(line('REJECT', '周国强'))}\n"
    )


def test_the_manual_is_right(tmp_path, monkeypatch):
    manual = (ROOT / "docs" / "review.md").read_text(encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    (tmp_path / "seeds").symlink_to(ROOT / "seeds")
    (example,) = re.findall(r"```python\n(.*?)```", manual, re.DOTALL)
    exec(example, {})  # the manual's own text
    (lines,) = re.findall(r"```jsonl\n(.*?)```", manual, re.DOTALL)
    Path("patterns").mkdir()
    decision_file.file().write_text(lines, encoding="utf-8")
    assert "".join(f"{decision_file.line(decision)}\n" for decision in decision_file.load()) == lines


WRITTEN = st.characters(exclude_categories=["Cs"], exclude_characters="\0")
"""What a decision may hold: no NUL and no half of a character."""


@example(pattern="王\u2028强", reason="\x85\u2029\x1c")
@given(pattern=st.text(WRITTEN, min_size=1), reason=st.text(WRITTEN))
def test_any_name_is_one_line_and_read_back(tmp_path_factory, pattern, reason):
    folder = tmp_path_factory.mktemp("any")
    decision = line("REJECT", pattern, reason=reason)
    decision_file.add(decision_file.file(folder), [decision])
    assert decision_file.load(folder) == (decision,)
    assert len(decision_file.file(folder).read_text(encoding="utf-8").splitlines()) == 1


@pytest.mark.parametrize(
    ("kind", "entity", "other", "reasons"),
    [
        ("new", "数联公司", "", [r"in no gazetteer; found by firms, belief 0\.\d\d"]),
        (
            "same",
            "刘放（江苏省南京市）",
            "刘放（湖南省株洲市）",
            ["one name, kept apart: 江苏省南京市、湖南省株洲市", "shares 1 of its 1 companions"],
        ),
        (
            "two",
            "周国强",
            "",
            [r"posts in 攸县 \(2023-03-06 – 2023-03-06\)、芦淞区 \(2023-09-07 – 2023-09-07\)"],
        ),
        ("two", "数联公司", "", [r"on pages of 江苏省南京市 \(1\)、湖南省株洲市 \(1\)"]),
        ("variant", "王庭楷", "王庭恺", ["恺 sounds like 楷", "shares 2 of its 4 companions"]),
    ],
    ids=["new", "same", "county", "city", "variant"],
)
def test_what_may_be_wrong_is_told_with_reason_and_sentences(here, kind, entity, other, reasons):
    with kg.open() as graph:
        (doubt,) = [d for d in graph.doubts(kind, limit=0) if (d.entity, d.other) == (entity, other)]
    assert len(doubt.reasons) == len(reasons)
    assert all(re.fullmatch(told, given) for told, given in zip(reasons, doubt.reasons, strict=True))
    assert {quote.entity for quote in doubt.sentences} == {entity, other} - {""}
    assert all(name.partition("（")[0] in quote.text for name in (entity,) for quote in doubt.sentences[:1])


def test_posts_of_two_cities_in_a_provinces_paper_are_not_posts_in_counties(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    pages = tmp_path / "pages"
    pages.mkdir()
    for name, day, city in (
        ("a.txt", "2023年3月6日 星期一", "株洲市"),
        ("b.txt", "2023年9月7日 星期四", "湘潭市"),
    ):
        text = (
            f"湖南日报\n中共湖南省委主管主办\n{day}\n\n# 调研\n\n本报讯 {city}财政局局长周国强到企业调研。\n"
        )
        (pages / name).write_text(text, encoding="utf-8")
    kg.build(["pages"])
    with kg.open() as graph:
        held = {post.organ for post in graph.posts("周国强")}
        told = [reason for doubt in graph.doubts("two", limit=0) for reason in doubt.reasons]
    assert held == {"株洲市财政局", "湘潭市财政局"}
    assert not [reason for reason in told if reason.startswith("posts in")]


def test_a_quoted_sentence_names_its_entity(graph):
    printed = defaultdict(set)
    for row in graph._reader.rows("SELECT entity, text FROM mention"):
        printed[row["entity"]].add("".join(row["text"].split()))
    quotes = [quote for doubt in graph.doubts(limit=0) for quote in doubt.sentences]
    assert quotes
    for quote in quotes:
        text = "".join(quote.text.split())
        assert any(form in text for form in printed[quote.entity]), quote


def test_doubts_come_by_what_an_answer_may_change(here):
    with kg.open() as graph:
        found = graph.doubts(limit=0)
        assert graph.doubts(limit=3) == found[:3]
        with pytest.raises(KgError, match="give one of new"):
            graph.doubts("odd")
    worth = [doubt.mentions * doubt.belief for doubt in found]
    assert worth == sorted(worth, reverse=True)
    assert all(0 <= doubt.belief <= 1 for doubt in found)


def test_two_that_one_sentence_names_are_two(here):
    Path("pages/f.txt").write_text(
        f"{HUNAN}2023年3月9日 星期四\n\n# 会议\n\n本报讯(记者 王敏) 市领导王庭恺、王庭楷参加会议。\n",
        encoding="utf-8",
    )
    kg.build(["pages"])
    assert ("王庭楷", "王庭恺") not in waits("variant")


def test_nobody_is_asked_of_masked_names(here):
    for number in (8, 9):
        Path(f"pages/{number}.txt").write_text(
            "# 一审宣判\n\n株洲日报讯 昨日，株洲市中级人民法院宣判孙某诈骗案。\n", encoding="utf-8"
        )
    kg.build(["pages"])
    assert any(name.startswith("孙某") for name in names("person"))
    assert not any("某" in entity + other for entity, other in waits(None))


@pytest.mark.parametrize(
    ("kind", "entity", "answer"),
    [
        ("new", "数联公司", "accept"),
        ("new", "数联公司", "reject"),
        ("same", "刘放（江苏省南京市）", "accept"),
        ("two", "周国强", "split"),
        ("variant", "王庭楷", "merge"),
        ("variant", "王庭楷", "accept"),
    ],
)
def test_nobody_is_asked_twice(here, kind, entity, answer):
    with kg.open() as graph:
        doubt = next(d for d in graph.doubts(kind, limit=0) if d.entity == entity)
    decision = decided(doubt, answer, date="2024-01-09")
    assert (entity, doubt.other) not in waits(kind, decisions=[decision])
    decide(decision)
    assert (entity, doubt.other) not in waits(kind, decisions=decision_file.load())


def test_parts_of_what_was_split_are_not_doubted_to_be_one(here):
    decide(line("SPLIT", "周国强", by="county"))
    assert ("周国强（芦淞区）", "周国强（攸县）") in waits("same")
    assert ("周国强（芦淞区）", "周国强（攸县）") not in waits("same", decisions=decision_file.load())


def test_an_answer_that_changes_nothing_makes_no_new_database(here):
    before = rows("SELECT digest FROM meta")
    decide(line("ACCEPT", "数联公司", kind="new"))
    assert rows("SELECT digest FROM meta") == before


@pytest.fixture
def kg_run(run, here):
    return lambda *arguments: run(*arguments, cwd=here, env={**os.environ, "PYTHONPATH": str(ROOT)})


@pytest.mark.slow
@pytest.mark.parametrize(("encoding", "delimiter"), [("utf-8-sig", ","), ("gb18030", ";")])
def test_a_table_goes_out_and_comes_back_filled_in(here, kg_run, encoding, delimiter):
    assert kg_run("review", "--csv", "doubts.csv", "--limit", "0")[0] == 0
    with Path("doubts.csv").open(encoding="utf-8-sig", newline="") as file:
        table = list(csv.DictReader(file))
    answers = {
        ("variant", "王庭楷"): ("merge", ""),
        ("two", "周国强"): ("split", ""),
        ("new", "数联公司"): ("rename", "数联科技公司"),
    }
    for row in table:
        row["decision"], row["target"] = answers.get((row["kind"], row["entity"]), ("", ""))
    with Path("filled.csv").open("w", encoding=encoding, newline="") as file:
        writer = csv.DictWriter(file, list(table[0]), delimiter=delimiter)
        writer.writeheader()
        writer.writerows(table)
    code, _, err = kg_run("review", "--from", "filled.csv")
    assert (code, err.partition(",")[0]) == (0, "decisions made: 3")
    assert {(d.label, d.pattern, d.id, d.by) for d in decision_file.load()} == {
        ("MERGE", "王庭楷", "王庭恺", ""),
        ("SPLIT", "周国强", "", "county"),
        ("MERGE", "数联公司", "数联科技公司", ""),
    }
    assert kg.build(["pages"]).read == 0
    assert {"王庭恺", "周国强（攸县）", "周国强（芦淞区）", "数联科技公司"} <= names()
    assert kg_run("review", "--from", "filled.csv") == (0, "", "")


def test_faults_of_a_table_are_told_at_once_and_nothing_is_written(here, kg_run):
    head = "kind,entity,other,by,of,part,reasons,decision,target,reason\n"
    lines = [
        "new,数联公司,,,,,,burn,,",
        "new,数联公司,,,,,,reject,,",
        "new,火星公司,,,,,,reject,,",
        "new,数联公司,,,,,,merge,火星,",
    ]
    Path("filled.csv").write_text(head + "\n".join(lines), encoding="utf-8")
    code, out, err = kg_run("review", "--from", "filled.csv")
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert err.startswith(
        "kg: filled.csv:2: decision burn: is not known; line 4: 火星公司: names no entity; line 5: "
    )
    assert not decision_file.file().exists()


def test_text_that_a_spreadsheet_would_run_comes_back_as_it_was(tmp_path):
    doubt = Doubt("new", "=cmd()", "company", "", 1, 0.5, ("-why",), "", (), "", ())
    sheet.write(tmp_path / "d.csv", [doubt])
    text = (tmp_path / "d.csv").read_text(encoding="utf-8-sig")
    assert "'=cmd()" in text
    filled = [row.split(",") for row in text.splitlines()]
    filled[1][filled[0].index("decision")] = "reject"
    (tmp_path / "d.csv").write_text("\n".join(map(",".join, filled)), encoding="utf-8")
    (decision,) = sheet.read(tmp_path / "d.csv", lambda name: name, date="2024-01-09")
    assert (decision.pattern, decision.reason) == ("=cmd()", "-why")


class Terminal:
    """``kg review`` in a pseudo-terminal."""

    def __init__(self, *arguments):
        env = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"}
        command = ["-m", "kg", "review", *arguments]
        self.child = pexpect.spawn(sys.executable, command, env=env, encoding="utf-8", timeout=30)

    def answer(self, shown, keys):
        self.child.expect_exact(shown)
        self.child.expect_exact("q quit")
        self.child.send(keys)

    def ends(self):
        self.child.expect(pexpect.EOF)
        self.child.close()
        return self.child.exitstatus, self.child.before


@pytest.mark.slow
def test_on_a_terminal_a_key_decides(here):
    with kg.open() as graph:
        one, two, three, four = graph.doubts("new", limit=4)
    key, kind = ("c", "company") if one.type == "institution" else ("i", "institution")
    terminal = Terminal("--kind", "new", "--limit", "4")
    terminal.answer(f"{one.entity} ({one.type})", "r")
    terminal.answer(f"{two.entity} ({two.type})", "u")
    terminal.answer(f"{one.entity} ({one.type})", "t")
    terminal.child.expect_exact("a agency")
    terminal.child.send(key)
    terminal.answer(f"{two.entity} ({two.type})", "a")
    terminal.answer(f"{three.entity} ({three.type})", " ")
    terminal.answer(f"{four.entity} ({four.type})", "m")
    terminal.child.expect_exact("it is: ")
    terminal.child.sendline("李明")
    code, _ = terminal.ends()
    assert code == 0
    found = decision_file.load()
    assert [(d.label, d.pattern, d.id) for d in found] == [
        ("TYPE", one.entity, kind),
        ("ACCEPT", two.entity, ""),
        ("MERGE", four.entity, "李明"),
    ]
    assert all(d.reason.startswith("in no gazetteer") for d in found)
    assert kg.build(["pages"]).read == 0
    assert four.entity not in names()


@pytest.mark.slow
@pytest.mark.parametrize(
    ("keys", "decision"),
    [
        ("m", ("MERGE", "王庭楷", "王庭恺")),
        ("M", ("MERGE", "王庭恺", "王庭楷")),
        ("a", ("ACCEPT", "王庭楷", "王庭恺")),
    ],
)
def test_on_a_terminal_two_are_made_one_either_way(here, keys, decision):
    terminal = Terminal("--kind", "variant")
    terminal.answer("王庭楷 (official) — 王庭恺", keys)
    terminal.ends()
    assert [(d.label, d.pattern, d.id) for d in decision_file.load()] == [decision]


@pytest.mark.slow
@pytest.mark.parametrize("key", ["q", "\x03", "\x04"], ids=["q", "Ctrl-C", "Ctrl-D"])
def test_who_leaves_the_terminal_keeps_what_was_decided(here, key):
    with kg.open() as graph:
        one, two = graph.doubts(limit=2)
    terminal = Terminal()
    terminal.answer(one.entity, "a")
    terminal.answer(two.entity, key)
    code, shown = terminal.ends()
    assert code == 0
    assert "decisions made: 1, in patterns/curated.jsonl" in shown
    assert [d.pattern for d in decision_file.load()] == [one.entity]


def test_in_a_pipe_doubts_are_rows(here, kg_run):
    code, out, _ = kg_run("review", "--kind", "two", "--limit", "1")
    row = json.loads(out)
    assert code == 0
    assert (row["kind"], row["by"], row["sentences"][0].keys()) == (
        "two",
        "city",
        {"entity", "doc", "date", "text"},
    )
    assert kg_run("review", "--kind", "odd")[0] == 2


def named(*names, kind="company"):
    return [suspect.Named(name, kind, name, 2, False) for name in names]


@pytest.mark.parametrize(
    ("names", "printed", "found"),
    [
        (named("株洲市发改委", "株洲市发展和改革委员会", kind="agency"), [], {("株洲市发改委", "株洲市发展和改革委员会")}),
        (named("株硬集团", "株洲硬质合金集团有限公司"), [], {("株硬集团", "株洲硬质合金集团有限公司")}),
        (
            named("天易集团", "湖南天易建设有限公司"),
            [("天易集团", "湖南天易建设有限公司", "announced in text")],
            {("天易集团", "湖南天易建设有限公司")},
        ),
        (
            named("天易公司", "天易建设有限公司", "天易科技有限公司"),
            [],
            {("天易公司", "天易建设有限公司"), ("天易公司", "天易科技有限公司")},
        ),
        (named("株洲市公安局", "株洲市公安局芦淞分局", "株洲市芦淞区公安局", kind="agency"), [], set()),
        (named("株洲市第一中学", "株洲市第二中学", "株洲市中学", kind="institution"), [], set()),
    ],
    ids=["agency", "company", "announced", "ambiguous", "part", "number"],
)  # fmt: skip
def test_short_forms_are_suspected_and_parts_are_not(names, printed, found):
    assert {(s.entity, s.other) for s in suspect.abbreviations(names, printed)} == found


@pytest.mark.parametrize(
    ("one", "other", "kind"),
    [
        ("株洲市第一中学", "株洲市第二中学", "institution"),
        ("周国强", "李强", "person"),
        ("陈辉", "陈辉", "person"),
    ],
)
def test_names_that_are_merely_near_are_no_misprints(one, other, kind):
    alike = Glyphs({p.pattern: p.id for p in load() if p.label == "GLYPH"}).alike
    names = [suspect.Named(one, kind, "a", 1, False), suspect.Named(other, kind, "b", 1, False)]
    assert list(suspect.misprints(names, alike)) == []


def test_stories_in_two_circles_may_be_of_two_people():
    stories = {"王伟": {"s1": ["甲", "乙"], "s2": ["乙"], "s3": ["丙"], "s4": ["丙", "丁"], "s5": ["戊"]}}
    places = {("王伟", story): [f"{story}.txt#a1"] for story in stories["王伟"]}
    (found,) = suspect.circles(stories, places)
    assert (found.of, found.part, found.mentions) == (("s3.txt#a1", "s4.txt#a1"), "王伟（丙）", 2)
    stories["王伟"]["s6"] = ["甲", "丙"]
    places["王伟", "s6"] = ["s6.txt#a1"]
    assert list(suspect.circles(stories, places)) == []


def test_a_mayor_here_and_a_manager_there_may_be_two():
    mayor = Job("王伟", "株洲市人民政府", True, "a.txt#a1")
    manager = Job("王伟", "天易公司", False, "b.txt#a2")
    (found,) = jobs([mayor, manager], {"王伟": 4})
    assert (found.of, found.part, found.mentions) == (("b.txt#a2",), "王伟（天易公司）", 2)
    beside = Job("王伟", "天易公司", False, "a.txt#a1")
    assert list(jobs([mayor, beside], {"王伟": 4})) == []


@pytest.mark.parametrize(
    ("answer", "keys", "told"),
    [
        ("burn", {}, "give one of " + ", ".join(ANSWERS)),
        ("merge", {}, "names no other entity"),
        ("type", {"target": "planet"}, "give one of official"),
        ("split", {}, "give one of city"),
        ("split", {"by": "doc"}, "names no part"),
    ],
)
def test_an_answer_that_says_too_little_is_told(answer, keys, told):
    doubt = Doubt("new", "数联公司", "company", "", 1, 0.5, (), "", (), "", ())
    with pytest.raises(KgError, match=told):
        decided(doubt, answer, date="2024-01-09", **keys)
