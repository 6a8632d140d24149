"""Defines the commands that publish the graph: `kg export` to files, `kg site` to readers, `kg serve` to a browser."""

import contextlib
import importlib.util
import sys
from pathlib import Path
from typing import Annotated

import typer

from kg.apps.cli import offers
from kg.apps.cli.options import OUTPUT, Database, Patterns, Since, Until
from kg.apps.language import counted, say, unprinted
from kg.base.errors import KgError
from kg.base.text import clean

__all__ = ["export", "mcp", "serve", "site", "story"]


_OfEdge = Annotated[
    int, typer.Option("--min-articles", min=1, metavar="N", help="Least articles of an edge.")
]


_Ego = Annotated[str | None, typer.Option("--ego", metavar="NAME", help="Only NAME and who appears with it.")]
_Backbone = Annotated[
    bool, typer.Option("--backbone", help="Only the edges that are stronger than chance makes them.")
]


def export(
    form: Annotated[
        str,
        typer.Argument(
            metavar="FORMAT",
            autocompletion=offers.formats,
            help="graphml, gexf, html, json, jsonld, ftm, cypher or sqlite (files); csv, parquet, crate or neo4j (folders).",
        ),
    ],
    output: Annotated[
        Path | None, typer.Option("-o", "--output", help="File or folder; default graph.FORMAT.")
    ] = None,
    types: Annotated[
        list[str] | None,
        typer.Option(
            "--type",
            help="Entity type, several times for several, all for all; default the four core.",
            autocompletion=offers.types,
        ),
    ] = None,
    kinds: Annotated[
        list[str] | None,
        typer.Option(
            "--kind",
            autocompletion=offers.link_kinds,
            help="Kind of edge, several times for several: co-mention (default), post, part-of, event, meet …",
            show_default=False,
        ),
    ] = None,
    since: Since = None,
    until: Until = None,
    least: _OfEdge = 1,
    ego: _Ego = None,
    backbone: _Backbone = False,
    db: Database = OUTPUT,
) -> None:
    """Write the graph in a format. Example: kg export graphml -o graph.graphml --ego 陈恢清."""
    from kg.base.schema import ENTITY_TYPES
    from kg.export import FORMATS
    from kg.query.graph import open as open_graph
    from kg.query.selection import LINK_KINDS, Selection

    if form not in FORMATS:
        raise KgError(form, "is not a format", "give one of " + ", ".join(FORMATS))
    target = output or Path(f"graph.{form}")
    with open_graph(db) as graph:
        exhibit = graph.exhibit(
            graph.title(),
            Selection(
                types=ENTITY_TYPES if types == ["all"] else types or None,
                kinds=unprinted(kinds, LINK_KINDS) or ("co-mention",),
                since=since,
                until=until,
                min_articles=least,
                ego=ego,
                backbone=backbone,
            ),
        )
        FORMATS[form](exhibit, target)
    print(target, file=sys.stderr)


def site(
    output: Annotated[
        Path, typer.Option("-o", "--output", help="Folder for the site, made or replaced whole.")
    ] = Path("site"),
    least: Annotated[
        int, typer.Option("--min-articles", min=1, metavar="N", help="Least articles of what has a page.")
    ] = 1,
    leave_out: Annotated[
        Path | None,
        typer.Option(
            "--leave-out",
            metavar="FILE",
            help="Names that are nowhere in the site, one a line.",
            show_default=False,
        ),
    ] = None,
    private: Annotated[bool, typer.Option("--private", help="With persons who hold no post.")] = False,
    noindex: Annotated[
        bool, typer.Option("--noindex", help="Ask search engines to leave the site alone.")
    ] = False,
    base_url: Annotated[
        str,
        typer.Option(
            "--base-url",
            metavar="URL",
            help="Where the site will be: for sitemap.xml and citations.",
            show_default=False,
        ),
    ] = "",
    db: Database = OUTPUT,
) -> None:
    """Write a site of static pages, one a person, body and place. Example: kg site -o site/ --min-articles 2."""
    from kg.apps.site import Options, listed, write
    from kg.query.database import Reader

    names = () if leave_out is None else listed(leave_out)
    options = Options(least, private, names, noindex, base_url)
    with contextlib.closing(Reader(db)) as reader:
        written = write(reader, output, options)
    print(counted("site of {0} page: {1}", "site of {0} pages: {1}", written.pages, output), file=sys.stderr)
    if names:
        print(
            say(
                "left out: {0}, {1}",
                counted("{0} name", "{0} names", len(names)),
                counted("{0} entity", "{0} entities", written.left_out),
            ),
            file=sys.stderr,
        )
    if written.unknown:
        listed_ = clean("、".join(written.unknown))
        print(say("names of the list that nothing bears: {0}", listed_), file=sys.stderr)


def story(
    steps: Annotated[
        Path, typer.Argument(metavar="STEPS", help="JSON lines, one a step: title, text, address.")
    ],
    output: Annotated[Path, typer.Option("-o", "--output", help="File of the graph page.")] = Path(
        "story.html"
    ),
    db: Database = OUTPUT,
) -> None:
    """Write a graph page that plays a story of steps. Example: kg story steps.jsonl -o story.html."""
    from kg.export.graph_files import leading
    from kg.export.page import html, story
    from kg.query.graph import open as open_graph

    with open_graph(db) as graph:
        shown = leading(graph)
    html.write(shown, output, story.steps(steps, shown.graph))
    print(output, file=sys.stderr)


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
    review: Annotated[
        bool,
        typer.Option(
            "--review", help="With /read, where missed names are selected and added; on this machine alone."
        ),
    ] = False,
    story: Annotated[
        Path | None,
        typer.Option(
            "--story",
            metavar="STEPS",
            help="The story that the page plays, kept in this file as it is made; on this machine alone.",
            show_default=False,
        ),
    ] = None,
    patterns: Patterns = None,
    db: Database = OUTPUT,
) -> None:
    """Serve the graph page over a database of any size until Ctrl-C. Example: kg serve --port 8080."""
    from kg.query.graph import open as open_graph

    for package in ("fastapi", "uvicorn"):
        if importlib.util.find_spec(package) is None:
            raise KgError("kg serve", f"needs {package}", "run pip install 'kg[serve]'")
    from kg.apps.desk import desk
    from kg.apps.serve import serve as run
    from kg.apps.story_file import Telling

    taking = desk(db, tuple(patterns or ())) if review else contextlib.nullcontext()
    with contextlib.suppress(KeyboardInterrupt), open_graph(db) as graph, taking as at:
        run(
            graph,
            desk=at,
            telling=None if story is None else Telling(story, {e.entity for e in graph.entities()}),
            host=host,
            port=port,
            token=token,
            most=most,
            ready=lambda address: print(address, flush=True),
        )
    raise typer.Exit(0)


def mcp(db: Database = OUTPUT) -> None:
    """Answer programs over the Model Context Protocol on stdin and stdout, reading only. Example: kg mcp --db output."""
    from kg.apps.model_context import serve
    from kg.query.graph import open as open_graph

    with contextlib.suppress(KeyboardInterrupt), open_graph(db) as graph:
        serve(graph)
    raise typer.Exit(0)
