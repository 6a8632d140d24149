"""Days of events: those that the words give, and those that they leave open."""

import pytest


@pytest.mark.parametrize(
    ("home", "date", "words", "day"),
    [
        ("衡阳市", "2019-11-22", "上周五，", "2019-11-15"),
        ("黄石市", "2022-05-16", "上周日上午，", "2022-05-15"),
        ("宝鸡市", "2021-03-03", "上星期一，", "2021-02-22"),
        ("保山市", "2023-06-08", "本周二，", "2023-06-06"),
        ("丽水市", "2023-06-08", "上上周三，", "2023-05-24"),
        ("淄博市", "2019-11-22", "上月18日，", "2019-10-18"),
        ("玉林市", "2020-09-10", "上月28日，", "2020-08-28"),
        ("三明市", "2021-01-09", "上个月30日，", "2020-12-30"),
        ("吉安市", "2023-06-08", "本月6日，", "2023-06-06"),
        ("鞍山市", "2020-03-30", "上月30日，", None),
        ("阜阳市", "2019-03-12", "去年11月21日，", "2018-11-21"),
        ("曲靖市", "2023-01-05", "去年12月30日，", "2022-12-30"),
        ("咸宁市", "2023-06-08", "前年6月9日，", "2021-06-09"),
        ("梅州市", "2023-06-08", "今年1月9日，", "2023-01-09"),
        ("运城市", "2023-06-08", "今年9月9日，", None),
        ("十堰市", "2023-06-08", "昨晚，", "2023-06-07"),
    ],
)
def test_a_day_is_counted_back_from_that_of_the_page(events_of, home, date, words, day):
    found = events_of(f"{words}{home}市长罗建军主持召开座谈会。", home, date)
    assert [(e.kind, e.date) for e in found] == [("chair", day)]


@pytest.mark.parametrize(
    "words", ["下周五，", "下月12日，", "下个月12日，", "明年3月4日，", "明天，", "明日上午，"]
)
def test_what_is_still_to_come_is_no_event(events_of, words):
    assert events_of(f"{words}安康市市长罗建军主持召开座谈会。", "安康市") == []


def test_a_word_for_tomorrow_in_a_name_is_no_day(events_of):
    text = "安康市市长罗建军向“星光”明日之星基金会捐赠20万元。"
    assert [e.kind for e in events_of(text, "安康市")] == ["invest"]


@pytest.mark.parametrize(
    ("home", "text"),
    [
        ("衡阳市", "6月5日，全市教育大会召开。衡阳市市长罗建军近日到常宁市调研。"),
        ("黄石市", "6月5日，黄石市委书记方立新到大冶市调研。日前，黄石市市长罗建军到阳新县调研。"),
        ("宝鸡市", "6月5日，全市教育大会召开。不久前，宝鸡市市长罗建军会见了长安大学校长魏鸿达。"),
        ("保山市", "6月5日，全市教育大会召开。保山市市长罗建军前不久到腾冲市调研。"),
        ("丽水市", "6月5日，全市教育大会召开。连日来，丽水市市长罗建军到龙泉市督导。"),
        ("淄博市", "6月5日，全市教育大会召开。在近日召开的表彰会上，淄博市市长罗建军讲话。"),
        ("玉林市", "6月5日，全市教育大会召开。上周，玉林市市长罗建军主持召开座谈会。"),
        ("三明市", "6月5日，全市教育大会召开。三明市市长罗建军上月到永安市调研。"),
        ("吉安市", "6月5日，全市教育大会召开。次日，吉安市市长罗建军到井冈山市调研。"),
        ("鞍山市", "6月5日，全市教育大会召开。周三上午，鞍山市市长罗建军到海城市调研。"),
        ("阜阳市", "6月5日，全市教育大会召开。今年3月，阜阳市市长罗建军到界首市调研。"),
        ("曲靖市", "6月5日，全市教育大会召开。此前，曲靖市市长罗建军到宣威市调研。"),
        ("咸宁市", "6月5日，全市教育大会召开。咸宁市市长罗建军曾到赤壁市调研。"),
        ("运城市", "6月5日，全市教育大会召开。运城市市长罗建军2017年到永济市调研。"),
        ("十堰市", "6月5日，全市教育大会召开。十堰市市长罗建军4月到丹江口市调研。"),
        ("贺州市", "6月5日，全市教育大会召开。两年前，贺州市市长罗建军到富川县调研。"),
        ("安康市", "6月5日，全市教育大会召开。春节前夕，安康市市长罗建军看望了老党员魏鸿达。"),
        ("漳州市", "6月5日，全市教育大会召开。今年以来，漳州市市长罗建军到龙海区调研。"),
        ("渭南市", "6月5日，全市教育大会召开。渭南市教师罗建军曾于2005年获全国教学成果奖。"),
        ("梅州市", "2019年5月13日，全市教育大会召开。同年6月3日，梅州市市长罗建军到兴宁市调研。"),
    ],
)
def test_where_the_words_leave_the_day_open_no_other_sentence_gives_it(events_of, home, text):
    (event,) = (e for e in events_of(text, home) if "罗建军" in e.participants)
    assert event.date is None


