"""The university whose own news service wrote a story: 我校 and parts printed alone are its."""

import functools
import re
from collections.abc import Callable

from kg.reading.recognise.engine.candidate import Candidate

__all__ = ["own_school"]

_OWN_NEWS = re.compile(
    r"(?:\A|\n)[^\n]{0,40}?(?P<school>[\u4e00-\u9fff]{2,6})新闻网(?:[(（][^()（）\n]{0,20}[)）])?(?:讯|消息|电|[\d年月日 ]*[讯电])"
)
"""The source of a story of a school's own news service: 东湖新闻网讯."""
_ARTICLE = "\n\n"
"""Separator between two articles of a document."""


def own_school(text: str, offset: int, full: Callable[[str, str], str]) -> Candidate | None:
    """Return the listed university whose news service wrote the story.

    Parameters
    ----------
    text
        The text of a document.
    offset
        An offset in the story.
    full
        Returns the full name of a printed one under a label, "" if it is not listed.

    Returns
    -------
    Candidate or None
        The words for the school in the story's source, and its full name; None if the story does not have one.
    """
    low = max(text.rfind(_ARTICLE, 0, offset), 0)
    span = next(((start, end) for start, end in _sources(text) if low <= start and end <= offset), None)
    if span is None:
        return None
    names = (full("INSTITUTION", text[slice(*span)] + end) for end in ("大学", ""))
    name = next((name for name in names if name.endswith("大学")), "")
    return Candidate(*span, "INSTITUTION", name, 1.0) if name else None


@functools.lru_cache(maxsize=4)
def _sources(text: str) -> tuple[tuple[int, int], ...]:
    """Return the spans of the words for the schools in the sources of a text's stories."""
    return tuple(source.span("school") for source in _OWN_NEWS.finditer(text)) if "新闻网" in text else ()
