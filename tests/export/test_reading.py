"""Time, text and chains of the page, and what is taken along of it, worked as a person would."""

import dataclasses
import re

import pytest
from PIL import Image
from playwright.sync_api import expect

from tests.conftest import settle, until
from tests.export.test_page import click, edge, edges, node, nodes, search
from tests.export.test_tools import saved


def test_the_opening_says_what_is_new_and_gone(opened, exhibit):
    tab = opened(exhibit)
    expect(tab.locator("#changed p").first).to_have_text("2024-01，与此前相比")
    expect(tab.locator("#new-people li")).to_contain_text(["王庭恺"])
    expect(tab.locator("#people li .link")).to_have_text(["曹慧泉", "陈恢清", "王庭恺"])
    expect(tab.locator("#companies li .link")).to_have_text(["株洲硬质合金集团有限公司"])
    tab.locator("#new-people .link").first.click()
    expect(tab.locator("#panel h2")).to_have_text("王庭恺")


def test_the_opening_shows_the_days_of_a_paper_as_a_calendar(opened, exhibit):
    days = sorted({s["date"] for s in exhibit.sentences if s["date"]})
    cells = opened(exhibit).locator("#calendar rect title").all_text_contents()
    assert sorted(cell.partition("：")[0] for cell in cells) == days
    assert all(cell.endswith("版") for cell in cells)


def test_nobody_is_new_or_gone_for_the_months_that_are_chosen(opened, exhibit):
    tab = opened(exhibit, "#from=2023-12&to=2024-01")
    expect(tab.locator("#new-people li .link")).to_have_text(
        ["王庭恺"]
    )  # the others were printed before these months
    tab.goto(tab.url.replace("2023-12", "2023-02").replace("2024-01", "2023-06"))
    expect(tab.locator("#chips .chip")).to_contain_text(["2023-02 – 2023-06"])
    expect(tab.locator("#changed")).to_have_count(0)  # no page is before, and after February none


def test_a_line_of_the_opening_moves_the_picture_by_its_address(visit, built):
    address = (built / "graph.html").as_uri()
    tab = visit(address, lambda url: url.split("#")[0] == address)
    tab.locator("#closest li .link").first.click()
    assert tab.url.count("edge=") == 2
    assert len(settle(tab).evaluate("() => window.kg.lit()")) == 2


def drag(tab, first, last):
    """Draw with the pointer from one share of the strip to another."""
    strip = tab.locator("#strip svg").bounding_box()
    at = [strip["x"] + strip["width"] * share for share in (first, last)]
    tab.mouse.move(at[0], strip["y"] + 10)
    tab.mouse.down()
    tab.mouse.move(at[1], strip["y"] + 10)
    tab.mouse.up()
    settle(tab)


def test_months_are_chosen_by_a_stroke_over_the_strip(opened, exhibit):
    tab = opened(exhibit)
    expect(tab.locator("#strip text.axis").first).to_have_text("2023-02")
    drag(tab, 0.5, 0.99)
    assert re.search("from=2023-08&to=2024-01", tab.url)
    assert nodes(tab) == {"曹慧泉", "陈恢清", "王庭恺", "荷塘区"}
    tab.locator("#all-time").click()
    assert "from=" not in settle(tab).url


def test_what_readers_of_screens_hear_is_not_seen(opened, exhibit):
    tab = opened(exhibit, "#chain=曹慧泉&chain=荷塘区")
    tab.evaluate("() => { document.getElementById('chosen').textContent = '官员'.repeat(400); }")
    box = tab.locator("#chosen").bounding_box()
    assert (box["width"], box["height"]) == (1, 1)


