import itertools
import re

import pytest

from kg import flow
from kg.base.arrow import arrow_rows
from kg.derive.duckdb import Duck
from kg.derive.identity import pinyin
from kg.derive.steps import derive
from kg.gazetteer.divisions import Divisions
from kg.gazetteer.files import load

DIVISIONS = Divisions(load())


def resolved(*readings):
    return flow.resolved(readings, DIVISIONS)


def stories(*readings):
    """The story of each article."""
    with Duck() as engine:
        engine.put("reading", arrow_rows((reading.page.doc, reading) for reading in readings))
        derive(engine, DIVISIONS)
        return [row["story"] for row in engine.rows("SELECT story FROM story")]


def masked(*readings):
    """The people whose names are masked, each by the name and the number of the article."""
    people = [e for e in resolved(*readings).entities if "某" in e.entity or "×" in e.entity]
    return {re.sub(r"（.*/", "（", e.entity): e for e in people}


def story(text, head="一则短讯"):
    return f"{head}\n\n本报讯(记者 王敏) {text}\n"


def test_the_committee_is_the_home_citys(page):
    one = page(story("市委召开会议。"), name="a.txt", home="株洲市")
    other = page(story("市委召开会议。"), name="b.txt", home="湘潭市")
    names = {e.entity for e in resolved(one, other).entities if e.type == "agency"}
    assert names == {"中共株洲市委员会", "中共湘潭市委员会"}


def test_courts_and_garrisons_of_a_city_bear_their_full_names(page):
    text = "株洲市法院、醴陵市法院、湖南省法院、株洲市军分区派员参加。"
    names = {m.text: m.entity for m in resolved(page(story(text), home="株洲市")).mentions}
    assert names["株洲市法院"] == "株洲市中级人民法院"
    assert names["醴陵市法院"] == "醴陵市人民法院"
    assert names["湖南省法院"] == "湖南省高级人民法院"
    assert names["株洲市军分区"] == "株洲军分区"


def test_a_county_abroad_does_not_take_the_place_of_the_homes_own(page):
    text = "攸县县委书记康月林到浙江省安吉县考察。回来后,县委召开会议。"
    rows = resolved(page(story(text), home="株洲市")).mentions
    assert [m.entity for m in rows if m.text == "县委"] == ["中共攸县委员会"]


def test_districts_of_one_name_stay_two_and_are_told_apart(page):
    one = page(story("市委到鼓楼区调研。"), name="a.txt", home="南京市")
    other = page(story("市委到鼓楼区调研。"), name="b.txt", home="徐州市")
    names = {e.entity for e in resolved(one, other).entities if e.type == "district"}
    assert names == {"江苏省南京市鼓楼区", "江苏省徐州市鼓楼区"}
    assert "鼓楼区" in {e.entity for e in resolved(one).entities}


def test_a_misprinted_official_is_the_one_who_holds_the_post(page):
    one = page(story("市委常委、副市长王庭恺参加。"), name="a.txt", home="株洲市")
    other = page(story("市领导刘光跃、王庭楷、江小忠等参加。"), name="b.txt", home="株洲市")
    entity = next(e for e in resolved(one, other).entities if e.entity == "王庭恺")
    assert entity.aliases == ("王庭楷",)


def test_a_body_is_not_its_part(page):
    reading = page(
        story(
            "山东大学、山东大学机械工程学院、华峰集团、华峰集团有限公司、临工集团、临工集团济南重机有限公司签约。"
        ),
        home="株洲市",
    )
    names = {m.text: m.entity for m in resolved(reading).mentions}
    assert names["山东大学"] == "山东大学"
    assert names["华峰集团"] == "华峰集团有限公司"
    assert names["临工集团"] == "临工集团"


def test_a_group_is_not_its_listed_daughter(page):
    reading = page(story("中宏科技集团董事长薛济萍、江苏中宏科技股份有限公司总经理薛驰到会。"), home="株洲市")
    names = {m.text: m.entity for m in resolved(reading).mentions}
    assert names["中宏科技集团"] == "中宏科技集团"


