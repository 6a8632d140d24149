"""Reads and checks the gazetteers: ``patterns/*.jsonl`` in, `Pattern`s out. It knows only the format.

A gazetteer line is a spaCy EntityRuler record: ``{"label": "AGENCY", "pattern": "市委", "id": "中共{home}委员会"}``.
Besides these three keys a line may give the lifetime of its entity: ``code``, ``from`` and ``until`` (years), ``now``
(a list of full names of its successors), see `kg.base.schema.Life`. Blank lines and lines that begin with ``//`` are
skipped, and so is the file of decisions (`CURATED`).
"""

import contextlib
import functools
import itertools
import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from kg.base.collector import uncollected
from kg.base.errors import PatternError
from kg.base.files import bounded
from kg.base.schema import Life, Pattern
from kg.gazetteer.checks import LABELS, TEMPLATES, faults_of_line
from kg.gazetteer.values import shown

__all__ = ["CURATED", "LABELS", "TEMPLATES", "folder", "labelled", "load", "of_folder", "records"]

CURATED = "curated.jsonl"
"""The file of decisions beside the gazetteers, see `kg.derive.decision_file`: it concerns entities, not words."""

_MOST = 50
"""Most faults of a file that an error lists."""


def folder() -> Path:
    """Return the folder of the gazetteers that come with `kg`: inside the package, or beside it in a checkout."""
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
        A folder is missing or lines break the format; the error lists all faults of the first faulty file.
    """
    patterns = tuple(itertools.chain.from_iterable(map(of_folder, (folder(), *folders))))
    paths = {pattern.id for pattern in patterns if pattern.label == "DISTRICT"}
    lost = [pattern for pattern in patterns if pattern.label == "PAPER" and pattern.id not in paths]
    if lost:
        here = [(p.line, _NO_HOME.format(shown(p.id))) for p in lost if p.file == lost[0].file]
        raise _fault(lost[0].file, here, _PATH)
    return patterns


_NO_HOME = "home {} is not a division"
_PATH = "write the path of a home from the province down, such as 湖南省湘潭市"


def _homeless(place: Path, numbered: Iterable[tuple[int, object]]) -> Iterator[tuple[int, str]]:
    """Yield the lines of a folder's faulty file whose paper has an unknown home, so that one error lists all of its faults."""
    papers = [(n, line) for n, line in numbered if isinstance(line, dict) and line.get("label") == "PAPER"]
    own = (
        {p.id for p in of_folder(folder()) if p.label == "DISTRICT"}
        if papers and place != folder()
        else set()
    )
    for file in place.glob("*.jsonl") if papers else ():
        with contextlib.suppress(OSError, UnicodeDecodeError):
            lines = map(_record, bounded(file).decode("utf-8-sig").split("\n"))
            own |= {
                str(line.get("id"))
                for line in lines
                if isinstance(line, dict) and line.get("label") == "DISTRICT"
            }
    for n, line in papers:
        home = line.get("id")
        if isinstance(home, str) and home and home not in own:
            yield n, _NO_HOME.format(shown(home))


def _fault(file: str, faults: Sequence[tuple[int, str]], remedy: str) -> PatternError:
    """Return the faults of a file as one error, with the line and words of each."""
    (line, said), *others = faults
    said += "".join(f"; line {n}: {fault}" for n, fault in others[: _MOST - 1])
    said += f"; and {len(faults) - _MOST} more" if len(faults) > _MOST else ""
    return PatternError(f"{file}:{line}", said, remedy)


@functools.lru_cache(maxsize=8)
def of_folder(place: Path) -> tuple[Pattern, ...]:
    """Read the lines of one folder, once a process; see `load`."""
    files = sorted(place.glob("*.jsonl"))
    if not files:
        raise PatternError(str(place), "holds no gazetteer", "name a folder with *.jsonl files")
    with uncollected():
        return tuple(line for file in files if file.name != CURATED for line in _read(file))


