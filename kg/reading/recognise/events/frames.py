"""The context of a verb: with whom, where, on what occasion, and for how much money."""

import bisect
import re
from collections.abc import Mapping, Sequence

from kg.reading.recognise.engine.candidate import Candidate
from kg.reading.recognise.events.clauses import Clause
from kg.reading.recognise.events.days import DAY
from kg.reading.recognise.events.groups import BODIES, Group
from kg.reading.recognise.events.words import Words

__all__ = ["Around", "clause_end", "money"]

_MONEY = re.compile(
    r"(?:约|近|超|超过|逾|总额|共|共计|合计|价值|人民币)*"
    r"(?P<sum>[\d.,，]*\d(?:余|多)?(?:百|千|万|亿|万亿|千万|百万)*(?:余|多)?(?:元|美元|欧元|港元|日元|人民币))"
)
_CLAUSE_END = re.compile(r"[，。；：！？\n“]|$")
_OBJECT = re.compile(
    r"(?:了|过)?(?:来访的|到访的|前来[^，。；]{0,12}的|在[^，。；、]{0,16}的)?[^，。；：“”]{0,34}"
)
"""Words between a verb and the titles of the people who are its object."""
_AT = re.compile(r"(?:在|于|到|赴|前往|来到|深入|走进|抵达|莅临|至|访)$")
_STAND_IN = re.compile(
    r"[^，。；]{0,14}(?:领导|支持|指导|陪同|帮助|率领|带领|见证|号召|组织)下|的|(?:[^，。；]{0,6}[书市县区局部院校委主董]+[记长席任])"
)
"""Words after a body that show that it is not a place: 在省委|坚强领导下."""
_HELD = re.compile(r"(?:召开|举行|举办|开幕|启动|开班|闭幕|揭牌|开工|拉开帷幕)")
_TOPIC = r"(?:(?!出席|参加)[^，。；：、\n]){{0,40}}?(?:{occasion})+(?![会式团大典者组员])"
_WHOLE = re.compile(r"[，。；、！\s）]|并|时|后|等|代表团|考察团|访问团|访华团|一行|[和与及]|$")
"""What may follow a body that is itself the object of a verb."""
_GUESTS = re.compile(r"了?(?:[^，。；、]{0,8})?(?:客人|来宾|来访者|他们|代表团|考察团|一行)")
_BARE = 4
"""Maximum length of a word for an occasion that does not identify it, in characters: 大会, 座谈会."""
_HALL = 30
"""Maximum distance from a verb to the end of the occasion, in characters."""


