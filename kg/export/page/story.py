"""A story: steps of title, text and address that the graph page plays like a presentation."""

import dataclasses
import json
from collections.abc import Container, Iterator
from pathlib import Path
from urllib.parse import parse_qs

from kg.base.errors import InputError, KgError
from kg.base.files import bounded
from kg.base.text import printable

__all__ = ["MOST", "Step", "checked", "steps"]

MOST = 1_000
"""Most steps that a served page keeps."""

_NAMED = ("node", "edge", "chain", "not", "sel", "pin", "hide", "open")
"""Keys of an address whose values are names."""


@dataclasses.dataclass(frozen=True, slots=True)
class Step:
    """A step of a story."""

    title: str
    text: str
    address: str
    """The part of the page's address after # while the step is shown."""


def steps(path: Path, names: Container[str]) -> tuple[Step, ...]:
    """Return the steps of a file of JSON lines: title, text, address.

    Parameters
    ----------
    path
        The file.
    names
        The full names of the entities on the page; addresses name no others.

    Raises
    ------
    KgError
        The file cannot be read, has no step, or a line is not a step.
    """
    try:
        lines = bounded(path).decode("utf-8-sig").splitlines()
    except (OSError, UnicodeError) as error:
        reason = getattr(error, "strerror", None) or "not UTF-8"
        raise KgError(str(path), f"cannot be read ({reason})", "give a file of JSON lines") from error
    found = tuple(_steps(path, lines, names))
    if not found:
        raise KgError(str(path), "has no steps", "give a line of JSON for each: title, text, address")
    return found


def _steps(path: Path, lines: list[str], names: Container[str]) -> Iterator[Step]:
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        place = f"{path}:{number}"
        try:
            row = json.loads(line)
        except (ValueError, RecursionError):
            row = None
        yield checked(place, row, names)


def checked(place: str, row: object, names: Container[str]) -> Step:
    """Return the step of a row.

    Parameters
    ----------
    place
        Where the row stands, for errors.
    row
        A mapping with the texts of a step.
    names
        As in `steps`.

    Raises
    ------
    kg.base.errors.InputError
        The row is not a step, or names somebody who is not on the page.
    """
    held = row if isinstance(row, dict) else {}
    title, text, address = (held.get(field.name) for field in dataclasses.fields(Step))
    if not (isinstance(title, str) and isinstance(text, str) and isinstance(address, str)):
        raise InputError(place, "is not a step", "write an object with the texts title, text, address")
    address = address.partition("#")[2] if "#" in address else address
    wanted = parse_qs(address)
    unknown = next((n for key in _NAMED for n in wanted.get(key, []) if n not in names), None)
    if unknown is not None:
        raise InputError(
            place, f"names {printable(unknown)}, who is not on the page", "give a full name on the page"
        )
    return Step(printable(title), printable(text), address)
