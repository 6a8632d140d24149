import itertools
import math
from collections import defaultdict
from pathlib import Path

import pytest

from kg.base.errors import AmbiguousName, KgError, UnknownName
from kg.base.schema import ENTITY_TYPES
from kg.query.network import backbone
from kg.query.paths import strongest_paths
from kg.query.selection import Selection, select


def recount(graph):
    """Count co-mentions in plain Python, from the mentions and sentences of the database."""
    rows = graph._reader.rows
    story = {(r["doc"], r["article"]): r["story"] for r in rows("SELECT * FROM story")}
    kind = {(r["doc"], r["article"], r["sentence"]): r for r in rows("SELECT * FROM sentence")}
    in_story, in_passage, listed = defaultdict(set), defaultdict(set), set()
    for m in rows("SELECT * FROM mention"):
        key = (m["doc"], m["article"], m["sentence"])
        if m["credit"] or m["article"] is None or kind[key]["kind"] in ("byline", "credit"):
            continue
        in_story[story[key[:2]]].add(m["entity"])
        in_passage[kind[key]["passage"]].add(m["entity"])
        if kind[key]["listing"]:
            listed.add(kind[key]["passage"])
    weight, sentences, lists, alone = defaultdict(int), defaultdict(int), defaultdict(int), defaultdict(int)
    newman = defaultdict(float)
    for names in in_story.values():
        for name in names:
            alone[name] += 1
        for pair in itertools.combinations(sorted(names), 2):
            weight[pair] += 1
            newman[pair] += 1 / (len(names) - 1)
    for passage, names in in_passage.items():
        for pair in itertools.combinations(sorted(names), 2):
            sentences[pair] += 1
            lists[pair] += passage in listed
    return weight, newman, sentences, lists, alone, len(set(story.values()))


def test_every_link_is_what_a_plain_count_gives(graph):
    weight, newman, sentences, lists, alone, n = recount(graph)
    links = {(link.source, link.target): link for link in select(graph._reader, Selection(ENTITY_TYPES))[1]}
    assert links.keys() == weight.keys()
    for pair, link in links.items():
        assert (link.weight, link.sentences, link.lists) == (weight[pair], sentences[pair], lists[pair])
        assert link.weight <= min(alone[pair[0]], alone[pair[1]])
        p = link.weight / n
        assert link.npmi == pytest.approx(
            math.log(p / (alone[pair[0]] / n * alone[pair[1]] / n)) / -math.log(p)
        )
        assert -1 <= link.npmi <= 1 + 1e-9
        assert link.newman == pytest.approx(newman[pair])


def test_a_weight_can_be_recounted_from_its_evidence_and_read_again_in_the_file(graph):
    for other in ("陈恢清", "刘光跃", "株洲市"):
        link = next(c for c in graph.who("曹慧泉", limit=0) if c.entity == other)
        proof = graph.pair("曹慧泉", other)
        assert len({e.story for e in proof}) == link.articles
        assert len({e.passage for e in proof if e.both}) == link.sentences
        for e in proof:
            raw = Path(e.doc).read_bytes().decode("utf-8")[e.start : e.end]
            assert "".join(raw.split()) == "".join(e.text.split())


def test_reporters_and_people_in_notices_have_no_links(graph):
    network = graph.to_networkx(types=("person", "official", "agency", "district"))
    assert network.degree["陈正明"] == 0
    assert "赵国忠" not in network or network.degree["赵国忠"] == 0


def test_credits_are_exhibited_apart_from_what_makes_links(graph):
    shown = graph.exhibit("kg", Selection(types=("person", "official")))
    assert "陈正明" in {c["entity"] for c in shown.credits}
    assert "陈正明" not in {a["entity"] for a in shown.appearances}


def test_a_list_of_names_is_known_for_one(graph):
    link = next(c for c in graph.who("刘光跃", types="official", limit=0) if c.entity == "聂方红")
    assert link.sentences == link.lists == 2


@pytest.mark.parametrize("name", ["中共株洲市委员会", "市委", "zhong gong zhu zhou shi wei yuan hui"])
def test_an_entity_is_found_by_name_alias_and_pinyin(graph, name):
    assert graph.find(name) == "中共株洲市委员会"


def test_unknown_and_ambiguous_names_are_told_with_the_way_out(graph):
    with pytest.raises(UnknownName, match="曹慧泉"):
        graph.find("曹慧全")
    with pytest.raises(AmbiguousName, match=r"陈恢清.*曹慧泉"):
        graph.find("chq")


def test_filters_count_only_the_days_they_name(graph):
    assert {c.last for c in graph.who("陈恢清", until="2022-12-31", limit=0)} == {"2022-08-24"}
    assert graph.who("陈恢清", since="2030-01-01") == []
    assert all(c.sentences for c in graph.who("陈恢清", level="sentence", limit=0))


@pytest.mark.parametrize(("option", "value"), [("types", "planet"), ("level", "page"), ("since", "soon")])
def test_a_filter_without_a_valid_value_is_told(graph, option, value):
    with pytest.raises(KgError, match=value):
        graph.who("陈恢清", **{option: value})


def test_a_portrait_tells_posts_with_dates(graph):
    posts = {(p.post, p.organ, p.first, p.last) for p in graph.entity("曹慧泉").posts}
    assert posts == {("书记", "中共株洲市委员会", "2023-02-01", "2024-01-09")}


def test_chains_are_shown_with_a_sentence_each(graph):
    chain = [step for step in graph.path("刘光跃", "沈裕谋") if step.chain == 1]
    assert (chain[0].source, chain[-1].target) == ("刘光跃", "沈裕谋")
    assert all(step.text for step in chain)


def test_search_finds_sentences_with_all_words_and_takes_quotes_as_text(graph):
    assert all("株洲" in hit.text and "项目" in hit.text for hit in graph.search("株洲 项目"))
    assert graph.search("'; DROP TABLE link; --") == []
    assert graph.who("曹慧泉")


def test_the_backbone_is_a_part_of_the_graph(graph):
    network = graph.to_networkx()
    kept = backbone(network, 0.1)
    assert 0 < kept.number_of_edges() < network.number_of_edges()
    assert all(network.has_edge(u, v) for u, v in kept.edges)
    assert strongest_paths(network, "曹慧泉", "nobody") == []
