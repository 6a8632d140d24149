import datetime

import pytest
import rdflib
from rdflib import Literal

from kg.export import FORMATS

PREFIX = "PREFIX : <https://schema.org/>\n"
DAY = datetime.date(2023, 2, 1)


@pytest.fixture
def ask(tmp_path):
    """Write an exhibit as linked data, read it by rdflib, and return what answers SPARQL."""

    def call(exhibit):
        FORMATS["jsonld"](exhibit, tmp_path / "graph.jsonld")
        graph = rdflib.Graph().parse(tmp_path / "graph.jsonld", format="json-ld")
        return lambda query: {tuple(v and v.toPython() for v in row) for row in graph.query(PREFIX + query)}

    return call


def test_entities_have_their_types_of_schema_org(ask, exhibit):
    found = ask(exhibit)(
        "SELECT ?name ?type { ?e a ?type; :name ?name . FILTER NOT EXISTS { ?e :value ?v } }"
    )
    assert found >= {
        ("曹慧泉", str(rdflib.SDO.Person)),
        ("易海文", str(rdflib.SDO.Person)),
        ("罗欣", str(rdflib.SDO.Person)),
        ("中共株洲市委员会", str(rdflib.SDO.GovernmentOrganization)),
        ("株洲硬质合金集团有限公司", str(rdflib.SDO.Corporation)),
        ("荷塘区", str(rdflib.SDO.AdministrativeArea)),
        ("湖南工业大学", str(rdflib.SDO.Organization)),
    }


def test_posts_are_roles_with_source_and_without_dates_that_nobody_prints(ask, exhibit):
    found = ask(exhibit)(
        """SELECT ?who ?post ?organ ?seen ?over ?words ?page {
          ?p :name ?who; :memberOf ?r . ?r a :OrganizationRole; :roleName ?post; :memberOf/:name ?organ;
          :temporalCoverage ?seen; :description ?words; :subjectOf/:identifier ?page .
          OPTIONAL { ?r :keywords ?over } FILTER NOT EXISTS { ?r :startDate|:endDate ?day }
        }"""
    )
    page = "pages/2023-02-01.txt"
    assert found == {
        ("曹慧泉", "书记", "中共株洲市委员会", "2023-02-01/2024-01-09", None, "市委书记曹慧泉", page),
        ("陈恢清", "县长", "攸县人民政府", "2023-02-01", "former", "原县长陈恢清", page),
    }


def test_a_role_has_the_months_that_are_printed(papers, tmp_path):
    graph = papers({"2017-05-02": "本报讯 市委常委周国强，男，2011年5月至2016年任株洲市副市长。\n"})
    FORMATS["jsonld"](graph.exhibit("kg"), tmp_path / "graph.jsonld")
    read = rdflib.Graph().parse(tmp_path / "graph.jsonld", format="json-ld")
    begin, end = (next(read.objects(None, p)) for p in (rdflib.SDO.startDate, rdflib.SDO.endDate))
    assert (str(begin), begin.datatype, str(end), end.datatype) == (
        "2011-05",
        rdflib.XSD.gYearMonth,
        "2016",
        rdflib.XSD.gYear,
    )


def test_events_have_their_day_place_and_people(papers, tmp_path):
    graph = papers(
        {"2017-03-05": "本报讯 3月4日，市委书记周国强、市长陈志远在天元区会见了中国银行行长王小明。\n"}
    )
    FORMATS["jsonld"](graph.exhibit("kg"), tmp_path / "graph.jsonld")
    read = rdflib.Graph().parse(tmp_path / "graph.jsonld", format="json-ld")
    told = read.query(
        PREFIX
        + """SELECT ?kind ?day ?place ?name {
          ?e a :Event; :keywords ?kind; :startDate ?day; :location/:name ?place; :attendee/:name ?name }"""
    )
    day = datetime.date(2017, 3, 4)
    assert {tuple(v.toPython() for v in row) for row in told} >= {
        ("meet", day, "天元区", "周国强"),
        ("meet", day, "天元区", "陈志远"),
    }


