"""The part of a graph that is exported: every filter of the command line."""

import itertools

import networkx as nx
import pytest

from kg.base.errors import KgError
from kg.query.network import backbone
from kg.query.selection import Selection


@pytest.fixture
def exported(built, run, tmp_path):
    """Export GraphML with some options: arguments in, graph keyed by name out."""

    def call(*options):
        path = tmp_path / "graph.graphml"
        code, _, err = run("export", "graphml", "-o", path, "--db", built / "kg.duckdb", *options)
        assert code == 0, err
        read = nx.read_graphml(path)
        return nx.relabel_nodes(read, dict(read.nodes(data="label")))

    return call


def test_an_ego_network_holds_whom_it_appears_with_and_their_links(exported, graph):
    ego = exported("--ego", "chenhuiqing")
    near = {c.entity for c in graph.who("陈恢清", limit=0)}
    assert set(ego) == near | {"陈恢清"}
    whole = graph.to_networkx()
    assert {frozenset(e) for e in ego.edges} == {
        frozenset(pair) for pair in itertools.combinations(ego, 2) if whole.has_edge(*pair)
    }


def test_days_bound_nodes_edges_and_their_counts(exported, graph):
    early = exported("--until", "2022-12-31")
    assert "曹慧泉" not in early
    companions = {c.entity: c for c in graph.who("陈恢清", until="2022-12-31", limit=0)}
    assert set(early["陈恢清"]) == set(companions)
    for name, held in early["陈恢清"].items():
        counted = companions[name]
        assert (held["weight"], held["sentences"], held["lists"], held["first"]) == (
            counted.articles,
            counted.sentences,
            counted.lists,
            counted.first,
        )
        assert held["npmi"] == pytest.approx(counted.npmi, abs=1e-4)
        assert held["newman"] == pytest.approx(counted.newman, abs=1e-4)


@pytest.mark.slow
def test_weak_edges_and_other_types_are_left_out(exported):
    strong = exported("--min-articles", "3")
    assert min(weight for _, _, weight in strong.edges(data="weight")) == 3
    assert {kind for _, kind in exported("--type", "company", "--type", "official").nodes(data="type")} == {
        "company",
        "official",
    }
    assert "person" in {kind for _, kind in exported("--type", "all").nodes(data="type")}


def test_the_backbone_is_that_of_the_graph(exported, graph):
    kept = backbone(graph.to_networkx())
    assert {frozenset(e) for e in exported("--backbone").edges} == {frozenset(e) for e in kept.edges}


def test_a_limited_part_is_that_of_most_articles_and_says_what_it_leaves_out(graph):
    part = graph.exhibit("kg", Selection(limit=20))
    whole = graph.exhibit("kg")
    counts = [held["articles"] for _, held in part.graph.nodes(data=True)]
    assert len(counts) == 20
    assert min(counts) >= sorted((a for _, a in whole.graph.nodes(data="articles")), reverse=True)[19]
    assert part.database.entities > 20
    assert whole.database is None
    dates = [s["date"] for s in part.sentences if s["date"]]
    assert len(part.sentences) <= 200
    assert min(dates) >= sorted(s["date"] for s in whole.sentences if s["date"])[-len(part.sentences) - 60]


@pytest.mark.parametrize(
    ("filters", "told"),
    [({"types": ("planet",)}, "planet"), ({"kinds": ("love",)}, "love"), ({"since": "soon"}, "soon")],
)
def test_a_filter_without_a_valid_value_is_told(graph, filters, told):
    with pytest.raises(KgError, match=told):
        graph.to_networkx(**filters)
