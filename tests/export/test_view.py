"""One view: every number, list and picture obeys the filters that are on."""

import re

import pytest
from playwright.sync_api import expect

from tests.conftest import settle
from tests.export.conftest import NAMED, SENTENCES
from tests.export.test_page import nodes

FEBRUARY = "from=2023-02&to=2023-02"


def rows(tab):
    return [row.split() for row in tab.locator("#companions tbody tr").all_inner_texts()]


def test_a_node_is_told_of_as_the_months_have_it(opened, exhibit):
    tab = opened(exhibit, f"#{FEBRUARY}&node=曹慧泉")
    expect(tab.locator("#panel .facts span")).to_have_text(
        ["官员", "cao hui quan", "1 篇报道", "提及 2 次", "2023-02-01"]
    )
    expect(tab.locator("#articles details")).to_have_count(1)
    assert {row[0] for row in rows(tab)} == {"陈恢清", "中共株洲市委员会", "株洲硬质合金集团有限公司"}


def test_posts_are_those_that_the_months_have(opened, exhibit):
    tab = opened(exhibit, "#node=陈恢清")
    expect(tab.locator("#posts li")).to_have_text([re.compile("曾任 县长")])
    tab.goto(tab.url + "&from=2024-01&to=2024-01")
    expect(tab.locator("#chips .chip")).to_have_count(1)
    expect(tab.locator("#posts")).to_have_count(0)


def test_a_long_list_begins_with_its_newest_lines_and_brings_more(opened, exhibit):
    post = exhibit.posts[0]
    days = ("2022-02-01", "2023-02-01", "2024-01-09")
    exhibit.posts.extend(
        {**post, "person": f"某{n:02}", "first": days[n % 3], "last": days[n % 3]} for n in range(30)
    )
    tab = opened(exhibit, "#node=中共株洲市委员会")
    holders = tab.locator("#holders li")
    expect(holders).to_have_count(12)
    assert all("2024-01-09" in line for line in holders.all_inner_texts()[:11])
    tab.get_by_role("button", name="再显示 19 个").click()
    expect(holders).to_have_count(31)
    assert "2022-02-01" in holders.last.inner_text()
    expect(tab.locator(".more")).to_be_hidden()


def test_an_edge_lists_what_it_counts(opened, exhibit):
    tab = opened(exhibit, f"#{FEBRUARY}&edge=曹慧泉&edge=陈恢清")
    expect(tab.locator("#panel .facts span")).to_have_text(
        ["1 篇报道同现", "1 句同句", "关联度 1.00", "2023-02-01"]
    )
    expect(tab.locator("#evidence article")).to_have_count(1)


def test_overview_table_and_picture_count_the_same(opened, exhibit):
    tab = opened(exhibit, f"#{FEBRUARY}")
    expect(tab.locator("#corpus")).to_have_text("1 个版面，1 篇报道，2023-02")
    leaders = set(tab.locator("#leading li .link").all_inner_texts())
    assert leaders == nodes(tab) == {"曹慧泉", "陈恢清", "中共株洲市委员会", "株洲硬质合金集团有限公司"}
    tab.evaluate("() => { location.hash += '&table=nodes'; }")
    expect(tab.locator("#table tbody tr")).to_have_count(4)
    assert {row.split()[2] for row in tab.locator("#table tbody tr").all_inner_texts()} == {"1"}


def test_sizes_obey_the_filter(opened, exhibit):
    """With 荷塘区 off, all others of the earlier month have three links; without months 曹慧泉 has most."""
    tab = opened(exhibit, "#size=degree")
    sizes = (
        "() => ['曹慧泉', '株洲硬质合金集团有限公司'].map((name) => window.kg.node(name).radius.toFixed(2))"
    )
    leader, company = settle(tab).evaluate(sizes)
    assert leader > company
    tab.goto(tab.url + f"&{FEBRUARY}")
    leader, company = settle(tab).evaluate(sizes)
    assert leader == company
    tab.locator("#legend summary").click()
    expect(tab.locator("#legend .scale").first).to_have_text("31")
    tab.evaluate("() => { location.hash = location.hash.replace('degree', 'rank'); }")
    expect(tab.locator("#legend")).to_contain_text("不计筛选")


def test_without_filters_the_header_counts_what_the_weights_count(opened, exhibit):
    tab = opened(exhibit)
    expect(tab.locator("#corpus")).to_contain_text("3 篇报道")


def test_articles_that_name_nobody_count_and_are_not_shown(opened, exhibit_of):
    silent = [("株洲日报", "2024-01-09", "遗失声明", "王小二遗失身份证。", False)]
    tab = opened(exhibit_of(sentences=[*SENTENCES, *silent], named=[*NAMED, {}]), "#edge=曹慧泉&edge=陈恢清")
    assert "王小二" not in tab.content()
    assert "遗失声明" not in tab.content()
    tab.goto(tab.url.split("#")[0] + "#from=2024-01")
    expect(tab.locator("#corpus")).to_have_text("1 个版面，3 篇报道，2024-01")


