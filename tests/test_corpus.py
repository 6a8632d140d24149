"""Recognition holds on annotated pages of other papers, other dates and other kinds."""

from pathlib import Path

import pytest

from kg.flow import corpus
from kg.score import Tally, b_cubed, tallies
from tests.corpus.marked import Marked, load, parse

PAGES = load(Path(__file__).parent / "corpus")

FLOORS = {"core": 0.85, "all": 0.83, "posts": 0.78, "organ": 0.77, "article": 0.95}
"""Least F1 over all pages; raised whenever recognition gets better."""

ENTITIES = 0.98
"""Least B-cubed F1 over all pages."""


@pytest.fixture(scope="module")
def found(tmp_path_factory):
    """Mentions and posts of every page, read as one corpus, by file name."""
    folder = tmp_path_factory.mktemp("corpus")
    for page in PAGES:
        (folder / page.doc).write_text(page.text, encoding="utf-8", newline="")
    _, resolved = corpus([folder])
    rows = {page.doc: ([], []) for page in PAGES}
    for mention in resolved.mentions:
        rows[Path(mention.doc).name][0].append(mention)
    for post in resolved.posts:
        rows[Path(post.doc).name][1].append(post)
    return rows


@pytest.mark.parametrize("measure", FLOORS)
def test_recognition_on_other_papers_keeps_its_level(found, measure):
    total = sum((tallies(page, *found[page.doc])[measure] for page in PAGES), Tally())
    assert total.f1 >= FLOORS[measure], (
        f"{measure} {total.f1:.3f}: {total.wrong[:20]} wrong, {total.missed[:20]} missed"
    )


def test_entities_of_other_papers_are_neither_merged_nor_split(found):
    precision, recall = b_cubed((page, found[page.doc][0]) for page in PAGES)
    assert 2 * precision * recall / (precision + recall) >= ENTITIES


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.doc)
def test_annotation_stands_in_its_page(page: Marked):
    last = 0
    for mention in page.mentions:
        assert page.text[mention.start : mention.end] == mention.text
        assert mention.start >= last, f"{mention} overlaps the one before"
        last = mention.end
    persons = {mention.name for mention in page.mentions if mention.type in ("official", "person")}
    assert [post for post in page.posts if post.person not in persons] == []


def test_marks_are_taken_out_and_counted_in_raw_characters():
    page = parse(
        "p.txt",
        "{{A1}}[[刘\n\n剑飞|OFFICIAL|刘剑飞]]到[[市委|AGENCY?|中共绍兴市委员会]]{{/A1}} 完",
        ['{"person": "刘剑飞", "post": "书记", "organ": "", "former": true, "also": ["党委书记"]}'],
    )
    assert page.text == "刘\n\n剑飞到市委 完"
    assert [(m.start, m.end, m.type, m.name, m.optional) for m in page.mentions] == [
        (0, 5, "official", "刘剑飞", False),
        (6, 8, "agency", "中共绍兴市委员会", True),
    ]
    assert page.pieces == ((0, 8, "a1"),)
    assert page.posts[0].posts == ("书记", "党委书记")
    assert page.posts[0].former


@pytest.mark.parametrize(
    "broken", ["{{A1}}甲", "甲{{/A1}}", "{{A1}}{{A2}}甲{{/A2}}{{/A1}}", "[[甲|OFFICIAL]]", "甲]]"]
)
def test_a_broken_mark_is_not_taken_for_text(broken):
    with pytest.raises(ValueError, match=r"p\.txt"):
        parse("p.txt", broken, [])
