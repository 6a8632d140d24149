"""What the database says of many entities, one dossier each, read batch by batch: rows for pages that are handed on.

Unlike the other questions this one costs a few queries for hundreds of entities, and keeps silent about those that may
not be named.
"""

import dataclasses
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from typing import Any

from kg.base.event_schema import Event
from kg.base.schema import PERSONS, Entity
from kg.derive.rows import EVENTS, typed
from kg.query.careers import Spell, rank_of, seat_of, spells_of, start_of
from kg.query.database import Reader, Scratch
from kg.query.portraits import PrintedForm

__all__ = [
    "Cited",
    "Corpus",
    "Dossier",
    "Near",
    "Quote",
    "Told",
    "corpus",
    "dossiers",
    "forms_of",
    "nameable",
]

COMPANIONS = 40
"""Most companions of a dossier, the strongest."""
DRAWN = 12
"""Most companions whose links among themselves are read: more names do not fit around a picture."""
QUOTES = 40
"""Most sentences of a dossier, the newest."""
HAPPENED = 30
"""Most events of a dossier, the newest."""
_BATCH = 500
"""Entities that one round of queries reads."""


@dataclasses.dataclass(frozen=True, slots=True)
class Corpus:
    """What was read."""

    papers: tuple[str, ...]
    pages: int
    articles: int
    """Stories: reprints and continuations count once."""
    first: str | None
    """ISO date of the first page that has one."""
    last: str | None
    undated: int
    """Pages without a date."""


@dataclasses.dataclass(frozen=True, slots=True)
class Cited:
    """An article as it is cited."""

    paper: str | None
    date: str | None
    doc: str
    headline: str
    """"" of what has none."""


@dataclasses.dataclass(frozen=True, slots=True)
class Near:
    """An entity that appears with another."""

    entity: str
    type: str
    articles: int
    sentences: int
    first: str | None
    last: str | None


@dataclasses.dataclass(frozen=True, slots=True)
class Quote:
    """A sentence, and what it names."""

    cited: Cited
    article: str
    text: str
    listing: bool
    marks: tuple[tuple[str, str], ...]
    """Full name of an entity and the words as printed, in order of the sentence; those that may not be named too."""


@dataclasses.dataclass(frozen=True, slots=True)
class Told:
    """A fact of a person as a page prints it."""

    kind: str
    """One of `kg.base.schema.FACT_KINDS`."""
    value: str
    evidence: str
    cited: Cited


@dataclasses.dataclass(frozen=True, slots=True)
class Dossier:
    """What the database says of one entity."""

    entity: Entity
    forms: tuple[PrintedForm, ...]
    """Printed forms other than the full name, most frequent first."""
    facts: tuple[Told, ...]
    spells: tuple[tuple[Spell, Cited], ...]
    """Posts of a person in order of time; those held in a body by rank, then time; each with what is cited for it."""
    months: tuple[tuple[str, int], ...]
    """Months (``2023-02``) with the stories of each; those without a story are left out."""
    undated: int
    """Stories without a date."""
    near: tuple[Near, ...]
    companions: int
    """How many there are in all that may be named."""
    ties: tuple[tuple[str, str, int], ...]
    """Links among the first `DRAWN` of `near`: both ends, and in how many articles."""
    events: tuple[Event, ...]
    """The newest first."""
    happened: int
    """How many there are in all."""
    quotes: tuple[Quote, ...]
    """The newest first, each passage once."""
    quoted: int
    """How many there are in all."""


def corpus(reader: Reader) -> Corpus:
    """Return what was read: papers, pages, stories, and from when to when."""
    (row,) = typed(Corpus, reader.rows(_CORPUS))
    return row


def nameable(reader: Reader, *, private: bool, left_out: Collection[str] = ()) -> list[Entity]:
    """Return the entities that may be named, in order of name.

    Parameters
    ----------
    private
        With persons who hold no post.
    left_out
        Names that mean entities which may not be named: full names, with or without what is added in brackets, or any
        printed form; a name that several share leaves all of them out.
    """
    gone = {str(row["entity"]) for row in reader.rows(_MEANT, list(left_out))}
    return [
        e for e in reader.entities() if e.entity not in gone and (private or e.type != "person" or e.posted)
    ]


def forms_of(reader: Reader, left_out: Collection[str]) -> list[str]:
    """Return the printed forms of the entities that some names mean, as `nameable` takes them; forms that mean others too are left out."""
    return [str(row["form"]) for row in reader.rows(_FORMS, list(left_out))]


