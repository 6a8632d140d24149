"""Clauses in which a subject is far from its verb, shared, passive, or left to another sentence."""

import pytest

from kg.flow import resolved
from kg.reading.page import Options, checked, divisions_of, read_page


@pytest.fixture
def told(tmp_path):
    """Read the events of a text of a city."""

    def read(text, home, date="2024-03-05"):
        path = tmp_path / "p.txt"
        path.write_text(f"一则短讯\n\n{text}\n", encoding="utf-8", newline="")
        page = read_page(path, checked(Options(home=home, date=date)))
        return sorted(resolved([page], divisions_of(())).events, key=lambda e: e.start)

    return read


@pytest.mark.parametrize(
    ("home", "text", "kind", "who"),
    [
        (
            "漳州市",
            "漳州市副市长林月华，市政府党组成员、办公室主任高振邦以及有关部门负责人参加了会议。",
            "attend",
            ("林月华", "高振邦"),
        ),
        (
            "宝鸡市",
            "宝鸡市委书记孟庆国、市长韩文博，“星火计划”首席专家、西北大学教授苏明远，市科协主席贺晓峰等出席启动仪式。",
            "attend",
            ("孟庆国", "韩文博", "苏明远", "贺晓峰"),
        ),
        (
            "大理白族自治州",
            "州委书记段成林，联合国开发计划署原顾问何立群，州外事办主任杨雪梅出席开幕式。",
            "attend",
            ("段成林", "何立群", "杨雪梅"),
        ),
        (
            "锦州市",
            "锦州银行与辽宁大学签署了合作协议,锦州银行行长孙志刚、副行长马丽娟,辽宁大学校长郑玉明出席了签约仪式。",
            "attend",
            ("孙志刚", "马丽娟", "郑玉明"),
        ),
    ],
    ids=["others-after-and", "quoted-title", "united-nations", "ascii-comma"],
)
def test_a_list_goes_on_over_titles_and_unnamed_people(told, home, text, kind, who):
    assert [e.participants for e in told(text, home) if e.kind == kind] == [who]


def test_who_met_goes_on_and_not_the_guest(told):
    text = "3月4日，遵义市委书记罗建军会见重庆大学校长程国平一行，并主持座谈会。"
    assert [(e.kind, e.participants) for e in told(text, "遵义市")] == [
        ("meet", ("罗建军",)),
        ("chair", ("罗建军",)),
    ]


def test_both_sides_of_talks_sign_what_follows(told):
    text = (
        "果洛州州长旦增多吉4日与黄河上游管理局局长范玉成进行了座谈，并签订《共同推进生态保护战略合作协议》。"
    )
    found = [(e.kind, set(e.participants) | set(e.counterparts)) for e in told(text, "青海省")]
    assert found == [("meet", {"旦增多吉", "范玉成"}), ("sign", {"旦增多吉", "范玉成"})]


def test_who_stands_in_for_somebody_is_there(told):
    found = told("湛江市科技局陈国庆博士代表许文涛教授参会，并作“红树林修复”报告。", "湛江市")
    assert [(e.kind, e.participants) for e in found] == [("attend", ("陈国庆",)), ("speak", ("陈国庆",))]


def test_a_delegate_is_no_substitute(told):
    found = told("大会3月4日召开，烟台市人大代表宋玉兰出席会议。", "烟台市")
    assert [(e.kind, e.participants) for e in found] == [("attend", ("宋玉兰",))]


@pytest.mark.parametrize(
    ("text", "kind", "who", "whom"),
    [
        (
            "1952年，孙启明被芜湖市公安局授予模范称号。",
            "award",
            ("孙启明",),
            ("芜湖市公安局",),
        ),
        ("何秀英获评乡村工匠高级工程师。", "award", ("何秀英",), ()),
        ("脱贫攻坚队员赵立春被提拔为陶辛镇党委组织委员。", "appoint", ("赵立春",), ()),
        ("2023年3月，周建平受到撤销党内职务、政务撤职处分。", "remove", ("周建平",), ()),
        ("同月，钱志勇受到党内严重警告、政务记大过处分和免职处理。", "remove", ("钱志勇",), ()),
        ("芜湖市委书记方立新为获奖集体和个人颁奖。", "award", (), ("方立新",)),
    ],
    ids=["by-whom", "title", "promoted", "stripped", "removed", "giver"],
)
def test_what_is_done_to_somebody_tells_by_whom(told, text, kind, who, whom):
    found = told(text, "芜湖市")
    assert [(e.kind, e.participants, e.counterparts) for e in found] == [(kind, who, whom)]


def test_who_came_to_a_meeting_did_not_speak_there_for_another(told):
    text = "魏成栋在省长白玉刚、副省长康世荣等领导出席的汇报会上作咨询报告。"
    assert all("白玉刚" not in e.participants for e in told(text, "河北省") if e.kind == "speak")


