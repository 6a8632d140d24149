"""Shows doubts to a person at a terminal: keys in, decisions in the file out."""

import dataclasses
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import ClassVar

import typer

from kg.base.errors import KgError, UnknownName
from kg.base.schema import ENTITY_TYPES, Decision
from kg.base.text import clean
from kg.derive import decision_file
from kg.query.answers import decided, waiting
from kg.query.doubts import Doubt
from kg.query.graph import Graph

__all__ = ["Desk"]

_QUOTED = 160
"""Most characters of a sentence on the terminal."""


class Desk:
    """Shows doubts at a terminal, one key for each; every decision is in the file before the next doubt is shown.

    Parameters
    ----------
    graph
        Finds typed names.
    found
        The doubts.
    place
        The file for the decisions.
    today
        ISO date of the decisions.
    """

    _KEYS: ClassVar = {"a": "accept", "r": "reject", "m": "merge", "M": "merge", "s": "split", "t": "type"}
    _KINDS: ClassVar = {
        "new": "new name",
        "same": "may be one",
        "two": "may be two",
        "variant": "may be misprinted",
    }
    _BY: ClassVar = {"c": "city", "y": "county"}

    def __init__(self, graph: Graph, found: Sequence[Doubt], place: Path, today: str) -> None:
        self._graph, self._found, self._place, self._today = graph, found, place, today
        self._made: list[tuple[int, Decision]] = []

    def sit(self) -> int:
        """Show doubts until the last or until the person leaves; return the number of decisions."""
        number = 0
        while number < len(self._found):
            doubt = self._found[number]
            if not waiting([doubt], (decision for _, decision in self._made)):
                number += 1
                continue
            self._show(number, doubt)
            key = self._key()
            if key in ("q", ""):
                break
            if key == "u" and self._made:
                number, decision = self._made.pop()
                decision_file.remove(self._place, decision)
                print(f"undone: {clean(decision_file.line(decision))}")
            elif key in (" ", "k"):
                number += 1
            elif key in self._KEYS:
                try:
                    made = self._decision(key, doubt)
                except KgError as error:
                    print(clean(str(error)))
                    continue
                if made is not None:
                    decision_file.add(self._place, [made])
                    self._made.append((number, made))
                    print(clean(decision_file.line(made)))
                    number += 1
        return len(self._made)

    def _show(self, number: int, doubt: Doubt) -> None:
        names = f"{doubt.entity} ({doubt.type})" + (f" — {doubt.other}" if doubt.other else "")
        print(
            f"\n{number + 1}/{len(self._found)} {self._KINDS[doubt.kind]}, {doubt.mentions} mentions: {clean(names)}"
        )
        for reason in doubt.reasons:
            print(f"  {clean(reason)}")
        for quote in doubt.sentences:
            print(f"  {quote.date or '-'} {clean(quote.entity)}: {clean(quote.text)[:_QUOTED]}")
        merge = f"m it is {doubt.other}  M the other way round" if doubt.other else "m merge or rename"
        parts = f" off {doubt.part}" if doubt.part else f" by {doubt.by}" if doubt.by else ""
        print(
            clean(f"a right so  r no entity  {merge}  s split{parts}  t type  space skip  u undo  q quit"),
            flush=True,
        )

    def _key(self) -> str:
        """Return the next key; "" at the end of the input."""
        try:
            return str(typer.getchar())
        except (EOFError, KeyboardInterrupt):
            return ""

    def _decision(self, key: str, doubt: Doubt) -> Decision | None:
        """Return the decision for a key; None if the person changed their mind."""
        answer, target, by = self._KEYS[key], "", ""
        if key == "M" and doubt.other:
            doubt = dataclasses.replace(doubt, entity=doubt.other, other=doubt.entity)
        elif answer == "merge" and not doubt.other:
            typed = self._line("it is: ")
            try:
                target = self._graph.find(typed)
            except UnknownName as error:
                print(clean(str(error)))
                if not typed or self._asked({"y": "y"}, f"rename to {typed}: y yes  n no") is None:
                    return None
                answer, target = "rename", typed
        elif answer == "type":
            target = (
                self._asked(
                    {name[0]: name for name in ENTITY_TYPES}, "  ".join(f"{n[0]} {n}" for n in ENTITY_TYPES)
                )
                or ""
            )
        elif answer == "split" and not doubt.by:
            by = self._asked(self._BY, "c by city of the page  y by county of the posts") or ""
        if answer in ("type", "split") and not (target or by or doubt.by):
            return None
        return decided(doubt, answer, target=target, by=by, date=self._today)

    def _asked(self, keys: Mapping[str, str], question: str) -> str | None:
        print(clean(question), flush=True)
        return keys.get(self._key())

    def _line(self, question: str) -> str:
        try:
            return input(question).strip()
        except EOFError:
            return ""
