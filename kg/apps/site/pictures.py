"""Draws the SVG pictures of a page: articles per month with terms of office, and the entities around one."""

import itertools
import math
from collections.abc import Callable, Mapping, Sequence

import networkx as nx
from markupsafe import Markup, escape

from kg.base.text import clean
from kg.export.layout import places
from kg.query.careers import Spell, end_of, start_of
from kg.query.dossiers import DRAWN, Dossier
from kg.query.network import Network

__all__ = ["around", "months", "through"]

_WIDTH, _BARS, _TERM = 480, 110, 22
"""Width of a picture, height of the bars, height of a term below them, in units of the drawing."""
_TERMS = 5
"""Most terms below the bars, the newest."""
_HEIGHT = 400
_MARGIN = 46
"""Room at the edges of the picture of surroundings for names."""
_ROUNDS = 60
"""Rounds of the forces for a dozen nodes; more do not move a node by its width, and there are thousands of pages."""
_LETTER, _LINE = 14, 32
"""Width of a character; height of a node with its name."""
_LETTERS = 9
"""Most characters of a name beside a node."""


def through(first: str, last: str) -> list[str]:
    """Return the months from one day to another, both included: ``2023-02``."""
    start, end = (12 * int(day[:4]) + int(day[5:7]) - 1 for day in (first, last))
    return [f"{step // 12:04}-{step % 12 + 1:02}" for step in range(start, end + 1)]


def months(
    counts: Sequence[tuple[str, int]],
    all_months: Sequence[str],
    spells: Sequence[Spell],
    *,
    label: str,
    hide: Callable[[str], str],
) -> Markup:
    """Return a bar for each month of the corpus, and a line for each term of office.

    Parameters
    ----------
    counts
        Months with their stories.
    all_months
        Every month of the corpus, without gaps.
    spells
        The terms; those without a date, and those before or after the corpus, are not drawn.
    label
        Description of the picture for those who cannot see it.
    hide
        Removes what may not be named from a post.
    """
    place = {month: number for number, month in enumerate(all_months)}
    step = _WIDTH / len(all_months)
    most = max(count for _, count in counts)
    parts = [_axis(all_months, step)]
    for month, count in counts:
        height = max(_BARS * 0.8 * count / most, 2)
        x, y, width = place[month] * step, _BARS - height, max(step * 0.85, 1.5)
        parts.append(
            f'<rect class="bar" x="{_n(x)}" y="{_n(y)}" width="{_n(width)}" height="{_n(height)}">'
            f"<title>{month}: {count}</title></rect>"
        )
    top = next(month for month, count in counts if count == most)
    middle = min(max((place[top] + 0.42) * step, 12), _WIDTH - 12)
    parts.append(_word(middle, _BARS * 0.2 - 5, str(most), "middle"))
    drawn = [spell for spell in spells if _within(spell, all_months)][-_TERMS:]
    parts += [_term(spell, all_months, row, hide) for row, spell in enumerate(drawn)]
    height = _BARS + 22 + _TERM * len(drawn)
    return _picture("months", height, label, "img", parts)


def _picture(kind: str, height: int, label: str, role: str, parts: Sequence[str]) -> Markup:
    """Return a drawing of parts that are already SVG; every text in them is escaped."""
    told = escape(clean(label))
    return Markup(
        f'<svg class="{kind}" viewBox="0 0 {_WIDTH} {height}" role="{role}" aria-label="{told}">{"".join(parts)}</svg>'
    )


def _axis(all_months: Sequence[str], step: float) -> str:
    """Return the base line with the first and the last month, and the years between them that fit."""
    parts = [f'<path class="axis" d="M0 {_BARS}H{_WIDTH}"/>']
    years = [n for n, month in enumerate(all_months) if month.endswith("-01")]
    every = max(1, math.ceil(len(years) * 60 / _WIDTH))
    for n in years[::every]:
        if 70 < n * step < _WIDTH - 110:
            parts.append(_word(n * step, _BARS + 16, all_months[n][:4], "middle"))
    parts.append(_word(0, _BARS + 16, all_months[0], "start"))
    if len(all_months) > 1:
        parts.append(_word(_WIDTH, _BARS + 16, all_months[-1], "end"))
    return "".join(parts)


def _word(x: float, y: float, text: str, anchor: str) -> str:
    return f'<text x="{_n(x)}" y="{_n(y)}" text-anchor="{anchor}">{escape(text)}</text>'


def _term(spell: Spell, all_months: Sequence[str], row: int, hide: Callable[[str], str]) -> str:
    """Return a term as a line with its post; dates outside the corpus are drawn at its edge."""
    start, end = (_at(day, all_months) for day in (start_of(spell), end_of(spell) or start_of(spell)))
    y = _BARS + 22 + _TERM * row
    kind = "term" if spell.basis == "printed" else "term seen"
    anchor, x = ("start", start) if start < _WIDTH / 2 else ("end", max(end, start + 3))
    line = f'<rect class="{kind}" x="{_n(start)}" y="{y + 16}" width="{_n(max(end - start, 3))}" height="4" rx="2"/>'
    return line + _word(x, y + 12, _short(hide(spell.organ + spell.post), 20), anchor)


