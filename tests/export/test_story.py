"""A story is kept in the page and played: each step has its title, its text and what the picture shows."""

import json
from urllib.parse import quote

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from kg.base.errors import KgError
from kg.export.page import html, story
from tests.conftest import settle, until
from tests.export.test_page import PHONE

STEPS = [
    {"title": "全图", "text": "谁与谁同现。", "address": ""},
    {"title": "<b>书记", "text": "一\n二", "address": "file.html#node=曹慧泉&ego=1"},
    {"title": "两人", "text": "", "address": "#edge=曹慧泉&edge=陈恢清"},
]


@pytest.fixture
def told(tmp_path):
    """Write the lines of a story: rows or texts in, path out."""

    def make(*rows):
        path = tmp_path / "steps.jsonl"
        lines = [row if isinstance(row, str) else json.dumps(row, ensure_ascii=False) for row in rows]
        path.write_text("\n".join(lines), encoding="utf-8")
        return path

    return make


@pytest.mark.slow
def test_a_story_is_played_step_by_step(visit, tmp_path, exhibit, told):
    path = tmp_path / "talk.html"
    html.write(exhibit, path, story.steps(told(*STEPS), exhibit.graph))
    tab = visit(path.as_uri(), lambda url: url.split("#")[0] == path.as_uri())
    expect(tab.locator("#story h2")).to_have_text("全图")
    tab.locator("#step-on").click()
    expect(tab.locator("#story h2")).to_have_text("<b>书记")
    expect(tab.locator("#story p")).to_have_text(["一", "二"])
    expect(tab.locator("#panel h2")).to_have_text("曹慧泉")
    tab.keyboard.press("PageDown")
    expect(tab.locator("#panel h2.pair")).to_contain_text("陈恢清")
    expect(tab.locator("#step-on")).to_be_disabled()
    tab.keyboard.press("PageUp")
    expect(tab.locator("#story .soft")).to_have_text("2 / 3")
    tab.locator("#panel .back").click()
    expect(tab.locator("#story h2")).to_have_text("<b>书记")
    tab.locator("#step-off").click()
    expect(tab.locator("#story h2")).to_have_count(0)
    assert "step" not in settle(tab).evaluate("location.hash")


@pytest.mark.slow
def test_a_step_on_a_phone_leaves_its_picture_in_sight(visit, tmp_path, exhibit, told):
    path = tmp_path / "talk.html"
    html.write(exhibit, path, story.steps(told(*STEPS), exhibit.graph))
    tab = visit(path.as_uri(), lambda url: url.split("#")[0] == path.as_uri(), **PHONE)
    for _ in range(2):
        tab.locator("#step-on").tap()
        settle(tab)
        card = tab.locator("#story").bounding_box()
        lit = tab.evaluate("() => window.kg.lit().map((name) => window.kg.node(name))")
        assert len(lit) > 1
        assert max(point["y"] for point in lit) < card["y"]


@pytest.mark.parametrize(
    ("row", "fault"),
    [
        ("{", "is not a step"),
        ({"title": "一", "text": 2, "address": ""}, "is not a step"),
        ({"title": "一", "text": "", "address": "#node=无此人"}, "names 无此人, who is not on the page"),
    ],
)
def test_a_line_that_is_not_a_step_is_told_with_its_place(exhibit, told, row, fault):
    path = told(STEPS[0], row)
    with pytest.raises(KgError, match=fault) as caught:
        story.steps(path, exhibit.graph)
    assert str(caught.value).startswith(f"{path}:2")


def add(tab, title, text=""):
    """Make a step of what the page shows, as a reader does."""
    sheet = tab.locator("#making")
    if not sheet.is_visible():
        tab.locator("header summary", has_text="讲述").click()
    tab.locator("#step-title").fill(title)
    tab.locator("#step-text").fill(text)
    tab.locator("#step-add").click()
    tab.keyboard.press("Escape")
    expect(sheet).to_be_hidden()


def saved(tab, button):
    """Press a button of the sheet of the story; return the text of the file that it saves."""
    tab.locator("header summary", has_text="讲述").click()
    with tab.expect_download() as waiting:
        tab.locator(button).click()
    tab.keyboard.press("Escape")
    return waiting.value.path().read_text(encoding="utf-8")


