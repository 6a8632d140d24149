"""Whose post it is: relatives, predecessors, the person named next, guests of a city, lines of lists and tables."""

import pytest


@pytest.fixture
def told(page):
    def read(text, home="永州市", headline="一则短讯"):
        reading = page(headline + "\n\n" + text + "\n", home=home, date="2023-05-10")
        return {(p.person, p.post, p.organ.partition("（")[0], p.status) for p in reading.posts}

    return read


@pytest.mark.parametrize(
    ("text", "person", "posts"),
    [
        (
            "罗小梅，女，1975年3月生，新田县龙泉镇镇长。她的公公陈广富曾任石羊公社书记。她的前任施汉生现任新田县水利局局长。",
            "罗小梅",
            {"镇长"},
        ),
        ("吴小敏，祁东县教育局原局长吴国安之女，现为祁东县第三中学校长。", "吴国安", {"局长"}),
        (
            "双峰县县长周乐民参加此次会议。时任新化县委书记、现任娄底市副市长的李万成说，会议很重要。",
            "周乐民",
            {"县长"},
        ),
        ("2011年接替退休的陈汉光任桃江县公安局局长的林海波说。", "陈汉光", set()),
        ("张建国接替因病去世的李明远任隆回县水利局局长。", "李明远", set()),
    ],
)
def test_the_post_of_another_is_not_the_persons(told, text, person, posts):
    assert {post for who, post, *_ in told(text) if who == person} == posts


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "杜少白原任江永县副县长，2016年10月接替退休的胡新民任宁远县审计局局长。",
            ("杜少白", "局长", "宁远县审计局", "held"),
        ),
        (
            "张建国接替调任的李明远任隆回县水利局局长。",
            ("张建国", "局长", "隆回县水利局", "held"),
        ),
        (
            "吴小敏，祁东县教育局原局长吴国安之女，现为祁东县第三中学校长。",
            ("吴小敏", "校长", "祁东县第三中学", "held"),
        ),
    ],
)
def test_the_successor_and_the_child_have_their_post(told, text, expected):
    assert expected in told(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "衡阳市委书记李雅文，市委副书记、市长殷昭平会见代表团一行。",
            {("殷昭平", "副书记", "中共衡阳市委员会"), ("殷昭平", "市长", "衡阳市人民政府")},
        ),
        ("怀化市委书记李雅文、市长庄家汉一行来永考察。", {("庄家汉", "市长", "怀化市人民政府")}),
        (
            "岳阳市委副书记、市长刘和平，市委常委、秘书长王思新来访。",
            {("王思新", "常委", "中共岳阳市委员会"), ("王思新", "秘书长", "中共岳阳市委员会")},
        ),
        (
            "桂林市委书记李雅文，市政协主席庄家汉到访。",
            {("庄家汉", "主席", "中国人民政治协商会议桂林市委员会")},
        ),
        ("长沙市委书记李雅文，市委书记庄家汉出席。", {("庄家汉", "书记", "中共永州市委员会")}),
        (
            "湘潭市委书记李雅文、市长王思新，市委书记刘和平、市长庄家汉出席签约仪式。",
            {("刘和平", "书记", "中共永州市委员会"), ("庄家汉", "市长", "永州市人民政府")},
        ),
    ],
)
def test_the_second_leader_of_a_visiting_city_is_of_that_city(told, text, expected):
    rows = {(who, post, organ) for who, post, organ, _ in told(text)}
    people = {who for who, *_ in expected}
    assert {row for row in rows if row[0] in people} == expected


_TWO = {("叶小青", "局长", "蓝山县水利局"), ("王敏芝", "副局长", "江永县教育局")}


@pytest.mark.parametrize(
    "text",
    [
        "叶小青，女，蓝山县水利局局长\n王敏芝，男，江永县教育局副局长",
        "叶小青 女 蓝山县水利局局长\n王敏芝 男 江永县教育局副局长",
        "1.叶小青 女 蓝山县水利局局长\n2.王敏芝 男 江永县教育局副局长",
        "叶小青（女） 蓝山县水利局局长\n王敏芝（女） 江永县教育局副局长",
        "叶小青，女，1978年5月生，蓝山县水利局局长\n王敏芝，男，1970年1月生，江永县教育局副局长",
    ],
)
def test_a_line_of_a_list_is_one_persons(told, text):
    assert {row[:3] for row in told(text, headline="先进个人名单")} == _TWO


def test_a_single_surname_and_name_apart_do_not_take_the_sex(told):
    rows = told("王 强　男　蓝山县公安局刑警大队大队长\n李 鹏　男　江永县公安局桃川派出所所长")
    assert {who for who, *_ in rows} == {"王强", "李鹏"}


