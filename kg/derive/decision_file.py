"""Reads and writes people's decisions: lines of ``curated.jsonl`` in, `Decision`s out, and back.

A line is a JSON object, such as ``{"label": "MERGE", "pattern": "王庭楷", "id": "王庭恺", "date": "2024-01-09",
"reason": "same man, see p. 2"}``; blank lines and lines that begin with ``//`` are skipped. Lines apply in order,
each to the entities that the earlier ones leave; a removed line has no effect at all.
"""

import datetime
import json
import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from kg.base.files import whole
from kg.base.schema import DOUBTS, ENTITY_TYPES, Decision
from kg.gazetteer.files import CURATED, records
from kg.gazetteer.values import shown

__all__ = ["BY", "LISTED", "add", "file", "line", "load", "place_of", "read", "remove"]

_LABELS = ("ACCEPT", "ADD", "MERGE", "REJECT", "SPLIT", "TYPE")
BY = ("city", "county", "doc", "form")
"""The ways to SPLIT an entity."""
LISTED = ("doc", "form")
"""The ways to SPLIT that need a list and a name for the part."""
_PLACE = re.compile(r"(.+):(\d{1,12})-(\d{1,12})", re.DOTALL)
"""DOC:START-END: the page, and raw offsets."""
_KEYS = ("label", "pattern", "id", "kind", "by", "of", "date", "reason")
_EXAMPLE = '{"label": "MERGE", "pattern": "…", "id": "…", "date": "2024-01-09", "reason": "…"}'


def file(*folders: Path) -> Path:
    """Return the file for new decisions: in the last of the folders, or in ``patterns/`` if there are none."""
    return (folders[-1] if folders else Path("patterns")) / CURATED


def load(*folders: Path) -> tuple[Decision, ...]:
    """Read people's decisions: from ``patterns/`` of the working directory, then from each folder.

    Parameters
    ----------
    folders
        Folders of further gazetteers; they need not hold decisions.

    Returns
    -------
    tuple of Decision
        In order of folder and line.

    Raises
    ------
    PatternError
        Lines break the format; the error lists all faults of the first faulty file.
    """
    files = {place.resolve(): place for place in (file(), *(file(folder) for folder in folders))}
    return tuple(decision for place in files.values() for decision in read(place))


def read(place: Path) -> tuple[Decision, ...]:
    """Return the decisions of one file; () if it is missing.

    Raises
    ------
    PatternError
        Lines break the format; the error lists all faults.
    """
    return tuple(_read(place))


def _read(place: Path) -> Iterator[Decision]:
    if not place.exists():
        return
    for _, record in records(place, _faults, _EXAMPLE):
        texts = {name: record.get(name, "") for name in _KEYS if name != "of"}
        yield Decision(of=tuple(record.get("of", ())), **texts)


def line(decision: Decision) -> str:
    """Return the line of a decision: keys in a fixed order, without empty values."""
    held = {name: getattr(decision, name) for name in _KEYS}
    text = json.dumps({k: v for k, v in held.items() if v or k == "reason"}, ensure_ascii=False)
    return "".join(
        c if c.isprintable() else json.dumps(c)[1:-1] for c in text
    )  # U+2028 ends a line for some programs


def place_of(text: str) -> tuple[str, int, int]:
    """Return the page and the raw offsets of a place ``DOC:START-END``.

    Raises
    ------
    ValueError
        The text does not name a place.
    """
    match = _PLACE.fullmatch(text)
    if match is None or int(match[2]) >= int(match[3]):
        raise ValueError(text)
    return match[1], int(match[2]), int(match[3])


def add(place: Path, decisions: Sequence[Decision]) -> None:
    """Append decisions to a file, which is created if missing.

    Raises
    ------
    kg.base.errors.KgError
        The file cannot be written; it is unchanged.
    """
    _write(place, [*_lines(place), *map(line, decisions)])


def remove(place: Path, decision: Decision) -> None:
    """Remove the last line with exactly this decision from a file; the other lines stay unchanged.

    Raises
    ------
    kg.base.errors.KgError
        The file cannot be written; it is unchanged.
    """
    lines = _lines(place)
    if line(decision) in lines:
        del lines[len(lines) - 1 - lines[::-1].index(line(decision))]
        _write(place, lines)


def _lines(place: Path) -> list[str]:
    if not place.exists():
        return []
    return place.read_text(encoding="utf-8-sig").removesuffix("\n").split("\n")


def _write(place: Path, lines: Iterable[str]) -> None:
    with whole(place) as sink:
        sink.write("".join(f"{text}\n" for text in lines).encode("utf-8"))


def _faults(record: dict[str, Any]) -> Iterator[str]:
    """Yield the faults of a line, in words."""
    unknown = sorted(record.keys() - set(_KEYS))
    if unknown:
        yield f"unknown key {unknown[0]!r} (known: {', '.join(_KEYS)})"
    wrong = [name for name in _KEYS if name != "of" and not isinstance(record.get(name, ""), str)]
    if wrong:
        yield f"{wrong[0]} {shown(record[wrong[0]])} is not text"
        return
    if not isinstance(record.get("of", []), list) or not all(
        isinstance(v, str) for v in record.get("of", [])
    ):
        yield f"of {shown(record['of'])} is not a list of texts"
        return
    texts = [(name, record.get(name, "")) for name in _KEYS if name != "of"]
    texts += [("of", text) for text in record.get("of", [])]
    broken = [name for name, text in texts if _BROKEN.search(text)]
    if broken:
        yield f"{broken[0]} holds characters that are not text"
    if not record.get("pattern"):
        yield "pattern names no entity"
    if "reason" not in record:
        yield "reason is missing"
    try:
        datetime.date.fromisoformat(record.get("date", ""))
    except ValueError:
        yield f"date {record.get('date', '')!r} is not a date (such as 2024-01-09)"
    yield from _of_label(record)


_BROKEN = re.compile(r"[\0\ud800-\udfff]")
"""NUL, and halves of characters."""


def _of_label(record: dict[str, Any]) -> Iterator[str]:
    label, name, by = record.get("label"), record.get("id", ""), record.get("by", "")
    if label not in _LABELS:
        yield f"unknown label {label!r} (known: {', '.join(_LABELS)})"
    elif label == "MERGE" and name in ("", record.get("pattern")):
        yield f"id {name!r} is not another entity"
    elif label == "TYPE" and name not in ENTITY_TYPES:
        yield f"id {name!r} is not a type (known: {', '.join(ENTITY_TYPES)})"
    elif label == "ACCEPT" and record.get("kind") not in DOUBTS:
        yield f"kind {record.get('kind', '')!r} is not a kind of doubt (known: {', '.join(DOUBTS)})"
    elif label == "ADD":
        yield from _of_addition(record)
    elif label == "SPLIT" and by not in BY:
        yield f"by {by!r} is not known (known: {', '.join(BY)})"
    elif label == "SPLIT" and (by in LISTED) != bool(name and record.get("of")):
        yield f"a split by {by} needs id and of" if by in LISTED else f"a split by {by} has no id and no of"


def _of_addition(record: dict[str, Any]) -> Iterator[str]:
    words, of = record.get("pattern", ""), record.get("of", [])
    if record.get("kind") not in ENTITY_TYPES:
        yield f"kind {record.get('kind', '')!r} is not a type (known: {', '.join(ENTITY_TYPES)})"
    try:
        _, start, end = place_of(of[0] if len(of) == 1 else "")
    except ValueError:
        yield f"of {shown(of)} is not one place DOC:START-END"
        return
    if end - start != len(words):
        yield f"of {of[0]!r} spans {end - start} characters, and pattern has {len(words)}"
