"""Nothing that stands on a page ends the reading of the others: what a rule cannot take becomes a fault with a name."""

import ast
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import kg
from kg.base.errors import PageFault
from kg.reading import page as reader
from kg.reading.page import Options, reading_of
from kg.reading.sheet import Sheet

from ..conftest import PLACES, ROOT, SEEDS

NEWS = (
    *"市委书记县区省长局主任党组副原前任兼代、，。：；？！“”《》（）()·•・ \n#▶某等的为是在与和同志村镇乡街道一二三十年月日0123456789",
    *"王李张刘陈曹慧泉恢清株洲湘潭攸醴陵",
    "市委", "市政府", "书记", "市长", "主任", "局长", "董事长", "公司", "有限公司", "株洲市", "湖南省", "记者", "通讯员", "讯", "任命",
    "免去", "拟任", "出席", "等市领导", "以下简称", "公安局", "人民医院", "大学", "村支书", "原", "分别", "上接01版", "下转02版", "遗失", "公告",
    "2023年2月1日", "癸卯年正月十一", "第23203期", "⽇⼈", "\u200b", "王\u3000强", "阿卜杜拉·买买提", "共青团", "中共", "国家税务总局",
)  # fmt: skip
OPTIONS = Options(home="湖南省株洲市")


TORN = (
    "省委召开会议。会议指出，要做好共青团",
    "镇党委召开会议，部署中共",
    "市税务局发布公告，国家税务总局",
    "陪同王强参加会议的还有陪同",
    "会议在云南和政居委会举行。",
)
"""Pages whose last words are the beginning of a name; and a division that begins with 和 and does not end in its level."""


def literals():
    """Every string of the tests and of the rules' examples that holds Chinese, each a page of its own."""
    found = {
        node.value
        for file in sorted((ROOT / "tests").rglob("*.py"))
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    return sorted(
        text
        for text in found
        if re.search(r"[\u4e00-\u9fff]", text) and not re.search(r"[\0\ud800-\udfff]", text)
    )


@settings(max_examples=300)
@given(st.lists(st.sampled_from(NEWS), max_size=60).map(lambda parts: "".join(parts)[:60]))
def test_any_scrap_of_news_is_read(text):
    if re.search(r"[\u2e80-\u2fdf\u3400-\u9fff]", text):
        reading = reading_of(Sheet("scrap.txt", text), OPTIONS)
        assert all(text[m.start : m.end] == m.text for m in reading.mentions)
        assert all(text[p.start : p.end] == p.evidence for p in reading.posts)


@pytest.mark.parametrize("text", TORN)
def test_a_page_with_the_beginning_of_a_name_is_read(text):
    reading = reading_of(Sheet("torn.txt", text), OPTIONS)
    assert all(text[m.start : m.end] == m.text for m in reading.mentions)


@pytest.mark.slow
def test_sentences_of_the_tests_are_read_alone():
    faults = []
    for text in literals()[:: 1 if PLACES >= 50 else 4]:
        try:
            reading_of(Sheet(text[:20], text), OPTIONS)
        except PageFault as fault:
            faults.append(str(fault))
    assert faults == []


SHORT = "主任王强。"


def test_a_page_of_one_title_and_one_name_is_built_among_the_others(tmp_path):
    (tmp_path / "z.txt").write_text(SHORT, encoding="utf-8")
    summary = kg.build([sorted(SEEDS.glob("*.txt"))[0], tmp_path / "z.txt"], tmp_path / "out")
    assert (summary.pages, summary.faults) == (2, ())


@pytest.fixture
def failing(monkeypatch):
    """Let a rule fail on pages that hold a word."""
    whole = reader.lay_out

    def lay_out(page, folded):
        if "会议" in page.text:
            raise ZeroDivisionError("no article is left")
        return whole(page, folded)

    monkeypatch.setattr(reader, "lay_out", lay_out)


def test_a_rule_that_fails_names_the_page_and_the_place_and_the_build_goes_on(failing, tmp_path):
    (tmp_path / "bad.txt").write_text("市委召开会议。", encoding="utf-8")
    (tmp_path / "good.txt").write_text(SHORT, encoding="utf-8")
    steps = []
    summary = kg.build([tmp_path], tmp_path / "out", options=Options(model=None), report=steps.append)
    (fault,) = summary.faults
    assert (summary.pages, summary.skipped) == (1, 1)
    assert re.fullmatch(
        re.escape(str(tmp_path / "bad.txt"))
        + r": ZeroDivisionError at kg\.reading\.page:\d+ \(no article is left\); a fault of kg, please report it with the page",
        fault,
    )
    assert [str(step.fault) for step in steps if step.fault] == [fault]
    told = []
    readings, _ = kg.corpus([tmp_path], options=Options(model=None), report=told.append)
    assert [str(one) for one in told] == [fault]
    assert [reading.page.text for reading in readings] == [SHORT]
    with pytest.raises(PageFault, match="ZeroDivisionError"):
        kg.corpus([tmp_path], options=Options(model=None))


@pytest.mark.slow
def test_commands_name_a_page_they_skip_and_stop_where_none_is_left(run, tmp_path):
    (tmp_path / "bad.txt").write_bytes(b"\x00")
    (tmp_path / "good.txt").write_text(SHORT, encoding="utf-8")
    code, out, err = run("mentions", tmp_path, "--no-model")
    assert code == 0
    assert "王强" in out
    assert err == f"kg: skipped {tmp_path / 'bad.txt'}: is binary (it holds NUL bytes); give text files\n"
    code, out, err = run("posts", tmp_path / "bad.txt", "--no-model")
    assert (code, out) == (2, "")
    assert err == f"kg: {tmp_path / 'bad.txt'}: is binary (it holds NUL bytes); give text files\n"
