import json
import subprocess
import sys
from collections import Counter

import pytest
from followthemoney import model

from kg.export import FORMATS
from kg.query.selection import Selection
from tests.conftest import ROOT


@pytest.fixture
def read(tmp_path):
    """Write an exhibit and read it back by the library, which checks every entity."""

    def call(exhibit):
        FORMATS["ftm"](exhibit, tmp_path / "graph.ftm")
        lines = (tmp_path / "graph.ftm").read_text(encoding="utf-8").splitlines()
        found = [model.get_proxy(json.loads(line), cleaned=False) for line in lines]
        for entity in found:
            entity.schema.validate(entity.to_dict())
        return found

    return call


def called(entities):
    return {entity.id: entity.caption for entity in entities}


def shown(entity, names):
    return {
        name: sorted(names.get(value, value) for value in values)
        for name, values in entity.properties.items()
    }


def test_every_entity_has_its_schema(read, exhibit):
    found = read(exhibit)
    assert Counter(entity.schema.name for entity in found) == {
        "Person": 5, "PublicBody": 2, "Company": 1, "Organization": 1, "Address": 1, "Article": 3, "Position": 2,
        "Occupancy": 2, "UnknownLink": exhibit.graph.number_of_edges(), "Mention": 12,
    }  # fmt: skip
    names = called(found)
    person = next(entity for entity in found if entity.caption == "曹慧泉")
    assert shown(person, names) == {
        "name": ["曹慧泉"], "alias": ["曹书记"], "summary": ["2 articles, 2023-02-01 – 2024-01-09"], "publisher": ["株洲日报"],
        "proof": ["市委常委会召开会议", "强化项目硬支撑"],
    }  # fmt: skip


def test_posts_are_occupied_on_the_days_that_pages_print_them(read, exhibit):
    found = read(exhibit)
    names = called(found)
    proof = ["强化项目硬支撑"]
    assert [shown(e, names) for e in found if e.schema.name == "Occupancy"] == [
        {
            "holder": ["曹慧泉"], "post": ["中共株洲市委员会书记"], "date": ["2023-02-01", "2024-01-09"],
            "description": ["市委书记曹慧泉"], "proof": proof,
        },
        {
            "holder": ["陈恢清"], "post": ["攸县人民政府县长"], "date": ["2023-02-01"], "description": ["原县长陈恢清"],
            "proof": proof, "status": ["ended"],
        },
    ]  # fmt: skip
    positions = [shown(e, names) for e in found if e.schema.name == "Position"]
    assert positions[0] == {"name": ["中共株洲市委员会书记"], "organization": ["中共株洲市委员会"]}


def test_posts_in_companies_are_employments(read, exhibit):
    exhibit.posts[0].update(organ="株洲硬质合金集团有限公司", post="董事长")
    found = read(exhibit)
    employment = next(e for e in found if e.schema.name == "Employment")
    assert shown(employment, called(found)) == {
        "employee": ["曹慧泉"], "employer": ["株洲硬质合金集团有限公司"], "role": ["董事长"],
        "date": ["2023-02-01", "2024-01-09"], "description": ["市委书记曹慧泉"], "proof": ["强化项目硬支撑"],
    }  # fmt: skip


def test_edges_quote_the_sentences_that_name_both(read, exhibit):
    found = read(exhibit)
    names = called(found)
    edges = [shown(e, names) for e in found if e.schema.name == "UnknownLink"]
    both = next(e for e in edges if {e["subject"][0], e["object"][0]} == {"曹慧泉", "陈恢清"})
    assert both == {
        "subject": ["曹慧泉"], "object": ["陈恢清"], "role": ["co-mention"], "date": ["2023-02-01", "2024-01-09"],
        "summary": ["2 articles, 2 sentences"], "proof": ["市委常委会召开会议", "强化项目硬支撑"],
        "description": ["市委书记曹慧泉出席并讲话,市委副书记、市长陈恢清作工作报告。", "曹慧泉主持,陈恢清、王庭恺参加。"],
    }  # fmt: skip


def test_entities_of_a_corpus_refer_to_entities_that_may_stand_there(read, graph):
    found = read(graph.exhibit("kg", Selection(kinds=("co-mention", "part-of"))))
    schemata = {entity.id: entity.schema for entity in found}
    counted = Counter(entity.schema.name for entity in found)
    assert len(found) - len(schemata) == counted["Position"] - len(
        {e.id for e in found if e.schema.name == "Position"}
    )
    for entity in found:
        for prop, value in entity.itervalues():
            if prop.type.name == "entity":
                assert schemata[value].is_a(prop.range), (entity.schema, prop, schemata[value])
    assert {
        "Person",
        "PublicBody",
        "Company",
        "Address",
        "Occupancy",
        "Employment",
        "Mention",
    } <= counted.keys()


@pytest.mark.parametrize("name", ['"}\n{"id": "x"}', "<script>alert(1)</script>", "\\u0022𠮷", "=1+1"])
def test_names_stay_text(read, exhibit_of, name):
    found = read(exhibit_of({"曹慧泉": name}))
    persons = {entity.caption for entity in found if entity.schema.name == "Person"}
    assert persons == {" ".join(name.split()), "陈恢清", "王庭恺", "易海文", "罗欣"}


def test_without_the_library_one_line_tells_how_to_get_it(built, tmp_path):
    script = "import sys; sys.modules['followthemoney'] = None; from kg.apps.cli import main; main()"
    command = [
        sys.executable,
        "-c",
        script,
        "export",
        "ftm",
        "-o",
        tmp_path / "graph.ftm",
        "--db",
        built / "kg.duckdb",
    ]
    done = subprocess.run(command, capture_output=True, cwd=ROOT, check=False)
    assert done.returncode == 2
    assert done.stderr.decode() == "kg: followthemoney: is not installed; pip install 'kg[ftm]'\n"
    assert list(tmp_path.iterdir()) == []


def test_events_have_their_day_and_those_who_took_part(read, papers):
    graph = papers(
        {"2024-03-05": "# 短讯\n\n本报讯 3月4日，株洲市委书记陈志远在长沙会见了湖南大学校长李文清。\n"}
    )
    found = read(graph.exhibit("株洲日报", Selection(("official", "person"))))
    (event,) = [shown(e, called(found)) for e in found if e.schema.name == "Event"]
    assert {k: event[k] for k in ("keywords", "date", "location", "involved")} == {
        "keywords": ["meet"], "date": ["2024-03-04"], "location": ["长沙市"], "involved": ["李文清", "陈志远"],
    }  # fmt: skip


def test_a_district_and_its_organ_have_its_code(papers, read):
    graph = papers({"2017-05-02": "本报讯 攸县人民政府县长周国强在攸县调研。\n"})
    noted = {e.caption: e.properties["notes"] for e in read(graph.exhibit("kg")) if e.properties.get("notes")}
    assert noted["攸县"] == noted["攸县人民政府"] == ["GB/T 2260: 430223"]
