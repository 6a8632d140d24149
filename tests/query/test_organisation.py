from xml.etree import ElementTree

import pytest

import kg
from kg.apps.organisation import draw

LAWYERS = ["屈茂辉", "周刚志", "刘海鸥", "冷必元", "贺晓辉", "杨建明"]


def test_the_chart_of_a_city_tells_holders_and_whom_it_does_not_know_on_the_day(graph):
    seats = graph.chart("株洲市", on="2023-02-01")
    assert [(s.organ, s.post, s.person) for s in seats if s.state == "held"] == [
        ("中共株洲市委员会", "书记", "曹慧泉"),
        ("中共株洲市委员会", "副书记", "陈恢清"),
        ("中共株洲市委员会", "副书记", "胡长春"),
        ("中共株洲市委政法委员会", "书记", "胡长春"),
        ("株洲市人民政府", "市长", "陈恢清"),
        *(("株洲市人民政府", "法律顾问", name) for name in LAWYERS),
    ]
    assert {
        (s.post, s.before, s.before_last) for s in seats if s.organ == "株洲市人民政府" and not s.person
    } == {("副市长", "王庭恺", "2022-08-24")}
    assert not any("湖南省" in s.organ or "芦淞区" in s.organ for s in seats)


def test_a_post_is_vacant_where_a_page_tells_that_its_holder_has_left(papers):
    graph = papers(
        {
            "2016-04-20": "本报讯 市长王立新主持召开会议。\n",
            "2016-06-20": "本报讯 原市长王立新接受审查。\n",
            "2017-01-10": "本报讯 市长李建国主持召开会议。\n",
        }
    )
    (seat,) = graph.chart("株洲市人民政府", on="2016-08-01")
    assert (seat.state, seat.person, seat.before, seat.after) == ("vacant", None, "王立新", "李建国")
    assert (seat.before_last, seat.after_first) == ("2016-04-20", "2017-01-10")
    assert graph.chart("株洲市", on="2016-08-01") == [seat]  # though no page names the city alone
    with pytest.raises(kg.KgError):
        graph.chart("湘潭市", on="2016-08-01")


def test_the_picture_of_a_chart_holds_every_seat(graph, tmp_path):
    seats = graph.chart("株洲市", on="2023-02-01")
    draw(seats, tmp_path / "chart.svg", title="株洲市 <2023-02-01>")
    words = [
        text.text
        for text in ElementTree.parse(tmp_path / "chart.svg").iter("{http://www.w3.org/2000/svg}text")
    ]
    assert words[0] == "株洲市 <2023-02-01>"
    assert words.count("—") == sum(seat.person is None for seat in seats)
    assert [w for w in words if w in LAWYERS] == LAWYERS
