"""Reports on the pages in a build: their names, and how many lack a date or a home."""

import contextlib
import re
from pathlib import Path
from typing import NamedTuple

from kg.base.errors import KgError
from kg.query.database import Reader

__all__ = ["Lacking", "file_of", "lacking", "pages_of"]


class Lacking(NamedTuple):
    """Numbers of pages that lack something."""

    undated: int
    """Pages without a date."""
    homeless: int
    """Pages without a home."""
    named: int
    """Pages whose date comes from their file name."""


def lacking(reader: Reader) -> Lacking:
    """Return how many pages of a database lack a date or home of their own."""
    return Lacking(**reader.rows(_LACKING)[0])


def pages_of(database: Path) -> dict[str, str]:
    """Return the pages of a database with their keys; {} if it is missing or unreadable."""
    if not database.exists():
        return {}
    try:
        with contextlib.closing(Reader(database)) as reader:
            return {row["doc"]: row["key"] for row in reader.rows("SELECT doc, key FROM page ORDER BY doc")}
    except KgError:
        return {}


def file_of(doc: str) -> Path:
    """Return the file that holds a page: the longest beginning of its name that is a file, or else the name."""
    path = Path(doc)
    for place in (path, *path.parents):
        for file in (place, Path(re.sub(r"(?:#\d+)+$", "", str(place)))):
            if file.is_file():
                return file
    return path


_LACKING = """
SELECT count(*) FILTER (date IS NULL) AS undated, count(*) FILTER (home IS NULL) AS homeless,
       count(*) FILTER (basis = 'name') AS named
FROM page
"""
