"""Streams GEXF 1.3, Gephi's own format, with positions, sizes, colours and a time line.

The spells of nodes and edges are the days on which they are seen; those of a post's edge are the printed terms, if
any. Specification: https://gexf.net (2022).
"""

import calendar
import datetime
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from lxml import etree

from kg.base.files import whole
from kg.export.attributes import EDGE, NODE, Values, edges, nodes
from kg.export.evidence import days
from kg.query.graph_data import Exhibit, links

__all__ = ["write"]

_NAMESPACE = "http://gexf.net/1.3"
_VIZ = "http://gexf.net/1.3/viz"
_NODE = {
    n: kind
    for n, kind in NODE.items()
    if n not in {"label", "name", "labels", "x", "y", "size", "r", "g", "b"}
}
_EDGE = {n: kind for n, kind in EDGE.items() if n not in {"label", "interaction", "weight"}}
"""Attributes without a place of their own in the format, unlike label, weight and the picture. Not every reader knows
the format's place for the kind, so it is here."""
Term = tuple[str | None, str | None]
"""First and last day; None if unknown."""
_TYPES = {"string": "string", "int": "integer", "double": "double"}


def write(exhibit: Exhibit, path: Path) -> None:
    """Write the graph of an exhibit; the same exhibit gives the same bytes.

    Spells are closed intervals of whole days; days in a row are one spell. Elements without a date have no spell and
    are always visible.

    Raises
    ------
    kg.base.errors.KgError
        The file cannot be written.
    """
    seen, met = days(exhibit)
    names = sorted(exhibit.graph)
    with whole(path) as file, etree.xmlfile(file, encoding="UTF-8") as xml:
        xml.write_declaration()
        with (
            xml.element("gexf", {"version": "1.3"}, nsmap={None: _NAMESPACE, "viz": _VIZ}),
            xml.element("graph", {"defaultedgetype": "undirected", "mode": "dynamic", "timeformat": "date"}),
        ):
            for place, columns in (("node", _NODE), ("edge", _EDGE)):
                with xml.element("attributes", {"class": place, "mode": "static"}):
                    for name, kind in columns.items():
                        held = {"id": f"{place[0]}_{name}", "title": name, "type": _TYPES[kind]}
                        xml.write(etree.Element("attribute", held), pretty_print=True)
            with xml.element("nodes"):
                for name, (id_, values) in zip(names, nodes(exhibit.graph), strict=True):
                    label = {"id": id_, "label": str(values.get("label", ""))}
                    element = _element("node", label, values, _NODE)
                    _lifetime(element, seen[name])
                    _picture(element, values)
                    xml.write(element, pretty_print=True)
            with xml.element("edges"):
                terms = _terms(exhibit)
                for link, dates, (id_, source, target, values) in zip(
                    links(exhibit), met, edges(exhibit), strict=True
                ):
                    ends = {"id": id_, "source": source, "target": target}
                    held = ends | {"kind": str(values["kind"]), "weight": str(values["weight"])}
                    element = _element("edge", held, values, _EDGE)
                    told = terms.get((link["source"], link["target"]), ()) if link["kind"] == "post" else ()
                    _lifetime(element, dates, told)
                    xml.write(element, pretty_print=True)


def _element(tag: str, attributes: dict[str, str], values: Values, names: dict[str, str]) -> etree._Element:
    element = etree.Element(tag, attributes, nsmap={"viz": _VIZ})
    listed = etree.SubElement(element, "attvalues")
    for name in names:
        if name in values:
            etree.SubElement(listed, "attvalue", {"for": f"{tag[0]}_{name}", "value": str(values[name])})
    return element


def _lifetime(element: etree._Element, dates: Sequence[str], terms: Sequence[Term] = ()) -> None:
    """Write the spells of an element: the printed terms, else the runs of days on which it is seen."""
    if not dates and not terms:
        return
    listed = etree.SubElement(element, "spells")
    for start, end in terms or _runs(dates):
        held = {"start": start, "end": end}
        etree.SubElement(listed, "spell", {name: day for name, day in held.items() if day})


def _terms(exhibit: Exhibit) -> Mapping[tuple[str, str], Sequence[Term]]:
    """Return the printed terms of the posts between two nodes, as whole days, in order."""
    found: defaultdict[tuple[str, str], set[Term]] = defaultdict(set)
    for spell in exhibit.spells:
        if spell["basis"] == "printed":
            ends = min(spell["person"], spell["organ"]), max(spell["person"], spell["organ"])
            found[ends].add((_first(spell["begin"]), _last(spell["until"] or _over_since(spell))))
    return {
        ends: sorted(terms, key=lambda term: (term[0] or "", term[1] or "")) for ends, terms in found.items()
    }


def _over_since(spell: Mapping[str, Any]) -> str | None:
    """Return the last day that shows an office whose end is not printed, if no page shows it going on; else None."""
    over = spell["last"] is None or (spell["past"] is not None and spell["last"] < spell["past"])
    return (spell["last"] or spell["begin"]) if over else None


def _first(day: str | None) -> str | None:
    """Return the first day of a printed date: 2011-05-01 for 2011-05."""
    return None if day is None else day + "-01-01"[len(day) - len("2011") :]


def _last(day: str | None) -> str | None:
    """Return the last day of a printed date: 2011-05-31 for 2011-05."""
    if day is None or len(day) > len("2011-05"):
        return day
    month = int(day[5:] or 12)
    return f"{day[:4]}-{month:02d}-{calendar.monthrange(int(day[:4]), month)[1]}"


def _runs(dates: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Yield the first and last day of each run of consecutive days."""
    start = end = datetime.date.fromisoformat(dates[0])
    for date in map(datetime.date.fromisoformat, dates[1:]):
        if date - end > datetime.timedelta(days=1):
            yield start.isoformat(), end.isoformat()
            start = date
        end = date
    yield start.isoformat(), end.isoformat()


def _picture(element: etree._Element, values: Values) -> None:
    etree.SubElement(element, f"{{{_VIZ}}}size", {"value": str(values["size"])})
    etree.SubElement(
        element, f"{{{_VIZ}}}position", {axis: str(values[axis]) for axis in "xy"} | {"z": "0.0"}
    )
    etree.SubElement(element, f"{{{_VIZ}}}color", {channel: str(values[channel]) for channel in "rgb"})
