"""Cuts pictures of sentences, which prove edges, out of the pictures of pages.

A page's picture is the file that its source names, beside it or in the user's folder of pictures, or a file in that
folder with the name of the page; a page of a PDF is its own picture. Needs the extra ``pictures``.
"""

import dataclasses
import hashlib
import itertools
import os
import re
import shutil
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path, PureWindowsPath
from typing import TYPE_CHECKING, Any

import pyarrow as pa

from kg.base.errors import InputError, KgError
from kg.base.optional import library
from kg.derive.duckdb import Duck
from kg.query.built import file_of
from kg.reading.formats import IMAGES
from kg.reading.sheet import Rectangle

if TYPE_CHECKING:
    from PIL.Image import Image

__all__ = ["FOLDER", "cut"]

FOLDER = "clips"
"""Folder of the pictures, in the folder of the results."""
_PIXELS = 1_000_000_000
"""Most pixels of a page; a broadsheet at 600 dots per inch has 400 million."""
_SCALE = 2.0
"""Pixels for each point of a PDF page."""
_MARGIN = 0.35
"""Margin around a line, in multiples of its height."""
_QUALITY = 80


@dataclasses.dataclass(frozen=True, slots=True)
class _Page:
    """A page with a picture."""

    doc: str
    width: float
    height: float
    picture: Path
    number: int
    """Page of a PDF, from 1; 0 for a picture file."""

    @property
    def stamp(self) -> str:
        """The identity of its picture: path, size and time."""
        found = self.picture.stat()
        return f"{self.picture} {self.number} {found.st_size} {found.st_mtime_ns}"


def cut(
    engine: Duck,
    *,
    images: Path | None,
    folder: Path,
    before: Path | None = None,
    tell: Callable[[KgError], None] = lambda fault: None,
) -> None:
    """Cut out the sentences that name an entity, and fill the table ``clip``.

    Parameters
    ----------
    engine
        Holds the tables of a build.
    images
        Folder of the pages' pictures; None for pictures beside the sources, which name them.
    folder
        Folder for the pictures.
    before
        The pictures of the last build; unchanged ones are reused.
    tell
        Called with each picture that cannot be read.

    Raises
    ------
    KgError
        A folder is given and the library is not installed.
    """
    pages = list(_pages(engine, images))
    if not pages:
        return None
    try:
        pillow: Any = library("PIL.Image", extra="pictures")  # its size limit is set below
    except KgError as fault:
        if images is not None:
            raise
        return tell(fault)
    pillow.MAX_IMAGE_PIXELS = _PIXELS
    engine.put("pictured", pa.table({"doc": [page.doc for page in pages]}))
    found = itertools.groupby(engine.rows(_BOXES), key=lambda row: str(row["doc"]))
    by_doc = {page.doc: page for page in pages}
    folder.mkdir(parents=True, exist_ok=True)
    rows: list[tuple[str, int, int, str]] = []
    for doc, boxes in found:
        held = list(boxes)
        try:
            rows += _clips(by_doc[doc], held, folder, before)
        except (OSError, ValueError, SyntaxError, MemoryError, pillow.DecompressionBombError) as error:
            reason = str(error).splitlines()[0][:80] if str(error) else type(error).__name__
            tell(
                InputError(
                    str(by_doc[doc].picture), f"cannot be read as a picture ({reason})", "convert it to PNG"
                )
            )
    return _put(engine, rows)


def _put(engine: Duck, rows: Sequence[tuple[str, int, int, str]]) -> None:
    """Fill the table ``clip``."""
    columns = zip(*rows, strict=True) if rows else ((), (), (), ())
    names = ("doc", "start", "end", "file")
    kinds = (pa.string(), pa.int64(), pa.int64(), pa.string())
    told = {n: pa.array(list(c), k) for n, c, k in zip(names, columns, kinds, strict=True)}
    engine.put("clipped", pa.table(told))
    engine.add("clip", "SELECT * FROM clipped ORDER BY doc, start")


def _pages(engine: Duck, images: Path | None) -> Iterator[_Page]:
    """Yield the pages that have boxes and a picture."""
    for row in engine.rows("SELECT doc, image, width, height FROM page WHERE width > 0 AND height > 0"):
        file = file_of(row["doc"])
        number = re.search(r"#(\d+)$", row["doc"])
        page = int(number.group(1)) if number else 1
        if file.suffix.lower() == ".pdf":
            if images is not None and file.is_file():
                yield _Page(row["doc"], row["width"], row["height"], file, page)
            continue
        picture = _picture(file, row["image"], images, page if number else 0)
        if picture is not None:
            yield _Page(row["doc"], row["width"], row["height"], picture, 0)