def test_two_periods_are_compared(opened, exhibit):
    tab = opened(exhibit, "#from=2024-01&to=2024-01")
    tab.locator("#compare").click()
    assert "less=2023-02..2023-02" in settle(tab).url, "the month before that has pages"
    told = settle(tab).locator("#compared").inner_text()
    assert "消失 5" in told
    assert {"株洲硬质合金集团有限公司", "中共株洲市委员会"} < nodes(tab)  # who is in the earlier period alone
    colours = tab.evaluate("() => window.kg.edges().map(([a, b]) => [a, b, window.kg.line(a, b)])")
    ink = {frozenset((a, b)): (line["colour"], bool(line["dashes"])) for a, b, line in colours}
    gained = ink[frozenset({"曹慧泉", "王庭恺"})]
    assert gained != ink[frozenset({"曹慧泉", "陈恢清"})], "in both periods, as often"
    tab.locator("#chips [data-chip=less]").click()
    expect(tab.locator("#compared")).to_have_count(0)


def test_time_plays(opened, exhibit):
    tab = opened(exhibit)
    tab.locator("#play").click()
    expect(tab.locator("#play")).to_have_attribute("aria-pressed", "true")
    expect(tab.locator("#chips [data-chip=months]")).to_contain_text("2023-02")
    expect(tab.locator("#chips [data-chip=months]")).to_contain_text(
        "2024-01"
    )  # months without pages are passed over
    tab.locator("#play").click()
    expect(tab.locator("#play")).to_have_attribute("aria-pressed", "false")


def test_the_chosen_one_has_months_and_terms_of_its_own(opened, exhibit):
    tab = opened(exhibit, "#node=曹慧泉")
    assert tab.locator("#strip .own title").all_text_contents() == [
        "曹慧泉 · 2023-02 · 1 篇报道",
        "曹慧泉 · 2024-01 · 1 篇报道",
    ]
    expect(tab.locator("#strip text.term")).to_have_text("书记 中共株洲市委员会")
    expect(tab.locator("#terms")).to_contain_text("虚线：见报起止")


def test_the_text_is_searched_and_its_hits_light_up(opened, exhibit):
    tab = opened(exhibit)
    search(tab, "当好表率")
    tab.locator("#hits .text").click()
    expect(tab.locator("#hit-count")).to_have_text("1 句原文")
    expect(tab.locator("#texts blockquote")).to_contain_text(
        "曹慧泉指出,株洲硬质合金集团有限公司等企业要当好表率"
    )
    expect(tab.locator("#texts mark")).to_have_text("当好表率")
    expect(tab.locator("#hit-names .link")).to_have_text(["曹慧泉", "株洲硬质合金集团有限公司"])
    assert "q=" in tab.url
    tab.evaluate("() => { location.hash = 'q=出席 报告'; }")
    expect(tab.locator("#texts blockquote")).to_contain_text("作工作报告")
    tab.evaluate("() => { location.hash = 'q=讨论天气'; }")
    expect(tab.locator("#hit-count")).to_have_text("没有含此文字的句子")


def test_the_search_of_the_text_obeys_the_months(opened, exhibit):
    tab = opened(exhibit, "#q=曹慧泉&from=2024-01&to=2024-01")
    expect(tab.locator("#hit-count")).to_have_text("1 句原文")


def test_the_whole_article_is_read_with_its_names_as_ways(opened, exhibit):
    tab = opened(exhibit, "#node=荷塘区")
    tab.locator("#articles summary", has_text="市委常委会").click()
    tab.get_by_role("button", name="看全文").first.click()
    expect(tab.locator("#panel h2")).to_have_text("市委常委会召开会议")
    expect(tab.locator("#text p")).to_have_text(
        ["曹慧泉主持,陈恢清、王庭恺参加。", "会议指出,荷塘区要抓好落实。"]
    )
    expect(tab.locator("#text mark.one")).to_have_text("荷塘区")
    tab.reload()
    tab.locator("#text .link", has_text="王庭恺").click()
    expect(tab.locator("#panel h2")).to_have_text("王庭恺")


