import pytest

HOME = "绍兴市"


def people(reading):
    return [(m.text, m.type) for m in reading.mentions if m.type in ("official", "person") and not m.credit]


def named(page, text):
    return people(page("一则短讯\n\n本报讯(记者 王敏) " + text + "\n", home=HOME))


def officials(*names):
    return [(name, "official") for name in names]


def persons(*names):
    return [(name, "person") for name in names]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("韦国庆、覃小红、蒙志刚等市领导参加植树。", "韦国庆 覃小红 蒙志刚"),
        ("潘文杰、龙秀英等省领导到会。", "潘文杰 龙秀英"),
        ("丁卫东、邵丽娟、祁长林等市级领导分别带队。", "丁卫东 邵丽娟 祁长林"),
        ("傅海明、卢秀珍、金立强等领导同志出席。", "傅海明 卢秀珍 金立强"),
        ("汤建平、施文娟等区领导陪同。", "汤建平 施文娟"),
        ("尹德胜、柏玉兰、匡志远等在家的县级领导参加学习。", "尹德胜 柏玉兰 匡志远"),
        ("钟启明、毕春燕、詹国强等老领导应邀参加。", "钟启明 毕春燕 詹国强"),
        ("倪文斌、樊小玲、裴永刚、殷志华4名县政协委员先后发言。", "倪文斌 樊小玲 裴永刚 殷志华"),
        ("武建军、骆秀兰、项志强在主席台前排就座。", "武建军 骆秀兰 项志强"),
        ("会议推选侯国平、邱美玲、闵志刚为大会主席团常务主席。", "侯国平 邱美玲 闵志刚"),
        ("常志平等州领导到场。", "常志平"),
    ],
    ids=[
        "city",
        "province",
        "city level",
        "comrades",
        "district",
        "those at home",
        "old leaders",
        "counted members",
        "on the rostrum",
        "presidium",
        "one of them",
    ],
)
def test_who_is_listed_before_leaders_is_an_official(page, text, names):
    assert named(page, text) == officials(*names.split())


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("市领导韦国庆陪同调研。", "韦国庆"),
        ("县领导潘文杰、龙秀英，区领导丁卫东、邵丽娟参加。", "潘文杰 龙秀英 丁卫东 邵丽娟"),
        (
            "参加活动的市领导有：傅海明、卢秀珍、金立强，汤建平、施文娟。",
            "傅海明 卢秀珍 金立强 汤建平 施文娟",
        ),
        ("大会主席团成员尹德胜、柏玉兰、匡志远坐在前排。", "尹德胜 柏玉兰 匡志远"),
        ("担任执行主席的是：钟启明、毕春燕、詹国强。", "钟启明 毕春燕 詹国强"),
        ("督导组成员倪文斌、樊小玲、裴永刚到会指导。", "倪文斌 樊小玲 裴永刚"),
        ("县政协主席会议成员武建军、骆秀兰、项志强及有关委办负责人参加。", "武建军 骆秀兰 项志强"),
    ],
    ids=[
        "one",
        "of two counties",
        "in groups",
        "presidium",
        "executive chairs",
        "inspectors",
        "inner circle",
    ],
)
def test_who_is_listed_behind_leaders_is_an_official(page, text, names):
    assert named(page, text) == officials(*names.split())


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("市领导韦国庆、石林、覃小红、蒙志刚参加。", "韦国庆 石林 覃小红 蒙志刚"),
        ("县领导丁卫东、古丽娜尔、邵丽娟、其其格玛出席。", "丁卫东 古丽娜尔 邵丽娟 其其格玛"),
        ("副州长傅海明、卓玛才让、卢秀珍、阿不都热合曼到会。", "傅海明 卓玛才让 卢秀珍 阿不都热合曼"),
        ("区领导汤建平、初拓、施文娟、夏雨等出席。", "汤建平 初拓 施文娟 夏雨"),
        ("市政协副主席尹德胜、高山、柏玉兰、匡昌平参加会议。", "尹德胜 高山 柏玉兰 匡昌平"),
        ("旗领导钟启明、巴特尔、毕春燕、苏和参加。", "钟启明 巴特尔 毕春燕 苏和"),
    ],
    ids=["a word", "Uyghur and Mongol", "Tibetan", "no surname", "a mountain", "Mongol"],
)
def test_an_odd_name_in_a_list_is_a_name_like_its_neighbours(page, text, names):
    assert named(page, text) == officials(*names.split())


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "石桥镇潘文杰、县农业农村局龙秀英、杨汛桥街道丁卫东等8名党政主要负责人发言。",
            "潘文杰 龙秀英 丁卫东",
        ),
    ],
    ids=["heads of towns and bureaus"],
)
def test_names_behind_their_towns_are_read_one_by_one(page, text, names):
    assert named(page, text) == officials(*names.split())


@pytest.mark.parametrize(
    "text",
    [
        "推广黄桃、白茶、高粱等特色产业。",
        "全市有石桥、白马、金沟、马坡等9个乡镇受灾。",
        "参加了徐店、张庄、苗堤圈等战役。",
        "市委书记、县长、镇长层层签字。",
        "副市长、相关部门、企业代表参加。",
    ],
    ids=["crops", "towns", "battles", "titles", "departments"],
)
def test_a_list_of_things_names_nobody(page, text):
    assert named(page, text) == []


def test_a_list_of_officials_goes_on_behind_a_comma_and_in_the_next_line(page):
    text = "市领导韦国庆、覃小红、蒙志刚，丁卫东，邵丽娟、祁长林。\n\n傅海明，卢秀珍、金立强，老同志汤建平、施文娟也来到会场。"
    names = "韦国庆 覃小红 蒙志刚 丁卫东 邵丽娟 祁长林 傅海明 卢秀珍 金立强 汤建平 施文娟"
    assert named(page, text) == officials(*names.split())


def test_those_who_head_a_school_are_no_officials(page):
    assert named(page, "校领导韦国庆、覃小红、蒙志刚参加植树。") == persons("韦国庆", "覃小红", "蒙志刚")
