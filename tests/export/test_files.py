import csv
import json
import resource
import signal
from contextlib import contextmanager

import igraph
import networkx as nx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from kg.errors import KgError
from kg.export import FORMATS, Exhibit
from kg.export.exhibit import printable, whole
from kg.schema import ENTITY_TYPES

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


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(exhibits())
def test_json_and_csv_are_read_back_whatever_the_text(tmp_path, exhibit):
    FORMATS["json"](exhibit, tmp_path / "graph.json")
    read = json.loads((tmp_path / "graph.json").read_text(encoding="utf-8"))
    assert sorted(node["id"] for node in read["nodes"]) == sorted(printable(name) for name in exhibit.graph)
    assert len(read["links"]) == exhibit.graph.number_of_edges()
    FORMATS["csv"](exhibit, tmp_path / "graph.csv")
    for name, count in (
        ("graph.csv", exhibit.graph.number_of_edges()),
        ("graph-nodes.csv", len(exhibit.graph)),
    ):
        with (tmp_path / name).open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.DictReader(file))
        assert len(rows) == count
        assert not any(
            value.startswith(("=", "+", "-", "@", "\t", "\r"))
            for row in rows
            for value in row.values()
            if value != "-0.25"
        )


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


def test_formulas_are_text_in_csv(exhibit_of, tmp_path):
    FORMATS["csv"](exhibit_of({"曹慧泉": '=HYPERLINK("x")'}), tmp_path / "graph.csv")
    with (tmp_path / "graph-nodes.csv").open(encoding="utf-8-sig", newline="") as file:
        labels = [row["label"] for row in csv.DictReader(file)]
    assert '\'=HYPERLINK("x")' in labels


@contextmanager
def small_files():
    """No file grows beyond 2 kB: what a full disk looks like to a writer."""
    held = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (2048, limits[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, held)


@pytest.mark.parametrize("name", ["graphml", "gexf", "json", "html"])
def test_a_full_disk_leaves_the_old_file_and_says_so_in_a_line(exhibit, tmp_path, name):
    path = tmp_path / f"graph.{name}"
    path.write_text("old")
    with pytest.raises(KgError, match="cannot be written") as fault, small_files():
        FORMATS[name](exhibit, path)
    assert str(path) in str(fault.value)
    assert path.read_text() == "old"
    assert [file.name for file in tmp_path.iterdir()] == [path.name]


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
