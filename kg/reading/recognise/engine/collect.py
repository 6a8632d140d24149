"""From documents to rows: spans in clean text become mentions, sentences and posts with raw offsets."""

import bisect
import hashlib
import itertools
import re
from collections.abc import Iterator
from typing import NamedTuple

from spacy.tokens import Doc

from kg.base.event_schema import Act, Part
from kg.base.schema import PERSONS, Article, Fact, Mention, Page, Post, Sentence
from kg.base.text import unspaced
from kg.reading.recognise.engine.candidate import Candidate, read_mentions, text_of
from kg.reading.recognise.engine.spelling import Spelling

__all__ = ["Collected", "Passage", "collect"]

_LIST_RUN = 4
"""Number of consecutive names that make a sentence a list, not a story: attendance lists have at least as many."""
_JOINT = re.compile(r"(?:[(（][^()（）]{1,14}[)）])?[、，, \n]?\s?$")
_TORN = 12
"""Maximum raw characters of a mention beyond its own: a line end and a blank line fit, a column does not."""
_MARKS = re.compile(r"\W+")


class Passage(NamedTuple):
    """A stretch of an article in a document."""

    article: Article
    start: int
    """Clean offset in the article."""
    end: int
    offset: int
    """Offset of `start` in ``doc.text``."""
    first: int
    """Number of its first sentence in the article."""
    last: int
    """Number of its last sentence, plus one."""


class Collected(NamedTuple):
    """The rows of one document, each kind in order of the document."""

    sentences: list[Sentence]
    mentions: list[Mention]
    posts: list[Post]
    facts: list[Fact]
    acts: list[tuple[Act, list[Part]]]
    """Not yet numbered."""


def collect(page: Page, doc: Doc, passages: list[Passage]) -> Collected:
    """Return the rows of one document.

    Parameters
    ----------
    page
        The page of the document.
    doc
        The document after all components.
    passages
        The stretches that make up the document, in order.

    Returns
    -------
    Collected
        Sentences, mentions, posts, facts, and acts with their parts.
    """
    text = text_of(doc)
    spelling = Spelling(passage.article for passage in passages)
    starts = [passage.offset for passage in passages]
    rows: dict[int, tuple[Passage, Mention]] = {}
    named: dict[tuple[int, int], list[Candidate]] = {}
    for candidate, source in read_mentions(doc).items():
        number = bisect.bisect_right(starts, candidate.start) - 1
        passage = passages[number]
        row = _mention(page, passage, candidate, source, spelling)
        if row is not None:
            rows[candidate.start] = passage, row
            if row.type in PERSONS:
                named.setdefault((number, row.sentence), []).append(candidate)
    sentences = [
        sentence
        for number, passage in enumerate(passages)
        for sentence in _sentences(page, passage, text, named, number)
    ]
    return Collected(
        sentences,
        [row for _, row in rows.values()],
        list(_posts(page, doc, rows, spelling)),
        list(_stated(page, doc, rows)),
        list(_acts(page, doc, rows)),
    )


def _raw(passage: Passage, start: int, end: int) -> tuple[int, int]:
    """Return the raw span of a span of the document."""
    origin = passage.article.origin
    shift = passage.start - passage.offset
    return origin[start + shift], origin[end - 1 + shift] + 1


def _mention(
    page: Page, passage: Passage, candidate: Candidate, source: str, spelling: Spelling
) -> Mention | None:
    article = passage.article
    clean_start = candidate.start - passage.offset + passage.start
    clean_end = candidate.end - passage.offset + passage.start
    if clean_end > passage.end:
        return None
    start, end = _raw(passage, candidate.start, candidate.end)
    if end - start > candidate.end - candidate.start + _TORN:
        return None
    surface = unspaced(article.text[clean_start:clean_end])
    type_ = candidate.label.lower()
    return Mention(
        doc=page.doc,
        start=start,
        end=end,
        text=page.text[start:end],
        type=type_,
        name=spelling.person(article, clean_start, clean_end, candidate.name)
        if type_ in PERSONS
        else spelling.name(candidate.name or surface),
        entity="",
        article=article.article,
        sentence=_sentence_at(passage, candidate.start),
        source=source,
        score=round(candidate.score, 3),
        reason=_reason(source, candidate, surface),
        credit=source == "credits",
    )


def _sentence_at(passage: Passage, start: int) -> int:
    """Return the number of the sentence at an offset in the document."""
    clean = start - passage.offset + passage.start
    return max(bisect.bisect_right(passage.article.sentences, clean, key=lambda sentence: sentence[0]) - 1, 0)


def _reason(source: str, candidate: Candidate, surface: str) -> str:
    """Return, for readers, why the recogniser reads the surface as this name."""
    other = bool(candidate.name) and candidate.name != surface
    if other and candidate.label == "DISTRICT":
        return f"misprint of {candidate.name}"
    if source == "echo" and other:
        person = candidate.label in ("OFFICIAL", "PERSON")
        return f"misprint of {candidate.name}, named on this page" if person else "announced in text"
    if source == "echo":
        return "named before on this page"
    return "gazetteer" if source == "phrases" else "as printed"


