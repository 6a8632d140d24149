"""Makes the columns of posts and events: each row with the sentence that proves it, as the page numbers sentences."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from kg.base.event_schema import EVENT_KINDS
from kg.base.text import printable

__all__ = ["Places", "event_rows", "post_rows"]

Places = Mapping[tuple[str, str | None], Sequence[tuple[int, int, int]]]
"""Maps an article to its sentences in the page: raw offsets start and end, number."""


def post_rows(
    posts: Iterable[Mapping[str, Any]], number: Mapping[str, int], dates: dict[Any, int], places: Places
) -> list[list[object]]:
    """Return person, post, organ, former, first, last, begin, until, sentence of posts.

    Person and organ are numbers where they are nodes; first and last are numbers of dates; the sentence is -1 where the
    page does not hold it.
    """
    return [
        [
            number.get(post["person"], printable(post["person"])),
            printable(post["post"]),
            number.get(post["organ"], printable(post["organ"])),
            int(post["former"]),
            dates[post["first"] or ""],
            dates[post["last"] or ""],
            printable(post.get("begin") or ""),
            printable(post.get("until") or ""),
            _sentence(post, places),
        ]
        for post in posts
    ]


def event_rows(
    events: Iterable[Mapping[str, Any]], number: Mapping[str, int], dates: dict[Any, int], places: Places
) -> list[list[object]]:
    """Return kind, date, participants, counterparts, organ, place, topic, sentence, chair of events.

    The kind is a number in `kg.base.event_schema.EVENT_KINDS`; names are numbers of nodes, others are left out, organ and
    chair are -1 where they are not nodes. Events without a node, and those whose sentence the page does not hold, are left out.
    """
    found = []
    for event in events:
        sides = [
            [number[name] for name in dict.fromkeys(event[side]) if name in number]
            for side in ("participants", "counterparts")
        ]
        organ, chair = (number.get(event[name] or "", -1) for name in ("organ", "chair"))
        sentence = _sentence(event, places)
        if sentence >= 0 and (any(sides) or organ >= 0):
            told = (printable(event["place"] or ""), printable(event["topic"] or ""))
            kind = EVENT_KINDS.index(event["kind"])
            found.append([kind, dates[event["date"] or ""], *sides, organ, *told, sentence, chair])
    return found


def _sentence(row: Mapping[str, Any], places: Places) -> int:
    """Return the number of the sentence in which a row's words begin, or -1."""
    held = places.get((row["doc"], row["article"]), ())
    return next((number for start, end, number in held if start <= row["start"] < end), -1)
