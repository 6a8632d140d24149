"""Appointments and removals in lists: a decision, and an item a line."""

import pytest


@pytest.fixture
def told(events_of):
    """Read the appointments and removals of a notice of a city."""

    def read(lines, home, headline="任免通知"):
        found = events_of(lines, home, headline=headline)
        return [(e.kind, e.date, e.participants, e.organ) for e in found]

    return read


@pytest.mark.parametrize(
    ("home", "lines", "events"),
    [
        (
            "抚州市",
            "各县（区）人民政府：\n经市政府研究决定：\n覃小红同志任抚州市人民政府副秘书长；\n蒙志刚同志任抚州市水利局总工程师。",
            [("appoint", None, "覃小红", "抚州市人民政府"), ("appoint", None, "蒙志刚", "抚州市水利局")],
        ),
        (
            "朝阳市",
            "朝阳市人大常委会决定：\n一、决定任命\n覃小红同志为朝阳市财政局局长；\n二、决定免去\n蒙志刚同志的朝阳市财政局局长职务。",
            [("appoint", None, "覃小红", "朝阳市财政局"), ("remove", None, "蒙志刚", "朝阳市财政局")],
        ),
        (
            "许昌市",
            "2023年6月5日，市政府决定：\n覃小红任许昌市审计局局长；\n撤销蒙志刚的许昌市审计局副局长职务。",
            [
                ("appoint", "2023-06-05", "覃小红", "许昌市审计局"),
                ("remove", "2023-06-05", "蒙志刚", "许昌市审计局"),
            ],
        ),
        (
            "娄底市",
            "现将有关任免事项通知如下：\n覃小红（女）同志任娄底市民政局副局长（试用期一年）；\n蒙志刚不再担任娄底市民政局副局长职务。",
            [("appoint", None, "覃小红", "娄底市民政局"), ("remove", None, "蒙志刚", "娄底市民政局")],
        ),
        (
            "昭通市",
            "市政府批准：\n（一）覃小红同志任昭通市教育局局长；\n（二）免去蒙志刚同志昭通市教育局局长职务。",
            [("appoint", None, "覃小红", "昭通市教育局"), ("remove", None, "蒙志刚", "昭通市教育局")],
        ),
    ],
)
def test_items_with_their_own_verb_below_a_decision_are_events(told, home, lines, events):
    assert told(lines, home) == [(kind, day, (name,), organ) for kind, day, name, organ in events]


@pytest.mark.parametrize(
    "lines",
    [
        "经市委研究，现对下列同志进行任前公示：\n覃小红同志任抚州市教育局副局长。",
        "市政府提请任命：\n覃小红同志为抚州市教育局局长。",
        "市政府关于表彰先进的决定：\n覃小红同志为先进工作者代表。",
        "个人简历：\n覃小红同志任抚州市教育局局长多年。",
        "市政府决定：\n各县要抓紧落实。\n会后，记者采访了覃小红。覃小红为抚州市教育局局长。",
    ],
    ids=["announced", "proposed", "honoured", "vita", "prose"],
)
def test_what_is_no_decision_about_a_post_appoints_nobody(told, lines):
    assert [event for event in told(lines, "抚州市", "公告") if event[0] == "appoint"] == []


def test_an_item_that_its_sentence_told_is_told_once(told):
    lines = "市政府决定：\n免去蒙志刚同志的抚州市教育局局长职务。"
    assert [event[:3] for event in told(lines, "抚州市")] == [("remove", None, ("蒙志刚",))]
