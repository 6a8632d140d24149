"""PDF: one sheet a page, with lines and blocks from the boxes of the characters; OCR for pages without a text layer."""

import ctypes
import dataclasses
import re
from collections.abc import Iterator, Sequence

import pypdfium2
import pypdfium2.raw as pdfium

from kg.base.errors import InputError
from kg.reading.blocks import blocks_of
from kg.reading.layout import Line, Word, laid
from kg.reading.ocr import available, lines_of
from kg.reading.sheet import Rectangle, Sheet

__all__ = ["sheets"]

_PAGES = 20_000
_CHARACTERS = 200_000
"""Maximum number of pages of a file, and of characters of a page."""
_GAP = 1.5
"""Minimum gap on a line that separates two columns, in sizes of type."""
_SCALE = 2.5
"""Pixels per point in the picture of a page for OCR."""
_MEASURED = 0.7
"""Minimum ratio of line heights in a block, as measured by OCR."""
_EM = 0.7
"""Size of type, as a share of the font's height from ascent to descent."""
_HAN = re.compile(r"[\u3400-\u9fff]")
_ALIKE = 0.85
"""Minimum ratio of type sizes in a block."""
_PITCH = 1.35
"""Maximum distance between neighbouring characters of an upright line, in widths of a character."""
_BLANKS = (" ", "\u3000", "\xa0")
_UPRIGHT = 3
"""Minimum number of characters in an upright line."""


def sheets(raw: bytes, doc: str) -> Iterator[Sheet | InputError]:
    """Yield the pages of a file, in the reading order of their boxes, and the faults of pages without text.

    Raises
    ------
    InputError
        The file is damaged, or needs a password.
    """
    try:
        document = pypdfium2.PdfDocument(raw)
    except pypdfium2.PdfiumError as error:
        what = "asks for a password" if "assword" in str(error) else f"is not a sound PDF ({error})"
        raise InputError(doc, what, "save it anew, without a password") from error
    try:
        for number in range(min(len(document), _PAGES)):
            name = f"{doc}#{number + 1}" if len(document) > 1 else doc
            try:
                yield _sheet(document[number], name)
            except pypdfium2.PdfiumError as error:
                yield InputError(name, f"cannot be read ({error})", "save the file anew")
    finally:
        document.close()


def _sheet(page: pypdfium2.PdfPage, name: str) -> Sheet | InputError:
    width, height = page.get_size()
    lines = _lines(list(_characters(page, height)))
    blocks = blocks_of(lines) if lines else []
    if not lines and available():
        pixels = page.render(scale=_SCALE).to_numpy()
        blocks = blocks_of(lines_of(pixels, scale=_SCALE), alike=_MEASURED)
    page.close()
    if not blocks:
        return InputError(name, "is a page of a PDF without text", "read it with OCR: pip install 'kg[ocr]'")
    text, geometry = laid(blocks, size=(width, height))
    return Sheet(name, text, geometry=geometry)


@dataclasses.dataclass(frozen=True, slots=True)
class _Character:
    """A character and its box."""

    text: str
    box: Rectangle
    """From ascent to descent of the font."""
    ink: Rectangle
    """The box of its black pixels."""
    apart: bool
    """True if a blank precedes it, or a gap for which pdfium inserts one."""
    blank: bool
    """True if the file itself holds that blank."""

    @property
    def size(self) -> float:
        """The height of its line box."""
        return max(self.box[3] - self.box[1], 0.1)


def _characters(page: pypdfium2.PdfPage, height: float) -> Iterator[_Character]:
    """Yield the visible characters of a page, in the order of the file."""
    held = page.get_textpage()
    apart = blank = False
    loose = pdfium.FS_RECTF()
    for at in range(min(pdfium.FPDFText_CountChars(held), _CHARACTERS)):
        code = pdfium.FPDFText_GetUnicode(held, at)
        text = chr(code) if 0 < code < 0x110000 and not 0xD800 <= code < 0xE000 else ""
        if 0xD800 <= code < 0xDC00:  # a surrogate pair: the low half follows
            low = pdfium.FPDFText_GetUnicode(held, at + 1)
            text = chr(0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00)) if 0xDC00 <= low < 0xE000 else ""
        if not text or not text.strip() or not text.isprintable():
            apart = apart or text.isspace()
            blank = blank or (text in _BLANKS and not pdfium.FPDFText_IsGenerated(held, at))
            continue
        if pdfium.FPDFText_GetLooseCharBox(held, at, ctypes.byref(loose)):
            box = loose.left, height - loose.top, loose.right, height - loose.bottom
            left, bottom, right, top = held.get_charbox(at)
            yield _Character(text, box, (left, height - top, right, height - bottom), apart, blank)
            apart = blank = False
    held.close()


