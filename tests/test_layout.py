import json
import os
import re
import zipfile

import openpyxl
import pytest

from kg.apps.cli.evidence import held
from kg.apps.cli.wrap import width, wrapped

pytestmark = pytest.mark.slow


def terminal(columns):
    return os.environ | {"COLUMNS": str(columns), "LC_ALL": "C.UTF-8"}


def bare(text):
    return re.sub(r"[\s【】]", "", text)


@pytest.mark.parametrize("columns", [80, 120])
@pytest.mark.parametrize(
    "question",
    [
        ("pair", "曹慧泉", "陈恢清"),
        ("search", "营商环境"),
        ("path", "谢康德", "何花群"),
        ("entity", "株洲市人民政府"),
        ("posts", "seeds/001_652cfa5729f152fc.txt", "--no-model"),
        ("events",),
        ("career", "陈恢清"),
    ],
    ids=lambda question: question[0],
)
def test_answers_are_whole_sentences_within_the_terminal(run, built, question, columns):
    db = () if question[0] == "posts" else ("--db", built)
    _, out, _ = run(*question, *db, "--format", "table", env=terminal(columns))
    assert max(map(width, out.splitlines())) <= columns
    rows = [json.loads(line) for line in run(*question, *db)[1].splitlines()]
    texts = [row.get("text") or row.get("evidence") for row in rows if question[0] != "entity"]
    texts += [post["evidence"] for row in rows for post in row.get("posts", ())]
    assert texts
    assert [text for text in texts if bare(text) not in bare(out)] == []


def test_a_pair_is_read_under_date_paper_and_headline_with_the_names_marked(run, built):
    _, out, _ = run("pair", "曹慧泉", "陈恢清", "--db", built, "--format", "table", env=terminal(80))
    lines = out.splitlines()
    assert lines[:2] == ["曹慧泉 — 陈恢清", "stories that name both: 1; sentences that name both: 0"]
    assert lines[3] == "2023-02-01  株洲日报  seeds/001_652cfa5729f152fc.txt#a1".replace(
        "seeds", lines[3].split()[2].rsplit("/", 1)[0]
    )
    assert "    市委书记【曹慧泉】出席并讲话。" in lines


def test_events_and_posts_of_a_career_are_read_under_date_paper_and_headline(run, built):
    head = re.compile(r"2022-08-24  株洲日报  \S+/004_9ab4256ef58901f2.txt#a3")
    for question, told in (
        (("events", "--who", "沈裕谋"), ["    attend  2022-08-23  陈恢清, 沈裕谋"]),
        (("career", "陈恢清"), ["    中共株洲市委员会 副书记", "      市委【副书记】、市长【陈恢清】"]),
    ):
        lines = run(*question, "--db", built, "--format", "table", env=terminal(200))[1].splitlines()
        (place,) = [number for number, line in enumerate(lines) if head.fullmatch(line)]
        assert "陈恢清沈裕谋出席" in lines[place + 1]
        assert [line for line in told if line not in lines[place:]] == []


def test_who_gave_a_prize_is_printed_as_its_giver(run, tmp_path):
    page = tmp_path / "p.txt"
    page.write_text(
        "一则短讯\n\n3月4日，宜昌市副市长覃小红出席典礼，并为优秀教师蒙志刚颁发证书。\n", encoding="utf-8"
    )
    ask = ("events", page, "--kind", "award", "--no-model", "--format", "table")
    english, chinese = (run(*ask, "--lang", lang, env=terminal(200))[1] for lang in ("en", "zh"))
    assert "蒙志刚  given by: 覃小红" in english
    assert "蒙志刚  颁授者：覃小红" in chinese


def test_lines_break_by_the_columns_that_characters_take():
    assert wrapped("市委书记，出席", 8) == ["市委书", "记，出席"]
    assert wrapped("他说：“好。”又说（不好）", 10) == ["他说：", "“好。”又说", "（不好）"]
    assert wrapped("see docs/scale.md", 10) == ["see", "docs/scale", ".md"]
    assert wrapped("", 10) == [""]


