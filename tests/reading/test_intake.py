"""Nothing twice, nothing dropped in silence: what a run takes in and what it says of the rest."""

import json
import shutil
import subprocess
import sys

import pytest

import kg
from kg.flow import corpus
from kg.reading.intake import Intake
from kg.reading.page import Options
from kg.reading.sources import survey

from ..conftest import SEEDS
from .wrapped import packed, web

RULES = Options(model=None)
SHORT = "# 会讯\n\n本报讯 市委书记陈大明、市长李小红昨日出席全市经济工作会议并讲话。\n"


@pytest.fixture
def counted(tmp_path):
    """Build pages of one's own: file names and texts in, the summary and the open graph out."""
    opened = []

    def build(pages, **how):
        folder = tmp_path / "pages"
        for name, text in pages.items():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            raw = text if isinstance(text, bytes) else text.encode()
            (folder / name).write_bytes(raw)
        summary = kg.build([folder], tmp_path / "out", options=RULES, **how)
        opened.append(kg.open(tmp_path / "out"))
        return summary, opened[-1]

    yield build
    for graph in opened:
        graph.close()


@pytest.mark.slow
def test_five_seeds_copied_twelve_times_count_as_five(tmp_path):
    for number in range(12):
        for seed in SEEDS.glob("*.txt"):
            text = seed.read_text(encoding="utf-8")
            copy = tmp_path / "pages" / f"{number:02}-{seed.name}"
            copy.parent.mkdir(exist_ok=True)
            copy.write_bytes(
                text.replace("\n", "\r\n" if number == 5 else "\n").encode(
                    "gb18030" if number == 6 else "utf-8"
                )
            )
    once = kg.build([SEEDS], tmp_path / "once", options=RULES)
    often = kg.build([tmp_path / "pages"], tmp_path / "often", options=RULES)
    assert (often.pages, often.articles, often.mentions, often.links) == (
        5,
        once.articles,
        once.mentions,
        once.links,
    )
    assert len(often.same) == 55
    assert "01-000" in often.same[0]
    assert "00-000" in often.same[0]


def test_a_short_story_that_is_the_same_word_for_word_counts_once(counted):
    heads = ("# 株洲日报\n\n2024年3月7日 星期四", "# 株洲晚报\n\n2024年3月8日 星期五")
    pages = {f"{number}.txt": f"{head}\n中共株洲市委主管\n\n{SHORT}" for number, head in enumerate(heads)}
    summary, graph = counted(pages)
    assert (summary.pages, summary.articles, summary.same) == (2, 1, ())
    assert {pair.articles for pair in graph.pairs(limit=0)} == {1}
    assert {e.articles for e in graph.entities() if e.entity in ("陈大明", "李小红")} == {1}


def test_short_stories_that_differ_in_a_name_are_two(counted):
    summary, _ = counted({"a.txt": SHORT, "b.txt": SHORT.replace("李小红", "王小芳")})
    assert summary.articles == 2


def test_what_is_passed_over_is_counted_by_kind_and_what_lacks_a_date_or_home(counted):
    summary, _ = counted(
        {
            "a.txt": SHORT,
            "20240307.txt": SHORT.replace("陈", "王"),
            "b.jpg": b"\xff\xd8",
            "c.PNG": b"",
            "mets.xml": "<mets xmlns='http://www.loc.gov/METS/'/>",
            "d.doc": b"\xd0\xcf",
            "readme": "市",
        }
    )
    assert summary.passed == {".doc": 1, "other .xml": 1, "pictures": 2, "without an ending": 1}
    assert (summary.pages, summary.undated, summary.named, summary.homeless, summary.skipped) == (
        2,
        1,
        1,
        2,
        0,
    )


@pytest.mark.slow
def test_a_second_build_names_what_it_leaves_out_and_add_keeps_it(tmp_path):
    one, two = tmp_path / "one.txt", tmp_path / "two.txt"
    one.write_text(SHORT, encoding="utf-8")
    two.write_text(SHORT.replace("陈大明", "周大明"), encoding="utf-8")
    output = tmp_path / "out"
    kg.build([one], output, options=RULES)
    assert kg.build([two], output, options=RULES).left_out == (str(one),)
    both = kg.build([one], output, options=RULES, add=True)
    assert (both.pages, both.left_out) == (2, ())
    one.unlink()
    kept = kg.build([two], output, options=RULES, add=True)
    assert (kept.pages, kept.read, kept.left_out) == (2, 0, ())
    with kg.open(output) as graph:
        assert {"陈大明", "周大明"} <= {entity.entity for entity in graph.entities()}