def dossiers(reader: Reader, names: Sequence[str], *, named: Collection[str]) -> Iterator[Dossier]:
    """Yield the dossier of each of some entities, in order of name.

    Parameters
    ----------
    names
        Full names.
    named
        Full names of all that may be named. Nobody else is a companion, holds a post or takes part in an event; their
        marks in sentences stay, for who quotes must know what to hide.

    Notes
    -----
    Time grows with the rows that are shown; memory with 500 dossiers and with the events of the database.
    """
    order = sorted(names)
    with reader.scratch() as scratch:
        scratch.make("named", "SELECT unnest($1::VARCHAR[]) AS entity", sorted(named))
        scratch.make("happened", _HAPPENED)
        scratch.make("took", _TOOK)
        scratch.make("tie", _TIE)
        for start in range(0, len(order), _BATCH):
            yield from _batch(reader, scratch, order[start : start + _BATCH], set(named))


def _batch(reader: Reader, scratch: Scratch, names: list[str], named: set[str]) -> Iterator[Dossier]:
    entities = reader.entities(names)
    forms = _grouped(reader.rows(_ALIASES, names))
    facts = _grouped(reader.rows(_FACTS, names))
    months = _grouped(reader.rows(_MONTHS, names))
    near = _grouped(scratch.rows(_NEAR.format(most=COMPANIONS), names))
    ties = _grouped(scratch.rows(_AMONG.format(most=DRAWN), names))
    events = _grouped(scratch.rows(_EVENTS.format(most=HAPPENED), names))
    quotes = _quotes(reader, names)
    spells = _spells(reader, entities, named)
    for entity in entities:
        name = entity.entity
        dated = [(row["month"], row["articles"]) for row in months[name] if row["month"]]
        yield Dossier(
            entity=entity,
            forms=tuple(PrintedForm(**row) for row in forms[name]),
            facts=tuple(Told(cited=_cited(row), **row) for row in facts[name]),
            spells=tuple(spells[name]),
            months=tuple(dated),
            undated=sum(row["articles"] for row in months[name] if not row["month"]),
            near=tuple(Near(**_less(row, "total")) for row in near[name]),
            companions=near[name][0]["total"] if near[name] else 0,
            ties=tuple((row["source"], row["target"], row["weight"]) for row in ties[name]),
            events=tuple(_named_alone(event, named) for event in _events(events[name])),
            happened=events[name][0]["total"] if events[name] else 0,
            quotes=tuple(quote for quote, _ in quotes[name]),
            quoted=quotes[name][0][1] if quotes[name] else 0,
        )


def _grouped(rows: list[dict[str, Any]]) -> defaultdict[str, list[dict[str, Any]]]:
    """Return rows by the entity that they are of, which they lose."""
    found: defaultdict[str, list[dict[str, Any]]] = defaultdict(list)
    for row in rows:
        found[row.pop("of")].append(row)
    return found


def _less(row: dict[str, Any], *keys: str) -> dict[str, Any]:
    return {key: value for key, value in row.items() if key not in keys}


def _cited(row: dict[str, Any]) -> Cited:
    """Return what a row cites, and take it out of the row."""
    return Cited(row.pop("paper"), row.pop("date"), row.pop("doc"), row.pop("headline") or "")


def _events(rows: list[dict[str, Any]]) -> Iterator[Event]:
    return typed(Event, (_less(row, "total") for row in rows))


def _named_alone(event: Event, named: set[str]) -> Event:
    """Return an event without those who may not be named."""
    return dataclasses.replace(
        event,
        place=event.place if event.place in named else None,
        chair=event.chair if event.chair in named else None,
        organ=event.organ if event.organ in named else None,
        participants=tuple(name for name in event.participants if name in named),
        counterparts=tuple(name for name in event.counterparts if name in named),
    )


def _quotes(reader: Reader, names: list[str]) -> defaultdict[str, list[tuple[Quote, int]]]:
    """Return the sentences that name each of some entities, with how many there are in all."""
    found: defaultdict[str, list[tuple[Quote, int]]] = defaultdict(list)
    with reader.scratch() as scratch:
        scratch.make("quoted", _QUOTED.format(most=QUOTES), names)
        marks: defaultdict[tuple[str, str, int], list[tuple[str, str]]] = defaultdict(list)
        for row in scratch.rows(_MARKS):
            marks[row["doc"], row["article"], row["sentence"]].append((row["entity"], row["text"]))
        for row in scratch.rows(_IN_ORDER):
            key = row["doc"], row["article"], row["sentence"]
            quote = Quote(_cited(row), row["article"], row["text"], row["listing"], tuple(marks[key]))
            found[row["entity"]].append((quote, row["total"]))
    return found


