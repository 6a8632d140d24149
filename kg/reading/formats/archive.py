"""ZIP and TAR files of pages: yields their members in turn, with a bound on each and on all together."""

import io
import posixpath
import tarfile
import zipfile
from collections.abc import Iterator

from kg.base.errors import InputError
from kg.reading.unpack import MOST, opened, unpacked

__all__ = ["tar_members", "zip_members"]

_MEMBERS = 200_000
_ALL = 4 << 30
"""Maximum number of members, and of their bytes together."""

_Found = Iterator[tuple[str, bytes] | InputError]


def zip_members(raw: bytes, doc: str) -> _Found:
    """Yield the name and bytes of each file in a ZIP file, by name, or the fault of one that cannot be read."""
    with opened(raw, doc) as archive:
        held = [member for member in archive.infolist() if not member.is_dir()]
        _check_count(len(held), doc)
        left = _ALL
        for member in sorted(held, key=lambda member: member.filename):
            name = _name(member)
            where = f"{doc}/{name}"
            if not _stays(name):
                yield InputError(where, "leads out of the archive", "pack it with plain names")
                continue
            try:
                found = unpacked(archive, member.filename, where)
            except InputError as fault:
                yield fault
                continue
            left = _less(left, len(found), doc)
            yield name, found


def _name(member: zipfile.ZipInfo) -> str:
    """Return the name of a member; names not marked as UTF-8 are read as GBK if they were packed in Chinese."""
    if member.flag_bits & 0x800:
        return member.filename
    try:
        return member.filename.encode("cp437").decode("gb18030")
    except UnicodeError:
        return member.filename


def tar_members(raw: bytes, doc: str) -> _Found:
    """Yield the name and bytes of each file in a TAR file, compressed or not; links and devices are skipped."""
    left = _ALL
    try:
        with tarfile.open(fileobj=io.BytesIO(raw), mode="r:*") as archive:
            for count, member in enumerate(archive, 1):
                _check_count(count, doc)
                where = f"{doc}/{member.name}"
                left = _less(left, max(member.size, 0), doc)
                if not member.isfile():
                    continue
                if not _stays(member.name):
                    yield InputError(where, "leads out of the archive", "pack it with plain names")
                elif member.size > MOST:
                    yield InputError(where, f"is of {member.size >> 20} MB", f"give {MOST >> 20} MB at most")
                else:
                    opened_ = archive.extractfile(member)
                    yield posixpath.normpath(member.name), opened_.read(MOST) if opened_ is not None else b""
    except InputError:
        raise
    except Exception as error:  # the errors of tarfile, zlib and lzma have no common base
        what = "is not a sound TAR file, compressed or not"
        raise InputError(doc, what, "pack it anew, or unpack it first") from error


def _stays(name: str) -> bool:
    """Return whether a name stays inside the archive."""
    parts = name.replace("\\", "/").split("/")
    return not name.startswith(("/", "\\")) and ".." not in parts and ":" not in parts[0]


def _check_count(count: int, doc: str) -> None:
    if count > _MEMBERS:
        raise InputError(doc, f"holds more than {_MEMBERS} files", "pack them into several archives")


def _less(left: int, size: int, doc: str) -> int:
    """Return the bytes still allowed for an archive."""
    if size > left:
        raise InputError(doc, f"unpacks to more than {_ALL >> 30} GB", "pack it into several archives")
    return left - size
