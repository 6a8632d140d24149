"""A phone: nothing is wider than the screen, all that can be touched is large enough, and what is chosen can be read."""

import math

import pytest
from playwright.sync_api import expect

from tests.conftest import settle, until
from tests.export.conftest import SENTENCES
from tests.export.test_page import PHONE, node

TARGETS = "header summary, header button:not([hidden]), #time-acts button, #kinds button, #zoom button, #hits li, #making button, #making input, #panel .buttons button, #panel td .link, #panel article > .link, #panel details > .link, #panel > .link, #table th button, .cite"
WIDTH = "() => document.documentElement.scrollWidth"
CUT = """() => [...document.querySelectorAll("header .buttons, header .buttons > button, header summary")]
  .filter((one) => one.checkVisibility() && one.scrollWidth > one.clientWidth + 1).map((one) => one.outerHTML.slice(0, 80))"""


@pytest.fixture
def phone(visit, built):
    """Open the page of the sample pages on a phone, at an address."""

    def call(fragment="", **options):
        address = (built / "graph.html").as_uri()
        return visit(address + fragment, lambda url: url.split("#")[0] == address, **PHONE, **options)

    return call


def small(tab):
    """Return what can be touched and is smaller than a finger."""
    return tab.evaluate(
        """(targets) => [...document.querySelectorAll(targets)].filter((one) => one.checkVisibility())
          .filter((one) => one.getBoundingClientRect().height < 43.5 || one.getBoundingClientRect().width < 43.5).map((one) => one.outerHTML.slice(0, 80))""",
        TARGETS,
    )


@pytest.mark.slow
@pytest.mark.parametrize("lang", ["zh", "en"])
def test_nothing_is_wider_than_the_screen_and_all_targets_are_as_large_as_a_finger(phone, lang):
    tab = phone(f"#lang={lang}")
    width = PHONE["viewport"]["width"]
    for act in (
        lambda: tab.locator("#query").fill("zz"),
        lambda: (tab.locator("#query").fill(""), tab.locator("header summary").nth(1).tap()),
        lambda: tab.locator("#step-add").tap(),
        lambda: (tab.keyboard.press("Escape"), tab.locator("header summary").first.tap()),
        lambda: tab.locator("#play").tap(),
        lambda: (tab.keyboard.press("Escape"), tab.locator("#people .link").first.tap()),
        lambda: tab.locator("#posts details summary, #articles summary").first.tap(),
        lambda: (tab.keyboard.press("Escape"), tab.locator("#rows").tap()),
    ):
        act()
        settle(tab)
        assert tab.evaluate(WIDTH) == width
        assert small(tab) == []
        assert tab.evaluate(CUT) == []


LONG = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogochab"
"""A name of sixty letters without a place to break."""
OVER = """() => [document.documentElement, ...document.querySelectorAll("#panel, #table")]
  .filter((one) => one.checkVisibility() && one.scrollWidth > one.clientWidth).map((one) => one.id || one.tagName)"""


@pytest.mark.slow
@pytest.mark.parametrize(
    "fragment",
    [
        "",
        f"node={LONG}",
        f"edge=曹慧泉&edge={LONG}",
        f"chain=曹慧泉&chain={LONG}",
        f"hide={LONG}",
        f"pin={LONG}",
        "node=曹慧泉",
        f"q={LONG}",
        f"sel=曹慧泉&sel={LONG}&dossier=1",
        "group=1",
        f"links=post&node={LONG}",
        "table=nodes",
    ],
)
def test_a_name_without_a_break_widens_nothing(opened, exhibit_of, fragment):
    sentences = [(*s[:2], s[2] + LONG, *s[3:]) for s in SENTENCES]
    tab = opened(exhibit_of({"陈恢清": LONG}, sentences=sentences), f"#{fragment}", **PHONE)
    tab.evaluate("() => document.querySelectorAll('#panel details').forEach((one) => { one.open = true; })")
    settle(tab)
    assert tab.evaluate(OVER) == []


