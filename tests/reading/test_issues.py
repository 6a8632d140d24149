"""A text of several issues is parted at its mastheads; offsets go on counting in the file."""

import pytest

from kg.flow import corpus
from kg.reading.issues import parted
from kg.reading.page import Options
from kg.reading.sheet import Sheet

from ..conftest import ROOT, SEEDS

NEWS = (
    "\n\n# 市委召开会议\n\n湘江日报讯(记者 王敏) 株洲市委书记陈大明出席会议并讲话。会议要求，各级各部门要抓好落实。"
    + "工作要抓紧抓实抓好。" * 20
)
ONE = f"# 湘江日报\n\n2023年2月1日 星期三\n第2301期{NEWS}\n"
TWO = f"# 湘江日报\n\n2022年8月24日\n星期三 第2200期{NEWS.replace('陈大明', '李小红')}\n"


def test_two_issues_in_one_file_have_their_own_dates_and_offsets_of_the_file(tmp_path):
    file = tmp_path / "both.txt"
    file.write_text(ONE + TWO, encoding="utf-8")
    readings, found = corpus([file], options=Options(model=None))
    assert [(r.page.doc, r.page.date) for r in readings] == [
        (f"{file}#1", "2023-02-01"),
        (f"{file}#2", "2022-08-24"),
    ]
    assert {(p.person, p.date) for p in found.posts} == {("陈大明", "2023-02-01"), ("李小红", "2022-08-24")}
    for mention in found.mentions:
        assert (ONE + TWO)[mention.start : mention.end] == mention.text
    for post in found.posts:
        assert (ONE + TWO)[post.start : post.end] == post.evidence


def test_mastheads_at_the_foot_close_their_pages():
    texts = [f"{NEWS}\n湘江日报\n2023年2月{day}日 星期三\n" for day in (1, 2)]
    assert [sheet.text for sheet in parted(Sheet("a.txt", "".join(texts)))] == [*texts]


@pytest.mark.parametrize(
    "page",
    [*sorted(SEEDS.glob("*.txt")), *sorted((ROOT / "tests" / "corpus").glob("*.txt"))],
    ids=lambda p: p.stem,
)
def test_a_page_is_not_torn(page):
    sheet = Sheet("a.txt", page.read_text(encoding="utf-8"))
    assert list(parted(sheet)) == [sheet]


def test_two_seeds_in_one_file_are_two_pages():
    one, two = (sorted(SEEDS.glob("*.txt"))[at].read_text(encoding="utf-8") for at in (1, 4))
    assert [sheet.text.strip() for sheet in parted(Sheet("a.txt", one + two))] == [one.strip(), two.strip()]
