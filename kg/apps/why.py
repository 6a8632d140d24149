"""Explains a stretch of text: every step that made, or did not make, it a mention."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from kg.base.errors import InputError
from kg.base.text import check_text
from kg.derive import decision_file
from kg.flow import resolved
from kg.reading.folding import fold
from kg.reading.intake import Intake
from kg.reading.page import Options, checked, divisions_of, laid_out, pipeline_of
from kg.reading.resolve import resolve_page
from kg.reading.sheet import Sheet

if TYPE_CHECKING:
    from kg.reading.recognise import explain as explained

__all__ = ["why"]


def why(text: str, path: Path | None = None, *, options: Options | None = None) -> Iterator["explained.Step"]:
    """Explain why a stretch of text is or is not a mention, and of which entity.

    Parameters
    ----------
    text
        The words. Without a page they are the text to read, and every step is shown.
    path
        The page.
    options
        How the page is read.

    Yields
    ------
    kg.reading.recognise.explain.Step
        In order of the text, for each place: gazetteer, recognisers, arbiter, resolution.

    Raises
    ------
    KgError
        The page cannot be read, or a gazetteer line is wrong.
    """
    options = checked(options)
    sheets = [Sheet("-", text)] if path is None else _sheets(path, options)
    for sheet in sheets:
        yield from _why(text, sheet, options)


def _sheets(path: Path, options: Options) -> Iterator[Sheet]:
    for found in Intake([path], options).sheets():
        if isinstance(found, InputError):
            raise found
        yield found


def _why(text: str, sheet: Sheet, options: Options) -> Iterator["explained.Step"]:
    """Explain why words of a sheet are or are not mentions."""
    from kg.reading.recognise import documents, gather
    from kg.reading.recognise import explain as explained

    check_text(text)
    divisions = divisions_of(options.patterns)
    page, articles = laid_out(sheet, options)
    docs = list(documents(pipeline_of(options.patterns, options.model, options.scores), page, articles))
    reading = resolve_page(gather(page, articles, docs), divisions)
    decisions = decision_file.load(*options.patterns)
    named = {(m.start, m.end): m for m in resolved([reading], divisions).mentions}
    settled = {(m.start, m.end): m for m in resolved([reading], divisions, decisions).mentions}
    for step in explained.explain(page, docs, fold(page.text).words(text), options.patterns, options.scores):
        yield step
        mention = named.get((step.start, step.end)) if step.by == "arbiter" else None
        if mention is not None:
            end = settled.get((step.start, step.end))
            told = ("", "", f"{mention.entity} is decided to be no entity")
            kind, entity, says = told if end is None else (end.type, end.entity, end.reason)
            yield explained.Step(
                step.doc, step.start, step.end, step.text, step.context, "resolve", kind, entity, None, says
            )
