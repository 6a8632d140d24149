"""Words that end or sound like a division's are not one; a city right after its province is."""

import pytest

import kg

CASES = {
    "a whole banner": ("这个冬天，全旗修好了水渠，通州区的老师到旗里讲课。", ["通州区"]),
    "famous towns": ("义乌东边的灯具名镇苏溪镇开了新厂，工资高于城镇。", ["义乌", "苏溪镇"]),
    "the bounds of a field": ("果园的四至写着：东至水塔、北至公路。安徽东至县下了雨。", ["安徽", "东至县"]),
    "worthies of a village": ("浙江龙游县请新乡贤讲新乡风。", ["浙江", "龙游县"]),
    "a former town": ("延平区原炉下镇村民修路。", ["延平区", "炉下镇"]),
    "a city after its province": ("她去过贵州湄潭县，后来到浙江宁波，再到福建厦门。", ["贵州", "湄潭县", "浙江", "宁波", "福建", "厦门"]),
    "towns that are counted": ("海原县贾塘、甘城、史店等乡镇下了雪。", ["海原县", "贾塘", "甘城", "史店"]),
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_divisions_are_those_that_the_text_names(tmp_path, text, expected):
    page = tmp_path / "p.txt"
    page.write_text(f"湘潭日报\n\n2024年3月7日 星期四\n\n# 一则短讯\n\n{text}\n", encoding="utf-8")
    _, told = kg.corpus([page])
    assert [m.text for m in told.mentions if m.type == "district" and m.text != "湘潭"] == expected
