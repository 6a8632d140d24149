from pathlib import Path

from kg.query import database


def test_a_weight_can_be_recounted_from_its_evidence_and_read_again_in_the_file(graph):
    for other in ("陈恢清", "刘光跃", "株洲市"):
        link = next(c for c in graph.who("曹慧泉", limit=0) if c.entity == other)
        proof = graph.pair("曹慧泉", other)
        assert len({e.story for e in proof}) == link.articles
        assert len({e.passage for e in proof if e.both}) == link.sentences
        for e in proof:
            raw = Path(e.doc).read_bytes().decode("utf-8")[e.start : e.end]
            assert "".join(raw.split()) == "".join(e.text.split())


def test_evidence_comes_in_parts_that_make_the_whole(graph):
    whole = graph.pair("株洲市", "中共株洲市委员会")
    parts = [
        graph.pair("株洲市", "中共株洲市委员会", limit=4, offset=skipped)
        for skipped in range(0, len(whole), 4)
    ]
    assert [row for part in reversed(parts) for row in part] == whole


def test_many_pages_are_read_as_few_are(graph, monkeypatch):
    def told():
        found = graph.pair("曹慧泉", "陈恢清")
        places = [(row.doc, row.article, row.sentence) for row in found]
        chains = graph.path("陈恢清", "醴陵市")
        return found, chains, graph.printed(places, ["曹慧泉", "陈恢清"]), graph.changes(since="2023-01-01")

    few = told()
    monkeypatch.setattr(database, "_CONSTANTS", 0)
    assert told() == few
    assert all(few)


def test_mentions_come_in_parts_that_make_the_whole(graph):
    whole = graph.mentions()
    assert [(m.doc, m.start, m.end) for m in whole] == sorted((m.doc, m.start, m.end) for m in whole)
    parts = [graph.mentions(limit=250, offset=skipped) for skipped in range(0, len(whole) + 250, 250)]
    assert [row for part in parts for row in part] == whole
    assert graph.mentions(offset=len(whole) - 1) == whole[-1:]


def test_search_finds_sentences_with_all_words_and_takes_quotes_as_text(graph):
    assert all("株洲" in hit.text and "项目" in hit.text for hit in graph.search("株洲 项目"))
    assert graph.search("'; DROP TABLE link; --") == []
    assert graph.who("曹慧泉")
