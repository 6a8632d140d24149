"""The command line: arguments in, one call, rows out. The only place that prints."""

import csv
import dataclasses
import enum
import importlib.util
import inspect
import json
import os
import signal
import sys
import time
import traceback
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, NoReturn

import typer

from kg.base.errors import InputError, KgError, told
from kg.base.text import clean
from kg.reading.model import OWN_MODEL

if TYPE_CHECKING:
    from kg.flow import Step, Summary
    from kg.query.timeline import Month
    from kg.reading.page import Options

__all__ = ["app", "main"]

app = typer.Typer(
    name="kg",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    help="Read Chinese local newspapers into a graph of who appears with whom.",
)

_HIDDEN = {"text", "origin", "sentences", "pieces"}
"""Fields of articles that are no rows for people: the text stands in the file."""
_WIDEST = 60
_BAR = 24
"""Width of the longest bar of a chart, in columns of the terminal."""


class Format(enum.StrEnum):
    """How rows are printed."""

    TABLE = "table"
    JSON = "json"
    CSV = "csv"


class Engine(enum.Enum):
    """What a build runs on."""

    LOCAL = "local"
    SPARK = "spark"


class Digest(enum.StrEnum):
    """How changes are printed: as rows, or as a text to hand on."""

    TABLE = "table"
    JSON = "json"
    CSV = "csv"
    MD = "md"


Paths = Annotated[list[Path], typer.Argument(help="Files and folders of pages.", show_default=False)]
Home = Annotated[str | None, typer.Option("--home", help="Home place of the paper, such as 株洲市.")]
Date = Annotated[str | None, typer.Option("--date", help="Date of the pages, such as 2023-02-01.")]
Patterns = Annotated[
    list[Path] | None, typer.Option("--patterns", help="Folder of further gazetteers (*.jsonl).")
]
Model = Annotated[
    str, typer.Option("--model", help="Statistical model: kg's own, or an installed spaCy pipeline.")
]
NoModel = Annotated[bool, typer.Option("--no-model", help="Read with rules and gazetteers alone.")]
As = Annotated[
    Format | None, typer.Option("--format", help="table on a terminal, else json.", show_default=False)
]
Database = Annotated[Path, typer.Option("--db", help="Database that kg build has made.")]
Type = Annotated[str | None, typer.Option("--type", help="Only this entity type.")]
Since = Annotated[str | None, typer.Option("--since", help="From this day on, such as 2023-01-01.")]
Until = Annotated[str | None, typer.Option("--until", help="Up to this day.")]
Weighting = Annotated[
    str, typer.Option("--weighting", help="count, or newman: a story of k entities counts 1/(k - 1).")
]
Output = Annotated[Path, typer.Option("-o", "--output", help="Folder for the results.")]
Jobs = Annotated[int | None, typer.Option("--jobs", min=1, help="Processes; default one a core.")]
Limit = Annotated[int, typer.Option("--limit", min=0, help="Most rows; 0 for all.")]
DEFAULT = Path("output/kg.duckdb")


_INTERRUPTED = 130
"""What the parser returns after Ctrl-C."""
_UNHARMED = "interrupted: nothing that was there before has changed; run the command again"


_DEBUG = "--debug"
"""The option of every command that shows the trace of a fault of kg itself."""


def main() -> None:
    """Run the command line; a fault is one line and exit status 2, also one of kg itself."""
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        signal.signal(signal.SIGINT, _interrupt)
    try:
        status = app([argument for argument in sys.argv[1:] if argument != _DEBUG], standalone_mode=False)
    except KgError as error:
        if _DEBUG in sys.argv and isinstance(error.__cause__, Exception):
            traceback.print_exception(error.__cause__)
        _stop(str(error))
    except typer.TyperException as error:
        _stop(error.format_message())
    except BrokenPipeError:
        sys.stderr.close()
    except BaseException as error:
        if _interrupted or isinstance(error, KeyboardInterrupt | typer.Abort):
            _leave()
        if isinstance(error, OSError):
            _stop(f"{error.filename or 'system'}: {error.strerror}; check the path and the free space")
        if not isinstance(error, Exception):
            raise
        if _DEBUG in sys.argv:
            traceback.print_exception(error)
        _stop(f"{told(error)}; a fault of kg, please report it with the trace that {_DEBUG} prints")
    else:
        if _interrupted or status == _INTERRUPTED:
            _leave()
        if status:
            sys.exit(status)