def _within(spell: Spell, all_months: Sequence[str]) -> bool:
    """Return whether a term has a date and, as precisely as printed, is not wholly before or after the corpus."""
    start, end = start_of(spell), end_of(spell) or start_of(spell)
    if not start or not end:
        return False
    return start[:7] <= all_months[-1] and end[:7] >= all_months[0][: len(end)]


def _at(day: str | None, all_months: Sequence[str]) -> float:
    """Return the position on the axis of a day, as far as it is printed."""
    first = 12 * int(all_months[0][:4]) + int(all_months[0][5:7]) - 1
    known = day or all_months[0]
    month = 12 * int(known[:4]) + (int(known[5:7]) - 1 if len(known) > 4 else 0) - first
    part = (int(known[8:10]) - 1) / 31 if len(known) > 7 else 0.0
    return min(max((month + part) * _WIDTH / len(all_months), 0), _WIDTH)


def around(dossier: Dossier, *, label: str, link: Callable[[str], str | None]) -> Markup:
    """Return a picture of an entity and those it appears with most, linked ones near; "" if there are none."""
    near = dossier.near[:DRAWN]
    if not near:
        return Markup("")
    own = dossier.entity.entity
    graph: Network = nx.Graph()
    graph.add_weighted_edges_from((own, other.entity, other.articles) for other in near)
    graph.add_weighted_edges_from(dossier.ties)
    spots = _fitted(places(graph, dict.fromkeys(graph, 0), rounds=_ROUNDS, untangle=False))
    kinds = {other.entity: other.type for other in near} | {own: dossier.entity.type}
    edges = sorted((min(u, v), max(u, v), held["weight"]) for u, v, held in graph.edges(data=True))
    most = max(weight for _, _, weight in edges)
    parts = []
    for u, v, weight in edges:
        kind = "tie own" if own in (u, v) else "tie"
        ends = " ".join(map(_n, (*spots[u], *spots[v])))
        parts.append(
            f'<path class="{kind}" stroke-width="{_n(0.8 + 3.2 * math.sqrt(weight / most))}" d="M{ends}"/>'
        )
    parts += [_node(name, kinds[name], spots[name], own, link) for name in sorted(graph)]
    return _picture("around", _HEIGHT, label, "group", parts)


def _node(
    name: str, kind: str, spot: tuple[float, float], own: str, link: Callable[[str], str | None]
) -> str:
    x, y = spot
    size = 9 if name == own else 6
    drawn = (
        f'<title>{escape(clean(name))}</title><circle class="{kind}" cx="{_n(x)}" cy="{_n(y)}" r="{size}"/>'
        + _word(x, y + size + 14, _short(name, _LETTERS), "middle")
    )
    if name == own:
        return f'<g class="self">{drawn}</g>'
    address = link(name)
    return f"<g>{drawn}</g>" if address is None else f'<a href="{escape(address)}">{drawn}</a>'


def _fitted(spots: Mapping[str, tuple[float, float]]) -> dict[str, tuple[float, float]]:
    """Return positions scaled to fill the picture."""
    sides = []
    for axis, room in ((0, _WIDTH), (1, _HEIGHT - 20)):
        values = [spot[axis] for spot in spots.values()]
        low, high = min(values), max(values)
        scale = (room - 2 * _MARGIN) / (high - low) if high > low else 0.0
        middle = (low + high) / 2
        sides.append((scale, middle, room / 2))
    (a, left, x), (b, top, y) = sides
    fitted = {}
    for name, (u, v) in spots.items():
        half = _half(name)
        fitted[name] = min(max(x + a * (u - left), half), _WIDTH - half), y + b * (v - top)
    return _apart(fitted)


def _half(name: str) -> float:
    """Return half the width of a name as it is written."""
    return (min(len(name), _LETTERS) * _LETTER + 6) / 2


def _apart(spots: Mapping[str, tuple[float, float]]) -> dict[str, tuple[float, float]]:
    """Return positions moved up and down until no names overlap or there is no room left."""
    found = {name: list(spot) for name, spot in spots.items()}
    half = {name: _half(name) for name in found}
    for _ in range(_ROUNDS):
        moved = False
        for one, other in itertools.combinations(sorted(found), 2):
            (x, y), (u, v) = found[one], found[other]
            if abs(x - u) < half[one] + half[other] and abs(y - v) < _LINE:
                up, down = (one, other) if y <= v else (other, one)
                step = (_LINE - abs(y - v)) / 2 + 0.5
                found[up][1] = max(found[up][1] - step, 12)
                found[down][1] = min(found[down][1] + step, _HEIGHT - 30)
                moved = True
        if not moved:
            break
    return {name: (x, y) for name, (x, y) in found.items()}


def _short(name: str, most: int) -> str:
    name = clean(name)
    return name if len(name) <= most else name[: most - 1] + "…"


def _n(value: float) -> str:
    """Return a number in the short form that a drawing needs."""
    return f"{value:.1f}".removesuffix(".0")
