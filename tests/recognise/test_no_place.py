"""Words that end or sound like a division's are not one; a city right after its province is."""

import pytest

import kg

CASES = {
    "a whole banner": ("近年来，全旗累计争取资金，海淀区和旗里打造品牌。", ["海淀区"]),
    "famous towns": ("顺德西部的家居名镇龙江镇改造，增速快于城镇。", ["顺德", "龙江镇"]),
    "the bounds of a field": ("四至为：东至新民边界、南至河沟。安徽东至县通车。", ["安徽", "东至县"]),
    "worthies of a village": ("现场会在浙江遂昌召开，新乡贤回家，新乡风形成。", ["浙江", "遂昌"]),
    "a former town": ("花山区原霍里镇居民到场。", ["花山区", "霍里镇"]),
    "a city after its province": ("他从四川仁寿县来到浙江宁波，又到福建厦门。", ["四川", "仁寿县", "浙江", "宁波", "福建", "厦门"]),
    "towns that are counted": ("盐池县高沙窝、冯记沟、青山等乡镇遭受冰雹。", ["盐池县", "高沙窝", "冯记沟", "青山"]),
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_divisions_are_those_that_the_text_names(tmp_path, text, expected):
    page = tmp_path / "p.txt"
    page.write_text(f"湘潭日报\n\n2024年3月7日 星期四\n\n# 一则短讯\n\n{text}\n", encoding="utf-8")
    _, told = kg.corpus([page])
    assert [m.text for m in told.mentions if m.type == "district" and m.text != "湘潭"] == expected
