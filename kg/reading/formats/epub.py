"""EPUB: yields one sheet for each chapter, in the order of the book.

References
----------
https://www.w3.org/TR/epub-33/
"""

import posixpath
import urllib.parse
import zipfile
from collections.abc import Iterator

from kg.base.errors import InputError
from kg.reading.markup import Root, below, element_text, html_root, html_text, xml_root
from kg.reading.sheet import Sheet
from kg.reading.unpack import opened, unpacked
from kg.reading.written import iso_date, paper_name

__all__ = ["sheets"]

_CONTAINER = "META-INF/container.xml"
_MOST = 5_000
"""Maximum number of chapters of a book."""


def sheets(raw: bytes, doc: str) -> Iterator[Sheet | InputError]:
    """Yield the chapters of a book that hold text, and the faults of the chapters that cannot be read.

    Raises
    ------
    InputError
        The book is damaged or too large, or holds no text.
    """
    with opened(raw, doc) as archive:
        container = xml_root(unpacked(archive, _CONTAINER, doc), where=doc)
        place = next((str(found.get("full-path")) for found in below(container, "rootfile")), "")
        book = xml_root(unpacked(archive, place, doc), where=doc)
        date = next((day for found in below(book, "date") if (day := iso_date(found.text or ""))), None)
        names = [element_text(found) for key in ("title", "publisher") for found in below(book, key)]
        paper = next((told for name in names if (told := paper_name(name))), None)
        count = 0
        for found in _texts(archive, book, posixpath.dirname(place), doc):
            if isinstance(found, InputError):
                yield found
                continue
            count += 1
            yield Sheet(f"{doc}#{count}", *found, paper=paper, date=date)
    if not count:
        raise InputError(doc, "holds no text", "leave it out")


def _texts(
    archive: zipfile.ZipFile, book: Root, folder: str, doc: str
) -> Iterator[tuple[str, str] | InputError]:
    """Yield the text and encoding of each chapter."""
    held = {item.get("id"): item.get("href") or "" for item in below(book, "item")}
    chapters = [held[ref] for item in below(book, "itemref") if (ref := item.get("idref")) in held]
    for href in dict.fromkeys(chapters[:_MOST]):
        name = posixpath.normpath(posixpath.join(folder, urllib.parse.unquote(href.partition("#")[0])))
        try:
            root, encoding = html_root(unpacked(archive, name, doc), where=f"{doc}/{name}")
        except InputError as fault:
            yield fault
            continue
        text = html_text(next(root.iter("body"), root))
        if text.strip():
            yield text, encoding
