"""Read annotated pages: text with inline marks in, raw text with mentions, posts and articles out."""

import dataclasses
import json
import re
from pathlib import Path

from kg.query.scores import Gold, GoldMention, GoldPost

__all__ = ["Marked", "load", "parse"]

_MARK = re.compile(
    r"\[\[(?P<text>[^|\]]+)\|(?P<type>[A-Z]+)(?P<optional>\??)\|(?P<name>[^|\]]+)\]\]"
    r"|\{\{(?P<close>/?)A(?P<article>\d+)\}\}"
)


@dataclasses.dataclass(frozen=True, slots=True)
class Marked(Gold):
    """One annotated page with its text."""

    text: str
    """The raw page, marks taken out."""


def load(folder: Path) -> tuple[Marked, ...]:
    """Read all annotated pages of a folder, in order of their names."""
    return tuple(_page(path) for path in sorted(folder.glob("*.txt")))


def _page(path: Path) -> Marked:
    posts = path.with_suffix(".posts.jsonl")
    rows = posts.read_text(encoding="utf-8").splitlines() if posts.exists() else []
    return parse(path.name, path.read_text(encoding="utf-8"), rows)


def parse(doc: str, marked: str, posts: list[str]) -> Marked:
    """Take the marks out of a page.

    Parameters
    ----------
    doc
        File name.
    marked
        Text with ``[[text|TYPE|full name]]`` (``TYPE?`` if optional) around names and ``{{A1}}`` … ``{{/A1}}``
        around the pieces of articles.
    posts
        JSON lines: person, post, organ, former; ``also`` for titles as right, ``optional``.

    Returns
    -------
    Marked
        The page as it was printed and what stands in it.

    Raises
    ------
    ValueError
        A mark is broken, or a piece of an article is opened or closed out of turn.
    """
    text: list[str] = []
    length = at = 0
    mentions: list[GoldMention] = []
    pieces: list[tuple[int, int, str]] = []
    opened: tuple[str, int] | None = None
    for mark in _MARK.finditer(marked):
        text.append(marked[at : mark.start()])
        length += mark.start() - at
        at = mark.end()
        if mark["text"] is not None:
            kind, optional = mark["type"].lower(), bool(mark["optional"])
            end = length + len(mark["text"])
            mentions.append(GoldMention(length, end, mark["text"], kind, mark["name"], optional))
            text.append(mark["text"])
            length = end
        elif mark["close"]:
            if opened is None or opened[0] != mark["article"]:
                raise ValueError(f"{doc}: {mark[0]} closes what is not open")
            pieces.append((opened[1], length, f"a{opened[0]}"))
            opened = None
        else:
            if opened is not None:
                raise ValueError(f"{doc}: {mark[0]} opens while A{opened[0]} is open")
            opened = (mark["article"], length)
    text.append(marked[at:])
    raw = "".join(text)
    if opened is not None or re.search(r"\[\[|\]\]|\{\{|\}\}", raw):
        raise ValueError(f"{doc}: a mark is broken or not closed")
    held = tuple(_post(json.loads(row)) for row in posts)
    return Marked(doc, tuple(mentions), held, tuple(pieces), raw)


def _post(row: dict[str, object]) -> GoldPost:
    also = row.get("also", [])
    titles = (str(row["post"]), *(str(title) for title in also if isinstance(also, list)))  # type: ignore[attr-defined]
    return GoldPost(
        str(row["person"]), titles, str(row["organ"]), bool(row["former"]), bool(row.get("optional"))
    )
