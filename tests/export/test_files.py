import re
import resource
import signal
import sys
from contextlib import contextmanager

import igraph
import networkx as nx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from kg.base.errors import KgError
from kg.base.files import whole
from kg.base.schema import ENTITY_TYPES
from kg.base.text import printable
from kg.export import FORMATS
from kg.query.graph_data import Exhibit
from kg.query.selection import Selection
from tests.conftest import ROOT

FOLDERS = {"crate", "csv", "neo4j", "parquet"}
NAMESPACE = {"g": "http://graphml.graphdrawing.org/xmlns"}
anything = st.text(st.characters(exclude_categories=()), max_size=8) | st.sampled_from(
    [
        "",
        " ",
        "\x00",
        "\ud800",
        "\ufffe",
        "]]>",
        "<a>&amp;",
        "=1+1",
        "\r\n",
        "\t",
        '"',
        "'",
        "\u2028",
        "中",
        "𠮷",
    ]
)


@st.composite
def exhibits(draw):
    graph = nx.Graph()
    for name in draw(st.lists(anything, unique_by=printable, max_size=6)):
        graph.add_node(
            name,
            label=name,
            type=draw(st.sampled_from(ENTITY_TYPES)),
            mentions=1,
            articles=1,
            aliases=draw(anything),
        )
    names = list(graph)
    for u, v in (
        draw(st.lists(st.tuples(st.sampled_from(names), st.sampled_from(names)), max_size=8)) if names else []
    ):
        if u != v:
            graph.add_edge(
                u, v, kind="co-mention", weight=draw(st.integers(1, 99)), sentences=1, lists=0, npmi=-0.25
            )
    return Exhibit(draw(anything), graph, [], [], [])


def known(graph, label):
    nodes = sorted(
        (held.get(label, ""), held["type"], held["mentions"]) for _, held in graph.nodes(data=True)
    )
    name = dict(graph.nodes(data=label, default=""))
    return nodes, sorted(
        (*sorted((name[u], name[v])), held["weight"]) for u, v, held in graph.edges(data=True)
    )


def expected(graph):
    return known(nx.relabel_nodes(_printed(graph), {n: printable(n) for n in graph}), "label")


def _printed(graph):
    copy = graph.copy()
    for name in copy:
        copy.nodes[name]["label"] = printable(name)
    return copy


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(exhibits())
def test_graphml_is_read_back_by_networkx_and_igraph_whatever_the_text(tmp_path, exhibit):
    path = tmp_path / "graph.graphml"
    FORMATS["graphml"](exhibit, path)
    assert known(nx.read_graphml(path), "label") == expected(exhibit.graph)
    read = igraph.Graph.Read_GraphML(str(path))
    assert (read.vcount(), read.ecount()) == (len(exhibit.graph), exhibit.graph.number_of_edges())
    assert sorted(read.vs["label"]) == sorted(printable(name) for name in exhibit.graph)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(exhibits())
def test_gexf_is_read_back_whatever_the_text(tmp_path, exhibit):
    path = tmp_path / "graph.gexf"
    FORMATS["gexf"](exhibit, path)
    text = etree.parse(str(path))
    assert sorted(text.xpath("//*[local-name()='node']/@label")) == sorted(
        printable(n) for n in exhibit.graph
    )
    read = nx.read_gexf(path, version="1.3")
    assert (len(read), read.number_of_edges()) == (len(exhibit.graph), exhibit.graph.number_of_edges())


def test_graphml_has_the_attributes_that_people_rely_on(exhibit, tmp_path):
    FORMATS["graphml"](exhibit, tmp_path / "graph.graphml")
    text = (tmp_path / "graph.graphml").read_bytes()
    assert text.startswith(b"<?xml version='1.0' encoding='UTF-8'?>")
    assert "曹慧泉".encode() in text
    root = etree.fromstring(text)
    keys = root.xpath("g:key", namespaces=NAMESPACE)
    assert len({key.get("id") for key in keys}) == len(keys)
    assert {key.get("attr.type") for key in keys} == {"string", "int", "double"}
    assert {key.get("id") for key in keys} >= {
        "labels",
        "label",
        "weight",
        "n_label",
        "n_mentions",
        "e_sentences",
    }
    graph = nx.read_graphml(tmp_path / "graph.graphml")
    node = next(held for _, held in graph.nodes(data=True) if held["label"] == "曹慧泉")
    place = {"x": node.pop("x"), "y": node.pop("y")}
    assert all(isinstance(value, float) for value in place.values())
    assert node == {
        "label": "曹慧泉", "name": "曹慧泉", "labels": ":official", "type": "official", "aliases": "曹书记", "pinyin": "cao hui quan",
        "mentions": 3, "articles": 2, "first": "2023-02-01", "last": "2024-01-09", "size": 14.93, "r": 213, "g": 94, "b": 0,
    }  # fmt: skip
    ends = {held["label"]: id_ for id_, held in graph.nodes(data=True)}
    edge = graph.edges[ends["曹慧泉"], ends["陈恢清"]]
    edge.pop("id")
    assert edge == {
        "label": "co-mention", "interaction": "co-mention", "kind": "co-mention", "weight": 2, "sentences": 2, "lists": 1,
        "npmi": 0.5, "first": "2023-02-01", "last": "2024-01-09",
    }  # fmt: skip


