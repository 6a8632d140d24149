"""Files and folders that are written whole or not at all: beside the old one first, then in its place."""

import contextlib
import os
import shutil
import tempfile
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import IO, NoReturn

from kg.base.errors import KgError
from kg.base.text import printable

__all__ = ["whole", "whole_folder"]


@contextlib.contextmanager
def whole(path: Path) -> Iterator[IO[bytes]]:
    """Open a file to be written beside `path` and moved to it when the block ends well.

    Raises
    ------
    KgError
        The file cannot be written; what was at `path` is untouched.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    except OSError as error:
        _fail(path, error)
    try:
        with os.fdopen(handle, "wb") as file:
            yield file
        Path(name).chmod(0o644)
        Path(name).replace(path)
    except OSError as error:
        _fail(path, error)
    finally:
        Path(name).unlink(missing_ok=True)


@contextlib.contextmanager
def whole_folder(path: Path) -> Iterator[Path]:
    """Make a folder to be filled beside `path` and moved to it when the block ends well.

    An older folder at `path` makes room only if it holds no other names than the new one.

    Raises
    ------
    KgError
        The folder cannot be written, or `path` holds what is not the export's; what was at `path` is untouched.
    """
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
            _check_ours(path, {file.name for file in new.iterdir()})
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


def _check_ours(path: Path, names: Collection[str]) -> None:
    """Refuse to replace a file, or a folder that holds what an export did not put there."""
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
