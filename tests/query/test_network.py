from kg.query.network import backbone


def test_reporters_and_people_in_notices_have_no_links(graph):
    network = graph.to_networkx(types=("person", "official", "agency", "district"))
    assert network.degree["陈正明"] == 0
    assert "赵国忠" not in network or network.degree["赵国忠"] == 0


def test_the_backbone_is_a_part_of_the_graph(graph):
    network = graph.to_networkx()
    kept = backbone(network, 0.1)
    assert 0 < kept.number_of_edges() < network.number_of_edges()
    assert all(network.has_edge(u, v) for u, v in kept.edges)
