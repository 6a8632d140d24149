"""Exchanges doubts with a spreadsheet: writes `Doubt`s as CSV, and reads people's answers as `Decision`s."""

import csv
import dataclasses
import io
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from kg.base.cells import write_rows
from kg.base.errors import InputError, KgError
from kg.base.files import bounded, whole
from kg.base.schema import DOUBTS, Decision
from kg.query.answers import decided
from kg.query.doubts import Doubt

__all__ = ["read", "write"]

_TOLD = ("kind", "entity", "type", "other", "mentions", "belief", "reasons", "sentences", "by", "of", "part")
_ASKED = ("decision", "target", "reason")
_NEEDED = ("kind", "entity", "other", "by", "of", "part", "reasons", *_ASKED)
_DEFUSED = ("'=", "'+", "'-", "'@")
"""Beginnings of cells that were escaped so that they do not run, see `kg.base.cells.cell`."""


def write(path: Path, doubts: Iterable[Doubt]) -> None:
    """Write doubts, one in each row, with empty columns for the answers: decision, target, reason.

    UTF-8 with a byte order mark for spreadsheets; in a cell with several values each has a line.

    Raises
    ------
    kg.base.errors.KgError
        The file cannot be written.
    """
    text = io.StringIO()
    write_rows(text, (*_TOLD, *_ASKED), map(_cells, doubts), divider="")
    with whole(path) as file:
        file.write(text.getvalue().encode("utf-8-sig"))


def _cells(doubt: Doubt) -> Iterator[object]:
    """Yield the cells of a doubt; the answers are empty."""
    quotes = [f"{quote.date or ''} {quote.entity}: {quote.text}" for quote in doubt.sentences]
    row = {**dataclasses.asdict(doubt), "sentences": quotes}
    for name in _TOLD:
        yield "\n".join(row[name]) if isinstance(row[name], list | tuple) else row[name]
    yield from ("" for _ in _ASKED)


def read(
    path: Path, find: Callable[[str], str], *, decisions: Sequence[Decision] = (), date: str
) -> list[Decision]:
    """Read the answers of a table that `write` wrote and people filled in.

    Parameters
    ----------
    path
        UTF-8 or GB18030, with commas, semicolons or tabs between cells, as spreadsheets save it. Rows without a
        decision are skipped.
    find
        Returns the full name of the entity that a name means, see `kg.query.graph.Graph.find`.
    decisions
        Earlier decisions; rows that repeat them are skipped.
    date
        ISO date of the answers.

    Returns
    -------
    list of Decision
        In order of the rows.

    Raises
    ------
    InputError
        The file cannot be read, or rows cannot be understood; the error lists all faults.
    """
    told = {_gist(decision) for decision in decisions}
    found: list[Decision] = []
    faults: list[tuple[int, KgError]] = []
    for number, row in _rows(path):
        try:
            decision = _decision(row, date)
            if _gist(decision) not in told:
                found.append(_checked(decision, row["decision"], find))
                told.add(_gist(decision))
        except KgError as error:
            faults.append((number, error))
    if faults:
        (line, first), *rest = faults
        more = "".join(f"; line {n}: {fault.where}: {fault.what}" for n, fault in rest[:9])
        raise InputError(f"{path.name}:{line}", f"{first.where}: {first.what}{more}", first.remedy)
    return found


def _rows(path: Path) -> list[tuple[int, dict[str, str]]]:
    """Return the rows with a decision, with their line numbers."""
    try:
        raw = bounded(path)
    except OSError as error:
        raise InputError(
            str(path), f"cannot be read ({error.strerror})", "write it with kg review --csv"
        ) from error
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = raw.decode("gb18030", "replace")
    head = text.partition("\n")[0]
    table = csv.DictReader(io.StringIO(text, newline=""), delimiter=max(",;\t", key=head.count))
    missing = [name for name in _NEEDED if name not in (table.fieldnames or ())]
    if missing:
        raise InputError(
            f"{path.name}:1", f"lacks the column {missing[0]}", "keep the columns of kg review --csv"
        )
    held = ((table.line_num, {name: _plain(row[name]) for name in _NEEDED}) for row in table)
    return [(number, row) for number, row in held if row["decision"]]


def _plain(value: str | None) -> str:
    text = (value or "").strip()
    return text[1:] if text.startswith(_DEFUSED) else text


def _decision(row: dict[str, str], date: str) -> Decision:
    if row["kind"] not in DOUBTS:
        raise KgError(f"kind {row['kind']}", "is not known", "give one of " + ", ".join(DOUBTS))
    doubt = Doubt(
        row["kind"], row["entity"], "", row["other"], 0, 0.0, tuple(row["reasons"].splitlines()), row["by"],
        tuple(row["of"].splitlines()), row["part"], (),
    )  # fmt: skip
    return decided(doubt, row["decision"].lower(), target=row["target"], date=date, reason=row["reason"])


def _checked(decision: Decision, answer: str, find: Callable[[str], str]) -> Decision:
    """Return the decision with the full name of its target; both names must be entities.

    Raises
    ------
    KgError
        One of the names is not an entity.
    """
    if find(decision.pattern) != decision.pattern:
        raise KgError(decision.pattern, "is not a full name", f"give {find(decision.pattern)}")
    if answer.lower() == "merge":
        return dataclasses.replace(decision, id=find(decision.id))
    return decision


def _gist(decision: Decision) -> Decision:
    """Return a decision without its date and reason."""
    return dataclasses.replace(decision, date="", reason="")
