import pytest

from kg.base.errors import AmbiguousName, KgError, UnknownName
from kg.query.names import full_form


@pytest.mark.parametrize("name", ["中共株洲市委员会", "市委", "zhong gong zhu zhou shi wei yuan hui"])
def test_an_entity_is_found_by_name_alias_and_pinyin(graph, name):
    assert graph.find(name) == "中共株洲市委员会"


@pytest.mark.parametrize(
    "name",
    [
        "Chen Huiqing",
        "Huiqing Chen",
        "CHEN Hui-qing",
        "陳恢清",
        "市长陈恢清",
        "陈恢清市长",
        "株洲市市长陈恢清",
        "陳恢清同志",
    ],
)
def test_a_person_is_found_in_english_order_traditional_and_with_a_title(graph, name):
    assert graph.find(name) == "陈恢清"


@pytest.mark.parametrize(
    ("name", "entity"), [("zhuzhou", "株洲市"), ("Liling", "醴陵市"), ("陈恢清 株洲", "陈恢清")]
)
def test_short_forms_in_pinyin_and_a_name_with_its_place_are_found(graph, name, entity):
    assert graph.find(name) == entity


@pytest.mark.parametrize("name", ["朱陈恢清", "陈恢清说", "陈恢清 海南"])
def test_a_longer_name_or_another_place_is_not_taken_for_a_person(graph, name):
    with pytest.raises(UnknownName):
        graph.find(name)


def test_namesakes_are_told_apart_by_place_brackets_and_post(papers):
    graph = papers(
        {
            "2024-03-05": "# 会议\n\n芦淞区委书记王建军主持会议。\n\n# 视察\n\n醴陵市市长王建军来到企业。\n",
        }
    )
    full = sorted(e.entity for e in graph.entities() if e.entity.startswith("王建军"))
    if len(full) == 2:
        for name in full:
            place = name.partition("（")[2].rstrip("）")
            assert graph.find(name.translate(str.maketrans("（）", "()"))) == name
            assert graph.find(f"王建军 {place[:2]}") == name


def test_many_names_are_found_as_one_by_one(graph):
    names = ["陈恢清", "市委", "Chen Huiqing", "陳恢清", "市长陈恢清", "zhuzhou", "chq", "没有这人"]
    found, faults = graph.find_all([*names, "", "陈恢清"])
    assert found == {name: graph.find(name) for name in names[:6]}
    assert [type(fault) for fault in faults] == [AmbiguousName, UnknownName]


def test_unknown_and_ambiguous_names_are_told_with_the_way_out(graph):
    with pytest.raises(UnknownName, match="曹慧泉"):
        graph.find("曹慧全")
    with pytest.raises(AmbiguousName, match=r"陈恢清.*曹慧泉"):
        graph.find("chq")


@pytest.mark.parametrize(
    ("name", "shown"), [("  ", "'  '"), ("长" * 5000, "长" * 100 + "… (5000)")], ids=["blank", "long"]
)
def test_a_fault_shows_what_was_asked_in_one_line(graph, name, shown):
    with pytest.raises(UnknownName) as raised:
        graph.find(name)
    assert raised.value.where == shown


@pytest.mark.parametrize("name", ["芦淞区人民政府", "中共芦淞区委员会"])
def test_the_organ_of_a_district_is_found_without_its_city(graph, name):
    assert graph.find(name).replace("株洲市", "") == name


@pytest.mark.parametrize(
    ("name", "organ"),
    [
        ("石门市委", "中共石门市委员会"),
        ("石门市政府", "石门市人民政府"),
        ("石门市人大常委会", "石门市人民代表大会常务委员会"),
        ("石门市政协", "中国人民政治协商会议石门市委员会"),
    ],
)
def test_an_organ_is_found_by_its_short_form_though_no_page_prints_it(name, organ):
    assert full_form(name) == organ


def test_the_leaders_of_a_city_are_found_by_the_short_forms_of_its_organs(papers):
    text = "市委书记王立新、市长李建国、市政协主席周海涛到会。\n"
    graph = papers({"2024-04-10": text})
    for organ, person in (("株洲市委", "王立新"), ("株洲市政府", "李建国"), ("株洲市政协", "周海涛")):
        assert [spell.person for spell in graph.holders(organ)] == [person]


def test_who_asks_for_the_holders_of_a_person_is_told_so(graph):
    with pytest.raises(KgError, match=r"陈恢清: is a person; ask kg career 陈恢清"):
        graph.holders("陈恢清")
