"""Draws an organisation chart as SVG, whole or not at all: bodies as boxes, a line for each post."""

import itertools
from collections.abc import Sequence
from pathlib import Path

from lxml import etree

from kg.apps.cli.ledger_tables import seat_words
from kg.base.errors import KgError
from kg.base.files import whole
from kg.base.text import printable
from kg.query.organisation import Seat

__all__ = ["draw"]

_SVG = "http://www.w3.org/2000/svg"
_FONTS = "'Noto Sans CJK SC','Source Han Sans SC','PingFang SC','Microsoft YaHei',sans-serif"
_WIDTH, _LINE, _PAD, _GAP, _LEFT = 760, 24, 12, 18, 44
"""Width of the picture, height of a line, room in a box, between two, and left of them; in pixels."""
_INK, _PALE, _FRAME = "#1f2d3d", "#8a94a0", "#9db8d0"


def draw(seats: Sequence[Seat], path: Path, *, title: str) -> None:
    """Write the picture of a chart; the same chart makes the same bytes.

    Parameters
    ----------
    seats
        As `kg.query.organisation.chart` returns them.
    path
        The file, whose name ends in ``.svg``.
    title
        The heading of the picture.

    Raises
    ------
    KgError
        The ending is another one, there is nothing to draw, or the file cannot be written.
    """
    if path.suffix.lower() != ".svg":
        raise KgError(str(path), "is not a picture that can be drawn", "give a name that ends in .svg")
    if not seats:
        raise KgError(title, "shows no post", "ask kg holders for the days that are known")
    picture = _picture(seats, title)
    with whole(path) as file:
        file.write(etree.tostring(picture, encoding="UTF-8", xml_declaration=True, pretty_print=True))


def _picture(seats: Sequence[Seat], title: str) -> etree._Element:
    groups = [(organ, list(held)) for organ, held in itertools.groupby(seats, key=lambda seat: seat.organ)]
    boxes = [_LINE * (len(held) + 1) + 2 * _PAD for _, held in groups]
    height = 2 * _LINE + sum(boxes) + _GAP * (len(boxes) + 1)
    picture = etree.fromstring(f'<svg xmlns="{_SVG}"/>')
    picture.set("viewBox", f"0 0 {_WIDTH} {height}")
    picture.set("font-family", _FONTS)
    picture.set("font-size", "14")
    _text(picture, 16, 28, title, size="18", weight="bold")
    top = 2 * _LINE
    for (organ, held), box in zip(groups, boxes, strict=True):
        middle = top + _PAD + _LINE // 2
        etree.SubElement(
            picture,
            f"{{{_SVG}}}path",
            {"d": f"M22 {2 * _LINE - 10}V{middle}H{_LEFT}", "fill": "none", "stroke": _FRAME},
        )
        frame = {
            "x": str(_LEFT),
            "y": str(top),
            "width": str(_WIDTH - _LEFT - 16),
            "height": str(box),
            "rx": "4",
        }
        etree.SubElement(picture, f"{{{_SVG}}}rect", {**frame, "fill": "#fff", "stroke": _FRAME})
        _text(picture, _LEFT + _PAD, top + _PAD + 15, organ, weight="bold")
        for line, seat in enumerate(held, 1):
            base = top + _PAD + 15 + _LINE * line
            post, holder, shown = seat_words(seat)
            _text(picture, _LEFT + _PAD, base, post)
            _text(picture, _LEFT + 210, base, holder, weight="bold")
            _text(picture, _LEFT + 320, base, shown, size="12", colour=_PALE)
        top += box + _GAP
    return picture


def _text(
    picture: etree._Element,
    x: int,
    y: int,
    words: str,
    *,
    size: str = "14",
    weight: str = "normal",
    colour: str = _INK,
) -> None:
    held = {"x": str(x), "y": str(y), "font-size": size, "font-weight": weight, "fill": colour}
    etree.SubElement(picture, f"{{{_SVG}}}text", held).text = printable(words)
