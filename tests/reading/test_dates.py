"""The date of an issue is read in every form that mastheads print; a date in a sentence is none of the issue."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lunardate import LunarDate

from kg.reading.dates import issue_date
from kg.reading.folding import fold

FEBRUARY = (
    "2023年2月1日 星期三", "2023.02.01", "2023/2/1", "2023-2-1 星期三", "２０２３年２月１日 星期三", "2023．2．1", "2023·2·1",
    "2 0 2 3 年 2 月 1 日", "2023 年 2 月 1 日  星期三", "2023—02—01", "2023_02_01", "2023年2月1号", "公元2023年2月1日", "2023年二月一日",
    "二〇二三年二月一日", "二○二三年二月一日", "二O二三年二月一日", "二0二三年二月一日", "二零二三年二月一日", "二◯二三年二月一日",
    "二〇二三年 二月 一日", "二 〇 二 三 年 二 月 一 日", "20230201", "20230201 第5期",
    "2023年2月1日,星期三", "2023年2月1日，星期三，第12345期，今日8版", "星期三 2023年2月1日", "2023年2月1日（星期三）", "2023年2月1日-7日",
    "2023年2月1日。", "http://epaper.example.com/html/2023-02/01/content_12.htm", "出版日期：2023年02月01日 来源：本报",
    "2023年2月1日 责编/王敏 版式/李军 校对/周洁 电话:0731-28828888 邮箱:a@b.cn 网址:www.example.com",
    "2023年\n2月1日\n星期三", "2023年2月\n1\n星期三", "1\n2023年2月\n星期三", "2月1日\n2023年\n星期三", "2023\n02\n01\n星期三", "2023\n2/1\n星期三",
    "2023年 星期三 2月1日", "Feb. 1, 2023", "WEDNESDAY, FEBRUARY 1, 2023", "Wed, 1 Feb 2023", "1st February 2023",
    "民国一百一十二年二月一日", "中華民國112年2月1日",
    "癸卯年正月十一 第23203期", "农历癸卯年正月十一", "癸卯年 正月十一", "癸卯兔年正月十一", "癸卯年正月小十一", "岁次癸卯 正月十一", "癸卯正月十一",
    "2023年 农历正月十一", "农历兔年正月十一 2023年",
)  # fmt: skip


def date_of(lines):
    text = fold(f"株洲日报\n{lines}\n\n# 会议召开\n\n市委召开会议。\n").text
    return issue_date(text[:600], text[-600:], text)


@pytest.mark.parametrize("line", FEBRUARY)
def test_a_date_is_read_in_every_form_of_mastheads(line):
    assert date_of(line) == "2023-02-01"


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("癸卯年十一月廿八 第23534期", "2024-01-09"),
        ("癸卯年闰二月初一 第23258期", "2023-03-22"),
        ("癸卯年腊月卅", "2024-02-09"),
        ("癸卯年正月念一", "2023-02-11"),
        ("二〇二三年十二月廿一日", "2023-12-21"),
        ("民国三十七年二月一日", "1948-02-01"),
        ("一九八三年二月一日", "1983-02-01"),
    ],
    ids=[
        "lunar",
        "leap month",
        "thirtieth",
        "twenty-first",
        "in words",
        "of the republic",
        "of last century",
    ],
)
def test_other_days_are_read(line, date):
    assert date_of(line) == date


@pytest.mark.parametrize(
    "line",
    [
        "会议于2023年2月1日举行,市委书记出席。",
        "2023年2月1日,市委召开会议。",
        "2023年2月1日，星期三上午，市委召开会议",
        "2023年2-3月",
        "2022—2023",
        "2023年13月41日",
        "甲辰年腊月三十",
        "3 2023 02 01 4",
        "23年2月1日",
        "2/1/2023",
        "电话 20231399",
    ],
    ids=["in a sentence", "begins one", "with its weekday", "months", "years", "no day", "no lunar day", "figures", "two figures", "which month", "a number"],
)  # fmt: skip
def test_what_is_no_date_of_an_issue_is_none(line):
    assert date_of(line) is None


@pytest.mark.parametrize(
    "closing", ["2023年2月1日 星期三 责编:王敏", "二〇二三年二月一日"], ids=["desk", "in words"]
)
def test_a_date_at_the_foot_is_read(closing):
    text = "# 会议召开\n\n市委召开会议。" + "会议强调,要抓好落实。" * 200 + "\n\n"
    assert issue_date(text[:600], (text + closing)[-600:], text) == "2023-02-01"
    assert issue_date(text[:600], (text + "签约于2023年2月1日完成")[-600:], text) is None


@given(st.dates(datetime.date(1950, 1, 1), datetime.date(2043, 1, 1)))
def test_forms_of_one_day_agree(day):
    words = "".join("〇一二三四五六七八九"[int(figure)] for figure in str(day.year))
    for line in (f"{day:%Y年%m月%d日}", f"{day:%d %b %Y}", f"{words}年{word(day.month)}月{word(day.day)}日"):
        assert date_of(line) == day.isoformat()


@given(st.dates(datetime.date(1990, 3, 1), datetime.date(2040, 1, 1)))
def test_a_lunar_day_is_that_of_the_calendar(day):
    moon = LunarDate.from_solar_date(day.year, day.month, day.day)
    year = "甲乙丙丁戊己庚辛壬癸"[(moon.year - 4) % 10] + "子丑寅卯辰巳午未申酉戌亥"[(moon.year - 4) % 12]
    month = ("闰" if moon.is_leap_month else "") + ("正" if moon.month == 1 else word(moon.month))
    days = ("初" if moon.day <= 10 else "") + word(moon.day)
    assert date_of(f"{year}年{month}月{days}") == day.isoformat()


def word(number):
    tens, ones = divmod(number, 10)
    return ("", "十", "二十", "三十")[tens] + " 一二三四五六七八九"[ones].strip()
