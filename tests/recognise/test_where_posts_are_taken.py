"""Posts whose body or village is named as the place where somebody went, and teams in villages."""

import pytest


@pytest.fixture
def told(page):
    def read(text, home="郴州市"):
        reading = page("一则短讯\n\n" + text + "\n", home=home)
        return {(p.person, p.post, p.organ, p.begin) for p in reading.posts}

    return read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "2019年4月，田志远从永州市民政局来到新田县石羊村担任第一书记。",
            {("田志远", "第一书记", "石羊村党支部", "2019-04")},
        ),
        (
            "2017年3月，47岁的田志远接受任命担任赣县区江口镇板桥村驻村第一书记。",
            {("田志远", "第一书记", "板桥村党支部", "2017-03")},
        ),
        (
            "2021年6月，田志远主动请缨到泾源县六盘山镇下寺村担任驻村第一书记。",
            {("田志远", "第一书记", "下寺村党支部", "2021-06")},
        ),
        (
            "2018年4月，田志远来到安远县的贫困村竹篙村，任第一书记、驻村工作队队长。",
            {
                ("田志远", "第一书记", "竹篙村党支部", "2018-04"),
                ("田志远", "队长", "竹篙村驻村工作队", "2018-04"),
            },
        ),
        (
            "田志远是荷叶村驻村第一书记兼工作队队长。",
            {("田志远", "第一书记", "荷叶村党支部", None), ("田志远", "队长", "荷叶村工作队", None)},
        ),
        (
            "江志生是黄山市财政局的一名干部。2019年3月12日，江志生到石桥村任驻村第一书记。",
            {("江志生", "干部", "黄山市财政局", None), ("江志生", "第一书记", "石桥村党支部", "2019-03-12")},
        ),
        (
            "上班一年半后，田志远主动报名，于2018年4月来到恭城瑶族自治县的贫困村石桥村，任第一书记。",
            {("田志远", "第一书记", "石桥村党支部", "2018-04")},
        ),
        (
            "2016年，田志远从省会长沙来到岳阳，到湖南理工学院担任校长。",
            {("田志远", "校长", "湖南理工学院", "2016")},
        ),
        (
            "2012年，田志远加入武汉明泰食品有限公司，任职高级副总裁、首席财务官。",
            {
                ("田志远", "高级副总裁", "武汉明泰食品有限公司", "2012"),
                ("田志远", "首席财务官", "武汉明泰食品有限公司", "2012"),
            },
        ),
        (
            "郴州市第三中学校长兼党总支书记田志远带队。",
            {
                ("田志远", "校长", "郴州市第三中学", None),
                ("田志远", "党总支书记", "郴州市第三中学", None),
            },
        ),
        (
            "湘南大学教授、党支部书记田志远发言。",
            {("田志远", "教授", "湘南大学", None), ("田志远", "党支部书记", "", None)},
        ),
    ],
)
def test_a_post_is_in_the_place_where_it_is_taken(told, text, expected):
    assert told(text) == expected


def test_a_village_of_another_story_is_not_that_to_which_somebody_is_sent(told):
    text = "2015年，田志远离开旋马村。\n2017年，田志远主动请缨担任驻村工作队队长，到小岔村开展帮扶。"
    assert {organ for _, _, organ, _ in told(text)} == {""}


@pytest.mark.parametrize(
    ("text", "organ"),
    [
        ("2003年9月，田志远任永兴县高亭镇镇长。", "永兴县高亭镇人民政府"),
        ("田志远任台州市黄岩区高亭镇副镇长。", "台州市黄岩区高亭镇人民政府"),
        ("浙江省衢州市柯城区龙山镇镇长田志远介绍。", "衢州市柯城区龙山镇人民政府"),
        ("衡南县龙山镇人大主席田志远介绍。", "衡南县龙山镇人民代表大会"),
        ("鄂伦春自治旗龙山镇镇长田志远介绍。", "鄂伦春自治旗龙山镇人民政府"),
    ],
)
@pytest.mark.parametrize("home", ["郴州市", None])
def test_a_town_lies_in_the_county_printed_before_it(told, text, organ, home):
    assert {found for _, _, found, _ in told(text, home=home)} == {organ}
