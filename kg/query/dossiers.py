"""Reads dossiers of many entities, batch by batch: everything that published pages say about each.

Unlike the other questions, this one takes a few queries for hundreds of entities, and leaves out those that may not
be named.
"""

import dataclasses
import itertools
import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from typing import Any

from kg.base.event_schema import Event
from kg.base.schema import MASKED, PERSONS, Entity
from kg.derive.rows import typed
from kg.query import dossier_queries as sql
from kg.query.careers import Spell, rank_of, seat_of, spells_of, start_of
from kg.query.database import Reader, Scratch
from kg.query.organisation import rank_of_organ
from kg.query.portraits import PrintedForm

__all__ = [
    "Cited",
    "Corpus",
    "Dossier",
    "Near",
    "PrintedFact",
    "Quote",
    "corpus",
    "dossiers",
    "forms_of",
    "meant",
    "nameable",
]

COMPANIONS = 40
"""Most companions of a dossier, the strongest."""
DRAWN = 12
"""Most companions whose links among themselves are read; more names do not fit around a picture."""
QUOTES = 40
"""Most sentences of a dossier, the newest."""
HAPPENED = 30
"""Most events of a dossier, the newest."""
_WIDE = {ord("("): "（", ord(")"): "）"}
_LEADING = 3
"""The last of the bodies of a place, by `kg.query.organisation.rank_of_organ`, whose heads its dossier names."""
_BATCH = 500
"""Entities that one round of queries reads."""


@dataclasses.dataclass(frozen=True, slots=True)
class Corpus:
    """The papers, pages and stories that were read."""

    papers: tuple[str, ...]
    pages: int
    articles: int
    """Stories: reprints and continuations count once."""
    first: str | None
    """ISO date of the first page that has one."""
    last: str | None
    undated: int
    """Pages without a date."""
    folder: str
    """The folder, with its last ``/``, in which all pages are; "" if there is none."""


@dataclasses.dataclass(frozen=True, slots=True)
class Cited:
    """An article as a citation."""

    paper: str | None
    date: str | None
    doc: str
    headline: str
    """The id, or "" if there is none."""
    page: str | None
    """Number of the page in its issue; None if it is not known."""


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
    """A sentence and the entities that it names."""

    cited: Cited
    article: str
    text: str
    listing: bool
    marks: tuple[tuple[str, str], ...]
    """Full names of entities and the words as printed, in sentence order, also of those that may not be named."""


@dataclasses.dataclass(frozen=True, slots=True)
class PrintedFact:
    """A fact about a person as a page prints it."""

    kind: str
    """One of `kg.base.schema.FACT_KINDS`."""
    value: str
    evidence: str
    cited: Cited


@dataclasses.dataclass(frozen=True, slots=True)
class Dossier:
    """Everything that the database says about one entity."""

    entity: Entity
    forms: tuple[PrintedForm, ...]
    """Printed forms other than the full name, most frequent first."""
    facts: tuple[PrintedFact, ...]
    spells: tuple[tuple[Spell, Cited], ...]
    """Posts of a person in order of time; those held in a body by rank, then time; for a place those of the heads of
    its committee, congress and government; each with its citation."""
    months: tuple[tuple[str, int], ...]
    """Months (``2023-02``) with the stories of each; those without a story are left out."""
    undated: int
    """Stories without a date."""
    near: tuple[Near, ...]
    companions: int
    """Number of all companions that may be named."""
    ties: tuple[tuple[str, str, int], ...]
    """Links among the first `DRAWN` of `near`: both ends and the number of articles."""
    events: tuple[Event, ...]
    """The newest first."""
    happened: int
    """The number of all of them."""
    quotes: tuple[Quote, ...]
    """The newest first, each passage once."""
    quoted: int
    """The number of all of them."""


def corpus(reader: Reader) -> Corpus:
    """Return the papers, pages and stories that were read, and their first and last day."""
    (row,) = reader.rows(sql.CORPUS)
    pairs = zip(row.pop("least"), row.pop("greatest"), strict=False)
    shared = "".join(a for a, _ in itertools.takewhile(lambda pair: pair[0] == pair[1], pairs))
    folder = shared[: max(shared.rfind("/"), shared.rfind("\\")) + 1]
    (made,) = typed(Corpus, [row | {"folder": folder}])
    return made


def meant(reader: Reader, names: Collection[str]) -> dict[str, list[str]]:
    """Map each name to all entities that it may mean, possibly none.

    A name is a full name, with or without the addition in brackets, or any printed form, in simplified or
    traditional characters.
    """
    if not names:
        return {}
    from kg.gazetteer.scripts import simplified  # loads its dictionary only if there are names

    found: dict[str, list[str]] = {}
    for name in names:
        wide = name.translate(_WIDE)
        rows = reader.rows(sql.MEANT, [name, wide, simplified(wide)])
        found[name] = sorted(str(row["entity"]) for row in rows)
    return found


def nameable(reader: Reader, *, private: bool, gone: Collection[str] = ()) -> list[Entity]:
    """Return the entities that may be named, in order of name.

    Parameters
    ----------
    private
        Whether to include persons who hold no post, and those whose names the pages hide.
    gone
        Full names of entities that may not be named.
    """
    return [e for e in reader.entities() if e.entity not in gone and (private or not _is_private(e))]


def _is_private(entity: Entity) -> bool:
    """Return whether an entity is a person without a post, or one whose name the page hides (孙某)."""
    if entity.type not in PERSONS:
        return False
    masked = re.fullmatch(MASKED, entity.entity.partition("（")[0])
    return masked is not None or (entity.type == "person" and not entity.posted)


def forms_of(reader: Reader, gone: Collection[str]) -> list[str]:
    """Return the printed forms that mean only the given entities (full names), with at least two characters."""
    return [str(row["form"]) for row in reader.rows(sql.FORMS, sorted(gone))]