@pytest.mark.slow
def test_types_and_hubs_are_switched_among_the_filters(phone):
    tab = phone()
    tab.get_by_text("筛选与外观", exact=True).tap()
    expect(tab.locator("#shown")).to_contain_text("略去枢纽")
    for name, told in (("显示枢纽", "hubs=1"), ("单位", "institution")):
        tab.get_by_role("checkbox", name=name).tap()
        assert told in settle(tab).url
    assert "株洲市" in tab.evaluate("window.kg.nodes()")
    assert tab.evaluate(WIDTH) == PHONE["viewport"]["width"]
    tab.set_viewport_size({"width": 1000, "height": 800})
    expect(tab.locator("#stage #types")).to_be_visible()


@pytest.mark.slow
def test_the_table_takes_the_room_of_list_and_picture(phone):
    tab = phone()
    tab.locator("#rows").tap()
    expect(tab.locator("#table tbody tr").first).to_be_in_viewport()
    assert tab.evaluate("() => document.getElementById('table').scrollWidth <= innerWidth")
    tab.locator("#tab-edges").tap()
    expect(tab.locator("#tab-edges")).to_have_attribute("aria-pressed", "true")
    tab.locator("#table tbody .link").first.tap()
    expect(tab.locator("#table")).to_be_hidden()
    expect(tab.locator("#panel h2")).to_be_in_viewport()


@pytest.mark.slow
def test_a_chosen_edge_can_be_read_in_the_sheet_that_opens_and_shuts(phone):
    tab = phone("#edge=曹慧泉&edge=陈恢清")
    one, other = (node(settle(tab), name) for name in ("曹慧泉", "陈恢清"))
    assert math.dist((one["x"], one["y"]), (other["x"], other["y"])) > 60
    until(tab, "window.kg.labels().filter((l) => ['曹慧泉', '陈恢清'].includes(l.name)).length === 2")
    sheet = tab.get_by_role("button", name="图", exact=True)
    sheet.tap()
    expect(tab.locator("#zoom")).to_be_hidden()
    expect(sheet).to_have_attribute("aria-expanded", "false")
    sheet.tap()
    expect(tab.locator("#zoom")).to_be_visible()


@pytest.mark.slow
@pytest.mark.parametrize(("lang", "posts", "picture"), [("zh", "任职", "图"), ("en", "Posts", "Picture")])
def test_nothing_lies_over_the_switches_of_the_picture(phone, lang, posts, picture):
    tab = phone(f"#lang={lang}")
    tab.get_by_role("button", name=posts, exact=True).tap()
    assert "links=post" in settle(tab).url
    for name in ("#kind-together", "#kind-event", "#closer", "#farther", "#whole"):
        settle(tab).locator(name).tap()
    sheet = tab.get_by_role("button", name=picture, exact=True)
    for shut in (True, False):
        sheet.tap()
        assert tab.locator("#canvas").bounding_box()["height"] < 60 or not shut
    held = tab.locator("#sheet").bounding_box()
    right, bottom = held["x"] + held["width"], held["y"] + held["height"]
    for label in settle(tab).evaluate("window.kg.labels()"):
        assert label["left"] >= right or label["top"] >= bottom, "a name under the button"


@pytest.mark.slow
@pytest.mark.parametrize("fragment", ["#group=1", "#sel=陈恢清&sel=曹慧泉"])
def test_a_community_or_a_selection_of_a_link_stands_in_the_picture(phone, fragment):
    tab = phone(fragment)
    frame = tab.locator("#canvas").bounding_box()
    lit = tab.evaluate("() => window.kg.lit().map((name) => window.kg.node(name))")
    assert len(lit) > 1
    for point in lit:
        assert frame["x"] < point["x"] < frame["x"] + frame["width"]
        assert frame["y"] < point["y"] < frame["y"] + frame["height"]