_interrupted: list[bool] = []
"""Holds something once Ctrl-C was pressed: libraries in which it strikes may raise errors of their own."""


def _interrupt(*_: object) -> NoReturn:
    """Stop at Ctrl-C; what was half made then has nothing more to say on the terminal."""
    _interrupted.append(True)
    sys.unraisablehook = lambda _: None
    raise KeyboardInterrupt


def _leave() -> NoReturn:
    """Tell that the command was interrupted, and end at once: what libraries would still do at the exit is theirs."""
    print(f"kg: {_UNHARMED}", file=sys.stderr, flush=True)
    os._exit(2)


def _stop(line: str) -> None:
    _tell(line)
    sys.exit(2)


def _tell(line: object) -> None:
    """Print what is wrong as one line of stderr."""
    print("kg: " + clean(str(line)), file=sys.stderr, flush=True)


def _skipped(fault: KgError) -> None:
    """Tell of a page that is left out."""
    _tell(f"skipped {fault}")


def _reading(command: Callable[..., None]) -> Callable[..., None]:
    """Give a command what pages are read with: options of the command line, which it takes as one `Options`."""

    def run(
        *,
        home: Home = None,
        date: Date = None,
        patterns: Patterns = None,
        model: Model = OWN_MODEL,
        no_model: NoModel = False,
        **own: object,
    ) -> None:
        import datetime

        from kg.reading.page import Options

        try:
            datetime.date.fromisoformat(date or "2000-01-01")
        except ValueError as error:
            raise InputError(f"--date {date}", "is no date", "write it as 2023-02-01") from error
        options = Options(home, date, tuple(patterns or ()), None if no_model else model)
        command(options=options, **own)

    shared = [p for p in inspect.signature(run).parameters.values() if p.name != "own"]
    asked = inspect.signature(command).parameters.values()
    parameters = [q for p in asked for q in (shared if p.name == "options" else [p])]
    run.__name__, run.__doc__ = command.__name__, command.__doc__
    run.__signature__ = inspect.Signature(parameters)  # type: ignore[attr-defined]  # functions take one
    return run


@app.command()
@_reading
def build(
    *,
    paths: Annotated[
        list[str] | None,
        typer.Argument(help="Files and folders of pages (default: seeds/).", show_default=False),
    ] = None,
    output: Output = Path("output"),
    options: "Options",
    jobs: Jobs = None,
    engine: Annotated[
        Engine, typer.Option("--engine", help="local: this machine; spark: a cluster.")
    ] = Engine.LOCAL,
    master: Annotated[
        str, typer.Option("--master", help="Spark's master: spark://host:7077, yarn, k8s://…, local[*].")
    ] = "local[*]",
    quiet: Annotated[bool, typer.Option("--quiet", help="No progress bar.")] = False,
    log_json: Annotated[
        bool, typer.Option("--log-json", help="Tell of each page as a line of JSON on stderr.")
    ] = False,
    format_: As = None,
) -> None:
    """Read pages, write the database and the graph files. Example: kg build seeds/."""
    from kg.derive.links import ROLL

    if engine is Engine.SPARK:
        from kg.apps import spark

        summary = spark.build(
            paths or ["seeds"],
            output,
            master=master,
            options=options,
            report=lambda fault: print("kg: skipped " + clean(fault), file=sys.stderr),
        )
        database = output / spark.TABLES_FOLDER
    else:
        from kg import flow

        with _Progress(quiet=quiet, log_json=log_json) as progress:
            summary = flow.build(paths or ["seeds"], output, options=options, jobs=jobs, report=progress.step)
        database = output / flow.DATABASE
    if _chosen(format_) is not Format.TABLE:
        return show([summary], format_)
    print(_told(summary))
    if summary.rolls:
        print(f"{summary.rolls} articles name more than {ROLL} entities and make no links")
    print("  ".join(map(str, (output / "graph.html", output / "graph.graphml", database))))
    with _open(database) as graph:
        print("most often together:")
        for a, b, articles, sentences in graph.pairs(limit=10):
            print(f"  {clean(a)} — {clean(b)}: {articles} articles, {sentences} sentences")
    return None


@app.command()
@_reading
def watch(
    *,
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="Folder in which pages arrive.")],
    output: Output = Path("output"),
    options: "Options",
    jobs: Jobs = None,
    format_: As = None,
) -> None:
    """Build as pages arrive, until Ctrl-C. Example: kg watch inbox/ -o output/."""
    from kg.apps.watch import watch as run

    with _Progress(quiet=False, log_json=False) as progress:
        for summary in run(folder, output, options=options, jobs=jobs, report=progress.step, tell=_tell):
            progress.again()
            if _chosen(format_) is Format.TABLE:
                print(_told(summary), flush=True)
            else:
                show([summary], format_)


