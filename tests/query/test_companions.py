def test_a_list_of_names_is_known_for_one(graph):
    link = next(c for c in graph.who("刘光跃", types="official", limit=0) if c.entity == "聂方红")
    assert link.sentences == link.lists == 2


def test_filters_count_only_the_days_they_name(graph):
    assert {c.last for c in graph.who("陈恢清", until="2022-12-31", limit=0)} == {"2022-08-24"}
    assert graph.who("陈恢清", since="2030-01-01") == []
    assert all(c.sentences for c in graph.who("陈恢清", level="sentence", limit=0))
