import dataclasses
import html
import itertools
import math
import re
import subprocess
import sys

import pytest
from playwright.sync_api import expect

from bench.page import exhibit as made
from kg.export import FORMATS
from kg.export.first_view import NODES as NODES_SHOWN
from kg.query.graph_data import Extent
from tests.conftest import settle, until
from tests.export.conftest import CREDITED, NODES

HOSTILE = [
    "<script>alert(1)</script>",
    "</script><script>alert(1)</script>",
    "</SCRIPT ><img src=x onerror=alert(1)>",
    '"><img src=x onerror=alert(1)>',
    "'><svg onload=alert(1)>",
    "<!--<script>alert(1)",
    "-->]]><script>alert(1)</script>",
    "<iframe srcdoc='<script>alert(1)</script>'>",
    "javascript:alert(1)",
    "<a href='javascript:alert(1)'>href</a>",
    "{{ 7*7 }}{% raw %}",
    "${alert(1)}`",
    "\\u003cscript\\u003ealert(1)",
    "\u2028alert(1)\u2029",
    "</style><style>*{display:none}</style>",
    "<base href='https://example.org/'>",
    "<meta http-equiv=refresh content='0;url=https://example.org'>",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "\x00\x1b[31m\ufffe<img src=x onerror=alert(1)>",
    "__proto__",
]


def click(tab, point):
    assert point is not None
    tab.mouse.move(point["x"], point["y"])
    tab.mouse.click(point["x"], point["y"])
    settle(tab)


def node(tab, name):
    return settle(tab).evaluate("(name) => window.kg.node(name)", name)


def edge(tab, a, b):
    return settle(tab).evaluate("([a, b]) => window.kg.edge(a, b)", [a, b])


def nodes(tab):
    return set(settle(tab).evaluate("window.kg.nodes()"))


def edges(tab):
    return {frozenset(pair) for pair in settle(tab).evaluate("window.kg.edges()")}


def search(tab, text):
    tab.keyboard.press("/")
    expect(tab.locator("#query")).to_be_focused()
    tab.keyboard.type(text)


def test_the_first_view_shows_the_core_types_and_counts_what_it_leaves_out(opened, exhibit):
    tab = opened(exhibit, "#colour=type")
    assert nodes(tab) == {
        "曹慧泉",
        "陈恢清",
        "王庭恺",
        "中共株洲市委员会",
        "株洲硬质合金集团有限公司",
        "荷塘区",
    }
    legend = [" ".join(text.split()) for text in tab.locator("#types label").all_inner_texts()]
    assert legend == ["官员 3", "机构 1", "企业 1", "地区 1", "其他人物 1", "单位 1", "记者与作者 1"]
    assert [box.is_checked() for box in tab.locator("#types input").all()] == [True] * 4 + [False] * 3
    glyphs = tab.locator("#types path").all()
    assert [len({glyph.get_attribute(name) for glyph in glyphs}) for name in ("d", "fill")] == [7, 7]
    links = len(edges(tab))
    expect(tab.locator("#shown")).to_have_text(
        f"显示 6 / 6 个实体，{links} / {links} 条联系（最强者）；未选类型 3 个"
    )
    expect(tab.locator("#panel h2")).to_have_text("株洲日报")
    expect(tab.locator("#leading li").first).to_contain_text("曹慧泉")


@pytest.mark.parametrize("text", ["曹慧泉", "曹书记", "caohuiquan", "cao hui", "chq", "CHQ"])
def test_search_finds_by_name_alias_pinyin_and_initials(opened, exhibit, text):
    tab = opened(exhibit)
    search(tab, text)
    expect(tab.locator("#hits li").first).to_contain_text("曹慧泉")
    tab.keyboard.press("Enter")
    expect(tab.locator("#panel h2")).to_have_text("曹慧泉")
    expect(tab.locator("#panel")).to_be_focused()


