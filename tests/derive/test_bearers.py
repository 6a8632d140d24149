"""People of one name on one page, or in one city, are told apart by the births, sexes and origins that pages print."""

import pytest

from kg.derive.bearers import Bearer, Named, bearers, placed
from kg.derive.births import Born


def born(doc, at, **facts):
    return [Born("刘洋", "湖南省株洲市", doc, "a1", at, kind, value) for kind, value in facts.items()]


def people(graph, name):
    """Return what the database says of each bearer of a name: births, and posts with their organs."""
    held = [row.entity for row in graph.entities() if row.entity.partition("（")[0] == name]
    return {
        full: (
            sorted({fact.value for fact in graph.entity(full).facts if fact.kind == "birth"}),
            sorted(f"{spell.organ}{spell.post}" for spell in graph.career(full)),
        )
        for full in held
    }


NOTICES = {
    "two lines of a notice": (
        "# 任前公示\n\n{0}，男，汉族，1971年4月生，湖南醴陵人，现任株洲市财政局局长。\n"
        "{0}，男，汉族，1986年9月生，湖南攸县人，现任炎陵县水口镇镇长。\n",
        {"株洲市财政局局长"},
        {"炎陵县水口镇人民政府镇长"},
    ),
    "another month of one year": (
        "# 任前公示\n\n{0}，女，1979年2月生，湖南醴陵人，现任株洲市审计局局长。\n"
        "{0}，女，1979年11月生，湖南攸县人，现任株洲市统计局局长。\n",
        {"株洲市审计局局长"},
        {"株洲市统计局局长"},
    ),
    "a man and a woman": (
        "# 任前公示\n\n{0}，男，汉族，现任株洲市水利局局长。\n{0}，女，汉族，现任株洲市林业局局长。\n",
        {"株洲市水利局局长"},
        {"株洲市林业局局长"},
    ),
    "of two provinces": (
        "# 任前公示\n\n{0}，男，江苏海门人，现任株洲市民政局局长。\n{0}，男，湖南醴陵人，现任株洲市司法局局长。\n",
        {"株洲市民政局局长"},
        {"株洲市司法局局长"},
    ),
    "the words after the facts": (
        "# 两位{0}\n\n{0}，男，1971年4月生，现任株洲市财政局局长。{0}表示，要依法理财。\n"
        "{0}，男，1986年9月生，现任炎陵县水口镇镇长。{0}表示，要带好队伍。\n",
        {"株洲市财政局局长"},
        {"炎陵县水口镇人民政府镇长"},
    ),
}


@pytest.mark.parametrize("notice", NOTICES)
@pytest.mark.parametrize("name", ["刘洋", "陈建军"])
def test_two_people_of_one_name_on_one_page_are_two(papers, notice, name):
    text, one, other = NOTICES[notice]
    found = people(papers({"2023-05-04": text.format(name)}), name)
    assert len(found) == 2
    assert all(len(births) <= 1 for births, _ in found.values())
    assert [set(posts) for _, posts in found.values()] in ([one, other], [other, one])


def test_a_later_page_goes_with_the_one_whose_post_it_prints(papers):
    text, *_ = NOTICES["two lines of a notice"]
    graph = papers(
        {
            "2023-05-04": text.format("刘洋"),
            "2023-05-05": "本报讯 株洲市财政局局长刘洋，1971年4月生，主持会议。\n",
            "2023-06-06": "本报讯 炎陵县水口镇镇长刘洋到村里走访。刘洋说，要抓好春耕。\n",
        }
    )
    found = people(graph, "刘洋")
    assert found == {
        "刘洋": (["1971-04"], ["株洲市财政局局长"]),
        "刘洋（1986年生）": (["1986-09"], ["炎陵县水口镇人民政府镇长"]),
    }
    assert graph.entity("刘洋（1986年生）").mentions == 3


def test_a_year_alone_fits_several_and_parts_nobody():
    rows = [*born("a", 1, birth="1970-05"), *born("a", 9, birth="1970-09"), *born("b", 1, birth="1970")]
    assert bearers(rows) == {
        ("刘洋", "湖南省株洲市"): (
            Bearer("1970年5月生", frozenset([("a", 1)])),
            Bearer("1970年9月生", frozenset([("a", 9)])),
        )
    }
    assert bearers(rows[1:]) == {}


def test_another_origin_beside_one_birth_is_one_person():
    rows = [
        *born("a", 1, birth="1970-05", origin="湖南醴陵"),
        *born("b", 1, birth="1970-05", origin="江苏海门"),
    ]
    assert bearers(rows) == {}


def test_two_births_at_one_mention_decide_nothing():
    rows = [*born("a", 1, birth="1970-05"), *born("b", 1, birth="1982-03")]
    both = [*born("c", 1, birth="1970-05"), *born("c", 1, birth="1982-03")]
    (held,) = bearers([*rows, *both]).values()
    assert all(("c", 1) not in person.told for person in held)


def test_a_mention_without_facts_goes_with_its_sentence_then_the_last_before_it():
    held = (Bearer("男", frozenset([("a", 10)])), Bearer("女", frozenset([("a", 50)])))
    mentions = [
        Named("a", "a1", at, sentence, ())
        for at, sentence in ((1, 0), (10, 1), (30, 2), (50, 3), (58, 3), (90, 4))
    ]
    assert [number for _, number, _ in placed(held, mentions)] == [0, 0, 0, 1, 1, 1]


def test_an_article_about_the_first_alone_is_left_to_other_rules():
    held = (Bearer("男", frozenset([("a", 10)])), Bearer("女", frozenset([("b", 50)])))
    assert list(placed(held, [Named("a", "a1", 10, 1, ()), Named("a", "a1", 30, 2, ())])) == []
    assert len(list(placed(held, [Named("b", "a1", 10, 1, ()), Named("b", "a1", 50, 2, ())]))) == 2


def test_people_born_in_one_year_in_two_cities_stay_two(tmp_path):
    import kg
    from kg.reading.page import Options

    for paper, place in (("湖州日报", "湖州市"), ("衢州日报", "衢州市")):
        for number, (birth, post) in enumerate((("1971年4月", "财政局局长"), ("1986年9月", "文化馆馆长"))):
            text = f"{paper} 2023年5月{4 + number}日 星期四\n任前公示\n刘洋，男，{birth}生，现任{place}{post}。\n"
            (tmp_path / f"{paper}{number}.txt").write_text(text, encoding="utf-8")
    kg.build([tmp_path], tmp_path / "out", options=Options(model=None))
    with kg.open(tmp_path / "out") as graph:
        assert len([row for row in graph.entities() if row.entity.startswith("刘洋")]) == 4
