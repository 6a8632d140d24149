"""Bytes of a file to its sheets: detects the format by content and ending, and calls the function that reads it.

`FORMATS` has a row for each format. A module is loaded when a file needs it.
"""

import contextlib
import dataclasses
import importlib
import io
import re
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from pathlib import PurePath

from kg.base.errors import InputError, KgError
from kg.reading.decode import CHINESE
from kg.reading.sheet import Sheet

__all__ = ["ENDINGS", "FORMATS", "IMAGES", "Format", "NotAPage", "format_of", "sheets_of"]


@dataclasses.dataclass(frozen=True, slots=True)
class Format:
    """One format of files."""

    name: str
    """Its name as shown to users."""
    module: str
    """Module of this package that reads the format."""
    function: str = "sheets"
    endings: tuple[str, ...] = ()
    most: int = 64
    """Maximum size of a file, in megabytes."""
    takes: str = "file"
    """``file``; ``rows`` if column names say what each value is; ``members`` if the file contains other files."""


class NotAPage(InputError):
    """A file of a known ending that has another purpose, such as ``mets.xml``; folders skip it."""


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
"""All formats that can be read."""
_NAMED = {format_.name: format_ for format_ in FORMATS}
ENDINGS = {ending: format_ for format_ in FORMATS for ending in format_.endings}
"""Endings of the files that folders include."""
IMAGES = frozenset([".bmp", ".gif", ".heic", ".jp2", ".jpeg", ".jpg", ".png", ".tif", ".tiff", ".webp"])
"""Endings of pictures."""
_HEAD = 8192
"""Bytes at the head of a file that are searched for its format."""
_MEMBERS = {"word/document.xml": "Word", "META-INF/container.xml": "EPUB"}
"""Files in a ZIP file that reveal its format."""
_FAULTS = 100
"""Maximum number of named faults in a file."""
_HOPELESS = 10_000
"""Number of faults from which a file without a page before them is taken for one of another format."""
_DEEP = 3
"""Maximum depth of archives within archives."""
_Found = Iterator[Sheet | InputError]


def sheets_of(raw: bytes, doc: str, columns: Mapping[str, str] | None = None, deep: int = 0) -> _Found:
    """Yield the sheets of a file, and the faults of the parts that cannot be read.

    Parameters
    ----------
    raw
        The bytes of the file.
    doc
        Its path as given.
    columns
        For tables with one article a row: the column for each value.
    deep
        Number of archives that contain the file.

    Raises
    ------
    InputError
        The format is unknown, or the file is too large, damaged or empty.
    """
    if not raw:
        raise InputError(doc, "is empty", "leave it out")
    format_ = format_of(raw, doc)
    if len(raw) > format_.most << 20:
        what = f"is of {len(raw) >> 20} MB, too large for {format_.name}"
        raise InputError(doc, what, f"split it into files of {format_.most} MB at most")
    read: Callable[..., Iterator[object]] = getattr(
        importlib.import_module(f"kg.reading.formats.{format_.module}"), format_.function
    )
    try:
        if format_.takes == "members":
            yield from _bounded(_members(read(raw, doc), doc, columns, deep), doc)
        else:
            given = (raw, doc, columns or {}) if format_.takes == "rows" else (raw, doc)
            yield from _bounded((part for part in read(*given) if isinstance(part, Sheet | InputError)), doc)
    except (KgError, MemoryError):
        raise
    except Exception as error:  # a library's failure on a hostile file must not end a build
        raise InputError(
            doc, f"cannot be read as {format_.name} ({_in_words(error)})", "convert or mend it"
        ) from error


def _bounded(parts: _Found, doc: str) -> _Found:
    """Yield the parts of a file and name a limited number of faults; a page without Chinese is one.

    Raises
    ------
    InputError
        The file has no parts, or many faults and no page before.
    """
    pages = faults = 0
    early: list[InputError] = []
    try:
        for part in map(_in_chinese, parts):
            if isinstance(part, Sheet):
                yield from early
                early.clear()
                pages += 1
                yield part
                continue
            faults += 1
            if not pages and faults == _HOPELESS:
                early.clear()
                raise InputError(doc, f"begins with {faults:,} faults such as: {part.what}", part.remedy)
            if faults <= _FAULTS:
                early.append(part)
                if pages:
                    yield early.pop()
    except InputError:
        yield from early
        raise
    yield from early
    if faults > _FAULTS:
        yield InputError(doc, f"has {faults - _FAULTS:,} more faults", "mend them like those above")
    if not pages and not faults:
        raise InputError(doc, "holds no page", "leave it out")


def _in_chinese(part: Sheet | InputError) -> Sheet | InputError:
    if isinstance(part, InputError) or CHINESE.search(part.text):
        return part
    return InputError(part.doc, "holds no Chinese character", "leave it out")


def _in_words(error: Exception) -> str:
    return f"{type(error).__name__}: {error}".splitlines()[0][:100]


def _members(held: Iterator[object], doc: str, columns: Mapping[str, str] | None, deep: int) -> _Found:
    """Yield the sheets of the files in an archive; files with unknown endings are skipped."""
    if deep >= _DEEP:
        raise InputError(doc, f"lies in {deep} archives", "unpack it first")
    names: Counter[str] = Counter()
    for member in held:
        if isinstance(member, InputError):
            names[member.where] += 1
            yield member
            continue
        name, raw = member if isinstance(member, tuple) else ("", b"")
        if ending_of(name) not in ENDINGS or is_hidden(name):
            continue
        names[name] += 1
        if names[name] > 1:
            yield InputError(
                f"{doc}/{name}", "is in the archive twice", "pack it once, or under another name"
            )
            continue
        try:
            yield from sheets_of(raw, f"{doc}/{name}", columns, deep + 1)
        except NotAPage:
            continue
        except InputError as fault:
            yield fault
    if not names:
        raise InputError(doc, "holds no page", "pack files of a known format")


def ending_of(name: str) -> str:
    """Return the ending of a file name in lower case."""
    return PurePath(name).suffix.lower()


def is_hidden(name: str) -> bool:
    """Return whether a path contains a name that systems keep for themselves: ``.git``, ``__MACOSX``, ``~$a.docx``."""
    return any(part.startswith((".", "__MACOSX", "~$")) and part != ".." for part in PurePath(name).parts)


def format_of(raw: bytes, doc: str) -> Format:
    """Return the format of a file: by its first bytes, else by its ending, else text.

    Raises
    ------
    InputError
        The file is XML of another kind.
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
    """Return the format that the signature of a file shows."""
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
    """Return the format that the first elements of a file show."""
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
