"""Writes the graph page: one HTML file that works offline, drawn by pyvis's vis-network in the project's template.

pyvis carries the first view's nodes and edges and the options; the template is rendered with autoescape; all data is
JSON that cannot end its script; a content security policy blocks all other scripts and all requests.
"""

import base64
import dataclasses
import hashlib
import importlib.resources
import json
import re
from collections.abc import Iterable, Mapping, Sequence, Set
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any

import jinja2
from markupsafe import Markup
from pyvis.network import Network

from kg.base.errors import KgError
from kg.base.files import whole
from kg.export.first_view import hubs, partition, view
from kg.export.layout import places
from kg.export.page.columns import Columns, columns
from kg.export.page.story import Step
from kg.query.graph_data import Exhibit

__all__ = ["clips_in", "html", "json_in_script", "policy", "renderer", "source", "with_story", "write"]

_OPTIONS = {
    "physics": {"enabled": False},
    "layout": {"improvedLayout": False},
    "interaction": {"hover": False, "selectConnectedEdges": False, "keyboard": False},
    "edges": {"smooth": False, "selectionWidth": 0},
    "nodes": {"labelHighlightBold": False},
}
"""Options of vis-network, which only draws; the page itself finds what is under the pointer."""


def write(exhibit: Exhibit, path: Path, story: Sequence[Step] = ()) -> None:
    """Write the page of an exhibit; the same exhibit gives the same bytes under any locale.

    Raises
    ------
    kg.base.errors.KgError
        The file cannot be written.
    """
    text = html(exhibit, clips=clips_in(path.parent, (s.get("clip") for s in exhibit.sentences)), story=story)
    with whole(path) as file:
        file.write(text.encode("utf-8"))


def html(
    exhibit: Exhibit,
    *,
    api: str = "",
    keeps: str = "",
    desk: str = "",
    clips: Set[str] = frozenset(),
    story: Sequence[Step] = (),
    months: Sequence[tuple[str, str, int]] = (),
) -> str:
    """Return the page of an exhibit; the same exhibit gives the same text.

    Parameters
    ----------
    exhibit
        The data of the page.
    api
        Address of the API of `kg.apps.serve`, relative to the page, which asks it for data that the page lacks; "" for
        a page that makes no requests.
    keeps
        Address that takes the story which a reader makes; "" where the browser keeps it.
    desk
        Address of the pages on which missed names are added; "" for none.
    clips
        Pictures of sentences (`clip` of the exhibit's sentences) that the page links; they are beside it.
    story
        The steps that the page plays.
    months
        How often the stories of each month of the whole database name entities of each type, in order of month: of a
        page that holds a part of it and has an API. () where the page counts its own sentences.
    """
    articles = exhibit.database.articles if exhibit.database else len({s["story"] for s in exhibit.sentences})
    shown = view(exhibit.graph, hubs(exhibit.graph, articles))
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
    network.options = _OPTIONS  # pyvis accepts a dict here, though it does not document it
    asked = {"api": api, "keeps": keeps, "desk": desk, "months": [*months]}
    network.templateEnv = _environment(columns(exhibit, shown, community, clips), asked, story)
    network.path = "index.html.j2"
    return str(network.generate_html())  # pyvis is untyped


def with_story(page: str, story: Sequence[Step]) -> str:
    """Return a page of `html` that has no story, with one."""
    return page.replace(
        _STORY.format("[]"), _STORY.format(json_in_script([dataclasses.asdict(s) for s in story])), 1
    )


_STORY = '<script type="application/json" id="told">{}</script>'
"""As the template has it; no text of a page can be it, since data has no ``<``."""
_CLIP = re.compile(r"clips/\w+\.jpg", re.ASCII)
"""As `kg.export.clips` calls them; a database from elsewhere may say anything."""


def clips_in(folder: Path, named: Iterable[str | None]) -> Set[str]:
    """Return the pictures of sentences (`clip` of the evidence) that a folder of results holds."""
    return {name for name in set(named) if name and _CLIP.fullmatch(name) and (folder / name).is_file()}


def policy(*, api: str = "") -> str:
    """Return the content security policy of the page: its own scripts and style by digest, and no request.

    Parameters
    ----------
    api
        As in `html`: a page with an API may send requests to its own server.
    """
    vis, script, css = _parts()
    rules = [
        "default-src 'none'",
        f"script-src {source(vis)} {source(script)}",
        f"style-src {source(css)}",
        "img-src data: blob:",
        *(["connect-src 'self'"] if api else []),
        "base-uri 'none'",
        "form-action 'none'",
    ]
    return "; ".join(rules)


def _environment(held: Columns, asked: Mapping[str, Any], story: Sequence[Step]) -> jinja2.Environment:
    """Return the template's environment: the values of the page that pyvis does not provide."""
    vis, script, css = _parts()
    environment = jinja2.Environment(
        loader=jinja2.DictLoader({"index.html.j2": _text("index.html.j2")}),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
    )
    environment.globals |= {
        "title": held.data["title"],
        "data": {**held.data, **asked},
        "steps": [dataclasses.asdict(step) for step in story],
        "chunks": held.chunks,
        "bigrams": held.bigrams,
        "json": json_in_script,
        "css": Markup(css),
        "vis": Markup(vis),
        "script": Markup(script),
        "policy": Markup(policy(api=asked["api"])),
    }
    return environment


def _parts() -> tuple[str, str, str]:
    """Return the texts of the library, the page's script and its style."""
    # The source map named in the last line is not beside the page.
    vis = renderer().read_text(encoding="utf-8").replace("//# sourceMappingURL=vis-network.min.js.map", "")
    return vis, _text("page.js"), _text("page.css")


def renderer() -> Traversable:
    """Return the file of vis-network that pyvis brings, the newest of several.

    Raises
    ------
    kg.base.errors.KgError
        pyvis has none.
    """
    library = importlib.resources.files("pyvis") / "templates" / "lib"
    folders = [folder for folder in library.iterdir() if re.fullmatch(r"vis-[\d.]+", folder.name)]
    newest = max(folders, key=lambda folder: [*map(int, re.findall(r"\d+", folder.name))], default=library)
    if not (found := newest / "vis-network.min.js").is_file():
        raise KgError("pyvis", "brings no vis-network", "install pyvis 0.3.2")
    return found


def _text(name: str) -> str:
    """Return a file of the template."""
    return (importlib.resources.files("kg.export.page") / "template" / name).read_text(encoding="utf-8")


def source(text: str) -> str:
    """Return how a content security policy names an inline script or style."""
    return "'sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode() + "'"


def json_in_script(value: object) -> Markup:
    """Return JSON that is safe in a script element: without ``<`` no text can end it."""
    return Markup(json.dumps(value, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c"))
