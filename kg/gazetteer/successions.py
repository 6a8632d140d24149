"""What became of divisions and organs that are no more, and the codes of both: full names in, full names of the heirs out."""

from kg.gazetteer.divisions import Divisions

__all__ = ["Successions"]

_PLACE = "{}"


class Successions:
    """What is known of entities by the divisions that they are, or belong to, and by the organs that were abolished.

    Parameters
    ----------
    divisions
        The tree of divisions.
    """

    def __init__(self, divisions: Divisions) -> None:
        self._divisions = divisions

    def code(self, organ: str) -> str:
        """Return the code (GB/T 2260) of the division that an organ's full name begins with, "" where none does."""
        path = self._divisions.of_organ(organ)
        return "" if path is None else self._divisions.code(path)

    def division(self, path: str) -> tuple[str, ...]:
        """Return the titles of what a division became; () for one that there is, or where nobody tells."""
        return tuple(self._divisions.title(heir) for heir in self._divisions.became(path))

    def organ(self, organ: str) -> tuple[str, ...]:
        """Return the full names of what an organ became; of one of a former division the organ of its heir, if it has one."""
        whole = self._divisions.ended.get(organ)
        if whole is not None:
            return whole.now
        path = self._divisions.of_organ(organ)
        if path is None:
            return ()
        names = self._divisions.full(path), self._divisions.title(path)
        head = next((name for name in names if name in organ), organ)
        heirs = self._divisions.became(path)
        heir = self._divisions.title(heirs[0]) if len(heirs) == 1 else ""
        life = self._divisions.ended.get(organ.replace(head, _PLACE, 1))
        if life is not None:
            place = head if self._divisions.lived(path, life.until + 1) else heir
            return tuple(name.replace(_PLACE, place) for name in life.now) if place else ()
        return (organ.replace(head, heir, 1),) if heir else ()
