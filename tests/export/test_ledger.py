"""The ledger of offices in the files that are handed on."""

import csv
import json
from xml.etree import ElementTree

import pytest

from kg.export import FORMATS
from kg.query.selection import Selection

PAGES = {
    "2017-05-02": "本报讯 市委常委周国强，男，汉族，1970年5月生，2011年5月至2016年9月任株洲市副市长。\n",
    "2017-06-02": "本报讯 市委常委周国强在株洲市人民政府出席会议。\n",
}


@pytest.fixture
def shown(papers):
    graph = papers(PAGES)
    return graph.exhibit(graph.title(), Selection(kinds=("co-mention", "post")))


def test_csv_has_spells_and_facts(shown, tmp_path):
    FORMATS["csv"](shown, tmp_path / "csv")
    with (tmp_path / "csv" / "spells.csv").open(encoding="utf-8-sig", newline="") as file:
        spells = [
            (r["post"], r["begin"], r["until"], r["basis"], r["first"], r["last"])
            for r in csv.DictReader(file)
        ]
    assert spells == [
        ("常委", "", "", "seen", "2017-05-02", "2017-06-02"),
        ("副市长", "2011-05", "2016-09", "printed", "", ""),
    ]
    with (tmp_path / "csv" / "facts.csv").open(encoding="utf-8-sig", newline="") as file:
        assert [(r["kind"], r["value"]) for r in csv.DictReader(file)] == [
            ("birth", "1970-05"),
            ("ethnicity", "汉族"),
            ("sex", "男"),
        ]


def test_csv_has_events_in_which_an_entity_takes_part(papers, tmp_path):
    text = "本报讯 3月4日，市委书记周国强在天元区会见了中国银行行长王小明一行。\n"
    graph = papers({"2017-03-05": text})
    FORMATS["csv"](graph.exhibit(graph.title(), Selection()), tmp_path / "csv")
    with (tmp_path / "csv" / "events.csv").open(encoding="utf-8-sig", newline="") as file:
        told = [(r["kind"], r["date"], r["participants"], r["counterparts"]) for r in csv.DictReader(file)]
    assert told == [("meet", "2017-03-04", "周国强", "王小明")]


def test_an_occupancy_has_the_dates_that_are_printed_and_a_person_the_facts(shown, tmp_path):
    FORMATS["ftm"](shown, tmp_path / "graph.ftm")
    found = [json.loads(line) for line in (tmp_path / "graph.ftm").read_text(encoding="utf-8").splitlines()]
    terms = [e["properties"] for e in found if e["schema"] == "Occupancy"]
    assert [(t.get("startDate"), t.get("endDate"), t.get("status")) for t in terms] == [
        (None, None, None),
        (["2011-05"], ["2016-09"], ["ended"]),
    ]
    (person,) = (e["properties"] for e in found if e["schema"] == "Person")
    assert (person["birthDate"], person["gender"], person["ethnicity"]) == (["1970-05"], ["male"], ["汉族"])


def test_a_post_is_there_in_gexf_for_its_printed_term(shown, tmp_path):
    FORMATS["gexf"](shown, tmp_path / "graph.gexf")
    space = "{http://gexf.net/1.3}"
    edges = ElementTree.parse(tmp_path / "graph.gexf").iter(f"{space}edge")
    spells = [
        [(s.get("start"), s.get("end")) for s in edge.iter(f"{space}spell")]
        for edge in edges
        if edge.get("kind") == "post"
    ]
    assert [("2011-05-01", "2016-09-30")] in spells


def test_a_past_post_without_a_printed_end_does_not_go_on_in_gexf(papers, tmp_path):
    text = (
        "本报讯 市委常委周国强，男，1950年5月生，1984年3月任株洲市水利局局长，1990年5月任株洲市财政局局长。\n"
    )
    graph = papers({"2017-05-02": text})
    FORMATS["gexf"](graph.exhibit(graph.title(), Selection(kinds=("post",))), tmp_path / "graph.gexf")
    spells = ElementTree.parse(tmp_path / "graph.gexf").iter("{http://gexf.net/1.3}spell")
    assert ("1984-03-01", "1984-03-31") in {(s.get("start"), s.get("end")) for s in spells}
