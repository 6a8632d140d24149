"""The text of a page as its file has it: a file and the page's name in, the text and its offset out."""

from pathlib import Path

from kg.base.errors import InputError
from kg.reading.formats import sheets_of
from kg.reading.issues import parted
from kg.reading.sheet import Sheet
from kg.reading.sources import load

__all__ = ["text_of"]


def text_of(file: Path, doc: str) -> tuple[str, int]:
    """Return the text of a page, and the offset at which it begins in the text of its file.

    Parameters
    ----------
    file
        The file.
    doc
        The page as answers name it: the file, or ``path#3`` for its third page or row.

    Raises
    ------
    InputError
        The file cannot be read, or does not hold the page.
    """
    for found in sheets_of(load(file), str(file)):
        for sheet in parted(found) if isinstance(found, Sheet) else ():
            if sheet.doc == doc:
                return sheet.text, sheet.start
    raise InputError(doc, f"is not a page of {file}", "run kg build again")
