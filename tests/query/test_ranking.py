import networkx as nx
import pytest

from kg.base.errors import KgError
from kg.base.schema import CORE_TYPES


def plain(graph, types, weight):
    """Return betweenness and pagerank as networkx computes them."""
    network = graph.to_networkx(types=types)
    named = {name: held["type"] for name, held in network.nodes(data=True)}
    return named, {
        "betweenness": nx.betweenness_centrality(network),
        "pagerank": nx.pagerank(network, weight=weight, tol=1e-9, max_iter=1000),
    }


@pytest.mark.parametrize("weighting", ["count", "newman"])
@pytest.mark.parametrize("types", [None, "person"], ids=["kept by the build", "computed"])
@pytest.mark.parametrize("measure", ["betweenness", "pagerank"])
def test_measures_of_the_whole_graph_are_those_of_networkx(graph, measure, types, weighting):
    linked = CORE_TYPES if types is None else (*CORE_TYPES, types)
    named, values = plain(graph, linked, {"count": "weight"}.get(weighting, weighting))
    wanted = {name: value for name, value in values[measure].items() if types in (None, named[name])}
    found = graph.top(measure, types=types, weighting=weighting, limit=0)
    assert {rank.entity: rank.value for rank in found} == pytest.approx(wanted, abs=2e-6)
    assert found == sorted(found, key=lambda rank: (-rank.value, rank.entity))


@pytest.mark.parametrize("measure", ["degree", "strength"])
@pytest.mark.parametrize("weighting", ["count", "newman"])
def test_what_the_build_counts_is_what_the_links_say(graph, measure, weighting):
    network = graph.to_networkx(types=CORE_TYPES)
    weight = {"degree": None, "strength": {"count": "weight"}.get(weighting, weighting)}[measure]
    wanted = dict(network.degree(weight=weight))
    found = graph.top(measure, weighting=weighting, types=CORE_TYPES, limit=0)
    assert {rank.entity: rank.value for rank in found} == pytest.approx(wanted, abs=2e-5)


def test_a_measure_that_would_take_long_is_refused_on_request(graph):
    with pytest.raises(KgError, match="is not in this database"):
        graph.top("pagerank", types="person", quick=True)
    assert graph.top("pagerank", types="official", quick=True)
