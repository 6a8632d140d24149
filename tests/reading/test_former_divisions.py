"""Divisions and organs that are no more are read as the papers of their time print them."""

import pytest

import kg
from kg.gazetteer.divisions import Divisions
from kg.gazetteer.files import load
from kg.gazetteer.successions import Successions
from kg.reading.home import home_of
from kg.reading.page import Options, reading_of
from kg.reading.sheet import Sheet

FORMER = """
上海市: 青浦县@1997 崇明县@2014 南汇区@2007 | 上饶地区: 上饶市@1998 | 上饶市: 上饶县@2017 | 临汾地区: 临汾市@1998
乌鲁木齐市: 东山区@2005 | 九江市: 庐山区@2014 | 云南省思茅市: 翠云区@2005 | 伊克昭盟: 东胜市@1999 | 保定市: 南市区@2013
保定市: 清苑县@2013 满城县@2013 | 六盘水市: 水城县@2018 | 内江市: 隆昌县@2015 | 包头市: 石拐矿区@1997 | 北京市: 密云县@2013
南京市: 下关区@2011 | 南宁地区: 崇左县@2000 | 南宁市: 城北区@2002 邕宁县@2002 | 南通市: 港闸区@2018 | 厦门市: 开元区@2001
厦门市: 鼓浪屿区@2001 杏林区@2001 | 合肥市: 东市区@2000 | 吕梁地区: 离石市@2001 | 呼伦贝尔盟: 海拉尔市@1999
咸宁地区: 咸宁市@1996 | 咸阳市: 彬县@2016 | 哈密地区: 哈密市@2014 | 唐山市: 唐海县@2010 | 大连市: 普兰店市@2013
宁德地区: 宁德市@1997 | 宁波市: 江东区@2014 | 宜宾市: 宜宾县@2016 | 宜昌市: 宜昌县@1999 | 宝鸡市: 宝鸡县@2001
平凉市: 华亭县@2016 | 广元市: 市中区@2005 | 延安市: 子长县@2017 | 德宏傣族景颇族自治州: 潞西市@2008 | 成都市: 新津县@2018
承德市: 平泉县@2015 | 新乡市: 长垣县@2017 | 无锡市: 马山区@1998 锡山市@1998 北塘区@2013 | 晋中市: 太谷县@2017
杭州市: 萧山市@1999 | 梧州市: 蝶山区@2011 | 榆林市: 神木县@2015 | 武汉市: 新洲县@1996 | 毕节地区: 毕节市@2009
汉中市: 南郑县@2015 | 汕头市: 澄海市@2001 金园区@2001 河浦区@2001 | 沈阳市: 东陵区@2014 | 河池地区: 河池市@2000
洛阳市: 偃师市@2019 吉利区@2019 | 淮安市: 楚州区@2009 | 清远市: 清新县@2010 | 漯河市: 郾城县@2002 | 烟台市: 长岛县@2018
牡丹江市: 东宁县@2013 | 百色市: 平果县@2017 | 绍兴市: 绍兴县@2011 | 绵阳市: 安县@2014 | 聊城市: 茌平县@2017
肇庆市: 高要市@2013 | 芜湖市: 芜湖县@2018 三山区@2018 | 苏州市: 金阊区@2010 吴江市@2010 | 荆州市: 江陵区@1996
菏泽市: 定陶县@2014 | 蚌埠市: 西市区@2002 | 衡阳市: 城南区@1999 | 衢州市: 衢县@1999 | 襄樊市: 襄阳县@1999
赣州地区: 赣州市@1996 | 赣州市: 南康市@2011 | 迪庆藏族自治州: 香格里拉县@2012 | 邢台市: 南和县@2018
邯郸市: 肥乡县@2014 永年县@2014 | 酒泉市: 安西县@2004 | 重庆市: 万县区@1998 璧山县@2012 南川市@2004
金华市: 金华县@1998 | 铜仁地区: 铜仁市@2009 | 长沙市: 望城县@2009 | 长治市: 长治县@2016 屯留县@2016
阿坝藏族羌族自治州: 马尔康县@2013 | 雅安市: 名山县@2010 | 青岛市: 四方区@2010 | 马鞍山市: 金家庄区@2010 向山区@1999
驻马店地区: 驻马店市@1998 | 龙岩市: 永定县@2012 | 重庆市: 黔江土家族苗族自治县@1998
"""
"""Counties, cities and districts by their prefecture, each with a year two before its end."""
TOLD = [
    (home.strip(), *one.split("@"))
    for part in FORMER.replace("\n", "|").split("|")
    if part.strip()
    for home, names in [part.split(":")]
    for one in names.split()
]


@pytest.fixture(scope="module")
def divisions():
    return Divisions(load())


def read(text, *, home=None, date=None, divisions=None):
    path = home_of(home, divisions, int(date[:4]) if date else None) if home else None
    options = Options(home=path, date=date, model=None)
    return reading_of(Sheet("p.txt", f"一则短讯\n\n本报讯(记者 王敏) {text}\n"), options)


