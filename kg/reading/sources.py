"""Paths to page files, and files to bytes: reads only regular files of bounded size, once each.

The path ``-`` means standard input.
"""

import contextlib
import errno
import os
import stat
import sys
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

from kg.base.errors import InputError, KgError
from kg.base.files import check_name
from kg.reading.formats import ENDINGS, IMAGES

__all__ = ["LARGEST", "STDIN", "SUFFIXES", "Survey", "counted", "find", "load", "survey"]

SUFFIXES = tuple(ENDINGS)
"""Endings of the files that folders include; a file named directly is read whatever its name."""
LARGEST = 64 << 20
"""Maximum bytes of a file unless its format has another limit: memory grows with the file."""
_USUAL = LARGEST >> 20
STDIN = Path("-")
"""The path of standard input."""
_RESULTS = frozenset({"kg.duckdb", "kg.made", "kg.pages"})
_OF_RESULTS = frozenset({"clips", "graph.html", "graph.graphml", "kg.lock", *_RESULTS})
"""Files that `kg build` writes: they mark a folder of results and are not pages."""
_TELLING = frozenset({"kg.toml"})
"""Files with facts about pages."""
_PARTIAL = frozenset({".part", ".partial", ".filepart", ".crdownload", ".download", ".tmp", ".temp"})
"""Endings that copying and downloading programs give to incomplete files."""
_KINDS = {
    stat.S_IFIFO: "a pipe",
    stat.S_IFSOCK: "a socket",
    stat.S_IFCHR: "a device",
    stat.S_IFBLK: "a device",
    stat.S_IFDIR: "a folder",
}


class Survey(NamedTuple):
    """The files at some paths."""

    files: list[Path]
    """The files to read, each once; those of a folder by name."""
    passed: dict[str, int]
    """The skipped files in folders: number by kind, ``pictures`` or an ending."""
    named: frozenset[Path]
    """The files that were named directly."""


def find(paths: Iterable[Path]) -> list[Path]:
    """Return the files to read; see `survey`."""
    return survey(paths).files


def survey(paths: Iterable[Path]) -> Survey:
    """Return the files to read: files as named, and in folders, at any depth, those that end with `SUFFIXES`.

    In folders, these are skipped: files and folders whose names begin with ``.`` or ``~``, incomplete files with
    ``.part``, ``.tmp`` and the like in their names, and the results of a build. Links to folders are not followed. A
    folder that cannot be read stays in the list: `load` reports its fault.

    Raises
    ------
    InputError
        A path does not exist, or a folder has no page.
    """
    found: dict[Path, None] = {}
    named: set[Path] = set()
    passed: Counter[str] = Counter()
    for path in paths:
        if path == STDIN or not stat.S_ISDIR(_mode(path)):
            found[path] = None
            named.add(path)
            continue
        held = _within(path)
        files = sorted(file for file in held if not _is_passed(file))
        others = Counter(_kind(file) for file in held if _is_passed(file))
        if not files:
            what = "holds no page" + (f" but {counted(others)}" if others else "")
            raise InputError(str(path), what, "name a folder with .txt, .html, .pdf, .xml or other pages")
        found |= dict.fromkeys(files)
        passed += others
    return Survey(list(found), dict(sorted(passed.items())), frozenset(named))


def counted(passed: Mapping[str, int]) -> str:
    """Return the skipped files in words: ``3 pictures, 1 .log``."""
    return ", ".join(f"{count} {kind}" for kind, count in sorted(passed.items()))


def _kind(file: Path) -> str:
    ending = file.suffix.lower()
    return "pictures" if ending in IMAGES else ending or "without an ending"


def _mode(path: Path) -> int:
    """Return the type of a path's target, or of the link itself if it has no target: `load` reports that."""
    try:
        mode = path.lstat().st_mode
    except (OSError, ValueError) as error:
        if isinstance(error, OSError) and error.errno not in (errno.ENOENT, errno.ENOTDIR):
            raise _unread(path, error) from error
        raise InputError(str(path), "does not exist", "check the path") from error
    with contextlib.suppress(OSError):
        mode = path.stat().st_mode
    return mode


def _within(folder: Path) -> list[Path]:
    """Return the pages of a folder and the folders in it that cannot be read."""
    found: list[Path] = []

    def note(error: OSError) -> None:
        found.append(Path(error.filename))

    for place, folders, files in os.walk(folder, onerror=note):
        results = not _RESULTS.isdisjoint((*files, *folders))
        folders[:] = [name for name in folders if _is_kept(name, results=results)]
        found += [Path(place, name) for name in files if _is_kept(name, results=results)]
    return found


def _is_kept(name: str, *, results: bool) -> bool:
    """Return whether a file or folder is not hidden, not incomplete, and not a result of a build."""
    endings = {ending.lower() for ending in Path(name).suffixes}
    hidden = name.startswith((".", "~")) or name in _TELLING
    return not hidden and _PARTIAL.isdisjoint(endings) and not (results and name in _OF_RESULTS)


def _is_passed(file: Path) -> bool:
    """Return whether a name is not that of a page; a folder that cannot be read is not skipped."""
    return file.suffix.lower() not in ENDINGS and not file.is_dir()


def load(path: Path) -> bytes:
    """Return the bytes of a file.

    Raises
    ------
    InputError
        The file cannot be read, is not regular, is too large for its format, or has a name that is not UTF-8.
    """
    format_ = ENDINGS.get(path.suffix.lower())
    most = max(LARGEST, format_.most << 20) if format_ is not None and format_.most > _USUAL else LARGEST
    if path == STDIN:
        return _bounded(sys.stdin.buffer.read(most + 1), path, most)
    try:
        check_name(path)
    except KgError as error:
        raise InputError(error.where, error.what, "rename the file") from error
    try:
        _check_kind(path, path.stat().st_mode)
        with open(path, "rb", opener=_at_once) as file:
            _check_kind(path, os.fstat(file.fileno()).st_mode)
            raw = file.read(most + 1)
    except OSError as error:
        raise _unread(path, error) from error
    return _bounded(raw, path, most)


def _bounded(raw: bytes, path: Path, most: int) -> bytes:
    """Return the bytes if they are within the limit."""
    if len(raw) > most:
        raise InputError(str(path), f"holds more than {most >> 20} MB", "cut it into pages")
    return raw


def _check_kind(path: Path, mode: int) -> None:
    """Reject anything but a regular file: reading it might never end."""
    if stat.S_ISREG(mode):
        return
    if stat.S_ISDIR(mode):
        next(path.iterdir(), None)  # reports why a folder was not read
    kind = _KINDS.get(stat.S_IFMT(mode), "something else")
    raise InputError(str(path), f"is {kind} and not a file", "leave it out")


def _at_once(path: str, flags: int) -> int:
    """Open without waiting for a writer."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def _unread(path: Path, error: OSError) -> InputError:
    return InputError(str(path), f"cannot be read ({error.strerror})", "check the path and its rights")
