"""The reading of a page: takes a sheet and the options, and returns rows."""

import dataclasses
import functools
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from kg.base.arguments import typed_class
from kg.base.errors import InputError, KgError, PageFault
from kg.base.parameters import check_days, check_known
from kg.base.schema import Article, Page, Reading
from kg.base.text import check_text
from kg.gazetteer import files as gazetteer
from kg.gazetteer.divisions import Divisions, year_of
from kg.reading.articles import lay_out
from kg.reading.dates import year_of_text
from kg.reading.folding import fold
from kg.reading.formats import sheets_of
from kg.reading.formats.rows import COLUMNS
from kg.reading.home import home_of
from kg.reading.masthead import read_masthead
from kg.reading.model import OWN_MODEL
from kg.reading.page_facts import date_by_name
from kg.reading.page_number import in_masthead, in_name
from kg.reading.placed import placed
from kg.reading.resolve import resolve_page
from kg.reading.scores import Scores
from kg.reading.scores import load as load_scores
from kg.reading.sheet import Sheet
from kg.reading.sources import load

if TYPE_CHECKING:
    from spacy.language import Language

__all__ = [
    "Options",
    "checked",
    "divisions_of",
    "laid_out",
    "pipeline_of",
    "read_page",
    "reading_of",
]


@typed_class
@dataclasses.dataclass(frozen=True, slots=True)
class Options:
    """How a page is read, apart from its own bytes."""

    home: str | None = None
    """Name or path of the home division; None to find it on each page."""
    date: str | None = None
    """ISO date of all pages; None to find it on each page."""
    patterns: tuple[Path, ...] = ()
    """Folders of further gazetteers, and of decisions (`kg.derive.decision_file`)."""
    model: str | None = OWN_MODEL
    """The statistical model: ``kg`` for the project's own, the name of an installed spaCy pipeline, or None."""
    pages: Path | None = None
    """Table with paper, home, date and number of some pages; see `kg.reading.page_facts`."""
    images: Path | None = None
    """Folder with the pictures of pages that have boxes; see `kg.export.clips`."""
    columns: Mapping[str, str] = dataclasses.field(default_factory=dict)
    """Columns for ``text``, ``title``, ``date``, ``paper`` and ``home`` in tables of articles; by default, usual names
    are recognised, see `kg.reading.formats.rows.COLUMNS`."""
    scores: Scores | None = None
    """The fit of the scores to people's decisions; None for that beside the decisions, if there is one."""

    def __post_init__(self) -> None:
        """Check the date and the columns; names of files and folders become paths."""
        check_days(date=self.date)
        check_known("columns", self.columns, tuple(COLUMNS))
        object.__setattr__(self, "patterns", tuple(map(Path, self.patterns)))
        for name in ("pages", "images"):
            given = getattr(self, name)
            object.__setattr__(self, name, None if given is None else Path(given))


def read_page(path: Path, options: Options) -> Reading:
    """Read the first page of a file; see `reading_of`."""
    found = next(sheets_of(load(path), str(path), options.columns))
    if isinstance(found, InputError):
        raise found
    return reading_of(found, options)


def reading_of(sheet: Sheet, options: Options) -> Reading:
    """Read one page as far as it can be understood alone; the result depends only on its sheet and the options.

    Raises
    ------
    InputError
        A `PageFault` if a rule of kg fails on the page, whatever the exception.
    PatternError
        A gazetteer row is wrong.
    """
    from kg.reading.recognise import recognise

    divisions = divisions_of(options.patterns)
    nlp = pipeline_of(options.patterns, options.model, options.scores)
    try:
        page, articles = laid_out(sheet, options)
        found = recognise(nlp, page, articles)
        return placed(resolve_page(found, divisions), sheet)
    except KgError:
        raise
    except Exception as error:  # a rule that fails must not stop the reading of an archive
        raise PageFault.of(sheet.doc, error) from error


def laid_out(sheet: Sheet, options: Options) -> tuple[Page, tuple[Article, ...]]:
    """Return a page as printed, with facts from its sheet, the options, its masthead or its name, and its articles."""
    folded = fold(sheet.text)
    given = sheet.date or options.date
    told = read_masthead(folded.text, divisions_of(options.patterns), given, sheet.paper)
    date, basis = told.date, sheet.basis if sheet.date else "given" if options.date else "printed"
    if date is None:
        date, basis = date_by_name(sheet.doc), "name"
    home = sheet.home or options.home or told.home
    geometry = sheet.geometry
    page = Page(
        sheet.doc,
        sheet.text,
        sheet.encoding,
        told.paper,
        date,
        told.issue,
        home,
        basis=basis if date else None,
        year=year_of(date) or year_of_text(folded.text),
        width=geometry.width if geometry else 0.0,
        height=geometry.height if geometry else 0.0,
        image=geometry.image if geometry else None,
        number=sheet.page or _number(folded.text, sheet.doc),
    )
    return page, lay_out(page, folded)


def _number(text: str, doc: str) -> str | None:
    """Return the number of a page by its masthead or the name of its file, if dated; None if the two do not agree."""
    printed, named = in_masthead(text), in_name(doc) if date_by_name(doc) else None
    if printed and named and printed.lstrip("0") != named.lstrip("0"):
        return None
    return printed or named


def checked(options: Options | None) -> Options:
    """Return the options with the home's path in place of its name, and the scores, before any page is read.

    Raises
    ------
    KgError
        The folder of pictures is not there, the home does not name a division, or names several, the file of the scores is wrong, or the model's name is not
        UTF-8.
    """
    options = options or Options()
    if options.images is not None and not options.images.is_dir():
        raise InputError(str(options.images), "is not a folder", "name the folder of the pages' pictures")
    if options.model is not None:
        check_text(options.model)
    if options.scores is None:
        options = dataclasses.replace(options, scores=load_scores(*options.patterns))
    if options.home is None:
        return options
    home = home_of(options.home, divisions_of(options.patterns), year_of(options.date))
    return dataclasses.replace(options, home=home)


@functools.cache
def divisions_of(patterns: tuple[Path, ...]) -> Divisions:
    """Return the tree of divisions of some gazetteers, built once a process."""
    return Divisions(gazetteer.load(*patterns))


@functools.cache
def pipeline_of(patterns: tuple[Path, ...], model: str | None, scores: Scores | None = None) -> "Language":
    """Return the spaCy pipeline of some gazetteers, a model and a fit of its scores, built once a process."""
    from kg.reading.recognise import pipeline

    return pipeline(*patterns, model=model, scores=scores)
