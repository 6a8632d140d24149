"""Careers whose lists share words, whose posts are told before the name, and whose dates begin a sentence."""

import pytest


@pytest.fixture
def told(page):
    def read(text, home="邵阳市"):
        reading = page("一则短讯\n\n" + text + "\n", home=home)
        return {(p.person, p.post, p.organ.partition("（")[0], p.begin, p.until) for p in reading.posts}

    return read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "田志远历任新化县公安局西河、白溪派出所民警，洋溪派出所所长。",
            {
                ("田志远", "民警", "新化县公安局西河派出所", None, None),
                ("田志远", "民警", "新化县公安局白溪派出所", None, None),
                ("田志远", "所长", "新化县公安局洋溪派出所", None, None),
            },
        ),
        (
            "1996年3月，田志远任绥宁县公安局寨市派出所民警，1999年4月调任刑侦队队长。",
            {
                ("田志远", "民警", "绥宁县公安局寨市派出所", "1996-03", None),
                ("田志远", "队长", "绥宁县公安局刑侦队", "1999-04", None),
            },
        ),
        (
            "田志远，1950年生，曾任党的十五大、十六大代表，第九届全国人大代表，第八届湖南省人大代表。",
            {
                ("田志远", "代表", "中国共产党第十五次全国代表大会", None, None),
                ("田志远", "代表", "中国共产党第十六次全国代表大会", None, None),
                ("田志远", "代表", "全国人民代表大会", None, None),
                ("田志远", "代表", "湖南省人民代表大会", None, None),
            },
        ),
        (
            "田志远，男，1964年3月生。现兼任中国林学会副理事长；湖南省生态学会常务理事、秘书长；邵阳市作家协会主席。",
            {
                ("田志远", "副理事长", "中国林学会", None, None),
                ("田志远", "常务理事", "湖南省生态学会", None, None),
                ("田志远", "秘书长", "湖南省生态学会", None, None),
                ("田志远", "主席", "邵阳市作家协会", None, None),
            },
        ),
        (
            "调查组曾请商务部外国投资管理司原副司长田志远，条约法律司原副司长、巡视员罗安民协助。",
            {
                ("田志远", "副司长", "中华人民共和国商务部外国投资管理司", None, None),
                ("罗安民", "副司长", "中华人民共和国商务部条约法律司", None, None),
                ("罗安民", "巡视员", "中华人民共和国商务部条约法律司", None, None),
            },
        ),
        (
            "1981年5月，田志远任益阳市委副书记、军分区党委第一书记、第一政委。",
            {
                ("田志远", "副书记", "中共益阳市委员会", "1981-05", None),
                ("田志远", "党委第一书记", "益阳军分区", "1981-05", None),
                ("田志远", "第一政委", "益阳军分区", "1981-05", None),
            },
        ),
        (
            "益阳市委常委、军分区司令员田志远出席。",
            {
                ("田志远", "常委", "中共益阳市委员会", None, None),
                ("田志远", "司令员", "益阳军分区", None, None),
            },
        ),
    ],
    ids=["stations", "team", "congresses", "semicolons", "departments", "garrison", "commander"],
)
def test_items_of_a_list_have_the_organ_that_they_share(told, text, expected):
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1998年底调任隆回县县长后，田志远压力很大。", ("田志远", "县长", "隆回县人民政府", "1998", None)),
        ("会上说，担任隆回县县长期间，田志远多次下乡。", ("田志远", "县长", "隆回县人民政府", None, None)),
        ("田志远退休前是湘潭大学的化学教授。", ("田志远", "教授", "湘潭大学", None, None)),
        (
            "2010年，47岁的田志远出任省内高校湘潭大学的副校长。",
            ("田志远", "副校长", "湘潭大学", "2010", None),
        ),
        (
            "2022年12月，担任湘潭大学副校长的田志远南下，被任命为深圳大学校长。",
            ("田志远", "校长", "深圳大学", "2022-12", None),
        ),
        (
            "2016年，田志远从长沙来到邵阳，到邵阳学院担任院长。",
            ("田志远", "院长", "邵阳学院", "2016", None),
        ),
        (
            "2002年至2004年期间，田志远是湘中矿业有限公司的股东，并任湘中矿业有限公司董事长。",
            ("田志远", "董事长", "湘中矿业有限公司", "2002", "2004"),
        ),
        ("2016年，田志远被提拔为隆回县副县长。", ("田志远", "副县长", "隆回县人民政府", "2016", None)),
        (
            "2019年3月12日，田志远到石马村任驻村第一书记。",
            ("田志远", "第一书记", "石马村党支部", "2019-03-12", None),
        ),
        (
            "石马村党总支书记田志远很忙。2015年，田志远任村党总支副书记主持工作，村里变了样。",
            ("田志远", "副书记", "石马村党总支", "2015", None),
        ),
    ],
    ids=["after", "while", "retired", "of", "appointed", "came", "during", "promoted", "sent", "acting"],
)
def test_a_post_is_told_with_its_organ_and_its_day(told, text, expected):
    assert expected in told(text)


