"""The dates that a text prints for a term, each phrasing in a city of its own."""

import pytest

VITA = "陈晓东，男，汉族，1972年10月生，浙江嵊州人，"


def terms(page, text, home="绍兴市"):
    reading = page("一则短讯\n\n本报讯 诸暨市原市长陈晓东。\n\n" + text + "\n", home=home)
    return {
        (p.post, p.organ.removeprefix("中共"), p.begin, p.until) for p in reading.posts if p.begin or p.until
    }


@pytest.mark.parametrize(
    ("text", "begin", "until"),
    [
        ("2011年5月至2016年9月任诸暨市市长。", "2011-05", "2016-09"),
        ("2011.05-2016.09，任诸暨市市长。", "2011-05", "2016-09"),
        ("2016.09—2021.06任诸暨市市长。", "2016-09", "2021-06"),
        ("2011年5月至9月任诸暨市市长。", "2011-05", "2011-09"),
        ("2011年5月至次年3月任诸暨市市长。", "2011-05", "2012-03"),
        ("2021年6月起任诸暨市市长。", "2021-06", None),
        ("2019年3月至今任诸暨市市长。", "2019-03", None),
        ("2019年3月至案发前，担任诸暨市市长。", "2019-03", None),
        ("2016年2月任诸暨市副市长，同年9月任诸暨市市长。", "2016-09", None),
        ("2020年，陈晓东赴诸暨任职，任诸暨市市长。", "2020", None),
        ("2019年3月当选诸暨市市长。", "2019-03", None),
        ("2021年6月不再担任诸暨市市长。", None, "2021-06"),
        ("2019年2月30日任诸暨市市长。", "2019-02", None),
        ("2021年6月1日，绍兴市委宣布决定，陈晓东任诸暨市市长。", "2021-06-01", None),
        ("2021年6月1日，诸暨市召开大会。会上宣布了绍兴市委的决定：陈晓东任诸暨市市长。", "2021-06-01", None),
    ],
    ids=["to", "dots", "dash", "bare month", "next year", "since", "until now", "until the case", "same year", "moved",
         "elected", "removed", "no such day", "announced", "at a meeting"],
)  # fmt: skip
def test_dates_before_a_post_are_its_term(page, text, begin, until):
    assert ("市长", "诸暨市人民政府", begin, until) in terms(page, VITA + text)


@pytest.mark.parametrize(
    "text",
    [
        "2003年底至2012年5月，陈晓东利用担任诸暨市市长的职务便利受贿。",
        "2015年至2017年，陈晓东担任诸暨市市长期间，违规收受礼品。",
        "2017年6月至2021年7月，陈晓东作为时任诸暨市市长，工作消极。",
        "1998年7月毕业，任诸暨市市长。",
        "今年3月任诸暨市市长。",
        "2016年9月至2011年5月任诸暨市市长。",
        "2021年6月1日，绍兴市纪委发布消息，诸暨市市长陈晓东被查。",
    ],
    ids=["abuse", "offence", "then", "study", "no year", "ends before it begins", "case"],
)
def test_dates_of_something_else_are_no_term(page, text):
    assert terms(page, VITA + text) == set()


def test_of_a_series_the_first_post_has_the_beginning_and_the_last_one_the_end(page):
    text = VITA + "1993年1月至2002年12月，历任诸暨市水利局科员、副局长，嵊州市水利局党委书记、局长。"
    assert terms(page, text) == {
        ("科员", "诸暨市水利局", "1993-01", None),
        ("党委书记", "嵊州市水利局", None, "2002-12"),
        ("局长", "嵊州市水利局", None, "2002-12"),
    }


def test_only_the_post_before_the_word_candidate_is_planned(page):
    text = VITA + "2017年5月—2017年7月，担任诸暨市店口镇党委副书记、镇长候选人。"
    reading = page("一则短讯\n\n" + text + "\n", home="绍兴市")
    assert {(p.post, p.status, p.begin) for p in reading.posts} == {
        ("副书记", "held", "2017-05"),
        ("镇长", "planned", "2017-05"),
    }


def test_what_follows_another_name_of_a_person_is_told_of_the_person(page):
    text = "陈晓东，原名陈大力、陈一鸣，浙江嵊州人，1921年5月出生，1949年4月任诸暨县县长。"
    reading = page("一则短讯\n\n" + text + "\n", home="绍兴市")
    assert {(p.person, p.post, p.begin) for p in reading.posts} == {("陈晓东", "县长", "1949-04")}


@pytest.mark.parametrize(
    ("text", "organ"),
    [
        ("曾任东湖建设集团有限公司财务部经理、工程部主任。", "东湖建设集团有限公司工程部"),
        ("曾任绍兴市档案局局长、发改委主任。", "绍兴市发展和改革委员会"),
        ("曾任诸暨市委副书记、办公室主任。", "中共诸暨市委办公室"),
        ("曾任湘潭县委常委、县委办主任。", "中共湘潭县委办公室"),
        ("曾任诸暨市公安局店口派出所所长、刑侦大队主任。", "诸暨市公安局刑侦大队"),
    ],
    ids=["firm", "place", "committee", "county", "police"],
)
def test_a_part_that_is_told_behind_another_is_of_the_same_body(page, text, organ):
    reading = page("一则短讯\n\n" + VITA + text + "\n", home="绍兴市")
    assert organ in {p.organ for p in reading.posts if p.post == "主任"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("曾任景德镇市委副书记、市长。", {("副书记", "中共景德镇市委员会"), ("市长", "景德镇市人民政府")}),
        ("生前系诸暨市公安局店口派出所民警。", {("民警", "诸暨市公安局店口派出所")}),
        ("此前已任诸暨市副市长。", {("副市长", "诸暨市人民政府")}),
    ],
    ids=["town in the name", "in life", "already"],
)
def test_posts_of_a_vita(page, text, expected):
    reading = page("一则短讯\n\n" + VITA + text + "\n", home="绍兴市")
    assert expected <= {(p.post, p.organ) for p in reading.posts}
    assert not any(p.begin or p.until for p in reading.posts)


def test_a_list_ends_where_somebody_else_is_named(page):
    text = "会议选举陈晓东、李秀兰为市政协副主席，王建国为市政协秘书长。"
    reading = page("一则短讯\n\n本报讯 " + text + "\n", home="绍兴市")
    assert {(p.person, p.post) for p in reading.posts} >= {("李秀兰", "副主席"), ("王建国", "秘书长")}
    assert not {p.post for p in reading.posts if p.person in ("陈晓东", "李秀兰")} & {"秘书长"}


def test_a_name_that_says_whose_something_is_has_no_part_in_what_follows(page):
    text = "他作为诸暨市市长陈晓东的秘书，赴嵊州工作，2016年3月担任嵊州市副市长。"
    reading = page("一则短讯\n\n本报讯 " + text + "\n", home="绍兴市")
    assert {(p.person, p.post) for p in reading.posts} == {("陈晓东", "市长")}
