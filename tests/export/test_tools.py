"""The page's tools, worked as a person would: filter, look, expand, chain, table, files."""

import csv
import dataclasses
import io

import networkx as nx
import pytest
from axe_playwright_python.sync_playwright import Axe
from lxml import etree
from playwright.sync_api import expect

from tests.conftest import settle, until
from tests.export.test_page import PHONE, click, edge, edges, node, nodes, search


def tools(tab, name="筛选与外观"):
    tab.get_by_text(name, exact=True).click()


def slide(tab, name, value):
    tab.locator(f"[data-control={name}]").fill(str(value))
    settle(tab)


def saved(tab, name):
    tools(tab, "导出")
    with tab.expect_download() as waiting:
        tab.locator(f"[data-file={name}]").click()
    return waiting.value.path().read_bytes()


def test_weak_links_are_left_out_and_that_is_said(opened, exhibit):
    tab = opened(exhibit)
    tools(tab)
    slide(tab, "least", 2)
    assert edges(tab) == {frozenset({"曹慧泉", "陈恢清"})}
    assert nodes(tab) == {"曹慧泉", "陈恢清"}
    expect(tab.locator("#shown")).to_contain_text("已筛选")
    tab.locator("#reset").click()
    assert len(nodes(tab)) == 6


def test_months_count_articles_anew(opened, exhibit):
    tab = opened(exhibit)
    tools(tab)
    bars = tab.locator("#strip g title").all_text_contents()
    assert len(bars) == 12
    assert bars[-1] == "2024-01 · 官员 3 · 地区 2"
    slide(tab, "from", 11)
    assert frozenset({"曹慧泉", "株洲硬质合金集团有限公司"}) not in edges(tab)
    assert frozenset({"曹慧泉", "陈恢清"}) in edges(tab)
    tab.keyboard.press("Escape")  # shuts the sheet: a click outside would do that alone
    click(tab, node(tab, "曹慧泉"))
    expect(tab.locator("#companions tbody tr").filter(has_text="陈恢清").locator("td").nth(1)).to_have_text(
        "1"
    )
    assert "from=2024-01" in tab.url
    tools(tab)
    slide(tab, "to", 3)
    expect(tab.locator("#controls output")).to_have_text(["1", "2023-05", "2023-05"])
    expect(tab.locator("#strip g.out")).to_have_count(11)


def test_sentences_and_lists_are_a_choice(opened, exhibit):
    tab = opened(exhibit)
    tools(tab)
    tab.locator("[data-control=level]").select_option("sentence")
    assert frozenset({"陈恢清", "株洲硬质合金集团有限公司"}) not in edges(tab)
    assert frozenset({"陈恢清", "王庭恺"}) in edges(tab)
    tab.locator("[data-control=lists]").uncheck()
    assert frozenset({"陈恢清", "王庭恺"}) not in edges(tab)
    tools(tab)
    click(tab, edge(tab, "曹慧泉", "陈恢清"))
    expect(tab.locator("#panel .facts span")).to_have_text(
        ["1 篇报道同现", "1 句同句", "关联度 1.00", "2023-02-01"]
    )


def test_two_steps_reach_beyond_the_neighbours(opened, exhibit):
    tab = opened(exhibit)
    click(tab, node(tab, "株洲硬质合金集团有限公司"))
    tab.locator("#ego").click()
    assert "荷塘区" not in nodes(tab)
    tab.locator("#ego2").click()
    assert "荷塘区" in nodes(tab)
    until(tab, "window.kg.labels().some(({ text }) => text === '荷塘区')")


def test_a_node_is_hidden_and_comes_back(opened, exhibit):
    tab = opened(exhibit)
    click(tab, node(tab, "荷塘区"))
    tab.locator("#hide").click()
    assert "荷塘区" not in nodes(tab)
    tab.locator("#chips [data-chip=hide]", has_text="荷塘区").click()
    assert "荷塘区" in nodes(tab)
    tab.go_back()
    assert "荷塘区" not in nodes(tab)


def test_a_node_is_pinned_and_expanded_whatever_the_filter(opened, exhibit):
    tab = opened(exhibit)
    click(tab, node(tab, "荷塘区"))
    tab.locator("#pin").click()
    tab.keyboard.press("Escape")
    tab.get_by_role("checkbox", name="地区").uncheck()
    assert "荷塘区" in nodes(tab)
    search(tab, "yhw")
    tab.keyboard.press("Enter")
    settle(tab).locator("#open").click()
    assert {"易海文", "荷塘区"} <= nodes(tab)
    expect(tab.locator("#open")).to_have_attribute("aria-pressed", "true")


