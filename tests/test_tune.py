"""The fit of the scores to people's decisions: when it is made, what it changes, and how it is taken back."""

import json
import os
from pathlib import Path

import pytest

import kg
from kg.base.errors import PatternError
from kg.base.schema import Decision
from kg.derive import decision_file
from kg.query.tuning import Case, tuned
from kg.reading.scores import Scores, log_odds

from .conftest import ROOT

SURNAMES, GIVEN = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨", ("建国", "志强", "丽华", "海燕", "文博", "晓东")
PEOPLE = [s + GIVEN[(i + i // 16) % 6] for i, s in enumerate((SURNAMES * 2)[:28])]
FIRMS = [
    f"{a}{b}科技有限公司"
    for a, b in zip(
        "宏远华盛金瑞鑫泰博创立信东凯旋润泽联兴汇丰正江海山川星月天地",
        "达盛源通昌隆顺和茂诚益康德安宁祥福禄寿喜庆吉平明亮光辉华",
        strict=False,
    )
][:28]
UNDECIDED = "远志达科技有限公司"


@pytest.fixture
def here(tmp_path, monkeypatch):
    """A working directory with a page of people and companies, and what was built of it."""
    (tmp_path / "pages").mkdir()
    told = "\n".join(f"副市长{p}到{f}调研。" for p, f in zip(PEOPLE, FIRMS, strict=True))
    text = f"株洲日报\n中共株洲市委主管主办\n2023年2月1日 星期三\n\n# 企业调研\n\n{told}\n副市长何海燕到{UNDECIDED}调研。\n"
    (tmp_path / "pages" / "a.txt").write_text(text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    build()
    return tmp_path


def build():
    return kg.build(["pages"], options=kg.Options(model=None))


def names():
    with kg.open() as graph:
        return {entity.entity for entity in graph.entities()}


def decided(label, name, **keys):
    fields = {"id": "", "kind": "", "by": "", "of": (), "date": "2024-01-09", "reason": "seen"}
    return Decision(**{"label": label, "pattern": name} | fields | keys)


def decide(right, wrong):
    made = [decided("ACCEPT", name, kind="new") for name in right] + [
        decided("REJECT", name) for name in wrong
    ]
    decision_file.add(decision_file.file(), made)


@pytest.fixture
def tune(run, here):
    return lambda *options: run("tune", *options, cwd=here, env=os.environ | {"PYTHONPATH": str(ROOT)})


def test_too_few_decisions_are_told_in_a_line_and_nothing_is_written(here, tune):
    decide(PEOPLE[:20], FIRMS[:20])
    decision_file.add(decision_file.file(), [decided("MERGE", PEOPLE[21], id=PEOPLE[22])] * 20)
    told = "has 40 decisions that say whether a name is right, and a fit needs 50; go on with kg review"
    assert tune() == (2, "", f"kg: patterns/curated.jsonl: {told}\n")
    assert not Path("patterns/scores.json").exists()


@pytest.mark.slow
def test_what_people_rejected_makes_its_like_too_doubtful_and_taking_the_fit_away_brings_it_back(here, tune):
    known = [name for name in FIRMS if name in names()]
    decide(PEOPLE, known)
    build()
    assert UNDECIDED in names()
    status, out, err = tune("--format", "json")
    assert (status, err) == (0, "")
    (row,) = map(json.loads, out.splitlines())
    assert (row["decisions"], row["right"], row["wrong"]) == (28 + len(known), 28, len(known))
    assert row["loss_after"] < row["loss_before"]
    assert row["wrong_kept_after"] < row["wrong_kept_before"] == len(known)
    assert row["right_lost_after"] == 0
    assert UNDECIDED in row["leaving"]
    assert row["file"] == "patterns/scores.json"
    assert build().read == 1
    left = names()
    assert UNDECIDED not in left
    assert set(PEOPLE) <= left
    again = json.loads(tune("--format", "json")[1])  # the rejected names are on no page any more
    assert (again["decisions"], again["wrong"]) == (row["decisions"], row["wrong"])
    assert again["slope"] == pytest.approx(row["slope"], abs=0.01)  # scores have three digits
    Path("patterns/scores.json").unlink()
    build()
    assert UNDECIDED in names()


@pytest.mark.slow
def test_a_second_fit_before_a_build_starts_from_the_scores_that_the_pages_have(here, tune):
    decide(PEOPLE, [name for name in FIRMS if name in names()])
    build()
    first = json.loads(tune("--format", "json")[1])
    assert json.loads(tune("--format", "json")[1]) == first


@pytest.mark.slow
def test_people_read_the_figures_of_a_fit_in_their_language(here, tune):
    decide(PEOPLE, [name for name in FIRMS if name in names()])
    lines = tune("--format", "table")[1].splitlines()
    assert lines[1] == "On decisions that the fit has not seen, before and after:"
    assert lines[-1] == "Written: patterns/scores.json; the next kg build reads the pages again with it"
    assert (
        tune("--format", "table", "--lang", "zh")[1].splitlines()[1]
        == "在未参与拟合的决定上，拟合前与拟合后："
    )


def test_a_fit_that_says_nothing_new_is_not_better():
    found = [Case(f"甲{n}", n % 2 == 0, "person", "people", 0.0) for n in range(60)]
    assert not tuned(found).better


def test_a_type_that_is_often_wrong_is_believed_less_and_others_are_not():
    found = [Case(f"甲{n}", n % 10 > 0, "person", "model", log_odds(0.9)) for n in range(60)]
    found += [Case(f"乙{n}", n % 10 == 0, "company", "model", log_odds(0.9)) for n in range(60)]
    made = tuned(found)
    assert made.better
    share = [
        1 / (1 + 2.718281828 ** -made.scores.fitted(log_odds(0.9), kind, "model"))
        for kind in ("person", "company")
    ]
    assert share == [pytest.approx(0.9, abs=0.06), pytest.approx(0.1, abs=0.1)]


def test_learned_scores_come_back_from_fitted_ones():
    scores = Scores(0.7, (("company", -1.5), ("model", 0.25)))
    assert scores.learned(scores.fitted(1.25, "company", "model"), "company", "model") == pytest.approx(1.25)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("[]", "is not a JSON object"),
        ("{", "cannot be read"),
        ('{"slope": 0, "shifts": {}}', "slope 0 is not a number from 0.1 to 10"),
        ('{"slope": 1, "shifts": {"company": "x"}}', "shift company 'x' is not a number"),
        ('{"slope": 1, "shifts": {"company": 1e999}}', "shift company inf is not a number"),
    ],
)
def test_a_bad_file_of_scores_stops_the_build_and_is_named(tmp_path, monkeypatch, text, told):
    monkeypatch.chdir(tmp_path)
    Path("patterns").mkdir()
    Path("patterns/scores.json").write_text(text)
    with pytest.raises(PatternError, match=r"patterns/scores\.json: ") as fault:
        kg.build(["pages"])
    assert told in str(fault.value)
