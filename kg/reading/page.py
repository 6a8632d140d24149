"""A page's way from bytes to rows: what it is read with, and its reading."""

import dataclasses
import functools
from pathlib import Path
from typing import TYPE_CHECKING

from kg.base.errors import KgError, PageFault
from kg.base.schema import Article, Page, Reading
from kg.gazetteer import files as gazetteer
from kg.gazetteer.divisions import Divisions, year_of
from kg.reading.articles import lay_out
from kg.reading.decode import decode
from kg.reading.folding import fold
from kg.reading.home import home_of
from kg.reading.masthead import read_masthead
from kg.reading.model import OWN_MODEL
from kg.reading.resolve import resolve_page
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


@dataclasses.dataclass(frozen=True, slots=True)
class Options:
    """What a page is read with, beside its own bytes."""

    home: str | None = None
    """Name or path of the home division; None to tell it from each page."""
    date: str | None = None
    """ISO date of all pages; None to tell it from each page."""
    patterns: tuple[Path, ...] = ()
    """Folders of further gazetteers, and of decisions (`kg.derive.decision_file`)."""
    model: str | None = OWN_MODEL
    """The statistical model: ``kg`` for the project's own, the name of an installed spaCy pipeline, or None."""


def read_page(path: Path, options: Options) -> Reading:
    """Read one page file, see `reading_of`."""
    return reading_of(load(path), doc=str(path), options=options)


def reading_of(raw: bytes, *, doc: str, options: Options) -> Reading:
    """Read one page as far as it can be understood alone: a function of its bytes, its path and the options.

    Raises
    ------
    InputError
        The page cannot be read; a `PageFault` if a rule of kg fails on it, whatever was raised.
    PatternError
        A gazetteer line is wrong.
    """
    from kg.reading.recognise import recognise

    divisions = divisions_of(options.patterns)
    nlp = pipeline_of(options.patterns, options.model)
    try:
        page, articles = laid_out(raw, doc=doc, options=options)
        found = recognise(nlp, page, articles)
        return resolve_page(found, divisions)
    except KgError:
        raise
    except Exception as error:  # a rule that fails must not end the reading of an archive
        raise PageFault.of(doc, error) from error


def laid_out(raw: bytes, *, doc: str, options: Options) -> tuple[Page, tuple[Article, ...]]:
    """Return a page as printed, with what its masthead or else the options tell of its paper, and its articles.

    Raises
    ------
    InputError
        The bytes are empty, binary, or in no encoding of Chinese.
    """
    text, encoding = decode(raw, where=doc)
    folded = fold(text)
    told = read_masthead(folded.text, divisions_of(options.patterns), options.date)
    date, home = options.date or told.date, options.home or told.home
    page = Page(doc, text, encoding, told.paper, date, told.issue, home)
    return page, lay_out(page, folded)


def checked(options: Options | None) -> Options:
    """Return the options with the home's path for its name, before any page is read.

    Raises
    ------
    KgError
        The home names no division, or several.
    """
    options = options or Options()
    if options.home is None:
        return options
    home = home_of(options.home, divisions_of(options.patterns), year_of(options.date))
    return dataclasses.replace(options, home=home)


@functools.cache
def divisions_of(patterns: tuple[Path, ...]) -> Divisions:
    """Return the tree of divisions of some gazetteers, made once a process."""
    return Divisions(gazetteer.load(*patterns))


@functools.cache
def pipeline_of(patterns: tuple[Path, ...], model: str | None) -> "Language":
    """Return the spaCy pipeline of some gazetteers and a model, made once a process."""
    from kg.reading.recognise import pipeline

    return pipeline(*patterns, model=model)
