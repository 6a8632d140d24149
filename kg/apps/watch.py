"""Builds whenever pages arrive in a folder; a page counts once it has not changed for a while."""

import dataclasses
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from kg.base.errors import BusyError, InputError, KgError
from kg.base.optional import library
from kg.flow import Step, Summary, build
from kg.reading.page import Options
from kg.reading.sources import find

__all__ = ["watch"]

_STILL = 2.0
"""Seconds for which the size and time of a file must not change; longer than a writer pauses between two blocks."""
_AGAIN = 5.0
"""Seconds until a build is tried again while another one is working."""
_TICK = 500
"""Milliseconds between looks at the folder while a file still changes."""

_Stamp = tuple[int, int]
"""Size in bytes and time of change in nanoseconds."""


def watch(
    folder: Path,
    output: Path,
    *,
    options: Options | None = None,
    jobs: int | None = None,
    report: Callable[[Step], None] = lambda step: None,
    tell: Callable[[KgError], None] = lambda fault: None,
) -> Iterator[Summary]:
    """Build the pages of a folder, and again whenever pages arrive, change or vanish, until interrupted.

    A page is read when its size and time have not changed for two seconds; a build waits until all pages read before
    are unchanged for so long.

    Parameters
    ----------
    folder, output
        Folder of pages, at any depth, and folder for the results (see `kg.flow.build`).
    options, jobs
        How pages are read, and in how many processes.
    report
        As for `kg.flow.build`; the fault of a page is reported once, until the fault changes.
    tell
        Called with the reason why a build is impossible: another build is working (it tries again until that has
        ended), or no page can be read; also called with damaged results that a build finds.

    Yields
    ------
    Summary
        The summary of each build.

    Raises
    ------
    KgError
        The folder or the library is missing, a gazetteer line is wrong, or the output cannot be written.
    """
    watchfiles = library("watchfiles", extra="watch")
    pages, faults = _Pages(folder), _Faults(report)
    pages.look()
    built: dict[Path, _Stamp] = {}
    busy, again = "", 0.0
    for changed in watchfiles.watch(folder, watch_filter=None, rust_timeout=_TICK, yield_on_timeout=True):
        still = pages.still()
        if changed or not built or len(still) < len(pages.stamps):
            pages.look()
            still = pages.still()
        rewritten = any(page in built for page in pages.stamps.keys() - still.keys())
        if still == built or not still or rewritten or time.monotonic() < again:
            continue
        try:
            yield build(sorted(still), output, options=options, jobs=jobs, report=faults, tell=tell)
        except BusyError as error:
            if str(error) != busy:
                tell(error)
            busy, again = str(error), time.monotonic() + _AGAIN
            continue
        except InputError as error:
            if not faults.is_known(error):
                tell(error)
        built, busy = still, ""


class _Pages:
    """The pages of a folder, each with the time since its last change."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.stamps: dict[Path, _Stamp] = {}
        self.since: dict[Path, float] = {}

    def look(self) -> None:
        """Look at the folder; restart the waiting time of changed pages."""
        if not self.folder.is_dir():
            raise InputError(str(self.folder), "is not a folder", "name the folder in which pages arrive")
        now = time.monotonic()
        stamps = {page: _stamp(page) for page in _found(self.folder)}
        self.since = {
            page: self.since[page] if self.stamps.get(page) == stamp else now
            for page, stamp in stamps.items()
        }
        self.stamps = stamps

    def still(self) -> dict[Path, _Stamp]:
        """Return the pages that have not changed for a while."""
        now = time.monotonic()
        return {page: stamp for page, stamp in self.stamps.items() if now - self.since[page] >= _STILL}


class _Faults:
    """Reports pages; a fault of a page is not reported twice."""

    def __init__(self, report: Callable[[Step], None]) -> None:
        self._report = report
        self._faults: dict[str, str] = {}

    def __call__(self, step: Step) -> None:
        known = self._faults.pop(step.doc, None)
        if step.fault is not None:
            self._faults[step.doc] = str(step.fault)
        told = self._faults.get(step.doc) == known
        self._report(dataclasses.replace(step, fault=None) if told else step)

    def is_known(self, fault: KgError) -> bool:
        """Return whether a fault was already reported for a page that still has it."""
        return str(fault) in self._faults.values()


def _found(folder: Path) -> list[Path]:
    """Return the files that a build would read in a folder; [] while it is empty."""
    try:
        return find([folder])
    except InputError:
        return []


def _stamp(page: Path) -> _Stamp:
    """Return size and time of a file; (-1, -1) for a broken link, which the build reports."""
    try:
        found = page.stat()
    except OSError:
        return -1, -1
    return found.st_size, found.st_mtime_ns