def test_a_branch_is_not_the_company(page):
    reading = page(story("隆基绿能、德方纳米相继落户。德方纳米曲靖公司总经理任望保表示祝贺。"), home="株洲市")
    names = {m.text: m.entity for m in resolved(reading).mentions}
    assert names["德方纳米曲靖公司"] == "德方纳米曲靖公司" != names["德方纳米"]


def test_names_that_are_merely_alike_stay_apart(page):
    reading = page(
        story(
            "副市长陈辉、市财政局局长陈惠参加。市公安局、市公安局芦淞分局汇报。株洲市第一中学、株洲市第二中学承办。"
        ),
        home="株洲市",
    )
    names = {e.entity for e in resolved(reading).entities}
    assert {
        "陈辉",
        "陈惠",
        "株洲市公安局",
        "株洲市公安局芦淞分局",
        "株洲市第一中学",
        "株洲市第二中学",
    } <= names


def test_officials_of_one_name_in_two_cities_are_namesakes(page):
    one = page(story("副市长王伟参加。"), name="a.txt", home="株洲市")
    other = page(story("副市长王伟参加。"), name="b.txt", home="绍兴市")
    people = [e for e in resolved(one, other).entities if e.type == "official"]
    assert len(people) == 2
    assert all(e.namesakes == tuple(o.entity for o in people if o != e) for e in people)


def test_two_of_one_name_in_office_in_two_counties_at_once_are_two(page):
    one = page(story("攸县县长王强参加。王强说要抓好落实。"), name="a.txt", home="株洲市", date="2023-02-01")
    other = page(story("芦淞区区长王强到会。"), name="b.txt", home="株洲市", date="2023-02-10")
    third = page(story("王强参加调研。"), name="c.txt", home="株洲市", date="2023-02-11")
    people = {e.entity: e for e in resolved(one, other, third).entities if e.type == "official"}
    assert set(people) == {"王强（攸县）", "王强（芦淞区）"}
    assert people["王强（攸县）"].namesakes == ("王强（芦淞区）",)
    assert people["王强（攸县）"].mentions == 2 + 1
    reasons = {a.reason for a in resolved(one, other, third).aliases if a.entity == "王强（攸县）"}
    assert any("posts elsewhere at the same time" in reason for reason in reasons)


def test_what_mayors_of_a_prefecture_and_unnamed_towns_are_mayors_of(page):
    text = "利川市检察院到毛坝镇走访。副市长沈敦乾参加。"
    prefecture = resolved(page(story(text), home="恩施土家族苗族自治州"))
    assert [post.organ for post in prefecture.posts] == ["利川市人民政府"]
    one, other = (page(story("镇人大开会。"), name=name, home="株洲市") for name in ("a.txt", "b.txt"))
    assert len({m.entity for m in resolved(one, other).mentions if m.text == "镇人大"}) == 2


def test_a_masked_name_is_one_of_its_story_alone(page):
    court = story("株洲市中级人民法院宣判孙某诈骗案。孙某认罪。")
    one = page(court + "\n\n" + story("原株洲市民政局局长孙某被查处。"), name="a.txt", home="株洲市")
    other = page(court.replace("认罪", "当庭认罪"), name="b.txt", home="株洲市")
    people = masked(one, other)
    assert {(name, e.type, e.mentions) for name, e in people.items()} == {
        ("孙某（a.txt#a1）", "person", 2),
        ("孙某（a.txt#a2）", "official", 1),
        ("孙某（b.txt#a1）", "person", 2),
    }
    assert all(e.namesakes == () and e.aliases == ("孙某",) for e in people.values())


def test_a_masked_name_of_one_story_needs_no_bracket(page):
    one = page(story("被告人林某7、林4某、张×1到庭。林4某认罪。"), name="a.txt", home="株洲市")
    other = page(story("孙某被查处。"), name="b.txt", home="株洲市")
    assert {(name, e.mentions) for name, e in masked(one, other).items()} == {
        ("林某7", 1),
        ("林4某", 2),
        ("张×1", 1),
        ("孙某", 1),
    }