def test_listening_to_speeches_is_not_speaking(told):
    assert told("校长魏鸿达认真听取发言，并与大家交流。", "吉林省") == []


def test_the_chair_of_a_forum_may_stand_before_it(told):
    found = told("当日，由三亚学院副校长朱启航主持的圆桌论坛讨论了产业合作。", "三亚市")
    assert [(e.kind, e.participants) for e in found] == [("chair", ("朱启航",))]


def test_the_last_of_three_who_sign_is_no_other_side(told):
    text = "韶关市人民政府、广东工业大学和南雄市人民政府签署共建校区协议。"
    assert [(len(e.participants), e.counterparts) for e in told(text, "韶关市")] == [(3, ())]


def test_the_winner_may_stand_clauses_before_the_prize(told):
    text = "高明远用三年时间赢得了村民的信任，荣获2019年全国脱贫攻坚奖。"
    assert [(e.kind, e.participants) for e in told(text, "渭南市")] == [("award", ("高明远",))]


def test_a_prize_of_what_somebody_leads_is_not_his(told):
    text = "高明远带领大家成立合作社，获评全国示范社。"
    assert [e for e in told(text, "渭南市") if "高明远" in e.participants] == []


def test_one_and_two_others_are_two_sides(told):
    text = "3月4日，韶关市科技局和广东工业大学、韶关学院签订战略合作协议。"
    assert [(len(e.participants), len(e.counterparts)) for e in told(text, "韶关市")] == [(1, 2)]


def test_elections_are_where_the_meeting_is(told):
    text = "合肥市商会成立大会4日在安徽省合肥市举办。会上，企业家尹国栋当选会长。"
    assert [(e.kind, e.place) for e in told(text, "安徽省")] == [("appoint", "合肥市")]


def test_an_election_of_another_year_is_not(told):
    text = "追思会4日在安徽省合肥市举办。钟立业1993年当选为中国科学院院士。"
    assert [(e.kind, e.place) for e in told(text, "安徽省")] == [("appoint", None)]


def test_nowadays_is_no_day(told):
    text = (
        "如今的山村变了样，今天村民比从前更重视读书。\n3月4日后不久，张启山被任命为毕节市猕猴桃公司总经理。"
    )
    assert [e.date for e in told(text.replace("3月4日后不久", "不久前"), "毕节市")] == [None]


def test_a_list_ends_with_its_line(told):
    text = "企业家李延河受聘教授,合作,宣传部\n宁波大学党委副书记刘景文，校长张国亚等出席仪式。"
    assert [e.participants for e in told(text, "宁波市") if e.kind == "attend"] == [("刘景文", "张国亚")]


@pytest.mark.parametrize(
    ("text", "who", "met", "money"),
    [
        (
            "2月4日，市委书记孟庆国会见明泰食品有限公司董事长韩文博一行。双方签署了战略合作协议。",
            ("孟庆国",),
            ("韩文博",),
            None,
        ),
        (
            "2月4日，市长孟庆国与东湖集团董事长韩文博座谈，双方签署战略合作框架协议，总投资30亿元。",
            ("孟庆国", "韩文博"),
            (),
            "30亿元",
        ),
        (
            "2月4日，宝鸡市人民政府与明泰建筑集团有限公司举行会谈，双方现场签署合作协议。",
            ("宝鸡市人民政府",),
            ("明泰建筑集团有限公司",),
            None,
        ),
        (
            "2月4日，岐山县人民政府与老牌央企中国石化集团公司签订合作协议，合同金额3.5亿元。",
            ("岐山县人民政府",),
            ("中国石化集团公司",),
            "3.5亿元",
        ),
    ],
)
def test_both_sides_are_those_who_met(told, text, who, met, money):
    (signed,) = (event for event in told(text, "宝鸡市") if event.kind == "sign")
    assert (signed.date, signed.participants, signed.counterparts, signed.money) == (
        "2024-02-04",
        who,
        met,
        money,
    )


@pytest.mark.parametrize(
    "text",
    [
        "2月4日，市委书记孟庆国会见东湖集团董事长韩文博一行。双方将签署战略合作协议。",
        "双方签署战略合作协议。",
        "2月4日，市委书记孟庆国调研东湖集团。双方签署战略合作协议。",
        "2月4日，市委书记孟庆国会见东湖集团董事长韩文博。副市长苏明远、东湖集团经理段成林出席签约仪式，双方签署合作协议。",
    ],
)
def test_nobody_signs_what_is_planned_or_whose_sides_are_unknown(told, text):
    assert [event for event in told(text, "宝鸡市") if event.kind == "sign"] == []
