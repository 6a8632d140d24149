"""Pictures of pages are read by OCR, columns one after another; without the library a line says what to install."""

import pytest
from PIL import Image, ImageDraw, ImageFont

from kg.flow import corpus
from kg.reading.ocr import available
from kg.reading.page import Options

from .wrapped import FONT

HEAD = "全市经济工作会议召开"
LEFT = ("湘江日报讯（记者王敏）市委书记陈大明", "昨日出席全市经济工作会议并讲话。会议", "由市长李小红主持。")
RIGHT = ("市财政局局长周文斌、市教育局局长吴国强", "参加会议。会议要求抓好落实。")


def drawn(path):
    picture = Image.new("RGB", (1150, 330), "white")
    canvas = ImageDraw.Draw(picture)
    canvas.text((40, 20), HEAD, font=ImageFont.truetype(str(FONT), 64), fill="black")
    for left, lines in ((40, LEFT), (600, RIGHT)):
        for number, line in enumerate(lines):
            canvas.text((left, 140 + 44 * number), line, font=ImageFont.truetype(str(FONT), 26), fill="black")
    picture.save(path)


@pytest.mark.slow
@pytest.mark.skipif(not available(), reason="no RapidOCR for this Python")
@pytest.mark.skipif(FONT is None, reason="no Chinese font")
@pytest.mark.parametrize("name", ["a.png", "a.pdf"])
def test_a_drawn_page_is_read_in_columns_under_its_headline(name, tmp_path):
    drawn(tmp_path / name)
    readings, found = corpus([tmp_path / name], options=Options(model=None, home="株洲"))
    (article,) = (article for article in readings[0].articles if article.article)
    assert article.headline == HEAD
    assert [(p.person, p.post) for p in found.posts] == [
        ("陈大明", "书记"),
        ("李小红", "市长"),
        ("周文斌", "局长"),
        ("吴国强", "局长"),
    ]
    boxes = {(box.start, box.end): box for box in readings[0].boxes}
    (name_,) = (m for m in found.mentions if m.text == "周文斌")
    scale = 1150 / readings[0].page.width
    assert 600 < boxes[name_.start, name_.end].left * scale < 900


def test_without_the_library_a_picture_says_what_to_install(without, tmp_path):
    (tmp_path / "a.png").write_bytes(b"\x89PNG")
    code, _, err = without("rapidocr_onnxruntime", "mentions", tmp_path / "a.png")
    assert code == 2
    assert "a.png: is a picture; read it with OCR: pip install 'kg[ocr]'" in err
