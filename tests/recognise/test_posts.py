"""Who holds which post: kinds of phrasing, each in several cities."""

import pytest

HOME = "绍兴市"


def told(reading, *fields):
    return {tuple(getattr(post, field) for field in fields) for post in reading.posts}


def read(page, text, home=HOME):
    return page("一则短讯\n\n本报讯(记者 王敏) " + text + "\n", home=home)


@pytest.mark.parametrize(
    ("text", "person", "post"),
    [
        ("市总工会常务副主席陈晓东到会。", "陈晓东", "常务副主席"),
        ("诸暨市商会驻会副会长陈晓东到会。", "陈晓东", "驻会副会长"),
        ("绍兴市慈善总会名誉副会长陈晓东到会。", "陈晓东", "名誉副会长"),
        ("新昌县文联兼职副主席陈晓东到会。", "陈晓东", "兼职副主席"),
        ("浙江大学长聘教授陈晓东到会。", "陈晓东", "长聘教授"),
        ("绍兴市残疾人联合会第一副理事长陈晓东到会。", "陈晓东", "第一副理事长"),
        ("绍兴银行总行行长助理陈晓东到会。", "陈晓东", "行长助理"),
    ],
    ids=["standing", "resident", "honorary", "part-time", "tenured", "first", "aide"],
)
def test_words_of_rank_belong_to_any_title(page, text, person, post):
    assert (person, post) in told(read(page, text), "person", "post")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "市委副书记、市长、大会执行主席陈晓东主持会议。",
            {("副书记", "中共绍兴市委员会"), ("市长", "绍兴市人民政府")},
        ),
        (
            "县委常委、副县长、河道观察员陈晓东到企业走访。",
            {("常委", "中共新昌县委员会"), ("副县长", "新昌县人民政府")},
        ),
        (
            "市委常委、市慰问团副团长陈晓东抵达拉萨。",
            {("常委", "中共绍兴市委员会")},
        ),
        (
            "副市长、市公安局局长兼督察长陈晓东参加。",
            {("副市长", "绍兴市人民政府"), ("局长", "绍兴市公安局")},
        ),
        (
            "市委常委秘书长统战部长陈晓东到会。",
            {("常委", "中共绍兴市委员会")},
        ),
    ],
    ids=["chair of a session", "observer", "delegation", "joined by 兼", "no marks"],
)
def test_a_link_that_nobody_knows_leaves_the_others(page, text, expected):
    home = "新昌县" if text.startswith("县") else HOME
    assert expected <= told(read(page, text, home), "post", "organ")


@pytest.mark.parametrize(
    ("text", "organ"),
    [
        ("市工商联主席王建国、村支书陈晓东参加。", "绍兴市工商业联合会"),
        ("市总工会主席王建国、社区书记陈晓东参加。", "绍兴市总工会"),
        ("市财政局局长王建国、支部书记陈晓东参加。", "绍兴市财政局"),
        ("市残联理事长王建国、枫溪村党总支书记陈晓东参加。", "绍兴市残疾人联合会"),
        ("市科协主席王建国、云门物联网研究会秘书长陈晓东参加。", "绍兴市科学技术协会"),
    ],
    ids=["village", "community", "branch", "named village", "unread body"],
)
def test_no_organ_is_carried_on_to_a_small_or_unread_body(page, text, organ):
    assert ("陈晓东", organ) not in told(read(page, text), "person", "organ")


@pytest.mark.parametrize(
    "text",
    [
        "会议研究决定,陈晓东拟任新昌县委书记。",
        "组织上拟提名陈晓东为诸暨市市长候选人。",
        "陈晓东,男,1975年8月生,拟提拔为绍兴市审计局局长。",
        "陈晓东被提名为嵊州市副市长人选。",
        "陈晓东,女,1980年10月生,拟任绍兴市民政局党组书记。",
        "经研究,拟任命陈晓东为绍兴市民政局局长。",
        "市长提请任命陈晓东为绍兴市民政局局长。",
        "市委建议：陈晓东同志任新昌县委书记。",
    ],
    ids=[
        "to take office",
        "nominated",
        "to be promoted",
        "candidate",
        "vita",
        "to be named",
        "asked for",
        "advised",
    ],
)
def test_a_planned_post_is_not_held(page, text):
    statuses = {post.status for post in read(page, text).posts if post.person == "陈晓东"}
    assert statuses <= {"planned"}