def _told(summary: "Summary") -> str:
    return (
        f"{summary.pages} pages ({summary.read} read, {summary.pages - summary.read} unchanged, {summary.skipped} skipped), "
        f"{summary.articles} articles, {summary.mentions} mentions, {summary.entities} entities, {summary.links} links"
    )


@app.command()
@_reading
def mentions(
    *,
    paths: Paths,
    options: "Options",
    format_: As = None,
) -> None:
    """Print every mention of the pages. Example: kg mentions seeds/ --format json."""
    from kg.flow import corpus

    show(corpus(paths, options=options, report=_skipped)[1].mentions, format_)


@app.command()
@_reading
def articles(
    *,
    paths: Paths,
    options: "Options",
    format_: As = None,
) -> None:
    """Print the articles of the pages. Example: kg articles seeds/."""
    from kg.flow import corpus

    readings, _ = corpus(paths, options=options, report=_skipped)
    rows = (dataclasses.asdict(a) for reading in readings for a in reading.articles if a.article is not None)
    show(({k: v for k, v in row.items() if k not in _HIDDEN} for row in rows), format_)


@app.command()
@_reading
def posts(
    *,
    paths: Paths,
    options: "Options",
    format_: As = None,
) -> None:
    """Print who holds which post. Example: kg posts seeds/."""
    from kg.flow import corpus

    show(corpus(paths, options=options, report=_skipped)[1].posts, format_)


@app.command()
@_reading
def why(
    *,
    text: Annotated[str, typer.Argument(help="The words; without FILE they are the text that is read.")],
    file: Annotated[Path | None, typer.Argument(help="The page.", show_default=False)] = None,
    options: "Options",
    format_: As = None,
) -> None:
    """Print why words are, or are not, a mention. Example: kg why 市委 seeds/001_652cfa5729f152fc.txt."""
    from kg.flow import why as explain

    rows = list(explain(text, file, options=options))
    if not rows:
        raise KgError(text, f"does not stand in {file}", "copy the words from the page")
    if _chosen(format_) is Format.TABLE:
        columns = ("text", "by", "type", "name", "score", "says")
        return show(({name: getattr(row, name) for name in columns} for row in rows), format_)
    return show(rows, format_)


@app.command()
@_reading
def score(
    *,
    gold: Annotated[
        Path, typer.Argument(help="Folder of an annotation (mentions.jsonl, positions.jsonl, …).")
    ],
    paths: Paths,
    options: "Options",
    format_: As = None,
) -> None:
    """Print how good the reading of annotated pages is. Example: kg score gold/ seeds/."""
    from kg.flow import corpus
    from kg.query.scores import load, scores

    annotated = load(gold)
    _, found = corpus(paths, options=options)
    read = {Path(m.doc).name for m in found.mentions}
    for page in annotated:
        if page.doc not in read:
            raise InputError(page.doc, "is annotated and stands in none of the paths", "name its folder too")
    show(scores(annotated, found.mentions, found.posts), format_)


@app.command()
def who(
    name: str,
    type_: Type = None,
    since: Since = None,
    until: Until = None,
    level: Annotated[str, typer.Option(help="article or sentence.")] = "article",
    weighting: Weighting = "count",
    limit: Limit = 20,
    db: Database = DEFAULT,
    format_: As = None,
) -> None:
    """Print who appears with an entity. Example: kg who 曹慧泉."""
    with _open(db) as graph:
        show(
            graph.who(
                name, type=type_, since=since, until=until, level=level, weighting=weighting, limit=limit
            ),
            format_,
        )


@app.command()
def pair(a: str, b: str, db: Database = DEFAULT, format_: As = None) -> None:
    """Print every sentence that shows two entities together. Example: kg pair 曹慧泉 陈恢清."""
    with _open(db) as graph:
        show(graph.pair(a, b), format_)


@app.command()
def entity(name: str, db: Database = DEFAULT, format_: As = None) -> None:
    """Print what the corpus says of an entity. Example: kg entity 陈恢清."""
    with _open(db) as graph:
        show([graph.entity(name)], format_)


@app.command()
def common(a: str, b: str, db: Database = DEFAULT, format_: As = None) -> None:
    """Print the entities that appear with both of two others. Example: kg common 曹慧泉 陈恢清."""
    with _open(db) as graph:
        show(graph.common(a, b), format_)


