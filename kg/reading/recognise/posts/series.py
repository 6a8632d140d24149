"""Consecutive posts after one date: shares out the dates, as in 1993年至2002年历任甲县科员、科长、局长."""

import re
from collections.abc import Sequence
from itertools import pairwise

from kg.reading.recognise.posts.terms import Term, in_bracket
from kg.reading.recognise.posts.units import Unit

__all__ = ["climbs", "planned_of", "shared_out"]

_SIDE = re.compile(r"(?:常委|委员|党组成员|董事|监事)$")
"""Posts that accompany another: 常委、副县长; 董事、副总经理."""
_BOARD = re.compile(r"^(?:董事|监事)$")
"""Seats on a board, which accompany the posts of those who lead a firm."""
_OF_FIRM = re.compile(r"董事|监事|经理|总裁|总工|总会计|党[委组]|书记|厂长|行长|首席|财务|总监")
_OF_COMMITTEE = ("省委", "市委", "县委", "区委", "州委", "旗委", "地委", "盟委")
"""Beginnings of the organ of the second post of a member of a standing committee: 东湖县委常委，县委宣传部部长."""
_PARTY = re.compile(r"党[委组]|党工委|总支|支部|^(?:第[一二]|代理?)?副?书记$")
"""Posts of the party, which accompany a state post: 党组书记、局长; 东湖市副市长、市委代理书记."""
_RANKS = re.compile(r"常务|第[一二]|代理?|副")
"""Words of rank in a title: the post after 副局长 in the same organ is 局长."""
_CLERK = re.compile(r"办事员|科员|干事|战士|民警|技术员|职员|文书")
"""Posts at the foot of a ladder, which nobody holds beside a higher one of the same organ."""
_ONE_OF = re.compile(r"代?(?:[省市州县区旗]长|书记)")
"""Heads of a division: nobody is both of its heads at once."""
_SCHOLAR = re.compile(r"助教|讲师|教员|副?教授|研究实习员|助理研究员|副?研究员|助理工程师|高?级?工程师")
"""Grades of scholars: of two, the later one follows the earlier one."""
_TWO_HEADS = (re.compile(r"政委|政治委员|教导员|指导员"), re.compile(r"[队所团营连站]长|司令员"))
"""The two heads of a unit of the army or the police: nobody is both at once."""


def _in_turn(units: Sequence[Unit], term: Term, text: str, *, start: int) -> list[Unit]:
    """Give the dates of a series to its posts: the start to the first, the end to the last; the others remain unknown.

    A post that another one follows is over.

    Parameters
    ----------
    units
        The posts, in order.
    term
        The dates of the whole series.
    text
        The text of the posts.
    start
        Start of the words of the series; posts among them that are not read have their turn too.

    Notes
    -----
    Posts held together count as one: 党组书记、局长; 副主任兼秘书长. A post that comes again begins the next turn:
    党组成员、副局长，党组书记、局长; 党委副书记兼主任、党委书记兼厂长. Where one post is printed in two groups between
    commas, each group is a turn: 甲厅副厅长、某党省委主委，省长助理、某党省委主委.
    """
    opens = 0 if re.search(r"[、，,]", text[start : units[0].start]) is None else 1
    turns = _by_comma(units, text, opens) or [opens]
    for n in range(len(turns), len(units)):
        turn = [unit for unit, number in zip(units, turns, strict=False) if number == turns[-1]]
        goes_on = _together(units[n - 1], units[n], text) and not _again(turn, units[n], text)
        turns.append(turns[-1] + (not goes_on))
    return [
        unit._replace(
            former=unit.former or turn < turns[-1],
            term=Term(term.begin if turn == 0 else None, term.until if turn == turns[-1] else None),
        )
        for unit, turn in zip(units, turns, strict=True)
    ]


def _by_comma(units: Sequence[Unit], text: str, opens: int) -> list[int]:
    """Return the number of the group between commas of each post if two groups share a post in one organ; else none."""
    groups = [opens]
    for one, other in pairwise(units):
        groups.append(groups[-1] + (re.search(r"[，,；;]", text[one.end : other.start]) is not None))
    seen: dict[tuple[str, str], int] = {}
    for unit, group in zip(units, groups, strict=True):
        if unit.organ and seen.setdefault((unit.organ, unit.title), group) != group:
            return groups
    return []


def shared_out(
    units: Sequence[Unit], term: Term, text: str, *, start: int, series: bool
) -> tuple[list[Unit], Term, bool]:
    """Give posts their own dates: those in the brackets behind them, else their part of a series.

    Parameters
    ----------
    units, term, text, start
        As in `_in_turn`.
    series
        Whether the posts were held in turn.

    Returns
    -------
    tuple
        The posts, the dates of all of them, and whether each has its own.
    """
    dated = [unit._replace(term=in_bracket(text, unit.end)) for unit in units]
    if any(unit.term.printed for unit in dated):  # 县长（1998年至2002年）、…
        return dated, Term(dated[0].term.begin, dated[-1].term.until), True
    return (_in_turn(units, term, text, start=start) if series else list(units)), term, series


def climbs(units: Sequence[Unit], text: str) -> bool:
    """Return whether posts without a verb of sequence follow one another in one organ: 科员、副科长; 副局长、局长."""
    return any(_above(one, other, text) for one, other in pairwise(units))


def planned_of(units: Sequence[Unit], text: str, *, planned: bool) -> list[Unit]:
    """Mark the planned posts: all after 拟任, else the last one before 候选人 or 人选."""
    nominee = text.startswith(("人选", "候选人"), units[-1].end)
    last = len(units) - 1
    return [
        unit._replace(planned=unit.planned or planned or (nominee and n == last))
        for n, unit in enumerate(units)
    ]


def _together(one: Unit, other: Unit, text: str) -> bool:
    """Return whether two adjacent posts are held at the same time."""
    between = text[one.end : other.start]
    if "兼" in between or text[other.start : other.start + 1] == "兼":
        return True
    if between.strip() in ("，", ",") and one.title.endswith("常委"):
        return text.startswith(_OF_COMMITTEE, other.start)
    if between.strip() != "、":
        return False
    if _BOARD.search(other.title) is not None and _OF_FIRM.search(one.title) is None:
        return False  # 办公室主任、董事、副总经理
    if any(_SIDE.search(unit.title) is not None for unit in (one, other)):
        return True
    if _ONE_OF.fullmatch(one.title) and _ONE_OF.fullmatch(other.title):
        return False  # 县长、县委书记
    party, other_party = (_PARTY.search(unit.title) is not None for unit in (one, other))
    return party != other_party and (other.organ is None or "{" in other.organ)


def _again(turn: Sequence[Unit], other: Unit, text: str) -> bool:
    """Return whether a post is the higher one, or the same, of a post in the turn before it."""
    if text[turn[-1].end : other.start].strip() != "、" or other.organ is not None:
        return False
    return any(_RANKS.sub("", unit.title) == _RANKS.sub("", other.title) for unit in turn)


def _above(one: Unit, other: Unit, text: str) -> bool:
    """Return whether a post follows the one before it in the same organ."""
    if text[one.end : other.start].strip() != "、" or other.organ is not None or other.bare:
        return False
    if _together(one, other, text) and not _again([one], other, text):
        return False
    scholars = all(_SCHOLAR.fullmatch(unit.title) is not None for unit in (one, other))
    heads = [[kind.search(unit.title) is not None for unit in (one, other)] for kind in _TWO_HEADS]
    two = heads[0] != heads[1] and all(sum(kind) == 1 for kind in heads)
    return scholars or two or _CLERK.search(one.title) is not None or _again([one], other, text)