def test_a_chain_shows_the_direct_link_first_and_ways_around(opened, exhibit):
    tab = opened(exhibit, "#chain=曹慧泉&chain=王庭恺")
    expect(tab.locator("#steps > li")).to_have_count(1)
    expect(tab.locator("#steps")).to_contain_text("曹慧泉 — 1 篇报道 — 王庭恺")
    ways = tab.locator("[id^=way-]")
    through = [way.locator("li").first.locator(":scope > .link").last.inner_text() for way in ways.all()]
    assert set(through) == {"陈恢清", "荷塘区"}
    tab.locator(".not .link", has_text="陈恢清").click()
    expect(ways).to_have_count(1)
    expect(tab.locator("#chips [data-chip=not]")).to_contain_text("不经过 陈恢清")


def test_posts_are_lines_of_their_own(opened, exhibit):
    tab = opened(exhibit, "#links=post")
    assert nodes(tab) == {"曹慧泉", "中共株洲市委员会"}
    expect(tab.locator("#shown")).to_contain_text("1 / 1 条任职")
    click(tab, edge(tab, "曹慧泉", "中共株洲市委员会"))
    expect(tab.locator("#acts h3")).to_have_text("书记 · 2023-02-01 – 2024-01-09")
    expect(tab.locator("#acts mark")).to_have_text(["市委", "曹慧泉"])


def event(kind, day, participants, counterparts, *, sentence, doc="pages/2023-02-01.txt", article="a1"):
    return {
        "doc": doc, "article": article, "start": 100 * sentence, "end": 100 * sentence + 5, "kind": kind, "date": day,
        "place": None, "chair": None, "participants": participants, "counterparts": counterparts, "organ": None,
        "topic": None, "money": None, "evidence": "", "passages": 1,
    }  # fmt: skip


def test_events_are_lines_with_their_kind_day_and_sentence(opened, exhibit):
    firm = "株洲硬质合金集团有限公司"
    events = (
        event("inspect", "2023-01-31", ("曹慧泉",), (firm,), sentence=1),
        event("meet", None, ("曹慧泉",), (firm,), sentence=1),
        event("attend", "2024-01-08", ("曹慧泉", "陈恢清"), (), sentence=2, doc="pages/2024-01-09.txt", article="a2"),
    )  # fmt: skip
    tab = opened(dataclasses.replace(exhibit, events=events))
    tab.locator("#kind-event").click()
    settle(tab)
    assert edges(tab) == {frozenset({"曹慧泉", firm}), frozenset({"曹慧泉", "陈恢清"})}
    expect(tab.locator("#newest li > b")).to_have_text(["出席", "调研", "会见"])
    click(tab, edge(tab, "曹慧泉", firm))
    expect(tab.locator("#acts h3")).to_have_text(["调研 · 2023-01-31", "会见 · 日期不明"])
    expect(tab.locator("#acts blockquote").first).to_contain_text("等企业要当好表率")
    click(tab, node(tab, "曹慧泉"))
    expect(tab.locator("#events > li > b")).to_have_text(["出席", "调研", "会见"])
    tab.evaluate("location.hash = 'links=event&from=2024-01&to=2024-01'")
    settle(tab)
    assert edges(tab) == {frozenset({"曹慧泉", "陈恢清"})}
    tab.locator("#kind-together").click()
    expect(tab.locator("#chips [data-chip=links]")).to_have_count(0)


def test_who_chaired_an_event_was_there_with_those_who_took_part(opened, exhibit):
    """As `kg who --met` has it; who spoke while another one chaired is not said to have chaired, nor the other way round."""
    spoke = event(
        "speak", "2024-01-08", ("陈恢清",), (), sentence=2, doc="pages/2024-01-09.txt", article="a2"
    )
    tab = opened(dataclasses.replace(exhibit, events=({**spoke, "chair": "曹慧泉"},)), "#links=event")
    assert edges(tab) == {frozenset({"曹慧泉", "陈恢清"})}
    click(tab, edge(tab, "曹慧泉", "陈恢清"))
    expect(tab.locator("#acts h3")).to_have_text("讲话 · 2024-01-08 · 主持：曹慧泉")
    click(tab, node(tab, "陈恢清"))
    expect(tab.locator("#events .with")).to_have_text("主持：曹慧泉")
    click(tab, node(tab, "曹慧泉"))
    expect(tab.locator("#events")).to_have_count(0)


