"""Facts about pages beside them: reads a table of pages, a ``kg.toml`` in their folder, and file names.

A table has the columns ``path`` (a path or a pattern such as ``2024/*.txt``), ``paper``, ``home``, ``date`` and ``page``;
``kg.toml`` has the same keys for its folder, and tables ``[[pages]]`` for some of its files.
"""

import csv
import datetime
import fnmatch
import hashlib
import io
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path, PurePath
from typing import NamedTuple

from kg.base.errors import InputError
from kg.base.files import bounded
from kg.base.text import printable
from kg.gazetteer.divisions import Divisions, year_of
from kg.gazetteer.values import shown
from kg.reading.decode import decode_table
from kg.reading.home import home_of
from kg.reading.page_number import page_number
from kg.reading.written import date_in_name, iso_date

__all__ = ["SETTINGS", "Facts", "PageFacts", "date_by_name"]

SETTINGS = "kg.toml"
"""File with facts about the pages of its folder."""
_KEYS = ("paper", "home", "date", "page")
_FOLDERS = 3
"""Maximum folders above a file whose names may be year, month and day."""


class Facts(NamedTuple):
    """The given facts of a page; None for an unknown one."""

    paper: str | None = None
    home: str | None = None
    """Path of a division."""
    date: str | None = None
    """ISO date."""
    page: str | None = None
    """Number in the issue, see `kg.reading.page_number`."""

    def over(self, other: "Facts") -> "Facts":
        """Return these facts, completed by others."""
        return Facts(*(one or two for one, two in zip(self, other, strict=True)))


class _Rule(NamedTuple):
    """The facts for the files of a pattern."""

    pattern: str
    facts: Facts

    def fits(self, path: PurePath) -> bool:
        """Return whether the pattern matches a file: the whole path, its end, or a folder above it."""
        if str(path) == self.pattern:
            return True
        pattern = self.pattern.rstrip("/")
        ends = (
            PurePath(*place.parts[at:]) for place in (path, *path.parents) for at in range(len(place.parts))
        )
        return any(fnmatch.fnmatchcase(str(end), pattern) for end in ends)


class PageFacts:
    """All given facts about the pages of a run.

    Parameters
    ----------
    table
        File of a table of pages, or None.
    divisions
        The tree of divisions, for homes.

    Raises
    ------
    InputError
        The table cannot be read, or has an invalid home or date.
    """

    def __init__(self, table: Path | None, divisions: Divisions) -> None:
        self._divisions = divisions
        self._rules = [] if table is None else list(_rows(table, divisions))
        self._folders: dict[Path, list[_Rule]] = {}
        self._stamp = _stamp(self._rules)
        self._stamps: dict[Path, bytes] = {}

    def stamp(self, file: Path) -> bytes:
        """Return a digest of all facts about a file and its parts.

        Raises
        ------
        InputError
            A ``kg.toml`` is wrong.
        """
        folder = file.parent
        if folder not in self._stamps:
            settings = [rule for place in file.parents for rule in self._settings(place)]
            self._stamps[folder] = self._stamp + _stamp(settings)
        return self._stamps[folder]

    def of(self, file: Path) -> Facts:
        """Return the facts of a file: from the first matching row of the table with them, else from the nearest folder.

        Raises
        ------
        InputError
            A ``kg.toml`` is wrong.
        """
        facts = Facts()
        for rule in self._rules:
            if rule.fits(file):
                facts = facts.over(rule.facts)
        for folder in file.parents:
            for rule in self._settings(folder):
                if rule.fits(file):
                    facts = facts.over(rule.facts)
        return facts

    def _settings(self, folder: Path) -> list[_Rule]:
        """Return the rules in a folder's settings, read once."""
        if folder not in self._folders:
            file = folder / SETTINGS
            self._folders[folder] = list(_toml(file, self._divisions)) if file.is_file() else []
        return self._folders[folder]


