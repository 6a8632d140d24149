"""Divisions printed right after the one around them that the gazetteers do not have there: 阳江市|海陵区|闸坡镇.

One of the same name elsewhere is another one: no district lies in a city of another province.
"""

from kg.gazetteer.divisions import Divisions
from kg.gazetteer.wordlists import LEVEL_ENDS, TOWNS

__all__ = ["town_elsewhere", "unlisted_inside"]

_COUNTIES = ("区", "县", "旗")
"""Ends of the full names of divisions inside a city."""
_AROUND = ("province", "city")
_VILLAGES = ("村", "社区")
_SHORT = 2
"""Length of the short form of most divisions, in characters."""
_FULL = ("县", "市", "区", "旗", "州")


def unlisted_inside(outer: str, printed: str, path: str | None, divisions: Divisions) -> str:
    """Return the path of an unlisted division inside the one named right before it; "" if it is a listed one.

    Parameters
    ----------
    outer
        The path of the division right before, or of an unlisted one; "" if there is none.
    printed
        The words.
    path
        The division that the words mean elsewhere; None if there is none, or several.
    divisions
        The tree of divisions.
    """
    if outer not in divisions:
        known = any(outer[:end] in divisions for end in range(len(outer) - 1, 1, -1))
        inner = known and printed.endswith((*TOWNS, *_VILLAGES)) and not outer.endswith(_VILLAGES)
        return outer + printed if inner else ""
    level = divisions.level(outer)
    if level == "county" and printed.endswith(TOWNS):
        return "" if path is not None and divisions.inside(path, outer) else outer + printed
    found = divisions.named(printed)
    counties = bool(found) and all(divisions.level(other) == "county" for other in found)
    if level not in _AROUND or not printed.endswith(_COUNTIES) or not counties:
        return ""
    province = (outer, *divisions.up(outer))[-1]
    return "" if any(other.startswith(province) for other in found) else outer + printed


def town_elsewhere(printed: str, paths: tuple[str, ...], text: str, home: str) -> str:
    """Return the full name of the town that a county's short form means on a page with this town: 新丰 beside 新丰镇.

    "" if the page names the county in full, or if its home is in the county's province.
    """
    if len(printed) != _SHORT or printed[-1] in LEVEL_ENDS or any(printed + level in text for level in _FULL):
        return ""
    if any(home and path.startswith(home[:_SHORT]) for path in paths):
        return ""
    return next((printed + level for level in TOWNS if printed + level in text), "")
