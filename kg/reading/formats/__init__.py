"""A file's bytes to its sheets: which format it is, by its content and its ending, and the function that reads it.

`FORMATS` has a row a format. A module is loaded when a file needs it.
"""

import contextlib
import dataclasses
import importlib
import io
import re
import zipfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import PurePath

from kg.base.errors import InputError, KgError
from kg.reading.sheet import Sheet

__all__ = ["ENDINGS", "FORMATS", "IMAGES", "Format", "NotAPage", "format_of", "sheets_of"]


@dataclasses.dataclass(frozen=True, slots=True)
class Format:
    """One format of files."""

    name: str
    """What people call it."""
    module: str
    """Module of this package that reads it."""
    function: str = "sheets"
    endings: tuple[str, ...] = ()
    most: int = 64
    """Megabytes of a file at most."""
    takes: str = "file"
    """``file``; ``rows`` if names of columns tell what is what; ``members`` if it holds files itself."""


class NotAPage(InputError):
    """A file of a known ending that is meant for something else, such as ``mets.xml``: in a folder it is passed over."""


FORMATS = (
    Format("text", "text", endings=(".txt", ".md")),
    Format("HTML", "html", endings=(".html", ".htm", ".xhtml", ".shtml")),
    Format("CSV", "rows", "csv_sheets", (".csv", ".tsv"), 1024, "rows"),
    Format("JSON lines", "rows", "jsonl_sheets", (".jsonl", ".ndjson"), 1024, "rows"),
    Format("JSON", "rows", "json_sheets", (".json",), 256, "rows"),
    Format("Parquet", "rows", "parquet_sheets", (".parquet",), 1024, "rows"),
    Format("ALTO", "alto", endings=(".xml", ".alto")),
    Format("PAGE-XML", "pagexml"),
    Format("hOCR", "hocr", endings=(".hocr",)),
    Format("Tesseract TSV", "tesseract"),
    Format("PDF", "pdf", endings=(".pdf",), most=1024),
    Format("Word", "docx", endings=(".docx",), most=256),
    Format("EPUB", "epub", endings=(".epub",), most=256),
    Format("picture", "picture", most=256),
    Format("ZIP", "archive", "zip_members", (".zip",), 2048, "members"),
    Format(
        "TAR",
        "archive",
        "tar_members",
        (".tar", ".tgz", ".tbz2", ".txz", ".gz", ".bz2", ".xz"),
        2048,
        "members",
    ),
)
"""All formats that are read."""
_NAMED = {format_.name: format_ for format_ in FORMATS}
ENDINGS = {ending: format_ for format_ in FORMATS for ending in format_.endings}
"""The endings of files that are read in folders."""
IMAGES = frozenset([".bmp", ".gif", ".heic", ".jp2", ".jpeg", ".jpg", ".png", ".tif", ".tiff", ".webp"])
"""The endings of pictures."""
_HEAD = 8192
"""Bytes of a file that tell its format."""
_MEMBERS = {"word/document.xml": "Word", "META-INF/container.xml": "EPUB"}
"""Files in a ZIP file that tell what it is."""
_DEEP = 3
"""Archives in archives that are read at most."""
_Found = Iterator[Sheet | InputError]


def sheets_of(raw: bytes, doc: str, columns: Mapping[str, str] | None = None, deep: int = 0) -> _Found:
    """Yield the sheets of a file, and the faults of those of its parts that cannot be read.

    Parameters
    ----------
    raw
        The file.
    doc
        Its path as it was given.
    columns
        Of tables with an article a row: what is told by which column.
    deep
        How many archives it lies in.

    Raises
    ------
    InputError
        The file is of no known format, too large, damaged, or holds nothing to read.
    """
    format_ = format_of(raw, doc)
    if len(raw) > format_.most << 20:
        what = f"is of {len(raw) >> 20} MB, too large for {format_.name}"
        raise InputError(doc, what, f"split it into files of {format_.most} MB at most")
    read: Callable[..., Iterator[object]] = getattr(
        importlib.import_module(f"kg.reading.formats.{format_.module}"), format_.function
    )
    try:
        if format_.takes == "members":
            yield from _members(read(raw, doc), doc, columns, deep)
        else:
            given = (raw, doc, columns or {}) if format_.takes == "rows" else (raw, doc)
            for found in read(*given):
                if isinstance(found, Sheet | InputError):
                    yield found
    except (KgError, MemoryError):
        raise
    except Exception as error:  # what a hostile file does to a library must not end a build
        raise InputError(
            doc, f"cannot be read as {format_.name} ({_told(error)})", "convert or mend it"
        ) from error


