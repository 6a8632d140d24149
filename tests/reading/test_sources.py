import contextlib
import itertools
import os
import socket
import tempfile
from pathlib import Path

import pytest

from kg.base.errors import InputError
from kg.reading import sources
from kg.reading.sources import find, load


def test_folder_without_pages_and_missing_path_are_told(tmp_path):
    with pytest.raises(InputError, match="holds no page"):
        find([tmp_path])
    with pytest.raises(InputError, match="does not exist"):
        find([tmp_path / "none"])
    with pytest.raises(InputError, match="cannot be read"):
        find([tmp_path / ("n" * 300)])


def test_a_broken_link_is_told(tmp_path):
    link = tmp_path / "a.txt"
    link.symlink_to(tmp_path / "gone")
    assert find([tmp_path]) == [link]
    with pytest.raises(InputError, match="cannot be read"):
        load(link)


def test_hidden_and_temporary_files_of_a_folder_are_left_out(tmp_path):
    for name in (".a.txt", "~$a.txt", "a.part.txt", "a.tmp.md", "a.pdf.part", ".git/a.txt", "~old/a.md"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("株洲", encoding="utf-8")
    for name in ("b.txt", "a.TXT", "deep/a.md"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("株洲", encoding="utf-8")
    assert find([tmp_path]) == [tmp_path / "a.TXT", tmp_path / "b.txt", tmp_path / "deep" / "a.md"]
    assert find([tmp_path / ".a.txt"]) == [tmp_path / ".a.txt"]


def test_what_is_not_a_file_is_named_and_never_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "zero.txt").symlink_to("/dev/zero")
    (tmp_path / "folder.txt").mkdir()
    with socket.socket(socket.AF_UNIX) as listening, contextlib.chdir(tmp_path):
        listening.bind("socket.txt")
        found = find([tmp_path])
    assert [file.name for file in found] == ["pipe.txt", "socket.txt", "zero.txt"]
    for file, kind in zip(
        [*found, tmp_path / "folder.txt"], ("pipe", "socket", "device", "folder"), strict=True
    ):
        with pytest.raises(InputError, match=f"{file.name}: is a {kind} and not a file"):
            load(file)


@contextlib.contextmanager
def unprivileged():
    """Be nobody for a while: rights do not bind root."""
    if os.geteuid():
        yield
    else:
        os.seteuid(65534)
        try:
            yield
        finally:
            os.seteuid(0)


def test_a_folder_that_cannot_be_read_is_a_fault_with_its_name(tmp_path):
    shared = Path(tempfile.gettempdir())
    for folder in itertools.takewhile(lambda folder: folder != shared, (tmp_path, *tmp_path.parents)):
        folder.chmod(0o755)
    closed = tmp_path / "closed"
    closed.mkdir()
    (closed / "a.txt").write_text("株洲", encoding="utf-8")
    (tmp_path / "b.txt").write_text("株洲", encoding="utf-8")
    closed.chmod(0)
    try:
        with unprivileged():
            assert find([tmp_path]) == [tmp_path / "b.txt", closed]
            assert find([closed]) == [closed]
            with pytest.raises(InputError, match="closed: cannot be read"):
                load(closed)
    finally:
        closed.chmod(0o700)


def test_a_file_that_is_too_large_is_told(tmp_path, monkeypatch):
    monkeypatch.setattr(sources, "LARGEST", 2 << 20)
    (tmp_path / "large.txt").write_bytes(b"x" * ((2 << 20) + 1))
    with pytest.raises(InputError, match=r"large.txt: holds more than 2 MB; cut it into pages"):
        load(tmp_path / "large.txt")


def test_a_name_that_is_not_utf8_is_told(tmp_path):
    (tmp_path / os.fsdecode(b"\xff.txt")).write_text("株洲", encoding="utf-8")
    (found,) = find([tmp_path])
    with pytest.raises(InputError, match=r"\\xff.txt: has a name that is not UTF-8"):
        load(found)
