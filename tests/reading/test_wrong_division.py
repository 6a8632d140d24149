"""An organ belongs to the division that its words name, never to another one of a similar name; else it is unknown."""

import pytest

import kg

CASES = {
    "a district is not the city": ("海宁区农业农村局局长丁大海到会。", {}, "海宁区农业农村局", "海宁区农业农村局"),
    "the committee of such a district": ("义乌区委书记丁大海到会。", {}, "义乌区委", "中共义乌区委员会"),
    "a city is not the county": ("长兴市教育局局长丁大海到会。", {}, "长兴市教育局", "长兴市教育局"),
    "the court of such a district": ("慈溪区人民法院审理此案。", {}, "慈溪区人民法院", "慈溪区人民法院"),
    "a county is not the city": ("凭祥县公安局民警丁大海到场。", {}, "凭祥县公安局", "凭祥县公安局"),
    "a former city is a division of its own": ("萧山市委书记丁大海到会。", {}, "萧山市委", "中共萧山市委员会"),
    "a region by its short form": ("广西区公安厅厅长丁大海到会。", {}, "广西区公安厅", "广西壮族自治区公安厅"),
    "a zone of today's district": ("记者走进长寿经开区。", {}, "长寿经开区", "长寿区经济技术开发区"),
    "another zone of today's district": ("记者走进茌平高新区。", {}, "茌平高新区", "茌平区高新技术产业开发区"),
    "a district whose name begins with the county's": (
        "赣县区委书记丁大海到会。", {"date": "2023-05-10"}, "赣县区委", "中共赣州市赣县区委员会"
    ),
    "another of these": (
        "沙县区教育局局长丁大海到会。", {"date": "2023-05-10"}, "沙县区教育局", "三明市沙县区教育局"
    ),
    "a court far away": (
        "绥阳人民法院、东宁市人民法院审理此案。林区地跨黑龙江、吉林两省。", {}, "绥阳人民法院", "绥阳人民法院"
    ),
    "a court of a county that the page names": (
        "绥阳人民法院审理此案。林区地跨贵州省、黑龙江省。", {}, "绥阳人民法院", "绥阳县人民法院"
    ),
    "a second post in the city of the first": (
        "丁大海任常宁市人民政府副市长、市委常委、政法委书记。", {}, "市委", "中共常宁市委员会"
    ),
    "a department of the city of the first": (
        "樟树市委统战部副部长、市工商联党组书记丁大海到会。", {}, "市工商联", "樟树市工商业联合会"
    ),
    "two organs of one city": ("瑞昌市委宣传部和市文联办展。", {}, "市文联", "瑞昌市文学艺术界联合会"),
    "two organs in the paper of the city around": (
        "醴陵市教育局和市文联办展。", {"home": "株洲市"}, "市文联", "株洲市文学艺术界联合会"
    ),
}  # fmt: skip


@pytest.mark.parametrize(("text", "options", "printed", "name"), CASES.values(), ids=CASES)
def test_an_organ_is_that_of_the_division_it_names(tmp_path, text, options, printed, name):
    page = tmp_path / "p.txt"
    page.write_text(text, encoding="utf-8")
    _, told = kg.corpus([page], options=kg.Options(**options))
    assert {m.entity for m in told.mentions if m.text == printed} == {name}


def test_a_prefecture_is_not_the_city_of_the_paper(tmp_path):
    page = tmp_path / "p.txt"
    page.write_text("丁大海曾任地委书记。", encoding="utf-8")
    _, told = kg.corpus([page], options=kg.Options(home="北京市"))
    assert [(p.person, "北京" in p.organ) for p in told.posts] == [("丁大海", False)]
