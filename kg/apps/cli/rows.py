"""Writes rows for programs and spreadsheets: JSON lines, CSV, TSV, Markdown and Excel, to stdout or a file."""

import io
import itertools
import json
import re
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from kg.apps.cli.options import Format
from kg.apps.cli.table import cell
from kg.apps.language import heading
from kg.base.errors import KgError
from kg.base.files import whole
from kg.base.optional import library
from kg.base.text import one_line, printable

__all__ = ["ENDINGS", "chosen_columns", "write"]

Rows = Iterable[Mapping[str, Any]]

ENDINGS = {
    ".json": Format.JSON,
    ".jsonl": Format.JSON,
    ".csv": Format.CSV,
    ".tsv": Format.TSV,
    ".md": Format.MD,
    ".xlsx": Format.XLSX,
    ".txt": Format.TABLE,
}
"""Maps the ending of a file to its format."""
_MARK = re.compile(r"([\\`*_{}\[\]<>#|~&$])")
"""Characters with a meaning for CommonMark within a cell."""


def chosen_columns(rows: Rows, names: str) -> Iterator[dict[str, Any]]:
    """Yield rows with some of their columns, in the given order; commas separate the names.

    Raises
    ------
    KgError
        The rows do not have a column.
    """
    wanted = [name.strip() for name in names.split(",") if name.strip()]
    for row in rows:
        for name in wanted:
            if name not in row:
                raise KgError(f"--columns {name}", "is not a column", "give some of " + ", ".join(row))
        yield {name: row[name] for name in wanted}


def write(rows: Rows, form: Format, output: Path | None) -> None:
    """Write rows in a format to stdout or to a file, which is written whole or not at all.

    Raises
    ------
    KgError
        The file cannot be written, or a library is missing.
    """
    raw = _WRITERS[form](rows)
    if output is None:
        for block in raw:
            sys.stdout.buffer.write(block)
        sys.stdout.flush()
        return
    with whole(output) as file:
        file.writelines(raw)


def _json(rows: Rows) -> Iterator[bytes]:
    for row in rows:
        yield json.dumps(row, ensure_ascii=False, default=str).encode("utf-8", "backslashreplace") + b"\n"


def _csv(rows: Rows) -> Iterator[bytes]:
    from kg.base.cells import write_rows

    rest = iter(rows)
    first = next(rest, None)
    if first is not None:
        text = io.StringIO(newline="")
        lines = (map(_flat, row.values()) for row in itertools.chain([first], rest))
        write_rows(text, list(first), lines, divider="")
        yield text.getvalue().encode("utf-8", "replace")


def _tsv(rows: Rows) -> Iterator[bytes]:
    from kg.base.cells import cell as guarded

    for number, row in enumerate(rows):
        if not number:
            yield "\t".join(row).encode() + b"\n"
        cells = (printable(str(guarded(_flat(value)))) for value in row.values())
        yield "\t".join(cells).encode("utf-8", "replace") + b"\n"


def _flat(value: object) -> object:
    """Return a value for one cell, on one line."""
    held = _lined(value)
    if held is None:
        return ""
    return json.dumps(held, ensure_ascii=False) if isinstance(held, list | dict) else held


def _lined(value: object) -> object:
    """Return a value with each text in it on one line, as rows of a table need it."""
    if isinstance(value, str):
        return one_line(value)
    if isinstance(value, list | tuple):
        return [_lined(part) for part in value]
    if isinstance(value, dict):
        return {key: _lined(part) for key, part in value.items()}
    return value


def _markdown(rows: Rows) -> Iterator[bytes]:
    for number, row in enumerate(rows):
        if not number:
            yield (_line(map(heading, row)) + _line("---" for _ in row)).encode()
        cells = (printable(cell(name, _lined(value))) for name, value in row.items())
        yield _line(_MARK.sub(r"\\\1", text) for text in cells).encode("utf-8", "replace")


def _line(cells: Iterable[str]) -> str:
    return "| " + " | ".join(cells) + " |\n"


def _excel(rows: Rows) -> Iterator[bytes]:
    """Yield a workbook; every text stays text, even if it begins like a formula."""
    workbook = library("openpyxl", extra="xlsx").Workbook(write_only=True)
    typed = library("openpyxl.cell", extra="xlsx").WriteOnlyCell
    sheet = workbook.create_sheet("kg")
    sheet.freeze_panes = "A2"
    for number, row in enumerate(rows):
        if not number:
            sheet.append(list(row))
        cells = []
        for value in map(_flat, row.values()):
            held = typed(sheet, value=printable(value) if isinstance(value, str) else value)
            if isinstance(value, str):
                held.data_type = "s"
            cells.append(held)
        sheet.append(cells)
    file = io.BytesIO()
    workbook.save(file)
    yield file.getvalue()


_WRITERS: dict[Format, Callable[[Rows], Iterator[bytes]]] = {
    Format.JSON: _json,
    Format.CSV: _csv,
    Format.TSV: _tsv,
    Format.MD: _markdown,
    Format.XLSX: _excel,
}
