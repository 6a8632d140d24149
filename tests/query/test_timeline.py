import json
import re
import warnings

import pytest
from lxml import etree
from PIL import Image

import kg
from kg.apps.chart import draw
from kg.base.errors import KgError
from kg.query.posts import HeldPost
from kg.query.timeline import Month


@pytest.fixture
def half_year(weekly):
    with kg.open(weekly) as graph:
        yield graph


@pytest.fixture
def fonts():
    """Skip where the system has no font that shows Chinese."""
    files = pytest.importorskip("matplotlib.font_manager").findSystemFonts()
    if not any(re.search("CJK|Hei|Han ?Sans|PingFang", file, re.IGNORECASE) for file in files):
        pytest.skip("no Chinese font is installed")


def test_a_timeline_has_every_month_with_stories_and_posts(half_year):
    months = half_year.timeline("毛建国")
    assert [(m.month, m.articles, m.mentions) for m in months] == [
        ("2023-01", 5, 5), ("2023-02", 4, 4), ("2023-03", 3, 3),
    ]  # fmt: skip
    assert [(p.post, p.organ, p.first) for m in months for p in m.posts] == [
        ("市长", "株洲市人民政府", day) for day in ("2023-01-02", "2023-02-06", "2023-03-06")
    ]


def test_the_timeline_of_a_body_tells_who_held_posts_in_it(half_year):
    held = {m.month: [p.person for p in m.posts] for m in half_year.timeline("市生态环境局")}
    assert held == {
        "2023-01": ["周明华"], "2023-02": ["周明华"], "2023-03": ["周明华"], "2023-04": ["周明华"],
        "2023-05": [], "2023-06": [],
    }  # fmt: skip


def test_months_without_it_are_told_and_pages_without_a_date_stand_last(graph):
    months = graph.timeline("陈恢清")
    assert [m.month for m in months] == [
        *(f"2022-{n:02}" for n in range(8, 13)), *(f"2023-{n:02}" for n in range(1, 13)), "2024-01", None,
    ]  # fmt: skip
    assert {m.month for m in months if m.articles} == {"2022-08", "2023-02", "2024-01", None}
    assert sum(m.mentions for m in months) == graph.entity("陈恢清").mentions


def test_a_timeline_is_a_chart_in_the_terminal(run, weekly):
    code, out, _ = run("timeline", "周明华", "--db", weekly, "--format", "table")
    assert code == 0
    lines = out.splitlines()
    (first,) = (n for n, line in enumerate(lines) if line.startswith("2023-01 "))
    (later,) = (n for n, line in enumerate(lines) if line.startswith("2023-04 "))
    assert lines[first].count("█") > lines[later].count("█") > 0
    assert "局长" in lines[first + 1]


@pytest.mark.slow
@pytest.mark.parametrize("ending", ["svg", "png"])
def test_a_timeline_is_a_picture_the_same_each_time(run, weekly, tmp_path, ending, fonts):
    one, two = tmp_path / f"one.{ending}", tmp_path / f"two.{ending}"
    for path in (one, two):
        code, out, err = run("timeline", "毛建国", "-o", path, "--db", weekly)
        assert (code, err.strip()) == (0, str(path))
        assert [json.loads(line)["articles"] for line in out.splitlines()] == [5, 4, 3]
    assert one.read_bytes() == two.read_bytes()
    if ending == "svg":
        assert etree.parse(one).getroot().tag == "{http://www.w3.org/2000/svg}svg"
    else:
        with Image.open(one) as picture:
            assert picture.width == 1500


def test_every_character_of_a_picture_has_a_glyph_and_marks_are_text(tmp_path, fonts):
    post = HeldPost(
        person="王$庭$恺", post="市长", organ="<script>&株洲\x00市", former=True, begin=None, until=None, first="2023-02-01",
        last="2023-02-01", evidence="市长王庭恺", doc="a.txt", article="a1", start=0, end=5,
    )  # fmt: skip
    months = [Month("2023-02", 3, 4, (post,)), Month(None, 1, 1, ())]
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        draw(months, tmp_path / "a.svg", title="渌口区 $\\x$ --> <b>")
    assert etree.parse(tmp_path / "a.svg").find(".//{*}script") is None


def test_a_font_is_found_that_was_installed_after_matplotlib_made_its_list(tmp_path, fonts, monkeypatch):
    from matplotlib.font_manager import fontManager

    older = [font for font in fontManager.ttflist if "DejaVu" in font.name]
    monkeypatch.setattr(fontManager, "ttflist", older)
    draw([Month("2023-02", 1, 1, ())], tmp_path / "a.svg", title="渌口区")
    assert (tmp_path / "a.svg").stat().st_size > 0


@pytest.mark.parametrize(
    ("months", "name", "what"),
    [
        ([Month("2023-02", 1, 1, ())], "a.jpg", "svg or .png"),
        ([Month(None, 1, 1, ())], "a.svg", "no page with a date"),
    ],
    ids=["ending", "undated"],
)
def test_a_picture_that_cannot_be_drawn_is_told(tmp_path, months, name, what):
    with pytest.raises(KgError, match=what):
        draw(months, tmp_path / name, title="x")
    assert list(tmp_path.iterdir()) == []


def test_a_picture_without_matplotlib_is_told_in_a_line(without, weekly, tmp_path):
    code, _, err = without("matplotlib", "timeline", "毛建国", "-o", tmp_path / "a.svg", "--db", weekly)
    assert (code, err) == (2, "kg: matplotlib: is not installed; pip install 'kg[plot]'\n")
