"""A name of the gazetteer is one only where no longer word of the language covers its edges."""

import pytest


def found(reading):
    return {(m.text, m.type) for m in reading.mentions}


def story(text):
    return f"一则短讯\n\n本报讯(记者 王敏) {text}\n"


@pytest.mark.parametrize(
    ("text", "none"),
    [
        (
            "南充城区、衡水城区、德州城区、咸阳城区、湘潭城区治理内涝。",
            ["充城区", "水城区", "州城区", "阳城区", "潭城区"],
        ),
        ("岳阳市区、临沂市区、长沙市区、安阳市区通车。", ["阳市区", "沂市区", "沙市区"]),
        (
            "财政部门、公安部门、商务部门、水利部门、科技部门会商。",
            ["财政部", "公安部", "商务部", "水利部", "科技部"],
        ),
        ("手工行业、竣工行动、外交行动、社交行为、化工行业受到关注。", ["工行", "交行"]),
        ("他和县直机关干部、和县委领导一起下乡,和县长座谈。", ["和县"]),
        ("大力发展乡村旅游,文明村镇增多,他回到家乡,乡亲们说好。", ["发展乡", "明村镇", "到家乡"]),
        ("湘乡县域、宁乡县域、衡南县域经济升温。", ["宁乡县", "衡南县"]),
        ("两任县委书记受贿,通过县里协调,由县财政出资。", ["任县", "过县"]),
        ("上海路步行街、北京路口、山西路商户开张。", ["上海", "北京", "山西"]),
        ("北京市民、广州市场、温州市政公司、杭州市郊。", ["北京市", "广州市", "温州市"]),
    ],
    ids=[
        "urban",
        "city",
        "departments",
        "banks",
        "and",
        "towns",
        "counties",
        "terms",
        "streets",
        "citizens",
    ],
)
def test_what_words_cover_is_no_name(page, text, none):
    names = {text for text, _ in found(page(story(text), home="株洲市"))}
    assert names.isdisjoint(none)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("北京市民王先生到场。", "北京"),
        ("滨海县城居民报警。", "滨海县"),
        ("阜宁县益林镇原党委书记到会。", "益林镇"),
    ],
)
def test_the_place_before_the_word_stays(page, text, name):
    assert (name, "district") in found(page(story(text), home="北京市"))
