import pytest

import kg
from kg.query.selection import Selection

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


def test_who_sat_in_a_small_meeting_met_its_chair(papers):
    small = "本报讯 3月4日，株洲市市长周立新主持召开专题会议，研究防汛工作。株洲市副市长赵明华参加会议。"
    names = "、".join(
        a + b + c
        for a, b, c in zip(
            "王李张刘陈" * 5,
            "建国志明永" * 5,
            "华平军强文林涛波伟东洪亮辉鹏海春生松柏杰毅峰宁山川",
            strict=True,
        )
    )
    large = f"本报讯 4月7日，株洲市委书记陈志远主持召开全市大会。{names}等出席会议。"
    graph = papers({"2024-03-05": f"# 短讯一则\n\n{small}\n", "2024-04-08": f"# 短讯二则\n\n{large}\n"})
    assert [(m.entity, m.kinds, m.first) for m in graph.met("周立新")] == [
        ("赵明华", ("attend",), "2024-03-04")
    ]
    assert graph.met("陈志远") == []


def test_the_samples_tell_whom_the_mayor_met(run, built):
    code, out, _ = run(
        "who", "陈恢清", "--met", "--db", built, "--format", "csv", "--columns", "entity,kinds"
    )
    assert code == 0
    assert {line.split(",")[0] for line in out.splitlines()[1:]} == {"沈裕谋", "王庭恺"}


def test_an_answer_without_meetings_says_where_to_look(run, built):
    code, out, told = run("who", "屈茂辉", "--met", "--db", built, "--format", "table")
    assert (code, out) == (0, "")
    assert "kg events --who NAME" in told


def test_edges_of_events_have_their_kind_and_their_days(papers):
    graph = papers({"2024-03-05": f"# 短讯一则\n\n{LEAD}\n"})
    people = ("official", "person")
    met = graph.to_networkx(types=people, kinds="meet").edges["陈志远", "李文清"]
    assert (met["kind"], met["weight"], met["first"]) == ("meet", 1, "2024-03-04")
    assert graph.to_networkx(types=people, kinds="event").edges["陈志远", "李文清"]["kind"] == "event"
    assert graph.to_networkx(types=people, kinds="sign").number_of_edges() == 0
    assert graph.to_networkx(types=people, kinds="meet", since="2024-03-05").number_of_edges() == 0


def test_a_part_of_the_graph_has_the_events_of_the_articles_that_it_shows(papers):
    rest = "".join(f"第{n}项重点工作进展顺利。" for n in "一二三四五六")
    text = f"# 市长调研\n\n3月{{}}日，市长陈立新到芦淞区调研。{rest}\n"
    graph = papers({f"2024-03-0{day}": text.format(day).replace("重点", "重点" * day) for day in (7, 8)})
    days = [
        [event["date"] for event in graph.exhibit("", Selection("official", limit=limit)).events]
        for limit in (0, 1)
    ]
    assert days == [["2024-03-07", "2024-03-08"], ["2024-03-08"]]
