"""The TSV of Tesseract: reads one word a row, with its box."""

import csv
import io
from collections.abc import Iterator, Mapping

from kg.base.errors import InputError
from kg.reading.decode import decode
from kg.reading.layout import Block, Line, Word, laid
from kg.reading.numbers import rectangle
from kg.reading.sheet import Rectangle, Sheet

__all__ = ["HEAD", "sheets"]

HEAD = "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext"
"""The first line of such a file."""

_Lines = dict[str, list[Word]]


def sheets(raw: bytes, doc: str) -> Iterator[Sheet]:
    """Yield the pages of a file, in the reading order of their boxes.

    Raises
    ------
    InputError
        The file is not in an encoding of Chinese, or holds no word.
    """
    text, encoding = decode(raw, where=doc)
    sizes: dict[str, tuple[float, float]] = {}
    pages: dict[str, dict[str, _Lines]] = {}
    for row in csv.DictReader(io.StringIO(text), delimiter="\t", quoting=csv.QUOTE_NONE):
        box = _box(row)
        page = row.get("page_num") or ""
        words = "".join((row.get("text") or "").split())
        if box is not None and row.get("level") == "1":
            sizes[page] = box[2], box[3]
        elif box is not None and row.get("level") == "5" and words:
            block = pages.setdefault(page, {}).setdefault(row.get("block_num") or "", {})
            line = f"{row.get('par_num')} {row.get('line_num')}"
            block.setdefault(line, []).append(Word(words, box, apart=True))
    if not pages:
        raise InputError(doc, "is a table of Tesseract without a word", "leave it out")
    for count, (page, blocks) in enumerate(pages.items(), 1):
        held = [Block(tuple(Line(tuple(line)) for line in block.values())) for block in blocks.values()]
        found, geometry = laid(held, size=sizes.get(page, (0.0, 0.0)))
        yield Sheet(doc if len(pages) == 1 else f"{doc}#{count}", found, encoding, geometry=geometry)


def _box(row: Mapping[str, str | None]) -> Rectangle | None:
    return rectangle(row.get("left"), row.get("top"), row.get("width"), row.get("height"))