def test_search_is_worked_by_arrows_and_says_when_nothing_fits(opened, exhibit):
    tab = opened(exhibit)
    search(tab, "株洲")
    expect(tab.locator("#hits li[aria-selected=true]")).to_contain_text("株洲硬质合金集团有限公司")
    tab.keyboard.press("ArrowDown")
    expect(tab.locator("#hits li[aria-selected=true]")).to_contain_text("中共株洲市委员会")
    expect(tab.locator("#query")).to_have_attribute("aria-activedescendant", "hit-1")
    tab.keyboard.press("Enter")
    expect(tab.locator("#panel h2")).to_have_text("中共株洲市委员会")
    search(tab, "无此人")
    expect(tab.locator("#hits .none")).to_have_text("没有符合的名称")
    tab.keyboard.press("Escape")
    expect(tab.locator("#hits")).to_be_hidden()
    expect(tab.locator("#panel h2")).to_have_text("中共株洲市委员会")


def test_a_click_on_a_node_shows_posts_aliases_companions_and_articles(opened, exhibit):
    tab = opened(exhibit)
    click(tab, node(tab, "曹慧泉"))
    expect(tab.locator("#panel h2")).to_have_text("曹慧泉")
    expect(tab.locator("#panel .facts span")).to_have_text(
        ["官员", "cao hui quan", "2 篇报道", "提及 3 次", "2023-02-01 – 2024-01-09"]
    )
    expect(tab.locator("#aliases")).to_have_text("曹书记")
    expect(tab.locator("#posts li")).to_have_text(["书记 · 中共株洲市委员会2023-02-01 – 2024-01-09"])
    rows = [row.split() for row in tab.locator("#companions tbody tr").all_inner_texts()]
    assert rows == [
        ["陈恢清", "2", "2", "0.50"],
        ["株洲硬质合金集团有限公司", "1", "1", "0.50"],
        ["中共株洲市委员会", "1", "1", "0.50"],
        ["王庭恺", "1", "1", "0.50"],
        ["荷塘区", "1", "0", "0.50"],
    ]
    tab.locator("#articles summary").first.click()
    expect(tab.locator("#articles summary .source").first).to_have_text("株洲日报 · 2024-01-09")
    expect(tab.locator("#articles details").first.locator("blockquote")).to_have_text(
        "名单曹慧泉主持,陈恢清、王庭恺参加。"
    )
    expect(tab.locator("#articles details").first.locator("mark")).to_have_text(["曹慧泉"])


def test_a_former_post_in_an_organ_that_is_no_node_is_told(opened, exhibit):
    tab = opened(exhibit)
    click(tab, node(tab, "陈恢清"))
    expect(tab.locator("#posts li.former")).to_have_text("曾任 县长 · 攸县人民政府2023-02-01")


def test_the_companions_are_sorted_by_a_click_on_a_heading(opened, exhibit):
    tab = opened(exhibit)
    click(tab, node(tab, "曹慧泉"))
    heading = tab.locator("#companions th").nth(2)
    heading.get_by_role("button").click()
    expect(heading).to_have_attribute("aria-sort", "descending")
    heading.get_by_role("button").click()
    expect(heading).to_have_attribute("aria-sort", "ascending")
    expect(tab.locator("#companions tbody tr").first).to_contain_text("荷塘区")


def test_a_click_on_an_edge_shows_the_sentences_with_both_names_marked(opened, exhibit):
    tab = opened(exhibit)
    click(tab, edge(tab, "曹慧泉", "陈恢清"))
    expect(tab.locator("#panel h2")).to_have_text(re.compile("曹慧泉陈恢清|陈恢清曹慧泉"))
    expect(tab.locator("#panel .facts")).to_contain_text("2 篇报道同现")
    expect(tab.locator("#panel .facts")).to_contain_text("其中 1 句是名单")
    first, second = tab.locator("#evidence article").all()
    expect(first.locator("header")).to_contain_text("市委常委会召开会议株洲日报 · 2024-01-09")
    expect(first.locator("blockquote")).to_contain_text("名单曹慧泉主持,陈恢清、王庭恺参加。")
    expect(first.locator("mark")).to_have_text(["曹慧泉", "陈恢清"])
    expect(second.locator("header")).to_contain_text("强化项目硬支撑株洲日报 · 2023-02-01")
    expect(second.locator("blockquote")).to_have_text(
        "市委书记曹慧泉出席并讲话,市委副书记、市长陈恢清作工作报告。"
    )
    expect(second.locator("mark")).to_have_text(["曹慧泉", "陈恢清"])