def test_gexf_tells_on_which_days_nodes_and_edges_are_seen(exhibit_of, tmp_path):
    page = [
        ("株洲日报", day, "会议", "市委书记曹慧泉出席,荷塘区参加。", False)
        for day in ("2023-02-01", "2023-02-02", "2023-02-05")
    ]
    alone = ("株洲日报", "2023-03-01", "讲话", "曹慧泉指出。", False)
    named = [{"曹慧泉": "曹慧泉", "荷塘区": "荷塘区"}] * 3 + [{"曹慧泉": "曹慧泉"}]
    FORMATS["gexf"](exhibit_of(sentences=[*page, alone], named=named), tmp_path / "graph.gexf")
    graph = nx.read_gexf(tmp_path / "graph.gexf", version="1.3")
    name = dict(graph.nodes(data="label"))
    together = [("2023-02-01", "2023-02-02"), ("2023-02-05", "2023-02-05")]
    assert {name[n]: spells for n, spells in graph.nodes(data="spells") if spells} == {
        "曹慧泉": [*together, ("2023-03-01", "2023-03-01")],
        "荷塘区": together,
    }
    assert [spells for _, _, spells in graph.edges(data="spells")] == [together]
    root = etree.parse(str(tmp_path / "graph.gexf")).getroot()[0]
    assert (root.get("mode"), root.get("timeformat")) == ("dynamic", "date")


def test_two_parts_of_a_story_meet_on_the_later_day(exhibit_of, tmp_path):
    parts = [
        ("株洲日报", "2023-02-01", "会议", "曹慧泉出席。", False),
        ("株洲日报", "2023-02-03", "续会", "荷塘区参加。", False),
    ]
    shown = exhibit_of(sentences=parts, named=[{"曹慧泉": "曹慧泉"}, {"荷塘区": "荷塘区"}])
    for sentence in shown.sentences:
        sentence["story"] = "one"
    shown.graph.add_edge("曹慧泉", "荷塘区", kind="co-mention", weight=1, sentences=0, lists=0, npmi=1.0)
    FORMATS["gexf"](shown, tmp_path / "graph.gexf")
    graph = nx.read_gexf(tmp_path / "graph.gexf", version="1.3")
    later = ("2023-02-03", "2023-02-03")
    assert [spells for _, _, spells in graph.edges(data="spells")] == [[later]]
    name = dict(graph.nodes(data="label"))
    assert {name[n]: spells for n, spells in graph.nodes(data="spells") if spells} == {
        "曹慧泉": [("2023-02-01", "2023-02-01"), later],
        "荷塘区": [later],
    }


def test_spells_of_a_corpus_begin_and_end_with_the_dates_of_its_edges(graph, tmp_path):
    FORMATS["gexf"](graph.exhibit("kg"), tmp_path / "graph.gexf")
    read = nx.read_gexf(tmp_path / "graph.gexf", version="1.3")
    dated = 0
    for u, v, held in read.edges(data=True):
        if "first" in held:
            dated += 1
            days = {day for spell in held["spells"] for day in spell}
            assert (min(days), max(days)) == (held["first"], held["last"])
            assert all(days <= {day for spell in read.nodes[n]["spells"] for day in spell} for n in (u, v))
        else:
            assert "spells" not in held
    assert dated > 1000


