"""Publishes the results of a build: replaces the last ones in one step, and checks them before they are used.

::

    output/kg.made/7/            the results of one build, and SUMS, their digests
    output/kg.made/now -> 7      the current results: renaming this one link publishes them
    output/graph.html -> kg.made/now/graph.html      and so on: the paths that users open
    output/kg.lock               locked by the build at work; the file stays

On a file system without links, the files are moved one by one and SUMS last; the digests show what a crash left
incomplete, and it is made again.
"""

import contextlib
import os
import re
import shutil
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from kg.base.errors import BusyError, StoreError
from kg.base.files import bounded, check_name, digest_of_file, locked, sync

__all__ = ["DATABASE", "Stage", "unsound"]

DATABASE = "kg.duckdb"
"""File of the tables, in the folder of the results."""

_FILES = (DATABASE, "graph.html", "graph.graphml")
"""Files of the results, whose places are looked at before a build begins to work."""
_MADE = "kg.made"
_NOW = "now"
_SUMS = "SUMS"
_LOCK = "kg.lock"


class Stage:
    """A folder in which a build works; leaving the ``with`` block without an error publishes its contents.

    Parameters
    ----------
    output
        The folder of the results. ``with Stage(output) as folder`` gives the folder to work in. Its contents
        replace all earlier results; if it is empty, the earlier results stay.

    Raises
    ------
    StoreError
        Another build is working in the same folder, or the folder cannot be written.
    """

    def __init__(self, output: Path) -> None:
        self._output = output
        self._made = output / _MADE
        self._held = contextlib.ExitStack()

    def __enter__(self) -> Path:
        check_name(self._output)
        self._check(dict.fromkeys(_FILES, False))
        try:
            self._output.mkdir(parents=True, exist_ok=True)
            self._held.enter_context(locked(self._output / _LOCK))
        except BlockingIOError as error:
            holder = error.strerror
            what = f"another build (process {holder}) is at work" if holder else "another build is at work"
            raise BusyError(str(self._output / _LOCK), what, "wait until it has ended") from error
        except OSError as error:
            raise self._fault(error) from error
        try:
            self._made.mkdir(exist_ok=True)
            self._clear()
            numbers = [old.name.partition(".")[0] for old in self._made.iterdir()]
            number = 1 + max((int(number) for number in numbers if number.isdecimal()), default=0)
            self._new = self._made / str(number)
            self._new.mkdir()
        except OSError as error:
            self._held.close()
            raise self._fault(error) from error
        return self._new

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        with self._held:
            try:
                if error is None and any(self._new.iterdir()):
                    self._publish(sorted(path.name for path in self._new.iterdir()))
            except OSError as fault:
                raise self._fault(fault) from fault
            finally:
                with contextlib.suppress(OSError):
                    self._clear()

    def _publish(self, names: Sequence[str]) -> None:
        """Make the new results current in one step."""
        self._check({name: (self._new / name).is_dir() for name in names})
        self._sum()
        if not self._linked(names):
            return self._move(names)
        self._switch(self._new)
        sync(self._made)
        sync(self._output)
        for path in self._output.iterdir():
            if _is_ours(path) and not path.exists():
                path.unlink()  # a result that builds no longer make
        return None

    def _check(self, folders: Mapping[str, bool]) -> None:
        """Refuse to put a file where somebody's folder is, or a folder where a file is.

        Parameters
        ----------
        folders
            Maps the name of each result to whether it is a folder.
        """
        for name, folder in folders.items():
            path = self._output / name
            if path.exists() and not _is_ours(path) and path.is_dir() != folder:
                what = (
                    "is a file; a build writes a folder there"
                    if folder
                    else "is a folder; a build writes a file there"
                )
                raise StoreError(str(path), what, "move it away or choose another folder with -o")

    def _sum(self) -> None:
        """Write the digests of the new results for ``b2sum -l 128 -c``; when this returns, all of it is on the disk."""
        files = sorted(path for path in self._new.rglob("*") if path.is_file())
        lines = [f"{digest_of_file(file)}  {file.relative_to(self._new).as_posix()}\n" for file in files]
        (self._new / _SUMS).write_text("".join(lines), encoding="utf-8")
        for path in (*files, self._new / _SUMS, self._new):
            sync(path)

    def _linked(self, names: Sequence[str]) -> bool:
        """Put a link at each known path, still showing the current results; return False if links are impossible."""
        try:
            (self._made / f"{_NOW}.new").symlink_to(self._new.name)
            (self._made / f"{_NOW}.new").unlink()
        except (OSError, NotImplementedError):
            return False
        foreign = [
            name for name in names if os.path.lexists(path := self._output / name) and not _is_ours(path)
        ]
        if foreign:
            self._adopt(foreign)
        for name in names:
            if not _is_ours(self._output / name):
                (self._new / f".{name}").symlink_to(Path(_MADE, _NOW, name))
                (self._new / f".{name}").replace(self._output / name)
        return True

    def _adopt(self, foreign: Sequence[str]) -> None:
        """Move files that are at known paths without a link into a folder of their own and make that folder current."""
        last = self._made / f"{self._new.name}.last"
        last.mkdir()
        for name in {*foreign, *(path.name for path in self._output.iterdir() if _is_ours(path))}:
            path = self._output / name
            if name in foreign and path.is_dir():
                path.replace(last / name)
            elif path.exists():
                _copy(path.resolve(), last / name)
        self._switch(last)

    def _switch(self, made: Path) -> None:
        """Make the results in a folder current."""
        now = self._made / _NOW
        if now.is_dir() and not now.is_symlink():  # it was copied without its links
            now.replace(self._made / f"{self._new.name}.old")
        link = self._made / f"{_NOW}.new"
        link.symlink_to(made.name)
        link.replace(now)

    def _move(self, names: Sequence[str]) -> None:
        """Replace the last results one by one."""
        now = self._made / _NOW
        now.mkdir(exist_ok=True)
        (now / _SUMS).unlink(missing_ok=True)
        for name in names:
            old = self._output / name
            if old.is_dir():
                shutil.rmtree(old)
            (self._new / name).replace(old)
        (self._new / _SUMS).replace(now / _SUMS)

    def _clear(self) -> None:
        """Remove all but the current results: earlier results, and the remains of killed builds."""
        now = self._made / _NOW
        kept = {_NOW, now.readlink().name if now.is_symlink() else ""}
        for path in self._made.iterdir():
            if path.name in kept:
                continue
            if path.is_dir() and not path.is_symlink():
                shutil.rmtree(path, ignore_errors=True)
            else:
                path.unlink()

    def _fault(self, error: OSError) -> StoreError:
        reason = error.strerror or str(error)
        return StoreError(
            str(self._output),
            f"cannot be written ({reason})",
            "free some space or choose another folder with -o",
        )


