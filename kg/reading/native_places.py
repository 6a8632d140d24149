"""Places where persons come from: 湖南株洲人 does not tell where the person works, so no 县委 after it is that of 株洲."""

import re
from collections.abc import Mapping

from kg.base.schema import Mention

__all__ = ["is_origin"]

_NATIVE = re.compile(r"人[，,。；;、（(\n]")
"""Words after such a place."""
_BORN = re.compile(r"(?:籍贯|祖籍|原籍|生于)[是为：:]?[\u4e00-\u9fff]{0,6}$")
"""Words before it."""
_REACH = 12
"""Length of the words before it, in characters."""


def is_origin(text: str, place: Mention, divisions: Mapping[int, int]) -> bool:
    """Return whether a person comes from a place.

    Parameters
    ----------
    text
        The page.
    place
        The mention of the division.
    divisions
        Start and end of the divisions of the page: those named right after the place belong to it.
    """
    end = place.end
    while end in divisions:
        end = divisions[end]
    born = _BORN.search(text, max(place.start - _REACH, 0), place.start)
    return born is not None or _NATIVE.match(text, end) is not None