def dossiers(reader: Reader, names: Sequence[str], *, named: Collection[str]) -> Iterator[Dossier]:
    """Yield the dossier of each of some entities, in order of name.

    Parameters
    ----------
    names
        Full names.
    named
        Full names of all that may be named. Companions, posts and events name nobody else; the marks of others in
        sentences stay, since whoever quotes must know what to hide.

    Notes
    -----
    Time grows with the rows shown, memory with 500 dossiers and the events of the database.
    """
    order = sorted(names)
    with reader.scratch() as scratch:
        scratch.make("named", "SELECT unnest($1::VARCHAR[]) AS entity", sorted(named))
        scratch.make("happened", sql.HAPPENED)
        scratch.make("took", sql.TOOK)
        scratch.make("tie", sql.TIE)
        for start in range(0, len(order), _BATCH):
            yield from _batch(reader, scratch, order[start : start + _BATCH], set(named))


def _batch(reader: Reader, scratch: Scratch, names: list[str], named: set[str]) -> Iterator[Dossier]:
    entities = reader.entities(names)
    forms = _grouped(reader.rows(sql.ALIASES, names))
    facts = _grouped(reader.rows(sql.FACTS, names))
    months = _grouped(reader.rows(sql.MONTHS, names))
    near = _grouped(scratch.rows(sql.NEAR.format(most=COMPANIONS), names))
    ties = _grouped(scratch.rows(sql.AMONG.format(most=DRAWN), names))
    events = _grouped(scratch.rows(sql.EVENTS.format(most=HAPPENED), names))
    quotes = _quotes(reader, names)
    spells = _spells(reader, entities, named)
    for entity in entities:
        name = entity.entity
        dated = [(row["month"], row["articles"]) for row in months[name] if row["month"]]
        yield Dossier(
            entity=entity,
            forms=tuple(PrintedForm(**row) for row in forms[name]),
            facts=tuple(PrintedFact(cited=_cited(row), **row) for row in facts[name]),
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
    """Group rows by entity, and remove that column from them."""
    found: defaultdict[str, list[dict[str, Any]]] = defaultdict(list)
    for row in rows:
        found[row.pop("of")].append(row)
    return found


def _less(row: dict[str, Any], *keys: str) -> dict[str, Any]:
    return {key: value for key, value in row.items() if key not in keys}


def _cited(row: dict[str, Any]) -> Cited:
    """Remove the citation from a row and return it."""
    return Cited(
        row.pop("paper"), row.pop("date"), row.pop("doc"), row.pop("headline") or "", row.pop("number")
    )


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
    """Return the sentences that name each of some entities, with their total number."""
    found: defaultdict[str, list[tuple[Quote, int]]] = defaultdict(list)
    with reader.scratch() as scratch:
        scratch.make("quoted", sql.QUOTED.format(most=QUOTES), names)
        marks: defaultdict[tuple[str, str, int], list[tuple[str, str]]] = defaultdict(list)
        for row in scratch.rows(sql.MARKS):
            marks[row["doc"], row["article"], row["sentence"]].append((row["entity"], row["text"]))
        for row in scratch.rows(sql.IN_ORDER):
            key = row["doc"], row["article"], row["sentence"]
            quote = Quote(_cited(row), row["article"], row["text"], row["listing"], tuple(marks[key]))
            found[row["entity"]].append((quote, row["total"]))
    return found


def _spells(
    reader: Reader, entities: Sequence[Entity], named: set[str]
) -> defaultdict[str, list[tuple[Spell, Cited]]]:
    """Return the posts of people, in bodies, and of the heads of places, without people who may not be named."""
    people = {e.entity for e in entities if e.type in PERSONS}
    bodies = {e.entity for e in entities} - people
    led: defaultdict[str, list[str]] = defaultdict(list)
    for row in reader.rows(sql.BODIES, sorted(bodies)):
        if rank_of_organ(row["organ"]) <= _LEADING:
            led[row["organ"]].append(row["place"])
    organs = {str(row["organ"]) for row in reader.rows(sql.ORGANS, sorted(people))} | bodies | set(led)
    found: defaultdict[str, list[tuple[Spell, Cited]]] = defaultdict(list)
    for spell, cited in _held(reader, organs, named):
        owners = {spell.person, spell.organ} & (people | bodies)
        owners |= set(led[spell.organ]) if rank_of(spell.post) <= 1 else set()
        for owner in owners:
            found[owner].append((spell, cited))
    for body in bodies:
        found[body].sort(key=lambda told: _rank(told[0]))
    return found


def _held(reader: Reader, organs: set[str], named: set[str]) -> Iterator[tuple[Spell, Cited]]:
    """Yield the posts in some bodies, each with its citation, in order of time, for people who may be named."""
    hidden = {e.entity for e in reader.entities(sorted(organs))} - named
    spells = spells_of(reader, sorted(organs - hidden), named)
    rows = reader.rows(sql.CITED, sorted({spell.doc for spell in spells}))
    cited = {(row["doc"], row["article"]): _cited(dict(row)) for row in rows}
    for spell in spells:
        shown = dataclasses.replace(
            spell,
            predecessor=spell.predecessor if spell.predecessor in named else None,
            successor=spell.successor if spell.successor in named else None,
        )
        yield shown, cited.get((spell.doc, spell.article)) or Cited(None, None, spell.doc, "", None)


def _rank(spell: Spell) -> tuple[int, str, int, str, str]:
    """Return the rank of a spell within a body or the bodies of a place."""
    post = rank_of(spell.post), seat_of(spell.post)
    return rank_of_organ(spell.organ), spell.organ, *post, start_of(spell) or "~"
