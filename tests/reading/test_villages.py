"""A village lies where the article says, and a body is not another whose name ends alike."""

import pytest

import kg

VILLAGES = {
    "a name that begins like a city's": (
        "蓟州区罗庄子镇赣州子村村民周大海说。", ["天津市蓟州区罗庄子镇赣州子村"]
    ),
    "a community that is called like a city": (
        "静安区临汾路街道自贡社区主任周大海说。", ["上海市静安区临汾路街道自贡社区"]
    ),
    "a village placed after it was named": (
        "云河村位于湖南省攸县网岭镇，山多。周大海来到云河村。", ["湖南省株洲市攸县网岭镇云河村"] * 2
    ),
    "another town between": (
        "广东省清远市阳山县黎埠镇云河村村民周大海说。江西省芦溪县南坑镇也在修路。云河村医生石小岩说。",
        ["广东省清远市阳山县黎埠镇云河村"] * 2,
    ),
    "right after its town, in a paper of elsewhere": (
        "湘潭市雨湖区姜畲镇云河村村民周大海说。福建省闽侯县青口镇青岭村村民石小岩到访。",
        ["湖南省湘潭市雨湖区姜畲镇云河村", "福建省福州市闽侯县青口镇青岭村"],
    ),
    "after a town that is not listed": (
        "宁夏盐池县云岩镇石湾村村民周大海说。", ["宁夏回族自治区吴忠市盐池县云岩镇石湾村"]
    ),
    "after such a town among several counties": (
        "湘潭县、醴陵市、攸县都下了雨，云岩镇石湾村村民周大海说。", ["石湾村"]
    ),
    "that town again": (
        "湘潭市雨湖区姜畲镇下了雨，该镇石湾村村民周大海说。", ["湖南省湘潭市雨湖区姜畲镇石湾村"]
    ),
}  # fmt: skip
ONE_VILLAGE = {
    "浙江安吉云河村有了咖啡馆。安吉县梅溪镇的人来了，云河村的村民说好，云河村热闹。": "浙江省湖州市安吉县云河村",
    "剧名取自贵州遵义云河村。遵义市播州区枫香镇党委派人到云河村，云河村村民说好。": "贵州省遵义市云河村",
    "在贵州黔西南布依族苗族自治州云河村的改造中，云河村变了样，云河村的人说好。": "贵州省黔西南布依族苗族自治州云河村",
    "山西省石楼县小蒜镇云河村的枣红了。记者走进石楼县云河村，云河村的人正忙。": "山西省吕梁市石楼县小蒜镇云河村",
    "记者走进湖南醴陵云河村。云河村位于醴陵市枫林镇，云河村的人正忙。": "湖南省株洲市醴陵市枫林镇云河村",
}
SCHOOLS = {
    "two universities without a mark": (
        "中山大学暨南大学签约。中山大学校长周大海、暨南大学党委书记石小岩出席。", {"中山大学", "暨南大学"}
    ),
    "universities that share a name": (
        "台湾新竹清华大学校长周大海来访，清华大学校长石小岩会见。", {"台湾新竹清华大学", "清华大学"}
    ),
    "a hospital of another city": (
        "沈阳同仁医院院长周大海、北京同仁医院院长石小岩出席。", {"沈阳同仁医院", "首都医科大学附属北京同仁医院"}
    ),
    "two bodies with a title between": (
        "云山大学战略研究院研究员公共管理学院教授周大海说。", {"公共管理学院"}
    ),
}  # fmt: skip


def told(tmp_path, text):
    page = tmp_path / "p.txt"
    page.write_text(f"湘潭日报\n\n2024年3月7日 星期四\n\n# 一则短讯\n\n湘潭日报讯 {text}\n", encoding="utf-8")
    return kg.corpus([page])[1]


@pytest.mark.parametrize(("text", "expected"), VILLAGES.values(), ids=VILLAGES)
def test_a_village_lies_where_the_article_says(tmp_path, text, expected):
    found = [m.name for m in told(tmp_path, text).mentions if m.text.endswith(("村", "社区"))]
    assert found == expected


@pytest.mark.parametrize(("text", "path"), ONE_VILLAGE.items())
def test_a_village_that_an_article_names_more_and_less_exactly_is_one(page, text, path):
    reading = page(f"一则短讯\n\n{text}\n")
    assert {m.name for m in reading.mentions if m.text == "云河村"} == {path}


def test_two_villages_of_one_name_in_two_towns_stay_two(page):
    reading = page("一则短讯\n\n湖南省醴陵市枫林镇云河村和醴陵市浦口镇云河村都来了人。\n")
    assert len({m.name for m in reading.mentions if m.text == "云河村"}) == 2


@pytest.mark.parametrize(("text", "expected"), SCHOOLS.values(), ids=SCHOOLS)
def test_a_university_is_not_another_whose_name_ends_alike(tmp_path, text, expected):
    assert {post.organ for post in told(tmp_path, text).posts} == expected
