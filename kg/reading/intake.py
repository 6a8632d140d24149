"""Files to the sheets of a run: opens each file once, adds the facts given beside it, and skips duplicates."""

import contextlib
import dataclasses
import hashlib
import re
from collections import Counter
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from pathlib import Path

from kg.base.errors import InputError
from kg.gazetteer.divisions import year_of
from kg.reading.ahead import Ahead
from kg.reading.cache import Cache, key_of
from kg.reading.formats import NotAPage, sheets_of
from kg.reading.home import home_of
from kg.reading.issues import parted
from kg.reading.opened_files import Opened, OpenedFiles
from kg.reading.page import Options, divisions_of
from kg.reading.page_facts import Facts, PageFacts
from kg.reading.sheet import Sheet
from kg.reading.sources import Survey, load, survey

__all__ = ["Intake", "fingerprint", "opened"]

_OTHER_XML = "other .xml"


def fingerprint(sheet: Sheet) -> bytes:
    """Return a value shared by sheets with the same text, day and paper, apart from blanks, marks and line ends."""
    words = re.sub(r"[\s#*\ufeff]", "", sheet.text)
    told = f"{sheet.paper}\0{sheet.date}\0{sheet.home}\0"
    return hashlib.blake2b((told + words).encode("utf-8", "surrogatepass"), digest_size=16).digest()


@dataclasses.dataclass(slots=True)
class Intake:
    """The sheets of some paths, which can be drawn once.

    Parameters
    ----------
    paths
        Files and folders; ``-`` for standard input.
    options
        How pages are read.
    more
        Further files, which may be missing.

    Raises
    ------
    KgError
        A path does not exist, a folder has no page, or a table of pages or a ``kg.toml`` is wrong.
    """

    paths: dataclasses.InitVar[Iterable[Path]]
    options: Options
    more: dataclasses.InitVar[Iterable[Path]] = ()
    total: int = 0
    """Number of known pages; a file that is not opened yet counts as one."""
    same: list[str] = dataclasses.field(default_factory=list)
    """Pages that were left out as duplicates: ``b.txt = a.txt``."""
    _survey: Survey = dataclasses.field(init=False)
    _facts: PageFacts = dataclasses.field(init=False)
    _passed: Counter[str] = dataclasses.field(default_factory=Counter)
    _seen: dict[bytes, str] = dataclasses.field(default_factory=dict)

    def __post_init__(self, paths: Iterable[Path], more: Iterable[Path]) -> None:
        found = survey(paths)
        table = self.options.pages
        files = [file for file in found.files if table is None or file != table]
        known = set(files)
        files += [file for file in dict.fromkeys(more) if file not in known and file.is_file()]
        self._survey = found._replace(files=files)
        self._passed.update(found.passed)
        self._facts = PageFacts(table, divisions_of(self.options.patterns))
        self.total = len(files)
        for file in files:
            self._facts.stamp(file)  # a wrong kg.toml is one fault, not one for each page

    @property
    def files(self) -> list[Path]:
        """The files to read."""
        return self._survey.files

    @property
    def passed(self) -> dict[str, int]:
        """The skipped files: number by kind."""
        return dict(sorted(self._passed.items()))

    def sheets(self) -> Iterator[Sheet | InputError]:
        """Yield the sheets without duplicates, and the fault of each file or part of one that cannot be read."""
        columns = self.options.columns
        for found in self._new(lambda raw, file: self._parsed(sheets_of(raw, str(file), columns), file)):
            if isinstance(found, InputError):
                yield found
            elif found.sheet is not None:
                yield found.sheet

    def pages(
        self, earlier: OpenedFiles, cache: Cache, jobs: int | None = 1
    ) -> Generator[Opened | InputError, None, None]:
        """Yield the pages like `sheets`; a known file whose pages are all in the cache is not parsed.

        Parameters
        ----------
        earlier, cache
            What earlier runs kept.
        jobs
            Number of processes that parse files of slow formats; None for one per core.
        """

        def is_known(file: Path) -> bool:
            with contextlib.suppress(InputError):
                return earlier.get(earlier.key(load(file), file, self._facts.stamp(file))) is not None
            return True

        ahead = Ahead(self.files, self.options.columns, jobs, is_known)
        with contextlib.closing(ahead):
            yield from self._new(lambda raw, file: self._known(raw, file, earlier, cache, ahead))

    def _new(
        self, parts: Callable[[bytes, Path], Iterator[Opened | InputError]]
    ) -> Iterator[Opened | InputError]:
        """Yield the parts of all files without duplicates, and count them."""
        for file in self.files:
            self.total -= 1
            for found in self._opened(file, parts):
                if isinstance(found, InputError) or self.is_new(found.doc, found.mark):
                    self.total += 1
                    yield found

    def is_new(self, doc: str, mark: bytes) -> bool:
        """Return whether no page before had this fingerprint; a page that repeats another is added to `same`."""
        first = self._seen.get(mark)
        if first is None:
            self._seen[mark] = doc
        elif first != doc:
            self.same.append(f"{doc} = {first}")
        return first is None

    def pass_over(self) -> None:
        """Count a file of a folder that is XML of another purpose."""
        self._passed[_OTHER_XML] += 1

    @property
    def named(self) -> frozenset[Path]:
        """The files that were named directly."""
        return self._survey.named

    def _opened(
        self, file: Path, parts: Callable[[bytes, Path], Iterator[Opened | InputError]]
    ) -> Iterator[Opened | InputError]:
        """Yield the parts of a file; what it lacks as a whole is its fault."""
        try:
            yield from parts(load(file), file)
        except NotAPage as fault:
            if file in self.named:
                yield fault
            else:
                self.pass_over()
        except InputError as fault:
            yield fault

    def _parsed(
        self, sheets: Iterable[Sheet | InputError], file: Path, base: bytes = b""
    ) -> Iterator[Opened | InputError]:
        """Yield the parts of a file, parsed."""
        for found in opened(sheets, file, self.options, self._facts):
            if isinstance(found, InputError):
                yield found
            else:
                yield Opened(found.doc, key_of(base, found) if base else "", fingerprint(found), found)

    def _known(
        self, raw: bytes, file: Path, earlier: OpenedFiles, cache: Cache, ahead: Ahead
    ) -> Iterator[Opened | InputError]:
        """Yield the parts of a file, parsed if one of its pages is not in the cache."""
        key = earlier.key(raw, file, self._facts.stamp(file))
        kept = earlier.get(key)
        if kept is not None and self._is_read(kept, cache):
            yield from kept
            return
        parts = []
        for found in self._parsed(ahead.sheets(raw, file), file, earlier.base):
            parts.append(found if isinstance(found, InputError) else found._replace(sheet=None))
            yield found
        earlier.put(key, parts)

    def _is_read(self, parts: Sequence[Opened | InputError], cache: Cache) -> bool:
        """Return whether all pages that are not duplicates are in the cache."""
        pages = (part for part in reversed(parts) if not isinstance(part, InputError))
        fresh = {page.mark: page.key for page in pages}  # the first with a mark is the last one set
        return all(key in cache for mark, key in fresh.items() if mark not in self._seen)


