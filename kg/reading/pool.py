"""Pages to readings, in one process or several: in order, and only a bounded number of pages ahead.

A worker is a process at the other end of a pipe: it receives a chunk of pages, returns the readings, and receives the
next chunk. It ends when its pipe does, so that it never outlives the process that started it.
"""

import contextlib
import dataclasses
import functools
import itertools
import multiprocessing
import os
import signal
from collections.abc import Callable, Generator, Iterable, Iterator
from multiprocessing.connection import Connection, wait
from typing import Generic, TypeVar

import pyarrow as pa

from kg.base.arrow import arrow_rows
from kg.base.collector import uncollected
from kg.base.errors import InputError, KgError
from kg.reading.page import Options, reading_of
from kg.reading.sheet import Sheet

__all__ = ["CHUNK", "Chunk", "Outcome", "Unread", "Workers", "batched", "read_pages"]

CHUNK = 4
"""Pages in a chunk."""
_ALONE = 24
"""Minimum number of pages for worker processes: each takes two seconds to start."""
_AHEAD = 4
"""Chunks per worker that are in progress or wait to be written: it bounds the pages in memory."""

_Item = TypeVar("_Item")
_Work = TypeVar("_Work")
_Made = TypeVar("_Made")


@dataclasses.dataclass(frozen=True, slots=True)
class Unread:
    """A page without a cached reading."""

    key: str
    """The key of its reading, for exactly this sheet; see `kg.reading.cache.key_of`."""
    sheet: Sheet


@dataclasses.dataclass(frozen=True, slots=True)
class Outcome:
    """The outcome of reading a page."""

    doc: str
    characters: int
    """Length of its text; 0 if it could not be read."""
    fault: InputError | None


@dataclasses.dataclass(frozen=True, slots=True)
class Chunk:
    """Some read pages: rows of `kg.base.arrow.READING`, and the outcome of each page."""

    rows: pa.Table
    outcomes: tuple[Outcome, ...]


def read_pages(
    pages: Iterable[Unread], *, options: Options, jobs: int | None
) -> Generator[Chunk, None, None]:
    """Yield the readings of pages in order, some pages at a time.

    Parameters
    ----------
    pages
        Drawn as needed.
    options
        How pages are read.
    jobs
        Number of processes; None for one per core. A small number of pages is always read in this process.

    Raises
    ------
    KgError
        A worker process has died, or a gazetteer row is wrong.

    Notes
    -----
    Close the iterator (`contextlib.closing`) unless it is drawn to its end: that ends the workers.
    """
    drawn = iter(pages)
    first = list(itertools.islice(drawn, _ALONE))
    chunks = batched(itertools.chain(first, drawn), CHUNK)
    read = functools.partial(_read, options)
    count = jobs or os.cpu_count() or 1
    if len(first) < _ALONE:
        with uncollected():
            yield from map(read, chunks)
    elif count == 1:
        yield from map(read, chunks)
    else:
        with Workers(read, count) as workers:
            yield from workers.map(chunks)


def _read(options: Options, pages: Iterable[Unread]) -> Chunk:
    """Read pages; the fault of a page that cannot be read is its result."""
    readings, outcomes = [], []
    for page in pages:
        try:
            reading = reading_of(page.sheet, options)
        except InputError as fault:
            outcomes.append(Outcome(page.sheet.doc, 0, fault))
            continue
        readings.append((page.key, reading))
        outcomes.append(Outcome(page.sheet.doc, len(reading.page.text), None))
    return Chunk(arrow_rows(readings), tuple(outcomes))


def batched(items: Iterable[_Item], size: int) -> Iterator[tuple[_Item, ...]]:
    """Yield items in batches (`itertools.batched` of Python 3.12)."""
    rest = iter(items)
    return iter(lambda: tuple(itertools.islice(rest, size)), ())


class Workers(Generic[_Work, _Made]):
    """Processes that apply a function; an exception in the context ends them at once.

    Parameters
    ----------
    function
        The function to apply; it, its arguments and its results must be picklable.
    count
        Number of processes.
    ahead
        Maximum number of objects per process that are in progress or whose results are not drawn yet.
    """

    def __init__(self, function: Callable[[_Work], _Made], count: int, *, ahead: int = _AHEAD) -> None:
        context = multiprocessing.get_context("spawn")
        self._most = ahead * count
        self._pipes: list[Connection] = []
        self._processes = []
        for _ in range(count):
            pipe, end = context.Pipe()
            process = context.Process(target=_serve, args=(end, function), daemon=True)
            process.start()
            end.close()
            self._pipes.append(pipe)
            self._processes.append(process)

    def __enter__(self) -> "Workers[_Work, _Made]":
        return self

    def __exit__(self, kind: object, error: object, trace: object) -> None:
        if error is not None:
            self.terminate()
        for pipe in self._pipes:
            pipe.close()
        for process in self._processes:
            process.join()

    def terminate(self) -> None:
        """End the processes at once, whatever they are at."""
        for process in self._processes:
            process.terminate()

    def map(self, items: Iterable[_Work]) -> Iterator[_Made]:
        """Yield the results in order of the items."""
        todo = enumerate(items)
        idle, busy = list(self._pipes), set[Connection]()
        done: dict[int, _Made] = {}
        following = itertools.count()
        awaited = next(following)
        while True:
            for number, item in itertools.islice(todo, min(len(idle), self._most - len(done) - len(busy))):
                pipe = idle.pop()
                with _unbroken():
                    pipe.send((number, item))
                busy.add(pipe)
            if not busy:
                return
            for pipe in busy & set(wait(list(busy))):
                with _unbroken():
                    number, made, error = pipe.recv()
                if error is not None:
                    raise error
                done[number] = made
                busy.remove(pipe)
                idle.append(pipe)
            while awaited in done:
                yield done.pop(awaited)
                awaited = next(following)


@contextlib.contextmanager
def _unbroken() -> Iterator[None]:
    """Raise a clear error if a pipe is closed because a worker was killed for its memory or could not start."""
    try:
        yield
    except (EOFError, OSError) as error:
        raise KgError(
            "jobs",
            "a process that reads pages has ended",
            "free some memory or give --jobs 1; in a script call kg.build under if __name__ == '__main__':",
        ) from error


def _serve(pipe: Connection, function: Callable[[_Work], _Made]) -> None:
    """Apply a function to the objects from a pipe until it is closed."""
    signal.signal(
        signal.SIGINT, signal.SIG_IGN
    )  # Ctrl-C reaches every process of a terminal; the first process ends the others
    with contextlib.suppress(EOFError, OSError):
        while True:
            number, item = pipe.recv()
            try:
                made = function(item)
            except Exception as error:
                pipe.send((number, None, error))
            else:
                pipe.send((number, made, None))