def test_a_masked_name_of_a_story_that_goes_on_elsewhere_is_one(page):
    mast = "株洲日报\n\n2023年2月1日 星期三\n\n"
    front = page(
        mast + "孙某一案昨日宣判\n\n本报讯 株洲市中级人民法院宣判孙某诈骗案。▶▶下转02版\n", name="a.txt"
    )
    behind = page(mast + "孙某一案昨日宣判\n\n◀◀上接01版 孙某当庭认罪。\n", name="b.txt")
    assert {name: e.mentions for name, e in masked(front, behind).items()} == {"孙某": 4}


def test_a_member_of_the_city_committee_who_heads_a_district_is_one(page):
    both = page(story("延安市委常委、宝塔区委书记王强调研。"), name="a.txt", home="株洲市", date="2023-02-01")
    one = page(story("延安市委常委王强参加。"), name="b.txt", home="株洲市", date="2023-02-10")
    assert [e.entity for e in resolved(both, one).entities if e.type == "official"] == ["王强"]


@pytest.mark.parametrize(
    ("name", "people"), [("谭慧泉", 1), ("王强", 2)], ids=["a rare name", "a common name"]
)
def test_who_is_transferred_stays_one_unless_the_name_is_common(page, name, people):
    one = page(story(f"攸县县长{name}参加。"), name="a.txt", home="株洲市", date="2023-02-01")
    other = page(story(f"芦淞区区长{name}到会。"), name="b.txt", home="株洲市", date="2023-09-10")
    assert len([e for e in resolved(one, other).entities if e.type == "official"]) == people


def test_the_corpus_does_not_depend_on_the_order_of_pages(page):
    readings = [
        page(story("市委书记曹慧泉、市长陈恢清出席。"), name="a.txt", home="株洲市"),
        page(story("市领导刘光跃、陈恢清、江小忠等参加。中车株洲所发言。"), name="b.txt", home="株洲市"),
        page(story("市委书记温暖明到柯桥区。"), name="c.txt", home="绍兴市"),
    ]
    found = [resolved(*order) for order in itertools.permutations(readings)]
    assert all(corpus == found[0] for corpus in found)


def test_surnames_are_read_as_surnames():
    assert pinyin("曾庆红", person=True) == "zeng qing hong"
    assert pinyin("单位", person=False) == "dan wei"


LONG = "会议强调要坚持稳中求进工作总基调抓好当前各项工作。各县市区要压实责任细化举措狠抓落实见效。要加强统筹协调形成推动发展的合力。"


def test_a_reprint_is_one_story(page):
    one = page(story(LONG), name="a.txt")
    other = page(story(LONG + "有关部门负责人参加会议并作了发言。", head="另一个标题"), name="b.txt")
    third = page(story("昨日天晴,适合出行。"), name="c.txt")
    assert len(set(stories(one, other, third))) == 2


def test_a_jump_joins_its_two_pages(page):
    mast = "株洲日报\n2024年1月9日 星期二 第23534期\n\n"
    one = page(
        mast + "制造业领衔株洲连破“三关”\n\n本报讯(记者 王敏) 去年以来成绩可喜。▶▶下转02版\n", name="a.txt"
    )
    other = page(mast + "制造业领衔株洲连破“三关”\n\n◀◀上接01版 今年再接再厉。\n", name="b.txt")
    assert len(set(stories(one, other))) == 1


def test_organs_of_districts_of_one_name_bear_their_city(page):
    text = "西湖区委书记王立明主持,西湖区公安分局到会。"
    rows = resolved(
        page(story(text), name="a.txt", home="杭州市"), page(story(text), name="b.txt", home="南昌市")
    )
    names = {e.entity for e in rows.entities if e.type == "agency"}
    assert {"中共杭州市西湖区委员会", "中共南昌市西湖区委员会"} <= names
    assert {p.organ for p in rows.posts} == {"中共杭州市西湖区委员会", "中共南昌市西湖区委员会"}


