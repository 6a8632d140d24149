"""Dates of a term of office: reads them as printed, as in 2011年5月至2016年9月任…, 2016.09—2021.06, 2021年6月起."""

import calendar
import re
from collections.abc import Iterator
from typing import NamedTuple

from kg.base.text import after_last
from kg.reading.recognise.posts.notices import DAY, NOTICED, begin_of, is_item

__all__ = [
    "OFFENCE",
    "RANGE",
    "Term",
    "announced",
    "during",
    "in_bracket",
    "lasted",
    "noticed",
    "term_before",
]

OFFENCE = re.compile(
    r"(?:以及|[和及])(?=[^，,。；;\n]{4,60}(?:期间|职务(?:之便|上?的?便利)))"
    r"|等?(?:多个|上述)?(?:职务|职位|职)?(?:期间|之便|(?:上)?的?(?:职务)?(?:便利|影响|职权))"
)
"""Words after the post of a past offence: 担任县长期间."""

_YEAR, _MONTH, _DAY = r"(?:19|20)\d{2}", r"(?:1[0-2]|0?[1-9])", r"(?:3[01]|[12]\d|0?[1-9])"
_DASH = r"\s?(?:至|到|—+|–+|―+|-+|－+|~|～|─+|一(?=\d{4}[年.])|﹣)\s?"
_NOW = r"今|现在|目前|案发前?|落马前?|退休前?|今年|本次"


def _day(which: int) -> str:
    """Return the pattern of a day, as far as it is printed; its groups end with the number."""
    return (
        rf"(?:(?<!\d)(?P<y{which}>{_YEAR})(?:\s?年(?:[初底末春夏秋冬](?=\s?[至到—–\-]))?(?:\s?(?P<m{which}>{_MONTH})\s?月(?:\s?(?P<d{which}>{_DAY})[日号])?)?"
        rf"|(?P<sep{which}>[.\-/．])(?P<n{which}>{_MONTH})(?!\d)月?(?:(?P=sep{which})(?P<e{which}>{_DAY})(?!\d))?"
        rf"|(?=\s?[\-—–―－~～─至到])|(?<=[\-—–―－~～─至到]{_YEAR})(?!\d))"
        rf"|(?P<r{which}>同年|当年|次年|翌年|第二年)(?:(?P<k{which}>{_MONTH})月)?)"
    )


