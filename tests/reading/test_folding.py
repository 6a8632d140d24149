"""What is read is a copy in one form of every character; what is shown is what was printed."""

import functools
import re
import unicodedata
from collections import Counter

import opencc
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.flow import corpus
from kg.gazetteer.scripts import PLAIN, UNSEEN
from kg.reading.folding import fold

from ..conftest import SEEDS

PLAIN_PAGE = (
    "常德日报\n2024年5月8日 星期三\n\n# 全市防汛会议召开\n\n常德日报讯(记者 田野) 5月7日,市委书记方大山出席并讲话,"
    "市人大常委会主任文高见、市司法局局长石小龙参加。常德金马食品有限公司董事长阿里木·买买提发言。\n"
)
RADICALS = {form: chr(code) for code, form in PLAIN.items() if 0x2F00 <= code < 0x2FD6}


def told(text, tmp_path):
    """What is told of a page: mentions as type and entity, and posts; each mention stands where it says."""
    path = tmp_path / "p.txt"
    path.write_text(text, encoding="utf-8", newline="")
    readings, found = corpus([path])
    for m in found.mentions:
        assert text[m.start : m.end] == m.text
    for p in found.posts:
        assert text[p.start : p.end] == p.evidence
    for sentence in readings[0].sentences:
        stretch = re.sub(rf"[\s{UNSEEN}]", "", text[sentence.start : sentence.end])
        assert re.sub(r"\s", "", sentence.text) in stretch
    names = Counter((m.type, m.entity, m.credit) for m in found.mentions)
    return names + Counter((p.person, p.post, p.organ, p.former) for p in found.posts)


def spaced(text):
    """The masthead with a blank between all of its characters."""
    head, rest = text.split("\n\n", 1)
    return "\n".join(" ".join(line.replace(" ", "")) for line in head.splitlines()) + "\n\n" + rest


@pytest.mark.parametrize(
    "form",
    [
        lambda text: "".join(RADICALS.get(char, char) for char in text),
        lambda text: text.translate({ord(char): ord(char) + 0xFEE0 for char in "0123456789"}),
        lambda text: text.replace("大", "大\u200b").replace("文高", "文\ufeff高"),
        lambda text: text.replace("·", "•"),
        lambda text: text.replace("·", "‧"),
        lambda text: text.replace("·", "・"),
        spaced,
    ],
    ids=[
        "radicals",
        "full width",
        "no width",
        "bullet",
        "hyphenation point",
        "katakana dot",
        "spaced masthead",
    ],
)
def test_another_form_of_the_characters_tells_the_same(form, tmp_path):
    other = form(PLAIN_PAGE)
    assert other != PLAIN_PAGE
    assert told(other, tmp_path) == told(PLAIN_PAGE, tmp_path)


@pytest.mark.parametrize("seed", sorted(SEEDS.glob("*.txt")), ids=lambda path: path.stem[:3])
def test_a_traditional_page_tells_what_its_simplified_twin_tells(seed, tmp_path):
    text = seed.read_text(encoding="utf-8")
    one, twin = told(text, tmp_path), told(opencc.OpenCC("s2t").convert(text), tmp_path)
    assert 2 * (one & twin).total() / (one.total() + twin.total()) >= 0.99


def test_a_traditional_name_is_simplified_and_no_misprint(page):
    reading = page("株洲市委書記劉文濤主持會議,蘆淞區區長陳國華參加。", home="湖南省株洲市")
    assert [(m.text, m.name, m.reason) for m in reading.mentions] == [
        ("株洲市委", "中共株洲市委员会", "as printed"),
        ("劉文濤", "刘文涛", "as printed"),
        ("蘆淞區", "湖南省株洲市芦淞区", "gazetteer"),
        ("陳國華", "陈国华", "as printed"),
    ]
    assert [(p.person, p.post, p.organ, p.evidence) for p in reading.posts] == [
        ("刘文涛", "书记", "中共株洲市委员会", "株洲市委書記劉文濤"),
        ("陈国华", "区长", "株洲市芦淞区人民政府", "蘆淞區區長陳國華"),
    ]


def test_names_of_a_page_of_both_scripts_keep_their_printed_form(page):
    reading = page(
        "市委書記劉文濤主持會議，听取了项目进展汇报，强调要抓紧开工。劉書記会后调研。", home="湖南省株洲市"
    )
    assert {m.name for m in reading.mentions if m.type == "official"} == {"劉文濤"}


@pytest.mark.parametrize(
    "name", ["王䶮", "赵𬭎", "李𫖯", "石𬱖", "周㛃"], ids=["A", "E", "C", "F", "A again"]
)
def test_a_rare_character_is_part_of_a_name(page, name):
    text = f"株洲市市长{name}主持会议，{name}市长要求抓好落实。"
    reading = page(text, home="湖南省株洲市")
    assert [(m.text, m.name) for m in reading.mentions if m.type == "official"] == [(name, name)] * 2
    assert {(p.person, p.post) for p in reading.posts} == {(name, "市长")}


@functools.cache
def odd():
    return (
        "".join(map(chr, list(PLAIN)[::7])) + "\u200b\ufeff\ufe00•‧䶮𬭎𫖯劉書記會國 \n\u3000年月日1株洲市委王"
    )


@given(st.text(st.sampled_from(odd())))
def test_the_copy_knows_where_its_characters_stand(text):
    folded = fold(text)
    assert len(folded.text) == len(folded.origin) == len(folded.spelt)
    assert all(a < b for a, b in zip(folded.origin, folded.origin[1:], strict=False))
    assert all(0 <= at < len(text) for at in folded.origin)


def test_every_form_is_one_character_and_stands_for_one_that_is_none():
    assert all(len(form) == 1 for form in PLAIN.values())
    assert all(ord(form) not in PLAIN for form in PLAIN.values())
    for code, form in PLAIN.items():
        assert unicodedata.normalize("NFKC", chr(code)) in (form, chr(code), "戶")


def test_an_ordinary_page_is_its_own_copy():
    for seed in SEEDS.glob("*.txt"):
        text = seed.read_text(encoding="utf-8")
        assert fold(text).text is text


def test_figures_of_a_table_are_not_run_together():
    assert fold("3 1 2 0\n胜 平 负 3 1 2\n").text.splitlines()[0] == "3 1 2 0"


def test_a_spaced_label_is_no_name(page):
    reading = page("# 市人大常委会公告\n\n任 免 名 单\n\n任命王强为株洲市司法局局长。\n")
    assert [m.text for m in reading.mentions if m.type in ("person", "official")] == ["王强"]


def test_upright_lines_are_read_from_above(page):
    reading = page(
        "\n".join("市委书记方大山出席会议，副市长石小龙主持。") + "\n\n会后调研。\n", home="湖南省常德市"
    )
    assert [(p.person, p.post) for p in reading.posts] == [("方大山", "书记"), ("石小龙", "副市长")]
    assert reading.posts[0].evidence == "\n".join("市委书记方大山")


def test_wide_gaps_of_a_spaced_line_stay():
    assert fold("株 洲 日 报   星 期 三\n").text == "株洲日报   星期三\n"


def test_a_text_of_blank_lines_is_folded_in_one_pass():
    text = " \n" * 100_000 + "株 洲 日 报\n"
    assert fold(text).text == text[:-8] + "株洲日报\n"
