"""A story is kept in the page and played: each step has its title, its text and what the picture shows."""

import json

import pytest
from playwright.sync_api import expect

from kg.base.errors import KgError
from kg.export.page import html, story
from tests.conftest import settle

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
