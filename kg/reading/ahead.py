"""Parses files of slow formats in other processes, before a run comes to them: PDF and pictures take as long as reading.

The run opens every file itself and knows its bytes: a result counts only if it was made from the same bytes.
"""

import contextlib
import functools
import hashlib
import itertools
import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from kg.base.errors import InputError, KgError
from kg.reading.formats import IMAGES, ending_of, sheets_of
from kg.reading.pool import Workers
from kg.reading.sheet import Sheet
from kg.reading.sources import load

__all__ = ["Ahead"]

_SLOW = frozenset({".pdf", *IMAGES})
"""Endings of files whose parsing takes as long as reading their pages, or longer."""
_ALONE = 6
"""Minimum number of such files for other processes: each takes a second to start."""
_MOST = 16
"""Maximum number of pages of a file: with their boxes they are in memory at once."""
_AHEAD = 2
"""Files per process that are in progress or wait for the run."""


class _Parsed(NamedTuple):
    """A file that was parsed."""

    number: int
    digest: bytes
    """Digest of its bytes."""
    parts: tuple[Sheet | InputError, ...] | None
    """Its pages and the faults of its parts; None if it cannot be read, or has more than `_MOST` of them."""


class Ahead:
    """Parses the files of a run; close it (`contextlib.closing`) to end the processes.

    Parameters
    ----------
    files
        All files of the run, in order.
    columns
        See `kg.reading.formats.sheets_of`.
    jobs
        Number of processes; None for one per core.
    is_known
        Returns whether a file needs no parsing.
    """

    def __init__(
        self,
        files: Sequence[Path],
        columns: Mapping[str, str],
        jobs: int | None,
        is_known: Callable[[Path], bool],
    ) -> None:
        self._columns = columns
        self._count = jobs or os.cpu_count() or 1
        self._is_known = is_known
        self._slow = [file for file in files if ending_of(file.name) in _SLOW]
        self._number = {file: number for number, file in enumerate(self._slow)}
        self._workers: Workers[tuple[int, Path], _Parsed] | None = None
        self._made: Iterator[_Parsed] | None = None
        self._next: _Parsed | None = None
        self._held = contextlib.ExitStack()

    def close(self) -> None:
        """End the processes, though they may be at a file: OCR of its pages takes minutes."""
        if self._workers is not None:
            self._workers.terminate()
        self._held.close()

    def sheets(self, raw: bytes, file: Path) -> Iterator[Sheet | InputError]:
        """Yield the sheets of a file, like `kg.reading.formats.sheets_of`; files are asked for in order."""
        number = self._number.get(file)
        parsed = self._parsed(number) if number is not None and self._count > 1 else None
        if parsed is None or parsed.parts is None or parsed.digest != _digest(raw):
            return sheets_of(raw, str(file), self._columns)
        return iter(parsed.parts)

    def _parsed(self, number: int) -> _Parsed | None:
        """Return a file as parsed by another process; None if none has parsed it."""
        if self._made is None:
            if len(self._slow) - number < _ALONE:
                return None
            parse = functools.partial(_parse, dict(self._columns))
            files = ((n, self._slow[n]) for n in range(number, len(self._slow)))
            unknown = (item for item in files if not self._is_known(item[1]))
            self._workers = self._held.enter_context(Workers(parse, self._count, ahead=_AHEAD))
            self._made = self._workers.map(unknown)
            self._next = next(self._made, None)
        while self._next is not None and self._next.number < number:
            self._next = next(self._made, None)
        return self._next if self._next is not None and self._next.number == number else None


def _parse(columns: Mapping[str, str], numbered: tuple[int, Path]) -> _Parsed:
    """Parse a file; a file that cannot be read has no parts: the run itself reports why."""
    number, file = numbered
    try:
        raw = load(file)
        parts = tuple(itertools.islice(sheets_of(raw, str(file), columns), _MOST + 1))
    except (KgError, MemoryError):
        return _Parsed(number, b"", None)
    return _Parsed(number, _digest(raw), parts if len(parts) <= _MOST else None)


def _digest(raw: bytes) -> bytes:
    return hashlib.blake2b(raw, digest_size=16).digest()
