"""Writes a research package: the tables as CSV and Parquet, described for machines in two ways.

``ro-crate-metadata.json`` (RO-Crate 1.1, https://w3id.org/ro/crate/1.1) says what the folder and each file are, for
repositories and catalogues; ``datapackage.json`` (Data Package 1, https://specs.frictionlessdata.io) says what each column
of the CSV files means and which keys lead where.
"""

import datetime
import importlib
import json
import os
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from kg.base.files import digest_of_file, whole_folder
from kg.base.text import printable
from kg.export import csv_tables, parquet
from kg.export.columns import COLUMNS, CONTENT
from kg.query.graph_data import Exhibit
from kg.query.tables import KEYS, TABLES, Key, Row, tables

__all__ = ["write"]

_Thing = dict[str, Any]
_PACKAGE, _CRATE = "datapackage.json", "ro-crate-metadata.json"
_SUMMARY = (
    "Who appears with whom in newspapers: entities, the stories in which two of them appear, the posts and events that "
    "pages print, and the sentences that show each. Read by a program: names and posts may be read wrongly, and to appear "
    "together is not to act together. The people named are mostly alive."
)
_RIGHTS = (
    "The sentences are quotations from newspapers, whose publishers hold the rights; no licence is given for them here. "
    "Whoever publishes this folder adds a licence for the tables."
)
_FIELD = {
    "string": "string",
    "strings": "string",
    "int": "integer",
    "double": "number",
    "bool": "boolean",
    "date": "date",
}
"""Types of `kg.query.tables.TABLES` in a table schema."""
_MEDIA = {
    ".csv": "text/csv",
    ".json": "application/json",
    ".parquet": "application/vnd.apache.parquet",
}


def write(exhibit: Exhibit, path: Path) -> None:
    """Write a folder with the tables of `kg.query.tables`, each as CSV and Parquet, and both descriptions.

    The same graph gives the same bytes on one day: RO-Crate asks for the day of publication, which is today's or that of
    ``SOURCE_DATE_EPOCH``.

    Raises
    ------
    kg.base.errors.KgError
        The folder cannot be written.
    """
    rows = tables(exhibit)
    title = printable(exhibit.title).strip() or "kg"
    with whole_folder(path) as folder:
        csv_tables.fill(folder, rows)
        parquet.fill(folder, rows)
        _save(folder / _PACKAGE, _package(folder, title))
        _save(folder / _CRATE, _crate(folder, title, rows))


def _package(folder: Path, title: str) -> _Thing:
    return {
        "profile": "tabular-data-package",
        "name": "kg",
        "title": title,
        "description": f"{_SUMMARY} {_RIGHTS}",
        "resources": [_resource(folder / f"{name}.csv", name) for name in TABLES],
    }


def _resource(file: Path, name: str) -> _Thing:
    return {
        "profile": "tabular-data-resource",
        "name": name,
        "path": file.name,
        "description": CONTENT[name],
        "format": "csv",
        "mediatype": _MEDIA[".csv"],
        "encoding": "utf-8",
        "bytes": file.stat().st_size,
        "schema": _schema(name, KEYS[name]),
    }


def _schema(name: str, key: Key) -> _Thing:
    told: _Thing = {
        "fields": [
            {"name": column, "type": _FIELD[kind], "description": _meaning(name, column)}
            for column, kind in TABLES[name].items()
        ],
        "missingValues": [""],
    }
    if key.primary:
        told["primaryKey"] = list(key.primary)
    if key.foreign:
        told["foreignKeys"] = [
            {"fields": list(columns), "reference": {"resource": table, "fields": list(KEYS[table].primary)}}
            for columns, table in key.foreign.items()
        ]
    return told


def _meaning(table: str, column: str) -> str:
    return COLUMNS.get(f"{table}.{column}") or COLUMNS[column]


def _crate(folder: Path, title: str, rows: Mapping[str, Sequence[Row]]) -> _Thing:
    files = [_file(file) for file in sorted(folder.iterdir())]
    papers = sorted({s["paper"] for s in rows["sentences"] if s["paper"]})
    days = sorted({s["date"] for s in rows["sentences"] if s["date"]})
    based = [{"@id": f"#paper-{n}"} for n, _ in enumerate(papers, 1)]
    root = {
        "@id": "./",
        "@type": "Dataset",
        "name": title,
        "description": _SUMMARY,
        "datePublished": _today(),
        "license": {"@id": "#rights"},
        "hasPart": [{"@id": file["@id"]} for file in files],
        "mentions": {"@id": "#export"},
        **({"temporalCoverage": f"{days[0]}/{days[-1]}"} if days else {}),
        **({"isBasedOn": based if len(based) > 1 else based[0]} if based else {}),
    }
    about = {
        "@id": _CRATE,
        "@type": "CreativeWork",
        "about": {"@id": "./"},
        "conformsTo": {"@id": "https://w3id.org/ro/crate/1.1"},
    }
    sources = [{"@id": f"#paper-{n}", "@type": "Newspaper", "name": name} for n, name in enumerate(papers, 1)]
    return {
        "@context": "https://w3id.org/ro/crate/1.1/context",
        "@graph": [about, root, *files, *_context(), *sources],
    }


def _file(file: Path) -> _Thing:
    table = file.stem if file.stem in TABLES else None
    return {
        "@id": file.name,
        "@type": "File",
        "name": file.name,
        "description": CONTENT[table] if table else "What each column of the CSV files means (Data Package).",
        "encodingFormat": _MEDIA[file.suffix],
        "contentSize": str(file.stat().st_size),
        "identifier": f"blake2b:{digest_of_file(file)}",
    }


def _context() -> Iterator[_Thing]:
    """Yield what the crate refers to beside its files: rights, and the program that made them."""
    yield {
        "@id": "#rights",
        "@type": "CreativeWork",
        "name": "Rights of the newspapers",
        "description": _RIGHTS,
    }
    version = importlib.import_module("kg").__version__  # an import statement would bring spaCy
    yield {
        "@id": "#kg",
        "@type": "SoftwareApplication",
        "name": "kg",
        "softwareVersion": version,
        "version": version,
    }
    yield {
        "@id": "#export",
        "@type": "CreateAction",
        "name": "kg export crate",
        "instrument": {"@id": "#kg"},
        "result": {"@id": "./"},
    }


def _today() -> str:
    given = os.environ.get("SOURCE_DATE_EPOCH", "")
    now = datetime.datetime.now(datetime.UTC)
    return (
        (datetime.datetime.fromtimestamp(int(given), datetime.UTC) if given.isdecimal() else now)
        .date()
        .isoformat()
    )


def _save(file: Path, value: object) -> None:
    file.write_text(json.dumps(value, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
