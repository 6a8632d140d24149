"""Careers: what goes on from one term to the next, what ends it, and which organ of its time it was in."""

import pytest

VITA = "郭海涛，男，汉族，1962年4月生，"


@pytest.fixture
def told(page):
    def read(text, home="衡阳市"):
        reading = page("一则短讯\n\n本报讯 耒阳市原市长郭海涛。\n\n" + text + "\n", home=home)
        return {
            (p.post, p.organ.partition("（")[0], p.begin, p.until)
            for p in reading.posts
            if p.post != "市长" or p.begin
        }

    return read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "1985年7月参加工作。\n2009年10月至2014年3月，衡阳市公安局交警支队政委、支队长；",
            {
                ("政委", "衡阳市公安局交警支队", "2009-10", None),
                ("支队长", "衡阳市公安局交警支队", None, "2014-03"),
            },
        ),
        (
            "1998年至2004年任衡阳市水利局办事员、科员。",
            {("办事员", "衡阳市水利局", "1998", None), ("科员", "衡阳市水利局", None, "2004")},
        ),
        (
            "2005年3月至2009年1月任衡阳市水利局党组书记、局长。",
            {
                ("党组书记", "衡阳市水利局", "2005-03", "2009-01"),
                ("局长", "衡阳市水利局", "2005-03", "2009-01"),
            },
        ),
        (
            "2010年任衡阳市水利局副局长，2012年4月任局长。",
            {("副局长", "衡阳市水利局", "2010", None), ("局长", "衡阳市水利局", "2012-04", None)},
        ),
        (
            "2020年6月，任衡阳市水利局局长；2021年6月，被免去衡阳市水利局局长职务。",
            {("局长", "衡阳市水利局", "2020-06", "2021-06")},
        ),
        (
            "2016年，郭海涛出任衡阳市水利局局长。2021年，郭海涛不再担任上述职务。",
            {("局长", "衡阳市水利局", "2016", "2021")},
        ),
        (
            "曾任衡阳大学附属医院纪委书记。先后任中国水利学会第五、六届常务理事、第七届副理事长。",
            {
                ("纪委书记", "衡阳大学附属医院", None, None),
                ("常务理事", "中国水利学会", None, None),
                ("副理事长", "中国水利学会", None, None),
            },
        ),
    ],
    ids=["two heads", "ladder", "at once", "organ goes on", "removed later", "named again", "inside"],
)
def test_a_career_tells_who_was_what_when(told, text, expected):
    assert told(VITA + text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1951年起任东山区委书记。", ("书记", "中共东山区委员会", "1951", None)),
        ("1962年任湖南省建委主任。", ("主任", "湖南省建设委员会", "1962", None)),
        ("2005年任湖南省交通厅副厅长。", ("副厅长", "湖南省交通厅", "2005", None)),
        ("2003年任贵州省交通厅公路局局长。", ("局长", "贵州省交通厅公路局", "2003", None)),
        ("2004年任自贡市交通局局长。", ("局长", "自贡市交通局", "2004", None)),
        ("2015年任自贡市交通局局长。", ("局长", "自贡市交通运输局", "2015", None)),
        ("2012年任青海省交通厅总工程师。", ("总工程师", "青海省交通运输厅", "2012", None)),
        (
            "2004年任国务院防治灾害工作领导小组成员。",
            ("成员", "国务院防治灾害工作领导小组", "2004", None),
        ),
        ("2005年任中共长沙市岳麓区委书记。", ("书记", "中共长沙市岳麓区委员会", "2005", None)),
        (
            "2001年任衡阳远大集团有限公司亚太区总裁。",
            ("亚太区总裁", "衡阳远大集团有限公司", "2001", None),
        ),
    ],
    ids=[
        "district",
        "commission",
        "transport",
        "part",
        "bureau",
        "now",
        "still",
        "council",
        "short",
        "region",
    ],
)
def test_an_organ_is_that_of_its_time_and_place(told, text, expected):
    assert expected in told(VITA + text)


def test_a_year_that_is_no_term_gives_no_organ_its_old_name(page):
    text = "自2005年以来，省交通厅建成公路千里。昨日，省交通厅厅长郭海涛说，2007年全省通车里程又有增加。"
    (post,) = page(text + "\n", home="湖南省长沙市", date="2020-05-06").posts
    assert post.organ == "湖南省交通运输厅"


def test_lines_of_a_vita_belong_to_the_only_name_of_their_article(page):
    text = (
        "2006年12月至2007年6月衡阳市水利局局长； 2007年6月至2008年3月衡阳市财政局局长； "
        "2008年3月至2010年7月衡阳市审计局局长。原标题：衡阳市审计局原局长郭海涛接受审查"
    )
    posts = page(text + "\n", home="衡阳市").posts
    assert {(p.organ, p.begin, p.until) for p in posts if p.begin} == {
        ("衡阳市水利局", "2006-12", "2007-06"),
        ("衡阳市财政局", "2007-06", "2008-03"),
        ("衡阳市审计局", "2008-03", "2010-07"),
    }
    others = page(text + "。市委书记王立平出席。\n", home="衡阳市").posts
    assert not any(p.begin for p in others)
