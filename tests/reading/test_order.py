"""Blocks are read column by column; lines that an edge broke are joined, larger type makes headlines."""

import pytest

from kg.reading.layout import Block, Line, Word, laid
from kg.reading.order import reading_order

EM = 10.0


def block(left, top, width, height):
    return left, top, left + width, top + height


COLUMNS = {
    "two columns": [block(0, 0, 100, 200), block(120, 0, 100, 90), block(120, 100, 100, 90)],
    "a headline over two columns, and one below both": [
        block(0, 0, 220, 30),
        block(0, 40, 100, 50),
        block(0, 100, 100, 60),
        block(120, 40, 100, 50),
        block(120, 100, 100, 60),
        block(0, 170, 220, 30),
    ],
    "a gap between paragraphs that runs through both columns": [
        block(0, 0, 100, 45),
        block(0, 60, 100, 40),
        block(120, 0, 100, 40),
        block(120, 60, 100, 40),
    ],
    "three columns under a masthead, the last with a picture's gap": [
        block(0, 0, 340, 50),
        block(0, 60, 100, 300),
        block(120, 60, 100, 300),
        block(240, 60, 100, 100),
        block(240, 260, 100, 100),
    ],
}


@pytest.mark.parametrize("name", COLUMNS)
@pytest.mark.parametrize("shift", [1, 2])
def test_columns_are_read_one_after_another(name, shift):
    boxes = COLUMNS[name]
    order = [(i * shift + shift) % len(boxes) for i in range(len(boxes))]
    if sorted(order) != list(range(len(boxes))):
        order = list(reversed(range(len(boxes))))
    mixed = [boxes[i] for i in order]
    assert [mixed[i] for i in reading_order(mixed, EM)] == boxes


def test_upright_columns_are_read_from_right_to_left_tier_below_tier():
    tiers = [
        block(200, 0, 20, 100),
        block(160, 0, 20, 100),
        block(120, 0, 20, 60),
        block(200, 120, 20, 100),
        block(160, 120, 20, 80),
    ]
    mixed = tiers[::-1]
    assert [mixed[i] for i in reading_order(mixed, EM, upright=True)] == tiers


def line(text, left, top, size=EM, upright=False):
    width, height = (size, size * len(text)) if upright else (size * len(text), size)
    return Line((Word(text, (left, top, left + width, top + height)),))


def test_lines_of_a_column_are_joined_and_a_headline_is_marked():
    head = Block((line("市委召开全体会议", 0, 0, 20.0),))
    rows = ("市委书记陈大明出席", "会议并讲话。会议要求抓", "好落实。", "会议还研究了其他事")
    left = (20, 0, 0, 20)
    body = Block(
        tuple(line(text, x, 30 + 15 * n) for n, (text, x) in enumerate(zip(rows, left, strict=True)))
    )
    text, geometry = laid([body, head], size=(300, 300))
    assert (
        text
        == "# 市委召开全体会议\n\n市委书记陈大明出席会议并讲话。会议要求抓好落实。\n会议还研究了其他事\n\n"
    )
    start = text.index("陈大明出席")
    assert list(geometry.boxes(start + 3, start + 6)) == [(90.0, 30.0, 110.0, 40.0), (0.0, 45.0, 10.0, 55.0)]


def test_upright_lines_are_read_from_right_to_left():
    columns = [
        Block((line(text, 200 - 20 * n, 0, upright=True),))
        for n, text in enumerate(("市委书记", "陈大明出席", "会议"))
    ]
    text, geometry = laid(columns[::-1])
    assert text.split() == ["市委书记", "陈大明出席", "会议"]
    start = text.index("陈大明")
    assert list(geometry.boxes(start, start + 3)) == [(180.0, 0.0, 190.0, 30.0)]