@pytest.mark.parametrize("name", ["graphml", "gexf"])
def test_pairs_joined_by_links_of_two_kinds_have_an_edge_of_each(graph, tmp_path, name):
    FORMATS[name](graph.exhibit("kg", Selection(kinds=("co-mention", "post"))), tmp_path / "graph")
    read = (
        nx.read_graphml(tmp_path / "graph")
        if name == "graphml"
        else nx.read_gexf(tmp_path / "graph", version="1.3")
    )
    label = dict(read.nodes(data="label"))
    nodes = set(label.values())
    held = {frozenset((p.person, p.organ)) for p in graph.posts() if {p.person, p.organ} <= nodes}
    assert len(held) > 40
    pairs = [frozenset((label[u], label[v])) for u, v, kind in read.edges(data="kind") if kind == "post"]
    assert len(pairs) == len(held)
    assert set(pairs) == held
    mentioned = [kind for _, _, kind in read.edges(data="kind") if kind == "co-mention"]
    assert len(mentioned) == graph.to_networkx().number_of_edges()


@contextmanager
def small_files():
    """No file grows beyond 100 bytes: what a full disk looks like to a writer.

    A module that is first imported meanwhile must not be kept as bytecode: Python would keep the first 100 bytes, and
    every later process would fail to load them.
    """
    held = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    limits, unwritten = resource.getrlimit(resource.RLIMIT_FSIZE), sys.dont_write_bytecode
    sys.dont_write_bytecode = True
    resource.setrlimit(resource.RLIMIT_FSIZE, (100, limits[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, held)
        sys.dont_write_bytecode = unwritten


@pytest.mark.parametrize("name", sorted(set(FORMATS) - FOLDERS))
def test_a_full_disk_leaves_the_old_file_and_says_so_in_a_line(exhibit, tmp_path, name):
    path = tmp_path / f"graph.{name}"
    path.write_text("old")
    with pytest.raises(KgError, match="cannot be written") as fault, small_files():
        FORMATS[name](exhibit, path)
    assert str(path) in str(fault.value)
    assert path.read_text() == "old"
    assert [file.name for file in tmp_path.iterdir()] == [path.name]


@pytest.mark.parametrize("name", sorted(FOLDERS))
def test_a_full_disk_leaves_the_old_folder_and_says_so_in_a_line(exhibit, exhibit_of, tmp_path, name):
    path = tmp_path / f"graph.{name}"
    FORMATS[name](exhibit, path)
    old = {file.name: file.read_bytes() for file in path.iterdir()}
    with pytest.raises(KgError, match="cannot be written") as fault, small_files():
        FORMATS[name](exhibit_of({"曹慧泉": "某某某"}), path)
    assert str(path) in str(fault.value)
    assert {file.name: file.read_bytes() for file in path.iterdir()} == old
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("name", sorted(FOLDERS))
def test_a_folder_replaces_an_older_export_and_nothing_else(exhibit, exhibit_of, tmp_path, name):
    path = tmp_path / "graph"
    FORMATS[name](exhibit, path)
    before = {file.name: file.read_bytes() for file in path.iterdir()}
    FORMATS[name](exhibit_of({"曹慧泉": "某某某"}), path)
    after = {file.name: file.read_bytes() for file in path.iterdir()}
    assert after.keys() == before.keys()
    assert after != before
    (path / "thesis.docx").write_text("mine")
    with pytest.raises(KgError, match=r"holds other files \(thesis"):
        FORMATS[name](exhibit, path)
    assert (path / "thesis.docx").read_text() == "mine"
    (tmp_path / "file").write_text("mine")
    with pytest.raises(KgError, match="is a file"):
        FORMATS[name](exhibit, tmp_path / "file")
    assert sorted(file.name for file in tmp_path.iterdir()) == ["file", "graph"]


def test_a_folder_that_is_a_file_is_named(exhibit, tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(KgError, match="cannot be written"):
        FORMATS["graphml"](exhibit, tmp_path / "file" / "graph.graphml")


def test_an_interrupted_writer_leaves_the_old_file(tmp_path):
    path = tmp_path / "graph.html"
    path.write_text("old")

    def interrupted():
        with whole(path) as file:
            file.write(b"half")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupted()
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_the_manual_tells_every_format():
    manual = (ROOT / "docs" / "formats.md").read_text(encoding="utf-8")
    told = re.findall(r"^\| `(\w+)` \| (file|folder) \|", manual, re.MULTILINE)
    assert sorted(told) == sorted((name, "folder" if name in FOLDERS else "file") for name in FORMATS)
