import pytest

HOME = "绍兴市"


def named(page, text):
    reading = page("一则短讯\n\n本报讯(记者 王敏) " + text + "\n", home=HOME)
    return [(m.text, m.type) for m in reading.mentions if m.type in ("official", "person") and not m.credit]


def credited(page, text):
    return [
        m.text
        for m in page("一则短讯\n\n" + text + "\n", home=HOME).mentions
        if m.credit and m.type == "person"
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("副县长汪期论，县政协主席况铎到场。", [("汪期论", "official"), ("况铎", "official")]),
        ("区长冷杉围绕园区建设作了介绍。", [("冷杉", "official")]),
        ("自治州秘书长先卓参加。", [("先卓", "official")]),
        ("县委书记白云出席会议。", [("白云", "official")]),
        ("区委副书记（时任区委常委）诸剑锋受到处分。", [("诸剑锋", "official")]),
        ("会议决定由毛皓天副区长代理区长职务。", [("毛皓天", "official")]),
        (
            "副市长李喆、局长王䶮、统计局局长赵𬭎参加。",
            [("李喆", "official"), ("王䶮", "official"), ("赵𬭎", "official")],
        ),
        ("民政局局长钟健的讲话简短。", [("钟健", "official")]),
    ],
    ids=[
        "rare surname",
        "a tree",
        "no surname",
        "a cloud",
        "note between",
        "title behind",
        "rare characters",
        "possessive",
    ],
)
def test_what_stands_between_a_title_and_an_act_is_a_name(page, text, expected):
    assert named(page, text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "辞去副市长一职。",
        "市长热线,书记项目,部长通道开通。",
        "主席台前排就座。",
        "政协委员依次登台发言。",
        "实现法律顾问全覆盖。",
        "时任纪委书记,时任数学老师。",
        "书记先后来到车间,局长多次强调。",
        "县里办了九个村民小组,小组从此有了样子。",
    ],
    ids=[
        "one post",
        "hotlines",
        "rostrum",
        "in turn",
        "everywhere",
        "at the time",
        "adverbs",
        "groups of villagers",
    ],
)
def test_what_follows_a_title_and_is_a_word_names_nobody(page, text):
    assert named(page, text) == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("被告人权志文利用职务便利受贿。", "权志文"),
        ("指控被告人龚小艳、林永福犯诈骗罪。", "龚小艳 林永福"),
        ("上诉人宋盛平及其辩护人到庭。", "宋盛平"),
        ("罪犯卢大有归案。", "卢大有"),
        ("原告柳春梅与被告邢建国离婚。", "柳春梅 邢建国"),
        ("被害人樊秀英的家属到庭。", "樊秀英"),
    ],
    ids=["abuse", "two", "appeal", "caught", "divorce", "victim"],
)
def test_a_party_to_a_case_is_named_without_the_word_before(page, text, names):
    assert named(page, text) == [(name, "person") for name in names.split()]


@pytest.mark.parametrize(
    "text",
    [
        "其余多名被告人分别参与犯罪。",
        "三被告不服,提出申诉。",
        "孩子由原告抚养。",
        "经原告申请,本院委托鉴定。",
        "被告则称已还款27.5万某。",
    ],
    ids=["several", "three", "brought up", "request", "an amount masked"],
)
def test_words_behind_a_party_name_nobody(page, text):
    assert named(page, text) == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("石建国在调研时指出,要抓落实。", "石建国"),
        ("于成才在会上表示,按期完成。", "于成才"),
        ("王登科在致辞中说,欢迎大家。", "王登科"),
        ("据陈长有介绍,村里修了路。", "陈长有"),
    ],
    ids=["inspecting", "at a meeting", "addressing", "according to"],
)
def test_who_speaks_is_named(page, text, names):
    assert named(page, text) == [(name, "person") for name in names.split()]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("神经内科苗国华教授坐诊。", "苗国华"),
        ("骨科郝小伟副主任医师坐诊。", "郝小伟"),
        ("消化内科季晓蕾医生值班。", "季晓蕾"),
    ],
    ids=["professor", "chief physician", "doctor"],
)
def test_a_department_is_no_part_of_a_doctors_name(page, text, names):
    assert named(page, text) == [(name, "person") for name in names.split()]


@pytest.mark.parametrize(
    ("credit", "names"),
    [
        ("中新网绍兴3月30日电(童笑语)记者获悉，水位下降。", "童笑语"),
        ("中新社绍兴3月30日电(记者王剑锋)水位下降。", "王剑锋"),
        ("校园新闻网讯(记者吴军伟聂际华 学生记者张小军)开学。", "吴军伟 聂际华 张小军"),
        ("本报绍兴电(中青报·中青网记者王海波王磊)开学。", "王海波 王磊"),
        ("水位下降。(师丽萍 惠文清)", "师丽萍 惠文清"),
        ("水位下降。(记者刘冠华通讯员岳小岩)", "刘冠华 岳小岩"),
        ("水位下降。(记 者:饶金山 闻志远)", "饶金山 闻志远"),
        ("水位下降。\n作者：宣传组 荣小玲", "荣小玲"),
    ],
    ids=[
        "bare",
        "role joined",
        "two run together",
        "two papers",
        "last bracket",
        "two roles",
        "blank in the role",
        "a group",
    ],
)
def test_who_wrote_is_credited(page, credit, names):
    assert credited(page, credit) == names.split()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "经表决,文章华等23人当选县十七届人大常委会委员。",
            [("文章华", "official")],
        ),
        ("会议推举耿国华同志为县政协秘书长。", [("耿国华", "official")]),
        ("会议通过了接受郎小冲同志辞职的决定。", [("郎小冲", "person")]),
        ("“知心姐姐”牛文华、“好班主任”葛小梅受到表彰。", [("牛文华", "person"), ("葛小梅", "person")]),
        ("市电视台台长朱小全立案侦查。", [("朱小全", "person")]),
    ],
    ids=["one of many", "nominated", "resigns", "behind quotation marks", "a case is opened"],
)
def test_who_is_chosen_or_set_apart_is_named(page, text, expected):
    assert named(page, text) == expected


def test_a_roll_names_who_stands_at_the_beginning_of_each_line(page):
    text = "名单如下：\n\n姬文山【木井镇石桥村党支部书记】\n\n赵    凯【县中医院院长】"
    assert [name for name, _ in named(page, text)] == ["姬文山", "赵    凯"]


def test_an_amount_that_is_masked_is_nobody(page):
    assert named(page, "万某收受他人财物27.5万某,存入该区某银行。") == [("万某", "person")]


@pytest.mark.parametrize(
    ("credit", "names"),
    [("中新网绍兴3月30日电(卢小琪张艳萍)水位下降。", "卢小琪 张艳萍"), ("水位下降。（记者手记）", "")],
    ids=["surnames tell names apart", "a genre"],
)
def test_run_together_credits_are_split_at_surnames(page, credit, names):
    assert credited(page, credit) == names.split()