@pytest.mark.parametrize(
    ("home", "text"),
    [
        ("衡阳市", "日前，衡阳市市长罗建军会见了湘南大学校长魏鸿达。\n6月5日，全市教育大会召开。"),
        ("黄石市", "黄石市市长罗建军主持召开座谈会。\n6月5日，全市教育大会召开。"),
        ("宝鸡市", "近日，全市教育大会召开。\n宝鸡市市长罗建军出席会议。\n6月5日，各县开会。"),
        ("保山市", "近日，保山市市长罗建军主持召开座谈会。会议传达了6月5日的省委会议精神。"),
        ("丽水市", "丽水市市长罗建军会见了来访客人。此前的6月5日，全市教育大会召开。"),
    ],
)
def test_a_later_sentence_gives_no_day(events_of, home, text):
    assert {e.date for e in events_of(text, home)} == {None}


def test_a_line_without_a_full_stop_may_have_the_day_of_the_text_below(events_of):
    text = "罗建军荣获全国劳动模范称号\n6月5日，全国表彰大会在北京举行，贺州市教师罗建军参加会议。"
    assert [(e.kind, e.date) for e in events_of(text, "贺州市")] == [
        ("award", "2023-06-05"),
        ("attend", "2023-06-05"),
    ]


@pytest.mark.parametrize(
    ("home", "text"),
    [
        ("衡阳市", "6月7日，衡阳市市长方立新将出席在长沙举行的茶博会。"),
        ("黄石市", "第三届茶博会将于6月7日在武汉市举行。"),
        ("宝鸡市", "6月7日至9日，第三届茶博会将在西安市举行。"),
        ("保山市", "茶博会定于6月7日在昆明市举行。"),
        ("丽水市", "截至6月7日，已有三百家企业报名参加拟在杭州市举办的茶博会。"),
    ],
)
def test_a_planned_occasion_gives_neither_day_nor_place_to_another_sentence(events_of, home, text):
    for words, day in (("", None), ("上周五，", "2023-06-02"), ("日前，", None)):
        found = events_of(f"{text}{words}{home}市长罗建军主持召开座谈会。", home)
        assert [(e.kind, e.date, e.place) for e in found] == [("chair", day, None)]


def test_an_occasion_of_another_unknown_day_gives_no_place(events_of):
    text = "6月5日，全市教育大会在常宁市召开。日前，衡阳市市长罗建军主持召开座谈会。"
    assert [(e.date, e.place) for e in events_of(text, "衡阳市")] == [(None, None)]


@pytest.mark.parametrize(
    ("home", "words"),
    [
        ("衡阳市", "昨日获悉，"),
        ("黄石市", "记者昨日从市委组织部获悉，"),
        ("宝鸡市", "6月7日，记者从市人大常委会获悉，"),
        ("保山市", "昨日，笔者在采访中了解到，"),
        ("丽水市", "据市纪委监委6月7日消息，"),
        ("淄博市", "昨日，市纪委发布消息，"),
    ],
)
def test_the_day_on_which_something_was_learned_is_that_of_no_act(events_of, home, words):
    text = f"{words}{home}教育局局长罗建军被免职。{home}市长方立新主持会议。"
    found = events_of(text, home)
    assert [(e.kind, e.date) for e in found] == [("remove", None), ("chair", None)]


def test_what_was_learned_may_print_its_own_day(events_of):
    text = "记者7日从市商务局获悉，第三届茶博会6日在常宁市举行。\n衡阳市市长罗建军出席开幕式。"
    assert [(e.date, e.place) for e in events_of(text, "衡阳市")] == [("2023-06-06", "常宁市")]


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("该校成立于2003年5月1日。7日下午，", None),
        ("办法于2018年3月2日印发。7日，", None),
        ("往年入汛在7月1日。7日，", "2023-06-07"),
        ("5月30日，全市教育大会召开。31日，", "2023-05-31"),
        ("6月5日，全市教育大会召开。7日，", "2023-06-07"),
        ("2016年9月1日至3日，全市教育大会召开，3日，", "2016-09-03"),
    ],
)
def test_a_day_takes_no_month_from_another_time(events_of, words, day):
    found = events_of(f"{words}黄石市市长罗建军到大冶市调研。", "黄石市")
    assert [(e.kind, e.date) for e in found] == [("inspect", day)]


@pytest.mark.parametrize(
    "words", ["6月5日（周一）", "6月5日（星期一）上午", "上周一（6月5日）", "6月5日至周三"]
)
def test_a_weekday_beside_a_day_leaves_it(events_of, words):
    found = events_of(f"{words}，黄石市市长罗建军到大冶市调研。", "黄石市", "2023-06-12")
    assert [e.date for e in found] == ["2023-06-05"]


@pytest.mark.parametrize(
    "text",
    [
        "6月5日，端午节前夕，衡阳市市长罗建军看望了老党员魏鸿达。",
        "6月5日，全市教育大会召开。会议传达了日前召开的全省会议精神。衡阳市市长罗建军出席会议。",
        "近期，我市气温升高。6月5日，衡阳市市长罗建军出席全市教育大会。",
        "6月5日，衡阳市市长罗建军到前不久竣工的校区，出席全市教育大会。",
        "6月5日，全市教育大会召开。曾志刚、罗建军出席会议。",
        "6月5日，全市教育大会召开。会议学习了中央16号文件。衡阳市市长罗建军出席会议。",
        "光明日报社6月5日举行座谈会，衡阳市市长罗建军出席会议。",
    ],
)
def test_words_that_say_which_thing_is_meant_leave_the_day(events_of, text):
    assert {e.date for e in events_of(text, "衡阳市")} == {"2023-06-05"}
