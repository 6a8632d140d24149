"""Writes a folder of Parquet tables for pandas, Polars, DuckDB, R and Spark: nodes, edges, posts, sentences etc."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import pyarrow.parquet as pq

from kg.base.files import whole_folder
from kg.query.graph_data import Exhibit
from kg.query.notebook import arrow
from kg.query.tables import Row, tables

__all__ = ["fill", "write"]


def write(exhibit: Exhibit, path: Path) -> None:
    """Write a folder with one file for each table of `kg.query.tables.TABLES`; unknown values are null.

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
        # A Python file object, so that a full disk is an OSError with a reason.
        with (folder / f"{name}.parquet").open("wb") as file:
            pq.write_table(arrow(name, rows), file, compression="zstd")