def test_the_strongest_chain_and_common_companions_of_two(opened, exhibit):
    tab = opened(exhibit)
    click(tab, node(tab, "株洲硬质合金集团有限公司"))
    tab.locator("#chain").click()
    expect(tab.locator("#query")).to_be_focused()
    tab.keyboard.type("荷塘区")
    tab.keyboard.press("Enter")
    steps = tab.locator("#steps li")
    expect(steps).to_have_count(2)
    expect(steps.first).to_contain_text("株洲硬质合金集团有限公司")
    expect(steps.last).to_contain_text("荷塘区")
    steps.first.locator("summary").first.click()
    expect(steps.first.locator("blockquote").first).to_contain_text("株洲硬质合金集团有限公司")
    expect(tab.locator("#common")).to_contain_text("曹慧泉")
    assert tab.url.count("chain=") == 2


def test_colour_and_size_follow_communities_and_rank(opened, exhibit):
    tab = opened(exhibit)
    before = tab.locator("#canvas canvas").screenshot()
    tools(tab)
    expect(tab.locator("#types path").first).to_have_attribute("fill", "currentColor")
    tab.locator("[data-control=colour]").select_option("type")
    expect(tab.locator("#types path").first).to_have_attribute("fill", "#d55e00")
    tab.locator("[data-control=size]").select_option("rank")
    tab.keyboard.press("Escape")
    assert "colour=type" in tab.url
    assert "size=rank" in tab.url
    assert tab.locator("#canvas canvas").screenshot() != before


def test_forces_move_the_picture_only_when_they_are_on(opened, exhibit):
    tab = opened(exhibit)
    still = node(tab, "曹慧泉")
    tab.wait_for_timeout(300)
    assert node(tab, "曹慧泉") == still
    tools(tab)
    tab.locator("[data-control=physics]").check()
    until(tab, "(at) => Math.abs(window.kg.node('曹慧泉').x - at.x) > 2", still)


def test_everything_stands_in_a_table_too(opened, exhibit):
    tab = opened(exhibit)
    tab.get_by_role("button", name="表格").click()
    rows = tab.locator("#table tbody tr")
    expect(rows).to_have_count(6)
    expect(rows.first).to_contain_text("曹慧泉")
    tab.locator("#tab-edges").click()
    expect(rows.first).to_contain_text("陈恢清")
    rows.first.get_by_role("button").first.click()
    expect(tab.locator("#panel h2")).to_have_text("曹慧泉")
    expect(tab.locator("#table")).to_be_hidden()


def test_an_address_opens_a_table_and_the_picture_stands_behind_it(opened, exhibit):
    tab = opened(exhibit)
    tab.goto(tab.url + "#table=edges")
    tab.reload()
    expect(tab.locator("#table tbody tr").first).to_contain_text("曹慧泉")
    until(tab, "window.kg.labels().length === 6")
    tab.get_by_role("button", name="表格").click()
    click(tab, node(tab, "曹慧泉"))
    expect(tab.locator("#panel h2")).to_have_text("曹慧泉")


def test_both_names_of_a_link_sort_the_table(opened, exhibit):
    tab = opened(exhibit)
    tab.goto(tab.url + "#table=edges")
    for column in (0, 1):
        tab.locator("#table th").nth(column).get_by_role("button").click()
        cells = tab.locator(f"#table td:nth-child({column + 1})").all_inner_texts()
        assert cells == tab.evaluate("(all) => all.toSorted(new Intl.Collator('zh').compare)", cells)
        expect(tab.locator("#table th[aria-sort=ascending]")).to_have_count(1)


def test_what_is_drawn_is_saved_as_graphml(opened, exhibit):
    tab = opened(exhibit)
    graph = nx.parse_graphml(saved(tab, "graphml").decode())
    assert {label for _, label in graph.nodes(data="label")} == nodes(tab)
    pairs = {frozenset(graph.nodes[n]["label"] for n in edge) for edge in graph.edges}
    assert pairs == edges(tab)


