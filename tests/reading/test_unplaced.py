"""A town, village or court that nothing on the page places is left open, and never that of another division."""

import pytest

import kg

OPEN = {
    "a town of another county than those named": ("永城市人民检察院指控丁大海在王集乡闹事。", "河南省", "王集乡"),
    "a town far from the city of the paper": ("丁大海在佛堂镇开店。", "浙江省宁波市", "佛堂镇"),
    "a village in short": ("家住岳西县冶溪镇白沙村。白沙是贫困村。", "合肥市", "白沙"),
    "a town that looks like a listed one": ("玉树市下拉秀乡来了客。", "西宁市", "下拉秀乡"),
    "a village after a place elsewhere": (
        "渌口区淦田镇石山村起火。次日，忻州市五台山风景区台怀镇也起火。火从云河村烧来。", "株洲市", "云河村"
    ),
    "a town of a zone that no list has": ("长春市净月高新技术产业开发区新湖镇有客。", None, "新湖镇"),
    "a village of a town elsewhere that no list has": (
        "河南省商丘市城乡一体化示范区平安街道云河新村很大。", "喜德县", "云河新村"
    ),
}  # fmt: skip
TOLD = {
    "a district called like one named before": (
        "浙江省杭州市西湖区很美。南昌市西湖区也美。", None, "西湖区", "浙江省杭州市西湖区", "江西省南昌市西湖区"
    ),
    "another of these": ("济南市市中区很美。内江市市中区也美。", None, "市中区", "山东省济南市市中区", "四川省内江市市中区"),
    "a district of two cities": ("龙岩市永定区热闹。张家界市永定区也热闹。", None, "永定区", "福建省龙岩市永定区", "湖南省张家界市永定区"),
    "a district after others of its province": ("重庆市评出三处：涪陵区武陵山乡、江北区五宝镇。", None, "江北区", "重庆市江北区"),
    "a village whose name ends like one named before": (
        "通许县冯庄乡陈庄村有客，武清区梅厂镇东陈庄村也有。", None, "东陈庄村", "天津市武清区梅厂镇东陈庄村"
    ),
    "a village called after a city": (
        "桃江县马迹塘镇益阳仑村有客。", "益阳市", "益阳仑村", "湖南省益阳市桃江县马迹塘镇益阳仑村"
    ),
    "a village called after a county": (
        "宁阳县八仙桥街道青川围子村有客。", None, "青川围子村", "山东省泰安市宁阳县八仙桥街道青川围子村"
    ),
    "an autonomous county in short": (
        "东乡县高山乡布楞沟村有客。", "兰州市", "布楞沟村", "甘肃省临夏回族自治州东乡族自治县高山乡布楞沟村"
    ),
    "another in short": ("丁大海去了彭水县。", "重庆市", "彭水县", "重庆市彭水苗族土家族自治县"),
    "one of many peoples in short": ("丁大海去了龙胜县。", "桂林市", "龙胜县", "广西壮族自治区桂林市龙胜各族自治县"),
    "a village after its organ": (
        "杭州市西湖区转塘街道云河社区党委书记丁大海说。云河社区有人。", "武汉市", "云河社区", "浙江省杭州市西湖区转塘街道云河社区"
    ),
    "a city before a village that forms a word with it": (
        "丁大海走进西安市云河村、铜川市道东村。", "陕西省", "道东村", "陕西省铜川市道东村"
    ),
    "a town of the home": ("丁大海到了淦田镇。", "株洲市", "淦田镇", "湖南省株洲市渌口区淦田镇"),
    "a town of a county that is named": ("常宁市很热闹。丁大海到了水口山镇。", "湖南省", "水口山镇", "湖南省衡阳市常宁市水口山镇"),
    "a town of the prefecture that is named": (
        "忻州市很热闹。丁大海到了台怀镇。", "山西省", "台怀镇", "山西省忻州市五台山风景名胜区台怀镇"
    ),
    "a village after a list of counties": (
        "沧源、耿马、镇康3县已脱贫。丁大海走进云河村。", "云南省临沧市", "云河村", "云南省临沧市云河村"
    ),
    "a village after a list in full": (
        "醴陵市、攸县、茶陵县都有行动。丁大海走进云河村。", "株洲市", "云河村", "湖南省株洲市云河村"
    ),
    "a village in the clause of its county": (
        "渌口区淦田镇石山村来了客。距贵州省雷山县城13公里的云河村也来了客。", "株洲市", "云河村",
        "贵州省黔东南苗族侗族自治州雷山县云河村",
    ),
    "a village of another paragraph than its town": (
        "渌口区淦田镇下了雨。\n\n渌口区龙船镇也下了雨。\n\n石山村没有雨。", "株洲市", "石山村", "湖南省株洲市渌口区石山村"
    ),
    "a village printed with its district": (
        "芦淞区云河社区热闹。渌口区淦田镇也热闹。云河社区的人说好。", "株洲市", "云河社区", "湖南省株洲市芦淞区云河社区"
    ),
    "a village in a list": (
        "渌口区淦田镇石山村和云河村都下了雨。", "株洲市", "云河村", "湖南省株洲市渌口区淦田镇云河村"
    ),
    "a subdistrict called like a city": ("丁大海在开平市长沙祥苑路开店。", "广州市", "长沙", "广东省江门市开平市长沙"),
    "a village called like a county": (
        "家住岳西县冶溪镇白沙村。白沙是贫困村。", "合肥市", "白沙村", "安徽省安庆市岳西县冶溪镇白沙村"
    ),
    "the city of a prefecture": ("丁大海在楚雄市区开店。", "昆明市", "楚雄", "云南省楚雄彝族自治州楚雄市"),
    "another city of a prefecture": ("丁大海在喀什市区开店。", "乌鲁木齐市", "喀什", "新疆维吾尔自治区喀什地区喀什市"),
    "a county of Chongqing in its time": ("丁大海在武隆县开店。", "重庆市", "武隆县", "重庆市武隆县"),
    "a city beside the county of its name": ("丁大海在安阳开店。", "郑州市", "安阳", "河南省安阳市"),
}  # fmt: skip
COURTS = {
    "天津法院审理此案。": {"天津法院"},
    "广西法院审理此案。": {"广西法院"},
    "佛山法院审理此案。": {"佛山法院"},
    "佛山市法院审理此案。": {"佛山市中级人民法院"},
    "天津高院审理此案。": {"天津市高级人民法院"},
    "湖南省法院审理此案。": {"湖南省高级人民法院"},
}
"""The courts of a place without its level are some or all of those there."""


def named(tmp_path, text, home):
    page = tmp_path / "p.txt"
    page.write_text(f"一则短讯\n\n{text}\n", encoding="utf-8")
    _, told = kg.corpus([page], options=kg.Options(home=home, date="2014-06-10"))
    return told.mentions


@pytest.mark.parametrize(("text", "home", "printed"), OPEN.values(), ids=OPEN)
def test_a_place_that_nothing_places_is_left_open(tmp_path, text, home, printed):
    found = {m.name for m in named(tmp_path, text, home) if m.text == printed}
    assert len(found) == 1
    assert not any(name.startswith(("河南", "浙江", "湖南", "山西", "山东")) for name in found)


@pytest.mark.parametrize("said", TOLD.values(), ids=TOLD)
def test_a_place_lies_where_the_page_says(tmp_path, said):
    text, home, printed, *paths = said
    assert {m.name for m in named(tmp_path, text, home) if m.text == printed} == set(paths)


@pytest.mark.parametrize(("text", "expected"), COURTS.items())
def test_courts_of_a_place_without_its_level_are_no_court_in_particular(tmp_path, text, expected):
    assert {m.entity for m in named(tmp_path, text, "长沙市") if m.type == "agency"} == expected
