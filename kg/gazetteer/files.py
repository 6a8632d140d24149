"""Reads and checks the gazetteers: ``patterns/*.jsonl`` in, `Pattern`s out. It knows the format and nothing else.

A gazetteer line is a spaCy EntityRuler record: ``{"label": "AGENCY", "pattern": "市委", "id": "中共{home}委员会"}``.
Beside these three keys a line may tell of the time of its entity: ``code``, ``from`` and ``until`` (years), ``now``
(a list of the full names of what it became), see `kg.base.schema.Life`. Blank lines and lines that begin with ``//`` are
skipped, and so is the file of decisions (`CURATED`).
"""

import functools
import itertools
import json
import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from kg.base.collector import uncollected
from kg.base.errors import PatternError
from kg.base.schema import ENTITY_TYPES, Life, Pattern

__all__ = ["CURATED", "LABELS", "TEMPLATES", "folder", "load", "of_folder", "records"]

CURATED = "curated.jsonl"
"""The file beside the gazetteers that holds what people decided, see `kg.derive.decision_file`: it tells of entities, not of words."""

LEXICAL = (
    "BOUNDARY",
    "COMPANY_END",
    "FOLLOWER",
    "GIVEN",
    "GLYPH",
    "INSTITUTION_END",
    "NOT_NAME",
    "ORGAN_END",
    "ORGAN_TAIL",
    "PAPER",
    "REMIT",
    "SURNAME",
    "TITLE",
    "TITLE_MARK",
    "TRANSLIT",
)
"""Labels of word lists: what their `id` says is told at the head of each file."""

LABELS = (*(name.upper() for name in ENTITY_TYPES), *LEXICAL)
"""All labels that a line may have."""

TEMPLATES = ("{home}", "{province}", "{county}", "{town}", "{}")
"""What may stand in braces in an `id`; ``{}`` only in ORGAN_TAIL."""

_BRACES = re.compile(r"\{[^{}]*\}|[{}]")
_SHARES = ("SURNAME", "GIVEN")
"""Labels whose `id` is a share of the population."""
_SHARE = re.compile(r"\d+(?:\.\d+)?")


def folder() -> Path:
    """Return the folder of the gazetteers that come with `kg`: in the package, or beside it in a checkout."""
    package = Path(__file__).parent.parent
    inside = package / "patterns"
    return inside if inside.is_dir() else package.parent / "patterns"


@functools.lru_cache(maxsize=2)
def load(*folders: Path) -> tuple[Pattern, ...]:
    """Read every line of every ``*.jsonl`` in the folders, files in order of name, once a process.

    Parameters
    ----------
    folders
        Folders of gazetteers; those of `folder` are read first in any case.

    Returns
    -------
    tuple of Pattern
        In order of folder, file and line.

    Raises
    ------
    PatternError
        A folder is missing or lines break the format; all faults of the first faulty file are told.
    """
    return tuple(itertools.chain.from_iterable(map(of_folder, (folder(), *folders))))


@functools.lru_cache(maxsize=8)
def of_folder(place: Path) -> tuple[Pattern, ...]:
    """Read the lines of one folder, once a process; see `load`."""
    files = sorted(place.glob("*.jsonl"))
    if not files:
        raise PatternError(str(place), "holds no gazetteer", "name a folder with *.jsonl files")
    with uncollected():
        return tuple(line for file in files if file.name != CURATED for line in _read(file))


def _read(file: Path) -> list[Pattern]:
    shown = f"{file.parent.name}/{file.name}"
    return [
        Pattern(
            record["label"],
            record["pattern"] if isinstance(record["pattern"], str) else tuple(record["pattern"]),
            record.get("id", ""),
            shown,
            n,
            _life(record) if len(record) > _PLAIN else None,
        )
        for n, record in records(file, _faults, '{"label": "AGENCY", "pattern": "…", "id": "…"}')
    ]


_PLAIN = 3
"""Keys of a line that tells nothing of the time of its entity."""


