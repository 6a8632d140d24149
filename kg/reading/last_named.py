"""The divisions that an article named last, by level: what 县, 镇 and, without a home, 市 mean."""

import re

from kg.gazetteer.divisions import Divisions

__all__ = ["INNER", "LastNamed"]

INNER = ("county", "town")
"""Levels with several divisions on one page."""
_ENDS = re.compile(r"(?:[县区旗市镇乡]|街道)$")
"""Endings of the names of such divisions."""
_SEAT = "seat"
"""Key of the city that 市 means: a county-level city whose prefecture the article does not name by itself."""


class LastNamed:
    """Remembers divisions; make a new one for each article.

    Parameters
    ----------
    divisions
        The tree of divisions.
    city
        Path of the prefecture or municipality of the page's home; "" without a home.
    """

    def __init__(self, divisions: Divisions, city: str) -> None:
        self._divisions = divisions
        self._city = city
        self._paths: dict[str, str] = {}
        self._alone: set[str] = set()

    def of(self, level: str, unit: str = "") -> str:
        """Return the path of the division of a level, whose name ends with `unit`; "" if the article named none."""
        return self._paths.get(level + unit, "")

    def seat(self) -> str:
        """Return the path of the division that 市 means on a page without a home; "" if the article named none."""
        return self.of(_SEAT) or self.of("city")

    def keep(self, level: str, path: str) -> None:
        """Remember a division that the gazetteers do not have."""
        self._paths[level] = path

    def note(self, path: str, *, chained: bool) -> None:
        """Remember a division of the gazetteers and those above it; `chained` if its prefecture is right before it."""
        above = self._divisions.up(path)
        if self._divisions.level(path) == "city":
            self._alone.add(path)
        if self._divisions.level(path) in ("city", "county"):
            own = path.endswith("市") and (chained or self._alone.isdisjoint((path, *above)))
            self._paths[_SEAT] = path if own else ""
        for division in (path, *above):
            level = self._divisions.level(division)
            if level in INNER and not self._yields(division, self.of(level)):
                continue
            self._paths[level] = division
            if level in INNER and (unit := _ENDS.search(self._divisions.name(division))) is not None:
                self._paths[level + unit.group()] = division

    def _yields(self, division: str, told: str) -> bool:
        """Return whether a level word now means the division: one elsewhere does not displace one of the home city."""
        return not (self._city and told.startswith(self._city)) or division.startswith(self._city)
