"""Returns one story as printed: a document and an article in, its sentences with their mentions out."""

import dataclasses
from collections import defaultdict

from kg.base.errors import AmbiguousName, UnknownName
from kg.query.database import Reader
from kg.query.source import Source

__all__ = ["Line", "Named", "document", "story"]


@dataclasses.dataclass(frozen=True, slots=True)
class Named:
    """A mention in a sentence."""

    text: str
    """As printed, stray blanks included."""
    type: str
    entity: str
    start: int
    """Raw offset."""
    end: int


@dataclasses.dataclass(frozen=True, slots=True)
class Line(Source):
    """A sentence of a story and its mentions."""

    sentence: int
    kind: str
    """As in `kg.base.schema.Article.sentences`."""
    start: int
    end: int
    text: str
    mentions: tuple[Named, ...]


def story(reader: Reader, place: str) -> list[Line]:
    """Return the sentences of a page, or of one of its articles, in order.

    Parameters
    ----------
    place
        ``DOC`` or ``DOC#a1``; the end of a document's path is enough if no other path ends so.

    Raises
    ------
    UnknownName, AmbiguousName
        No document, or several, have the name, or the document lacks the article.
    """
    name, _, article = place.partition("#")
    doc = document(reader, name)
    named = defaultdict(list)
    for row in reader.rows(_NAMED, doc):
        key = row.pop("article"), row.pop("sentence")
        named[key].append(Named(**row))
    rows = reader.rows(_LINES, doc, article or None)
    if not rows:
        known = [str(row["article"]) for row in reader.rows(_ARTICLES, doc)]
        raise UnknownName(place, "is not an article of the page", "give one of " + ", ".join(known), known)
    return [Line(**row, mentions=tuple(named[row["article"], row["sentence"]])) for row in rows]


def document(reader: Reader, name: str) -> str:
    """Return the document that a path or its end means."""
    for sql in ("doc = $1", "ends_with(doc, '/' || $1)", "contains(doc, $1)"):
        found = [
            str(row["doc"])
            for row in reader.rows(f"SELECT doc FROM page WHERE {sql} ORDER BY doc LIMIT 11", name)
        ]
        if len(found) == 1:
            return found[0]
        if found:
            raise AmbiguousName(
                name, "names several pages", "give one of " + ", ".join(found[:10]), found[:10]
            )
    raise UnknownName(name, "names no page", "give a path as the doc of an answer shows it")


_LINES = """
SELECT s.doc, p.paper, p.date, s.article, a.headline, p.number AS page, s.sentence, s.kind, s.start, s."end", s.text
FROM sentence s JOIN article a ON a.doc = s.doc AND a.article = s.article JOIN page p ON p.doc = s.doc
WHERE s.doc = $1 AND ($2 IS NULL OR s.article = $2)
ORDER BY a.start, s.sentence
"""
_NAMED = """
SELECT article, sentence, text, type, entity, "start", "end" FROM mention
WHERE doc = $1 AND article IS NOT NULL ORDER BY "start", "end"
"""
_ARTICLES = 'SELECT article FROM article WHERE doc = $1 ORDER BY "start"'
