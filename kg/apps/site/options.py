"""Holds the publisher's decisions about a site: who is in it, and the instructions for search engines."""

import dataclasses
import re
from pathlib import Path

from kg.base.errors import InputError, KgError
from kg.base.files import bounded

__all__ = ["Options", "listed"]


@dataclasses.dataclass(frozen=True, slots=True)
class Options:
    """The decisions.

    Raises
    ------
    KgError
        The address of the site is not valid, or `least` is below 1.
    """

    least: int = 1
    """Least number of articles of an entity with a page."""
    private: bool = False
    """Whether to include persons who hold no post."""
    left_out: tuple[str, ...] = ()
    """Names, in any printed form, to leave out of the whole site."""
    noindex: bool = False
    """True to ask search engines to leave the site alone."""
    base_url: str = ""
    """Address of the site, such as ``https://example.org/who/``; "" if unknown."""

    def __post_init__(self) -> None:
        if self.least < 1:
            raise KgError(f"least={self.least}", "is below 1", "give 1 or more")
        if self.base_url and not _ADDRESS.fullmatch(self.base_url):
            raise KgError(
                f"--base-url {self.base_url}",
                "is not an address of a site",
                "write it as https://example.org/who/",
            )


_ADDRESS = re.compile(r"https?://[A-Za-z0-9.\-\[\]:]+(?:/[A-Za-z0-9._~%!$&'()*+,;=:@\-/]*)?")


def listed(path: Path) -> tuple[str, ...]:
    """Return the names of a list: one per line; blank lines and text after ``#`` are skipped.

    Raises
    ------
    InputError
        The file cannot be read, or is not UTF-8.
    """
    try:
        text = bounded(path).decode("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or "is not UTF-8"
        raise InputError(
            str(path), f"cannot be read ({reason})", "give a text file with one name a line"
        ) from error
    names = (line.partition("#")[0].strip() for line in text.splitlines())
    return tuple(dict.fromkeys(name for name in names if name))
