"""Writes files and folders whole or not at all: beside the old one first, then in its place.

New files have the permissions that the umask allows.
"""

import contextlib
import errno
import hashlib
import os
import secrets
import shutil
import sys
import tempfile
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import IO, NoReturn

from kg.base.errors import KgError
from kg.base.text import printable

__all__ = ["bounded", "check_name", "digest_of_file", "locked", "sync", "whole", "whole_folder"]


@contextlib.contextmanager
def whole(path: Path) -> Iterator[IO[bytes]]:
    """Open a file to be written beside `path` and moved to it when the block ends well.

    Devices, pipes and open files (``/dev/stdout``) are written straight: nothing may take their place.

    Raises
    ------
    KgError
        The file cannot be written; `path` is unchanged.
    """
    check_name(path)
    if _is_stream(path):
        try:
            with path.open("wb") as file:
                yield file
        except OSError as error:
            _fail(path, error)
        return
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        new = path.with_name(f".{path.name[:100]}.{secrets.token_hex(8)}")
        opened = new.open("xb")
    except OSError as error:
        _fail(path, error)
    try:
        with opened as file:
            yield file
        new.replace(path)
    except OSError as error:
        _fail(path, error)
    finally:
        new.unlink(missing_ok=True)


def _is_stream(path: Path) -> bool:
    """Return whether a path is a device, a pipe, or a link of the system to one or to an open file."""
    if not path.exists() or path.is_dir():
        return False
    of_system = path.absolute().parts[1:2] in (("dev",), ("proc",))
    return not path.is_file() or (of_system and path.is_symlink())


@contextlib.contextmanager
def whole_folder(path: Path, *, also: Collection[str] = ()) -> Iterator[Path]:
    """Make a folder to be filled beside `path` and moved to it when the block ends well.

    An older folder at `path` is replaced only if all its names are in the new folder or in `also`.

    Raises
    ------
    KgError
        The folder cannot be written, or `path` holds files that are not from the export; `path` is unchanged.
    """
    check_name(path)
    target = path.resolve()
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        beside = Path(tempfile.mkdtemp(prefix=f".{target.name}.", dir=target.parent))
    except OSError as error:
        _fail(path, error)
    new, old = beside / "new", beside / "old"
    try:
        new.mkdir()
        yield new
        if target.exists():
            _check_ours(path, {*also, *(file.name for file in new.iterdir())})
        try:
            if target.exists():
                target.replace(old)
            new.replace(target)
        except BaseException:
            if old.exists() and not target.exists():
                old.replace(target)
            raise
    except OSError as error:
        _fail(path, error)
    finally:
        shutil.rmtree(beside, ignore_errors=True)


def check_name(path: Path) -> None:
    """Refuse a path that is not UTF-8 or holds NUL.

    Raises
    ------
    KgError
        The path is not UTF-8 or holds NUL.
    """
    shown = os.fsencode(path).decode(errors="backslashreplace")
    if shown != str(path) or "\0" in shown:
        raise KgError(shown.replace("\0", "\\0"), "has a name that is not UTF-8", "choose another name")


def bounded(path: Path) -> bytes:
    """Return the bytes of a file that a person names, up to a limit: devices have no end.

    Raises
    ------
    OSError
        The file cannot be read or is too large; ``strerror`` says so.
    """
    with path.open("rb") as file:
        raw = file.read(_LARGEST + 1)
    if len(raw) > _LARGEST:
        raise OSError(errno.EFBIG, f"more than {_LARGEST >> 20} MB")
    return raw


_LARGEST = 64 << 20
"""Maximum size of a list or table that a person writes."""


def digest_of_file(path: Path) -> str:
    """Return a digest of the bytes of a file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, _blake2b).hexdigest()


def _blake2b() -> hashlib.blake2b:
    return hashlib.blake2b(digest_size=16)


def sync(path: Path) -> None:
    """Force what was written to a file, or the names in a folder, onto the disk."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


@contextlib.contextmanager
def locked(path: Path) -> Iterator[None]:
    """Hold the lock of a file, which is created if missing and stays; the kernel frees the lock when its holder dies.

    Raises
    ------
    BlockingIOError
        Another process holds it; ``strerror`` is the process number that it wrote into the file.
    OSError
        The file cannot be opened, or its file system has no locks.
    """
    with path.open("a+", encoding="ascii", errors="replace") as file:
        try:
            _lock(file.fileno())
        except (BlockingIOError, PermissionError) as error:
            file.seek(0)
            raise BlockingIOError(error.errno, file.read(20).strip()) from error
        file.truncate(0)
        file.write(str(os.getpid()))
        file.flush()
        yield


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> None:
        os.lseek(handle, _BEHIND, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

    _BEHIND = 1_000
    """Offset of the lock; a locked byte cannot be read on Windows."""
else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _check_ours(path: Path, names: Collection[str]) -> None:
    """Refuse to replace a file, or a folder that holds files which are not from an export."""
    remedy = "choose another folder with -o"
    if not path.is_dir():
        raise KgError(str(path), "is a file, and the format is a folder", remedy)
    foreign = sorted({file.name for file in path.iterdir()} - set(names))
    if foreign:
        raise KgError(str(path), f"holds other files ({printable(foreign[0])})", remedy)


def _fail(path: Path, error: OSError) -> NoReturn:
    reason = error.strerror or str(error)
    raise KgError(
        str(path), f"cannot be written ({reason})", "free some space or choose another place with -o"
    ) from error
