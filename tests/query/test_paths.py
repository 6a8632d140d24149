import itertools

import networkx as nx
import pytest

from kg.query.paths import strongest_paths


def steps(chains):
    return [(c.source, c.target) for c in chains]


def test_every_step_is_proved_by_a_sentence_of_both_or_by_one_of_each_in_one_story(graph):
    found = graph.path("谢康德", "何花群")
    assert (found[0].source, found[-1].target) == ("谢康德", "何花群")
    for step in found:
        shown = graph.printed([(step.doc, step.article, step.sentence)], [step.source, step.target])[0]
        names = {name for name, _ in shown}
        assert step.source in names
        if step.both:
            assert (names, step.also_text) == ({step.source, step.target}, None)
        else:
            assert step.also_text
            also = graph.printed([(step.also_doc, step.also_article, step.also_sentence)], [step.target])[0]
            assert {name for name, _ in also} == {step.target}


def test_the_direct_link_is_the_first_chain(graph):
    assert steps(c for c in graph.path("曹慧泉", "陈恢清") if c.chain == 1) == [("曹慧泉", "陈恢清")]


def test_no_chain_goes_through_what_is_left_out_or_of_another_type(graph):
    hubs = {c.target for c in graph.path("谢康德", "何花群") if c.target != "何花群"}
    found = graph.path("谢康德", "何花群", without=sorted(hubs))
    assert not hubs & {c.target for c in found}
    kinds = {e.entity: e.type for e in graph.entities()}
    found = graph.path("刘光跃", "沈裕谋", types="official")
    assert found
    assert {kinds[c.target] for c in found} == {"official"}


def test_at_the_level_of_sentences_every_step_has_a_sentence_of_both(graph):
    found = graph.path("刘光跃", "沈裕谋", level="sentence")
    assert found
    assert all(step.both for step in found)


def test_a_chain_through_somebody_whom_few_know_goes_before_one_through_a_hub():
    edges = {}
    for u, v, weight in [
        ("a", "hub", 4),
        ("hub", "b", 4),
        ("a", "x", 2),
        ("x", "b", 2),
        *(("hub", f"n{i}", 1) for i in range(9)),
    ]:
        edges.setdefault(u, {})[v] = weight
        edges.setdefault(v, {})[u] = weight
    assert strongest_paths(edges, "a", "b") == [["a", "x", "b"], ["a", "hub", "b"]]
    assert strongest_paths(edges, "a", "nobody") == []


@pytest.mark.parametrize("seed", range(5))
def test_chains_are_the_shortest_that_another_implementation_finds(seed):
    graph = nx.gnm_random_graph(12, 30, seed=seed)
    for place, (u, v) in enumerate(sorted(graph.edges)):
        graph.edges[u, v]["weight"] = 1 + place % 4
    directed = nx.DiGraph()
    for u, v, held in graph.edges(data=True):
        for one, other in ((u, v), (v, u)):
            hub = (
                0
                if other == 11
                else 2 * graph.degree(other) / (len([n for n in graph if graph.degree(n)]) - 1)
            )
            directed.add_edge(one, other, length=1 / held["weight"] + hub)
    if directed.has_edge(0, 11):
        directed.remove_edge(0, 11)
    edges = {u: {v: graph.edges[u, v]["weight"] for v in graph[u]} for u in graph if graph.degree(u)}
    found = [c for c in strongest_paths(edges, 0, 11, 4) if len(c) > 2][:3]
    expected = list(itertools.islice(nx.shortest_simple_paths(directed, 0, 11, weight="length"), 3))
    lengths = [
        [round(nx.path_weight(directed, c, "length"), 9) for c in chains] for chains in (found, expected)
    ]
    assert lengths[0] == lengths[1]


def test_chains_of_equal_strength_are_the_same_whenever_they_are_asked_for(graph):
    first = graph.path("株洲市", "湖南省")
    assert all(graph.path("株洲市", "湖南省") == first for _ in range(8))
