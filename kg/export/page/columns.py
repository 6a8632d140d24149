"""Makes the columns that the graph page reads: nodes and edges by rank, articles, and the names in each sentence.

Sentences are in packed chunks (JSON, zlib, base64), which the page opens on demand. The sentences that prove an edge
are not stored; they are the intersection of those that name its ends.
"""

import base64
import dataclasses
import itertools
import json
import re
import zlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from typing import Any, TypeVar

import numpy as np

from kg.base.event_schema import EVENT_KINDS
from kg.base.schema import CORE_TYPES
from kg.base.text import printable, solid
from kg.base.types import POSTED, REPORTER, TYPES
from kg.derive.centrality import pagerank
from kg.export.first_view import EACH, EDGES, NODES, OTHERS, View
from kg.export.graphml import KEYS, head
from kg.export.page.index import BITS, index
from kg.export.page.ledger import event_rows, post_rows
from kg.query.graph_data import Exhibit
from kg.query.network import Network, ties, types_of
from kg.query.tables import TABLES

__all__ = ["CHUNK", "Columns", "columns", "pack", "spans", "unpack"]

Node = TypeVar("Node")

_SHOWN = (*TYPES, REPORTER)
_TYPES = tuple(kind.name for kind in _SHOWN)
"""Types of nodes in the page; a person named only in credits is a reporter."""

CHUNK = 256
"""Sentences in a chunk: few enough to open in milliseconds, enough for zlib to compress well."""


@dataclasses.dataclass(frozen=True, slots=True)
class Columns:
    """The data of a page."""

    data: dict[str, Any]
    """Columns by name."""
    chunks: tuple[str, ...]
    """The packed sentences, see `unpack`."""
    bigrams: str
    """The index of the sentences, see `kg.export.page.index`."""


def columns(
    exhibit: Exhibit, view: View, community: Mapping[str, int], clips: Set[str] = frozenset()
) -> Columns:
    """Return the columns of an exhibit and the chunks of its sentences.

    Parameters
    ----------
    exhibit
        The data to show.
    view
        The order of its nodes and edges.
    community
        Number of the community of each node.
    clips
        Pictures of sentences, which are beside the page.

    Returns
    -------
    Columns
        Nodes and edges in the order of `view`, dates as numbers in ``dates`` (0 means none), ``seen`` the numbers of the
        sentences that name a node, once for every mention, each less the one before; ``again`` the sentences that repeat
        a passage, each less the one before, and how far back its first print is; ``posted`` the numbers of the persons
        who hold a post in a body. Of articles that name no node page, story and day alone are there, to be counted, and
        not even these where the page holds a part of a database; sentences of notices that name none are left out, since
        these concern private persons.
        Offsets of marks count UTF-16 units, as scripts do. Persons named only in credits have the type ``reporter``;
        the sentences of their credits name them.
    """
    reporters = _reporters(exhibit)
    number = {name: i for i, name in enumerate(view.nodes)}
    dates = _Numbers("")
    printed = _printed(exhibit, number, reporters, clips)
    posted = _posted(exhibit.graph, view.nodes, reporters)
    found = {
        "title": printable(exhibit.title),
        "database": exhibit.database and dataclasses.asdict(exhibit.database),
        **_constants(),
        "posted": posted,
        "core": [*CORE_TYPES, *([POSTED.name] if posted else [])],
        **_nodes(exhibit.graph, view.nodes, reporters, dates),
        "community": [community[name] for name in view.nodes],
        "groups": len({community[name] for name in view.first}),
        "hubs": [number[name] for name in view.hubs],
        "called": _called(view.nodes, exhibit.sentences),
        "seen": [_steps(printed.seen[i]) for i in range(len(view.nodes))],
        **_edges([exhibit.graph.edges[edge] for edge in view.edges], view.edges, number, dates),
        "post": post_rows(exhibit.posts, number, dates, printed.places),
        "event": event_rows(exhibit.events, number, dates, printed.places),
        **_articles(printed.articles, dates),
        "said": len(printed.said),
        "listed": _steps([i for i, (_, listing, *_) in enumerate(printed.said) if listing]),
        "again": _again([text for text, *_ in printed.said]),
    }
    found["dates"] = [printable(date) for date in dates]
    chunks = [printed.said[at : at + CHUNK] for at in range(0, len(printed.said), CHUNK)]
    return Columns(found, tuple(map(pack, chunks)), index([text for text, *_ in chunk] for chunk in chunks))