def test_what_is_drawn_is_saved_as_csv(opened, exhibit):
    tab = opened(exhibit)
    rows = list(csv.DictReader(io.StringIO(saved(tab, "nodes").decode("utf-8-sig"))))
    assert {row["label"] for row in rows} == nodes(tab)
    tools(tab, "导出")
    rows = list(csv.DictReader(io.StringIO(saved(tab, "edges").decode("utf-8-sig"))))
    assert {frozenset({row["source"], row["target"]}) for row in rows} == edges(tab)


OPACITY = """async (bytes) => {
  const sheet = new OffscreenCanvas(1, 1).getContext("2d");
  sheet.drawImage(await createImageBitmap(new Blob([new Uint8Array(bytes)])), 0, 0);
  return sheet.getImageData(0, 0, 1, 1).data[3];
}"""
"""How opaque the corner of a picture is, 0 to 255."""


@pytest.mark.parametrize(("name", "magic"), [("png", b"\x89PNG\r\n"), ("svg", b"<svg ")])
def test_the_picture_is_saved(opened, exhibit, name, magic):
    tab = opened(exhibit)
    content = saved(tab, name)
    assert content.startswith(magic)
    if name == "png":
        assert tab.evaluate(OPACITY, list(content)) == 255  # writing on nothing is lost on a dark screen
    else:
        drawn = etree.fromstring(content)
        assert "曹慧泉" in {title.text for title in drawn.iter("{*}title")}
        left, top, width, height = map(float, drawn.get("viewBox").split())
        for text in drawn.iterfind(".//{*}text[@text-anchor='middle']"):
            half = len(text.text) * float(text.get("font-size")) / 2
            assert left < float(text.get("x")) - half < float(text.get("x")) + half < left + width
            assert top < float(text.get("y")) < top + height


def test_one_sheet_is_open_at_a_time(opened, exhibit):
    tab = opened(exhibit)
    tools(tab)
    tools(tab, "导出")
    expect(tab.locator("#files")).to_be_visible()
    expect(tab.locator("#controls")).to_be_hidden()


def test_hostile_names_stay_text_in_saved_files(opened, exhibit_of):
    name = '<script>alert(1)</script>"&]]>'
    tab = opened(exhibit_of({"曹慧泉": name}))
    labels = {label for _, label in nx.parse_graphml(saved(tab, "graphml").decode()).nodes(data="label")}
    assert name in labels
    tools(tab, "导出")
    titles = {title.text for title in etree.fromstring(saved(tab, "svg")).iter("{*}title")}
    assert name in titles


def test_a_sentence_is_copied_with_its_source(opened, exhibit):
    numbers = {"pages/2023-02-01.txt": "A02"}
    paged = [{**said, "page": numbers.get(said["doc"])} for said in exhibit.sentences]
    tab = opened(dataclasses.replace(exhibit, sentences=paged))
    tab.context.grant_permissions(["clipboard-read", "clipboard-write"])
    click(tab, node(tab, "株洲硬质合金集团有限公司"))
    tab.locator("#articles summary").first.click()
    tab.locator("blockquote .cite").first.click()
    expect(tab.locator("blockquote .cite").first).to_have_text("已复制")
    told = tab.evaluate("() => navigator.clipboard.readText()")
    for part in (
        "曹慧泉指出,株洲硬质合金集团有限公司",
        "株洲日报",
        "（株洲日报，2023-02-01，A02版，《强化项目硬支撑》）",
    ):
        assert part in told
    tab.evaluate("location.hash += '&lang=en'")
    settle(tab)
    expect(tab.locator("#articles .source").first).to_have_text("株洲日报 · 2023-02-01 · p. A02")
    assert ".txt" not in told


@pytest.mark.parametrize(
    ("hash_", "options"),
    [
        ("", {}),
        ("#theme=dark", {}),
        ("#node=曹慧泉&theme=dark", {}),
        ("#chain=曹慧泉&chain=荷塘区", {}),
        ("#table=nodes", {}),
        ("#q=曹慧泉", {}),
        ("#sel=曹慧泉&sel=陈恢清&dossier=1&from=2023-02", {"viewport": {"width": 900, "height": 700}}),
        ("#node=荷塘区", PHONE),
        ("", PHONE),
    ],
)
def test_assistive_technology_finds_nothing_serious(opened, exhibit, hash_, options):
    tab = opened(exhibit, hash_, **options)
    if not options.get("is_mobile"):
        tools(tab)
    found = Axe().run(tab).response["violations"]
    serious = [(v["id"], v["nodes"][0]["html"]) for v in found if v["impact"] in ("serious", "critical")]
    assert serious == []