def test_an_edge_without_a_common_sentence_shows_those_of_each(opened, exhibit):
    tab = opened(exhibit)
    click(tab, edge(tab, "王庭恺", "荷塘区"))
    expect(tab.locator("#evidence")).to_have_count(0)
    expect(tab.locator("#apart blockquote")).to_have_text(
        ["名单曹慧泉主持,陈恢清、王庭恺参加。", "会议指出,荷塘区要抓好落实。"]
    )
    expect(tab.locator("#apart mark")).to_have_text(["王庭恺", "荷塘区"])


def test_types_are_switched_off_and_on(opened, exhibit):
    tab = opened(exhibit)
    tab.get_by_role("checkbox", name="官员").uncheck()
    assert nodes(tab) == {"中共株洲市委员会", "株洲硬质合金集团有限公司", "荷塘区"}
    tab.get_by_role("checkbox", name="其他人物").check()
    tab.get_by_role("checkbox", name="单位").check()
    assert nodes(tab) == {"中共株洲市委员会", "株洲硬质合金集团有限公司", "荷塘区", "易海文", "湖南工业大学"}
    tab.go_back()
    assert nodes(tab) == {"中共株洲市委员会", "株洲硬质合金集团有限公司", "荷塘区", "易海文"}


def test_reporters_are_linked_with_what_they_write_of_while_they_are_on(opened, exhibit):
    tab = opened(exhibit)
    before = edges(tab)
    tab.get_by_role("checkbox", name="记者与作者").check()
    told = ["曹慧泉", "陈恢清", "中共株洲市委员会", "株洲硬质合金集团有限公司"]
    assert nodes(tab) == {*told, "王庭恺", "荷塘区", "罗欣"}
    expect(tab.locator("#shown")).to_contain_text("；未选类型 2 个")
    click(tab, edge(tab, "罗欣", "曹慧泉"))
    expect(tab.locator("#panel .facts span")).to_have_text(["署名的 1 篇报道", "2023-02-01"])
    expect(tab.locator("#panel mark").filter(has_text="罗欣")).to_have_count(1)
    tab.locator("#panel h2").get_by_text("罗欣").click()
    rows = [row.split() for row in tab.locator("#companions tbody tr").all_inner_texts()]
    assert {row[0] for row in rows} == set(told)
    assert {tuple(row[1:]) for row in rows} == {("1", "0")}
    tab.locator("#articles summary").first.click()
    expect(tab.locator("#articles blockquote")).to_have_text("(全媒体记者/罗欣)")
    tab.get_by_role("checkbox", name="记者与作者").uncheck()
    assert edges(tab) == before
    expect(tab.locator("#panel h2")).to_have_text("株洲日报")


def test_a_chain_does_not_lead_through_a_reporter(opened, exhibit_of):
    kinds = {name: NODES[name] for name in ("曹慧泉", "陈恢清", "易海文", "罗欣")}
    story = ("株洲日报", "2023-02-01", "一", "曹慧泉、陈恢清讲话。", False)
    other = ("株洲日报", "2023-02-01", "二", "易海文说。", False)
    credited = [(*row[:3], CREDITED[1], False) for row in (story, other)]
    named = [{"曹慧泉": "曹慧泉", "陈恢清": "陈恢清"}, {"易海文": "易海文"}, {}, {}]
    tab = opened(exhibit_of(sentences=[story, other, *credited], named=named, kinds=kinds))
    tab.evaluate("() => { location.hash = 'types=official,person,reporter&chain=曹慧泉&chain=易海文'; }")
    expect(tab.locator("#steps")).to_have_text("两者之间没有联系链")
    tab.evaluate("() => { location.hash = 'types=official,person,reporter&chain=曹慧泉&chain=罗欣'; }")
    expect(tab.locator("#steps li")).to_have_count(1)


