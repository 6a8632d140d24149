import csv
import io
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

import kg
from kg.base.errors import KgError
from kg.query.change_report import markdown
from kg.query.changes import CHANGES, Change

MAYOR = ("handed", "陈立新", "毛建国", "株洲市人民政府", "市长")


def told(rows):
    return [(row.change, row.entity, row.other, row.organ, row.post) for row in rows]


@pytest.fixture
def half_year(weekly):
    with kg.open(weekly) as graph:
        yield graph


def test_each_change_is_told_in_the_days_it_falls_in_and_no_other(half_year):
    months = [
        ("2023-03-01", "2023-03-31"),
        ("2023-04-01", "2023-04-30"),
        ("2023-05-01", "2023-05-31"),
        ("2023-06-01", None),
    ]
    assert [told(half_year.changes(since=a, until=b)) for a, b in months] == [
        [MAYOR, ("appeared", "陈立新", None, None, None)],
        [],
        [
            ("appeared", "湖南星河新能源科技有限公司", None, None, None),
            ("vanished", "周明华", None, "株洲市生态环境局", "局长"),
            ("vanished", "毛建国", None, "株洲市人民政府", "市长"),
            ("began", "天元区", "株洲市教育局", None, None),
            ("ceased", "株洲市水利局", "茶陵县", None, None),
        ],
        [],
    ]


def test_a_change_has_the_counts_and_sentences_that_show_it(half_year):
    (handed, *_) = half_year.changes(since="2023-03-01", until="2023-03-31")
    assert (handed.before, handed.articles, handed.day) == (12, 14, "2023-03-27")
    assert handed.text.endswith("3月27日,市长陈立新到芦淞区调研第13批项目建设情况。")
    assert handed.also_text.endswith("3月20日,市长毛建国到芦淞区调研第12批项目建设情况。")
    for row in half_year.changes(since="2023-03-01"):
        assert "".join(row.text.split()) in "".join(Path(row.doc).read_text(encoding="utf-8").split())
        assert row.doc.endswith(f"{row.date}.txt")
        if row.change in ("began", "ceased"):
            assert row.other.removeprefix("株洲市") in row.text
            assert row.entity.removeprefix("株洲市") in row.text
        if row.change == "vanished":
            assert row.entity in row.text
            assert row.day == row.date < row.also_date


def test_the_chance_of_a_silence_is_what_the_formula_gives(half_year):
    chance = {row.entity: row.chance for row in half_year.changes(since="2023-04-11") if row.chance}
    assert chance["周明华"] == pytest.approx((14 / 26) ** 13, abs=1e-6)
    assert chance["毛建国"] == pytest.approx((12 / 26) ** 11, abs=1e-6)
    assert chance["株洲市水利局"] == pytest.approx((15 / 26) ** 14, abs=1e-6)


def test_the_least_count_keeps_what_is_rare_out(half_year):
    assert told(half_year.changes(since="2023-05-01", min_articles=9)) == [
        ("vanished", "周明华", None, "株洲市生态环境局", "局长"),
        ("vanished", "毛建国", None, "株洲市人民政府", "市长"),
        ("began", "天元区", "株洲市教育局", None, None),
        ("ceased", "株洲市水利局", "茶陵县", None, None),
    ]
    assert [c.change for c in half_year.changes(since="2023-05-01", limit=1)] == list(CHANGES)[1:]


def held(*terms):
    """Return pages that print somebody in a post, one a day: dates that have a day of one digit."""
    return {
        f"2023年3月{number + 1}日": f"# 第{number + 1}次会议\n\n株洲日报讯 {title}{name}出席第{number + 1}次会议。\n"
        for number, (title, name) in enumerate(terms)
    }


@pytest.mark.parametrize(
    ("terms", "expected"),
    [
        ([("市长", "毛建国")] * 3 + [("代市长", "陈立新"), ("市长", "陈立新")], ("陈立新", "毛建国", "2023-03-04")),
        ([("市长", "毛建国")] * 3 + [("市长", "陈立新"), ("市长", "毛建国")], None),
        ([("副市长", "毛建国")] * 3 + [("副市长", "陈立新")] * 2, None),
        ([("市长", "毛建国")] * 3 + [("原市长", "陈立新")] * 2, None),
    ],
    ids=["acting", "printed again after", "deputies", "former"],
)  # fmt: skip
def test_only_a_post_of_one_holder_changes_hands_and_only_for_good(papers, terms, expected):
    graph = papers(held(*terms))
    found = [row for row in graph.changes(since="2023-03-03") if row.change == "handed"]
    assert [(row.entity, row.other, row.day) for row in found] == ([expected] if expected else [])