def _spells(
    reader: Reader, entities: Sequence[Entity], named: set[str]
) -> defaultdict[str, list[tuple[Spell, Cited]]]:
    """Return the posts of people, and those held in bodies; of nobody who may not be named."""
    people = [e.entity for e in entities if e.type in PERSONS]
    bodies = [e.entity for e in entities if e.type not in PERSONS]
    organs = {str(row["organ"]) for row in reader.rows(_ORGANS, people)} | set(bodies)
    hidden = {e.entity for e in reader.entities(sorted(organs))} - named
    spells = [s for s in spells_of(reader, sorted(organs - hidden)) if s.person in named]
    cited = {(row["doc"], row["article"]): _cited(dict(row)) for row in reader.rows(_CITED, _docs(spells))}
    found: defaultdict[str, list[tuple[Spell, Cited]]] = defaultdict(list)
    of_people, of_bodies = set(people), set(bodies)
    for spell in spells:
        shown = dataclasses.replace(
            spell,
            predecessor=spell.predecessor if spell.predecessor in named else None,
            successor=spell.successor if spell.successor in named else None,
        )
        told = shown, cited.get((spell.doc, spell.article)) or Cited(None, None, spell.doc, "")
        if spell.person in of_people:
            found[spell.person].append(told)
        if spell.organ in of_bodies:
            found[spell.organ].append(told)
    for body in bodies:
        found[body].sort(
            key=lambda row: (rank_of(row[0].post), seat_of(row[0].post), start_of(row[0]) or "~")
        )
    return found


def _docs(spells: Sequence[Spell]) -> list[str]:
    return sorted({spell.doc for spell in spells})