class Around:
    """Reads the context of the verbs in one sentence; offsets in the document's text.

    Parameters
    ----------
    clause
        The sentence.
    mentions
        The mentions of the sentence, in order.
    words
        The words of events.
    """

    def __init__(self, clause: Clause, mentions: Sequence[Candidate], words: Words) -> None:
        self._clause = clause
        self.text = clause.text
        self._mentions = mentions
        held = [m for m in mentions if m.label in BODIES]
        self._by_start: Mapping[int, Candidate] = {m.start: m for m in held}
        self._by_end: Mapping[int, Candidate] = {m.end: m for m in held}
        self._occasion = re.compile(
            rf"(?:了|召开|召开了|在[^，。；：、“”]{{1,16}}的)?(?![并和与及时后“]|中[就向对说总指表强介提也还与和])(?P<topic>{_TOPIC.format(occasion=words.occasion)})"
        )
        self._held = re.compile(
            rf"(?P<topic>{_TOPIC.format(occasion=words.occasion)})(?:在[^，。；]{{1,24}}?)?{_HELD.pattern}"
        )

    def objects(self, verb: int, groups: Sequence[Group] | None = None) -> tuple[Group, ...]:
        """Return the objects after a verb that ends at an offset; lists of people by default."""
        known = self._clause.groups if groups is None else groups
        behind = [group for group in known if group.start >= verb]
        if not behind or _OBJECT.fullmatch(self.text, verb, behind[0].start) is None:
            return ()
        return (behind[0],)

    def bodies(self, verb: int) -> tuple[Candidate, ...]:
        """Return the bodies and places right after a verb that ends at an offset, if they are its object."""
        at = verb + self.text.startswith(("了", "过"), verb)
        found = self._listed(at)
        if not found or any(group.start <= found[0].start < group.end for group in self._clause.groups):
            return ()
        return found if _WHOLE.match(self.text, found[-1].end) is not None else ()

    def within(self, start: int, end: int) -> tuple[Candidate, ...]:
        """Return the body inside the words of a passive verb: 被|市公安局|授予."""
        if not self.text.startswith("被", start):
            return ()
        held = (m for m in self._by_start.values() if start < m.start and m.end < end)
        return tuple(m for m in held if m.label != "DISTRICT")[:1]

    def guests(self, verb: int) -> bool:
        """Return whether a verb that ends at an offset has guests as its object whose names are elsewhere."""
        return _GUESTS.match(self.text, verb) is not None

    def reached(self, low: int, high: int) -> tuple[Candidate, ...]:
        """Return the places and bodies after the last 在, 到, 赴 … of a stretch, in order."""
        first = bisect.bisect_left(self._mentions, low, key=lambda m: m.start)
        for mention in reversed(self._mentions[first:]):
            if mention.start >= high or mention.label not in BODIES:
                continue
            if _AT.search(self.text, low, mention.start) is None:
                continue
            if any(group.start <= mention.start < group.end for group in self._clause.groups):
                continue
            found = self._listed(mention.start)
            if found and _STAND_IN.match(self.text, found[-1].end, high) is None:
                return found
        return ()

    def before(self, end: int) -> Candidate | None:
        """Return the body or place that ends at an offset."""
        return self._by_end.get(end)

    def _listed(self, start: int) -> tuple[Candidate, ...]:
        """Return the bodies and places of a list from an offset on; of adjacent ones only the last."""
        found: list[Candidate] = []
        while (inner := self._chain(start)) is not None:
            found.append(inner)
            if not self.text.startswith(("、", "和", "及"), inner.end):
                break
            start = inner.end + 1
        return tuple(found)

    def _chain(self, start: int) -> Candidate | None:
        """Return the last of the adjacent bodies and places from an offset on."""
        found = None
        while (mention := self._by_start.get(start)) is not None:
            found, start = mention, mention.end
        return found

    def occasion(self, verb: int) -> tuple[int, int] | None:
        """Return the occasion that is the object of a verb that ends at an offset."""
        match = self._occasion.match(self.text, verb, min(self._clause.end, verb + _HALL + 20))
        if match is None:
            return None
        start, end = match.span("topic")
        return (start, end) if end - start > 1 and self._is_quotable(start, end) else None

    def held(self, start: int, end: int) -> tuple[int, int] | None:
        """Return the last occasion that, according to a stretch, was held: 全市教育大会|召开."""
        found = [match.span("topic") for match in self._held.finditer(self.text, start, end)]
        return next(
            (span for span in found[::-1] if span[1] - span[0] > _BARE and self._is_free(*span)), None
        )

    def _is_free(self, start: int, end: int) -> bool:
        """Return whether a stretch holds no name and no day."""
        people = any(group.start < end and start < group.end for group in self._clause.groups)
        return not people and self._is_quotable(start, end)

    def _is_quotable(self, start: int, end: int) -> bool:
        """Return whether a stretch has paired quotation marks and holds no day."""
        quotes = self.text.count("“", start, end) == self.text.count("”", start, end)
        return quotes and DAY.search(self.text, start, end) is None


def clause_end(text: str, at: int, end: int) -> int:
    """Return the offset of the mark that ends the clause at an offset, `end` if there is none before it."""
    match = _CLAUSE_END.search(text, at, end)
    return match.start() if match is not None else end


def money(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Return the span of the first sum of money in a stretch."""
    match = _MONEY.search(text, start, end)
    return match.span("sum") if match is not None else None