@pytest.mark.slow
def test_nobody_vanishes_where_the_organ_is_silent_too(papers):
    pages = {
        f"2023年3月{number}日": f"# 第{number}期快讯\n\n株洲日报讯 "
        + (
            f"市水利局局长周明华来到{number}号水库。\n"
            if number <= 10
            else f"茶陵县的茶园第{number}天开园。\n"
        )
        for number in range(1, 29)
    }
    assert [c.change for c in papers(pages).changes(since="2023-03-11")] == ["appeared"]


@given(
    words=st.text(st.characters(categories=("L", "N", "P", "S", "Zs")), min_size=1).filter(
        lambda text: text == " ".join(text.split())
    )
)
def test_words_of_pages_set_no_markup_in_markdown(words):
    row = Change(
        "appeared", words, "agency", None, None, None, 0, 3, None, "2023-03-01", 3.0, "a.txt", "2023-03-01",
        words, None, None, None,
    )  # fmt: skip
    tokens = MarkdownIt("commonmark").parse(markdown([row], title="days"))
    inline = [token for token in tokens if token.type == "inline"]
    assert {child.type for token in inline for child in token.children} <= {"text", "text_special"}
    assert inline[0].content == "days"
    assert [
        "".join(child.content for child in token.children) for token in inline if "2023" in token.content
    ] == [f"2023-03-01: {words} (agency): 3 articles", f"2023-03-01: {words} (a.txt)"]


@pytest.mark.parametrize(
    ("since", "until", "what"),
    [("soon", None, "soon"), ("2023-03-01", "soon", "soon"), ("2023-03-01", "2023-02-01", "is before")],
)
def test_days_that_cannot_be_are_told(half_year, since, until, what):
    with pytest.raises(KgError, match=what):
        half_year.changes(since=since, until=until)


@pytest.mark.slow
def test_changes_are_printed_as_rows_and_as_text(run, weekly):
    asked = ("changes", "--since", "2023-03-01", "--until", "2023-03-31", "--db", weekly)
    _, out, _ = run(*asked, "--format", "json")
    rows = [json.loads(line) for line in out.splitlines()]
    assert [row["change"] for row in rows] == ["handed", "appeared"]
    assert rows[0].keys() >= {"entity", "other", "organ", "post", "doc", "date", "text", "also_text"}
    _, out, _ = run(*asked, "--format", "csv")
    assert [row["entity"] for row in csv.DictReader(io.StringIO(out))] == ["陈立新", "陈立新"]
    _, out, _ = run(*asked, "--format", "table")
    assert "陈立新 is 市长 of" in out
    _, out, _ = run(*asked, "--format", "md")
    assert out.startswith(
        "# 2023-03-01 – 2023-03-31\n\n## Posts that changed hands\n\n- 2023-03-27: 陈立新 is 市长"
    )


def test_changes_ask_for_a_first_day_in_a_line(run, weekly):
    code, out, err = run("changes", "--db", weekly)
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert "--since" in err


def test_a_removal_that_is_printed_with_its_day_is_a_change_of_hands(papers):
    notice = (
        "# 市人大常委会任免名单\n\n（2023年1月19日株洲市第十六届人民代表大会常务委员会第八次会议通过）\n\n"
        "任命：\n\n谭国强为株洲市财政局局长。\n\n免去：\n\n黄建平的株洲市财政局局长职务。\n"
    )
    graph = papers({"2023-01-05": "# 一则短讯\n\n罗安民出席会议。\n", "2023-01-20": notice})
    rows = [row for row in graph.changes(since="2023-01-15", min_articles=1) if row.change == "handed"]
    assert [(row.entity, row.other, row.organ, row.post) for row in rows] == [
        ("谭国强", "黄建平", "株洲市财政局", "局长")
    ]
    assert "黄建平的株洲市财政局局长职务" in rows[0].also_text
    assert not [row for row in graph.changes(since="2023-01-21", min_articles=1) if row.change == "handed"]
