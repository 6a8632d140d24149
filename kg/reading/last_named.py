"""The divisions that an article named last, by level: what 县, 镇 and, without a home, 市 mean."""

import re
from collections.abc import Mapping

from kg.base.schema import Mention
from kg.gazetteer.divisions import Divisions

__all__ = ["INNER", "LastNamed", "holds_meeting", "is_led", "is_listed", "is_seat"]

INNER = ("county", "town")
"""Levels with several divisions on one page."""
_ENDS = re.compile(r"(?:[县区旗市镇乡]|街道)$")
"""Endings of the names of such divisions."""
_HOLDS = re.compile(r"(?:组织)?(?:召开|举行|举办)")
_LISTS = ("、", "和", "与", "及")
"""Words between the divisions of a list."""
_COUNTED = re.compile(r"等?(?:[\d一二三四五六七八九十两几多]+个?)?[县区市旗](?![委长])")
"""The number and kind of the divisions of a list: 沧源、耿马、镇康|3县."""
_OF_PREFECTURE = re.compile(r"中级|中院|支队")
"""Words of bodies that a county-level city does not have."""
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
        self._host = ""
        self._others = False

    def of(self, level: str, unit: str = "") -> str:
        """Return the path of the division of a level, whose name ends with `unit`; "" if the article named none."""
        return self._paths.get(level + unit, "")

    def around(self, last: str) -> str | None:
        """Return the town or county of a village: the town last named, unless another county was named since.

        "" if none was, or only several in a list; None if the place last named lies outside the home city, and one inside
        it was named before. `last` is the division that the article named last, also in a list.
        """
        town, county = self.of("town"), self.of("county")
        level = self._divisions.level(last) if last else ""
        own = town or county
        if level in INNER and self._city and own.startswith(self._city) and not last.startswith(self._city):
            return None
        if level == "county" and not town.startswith(last):
            return last if last == county else ""
        return own

    def seat(self) -> str:
        """Return the path of the division that 市 means on a page without a home; "" if the article named none."""
        return self.of(_SEAT) or self.of("city")

    def host(self) -> str:
        """Return the county-level city of the home that an article is about: with its leaders, and no other one's; else ""."""
        return self._host

    def leave(self) -> None:
        """Forget that city: the article is about its prefecture too."""
        self._host, self._others = "", True

    def keep(self, level: str, path: str) -> None:
        """Remember a division that the gazetteers do not have."""
        self._paths[level] = path

    def note(self, path: str, *, chained: bool, leads: bool) -> None:
        """Remember a division of the gazetteers and those above it.

        `chained` if its prefecture is right before it, `leads` if the secretary of its committee or a meeting there is named.
        """
        above = self._divisions.up(path)
        kind = self._divisions.level(path)
        if kind == "city":
            self._alone.add(path)
        if kind in ("city", "county"):
            own = path.endswith("市") and (chained or self._alone.isdisjoint((path, *above)))
            self._paths[_SEAT] = path if own else ""
            begins = leads and not chained and not self._others
            self._host = path if own and (begins or self._host == path) else ""
            self._others |= kind == "county" and not self._host
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


def holds_meeting(text: str, end: int) -> bool:
    """Return whether a meeting is held by the division whose words end at an offset: 宣威市|召开."""
    return _HOLDS.match(text, end) is not None


def is_led(text: str, mention: Mention) -> bool:
    """Return whether a mention is the committee of a city whose secretary is named: 平泉市委|书记."""
    return mention.text.endswith("市委") and text.startswith("书记", mention.end)


def is_listed(text: str, mention: Mention, starts: Mapping[int, int], ends: Mapping[int, int]) -> bool:
    """Return whether a list joins a division to another of its kind: nobody's 县委 is that of the last of them.

    `starts` maps the starts of the page's divisions to their ends, `ends` the ends to the starts.
    """
    start, end = mention.start, mention.end
    while start in ends:
        start = ends[start]
    while end in starts:
        end = starts[end]
    before = start - 1 if text[start - 1 : start] in _LISTS else -1
    after = starts.get(end + 1, -1) if text[end : end + 1] in _LISTS else -1
    kinds = {text[at - 1] for at in (before, after) if at in ends}
    return text[end - 1] in kinds or (bool(kinds) and _COUNTED.match(text, end) is not None)


def is_seat(level: str, printed: str) -> bool:
    """Return whether words are those of an organ that a county-level city has too."""
    return level == "home" and _OF_PREFECTURE.search(printed) is None