@pytest.mark.parametrize("month", ["2022-08", "2023-02", "2024-01"])
def test_the_file_counts_the_articles_of_a_month_as_the_database_does(visit, built, graph, month):
    address = (built / "graph.html").as_uri()
    tab = visit(f"{address}#from={month}&to={month}", lambda url: url.split("#")[0] == address)
    (period,) = graph.periods([f"{month}-01..{month}-28"]).periods
    expect(tab.locator("#corpus")).to_contain_text(f"{period.articles} 篇报道")


def test_a_type_that_is_switched_is_a_chip_too(opened, exhibit):
    tab = opened(exhibit, "#hubs=1")
    tab.get_by_role("checkbox", name="机构").uncheck()
    tab.get_by_role("checkbox", name="单位").check()
    chips = tab.locator("#chips .chip")
    expect(chips).to_have_text(["不看机构 ×", "也看单位 ×", "显示枢纽 ×"])
    chips.nth(0).click()
    assert "中共株洲市委员会" in nodes(tab)
    chips.nth(0).click()
    assert "湖南工业大学" not in nodes(tab)
    chips.nth(0).click()
    expect(tab.locator("#chips")).to_be_hidden()
    assert tab.url.endswith("graph.html")


def test_filters_are_chips_that_are_taken_off_one_by_one(opened, exhibit):
    tab = opened(exhibit, f"#{FEBRUARY}&least=2&lists=0&pin=荷塘区&hide=王庭恺")
    chips = tab.locator("#chips .chip")
    expect(chips).to_have_count(5)
    expect(chips.first).to_have_text("2023-02 ×")
    for left in (4, 3, 2, 1):
        chips.first.click()
        expect(chips).to_have_count(left)
    chips.first.click()
    expect(tab.locator("#chips")).to_be_hidden()
    assert "#" not in tab.url


def test_the_closest_pairs_are_sorted_by_what_they_print(visit, built):
    address = (built / "graph.html").as_uri()
    tab = visit(address, lambda url: url == address)
    told = [int(text.split()[0]) for text in tab.locator("#closest li .link:last-child").all_inner_texts()]
    assert told == sorted(told, reverse=True)
    assert len(told) == 8


def test_an_unknown_name_in_the_address_is_told(opened, exhibit):
    tab = opened(exhibit, "#node=无此人")
    expect(tab.locator("#fault")).to_contain_text("没有名为 无此人 的实体")
    expect(tab.locator("#panel h2")).to_have_text("株洲日报")


def test_the_tab_bears_the_title_of_what_is_shown(opened, exhibit):
    tab = opened(exhibit)
    expect(tab).to_have_title("株洲日报 · kg")
    tab.evaluate("() => { location.hash = 'node=曹慧泉'; }")
    expect(tab).to_have_title("曹慧泉 · 株洲日报 · kg")


def test_language_and_theme_stand_in_the_address(opened, exhibit):
    tab = opened(exhibit, "#lang=en&theme=dark")
    expect(tab.locator("html")).to_have_attribute("lang", "en")
    expect(tab.locator("html")).to_have_attribute("data-theme", "dark")
    tab.locator("#language").click()
    assert "lang=zh" in settle(tab).evaluate("location.hash")


@pytest.mark.parametrize("sheet", ["筛选与外观", "导出"])
def test_a_sheet_is_shut_by_a_click_outside(opened, exhibit, sheet):
    tab = opened(exhibit)
    tab.get_by_text(sheet, exact=True).click()
    expect(tab.locator(".sheet:visible")).to_have_count(1)
    tab.locator("#panel h2").click()
    expect(tab.locator(".sheet:visible")).to_have_count(0)


@pytest.mark.slow
def test_persons_in_posts_stand_in_the_first_view_and_private_persons_do_not(opened, exhibit):
    for name in ("曹慧泉", "易海文"):
        exhibit.graph.nodes[name]["posted"] = True
    exhibit.graph.add_node(
        "邹平", type="person", mentions=1, articles=1, first="2024-01-09", last="2024-01-09"
    )
    exhibit.graph.add_edge("邹平", "荷塘区", kind="co-mention", weight=1, sentences=1, lists=0, npmi=0.5)
    tab = opened(exhibit)
    assert {"易海文", "荷塘区"} <= nodes(tab)
    assert "邹平" not in nodes(tab)
    assert "#" not in tab.url
    expect(tab.locator("#types label", has_text="任职人员")).to_have_text(re.compile(r"任职人员\s*1"))
    tab.get_by_role("checkbox", name="其他人物").check()
    assert {"易海文", "邹平"} <= nodes(tab)
    tab.get_by_role("checkbox", name="其他人物").uncheck()
    tab.get_by_role("checkbox", name="任职人员").uncheck()
    assert not {"易海文", "邹平"} & nodes(tab)
    tab.evaluate("() => { location.hash += '&node=易海文'; }")
    assert "易海文" in nodes(tab)
    expect(tab.get_by_role("checkbox", name="任职人员")).to_be_checked()
    expect(tab.get_by_role("checkbox", name="其他人物")).not_to_be_checked()


