"""The subject of the verb of a post: decides whether it is the person of a name or somebody else.

Input: the settled mentions of a document, a person and a match of the verb. Output: whether the post is the person's.
"""

import re

from kg.base.text import after_last
from kg.reading.recognise.engine.candidate import Candidate
from kg.reading.recognise.posts.mentions_by_offset import Settled
from kg.reading.recognise.posts.statement import SENTENCE_END, is_predecessor, named_end, noted_end
from kg.reading.recognise.posts.vita import has_vita
from kg.reading.recognise.posts.ways import led_start, went_start

__all__ = ["CLOSES", "LEAD", "OF_NEXT", "Whose", "opened"]

CLOSES = "）)"
"""Ends of a bracket."""
OF_NEXT = ("时任", "现任")
"""Verbs that also precede names."""
_JOINS = ("与", "和", "及", "、", "对", "给", "向", "将", "把", "经", "据", "受", "被")
"""Ends of the words between two persons of a list, and before somebody to whom something is done: 对|时任某局局长乙."""
_BEFORE_TAKES = tuple("0123456789年月日起今期间业，,。；;在其于后又再次度即将级用并到他她其")
"""Ends of the words before 任 where no place is between."""
LEAD = re.compile(
    r"[自从]?(?:[\d年月日底初末.\-—–~～至今起到、\s()（）]|他|她|其|自己|后来|后|又|再|还|并|也|第[二三]次|再度|重新|曾|在|于|利用|同时|同年|次年|当年|同月|随后|此后|之后|此前"
    r"|其间[:：]?|期间[:：]?|开始|转业|复员|退伍|期间|先后|相继|正式|被|案发前|其后|岁时|就|[到赴].{2,8}|一直|长期|刚|目前|已|即|再次|连续)*"
)
"""Words in a clause before the verb of a post held by its subject."""
_BY_OTHERS = re.compile(r"由|让|(?<!申)请(?!缨|战)|要求|建议|接替|(?<!接受)任命|选举")
_AND_THEN = re.compile(r"(?:以及|[和及、])(?=(?:19|20)\d{2}年)")
"""The joint before the dates of a further post: 担任甲局局长|和|2018年至2020年担任乙局局长期间."""
_WITH = re.compile(r"(?<![\u4e00-\u9fff]参)[与同跟向](?:[\u4e00-\u9fff·]{2,4}、)*$")
"""Words before somebody with whom the subject of a sentence does something."""
_CLAUSE_MARK = re.compile(r"[，,](?![现时]任)|[。；;：:\n！？()（）]")
"""Marks between the verb of a post and a name that is not its holder's; 时任甲县县长，现任乙市市长某某 has none."""
_DENIED = ("不", "未", "没有", "没")
"""Ends of the words before a verb that deny it."""
_NEAR = 24
"""Maximum distance of a verb from the name that begins its clause, in characters."""


class Whose:
    """Finds whose verb it is; offsets in the document's text.

    Parameters
    ----------
    settled
        The mentions of the document.
    """

    def __init__(self, settled: Settled) -> None:
        self._settled = settled
        self._text = settled.text

    def is_of(self, person: Candidate, verb: re.Match[str], vita_of: str) -> bool:
        """Return whether the subject of a verb is a person, given the name of the person of the vita around it ("" if none)."""
        text = self._text
        if text.endswith(_DENIED, 0, verb.start()):
            return False
        if verb.group() in OF_NEXT and text.endswith(_JOINS, 0, verb.start()):
            return False  # 甲与|时任县长的乙
        clause = after_last("，,。；;\n！？", text, person.end, verb.start())
        if clause > noted_end(text, person) and opened(text, verb.start()) < 0 and self._is_beside(person):
            return False
        if verb["line"]:
            return True
        apart = SENTENCE_END.search(text, person.end, verb.start()) is not None
        if verb.group() == "时任" and apart and not has_vita(text, person):
            return False  # 甲说…。|时任某局局长及多名干部被问责
        clause = max(clause, opened(text, verb.start()) + 1)
        clause = max((m.end() for m in _AND_THEN.finditer(text, clause, verb.start())), default=clause)
        if self._is_of_next(person, verb) or self._names_other(person, clause, verb.start()):
            return False
        return self._leads(person, verb, clause, vita_of)

    def _leads(self, person: Candidate, verb: re.Match[str], clause: int, vita_of: str) -> bool:
        """Return whether the words from the start of a clause to a verb leave the person its subject."""
        text, start = self._text, verb.start()
        led = went_start(self._settled, verb)
        led = led_start(self._settled, verb) if led is None else led
        if led is None and verb.group() == "任" and not text.endswith(_BEFORE_TAKES, 0, start):
            return False
        between = text[clause : start if led is None else led]
        if verb["past"] or verb["now"] or verb["planned"]:
            return _BY_OTHERS.search(between) is None
        if clause <= noted_end(text, person):
            return len(between) <= _NEAR and _BY_OTHERS.search(between) is None
        between = between.lstrip("”“")
        again = between.replace(vita_of, "", 1) if vita_of and has_vita(text, person) else between
        return LEAD.fullmatch(again.removeprefix("同志")) is not None

    def _is_of_next(self, person: Candidate, verb: re.Match[str]) -> bool:
        """Return whether a verb begins the words before the next name: …。|时任甲县县长、现任乙市市长的|某某."""
        if verb.group() not in OF_NEXT or verb.start() <= named_end(self._text, person):
            return False
        other = self._settled.first_person(verb.end())
        return other is not None and _CLAUSE_MARK.search(self._text, verb.start(), other.start) is None

    def _names_other(self, person: Candidate, start: int, end: int) -> bool:
        """Return whether a stretch names somebody else than a person, apart from a predecessor."""
        own = self._settled.clean(person)
        others = (p for p in self._settled.persons_from(start)[:3] if p.end <= end)
        return any(self._settled.clean(p) != own and not is_predecessor(self._text, p) for p in others)

    def _is_beside(self, person: Candidate) -> bool:
        """Return whether somebody else does something with a person: 甲始终与|乙、丙等先贤保持联系."""
        if has_vita(self._text, person):
            return False
        low = after_last("，,。；;\n！？", self._text, 0, person.start)
        return _WITH.search(self._text, low + 1, person.start) is not None


def opened(text: str, at: int) -> int:
    """Return the start of the bracket around an offset in its sentence, -1 if there is none."""
    low = after_last("。\n", text, 0, at)
    begins = max(text.rfind(mark, low, at) for mark in "（(")
    return begins if begins > max(text.rfind(mark, low, at) for mark in CLOSES) else -1
