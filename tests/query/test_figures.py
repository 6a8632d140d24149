import contextlib
import math
import random

import numpy as np
import pytest

import kg
from kg.query import comparison
from kg.query.database import Reader
from kg.query.intervals import interval
from kg.query.precedence import strengths

from ..conftest import ROOT

pytestmark = pytest.mark.slow


def differences(rows, one, other):
    place = {story: number for number, story in enumerate([*one, *other])}
    named = {}
    for row in rows:
        named.setdefault((row["entity"], row["type"]), []).append(place[row["story"]])
    return comparison.tested(named, len(one), len(other))


LEADERS = ("陈志远", "李文清", "王建国", "赵明华")


def list_of(names, words="", day=4):
    titled = f"株洲市委书记{names[0]}，" + "，".join(f"株洲市委常委{name}" for name in names[1:])
    return f"本报讯 3月{day}日，株洲市第{day}次教育大会召开。{titled}出席会议{words}。\n"


def test_the_order_of_lists_is_the_rank_of_leaders(papers):
    pages = {
        f"2024-03-{day:02}": f"# 会议\n\n{list_of(LEADERS[:3] if day % 2 else LEADERS, day=day)}"
        for day in range(1, 11)
    }
    graph = papers(pages)
    rows = graph.precedence()
    assert [row.entity for row in rows] == list(LEADERS)
    assert rows[0].value > rows[1].value > rows[2].value
    assert {row.agree for row in rows} == {1.0}
    assert graph.precedence(since="2030-01-01") == []


def test_a_list_in_the_order_of_strokes_is_left_out(papers):
    graph = papers({"2024-03-05": f"# 会议\n\n{list_of(LEADERS, '（以姓氏笔画为序）')}"})
    assert graph.events(kinds="attend")
    assert graph.precedence() == []


def test_strengths_are_those_of_bradley_and_terry():
    draw = random.Random(7)
    truth = {"a": 1.0, "b": 0.0, "c": -1.0}
    wins = {}
    for one, other in (("a", "b"), ("a", "c"), ("b", "c")) * 2000:
        pair = (one, other) if draw.random() < 1 / (1 + math.exp(truth[other] - truth[one])) else (other, one)
        wins[pair] = wins.get(pair, 0) + 1
    found = strengths(wins)
    assert all(found[name] == pytest.approx(truth[name], abs=0.1) for name in truth)


@pytest.mark.parametrize(("count", "stories"), [(3, 40), (20, 1000), (990, 1000), (500, 100_000)])
def test_an_interval_is_that_of_resampled_stories(count, stories):
    draw = random.Random(3)
    resampled = sorted(
        draw.binomialvariate(stories, count / stories)
        if hasattr(draw, "binomialvariate")
        else sum(draw.random() < count / stories for _ in range(stories))
        for _ in range(300 if stories > 1000 else 1500)
    )
    low, high = interval(count, stories)
    slack = 1 + 0.25 * math.sqrt(count)
    assert low == pytest.approx(resampled[round(0.025 * len(resampled))], abs=slack)
    assert high == pytest.approx(resampled[round(0.975 * len(resampled)) - 1], abs=slack)


def test_what_is_in_every_story_has_no_spread():
    assert (interval(0, 10), interval(10, 10)) == ((0, 0), (10, 10))


def test_shuffled_halves_differ_in_one_comparison_of_twenty_at_most():
    draw = random.Random(11)
    stories = [f"s{i}" for i in range(120)]
    rows = [
        {"entity": f"e{i}", "type": "official", "story": story}
        for i in range(30)
        for story in draw.sample(stories, draw.randint(5, 40))
    ]
    alarms = 0
    for _ in range(100):
        draw.shuffle(stories)
        alarms += differences(rows, stories[:60], stories[60:])[0].p <= 0.05
    assert alarms <= 9  # 5 are expected; more than 9 has a probability of 0.03


@pytest.mark.slow
def test_shuffled_halves_of_real_pages_differ_in_one_comparison_of_twenty_at_most(tmp_path):
    pages = sorted((ROOT / "tests" / "corpus").glob("*.txt"))
    kg.build(pages, tmp_path)
    with contextlib.closing(Reader(tmp_path / "kg.duckdb")) as reader:
        rows = reader.rows(
            "SELECT DISTINCT a.entity, e.type, a.story FROM appearance a JOIN entity e ON e.entity = a.entity"
        )
    stories = sorted({row["story"] for row in rows})
    draw, alarms = random.Random(7), 0
    for _ in range(60):
        draw.shuffle(stories)
        half = len(stories) // 2
        alarms += differences(rows, stories[:half], stories[half:])[0].p <= 0.05
    assert alarms <= 6  # 3 are expected; more than 6 has a probability of 0.03


def test_who_is_in_one_half_alone_differs():
    stories = [f"s{i}" for i in range(60)]
    rows = [{"entity": "e", "type": "official", "story": story} for story in stories[:20]]
    (row,) = differences(rows, stories[:30], stories[30:])
    assert (row.in_a, row.of_a, row.in_b, row.of_b, row.p) == (20, 30, 0, 30, 0.001)


def test_every_subset_of_a_permutation_has_the_size_of_the_set():
    draw = np.random.default_rng(3)
    held = np.array([comparison._subset(draw, 41, 13) for _ in range(4_000)])
    assert set(held.sum(axis=1)) == {13}
    assert held.mean(axis=0) == pytest.approx(13 / 41, abs=0.04)  # five standard deviations
    packed = comparison._packed(np.random.default_rng(3), 41, 13)
    again = np.random.default_rng(3)
    for shift in (0, 21, 42):
        assert ((packed >> shift & 1) == comparison._subset(again, 41, 13)).all()


def test_periods_are_compared_by_their_stories(weekly):
    with kg.open(weekly) as graph:
        days = [day.date for day in graph.coverage()]
        middle = days[len(days) // 2]
        rows = graph.compare(f"{days[0]}..{middle}", f"{middle}..{days[-1]}", limit=3)
        assert len(rows) == 3
        assert all(0 < row.p <= 1 for row in rows)
        with pytest.raises(kg.KgError, match="next: is not a period"):
            graph.compare("2023", "next")
        with pytest.raises(kg.KgError, match="1999: names no story"):
            graph.compare("1999", days[0])


@pytest.mark.slow
def test_commands_show_intervals_coverage_and_faults(run, built):
    code, out, _ = run("top", "--interval", "--limit", "1", "--db", built, "--format", "csv")
    assert (code, out.splitlines()[0]) == (0, "entity,type,measure,value,low,high")
    assert "█" in run("coverage", "--db", built, "--format", "table")[1]
    code, _, told = run("top", "--measure", "degree", "--interval", "--db", built)
    assert (code, "has no interval" in told) == (2, True)
    code, _, told = run("top", "--measure", "rank", "--interval", "--db", built)
    assert (code, "has no interval" in told) == (2, True)
    code, _, told = run("top", "--measure", "rank", "--type", "company", "--db", built)
    assert (code, "orders people alone" in told) == (2, True)
