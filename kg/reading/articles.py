"""A page to `Article`s: groups lines under headlines, returns torn-off pieces to their articles, and cleans the text.

Text outside articles (masthead, teasers, notices) becomes stretches with ``article=None``, so that all text of
the page is kept.
"""

import dataclasses
import re
from collections.abc import Iterable, Iterator, Sequence

from kg.base.schema import Article, Page
from kg.gazetteer.wordlists import STATES
from kg.reading.folding import Folded
from kg.reading.lines import IN_CREDIT, JUMP, PAPER, ROLE, Line, classed, is_closed
from kg.reading.seams import Seams, seams
from kg.reading.sentences import Sentence, cleaned, marked

__all__ = ["lay_out"]

_NAMES = re.compile(r"[/／:：\s、]+")
_SHARED = 8
"""Minimum distinct character pairs that a torn-off paragraph shares with its article."""
_OPENINGS = ("dateline", "byline", "from", "opening")
"""Kinds of lines that begin an article."""


@dataclasses.dataclass(slots=True)
class _Draft:
    """An article, or a stretch of furniture or notices, under construction."""

    kind: str
    """``article``, ``furniture`` or ``notice``."""
    headings: list[Line] = dataclasses.field(default_factory=list)
    lines: list[Line] = dataclasses.field(default_factory=list)
    jump: re.Match[str] | None = None
    adopted: list[Line] = dataclasses.field(default_factory=list)
    """Lines from elsewhere on the page that belong to the article."""


def lay_out(page: Page, folded: Folded, learned: Seams | None = None) -> tuple[Article, ...]:
    """Cut a page into articles and stretches outside articles.

    Parameters
    ----------
    page
        The page as printed.
    folded
        The folded copy of its text.
    learned
        The function that separates stories where headlines do not; None for what is shipped.

    Returns
    -------
    tuple of Article
        In page order. Every character of the page except blanks, marks, rules and jump lines is in exactly one.

    Notes
    -----
    A headline is a line marked with ``#``, or one or more short lines above a dateline, a by-line or the origin of a
    jump. On a page without marks, it is also a short line that follows a blank line or a closing credit, and whose text
    follows at once or begins like news. Other short lines above plain text are subheads. Linear in the length of the
    page.
    """
    articles: list[Article] = []
    seen: set[str] = set()
    number = 0
    lines = (learned or seams()).settled(classed(folded.text), folded.text)
    for draft in _adopt(_drafts(lines)):
        number += draft.kind == "article"
        articles.append(
            _article(page, folded, draft, f"a{number}" if draft.kind == "article" else None, seen)
        )
    return tuple(article for article in articles if article.text)


def _drafts(lines: Iterable[Line]) -> list[_Draft]:
    """Group lines under the headlines; furniture and notices do not interrupt an article."""
    drafts: list[_Draft] = []
    current: _Draft | None = None
    for line in lines:
        if line.kind in ("furniture", "teaser", "notice", "source"):
            _set_aside(line, drafts)
        elif line.kind == "rule":
            current = None
        elif line.kind == "jump":
            if current is not None:
                current.jump = JUMP.match(line.text)
        else:
            if current is None or _begins(line, current):
                current = _Draft("article")
                drafts.append(current)
            (current.headings if line.kind == "heading" else current.lines).append(line)
    return [draft for draft in drafts if draft.lines or draft.headings]


def _set_aside(line: Line, drafts: list[_Draft]) -> None:
    """Add a line of furniture or notices to a stretch of its kind."""
    kind = "notice" if line.kind == "notice" else "furniture"
    if not drafts or drafts[-1].kind != kind:
        drafts.append(_Draft(kind))
    drafts[-1].lines.append(line)


def _begins(line: Line, current: _Draft) -> bool:
    """Return whether a line begins another article: a headline below text, an opening, or a second dateline."""
    if line.kind in ("heading", "opening"):
        return bool(current.lines)
    return line.kind == "dateline" and any(other.kind == "dateline" for other in current.lines)


