from kg.query.selection import Selection


def test_credits_are_exhibited_apart_from_what_makes_links(graph):
    shown = graph.exhibit("kg", Selection(types=("person", "official")))
    assert "陈正明" in {c["entity"] for c in shown.credits}
    assert "陈正明" not in {a["entity"] for a in shown.appearances}