def test_an_edge_without_articles_under_the_filter_says_so(opened, exhibit):
    tab = opened(exhibit, "#from=2024-01&to=2024-01&edge=曹慧泉&edge=株洲硬质合金集团有限公司")
    expect(tab.locator("#none-left")).to_have_text("所选的筛选下没有两者同现的报道。")
    tab.locator("#chips .chip").first.click()
    expect(tab.locator("#none-left")).to_have_count(0)
    expect(tab.locator("#evidence article")).to_have_count(1)


TWO = "#from=2023-02&to=2023-02&less=2022-08..2022-08"
"""A month of the sample pages against an earlier one."""


@pytest.fixture
def sample_at(visit, built):
    """Open the page of the sample pages at an address."""
    address = (built / "graph.html").as_uri()
    return lambda fragment: visit(address + fragment, lambda url: url.split("#")[0] == address)


def test_a_link_that_is_gone_shows_the_period_that_has_it(sample_at):
    tab = sample_at(TWO + "&edge=渌口区&edge=东莞市")
    expect(tab.locator("#panel .facts")).to_contain_text("1 篇报道同现")
    expect(tab.locator("#panel .facts")).to_contain_text("本期 0，前期 1")
    expect(tab.locator("#apart article")).to_have_count(1)
    expect(tab.locator("#none-left")).to_have_count(0)


@pytest.mark.parametrize(
    "fragment", ["", TWO, "#least=3", "#level=sentence", "#hide=陈恢清", "#links=post", TWO + "&links=post"]
)
def test_footer_and_tables_count_the_same(sample_at, fragment):
    tab = sample_at(fragment)
    numbers = re.findall(r"\d[\d,]*", tab.locator("#shown").inner_text())
    told = {"nodes": numbers[1], "edges": numbers[3]}
    on = tab.locator("#types label:has(input[data-type]:checked) .number").all_inner_texts()
    assert sum(map(int, on)) == int(numbers[1].replace(",", ""))
    for table, number in told.items():
        tab.evaluate(
            "([fragment, table]) => { location.hash = (fragment || '#') + '&table=' + table; }",
            [fragment, table],
        )
        settle(tab)
        expect(tab.locator("#table .buttons")).to_contain_text(f"{number} 行")


def test_the_table_of_posts_has_posts(sample_at):
    tab = sample_at("#links=post&table=edges")
    expect(tab.locator("#table th.what")).to_have_text("内容")
    line = tab.locator("#table tr", has_text="中国共产党中央军事委员会")
    expect(line.locator("td.what")).to_have_text("主席")


def test_all_of_two_periods_is_in_the_frame(sample_at):
    tab = sample_at("#from=2023-02&to=2023-02")
    tab.locator("#compare").click()
    settle(tab)
    outside = """() => { const { left, right, top, bottom } = document.querySelector("#canvas").getBoundingClientRect();
      return window.kg.nodes().map(window.kg.node).filter(({ x, y }) => x < left || x > right || y < top || y > bottom).length; }"""
    assert len(nodes(tab)) > 43
    assert tab.evaluate(outside) == 0


def test_companions_that_are_brought_out_have_their_names(sample_at):
    tab = sample_at("#node=陈恢清")
    settle(tab)
    named = {label["name"] for label in tab.evaluate("window.kg.labels()")}
    assert set(tab.evaluate("window.kg.lit()")) <= named


def test_names_stay_while_several_are_chosen(sample_at):
    tab = sample_at("#sel=陈恢清")
    settle(tab)
    assert len(tab.evaluate("window.kg.labels()")) > 40


def test_months_stack_the_types_that_are_on(sample_at):
    fills = [box.get_attribute("fill") for box in sample_at("#types=official").locator("#strip g rect").all()]
    assert len(set(fills)) == 1


def test_pages_without_a_day_are_counted(sample_at):
    expect(sample_at("").locator("#corpus")).to_contain_text("2 个版面没有日期")


def test_the_click_that_shuts_a_sheet_chooses_nothing(sample_at):
    tab = sample_at("")
    point = tab.evaluate("window.kg.node('陈恢清')")
    tab.locator("header summary").first.click()
    tab.mouse.click(point["x"], point["y"])
    settle(tab)
    expect(tab.locator("header details[open]")).to_have_count(0)
    expect(tab.locator("#panel h2")).to_have_text("株洲日报")


def test_the_browsers_own_print_has_the_sentences(sample_at):
    tab = sample_at("#node=陈恢清")
    said = tab.locator("#articles details blockquote")
    said.first.wait_for(state="attached")
    assert tab.locator("#articles details:not(:has(blockquote))").count() == 0


@pytest.mark.parametrize("part", ["edge=曹慧泉", "chain=曹慧泉&chain=曹慧泉", "sel=无此人", "read=无此文"])
def test_what_an_address_asks_for_in_vain_is_told(opened, exhibit, part):
    expect(opened(exhibit, "#" + part).locator("#fault")).to_contain_text(part.split("=")[0])


def test_a_search_of_the_text_is_a_chip(opened, exhibit):
    tab = opened(exhibit, "#q=荷塘区")
    tab.locator("#chips [data-chip=q]").click()
    expect(tab.locator("#panel h2")).to_have_text("株洲日报")
