"""Sides of events: who was not there, the second of two guests, givers, contracts and places before a verb."""

import pytest


@pytest.mark.parametrize(
    ("home", "text", "who"),
    [
        ("抚州市", "抚州市人大常委会主任覃小红（因病请假），市政协主席蒙志刚列席会议。", ("蒙志刚",)),
        ("朝阳市", "朝阳市市长覃小红、副市长韦国庆（因公出差）、蒙志刚出席会议。", ("覃小红", "蒙志刚")),
        ("许昌市", "许昌市市长覃小红、副市长蒙志刚（未出席）参加会议。", ("覃小红",)),
        ("娄底市", "出席会议的有：覃小红、韦国庆(请假)、蒙志刚。", ("覃小红", "蒙志刚")),
        (
            "昭通市",
            "昭通市委书记覃小红，市长韦国庆（因事缺席），副市长蒙志刚出席会议。",
            ("覃小红", "蒙志刚"),
        ),
        ("昭通市", "昭通市委书记覃小红（女）、市长蒙志刚（彝族）出席会议。", ("覃小红", "蒙志刚")),
    ],
)
def test_who_is_noted_as_absent_was_not_there(events_of, home, text, who):
    assert [e.participants for e in events_of(text, home)] == [who]


def test_a_meeting_of_one_who_was_absent_is_no_event(events_of):
    assert events_of("抚州市市长覃小红（因病请假）主持会议。", "抚州市") == []


@pytest.mark.parametrize(
    ("home", "text", "who", "whom"),
    [
        (
            "抚州市",
            "抚州市委书记覃小红会见了梁平区委书记韦国庆，区委副书记、区长蒙志刚一行。",
            ("覃小红",),
            ("韦国庆", "蒙志刚"),
        ),
        (
            "朝阳市",
            "朝阳市市长覃小红会见东湖集团董事长韦国庆，明泰食品有限公司董事长蒙志刚一行。",
            ("覃小红",),
            ("韦国庆", "蒙志刚"),
        ),
        (
            "许昌市",
            "许昌市市长覃小红看望了老党员韦国庆，老教师蒙志刚。",
            ("覃小红",),
            ("韦国庆", "蒙志刚"),
        ),
        (
            "娄底市",
            "娄底市市长覃小红会见了东湖集团董事长韦国庆，总裁蒙志刚一行，双方进行了交流。",
            ("覃小红",),
            ("韦国庆", "蒙志刚"),
        ),
        (
            "昭通市",
            "昭通市市长覃小红会见了东湖集团董事长韦国庆，副市长蒙志刚参加会见。",
            ("覃小红", "蒙志刚"),
            ("韦国庆",),
        ),
    ],
)
def test_guests_go_on_behind_a_comma_unless_a_verb_follows(events_of, home, text, who, whom):
    assert [(e.participants, e.counterparts) for e in events_of(text, home)] == [(who, whom)]


@pytest.mark.parametrize(
    ("home", "words", "money"),
    [
        ("抚州市", "签订总投资150亿元的整车项目", "150亿元"),
        ("朝阳市", "签约总投资3.5亿元的储能项目", "3.5亿元"),
        ("许昌市", "签署粮食购销合同", None),
        ("娄底市", "签署合作备忘录", None),
        ("昭通市", "签订《高原蔬菜供货合同》，合同金额2000万元", "2000万元"),
        ("安康市", "在签约仪式上签署合同", None),
    ],
)
def test_contracts_and_projects_with_their_sum_are_signed(events_of, home, words, money):
    found = events_of(f"6月5日，东湖集团董事长韦国庆与{home}委书记覃小红{words}。", home)
    assert [(e.kind, e.participants, e.counterparts, e.money) for e in found] == [
        ("sign", ("韦国庆",), ("覃小红",), money)
    ]


@pytest.mark.parametrize(
    "text",
    [
        "原告东湖集团有限公司与明泰食品有限公司签订《粮食购销合同》，约定6月5日交货。",
        "人民法院查明，覃小红与东湖集团有限公司签订总价150万元的装修工程。",
        "6月5日，东湖集团有限公司与蒙志刚签订劳动合同。",
        "6月5日，东湖集团有限公司拟与抚州市人民政府签订总投资150亿元的整车项目。",
        "6月5日，覃小红与蒙志刚签订合同。",
    ],
    ids=["plaintiff", "court", "work", "planned", "private"],
)
def test_private_contracts_and_plans_are_no_events(events_of, text):
    assert events_of(text, "抚州市") == []


@pytest.mark.parametrize(
    ("home", "city", "place"),
    [
        ("河南省", "郑州", "郑州市"),
        ("江西省", "南昌", "南昌市"),
        ("四川省", "成都", "成都市"),
        ("辽宁省", "沈阳", "沈阳市"),
        ("云南省", "昆明", "昆明市"),
    ],
)
def test_the_place_before_a_verb_is_not_that_of_the_guest(events_of, home, city, place):
    (event,) = events_of(f"6月5日，省长覃小红在{city}会见了梁平区委书记韦国庆一行。", home)
    assert (event.kind, event.place, event.counterparts) == ("meet", place, ("韦国庆",))


@pytest.mark.parametrize(
    ("home", "text", "winners"),
    [
        ("抚州市", "抚州市副市长覃小红出席典礼并为优秀教师颁奖。", ()),
        ("朝阳市", "朝阳市副市长覃小红出席典礼，并为优秀教师蒙志刚颁奖。", ("蒙志刚",)),
        ("许昌市", "许昌市副市长覃小红出席大会，为蒙志刚、韦国庆颁发证书。", ("蒙志刚", "韦国庆")),
        ("娄底市", "娄底市副市长覃小红向优秀教师蒙志刚颁发证书。", ("蒙志刚",)),
        ("安康市", "安康市副市长覃小红为当选标兵的教师和获得二等奖的学生颁发证书。", ()),
        ("渭南市", "渭南市副市长覃小红为荣获“十佳教师”称号的蒙志刚颁奖。", ("蒙志刚",)),
        ("贺州市", "贺州市副市长覃小红为老教师、荣获一等奖的蒙志刚颁奖。", ("蒙志刚",)),
        (
            "昭通市",
            "昭通市副市长覃小红出席仪式，向蒙志刚颁发聘书、赠送校徽及韦国庆先生的画像。",
            ("蒙志刚",),
        ),
    ],
)
def test_who_gives_a_prize_is_the_other_side_and_wins_nothing(events_of, home, text, winners):
    (award,) = (event for event in events_of(text, home) if event.kind == "award")
    assert (award.participants, award.counterparts) == (winners, ("覃小红",))


@pytest.mark.parametrize(
    ("home", "text"),
    [
        ("抚州市", "覃小红与东湖集团获全国贡献奖。"),
        ("朝阳市", "覃小红与东湖集团荣获一等奖。"),
        ("许昌市", "覃小红和东湖集团获得全国贡献奖。"),
        ("娄底市", "覃小红同东湖集团一同获评先进单位。"),
        ("昭通市", "覃小红与东湖集团被授予“先进单位”称号。"),
    ],
)
def test_two_who_win_together_give_nothing_to_one_another(events_of, home, text):
    assert [(len(e.participants), e.counterparts) for e in events_of(text, home)] == [(2, ())]