def test_there_are_a_hundred_and_five_of_them():
    assert len(TOLD) == 105


@pytest.mark.parametrize(("home", "name", "year"), TOLD, ids=[name for _, name, _ in TOLD])
def test_a_former_division_and_its_organs_have_their_own_names(divisions, home, name, year):
    head = {"县": "县长", "市": "市长", "区": "区长"}[name[-1]]
    text = f"{name}召开会议,{name}委书记周敏华、{name}{head}何立新、{name}公安局局长李俊杰参加。"
    reading = read(text, home=home, date=f"{year}-03-01", divisions=divisions)
    (path,) = {m.name for m in reading.mentions if m.type == "district" and m.text == name}
    assert path.endswith(name)
    assert divisions.lived(path, int(year))
    own, city = divisions.title(path), divisions.name(divisions.parent(path))
    if own.endswith("区") and not own.startswith(city):
        own = city + own
    assert {(p.person, p.organ) for p in reading.posts} == {
        ("周敏华", f"中共{own}委员会"),
        ("何立新", f"{own}人民政府"),
        ("李俊杰", f"{own}公安局"),
    }


@pytest.mark.parametrize(
    ("home", "name", "other"),
    [
        ("湘潭市", "临山县", "湘潭"),
        ("芜湖市", "芜湖县", "芜湖市"),
        ("九江市", "九江县", "九江市"),
        ("邢台市", "邢台县", "邢台市"),
        ("大同市", "大同县", "大同市"),
        ("铜陵市", "铜陵县", "铜陵市"),
    ],
)
def test_the_committee_of_a_county_is_never_the_citys(divisions, home, name, other):
    reading = read(f"{name[:-1]}县委书记周敏华到会。", home=home, divisions=divisions)
    assert [(p.person, p.organ) for p in reading.posts] == [("周敏华", f"中共{name}委员会")]


@pytest.mark.parametrize(
    ("form", "year", "path"),
    [
        ("富阳", 2013, "浙江省杭州市富阳市"),
        ("富阳", 2020, "浙江省杭州市富阳区"),
        ("富阳", None, "浙江省杭州市富阳区"),
        ("株洲", 2016, "湖南省株洲市"),
        ("思茅市", 2002, "云南省思茅地区思茅市"),
        ("思茅市", 2005, "云南省思茅市"),
        ("淮安市", 1998, "江苏省淮阴市淮安市"),
        ("淮安市", 2010, "江苏省淮安市"),
        ("双流", 2012, "四川省成都市双流县"),
        ("巢湖市", 2015, "安徽省合肥市巢湖市"),
    ],
)
def test_a_name_is_looked_up_at_the_date_of_the_page(divisions, form, year, path):
    assert divisions.named(form, year) == (path,)


@pytest.mark.parametrize("printed", ["下城区", "江干区", "富阳市", "余杭市"])
def test_a_former_division_is_no_misprint_of_another(divisions, printed):
    reading = read(f"会议在{printed}召开。", home="杭州市", date="2024-05-01", divisions=divisions)
    assert [(m.text, m.name.endswith(printed)) for m in reading.mentions if m.type == "district"] == [
        (printed, True)
    ]


@pytest.mark.parametrize(
    ("date", "names"),
    [("2007-05-01", ["中华人民共和国人事部", "中华人民共和国建设部"]), ("2020-05-01", []), (None, [])],
    ids=["of its time", "later", "undated"],
)
def test_a_ministry_that_is_a_department_of_any_firm_counts_in_its_time(divisions, date, names):
    reading = read("人事部、建设部发出通知。", home="湘潭市", date=date, divisions=divisions)
    assert [m.name for m in reading.mentions if m.type == "agency"] == names


def test_what_is_no_more_tells_what_it_became(divisions):
    heirs = Successions(divisions)
    assert heirs.division("安徽省巢湖市") == ("合肥市", "芜湖市", "马鞍山市")
    assert heirs.organ("中华人民共和国铁道部") == ("中华人民共和国交通运输部", "国家铁路局")
    assert heirs.organ("湘潭市文化体育广电新闻出版局") == ("湘潭市文化旅游广电体育局",)
    assert heirs.organ("中共望城县委员会") == ("中共长沙市望城区委员会",)
    assert heirs.organ("湘潭市公安局") == ()
    assert heirs.code("中共南京市鼓楼区委员会") == "320106"
    assert divisions.code("湖南省株洲市株洲县") == "430221"


def test_review_asks_which_of_several_divisions_is_meant(tmp_path):
    (tmp_path / "a.txt").write_text(
        "一则短讯\n\n本报讯(记者 王敏) 鼓楼区委书记王立明到会。\n", encoding="utf-8"
    )
    kg.build([tmp_path / "a.txt"], tmp_path / "out", options=kg.Options(model=None))
    with kg.open(tmp_path / "out") as graph:
        asked = [d for d in graph.doubts(kind="new") if d.entity.startswith("中共鼓楼区委员会（")]
    assert [d.reasons[-1] for d in asked] == [
        "nothing on its page tells which of several it is: merge it with the right one"
    ]
