"""Readings on disk: a folder of Parquet batches that only ever grows by whole files.

What a page says is kept under the key of what it was read from and by, so that no page is read twice. A batch is
written beside and renamed: after a crash the folder holds whole batches alone.
"""

import itertools
import os
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from kg.base.errors import StoreError
from kg.base.schema import READING

__all__ = ["BATCH", "Shelf"]

BATCH = 64
"""Pages of a batch: what a crash can cost."""
_SMALL = 16
"""Batches of less than `BATCH` pages that are joined into one: each build that reads a page adds one."""
_HALF = 0.5
"""Share of readings nobody asks for at which a batch is written again without them."""


class Shelf:
    """The readings of a folder.

    Parameters
    ----------
    folder
        Made if missing; files in it that are no whole batch are taken away.

    Raises
    ------
    StoreError
        The folder cannot be read or written.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._held: dict[str, Path] = {}
        try:
            folder.mkdir(parents=True, exist_ok=True)
            for left in folder.glob("*.new"):
                left.unlink()
            for file in sorted(folder.glob("*.parquet")):
                self._note(file)
        except OSError as error:
            raise _fault(folder, error) from error

    def _note(self, file: Path) -> None:
        try:
            whole = pq.ParquetFile(file)
            if whole.schema_arrow.names != READING.names:
                raise pa.ArrowInvalid("another version")
            keys = whole.read(["key"])["key"].to_pylist()
        except pa.ArrowException:
            file.unlink()  # damaged, or of a version whose keys no page has: it is read again
            return
        self._held |= dict.fromkeys(keys, file)

    def __contains__(self, key: str) -> bool:
        return key in self._held

    def add(self, rows: pa.Table) -> None:
        """Put readings (rows of `kg.base.schema.READING`) on the shelf; they are on the disk when this returns.

        Raises
        ------
        StoreError
            The disk is full or the folder cannot be written; what was on the shelf stays.
        """
        last = max((int(file.stem) for file in self._folder.glob("*.parquet")), default=0)
        file = self._folder / f"{last + 1:08d}.parquet"
        new = file.with_suffix(".new")
        try:
            with new.open("wb") as sink:
                pq.write_table(rows, sink, row_group_size=BATCH, compression="zstd")
                sink.flush()
                os.fsync(sink.fileno())
            new.replace(file)
            handle = os.open(self._folder, os.O_RDONLY)
            os.fsync(handle)
            os.close(handle)
        except OSError as error:
            new.unlink(missing_ok=True)
            raise _fault(self._folder, error) from error
        self._held |= dict.fromkeys(rows["key"].to_pylist(), file)

    def places(self, keys: Iterable[str]) -> pa.Table:
        """Return where readings lie: columns key and filename."""
        wanted = list(keys)
        return pa.table({"key": wanted, "filename": [str(self._held[key]) for key in wanted]})

    def files(self) -> Sequence[str]:
        """Return the files of all batches."""
        return sorted({str(file) for file in self._held.values()})

    def tidy(self, keys: Iterable[str]) -> None:
        """Take away what nobody asks for any more, and join small batches.

        Parameters
        ----------
        keys
            The readings to keep.

        Raises
        ------
        StoreError
            A file cannot be written or taken away; no reading is lost.
        """
        wanted = set(keys)
        size = {file: pq.ParquetFile(file).metadata.num_rows for file in self._folder.glob("*.parquet")}
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
            raise _fault(self._folder, error) from error
        self._held = {key: file for key, file in self._held.items() if key in wanted}


def _batches(files: Iterable[Path], wanted: set[str]) -> Iterator[pa.Table]:
    """Yield the wanted readings of some files in batches of full size."""

    def kept() -> Iterator[pa.Table]:
        for file in files:
            for batch in pq.ParquetFile(file).iter_batches(BATCH):
                rows = pa.Table.from_batches([batch])
                yield rows.filter(pa.array([key in wanted for key in rows["key"].to_pylist()]))

    for _, groups in itertools.groupby(_numbered(kept()), key=lambda pair: pair[0]):
        yield pa.concat_tables(rows for _, rows in groups)


def _numbered(tables: Iterable[pa.Table]) -> Iterator[tuple[int, pa.Table]]:
    """Yield tables with the number of the batch that they go into."""
    seen = 0
    for rows in tables:
        yield seen // BATCH, rows
        seen += rows.num_rows


def _fault(folder: Path, error: OSError) -> StoreError:
    return StoreError(
        str(error.filename or folder), f"cannot be written ({error.strerror})", "free some space or use -o"
    )
