"""What lies under a pointer or a finger: names belong to their nodes, cards tell what is meant, choices rank what is near."""

import math
import re

import pytest
from playwright.sync_api import expect

from tests.conftest import settle
from tests.export.test_page import PHONE, click, edge, node, nodes, search

LABELS = "() => window.kg.labels().sort((p, q) => window.kg.nodes().indexOf(p.name) - window.kg.nodes().indexOf(q.name))"
"""The names that stand, leading nodes first."""


@pytest.fixture
def sample(visit, built):
    """Open the page of the sample pages, at an address."""

    def call(fragment="", **options):
        address = (built / "graph.html").as_uri()
        return visit(address + fragment, lambda url: url.split("#")[0] == address, **options)

    return call


def middle(label):
    return {"x": (label["left"] + label["right"]) / 2, "y": (label["top"] + label["bottom"]) / 2}


def begin_again(tab):
    """Go back to the whole and wait until its names stand still: strip and panel change their size, and the map follows."""
    tab.evaluate("() => { location.hash = ''; }")
    settle(tab)
    tab.evaluate("() => document.getElementById('whole').click()")
    before = None
    while (now := tab.evaluate(LABELS)) != before:
        before = now
        tab.wait_for_timeout(200)


def test_a_click_on_a_name_chooses_its_node(sample):
    tab = sample()
    for place in range(25):
        label = tab.evaluate(LABELS)[place]
        click(tab, middle(label))
        assert "node=" in tab.url, label
        assert label["name"] in tab.locator("#chosen").text_content()
        begin_again(tab)


def test_the_whole_is_in_sight_on_a_slow_machine_too(sample):
    tab = sample(reduced_motion="no-preference")
    tab.context.new_cdp_session(tab).send("Emulation.setCPUThrottlingRate", {"rate": 6})
    for _ in range(3):
        tab.locator("#closer").click()
    tab.locator("#whole").click()
    settle(tab)
    rest = tab.evaluate(LABELS)
    tab.wait_for_timeout(500)
    assert tab.evaluate(LABELS) == rest
    stage = tab.locator("#canvas").bounding_box()
    for name in nodes(tab):
        at = node(tab, name)
        assert stage["x"] < at["x"] < stage["x"] + stage["width"]
        assert stage["y"] < at["y"] < stage["y"] + stage["height"]


def test_surroundings_fill_the_frame(sample):
    tab = sample("#node=陈恢清")
    for button in ("#ego", "#ego2", "#ego2"):  # one step, two steps, the whole again
        settle(tab).locator(button).click()
        settle(tab)
        stage = tab.locator("#canvas").bounding_box()
        at = [node(tab, name) for name in nodes(tab)]
        spread = [max(p[axis] for p in at) - min(p[axis] for p in at) for axis in "xy"]
        assert max(spread[0] / stage["width"], spread[1] / stage["height"]) > 0.7, button


def test_a_tap_on_a_name_chooses_its_node(sample):
    tab = sample(**PHONE)
    stage = tab.locator("#canvas").bounding_box()
    for place in range(14):
        label = tab.evaluate(LABELS)[place]
        point = middle(label)
        assert stage["y"] < point["y"] < stage["y"] + stage["height"]
        tab.touchscreen.tap(point["x"], point["y"])
        expect(tab.locator("#chosen")).to_contain_text(label["name"])
        begin_again(tab)


def test_a_node_wins_over_an_edge_beside_it(opened, exhibit):
    tab = opened(exhibit)
    one, other = node(tab, "曹慧泉"), node(tab, "荷塘区")
    far = math.dist((one["x"], one["y"]), (other["x"], other["y"]))
    share = (one["radius"] + 10) / far
    point = {axis: one[axis] + (other[axis] - one[axis]) * share for axis in ("x", "y")}
    click(tab, point)
    expect(tab.locator("#chosen")).to_contain_text("曹慧泉")


def test_a_card_tells_of_what_the_pointer_is_on(opened, exhibit):
    tab = opened(exhibit)
    point = node(tab, "曹慧泉")
    tab.mouse.move(point["x"], point["y"])
    card = tab.locator("#card")
    expect(card).to_contain_text("官员 · 2 篇报道 · 末见 2024-01-09")
    expect(card).to_contain_text("书记 · 中共株洲市委员会")
    line = edge(tab, "曹慧泉", "陈恢清")
    tab.mouse.move(line["x"], line["y"])
    expect(card).to_contain_text("2 篇报道 · 2 天 · 2023-02-01 – 2024-01-09")
    expect(card.locator(".said")).to_contain_text("市委书记曹慧泉出席并讲话")
    frame = tab.locator("#canvas").bounding_box()
    tab.mouse.move(frame["x"] + 4, frame["y"] + frame["height"] - 4)
    expect(card).to_be_hidden()
    tab.mouse.move(point["x"], point["y"])
    expect(card).to_be_visible()
    tab.evaluate("location.hash = 'table=nodes'")
    settle(tab)
    expect(card).to_be_hidden()