def _picture(file: Path, named: str | None, images: Path | None, number: int) -> Path | None:
    """Return the file of a page's picture: named by its source, or in the folder of pictures like the page."""
    name = PureWindowsPath(named or "").name  # it accepts both kinds of slashes
    places = [folder / name for folder in (images, file.parent) if folder is not None and name]
    if images is not None:
        stem = file.name.partition(".")[0]
        stems = [PureWindowsPath(name).stem, stem, *(f"{stem}{mark}{number}" for mark in "-_#" if number)]
        places += [images / f"{held}{ending}" for held in stems if held for ending in sorted(IMAGES)]
    return next((place for place in places if place.suffix.lower() in IMAGES and place.is_file()), None)


def _clips(
    page: _Page, boxes: Sequence[dict[str, Any]], folder: Path, before: Path | None
) -> Iterator[tuple[str, int, int, str]]:
    """Yield document, offsets and file of each sentence of a page."""
    stamp, opened = page.stamp, None
    for (start, end), group in itertools.groupby(boxes, key=lambda row: (row["start"], row["end"])):
        lines = [(row["left"], row["top"], row["right"], row["bottom"]) for row in group]
        told = f"{page.doc}\0{start}\0{lines}\0{stamp}".encode("utf-8", "surrogateescape")
        name = f"{hashlib.blake2b(told, digest_size=10).hexdigest()}.jpg"
        if before is None or not _kept(before / name, folder / name):
            opened = opened or _opened(page)
            _cut_out(opened, page, lines).save(folder / name, quality=_QUALITY)
        yield page.doc, start, end, f"{FOLDER}/{name}"


def _kept(old: Path, new: Path) -> bool:
    """Reuse a picture of the last build; return whether there is one."""
    if not old.is_file():
        return False
    try:
        os.link(old, new)
    except OSError:
        shutil.copyfile(old, new)
    return True


def _opened(page: _Page) -> "Image":
    """Return the picture of a page."""
    if page.number:
        pdf = library("pypdfium2", extra="pictures").PdfDocument(page.picture)
        try:
            rendered: Image = pdf[page.number - 1].render(scale=_SCALE).to_pil()
            return rendered.convert("L")
        finally:
            pdf.close()
    picture: Image = library("PIL.Image", extra="pictures").open(page.picture)
    return picture.convert("L")


def _cut_out(picture: "Image", page: _Page, lines: Iterable[Rectangle]) -> "Image":
    """Return a picture of the stretches of a sentence, one below the other; a stretch is the lines in one column."""
    across, down = picture.width / page.width, picture.height / page.height
    parts = []
    for left, top, right, bottom in _stretches(lines):
        edge = _MARGIN * min(bottom - top, right - left)
        box = (left - edge) * across, (top - edge) * down, (right + edge) * across, (bottom + edge) * down
        whole = (
            max(int(box[0]), 0),
            max(int(box[1]), 0),
            min(int(box[2]) + 1, picture.width),
            min(int(box[3]) + 1, picture.height),
        )
        if whole[0] < whole[2] and whole[1] < whole[3]:
            parts.append(picture.crop(whole))
    if not parts:
        raise ValueError("its boxes lie outside")
    made = library("PIL.Image", extra="pictures").new(
        "L", (max(part.width for part in parts), sum(part.height for part in parts)), 255
    )
    top = 0
    for part in parts:
        made.paste(part, (0, top))
        top += part.height
    held: Image = made
    return held


def _stretches(lines: Iterable[Rectangle]) -> list[Rectangle]:
    """Return the rectangles around lines that are below one another in a column or beside one another."""
    found: list[Rectangle] = []
    for line in lines:
        last = found[-1] if found else None
        if last is not None and _adjoin(last, line):
            line = min(last[0], line[0]), min(last[1], line[1]), max(last[2], line[2]), max(last[3], line[3])
            found.pop()
        found.append(line)
    return found


def _adjoin(one: Rectangle, other: Rectangle) -> bool:
    """Return whether two lines follow each other in a column: near, and without a jump back to its top."""
    size = min(other[3] - other[1], other[2] - other[0])
    below = (
        min(one[2], other[2]) > max(one[0], other[0])
        and other[3] - one[3] >= 0
        and other[1] - one[3] < 2 * size
    )
    beside = min(one[3], other[3]) > max(one[1], other[1]) and abs(one[0] - other[2]) < 2 * size
    return below or beside


_BOXES = """
SELECT b.doc, b.start, b."end", b."left", b."top", b."right", b."bottom"
FROM box b JOIN pictured g ON g.doc = b.doc
JOIN sentence s ON s.doc = b.doc AND s.start = b.start AND s."end" = b."end"
WHERE s.article IS NOT NULL AND s.kind <> 'repeat' AND EXISTS (
  SELECT 1 FROM mention m
  WHERE m.doc = s.doc AND m.article = s.article AND m.sentence = s.sentence AND NOT m.credit
)
ORDER BY b.doc, b.start, b."end", b.line
"""