def test_a_planned_removal_leaves_the_post(page):
    reading = read(page, "经研究,拟免去陈晓东的绍兴市民政局局长职务。")
    assert told(reading, "post", "status", "former", "until") == {("局长", "held", False, None)}


def test_what_is_held_stays_held_beside_what_is_planned(page):
    text = "陈晓东,男,1974年5月生,现任诸暨市委副书记,拟任绍兴市审计局党组书记。"
    assert told(read(page, text), "post", "status") >= {("副书记", "held"), ("党组书记", "planned")}


@pytest.mark.parametrize(
    ("text", "post"),
    [
        ("陈晓东不是市长,只是顾问。", "市长"),
        ("陈晓东没有担任过局长。", "局长"),
        ("陈晓东未任校长。", "校长"),
        ("陈晓东从未担任董事长。", "董事长"),
    ],
    ids=["is not", "has not held", "did not take", "never"],
)
def test_a_denied_post_is_none(page, text, post):
    assert ("陈晓东", post) not in told(read(page, text), "person", "post")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "被告人陈晓东利用担任诸暨市财政局局长、新昌县副县长的职务便利,收受财物。",
            {("局长", "诸暨市财政局", True), ("副县长", "新昌县人民政府", True)},
        ),
        (
            "陈晓东在担任新昌县水利局局长期间收受礼品。",
            {("局长", "新昌县水利局", True)},
        ),
        (
            "时任诸暨市教育局局长的陈晓东回忆说。",
            {("局长", "诸暨市教育局", True)},
        ),
        (
            "法定代表人:陈晓东,绍兴银行董事长。",
            {("董事长", "绍兴银行股份有限公司", False)},
        ),
        (
            "陈晓东是新昌县公安局民警。",
            {("民警", "新昌县公安局", False)},
        ),
        (
            "由陈晓东担任诸暨市人民医院院长。",
            {("院长", "诸暨市人民医院", False)},
        ),
    ],
    ids=["misused", "in office", "clause before", "apposition", "is", "by"],
)
def test_posts_told_in_prose(page, text, expected):
    found = told(read(page, text), "post", "organ", "former")
    assert {row[::2] for row in expected} <= {row[::2] for row in found}
    assert {row[1] for row in expected if "银行" not in row[1]} <= {row[1] for row in found}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2011年5月至2016年9月,陈晓东任诸暨市财政局局长。", ("2011-05", "2016-09")),
        ("陈晓东2021年6月起任新昌县县长。", ("2021-06", None)),
        ("陈晓东于2014年至2017年担任嵊州市副市长。", ("2014", "2017")),
        ("2018年3月9日,陈晓东当选为诸暨市市长。", ("2018-03-09", None)),
        ("陈晓东任诸暨市市长。", (None, None)),
        ("2014年至2020年,陈晓东利用担任诸暨市市长的职务便利收受财物。", (None, None)),
    ],
    ids=["span", "since", "years", "day", "none", "years of an offence"],
)
def test_dates_of_a_term_are_those_that_are_printed(page, text, expected):
    assert told(read(page, text), "begin", "until") == {expected}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("越城区区委书记王建国;柯桥区政协主席李晓明,副区长陈晓东。", "绍兴市柯桥区人民政府"),
        ("诸暨市财政局预算科科长陈晓东说。", "诸暨市财政局预算科"),
        ("诸暨市人民医院儿科主任陈晓东说。", "诸暨市人民医院儿科"),
        ("枫桥镇党委委员陈晓东说。", "中共诸暨市枫桥镇委员会"),
        ("枫溪村村委会副主任陈晓东说。", "枫溪村村"),
    ],
    ids=["district named last", "section", "ward", "town's party", "village council"],
)
def test_the_organ_of_a_post(page, text, expected):
    organs = {post.organ for post in read(page, text).posts if post.person == "陈晓东"}
    assert any(expected.removeprefix("绍兴市") in organ for organ in organs), organs


def test_a_former_post_ends_at_the_next_organ(page):
    text = "市房管局原副局长、市房地产协会会长陈晓东到会。"
    assert told(read(page, text), "post", "former") == {("副局长", True), ("会长", False)}
