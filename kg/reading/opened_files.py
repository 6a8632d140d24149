"""The pages that files held, kept between builds: an unchanged file is not parsed or read by OCR again.

Each file is a line of ``opened.jsonl`` beside the readings. A line begins with its digest: damaged and incomplete lines are
ignored, and their files are opened again.
"""

import contextlib
import hashlib
import importlib.metadata
import json
from collections.abc import Iterable
from pathlib import Path
from typing import IO, NamedTuple

from kg.base.errors import InputError, StoreError
from kg.base.files import whole
from kg.reading.cache import base_of
from kg.reading.page import Options
from kg.reading.sheet import Sheet

__all__ = ["Opened", "OpenedFiles"]

_FILE = "opened.jsonl"
_LIBRARIES = ("lxml", "pillow", "pyarrow", "pypdfium2", "rapidocr-onnxruntime")
"""Libraries on whose version, or absence, the contents of a file depend."""
_STALE = 2
"""Lines for each used one from which the file is written anew."""


class Opened(NamedTuple):
    """A page in a file."""

    doc: str
    key: str
    """See `kg.reading.cache.key_of`."""
    mark: bytes
    """See `kg.reading.intake.fingerprint`."""
    sheet: Sheet | None = None
    """None if the file was not parsed, since it has not changed."""


class OpenedFiles:
    """The pages of the files of earlier builds.

    Parameters
    ----------
    folder
        The folder of the readings.
    options
        How pages are read.

    Raises
    ------
    StoreError
        The file cannot be read or written.
    """

    def __init__(self, folder: Path, options: Options) -> None:
        self.base = base_of(options)
        """Digest of all that affects a reading except the file."""
        self._path = folder / _FILE
        self._lines: dict[str, bytes] = {}
        self._used: set[str] = set()
        fixed = (sorted(options.columns.items()), [_version(library) for library in _LIBRARIES])
        self._fixed = self.base + repr(fixed).encode()
        try:
            with contextlib.suppress(FileNotFoundError):
                for line in self._path.read_bytes().split(b"\n"):
                    digest, _, rest = line.partition(b" ")
                    if rest and digest == _digest(rest):
                        key, _, parts = rest.partition(b" ")
                        self._lines[key.decode()] = parts
            self._sink: IO[bytes] = self._path.open("ab", buffering=0)
        except OSError as error:
            raise _fault(self._path, error) from error

    def __enter__(self) -> "OpenedFiles":
        return self

    def __exit__(self, *_: object) -> None:
        self._sink.close()

    def key(self, raw: bytes, file: Path, facts: bytes) -> str:
        """Return the key of a file: a digest of its bytes and name, the facts given beside it, and how files are read."""
        digest = hashlib.blake2b(self._fixed, digest_size=16)
        digest.update(f"{file}\0{len(raw)}\0".encode("utf-8", "surrogateescape") + facts + raw)
        return digest.hexdigest()

    def get(self, key: str) -> list[Opened | InputError] | None:
        """Return the pages of a file and the faults of its parts; None if they are unknown."""
        held = self._lines.get(key)
        if held is None:
            return None
        self._used.add(key)
        return [
            InputError(*told) if kind == "fault" else Opened(told[0], told[1], bytes.fromhex(told[2]))
            for kind, *told in json.loads(held)
        ]

    def put(self, key: str, parts: Iterable[Opened | InputError]) -> None:
        """Keep the pages of a file.

        Raises
        ------
        StoreError
            The disk is full.
        """
        rows = [
            ("fault", part.where, part.what, part.remedy)
            if isinstance(part, InputError)
            else ("page", part.doc, part.key, part.mark.hex())
            for part in parts
        ]
        self._lines[key] = json.dumps(rows).encode()
        self._used.add(key)
        try:
            self._sink.write(b"\n" + self._line(key))  # the last build may have been killed within a line
        except OSError as error:
            raise _fault(self._path, error) from error

    def tidy(self) -> None:
        """Write the file anew if most of its lines are unused."""
        if len(self._lines) <= _STALE * len(self._used):
            return
        with whole(self._path) as file:
            file.writelines(self._line(key) for key in sorted(self._used))

    def _line(self, key: str) -> bytes:
        rest = key.encode() + b" " + self._lines[key]
        return _digest(rest) + b" " + rest + b"\n"


def _digest(line: bytes) -> bytes:
    return hashlib.blake2b(line, digest_size=16).hexdigest().encode()


def _version(library: str) -> str:
    try:
        return importlib.metadata.version(library)
    except importlib.metadata.PackageNotFoundError:
        return ""


def _fault(path: Path, error: OSError) -> StoreError:
    return StoreError(str(path), f"cannot be written ({error.strerror})", "free some space or use -o")
