def test_a_portrait_tells_posts_with_dates(graph):
    posts = {(p.post, p.organ, p.first, p.last) for p in graph.entity("曹慧泉").posts}
    assert posts == {("书记", "中共株洲市委员会", "2023-02-01", "2024-01-09")}


TWICE = (
    "本报讯 株洲市水务局局长冯志高，男，2008年3月至2011年5月任攸县县长，2011年5月至2016年6月任醴陵市委书记，"
    "2016年6月至2018年9月任攸县县长。\n"
)


def test_a_post_that_was_held_twice_has_two_terms(papers):
    held = papers({"2023-06-20": TWICE}).entity("冯志高").posts
    assert {(p.post, p.begin, p.until) for p in held} == {
        ("局长", None, None),
        ("县长", "2008-03", "2011-05"),
        ("书记", "2011-05", "2016-06"),
        ("县长", "2016-06", "2018-09"),
    }


def test_the_graph_has_posts_in_bodies_that_no_page_names(papers):
    graph = papers({"2023-06-20": TWICE})
    shown = graph.exhibit("kg")
    assert "攸县人民政府" not in shown.graph
    assert {("县长", "攸县人民政府"), ("书记", "中共醴陵市委员会")} <= {
        (p["post"], p["organ"]) for p in shown.posts
    }
