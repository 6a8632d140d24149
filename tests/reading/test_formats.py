"""Whatever people have: the same page gives the same rows in every format, and what is hostile ends in one line."""

import re

import pytest

from kg.base.arrow import arrow_rows
from kg.derive.duckdb import Duck
from kg.derive.steps import derive
from kg.flow import corpus
from kg.reading.page import Options, divisions_of

from ..conftest import SEEDS
from .wrapped import FONT, WRAPPED

RULES = Options(model=None)


def linked(readings):
    """Every column of the links between the entities of some pages."""
    with Duck() as engine:
        engine.put("reading", arrow_rows((reading.page.doc, reading) for reading in readings))
        derive(engine, divisions_of(()))
        return engine.rows("SELECT * FROM link")


def said(paths, options=RULES):
    """What pages say, less offsets, blanks and the endings of files: mentions, posts, stories, links."""
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
        sorted(
            tuple(plain(v) if isinstance(v, str) else v for v in row.values()) for row in linked(readings)
        ),
    )


@pytest.fixture(scope="module")
def plain():
    found = said([SEEDS])
    assert all(found)
    return found


@pytest.mark.slow
@pytest.mark.parametrize("ending", WRAPPED)
def test_the_same_page_in_every_format_says_the_same(ending, plain, tmp_path):
    if ending == "pdf" and FONT is None:
        pytest.skip("no Chinese font")
    for seed in SEEDS.glob("*.txt"):
        file = tmp_path / f"{seed.stem}.{ending}"
        file.write_bytes(WRAPPED[ending](seed.read_text(encoding="utf-8")))
    assert said([tmp_path]) == plain
