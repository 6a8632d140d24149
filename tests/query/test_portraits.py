def test_a_portrait_tells_posts_with_dates(graph):
    posts = {(p.post, p.organ, p.first, p.last) for p in graph.entity("曹慧泉").posts}
    assert posts == {("书记", "中共株洲市委员会", "2023-02-01", "2024-01-09")}