def test_a_district_of_one_name_is_told_by_its_chain_or_its_article(page):
    text = "河北省石家庄市桥西区委书记甲乙到会。\n\n平顶山市派员参加。新华区委作了发言。"
    names = {m.text: m.entity for m in resolved(page(story(text))).mentions}
    assert names["新华区委"] == "中共平顶山市新华区委员会"
    assert "石家庄市桥西区" in names["河北省石家庄市桥西区委"]


def test_what_nothing_tells_stays_of_its_article(page):
    (mention,) = (m for m in resolved(page(story("鼓楼区召开会议。"))).mentions if m.text == "鼓楼区")
    assert mention.entity.startswith("鼓楼区（")
    assert mention.reason == "not told which"


def test_towns_of_one_name_bear_their_county(page):
    text = "攸县城关镇党委、茶陵县城关镇党委到会。"
    names = {m.text: m.entity for m in resolved(page(story(text), home="湘潭市")).mentions}
    assert names["茶陵县城关镇党委"] != names["攸县城关镇党委"]


def test_a_district_of_elsewhere_bears_its_city_and_is_one_with_that_of_its_own_paper(page):
    abroad = page(story("上海市徐汇区委书记王立明到访。"), name="a.txt", home="湘潭市")
    assert {p.organ for p in resolved(abroad).posts} == {"中共上海市徐汇区委员会"}
    own = page(story("徐汇区委书记王立明主持。"), name="b.txt", home="上海市")
    assert {p.organ for p in resolved(own).posts} == {"中共上海市徐汇区委员会"}


def test_a_city_inside_a_prefecture_of_its_name_is_the_home(page):
    text = "大理举行三月街,大理市委书记何立新、州委书记陈大勇、市长李俊杰参加。"
    rows = resolved(page(story(text), home="大理市"))
    assert {m.entity for m in rows.mentions if m.text == "大理"} == {"大理市"}
    assert {(p.person, p.organ) for p in rows.posts} == {
        ("何立新", "中共大理市委员会"),
        ("陈大勇", "中共大理白族自治州委员会"),
        ("李俊杰", "大理市人民政府"),
    }


@pytest.mark.parametrize(
    ("text", "home", "printed", "expected"),
    [
        ("广东省阳江市海陵区闸坡镇观堂村下了雨。", None, "海陵区", "广东省阳江市海陵区"),
        ("广东省阳江市海陵区闸坡镇观堂村下了雨。", None, "闸坡镇", "广东省阳江市海陵区闸坡镇"),
        ("江苏省泰州市海陵区下了雨。", None, "海陵区", "海陵区"),
        ("重庆两江新区天宫殿街道下了雨。", "重庆市", "天宫殿街道", "天宫殿街道"),
        ("盐城市大丰区新丰镇修了路，新丰、方强两镇都通了车。", "盐城市", "新丰", "新丰镇"),
        ("新丰镇在江苏，新丰县在广东，广东新丰下了雨。", "韶关市", "新丰", "新丰县"),
        ("她从广西乡村走出，广西下了雨。", None, "广西", "广西壮族自治区"),
    ],
    ids=["district", "its town", "listed", "zone", "town", "county", "countryside"],
)
def test_a_division_of_the_name_elsewhere_is_another_one(page, text, home, printed, expected):
    names = {m.entity for m in resolved(page(story(text), home=home)).mentions if m.text == printed}
    assert names == {expected}


def test_the_graph_bears_the_codes_of_divisions_and_their_organs(page):
    text = "株洲县委书记李文到会,国家林业局局长张一平讲话。"
    rows = {e.entity: e for e in resolved(page(story(text), home="株洲市", date="2016-03-07")).entities}
    assert (rows["中共株洲县委员会"].code, rows["中共株洲县委员会"].became) == (
        "430221",
        ("中共株洲市渌口区委员会",),
    )
    assert (rows["国家林业局"].code, rows["国家林业局"].became) == (None, ("国家林业和草原局",))
