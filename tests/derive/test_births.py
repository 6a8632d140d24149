from kg.derive.bearers import bearers
from kg.derive.births import Born, Stated, stated_of
from kg.derive.identity import Person, persons

BORN = [
    Born("王伟", "湖南省株洲市", "a.txt", "a1", 0, "birth", "1970-05"),
    Born("王伟", "湖南省湘潭市", "b.txt", "a1", 0, "birth", "1982-03"),
]
NAMES = [Person("王伟", row.city, credit=False, official=True, listed=False) for row in BORN]
ORGANS = {("王伟", row.city): frozenset(["湖南省财政厅"]) for row in BORN}


def test_another_birth_parts_namesakes_who_share_an_organ():
    joined = persons(NAMES, ORGANS)
    parted = persons(NAMES, ORGANS, stated_of(BORN))
    assert {who.entity for who in joined.values()} == {"王伟"}
    assert {who.entity for who in parted.values()} == {"王伟（湖南省株洲市）", "王伟（湖南省湘潭市）"}


def test_the_same_birth_and_origin_join_namesakes_who_share_no_organ():
    told = {
        ("王伟", city): Stated(frozenset(["1970-05"]), frozenset("男"), frozenset(["湖南醴陵"]))
        for _, city in ORGANS
    }
    assert {who.entity for who in persons(NAMES, {}, told).values()} == {"王伟"}
    alone = {key: Stated(frozenset(["1970-05"])) for key in told}
    assert len({who.entity for who in persons(NAMES, {}, alone).values()}) == 2


def test_a_coarser_date_is_no_contradiction():
    assert not Stated(frozenset(["1970"])).contradicts(Stated(frozenset(["1970-05"])))
    assert Stated(sexes=frozenset("男")).contradicts(Stated(sexes=frozenset("女")))


def test_namesakes_of_one_city_are_parted_by_the_year_of_birth(papers):
    graph = papers(
        {
            "2019-05-02": "本报讯 副市长王伟，男，汉族，1970年5月生，湖南醴陵人。\n",
            "2019-05-03": "本报讯 副市长王伟出席。\n",
            "2019-05-04": "本报讯 副市长王伟，男，汉族，1970年5月生，湖南醴陵人。\n",
            "2019-05-05": "本报讯 市文联主席王伟，女，汉族，1985年3月生，湖南攸县人。\n",
        }
    )
    assert {
        row["entity"] for row in graph._reader.rows("SELECT entity FROM entity WHERE entity LIKE '王伟%'")
    } == {
        "王伟",
        "王伟（1985年生）",
    }
    first = graph.entity("王伟")
    assert [(f.kind, f.value, f.articles) for f in first.facts] == [
        ("birth", "1970-05", 2),
        ("sex", "男", 2),
        ("ethnicity", "汉族", 2),
        ("origin", "湖南醴陵", 2),
    ]


def test_rows_of_births_do_not_part_who_is_printed_with_one_year():
    assert bearers(BORN[:1] * 3) == {}


def test_a_printed_birth_parts_namesakes_though_their_name_is_in_office_in_two_counties(papers):
    graph = papers(
        {
            "2024-04-01": "本报讯 醴陵市委书记张建华主持会议。\n",
            "2024-04-02": "本报讯 茶陵县教育局局长张建华到校看望教师。\n",
            "2024-04-03": "张建华，女，汉族，1972年6月生，湖南攸县人，现任醴陵市委书记。\n",
            "2024-04-04": "张建华，男，1985年9月生，株洲市第一中学教师。\n",
        }
    )
    names = [row.entity for row in graph.names("张建华")]
    told = {name: {fact.value for fact in graph.entity(name).facts if fact.kind == "birth"} for name in names}
    assert all(len(births) <= 1 for births in told.values())
    assert {"1985-09"} in told.values()
