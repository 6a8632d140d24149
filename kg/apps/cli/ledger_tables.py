"""Prints the ledger of offices: careers as bars over the years, holders as a table, a chart as a tree."""

import itertools
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from kg.apps.cli.events_and_posts import proofs
from kg.apps.cli.layout import paragraph, title
from kg.apps.cli.table import table
from kg.apps.language import heading, say
from kg.base.text import clean

if TYPE_CHECKING:
    from kg.query.careers import Spell
    from kg.query.heads import Place
    from kg.query.organisation import Seat
    from kg.query.source import Source

__all__ = ["career_lines", "careers_lines", "chart_tree", "holders_lines", "places", "seat_words"]

_WIDTH = 30
"""Columns of the chart of bars."""
_PRINTED, _SEEN, _NONE = "█", "▒", "·"


def places(spells: "Sequence[Spell]") -> "list[Place]":
    """Return where the words of posts are printed."""
    return [(spell.doc, spell.article) for spell in spells]


def careers_lines(rows: "Sequence[Spell]", heads: "Mapping[Place, Source]") -> Iterator[str]:
    """Yield the posts of several persons, a table for each."""
    for number, (person, group) in enumerate(itertools.groupby(rows, key=lambda spell: spell.person)):
        yield from [""] * bool(number)
        yield title(person)
        yield from career_lines(list(group), heads)


def career_lines(spells: "Sequence[Spell]", heads: "Mapping[Place, Source]") -> Iterator[str]:
    """Yield the posts of a person, each with a bar from its first to its last known day, and the words that show them."""
    years = [year for spell in spells for year in _years(spell)]
    span = (int(min(years)), int(max(years)) + 1) if years else (0, 1)
    scale = f"{span[0]:<{_WIDTH - 4}}{span[1] - 1:>4}" if years else ""
    yield from _table(
        ["organ", "post", "begin", "until", "seen", scale],
        [
            [
                s.organ,
                s.post,
                s.begin or "",
                s.until or (say("before {0}", s.past) if s.past else ""),
                _seen(s),
                _bar(s, span),
            ]
            for s in spells
        ],
    )
    yield from _contradictions(spells)
    yield ""
    yield from proofs(spells, heads)


def holders_lines(spells: "Sequence[Spell]") -> Iterator[str]:
    """Yield who held the posts of a body, with those before and after, and the time between."""
    yield from _table(
        ["post", "person", "begin", "until", "seen", "before", "after", "gap"],
        [
            [
                s.post,
                s.person,
                s.begin or "",
                s.until or (say("before {0}", s.past) if s.past else ""),
                _seen(s),
                s.predecessor or "",
                s.successor or "",
                s.gap or "",
            ]
            for s in spells
        ],
    )
    yield from _contradictions(spells)


def chart_tree(seats: "Sequence[Seat]", *, title: str) -> None:
    """Print an organisation chart as a tree: bodies, their posts, who holds them."""
    from rich.console import Console
    from rich.text import Text
    from rich.tree import Tree

    tree = Tree(Text(clean(title), style="bold"))
    for organ, group in itertools.groupby(seats, key=lambda seat: seat.organ):
        branch = tree.add(Text(clean(organ), style="bold"))
        for seat in group:
            branch.add(Text(clean("  ".join(seat_words(seat)))))
    Console().print(tree)


def seat_words(seat: "Seat") -> tuple[str, str, str]:
    """Return a seat as words: the post, its holder, and the evidence."""
    if seat.person is not None:
        printed = f"{seat.begin or ''}–{seat.until or ''}" if seat.basis == "printed" else ""
        seen = "–".join(dict.fromkeys(filter(None, (seat.first, seat.last))))
        return seat.post, seat.person, f"({printed or seen})"
    told = [say("last {0} {1}", seat.before, seat.before_last)] if seat.before else []
    told += [say("next {0} {1}", seat.after, seat.after_first)] if seat.after else []
    return seat.post, "—", say("({0}; {1})", heading(seat.state), say(", ").join(told))


def _table(header: Sequence[str], rows: Sequence[Sequence[str]]) -> list[str]:
    return table([dict(zip(header, row, strict=True)) for row in rows])


def _contradictions(spells: "Sequence[Spell]") -> Iterator[str]:
    for spell in spells:
        for claim in spell.contradictions:
            days = f"{claim.begin or ''}–{claim.until or ''}"
            head = f"{spell.person} {spell.organ}{spell.post}"
            told = say(
                "{0}: {1}, {2}: {3} ({4})",
                head,
                days,
                claim.date or say("no date"),
                claim.text or "",
                claim.doc,
            )
            yield from paragraph("! " + clean(told), hanging=2)


def _seen(spell: "Spell") -> str:
    return " – ".join(dict.fromkeys(filter(None, (spell.first, spell.last))))


def _years(spell: "Spell") -> list[str]:
    days = (spell.begin, spell.until, spell.first, spell.last, spell.past)
    return [day[:4] for day in days if day]


def _bar(spell: "Spell", span: tuple[int, int]) -> str:
    """Return a line of `_WIDTH` columns with a bar from the first to the last known day."""
    from kg.query.careers import end_of, start_of

    start, end = start_of(spell), end_of(spell)
    if start is None or end is None:
        return _NONE * _WIDTH
    first, last = (_column(day, span) for day in (start, end))
    bar = (_PRINTED if spell.basis == "printed" else _SEEN) * (max(last - first, 0) + 1)
    return (_NONE * first + bar).ljust(_WIDTH, _NONE)[:_WIDTH]


def _column(day: str, span: tuple[int, int]) -> int:
    year = int(day[:4]) + (int(day[5:7]) - 1) / 12 if len(day) > len("2011") else float(day[:4])
    return min(int((year - span[0]) / (span[1] - span[0]) * _WIDTH), _WIDTH - 1)