def test_the_post_that_is_left_ends_where_the_next_begins(told):
    posts = told("田志远2014年6月任江西省委常委，2016年3月由江西省军区政委改任上海警备区政委。")
    assert ("田志远", "政委", "中国人民解放军江西省军区", None, "2016-03") in posts
    assert ("田志远", "政委", "上海警备区", "2016-03", None) in posts


@pytest.mark.parametrize(
    "text",
    [
        "2016年以来，田志远为村里修路，后来担任隆回县县长。",
        "2019年，曾任教师的田志远此后当选隆回县县长。",
        "2021年，有群众举报田志远，他刚出任隆回县县长。",
        "2003年至2009年，田志远利用担任隆回县县长的便利受贿。",
    ],
    ids=["later", "after that", "just", "abuse"],
)
def test_the_day_of_something_else_is_not_that_of_an_act(told, text):
    assert {days for *_, begin, until in told(text) for days in (begin, until)} <= {None}


def test_a_body_in_the_list_of_another_person_stays_that_persons(told):
    posts = told("田志远任隆回县县长；洞口县县长罗安民主持会议。")
    assert {post[:3] for post in posts} == {
        ("田志远", "县长", "隆回县人民政府"),
        ("罗安民", "县长", "洞口县人民政府"),
    }


@pytest.mark.parametrize(
    "lead",
    ["（2021年6月7日新化县第十七届人大常委会第四十次会议通过）", "2021年6月7日，新化县人大常委会会议通过："],
    ids=["in brackets", "colon"],
)
def test_appointments_of_a_list_have_the_day_of_the_line_above_it(told, lead):
    text = f"{lead}\n任命周国平为新化县人民政府副县长；\n免去刘子明的新化县水利局局长职务。"
    assert told(f"任免名单\n{text}\n\n县里的路修好了。\n任命何一清为隆回县水利局局长。") == {
        ("周国平", "副县长", "新化县人民政府", "2021-06-07", None),
        ("刘子明", "局长", "新化县水利局", None, "2021-06-07"),
        ("何一清", "局长", "隆回县水利局", None, None),
    }


@pytest.mark.parametrize(
    ("text", "former"),
    [
        (
            "田志远同志逝世\n\n田志远同志，1931年2月生，1983年3月当选为新化县人大常委会副主任。1991年离休。",
            True,
        ),
        ("田志远，男，1931年2月生，1983年3月任新化县水利局局长。1991年退休。", True),
        ("田志远，男，1971年2月生，2013年3月任新化县水利局局长。", False),
    ],
    ids=["died", "retired", "in office"],
)
def test_nobody_holds_a_post_after_the_end_of_a_career(page, text, former):
    (post,) = page("一则短讯\n\n" + text + "\n").posts
    assert post.former is former


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2011年3月，田志远任新化县水利局局长至2015年4月。", ("局长", "2011-03", "2015-04", True)),
        ("田志远自2011年3月起任新化县水利局局长，至2015年4月止。", ("局长", "2011-03", "2015-04", True)),
        (
            "田志远2011年3月任新化县副县长，同年9月兼任新化县水利局局长，兼任至2015年4月。",
            ("局长", "2011-09", "2015-04", True),
        ),
        ("田志远2011年3月任新化县水利局局长，2015年4月被免职。", ("局长", "2011-03", "2015-04", True)),
        ("田志远2011年3月任新化县水利局局长，聘期至2050年4月。", ("局长", "2011-03", None, False)),
        ("田志远，男，2011年3月任新化县水利局局长。现任新化县副县长。", ("局长", "2011-03", None, True)),
        ("田志远，男，2011年3月起任新化县水利局局长，现任新化县副县长。", ("局长", "2011-03", None, False)),
        (
            "田志远，男，2011年3月起任新化县水利局局长，2015年当选新化县人大代表。",
            ("局长", "2011-03", None, False),
        ),
    ],
    ids=["to", "until", "beside", "dismissed", "to come", "then", "since", "seat"],
)
def test_a_term_ends_where_the_text_says_so(page, text, expected):
    posts = page("一则短讯\n\n本报讯 " + text + "\n", home="邵阳市", date="2023-05-12").posts
    assert expected in {(p.post, p.begin, p.until, p.former) for p in posts}


