import itertools
import math
from collections import defaultdict

import pytest

from kg.base.schema import ENTITY_TYPES
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


def test_who_holds_a_post_in_a_body_is_in_the_default_graph_and_who_holds_none_is_not(papers):
    text = (
        "本报讯 市长王立新会见东湖建设集团有限公司董事长陈国强，东湖建设集团有限公司员工周大海和市民李建军参加。"
        "市民李建军说好。\n"
    )
    graph = papers({"2016-04-20": text})
    people = {"王立新", "陈国强", "周大海", "李建军"}
    assert people & set(graph.to_networkx()) == {"王立新", "陈国强"}
    assert people & {row.entity for row in graph.who("王立新")} == {"陈国强"}
    assert people & set(graph.to_networkx(types="official")) == {"王立新"}
    assert people & set(graph.exhibit("", Selection(ENTITY_TYPES)).core().graph) == {"王立新", "陈国强"}
