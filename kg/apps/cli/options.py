"""Declares the options that several commands share; `PageOptions` makes the `Options` for reading pages."""

import dataclasses
import datetime
import enum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kg.apps.cli import offers
from kg.base.errors import InputError
from kg.reading.model import OWN_MODEL

if TYPE_CHECKING:
    from kg.reading.page import Options

__all__ = [
    "OUTPUT",
    "As",
    "Database",
    "Engine",
    "Format",
    "Images",
    "Interval",
    "Jobs",
    "Kinds",
    "Level",
    "Limit",
    "MaybeName",
    "MaybePaths",
    "Names",
    "Output",
    "PageOptions",
    "Paths",
    "Patterns",
    "Period",
    "Planned",
    "Reading",
    "Second",
    "Since",
    "Types",
    "Until",
    "Weighting",
]


class Format(enum.StrEnum):
    """How rows are printed."""

    TABLE = "table"
    JSON = "json"
    CSV = "csv"
    TSV = "tsv"
    MD = "md"
    XLSX = "xlsx"


class Period(enum.Enum):
    """The period of one text of a digest."""

    DAY = "day"
    WEEK = "week"


class Engine(enum.Enum):
    """The engine of a build."""

    LOCAL = "local"
    SPARK = "spark"


Paths = Annotated[list[Path], typer.Argument(help="Files and folders of pages.", show_default=False)]
MaybePaths = Annotated[
    list[Path] | None,
    typer.Argument(help="Files and folders of pages; without them the database answers.", show_default=False),
]
MaybeName = Annotated[
    str | None,
    typer.Argument(metavar="NAME", help="Any printed form, full name or pinyin.", show_default=False),
]
Names = Annotated[
    Path | None, typer.Option("--names", help="Ask of many: a file with a name a line; instead of NAME.")
]
Images = Annotated[
    Path | None,
    typer.Option("--images", help="Folder of the pages' pictures: what proves an edge is cut out of them."),
]
Patterns = Annotated[
    list[Path] | None, typer.Option("--patterns", help="Folder of further gazetteers (*.jsonl).")
]
Planned = Annotated[bool, typer.Option("--planned", help="With posts that are planned: 拟任, 候选人.")]
As = Annotated[
    Format | None,
    typer.Option("--format", help="table is for people, on a terminal; else json.", show_default=False),
]
Database = Annotated[
    Path, typer.Option("--db", envvar="KG_DB", help="Database, or the folder that kg build wrote.")
]
Types = Annotated[
    list[str] | None,
    typer.Option(
        "--type",
        metavar="TYPE",
        autocompletion=offers.types,
        help="Only this entity type, such as official or 官员; several times for several.",
    ),
]
Kinds = Annotated[
    list[str] | None,
    typer.Option(
        "--kind",
        help="Only this kind, such as meet; may be given again.",
        show_default=False,
        autocompletion=offers.kinds,
    ),
]
Interval = Annotated[
    bool, typer.Option("--interval", help="With the bootstrap interval (95%) over stories: low, high.")
]
Level = Annotated[str, typer.Option("--level", help="article or sentence.", autocompletion=offers.levels)]
Second = Annotated[
    str | None,
    typer.Option(
        "--second",
        metavar="READER",
        help="With a second opinion: lac marks where it disagrees.",
        show_default=False,
    ),
]
Since = Annotated[str | None, typer.Option("--since", help="From this day on, such as 2023-01-01.")]
Until = Annotated[str | None, typer.Option("--until", help="Up to this day.")]
Weighting = Annotated[
    str,
    typer.Option(
        "--weighting",
        help="count, or newman: a story of k entities counts 1/(k - 1).",
        autocompletion=offers.weightings,
    ),
]
Output = Annotated[Path, typer.Option("-o", "--output", help="Folder for the results.")]
Jobs = Annotated[int | None, typer.Option("--jobs", min=1, help="Processes; default one a core.")]
Limit = Annotated[int, typer.Option("--limit", min=0, help="Most rows; 0 for all.")]
OUTPUT = Path("output")
"""The default folder for the results of `kg build` and for questions."""


@dataclasses.dataclass(frozen=True, slots=True)
class PageOptions:
    """How pages are read: the options of every command that reads pages."""

    home: Annotated[str | None, typer.Option("--home", help="Home place of the paper, such as 株洲市.")] = (
        None
    )
    date: Annotated[str | None, typer.Option("--date", help="Date of the pages, such as 2023-02-01.")] = None
    patterns: Patterns = None
    model: Annotated[
        str, typer.Option("--model", help="Statistical model: kg's own, or an installed spaCy pipeline.")
    ] = OWN_MODEL
    no_model: Annotated[bool, typer.Option("--no-model", help="Read with rules and gazetteers alone.")] = (
        False
    )
    pages: Annotated[
        Path | None,
        typer.Option(
            "--pages", help="Table (CSV) of path or pattern, paper, home, date, page: what pages do not tell."
        ),
    ] = None
    columns: Annotated[
        str | None,
        typer.Option(
            "--columns",
            help="Which column of a table of articles holds what, such as text=正文,date=日期; a name alone: only this column is printed.",
        ),
    ] = None

    def options(self, images: Path | None = None) -> "Options":
        """Return the options for reading pages.

        Raises
        ------
        InputError
            The date is not an ISO date, or the columns are not given as ``text=正文,date=日期``.
        """
        from kg.reading.page import Options

        try:
            datetime.date.fromisoformat(self.date or "2000-01-01")
        except ValueError as error:
            raise InputError(f"--date {self.date}", "is not a date", "write it as 2023-02-01") from error
        columns = _columns(self.columns) if self.columns else {}
        model = None if self.no_model else self.model
        return Options(self.home, self.date, tuple(self.patterns or ()), model, self.pages, images, columns)


Reading = Annotated[PageOptions, typer.Option(parser=PageOptions)]
"""A parameter that represents all options of `PageOptions` in a command; see `kg.apps.cli.command`."""


def _columns(text: str) -> dict[str, str]:
    """Parse the names of columns from the command line."""
    from kg.reading.formats.rows import COLUMNS

    told: dict[str, str] = {}
    for part in text.split(","):
        key, _, name = part.partition("=")
        if key.strip() not in COLUMNS or not name.strip():
            where = f"--columns {part.strip()}"
            raise InputError(where, "names no column", f"write KEY=NAME, KEY one of {', '.join(COLUMNS)}")
        told[key.strip()] = name.strip()
    return told