def test_further_types_come_beside_the_first_view(opened, exhibit_of):
    people = {f"官员{n}": ("official", "", "") for n in range(NODES_SHOWN)}
    kinds = people | {"易海文": NODES["易海文"]}
    names = [*people, "易海文"]
    sentences = [
        ("株洲日报", "2023-02-01", f"{n}", f"{a}、{b}出席。", False)
        for n, (a, b) in enumerate(itertools.pairwise(names))
    ]
    named = [{a: a, b: b} for a, b in itertools.pairwise(names)]
    tab = opened(exhibit_of(sentences=sentences, named=named, kinds=kinds))
    first = nodes(tab)
    assert len(first) == NODES_SHOWN
    tab.get_by_role("checkbox", name="其他人物").check()
    assert nodes(tab) == first | {"易海文"}


def test_a_node_beyond_the_first_view_is_found_and_drawn_with_its_neighbours(opened, exhibit_of):
    names = [f"官员{n:03}" for n in range(NODES_SHOWN + 40)]
    pairs = list(itertools.pairwise(names)) + [(name, "曹慧泉") for name in names[:NODES_SHOWN]]
    kinds = dict.fromkeys((*names, "曹慧泉"), ("official", "", ""))
    sentences = [
        ("株洲日报", "2023-02-01", f"{n}", f"{a}、{b}出席。", False) for n, (a, b) in enumerate(pairs)
    ]
    tab = opened(exhibit_of(sentences=sentences, named=[{a: a, b: b} for a, b in pairs], kinds=kinds))
    far = names[NODES_SHOWN + 10 : NODES_SHOWN + 13]
    assert not nodes(tab) & set(far)
    expect(tab.locator("#shown")).to_contain_text(f"显示 {NODES_SHOWN} / {len(kinds)} 个实体")
    search(tab, far[1])
    tab.keyboard.press("Enter")
    assert nodes(tab) >= set(far)
    assert edges(tab) >= {frozenset(pair) for pair in itertools.pairwise(far)}
    tab.locator("#open").click()
    expect(tab.locator("#open")).to_have_attribute("aria-pressed", "true")
    tab.keyboard.press("Escape")
    assert nodes(tab) >= set(far), "expanded, it stays when it is no longer chosen"
    search(tab, far[1])
    tab.keyboard.press("Enter")
    tab.locator("#open").click()
    expect(tab.locator("#open")).to_have_attribute("aria-pressed", "false")
    tab.keyboard.press("Escape")
    assert not nodes(tab) & set(far), "collapsed"


def test_a_chosen_node_of_a_hidden_type_is_drawn(opened, exhibit):
    tab = opened(exhibit)
    search(tab, "yhw")
    tab.keyboard.press("Enter")
    expect(tab.locator("#panel h2")).to_have_text("易海文")
    assert "易海文" in nodes(tab)
    expect(tab.get_by_role("checkbox", name="其他人物")).to_be_checked()


def test_the_surroundings_of_a_node_alone_and_back(opened, exhibit):
    tab = opened(exhibit)
    click(tab, node(tab, "株洲硬质合金集团有限公司"))
    tab.locator("#ego").click()
    assert nodes(tab) == {"株洲硬质合金集团有限公司", "曹慧泉", "陈恢清", "中共株洲市委员会"}
    tab.locator("#ego").click()
    assert len(nodes(tab)) == 6


def test_the_address_carries_the_view_and_the_way_back(opened, exhibit):
    tab = opened(exhibit)
    click(tab, node(tab, "曹慧泉"))
    click(tab, node(tab, "荷塘区"))
    expect(tab.locator("#panel h2")).to_have_text("荷塘区")
    tab.go_back()
    expect(tab.locator("#panel h2")).to_have_text("曹慧泉")
    tab.reload()
    expect(tab.locator("#panel h2")).to_have_text("曹慧泉")
    tab.keyboard.press("Escape")
    expect(tab.locator("#panel h2")).to_have_text("株洲日报")