def test_articles_mention_entities_and_quote_the_sentences(ask, exhibit):
    answers = ask(exhibit)
    found = answers(
        """SELECT ?headline ?day ?paper ?text {
          ?a a :NewsArticle; :headline ?headline; :datePublished ?day; :isPartOf/:name ?paper; :mentions/:name "王庭恺";
          :hasPart ?q . ?q a :Quotation; :text ?text; :mentions/:name "王庭恺"
        }"""
    )
    assert found == {
        ("市委常委会召开会议", datetime.date(2024, 1, 9), "株洲日报", "曹慧泉主持,陈恢清、王庭恺参加。")
    }


def test_reprints_are_examples_of_one_work(ask, exhibit):
    for sentence in exhibit.sentences:
        sentence["story"] = "one" if sentence["date"] == "2024-01-09" else "other"
    works = "SELECT ?w (COUNT(DISTINCT ?a) AS ?n) { ?a a :NewsArticle; :exampleOfWork ?w } GROUP BY ?w"
    assert sorted(count for _, count in ask(exhibit)(works)) == [1, 2]


@pytest.mark.slow
def test_weights_of_a_corpus_are_recounted_from_the_articles(ask, graph):
    answers = ask(graph.exhibit("kg"))
    told = answers(
        """SELECT ?a ?b ?value {
          ?o a :Observation; :name "co-mention"; :value ?value; :observationAbout ?x, ?y . ?x :name ?a . ?y :name ?b
          FILTER (STR(?a) = "曹慧泉" && ?x != ?y)
        }"""
    )
    counted = answers(
        """SELECT ?a ?b (COUNT(DISTINCT ?story) AS ?value) {
          ?x :name ?a . FILTER (STR(?a) = "曹慧泉")
          ?one :mentions ?x; a :NewsArticle; :exampleOfWork ?story .
          ?other :exampleOfWork ?story; a :NewsArticle; :mentions ?y . ?y :name ?b FILTER (?x != ?y)
        } GROUP BY ?a ?b"""
    )
    assert len(told) > 20
    assert counted == told


def test_dates_are_dates(exhibit, tmp_path):
    FORMATS["jsonld"](exhibit, tmp_path / "graph.jsonld")
    read = rdflib.Graph().parse(tmp_path / "graph.jsonld", format="json-ld")
    assert {
        o.datatype
        for p in (rdflib.SDO.startDate, rdflib.SDO.endDate, rdflib.SDO.datePublished)
        for o in read.objects(None, p)
    } == {rdflib.XSD.date}


@pytest.mark.parametrize(
    "name", ['"}], "@graph": [', "@id", "_:b0", "https://example.org/x", "\\u0022<script>", "\n\u2028𠮷"]
)
def test_names_stay_text(exhibit_of, tmp_path, name):
    FORMATS["jsonld"](exhibit_of({"曹慧泉": name, "荷塘区": "{}"}), tmp_path / "graph.jsonld")
    read = rdflib.Graph().parse(tmp_path / "graph.jsonld", format="json-ld")
    persons = {
        read.value(person, rdflib.SDO.name) for person in read.subjects(rdflib.RDF.type, rdflib.SDO.Person)
    }
    assert persons == {Literal(n) for n in (name, "陈恢清", "王庭恺", "易海文", "罗欣")}


def test_a_district_has_its_code_and_an_organ_that_of_its_district(papers, ask):
    graph = papers({"2017-05-02": "本报讯 攸县人民政府县长周国强在攸县调研。\n"})
    found = ask(graph.exhibit("kg"))
    query = 'SELECT ?name {{ ?e :name ?name; {} [ :propertyID "GB/T 2260"; :value ?code ] . FILTER (?code = "430223") }}'
    assert found(query.format(":identifier")) == {("攸县",)}
    assert found(query.format(":areaServed/:identifier")) == {("攸县人民政府",)}
