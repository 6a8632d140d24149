"""Paths to the files of pages, and a file to its bytes."""

from collections.abc import Iterable
from pathlib import Path

from kg.base.errors import InputError

__all__ = ["SUFFIXES", "find", "load"]

SUFFIXES = (".txt", ".md")
"""File names that are read in folders; a file named outright is read whatever its name."""


def find(paths: Iterable[Path]) -> list[Path]:
    """Return the files to read: files as named, and in folders, at any depth, those that end as `SUFFIXES`.

    Returns
    -------
    list of Path
        Each file once; those of a folder in order of name.

    Raises
    ------
    InputError
        A path does not exist, or a folder holds no page.
    """
    found: dict[Path, None] = {}
    for path in paths:
        if path.is_dir():
            files = [p for p in sorted(path.rglob("*")) if p.suffix.lower() in SUFFIXES and not p.is_dir()]
            if not files:
                raise InputError(str(path), "holds no page", "name a folder with .txt or .md files")
            found |= dict.fromkeys(files)
        elif path.exists() or path.is_symlink():
            found[path] = None
        else:
            raise InputError(str(path), "does not exist", "check the path")
    return list(found)


def load(path: Path) -> bytes:
    """Return the bytes of a file.

    Raises
    ------
    InputError
        The file cannot be read.
    """
    try:
        return path.read_bytes()
    except OSError as error:
        raise InputError(
            str(path), f"cannot be read ({error.strerror})", "check the file and its rights"
        ) from error