def test_an_address_opens_the_same_filters_and_looks(opened, exhibit):
    told = "#types=official,person,institution&least=1&from=2023-03&level=sentence&colour=type&size=degree&lists=0&pin=荷塘区"
    tab = opened(exhibit, told)
    assert nodes(tab) == {"湖南工业大学", "易海文", "荷塘区"}
    tab.get_by_text("筛选与外观", exact=True).click()
    for name, value in {"level": "sentence", "colour": "type", "size": "degree"}.items():
        expect(tab.locator(f"[data-control={name}]")).to_have_value(value)
    expect(tab.locator("[data-control=lists]")).not_to_be_checked()
    expect(tab.locator("#controls output")).to_have_text(["1", "2023-03", "2024-01"])
    tab.locator("#reset").click()
    assert len(nodes(tab)) == 6
    assert "#" not in tab.url


def test_the_page_is_worked_from_the_keyboard_and_shows_where_it_is(opened, exhibit):
    tab = opened(exhibit)
    stops = []
    for _ in range(24):
        tab.keyboard.press("Tab")
        stops.append(
            tab.evaluate(
                """() => {
                  const [at, style] = [document.activeElement, getComputedStyle(document.activeElement)];
                  return [at.id || at.dataset.type || at.textContent, style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2];
                }"""
            )
        )
    types = ["official", "agency", "company", "district", "person", "institution", "reporter"]
    buttons = [
        "筛选与外观",
        "讲述",
        "导出",
        "rows",
        "theme",
        "language",
        "stage",
        "closer",
        "farther",
        "whole",
        "kind-together",
        "kind-post",
        "图例",
        "play",
    ]
    assert [name for name, _ in stops] == ["query", *buttons, *types, "王庭恺", "曹慧泉"]
    assert {seen for _, seen in stops} == {True}
    tab.keyboard.press("Shift+Tab")
    tab.keyboard.press("Enter")
    expect(tab.locator("#panel h2")).to_have_text("王庭恺")
    expect(tab.locator("#panel")).to_be_focused()
    expect(tab.locator("#chosen")).to_have_text("王庭恺 官员 1 篇报道")
    tab.locator("#pin").focus()
    tab.keyboard.press("Enter")
    expect(tab.locator("#pin")).to_have_attribute("aria-pressed", "true")
    expect(tab.locator("#pin")).to_be_focused()


def test_the_picture_is_walked_by_arrow_keys(opened, exhibit):
    tab = opened(exhibit)
    tab.locator("#stage").focus()
    tab.keyboard.press("ArrowRight")
    expect(tab.locator("#panel h2")).to_have_text("曹慧泉")
    start = node(tab, "曹慧泉")
    tab.keyboard.press("ArrowLeft")
    left = settle(tab).locator("#panel h2").inner_text()
    tab.keyboard.press("ArrowRight")
    right = settle(tab).locator("#panel h2").inner_text()
    assert {left, right} != {"曹慧泉"}
    assert min(node(tab, name)["x"] for name in nodes(tab)) <= start["x"]
    tab.keyboard.press("Enter")
    expect(tab.locator("#panel")).to_be_focused()


def test_a_click_on_the_picture_gives_it_the_keys(opened, exhibit):
    tab = opened(exhibit)
    click(tab, node(tab, "曹慧泉"))
    expect(tab.locator("#panel h2")).to_have_text("曹慧泉")
    before = tab.url
    seen = set()
    for key in ("ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"):  # one leads on, another back
        tab.keyboard.press(key)
        seen.add(settle(tab).url)
    assert seen - {before}


def overlapping(tab):
    """Return the pairs of labels, and of nodes, that lie on one another."""
    labels = tab.evaluate("() => window.kg.labels()")
    spots = tab.evaluate("() => window.kg.nodes().map((name) => ({ name, ...window.kg.node(name) }))")
    return [
        (a["text"], b["text"])
        for a, b in itertools.combinations(labels, 2)
        if a["left"] < b["right"]
        and b["left"] < a["right"]
        and a["top"] < b["bottom"]
        and b["top"] < a["bottom"]
    ] + [
        (a["name"], b["name"])
        for a, b in itertools.combinations(spots, 2)
        if math.dist((a["x"], a["y"]), (b["x"], b["y"])) < a["radius"] + b["radius"]
    ]


