"""Bodies bear their full official names, whatever of it a page prints."""

import pytest

import kg

CASES = {
    "district with its city": ("王强任江岸区委书记。", "", "江岸区委", "中共武汉市江岸区委员会"),
    "county without its city": ("庆阳市镇原县教育局局长王强说。", "", "庆阳市镇原县教育局", "镇原县教育局"),
    "town with its county": ("襄阳市谷城县茨河镇党委书记王强说。", "", "襄阳市谷城县茨河镇党委", "中共谷城县茨河镇委员会"),
    "branch of the police": ("南岗区公安分局局长王强说。", "", "南岗区公安分局", "哈尔滨市公安局南岗分局"),
    "station of a county": ("冠县崇文派出所所长王强说。", "", "冠县崇文派出所", "冠县公安局崇文派出所"),
    "garrison": ("西宁警备区政委王强说。", "", "西宁警备区", "西宁警备区"),
    "commission": ("宝坻区农业农村委主任王强说。", "", "宝坻区农业农村委", "天津市宝坻区农业农村委员会"),
    "district at home": ("王强任江岸区委书记。", "武汉市", "江岸区委", "中共武汉市江岸区委员会"),
    "a company as it is printed": ("湖南省株洲市东湖实业有限公司开业。", "", "湖南省株洲市东湖实业有限公司", "湖南省株洲市东湖实业有限公司"),
    "room of a discipline commission": ("王强历任湖北省纪委第二监督检查室主任。", "", "湖北省纪委第二监督检查室", "中共湖北省纪律检查委员会第二监督检查室"),
    "section of a former ministry": ("王强曾任核工业部人事司调配处处长。", "", "核工业部人事司调配处", "中华人民共和国核工业部人事司调配处"),
    "office of a party committee": ("王强历任荆州市委农村政策研究室主任。", "", "荆州市委农村政策研究室", "中共荆州市委农村政策研究室"),
    "department of the youth league": ("王强曾任共青团湖北省委组织部部长。", "", "共青团湖北省委组织部", "中国共产主义青年团湖北省委员会组织部"),
    "youth league of a school": ("王强曾任共青团东湖大学委员会书记。", "", "共青团东湖大学委员会", "中国共产主义青年团东湖大学委员会"),
    "office of a street": ("南岗区花园街道办主任王强说。", "", "南岗区花园街道办", "哈尔滨市南岗区花园街道办事处"),
    "ministry named by a foreigner": ("中国外交部发言人王强说。", "", "中国外交部", "中华人民共和国外交部"),
    "military region": ("原济南军区副司令员王强到会。", "", "济南军区", "中国人民解放军济南军区"),
    "administration of a mountain": ("武夷山管理局局长王强说。", "", "武夷山管理局", "武夷山管理局"),
    "a faculty printed alone": ("东湖大学校长王强到会，文学院师生参加。", "", "文学院", "东湖大学文学院"),
    "party school": ("江西省委党校党史教研部主任王强说。", "", "江西省委党校党史教研部", "中共江西省委党校党史教研部"),
    "the end of a longer name": (
        "武汉市公安局水上分局刑侦大队民警王强说，水上分局刑侦大队办案。", "", "水上分局刑侦大队", "武汉市公安局水上分局刑侦大队"
    ),
    "residents of a former village": ("岳阳市岳阳楼区渔村居委会主任王强说。", "", "岳阳市岳阳楼区渔村居委会", "岳阳市岳阳楼区渔村居民委员会"),
    "revolutionary committee": ("王强曾任湖北省革委会副主任。", "", "湖北省革委会", "湖北省革命委员会"),
    "committee of a former prefecture": ("王强曾任荆州地委书记。", "", "荆州地委", "中共荆州地区委员会"),
    "discipline commission of a street": (
        "五华区护国街道纪工委书记王强说。", "昆明市", "五华区护国街道纪工委", "中共昆明市五华区护国街道纪律检查工作委员会"
    ),
    "regulator of securities": ("湖南证监局局长王强说。", "", "湖南证监局", "中国证券监督管理委员会湖南监管局"),
    "regulator of banks in a city": ("株洲银保监分局局长王强说。", "", "株洲银保监分局", "中国银行保险监督管理委员会株洲监管分局"),
    "civil aviation of a region": ("民航中南地区管理局局长王强说。", "", "民航中南地区管理局", "中国民用航空中南地区管理局"),
    "government in Taiwan": ("台北市政府秘书长王强说。", "", "台北市政府", "台北市政府"),
    "a mountain with the name of a county": (
        "贺兰山国家级自然保护区综合整治工作领导小组组长王强说。", "银川市", "贺兰山国家级自然保护区综合整治工作领导小组",
        "贺兰山国家级自然保护区综合整治工作领导小组"
    ),
    "branch of a bank": ("工商银行青海省分行行长王强说。", "", "工商银行青海省分行", "中国工商银行股份有限公司青海省分行"),
    "school of a listed school": ("清华附中稻香湖学校校长王强说。", "", "清华附中稻香湖学校", "清华大学附属中学稻香湖学校"),
    "bureau of a zone": ("兰州高新区招商服务局局长王强说。", "", "兰州高新区招商服务局", "兰州高新技术产业开发区招商服务局"),
    "committee of the congress": (
        "全国人大教科文卫委员会委员王强说。", "", "全国人大教科文卫委员会", "全国人民代表大会教育科学文化卫生委员会"
    ),
    "hospital of the army": ("解放军总医院副院长王强说。", "", "解放军总医院", "中国人民解放军总医院"),
    "planning commission": ("王强曾任湖北省计委主任。", "", "湖北省计委", "湖北省计划委员会"),
}  # fmt: skip


@pytest.fixture
def read(tmp_path):
    def mentions(text, home=""):
        (tmp_path / "p.txt").write_text(f"一则短讯\n\n本报讯 {text}\n", encoding="utf-8")
        return kg.corpus([tmp_path / "p.txt"], options=kg.Options(home=home or None))[1]

    return mentions


@pytest.mark.parametrize(("text", "home", "printed", "name"), CASES.values(), ids=CASES)
def test_a_body_bears_its_full_name(read, text, home, printed, name):
    assert {m.text: m.entity for m in read(text, home).mentions}.get(printed) == name


def test_the_organ_of_a_second_post_lies_where_the_first_is(read):
    text = "泰来县副县长、公安局局长韩锐峰，柳河县委常委、政法委书记李建国出席。"
    told = read(text)
    organs = {(p.person, p.post): p.organ for p in told.posts}
    assert organs["韩锐峰", "局长"] == "泰来县公安局"
    assert organs["李建国", "书记"] == "中共柳河县委政法委员会"
    assert {m.entity for m in told.mentions if m.text == "公安局"} <= {"泰来县公安局"}


def test_an_office_without_its_place_is_of_its_article_alone(read):
    entities = {m.entity for m in read("记者从公安局了解到，案件已经移交。").mentions if m.text == "公安局"}
    assert all(entity.startswith("公安局（") for entity in entities)


def test_a_town_far_from_the_home_is_not_the_only_one_of_the_gazetteer(read):
    text = "“路修好了。”十里河街道党工委书记王强说。沈阳市十里河街道党工委书记李建国说。"
    near = read(text, "沈阳市").posts
    assert {p.organ for p in near} == {"中共沈阳市苏家屯区十里河街道工作委员会"}
    (far,) = read("“路修好了。”十里河街道党工委书记王强说。", "昌吉市").posts
    assert far.organ.startswith("中共十里河街道工作委员会（")
