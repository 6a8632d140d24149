"""Appointments and removals: the verb before a name or right behind it, and the post that it tells."""

import re

from kg.reading.recognise.engine.candidate import Candidate
from kg.reading.recognise.posts.chains import REACH, Chains
from kg.reading.recognise.posts.mentions_by_offset import BODIES, Settled
from kg.reading.recognise.posts.statement import SENTENCE_END, Statement, named_end
from kg.reading.recognise.posts.terms import OFFENCE, Term, term_before

__all__ = ["Appointments"]

_BECOMES = re.compile(
    r"(?:同志|先生|女士)?(?:此前|之前)?(?P<verb>代理|曾先后任|曾担任|曾任|历任|原任|先后担任|先后任|现任|现为|现是|是|系|任|当选为|当选|担任|出任|接任|兼任|升任|调任|转任|任职?为?|为新?一?[届任]?的?|不再担任|不再兼任|不再任|被任命为)(?!不)"
)
_IS = ("为", "是", "系", "任", "代理")
"""Verbs that tell a post only before the name of an organ, or where someone is appointed."""
_NAMED_TO = re.compile(r"聘任|任命|聘请|选举|推选|补选|提名|推荐|聘|推举|推定")
_NOMINATED = re.compile(r"提名|推荐|拟任")
_REMOVED = re.compile(r"免去|撤销|罢免")
_OF_POST = re.compile(r"的[\u4e00-\u9fff、]{3,60}职务")
"""What follows a name in a list of removals: 边巴的兰州市民族宗教事务委员会主任职务."""
_RESIGNS = re.compile(r"(?:同志|先生|女士)?(?:因[\u4e00-\u9fff]{2,6})?(?:申请|请求)?辞去")
_OVER = re.compile(r"不再|曾|历任|原任|先后")
"""Verbs of posts that are over."""
_AND_OTHER = re.compile(r"等(?=[\u4e00-\u9fff、]{2,16}(?:出席|参加|陪同|到会|列席|分别|参会|在主席台))")
"""What ends a list of names before the post that they share: 陈恢清、何剑波等|市委常委出席."""
_AS_HEAD = re.compile(r"以(?:[\u4e00-\u9fff、]{0,24})$")
"""What stands before a name in 以甲为组长的专案组."""


class Appointments:
    """Reads appointments: 任命甲为局长, 免去甲的局长职务, 甲当选为市长.

    Parameters
    ----------
    settled
        The document's mentions.
    chains
        The reader of its chains of titles.
    """

    def __init__(self, settled: Settled, chains: Chains) -> None:
        self._settled = settled
        self._text = settled.text
        self._chains = chains

    def of(self, person: Candidate) -> Statement | None:
        """Read the post that an appointment tells, with the verb before the name or right behind it."""
        reach = min(person.end + REACH, len(self._text))
        stop = SENTENCE_END.search(self._text, person.end, reach)
        clause_end = stop.start() if stop is not None else reach
        verb = self._verb(person, clause_end)
        if verb is None:
            return None
        start, position, former, planned = verb
        units = self._chains.within(position, clause_end)
        if not units:
            return None
        end = units[-1].end
        former = former or (OFFENCE.match(self._text, end) is not None)
        planned = planned or self._text.startswith(("人选", "候选人"), end)
        sentence = max(self._text.rfind(mark, 0, person.start) + 1 for mark in "。\n；;")
        term = term_before(self._text, sentence, min(position, person.start), ends=former)
        term = term if term.begin or term.until else self._term_at(person, position, former)
        told = [u._replace(former=u.former or former, planned=u.planned or planned) for u in units]
        return Statement(start, max(end, person.end), told, term)

    def _term_at(self, person: Candidate, position: int, former: bool) -> Term:
        """Read the dates between a name and the post."""
        return term_before(self._text, person.end, position, ends=former)

    def _verb(self, person: Candidate, clause_end: int) -> tuple[int, int, bool, bool] | None:
        """Return where the words of an appointment begin, where the post begins, whether it is over, and whether planned."""
        text = self._text
        low = max(person.start - REACH, 0)
        clause_start = max(low, *(text.rfind(mark, low, person.start) + 1 for mark in "。！？\n;；"))
        before = text[clause_start : person.start]
        if (match := _last(_REMOVED, before)) is not None and not _NAMED_TO.search(before, match.end()):
            found = text.find("的", person.end, min(person.end + 20, clause_end))
            named = found + 1 if found >= 0 else named_end(text, person)
            if found >= 0 or self._chains.within(named, clause_end):
                return clause_start + match.start(), named, True, False
        named = named_end(text, person)
        if before.endswith("叫") and text.startswith("的", named):
            return person.start, named + 1, False, False  # 一名叫甲的|县委书记
        if (match := _OF_POST.match(text, named)) is not None and match.end() <= clause_end:
            return person.start, named + 1, True, False
        if (match := _AND_OTHER.match(text, named)) is not None:
            return person.start, match.end(), False, False
        if (match := _RESIGNS.match(text, named)) is not None:
            return person.start, match.end(), True, False
        if (match := _BECOMES.match(text, named)) is not None and match.end() <= clause_end:
            return self._becomes(person, match, before)
        if (match := _last(_NAMED_TO, before)) is not None:
            found = text.find("为", person.end, clause_end)
            if found >= 0 and not re.search(r"。|任命|免去", text[person.end : found]):
                planned = _NOMINATED.fullmatch(match.group()) is not None
                return clause_start + match.start(), found + 1, False, planned
        return None

    def _becomes(
        self, person: Candidate, match: re.Match[str], before: str
    ) -> tuple[int, int, bool, bool] | None:
        """Return what `_verb` does, for a verb right behind the name."""
        body = self._settled.by_start.get(match.end())
        told = body is not None and body.label in (*BODIES, "DISTRICT")
        verb = match.group("verb")
        appointed = verb[0] == "为" and (_NAMED_TO.search(before) or _AS_HEAD.search(before))
        if verb.startswith(_IS) and not (
            told or appointed or (verb == "任" and self._begins_post(match.end()))
        ):
            return None
        former = _OVER.search(match.group()) is not None or match.group().startswith(("此前", "之前"))
        planned = bool(appointed and (named := _last(_NAMED_TO, before)) and _NOMINATED.match(named.group()))
        return person.start, match.end(), former, planned

    def _begins_post(self, start: int) -> bool:
        """Tell whether a post is told from an offset on, with no more than 公司 before it: 任|公司监事."""
        units = self._chains.within(start, min(start + 40, len(self._text)))
        return bool(units) and units[0].end - len(units[0].title) <= start + 3


def _last(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    """Return the last match of a pattern in a text."""
    found = list(pattern.finditer(text))
    return found[-1] if found else None
