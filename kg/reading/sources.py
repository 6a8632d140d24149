"""Paths to the files of pages, and a file to its bytes: regular files of a bounded size alone, read once."""

import contextlib
import errno
import os
import stat
from collections.abc import Iterable
from pathlib import Path

from kg.base.errors import InputError, KgError
from kg.base.files import check_name

__all__ = ["LARGEST", "SUFFIXES", "find", "load"]

SUFFIXES = (".txt", ".md")
"""File names that are read in folders; a file named outright is read whatever its name."""
LARGEST = 64 << 20
"""Bytes of the largest file that is read: memory grows with them."""
_PARTIAL = frozenset({".part", ".partial", ".filepart", ".crdownload", ".download", ".tmp", ".temp"})
"""What copying and downloading programs put into the names of files that are not whole."""
_KINDS = {
    stat.S_IFIFO: "a pipe",
    stat.S_IFSOCK: "a socket",
    stat.S_IFCHR: "a device",
    stat.S_IFBLK: "a device",
    stat.S_IFDIR: "a folder",
}


def find(paths: Iterable[Path]) -> list[Path]:
    """Return the files to read: files as named, and in folders, at any depth, those that end as `SUFFIXES`.

    In folders, names that begin with ``.`` or ``~`` are left out, files and folders, and so are files under way, with
    ``.part``, ``.tmp`` and the like in their names. Links to folders are not followed.

    Returns
    -------
    list of Path
        Each file once; those of a folder in order of name. A folder that cannot be read stands for what is in it:
        `load` tells its fault.

    Raises
    ------
    InputError
        A path does not exist, or a folder holds no page.
    """
    found: dict[Path, None] = {}
    for path in paths:
        mode = _mode(path)
        if stat.S_ISDIR(mode):
            files = sorted(_within(path))
            if not files:
                raise InputError(str(path), "holds no page", "name a folder with .txt or .md files")
            found |= dict.fromkeys(files)
        else:
            found[path] = None
    return list(found)


def _mode(path: Path) -> int:
    """Return what a path leads to; of a link that leads nowhere, that it is a link: `load` tells of it."""
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
    """Return the pages of a folder, and the folders in it that cannot be read."""
    found: list[Path] = []

    def note(error: OSError) -> None:
        found.append(Path(error.filename))

    for place, folders, files in os.walk(folder, onerror=note):
        folders[:] = [name for name in folders if not name.startswith((".", "~"))]
        found += [page for name in files if _is_page(page := Path(place, name))]
    return found


def _is_page(file: Path) -> bool:
    """Tell whether a name is that of a whole page."""
    endings = [ending.lower() for ending in file.suffixes]
    hidden = file.name.startswith((".", "~"))
    return not hidden and bool(endings) and endings[-1] in SUFFIXES and _PARTIAL.isdisjoint(endings)


def load(path: Path) -> bytes:
    """Return the bytes of a file.

    Raises
    ------
    InputError
        The file cannot be read, is not a regular file, holds more than `LARGEST` bytes, or has a name that is not UTF-8.
    """
    try:
        check_name(path)
    except KgError as error:
        raise InputError(error.where, error.what, "rename the file") from error
    try:
        _check_kind(path, path.stat().st_mode)
        with open(path, "rb", opener=_at_once) as file:
            _check_kind(path, os.fstat(file.fileno()).st_mode)
            raw = file.read(LARGEST + 1)
    except OSError as error:
        raise _unread(path, error) from error
    if len(raw) > LARGEST:
        raise InputError(str(path), f"holds more than {LARGEST >> 20} MB", "cut it into pages")
    return raw


def _check_kind(path: Path, mode: int) -> None:
    """Refuse what is not a regular file: reading it may never end."""
    if stat.S_ISREG(mode):
        return
    if stat.S_ISDIR(mode):
        next(path.iterdir(), None)  # says why a folder was not read
    kind = _KINDS.get(stat.S_IFMT(mode), "something else")
    raise InputError(str(path), f"is {kind} and not a file", "leave it out")


def _at_once(path: str, flags: int) -> int:
    """Open without waiting for somebody who writes."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def _unread(path: Path, error: OSError) -> InputError:
    return InputError(str(path), f"cannot be read ({error.strerror})", "check the path and its rights")
