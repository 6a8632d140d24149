"""Pictures of pages: reads them by OCR."""

from collections.abc import Iterator

from kg.base.errors import InputError
from kg.reading.blocks import blocks_of
from kg.reading.layout import laid
from kg.reading.ocr import available, lines_of, picture
from kg.reading.sheet import Sheet

__all__ = ["sheets"]

_ALIKE = 0.7
"""Minimum ratio of line heights in a block, as measured by OCR."""


def sheets(raw: bytes, doc: str) -> Iterator[Sheet]:
    """Yield the page of a picture, in the reading order of the boxes of its lines.

    Raises
    ------
    InputError
        The library is not installed, or the picture is damaged or shows no text.
    """
    if not available():
        raise InputError(doc, "is a picture", "read it with OCR: pip install 'kg[ocr]'")
    pixels = picture(raw, doc)
    lines = lines_of(pixels)
    if not lines:
        raise InputError(doc, "is a picture without text", "leave it out")
    size = float(pixels.shape[1]), float(pixels.shape[0])
    text, geometry = laid(blocks_of(lines, alike=_ALIKE), size=size, image=doc)
    yield Sheet(doc, text, geometry=geometry)
