"""Members of ZIP files: unpacks them within a bound, so that bombs do no harm."""

import io
import zipfile

from kg.base.errors import InputError

__all__ = ["MOST", "opened", "unpacked"]

MOST = 64 << 20
"""Maximum bytes of a member."""
_RATIO = 200
"""Maximum growth of a large member when it is unpacked: text grows up to thirty times, bombs a thousand times."""
_LARGE = 8 << 20


def opened(raw: bytes, where: str) -> zipfile.ZipFile:
    """Open a ZIP file.

    Raises
    ------
    InputError
        The archive is damaged.
    """
    try:
        return zipfile.ZipFile(io.BytesIO(raw))
    except (zipfile.BadZipFile, ValueError, OSError, EOFError) as error:
        raise InputError(where, f"is a damaged ZIP file ({error})", "pack or save it anew") from error


def unpacked(archive: zipfile.ZipFile, name: str, where: str) -> bytes:
    """Return a member.

    Raises
    ------
    InputError
        It is missing, damaged, encrypted or too large.
    """
    try:
        told = archive.getinfo(name)
        bomb = told.file_size > _LARGE and told.file_size > _RATIO * max(told.compress_size, 1)
        if bomb or told.file_size > MOST:
            raise InputError(
                where, f"unpacks to {told.file_size >> 20} MB", f"give files of {MOST >> 20} MB at most"
            )
        with archive.open(name) as member:
            raw = member.read(MOST + 1)
    except KeyError as error:
        raise InputError(where, f"holds no {name}", "save it anew") from error
    except (zipfile.BadZipFile, RuntimeError, NotImplementedError, ValueError, OSError, EOFError) as error:
        raise InputError(
            where, f"cannot be unpacked ({error})", "pack it anew, without a password"
        ) from error
    except InputError:
        raise
    except Exception as error:  # the errors of zlib, lzma and bz2 have no common base
        raise InputError(where, f"is damaged ({error})", "pack it anew") from error
    if len(raw) > MOST:
        raise InputError(where, f"unpacks to more than {MOST >> 20} MB", "give smaller files")
    return raw
