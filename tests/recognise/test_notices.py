"""Lists of appointments whose verb, or day, stands in a line above the names."""

import pytest

from kg.flow import resolved
from kg.reading.page import Options, checked, divisions_of, read_page

HEADS = [
    ("绍兴市", "绍兴市人大常委会任免名单", "任命"),
    ("邵阳市", "经邵阳市第十七届人大常委会第四次会议决定任命", "任命"),
    ("漳州市", "决定任命", "任命"),
    ("宝鸡市", "会议决定免去", "免去"),
    ("大理白族自治州", "免去", "免去"),
]


@pytest.fixture
def told(tmp_path):
    """Read a list on a page of a city."""

    def read(text, home):
        path = tmp_path / "p.txt"
        path.write_text(f"人事任免名单\n\n{text}\n", encoding="utf-8", newline="")
        page = read_page(path, checked(Options(home=home, date="2024-03-08")))
        return resolved([page], divisions_of(()))

    return read


@pytest.mark.parametrize(("home", "head", "verb"), HEADS, ids=[home for home, *_ in HEADS])
def test_each_item_below_a_verb_is_an_event_on_the_day_above(told, home, head, verb):
    head = head if verb in head else verb
    into = "为{}财政局局长" if verb == "任命" else "的{}财政局局长职务"
    text = f"（2024年3月6日{home}人大常委会第九次会议通过）\n\n{head}：\n\n一、周明{into.format(home)}；\n\n二、赵海波{into.format(home).replace('财政', '民政')}。"
    corpus = told(text, home)
    kind = "appoint" if verb == "任命" else "remove"
    assert {(e.kind, e.participants, e.date, e.organ) for e in corpus.events} == {
        (kind, ("周明",), "2024-03-06", f"{home}财政局"),
        (kind, ("赵海波",), "2024-03-06", f"{home}民政局"),
    }
    assert {(p.person, p.begin or p.until) for p in corpus.posts} == {
        ("周明", "2024-03-06"),
        ("赵海波", "2024-03-06"),
    }


def test_several_names_and_several_items_of_a_line_are_read(told):
    corpus = told("任命：\n王大山、李小川为绍兴市人民检察院检察员；周明任绍兴市民政局局长。", "绍兴市")
    assert [e.participants for e in corpus.events] == [("王大山", "李小川"), ("周明",)]


@pytest.mark.parametrize("head", ["提请任命", "建议任命", "拟任命", "提名任命"])
def test_who_is_only_proposed_holds_no_post(told, head):
    corpus = told(f"（2024年3月6日市委常委会通过）\n{head}：\n周明为绍兴市民政局局长。", "绍兴市")
    assert not corpus.events
    assert not corpus.posts
    assert [(p.person, p.post, p.begin) for p in corpus.planned] == [("周明", "局长", None)]


def test_a_sentence_below_a_list_is_no_item_of_it(told):
    corpus = told(
        "任命：\n周明为绍兴市民政局局长。\n\n赵海波的绍兴市财政局局长职务说明。\n\n赵海波认真工作。", "绍兴市"
    )
    assert [e.participants for e in corpus.events] == [("周明",)]
