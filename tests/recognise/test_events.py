import re

import pytest

from kg.base.event_schema import EVENT_KINDS
from kg.flow import resolved
from kg.gazetteer.rules import rules
from kg.reading.page import Options, checked, divisions_of, read_page

RULES = [row for row in rules().rows if row.kind.startswith("event")]
NEVER = ("event-off", "event-ask", "event-says")


def reading(path, text, date="2024-03-05"):
    """Read a text of 绍兴市 of a day."""
    path.write_text(f"一则短讯\n\n{text}\n", encoding="utf-8", newline="")
    return read_page(path, checked(Options(model=None, home="绍兴市", date=date)))


@pytest.fixture
def told(tmp_path):
    """Read the events of a text."""

    def read(text, date="2024-03-05"):
        page = reading(tmp_path / "p.txt", text, date)
        found = resolved([page], divisions_of(())).events
        assert all(page.page.text[e.start : e.end] == e.evidence for e in found)
        return list(found)

    return read


def acts(path, text):
    """Return the kind and the words of each act of a text, and who takes part."""
    page = reading(path, text)
    names = {m.start: m.text for m in page.mentions}
    for act in page.acts:
        yield act.kind, act.evidence, {names[part.at] for part in page.parts if part.act == act.act}


def test_every_rule_of_events_holds_in_its_sentences(tmp_path):
    broken = []
    for row in RULES:
        found = list(acts(tmp_path / "p.txt", re.sub(r"[【】]", "", row.yes))) if row.yes else []
        for name in re.findall(r"【([^【】]+)】", row.yes):
            if not any(row.type in ("", kind) and name in names for kind, _, names in found):
                broken.append(f"{row.file}:{row.line} {row.yes}: {found}")
        wrong = list(acts(tmp_path / "p.txt", row.no)) if row.no else []
        if any(row.kind in NEVER or (row.type == kind and row.word in words) for kind, words, _ in wrong):
            broken.append(f"{row.file}:{row.line} {row.no}: {wrong}")
    assert broken == []


def test_a_kind_of_event_without_words_does_not_exist():
    assert {row.type for row in RULES if row.type} == set(EVENT_KINDS)


@pytest.mark.parametrize(
    ("text", "kind", "who", "whom"),
    [
        (
            "3月4日，绍兴市委书记陈志远在市行政中心会见了浙江大学校长李文清一行，市委常委王建国陪同会见。",
            "meet",
            ("陈志远", "王建国"),
            ("李文清",),
        ),
        (
            "3月4日，浙江大学校长李文清一行访问绍兴市，绍兴市副市长陈志远会见了来访客人。",
            "meet",
            ("陈志远",),
            ("李文清",),
        ),
        (
            "3月4日，绍兴市委书记陈志远在市委副书记李文清陪同下到诸暨市调研。",
            "inspect",
            ("陈志远", "李文清"),
            (),
        ),
        (
            "出席会议的还有：绍兴市副市长陈志远、李文清、王建国。",
            "attend",
            ("陈志远", "李文清", "王建国"),
            (),
        ),
        ("会议由绍兴市委书记陈志远主持。", "chair", ("陈志远",), ()),
        (
            "3月4日，绍兴市人民政府与浙江大学签署战略合作协议。",
            "sign",
            ("绍兴市人民政府",),
            ("浙江大学",),
        ),
        ("图为绍兴市委书记陈志远看望老党员李文清。", "visit", ("陈志远",), ("李文清",)),
    ],
    ids=["escort", "guests", "with-him", "listed-behind", "by", "two-sides", "caption"],
)
def test_who_is_on_which_side_of_an_event(told, text, kind, who, whom):
    found = [(e.participants, e.counterparts) for e in told(text) if e.kind == kind]
    assert found == [(who, whom)]


@pytest.mark.parametrize(
    ("words", "date"),
    [
        ("3月4日", "2024-03-04"),
        ("2023年12月28日", "2023-12-28"),
        ("12月28日", "2023-12-28"),
        ("昨日", "2024-03-04"),
        ("4日", "2024-03-04"),
        ("3月1日至3日", "2024-03-01"),
        ("日前", None),
    ],
)
def test_the_day_of_an_event_is_the_one_that_is_printed(told, words, date):
    (event,) = told(f"{words}，绍兴市委书记陈志远到诸暨市调研。")
    assert (event.date, event.place) == (date, "诸暨市")


def test_a_day_is_not_known_where_the_page_has_none(told):
    assert [e.date for e in told("昨日，绍兴市委书记陈志远到诸暨市调研。", date=None)] == [None]