@dataclasses.dataclass(slots=True)
class _Printed:
    """The sentences of the articles that name a node, and the heads of all articles."""

    said: list[tuple[str, int, list[int]] | tuple[str, int, list[int], str]] = dataclasses.field(
        default_factory=list
    )
    """Text, 1 for a list of names, marks; the picture if there is one."""
    seen: defaultdict[int, list[int]] = dataclasses.field(default_factory=lambda: defaultdict(list))
    """Maps the number of a node to the numbers of the sentences that name it."""
    articles: list[dict[str, Any]] = dataclasses.field(default_factory=list)
    """The first sentence of each article, ``sentence`` its number here; of those that name no node, without headline."""
    places: defaultdict[tuple[str, str | None], list[tuple[int, int, int]]] = dataclasses.field(
        default_factory=lambda: defaultdict(list)
    )
    """As `kg.export.page.ledger.Places`."""


def _printed(exhibit: Exhibit, number: dict[str, int], reporters: Set[str], clips: Set[str]) -> _Printed:
    printed = _Printed()
    for article in _marked(exhibit, number, reporters):
        named = any(marks for _, marks in article)
        kept = [(s, marks) for s, marks in article if named and (marks or s["kind"] != "notice")]
        if kept or exhibit.database is None:
            head = kept[0][0] if kept else {**article[0][0], "article": "", "headline": ""}
            printed.articles.append({**head, "sentence": len(printed.said)})
        for sentence, marks in kept:
            place = sentence["start"], sentence["end"], len(printed.said)
            printed.places[sentence["doc"], sentence["article"]].append(place)
            for node in sorted(marks[::3]):
                printed.seen[node].append(len(printed.said))
            row = printable(sentence["text"]), int(sentence["listing"]), marks
            clip = str(sentence.get("clip") or "")
            printed.said.append((*row, clip) if clip in clips else row)
    return printed


def _constants() -> dict[str, Any]:
    return {
        "types": _TYPES,
        "acts": EVENT_KINDS,
        "colours": {kind.name: "#{:02x}{:02x}{:02x}".format(*kind.colour) for kind in _SHOWN},
        "shapes": {kind.name: kind.shape for kind in _SHOWN},
        "labels": {
            kind.name: {
                "zh": {"one": kind.zh, "many": kind.zh},
                "en": {"one": kind.en, "many": kind.en_many},
            }
            for kind in (*_SHOWN, POSTED)
        },
        "limit": {"nodes": NODES, "edges": EDGES, "each": EACH, "others": OTHERS},
        "chunk": CHUNK,
        "index": {"bits": BITS},
        "declared": {
            "head": head(),
            "keys": KEYS,
            "nodes": [*TABLES["nodes"]],
            "edges": [*TABLES["edges"]],
        },
    }


def _nodes(
    graph: Network, names: Sequence[str], reporters: Set[str], dates: "_Numbers"
) -> dict[str, list[Any]]:
    ranks = _ranks(graph)
    nodes = [graph.nodes[name] for name in names]
    return {
        "name": [printable(name) for name in names],
        "type": [
            _TYPES.index(REPORTER.name if name in reporters else graph.nodes[name]["type"]) for name in names
        ],
        "alias": [[printable(a) for a in held.get("aliases", "").split("; ") if a] for held in nodes],
        "pinyin": [printable(held.get("pinyin", "")) for held in nodes],
        "mentions": [held.get("mentions", 0) for held in nodes],
        "articles": [held.get("articles", 0) for held in nodes],
        "first": [dates[held.get("first", "")] for held in nodes],
        "last": [dates[held.get("last", "")] for held in nodes],
        "rank": [round(1e5 * ranks[name], 2) for name in names],
    }