def test_several_are_chosen_and_make_a_dossier(opened, exhibit):
    tab = opened(exhibit)
    for name in ("曹慧泉", "陈恢清"):
        point = node(tab, name)
        tab.keyboard.down("Shift")
        click(tab, point)
        tab.keyboard.up("Shift")
    expect(tab.locator("#selected .link:first-child")).to_have_text(["曹慧泉", "陈恢清"])
    expect(tab.locator("#panel .hint")).to_contain_text("按住 Shift 点选节点")
    expect(tab.locator("#among li")).to_have_count(1)
    assert frozenset({"曹慧泉", "陈恢清"}) in edges(tab)
    tab.locator("#note").press_sequentially("a/b")
    expect(tab.locator("#note")).to_have_value("a/b")
    tab.locator("#note").fill("待核实：\n*两人*的会议")
    tab.locator("#note").blur()
    assert "note=" in settle(tab).url
    with tab.expect_download() as waiting:
        tab.locator("#markdown").click()
    told = waiting.value.path().read_text(encoding="utf-8")
    assert told.startswith("# 卷宗: 株洲日报\n")
    assert "\n\n待核实：\n\n\\*两人\\*的会议\n\n" in told
    assert "## 曹慧泉\n" in told
    assert "书记 · 中共株洲市委员会" in told
    assert re.search(
        "> “曹慧泉主持,陈恢清、王庭恺参加。”（株洲日报，2024\\\\-01\\\\-09，《市委常委会召开会议》）", told
    )
    tab.locator("#dossier").click()
    expect(tab.locator("#panel .chapter")).to_have_text(["曹慧泉", "陈恢清"])


def test_hostile_text_stays_text_in_a_dossier(opened, exhibit_of):
    name = "[甲](javascript:alert(1))<img src=x>"
    tab = opened(exhibit_of({"曹慧泉": name}))
    tab.evaluate("(name) => { location.hash = new URLSearchParams({ sel: name }).toString(); }", name)
    with tab.expect_download() as waiting:
        settle(tab).locator("#markdown").click()
    told = waiting.value.path().read_text(encoding="utf-8")
    assert re.search(r"(?<!\\)[\[<]", told) is None


@pytest.mark.parametrize(("name", "times"), [("png2", 2), ("png4", 4)])
def test_the_picture_is_saved_larger(opened, exhibit, tmp_path, name, times):
    tab = opened(exhibit)
    sizes = []
    for file in ("png", name):
        path = tmp_path / f"{file}.png"
        path.write_bytes(saved(tab, file))
        tab.keyboard.press("Escape")
        sizes.append(Image.open(path).size)
    assert sizes[1][0] == pytest.approx(times * sizes[0][0], abs=times)


def test_a_saved_picture_bears_title_legend_source_and_period(opened, exhibit):
    tab = opened(exhibit, "#colour=type&node=曹慧泉")
    told = saved(tab, "svg").decode()
    for part in ("曹慧泉 · 株洲日报", "官员", "地区", "3 篇报道", "2023-02-01 – 2024-01-09"):
        assert part in told


def test_every_word_of_the_picture_is_inside_its_frame(opened, exhibit):
    tab = opened(exhibit, "#node=易海文&ego=1&types=person,institution,district")
    shown = tab.context.new_page()
    shown.set_content(saved(tab, "svg").decode())
    assert (
        shown.evaluate(
            """() => {
          const { x, y, width, height } = document.querySelector("svg").viewBox.baseVal;
          const out = (box) => box.x < x || box.y < y || box.x + box.width > x + width || box.y + box.height > y + height;
          return [...document.querySelectorAll("text")].filter((text) => out(text.getBBox())).map((text) => text.textContent);
        }"""
        )
        == []
    )


