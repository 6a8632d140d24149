"""The graph page: one HTML file that works offline, drawn by pyvis's vis-network with the project's own template.

pyvis carries the first view's nodes and edges and the options; the template is rendered with autoescape; all data is
JSON that cannot end its script; a content security policy lets no other script run and no request leave.
"""

import base64
import hashlib
import importlib.resources
import json
from pathlib import Path

import jinja2
from markupsafe import Markup
from pyvis.network import Network

from kg.base.files import whole
from kg.export.first_view import partition, view
from kg.export.layout import places
from kg.export.page.columns import columns
from kg.query.graph_data import Exhibit

__all__ = ["html", "policy", "write"]

_OPTIONS = {
    "physics": {"enabled": False},
    "layout": {"improvedLayout": False},
    "interaction": {
        "hover": True,
        "hoverConnectedEdges": False,
        "selectConnectedEdges": False,
        "keyboard": False,
    },
    "edges": {"smooth": False, "selectionWidth": 1.2, "hoverWidth": 1.0},
    "nodes": {"borderWidthSelected": 2.5},
}
_SCRIPTS = (
    "words.js",
    "store.js",
    "data.js",
    "filter.js",
    "ask.js",
    "canvas.js",
    "panel.js",
    "table.js",
    "save.js",
    "controls.js",
    "main.js",
)


def write(exhibit: Exhibit, path: Path) -> None:
    """Write the page of an exhibit; the same exhibit gives the same bytes under any locale.

    Raises
    ------
    kg.base.errors.KgError
        The file cannot be written.
    """
    text = html(exhibit)
    with whole(path) as file:
        file.write(text.encode("utf-8"))


def html(exhibit: Exhibit, *, api: str = "") -> str:
    """Return the page of an exhibit; the same exhibit gives the same text.

    Parameters
    ----------
    exhibit
        What the page holds.
    api
        Address, relative to the page, of the API of `kg.apps.serve`, which the page asks for what it does not hold; "" for a
        page that asks nobody.
    """
    shown = view(exhibit.graph)
    community = partition(exhibit.graph, shown)
    spots = places(shown.first, community)
    rank = {name: number for number, name in enumerate(shown.nodes)}
    network = Network(cdn_resources="in_line")
    network.nodes = [{"id": rank[name], "x": spots[name][0], "y": spots[name][1]} for name in shown.first]
    network.edges = [
        {"id": number, "from": rank[u], "to": rank[v]}
        for number, (u, v) in enumerate(shown.edges)
        if shown.first.has_edge(u, v)
    ]
    network.options = _OPTIONS  # pyvis takes a dict here and says so nowhere
    data, chunks = columns(exhibit, shown, community)
    network.templateEnv, network.path = _environment(data | {"api": api}, chunks), "index.html.j2"
    return str(network.generate_html())  # pyvis is untyped


def policy(*, api: str = "") -> str:
    """Return the content security policy of the page: its own scripts and style by digest, and no request.

    Parameters
    ----------
    api
        As in `html`: a page that has one may ask the server that it came from.
    """
    vis, script, css = _parts()
    rules = [
        "default-src 'none'",
        f"script-src {_source(vis)} {_source(script)}",
        f"style-src {_source(css)}",
        "img-src data: blob:",
        *(["connect-src 'self'"] if api else []),
        "base-uri 'none'",
        "form-action 'none'",
    ]
    return "; ".join(rules)


def _environment(data: dict[str, object], chunks: tuple[str, ...]) -> jinja2.Environment:
    """Return the template's environment: what the page needs beside what pyvis hands it."""
    vis, script, css = _parts()
    environment = jinja2.Environment(
        loader=jinja2.DictLoader({"index.html.j2": _text("index.html.j2")}),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
    )
    environment.globals |= {
        "title": data["title"],
        "data": data,
        "chunks": chunks,
        "json": _json,
        "css": Markup(css),
        "vis": Markup(vis),
        "script": Markup(script),
        "policy": Markup(policy(api=str(data["api"]))),
    }
    return environment


def _parts() -> tuple[str, str, str]:
    """Return the texts of the library, the page's script and its style."""
    library = importlib.resources.files("pyvis") / "templates" / "lib" / "vis-9.1.2" / "vis-network.min.js"
    # The map that the last line asks for does not lie beside the page.
    vis = library.read_text(encoding="utf-8").replace("//# sourceMappingURL=vis-network.min.js.map", "")
    parts = "\n".join(map(_text, _SCRIPTS))
    script = f'"use strict";\n(() => {{\n{parts}}})();\n'
    return vis, script, _text("page.css")


def _text(name: str) -> str:
    """Return a file of the template."""
    return (importlib.resources.files("kg.export.page") / "template" / name).read_text(encoding="utf-8")


def _source(text: str) -> str:
    """Return how a content security policy names an inline script or style."""
    return "'sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode() + "'"


def _json(value: object) -> Markup:
    """Return JSON that may stand in a script element: without ``<`` no text can end it."""
    return Markup(json.dumps(value, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c"))