def _lines(characters: Sequence[_Character]) -> list[Line]:
    """Return the lines of a page; a line that spans columns is cut into its parts."""
    runs: list[list[_Character]] = []
    for character in characters:
        if runs and _follows(runs[-1][-1], character):
            runs[-1].append(character)
        else:
            runs.append([character])
    return [_line(run) for run in _stacked(runs)]


def _follows(one: _Character, other: _Character) -> bool:
    """Return whether a character follows another on the same line."""
    low, high = max(one.box[1], other.box[1]), min(one.box[3], other.box[3])
    beside = high - low > 0.5 * min(one.size, other.size)
    alike = _ALIKE < one.size / other.size < 1 / _ALIKE
    gap = other.box[0] - one.box[2]
    return beside and alike and -0.5 * one.size < gap < _GAP * one.size


def _stacked(runs: Sequence[list[_Character]]) -> Iterator[list[_Character]]:
    """Yield the lines; single characters below one another form an upright line."""
    column: list[_Character] = []
    for run in runs:
        if len(run) == 1 and (not column or _below(column[-1], run[0])):
            column.append(run[0])
            continue
        yield from _column(column)
        column = run if len(run) == 1 else []
        if len(run) > 1:
            yield run
    yield from _column(column)


def _below(one: _Character, other: _Character) -> bool:
    width = max(one.box[2] - one.box[0], other.box[2] - other.box[0])
    beside = abs(one.box[0] + one.box[2] - other.box[0] - other.box[2]) < width
    return beside and 0 < other.box[1] - one.box[1] < _PITCH * width


def _column(column: Sequence[_Character]) -> Iterator[list[_Character]]:
    if len(column) >= _UPRIGHT:
        yield list(column)
    else:
        yield from ([character] for character in column)


def _line(run: Sequence[_Character]) -> Line:
    """Return a line made of characters; words are divided as in the file."""
    words: list[list[_Character]] = []
    for character in run:
        if words and not character.apart:
            words[-1].append(character)
        else:
            words.append([character])
    square = _Square(run)
    return Line(tuple(_word(word, square) for word in words), square.size)


class _Square:
    """The squares that the characters of a line fill: as high as Chinese characters are wide, around the black pixels.

    Font boxes reach far above and below the characters. Without Chinese characters the height comes from those boxes.

    Parameters
    ----------
    run
        The line.
    """

    def __init__(self, run: Sequence[_Character]) -> None:
        wide = sorted(c.box[2] - c.box[0] for c in run if _HAN.match(c.text))
        heights = sorted(c.size for c in run)
        self.size = wide[len(wide) // 2] if wide else _EM * heights[len(heights) // 2]
        self._upright = len(run) > 1 and run[1].box[1] > run[0].box[1] + self.size / 2
        tops, bottoms = min(c.ink[1] for c in run), max(c.ink[3] for c in run)
        self._middle = (tops + bottoms) / 2

    def of(self, character: _Character) -> Rectangle:
        """Return the box of a character."""
        left, _, right, _ = character.box
        middle = (character.ink[1] + character.ink[3]) / 2 if self._upright else self._middle
        return left, middle - self.size / 2, right, middle + self.size / 2


def _word(held: Sequence[_Character], square: _Square) -> Word:
    boxes = tuple(map(square.of, held))
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    box = min(lefts), min(tops), max(rights), max(bottoms)
    return Word("".join(character.text for character in held), box, boxes, held[0].apart, held[0].blank)
