"""Heads of bodies: which endings the name of a body has whose head has a title, as 校长 heads a 大学 or a 中学."""

import re

__all__ = ["GROUPS", "JOINT", "MANY", "PARTY", "headed", "is_head", "is_of_other", "may_have"]

PARTY = ("党委", "党组", "党总支", "党支部", "纪委", "工会")
"""Beginnings of titles that exist in bodies of all kinds."""
_ARMY = re.compile(r"警备区|军区|军分区|部队|武警")
"""Bodies of the army, whose people are guests among others."""
_MINISTRIES = ("部", "局", "厅", "办公室")
"""Ends of bodies that have no chair."""
_TROOPS = re.compile(r"^副?(?P<unit>[班排连营团旅师军])长$|^副?(?P<corps>纵队)司令员$")
"""Heads of the units of an army."""
GROUPS = ("组", "指挥部", "专班")
"""Ends of bodies without a party body."""

JOINT = ("联合党", "联合工会")
"""Beginnings of the titles in a body of several organs, which is none of them."""
MANY = ("民警", "警官", "检察官", "检察员", "公证员")
"""Titles that many people of one body have, also if its head is named beside it."""
_EDITED = re.compile(r"(?:报|刊|社|编辑部|志|年鉴|学报|编委会|频道|台|网)$")
"""Ends of the names of what an editor edits."""

_HEADED = {
    title: re.compile(f"(?:{ends})$")
    for title, ends in {
        "校长": "校|中学|小学|大学|[一二三四五六七八九十]中",
        "院长": "院",
        "园长": "幼儿园",
        "馆长": "馆",
        "台长": "台",
        "所长": "所",
        "局长": "局",
        "厅长": "厅",
        "检察长": "检察院",
        "检察官": "检察院",
        "检察员": "检察院",
        "民警": "公安局|公安分局|分局|派出所|[支大中总]队|监狱|看守所|戒毒所",
        "警官": "公安局|公安分局|分局|派出所|[支大中总]队|监狱|看守所|戒毒所",
        "公证员": "公证处",
        "会长": "协会|商会|学会|联合会|促进会",
        "大队长": "大队",
        "支队长": "支队",
        "中队长": "中队",
        "队长": "(?<![舰部军])队",
    }.items()
}
"""Endings of the names of bodies, by the title of their heads."""


def headed(title: str) -> re.Pattern[str] | None:
    """Return the endings of bodies whose heads have a title: 驻会副会长 belongs to an association."""
    own = title.removesuffix("助理")
    return next((ends for head, ends in _HEADED.items() if own.endswith(head)), None)


def is_head(title: str, organ: str) -> bool:
    """Return whether a title is that of the heads of bodies with a name such as the organ's."""
    ends = headed(title)
    return ends is not None and ends.search(organ) is not None


def is_of_other(title: str, organ: str) -> bool:
    """Return whether a title is that of the head of a body of another kind: a unit of an army, a paper, a joint body."""
    return (
        title.startswith(JOINT)
        or _is_of_troops(title, organ)
        or (title.endswith("主编") and _EDITED.search(organ) is None)
    )


def _is_of_troops(title: str, organ: str) -> bool:
    """Return whether a title heads a unit of an army and an organ is not such a unit: 军分区参谋长、|副旅长."""
    troops = _TROOPS.match(title)
    return troops is not None and not organ.endswith(troops["unit"] or troops["corps"])


def may_have(organ: str, title: str) -> bool:
    """Return whether a body can have a title: a ministry has no chair, a group no party secretary."""
    if title.startswith(PARTY):
        return _ARMY.search(organ) is None and not organ.endswith(GROUPS)
    if title.endswith("主编"):
        return _EDITED.search(organ) is not None
    return not (title.endswith("主席") and organ.endswith(_MINISTRIES))
