"""Organs of their time: a name that today's gazetteers give is not that of an organ in a career long ago.

Before the reform of the cities, 区 were often parts of counties or regions of the party's army, and 建委 was a commission for
construction. The year is the one printed last before the organ in its paragraph.
"""

import re

__all__ = ["of_its_time"]

_YEAR = re.compile(r"(?<!\d)(?:19|20)\d{2}(?=\s?[年.\-—–~至])")
_DISTRICTS_SINCE = 1984
"""Year before which a district printed without its city is not taken for today's one of that name."""
_HOUSING = "建委"
_REACH = 2000
"""Maximum distance of the year from the organ, in characters."""
_HOUSING_SINCE = 2001
"""Year before which 建委 is not the commission for housing and construction."""
_IN_CITY = re.compile(r"(?P<party>中共)?(?P<city>[\u4e00-\u9fff]{2,6}?市)(?=[\u4e00-\u9fff]{2,4}区)")


_CITY_OF_TOWN = re.compile(r"(?:中共)?(?P<own>[\u4e00-\u9fff]{2,3})市(?=[\u4e00-\u9fff]{1,5}(?:[镇乡]|街道))")
"""The county of a town, which the page prints as it was called before it became a city."""


def of_its_time(name: str, printed: str, text: str, start: int) -> str:
    """Return the name of an organ as it was in the year that its paragraph prints last before it.

    Parameters
    ----------
    name
        The full name by today's gazetteers.
    printed
        The words as printed, without blanks.
    text
        The page.
    start
        Start of the words in it.
    """
    county = _CITY_OF_TOWN.match(name)
    if county is not None and f"{county['own']}县" in text and f"{county['own']}市" not in text:
        name = f"{county.group()[:-1]}县{name[county.end() :]}"
    if not printed.endswith(_HOUSING) and _IN_CITY.match(name) is None:
        return name
    years = _YEAR.findall(text, max(text.rfind("\n", 0, start), start - _REACH, 0), start)
    year = int(years[-1]) if years else None
    if year is None or year >= _HOUSING_SINCE:
        return name
    if printed.endswith(_HOUSING):
        name = name.replace("住房和城乡建设委员会", "建设委员会")
    district = _IN_CITY.match(name) if year < _DISTRICTS_SINCE else None
    if district is not None and district["city"][:2] not in text:
        return (district["party"] or "") + name[district.end() :]
    return name