def _adopt(drafts: list[_Draft]) -> list[_Draft]:
    """Move a torn-off dateline paragraph without headline to the article that lacks one and shares its words."""
    kept = []
    for draft in drafts:
        stray = draft.kind == "article" and not draft.headings and draft.lines[0].kind == "dateline"
        if stray and not is_closed(draft.lines[-1].text):
            grams = _grams(draft.lines)
            lacking = (other for other in drafts if _lacks_beginning(other))
            best = max(lacking, key=lambda other: len(grams & _grams(other.lines)), default=None)
            if best is not None and len(grams & _grams(best.lines)) >= _SHARED:
                best.adopted += draft.lines
                continue
        kept.append(draft)
    return kept


def _lacks_beginning(draft: _Draft) -> bool:
    return (
        draft.kind == "article"
        and bool(draft.headings)
        and bool(draft.lines)
        and not any(line.kind in _OPENINGS for line in draft.lines)
    )


def _grams(lines: Iterable[Line]) -> set[str]:
    """Return the pairs of adjacent Chinese characters in some lines."""
    return {pair for line in lines for pair in re.findall(r"(?=([\u4e00-\u9fff]{2}))", line.text)}


def _article(page: Page, folded: Folded, draft: _Draft, article: str | None, seen: set[str]) -> Article:
    """Return a draft as a row; `seen` holds the words of earlier sentences on the page."""
    plain = folded.text is page.text
    own = [*draft.headings, *draft.lines]
    lines = sorted([*own, *draft.adopted], key=lambda line: line.start)
    clean = cleaned(folded.text, lines)
    sentences = (
        tuple((start, end, draft.kind) for start, end, _ in clean.sentences)
        if article is None
        else marked(clean, seen)
    )
    pieces = [_span(lines, folded) for lines in (own, draft.adopted) if lines]
    *_, jump = [draft.jump, *(match for line in lines for match in JUMP.finditer(line.text))]
    return Article(
        doc=page.doc,
        article=article,
        start=pieces[0][0],
        end=pieces[0][1],
        headline=_headline(
            [(line.level, page.text[slice(*_span([line], folded))]) for line in draft.headings]
        ),
        byline=tuple(dict.fromkeys(_byline(folded.unstood(clean.text), sentences))),
        date=page.date,
        continues=re.sub(r"\s", "", jump.group(2)) if jump else None,
        jump={"下转": "to", "上接": "from"}[jump.group(1)] if jump else None,
        pieces=tuple(sorted(pieces)),
        text=clean.text,
        printed=clean.text if plain else clean.of(page.text, folded.origin),
        spelt=clean.text if plain else clean.of(folded.spelt, range(len(folded.spelt))),
        origin=clean.origin if plain else tuple(folded.origin[at] for at in clean.origin),
        sentences=sentences,
    )


def _span(lines: Sequence[Line], folded: Folded) -> tuple[int, int]:
    """Return the raw span of consecutive lines."""
    return folded.origin[lines[0].start], folded.origin[lines[-1].end - 1] + 1


def _headline(headings: Sequence[tuple[int, str]]) -> str:
    """Return the main headline: the highest marked lines, or all unmarked ones, without an introductory kicker.

    Parameters
    ----------
    headings
        Level and words of each heading.
    """
    if not headings:
        return ""
    top = min(level for level, _ in headings)
    lines = [words for level, words in headings if level == top]
    if len(lines) > 1:
        lines = [text for text in lines if not re.search(rf"(?:{STATES})$", text)] or lines
    return " ".join(re.sub(r"\s+", " ", text) for text in lines)


def _byline(text: str, sentences: Iterable[Sentence]) -> Iterator[str]:
    """Yield the names of reporters and authors."""
    for start, end, kind in sentences:
        words = text[start:end]
        if kind == "byline" and not re.search(ROLE, words):
            yield words.split(" ")[-1]
        elif kind in ("byline", "body", "credit"):
            for credit in IN_CREDIT.findall(words) if kind != "byline" else [words]:
                for part in _NAMES.split(re.sub(rf"[()（）]|{PAPER}", " ", credit)):
                    if 2 <= len(part) <= 4 and not re.search(rf"{ROLE}|摄|整理|报道|供图|月|日", part):
                        yield part
