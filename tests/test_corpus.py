"""Recognition holds on annotated pages of other papers, other dates and other kinds."""

from pathlib import Path

import pytest

from kg.flow import corpus
from kg.query.scores import scores
from tests.corpus.marked import Marked, load, parse

HERE = Path(__file__).parent / "corpus"
FOLDERS = {"hard": load(HERE), "plain": load(HERE / "fresh")}
"""Pages full of traps (names that are words, torn lines), and pages as papers print them every day."""
PAGES = [page for pages in FOLDERS.values() for page in pages]

FLOORS = {
    "hard": {
        "core": 0.955,
        "all": 0.947,
        "posts": 0.951,
        "organ": 0.874,
        "article": 0.980,
        "entities": 0.992,
    },
    "plain": {
        "core": 0.955,
        "all": 0.958,
        "posts": 0.988,
        "organ": 0.872,
        "article": 0.950,
        "entities": 0.992,
    },
}
"""Least F1 over all pages of a folder: what it is, less 0.005."""


@pytest.fixture(scope="module")
def found(tmp_path_factory):
    """Scores of all pages of each folder, read as one corpus, by folder and measure."""
    table = {}
    for folder, pages in FOLDERS.items():
        place = tmp_path_factory.mktemp(folder)
        for page in pages:
            (place / page.doc).write_text(page.text, encoding="utf-8", newline="")
        _, resolved = corpus([place])
        rows = scores(pages, resolved.mentions, resolved.posts)
        table |= {(folder, r.measure): r for r in rows if r.doc == "all" and r.match == "strict"}
    return table


@pytest.mark.parametrize("measure", FLOORS["hard"])
@pytest.mark.parametrize("folder", FLOORS)
def test_recognition_on_other_papers_keeps_its_level(found, folder, measure):
    assert found[folder, measure].f1 >= FLOORS[folder][measure], found[folder, measure]


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
    "broken",
    ["{{A1}}甲", "甲{{/A1}}", "{{A1}}{{A2}}甲{{/A2}}{{/A1}}", "[[甲|OFFICIAL]]", "甲]]"],
    ids=["not closed", "not opened", "nested", "without a name", "end of a mark alone"],
)
def test_a_broken_mark_is_not_taken_for_text(broken):
    with pytest.raises(ValueError, match=r"p\.txt"):
        parse("p.txt", broken, [])
