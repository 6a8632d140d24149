import pytest

from kg.base.errors import AmbiguousName, UnknownName


@pytest.mark.parametrize("name", ["中共株洲市委员会", "市委", "zhong gong zhu zhou shi wei yuan hui"])
def test_an_entity_is_found_by_name_alias_and_pinyin(graph, name):
    assert graph.find(name) == "中共株洲市委员会"


def test_unknown_and_ambiguous_names_are_told_with_the_way_out(graph):
    with pytest.raises(UnknownName, match="曹慧泉"):
        graph.find("曹慧全")
    with pytest.raises(AmbiguousName, match=r"陈恢清.*曹慧泉"):
        graph.find("chq")
