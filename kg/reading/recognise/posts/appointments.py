"""Appointments and removals: reads the verb before a name or right after it, and the post it gives or takes."""

import re
from typing import NamedTuple

from kg.base.text import after_last
from kg.reading.recognise.engine.candidate import BODIES, Candidate
from kg.reading.recognise.posts.chains import REACH, Chains
from kg.reading.recognise.posts.mentions_by_offset import Settled
from kg.reading.recognise.posts.notices import NAMES, headed
from kg.reading.recognise.posts.series import planned_of, shared_out
from kg.reading.recognise.posts.statement import (
    JOINED,
    SENTENCE_END,
    Statement,
    named_end,
)
from kg.reading.recognise.posts.terms import OFFENCE, Term, announced, lasted, noticed, term_before
from kg.reading.recognise.posts.wishes import PROPOSED, WISHED

__all__ = ["EARLIER", "Appointments"]

_BECOMES = re.compile(
    r"(?:同志|先生|女士|副?教授|副?研究员|院士)?(?:此前|之前|分别)?(?:再次|再度|重新|第[二三]次)?(?P<verb>代理|曾先后任|曾担任|曾任|历任|原任|先后担任|先后任|现任|现为|现是|是|系|任|当选为|当选|担任|出任|接任|兼任|升任|调任|转任|任职?为?|为新?一?[届任]?的?|不再担任|不再兼任|不再任|被任命为)(?!不)"
)
_IS = ("为", "是", "系", "任", "代理")
"""Verbs that announce a post only before the name of an organ, or in an appointment."""
_ARE = ("系", "是")
"""Verbs after which a post may be another's: 甲|是|局长乙的秘书."""
_BRACKET = re.compile(r"[(（][^()（）]{1,20}[)）]")
_NAMED_TO = re.compile(r"聘任|任命|聘请|选举|推选|补选|提名|推荐|聘|推举|推定")
_NOMINATED = re.compile(r"提名|推荐|拟任")
_REMOVED = re.compile(r"免去|撤销|罢免")
_OF_POST = re.compile(r"的[\u4e00-\u9fff、]{3,60}职务")
"""Words after a name in a list of removals: 边巴的兰州市民族宗教事务委员会主任职务."""
_LOST = re.compile(r"[\u4e00-\u9fff、]{3,60}职务(?=[。；;\n]|$)")
"""Words after a name in such a list without 的: 免去：, then 边巴|兰州市财政局局长职务."""
_RESIGNS = re.compile(r"(?:同志|先生|女士)?(?:因[\u4e00-\u9fff]{2,6})?(?:申请|请求)?辞去")
_SITTING = re.compile(r"(?:第?[一二三四五六七八九十]+(?:届[、和]?|、))*")
"""The terms of a congress before its name: 甲是|第六、第七届|全国人大代表."""
_FOLLOWS = re.compile(r"(?:同志)?(?:近日|日前|将|拟|已)?(?P<verb>接替|接任)(?:[^，,。；;、\n]{2,14}的)?")
"""Words between a new holder and the one before: 甲|接替|乙任局长."""
_TAKEN = re.compile(r"(?:同志)?[，,]?(?:担任|出任|任|成为|为)")
"""The verb behind both."""
_OVER = re.compile(r"不再|曾|历任|原任|先后")
"""Verbs of past posts."""
EARLIER = re.compile(r"(?:此前|之前|早前|履新前|到任前|任职前)[，,](?:他|她|其)?$")
"""Words before a name or a verb that put a post into the past: 此前，|甲担任乙局局长."""
_AND_OTHER = re.compile(r"等(?=[\u4e00-\u9fff、]{2,16}(?:出席|参加|陪同|到会|列席|分别|参会|在主席台))")
"""End of a list of names before the post that they share: 陈恢清、何剑波等|市委常委出席."""
_AS_HEAD = re.compile(r"以(?:[\u4e00-\u9fff、]{0,24})$")
"""Words before a name in 以甲为组长的专案组."""


_IN_TURN = re.compile(r"历任|曾?先后|曾")
"""Verbs of consecutive posts."""


class _Verb(NamedTuple):
    """A verb of appointment; offsets in the text."""

    start: int
    """Start of the words of the appointment."""
    position: int
    """Start of the post."""
    former: bool = False
    planned: bool = False
    ends: bool = False
    """Whether the verb ends the post."""
    series: bool = False
    """Whether the posts were held in turn."""
    acts: bool = False
    """Whether somebody only acts as head: 甲代理某市市长职务."""


