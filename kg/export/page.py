"""The graph page: one HTML file that works offline, drawn by pyvis's vis-network with the project's own template.

pyvis carries nodes, edges and options; the template is rendered with autoescape; all data is JSON that cannot end
its script; a content security policy lets no other script run and no request leave.
"""

import base64
import hashlib
import importlib.resources
import json
from collections import defaultdict
from pathlib import Path
from typing import Any

import jinja2
from markupsafe import Markup
from pyvis.network import Network

from kg.export.colours import COLOURS
from kg.export.exhibit import Exhibit, printable, whole
from kg.export.places import places
from kg.schema import CORE_TYPES, ENTITY_TYPES

__all__ = ["write"]

_NODES = 400
_EDGES = 1500
"""What the first view holds at most: more is a hairball and slow to drag."""
_OPTIONS = {
    "physics": {"enabled": False},
    "interaction": {"hover": True, "keyboard": False, "multiselect": False, "hideEdgesOnDrag": False},
    "edges": {"smooth": False, "selectionWidth": 2, "hoverWidth": 0.5},
    "nodes": {"borderWidth": 1, "shape": "dot"},
}


def write(exhibit: Exhibit, path: Path) -> None:
    """Write the page of an exhibit; the same exhibit gives the same bytes under any locale.

    Raises
    ------
    kg.errors.KgError
        The file cannot be written.
    """
    data = _data(exhibit)
    network = Network(height="100%", width="100%", cdn_resources="in_line")
    network.nodes = [
        {"id": i, "label": data["nodes"][i]["name"], "x": data["nodes"][i]["x"], "y": data["nodes"][i]["y"]}
        for i in data["view"]["nodes"]
    ]
    network.edges = [
        {"id": e, "from": data["edges"][e][0], "to": data["edges"][e][1]} for e in data["view"]["edges"]
    ]
    network.options = _OPTIONS  # type: ignore[assignment]  # pyvis takes a dict here and says so nowhere
    own = importlib.resources.files("kg.export") / "template"
    library = importlib.resources.files("pyvis") / "templates" / "lib" / "vis-9.1.2"
    vis = (library / "vis-network.min.js").read_text(encoding="utf-8").replace("</script", "<\\/script")
    script = (own / "page.js").read_text(encoding="utf-8")
    environment = jinja2.Environment(
        loader=jinja2.DictLoader({"page": (own / "index.html.j2").read_text(encoding="utf-8")}),
        autoescape=True,
    )
    environment.globals |= {
        "title": printable(exhibit.title),
        "css": Markup((own / "page.css").read_text(encoding="utf-8")),
        "vis": Markup(vis),
        "script": Markup(script),
        "hashes": " ".join(_hash(text) for text in (vis, script)),
        "data": _json(data),
        "json": _json,
        "types": ENTITY_TYPES,
    }
    network.templateEnv, network.path = environment, "page"
    html = network.generate_html()
    with whole(path) as file:
        file.write(html.encode("utf-8", "replace"))


def _hash(script: str) -> str:
    """Return a script's source for a content security policy."""
    return "'sha256-" + base64.b64encode(hashlib.sha256(script.encode()).digest()).decode() + "'"


def _json(value: object) -> Markup:
    """Return JSON that may stand in a script: no ``<``, so that no text can end it."""
    return Markup(
        json.dumps(value, ensure_ascii=False, separators=(",", ":"))
        .replace("<", "\\u003c")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029")
    )


def _data(exhibit: Exhibit) -> dict[str, Any]:
    """Return all that the page knows: nodes, edges, sentences, and who stands in which sentence."""
    graph = exhibit.graph
    names = sorted(graph)
    number = {name: i for i, name in enumerate(names)}
    posts = defaultdict(list)
    for post in exhibit.posts:
        posts[post["person"]].append(
            [post["post"], post["organ"], bool(post["former"]), post["first"] or "", post["last"] or ""]
        )
    edges = sorted(
        [
            *sorted((number[u], number[v])),
            e["weight"],
            e["sentences"],
            e["lists"],
            e.get("first", ""),
            e.get("last", ""),
        ]
        for u, v, e in graph.edges(data=True)
    )
    view = _view(exhibit, names, number, edges)
    spots = places(graph.subgraph([names[i] for i in view["nodes"]]))
    keys = {(s["doc"], s["article"], s["sentence"]): i for i, s in enumerate(exhibit.sentences)}
    articles: dict[tuple[str, str], int] = {}
    for s in exhibit.sentences:
        articles.setdefault((s["doc"], s["article"]), len(articles))
    heads = {
        articles[s["doc"], s["article"]]: [
            printable(str(s[k] or "")) for k in ("doc", "headline", "paper", "date", "story")
        ]
        for s in exhibit.sentences
    }
    return {
        "nodes": [
            {
                "name": printable(name),
                "type": values["type"],
                "aliases": [printable(a) for a in values.get("aliases", "").split("; ") if a],
                "pinyin": values.get("pinyin", ""),
                "mentions": values["mentions"],
                "articles": values["articles"],
                "first": values.get("first", ""),
                "last": values.get("last", ""),
                "posts": [
                    [printable(str(x)) if isinstance(x, str) else x for x in post] for post in posts[name]
                ],
                "x": spots.get(name, (0, 0))[0],
                "y": spots.get(name, (0, 0))[1],
            }
            for name in names
            for values in [graph.nodes[name]]
        ],
        "edges": edges,
        "view": view,
        "articles": [heads[i] for i in range(len(articles))],
        "sentences": [
            [articles[s["doc"], s["article"]], printable(s["text"]), int(s["listing"])]
            for s in exhibit.sentences
        ],
        "appearances": [
            [
                number[a["entity"]],
                keys[a["doc"], a["article"], a["sentence"]],
                printable("".join(a["text"].split())),
            ]
            for a in exhibit.appearances
            if a["entity"] in number and (a["doc"], a["article"], a["sentence"]) in keys
        ],
        "colours": {kind: "rgb({},{},{})".format(*rgb) for kind, rgb in COLOURS.items()},
    }


def _view(
    exhibit: Exhibit, names: list[str], number: dict[str, int], edges: list[list[Any]]
) -> dict[str, list[int]]:
    """Return the nodes and edges of the first view: the most connected entities and the strongest edges among them."""
    graph = exhibit.graph
    strength = dict(graph.degree(weight="weight"))
    ranked = sorted(
        names,
        key=lambda n: (
            graph.nodes[n]["type"] not in CORE_TYPES,
            -strength[n],
            -graph.nodes[n]["mentions"],
            n,
        ),
    )
    core = [n for n in ranked if graph.nodes[n]["type"] in CORE_TYPES][:_NODES]
    rest = [n for n in ranked if graph.nodes[n]["type"] not in CORE_TYPES][: _NODES // 3]
    chosen = {number[n] for n in (*core, *rest)}
    inside = [i for i, e in enumerate(edges) if e[0] in chosen and e[1] in chosen]
    inside.sort(key=lambda i: (-edges[i][2], -edges[i][3], i))
    return {"nodes": sorted(chosen), "edges": sorted(inside[:_EDGES])}