def test_the_page_is_printed_with_the_picture_and_every_article(opened, exhibit):
    tab = opened(exhibit, "#node=曹慧泉")
    tab.evaluate("() => dispatchEvent(new Event('beforeprint'))")
    tab.emulate_media(media="print")
    expect(tab.locator("#paper img")).to_be_visible()
    for hidden in ("#search", "#zoom", "#kinds", "#time", "#canvas", ".acts"):
        expect(tab.locator(hidden)).to_be_hidden()
    expect(tab.locator("#articles blockquote").last).to_be_visible()
    expect(tab.locator("#companions th").first).to_contain_text("名称")
    tab.evaluate("() => dispatchEvent(new Event('afterprint'))")
    expect(tab.locator("#articles details[open]")).to_have_count(0)


def test_paper_is_white_whatever_the_theme_and_shows_no_focus(opened, exhibit):
    tab = opened(exhibit, "#theme=dark&node=曹慧泉")
    tab.locator("#panel").focus()
    tab.keyboard.press("Shift+Tab")
    tab.emulate_media(media="print")
    colour = "() => getComputedStyle(document.querySelector('#panel h2')).color"
    assert tab.evaluate(colour) == "rgb(35, 38, 43)"
    assert tab.evaluate("() => getComputedStyle(document.activeElement).outlineStyle") == "none"
    tab.emulate_media(media="screen")
    assert tab.evaluate(colour) == "rgb(233, 231, 226)"


def test_printing_waits_for_the_sentences_of_folded_articles(opened, exhibit):
    tab = opened(exhibit, "#node=曹慧泉")
    count = "() => { window.printed = document.querySelectorAll('#articles blockquote').length; }"
    tab.evaluate(f"() => {{ window.print = {count}; }}")
    tab.keyboard.press("Control+p")
    until(tab, "window.printed === 3")
    tab.evaluate("() => { location.hash = 'node=' + encodeURIComponent('陈恢清'); }")
    settle(tab)
    tab.locator("header summary", has_text="导出").click()
    tab.locator("#print").click()
    until(tab, "window.printed === 2")


def test_a_name_that_bears_its_page_is_told_by_paper_date_and_headline(opened, exhibit_of):
    name = "孙某（pages/2023-02-01.txt#a1）"
    tab = opened(exhibit_of({"曹慧泉": name}))
    click(tab, node(tab, name))
    expect(tab.locator("#panel h2")).to_have_text("孙某（株洲日报 2023-02-01《强化项目硬支撑》）")
    click(tab, edge(tab, name, "陈恢清"))
    expect(tab.locator("#panel h2")).not_to_contain_text(".txt")


def test_an_article_is_whole_but_for_notices_of_private_persons(opened, exhibit):
    plain = {**exhibit.sentences[3], "sentence": 6, "text": "会上还学习了文件。"}
    notice = {**plain, "sentence": 7, "kind": "notice", "text": "遗失启事:失主电话见报。"}
    whole = dataclasses.replace(exhibit, sentences=[*exhibit.sentences, plain, notice])
    tab = opened(whole, "#read=pages/2024-01-09.txt%23a2")
    expect(tab.locator("#text p")).to_have_text(
        ["曹慧泉主持,陈恢清、王庭恺参加。", "会议指出,荷塘区要抓好落实。", "会上还学习了文件。"]
    )


def test_files_are_named_from_the_folder_that_holds_them_all(opened, exhibit_of):
    tab = opened(exhibit_of(doc="/home/somebody/archive/{}.txt"), "#node=曹慧泉")
    expect(tab.locator("#articles .source").first).to_have_attribute("title", "2024-01-09.txt#a2")
    tab.locator("#articles summary").first.click()
    tab.locator("#articles .link:visible", has_text="看全文").click()
    expect(tab.locator("#panel h2")).to_have_text("市委常委会召开会议")
    assert "somebody" not in settle(tab).url
