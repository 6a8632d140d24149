"""The spaCy pipeline: sets its components and their order, and sends the page through it."""

import dataclasses
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import spacy
from spacy.language import Language
from spacy.tokens import Doc

from kg.base.collector import keep
from kg.base.event_schema import Act, Part
from kg.base.schema import Article, Fact, Mention, Page, Post, Reading, Sentence
from kg.gazetteer.divisions import year_of
from kg.reading.model import OWN_MODEL
from kg.reading.recognise import (  # noqa: F401  # register factories
    bodies,
    credits,
    echo,
    gazetteer_hits,
    lists,
    officials,
    parts,
    persons,
    places,
    set_phrases,
    tagger,
)
from kg.reading.recognise.engine import arbiter  # noqa: F401  # registers its factory
from kg.reading.recognise.engine.candidate import keep_text
from kg.reading.recognise.engine.collect import Passage, collect
from kg.reading.recognise.events import component  # noqa: F401  # registers its factory
from kg.reading.recognise.posts import holders  # noqa: F401  # registers its factory
from kg.reading.scores import Scores

__all__ = ["documents", "gather", "pipeline", "recognise"]

_RECOGNISERS = ("kg_phrases", "kg_places", "kg_firms", "kg_people", "kg_lists", "kg_frames")
"""Recognisers that read the gazetteer; each of them can be left out."""
_LONGEST = 100_000
"""Maximum length of a document, in characters: an ordinary page fits in one, a page of a million characters is cut."""
_BETWEEN = "\n\n"

Doc.set_extension("home", default=None)
Doc.set_extension("year", default=None)
Doc.set_extension("blocks", default=[])
Doc.set_extension("posts", default=[])
Doc.set_extension("facts", default=[])
Doc.set_extension("events", default=[])


def pipeline(*folders: Path, model: str | None = OWN_MODEL, scores: Scores | None = None) -> Language:
    """Build the pipeline.

    Parameters
    ----------
    folders
        Gazetteer folders; without one, that of `kg` is used.
    model
        The statistical model to use: ``kg`` for the project's own, the name (or path) of an installed
        spaCy pipeline, or None.
    scores
        The fit of the scores to people's decisions; None for the scores as they were learned.

    Returns
    -------
    spacy.Language
        A blank Chinese pipeline (one token a character) with the recognisers, the arbiter and the later components.

    Raises
    ------
    kg.base.errors.PatternError
        A gazetteer row violates the format.
    kg.base.errors.InputError
        No spaCy pipeline of that name is installed.
    """
    nlp = spacy.blank("zh")
    config = {"folders": [str(folder) for folder in folders]}
    nlp.add_pipe("kg_credits")
    for name in _RECOGNISERS:
        nlp.add_pipe(name, config=config)
    if model is not None:
        nlp.add_pipe("kg_model", config={**config, "model": model})
    nlp.add_pipe("kg_parts", config=config)
    fit = {} if scores is None else {"slope": scores.slope, "shifts": dict(scores.shifts)}
    nlp.add_pipe("kg_arbiter", config={**config, "scores": fit})
    nlp.add_pipe("kg_echo")
    nlp.add_pipe("kg_posts", config=config)
    nlp.add_pipe("kg_officials")
    nlp.add_pipe("kg_events")
    keep()
    return nlp


def recognise(nlp: Language, page: Page, articles: Sequence[Article]) -> Reading:
    """Find the mentions and posts of a page.

    Parameters
    ----------
    nlp
        The pipeline.
    page
        The page; its home helps to recognise misprinted names of districts.
    articles
        The articles of the page, with furniture and notices.

    Returns
    -------
    Reading
        Rows in page order; names may hold ``{home}``, and entities are not set.
    """
    return gather(page, articles, documents(nlp, page, articles))


def documents(nlp: Language, page: Page, articles: Sequence[Article]) -> Iterator[tuple[Doc, list[Passage]]]:
    """Yield the documents of a page after all components, each with its passages."""
    for passages in _batches(articles):
        doc = _doc(nlp, page, passages)
        for _, read in nlp.pipeline:
            doc = read(doc)
        yield doc, passages


def gather(page: Page, articles: Sequence[Article], read: Iterable[tuple[Doc, list[Passage]]]) -> Reading:
    """Return the rows of a page from its `documents`; see `recognise`."""
    sentences: list[Sentence] = []
    mentions: list[Mention] = []
    rows: list[Post] = []
    facts: list[Fact] = []
    acts: list[Act] = []
    shares: list[Part] = []
    for doc, passages in read:
        found = collect(page, doc, passages)
        sentences += found.sentences
        mentions += found.mentions
        rows += found.posts
        facts += found.facts
        for act, of_act in found.acts:
            shares += [dataclasses.replace(part, act=len(acts)) for part in of_act]
            acts.append(dataclasses.replace(act, act=len(acts)))
    return Reading(
        page,
        tuple(articles),
        tuple(sentences),
        tuple(mentions),
        tuple(rows),
        tuple(facts),
        tuple(acts),
        tuple(shares),
    )


def _batches(articles: Sequence[Article]) -> Iterator[list[Passage]]:
    """Cut the articles into documents: whole pages if they are short enough, else at sentences."""
    batch: list[Passage] = []
    offset = 0
    for article in articles:
        first = 0
        while first < len(article.sentences):
            start = article.sentences[first][0]
            last = first + 1
            while last < len(article.sentences) and offset + article.sentences[last][1] - start <= _LONGEST:
                last += 1
            end = article.sentences[last - 1][1]
            batch.append(Passage(article, start, end, offset, first, last))
            offset += end - start + len(_BETWEEN)
            first = last
            if offset > _LONGEST * 3 // 4 and (first < len(article.sentences) or offset > _LONGEST):
                yield batch
                batch, offset = [], 0
    if batch:
        yield batch


def _tokens(text: str) -> tuple[list[str], list[bool]]:
    """Return the characters of a text, and whether a blank follows; faster than spaCy's own Chinese tokenizer."""
    words: list[str] = []
    spaces: list[bool] = []
    for char in text:
        if char == " " and spaces and not spaces[-1] and not words[-1].isspace():
            spaces[-1] = True
        else:
            words.append(char)
            spaces.append(False)
    return words, spaces


def _doc(nlp: Language, page: Page, passages: list[Passage]) -> Doc:
    """Make the document of some passages, with the facts of the page that components need."""
    text = _BETWEEN.join(p.article.text[p.start : p.end] for p in passages)
    doc = keep_text(Doc(nlp.vocab, *_tokens(text)), text)
    doc._.home = page.home
    doc._.year = page.year or year_of(page.date)
    doc._.blocks = [
        (start - p.start + p.offset, end - p.start + p.offset, kind)
        for p in passages
        for start, end, kind in p.article.sentences[p.first : p.last]
    ]
    return doc