def _edges(
    edges: Sequence[Mapping[str, Any]],
    ends: Sequence[tuple[str, str]],
    number: Mapping[str, int],
    dates: "_Numbers",
) -> dict[str, list[Any]]:
    return {
        "a": [number[a] for a, _ in ends],
        "b": [number[b] for _, b in ends],
        "weight": [held.get("weight", 1) for held in edges],
        "sentences": [held.get("sentences", 0) for held in edges],
        "lists": [held.get("lists", 0) for held in edges],
        "npmi": [round(held.get("npmi", 0.0), 3) for held in edges],
        "since": [dates[held.get("first", "")] for held in edges],
        "until": [dates[held.get("last", "")] for held in edges],
    }


def _articles(articles: Sequence[Mapping[str, Any]], dates: "_Numbers") -> dict[str, list[Any]]:
    docs, stories = _Numbers(), _Numbers()
    heads = {row["doc"]: row for row in articles}
    numbers = [docs[row["doc"]] for row in articles]
    return {
        "docName": [printable(doc) for doc in docs],
        "paper": [printable(heads[doc]["paper"] or "") for doc in docs],
        "docDate": [dates[heads[doc]["date"] or ""] for doc in docs],
        "pageNumber": [printable(heads[doc].get("page") or "") for doc in docs],
        "doc": numbers,
        "article": [printable(row["article"]) for row in articles],
        "headline": [printable(row["headline"]) for row in articles],
        "story": [stories[row["story"]] for row in articles],
        "from": [row["sentence"] for row in articles],
    }


def pack(rows: Sequence[object]) -> str:
    """Return rows as JSON, compressed by zlib, in base64; the same rows give the same text."""
    return base64.b64encode(
        zlib.compress(json.dumps(rows, ensure_ascii=False, separators=(",", ":")).encode(), 9)
    ).decode()


def unpack(chunk: str) -> list[Any]:
    """Return the rows of a chunk."""
    found: list[Any] = json.loads(zlib.decompress(base64.b64decode(chunk)))
    return found


class _Numbers(dict[Any, int]):
    """Numbers keys from 0 in the order of their first look-up."""

    def __init__(self, *known: object) -> None:
        super().__init__((thing, number) for number, thing in enumerate(known))

    def __missing__(self, thing: object) -> int:
        self[thing] = len(self)
        return self[thing]


def _ranks(graph: Network) -> dict[str, float]:
    """Return the PageRank of every node, with edges weighted by `kg.query.network.tie`."""
    names, numbered = ties(graph)
    edges = np.array([*numbered.edges(data="weight")], dtype=np.int64).reshape(-1, 3)
    return dict(zip(names, pagerank(len(names), edges[:, :2].T, edges[:, 2].astype(float)), strict=True))


def _reporters(exhibit: Exhibit) -> set[str]:
    """Return the persons named only in credits."""
    persons = {name for name, kind in types_of(exhibit.graph).items() if kind == "person"}
    return persons & {c["entity"] for c in exhibit.credits} - {a["entity"] for a in exhibit.appearances}


def _posted(graph: Network, names: Sequence[str], reporters: Set[str]) -> list[int]:
    """Return the numbers of the persons who hold a post in a body and whom more than credits name."""
    nodes = ((i, name, graph.nodes[name]) for i, name in enumerate(names))
    return [
        i
        for i, name, held in nodes
        if held["type"] == "person" and held.get("posted") and name not in reporters
    ]


def _steps(numbers: list[int]) -> list[int]:
    return [b - a for a, b in itertools.pairwise([0, *numbers])]


