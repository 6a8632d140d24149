"""Finds the successors and the codes of divisions and organs: full names in, full names of the successors out."""

from kg.gazetteer.divisions import Divisions

__all__ = ["Successions"]

_PLACE = "{}"


class Successions:
    """Codes and successors of entities, from the tree of divisions and the list of abolished organs.

    Parameters
    ----------
    divisions
        The tree of divisions.
    """

    def __init__(self, divisions: Divisions) -> None:
        self._divisions = divisions

    def code(self, organ: str) -> str:
        """Return the code (GB/T 2260) of the division that an organ's full name begins with, or ""."""
        path = self._divisions.of_organ(organ)
        return "" if path is None else self._divisions.code(path)

    def division(self, path: str) -> tuple[str, ...]:
        """Return the titles of a division's successors; () if it still exists or they are unknown."""
        return tuple(self._divisions.title(heir) for heir in self._divisions.became(path))

    def organ(self, organ: str) -> tuple[str, ...]:
        """Return the full names of an organ's successors; a former division's organ passes to its successor's."""
        whole = self._divisions.ended.get(organ)
        if whole is not None:
            return whole.now
        path = self._divisions.of_organ(organ)
        if path is None:
            return ()
        names = self._divisions.full(path), self._divisions.title(path)
        head = next((name for name in names if name in organ), organ)
        heirs = self._divisions.became(path)
        heir = self._divisions.full(heirs[0]) if len(heirs) == 1 else ""
        life = self._divisions.ended.get(organ.replace(head, _PLACE, 1))
        if life is not None:
            place = head if self._divisions.lived(path, life.until + 1) else heir
            return tuple(name.replace(_PLACE, place) for name in life.now) if place else ()
        return (organ.replace(head, heir, 1),) if heir else ()
