"""Posts that are over: terms in brackets, ends behind a post, removals after a name, deaths, plans to leave."""

import pytest


@pytest.fixture
def told(page):
    def read(text, home="永州市"):
        reading = page("一则短讯\n\n" + text + "\n", home=home, date="2023-05-10")
        return {
            (p.person, p.post, p.organ.partition("（")[0], p.begin, p.until, p.former)
            for p in reading.posts
            if p.status == "held"
        }

    return read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "罗安民任道县林业局局长（2017年5月任，2022年8月免）。",
            {("罗安民", "局长", "道县林业局", "2017-05", "2022-08", True)},
        ),
        (
            "田志远历任洪江市副市长（1998年1月至2002年3月）、市长（2002年3月至2006年8月）。",
            {
                ("田志远", "副市长", "洪江市人民政府", "1998-01", "2002-03", True),
                ("田志远", "市长", "洪江市人民政府", "2002-03", "2006-08", True),
            },
        ),
        (
            "涟源市水利局局长邹国平（2012.03—2016.08在任）移交了工作。",
            {("邹国平", "局长", "涟源市水利局", "2012-03", "2016-08", True)},
        ),
        (
            "罗安民任汨罗市财政局局长，直至2019年6月案发。",
            {("罗安民", "局长", "汨罗市财政局", None, "2019-06", True)},
        ),
        (
            "田志远任津市市审计局局长至2017年9月被查。",
            {("田志远", "局长", "津市市审计局", None, "2017-09", True)},
        ),
    ],
)
def test_dates_behind_a_post_are_its_term(told, text, expected):
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "post", "until"),
    [
        ("双牌县县长罗安民日前被免职。", "县长", None),
        ("溆浦县水利局局长田志远已被免去职务。", "局长", None),
        ("汉寿县教育局局长邹国平2019年5月被撤职。", "局长", "2019-05"),
        ("沅江市委书记龚文生2015年3月被免去职务。", "书记", "2015-03"),
        ("现麻阳县供销社主任覃国强同日被免职。", "主任", None),
        ("临湘市民政局局长罗安民因个人原因辞去局长职务。", "局长", None),
    ],
)
def test_who_is_removed_no_longer_holds_the_post_before_his_name(told, text, post, until):
    rows = {row for row in told(text) if row[1] == post}
    assert rows
    assert all(former for *_, former in rows)
    assert until is None or until in {row[4] for row in rows}


def test_another_post_goes_on_when_one_is_taken(told):
    rows = told("沅陵县副县长田志远被免去县公安局局长职务。")
    assert ("田志远", "副县长", "沅陵县人民政府", None, None, False) in rows


@pytest.mark.parametrize(
    "text",
    [
        "新田县公安局民警田志远在抓捕中牺牲。田志远2016年任该县龙泉派出所副所长。",
        "罗安民因病医治无效于2020年3月5日逝世，享年88岁。罗安民1988年任祁阳县委书记。",
        "邹国平烈士，1983年任安化县公安局派出所所长。",
        "已故的资兴市水利局局长覃国强，曾带队修渠。",
        "2016年病逝的桂阳县县长龚文生，人们还记得。",
        "著名学者罗安民院士逝世，罗安民是东湖大学教授。",
    ],
)
def test_the_dead_hold_no_post(told, text):
    rows = told(text)
    assert rows
    assert all(former for *_, former in rows)


def test_who_gives_up_leisure_is_alive(told):
    assert told("江华县民政局局长田志远牺牲休息时间走访群众。") == {
        ("田志远", "局长", "江华瑶族自治县民政局", None, None, False)
    }


@pytest.mark.parametrize(
    ("text", "held"),
    [
        (
            "田志远，现任永州市交通运输局副局长，拟任永州市交通运输局二级调研员，不再担任副局长职务。",
            ("副局长", "永州市交通运输局"),
        ),
        (
            "罗安民，男，1968年生，现任衡阳市水利局局长，拟任衡阳市人大常委会委员，不再担任衡阳市水利局局长职务。",
            ("局长", "衡阳市水利局"),
        ),
        (
            "邹国平，女，1988年生，现任共青团益阳市委副书记，拟任南县县委常委，同时免去其团市委副书记职务。",
            ("副书记", "中国共产主义青年团益阳市委员会"),
        ),
    ],
)
def test_a_post_that_a_notice_plans_to_end_is_still_held(told, text, held):
    rows = told(text)
    assert {(post, organ) for _, post, organ, *_, former in rows if not former} == {held}
    assert not any(former for *_, former in rows)


@pytest.mark.parametrize(
    ("text", "over"),
    [
        ("田志远，男，1970年生。2011年5月至2014年3月任靖州县财政局副科长、科长。", "副科长"),
        ("罗安民，男，1970年生，1995年3月至1999年8月历任武冈市湾头桥镇副镇长、镇长。", "副镇长"),
        ("邹国平，男，1975年生，2010年起先后任沅江市水利局副局长、局长。", "副局长"),
    ],
)
def test_a_post_of_a_series_that_another_follows_is_over(told, text, over):
    assert {former for _, post, *_, former in told(text) if post == over} == {True}


