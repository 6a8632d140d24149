import pytest

from kg.base.errors import KgError

MAYORS = {
    "2016-04-20": "本报讯 市长王立新主持召开会议。\n",
    "2016-09-30": "本报讯 市长王立新出席。\n",
    "2017-01-10": "本报讯 代市长李建国主持召开会议。\n",
    "2017-03-01": "本报讯 市长李建国出席。原市长王立新参加。\n",
}


def told(spells, *columns):
    return [tuple(getattr(spell, column) for column in columns) for spell in spells]


def test_a_spell_is_bounded_by_the_pages_that_show_it_and_tells_who_came_before_and_after(papers):
    held = papers(MAYORS).holders("株洲市人民政府", post="市长")
    assert told(held, "person", "post", "basis", "begin", "until", "first", "last", "past") == [
        ("王立新", "市长", "seen", None, None, "2016-04-20", "2016-09-30", "2017-03-01"),
        ("李建国", "代市长", "seen", None, None, "2017-01-10", "2017-01-10", None),
        ("李建国", "市长", "seen", None, None, "2017-03-01", "2017-03-01", None),
    ]
    assert told(held, "predecessor", "successor", "gap") == [
        (None, "李建国", None),
        ("王立新", None, "2016-09-30/2017-01-10"),
        ("王立新", None, "2016-09-30/2017-03-01"),
    ]


def test_who_is_removed_on_the_day_of_an_appointment_comes_before(papers):
    text = (
        "（2024年4月9日株洲市第十六届人大常委会第十八次会议通过）\n\n任命：\n\n沈立新为株洲市水利局局长；\n\n免去：\n\n"
        "丁学文的株洲市水利局局长职务。\n"
    )
    held = papers({"2024-04-10": text}).holders("株洲市水利局", post="局长")
    assert {s.person: (s.predecessor, s.successor, s.gap) for s in held} == {
        "丁学文": (None, "沈立新", None),
        "沈立新": ("丁学文", None, None),
    }


@pytest.mark.slow
@pytest.mark.parametrize(
    ("day", "holder"), [("2016-05-01", ["王立新"]), ("2016-12-01", []), ("2017-01-10", ["李建国"])]
)
def test_on_a_day_only_those_hold_a_post_whom_pages_around_it_show(papers, day, holder):
    assert told(papers(MAYORS).holders("株洲市人民政府", post="市长", on=day), "person") == [
        (name,) for name in holder
    ]


def test_printed_dates_go_before_sightings_and_pages_that_disagree_are_both_shown(papers):
    graph = papers(
        {
            "2013-05-02": "本报讯 副市长周国强出席。\n",
            "2017-05-02": "本报讯 市委常委周国强，男，汉族，2011年5月至2016年9月任株洲市副市长。\n",
            "2018-05-02": "本报讯 市委常委周国强，男，汉族，2011年6月至2016年9月任株洲市副市长。\n",
        }
    )
    (spell,) = graph.holders("株洲市人民政府")
    assert (spell.begin, spell.until, spell.basis, spell.first) == (
        "2011-05",
        "2016-09",
        "printed",
        "2013-05-02",
    )
    assert [(c.begin, c.until, c.date, "周国强" in c.text) for c in spell.contradictions] == [
        ("2011-05", "2016-09", "2017-05-02", True),
        ("2011-06", "2016-09", "2018-05-02", True),
    ]


def test_pages_that_disagree_are_shown_with_the_sentences_that_print_the_dates(papers):
    vita = "本报讯 市委常委周国强，男，汉族，1970年3月生，湖南攸县人。2011年{}月至2016年9月任株洲市副市长。\n"
    graph = papers({"2017-05-02": vita.format(5), "2018-05-02": vita.format(6)})
    (spell,) = graph.holders("株洲市人民政府")
    assert [c.text for c in spell.contradictions] == [
        f"2011年{month}月至2016年9月任株洲市副市长。" for month in (5, 6)
    ]


def test_a_vita_in_which_a_post_goes_on_does_not_contradict_itself(papers):
    text = "周国强，男，汉族，1970年3月生。2008年10月起任攸县副县长；2013年5月至2018年6月任攸县县委常委、副县长。\n"
    (spell,) = papers({"2024-03-05": text}).holders("攸县人民政府")
    assert (spell.begin, spell.until, spell.contradictions) == ("2008-10", "2018-06", ())


def test_two_printed_terms_that_do_not_touch_are_two_spells(papers):
    graph = papers(
        {
            "2019-05-02": "本报讯 市委常委周国强，男，汉族，2008年5月至2011年9月任株洲市副市长。\n",
            "2019-06-02": "本报讯 市委常委周国强，男，汉族，2016年3月至2018年1月任株洲市副市长。\n",
        }
    )
    assert told(graph.holders("株洲市人民政府"), "begin", "until") == [
        ("2008-05", "2011-09"),
        ("2016-03", "2018-01"),
    ]


def test_a_planned_post_is_not_in_the_ledger(papers):
    graph = papers(
        {"2019-05-02": "本报讯 市委常委周国强，男，汉族，现任株洲市财政局局长，拟任株洲市副市长。\n"}
    )
    assert told(graph.career("周国强"), "post") == [("常委",), ("局长",)]


def test_a_body_has_no_career(graph):
    with pytest.raises(KgError, match=r"is not a person.*kg holders 中共株洲市委员会"):
        graph.career("市委")


@pytest.mark.parametrize("day", ["2023", "2023-13-01"])
def test_a_day_must_be_one(graph, day):
    with pytest.raises(KgError, match="is not a date"):
        graph.holders("市委", on=day)
    with pytest.raises(KgError, match="is not a date"):
        graph.chart("市委", on=day)