def test_the_sample_pages_show_seventy_legible_labels_and_none_on_another(visit, built):
    address = (built / "graph.html").as_uri()
    tab = visit(address, lambda url: url == address)
    labels = tab.evaluate("() => window.kg.labels()")
    assert len(labels) >= 70  # by the font
    chinese = [label for label in labels if re.fullmatch(r"[\u4e00-\u9fff]+", label["text"])]
    assert min((label["right"] - label["left"]) / len(label["text"]) for label in chinese) >= 12
    assert {label["name"] for label in labels} >= set(tab.evaluate("() => window.kg.nodes().slice(0, 12)"))
    assert overlapping(tab) == []
    tab.goto(address + "#size=rank&types=official,agency,company,district,person,institution,reporter")
    until(tab, "window.kg.nodes().length > 200")
    tab.wait_for_timeout(200)
    assert overlapping(tab) == []


def test_nodes_that_are_named_often_do_not_lie_on_one_another(opened, exhibit_of):
    names = [f"官员{n:02}" for n in range(40)]
    text = "、".join(names) + "出席。"
    kinds = dict.fromkeys(names, ("official", "", ""))
    shown = exhibit_of(
        sentences=[("株洲日报", "2023-02-01", "会", text, True)],
        named=[{name: name for name in names}],
        kinds=kinds,
    )
    for held in shown.graph.nodes.values():
        held["mentions"] = 5000
    assert overlapping(opened(shown)) == []


def test_no_label_lies_on_another(opened, exhibit):
    tab = opened(exhibit)
    labels = tab.evaluate("() => window.kg.labels()")
    assert {label["text"] for label in labels} == nodes(tab)
    assert overlapping(tab) == []


def test_language_and_theme_are_switched(opened, exhibit):
    tab = opened(exhibit, color_scheme="dark")
    dark = tab.evaluate("getComputedStyle(document.body).backgroundColor")
    tab.locator("#theme").click()
    assert tab.evaluate("getComputedStyle(document.body).backgroundColor") != dark
    tab.locator("#language").click()
    expect(tab.locator("html")).to_have_attribute("lang", "en")
    expect(tab.get_by_label("Officials")).to_be_checked()
    expect(tab.locator("#shown")).to_contain_text("6 of 6 entities")
    click(tab, node(tab, "株洲硬质合金集团有限公司"))
    expect(tab.locator("#panel .facts span")).to_have_text(
        [
            "Company",
            "zhu zhou ying zhi he jin ji tuan you xian gong si",
            "1 article",
            "1 mention",
            "2023-02-01",
        ]
    )


def test_a_part_of_a_database_says_what_is_not_in_the_file(opened, exhibit):
    newest = [row for row in exhibit.sentences if row["date"] > "2024"]
    part = dataclasses.replace(
        exhibit, sentences=newest, database=Extent(250000, 2000000, 1234567, 9876543, 0)
    )
    tab = opened(part)
    expect(tab.locator("#part")).to_contain_text(
        f"9 / 1,234,567 个实体，{exhibit.graph.number_of_edges()} / 9,876,543 条联系，2 / 250,000 篇报道的原句"
    )
    expect(tab.locator("#part")).to_contain_text("kg serve")
    expect(tab.locator("#corpus")).to_have_text("250,000 篇报道，2023-02-01 – 2024-01-09")
    click(tab, edge(tab, "曹慧泉", "陈恢清"))
    expect(tab.locator("#evidence article")).to_have_count(1)
    expect(tab.locator("#elsewhere")).to_contain_text("另有 1 篇报道")
    expect(tab.locator("#elsewhere")).to_contain_text("kg pair")
    tab.locator("#language").click()
    expect(tab.locator("#part")).to_contain_text("9 of 1,234,567 entities")


def test_a_whole_database_says_nothing_of_parts(opened, exhibit):
    tab = opened(exhibit)
    click(tab, edge(tab, "曹慧泉", "陈恢清"))
    expect(tab.locator("#evidence article")).to_have_count(2)
    expect(tab.locator("#elsewhere")).to_have_count(0)
    expect(tab.locator("#part")).to_be_hidden()


PHONE = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True}


def test_a_phone_sees_picture_and_panel(opened, exhibit):
    tab = opened(exhibit, **PHONE)
    point = node(tab, "曹慧泉")
    tab.touchscreen.tap(point["x"], point["y"])
    expect(tab.locator("#panel h2")).to_be_in_viewport()
    assert tab.evaluate("document.documentElement.scrollWidth") == 390


