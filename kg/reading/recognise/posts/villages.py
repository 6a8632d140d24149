"""Cadres of villages and communities: finds the organ, which belongs to the village whatever was named before."""

import re

__all__ = [
    "OF_VILLAGE",
    "RESIDENTS",
    "TEAM",
    "TEAM_OF_VILLAGE",
    "VILLAGES",
    "VILLAGE_BODIES",
    "VILLAGE_BODY",
    "VILLAGE_SENT",
    "is_of_village",
    "of_residents",
    "village_post",
    "without_village",
]

VILLAGE_BODY = re.compile(r"[\u4e00-\u9fff]{2,6}(?:村|社区)(?:党支部|党总支|党委|村民委员会|居民委员会)")
"""A body of a village or community with its name."""
RESIDENTS = re.compile(
    r"(?P<place>.+?(?:村|社区))(?:党委|党总支|党支部|村民委员会|居民委员会|村务监督委员会)$"
)
"""The full name of such a body, and its place."""
OF_VILLAGE = re.compile(r".+?(?:村|社区)(?=(?:党委|党总支|党支部)$)")
"""The village in the name of its party body."""
VILLAGE_BODIES = {
    "村委会": "村民委员会",
    "村委": "村民委员会",
    "居委会": "居民委员会",
    "村监会": "村务监督委员会",
    "村监委会": "村务监督委员会",
    "村务监督委员会": "村务监督委员会",
    "党支部": "党支部",
    "党总支": "党总支",
}
"""Bodies that are printed without their village, and the endings of their names."""
TEAM = re.compile(
    r"(?:(?<=[和兼及])|(?<![\u4e00-\u9fff]))(?P<team>(?:(?![和兼及])[\u4e00-\u9fff]){0,6}?工作队)(?:副?队?长|队员)$"
)
"""A team that works in a village, without the village, and the title in it: 、驻村|工作队|队长."""
TEAM_OF_VILLAGE = re.compile(r"(?P<place>[\u4e00-\u9fff]+?村)(?:驻村)?[\u4e00-\u9fff]{0,4}工作队$")
"""The full name of such a team."""
VILLAGES = ("村", "社区")
"""Ends of the names of places with such cadres."""
VILLAGE_SENT = "驻村"
"""Beginning of the titles of people whom bodies send to villages."""
_PARTY = re.compile(r"(?P<body>党支部|党总支|党委|支部|支)(?P<post>第一书记|副?书记|委员|书)$")
_HEADS = {
    "村委会主任": ("村民委员会", "主任"),
    "村主任": ("村民委员会", "主任"),
    "主任": ("村民委员会", "主任"),
    "副主任": ("村民委员会", "副主任"),
    "居委会主任": ("居民委员会", "主任"),
    "第一书记": ("党支部", "第一书记"),
    "支书": ("党支部", "书记"),
}
"""Titles in a village, with the ending of the organ's name and the post in it."""
_BODY_NAMES = {"支部": "党支部"}


def is_of_village(title: str) -> bool:
    """Return whether a title can be that of a village's cadre: 村支书, 党总支副书记."""
    return village_post(without_village(title)) is not None and title not in ("主任", "副主任")


def village_post(title: str) -> tuple[str, str] | None:
    """Return the ending of a village cadre's organ and the post: 党总支书记 is 书记 of …党总支; None for other titles."""
    if title in _HEADS:
        return _HEADS[title]
    party = _PARTY.match(title)
    if party is None or party.group("body") == "支":
        return None
    body = party.group("body")
    return _BODY_NAMES.get(body, body), party.group("post")


def without_village(title: str) -> str:
    """Return a village cadre's title without the word for the village: 村支书 becomes 支书."""
    if title == "村主任":
        return title
    return title.removeprefix(VILLAGE_SENT).removeprefix("村").removeprefix("社区")


def of_residents(place: str, body: str) -> str:
    """Return the full name of a body of a village or community: only a village has 村民委员会."""
    return place + ("居民委员会" if body == "村民委员会" and place.endswith("社区") else body)