def _marked(
    exhibit: Exhibit, number: dict[str, int], reporters: Set[str]
) -> Iterator[list[tuple[dict[str, Any], list[int]]]]:
    """Yield the sentences of each article, with their marks in one list: node, start, end in turn."""
    named = _named(exhibit.appearances, number)
    credited = _named((c for c in exhibit.credits if c["entity"] in reporters), number)
    place = {
        key: i for i, key in enumerate(dict.fromkeys((s["doc"], s["article"]) for s in exhibit.sentences))
    }
    ordered = sorted(exhibit.sentences, key=lambda s: (place[s["doc"], s["article"]], s["sentence"]))
    for _, article in itertools.groupby(ordered, key=lambda s: (s["doc"], s["article"])):
        yield [(sentence, _marks(sentence, named, credited)) for sentence in article]


def _marks(
    sentence: dict[str, Any], *named: Mapping[tuple[str, str, int], list[tuple[int, str]]]
) -> list[int]:
    """Return node, start, end of every name in a sentence, in order."""
    key = sentence["doc"], sentence["article"], sentence["sentence"]
    text = printable(sentence["text"])
    marks = [mark for names in named for mark in spans(text, names.get(key, ()))]
    marks.sort(key=lambda mark: mark[1])
    return list(itertools.chain.from_iterable(marks))


def _again(texts: Sequence[str]) -> list[tuple[int, int]]:
    """Return the repeated passages: the number of each less the one before, and how far back the first print is."""
    first: dict[str, int] = {}
    found, before = [], 0
    for number, text in enumerate(texts):
        passage = solid(text)
        origin = first.setdefault(passage, number)
        if origin != number and passage:
            found.append((number - before, number - origin))
            before = number
    return found


_WHERE = re.compile(r"(?P<name>.+)（(?P<doc>.+?)(?:#(?P<article>[^#）]+))?）")
"""A name that contains the page or article to which it belongs."""


def _called(names: Sequence[str], sentences: Sequence[Mapping[str, Any]]) -> list[tuple[int, str]]:
    """Return the names that contain a page, by number, with its file name replaced by paper, date and headline."""
    pages = {s["doc"]: s for s in sentences}
    heads = {(s["doc"], s["article"]): s["headline"] for s in sentences}
    found = []
    for number, name in enumerate(names):
        where = _WHERE.fullmatch(name)
        if where and (page := pages.get(where["doc"])):
            headline = heads.get((where["doc"], where["article"]), "")
            told = " ".join(t for t in (page["paper"] or "", page["date"] or "") if t)
            told = told or where["doc"].rpartition("/")[2]
            found.append(
                (number, printable(f"{where['name']}（{told}{f'《{headline}》' if headline else ''}）"))
            )
    return found


def _named(
    mentions: Iterable[dict[str, Any]], number: dict[str, int]
) -> dict[tuple[str, str, int], list[tuple[int, str]]]:
    """Return the number and the printed name of the nodes that each sentence names, in order."""
    named: defaultdict[tuple[str, str, int], list[tuple[int, str]]] = defaultdict(list)
    for m in mentions:
        if m["entity"] in number:
            named[m["doc"], m["article"], m["sentence"]].append((number[m["entity"]], m["text"]))
    return named


def spans(text: str, named: Iterable[tuple[Node, str]]) -> Iterator[tuple[Node, int, int]]:
    """Yield node, start and end (in UTF-16 units) of printed names in a clean text, in order; blanks do not count.

    A name that the clean text does not hold gets an empty span, since the sentence still names it.
    """
    named = list(named)
    if not named:
        return
    letters = "".join(text.split())
    solid: Sequence[int] = range(len(text))
    if letters != text:
        solid = [i for i, c in enumerate(text) if not c.isspace()]
    units: Sequence[int] = range(len(text) + 1)
    if max(letters, default="") > "\uffff":
        units = [0, *itertools.accumulate(1 + (c > "\uffff") for c in text)]
    at = 0
    for node, name in named:
        wanted = "".join(printable(name).split())
        start = letters.find(wanted, at) if wanted else -1
        if start < 0:
            yield node, 0, 0
        else:
            at = start + len(wanted)
            yield node, units[solid[start]], units[solid[at - 1] + 1]
