from kg.query.paths import strongest_paths


def test_chains_are_shown_with_a_sentence_each(graph):
    chain = [step for step in graph.path("刘光跃", "沈裕谋") if step.chain == 1]
    assert (chain[0].source, chain[-1].target) == ("刘光跃", "沈裕谋")
    assert all(step.text for step in chain)


def test_nobody_is_at_the_end_of_no_chain(graph):
    assert strongest_paths(graph.to_networkx(), "曹慧泉", "nobody") == []


def test_chains_of_equal_strength_are_the_same_whenever_they_are_asked_for(graph):
    first = graph.path("株洲市", "湖南省")
    assert all(graph.path("株洲市", "湖南省") == first for _ in range(8))
