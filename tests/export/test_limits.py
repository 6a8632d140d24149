"""What a page shows at its limits: nothing to draw, one node, addresses that people wrote by hand."""

import pytest
from playwright.sync_api import expect

from tests.conftest import settle
from tests.export.conftest import NAMED, NODES, SENTENCES
from tests.export.test_page import nodes

pytestmark = pytest.mark.slow


def at(tab, fragment):
    tab.evaluate("(hash) => { location.hash = hash; }", fragment)
    return settle(tab)


def test_an_empty_picture_says_why_and_gives_all_back(opened, exhibit):
    tab = at(opened(exhibit), "least=1000&hide=曹慧泉")
    expect(tab.locator("#blank")).to_contain_text("所选的筛选下没有可画的内容。")
    tab.locator("#unsift").click()
    settle(tab)
    assert "曹慧泉" in nodes(tab)
    expect(tab.locator("#blank p")).to_have_count(0)
    assert "least" not in tab.url


def test_a_graph_without_links_says_that_there_are_none(opened, exhibit_of):
    lone = exhibit_of(sentences=SENTENCES[3:4], named=NAMED[3:4], kinds={"荷塘区": NODES["荷塘区"]})
    tab = opened(lone, "#node=荷塘区")
    assert nodes(tab) == {"荷塘区"}
    at(tab, "lang=en")
    expect(tab.locator("#blank")).to_have_text("No entities appear together.")
    tab.locator("#places li").first.locator("a, button").first.click()
    settle(tab)
    expect(tab.locator("#panel h2")).to_have_text("荷塘区")
    assert nodes(tab) == {"荷塘区"}


@pytest.mark.parametrize(
    ("fragment", "chip"),
    [
        ("from=2024-01&to=2023-02", "2023-02 – 2024-01"),
        ("from=1999-01&to=2023-02", "2023-02"),
        ("to=2099-12", "2023-02 – 2024-01"),
    ],
)
def test_months_of_an_address_are_those_that_there_are(opened, exhibit, fragment, chip):
    tab = opened(exhibit, f"#{fragment}")
    expect(tab.locator("#chips .chip")).to_contain_text([chip])
    assert nodes(tab)


@pytest.mark.parametrize("less", ["1999-01..1999-12", "2030-01..2031-01", "2023-13", "2023-10..2023-12"])
def test_a_period_without_pages_is_compared_with_nothing(opened, exhibit, less):
    tab = opened(exhibit, f"#from=2024-01&to=2024-01&less={less}")
    expect(tab.locator("#chips .chip")).to_have_count(1)
    expect(tab.locator("#strip rect.less")).to_have_count(0)


def test_a_period_that_is_written_backwards_is_read_forwards(opened, exhibit):
    tab = opened(exhibit, "#from=2024-01&less=2023-09..2023-02")
    expect(tab.locator("#compared")).to_contain_text("2023-02 – 2023-09")


def test_an_edge_that_is_not_there_is_told(opened, exhibit):
    tab = opened(exhibit, "#edge=王庭恺&edge=株洲硬质合金集团有限公司")
    expect(tab.locator("#fault")).to_have_text(
        "王庭恺 与 株洲硬质合金集团有限公司 之间没有所选的联系，显示的是总览。"
    )
    tab.evaluate("() => { location.hash = 'edge=曹慧泉&edge=陈恢清'; }")
    settle(tab)
    expect(tab.locator("#fault")).to_be_hidden()


def test_a_figure_that_cannot_be_known_has_no_word(opened, exhibit):
    tab = opened(exhibit, "#from=2023-02&to=2023-02&edge=曹慧泉&edge=王庭恺")
    expect(tab.locator("#none-left")).to_be_visible()
    expect(tab.locator("#panel .facts")).not_to_contain_text("关联度")


def test_nothing_new_makes_no_card(opened, exhibit_of):
    years = ("1951-03-01", "1979-07-01", "1998-12-31", "2010-01-01", "2024-02-29")
    sentences = [
        (paper, day, f"{head}{day}", text, listing)
        for day in years
        for paper, _, head, text, listing in SENTENCES
    ]
    tab = opened(exhibit_of(sentences=sentences, named=NAMED * len(years)))
    expect(tab.locator("#people li")).to_have_count(3)
    expect(tab.locator("#changed")).to_have_count(0)
    assert (
        min(
            rect["width"]
            for rect in tab.evaluate(
                "[...document.querySelectorAll('#strip g rect')].map((r) => ({ width: r.width.baseVal.value }))"
            )
        )
        >= 1.5
    )