def _is_ours(path: Path) -> bool:
    """Return whether a path is a link to the current results."""
    return path.is_symlink() and path.readlink() == Path(_MADE, _NOW, path.name)


def _copy(old: Path, new: Path) -> None:
    """Hard-link a file, or copy it where the file system has no hard links."""
    try:
        os.link(old, new)
    except OSError:
        shutil.copyfile(old, new)


def unsound(output: Path, names: Sequence[str]) -> list[Path] | None:
    """Return the results that have changed since they were published; None if nothing was ever published in a folder.

    Parameters
    ----------
    output
        The folder of the results.
    names
        Results that must be there.
    """
    sums = output / _MADE / _NOW / _SUMS
    if not os.path.lexists(output / _MADE / _NOW):
        return None
    told = dict.fromkeys(names, "") | dict(_sums(sums))
    return [output / name for name, digest in told.items() if _digest(output / name) != digest]


def _sums(file: Path) -> Iterator[tuple[str, str]]:
    """Yield the name and digest of each line of a digest file; for a damaged line, the digest file itself."""
    if not file.is_file():
        return
    with contextlib.suppress(OSError):
        for line in bounded(file).decode(errors="replace").split("\n"):
            digest, _, name = line.partition("  ")
            if _NAME.fullmatch(name):
                yield name, digest
            elif line:
                yield f"{_MADE}/{_NOW}/{_SUMS}", ""


_NAME = re.compile(r"\w[\w.-]*(/\w[\w.-]*)*", re.ASCII)
"""The name of a result, or of a file in a folder of results."""


def _digest(path: Path) -> str | None:
    try:
        return digest_of_file(path) if path.is_file() else None
    except OSError:
        return None