@app.command()
def path(a: str, b: str, weighting: Weighting = "count", db: Database = DEFAULT, format_: As = None) -> None:
    """Print the strongest chains between two entities. Example: kg path 陈恢清 醴陵市."""
    with _open(db) as graph:
        show(graph.path(a, b, weighting=weighting), format_)


@app.command()
def search(text: str, limit: Limit = 20, db: Database = DEFAULT, format_: As = None) -> None:
    """Print the sentences that hold some words. Example: kg search 营商环境."""
    with _open(db) as graph:
        show(graph.search(text, limit=limit or 1_000_000), format_)


@app.command()
def top(
    measure: Annotated[
        str, typer.Option(help="articles, mentions, degree, strength, betweenness or pagerank.")
    ] = "articles",
    type_: Type = None,
    weighting: Weighting = "count",
    limit: Limit = 20,
    db: Database = DEFAULT,
    format_: As = None,
) -> None:
    """Print the leading entities. Example: kg top --type official."""
    with _open(db) as graph:
        show(graph.top(measure, type=type_, weighting=weighting, limit=limit), format_)


@app.command()
def changes(
    since: Annotated[
        str, typer.Option(help="First day of what is new, such as 2024-01-01.", show_default=False)
    ],
    until: Until = None,
    least: Annotated[int, typer.Option(min=1, help="Stories below which no entity and no pair is news.")] = 3,
    limit: Annotated[int, typer.Option("--limit", min=0, help="Most rows of each kind; 0 for all.")] = 20,
    db: Database = DEFAULT,
    format_: Annotated[
        Digest | None,
        typer.Option("--format", help="md for a text; else as everywhere.", show_default=False),
    ] = None,
) -> None:
    """Print what is new in some days against the time before. Example: kg changes --since 2024-01-01."""
    from kg.query.changes import markdown

    with _open(db) as graph:
        rows = graph.changes(since=since, until=until, least=least, limit=limit)
    if format_ is Digest.MD:
        span = since if until is None else f"{since} – {until}"
        sys.stdout.buffer.write(markdown(rows, title=span).encode())
        return None
    chosen = _chosen(None if format_ is None else Format(format_.value))
    if chosen is not Format.TABLE:
        return show(rows, chosen)
    return show(
        ({"change": c.change, "what": str(c), "day": c.day, "sentence": c.sentence} for c in rows), chosen
    )


@app.command()
def timeline(
    name: str,
    output: Annotated[
        Path | None, typer.Option("-o", "--output", help="Picture to write: FILE.svg or FILE.png.")
    ] = None,
    db: Database = DEFAULT,
    format_: As = None,
) -> None:
    """Print posts and appearances of an entity by month. Example: kg timeline 陈恢清 -o 陈恢清.svg."""
    with _open(db) as graph:
        full, months = graph.find(name), graph.timeline(name)
    if output is not None:
        from kg.apps.chart import draw

        draw(months, output, title=full)
        print(output, file=sys.stderr)
    if _chosen(format_) is not Format.TABLE:
        return show(months, format_)
    return _bars(months)


@app.command()
def export(
    form: Annotated[
        str,
        typer.Argument(
            metavar="FORMAT",
            help="graphml, gexf, html, json, jsonld, ftm or cypher (files); csv, parquet or neo4j (folders).",
        ),
    ],
    output: Annotated[
        Path | None, typer.Option("-o", "--output", help="File or folder; default graph.FORMAT.")
    ] = None,
    types: Annotated[
        list[str] | None,
        typer.Option(
            "--type", help="Entity type, several times for several, all for all; default the four core."
        ),
    ] = None,
    kinds: Annotated[
        str, typer.Option("--kinds", help="Kinds of edge, joined by commas: co-mention, post, part-of.")
    ] = "co-mention",
    since: Since = None,
    until: Until = None,
    least: Annotated[int, typer.Option("--min-weight", min=1, help="Least articles of an edge.")] = 1,
    ego: Annotated[
        str | None, typer.Option("--ego", metavar="NAME", help="Only NAME and who appears with it.")
    ] = None,
    backbone: Annotated[
        bool, typer.Option("--backbone", help="Only the edges that are stronger than chance makes them.")
    ] = False,
    db: Database = DEFAULT,
) -> None:
    """Write the graph in a format. Example: kg export graphml -o graph.graphml --ego 陈恢清."""
    from kg.base.schema import CORE_TYPES, ENTITY_TYPES
    from kg.export import FORMATS

    if form not in FORMATS:
        raise KgError(form, "is no format", "give one of " + ", ".join(FORMATS))
    target = output or Path(f"graph.{form}")
    with _open(db) as graph:
        exhibit = graph.exhibit(
            graph.title(),
            types=ENTITY_TYPES if types == ["all"] else types or CORE_TYPES,
            kinds=kinds.split(","),
            since=since,
            until=until,
            least=least,
            ego=ego,
            backbone=backbone,
        )
        FORMATS[form](exhibit, target)
    print(target, file=sys.stderr)


