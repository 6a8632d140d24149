"""PAGE-XML: the format of Transkribus, eScriptorium and OCR-D, with a polygon for every line or word.

References
----------
https://github.com/PRImA-Research-Lab/PAGE-XML
"""

from collections.abc import Iterator

from kg.base.errors import InputError
from kg.reading.layout import Block, Line, Word, laid
from kg.reading.markup import Root, local, xml_root
from kg.reading.numbers import number, points
from kg.reading.sheet import Rectangle, Sheet

__all__ = ["sheets"]

_HEADINGS = ("heading", "header")


def sheets(raw: bytes, doc: str) -> Iterator[Sheet]:
    """Yield the page of a file, in the reading order that the file gives, else in that of its boxes.

    Raises
    ------
    InputError
        The file is not well-formed XML, or holds no line.
    """
    root = xml_root(raw, where=doc)
    pages = [element for element in root.iter() if local(element) == "page"]
    found = [(page, regions) for page in pages if (regions := dict(_regions(page)))]
    if not found:
        raise InputError(doc, "is PAGE-XML without a line of text", "leave it out")
    for count, (page, regions) in enumerate(found, 1):
        order = _order(page)
        blocks = [
            *(regions[name] for name in order if name in regions),
            *(block for name, block in regions.items() if name not in order),
        ]
        size = number(page.get("imageWidth")) or 0.0, number(page.get("imageHeight")) or 0.0
        told = all(name in order for name in regions)
        text, geometry = laid(blocks, size=size, image=page.get("imageFilename"), ordered=told)
        yield Sheet(doc if len(found) == 1 else f"{doc}#{count}", text, geometry=geometry)


def _children(element: Root, name: str) -> Iterator[Root]:
    return (child for child in element if local(child) == name)


def _regions(page: Root) -> Iterator[tuple[str, Block]]:
    """Yield the blocks of a page with their ids."""
    for number_, region in enumerate(element for element in page.iter() if local(element) == "textregion"):
        lines = tuple(
            line for element in _children(region, "textline") if (line := _line(element)) is not None
        )
        if lines:
            yield region.get("id") or f"#{number_}", Block(lines, region.get("type") in _HEADINGS)


def _order(page: Root) -> list[str]:
    """Return the ids of the regions in the reading order of the page; [] if it gives no order."""
    told = next(_children(page, "readingorder"), None)
    return [] if told is None else list(_listed(told))


def _listed(group: Root) -> Iterator[str]:
    """Yield the ids of a group by index; the ids of a nested group take its place."""
    waiting = [group]
    while waiting:
        element = waiting.pop()
        if element.get("regionRef"):
            yield str(element.get("regionRef"))
        waiting += sorted(element, key=lambda child: number(child.get("index")) or 0.0, reverse=True)


def _line(element: Root) -> Line | None:
    words = tuple(_words(element))
    if not words:
        return None
    styles = (number(style.get("fontSize")) for style in element.iter() if local(style) == "textstyle")
    return Line(words, next((size for size in styles if size), None))


def _words(line: Root) -> Iterator[Word]:
    """Yield the words of a line, or the line itself if it has no words or its text differs from them."""
    words = [(word, _text(word)) for word in _children(line, "word")]
    whole = _text(line)
    told = [text for _, text in words]
    if not told or ("".join(whole.split()) not in ("", "".join(told))):
        words = [(line, whole)]
    for element, text in words:
        box = _box(element)
        if box is not None and text.strip():
            yield from _pieces(text, box, tuple(_glyphs(element)))


def _pieces(text: str, box: Rectangle, glyphs: tuple[Rectangle, ...]) -> Iterator[Word]:
    """Yield the stretches of a text between blanks, each with its share of the box."""
    left, top, right, bottom = box
    upright = bottom - top > 1.5 * (right - left)
    size, at = len(text), 0
    for piece in text.split(" "):
        if piece.strip():
            start, end = at / size, (at + len(piece)) / size
            share = (
                (left, top + start * (bottom - top), right, top + end * (bottom - top))
                if upright
                else (left + start * (right - left), top, left + end * (right - left), bottom)
            )
            own = glyphs if len(glyphs) == len(piece) == size else ()
            yield Word("".join(piece.split()), share, own, apart=True)
        at += len(piece) + 1


def _text(element: Root) -> str:
    """Return the text of an element; of several versions, that with the lowest index."""
    texts = sorted(_children(element, "textequiv"), key=lambda told: number(told.get("index")) or 0.0)
    for told in texts:
        for unicode_ in _children(told, "unicode"):
            return " ".join((unicode_.text or "").split())
    return ""


def _box(element: Root) -> Rectangle | None:
    coords = next(_children(element, "coords"), None)
    return None if coords is None else points(coords.get("points"))


def _glyphs(word: Root) -> Iterator[Rectangle]:
    for glyph in _children(word, "glyph"):
        box = _box(glyph)
        if box is not None and len(_text(glyph)) == 1:
            yield box