_TERM = re.compile(
    rf"{_day(1)}(?P<since>起|以来|以后|开始|后)?"
    rf"(?:{_DASH}(?:{_day(2)}|(?P<bare>{_MONTH})月|(?P<now>{_NOW})))?"
)
RANGE = re.compile(rf"{_day(1)}{_DASH}(?:{_day(2)}|(?P<bare>{_MONTH})月|(?P<now>{_NOW}))")
"""Two dates that form a range."""
_GAP = re.compile(
    r"[，,：:；;\s）)—–―\-－]*(?:其?间|期间|起|始)?[，,：:\s]*[\u4e00-\u9fff·]{0,5}"
    r"|(?![\u4e00-\u9fff]*[时前查案曾原于由])[\u4e00-\u9fff]{6,12}"
    r"|(?:退任|卸任)[\u4e00-\u9fff]{2,8}[，,]并"
    r"|[，,]?恢复工作[，,]?[\u4e00-\u9fff·]{0,4}"
    r"|[，,][\u4e00-\u9fff]{2,16}换届[，,][\u4e00-\u9fff·]{0,4}"
    r"|[，,]?[\u4e00-\u9fff·]{0,4}(?:入职|加盟|加入)[\u4e00-\u9fffA-Za-z]{2,16}(?:公司|集团|银行)[，,]"
    r"|[，,]?[\u4e00-\u9fff·]{0,4}(?:赴|调|转|到|回|进入)[\u4e00-\u9fff]{1,18}(?:工作|履新|任职)?[，,][\u4e00-\u9fff·]{0,4}"
)
"""Words between the dates and the verb: a name, 后, 又; a clause without a mark; the move: ，甲赴乙省履新，."""
_NO_TERM = re.compile(
    r"利用|参加|毕业|出生|加入(?![\u4e00-\u9fffA-Za-z]{2,16}(?:公司|集团|银行)[，,])|入党|(?<![\u4e00-\u9fff])生于?$|接受|指控|通过|任期|退休|[作身]为|死|逝|工作[，,]其?间"
)
"""Words with dates that are not those of the term."""
_OTHER_FIELD = re.compile(r"(?:出生|入党|工作|毕业|生日)[^，,。；;\n]{0,4}[：:]\s*$")
"""The name of a field before its date: 出生年月：."""
_ANNOUNCED = re.compile(
    r"(?:宣布|决定|任命|任免|免去|当选|选举|通过|聘任|推选|补选|批准)(?![^。]{0,60}(?:查|案|罪|违|涉嫌|撤))"
)
"""Words of the act that gives or takes a post; the act has its own date."""
_ACTS = re.compile(r"(?:任命|推选|选举|聘任|推举|增?补?选)为|当选|出任|升任|调任|接任|就任|改任|转任|履新")
"""Verbs of such an act."""
_TAKES = ("任", "担任")
_CAME = re.compile(r"(?:来到|调[到往]|赴|回到|[加进]入|加盟|接受任命|到)[^，,]{0,24}(?:[，,]|\Z)")
"""A move on a day that leads to a post: 2016年，甲从省城|来到东湖市，|担任…."""
_LATER = re.compile(
    r"后来|随后|此后|之后|以后|不久|此前|之前|曾|原|刚|才|新近|起|以来|至今|[，,]后|后$|[去今前次同当本][年月]|近日|日前|[查案罪违]|涉嫌"
)
"""Words between the day and the verb of an act that may have another day."""
_DURING = re.compile(rf"{RANGE.pattern}(?:期?间)[，,]")
"""A range that holds for the rest of its sentence."""
_MEETING = re.compile(r"宣布[^。\d]{0,60}决定[^。\d]{0,12}[:：,，]")
"""An announced decision: its day is that of the meeting, which the sentence before gives."""
_AT_END = "(?:止|为止|离任|离职|卸任|辞任|辞职|退任|退休|离休|退居二线|调离|免职|被免职?|案发|被查|落马|被捕|被抓|去世|逝世|病逝|牺牲|届满)"
"""What ends a term on its last day."""
_LASTED = re.compile(
    r"(?:职务)?(?:[，,]?(?:一直|直)(?:至|到)|[，,](?:兼任|担任|任职|任)(?:一?直)?(?:至|到)|(?:至|到)|[，,](?:至|到)(?=[^，,。；;\n]{4,12}止))"
    rf"{_day(1)}{_AT_END}?(?=[，,。；;\n]|$)|[，,]后?于?{_day(2)}(?:因[^，,。；;\n]{{1,8}})?被?(?:免职|撤职|辞职|离任|卸任|离职)(?=[，,。；;\n]|$)"
)
"""The end of a term behind its post: 任某局局长，|直至2018年7月|; 兼任某局局长，|兼任至2018年7月|; 任某局局长，|2019年10月被免职|."""
_TOOK, _LEFT = "起|任职?|在任|上任|到任|就任|当选", "免职?|卸任|离任|辞职|辞去|调离|去职|止"
_BRACKET = re.compile(
    rf"\s?[（(]\s*(?:{RANGE.pattern}\s*(?:在任|任职?|担任)?"
    rf"|{_day(3)}(?:{_TOOK})(?:[，,、；;至]\s*{_day(4)}(?:{_LEFT})?)?|{_day(5)}(?:{_LEFT}))\s*[）)]"
)
"""The bracket behind a post or a name that holds nothing but a term: （2006年3月—2009年5月）, （2017年5月任，2023年8月免）."""
_ACT = re.compile(
    rf"(?:[^\d。，,]{{0,12}}[讯电]\s*)?\s*(?P<y>{_YEAR})年(?:(?P<m>{_MONTH})月)?[初底末春夏秋冬天]{{0,2}}[，,]"
)
"""The month or year with which a sentence about an act begins: 2021年4月，|某镇党委决定，任命…."""


class Term(NamedTuple):
    """Start and end of a term of office, as far as they are printed."""

    begin: str | None = None
    """``2011``, ``2011-05`` or ``2011-05-09``; None if it is not printed."""
    until: str | None = None

    @property
    def printed(self) -> bool:
        """Return whether a date is printed."""
        return self.begin is not None or self.until is not None


def term_before(text: str, low: int, verb: int, *, ends: bool = False) -> Term:
    """Read the dates right before the verb of a post.

    Parameters
    ----------
    text
        The text.
    low, verb
        Starts of the clause and of its verb.
    ends
        Whether the verb ends the post (免去, 辞去): a single day is then the last one.

    Returns
    -------
    Term
        Nothing is guessed: 同年9月 takes the year printed last; a month without a year has no value.
    """
    found = None
    for found in _dated(text, low, verb):  # noqa: B007  # the last one counts
        pass
    if found is None or _OTHER_FIELD.search(text, low, found[0].start()) is not None:
        return Term()
    match, begin = found
    between = text[match.end() : verb]
    if _GAP.fullmatch(between) is None or _NO_TERM.search(between):
        return Term()
    until = _point(match, "2", (begin or "")[:4])
    if match["bare"] and begin:
        until = f"{begin[:4]}-{int(match['bare']):02d}"
    if match["since"] == "后":
        return Term(None, until)
    if ends and until is None and not match["since"] and not match["now"]:
        return Term(None, begin)
    return _in_order(begin, until)


