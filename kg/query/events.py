"""Returns events: who met, inspected, attended, chaired, signed … with whom, where and when."""

import dataclasses
from collections.abc import Collection, Iterable, Sequence

from kg.base.event_schema import EVENT_KINDS, Event
from kg.base.parameters import check_days, check_known, check_limit, entity_types
from kg.derive.rows import EVENTS, typed
from kg.query.database import Reader
from kg.query.event_queries import MET
from kg.query.names import find

__all__ = ["MEETINGS", "Meeting", "chosen", "event_kinds", "events", "met"]


MEETINGS = ("meet", "visit", "inspect", "sign", "award", "attend")
"""Kinds of event at which people meet one another, if few are named."""


@dataclasses.dataclass(frozen=True, slots=True)
class Meeting:
    """An entity that took part in events with another, on the same side or the other side."""

    entity: str
    type: str
    events: int
    kinds: tuple[str, ...]
    first: str | None
    """ISO date of the first of these events whose day is known."""
    last: str | None
    doc: str
    """Of the last of them."""
    start: int
    end: int
    evidence: str
    """Its words, ``raw[start:end]``."""


def met(
    reader: Reader,
    name: str,
    *,
    kinds: str | Sequence[str] | None = MEETINGS,
    types: str | Collection[str] | None = None,
    since: str | None = None,
    until: str | None = None,
    limit: int = 20,
) -> list[Meeting]:
    """Return who met an entity, most often first.

    Parameters
    ----------
    name
        The entity.
    kinds
        Kinds of event that count; None for all.
    types
        Only those of this entity type or these types; None for the four core types and persons who hold a post in
        a body.
    since, until
        ISO dates; only events of these days, both included.
    limit
        Most rows; 0 for all.

    Raises
    ------
    KgError
        The name is unknown or ambiguous, or a filter has no valid value.

    Notes
    -----
    Those on the other side always count; those on the same side, among them who chairs, count if an event has at
    most `kg.query.event_queries.CROWD` names.
    """
    wanted, shown = event_kinds(kinds), entity_types(types)
    check_days(since=since, until=until)
    check_limit(limit=limit)
    full = find(reader, name)
    rows = reader.rows(MET, full, list(wanted), since, until, list(shown), types is None, limit or None)
    return list(typed(Meeting, rows))


def event_kinds(kinds: str | Sequence[str] | None) -> tuple[str, ...]:
    """Return one or several kinds of event as a tuple; all for None.

    Raises
    ------
    KgError
        A kind is not known.
    """
    wanted = EVENT_KINDS if kinds is None else (kinds,) if isinstance(kinds, str) else tuple(kinds)
    check_known("kind", wanted, EVENT_KINDS)
    return wanted


def events(
    reader: Reader,
    *,
    kinds: str | Sequence[str] | None = None,
    who: str | None = None,
    since: str | None = None,
    until: str | None = None,
    limit: int = 0,
) -> list[Event]:
    """Return events in order of day, those without a day last.

    Parameters
    ----------
    kinds
        Kind of event, or several, of `kg.base.event_schema.EVENT_KINDS`; None for all.
    who
        Name of an entity that takes part, as participant, counterpart or chair; None for all.
    since, until
        ISO dates; only events of these days, both included. Events without a day are left out.
    limit
        Most rows; 0 for all.

    Raises
    ------
    KgError
        The name is unknown or ambiguous, or a filter has no valid value.
    """
    wanted = event_kinds(kinds)
    check_days(since=since, until=until)
    check_limit(limit=limit)
    full = None if who is None else find(reader, who)
    rows = reader.rows(_EVENTS, list(wanted), full, since, until, limit or None)
    return list(typed(Event, rows))


def chosen(
    found: Iterable[Event],
    *,
    kinds: str | Sequence[str] | None = None,
    who: str | None = None,
    since: str | None = None,
    until: str | None = None,
) -> list[Event]:
    """Return the events that pass the filters of `events`; `who` is a full name or the beginning of one."""
    wanted = event_kinds(kinds)
    check_days(since=since, until=until)
    return [
        event
        for event in found
        if event.kind in wanted
        and (who is None or any(name.partition("（")[0] == who or name == who for name in _names(event)))
        and (since is None or (event.date is not None and event.date >= since))
        and (until is None or (event.date is not None and event.date <= until))
    ]


def _names(event: Event) -> tuple[str, ...]:
    return (*event.participants, *event.counterparts, *([event.chair] if event.chair else []))


_EVENTS = f"""
SELECT * FROM ({EVENTS})
WHERE list_contains($1, kind)
  AND ($2 IS NULL OR list_contains(participants, $2) OR list_contains(counterparts, $2) OR chair = $2)
  AND ($3 IS NULL OR date >= $3) AND ($4 IS NULL OR date <= $4)
ORDER BY date NULLS LAST, doc, "start", "end", kind LIMIT $5
"""