def _stamp(rules: Sequence[_Rule]) -> bytes:
    return hashlib.blake2b(repr(rules).encode("utf-8", "surrogateescape"), digest_size=16).digest()


def _rows(table: Path, divisions: Divisions) -> Iterator[_Rule]:
    """Yield the rules of a table of pages."""
    text = decode_table(_loaded(table), where=str(table))
    rows = csv.DictReader(io.StringIO(text, newline=""))
    names = [(name or "").strip().lower() for name in rows.fieldnames or ()]
    if "path" not in names or not {*_KEYS} & {*names}:
        lacked = "path" if "path" not in names else "paper, home, date or page"
        raise InputError(
            str(table),
            f"has no column {lacked} among {printable(', '.join(names)[:100])}",
            "begin it with path,paper,home,date,page",
        )
    rows.fieldnames = names
    for row in rows:
        pattern = (row.get("path") or "").strip()
        if pattern:
            yield _Rule(pattern, _facts(row, f"{table}:{rows.line_num}", divisions))


def _toml(file: Path, divisions: Divisions) -> Iterator[_Rule]:
    """Yield the rules in a folder's settings; those for some files come first."""
    try:
        held = tomllib.loads(_loaded(file).decode("utf-8-sig"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError) as error:
        raise InputError(
            str(file), f"is not TOML ({str(error)[:100]})", 'write lines such as home = "株洲市"'
        ) from error
    pages = held.pop("pages", [])
    unknown = [key for key in held if key not in _KEYS]
    if unknown or not isinstance(pages, list):
        raise InputError(
            str(file),
            f"has the key {printable((unknown or ['pages'])[0])[:40]}",
            f"name {', '.join(_KEYS)} or [[pages]]",
        )
    folder = str(file.parent)
    for row in pages:
        path = row.get("path") if isinstance(row, dict) else None
        if not isinstance(path, str):
            raise InputError(str(file), "has [[pages]] without path", 'write path = "2024/*.txt"')
        unknown = [key for key in row if key not in ("path", *_KEYS)]
        if unknown:
            raise InputError(
                str(file),
                f"has the key {printable(unknown[0])[:40]} in [[pages]]",
                f"name path, {', '.join(_KEYS)}",
            )
        yield _Rule(str(file.parent / path), _facts(row, str(file), divisions))
    yield _Rule("*" if folder == "." else folder, _facts(held, str(file), divisions))


def _loaded(file: Path) -> bytes:
    try:
        return bounded(file)
    except OSError as error:
        raise InputError(str(file), f"cannot be read ({error.strerror})", "check the path") from error


def _facts(row: Mapping[str, object], where: str, divisions: Divisions) -> Facts:
    """Return the facts in a row.

    Raises
    ------
    InputError
        The date, the home or the number is invalid.
    """
    for key in _KEYS:
        if not isinstance(row.get(key, ""), str | int | datetime.date | None):
            raise InputError(where, f"{key} {shown(row[key])} is not text", f'write {key} = "…"')
    paper, home, date, page = (_word(row.get(key)) for key in _KEYS)
    number = page_number(page) if page else None
    if page and number is None:
        raise InputError(f"{where}: {page}", "is not the number of a page", "write it as A02")
    day = iso_date(date) if date else None
    if date and day is None:
        raise InputError(f"{where}: {date}", "is not a date", "write it as 2024-03-07")
    if home:
        try:
            home = home_of(home, divisions, year_of(day))
        except InputError as error:
            raise InputError(f"{where}: {home}", error.what, error.remedy) from error
    return Facts(paper or None, home or None, day, number)


def _word(value: object) -> str:
    if isinstance(value, datetime.date):
        return value.isoformat()[:10]
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    return value.strip() if isinstance(value, str) else ""


def date_by_name(doc: str) -> str | None:
    """Return the day in a file name, or else in the names of the folders just above: ``2024/03/07/A01.txt``."""
    *above, name = PurePath(doc).parts or ("",)
    return date_in_name(name) or date_in_name("-".join(above[-_FOLDERS:]))