def announced(text: str, verb: int, *, ends: bool = False, words: str = "") -> Term:
    """Read the day of the act that gives or takes a post: 2024年3月15日，某会议宣布决定：甲任乙.

    If this sentence announces a decision without a day, the sentence before gives it.

    Parameters
    ----------
    text
        The text.
    verb
        Start of the verb of the post.
    ends
        Whether the verb ends the post.
    words
        The verb, which may be such an act itself: 2016年，甲离开东湖县，出任西山县县长.
    """
    low = after_last("。\n", text, 0, verb)
    if _MEETING.search(text, low, verb) is not None and DAY.search(text, low, verb) is None:
        low = after_last("。\n", text, 0, max(low - 1, 0))
    days = list(DAY.finditer(text, low, verb))
    if not days and (act := _ACT.match(text, low, verb)) is not None:
        days = [act]
    if len(days) != 1 or len(re.findall(r"\d+[年月日]", text[days[0].end() : verb])) > 0:
        return Term()
    between = text[days[0].end() : verb]
    came = words in _TAKES and _CAME.search(between) is not None
    if _ANNOUNCED.search(between) is None and not (
        (came or _ACTS.search(words)) and _LATER.search(between) is None
    ):
        return Term()
    return _of_act(days[0], ends=ends)


def noticed(text: str, verb: int, *, ends: bool = False) -> Term:
    """Read the day of a list of appointments, which is in the line above it: （2021年6月7日某会议通过）, 任命甲为….

    Parameters
    ----------
    text
        The text.
    verb
        Start of the words of the appointment, with which an item begins.
    ends
        Whether the post ends.
    """
    found = list(NOTICED.finditer(text, begin_of(text, verb), verb))
    if not found or not is_item(text, found[-1].end(), verb):
        return Term()
    return _of_act(found[-1], ends=ends)


def _of_act(day: re.Match[str], *, ends: bool) -> Term:
    """Return the term that begins or ends on the day of an act, as far as the day is printed."""
    printed = _printed(day["y"], *day.groups()[1:])
    return Term(None, printed) if ends else Term(printed, None)


def _printed(year: str, month: str | None, day: str | None = None) -> str:
    """Return a date as far as it is printed and possible: of 2月30日 only the month."""
    if month and day and int(day) > calendar.monthrange(int(year), int(month))[1]:
        day = None
    return "-".join([year, *(f"{int(part):02d}" for part in (month, day) if part)])


def during(text: str, low: int, verb: int) -> Term:
    """Return the range with which the only dates of a sentence begin: |2002年至2004年期间，|甲是某公司股东，并任…."""
    found = list(_DURING.finditer(text, low, verb))
    if len(found) != 1 or re.search(r"\d年|[以之]?后|此前", text[found[0].end() : verb]):
        return Term()
    return term_before(text, low, found[0].end())


def lasted(text: str, end: int, term: Term) -> Term:
    """Return a term with the end that a text gives right behind its post: 任局长，直至2018年7月."""
    match = _LASTED.match(text, end) if term.until is None else None
    if match is None:
        return term
    year = (term.begin or "")[:4]
    return _in_order(term.begin, _point(match, "1", year) or _point(match, "2", year))


def in_bracket(text: str, end: int) -> Term:
    """Return the term in a bracket that begins at an offset: 局长|（2012年3月任，2016年8月免）; no dates without such a bracket."""
    match = _BRACKET.match(text, end)
    if match is None:
        return Term()
    begin = _point(match, "1", "") or _point(match, "3", "")
    if match["bare"] and begin:
        return _in_order(begin, f"{begin[:4]}-{int(match['bare']):02d}")
    year = (begin or "")[:4]
    return _in_order(begin, _point(match, "2", year) or _point(match, "4", year) or _point(match, "5", ""))


def _in_order(begin: str | None, until: str | None) -> Term:
    """Return a term; without dates if it would end before it begins: a misprint in one of the two."""
    both = min(len(begin or ""), len(until or ""))
    return Term() if both and str(until)[:both] < str(begin)[:both] else Term(begin, until)


def _dated(text: str, low: int, high: int) -> Iterator[tuple[re.Match[str], str | None]]:
    """Yield the dates of a clause with their first days; a relative date takes the year before it."""
    year = ""
    for match in _TERM.finditer(text, low, high):
        begin = _point(match, "1", year)
        year = (_point(match, "2", (begin or year)[:4]) or begin or year)[:4]
        yield match, begin


def _point(match: re.Match[str], which: str, year: str) -> str | None:
    """Return one of the two days of a match; None if it is missing or its year is not printed."""
    if match["y" + which]:
        month, day = (match["m" + which] or match["n" + which], match["d" + which] or match["e" + which])
        return _printed(match["y" + which], month, day)
    if not match["r" + which] or not year:
        return None
    told = str(int(year) + (match["r" + which] in ("次年", "翌年", "第二年")))
    return f"{told}-{int(match['k' + which]):02d}" if match["k" + which] else told
