"""Divisions printed right after the one around them that the gazetteers do not have there: 阳江市|海陵区|闸坡镇.

One of the same name elsewhere is another one: no district lies in a city of another province.
"""

import itertools
import re
from collections.abc import Sequence

from kg.base.schema import Mention
from kg.gazetteer.divisions import Divisions
from kg.gazetteer.wordlists import LEVEL_ENDS, TOWNS

__all__ = [
    "VILLAGES",
    "before_former",
    "is_chained",
    "known_before",
    "listed_with",
    "named_before",
    "town_elsewhere",
    "town_near",
    "unit_of",
    "unlisted_inside",
    "unread_town",
]

_COUNTIES = ("区", "县", "旗")
"""Ends of the full names of divisions inside a city."""
_BEGINS = re.compile(r"[县区旗镇乡](?=[\u4e00-\u9fff{])|街道")
_LONGEST = 6
"""Maximum length of a town's name, in characters."""
_HOLD_VILLAGES = ("county", "town")
_AROUND = ("province", "city")
_LISTED = ("province", "city", "county")
"""Levels of the divisions whose towns the gazetteers have, nearly all; not zones."""
VILLAGES = ("村", "社区")
_UNREAD = re.compile(r"[\u4e00-\u9fff]{1,4}?[\u4e00-\u9fff](?<![全该本我各同此])(?:镇|乡|街道)\Z")
"""The end of an unrecognised town's name, right before its village: 柳林镇|海山村."""
_SHORT = 2
"""Length of the short form of most divisions, in characters."""
_NO_COUNTRYSIDE = r"(?!(?<=乡)(?:村(?!民)|镇|亲|贤|愁|土|情|音))"
"""The end of a town's name, and not the countryside: 江西乡|民, but not 江西|乡村."""
_AND = re.compile(r"小?[、和与及]")
"""Words between two villages, or their schools, in a list."""
_CLAUSE = re.compile(r"[，,。；;！？：:\n]")
_FULL = ("县", "市", "区", "旗", "州")


def before_former(mention: Mention, before: Sequence[Mention], text: str) -> str:
    """Return the path of the city or province before the word for a former post in its organ: 晋中市|原|市委|副书记; "" for others."""
    last = before[-1] if before else None
    if (
        last is None
        or last.type != "district"
        or not ("{home}" in mention.name or "{province}" in mention.name)
    ):
        return ""
    former = text[last.end : mention.start] in ("原", "前") and last.article == mention.article
    return last.name if former and last.name.endswith(mention.text[:1]) else ""


def town_near(
    around: str, village: Mention, before: Sequence[Mention], text: str, divisions: Divisions
) -> str:
    """Return the town last named, or its county if the article names several and this one in another paragraph."""
    if not around.endswith(TOWNS):
        return around
    here = itertools.takewhile(lambda m: m.article == village.article, reversed(before))
    towns = [m for m in here if m.type == "district" and m.name.endswith(TOWNS)]
    last = next((m for m in towns if m.name == around), None)
    if last is None or "\n" not in text[last.end : village.start]:
        return around
    several = len({m.name for m in towns}) > 1
    return (divisions.parent(around) or around) if several else around


def listed_with(village: Mention, before: Sequence[Mention], text: str) -> str | None:
    """Return what is before the name of the village with which one is listed: 云河村、|石山村; None if there is none."""
    last = before[-1] if before else None
    if last is None or last.article != village.article or not last.text.endswith(VILLAGES):
        return None
    listed = _AND.fullmatch(text, last.end, village.start) is not None
    return (last.name.removesuffix(last.text) or None) if listed and last.name.endswith(last.text) else None


def named_before(village: Mention, before: Sequence[Mention], text: str) -> str | None:
    """Return the path of the division before a village in its clause: 雷山县|城13公里的|龙塘村; None if there is none."""
    last = before[-1] if before else None
    if last is None or last.type != "district" or last.article != village.article or last.name.endswith("）"):
        return None
    return last.name if _CLAUSE.search(text, last.end, village.start) is None else None


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
        inner = known and printed.endswith((*TOWNS, *VILLAGES)) and not outer.endswith(VILLAGES)
    elif printed.endswith(VILLAGES):  # 龙城镇|清湖村
        inner = path is None and divisions.level(outer) in _HOLD_VILLAGES and not divisions.named(printed)
    elif divisions.level(outer) == "county":
        away = path is not None and path[:_SHORT] != outer[:_SHORT]  # 开平市|长沙 is its subdistrict
        own = printed.endswith(TOWNS) and not (path is not None and divisions.inside(path, outer))
        inner = own or (away and len(printed) == _SHORT)
    else:
        inner = printed.endswith(_COUNTIES) and _is_elsewhere(outer, printed, divisions)
    return outer + printed if inner else ""


def _is_elsewhere(outer: str, printed: str, divisions: Divisions) -> bool:
    """Return whether all counties and districts of a name are in provinces other than that of a province or city."""
    found = divisions.named(printed)
    if divisions.level(outer) not in _AROUND or not found:
        return False
    province = (outer, *divisions.up(outer))[-1]
    return all(divisions.level(p) == "county" and not p.startswith(province) for p in found)


def unit_of(printed: str) -> str:
    """Return the kind of division at the start of an organ's printed name (县委), "" if there is none."""
    begins = _BEGINS.match(printed)
    return begins.group() if begins is not None else ""


def unread_town(village: Mention, before: Sequence[Mention], text: str) -> str | None:
    """Return the division before the unrecognised town of a village (宿豫区|陆集镇|官庄村), "" if it has none before it.

    None if no such town is right before the village.
    """
    if _UNREAD.search(text, max(village.start - _LONGEST, 0), village.start) is None:
        return None
    last = before[-1] if before else None
    if last is not None and last.end == village.start:  # a town that nothing places is no better
        return "" if last.name == last.text or last.name.endswith("）") else None
    near = last is not None and last.type == "district" and last.article == village.article
    gap = text[last.end : village.start] if near and last is not None else ""
    return last.name if last is not None and 0 < len(gap) <= _LONGEST and _UNREAD.fullmatch(gap) else ""


def is_chained(before: Sequence[Mention]) -> bool:
    """Return whether other places are right before the last one, and say where it lies: 商丘市|示范区|平安街道."""
    return len(before) > 1 and before[-2].type == "district" and before[-2].end == before[-1].start


def known_before(before: Sequence[Mention], start: int, divisions: Divisions) -> str:
    """Return the innermost listed division of the places that end, one right before the other, at an offset; "" if there is none."""
    for place in reversed(before):
        if place.end != start or place.type != "district":
            break
        if divisions.level(place.name) in _LISTED:
            return place.name
        start = place.start
    return ""


def town_elsewhere(printed: str, paths: tuple[str, ...], text: str, home: str) -> str:
    """Return the full name of the town that a county's short form means on a page with this town: 新丰 beside 新丰镇.

    "" if the page names the county in full, or if its home is in the county's province.
    """
    if len(printed) != _SHORT or printed[-1] in LEVEL_ENDS or any(printed + level in text for level in _FULL):
        return ""
    if any(home and path.startswith(home[:_SHORT]) for path in paths):
        return ""
    towns = (printed + level for level in (*TOWNS, "村"))
    return next((town for town in towns if re.search(f"{town}{_NO_COUNTRYSIDE}", text)), "")
