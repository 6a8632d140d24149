"""Organs of their time: a name that today's gazetteers give is not that of an organ in a career long ago.

Before the reform of the cities, 区 were often parts of counties or regions of the party's army, and bureaus had other names. The
year is the one printed last before the organ in its paragraph.
"""

import re

__all__ = ["of_its_time"]

_YEAR = re.compile(r"(?<!\d)(?:19|20)\d{2}(?=\s?[年.\-—–~至])")
_SPAN = re.compile(r"(?<!\d)(?<!年至)(?<!月至)(?<![—–~\-])((?:19|20)\d{2})(?=\s?[年.\-—–~至])")
"""A year that is not the end of a range."""
_DISTRICTS_SINCE = 1984
"""Year before which a district printed without its city is not taken for today's one of that name."""
_RENAMED = {
    "建委": ("住房和城乡建设委员会", "建设委员会", 2001),
    "交通厅": ("交通运输厅", "交通厅", 2009),
    "交通局": ("交通运输局", "交通局", 2009),
}
"""Short forms with today's full name, the name before, and the first year of today's (the State Council's reform of 2008 made
the ministry of transport, the provinces followed in the next year); 建委 was a commission for construction."""
_SINCE = (
    (re.compile("消防救援(?=[总支大]队)"), "公安消防", re.compile("救援"), "2018-10-09"),
    (re.compile("(?<!国家)广播电视局"), "广播电影电视局", re.compile("电视"), "2018-10-01"),
    (re.compile("中央广播电视总台"), "中央电视台", re.compile("总台|广播电台|央广|国广"), "2018-03-21"),
)
"""Today's names of organs that have a short form of long standing (消防支队, 广电局, 央视), those before, words of the printed name
that say which it is, and the first day of today's: the scheme of March 2018 for organs of the party and the state, as it was carried out.
"""
_OF_TERM = re.compile(
    r"(?:19|20)\d{2}(?:[^。；;\n]*?(?:任|兼|调|分配)[^。；;\n]*|[\d.年月日—–~至今起\s:：-]*)\Z"
)
"""The words between the year of a term and the organ: 2004年任|省交通厅, not 自2004年以来，|省交通厅."""
_REACH = 2000
"""Maximum distance of the year from the organ, in characters."""
_IN_CITY = re.compile(r"(?P<party>中共)?(?P<city>[\u4e00-\u9fff]{2,6}?市)(?=[\u4e00-\u9fff]{2,4}区)")
_IN_COUNTY = re.compile(
    r"(?:中共)?(?P<district>[\u4e00-\u9fff]{2,6}县[\u4e00-\u9fff]{1,4}(?<!开发)(?<!新)(?<!社)区)委"
)
"""The committee of a district inside a county: such districts were abolished with the communes."""
_BUREAU = re.compile(
    r"\A(?P<centre>中国共产党中央委员会|中共中央|中共)?"
    r"(?P<bureau>(?:东北|华北|西北|华东|中南|西南|华中|中原|北方|南方|东南|长江|晋察冀)(?:中央)?局|(?:华南|山东省?|晋绥|太行|冀鲁豫|晋察冀|苏北|苏中)分局)"
)
"""The bureaus that the party's centre had in the regions until 1966."""
_BUREAUS_UNTIL = 1967
_REGION = re.compile(
    r"\A(?:中共)?(?P<region>[\u4e00-\u9fff]{2,6}(?<!自治)(?<!社)(?<!新)(?<!园)区)党委(?P<part>[\u4e00-\u9fff]*)\Z"
)
"""The committee of a region of the party before 1955: 淮北区党委, 淮北区党委|组织部."""
_REGIONS_UNTIL = 1956


_CITY_OF_TOWN = re.compile(r"(?:中共)?(?P<own>[\u4e00-\u9fff]{2,3})市(?=[\u4e00-\u9fff]{1,5}(?:[镇乡]|街道))")
"""The county of a town, which the page prints as it was called before it became a city."""


def of_its_time(name: str, printed: str, text: str, start: int, date: str | None) -> str:
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
    date
        Day of the page (2016-05-20); None without one.
    """
    name = _as_called(name, printed, text, date)
    if party := _of_party(name, printed, text, start):
        return party
    renamed = next((short for short, (now, _, _) in _RENAMED.items() if short in printed and now in name), "")
    if not renamed and _IN_CITY.match(name) is None:
        return name
    year = _year_before(text, start, of=_SPAN if renamed else _YEAR)
    if year is None:
        return name
    if renamed and _OF_TERM.search(text, max(start - _REACH, 0), start):
        now, then, since = _RENAMED[renamed]
        name = name.replace(now, then) if year < since else name
    district = _IN_CITY.match(name) if year < _DISTRICTS_SINCE else None
    if district is not None and district["city"][:2] not in text:
        return (district["party"] or "") + name[district.end() :]
    return name


def _as_called(name: str, printed: str, text: str, date: str | None) -> str:
    """Return a name as it was on the day of the page, and with the county of a town as the page calls it."""
    for now, before, told, since in _SINCE:
        if date is not None and date < since and told.search(printed) is None:
            name = now.sub(before, name)
    county = _CITY_OF_TOWN.match(name)
    if county is not None and f"{county['own']}县" in text and f"{county['own']}市" not in text:
        return f"{county.group()[:-1]}县{name[county.end() :]}"
    return name


def _of_party(name: str, printed: str, text: str, start: int) -> str:
    """Return the name of an organ that the party had in a region or a county's district long ago; "" for other organs."""
    if (inner := _IN_COUNTY.fullmatch(printed)) is not None:
        return f"中共{inner['district']}委员会"
    bureau, region = _BUREAU.match(name), _REGION.match(name)
    if bureau is not None and bureau["centre"] is not None:
        return _of_centre(name[bureau.start("bureau") :])
    year = _year_before(text, start, of=_SPAN) if bureau or region else None
    if bureau is not None and year is not None and year < _BUREAUS_UNTIL:
        return _of_centre(name)
    if region is not None and year is not None and year < _REGIONS_UNTIL:
        return f"中共{region['region']}委{region['part'] or '员会'}"
    return ""


def _of_centre(bureau: str) -> str:
    """Return the full name of a bureau of the party's centre, or of its part."""
    return "中共中央" + bureau.replace("山东省分局", "山东分局", 1)


def _year_before(text: str, start: int, *, of: re.Pattern[str] = _YEAR) -> int | None:
    """Return the year that a paragraph prints last before an offset; None if it prints none."""
    years = of.findall(text, max(text.rfind("\n", 0, start), start - _REACH, 0), start)
    return int(years[-1]) if years else None
