"""Reports news about a watch list of names, as a Markdown text for each day or week and as an Atom feed.

``told.jsonl`` in the folder of the digests records the reported hits and their days; texts and feed are made only from
it. So each hit is reported once, also after a restart, and the next run completes an interrupted one.
"""

import dataclasses
import datetime
import hashlib
import json
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from xml.sax.saxutils import escape

from kg.base.errors import AmbiguousName, InputError, KgError, UnknownName
from kg.base.files import bounded, whole
from kg.base.text import printable
from kg.query.change_report import plain
from kg.query.graph import Graph
from kg.query.sightings import Named, Sighting

__all__ = ["PERIODS", "Reported", "names_in", "update"]

PERIODS = ("day", "week")
"""The period of one text of a digest."""
_TOLD, _FEED = "told.jsonl", "feed.xml"
_NEWEST = 200
"""Most hits in the feed; feed readers keep what they have seen."""


@dataclasses.dataclass(frozen=True, slots=True)
class Reported(Named):
    """A reported hit."""

    day: str
    """ISO date on which it was found."""


def names_in(path: Path) -> list[str]:
    """Read a list of names: UTF-8, one per line; blank lines and lines that begin with # are skipped.

    Raises
    ------
    InputError
        The file cannot be read or has no names.
    """
    try:
        lines = bounded(path).decode("utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(str(path), "cannot be read", "give a UTF-8 text with a name a line") from error
    names = list(dict.fromkeys(line.strip() for line in lines if line.strip() and not line.startswith("#")))
    if not names:
        raise InputError(str(path), "holds no name", "write one name a line")
    return names


def update(
    graph: Graph,
    names: Sequence[str],
    folder: Path,
    *,
    period: str,
    today: datetime.date,
    tell: Callable[[KgError], None],
) -> int:
    """Report new hits for some names; return their number.

    Parameters
    ----------
    graph
        The current database.
    names
        The watch list; a name that means nothing yet may mean something later.
    folder
        The folder of the digests.
    period
        One of `PERIODS`.
    today
        The day on which new hits are found.
    tell
        Called with the fault of a name that means several entities.

    Raises
    ------
    KgError
        The folder cannot be written, or its `told.jsonl` is damaged.
    """
    known = list(_known(folder / _TOLD))
    seen = {(hit.entity, hit.passage) for hit in known}
    entities = list(dict.fromkeys(_found(graph, names, tell)))
    fresh = [
        _reported(s, today.isoformat())
        for s in graph.sightings(entities)
        if (s.entity, s.passage) not in seen
    ]
    if not fresh and known:
        return 0
    told = [*known, *fresh]
    with whole(folder / _TOLD) as file:
        for hit in told:
            file.write(
                json.dumps(dataclasses.asdict(hit), ensure_ascii=False).encode("utf-8", "replace") + b"\n"
            )
    for name, hits in _periods(told, period).items():
        if not fresh or any(hit in fresh for hit in hits):
            with whole(folder / f"{name}.md") as file:
                file.write(_text(name, hits).encode("utf-8", "replace"))
    with whole(folder / _FEED) as file:
        file.write(_feed(told[-_NEWEST:]).encode("utf-8", "replace"))
    return len(fresh)


def _found(graph: Graph, names: Sequence[str], tell: Callable[[KgError], None]) -> Iterator[str]:
    for name in names:
        try:
            yield graph.find(name)
        except UnknownName:
            continue
        except AmbiguousName as error:
            tell(error)


def _reported(hit: Sighting, day: str) -> Reported:
    return Reported(**{field.name: getattr(hit, field.name) for field in dataclasses.fields(Named)}, day=day)


def _known(path: Path) -> Iterator[Reported]:
    if not path.exists():
        return
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        try:
            yield Reported(**{"page": None} | json.loads(line))  # older memories do not have it
        except (ValueError, TypeError) as error:
            raise InputError(
                f"{path}:{number}", "is damaged", "take the line out, or the file to begin anew"
            ) from error


def _periods(told: Sequence[Reported], period: str) -> dict[str, list[Reported]]:
    """Group hits by the day or the week (``2024-W02``) on which they were found."""
    found: defaultdict[str, list[Reported]] = defaultdict(list)
    for hit in told:
        day = datetime.date.fromisoformat(hit.day)
        year, week, _ = day.isocalendar()
        found[hit.day if period == "day" else f"{year}-W{week:02}"].append(hit)
    return found


def _text(name: str, hits: Sequence[Reported]) -> str:
    """Return the text of a day or week: a section for each name, an item for each story, with its sentences quoted."""
    lines = [f"# {name}", ""]
    by_entity: defaultdict[str, dict[tuple[str, str], list[Reported]]] = defaultdict(dict)
    for hit in hits:
        by_entity[hit.entity].setdefault((hit.doc, hit.article), []).append(hit)
    for entity, stories in by_entity.items():
        lines += [f"## {plain(entity)}", ""]
        for held in stories.values():
            first = held[0]
            head = " · ".join(part for part in (first.date, first.paper, first.headline) if part)
            lines += [f"- {plain(head)} ({plain(f'{first.doc}#{first.article}')})", ""]
            lines += [line for hit in held for line in (f"  > {plain(hit.text)}", "")]
    return "\n".join(lines)


def _feed(told: Sequence[Reported]) -> str:
    """Return the hits as a feed, the newest first.

    References
    ----------
    RFC 4287, The Atom Syndication Format.
    """
    updated = told[-1].day if told else "1970-01-01"
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        '<feed xmlns="http://www.w3.org/2005/Atom">',
        "<title>kg</title><id>urn:kg:watch</id><author><name>kg</name></author>",
        f"<updated>{updated}T00:00:00Z</updated>",
    ]
    for hit in reversed(told):
        key = hashlib.blake2b(
            f"{hit.entity}\n{hit.passage}".encode("utf-8", "replace"), digest_size=16
        ).hexdigest()
        place = " · ".join(
            part for part in (hit.date, hit.paper, hit.headline, f"{hit.doc}#{hit.article}") if part
        )
        lines.append(
            f"<entry><id>urn:kg:hit:{key}</id><title>{_xml(hit.entity)}: {_xml(hit.headline)}</title>"
            f"<updated>{hit.day}T00:00:00Z</updated><summary>{_xml(place)}</summary>"
            f'<content type="text">{_xml(hit.text)}</content></entry>'
        )
    return "\n".join([*lines, "</feed>", ""])


def _xml(text: str) -> str:
    return escape(" ".join(printable(text).split()))
