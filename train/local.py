"""The annotated local press as the pipeline sees it: documents with their sentences, and the spans in clean text.

Comes in: rows of passages (``text, home, date, ents``). Goes out: documents, whose offsets are those of ``doc.text``.
"""

import gzip
import json
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from spacy.language import Language
from spacy.tokens import Doc

from kg.base.errors import KgError
from kg.reading.page import Options, checked, laid_out
from kg.reading.recognise import documents
from kg.reading.recognise.engine.candidate import text_of
from kg.reading.sheet import Sheet
from train.corpora import OPTIONAL, Sentence, disjoint

__all__ = ["Document", "Wanted", "fold_of", "of_rows", "read_silver", "rows_of", "sentences"]


class Wanted(NamedTuple):
    """An annotated mention; offsets in the document."""

    start: int
    end: int
    type: str
    optional: bool


class Document(NamedTuple):
    """A document of a passage."""

    doc: Doc
    blocks: list[tuple[int, int]]
    wanted: list[Wanted]
    row: dict
    """The passage."""

    @property
    def text(self) -> str:
        """The text."""
        return text_of(self.doc)


def rows_of(*paths: Path) -> list[dict]:
    """Read files of annotated passages, packed or not."""
    rows = []
    for path in paths:
        with (
            gzip.open(path, "rt", encoding="utf-8")
            if path.suffix == ".gz"
            else path.open(encoding="utf-8") as file
        ):
            rows += [json.loads(line) for line in file]
    return rows


def fold_of(row: dict, folds: int) -> int:
    """Return the part that a passage belongs to, by its text alone."""
    return zlib.crc32(row["text"].encode()) % folds


def of_rows(nlp: Language, rows: Iterable[dict]) -> Iterator[Document]:
    """Yield the documents of passages after all components of a pipeline."""
    for row in rows:
        page, articles = laid_out(Sheet("passage.txt", row["text"]), _options(row))
        for doc, passages in documents(nlp, page, articles):
            place = {}
            for part in passages:
                for at in range(part.start, part.end):
                    place[part.article.origin[at]] = at - part.start + part.offset
            wanted = [
                Wanted(place[e["start"]], place[e["end"] - 1] + 1, e["type"], bool(e["optional"]))
                for e in row["ents"]
                if e["start"] in place and e["end"] - 1 in place
            ]
            yield Document(doc, [block[:2] for block in doc._.blocks], sorted(wanted), row)


def _options(row: dict) -> Options:
    """Return what a passage is read with: its home as far as that is a division, and its date."""
    options = Options(home=row.get("home"), date=row.get("date"))
    try:
        return checked(options)
    except KgError:
        return Options(date=row.get("date"))


def sentences(document: Document) -> Iterator[Sentence]:
    """Yield the sentences of a document with the mentions inside them."""
    spans = [(w.start, w.end, OPTIONAL if w.optional else w.type) for w in document.wanted]
    yield from _cut(document.text, document.blocks, spans)


def read_silver(path: Path) -> list[Sentence]:
    """Read the sentences of documents that `train.silver` wrote."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        rows = map(json.loads, file)
        return [s for row in rows for s in _cut(row["text"], row["blocks"], row["ents"])]


def _cut(
    text: str, blocks: Iterable[tuple[int, int]], spans: list[tuple[int, int, str]]
) -> Iterator[Sentence]:
    for first, last in blocks:
        inside = [(s - first, e - first, kind) for s, e, kind in spans if first <= s and e <= last]
        yield Sentence(text[first:last], disjoint(inside))