@pytest.mark.parametrize(
    "text",
    [
        "姓名　性别　出生年月　现任职务　拟任职务\n田志远　男　1975.03　隆回县委副书记　新邵县委书记\n罗安民　女　1978.05　岳阳市财政局副局长　岳阳市审计局局长",
        "| 姓名 | 性别 | 现任职务 | 拟任职务 |\n|---|---|---|---|\n| 田志远 | 男 | 隆回县委副书记 | 新邵县委书记 |\n| 罗安民 | 女 | 岳阳市财政局副局长 | 岳阳市审计局局长 |",
        "姓名：田志远 性别：男 现任职务：隆回县委副书记 拟任职务：新邵县委书记\n姓名：罗安民 性别：女 现任职务：岳阳市财政局副局长 拟任职务：岳阳市审计局局长",
    ],
)
def test_columns_say_which_post_is_held_and_which_is_planned(told, text):
    assert told(text, headline="任前公示") == {
        ("田志远", "副书记", "中共隆回县委员会", "held"),
        ("田志远", "书记", "中共新邵县委员会", "planned"),
        ("罗安民", "副局长", "岳阳市财政局", "held"),
        ("罗安民", "局长", "岳阳市审计局", "planned"),
    }


@pytest.mark.parametrize(
    "words",
    ["县（市、区）委副书记", "县（区）委书记", "县级市委书记", "县（市）区委副书记", "市直单位党组书记"],
)
def test_a_division_that_a_notice_leaves_open_is_no_organ(told, words):
    rows = told(f"田志远，男，1975年3月生，现任衡阳市财政局副局长，拟任{words}。")
    assert {organ for *_, organ, status in rows if status == "planned"} == {""}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("田志远，1970年生，2008年任江华瑶族自治县涛圩镇镇长、党委书记。", "中共江华瑶族自治县涛圩镇委员会"),
        (
            "田志远，1970年生，2008年任衡阳市石鼓区青山街道办事处主任、党工委书记。",
            "中共衡阳市石鼓区青山街道工作委员会",
        ),
    ],
)
def test_the_secretary_of_a_town_is_of_its_committee(told, text, expected):
    assert expected in {organ for _, post, organ, _ in told(text) if post == "书记"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("我市副市长陈小勇说。", ("副市长", "永州市人民政府")),
        ("本市市长王琳芝说。", ("市长", "永州市人民政府")),
        ("我省省长张伟成说。", ("省长", "湖南省人民政府")),
    ],
)
def test_our_city_is_that_of_the_paper(told, text, expected):
    assert {(post, organ) for _, post, organ, _ in told(text)} == {expected}


def test_posts_without_their_body_have_no_organ(told):
    rows = told("办公室主任田志远说。罗安民2016年任派出所副所长。")
    assert {organ for *_, organ, _ in rows} == {""}


def test_ranks_of_troops_are_not_of_the_staff_named_before(told):
    rows = told("原兰州军区后勤部副部长王德明同志，1930年生，历任班长、排长、连长。")
    assert {organ for _, post, organ, _ in rows if post != "副部长"} == {""}


def test_an_item_after_a_semicolon_is_elected_too(told):
    rows = told("会议选举祝建中为桃源县人大常委会主任；何健生为桃源县县长，童福民、方毅明为副县长。")
    assert ("何健生", "县长", "桃源县人民政府", "held") in rows


def test_items_of_a_list_of_removals_need_no_word_between(told):
    rows = told(
        "（2021年8月30日会议通过）\n免去：\n田志远宁远县审计局局长职务；\n罗安民宁远县财政局局长职务。"
    )
    assert {row[:3] for row in rows} == {
        ("田志远", "局长", "宁远县审计局"),
        ("罗安民", "局长", "宁远县财政局"),
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "道县清塘镇人大主席陆小涛，拟任道县梅花镇党委书记；道县民政局副局长戴小莉，拟任道县残联理事长；"
            "梅花镇镇长白小杨，拟提名为道县政协副主席候选人。",
            {
                ("陆小涛", "书记", "中共道县梅花镇委员会"),
                ("戴小莉", "理事长", "道县残疾人联合会"),
                ("白小杨", "副主席", "中国人民政治协商会议道县委员会"),
            },
        ),
        (
            "桃江县水利局局长覃国强，拟任桃江县财政局局长；桃江县委办公室副主任邹国平，拟任市直单位正职。",
            {("覃国强", "局长", "桃江县财政局")},
        ),
    ],
)
def test_each_person_of_a_notice_has_the_plan_behind_the_name(told, text, expected):
    assert {row[:3] for row in told(text, headline="任前公示") if row[3] == "planned"} == expected


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("李霁明，鲁定安学生，翻译家。建国后，任东湖大学外语系主任。", "李霁明"),
        ("程砚平，梅兰生弟子，1956年任长沙市京剧院副院长。", "程砚平"),
        ("韩立新，市委副书记韩国民的秘书，曾任道县教育局局长。", "韩立新"),
        ("吴小敏，田志远之女，2016年任祁东县第三中学校长。", "吴小敏"),
    ],
)
def test_who_is_named_as_a_teacher_or_father_has_no_post(told, text, person):
    assert {who for who, post, *_ in told(text) if post != "副书记"} == {person}


