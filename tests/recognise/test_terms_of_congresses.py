"""Posts with the terms of a congress, party branches with 原, posts of all in a list, and heads of what they founded."""

import pytest


@pytest.fixture
def told(page):
    def read(text, home="浙江省湖州市"):
        reading = page("一则短讯\n\n" + text + "\n", home=home)
        return {(p.person, p.post, p.organ.partition("（")[0], p.begin, p.until) for p in reading.posts}

    return read


@pytest.mark.parametrize(
    ("text", "posts"),
    [
        ("江志生是第十三届全国人大代表。", {("代表", "全国人民代表大会")}),
        ("江志生是第六、第七届全国人大代表。", {("代表", "全国人民代表大会")}),
        ("全国政协十四届常委江志生讲话。", {("常委", "中国人民政治协商会议全国委员会")}),
        ("湖北省政协十二届委员江志生讲话。", {("委员", "中国人民政治协商会议湖北省委员会")}),
        ("湖州市人大九届常委会副主任江志生讲话。", {("副主任", "湖州市人民代表大会常务委员会")}),
        ("江志生曾任孝感市第五届、第六届政协委员。", {("委员", "中国人民政治协商会议孝感市委员会")}),
        ("江志生曾任中共十九届中央委员。", {("委员", "中国共产党中央委员会")}),
    ],
)
def test_the_terms_of_a_congress_do_not_hide_it(told, text, posts):
    assert told(text) == {("江志生", *post, None, None) for post in posts}


@pytest.mark.parametrize(
    ("words", "post", "organ"),
    [
        ("东方轴承集团有限公司纪委原书记", "纪委书记", "东方轴承集团有限公司"),
        ("江南大学党委原副书记", "党委副书记", "江南大学"),
        ("湖州市第一人民医院党委原书记", "党委书记", "湖州市第一人民医院"),
        ("湖州市教育局党组原书记", "党组书记", "湖州市教育局"),
        ("洪山镇党委原副书记", "副书记", "中共洪山镇委员会"),
    ],
)
def test_a_former_post_in_a_party_branch_belongs_to_its_body(told, words, post, organ):
    assert told(f"{words}江志生受贿案开庭。") == {("江志生", post, organ, None, None)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "江志生同志、何文军同志任中共江南大学委员会委员、常委。",
            {
                ("江志生", "委员", "中共江南大学委员会"),
                ("江志生", "常委", "中共江南大学委员会"),
                ("何文军", "委员", "中共江南大学委员会"),
                ("何文军", "常委", "中共江南大学委员会"),
            },
        ),
        (
            "选举江志生、何文军为湖州市茶业商会会长、秘书长。",
            {("江志生", "会长", "湖州市茶业商会"), ("何文军", "秘书长", "湖州市茶业商会")},
        ),
        (
            "江志生、何文军分别任湖州市教育局副局长、副书记。",
            {("江志生", "副局长", "湖州市教育局"), ("何文军", "副书记", "湖州市教育局")},
        ),
        (
            "江志生曾任河南大学、河北大学、西北大学及安徽大学兼职教授。",
            {("江志生", "兼职教授", f"{name}大学") for name in ("河南", "河北", "西北", "安徽")},
        ),
        (
            "江志生任湖州市教育局党组成员、副局长、招生考试中心主任。",
            {
                ("江志生", "党组成员", "湖州市教育局"),
                ("江志生", "副局长", "湖州市教育局"),
                ("江志生", "主任", "湖州市教育局招生考试中心"),
            },
        ),
        ("江志生是孝感市卫生健康委的一名干部。", {("江志生", "干部", "孝感市卫生健康委员会")}),
    ],
)
def test_posts_of_lists_go_to_those_who_hold_them(told, text, expected):
    assert told(text) == {(*post, None, None) for post in expected}


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("江志生2003年创办湖州明泰纺织有限公司并担任董事长。", ("2003", None)),
        ("2003年，江志生创办湖州明泰纺织有限公司，担任董事长。", ("2003", None)),
    ],
)
def test_a_founder_heads_the_firm_from_its_founding_on(told, text, term):
    assert told(text) == {("江志生", "董事长", "湖州明泰纺织有限公司", *term)}


@pytest.mark.parametrize(
    ("text", "organ"),
    [
        ("2003年创建了江南大学食品安全系并担任首任系主任。", "江南大学食品安全系"),
        ("1996年起在江南大学金融系任教师，2003年创建了江南大学保险学系并任系主任。", "江南大学保险学系"),
    ],
)
def test_a_founder_heads_the_department_that_he_founded(told, text, organ):
    heads = {post for post in told("江志生，1955年生。" + text) if post[1] == "主任"}
    assert heads == {("江志生", "主任", organ, "2003", None)}


def test_the_verb_of_a_post_is_no_part_of_its_body(told):
    assert "任系" not in str(told("江志生，1955年生。1982年起在江南大学工作，任系主任。"))


def test_groups_between_commas_that_share_a_post_are_the_turns_of_a_series(told):
    career = "江志生历任湖北省科学院副院长，湖北省卫生厅副厅长、民建湖北省委会主委，湖北省省长助理、民建湖北省委会主委。"
    found = {(post, until) for _, post, _, _, until in told("1991年至1999年，" + career)}
    assert found == {
        ("副院长", None),
        ("副厅长", None),
        ("主委", None),
        ("省长助理", "1999"),
        ("主委", "1999"),
    }


def test_a_list_after_the_facts_of_a_vita_tells_former_posts(told):
    vita = "江志生，男，1955年生，湖北孝感人。1982年8月参加工作。"
    posts = told(vita + "明泰轴承（集团）有限责任公司党委原副书记、明泰轴承股份有限公司原董事长。")
    assert ("江志生", "董事长", "明泰轴承股份有限公司", None, None) in posts
    assert {post for _, post, *_ in posts} <= {"董事长", "党委副书记", "副书记"}