def _sentences(
    page: Page, passage: Passage, text: str, named: dict[tuple[int, int], list[Candidate]], number: int
) -> Iterator[Sentence]:
    article = passage.article
    for index in range(passage.first, passage.last):
        start, end, kind = article.sentences[index]
        yield Sentence(
            doc=page.doc,
            article=article.article,
            sentence=index,
            start=article.origin[start],
            end=article.origin[end - 1] + 1,
            text=article.printed[start:end],
            kind=kind,
            listing=_is_list(text, named.get((number, index), [])),
            passage=fingerprint(article.text[start:end]),
        )


def fingerprint(words: str) -> str:
    """Return 16 hexadecimal digits that identify the letters and digits of a passage, whatever is between them."""
    return hashlib.blake2b(_MARKS.sub("", words).encode(), digest_size=8).hexdigest()


def _is_list(text: str, names: list[Candidate]) -> bool:
    """Return whether a sentence holds four or more names in a row with only marks between them."""
    run = 1
    for before, name in itertools.pairwise(names):
        run = run + 1 if _JOINT.fullmatch(text, before.end, name.start) else 1
        if run >= _LIST_RUN:
            return True
    return False


def _posts(
    page: Page, doc: Doc, mentions: dict[int, tuple[Passage, Mention]], spelling: Spelling
) -> Iterator[Post]:
    """Yield the posts of persons, with the start of the person's mention in the document."""
    seen: set[tuple[str, str, str, bool, bool, str | None, str | None]] = set()
    for held in doc._.posts:
        if held.person not in mentions:
            continue
        passage, person = mentions[held.person]
        if held.start < passage.offset or held.end - passage.offset + passage.start > passage.end:
            continue
        start, end = _raw(passage, held.start, held.end)
        shift = passage.start - passage.offset
        key = (
            person.name,
            held.post,
            held.organ,
            held.former,
            held.planned,
            held.begin,
            held.until,
        )
        if key in seen:
            continue
        seen.add(key)
        yield Post(
            doc=page.doc,
            start=start,
            end=end,
            person=person.name,
            at=person.start,
            post=spelling.words(passage.article, held.start + shift, held.end + shift, held.post),
            organ=spelling.name(held.organ),
            former=held.former,
            date=page.date,
            evidence=page.text[start:end],
            article=person.article,
            sentence=_sentence_at(passage, held.start),
            public=held.public,
            status="planned" if held.planned else "held",
            begin=held.begin,
            until=held.until,
        )


def _stated(page: Page, doc: Doc, mentions: dict[int, tuple[Passage, Mention]]) -> Iterator[Fact]:
    """Yield the facts of persons, with the start of the person's mention in the document."""
    for stated in doc._.facts:
        if stated.person not in mentions:
            continue
        passage, person = mentions[stated.person]
        if stated.start < passage.offset or stated.end - passage.offset + passage.start > passage.end:
            continue
        start, end = _raw(passage, stated.start, stated.end)
        yield Fact(
            doc=page.doc,
            start=start,
            end=end,
            person=person.name,
            at=person.start,
            kind=stated.kind,
            value=stated.value,
            evidence=page.text[start:end],
            date=page.date,
            article=person.article,
            sentence=_sentence_at(passage, stated.start),
        )


def _acts(
    page: Page, doc: Doc, mentions: dict[int, tuple[Passage, Mention]]
) -> Iterator[tuple[Act, list[Part]]]:
    """Yield the events with the mentions that take part in them; an event without participants is left out."""
    for told in doc._.events:
        parts = [
            Part(page.doc, 0, role, rank, mentions[start][1].start)
            for role, starts in (
                ("participant", told.participants),
                ("counterpart", told.counterparts),
                ("chair", () if told.chair is None else (told.chair,)),
                ("place", () if told.place is None else (told.place,)),
            )
            for rank, start in enumerate(start for start in starts if start in mentions)
        ]
        if not parts or parts[0].role not in ("participant", "counterpart"):
            continue
        passage, first = mentions[
            next(start for start in (*told.participants, *told.counterparts) if start in mentions)
        ]
        if told.start < passage.offset or told.end - passage.offset + passage.start > passage.end:
            continue
        start, end = _raw(passage, told.start, told.end)
        yield (
            Act(
                doc=page.doc,
                act=0,
                kind=told.kind,
                start=start,
                end=end,
                date=None if told.day is None else told.day.iso(page.date),
                topic=_printed(passage, told.topic),
                money=_printed(passage, told.money),
                strokes=told.strokes,
                evidence=page.text[start:end],
                article=first.article,
                sentence=_sentence_at(passage, told.start),
            ),
            parts,
        )


def _printed(passage: Passage, span: tuple[int, int] | None) -> str:
    """Return the words of a span of the document as printed; "" without a span."""
    if span is None:
        return ""
    shift = passage.start - passage.offset
    return passage.article.printed[span[0] + shift : span[1] + shift]
