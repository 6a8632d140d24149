"""Makes the address of an entity's page from only its full name, so that it is the same in every build."""

import hashlib
import re
import unicodedata
from urllib.parse import quote

__all__ = ["file_of", "link_to"]

FOLDER = "entity"
"""Folder of the pages of entities. An entity may change its type, so addresses do not hold types."""
_MOST = 50
"""Most characters of a name that are kept: 150 bytes in UTF-8, while file systems allow 255."""
_OTHER = re.compile(r"[\W_]+")


def file_of(name: str) -> str:
    """Return the name of the file of an entity's page, without its ending.

    A short name of letters and digits is its own file name. Other names lose all characters except letters and digits
    and get a digest of the whole name. So two names that differ only in these characters, in case or in the form of
    characters (NFC, NFD, full width) have different files on every file system. Plain names do not have the hyphen
    before a digest.
    """
    form = unicodedata.normalize("NFKC", name).casefold()
    plain = _OTHER.sub("-", form).strip("-")[:_MOST]
    if plain == name and not name.isascii():  # names of devices (con, nul) are ASCII
        return name
    digest = hashlib.blake2b(name.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()
    return f"{plain}-{digest}" if plain else digest


def link_to(name: str) -> str:
    """Return the address of an entity's page from the root of the site."""
    return f"{FOLDER}/{quote(file_of(name))}.html"
