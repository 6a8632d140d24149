"""hOCR: the HTML that Tesseract, OCRopus and others write, with a box for every word.

References
----------
http://kba.github.io/hocr-spec/1.2/
"""

import re
from collections.abc import Iterator, Sequence

from kg.base.errors import InputError
from kg.reading.layout import Block, Line, Word, laid
from kg.reading.markup import Root, html_root
from kg.reading.numbers import corners, number
from kg.reading.sheet import Rectangle, Sheet

__all__ = ["sheets"]

_LINES = ("ocr_line", "ocr_header", "ocr_caption", "ocr_textfloat", "ocrx_line")
_BLOCKS = ("ocr_carea", "ocrx_block", "ocr_column")


def sheets(raw: bytes, doc: str) -> Iterator[Sheet]:
    """Yield the pages of a file, in the reading order of their boxes.

    Raises
    ------
    InputError
        The file is empty, is not in an encoding of Chinese, or holds no word.
    """
    root, encoding = html_root(raw, where=doc)
    pages = [(page, blocks) for page in _of(root, "ocr_page") if (blocks := list(_blocks(page)))]
    if not pages:
        raise InputError(doc, "is hOCR without a word", "leave it out")
    for count, (page, blocks) in enumerate(pages, 1):
        box = _box(page) or (0.0, 0.0, 0.0, 0.0)
        image = _property(page, "image").strip("\"' ") or None
        text, geometry = laid(blocks, size=(box[2], box[3]), image=image)
        yield Sheet(doc if len(pages) == 1 else f"{doc}#{count}", text, encoding, geometry=geometry)


def _of(element: Root, *classes: str) -> Iterator[Root]:
    """Yield the descendants of an element that have one of some classes."""
    for held in element.iter():
        if held is not element and set(_classes(held)) & set(classes):
            yield held


def _classes(element: Root) -> Sequence[str]:
    return (element.get("class") or "").split() if isinstance(element.tag, str) else ()


def _property(element: Root, name: str) -> str:
    """Return a property from an element's title: ``bbox 0 0 10 10; x_size 12``."""
    match = re.search(rf"(?:^|;)\s*{name}\s+([^;]*)", element.get("title") or "")
    return "" if match is None else match.group(1)


def _box(element: Root) -> Rectangle | None:
    return corners(_property(element, "bbox"))


def _blocks(page: Root) -> Iterator[Block]:
    """Yield the blocks of a page, or its lines if it has no blocks."""
    areas = list(_of(page, *_BLOCKS)) or list(_of(page, "ocr_par")) or [page]
    for area in areas:
        lines = tuple(line for element in _of(area, *_LINES) if (line := _line(element)) is not None)
        if lines:
            yield Block(lines)


def _line(element: Root) -> Line | None:
    words = tuple(_words(element))
    if not words:
        return None
    sizes = [number(_property(word, "x_fsize")) for word in _of(element, "ocrx_word")]
    return Line(words, next((size for size in sizes if size), None) or number(_property(element, "x_fsize")))


def _words(line: Root) -> Iterator[Word]:
    found = list(_of(line, "ocrx_word")) or [line]
    for element in found:
        text = "".join("".join(map(str, element.itertext())).split())
        box = _box(element)
        if text and box is not None:
            yield Word(text, box, _glyphs(element, len(text)), apart=True)


def _glyphs(word: Root, count: int) -> tuple[Rectangle, ...]:
    """Return the boxes of a word's characters, or () if the file does not give one for each."""
    boxes = [box for cinfo in _of(word, "ocrx_cinfo") if (box := corners(_property(cinfo, "x_bboxes")))]
    flat = _property(word, "x_bboxes").split()
    boxes = boxes or [
        box for i in range(0, len(flat), 4) if (box := corners(" ".join(flat[i : i + 4]))) is not None
    ]
    return tuple(boxes) if len(boxes) == count else ()
