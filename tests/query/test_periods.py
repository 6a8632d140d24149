"""Stretches of days are counted as other questions count them."""

import pytest

from kg.base.errors import KgError

SINCE, UNTIL = "2023-01-01", "2023-12-31"
NAME = "曹慧泉"


@pytest.mark.parametrize("days", [(SINCE, UNTIL), ("2022-01-01", "2024-12-31")], ids=["a year", "all"])
def test_a_stretch_counts_pairs_as_the_question_of_companions_does(graph, days):
    (period,) = graph.periods(["..".join(days)], names=[NAME]).periods
    near = {row.entity: row for row in graph.who(NAME, since=days[0], until=days[1], limit=0)}
    bonds = {
        bond.target if bond.source == NAME else bond.source: bond
        for bond in period.links
        if NAME in (bond.source, bond.target)
    }
    assert bonds.keys() >= near.keys() != set()
    for name, row in near.items():
        bond = bonds[name]
        assert (bond.weight, bond.sentences, bond.lists, bond.npmi, bond.first, bond.last) == (
            row.articles, row.sentences, row.lists, row.npmi, row.first, row.last,
        )  # fmt: skip


def test_a_stretch_of_all_days_counts_entities_by_the_sentences_that_name_them(graph):
    told = graph.periods(["2000-01-01..2100-01-01"])
    whole = {entity.entity: entity for entity in told.entities}
    dated = [tally for tally in told.periods[0].entities if not graph.undated(tally.entity)]
    assert len(dated) > 30
    for tally in dated[::5]:
        said = graph.said(tally.entity)
        assert tally.articles == len({row.story for row in said})
        assert (tally.first, tally.last) == (said[0].date, said[-1].date)
        assert len(said) <= tally.mentions <= whole[tally.entity].mentions


def test_two_stretches_count_the_same_entities(graph):
    one, two = graph.periods(["2023-01-01..2023-12-31", "2024-01-01..2024-12-31"]).periods
    alone = graph.periods(["2024-01-01..2024-12-31"]).periods[0]
    assert {t.entity: t for t in alone.entities}.items() <= {t.entity: t for t in two.entities}.items()
    assert one.articles + two.articles == sum(
        day.articles for day in graph.coverage(since="2023-01-01", until="2024-12-31")
    )


def test_lists_may_be_left_out(graph):
    (period,) = graph.periods([f"{SINCE}..{UNTIL}"], lists=False).periods
    assert period.links
    assert not any(bond.lists for bond in period.links)


def test_months_tell_what_the_time_lines_of_all_entities_tell(graph):
    counted = sum(row.articles for row in graph.months() if row.month == "2023-02")
    lines = [graph.timeline(e.entity) for e in graph.entities() if e.type != "reporter"]
    assert counted == sum(m.articles for line in lines for m in line if m.month == "2023-02")
    both = {row.month: row.articles for row in graph.months_of([NAME, "陈恢清"])}
    assert sum(both.values()) == len({e.story for e in graph.pair(NAME, "陈恢清") if e.date})


def test_what_names_an_entity_is_told_by_days(graph):
    told = graph.said(NAME, since=SINCE, until=UNTIL)
    assert told
    assert all(SINCE <= row.date <= UNTIL for row in told)
    assert told == [row for row in graph.said(NAME) if row.date and SINCE <= row.date <= UNTIL]
    assert graph.said(NAME, limit=2, offset=1) == graph.said(NAME)[-3:-1]


def test_the_evidence_of_a_pair_is_told_by_days(graph):
    told = graph.pair(NAME, "陈恢清", since=SINCE, until=UNTIL)
    assert told == [row for row in graph.pair(NAME, "陈恢清") if row.date and SINCE <= row.date <= UNTIL]
    assert told


@pytest.mark.parametrize(
    ("stretches", "told"),
    [
        (["2023"], "is not a stretch"),
        (["2023-02-30..2023-03-01"], "is not a date"),
        ([], "is none"),
        (["a..b"] * 3, "is none"),
    ],
    ids=["a year", "no day", "none", "three"],
)
def test_a_stretch_that_is_none_is_refused(graph, stretches, told):
    with pytest.raises(KgError, match=told):
        graph.periods(stretches)
