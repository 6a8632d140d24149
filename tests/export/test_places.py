import itertools
import math

import networkx as nx
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.base.schema import CORE_TYPES
from kg.export import layout
from kg.export.crossings import crossed
from kg.export.first_view import EACH, NODES, view
from kg.export.layout import GAP, places
from kg.query.network import communities


def laid(graph):
    return places(graph, communities(graph))


def typed(graph, kind="official"):
    nx.set_node_attributes(graph, kind, "type")
    nx.set_node_attributes(graph, 1, "articles")
    return graph


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 60), st.floats(0, 0.3), st.integers(0, 99))
def test_no_two_nodes_stand_closer_than_the_gap(count, density, seed):
    spots = list(laid(nx.gnp_random_graph(count, density, seed=seed)).values())
    assert len(spots) == count
    assert all(math.dist(p, q) >= GAP - 1 for i, p in enumerate(spots) for q in spots[:i])


def test_communities_stand_apart():
    graph = nx.connected_caveman_graph(4, 12)
    spots = laid(graph)
    within = [math.dist(spots[u], spots[v]) for u, v in graph.edges]
    across = [math.dist(spots[u], spots[v]) for u in range(12) for v in range(12, 48)]
    assert sum(within) / len(within) < 0.5 * sum(across) / len(across)


def test_places_do_not_depend_on_the_order_of_nodes_and_edges():
    graph = nx.relabel_nodes(nx.les_miserables_graph(), str)
    turned = nx.Graph()
    turned.add_nodes_from(reversed(list(graph)))
    turned.add_edges_from((v, u, held) for u, v, held in reversed(list(graph.edges(data=True))))
    assert laid(graph) == laid(turned)


def test_the_first_view_is_the_leading_nodes_and_keeps_together_what_is_linked():
    graph = typed(nx.barabasi_albert_graph(1000, 3, seed=1))
    first = view(graph).first
    assert NODES // 2 < len(first) <= NODES
    assert first.number_of_edges() <= EACH * len(first)
    assert nx.number_connected_components(first) == nx.number_connected_components(graph.subgraph(first))
    assert min(dict(first.degree()).values()) > 0


def test_a_small_graph_is_shown_whole_but_for_nodes_alone_and_other_types():
    graph = typed(nx.path_graph(["甲", "乙", "丙", "丁"]))
    graph.nodes["丁"]["type"] = "person"
    graph.add_node("戊", type="agency", articles=9)
    found = view(graph)
    assert set(found.first) == {"甲", "乙", "丙"}
    assert set(found.nodes) == set(graph)
    assert {frozenset(edge) for edge in found.edges} == {frozenset(edge) for edge in graph.edges}


@pytest.mark.parametrize("kind", CORE_TYPES)
def test_an_edge_of_lists_alone_gives_way_to_one_that_is_told(kind):
    graph = typed(nx.complete_graph(12), kind)
    nx.set_edge_attributes(graph, {edge: {"weight": 1, "sentences": 1, "lists": 1} for edge in graph.edges})
    told = [(0, 7), (3, 9), (5, 11)]
    for edge in told:
        graph.edges[edge]["lists"] = 0
    assert all(view(graph).first.has_edge(*edge) for edge in told)


def crossings(graph, spots):
    def side(p, q, r):
        return (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]) > 0

    def cross(a, b, c, d):
        return side(a, b, c) != side(a, b, d) and side(c, d, a) != side(c, d, b)

    pairs = itertools.combinations(graph.edges, 2)
    return sum(cross(*(spots[n] for n in (*one, *other))) for one, other in pairs if not {*one} & {*other})


def test_nodes_of_a_community_change_places_where_fewer_edges_cross(monkeypatch):
    monkeypatch.setattr(layout, "_STARTS", 1)
    graph = nx.relabel_nodes(nx.random_partition_graph([30, 30, 30], 0.15, 0.01, seed=2), str)
    home = communities(graph)
    plain, better = places(graph, home, untangle=False), places(graph, home)
    assert crossings(graph, better) < 0.95 * crossings(graph, plain)
    for group in set(home.values()):
        held = [name for name in graph if home[name] == group]
        assert {plain[name] for name in held} == {better[name] for name in held}


def test_the_order_of_communities_is_that_with_the_fewest_crossings(monkeypatch):
    graph = nx.relabel_nodes(nx.random_partition_graph([16] * 8, 0.2, 0.01, seed=2), str)
    home = communities(graph)
    best = places(graph, home)
    assert crossed(*numbered(graph, best)) == crossings(graph, best)
    monkeypatch.setattr(layout, "_STARTS", 1)
    assert crossings(graph, best) < 0.9 * crossings(graph, places(graph, home))


def numbered(graph, spots):
    number = {name: i for i, name in enumerate(spots)}
    return np.array([*spots.values()]), [(number[u], number[v]) for u, v in graph.edges]
