"""The dates that a text prints for a term of office: 2011年5月至2016年9月任…, 2016.09—2021.06, 2021年6月起."""

import re
from typing import NamedTuple

__all__ = ["OFFENCE", "Term", "term_before"]

OFFENCE = re.compile(r"等?(?:多个)?(?:职务|职位|职)?(?:期间|之便|(?:上)?的?(?:职务)?(?:便利|影响|职权))")
"""What follows the post of a past offence: 担任县长期间."""

_YEAR, _MONTH, _DAY = r"(?:19|20)\d{2}", r"1[0-2]|0?[1-9]", r"3[01]|[12]\d|0?[1-9]"


def _day(which: int) -> str:
    """Return the pattern of a day, as far as it is printed; its groups bear the number."""
    return (
        rf"(?:(?P<y{which}>{_YEAR})\s?[年.\-/]\s?(?:(?P<m{which}>{_MONTH})(?:\s?[月.\-/]\s?(?:(?P<d{which}>{_DAY})日?)?)?)?"
        rf"|(?P<r{which}>同年|当年|次年)(?:(?P<n{which}>{_MONTH})月)?)"
    )


_NOW = "今|现在|目前"
_TERM = re.compile(
    rf"{_day(1)}(?P<since>起|以来|以后|开始)?"
    rf"(?:\s?(?:至|到|—+|–|―+|-+|－|~|～|─+)\s?(?:{_day(2)}|(?P<bare>{_MONTH})月|(?P<now>{_NOW})))?"
)
_GAP = re.compile(r"[，,：:\s]?(?:间|期间|起|始)?[，,：:\s]?[\u4e00-\u9fff·]{0,5}")
"""What may stand between the dates and the verb: a name, 后, 又."""
_NO_TERM = re.compile(r"利用|参加|毕业|出生|加入|入党|生于?$|接受|指控|通过")
"""Words that tell of other days than those of the term."""


class Term(NamedTuple):
    """When a term of office began and ended, as far as it is printed."""

    begin: str | None = None
    """``2011``, ``2011-05`` or ``2011-05-09``; None if it is not printed."""
    until: str | None = None


def term_before(text: str, low: int, verb: int, *, ends: bool = False) -> Term:
    """Read the dates that stand right before the verb of a post.

    Parameters
    ----------
    text
        The text.
    low, verb
        Where the clause begins, and where its verb does.
    ends
        Whether the verb tells of the end of the post (免去, 辞去): a single day is the last one then.

    Returns
    -------
    Term
        Nothing is inferred: 同年9月 is told by the year last printed, a month without a year is not.
    """
    found = None
    year = ""
    for match in _TERM.finditer(text, low, verb):
        begin = _point(match, "1", year)
        year = (begin or year)[:4]
        found = match, begin
    if found is None:
        return Term()
    match, begin = found
    between = text[match.end() : verb]
    if _GAP.fullmatch(between) is None or _NO_TERM.search(between):
        return Term()
    until = _point(match, "2", year)
    if match["bare"] and begin:
        until = f"{begin[:4]}-{int(match['bare']):02d}"
    if ends and until is None and not match["since"]:
        return Term(None, begin)
    return Term(begin, until)


def _point(match: re.Match[str], which: str, year: str) -> str | None:
    """Return one of the two days of a match, None if there is none, or if its year is not printed."""
    if match["y" + which]:
        parts = (match["m" + which], match["d" + which])
        return "-".join([match["y" + which], *(f"{int(part):02d}" for part in parts if part)])
    if not match["r" + which] or not year:
        return None
    told = str(int(year) + (match["r" + which] == "次年"))
    return f"{told}-{int(match['n' + which]):02d}" if match["n" + which] else told
