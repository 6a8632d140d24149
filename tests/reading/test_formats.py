"""Whatever people have: the same page gives the same rows in every format, and what is hostile ends in one line."""

import re

import pytest

import kg
from kg.flow import corpus
from kg.reading.page import Options

from ..conftest import SEEDS
from .wrapped import FONT, WRAPPED

RULES = Options(model=None)


def said(paths, options=RULES):
    """What pages say, less offsets, blanks and the endings of files."""
    readings, found = corpus(paths, options=options)

    def plain(words):
        return re.sub(r"\s|（.*/(\d{3})_[^）]*）", r"\1", words)

    def page(doc):
        return re.search(r"/(\d{3})_", doc).group(1)

    return (
        [(page(m.doc), plain(m.text), m.type, plain(m.entity), m.article) for m in found.mentions],
        [
            (page(p.doc), p.person, p.post, plain(p.organ), p.date, p.status)
            for p in (*found.posts, *found.planned)
        ],
        [
            (page(a.doc), a.article, plain(a.headline), a.byline)
            for reading in readings
            for a in reading.articles
            if a.article
        ],
    )


@pytest.fixture(scope="module")
def plain():
    return said([SEEDS])


@pytest.mark.parametrize("ending", WRAPPED)
def test_the_same_page_in_every_format_says_the_same(ending, plain, tmp_path):
    if ending == "pdf" and FONT is None:
        pytest.skip("no Chinese font")
    for seed in SEEDS.glob("*.txt"):
        file = tmp_path / f"{seed.stem}.{ending}"
        file.write_bytes(WRAPPED[ending](seed.read_text(encoding="utf-8")))
    assert said([tmp_path]) == plain


def test_links_of_scans_are_those_of_the_text(tmp_path):
    for seed in SEEDS.glob("*.txt"):
        (tmp_path / f"{seed.stem}.xml").write_bytes(WRAPPED["alto.xml"](seed.read_text(encoding="utf-8")))
    ends = []
    for number, paths in enumerate(([SEEDS], [tmp_path])):
        kg.build(paths, tmp_path / f"out{number}", options=RULES)
        with kg.open(tmp_path / f"out{number}") as graph:
            rows = graph.pairs(limit=0)
        ends.append(
            [
                (re.sub("（.*", "", r.source), re.sub("（.*", "", r.target), r.articles, r.sentences)
                for r in rows
            ]
        )
    assert sorted(ends[0]) == sorted(ends[1])