@pytest.mark.parametrize(
    "text",
    [
        "田志远，男，汉族，1975年3月，现任东安县委副书记。",
        "姓名：田志远 性别：男 出生年月：1975年3月 现任职务：东安县委副书记",
    ],
)
def test_a_birth_does_not_begin_a_present_post(told, text):
    assert told(text) == {("田志远", "副书记", "中共东安县委员会", None, None, False)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "自2021年9月任绥宁县教育局局长以来，田志远跑遍了学校。",
            ("田志远", "局长", "绥宁县教育局", "2021-09", None, False),
        ),
        (
            "经查，罗安民在担任涟源市水利局局长和2018年1月至2020年5月担任冷水江市财政局局长期间受贿。",
            ("罗安民", "局长", "冷水江市财政局", "2018-01", "2020-05", True),
        ),
        (
            "邹国平（1980年10月生，湖南宁远人）2020年5月起任怀化市消防救援支队支队长。",
            ("邹国平", "支队长", "怀化市消防救援支队", "2020-05", None, False),
        ),
        (
            "龚文生，湖南蓝山人。2012.01-2016.10 郴州市委常委；2016.10-2018.03 郴州市副市长。",
            ("龚文生", "常委", "中共郴州市委员会", "2012-01", "2016-10", True),
        ),
        (
            "覃国强任道县一中校长达12年。",
            ("覃国强", "校长", "道县第一中学", None, None, False),
        ),
    ],
)
def test_a_printed_beginning_is_found(told, text, expected):
    assert expected in told(text)


def test_the_mayor_ad_interim_is_an_acting_one(told):
    rows = told("会议决定：田志远代理岳阳市人民政府市长职务。")
    assert {(post, organ) for _, post, organ, *_ in rows} == {("代市长", "岳阳市人民政府")}


@pytest.mark.parametrize(
    "text",
    [
        "此前，覃国强担任宁远县人民检察院检察长。",
        "覃国强当选副县长。此次履新前，他担任宁远县人民检察院检察长。",
        "在覃国强担任宁远县人民检察院检察长时，案件下降了。",
        "原任宁远县人民检察院党组书记、检察长的覃国强受审。",
        "担任宁远县人民检察院检察长8年多，覃国强跑遍了乡镇。覃国强已病逝。",
        "著名法学家、宁远县人民检察院检察长覃国强同志遗体送别仪式举行。",
    ],
)
def test_words_before_a_post_put_it_into_the_past(told, text):
    assert {former for _, post, *_, former in told(text) if post == "检察长"} == {True}


@pytest.mark.parametrize(
    ("text", "post"),
    [
        (
            "田志远，男，1970年生，2018年12月至今任道县发改局局长（其间2020年1月至7月挂职任东安县副县长）。",
            "局长",
        ),
        ("罗安民，女，1970年生，2017年12月至今，历任东湖公司副总经理、董事长。", "董事长"),
        ("邹国平2018年5月起担任东湖公司首席运营官，2019年2月起任董事。", "首席运营官"),
        ("蓝山县公安局局长林耀明在李觉民牺牲后，接任专案组组长。", "局长"),
    ],
)
def test_a_post_that_goes_on_is_held(told, text, post):
    assert {former for _, title, *_, former in told(text) if title == post} == {False}


def test_the_end_behind_the_second_post_is_not_that_of_the_first(told):
    rows = told(
        "郑小雁，女，1970年生，2003年任祁阳县委常委，后任祁阳县委副书记。\n"
        "2013年4月，郑小雁任零陵区委书记，2019年10月被免职。"
    )
    assert ("郑小雁", "书记", "中共永州市零陵区委员会", "2013-04", "2019-10", True) in rows
    assert "2019-10" not in {until for _, post, _, _, until, _ in rows if post != "书记"}


def test_a_season_belongs_to_the_date_of_a_term(told):
    rows = told("张平策，1920年生，1939年秋至1949年9月先后任儿童团团长、区长。")
    assert {(begin, until) for _, _, _, begin, until, _ in rows} == {("1939", None), (None, "1949-09")}


@pytest.mark.parametrize(
    ("text", "over"),
    [
        ("2008年5月，孙述民任怀化市市长。2011年12月，孙述民任怀化市委书记。", {"市长"}),
        ("2015年3月，罗安民任沅陵县委书记。2019年6月，罗安民任辰溪县委书记。", {"书记 中共沅陵县委员会"}),
        ("2008年5月，田志远任道县梅花镇镇长。2011年3月，田志远任道县梅花镇党委书记。", set()),
        ("2012年5月，邹国平任资兴市副市长。2014年3月，邹国平任资兴市公安局局长。", set()),
    ],
)
def test_the_head_of_one_division_is_no_longer_head_of_another(told, text, over):
    rows = told(text)
    ended = {f"{post} {organ}" for _, post, organ, *_, former in rows if former}
    assert len(ended) == len(over)
    assert all(any(row.startswith(words) for row in ended) for words in over)


def test_nobody_is_both_heads_of_a_county_in_a_series(told):
    rows = told("田志远，男，1970年生，1997年1月至2000年1月，历任宜章县委副书记、县长、县委书记。")
    assert {(post, begin, until) for _, post, _, begin, until, _ in rows if post in ("县长", "书记")} == {
        ("县长", "1997-01", None),
        ("书记", None, "2000-01"),
    }
