"""Readings on disk: a folder of Parquet batches that only grows by whole files.

The key of a reading is the digest of its sheet and of everything that affects reading. No page is read twice, and a
reading is not reused if it would differ today. A batch is written to a temporary file and renamed, so the folder holds
only whole batches after a crash. Its name contains the digest of its bytes, which is checked when the folder opens.
"""

import hashlib
import importlib.metadata
import itertools
import os
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from kg.base.arrow import READING
from kg.base.errors import KgError, StoreError
from kg.base.files import digest_of_file, sync
from kg.gazetteer import files as gazetteer
from kg.reading.page import Options
from kg.reading.sheet import Sheet

__all__ = ["BATCH", "Cache", "base_of", "key_of"]

BATCH = 64
"""Pages of a batch: the most that a crash can cost."""
_SMALL = 16
"""Number of batches with less than `BATCH` pages that are joined: each build that reads a page adds one."""
_HALF = 0.5
"""Share of unused readings from which a batch is rewritten without them."""
_READ_WITH = (".py", ".jsonl", ".json", ".npz", ".onnx")
"""Endings of the files on which a reading depends."""
_LIBRARIES = ("jieba", "onnxruntime", "opencc-python-reimplemented", "spacy")
"""Libraries on whose version a reading depends."""


def base_of(options: Options) -> bytes:
    """Return a digest of all that affects a reading except the file: code, gazetteers, libraries, options."""
    digest = hashlib.blake2b(repr((options.home, options.date, options.model, options.scores)).encode())
    for library in _LIBRARIES:
        digest.update(f"{library} {importlib.metadata.version(library)}\n".encode())
    package = Path(__file__).parent.parent
    folders = (package / "base", package / "gazetteer", package / "reading", gazetteer.folder())
    own = (file for folder in folders for file in sorted(folder.rglob("*")) if file.suffix in _READ_WITH)
    given = (file for folder in options.patterns for file in sorted(folder.glob("*.jsonl")))
    for file in (*own, *given):
        if file.name != gazetteer.CURATED:
            digest.update(file.read_bytes())
    return digest.digest()


def key_of(base: bytes, sheet: Sheet) -> str:
    """Return the key of a sheet's reading: a digest of `base_of` and of the whole sheet."""
    digest = hashlib.blake2b(base, digest_size=16)
    told = (
        sheet.doc,
        sheet.encoding,
        sheet.start,
        sheet.paper,
        sheet.date,
        sheet.home,
        sheet.basis,
        sheet.page,
    )
    digest.update(repr(told).encode("utf-8", "surrogateescape") + b"\0")
    digest.update(sheet.text.encode("utf-8", "surrogatepass"))
    if sheet.geometry is not None:
        digest.update(b"\0" + sheet.geometry.packed())
    return digest.hexdigest()


class Cache:
    """The readings of a folder.

    Parameters
    ----------
    folder
        The folder, made if missing; files in it that are not whole batches are removed.
    tell
        Called with each batch whose bytes have changed since it was written.

    Raises
    ------
    StoreError
        The folder cannot be read or written.
    """

    def __init__(self, folder: Path, *, tell: Callable[[KgError], None] = lambda fault: None) -> None:
        self.folder = folder
        self._held: dict[str, Path] = {}
        self._tell = tell
        try:
            folder.mkdir(parents=True, exist_ok=True)
            for left in folder.glob("*.new"):
                left.unlink()
            for file in sorted(folder.glob("*.parquet")):
                self._note(file)
        except OSError as error:
            raise _fault(folder, error) from error

    def _note(self, file: Path) -> None:
        """Register a batch; remove a damaged one, or one of another version, whose keys no page has."""
        if not file.is_file() and not file.is_dir():
            file.unlink()  # a pipe, or a link that leads nowhere
            return
        _, _, digest = file.stem.partition("-")
        if digest and digest_of_file(file) != digest:
            file.unlink()
            self._tell(StoreError(str(file), "is damaged", "its pages are read again"))
            return
        try:
            whole = pq.ParquetFile(file)
            if not digest or not whole.schema_arrow.equals(READING):
                raise pa.ArrowInvalid("another version")
            keys = whole.read(["key"])["key"].to_pylist()
        except pa.ArrowException:
            file.unlink()
            return
        self._held |= dict.fromkeys(keys, file)

    def __contains__(self, key: str) -> bool:
        return key in self._held

    def add(self, rows: pa.Table) -> None:
        """Add readings (rows of `kg.base.arrow.READING`) to the cache; they are on disk when this returns.

        Raises
        ------
        StoreError
            The disk is full or the folder cannot be written; the cache keeps its content.
        """
        numbers = [file.stem.partition("-")[0] for file in self.folder.glob("*.parquet")]
        number = 1 + max((int(number) for number in numbers if number.isdecimal()), default=0)
        new = self.folder / f"{number:08d}.new"
        try:
            with new.open("wb") as sink:
                pq.write_table(rows, sink, row_group_size=BATCH, compression="zstd")
                sink.flush()
                os.fsync(sink.fileno())
            file = self.folder / f"{number:08d}-{digest_of_file(new)}.parquet"
            new.replace(file)
            sync(self.folder)
        except OSError as error:
            new.unlink(missing_ok=True)
            raise _fault(self.folder, error) from error
        self._held |= dict.fromkeys(rows["key"].to_pylist(), file)

    def places(self, keys: Iterable[str]) -> pa.Table:
        """Return the location of readings: columns key and filename."""
        wanted = list(keys)
        return pa.table({"key": wanted, "filename": [str(self._held[key]) for key in wanted]})

    def files(self) -> Sequence[str]:
        """Return the files of all batches."""
        return sorted({str(file) for file in self._held.values()})

    def tidy(self, keys: Iterable[str]) -> None:
        """Remove unused readings, and join small batches.

        Parameters
        ----------
        keys
            The readings to keep.

        Raises
        ------
        StoreError
            A file cannot be written or removed; no reading is lost.
        """
        wanted = set(keys)
        size = {file: pq.ParquetFile(file).metadata.num_rows for file in self.folder.glob("*.parquet")}
        alive = Counter(file for key, file in self._held.items() if key in wanted)
        small = [file for file in size if alive[file] < BATCH]
        stale = [file for file in size if alive[file] < _HALF * size[file]]
        again = sorted({*(small if len(small) > _SMALL else ()), *stale})
        for rows in _batches(again, wanted):
            self.add(rows)
        try:
            for file in size:
                if file in again or not alive[file]:
                    file.unlink()
        except OSError as error:
            raise _fault(self.folder, error) from error
        self._held = {key: file for key, file in self._held.items() if key in wanted}


def _batches(files: Iterable[Path], wanted: set[str]) -> Iterator[pa.Table]:
    """Yield the wanted readings of some files in full batches."""

    def kept() -> Iterator[pa.Table]:
        for file in files:
            for batch in pq.ParquetFile(file).iter_batches(BATCH):
                rows = pa.Table.from_batches([batch])
                yield rows.filter(pa.array([key in wanted for key in rows["key"].to_pylist()]))

    for _, groups in itertools.groupby(_numbered(kept()), key=lambda pair: pair[0]):
        yield pa.concat_tables(rows for _, rows in groups)


def _numbered(tables: Iterable[pa.Table]) -> Iterator[tuple[int, pa.Table]]:
    """Yield tables with the number of their batch."""
    seen = 0
    for rows in tables:
        yield seen // BATCH, rows
        seen += rows.num_rows


def _fault(folder: Path, error: OSError) -> StoreError:
    return StoreError(
        str(error.filename or folder), f"cannot be written ({error.strerror})", "free some space or use -o"
    )