_CORPUS = """
SELECT coalesce(list(DISTINCT paper ORDER BY paper) FILTER (paper IS NOT NULL), []) AS papers, count(*) AS pages,
       (SELECT articles FROM meta) AS articles, min(date) AS first, max(date) AS last,
       count(*) FILTER (date IS NULL) AS undated FROM page
"""
_MEANT = """
WITH word AS (SELECT unnest($1::VARCHAR[]) AS word)
SELECT e.entity FROM entity e JOIN word w ON w.word IN (e.entity, split_part(e.entity, '（', 1))
UNION SELECT a.entity FROM alias a JOIN word w ON w.word = a.alias
"""
_FORMS = f"""
WITH gone AS ({_MEANT}),
form AS (
  SELECT DISTINCT alias AS form FROM alias WHERE entity IN (SELECT entity FROM gone)
  UNION SELECT split_part(entity, '（', 1) FROM gone
)
SELECT form FROM form f WHERE length(form) > 1
  AND NOT EXISTS (FROM alias a WHERE a.alias = f.form AND a.entity NOT IN (SELECT entity FROM gone)) ORDER BY form
"""
_ALIASES = """
SELECT entity AS of, alias, mentions, reason FROM alias
WHERE entity IN (SELECT unnest($1::VARCHAR[])) AND alias <> entity ORDER BY mentions DESC, alias
"""
_FACTS = """
SELECT f.person AS of, f.kind, f.value, f.evidence, p.paper, f.date, f.doc, a.headline
FROM fact f JOIN page p ON p.doc = f.doc
LEFT JOIN article a ON a.doc = f.doc AND a.article = f.article
WHERE f.person IN (SELECT unnest($1::VARCHAR[]))
QUALIFY row_number() OVER (PARTITION BY f.person, f.kind, f.value ORDER BY f.date NULLS LAST, f.doc, f.start) = 1
ORDER BY list_position(['birth', 'sex', 'ethnicity', 'origin', 'party', 'work', 'study'], f.kind), f.value
"""
_MONTHS = """
SELECT m.entity AS of, left(p.date, 7) AS month, count(DISTINCT t.story) AS articles
FROM mention m JOIN story t ON t.doc = m.doc AND t.article = m.article JOIN page p ON p.doc = m.doc
WHERE m.entity IN (SELECT unnest($1::VARCHAR[])) AND NOT m.credit GROUP BY ALL ORDER BY month
"""
_TIE = """
SELECT l.source AS entity, l.target AS other, l.weight, l.sentences, l.npmi, l.first, l.last
FROM link l SEMI JOIN named a ON a.entity = l.source SEMI JOIN named b ON b.entity = l.target
UNION ALL
SELECT l.target, l.source, l.weight, l.sentences, l.npmi, l.first, l.last
FROM link l SEMI JOIN named a ON a.entity = l.source SEMI JOIN named b ON b.entity = l.target
"""
"""Links from both ends."""
_RANKED = """
  SELECT t.*, count(*) OVER (PARTITION BY entity) AS total FROM tie t
  WHERE t.entity IN (SELECT unnest($1::VARCHAR[]))
  QUALIFY row_number() OVER (PARTITION BY entity ORDER BY weight DESC, sentences DESC, npmi DESC, other) <= {most}
"""
_NEAR = f"""
WITH ranked AS ({_RANKED})
SELECT r.entity AS of, r.other AS entity, e.type, r.weight AS articles, r.sentences, r.first, r.last, r.total
FROM ranked r JOIN entity e ON e.entity = r.other
ORDER BY r.weight DESC, r.sentences DESC, r.npmi DESC, r.other
"""
_AMONG = f"""
WITH ranked AS ({_RANKED})
SELECT a.entity AS of, l.source, l.target, l.weight FROM ranked a JOIN ranked b ON b.entity = a.entity AND a.other < b.other
JOIN link l ON l.source = a.other AND l.target = b.other ORDER BY l.source, l.target
"""
_HAPPENED = (
    f'SELECT *, row_number() OVER (ORDER BY date NULLS LAST, doc, "start", "end", kind) AS n FROM ({EVENTS})'
)
_TOOK = """
WITH actor AS (
  SELECT p.n FROM (SELECT n, unnest(participants) AS entity FROM happened) p SEMI JOIN named d ON d.entity = p.entity
)
SELECT DISTINCT h.n, unnest(list_concat(h.participants, h.counterparts, [h.chair, h.organ, h.place])) AS entity
FROM happened h SEMI JOIN actor a ON a.n = h.n
"""
"""Who takes part in the events of which one at least of those who act may be named."""
_EVENTS = """
SELECT t.entity AS of, count(*) OVER (PARTITION BY t.entity) AS total, h.* EXCLUDE n
FROM took t JOIN happened h ON h.n = t.n WHERE t.entity IN (SELECT unnest($1::VARCHAR[]))
QUALIFY row_number() OVER (PARTITION BY t.entity ORDER BY h.date DESC NULLS LAST, h.n DESC) <= {most}
ORDER BY h.date DESC NULLS LAST, h.n DESC
"""
_QUOTED = """
WITH said AS (
  SELECT DISTINCT entity, doc, article, sentence FROM mention
  WHERE entity IN (SELECT unnest($1::VARCHAR[])) AND article IS NOT NULL AND NOT credit
),
printed AS (
  SELECT d.entity, s.doc, s.article, s.sentence, s.start, s.text, s.listing, p.paper, p.date, a.headline
  FROM said d JOIN sentence s ON s.doc = d.doc AND s.article = d.article AND s.sentence = d.sentence
  JOIN article a ON a.doc = d.doc AND a.article = d.article JOIN page p ON p.doc = d.doc
  WHERE s.kind <> 'repeat'
  QUALIFY row_number() OVER (PARTITION BY d.entity, s.passage ORDER BY p.date NULLS LAST, s.doc, s.start) = 1
)
SELECT *, count(*) OVER (PARTITION BY entity) AS total FROM printed
QUALIFY row_number() OVER (PARTITION BY entity ORDER BY date DESC NULLS LAST, doc, start) <= {most}
"""
_MARKS = """
SELECT m.doc, m.article, m.sentence, m.entity, m.text FROM mention m
SEMI JOIN quoted q ON q.doc = m.doc AND q.article = m.article AND q.sentence = m.sentence ORDER BY m.doc, m.start
"""
_IN_ORDER = "SELECT * FROM quoted ORDER BY entity, date DESC NULLS LAST, doc, start"
_ORGANS = "SELECT DISTINCT organ FROM spell WHERE person IN (SELECT unnest($1::VARCHAR[]))"
_CITED = """
SELECT a.doc, a.article, p.paper, p.date, a.headline FROM article a JOIN page p ON p.doc = a.doc
WHERE a.doc IN (SELECT unnest($1::VARCHAR[]))
"""
