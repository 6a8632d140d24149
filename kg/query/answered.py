"""Which doubts people have answered: decisions in, yes or no out."""

from collections import defaultdict
from collections.abc import Iterable

from kg.base.schema import Decision

__all__ = ["Answered", "is_namesake"]


class Answered:
    """What people have spoken of.

    Parameters
    ----------
    decisions
        What they decided.
    """

    def __init__(self, decisions: Iterable[Decision]) -> None:
        self._accepted: set[tuple[str, str, str]] = set()
        self._spoken: defaultdict[str, set[str]] = defaultdict(set)
        for d in decisions:
            if d.label == "ACCEPT":
                self._accepted |= {(d.kind, d.pattern, d.id), (d.kind, d.id, d.pattern)}
            else:
                self._spoken[d.pattern].add(d.label)
                if d.label in ("MERGE", "SPLIT"):
                    self._spoken[d.id].add("NAMED")

    def covers(self, *, kind: str, entity: str, other: str, by: str) -> bool:
        """Tell whether a doubt is answered, by a decision that is built in or by one that still waits for it.

        Parameters
        ----------
        kind, entity, other, by
            Of the doubt, as in `kg.query.doubts.Doubt`.
        """
        if (kind, entity, other) in self._accepted:
            return True
        said = self._spoken[entity] | self._spoken[other] & _GONE
        enough = set(_GONE)
        if kind == "new":
            enough |= {"NAMED", "SPLIT", "TYPE"}
        if by:
            enough |= {"SPLIT"}
        if is_namesake(entity, other):  # they are parts of what a person split
            enough |= {"SPLIT"}
            said |= self._spoken[entity.partition("（")[0]]
        return bool(said & enough)


_GONE = {"MERGE", "REJECT"}
"""What leaves no entity of the name."""


def is_namesake(one: str, other: str) -> bool:
    """Tell whether two full names differ by what tells namesakes apart alone: 王伟（株洲市） and 王伟（长沙市）."""
    return one.partition("（")[0] == other.partition("（")[0]
