"""Ends of careers: which posts a later clause, a later term, a death or a retirement says are over."""

import re
from collections.abc import Iterator, Sequence

from kg.base.text import after_last
from kg.reading.recognise.posts.statement import Statement

__all__ = ["DIED", "RETIRED", "death_end", "in_order", "is_open", "is_still", "kept_at", "past"]

_ABOVE = re.compile(
    r"其?(?:(?:上述|以上|前述)(?:一切|全部|所有|各项|党政)*(?:职务|职位|领导职务)|(?P<one>(?:该|此|这一)(?:职务|职位|职)))"
)
"""Words after a verb that refer to all posts named before, or to those named last."""
DIED = re.compile(
    r"(?:同志|先生|女士)(?:因病|不幸)?(?:逝世|去世|病逝|辞世)(?=\s*\n)|(?:同志|先生|女士)?生平\s*\n|(?:因病|医治)[^。\n]{0,40}(?:逝世|去世|病逝|辞世)[^。\n]{0,12}享年"
)
"""The headline or the sentence that names a death."""
_DEATH = re.compile(
    r"(?:同志|先生|女士|院士|教授|校长|老人)?(?:烈士|的?(?:遗体(?:送别|告别)|追悼会|治丧)|诞辰|(?:[，,]?(?:已经?|日前|近日|昨日|今日|因[\u4e00-\u9fff]{1,8}|(?:经)?(?:抢救|医治)无效|不幸|突发[\u4e00-\u9fff]{1,6}|[于在][\d年月日时分凌晨上下午晚许]+|在[\u4e00-\u9fff]{2,10}))*[，,]?"
    r"(?:以身殉职|逝世|去世|病逝|辞世|仙逝|殉职|遇难|牺牲(?!了?(?:自己|个人|休息|节假日|周末|业余|时间))))"
)
"""Words after a name that say that its person is dead."""
RETIRED = re.compile(r"(?:19|20)\d{2}年(?:\d{1,2}月)?(?:离职休养|离休|退休|离任退休)(?=[。；;\n（(])")
"""The end of a career: 1991年|离休。"""
_OPEN = re.compile(r"起|以来|以后|开始|[至到]今|今$|现")
"""Words of a date from which somebody still holds a post: 2011年起."""

_STILL = re.compile(r"[至到—–－~～\-]\s?(?:今(?!年)|现在|目前)")
"""The end of a term that has not come."""
_SEATS = ("代表", "政协委员", "董事", "监事")
"""Ends of the titles of members of congresses and boards, who have posts too."""

Told = tuple[re.Match[str], Statement]
"""A verb and the posts after it."""


def kept_at(verb: re.Match[str], text: str, told: Sequence[Told]) -> int | None:
    """Return how many of the statements before a verb go on; None if the verb ends nothing that was named before.

    被免去上述职务 ends the posts since the last date, 被免去该职务 the last ones, 被免职 those since the last date too.
    """
    if verb["gone"] is not None:
        return _last_dated(told) if told else None
    above = _ABOVE.match(text, verb.end()) if verb["over"] is not None else None
    if above is None:
        return None
    return len(told) - 1 if above["one"] else _last_dated(told)


def death_end(text: str, end: int) -> int | None:
    """Return the end of the words after a name, which ends at an offset, that say that its person is dead; else None."""
    match = _DEATH.match(text, end)
    return match.end() if match is not None else None


def in_order(told: Sequence[Told], text: str) -> Iterator[Statement]:
    """Yield the statements of a career; a term that another one follows, or the present post, is over."""
    for index, (verb, statement) in enumerate(told):
        later = [s.term.begin for v, s in told[index + 1 :] if s.term.begin and not _is_beside(v, s)]
        begin = statement.term.begin
        if begin is not None and not is_still(verb, text) and any(day > begin for day in later):
            statement = past(statement)
        elif begin is not None and verb["now"] is None and not is_open(verb, text):
            statement = _but(statement, told[index + 1 :])
        yield statement


def past(told: Statement) -> Statement:
    """Return the posts of a statement as over, apart from planned ones."""
    return told._replace(units=[unit._replace(former=unit.former or not unit.planned) for unit in told.units])


def _is_beside(verb: re.Match[str], said: Statement) -> bool:
    """Return whether somebody may hold posts beside those before them: 兼任…; a seat in a congress."""
    return verb.group() == "兼任" or all(unit.title.endswith(_SEATS) for unit in said.units)


def _but(told: Statement, later: Sequence[Told]) -> Statement:
    """Return the posts of a dated term as over if 现任 follows, apart from those that it names again."""
    now = [unit for verb, said in later if verb.group() == "现任" for unit in said.units]
    if not now:
        return told
    titles = {unit.title for unit in now}
    return told._replace(
        units=[u if u.planned or u.title in titles else u._replace(former=True) for u in told.units]
    )


def is_open(verb: re.Match[str], text: str) -> bool:
    """Return whether the date before a verb is one since which a post is held: 2011年|起|任."""
    low = after_last("，,。；;\n", text, 0, verb.start())
    return _OPEN.search(text, low, verb.start()) is not None


def is_still(verb: re.Match[str], text: str) -> bool:
    """Return whether a post is printed as one of today: 现任; 2018年至今|任."""
    before = verb.start() - text.endswith(("，", ","), 0, verb.start())
    low = after_last("，,。；;\n", text, 0, before)
    return verb["now"] is not None or _STILL.search(text, low, before) is not None


def _last_dated(told: Sequence[Told]) -> int:
    """Return the index of the last statement with a start: the posts from it on may be those that end together."""
    return next((n for n in range(len(told) - 1, -1, -1) if told[n][1].term.begin is not None), 0)
