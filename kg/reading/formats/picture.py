"""Pictures of pages, read by OCR."""

from collections.abc import Iterator

from kg.base.errors import InputError
from kg.reading.blocks import blocks_of
from kg.reading.layout import laid
from kg.reading.ocr import available, lines_of, picture
from kg.reading.sheet import Sheet

__all__ = ["sheets"]

_ALIKE = 0.7
"""How alike in height the lines of a block are, as OCR measures them."""


def sheets(raw: bytes, doc: str) -> Iterator[Sheet]:
    """Yield the page of a picture, in the reading order that the boxes of its lines tell.

    Raises
    ------
    InputError
        The library is not installed, the picture is damaged, or it shows no text.
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
