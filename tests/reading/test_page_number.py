"""The number of a page in its issue: from mastheads, names of files, tables; left out where it is not certain."""

import pytest

from kg.base.errors import InputError
from kg.flow import corpus
from kg.reading.page import Options
from kg.reading.page_number import in_masthead, in_name, page_number

BODY = "\n\n市委常委会召开会议\n\n" + "会议强调，要抓好落实，确保完成全年目标任务。\n" * 12


@pytest.mark.parametrize(
    ("head", "number"),
    [
        ("A02版 要闻\n2024年3月7日 星期四\n责任编辑：张三", "A02"),
        ("2024年3月7日 星期四 第8版 综合新闻", "8"),
        ("绍兴日报\n03版·经济\n2024年3月7日 星期四", "03"),
        ("要闻 2024年3月7日 星期四 A04", "A04"),
        ("责编：张三 校对：李四 05版", "05"),
        ("绍兴日报\n2024年3月7日 星期四 第12345期 今日8版", None),
        ("绍兴日报\n2024年3月7日 星期四 今日8版\n导读\n体育新闻 6版", None),
        ("绍兴日报\n2024年3月7日 星期四 今日8版\n06版 体育", None),
        ("▶▶下转02版", None),
        ("2024年3月7日 报道见08版", None),
        ("绍兴日报\n2024年3月7日\n02版 要闻\n03版 经济", None),
        ("2024年3月7日 02-03版", None),
        ("2024年3月7日 星期四 G60 科创走廊", None),
        ("新书第2版本周面世", None),
        ("据《绍兴日报》（2024年3月7日08版）", None),
    ],
)
def test_a_masthead_tells_the_number_of_its_page(head, number):
    assert in_masthead(head + BODY) == number
    assert in_masthead(BODY + head) == number


@pytest.mark.parametrize(
    ("name", "number"),
    [
        ("绍兴日报/2024-03-07-A01.txt", "A01"),
        ("20240307A12版.pdf", "A12"),
        ("2024/03/07/第02版.txt", "02"),
        ("2024-03-07-2.txt", None),
        ("2024-03-07-a1.txt", None),
        ("2024-03-07-A01.pdf#2", None),
        ("2024-03-07.txt", None),
    ],
)
def test_the_name_of_a_file_tells_the_number(name, number):
    assert in_name(name) == number


def test_words_of_a_table_tell_the_number():
    told = {words: page_number(words) for words in ("a02", "第8版", "02版:要闻", "要闻", "", "2024", "1-2")}
    assert told == {
        "a02": "A02",
        "第8版": "8",
        "02版:要闻": "02",
        "要闻": None,
        "": None,
        "2024": None,
        "1-2": None,
    }


def test_a_page_has_the_number_that_masthead_or_name_tell_where_they_agree(page):
    head = "绍兴日报\n02版 要闻\n2024年3月7日 星期四\n"
    assert page(head + BODY).page.number == "02"
    assert page(BODY, name="2024-03-07-A01.txt").page.number == "A01"
    assert page(BODY, name="A01.txt").page.number is None
    assert page(head + BODY, name="2024-03-07-2版.txt").page.number == "02"
    assert page(head + BODY, name="2024-03-07-A01.txt").page.number is None


def test_a_table_of_pages_gives_numbers_and_one_that_is_none_is_named(tmp_path):
    (tmp_path / "one.txt").write_text(BODY, encoding="utf-8")
    table = tmp_path / "pages.csv"
    table.write_text("path,page\none.txt,第3版\n", encoding="utf-8")
    readings, _ = corpus([tmp_path], options=Options(model=None, pages=table))
    assert [r.page.number for r in readings] == ["3"]
    table.write_text("path,page\none.txt,要闻\n", encoding="utf-8")
    with pytest.raises(InputError, match=r"pages\.csv:2: 要闻: is not the number of a page; write it as A02"):
        corpus([tmp_path], options=Options(model=None, pages=table))


def test_alto_and_a_column_give_the_number(tmp_path):
    line = '<TextBlock><TextLine><String CONTENT="绍兴市委召开会议。" HPOS="20" VPOS="10" WIDTH="160" HEIGHT="40"/></TextLine></TextBlock>'
    alto = '<alto xmlns="http://www.loc.gov/standards/alto/ns-v4#"><Layout><Page WIDTH="400" HEIGHT="300" PRINTED_IMG_NR="{}"><PrintSpace>{}</PrintSpace></Page></Layout></alto>'
    (tmp_path / "a.xml").write_text(alto.format("A2", line), encoding="utf-8")
    (tmp_path / "b.csv").write_text("正文,版次\n会议召开。,A03版：要闻\n会议闭幕。,要闻\n", encoding="utf-8")
    readings, _ = corpus([tmp_path], options=Options(model=None))
    assert [r.page.number for r in readings] == ["A2", "A03", None]


@pytest.mark.parametrize("line", ["A02版 要闻", "第8版：综合新闻", "03版·经济", "05版"])
def test_the_line_of_the_number_is_no_headline(page, line):
    read = page(f"绍兴日报\n{line}\n2024年3月7日 星期四\n\n# 市委召开会议\n\n市委书记王大明出席会议。\n")
    assert [a.headline for a in read.articles if a.article] == ["市委召开会议"]
    assert read.page.number is not None
