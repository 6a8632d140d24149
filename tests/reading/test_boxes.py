"""Every mention knows where it stands: the boxes of words that are drawn are met."""

import json

import pytest

from kg.flow import corpus
from kg.reading.page import Options

from .wrapped import FONT, WRAPPED, drawn, pdf_box

TEXT = """# 湘江日报

2024年3月7日 星期四

## 全市经济工作会议召开

湘江日报讯 市委书记陈大明、市长李小红昨日出席 株洲市经济工作会议并讲话。

市财政局局长周文斌到会。
"""
NAMES = ("陈大明", "李小红", "周文斌", "株洲市", "市财政局")


def expected(name):
    """The box of a name in the drawing."""
    for line in drawn(TEXT):
        for word, (left, top, _, bottom) in line.words:
            if name in word:
                start = left + line.size * word.index(name)
                return start, top, start + line.size * len(name), bottom
    raise AssertionError(name)


def overlap(one, other):
    """Intersection over union."""
    width = min(one[2], other[2]) - max(one[0], other[0])
    height = min(one[3], other[3]) - max(one[1], other[1])
    area = max(width, 0) * max(height, 0)
    both = sum((box[2] - box[0]) * (box[3] - box[1]) for box in (one, other))
    return area / (both - area)


@pytest.mark.parametrize("ending", ["alto.xml", "page.xml", "hocr", "tsv", "pdf"])
def test_the_boxes_of_drawn_names_are_met(ending, tmp_path):
    if ending == "pdf" and FONT is None:
        pytest.skip("no Chinese font")
    file = tmp_path / f"a.{ending}"
    file.write_bytes(WRAPPED[ending](TEXT))
    ((reading,), found) = corpus([file], options=Options(model=None))
    boxes = {(box.start, box.end): box for box in reading.boxes}
    met = {}
    for mention in found.mentions:
        if mention.text in NAMES:
            box = boxes[mention.start, mention.end]
            wanted = pdf_box(TEXT, mention.text) if ending == "pdf" else expected(mention.text)
            met[mention.text] = overlap((box.left, box.top, box.right, box.bottom), wanted)
    assert sorted(met) == sorted(NAMES)
    assert min(met.values()) >= 0.9, met


@pytest.mark.slow
def test_mentions_of_a_page_with_boxes_have_them_and_others_have_no_such_column(run, tmp_path):
    (tmp_path / "a.xml").write_bytes(WRAPPED["alto.xml"](TEXT))
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    _, out, _ = run("mentions", tmp_path / "a.xml", "--format", "json", "--no-model")
    rows = [json.loads(line) for line in out.splitlines()]
    assert {row["text"]: row["box"] for row in rows if row["text"] in NAMES} == {
        name: [list(expected(name))] for name in NAMES
    }
    _, out, _ = run("mentions", tmp_path / "a.txt", "--format", "json", "--no-model")
    assert all("box" not in json.loads(line) for line in out.splitlines())