def test_the_closest_companions_of_a_node_are_brought_out_and_more_on_demand(sample, graph):
    tab = sample("#node=陈恢清")
    lit = tab.evaluate("() => window.kg.lit()")
    assert len(lit) == 13
    drawn = set(tab.evaluate("() => window.kg.nodes()"))
    near = [c.entity for c in graph.who("陈恢清", limit=0) if c.entity in drawn]
    assert set(near[:2]) <= set(lit)
    tab.locator("#more-near").click()
    assert len(settle(tab).evaluate("() => window.kg.lit()")) > 13


def test_the_surroundings_of_a_node_stand_in_rings_by_type(sample):
    tab = sample("#node=陈恢清&ego=1")
    centre = node(tab, "陈恢清")
    around = {name: node(tab, name) for name in nodes(tab) - {"陈恢清"}}
    angles = {
        name: math.atan2(p["y"] - centre["y"], (p["x"] - centre["x"]) / 1.25) for name, p in around.items()
    }
    turned = sorted(angles, key=lambda name: (angles[name] + math.pi / 2 + 1e-6) % (2 * math.pi))
    shapes = dict(
        tab.evaluate(
            "() => { const d = JSON.parse(document.getElementById('data').textContent); return d.name.map((name, i) => [name, d.types[d.type[i]]]); }"
        )
    )
    runs = [
        kind
        for k, kind in enumerate(shapes[name] for name in turned)
        if k == 0 or kind != shapes[turned[k - 1]]
    ]
    assert len(runs) == len(set(runs))
    radii = [math.hypot((p["x"] - centre["x"]) / 1.25, p["y"] - centre["y"]) for p in around.values()]
    assert min(radii) > 0.3 * max(radii)


def test_a_key_of_an_input_method_picks_nothing(opened, exhibit):
    tab = opened(exhibit)
    search(tab, "cao")
    expect(tab.locator("#hits li").first).to_contain_text("曹慧泉")
    press = "(composing) => document.getElementById('query').dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: composing, bubbles: true }))"
    tab.evaluate(press, True)
    expect(tab.locator("#panel h2")).to_have_text("株洲日报")
    tab.evaluate(press, False)
    expect(tab.locator("#panel h2")).to_have_text("曹慧泉")


def test_the_whole_is_in_view_after_the_window_has_changed(sample):
    tab = sample()
    tab.set_viewport_size({"width": 900, "height": 700})
    tab.wait_for_timeout(400)
    frame = tab.locator("#canvas").bounding_box()
    for name in nodes(tab):
        point = node(tab, name)
        assert frame["x"] <= point["x"] <= frame["x"] + frame["width"], name
        assert frame["y"] <= point["y"] <= frame["y"] + frame["height"], name
    tab.goto(tab.url + "#node=陈恢清&ego=1")
    settle(tab)
    tab.keyboard.press("Escape")
    settle(tab)
    tab.wait_for_timeout(400)
    inside = [node(tab, name) for name in nodes(tab)]
    assert all(frame["x"] <= p["x"] <= frame["x"] + frame["width"] for p in inside)


def test_edges_differ_in_five_steps_and_do_not_black_out(sample):
    tab = sample()
    lines = tab.evaluate("() => window.kg.edges().map(([a, b]) => window.kg.line(a, b))")
    assert len({line["step"] for line in lines}) >= 5
    assert len({line["width"] for line in lines}) >= 5
    weakest = [line["opacity"] for line in lines if line["step"] == 0]
    assert len(weakest) >= len(lines) / 4
    assert max(weakest) < 0.2


def test_communities_are_named_coloured_and_shown_alone(sample):
    tab = sample()
    groups = tab.locator("#groups .group")
    assert 5 <= groups.count() <= 10
    name = groups.first.get_attribute("title")
    assert len(name.split("、")) == 3
    groups.first.click()
    members = re.findall("[^、]+", name)
    lit = set(settle(tab).evaluate("() => window.kg.lit()"))
    assert set(members) <= lit
    expect(tab.locator("#panel h2")).to_have_text(name)
    assert len({tab.evaluate("(name) => window.kg.group(name)", one) for one in lit}) == 1
    tab.keyboard.press("Escape")
    assert settle(tab).evaluate("() => window.kg.lit()") is None


def test_the_home_city_is_left_out_until_it_is_switched_on(sample):
    tab = sample()
    assert "株洲市" not in nodes(tab)
    expect(tab.locator("#shown")).to_contain_text("略去枢纽")
    tab.locator("[data-control=hubs]").check()
    assert "株洲市" in nodes(tab)
    assert "hubs=1" in tab.url
    tab.go_back()
    search(tab, "株洲市")
    tab.keyboard.press("Enter")
    assert "株洲市" in nodes(tab), "chosen, it is drawn"