@pytest.mark.parametrize(
    "fragment", ["", "#node=曹慧泉", "#edge=曹慧泉&edge=陈恢清", "#q=曹慧泉", "#lang=en"]
)
def test_a_finger_finds_what_it_aims_at_and_nothing_scrolls_sideways(opened, exhibit, fragment):
    tab = opened(exhibit, fragment, **PHONE)
    settle(tab)
    assert tab.evaluate("document.documentElement.scrollWidth") == 390
    small = tab.evaluate(
        """() => [...document.querySelectorAll('button, summary, select, #query')].filter((one) => one.offsetParent && !one.closest('blockquote'))
          .filter((one) => one.getBoundingClientRect().height < 43.5).map((one) => one.outerHTML.slice(0, 90))"""
    )
    assert small == []


def test_a_phone_shows_the_list_first_and_the_surroundings_in_a_sheet(opened, exhibit):
    tab = opened(exhibit, "#node=株洲硬质合金集团有限公司", **PHONE)
    panel, stage = (tab.locator(one).bounding_box() for one in ("#panel", "#stage"))
    assert panel["y"] < stage["y"]
    assert stage["height"] < 844 / 2
    assert "荷塘区" not in nodes(tab)
    tab.locator("#sheet").tap()
    assert tab.locator("#panel").bounding_box()["height"] > panel["height"] + 200


@pytest.mark.parametrize("sheet", ["筛选与外观", "导出"])
def test_a_phone_sees_all_of_a_sheet(opened, exhibit, sheet):
    tab = opened(exhibit, **PHONE)
    tab.get_by_text(sheet, exact=True).tap()
    box = tab.locator(".sheet:visible").bounding_box()
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= 390
    assert box["y"] + box["height"] <= 844


def test_a_phone_sees_names_in_a_table_in_one_piece(opened, exhibit):
    tab = opened(exhibit, "#table=edges", **PHONE)
    rows = tab.locator("#table tbody tr").filter(has_text="陈恢清").filter(has_text="曹慧泉")
    assert {link.bounding_box()["height"] < 46 for link in rows.locator("td.name .link").all()} == {True}


@pytest.mark.parametrize(
    "fragment", ["#edge=株洲市&edge=株洲市人民政府", "#chain=曹慧泉&chain=荷塘区", "#node=攸县"]
)
def test_a_link_opens_on_a_phone_with_what_it_chooses_in_view(visit, built, fragment):
    address = (built / "graph.html").as_uri()
    tab = visit(address + fragment, lambda url: url.split("#")[0] == address, **PHONE)
    stage = tab.locator("#canvas").bounding_box()
    for name in re.findall("=([^&]+)", fragment):
        point = node(tab, name)
        assert stage["x"] < point["x"] < stage["x"] + stage["width"], name
        assert stage["y"] < point["y"] < stage["y"] + stage["height"], name


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_text_is_shown_and_nothing_else(opened, exhibit_of, text):
    shown = re.sub(r"[\x00-\x08\x1b\ufffe]", "", text)
    sentences = [("报" + text, "2023-02-01", "题" + text, f"甲{text}乙曹慧泉和陈恢清。", False)]
    named = [{"曹慧泉": "曹慧泉", "陈恢清": "陈恢清"}]
    kinds = {"曹慧泉": ("official", text, ""), "陈恢清": ("official", "", "")}
    hostile = exhibit_of(
        {"曹慧泉": text},
        sentences,
        named,
        kinds,
        title=text,
        doc=text.replace("{", "{{").replace("}", "}}"),
        aliases=text,
    )
    tab = opened(hostile)
    click(tab, node(tab, shown))
    expect(tab.locator("#panel h2")).to_have_text(shown, use_inner_text=False)
    tab.locator("#articles summary").first.click()
    expect(tab.locator("#articles blockquote")).to_contain_text("陈恢清")
    click(tab, edge(tab, shown, "陈恢清"))
    expect(tab.locator("#evidence mark")).to_have_count(2)
    expect(tab.locator("#evidence blockquote")).to_contain_text("陈恢清")
    assert tab.evaluate("document.scripts.length") == 9
    assert tab.evaluate("document.images.length + document.querySelectorAll('iframe, base').length") == 0
    expect(tab.locator("h1")).to_be_visible()