def test_rows_and_members_of_files_that_are_kept_are_read_once(tmp_path):
    (tmp_path / "a.csv").write_text("正文\n市长陈大明讲话。\n市长周大明讲话。\n", encoding="utf-8")
    (tmp_path / "b.txt").write_text(SHORT, encoding="utf-8")
    assert kg.build([tmp_path / "a.csv"], tmp_path / "out", options=RULES).pages == 2
    both = kg.build([tmp_path / "b.txt"], tmp_path / "out", options=RULES, add=True)
    assert (both.pages, both.read, both.same) == (3, 1, ())


def test_results_and_a_table_of_pages_in_the_folder_are_not_read(tmp_path):
    (tmp_path / "a.txt").write_text(SHORT, encoding="utf-8")
    table = tmp_path / "pages.csv"
    table.write_text("path,home\n*,株洲\n", encoding="utf-8")
    options = Options(model=None, pages=table)
    for _ in range(2):
        summary = kg.build([tmp_path], tmp_path, options=options)
        assert (summary.pages, summary.skipped) == (1, 0)
    shutil.copytree(tmp_path, tmp_path / "elsewhere", ignore=shutil.ignore_patterns("elsewhere", "*.csv"))
    assert kg.build([tmp_path], tmp_path, options=options).pages == 1


@pytest.mark.slow
def test_standard_input_is_a_page():
    done = subprocess.run(
        [sys.executable, "-m", "kg", "posts", "-", "--no-model", "--home", "株洲", "--format", "json"],
        input=web(SHORT),
        capture_output=True,
        check=True,
        timeout=120,
    )
    rows = [json.loads(line) for line in done.stdout.decode().splitlines()]
    assert [(row["doc"], row["person"], row["post"]) for row in rows] == [
        ("-", "陈大明", "书记"),
        ("-", "李小红", "市长"),
    ]


def test_rows_of_a_table_are_read_and_bad_ones_named(tmp_path):
    table = tmp_path / "a.csv"
    table.write_text(
        "编号,标题,正文,日期,来源,地区\n"
        "1,会讯,市委书记陈大明出席会议。,2024-03-07,株洲日报,株洲\n"
        "2,会讯,,2024-03-08,株洲日报,株洲\n"
        "3,会讯,市长李小红,出席会议。,2024-03-08,株洲日报,株洲\n"
        "4,会讯,市长李小红出席会议。,不详,,无此地\n"
        "5,会讯,市长李小红出席会议。,,,\n",
        encoding="gb18030",
    )
    faults = []
    readings, found = corpus([table], options=RULES, report=faults.append)
    assert [(r.page.doc, r.page.paper, r.page.date, r.page.home) for r in readings] == [
        (f"{table}#1", "株洲日报", "2024-03-07", "湖南省株洲市"),
        (f"{table}#5", None, None, None),
    ]
    assert [str(fault).removeprefix(f"{table}") for fault in faults] == [
        "#2: has no Chinese text in column 正文; fill it or leave it out",
        "#3: has 7 cells, the first line 6; put cells that hold the divider into quotes",
        "#4: 无此地: names no division of China; give a name such as 株洲市",
    ]
    assert {m.text for m in found.mentions} >= {"陈大明", "李小红"}


@pytest.mark.slow
def test_columns_can_be_named(run, tmp_path):
    table = tmp_path / "a.jsonl"
    table.write_text(
        '{"leer": "市委书记陈大明出席会议。", "tag": "20240307"}\n{"leer": 3\n', encoding="utf-8"
    )
    _, _, err = run("posts", table)
    assert "has no column of text among leer, tag; name it: --columns text=NAME" in err
    code, out, err = run(
        "posts", table, "--columns", "text=leer,date=tag", "--home", "株洲", "--no-model", "--format", "json"
    )
    assert code == 0
    assert '"date": "2024-03-07"' in out
    assert "a.jsonl#2: is not JSON" in err
    code, _, err = run("posts", table, "--columns", "text=voll")
    assert code == 2
    assert "columns text=voll: is not a column of" in err


def test_archives_in_archives_are_read_and_their_pages_named(tmp_path):
    inner = packed({"页/a.html": web(SHORT), "__MACOSX/a.txt": "市", "b.jpg": b""})
    file = tmp_path / "a.zip"
    file.write_bytes(packed({"2024-03-07/inner.zip": inner, "c.txt": SHORT.replace("陈", "周")}))
    intake = Intake([file], RULES)
    assert [sheet.doc for sheet in intake.sheets()] == [
        f"{file}/2024-03-07/inner.zip/页/a.html",
        f"{file}/c.txt",
    ]


def test_a_folder_of_pictures_alone_is_told(tmp_path):
    for name in ("a.jpg", "b.jpg", "c.log"):
        (tmp_path / name).write_bytes(b"x")
    with pytest.raises(kg.KgError, match=r"holds no page but 1 \.log, 2 pictures"):
        survey([tmp_path])