@pytest.mark.slow
def test_a_reader_makes_a_story_of_what_the_page_shows(opened, exhibit, told):
    tab = opened(exhibit)
    tab.locator("#panel .link", has_text="曹慧泉").first.click()
    add(settle(tab), "书记是谁", "一\n</script><b>二</b>")
    tab.keyboard.press("Escape")
    settle(tab).locator("#panel .link", has_text="陈恢清").first.click()
    add(settle(tab), "市长是谁")
    tab.locator("header summary", has_text="讲述").click()
    tab.locator("#step-2-up").click()
    expect(tab.locator("#steps-made .link")).to_have_text(["1. 市长是谁", "2. 书记是谁"])
    expect(tab.locator("#step-1-down")).to_be_focused()
    tab.locator("#step-1-rewrite").click()
    tab.locator("#step-title").fill("市长")
    tab.locator("#step-keep").click()
    tab.locator("#step-2-remove").click()
    expect(tab.locator("#steps-made .link")).to_have_text(["1. 市长"])
    tab.locator("#step-undo").click()
    expect(tab.locator("#steps-made .link")).to_have_text(["1. 市长", "2. 书记是谁"])
    tab.locator("#story-play").click()
    expect(tab.locator("#panel h2")).to_have_text("陈恢清")
    tab.locator("#step-on").click()
    expect(tab.locator("#story p")).to_have_text(["一", "</script><b>二</b>"])
    expect(tab.locator("#panel h2")).to_have_text("曹慧泉")
    kept = saved(tab, "#story-steps").splitlines()
    assert [(s.title, s.address) for s in story.steps(told(*kept), exhibit.graph)] == [
        ("市长", "node=" + quote("陈恢清")),
        ("书记是谁", "node=" + quote("曹慧泉")),
    ]


@pytest.mark.slow
def test_a_story_outlives_a_reload_and_is_saved_in_a_page_of_its_own(opened, exhibit, visit, tmp_path):
    tab = opened(exhibit, "#node=" + quote("曹慧泉"))
    add(settle(tab), "书记", "</script><b>二</b>")
    tab.goto("about:blank")
    tab.goto((tmp_path / "graph.html").as_uri())
    until(tab, "window.kg.labels().length > 0")
    expect(tab.locator("#story h2")).to_have_count(0)  # it is being made, not told
    tab.locator("#tell").click()
    expect(tab.locator("#story h2")).to_have_text("书记")
    path = tmp_path / "mine.html"
    path.write_text(saved(tab, "#story-page"), encoding="utf-8")
    mine = visit(path.as_uri(), lambda url: url.split("#")[0] == path.as_uri())
    expect(mine.locator("#story h2")).to_have_text("书记")
    expect(mine.locator("#story p")).to_have_text("</script><b>二</b>")
    expect(mine.locator("#panel h2")).to_have_text("曹慧泉")
    assert saved(mine, "#story-page") == path.read_text(encoding="utf-8")


@pytest.mark.slow
def test_the_looks_that_a_reader_has_chosen_stay_from_step_to_step(visit, tmp_path, exhibit, told):
    path = tmp_path / "talk.html"
    html.write(exhibit, path, story.steps(told(*STEPS), exhibit.graph))
    tab = visit(path.as_uri(), lambda url: url.split("#")[0] == path.as_uri())
    tab.locator("#language").click()
    expect(tab.locator("#step-on")).to_have_text("Next →")
    tab.locator("#step-on").click()
    expect(tab.locator("#step-back")).to_have_text("← Back")


@pytest.mark.slow
@pytest.mark.parametrize(("width", "height"), [(1440, 900), (1024, 768), (390, 844)])
def test_assistive_technology_finds_nothing_serious_while_a_story_is_made_and_told(
    opened, exhibit, width, height
):
    tab = opened(exhibit, "#node=" + quote("曹慧泉"), viewport={"width": width, "height": height})
    add(settle(tab), "书记", "二")
    for act in (
        lambda: tab.locator("header summary", has_text="讲述").click(),
        lambda: tab.locator("#step-1-rewrite").click(),
        lambda: tab.locator("#story-play").click(),
    ):
        act()
        found = Axe().run(settle(tab)).response["violations"]
        assert [v["id"] for v in found if v["impact"] in ("serious", "critical")] == []
