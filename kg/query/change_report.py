"""Writes changes as a text: rows in, CommonMark out."""

import re
from collections.abc import Iterable

from kg.base.text import printable
from kg.query.changes import CHANGES, Change

__all__ = ["markdown", "plain"]


def markdown(found: Iterable[Change], *, title: str) -> str:
    """Return changes as CommonMark: a heading for each kind, and a list item with quotations for each change.

    Words of pages cannot set mark-up or pictures: marks in them are escaped, and no line begins with them.
    """
    lines = [f"# {plain(title)}", ""]
    told = ""
    for change in found:
        if change.change != told:
            told = change.change
            lines += [f"## {CHANGES[told]}", ""]
        lines += [f"- {change.day}: {plain(str(change))}", ""]
        for doc, date, text in (
            (change.doc, change.date, change.text),
            (change.also_doc, change.also_date, change.also_text),
        ):
            if text is not None:
                lines += [f"  > {date or _UNDATED}: {plain(text)} ({plain(doc or '')})", ""]
    return "\n".join(lines)


_UNDATED = "no date"
_MARK = re.compile(r"([\\`*_{}\[\]()<>#!|~&$^])")
"""Characters with a meaning within a line in CommonMark and its extensions."""


def plain(text: str) -> str:
    """Return a text on one line, escaped so that it sets no mark-up."""
    return _MARK.sub(r"\\\1", " ".join(printable(text).split()))
