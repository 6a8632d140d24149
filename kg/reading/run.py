"""The pages of a run: takes over the cached readings, reads the other pages, and caches them in batches."""

import contextlib
import dataclasses
from collections.abc import Callable, Iterator

import pyarrow as pa

from kg.base.errors import InputError, KgError
from kg.reading.cache import BATCH, Cache
from kg.reading.intake import Intake
from kg.reading.opened_files import Opened, OpenedFiles
from kg.reading.page import Options
from kg.reading.pool import CHUNK, Chunk, Unread, batched, read_pages

__all__ = ["Pages", "Step", "read"]


@dataclasses.dataclass(frozen=True, slots=True)
class Step:
    """A page that a build has finished."""

    doc: str
    total: int
    """Number of known pages in the build; a file that is not opened yet counts as one."""
    characters: int
    """Length of the page; 0 for a page taken over from the last build."""
    fault: KgError | None = None
    """The fault of the page."""


@dataclasses.dataclass(slots=True)
class Pages:
    """The outcome of the pages of a run."""

    keys: list[str] = dataclasses.field(default_factory=list)
    docs: set[str] = dataclasses.field(default_factory=set)
    """The pages that were read or taken over."""
    fresh: int = 0
    faults: list[InputError] = dataclasses.field(default_factory=list)


def read(
    cache: Cache, intake: Intake, options: Options, jobs: int | None, report: Callable[[Step], None]
) -> Pages:
    """Read the pages that are not in the cache, and cache them in batches."""
    pages = Pages()
    with contextlib.ExitStack() as held:
        earlier = held.enter_context(OpenedFiles(cache.folder, options))
        found = held.enter_context(contextlib.closing(intake.pages(earlier, cache, jobs)))
        unread = _unread(found, cache, intake, pages, report)
        chunks = held.enter_context(contextlib.closing(read_pages(unread, options=options, jobs=jobs)))
        for batch in batched(_reported(chunks, intake, report), max(BATCH // CHUNK, 1)):
            rows = pa.concat_tables(chunk.rows for chunk in batch)
            if rows.num_rows:
                cache.add(rows)
            pages.keys += rows["key"].to_pylist()
            pages.fresh += rows.num_rows
            for page in (page for chunk in batch for page in chunk.outcomes):
                if page.fault is None:
                    pages.docs.add(page.doc)
                else:
                    pages.faults.append(page.fault)
        earlier.tidy()
    return pages


def _reported(chunks: Iterator[Chunk], intake: Intake, report: Callable[[Step], None]) -> Iterator[Chunk]:
    """Yield the chunks, and report each page at once, before its batch is complete."""
    for chunk in chunks:
        for page in chunk.outcomes:
            report(Step(page.doc, intake.total, page.characters, page.fault))
        yield chunk


def _unread(
    opened: Iterator[Opened | InputError],
    cache: Cache,
    intake: Intake,
    pages: Pages,
    report: Callable[[Step], None],
) -> Iterator[Unread]:
    """Yield the pages outside the cache as needed; record the cached ones and those that cannot be opened."""
    for found in opened:
        if isinstance(found, InputError):
            pages.faults.append(found)
            report(Step(found.where, intake.total, 0, found))
        elif found.sheet is not None and found.key not in cache:
            yield Unread(found.key, found.sheet)
        else:
            pages.keys.append(found.key)
            pages.docs.add(found.doc)
            report(Step(found.doc, intake.total, 0))
