"""Finds where entities appear: the sentences of each story that name them, and the days on which two are together."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from kg.query.graph_data import Exhibit, links

__all__ = ["Scenes", "days", "scenes", "shared"]

Sentence = Mapping[str, Any]
Scenes = Mapping[str, Mapping[str, Sequence[Sentence]]]
"""Maps an entity, then a story, to the sentences of that story that name it, each once, in the order of the exhibit."""


def scenes(exhibit: Exhibit) -> Scenes:
    """Return where each node of an exhibit appears."""
    naming: defaultdict[object, dict[str, None]] = defaultdict(dict)
    for a in exhibit.appearances:
        if a["entity"] in exhibit.graph:
            naming[a["doc"], a["article"], a["sentence"]][a["entity"]] = None
    found: dict[str, dict[str, list[Sentence]]] = {name: {} for name in exhibit.graph}
    for sentence in exhibit.sentences:
        for name in naming.get((sentence["doc"], sentence["article"], sentence["sentence"]), ()):
            found[name].setdefault(sentence["story"], []).append(sentence)
    return found


def shared(found: Scenes, one: str, other: str) -> Iterator[tuple[Sequence[Sentence], Sequence[Sentence]]]:
    """Yield, for every story that names two entities, the sentences that name the one and those that name the other."""
    for story, sentences in found[one].items():
        if story in found[other]:
            yield sentences, found[other][story]


def days(exhibit: Exhibit) -> tuple[Mapping[str, Sequence[str]], Sequence[Sequence[str]]]:
    """Return the sorted ISO dates on which nodes and edges are seen, [] if no page has a date.

    A co-mention edge is seen on the day by which a story has named both ends, as in `kg.derive.links.steps`; an edge of
    another kind on the first and the last day that prints it. A node is seen on the days of its pages and of its edges.

    Returns
    -------
    tuple
        Days of each node by name, and of each edge in the order of `kg.query.graph_data.links`.
    """
    found = scenes(exhibit)
    first = {
        name: {
            story: min((s["date"] for s in said if s["date"]), default="") for story, said in stories.items()
        }
        for name, stories in found.items()
    }
    seen = {
        name: {s["date"] for said in stories.values() for s in said if s["date"]}
        for name, stories in found.items()
    }
    edges = []
    for link in links(exhibit):
        one, other = link["source"], link["target"]
        if link["kind"] == "co-mention":
            both = first[one].keys() & first[other].keys()
            dates = {max(first[one][story], first[other][story]) for story in both}
        else:
            dates = {link.get("first"), link.get("last")}
        edges.append(sorted(date for date in dates if date))
        seen[one].update(edges[-1])
        seen[other].update(edges[-1])
    return {name: sorted(dates) for name, dates in seen.items()}, edges
