"""Words between the organ of one post and the organ or title of the next: they show whether both are of one place."""

import re
from collections.abc import Iterator

__all__ = ["ALSO", "BESIDE", "CHAINED", "GUESTS", "TOGETHER", "heads_too", "joins"]

_LEADING = (
    "中共{home}委员会", "{home}人民代表大会常务委员会", "{home}人民政府", "中国人民政治协商会议{home}委员会"
)  # fmt: skip
"""The organs of a city whose leaders are named together."""

BESIDE = re.compile(
    r"(?:[\u4e00-\u9fff、]{0,9}(?:书记|市长|主任|主席|部长|秘书长)[\u4e00-\u9fff·]{2,8}(?:[（(][^()（）]{1,8}[)）])?[、，,和与]){1,3}"
)
"""Words between the organ of one leader and the post of another: 乐陵市委|书记孙开连，|市长."""
ALSO = re.compile(
    r"(?:(?:[副总]|常务|党组)*[\u4e00-\u9fff]{0,2}(?:常委|委员|书记|成员|主任|主席|[市县区旗州省厅局部院秘科]长|秘书长)[、兼]){1,4}"
)
"""Words between the organs of two posts of one person: 醴陵市委|常委、|市委宣传部."""
CHAINED = re.compile(r"(?:[副总]?[\u4e00-\u9fff]{0,4}(?:长|书记|主任|主席|常委|委员|成员|巡视员)[、，,兼])+")
"""Posts of one person between two organs, no name among them: 甲省委组织部|副部长、|省干部学院."""
GUESTS = re.compile(
    r"原|(?:[\u4e00-\u9fff、兼]{0,10}(?:长|书记|主任|主席|常委)[\u4e00-\u9fff·]{2,4}(?:[（(][^()（）]{1,8}[)）])?[、，,和]){1,4}"
)
"""Words between the organ or place of one leader and the organ of another in a list; or in a former organ's name."""

TOGETHER = re.compile(r"[^。！？\n]{0,24}?(?:联合|会同|协同|携手)")
"""Words between an organ and one that acts together with it: 湖南省水利厅发布预警，并联合|省气象局."""
_BOTH = re.compile("、?")
"""What is between a committee and the government of one city: 义乌市委|市政府."""
_AND = re.compile(r"[、和与及]")
"""A word between two organs of one place: 共青城市委统战部|和|市工商联."""


_HEADS = ("书记", "市长")
"""Titles that only one person of a city has."""


def heads_too(words: str, title: str) -> bool:
    """Return whether words name somebody with a title that a city has once, as the next leader has: 长沙市委|书记甲，|市委书记乙."""
    return title in _HEADS and re.search(rf"(?<!副){title}", words) is not None


def joins(organ: str, *, at_home: bool) -> Iterator[re.Pattern[str]]:
    """Yield the words after which an organ with 市 is of the county-level city whose organ precedes them.

    Parameters
    ----------
    organ
        Its name, with the template for the city.
    at_home
        Whether 市 alone means a city of the page.
    """
    if organ in _LEADING:
        yield _BOTH
        yield BESIDE
    if not at_home:
        yield _AND
