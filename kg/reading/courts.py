"""The courts of provinces and cities that are printed in short: 株洲市法院 is the city's intermediate court."""

import re

from kg.gazetteer.divisions import Divisions
from kg.reading.which_division import Which

__all__ = ["court"]

_HIGHER = re.compile(r"(?P<place>[^人]+(?:省|自治区|市|自治州|盟|地区))(?=人民法院)")
"""The printed short form of a provincial or city court, 株洲市法院: it is a higher court (Law of the Organisation
of the People's Courts, 2018, sections 20 and 22)."""
_RANKS = ("province", "city")
_DIRECT = "90"
"""Third and fourth digit of the codes of counties directly under a province (GB/T 2260), with basic courts: 仙桃市."""


def court(name: str, printed: str, which: Which, divisions: Divisions) -> str:
    """Return the full name of a court of a province or city; the name itself for all else.

    Parameters
    ----------
    name
        The name as the place and the gazetteer give it: 株洲市人民法院.
    printed
        The words. A place without its level (天津法院) leaves them: they mean some court there, or all.
    which, divisions
        The divisions of the page, and the tree of all.
    """
    found = _HIGHER.match(name)
    path = which.choose(found.group("place")) if found is not None else None
    if found is None or path is None or divisions.level(path) not in _RANKS:
        return name
    place, own = printed.removesuffix("法院"), divisions.name(path)
    if place != own and own.startswith(place):
        return printed
    if divisions.code(path)[2:4] == _DIRECT:
        return name
    rank = "高级" if divisions.parent(path) is None else "中级"
    return f"{found.group('place')}{rank}{name[found.end() :]}"
