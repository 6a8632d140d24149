"""What proves an edge is shown as the page prints it: the sentence is cut out of the page's picture."""

import shutil

import pytest
from PIL import Image, ImageDraw
from playwright.sync_api import expect

import kg
from kg.export import FORMATS
from kg.reading.page import Options
from tests.test_serve import ask, process

from ..reading.wrapped import FONT, WRAPPED, drawn, extent

TEXT = """# 湘江日报

2024年3月7日 星期四

## 全市经济工作会议召开

湘江日报讯 市委书记陈大明、市长李小红昨日出席全市经济工作会议并讲话。

天气晴好。
"""
SCALE = 3


def scan(path):
    """A picture in which each line of the page is a bar of its own grey."""
    width, height = extent(TEXT)
    picture = Image.new("L", (width * SCALE, height * SCALE), 255)
    for number, line in enumerate(drawn(TEXT)):
        for _, box in line.words:
            corners = [side * SCALE for side in box]
            ImageDraw.Draw(picture).rectangle(
                (*corners[:2], corners[2] - 1, corners[3] - 1), fill=20 * number
            )
    picture.save(path)


@pytest.fixture
def scanned(tmp_path):
    """A page with boxes whose picture lies beside it."""
    folder = tmp_path / "pages"
    folder.mkdir()
    (folder / "a.xml").write_bytes(WRAPPED["alto.xml"](TEXT, image="C:\\scans\\a.png"))
    scan(folder / "a.png")
    return folder


def evidence(output):
    with kg.open(output) as graph:
        return [row for row in graph.pair("陈大明", "李小红") if row.both]


def test_the_sentence_that_shows_an_edge_is_cut_out(scanned, tmp_path):
    kg.build([scanned], tmp_path / "out", options=Options(model=None, home="株洲"))
    (row,) = evidence(tmp_path / "out")
    with Image.open(tmp_path / "out" / row.clip) as clip:
        line = next(line for line in drawn(TEXT) if "陈大明" in line.text)
        left, top, _, bottom = line.words[0][1]
        right = line.words[-1][1][2]
        assert abs(clip.width - (right - left) * SCALE) <= 10 * SCALE
        assert abs(clip.height - (bottom - top) * SCALE) <= 10 * SCALE
        grey = drawn(TEXT).index(line) * 20
        assert abs(clip.getpixel((clip.width - 10 * SCALE, clip.height // 2)) - grey) < 6
        colours = {round(value / 20) * 20 for _, value in clip.getcolors(256)}
        assert colours <= {*range(grey - 20, grey + 21, 20), *range(grey, 261, 20)}


def test_pictures_are_found_in_a_folder_and_pages_without_one_have_no_clip(scanned, tmp_path):
    images = tmp_path / "images"
    images.mkdir()
    shutil.move(scanned / "a.png", images / "a.tif")
    scan(images / "a.tif")
    options = Options(model=None, home="株洲")
    kg.build([scanned], tmp_path / "out", options=options)
    assert [row.clip for row in evidence(tmp_path / "out")] == [None]
    with pytest.raises(kg.KgError, match="away: is not a folder"):
        kg.build([scanned], tmp_path / "out", options=Options(model=None, images=tmp_path / "away"))
    kg.build([scanned], tmp_path / "out", options=Options(model=None, home="株洲", images=images))
    (row,) = evidence(tmp_path / "out")
    assert (tmp_path / "out" / row.clip).is_file()


@pytest.mark.slow
def test_the_page_links_the_picture_that_lies_beside_it(scanned, tmp_path, visit):
    kg.build([scanned], tmp_path / "out", options=Options(model=None, home="株洲"))
    address = (tmp_path / "out" / "graph.html").as_uri()
    tab = visit(f"{address}#edge=陈大明&edge=李小红", lambda url: url.startswith(tmp_path.as_uri()))
    with tab.expect_popup() as opened:
        tab.locator("#evidence blockquote a").click()
    (row,) = evidence(tmp_path / "out")
    assert opened.value.url == (tmp_path / "out" / row.clip).as_uri()
    opened.value.wait_for_function("document.images[0]?.naturalWidth > 0")
    with kg.open(tmp_path / "out") as graph:
        FORMATS["html"](graph.exhibit(graph.title()), tmp_path / "elsewhere.html")
    tab.goto((tmp_path / "elsewhere.html").as_uri() + "#edge=陈大明&edge=李小红")
    expect(tab.locator("#evidence blockquote")).to_have_count(1)
    expect(tab.locator("#evidence blockquote a")).to_have_count(0)


@pytest.mark.slow
def test_a_server_shows_the_picture_and_no_other_file(scanned, tmp_path, visit):
    kg.build([scanned], tmp_path / "out", options=Options(model=None, home="株洲"))
    (row,) = evidence(tmp_path / "out")
    for most in (1000, 1):  # the page holds the sentence, or asks for it
        with process("--db", tmp_path / "out", "--most", most) as address:
            tab = visit(f"{address}#edge=陈大明&edge=李小红", lambda url, own=address: url.startswith(own))
            with tab.expect_popup() as opened:
                tab.locator("#evidence blockquote a").click()
            assert opened.value.url == address + row.clip
            opened.value.wait_for_function("document.images[0]?.naturalWidth > 0")
            told = ask(address, "/" + row.clip)
            assert (told[0], told[2]) == (200, (tmp_path / "out" / row.clip).read_bytes())
            for other in ("clips/..%2fkg.duckdb", "clips/none.jpg", "kg.duckdb", "clips/"):
                assert ask(address, "/" + other)[0] == 404


@pytest.mark.slow
@pytest.mark.skipif(FONT is None, reason="no Chinese font")
def test_a_page_of_a_pdf_is_its_own_picture(tmp_path):
    file = tmp_path / "a.pdf"
    file.write_bytes(WRAPPED["pdf"](TEXT))
    kg.build([file], tmp_path / "out", options=Options(model=None, home="株洲", images=tmp_path))
    (row,) = evidence(tmp_path / "out")
    with Image.open(tmp_path / "out" / row.clip) as clip:
        assert clip.getextrema()[0] < 60 < clip.width


def test_a_picture_that_is_none_or_elsewhere_is_told_and_the_build_goes_on(scanned, tmp_path):
    (scanned / "a.png").write_bytes(b"\x89PNG not really")
    (scanned / "b.xml").write_bytes(WRAPPED["alto.xml"](TEXT + "\n# 另一则\n", image="../../etc/passwd"))
    told = []
    summary = kg.build([scanned], tmp_path / "out", options=Options(model=None), tell=told.append)
    assert summary.pages == 2
    assert ["a.png" in str(fault) and "cannot be read as a picture" in str(fault) for fault in told] == [True]
