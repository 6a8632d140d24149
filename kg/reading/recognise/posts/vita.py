"""Curricula vitae: finds where one begins after a name, and the other names of its person."""

import re

from kg.reading.recognise.engine.candidate import Candidate
from kg.reading.recognise.posts.statement import noted_end

__all__ = ["ALIAS", "BORN_AT", "has_vita", "is_alias", "vita_start"]

_VITA = re.compile(
    r"[,，]\s?[男女][,，]|(?:同志)?(?:系|是|[,，])[\u4e00-\u9fff（）()]{2,20}(?<![责工商军持法诗友病老女男])人[,，]|(?:同志)?(?:于|生于)?\d{4}年(?:\d{1,2}月)?(?:出?生|[\u4e00-\u9fff]{0,4}生于)"
    r"|(?:同志|先生|女士)?(?:[,，]\s?[\u4e00-\u9fff、]{1,14}(?:家|师|编剧|导演|演员|画家|院士|教授|研究员))*[,，:：。]\s?"
    r"(?:\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?)?(?:出?生)|(?:汉|[\u4e00-\u9fff]{1,5})族[,，])|(?:同志)?(?:出生于|生于)\d{4}年"
)
"""Start of a curriculum vitae or an obituary after the name."""
_HEADED = re.compile(
    r"(?:同志|先生|女士)?的?(?:(?:个人|工作|主要)?(?:简历|履历|简介)|生平(?:简介)?|(?:任[职前]{1,2}|干部任前|拟任职?)公示)(?:[（(][^）)\n]{1,12}[）)])?"
    r"\s*\n\s*(?=[男女][,，]\s?(?:[\u4e00-\u9fff]{1,5}族[,，]|\d{4}年))"
)
"""Rest of a headline that names the person of a curriculum vitae whose text begins without a name: 男，汉族，…"""
_ALONE = re.compile(r"\s*\n\s*(?=[男女][,，]\s?(?:[\u4e00-\u9fff]{1,5}族[,，]|\d{4}年))")
"""The end of a line that holds the name alone, above such a text."""
_BORN = re.compile(r"(?:出生于|生于)\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?)?的$")
"""Words before the name of a curriculum vitae: 出生于1975年12月的|甲."""
BORN_AT = re.compile(r"(?:同志)?(?:出生|生|诞生)(?:于|在)(?!\d)")
_ON = re.compile(r"\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?)?[，,]?$")
"""Words after and before the name of a curriculum vitae: 1948年，|甲|出生于某县."""
_LISTED = ("、", "和", "与", "及")
ALIAS = re.compile(
    r"(?:[，,]\s?(?:原名|曾用名|又名|本名|化名|笔名)[\u4e00-\u9fff·]{2,4}(?:、[\u4e00-\u9fff·]{2,4})*)+[，,。]?"
)
"""Words between a name and a curriculum vitae: 甲，原名乙，1926年生."""
_IS_ALIAS = re.compile(r"(?:原名|曾用名|又名|本名|化名|笔名)(?:[\u4e00-\u9fff·]{2,4}、)*$")
"""Words before another name of the same person."""


def has_vita(text: str, person: Candidate) -> bool:
    """Return whether a curriculum vitae follows a name: 甲（原名乙），1917年生."""
    named = noted_end(text, person)
    alias = ALIAS.match(text, named)
    ends = (named,) if alias is None else (alias.end(), alias.end() - 1)
    if any(_VITA.match(text, at) is not None for at in ends) or vita_start(text, person) > person.end:
        return True
    return _BORN.search(text, max(person.start - 20, 0), person.start) is not None or (
        BORN_AT.match(text, person.end) is not None
        and _ON.search(text, max(person.start - 16, 0), person.start) is not None
    )


def vita_start(text: str, person: Candidate) -> int:
    """Return where a curriculum vitae begins: after the name, or below the headline that alone names the person."""
    alone = text[max(person.start - 1, 0) : person.start] in ("", "\n")
    headed = _HEADED.match(text, person.end) or (_ALONE.match(text, person.end) if alone else None)
    listed = text.endswith(_LISTED, 0, person.start)
    return person.end if headed is None or listed else headed.end()


def is_alias(text: str, person: Candidate) -> bool:
    """Return whether a name is another name of the person before it: 甲，原名乙、|丙."""
    return _IS_ALIAS.search(text, max(person.start - 24, 0), person.start) is not None
