"""ALTO 2 to 4: the XML that libraries keep of scanned pages, with a box for every word.

References
----------
https://www.loc.gov/standards/alto/
"""

from collections.abc import Iterator

from kg.base.errors import InputError
from kg.reading.layout import Block, Line, Word, laid
from kg.reading.markup import Root, below, local, xml_root
from kg.reading.numbers import number, rectangle
from kg.reading.page_number import page_number
from kg.reading.sheet import Sheet

__all__ = ["sheets"]


def sheets(raw: bytes, doc: str) -> Iterator[Sheet]:
    """Yield the pages of a file, in the reading order of their boxes.

    Raises
    ------
    InputError
        The file is not well-formed XML, or holds no word.
    """
    root = xml_root(raw, where=doc)
    sizes = {style.get("ID"): number(style.get("FONTSIZE")) for style in below(root, "textstyle")}
    image = next((element.text for element in below(root, "filename") if element.text), None)
    found = [page for page in _pages(root, sizes) if page[0]]
    if not found:
        raise InputError(doc, "is ALTO without a word", "leave it out")
    for count, (blocks, size, printed) in enumerate(found, 1):
        text, geometry = laid(blocks, size=size, image=image and image.strip())
        name = doc if len(found) == 1 else f"{doc}#{count}"
        yield Sheet(name, text, geometry=geometry, page=page_number(printed))


def _pages(
    root: Root, sizes: dict[str | None, float | None]
) -> Iterator[tuple[list[Block], tuple[float, float], str]]:
    """Yield the blocks, the size and the printed number of each page."""
    for page in below(root, "page"):
        size = number(page.get("WIDTH")) or 0.0, number(page.get("HEIGHT")) or 0.0
        blocks = (Block(tuple(_lines(block, sizes))) for block in below(page, "textblock"))
        yield [block for block in blocks if block.lines], size, page.get("PRINTED_IMG_NR") or ""


def _lines(block: Root, sizes: dict[str | None, float | None]) -> Iterator[Line]:
    own = _size_of(block, sizes)
    for line in below(block, "textline"):
        words = tuple(_words(line))
        if words:
            told = [_size_of(word, sizes) for word in below(line, "string")]
            size = next((found for found in told if found), None) or _size_of(line, sizes) or own
            yield Line(words, size)


def _size_of(element: Root, sizes: dict[str | None, float | None]) -> float | None:
    """Return the size of type that the styles of an element give."""
    styles = (element.get("STYLEREFS") or "").split()
    return next((sizes[style] for style in styles if sizes.get(style)), None)


def _words(line: Root) -> Iterator[Word]:
    apart = False
    for element in line:
        name = local(element)
        if name == "sp":
            apart = True
        elif name in ("string", "hyp"):
            text = "".join((element.get("CONTENT") or "").split())
            box = rectangle(*(element.get(key) for key in ("HPOS", "VPOS", "WIDTH", "HEIGHT")))
            if text and box is not None and (name == "string" or text == "-"):
                glyphs = tuple(_glyphs(element))
                yield Word(text, box, glyphs if len(glyphs) == len(text) else (), apart)
            apart = False


def _glyphs(word: Root) -> Iterator[tuple[float, float, float, float]]:
    for glyph in below(word, "glyph"):
        box = rectangle(*(glyph.get(key) for key in ("HPOS", "VPOS", "WIDTH", "HEIGHT")))
        if box is not None and len(glyph.get("CONTENT") or "") == 1:
            yield box
