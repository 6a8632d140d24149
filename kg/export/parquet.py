"""Writes a folder of Parquet tables for pandas, Polars, DuckDB, R and Spark: nodes, edges, posts, sentences etc."""

import datetime
from collections.abc import Mapping, Sequence
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from kg.base.files import whole_folder
from kg.export.tables import TABLES, Row, tables
from kg.query.graph_data import Exhibit

__all__ = ["fill", "write"]

_TYPES: Mapping[str, pa.DataType] = {
    "string": pa.string(),
    "strings": pa.list_(pa.string()),
    "int": pa.int64(),
    "double": pa.float64(),
    "bool": pa.bool_(),
    "date": pa.date32(),
}


def write(exhibit: Exhibit, path: Path) -> None:
    """Write a folder with one file for each table of `kg.export.tables.TABLES`; unknown values are null.

    Raises
    ------
    kg.base.errors.KgError
        The folder cannot be written.
    """
    with whole_folder(path) as folder:
        fill(folder, tables(exhibit))


def fill(folder: Path, made: Mapping[str, Sequence[Row]]) -> None:
    """Write the rows of each table into a folder."""
    for name, rows in made.items():
        schema = pa.schema([(column, _TYPES[kind]) for column, kind in TABLES[name].items()])
        columns = {
            column: [_value(row[column], kind) for row in rows] for column, kind in TABLES[name].items()
        }
        # A Python file object, so that a full disk is an OSError with a reason.
        with (folder / f"{name}.parquet").open("wb") as file:
            pq.write_table(pa.table(columns, schema), file, compression="zstd")


def _value(value: object, kind: str) -> object:
    return datetime.date.fromisoformat(str(value)) if kind == "date" and value else value