def test_hostile_names_are_suggested_and_listed_as_text(opened, exhibit_of):
    names = {re.sub(r"[\x00-\x08\x1b\ufffe]", "", text) for text in HOSTILE}
    sentences = [("株洲日报", "2023-02-01", "会", "、".join(sorted(names)) + "出席。", True)]
    kinds = {name: ("official", name, name) for name in names}
    tab = opened(exhibit_of(sentences=sentences, named=[{name: name for name in names}], kinds=kinds))
    search(tab, "alert")
    assert set(tab.locator("#hits li span").all_text_contents()) <= names
    tab.keyboard.press("Escape")
    tab.locator("#rows").click()
    assert set(tab.locator("#table td.name").all_text_contents()) == names
    tab.locator("#tab-edges").click()
    assert set(tab.locator("#table td.name").all_text_contents()) <= names
    assert tab.evaluate("document.scripts.length") == 9


def test_a_page_without_nodes_opens(chromium, exhibit_of, tmp_path):
    FORMATS["html"](exhibit_of(sentences=[], kinds={}), tmp_path / "empty.html")
    tab = chromium.new_page()
    errors = []
    tab.on("pageerror", lambda error: errors.append(str(error)))
    tab.goto((tmp_path / "empty.html").as_uri())
    expect(tab.locator("#panel h2")).to_have_text("株洲日报")
    tab.close()
    assert errors == []


def test_the_file_lets_no_script_but_its_own_run_and_nothing_leave(exhibit, tmp_path):
    FORMATS["html"](exhibit, tmp_path / "graph.html")
    text = (tmp_path / "graph.html").read_text(encoding="utf-8")
    (told,) = re.findall('http-equiv="Content-Security-Policy" content="([^"]*)"', text)
    rules = dict(rule.split(" ", 1) for rule in html.unescape(told).split("; "))
    assert rules["default-src"] == "'none'"
    assert "connect-src" not in rules
    assert all(
        re.fullmatch("'sha256-[^']+'", s) for s in (rules["script-src"] + " " + rules["style-src"]).split()
    )


def test_ten_thousand_nodes_with_their_sentences_take_five_megabytes(tmp_path):
    sizes = []
    for count in (200, 600):
        FORMATS["html"](made(count), tmp_path / "graph.html")
        sizes.append((tmp_path / "graph.html").stat().st_size)
    assert sizes[0] + (sizes[1] - sizes[0]) / 400 * (10_000 - 200) < 5e6


WRITE = """
import pickle, pathlib, sys
from kg.export import FORMATS
from kg.query.graph_data import Extent
with open(sys.argv[1], "rb") as file:
    exhibit = pickle.load(file)
for name, write in FORMATS.items():
    write(exhibit, pathlib.Path(sys.argv[2], "graph." + name))
"""


@pytest.mark.slow
def test_the_same_graph_gives_the_same_bytes_in_every_process_and_locale(exhibit, tmp_path):
    import pickle

    (tmp_path / "exhibit").write_bytes(pickle.dumps(exhibit))
    written = []
    for seed, encoding in (("1", "utf-8"), ("2", "gbk"), ("3", "cp1252")):
        folder = tmp_path / seed
        folder.mkdir()
        environment = {"PYTHONHASHSEED": seed, "PYTHONIOENCODING": encoding, "LC_ALL": "C", "PYTHONUTF8": "0"}
        unnamed = (
            "-X",
            "warn_default_encoding",
            "-W",
            "error::EncodingWarning",
        )  # a file opened in the locale's encoding
        command = [sys.executable, *unnamed, "-c", WRITE, str(tmp_path / "exhibit"), str(folder)]
        subprocess.run(command, check=True, env=environment)
        written.append({str(f.relative_to(folder)): f.read_bytes() for f in folder.rglob("*") if f.is_file()})
    assert written[0] == written[1] == written[2]
    assert {name.split("/")[0] for name in written[0]} == {f"graph.{name}" for name in FORMATS}
