from pathlib import Path


def test_a_weight_can_be_recounted_from_its_evidence_and_read_again_in_the_file(graph):
    for other in ("陈恢清", "刘光跃", "株洲市"):
        link = next(c for c in graph.who("曹慧泉", limit=0) if c.entity == other)
        proof = graph.pair("曹慧泉", other)
        assert len({e.story for e in proof}) == link.articles
        assert len({e.passage for e in proof if e.both}) == link.sentences
        for e in proof:
            raw = Path(e.doc).read_bytes().decode("utf-8")[e.start : e.end]
            assert "".join(raw.split()) == "".join(e.text.split())


def test_search_finds_sentences_with_all_words_and_takes_quotes_as_text(graph):
    assert all("株洲" in hit.text and "项目" in hit.text for hit in graph.search("株洲 项目"))
    assert graph.search("'; DROP TABLE link; --") == []
    assert graph.who("曹慧泉")
