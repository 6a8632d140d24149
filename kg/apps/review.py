"""Shows doubts to a person at a terminal: keys in, decisions in the file out."""

import dataclasses
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import ClassVar

import typer

from kg.apps.cli.layout import paragraph
from kg.apps.language import counted, fault, kind, noted, retold, say
from kg.base.errors import KgError, UnknownName
from kg.base.schema import ENTITY_TYPES, Decision
from kg.base.text import clean
from kg.derive import decision_file
from kg.query.answers import decided, waiting
from kg.query.doubts import Doubt
from kg.query.graph import Graph

__all__ = ["Desk"]

_KEYS = noted("a right so  r no entity  {0}  s {1}  t type  space skip  u undo  q quit")
_BY = noted("c by city of the page  y by county of the posts")
_SPLIT = {"city": noted("split by city"), "county": noted("split by county")}
"""How the key of a split is described, by what would part the entity."""


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
        "new": noted("new name"),
        "same": noted("may be one"),
        "two": noted("may be two"),
        "variant": noted("may be misprinted"),
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
                print(say("undone: {0}", clean(decision_file.line(decision))))
            elif key in (" ", "k"):
                number += 1
            elif key in self._KEYS:
                try:
                    made = self._decision(key, doubt)
                except KgError as error:
                    print(clean(fault(error)))
                    continue
                if made is not None:
                    decision_file.add(self._place, [made])
                    self._made.append((number, made))
                    print(clean(decision_file.line(made)))
                    number += 1
        return len(self._made)

    def _show(self, number: int, doubt: Doubt) -> None:
        names = say("{0} ({1})", clean(doubt.entity), kind(doubt.type))
        names += f" — {clean(doubt.other)}" if doubt.other else ""
        told = say(
            "{0}, {1}: {2}",
            say(self._KINDS[doubt.kind]),
            counted("{0} mention", "{0} mentions", doubt.mentions),
            names,
        )
        lines = ["", *paragraph(f"{number + 1}/{len(self._found)} {told}", hanging=2)]
        for reason in doubt.reasons:
            lines += paragraph(clean(retold(reason)), 2, hanging=2)
        for quote in doubt.sentences:
            shown = say("{0}: {1}", clean(quote.entity), clean(quote.text))
            lines += paragraph(f"{quote.date or say('no date')}  {shown}", 2, hanging=2)
        lines += paragraph(say(_KEYS, *self._offers(doubt)))
        print("\n".join(lines), flush=True)

    @staticmethod
    def _offers(doubt: Doubt) -> tuple[str, str]:
        """Return what the keys for merging and splitting would do."""
        merge = say("m it is {0}  M the other way round", clean(doubt.other)) if doubt.other else ""
        parted = say("split off {0}", clean(doubt.part)) if doubt.part else ""
        return merge or say("m merge or rename"), parted or say(_SPLIT.get(doubt.by, noted("split")))

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
            typed = self._line(say("it is: "))
            try:
                target = self._graph.find(typed)
            except UnknownName as error:
                print(clean(fault(error)))
                if not typed or self._asked({"y": "y"}, say("rename to {0}: y yes  n no", typed)) is None:
                    return None
                answer, target = "rename", typed
        elif answer == "type":
            types = "  ".join(f"{name[0]} {kind(name)}" for name in ENTITY_TYPES)
            target = self._asked({name[0]: name for name in ENTITY_TYPES}, types) or ""
        elif answer == "split" and not doubt.by:
            by = self._asked(self._BY, say(_BY)) or ""
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