def test_the_day_above_a_list_counts_for_names_with_their_posts_and_dates_the_acts(page):
    text = (
        "（2021年6月7日新化县第十七届人大常委会第四十次会议通过）\n任命：\n任命周国平为新化县财政局局长；\n免去：\n"
        "刘子明的新化县财政局局长职务；\n免去何一清的新化县水利局局长职务。"
    )
    reading = page(f"任免名单\n{text}\n", home="邵阳市", date="2021-06-08")
    assert {(p.person, p.begin, p.until) for p in reading.posts} >= {
        ("周国平", "2021-06-07", None),
        ("何一清", None, "2021-06-07"),
    }
    assert {(act.kind, act.date) for act in reading.acts} == {
        ("appoint", "2021-06-07"),
        ("remove", "2021-06-07"),
    }


@pytest.mark.parametrize(
    ("words", "former"),
    [
        ("调任新化县审计局局长", True),
        ("同志近日升任新化县副县长", True),
        ("2020年3月转任新化县审计局局长", True),
        ("兼任新化县审计局局长", False),
        ("将调任新化县审计局局长", False),
    ],
)
def test_who_moves_to_another_post_has_left_the_one_before_the_name(page, words, former):
    posts = page(f"一则短讯\n\n新化县财政局局长田志远{words}。\n", home="娄底市").posts
    assert [p.former for p in posts if p.organ == "新化县财政局"] == [former]


@pytest.mark.parametrize("words", ["即将出任", "将于3月接任", "有望出任", "将调任"])
def test_a_post_that_will_be_taken_is_planned(page, words):
    reading = page(f"一则短讯\n\n田志远{words}新化县审计局局长。\n", home="娄底市")
    assert [(p.post, p.status) for p in reading.posts] == [("局长", "planned")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("郭庆强接替林志明任新化县县长。", {("郭庆强", "县长", "held")}),
        ("张桂兰接任刘小英担任新化县妇联主席。", {("张桂兰", "主席", "held")}),
        ("郭庆强同志近日接替林志明出任新化县水利局局长。", {("郭庆强", "局长", "held")}),
        ("郭庆强将接替林志明担任新化县县长。", {("郭庆强", "县长", "planned")}),
        ("2021年3月，郭庆强接替林志明任新化县县长。", {("郭庆强", "县长", "held")}),
    ],
)
def test_who_takes_over_a_post_holds_it_and_not_the_one_before(page, text, expected):
    posts = page(f"一则短讯\n\n{text}\n", home="娄底市").posts
    assert {(p.person, p.post, p.status) for p in posts} == expected


@pytest.mark.parametrize(
    "end", ["2018年4月不再兼任", "2018年4月卸任", "2018年退休", "2018年4月离休", "2019年病逝"]
)
def test_a_post_is_over_where_a_vita_says_so_without_its_object(page, end):
    posts = page(f"一则短讯\n\n田志远，男，2012年5月任新化县水利局局长，{end}。\n", home="娄底市").posts
    assert [(p.post, p.begin, p.former) for p in posts] == [("局长", "2012-05", True)]
    told = {p.until for p in posts}
    assert told == ({"2018-04"} if end.startswith("2018年4月") and "休" not in end else {None})


def test_the_dates_of_a_post_are_not_those_of_a_planned_one(page):
    text = "孙海波，男，现挂职任新化县副县长（挂职期自2022年9月至2024年9月），拟任娄底市商务局副局长。"
    posts = page(f"一则短讯\n\n{text}\n", home="娄底市").posts
    assert [(p.begin, p.until) for p in posts if p.status == "planned"] == [(None, None)]


@pytest.mark.parametrize(
    "text",
    ["2002年任县计生委主任", "2011年6月任县委副书记", "2021年6月任县政府副县长", "2015年任县水利局局长"],
)
def test_who_takes_a_post_in_a_county_is_not_in_the_county_of_ren(page, text):
    reading = page(f"一则短讯\n\n李新民，男，颍上县人，{text}。\n", home="阜阳市")
    assert not any("任县" in p.organ for p in reading.posts)
    assert not any("任县" in m.name for m in reading.mentions)


def test_the_county_of_ren_is_read_where_the_page_speaks_of_it(page):
    posts = page("一则短讯\n\n邢台市任县县委书记李新民到会。\n", home="邢台市").posts
    assert {p.organ for p in posts} == {"中共任县委员会"}
