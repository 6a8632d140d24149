"""Decides which doubts people have answered: decisions in, yes or no out."""

from collections import defaultdict
from collections.abc import Iterable

from kg.base.schema import Decision
from kg.base.text import unspaced

__all__ = ["Answered", "is_namesake"]


class Answered:
    """The doubts that decisions answer.

    Parameters
    ----------
    decisions
        The decisions.
    """

    def __init__(self, decisions: Iterable[Decision]) -> None:
        self._accepted: set[tuple[str, str, str]] = set()
        self._spoken: defaultdict[str, set[str]] = defaultdict(set)
        for d in decisions:
            if d.label == "ACCEPT":
                self._accepted |= {(d.kind, d.pattern, d.id), (d.kind, d.id, d.pattern)}
            elif d.label == "ADD":
                self._spoken[d.id or unspaced(d.pattern)].add("NAMED")
            else:
                self._spoken[d.pattern].add(d.label)
                if d.label in ("MERGE", "SPLIT"):
                    self._spoken[d.id].add("NAMED")

    def covers(self, *, kind: str, entity: str, other: str, by: str) -> bool:
        """Return whether a decision answers a doubt, whether a build has applied it or not.

        Parameters
        ----------
        kind, entity, other, by
            Fields of the doubt, as in `kg.query.doubts.Doubt`.
        """
        if (kind, entity, other) in self._accepted:
            return True
        said = self._spoken[entity] | self._spoken[other] & _GONE
        enough = set(_GONE)
        if kind == "new":
            enough |= {"NAMED", "SPLIT", "TYPE"}
        if by:
            enough |= {"SPLIT"}
        if is_namesake(entity, other):  # a person split them from one entity
            enough |= {"SPLIT"}
            said |= self._spoken[entity.partition("（")[0]]
        return bool(said & enough)


_GONE = {"MERGE", "REJECT"}
"""Decisions after which no entity has the name."""


def is_namesake(one: str, other: str) -> bool:
    """Return whether two full names differ only in the addition for namesakes: 王伟（株洲市） and 王伟（长沙市）."""
    return one.partition("（")[0] == other.partition("（")[0]