@functools.lru_cache(maxsize=2)
def labelled(*labels: str) -> tuple[Pattern, ...]:
    """Read the lines with some labels that come with `kg`, once a process; files without such lines are not parsed."""
    marks = [f'"{label}"'.encode() for label in labels]
    files = [
        file for file in sorted(folder().glob("*.jsonl")) if any(mark in file.read_bytes() for mark in marks)
    ]
    with uncollected():
        return tuple(
            line for file in files if file.name != CURATED for line in _read(file) if line.label in labels
        )


def _read(file: Path) -> list[Pattern]:
    name = str(Path(file.parent.name, file.name))
    return [
        Pattern(
            record["label"],
            record["pattern"] if isinstance(record["pattern"], str) else tuple(record["pattern"]),
            record.get("id", ""),
            name,
            n,
            _life(record) if len(record) > _PLAIN else None,
        )
        for n, record in records(file, faults_of_line, _EXAMPLE, functools.partial(_homeless, file.parent))
    ]


_EXAMPLE = '{"label": "AGENCY", "pattern": "…", "id": "…"}'


_PLAIN = 3
"""Keys of a line that does not give the lifetime of its entity."""


def _life(record: dict[str, Any]) -> Life | None:
    """Return what a line says about the lifetime of its entity: ``code``, ``from``, ``until``, ``now``."""
    told = {name: record[key] for key, name in _LIFE.items() if key in record}
    if "now" in told:
        told["now"] = tuple(told["now"])
    return Life(**told) if told else None


_LIFE = {"code": "code", "from": "since", "until": "until", "now": "now"}


def records(
    file: Path,
    faults_of: Callable[[dict[str, Any]], Iterable[str]],
    example: str,
    further: Callable[[list[tuple[int, Any]]], Iterable[tuple[int, str]]] = lambda numbered: (),
) -> list[tuple[int, dict[str, Any]]]:
    """Read a file of JSON objects, one per line.

    Parameters
    ----------
    file
        Blank lines and lines that begin with ``//`` are skipped.
    faults_of
        Yields the faults of an object, in words.
    example
        A correct line, for the remedy.
    further
        Of a file with faults, yields those that need more than the line, with their numbers.

    Returns
    -------
    list
        Line number, from 1, and object, in order.

    Raises
    ------
    PatternError
        The file cannot be read, or lines break the format; the error lists all its faults.
    """
    name = str(Path(file.parent.name, file.name))
    try:
        if not file.is_file() or file.stat().st_size > _LARGEST:
            raise PatternError(name, f"is not a file of {_LARGEST >> 20} MB at most", "save it as text")
        lines = file.read_text(encoding="utf-8-sig").split("\n")  # U+2028 and the like do not end a line
    except (OSError, UnicodeDecodeError) as error:
        raise PatternError(name, f"cannot be read ({error})", "save it as UTF-8 text") from error
    numbers = [n for n, line in enumerate(lines, 1) if line.strip() and not line.startswith("//")]
    try:
        held = json.loads("[" + ",".join(lines[n - 1] for n in numbers) + "]")  # one call: half the time
    except (ValueError, RecursionError):
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
        raise _fault(
            name,
            sorted([*faults, *further(numbered)], key=lambda fault: fault[0]),
            f"write {example} on one line",
        )
    return numbered


_LARGEST = 64 << 20
"""Maximum size of a file in bytes; the largest that comes with kg has 5 MB."""
_NO_JSON = "is not JSON"


def _record(line: str) -> object:
    try:
        return json.loads(line)
    except json.JSONDecodeError as error:
        return f"{_NO_JSON} ({error.msg} at character {error.pos + 1})"
    except ValueError:
        return f"{_NO_JSON} (a number has thousands of digits)"
    except RecursionError:
        return f"{_NO_JSON} (it is nested too deep)"


def _unreadable(record: object) -> Iterator[str]:
    """Yield the fault of a line that does not hold an object."""
    yield record if isinstance(record, str) and record.startswith(_NO_JSON) else "is not a JSON object"
