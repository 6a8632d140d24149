"""Lists of appointments: the line with their day, the line with their verb, and the items below."""

import re

__all__ = ["DAY", "NAMES", "NOTICED", "begin_of", "headed", "is_item"]

DAY = re.compile(r"(?<!\d)(?P<y>(?:19|20)\d{2})年(?P<m>1[0-2]|0?[1-9])月(?P<d>3[01]|[12]\d|0?[1-9])[日号]")
"""A day printed in full."""
NOTICED = re.compile(
    rf"{DAY.pattern}[^\n。]{{0,60}}(?:通过|决定|任免|任命)[^\n。]{{0,30}}[:：)）](?=\s*\n|(?:决定)?(?:任命|免去|批准|接受))"
)
"""The line above a list, with its day: （2021年6月7日某会议通过）."""
_ENDS = r"[^\n。，；;]*?(?P<verb>任命|聘任|补选|免去)[^\n。，；;]{0,10}[：:]"
_HEAD = re.compile(rf"(?<![^\n])(?P<planned>[^\n。，；;]*(?:拟|提请|提名|建议|推荐))?{_ENDS}\s*\n")
"""A line that ends with the verb of the items below it: 决定任命：."""
_COUNTED = r"\s*(?:[一二三四五六七八九十\d]+[、.．]\s*|[（(][一二三四五六七八九十\d]+[)）]\s*)?"
NAMES = r"(?:[\u4e00-\u9fff·]{2,6}[、和])*"
"""The pattern of the names before the last one of an item."""
_BEGINS = re.compile(rf"{_COUNTED}(?:(?:会议)?(?:决定|任命|免去|批准|接受|补选|撤销)|同意)*{NAMES}")
"""What may be in an item before the words of an appointment, or before the last of several names."""
_ITEM = re.compile(
    rf"{_COUNTED}(?:会议|决定|任命|免去|批准|接受|补选|撤销|同意|提请|拟|{NAMES}[\u4e00-\u9fff·]{{2,6}}(?:同志)?(?:任|为|不再|辞去|代理|的?[^\n]{{3,60}}职务)|{_ENDS}\s*\Z|\Z)"
)
"""Beginnings of the items, and of the lines with a verb."""
_END = re.compile(r"[\n；;。]\s*")
"""Ends of items."""
_LONGEST = 1500
"""Maximum distance of an item from the line above its list, in characters."""


def is_item(text: str, start: int, at: int) -> bool:
    """Return whether nothing but items lies between the line above a list and the words of an appointment at an offset."""
    *items, own = _END.split(text[start:at])
    return _BEGINS.fullmatch(own) is not None and all(map(_ITEM.match, items))


def headed(text: str, at: int) -> re.Match[str] | None:
    """Return the line with the verb of the item at an offset; None if it is in no such list."""
    found = list(_HEAD.finditer(text, begin_of(text, at), at))
    return found[-1] if found and is_item(text, found[-1].end(), at) else None


def begin_of(text: str, at: int) -> int:
    """Return the earliest offset of the lines above the list in which an item can be."""
    return max(text.rfind("\n\n", 0, at), at - _LONGEST, 0)