def opened(
    sheets: Iterable[Sheet | InputError], file: Path, options: Options, facts: PageFacts
) -> Iterator[Sheet | InputError]:
    """Yield the sheets of a file with the facts given beside it, and the faults of its parts.

    Raises
    ------
    InputError
        The file cannot be read.
    """
    for found in sheets:
        if isinstance(found, InputError):
            yield found
        else:
            for sheet in parted(found):
                yield _with_facts(sheet, file, options, facts)


def _with_facts(sheet: Sheet, file: Path, options: Options, facts: PageFacts) -> Sheet | InputError:
    """Return a sheet with the facts given beside the file, which override those in the file."""
    beside = facts.of(file)
    if Path(sheet.doc) != file:  # one of several pages, whose number is not the file's
        beside = facts.of(Path(sheet.doc)).over(beside._replace(page=None))
    beside = beside.over(Facts(home=options.home, date=options.date))
    home = sheet.home if beside.home is None else None
    if home is not None:
        try:
            home = home_of(home, divisions_of(options.patterns), year_of(beside.date or sheet.date))
        except InputError as fault:
            return InputError(f"{sheet.doc}: {home}", fault.what, fault.remedy)
    basis = "source" if beside.date is None else "given"
    told = beside.over(Facts(sheet.paper, home, sheet.date, sheet.page))
    return dataclasses.replace(
        sheet, paper=told.paper, home=told.home, date=told.date, basis=basis, page=told.page
    )
