"""Lays out events and posts held for people, under the heads of the stories that print them."""

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from kg.apps.cli.layout import Passage, stories
from kg.apps.language import heading, say
from kg.base.text import clean

if TYPE_CHECKING:
    from kg.base.event_schema import Event
    from kg.query.careers import Spell
    from kg.query.heads import Place
    from kg.query.source import Source

__all__ = ["events", "proofs"]

_MORE = ("chair", "counterparts", "place", "organ", "topic", "money")
"""What follows the kind, day and participants of an event, if the page has it."""


def events(found: "Sequence[Event]", heads: "Mapping[Place, Source]") -> Iterator[str]:
    """Yield events story by story: kind, day, who and with whom, then the words as printed."""
    yield from stories(
        _passage(
            heads[event.doc, event.article],
            event.evidence,
            (*event.participants, *event.counterparts, event.chair, event.place),
            _told(event),
        )
        for event in found
    )


def _told(event: "Event") -> str:
    """Return an event in a line."""
    names = say(", ").join(map(clean, event.participants))
    parts = [heading(event.kind), event.date or say("no date"), names]
    for field in _MORE:
        value = getattr(event, field)
        if value and value not in event.participants:
            words = say(", ").join(map(clean, value)) if isinstance(value, tuple) else clean(value)
            parts.append(say("{0}: {1}", _heading(event.kind, field), words))
    return "  ".join(filter(None, parts))


def _heading(kind: str, field: str) -> str:
    """Return the name of a field of an event; the other side of an award are those who gave it."""
    return heading("given by") if (kind, field) == ("award", "counterparts") else heading(field)


def proofs(spells: "Sequence[Spell]", heads: "Mapping[Place, Source]") -> Iterator[str]:
    """Yield for each post of a career the words that show it best, story by story."""
    yield from stories(
        _passage(
            heads[spell.doc, spell.article],
            spell.evidence,
            (spell.person, spell.post),
            f"{clean(spell.organ)} {clean(spell.post)}",
        )
        for spell in sorted(spells, key=lambda spell: (spell.first or "", spell.doc, spell.start))
    )


def _passage(head: "Source", text: str, words: Sequence[str | None], lead: str) -> Passage:
    return Passage(
        head.doc, head.article or None, head.date, head.paper, head.headline, text,
        words=tuple(filter(None, words)),
        page=head.page,
        lead=lead,
    )  # fmt: skip