@pytest.mark.parametrize(
    "text",
    [
        "胡经明说收成不好。时任太湖县林业局局长及多名干部被问责。",
        "2011年，胡经明这样的村民很多。担任县委书记8年多，黄诗明跑遍了村庄。",
    ],
)
def test_a_post_without_its_holder_is_not_that_of_a_villager(told, text):
    assert "胡经明" not in {who for who, *_ in told(text)}


@pytest.mark.parametrize(
    ("text", "organ"),
    [
        ("安徽省原省委书记王金生出席。", "中共安徽省委员会"),
        ("原任山西省政府党组成员、副省长，省委政法委副书记的李成生受审。", "中共山西省委政法委员会"),
    ],
)
def test_the_province_is_the_one_printed_before(told, text, organ):
    assert organ in {row[2] for row in told(text)}


def test_letters_before_a_title_are_a_body_that_is_not_known(told):
    rows = told("东湖丽思大酒店开业。IMF前副总裁朱小民出席。")
    assert {organ for *_, organ, _ in rows} == {""}


def test_who_is_punished_next_has_the_post_printed_before_his_name(told):
    rows = told(
        "对时任道县财政局局长柳小明责令检查；对时任江永县水利局党组书记、局长，移民安置领导小组副组长马小军给予处分。"
    )
    assert {post for who, post, *_ in rows if who == "柳小明"} == {"局长"}
    assert {organ for who, _, organ, _ in rows if who == "柳小明"} == {"道县财政局"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "李强民接任道县县委书记，原副县长王芳林任代县长。",
            {("李强民", "书记", "中共道县委员会")},
        ),
        (
            "道县梅花镇原党委委员、纪委书记李小夏到场。",
            {
                ("李小夏", "委员", "中共道县梅花镇委员会"),
                ("李小夏", "书记", "中共道县梅花镇纪律检查委员会"),
            },
        ),
        (
            "民盟衡阳市委会主委、市教育局副局长赵小彤出席。",
            {
                ("赵小彤", "主委", "中国民主同盟衡阳市委员会"),
                ("赵小彤", "副局长", "衡阳市教育局"),
            },
        ),
    ],
)
def test_the_body_is_the_one_whose_title_it_is(told, text, expected):
    people = {who for who, *_ in expected}
    rows = {row[:3] for row in told(text) if row[0] in people}
    assert {row for row in rows if "县长" not in row[1]} == expected
    assert "书记" not in {post for who, post, *_ in told(text) if who == "王芳林"}


@pytest.mark.parametrize(
    ("text", "scholar", "other"),
    [
        ("东湖大学副校长丁大海与西山大学校长王春江教授签字。", "王春江", "丁大海"),
        ("评审组成员有市商务局副局长丁大海、西山学院副院长王春江教授。", "王春江", "丁大海"),
        ("东湖医院院长丁大海和西山医院主任王春江教授到会。", "王春江", "丁大海"),
        ("株洲市科技局局长丁大海、东湖大学校长助理王春江研究员出席。", "王春江", "丁大海"),
        ("东湖集团董事长丁大海、西山大学院长王春江教授揭牌。", "王春江", "丁大海"),
    ],
)
def test_a_scholars_title_behind_a_name_is_of_that_one_alone(told, text, scholar, other):
    posts = {(who, post) for who, post, *_ in told(text)}
    assert {post for person, post in posts if person == scholar} & {"教授", "研究员"}
    assert not {post for person, post in posts if person == other} & {"教授", "研究员"}


def test_a_scholars_title_is_shared_by_names_alone(told):
    posts = {(who, post) for who, post, *_ in told("东湖大学丁大海、王春江教授到会。")}
    assert {("丁大海", "教授"), ("王春江", "教授")} <= posts


@pytest.mark.parametrize(
    "text",
    [
        "组织上准备让丁大海担任普洱市林业局局长。",
        "县委打算安排丁大海担任南平市水利局局长。",
        "大家都想请丁大海担任云河村党支部书记。",
        "市委考虑由丁大海担任临汾市教育局局长。",
        "丁大海答应担任衡水市林业局局长。",
        "丁大海申请担任云河村第一书记。",
    ],
)
def test_a_post_that_is_wished_for_is_not_held(told, text):
    assert {status for who, _, _, status in told(text) if who == "丁大海"} <= {"planned"}


@pytest.mark.parametrize(
    "text",
    [
        "丁大海不想担任普洱市林业局局长。",
        "丁大海拒绝担任南平市水利局局长。",
        "丁大海不愿担任云河村党支部书记。",
        "丁大海婉拒出任临汾市教育局局长。",
        "丁大海放弃担任衡水市林业局局长。",
    ],
)
def test_a_post_that_is_declined_is_none(told, text):
    assert not {post for who, post, *_ in told(text) if who == "丁大海"}
