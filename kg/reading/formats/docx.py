"""Word documents (.docx): paragraphs in order, with text boxes and tables; headings are found by style or size.

References
----------
ECMA-376, Office Open XML File Formats, part 1.
"""

import re
from collections.abc import Iterator

from kg.base.errors import InputError
from kg.reading.markup import Root, local, xml_root
from kg.reading.numbers import number
from kg.reading.sheet import Sheet
from kg.reading.unpack import opened, unpacked

__all__ = ["sheets"]

_BODY, _STYLES = "word/document.xml", "word/styles.xml"
_HEADING = re.compile(r"(?:heading|标题)\s*([1-9])")
_LARGE = 1.2
"""Size of a headline's type, relative to the body, in a document without heading styles."""
_LONGEST = 60
_SKIPPED = ("fallback", "deltext", "instrtext", "del", "movefrom")
"""Elements whose content is not shown, or is shown twice."""


def sheets(raw: bytes, doc: str) -> Iterator[Sheet]:
    """Yield the text of a document.

    Raises
    ------
    InputError
        The document is damaged or too large, or holds no text.
    """
    with opened(raw, doc) as archive:
        body = xml_root(unpacked(archive, _BODY, doc), where=doc)
        styles = (
            _styles(xml_root(unpacked(archive, _STYLES, doc), where=doc))
            if _STYLES in archive.namelist()
            else {}
        )
    paragraphs = [found for found in _paragraphs(body, styles) if found[0].strip()]
    if not paragraphs:
        raise InputError(doc, "holds no text", "leave it out")
    yield Sheet(doc, _written(paragraphs))


_Style = tuple[int, float | None]
"""Level of a heading (0 for text) and size of type."""


def _value(element: Root | None) -> str:
    values = [] if element is None else [v for k, v in element.attrib.items() if str(k).endswith("}val")]
    return str(values[0]) if values else ""


def _first(element: Root, name: str) -> Root | None:
    return next((found for found in element.iter() if local(found) == name), None)


def _styles(root: Root) -> dict[str, _Style]:
    """Return level and size of each paragraph style, by id."""
    found: dict[str, _Style] = {}
    for style in (element for element in root if local(element) == "style"):
        name = next((value for key, value in style.attrib.items() if str(key).endswith("}styleId")), "")
        title = _value(next((child for child in style if local(child) == "name"), None)).lower()
        match = _HEADING.match(title)
        outline = _value(_first(style, "outlinelvl"))
        level = int(match.group(1)) if match else 1 if title in ("title", "标题") else 0
        level = level or (int(outline) + 1 if outline.isdigit() and int(outline) < 9 else 0)
        found[str(name)] = min(level, 6), number(_value(_first(style, "sz")))
    return found


def _paragraphs(body: Root, styles: dict[str, _Style]) -> Iterator[tuple[str, int, float | None]]:
    """Yield the text, level and size of each paragraph, in the order in which paragraphs begin."""
    for paragraph in (element for element in body.iter() if local(element) == "p"):
        if any(local(above) in _SKIPPED for above in paragraph.iterancestors()):
            continue
        level, size = styles.get(_value(_first_own(paragraph, "pstyle")), (0, None))
        outline = _value(_first_own(paragraph, "outlinelvl"))
        if outline.isdigit() and int(outline) < 9:
            level = min(int(outline) + 1, 6)
        text, told = _said(paragraph)
        yield text, level, told or size


def _first_own(paragraph: Root, name: str) -> Root | None:
    """Return an element from the properties of a paragraph."""
    properties = next((child for child in paragraph if local(child) == "ppr"), None)
    return None if properties is None else next((c for c in properties if local(c) == name), None)


def _said(paragraph: Root) -> tuple[str, float | None]:
    """Return the text of a paragraph, without the text boxes in it, and the size of its first words."""
    parts: list[str] = []
    size: float | None = None
    waiting = list(reversed(paragraph))
    while waiting:
        element = waiting.pop()
        name = local(element)
        if name == "t":
            parts.append(element.text or "")
        elif name in ("tab", "br", "cr"):
            parts.append("\n" if name != "tab" else " ")
        elif name == "rpr":
            size = size or number(_value(next((c for c in element if local(c) == "sz"), None)))
        elif name not in (*_SKIPPED, "ppr", "p", "txbxcontent"):
            waiting += reversed(element)
    return "".join(parts), size


def _written(paragraphs: list[tuple[str, int, float | None]]) -> str:
    """Return the text of paragraphs, with headings marked."""
    styled = any(level for _, level, _ in paragraphs)
    sizes = sorted(size or 21.0 for text, _, size in paragraphs for _ in text)
    body = sizes[len(sizes) // 2]
    large = sorted(
        {size for text, _, size in paragraphs if size and size >= _LARGE * body and len(text) <= _LONGEST},
        reverse=True,
    )
    lines = []
    for text, level, size in paragraphs:
        if not styled and size in large and len(text) <= _LONGEST and text.rstrip()[-1:] not in "。；":
            level = min(large.index(size) + 1, 6)
        lines.append(
            "\n".join("#" * level + " " * bool(level) + line for line in text.split("\n") if line.strip())
        )
    return "\n\n".join(lines) + "\n"