def _told(error: Exception) -> str:
    return f"{type(error).__name__}: {error}".splitlines()[0][:100]


def _members(held: Iterator[object], doc: str, columns: Mapping[str, str] | None, deep: int) -> _Found:
    """Yield the sheets of the files in an archive; what is of no known ending is passed over."""
    if deep >= _DEEP:
        raise InputError(doc, f"lies in {deep} archives", "unpack it first")
    count = 0
    for member in held:
        if isinstance(member, InputError):
            count += 1
            yield member
            continue
        name, raw = member if isinstance(member, tuple) else ("", b"")
        if ending_of(name) not in ENDINGS or is_hidden(name):
            continue
        count += 1
        try:
            yield from sheets_of(raw, f"{doc}/{name}", columns, deep + 1)
        except NotAPage:
            continue
        except InputError as fault:
            yield fault
    if not count:
        raise InputError(doc, "holds no page", "pack files of a known format")


def ending_of(name: str) -> str:
    """Return the ending of a file's name in lower case."""
    return PurePath(name).suffix.lower()


def is_hidden(name: str) -> bool:
    """Tell whether a path leads through what systems keep for themselves: ``.git``, ``__MACOSX``, ``~$a.docx``."""
    return any(part.startswith((".", "__MACOSX", "~$")) and part != ".." for part in PurePath(name).parts)


def format_of(raw: bytes, doc: str) -> Format:
    """Return the format of a file: what its first bytes are, else what its ending says, else text.

    Raises
    ------
    InputError
        It is XML of another kind.
    """
    ending = ending_of(doc)
    known = ENDINGS.get(ending)
    name = _binary(raw[:_HEAD], raw)
    if name is None and ending in IMAGES:
        return _NAMED["picture"]
    if name is None and (known is None or known.name != "text"):
        name = _marked(raw[:_HEAD], ending, doc)
    return _NAMED[name] if name else known or _NAMED["text"]


def _binary(head: bytes, raw: bytes) -> str | None:
    """Return the format that a file's signature tells."""
    if head.startswith(b"%PDF-"):
        return "PDF"
    if head.startswith(b"PAR1"):
        return "Parquet"
    if head[257:262] == b"ustar" or head.startswith((b"\x1f\x8b", b"BZh", b"\xfd7zXZ\0")):
        return "TAR"
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        with (
            contextlib.suppress(zipfile.BadZipFile, ValueError, OSError),
            zipfile.ZipFile(io.BytesIO(raw)) as archive,
        ):
            names = set(archive.namelist())
            return next((name for member, name in _MEMBERS.items() if member in names), "ZIP")
        return "ZIP"
    return None


def _marked(head: bytes, ending: str, doc: str) -> str | None:
    """Return the format that the first elements of a file tell."""
    text = head.replace(b"\0", b"").decode("latin-1").lstrip("\xef\xbb\xbf\xff\xfe \t\r\n").lower()
    if text.startswith("level\tpage_num\t"):
        return "Tesseract TSV"
    if re.search(r"class=['\"]ocr_page|name=['\"]ocr-system", text):
        return "hOCR"
    root = re.search(r"<(?!\?|!)(?:[\w.-]+:)?([\w.-]+)", text) if text.startswith("<") else None
    kind = {"alto": "ALTO", "pcgts": "PAGE-XML", "html": "HTML"}.get(root.group(1)) if root else None
    if kind is None and ending in (".xml", ".alto"):
        what = f"is XML ({root.group(1)[:40]})" if root else "is not XML"
        raise NotAPage(doc, f"{what}, but neither ALTO nor PAGE", "convert it to one of them, or to text")
    return kind or ("HTML" if text.startswith("<!doctype html") else None)