class Appointments:
    """Reads appointments: 任命甲为局长, 免去甲的局长职务, 甲当选为市长.

    Parameters
    ----------
    settled
        The mentions of the document.
    chains
        The reader of the document's chains of titles.
    """

    def __init__(self, settled: Settled, chains: Chains) -> None:
        self._settled = settled
        self._text = settled.text
        self._chains = chains

    def of(self, person: Candidate) -> Statement | None:
        """Read the post of an appointment whose verb is before the name or right after it."""
        reach = min(person.end + REACH, len(self._text))
        stop = SENTENCE_END.search(self._text, person.end, reach)
        clause_end = stop.start() if stop is not None else reach
        verb = self._taken(person, clause_end)
        if verb is None:
            return None
        verb = verb._replace(planned=verb.planned or self._is_proposed(person))
        units = self._chains.within(verb.position, clause_end)
        if not units or self._is_anothers(verb.position, units[0].end, clause_end):
            return None
        end = units[-1].end
        offence = OFFENCE.match(self._text, end) is not None
        offence = offence or (
            self._text.startswith("时", end) and self._text.endswith(("在", "当"), 0, person.start)
        )
        term = Term() if offence else lasted(self._text, end, self._term(person, verb))
        told = [u._replace(former=u.former or verb.former or offence) for u in units]
        told = [u._replace(title="代" + u.title) if verb.acts else u for u in told]
        told = planned_of(told, self._text, planned=verb.planned)
        series = verb.series and len(units) > 1
        told, term, series = shared_out(told, term, self._text, start=verb.position, series=series)
        return Statement(verb.start, max(end, person.end), told, term, series=series)

    def _is_proposed(self, person: Candidate) -> bool:
        """Return whether a name is in a list of what is only asked for: 提请任命：."""
        head = headed(self._text, person.start)
        return head is not None and head["planned"] is not None

    def _is_anothers(self, start: int, end: int, stop: int) -> bool:
        """Return whether a post is in the chain before another name and 的: 甲系|某市委常委、宣传部长乙|的密友."""
        if not self._text.endswith(_ARE, 0, start):
            return False
        for other in self._settled.persons_from(end)[:1]:
            behind = _BRACKET.match(self._text, other.end)
            at = behind.end() if behind is not None else other.end
            if other.start < stop and self._text.startswith("的", at):
                return self._chains.before(other.start)[0] < end
        return False

    def _term(self, person: Candidate, verb: "_Verb") -> Term:
        """Read the dates before the name, or between name and post, else the day of the act."""
        text, ends = self._text, verb.ends
        sentence = after_last("。\n；;", text, 0, person.start)
        act = min(verb.position, person.start)
        term = term_before(text, sentence, act, ends=ends)
        term = term if term.printed else term_before(text, person.end, verb.position, ends=ends)
        if not term.printed and act == person.start:  # 2017年2月，某公司原总经理|甲调任…
            term = term_before(text, sentence, self._chains.before(act)[0], ends=ends)
        acts = not term.printed and not verb.planned and (ends or not verb.former)
        if not acts:
            return term
        day = announced(text, act, ends=ends, words=text[person.end : verb.position])
        return day if day.printed else noticed(text, act, ends=ends)

    def _taken(self, person: Candidate, clause_end: int) -> "_Verb | None":
        """Return the verb of an appointment; who is followed by somebody else has none: 甲接替|乙|任局长."""
        follows = _FOLLOWS.match(self._text, named_end(self._text, person))
        if follows is not None and (last := self._settled.person_at(follows.end())) is not None:
            taken = _TAKEN.match(self._text, last.end, clause_end)
            end = follows.start("verb")
            planned = PROPOSED.search(self._text, max(end - 6, 0), end) is not None
            return _Verb(person.start, taken.end(), planned=planned) if taken is not None else None
        return self._verb(person, clause_end)

    def _verb(self, person: Candidate, clause_end: int) -> "_Verb | None":
        """Return the verb of an appointment before the name or right after it."""
        text = self._text
        low = max(person.start - REACH, 0)
        clause_start = after_last("。！？\n;；", text, low, person.start)
        before = text[clause_start : person.start]
        if (lost := self._lost(person, clause_start, clause_end)) is not None:
            return lost
        named = named_end(text, person)
        if before.endswith("叫") and text.startswith("的", named):
            return _Verb(person.start, named + 1)  # 一名叫甲的|县委书记
        if (match := _AND_OTHER.match(text, named)) is not None:
            return _Verb(person.start, match.end())
        if (match := _RESIGNS.match(text, named)) is not None:
            return _Verb(person.start, match.end(), former=True, ends=True)
        if (match := _BECOMES.match(text, named)) is not None and match.end() <= clause_end:
            return self._becomes(person, match, before)
        if (match := _last(_NAMED_TO, before)) is not None:
            found = text.find("为", person.end, clause_end)
            if found >= 0 and not self._goes_to_next(person, found):
                planned = _is_planned(before, match)
                return _Verb(clause_start + match.start(), found + 1, planned=planned)
        return None

    def _lost(self, person: Candidate, clause_start: int, clause_end: int) -> "_Verb | None":
        """Return the verb of a removal before a name, or in the line above its list; None if there is none."""
        text, named = self._text, named_end(self._text, person)
        before = text[clause_start : person.start]
        if (match := _last(_REMOVED, before)) is not None and not _NAMED_TO.search(before, match.end()):
            found = text.find("的", person.end, min(person.end + 20, clause_end))
            start = found + 1 if found >= 0 else named
            other = any(
                p.start < person.start for p in self._settled.persons_from(clause_start + match.end())
            )
            if found >= 0 or (not other and self._chains.within(start, clause_end)):
                to_come = PROPOSED.search(before, 0, match.start()) is not None
                return _Verb(clause_start + match.start(), start, former=not to_come, ends=not to_come)
        if (match := _OF_POST.match(text, named)) is not None and match.end() <= clause_end:
            return _Verb(person.start, named + 1, former=True, ends=True)
        head = headed(text, person.start) if _LOST.match(text, named) is not None else None
        if head is not None and head["verb"] == "免去" and head["planned"] is None:
            return _Verb(person.start, named, former=True, ends=True)
        return None

    def _goes_to_next(self, person: Candidate, verb: int) -> bool:
        """Return whether a later 为 belongs to another act, or to the last name of a list, with which all are read."""
        between = self._text[person.end : verb]
        if re.search(r"。|任命|免去", between) is not None:
            return True
        return any(
            other.start < verb
            and ("分别" in between or JOINED.fullmatch(self._text, person.end, other.start))
            for other in self._settled.persons_from(person.end)[:1]
        )

    def _becomes(self, person: Candidate, match: re.Match[str], before: str) -> "_Verb | None":
        """Return the verb of an appointment if it is one right after the name."""
        sitting = _SITTING.match(self._text, match.end())
        body = self._settled.by_start.get(sitting.end() if sitting is not None else match.end())
        told = body is not None and body.label in (*BODIES, "DISTRICT")
        verb = match.group("verb")
        if verb[0] == "为" and re.fullmatch(NAMES, before) is not None:  # 选举甲为主任；乙为县长
            sentence = after_last("。！？\n", self._text, max(person.start - REACH, 0), person.start)
            before = self._text[sentence : person.start]
        appointed = verb[0] == "为" and (_NAMED_TO.search(before) or _AS_HEAD.search(before))
        if verb.startswith(_IS) and not (
            told or appointed or (verb == "任" and self._begins_post(match.end()))
        ):
            return None
        former = _OVER.search(match.group()) is not None or match.group().startswith(("此前", "之前"))
        former = former or EARLIER.search(before) is not None
        named = _last(_NAMED_TO, before) if appointed else None
        planned = named is not None and _is_planned(before, named)
        planned = planned or (verb == "任" and PROPOSED.search(before.rstrip("：:")) is not None)
        planned = planned or WISHED.search(before) is not None
        series = _IN_TURN.match(verb) is not None
        ends, acts = verb.startswith("不再"), verb == "代理"
        return _Verb(person.start, match.end(), former, planned, ends, series, acts)

    def _begins_post(self, start: int) -> bool:
        """Return whether a post begins at an offset, after at most 公司: 任|公司监事."""
        units = self._chains.within(start, min(start + 40, len(self._text)))
        return bool(units) and units[0].end - len(units[0].title) <= start + 3


def _last(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    """Return the last match of a pattern in a text."""
    found = list(pattern.finditer(text))
    return found[-1] if found else None


def _is_planned(before: str, verb: re.Match[str]) -> bool:
    """Return whether a verb of appointment gives a post that nobody holds yet: 提名, 拟|任命."""
    return (
        _NOMINATED.fullmatch(verb.group()) is not None or PROPOSED.search(before, 0, verb.start()) is not None
    )
