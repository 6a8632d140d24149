"""Defines the commands that read pages and need no database: mentions, articles, posts, why, score."""

import contextlib
import dataclasses
from collections import defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from kg.apps.cli.evidence import printed_posts
from kg.apps.cli.options import (
    OUTPUT,
    As,
    Database,
    Format,
    MaybePaths,
    Paths,
    Planned,
    Reading,
    Second,
)
from kg.apps.cli.show import chosen, show, tell_skipped
from kg.apps.language import noted, say
from kg.base.errors import InputError, KgError

if TYPE_CHECKING:
    from kg.base.schema import Mention

__all__ = ["articles", "mentions", "posts", "score", "why"]

_HIDDEN = {"text", "printed", "spelt", "origin", "sentences", "pieces"}
"""Fields of articles that tables for people leave out; the text is in the file."""


_MENTION = ("doc", "article", "text", "type", "entity", "score")
_ARTICLE = ("doc", "article", "date", "headline", "byline")
"""The columns that people read."""
_NOTHING = noted("the pages hold no names; kg coverage tells which pages there are")
_NO_POST = noted("the pages print no post, or only planned ones (--planned)")


def mentions(
    *,
    paths: MaybePaths = None,
    reading: Reading,
    second: Second = None,
    db: Database = OUTPUT,
    format_: As = None,
) -> None:
    """Print every mention of pages, or of the database. Example: kg mentions seeds/ --format json."""
    if not paths:
        from kg.query.graph import open as open_graph

        with open_graph(db) as graph:
            if second is not None:
                return _compared(second, graph.mentions(), _sentences(db), format_)
            return show(graph.mentions(), format_, people=_MENTION, empty=say(_NOTHING))
    from kg.flow import corpus

    options = reading.options()
    readings, found = corpus(paths, options=options, report=tell_skipped)
    if second is not None:
        sentences = (dataclasses.asdict(s) for each in readings for s in each.sentences)
        return _compared(second, found.mentions, sentences, format_)
    if all(each.page.width == 0 and not each.boxes for each in readings):
        return show(found.mentions, format_, people=_MENTION, empty=say(_NOTHING))
    boxes: defaultdict[tuple[str, int, int], list[list[float]]] = defaultdict(list)
    for box in (box for each in readings for box in each.boxes):
        place = [round(side, 2) for side in (box.left, box.top, box.right, box.bottom)]
        boxes[box.doc, box.start, box.end].append(place)
    rows = ({**dataclasses.asdict(m), "box": boxes.get((m.doc, m.start, m.end), [])} for m in found.mentions)
    return show(rows, format_)


def _compared(
    second: str, mentions: Iterable["Mention"], sentences: Iterable[Mapping[str, Any]], format_: Format | None
) -> None:
    """Print mentions with what a second reader sees there, and what it alone sees."""
    from kg.apps.second_opinion import lines_of, opinions

    people = ("doc", "article", "text", "type", "entity", "source", "second")
    show(opinions(second, mentions, lines_of(sentences)), format_, people=people)


def _sentences(db: Path) -> list[dict[str, Any]]:
    """Return the sentences of a database in order."""
    from kg.query.database import Reader

    with contextlib.closing(Reader(db)) as reader:
        return reader.rows(
            'SELECT doc, article, sentence, start, "end", text FROM sentence ORDER BY doc, start'
        )


def articles(
    *,
    paths: MaybePaths = None,
    reading: Reading,
    db: Database = OUTPUT,
    format_: As = None,
) -> None:
    """Print the articles of pages, or of the database. Example: kg articles seeds/."""
    if not paths:
        from kg.query.graph import open as open_graph

        with open_graph(db) as graph:
            return show(graph.articles(), format_, people=_ARTICLE, empty=say(_NOTHING))
    from kg.flow import corpus

    readings, _ = corpus(paths, options=reading.options(), report=tell_skipped)
    rows = (dataclasses.asdict(a) for each in readings for a in each.articles if a.article is not None)
    plain = ({k: v for k, v in row.items() if k not in _HIDDEN} for row in rows)
    return show(plain, format_, people=_ARTICLE, empty=say(_NOTHING))


def posts(
    *,
    paths: MaybePaths = None,
    reading: Reading,
    planned: Planned = False,
    db: Database = OUTPUT,
    format_: As = None,
) -> None:
    """Print who holds which post, on pages or in the database. Example: kg posts seeds/."""
    if not paths:
        from kg.query.graph import open as open_graph

        with open_graph(db) as graph:
            return show(
                graph.printed_posts(planned=planned), format_, layout=printed_posts, empty=say(_NO_POST)
            )
    from kg.flow import corpus

    options = reading.options()
    _, found = corpus(paths, options=options, report=tell_skipped)
    held = (*found.posts, *found.planned) if planned else found.posts
    return show(held, format_, layout=printed_posts, empty=say(_NO_POST))


def why(
    *,
    text: Annotated[str, typer.Argument(help="The words; without FILE they are the text that is read.")],
    file: Annotated[Path | None, typer.Argument(help="The page.", show_default=False)] = None,
    reading: Reading,
    format_: As = None,
) -> None:
    """Print why words are, or are not, a mention. Example: kg why 市委 seeds/001_652cfa5729f152fc.txt."""
    from kg.apps.why import why as explain

    rows = list(explain(text, file, options=reading.options()))
    if not rows:
        raise KgError(text, f"is not in {file}", "copy the words from the page")
    if chosen(format_) is Format.TABLE:
        shown = ("text", "by", "type", "name", "score", "says")
        return show(({name: getattr(row, name) for name in shown} for row in rows), format_)
    return show(rows, format_)


def score(
    *,
    gold: Annotated[
        Path, typer.Argument(help="Folder of an annotation (mentions.jsonl, positions.jsonl, …).")
    ],
    paths: Paths,
    reading: Reading,
    format_: As = None,
) -> None:
    """Print how good the reading of annotated pages is. Example: kg score gold/ seeds/."""
    from kg.flow import corpus
    from kg.query.scores import load, scores

    annotated = load(gold)
    _, found = corpus(paths, options=reading.options())
    read = {Path(m.doc).name for m in found.mentions}
    for page in annotated:
        if page.doc not in read:
            raise InputError(page.doc, "is annotated but none of the paths holds it", "name its folder too")
    show(scores(annotated, found.mentions, found.posts), format_)