def _life(record: dict[str, Any]) -> Life | None:
    """Return what a line tells of the time of its entity: ``code``, ``from``, ``until``, ``now``."""
    told = {name: record[key] for key, name in _LIFE.items() if key in record}
    if "now" in told:
        told["now"] = tuple(told["now"])
    return Life(**told) if told else None


_LIFE = {"code": "code", "from": "since", "until": "until", "now": "now"}


def records(
    file: Path, faults_of: Callable[[dict[str, Any]], Iterable[str]], example: str
) -> list[tuple[int, dict[str, Any]]]:
    """Read a file of JSON objects, one a line.

    Parameters
    ----------
    file
        Blank lines and lines that begin with ``//`` are skipped.
    faults_of
        Says in words what is wrong with an object.
    example
        A right line, for the remedy.

    Returns
    -------
    list
        Line number, from 1, and object, in order.

    Raises
    ------
    PatternError
        The file cannot be read, or lines break the format; all of its faults are told.
    """
    shown = f"{file.parent.name}/{file.name}"
    try:
        lines = file.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise PatternError(shown, f"cannot be read ({error})", "save it as UTF-8 text") from error
    numbers = [n for n, line in enumerate(lines, 1) if line.strip() and not line.startswith("//")]
    try:
        held = json.loads("[" + ",".join(lines[n - 1] for n in numbers) + "]")  # one call: half the time
    except json.JSONDecodeError:
        held = []
    if len(held) != len(numbers):
        held = [_record(lines[n - 1]) for n in numbers]
    numbered = list(zip(numbers, held, strict=True))
    faults = [
        (n, fault)
        for n, record in numbered
        for fault in (faults_of(record) if isinstance(record, dict) else _unreadable(record))
    ]
    if faults:
        where = f"{shown}:{faults[0][0]}"
        more = "".join(f"; line {n}: {fault}" for n, fault in faults[1:10])
        raise PatternError(where, faults[0][1] + more, f"write {example} on one line")
    return numbered


_NO_JSON = "is not JSON"


def _record(line: str) -> object:
    try:
        return json.loads(line)
    except json.JSONDecodeError as error:
        return f"{_NO_JSON} ({error.msg} at character {error.pos + 1})"


def _unreadable(record: object) -> Iterator[str]:
    """Yield what is wrong with a line that holds no object."""
    yield record if isinstance(record, str) and record.startswith(_NO_JSON) else "is not a JSON object"


def _faults(record: dict[str, Any]) -> Iterator[str]:
    """Yield what is wrong with a record, in words."""
    if record.get("label") not in _LABEL_SET:
        yield f"unknown label {record.get('label')!r} (known: {', '.join(LABELS)})"
    pattern = record.get("pattern")
    if not pattern or not (isinstance(pattern, str) or _is_token_pattern(pattern)):
        yield f"pattern {pattern!r} is neither text nor a list of token attributes"
    if len(record) > _PLAIN:
        yield from _life_faults(record)
    name = record.get("id", "")
    if not isinstance(name, str):
        yield f"id {name!r} is not text"
    elif record.get("label") in _SHARES and not _SHARE.fullmatch(name):
        yield f"id {name!r} is not a share per mille, such as 4.3"
    elif "{" in name or "}" in name:
        bad = [brace for brace in _BRACES.findall(name) if brace not in TEMPLATES]
        if bad:
            yield f"unknown template {bad[0]} in id {name!r} (known: {', '.join(TEMPLATES)})"


def _life_faults(record: dict[str, Any]) -> Iterator[str]:
    """Yield what is wrong with the years and the code of a record."""
    for key in ("from", "until"):
        if not isinstance(record.get(key, 0), int):
            yield f"{key} {record[key]!r} is not a year"
    if not isinstance(record.get("code", ""), str):
        yield f"code {record['code']!r} is not text"
    now = record.get("now", [])
    if not isinstance(now, list) or not all(isinstance(name, str) for name in now):
        yield f"now {now!r} is not a list of full names"


_LABEL_SET = frozenset(LABELS)


def _is_token_pattern(pattern: object) -> bool:
    return isinstance(pattern, list) and all(isinstance(token, dict) for token in pattern)