@pytest.mark.parametrize(
    "text",
    [
        "绍兴市委书记陈志远将出席全市教育大会。",
        "绍兴市委书记陈志远未出席全市教育大会。",
        "会议邀请绍兴市委书记陈志远出席。",
        "绍兴市人民政府拟与浙江大学签署战略合作协议。",
        "会议学习了绍兴市委书记陈志远的讲话精神。",
        "绍兴市委书记陈志远说，李先生主持会议。",
        "绍兴市委书记陈志远1985年参加工作。",
    ],
)
def test_what_is_planned_denied_asked_for_or_a_noun_is_not_told_as_happened(told, text):
    assert told(text) == []


def test_a_new_subject_takes_the_verb_from_the_one_before(told):
    found = told("绍兴市委书记陈志远会见客人，绍兴市副市长李文清主持签约仪式。")
    assert [(e.kind, e.participants) for e in found] == [("meet", ("陈志远",)), ("chair", ("李文清",))]


def test_two_verbs_of_one_clause_are_two_events_with_the_meeting_of_the_sentence_before(told):
    found = told(
        "3月4日，全市教育大会在诸暨市召开。绍兴市委书记陈志远出席并讲话。绍兴市副市长李文清主持会议。"
    )
    assert [(e.kind, e.date, e.place, e.chair, e.topic) for e in found] == [
        ("attend", "2024-03-04", "诸暨市", "李文清", "全市教育大会"),
        ("speak", "2024-03-04", "诸暨市", "李文清", "全市教育大会"),
        ("chair", "2024-03-04", "诸暨市", "李文清", "全市教育大会"),
    ]


def test_an_appointment_tells_the_organ_of_the_post(told):
    found = told("3月4日，绍兴市人大常委会决定任命陈志远为绍兴市教育局局长，李文清为绍兴市财政局局长。")
    assert [(e.kind, e.participants, e.organ) for e in found] == [
        ("appoint", ("陈志远",), "绍兴市教育局"),
        ("appoint", ("李文清",), "绍兴市财政局"),
    ]


def test_a_party_with_its_size_and_days_is_who_came(told):
    found = told("绍兴市副市长李文清一行36人4日至5日访问了嵊州市。")
    assert [(e.kind, e.participants) for e in found] == [("visit", ("李文清",))]


def test_who_honours_the_elected_is_not_elected(told):
    found = told("3月4日，绍兴市副市长李文清为当选年度人物的10名教师颁发了证书。")
    assert "appoint" not in {e.kind for e in found}


def test_a_meeting_of_another_day_was_not_held_there(told):
    text = "3月1日，全市教育大会在诸暨市召开。绍兴市委书记陈志远出席会议。\n3月4日，绍兴市副市长李文清主持召开座谈会。"
    assert {(e.kind, e.place) for e in told(text)} == {("attend", "诸暨市"), ("chair", None)}


def test_a_verb_inside_the_name_of_a_body_is_not_an_act(told):
    found = told("3月4日，绍兴市委书记陈志远在中国共产党绍兴市第八届纪律检查委员会第三次全体会议上发表讲话。")
    assert [event.kind for event in found] == ["speak"]


def test_an_act_of_a_printed_month_does_not_take_the_day_of_another_sentence(told):
    court = "3月4日，诸暨市人民法院开庭审理诸暨市财政局原局长陈志远案。"
    found = told(court + "2021年1月，陈志远被免去诸暨市财政局局长职务。")
    assert [(e.kind, e.date) for e in found if e.kind == "remove"] == [("remove", None)]


def test_a_year_in_the_name_of_a_meeting_leaves_its_day(told):
    found = told("3月4日，2024年全市教育大会召开，绍兴市委书记陈志远出席会议。")
    assert [(e.kind, e.date) for e in found] == [("attend", "2024-03-04")]


def test_who_takes_part_in_a_meeting_without_an_object_was_at_it(told):
    text = "3月4日，绍兴市委书记陈志远会见浙江大学校长李文清，绍兴市副市长王建国参加。"
    assert [(e.kind, e.participants, e.counterparts) for e in told(text)] == [
        ("meet", ("陈志远", "王建国"), ("李文清",))
    ]


def test_who_takes_part_in_the_occasion_after_a_meeting_did_not_meet(told):
    text = "3月4日，绍兴市委书记陈志远会见浙江大学校长李文清，随后召开座谈会，绍兴市副市长王建国参加。"
    meets = [e.participants for e in told(text) if e.kind == "meet"]
    assert ("陈志远",) in meets
    assert not any("王建国" in who for who in meets)