@app.command()
def serve(
    host: Annotated[str, typer.Option(help="Address at which to listen.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=0, max=65535, help="Port; 0 for any that is free.")] = 8000,
    token: Annotated[
        str | None,
        typer.Option(
            envvar="KG_TOKEN",
            help="What readers must show; made up where the address is not this machine's own.",
            show_default=False,
        ),
    ] = None,
    most: Annotated[
        int,
        typer.Option(
            min=1, max=10_000, help="Entities that the page holds from the start; it asks for the rest."
        ),
    ] = 3_000,
    db: Database = DEFAULT,
) -> None:
    """Serve the graph page over a database of any size until Ctrl-C. Example: kg serve --port 8080."""
    for package in ("fastapi", "uvicorn"):
        if importlib.util.find_spec(package) is None:
            raise KgError("kg serve", f"needs {package}", "run pip install 'kg[serve]'")
    from kg.apps.serve import serve as run

    with _open(db) as graph:
        run(
            graph,
            host=host,
            port=port,
            token=token,
            most=most,
            ready=lambda address: print(address, flush=True),
        )


@app.command()
def review(
    kind: Annotated[
        str | None, typer.Option(help="Only doubts of this kind: new, same, two or variant.")
    ] = None,
    limit: Limit = 20,
    patterns: Patterns = None,
    sheet: Annotated[Path | None, typer.Option("--csv", help="Write the doubts for a spreadsheet.")] = None,
    filled: Annotated[
        Path | None, typer.Option("--from", help="Take the decisions from such a file that was filled in.")
    ] = None,
    db: Database = DEFAULT,
    format_: As = None,
) -> None:
    """Decide what may be wrong: on a terminal one key each, else it is listed. Example: kg review --kind same."""
    import datetime

    from kg.apps import review_sheet as sheets
    from kg.apps.review import Desk
    from kg.derive import decision_file

    folders = patterns or []
    decisions, place = decision_file.load(*folders), decision_file.file(*folders)
    today = datetime.date.today().isoformat()
    with _open(db) as graph:
        if filled is not None:
            made = sheets.read(filled, graph.find, decisions=decisions, date=today)
            decision_file.add(place, made)
            return _made(len(made), place)
        found = graph.doubts(kind, decisions=decisions, limit=limit)
        if sheet is not None:
            sheets.write(sheet, found)
            print(sheet, file=sys.stderr)
        elif format_ is None and sys.stdin.isatty() and sys.stdout.isatty():
            _made(Desk(graph, found, place, today).sit(), place)
        elif _chosen(format_) is Format.TABLE:
            columns = ("kind", "entity", "type", "other", "mentions", "belief", "reasons")
            show(({name: getattr(doubt, name) for name in columns} for doubt in found), format_)
        else:
            show(found, format_)
    return None


def _made(count: int, place: Path) -> None:
    if count:
        print(
            f"decisions made: {count}, in {place}; kg build follows them without reading a page",
            file=sys.stderr,
        )


def _open(db: Path):  # type: ignore[no-untyped-def]  # the type would import DuckDB for --help
    from kg.query.graph import open as open_graph

    return open_graph(db)


def show(rows: Iterable[object], format_: Format | None) -> None:
    """Print rows: dataclasses or mappings; a table for a terminal, one JSON object a line, or CSV.

    Control characters are taken out of tables; CSV cells that a spreadsheet would run are defused.
    """
    plain = (dict(row) if isinstance(row, Mapping) else dataclasses.asdict(row) for row in rows)  # type: ignore[call-overload]
    writers: dict[Format, Callable[[Iterable[dict[str, Any]]], None]] = {
        Format.TABLE: _table,
        Format.JSON: _json,
        Format.CSV: _csv,
    }
    writers[_chosen(format_)](plain)


def _chosen(format_: Format | None) -> Format:
    return format_ or (Format.TABLE if sys.stdout.isatty() else Format.JSON)


def _json(rows: Iterable[dict[str, Any]]) -> None:
    for row in rows:
        sys.stdout.buffer.write(
            json.dumps(row, ensure_ascii=False).encode("utf-8", "backslashreplace") + b"\n"
        )
    sys.stdout.flush()


def _csv(rows: Iterable[dict[str, Any]]) -> None:
    from kg.export.csv_tables import cell

    table = None
    for row in rows:
        if table is None:
            table = csv.DictWriter(sys.stdout, list(row), lineterminator="\r\n")
            table.writeheader()
        flat = {
            k: json.dumps(v, ensure_ascii=False) if isinstance(v, list | tuple | dict) else v
            for k, v in row.items()
        }
        table.writerow({k: cell(v) for k, v in flat.items()})


def _table(rows: Iterable[dict[str, Any]]) -> None:
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    held = list(rows)
    if len(held) == 1 and any(isinstance(v, list | tuple) for v in held[0].values()):
        held = [{"field": k, "value": line} for k, v in held[0].items() for line in _lines(v)]
    if not held:
        print("nothing found", file=sys.stderr)
        return
    table = Table(box=None, header_style="bold", pad_edge=False)
    for name in held[0]:
        table.add_column(name, overflow="fold")
    for row in held:
        table.add_row(*(Text(_short(value)) for value in row.values()))
    Console().print(table)


def _bars(months: "list[Month]") -> None:
    """Print a timeline as a chart: a bar a month, and the posts that the month prints."""
    from rich.bar import Bar
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    most = max((month.articles for month in months), default=0)
    table = Table(box=None, header_style="bold", pad_edge=False)
    table.add_column("month", no_wrap=True)
    table.add_column("articles", justify="right")
    table.add_column("", width=_BAR)
    table.add_column("posts", overflow="fold")
    for month in months:
        posts = dict.fromkeys(
            f"{'former ' if post['former'] else ''}{post['person']} {post['organ']}{post['post']}"
            for post in month.posts
        )
        table.add_row(
            month.month or "no date",
            str(month.articles),
            Bar(most, 0, month.articles, width=_BAR),
            Text(clean("、".join(posts))),
        )
    Console().print(table)


def _lines(value: object) -> list[object]:
    """Return a field of one record as the lines that show it."""
    if isinstance(value, list | tuple):
        return [
            "  ".join(f"{v}" for v in item.values() if v not in (None, ""))
            if isinstance(item, dict)
            else item
            for item in value
        ] or [""]
    return [value]


def _short(value: object) -> str:
    if value is None:
        return ""
    text = clean("、".join(map(str, value)) if isinstance(value, list | tuple) else str(value))
    return text if len(text) <= _WIDEST else text[: _WIDEST - 1] + "…"


class _Progress:
    """What a build tells on stderr: a bar with pages, characters a second and time left; or a JSON line a page."""

    def __init__(self, *, quiet: bool, log_json: bool) -> None:
        self._quiet = quiet
        self._log_json = log_json

    def __enter__(self) -> "_Progress":
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

        hidden = self._quiet or self._log_json or not sys.stderr.isatty()
        self._bar = Progress(
            TextColumn("{task.description}"),
            BarColumn(),
            MofNCompleteColumn(),
            TextColumn("{task.fields[speed]:,.0f} characters/s"),
            TimeRemainingColumn(),
            console=Console(stderr=True),
            transient=True,
            disable=hidden,
        )
        self._task = self._bar.add_task("pages", total=None, speed=0)
        self._begin = time.monotonic()
        self._pages = self._characters = 0
        self._bar.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._bar.stop()

    def step(self, step: "Step") -> None:
        """Count a page; tell one that is skipped."""
        self._pages += 1
        self._characters += step.characters
        speed = self._characters / max(time.monotonic() - self._begin, 0.001)
        described = "pages" if self._pages < step.total else "links"
        self._bar.update(self._task, advance=1, total=step.total, speed=speed, description=described)
        if self._log_json:
            fault = None if step.fault is None else str(step.fault)
            row = {"doc": step.doc, "page": self._pages, "pages": step.total, "characters": step.characters}
            print(json.dumps({**row, "characters_per_second": round(speed), "fault": fault}), file=sys.stderr)
        elif step.fault is not None:
            _tell(f"skipped {step.fault}")

    def again(self) -> None:
        """Begin to count anew."""
        self._bar.reset(self._task, total=None, speed=0)
        self._begin = time.monotonic()
        self._pages = self._characters = 0
