import pytest

import kg

LEAD = "本报讯 3月4日，株洲市委书记陈志远在长沙会见了湖南大学校长李文清一行。"


def test_one_event_told_by_two_pages_is_one(papers):
    graph = papers(
        {
            "2024-03-05": f"# 陈志远会见李文清\n\n{LEAD}\n",
            "2024-03-06": "# 本周要闻\n\n本报讯 3月4日，株洲市委书记陈志远会见了湖南大学校长李文清，湖南大学师生很受鼓舞。\n",
        }
    )
    (event,) = graph.events(kinds="meet")
    assert (event.participants, event.counterparts) == (("陈志远",), ("李文清",))
    assert (event.date, event.place, event.passages) == ("2024-03-04", "长沙市", 3)


def test_two_meetings_of_one_day_stay_two(papers):
    text = "本报讯 3月4日，株洲市委书记陈志远主持全市教育大会。\n\n3月4日，株洲市委书记陈志远主持全市防汛工作会议。\n"
    graph = papers({"2024-03-05": f"# 陈志远主持会议\n\n{text}"})
    assert {e.topic for e in graph.events(kinds="chair")} >= {"全市教育大会", "全市防汛工作会议"}


def test_events_are_chosen_by_kind_person_and_day(papers):
    later = "本报讯 4月7日，株洲市委书记陈志远到醴陵市调研。"
    graph = papers({"2024-03-05": f"# 短讯一则\n\n{LEAD}\n", "2024-04-08": f"# 短讯二则\n\n{later}\n"})
    assert [e.kind for e in graph.events(who="陈志远")] == ["meet", "inspect"]
    assert [e.kind for e in graph.events(who="李文清")] == ["meet"]
    assert [e.date for e in graph.events(since="2024-04-01")] == ["2024-04-07"]
    assert [e.date for e in graph.events(until="2024-03-31")] == ["2024-03-04"]
    assert graph.events(kinds=("sign", "award")) == []


def test_a_kind_that_does_not_exist_is_refused(graph):
    with pytest.raises(kg.KgError, match="kind=party: is not known; give one of meet"):
        graph.events(kinds="party")


def test_the_words_of_an_event_stand_in_the_page(run, built):
    code, out, _ = run("events", "--db", built, "--format", "json", "--kind", "chair", "--limit", "1")
    assert code == 0
    assert '"kind": "chair"' in out


def test_who_met_whom_counts_the_other_side_and_those_beside(papers):
    visit = "本报讯 4月7日，株洲市委书记陈志远到醴陵市看望老党员王建国，株洲市副市长赵明华陪同看望。"
    graph = papers({"2024-03-05": f"# 短讯一则\n\n{LEAD}\n", "2024-04-08": f"# 短讯二则\n\n{visit}\n"})
    rows = {m.entity: (m.kinds, m.first) for m in graph.met("陈志远", types=("official", "person"))}
    assert rows == {
        "李文清": (("meet",), "2024-03-04"),
        "王建国": (("visit",), "2024-04-07"),
        "赵明华": (("visit",), "2024-04-07"),
    }
    assert graph.met("陈志远", kinds="award") == []


def test_edges_of_events_have_their_kind_and_their_days(papers):
    graph = papers({"2024-03-05": f"# 短讯一则\n\n{LEAD}\n"})
    people = ("official", "person")
    met = graph.to_networkx(types=people, kinds="meet").edges["陈志远", "李文清"]
    assert (met["kind"], met["weight"], met["first"]) == ("meet", 1, "2024-03-04")
    assert graph.to_networkx(types=people, kinds="event").edges["陈志远", "李文清"]["kind"] == "event"
    assert graph.to_networkx(types=people, kinds="sign").number_of_edges() == 0
    assert graph.to_networkx(types=people, kinds="meet", since="2024-03-05").number_of_edges() == 0