@pytest.mark.parametrize("ending", ["csv", "tsv", "md", "xlsx", "json"])
def test_rows_go_into_a_file_in_the_format_of_its_ending(run, built, tmp_path, ending):
    file = tmp_path / f"rows.{ending}"
    ask = ("who", "曹慧泉", "--limit", "2", "--db", built, "--columns", "entity,npmi", "-o", file)
    assert run(*ask) == (0, "", "")
    if ending == "xlsx":
        rows = list(openpyxl.load_workbook(file).active.values)
        assert zipfile.is_zipfile(file)
        assert rows[:2] == [("entity", "npmi"), ("株洲市", pytest.approx(0.1892))]
    else:
        told = file.read_text(encoding="utf-8")
        assert "株洲市" in told.splitlines()[2 if ending == "md" else 1 if ending != "json" else 0]
        assert "official" not in told


def test_a_text_of_a_page_runs_in_no_sheet_and_marks_nothing_up(run, tmp_path):
    page = tmp_path / "p.txt"
    page.write_text("=cmd()|标题\n\n本报讯(记者 王敏) 市长陈恢清出席。\n", encoding="utf-8")
    run("articles", page, "--no-model", "-o", tmp_path / "a.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "a.xlsx").active
    cells = [cell for row in sheet.iter_rows() for cell in row if str(cell.value).startswith("=cmd")]
    assert [cell.data_type for cell in cells] == ["s"]
    run("articles", page, "--no-model", "-o", tmp_path / "a.md")
    assert r"=cmd()\|标题" in (tmp_path / "a.md").read_text(encoding="utf-8")
    for ending, divider in (("csv", ","), ("tsv", "\t")):
        run("articles", page, "--no-model", "-o", tmp_path / f"a.{ending}")
        assert f"{divider}'=cmd()|标题{divider}" in (tmp_path / f"a.{ending}").read_text(encoding="utf-8")


@pytest.mark.parametrize("form", ["csv", "tsv", "md"])
def test_a_post_torn_over_lines_is_one_row_with_whole_words(run, tmp_path, form):
    page = tmp_path / "p.txt"
    page.write_text(
        "本报讯(记者 王敏) 昨日，株洲市天元集团有限公司董\n\n事长赵立平出席会议。\n", encoding="utf-8"
    )
    _, told, _ = run("posts", page, "--no-model", "--format", form)
    rows = told.splitlines()[2 if form == "md" else 1 :]
    assert len(rows) == 1
    assert "董事长赵立平" in rows[0]
    _, kept, _ = run("posts", page, "--no-model")
    assert json.loads(kept)["evidence"].count("\n") == 2  # as printed: offsets count it


def test_a_column_that_is_not_there_and_an_unknown_ending_are_told(run, built, tmp_path):
    code, out, err = run("who", "曹慧泉", "--db", built, "--columns", "weight")
    assert (code, out) == (2, "")
    assert err.startswith("kg: --columns weight: is not a column; give some of entity, type")
    code, _, err = run("who", "曹慧泉", "--db", built, "-o", tmp_path / "a.doc")
    assert code == 2
    assert "has an ending that names no format" in err


def test_counts_have_no_point_and_nothing_found_says_what_to_try(run, built):
    _, out, _ = run("top", "--limit", "1", "--db", built, "--format", "table", env=terminal(80))
    assert out.splitlines()[1].split() == ["株洲市", "district", "articles", "25"]
    _, _, err = run("pair", "谢康德", "何花群", "--db", built, "--format", "table")
    assert err == "nothing found; no story names both; try kg path 谢康德 何花群\n"
    days = ("--since", "2030-01-01", "--db", built, "--format", "table")
    _, _, err = run("pair", "曹慧泉", "陈恢清", *days)
    assert err.endswith("nothing found; no story of these days names both; try more days\n")


def test_a_term_shows_which_of_its_ends_is_printed(papers):
    text = "本报讯 市长刘国强主持会议。\n刘国强，男，1974年3月生，2006年12月至2011年5月历任株洲市水利局科员、副局长。\n"
    portrait = papers({"2021-06-08": text}).entity("刘国强")
    shown = " ".join(held(portrait.posts))
    assert "2006-12 –)" in shown
    assert " – 2011-05)" in shown
