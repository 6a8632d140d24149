"""Subjects of verbs: goes back from a verb to the names before it, and decides whether the event happened."""

import re
from typing import NamedTuple

from kg.reading.recognise.events.days import DAY
from kg.reading.recognise.events.groups import Group
from kg.reading.recognise.events.untold import UNTOLD
from kg.reading.recognise.events.words import Words

__all__ = ["Clause", "Deed", "Subject"]

_ALSO = re.compile(r"(?:等|以及|及|和|[、，]以及|[、，]及|、)[^，,；;：“”。]{0,40}")
"""Unnamed participants at the end of a list: 等市领导, 及有关部门负责人."""
_WITH_HIM = re.compile(r"(?:等[^，,；;]{0,12})?(?:的)?(?:分别|共同)?(?:陪同|陪伴|带领|率领)(?:下|之下|，)?")
"""甲在|乙|陪同下."""
_JOINTS = {"与": "with", "同": "with", "跟": "with", "会同": "also", "和": "also", "率": "also", "带领": "also", "率领": "also", "陪同": "also",
           "为": "to", "向": "to", "给": "to", "对": "to", "由": "by", "代表": "for"}  # fmt: skip
"""Words before a list of names, by the role that they give it."""
_ROLE = re.compile(rf"(?P<word>{'|'.join(sorted(_JOINTS, key=len, reverse=True))})(?<!图为)$")
_WINNERS = re.compile(r"(?P<word>[为向给])(?:[\u4e00-\u9fff“”]{2,10}|[^，。；：\n]{2,40}的)$")
"""Words before the names of those to whom a prize is given: 为|劳动模范|甲颁奖, 为|荣获一等奖的|甲颁奖."""
_GOES_ON = re.compile(r"[^，,；;：。]{0,50}?(?:并|、|和|及|后|时)(?:就|在|对|为)?[^，,；;：。的双各]{0,12}")
"""From one verb to the next of the same subject: 出席会议并|讲话."""
_OTHERS = re.compile(
    r"(?:(?:[，,、]|以及|及|和|与)[^，,、；;：“”。\n]{1,40})*(?:负责人|负责同志|负责人员|代表|专家|学者|师生|干部|人员|官员|嘉宾|委员|成员|同学|教师|学生|校友|人士|职工|员工|党员|群众|家长|等(?!地))(?:近?\d+余?[多名位人]+)?"
)
_MANY = re.compile(r"(?:一行|等)?(?:约|近|共)?\d+余?[多名位]*人")
"""The size of a party: 甲一行36人|来访."""
_WHEN = re.compile(r"(?:(?:19|20)\d\d年(?:1?\d月)?|1?\d月)(?:[初底]|[上中下]旬)?(?!\d)")
"""A year or a month before a verb: 甲|1993年|当选."""
_DAY = re.compile(rf"{DAY.pattern}|{UNTOLD.pattern}")
_BEHIND = re.compile(r"[，,、；;\s]+")
_AND = re.compile(r"(?:等|一行)*[，,]?并")
_QUOTED = re.compile(r"[“\"][^”\"]*$")
_TOGETHER = ("meet", "sign")
"""Kinds of events whose two sides together are the subject of what follows: 甲与乙座谈并|签署协议."""
_REACH = 140
"""Maximum characters between a subject and its verb."""


class Subject(NamedTuple):
    """The people or bodies who did what a verb says."""

    agents: Group
    others: tuple[Group, ...] = ()
    """Those who took part with them."""
    objects: tuple[Group, ...] = ()
    """Those with or to whom they did it, if named before the verb."""


class Deed(NamedTuple):
    """What was read from an earlier verb of the sentence."""

    subject: Subject
    near: Group
    """The last list before the verb."""
    end: int
    """End of the verb."""
    kind: str
    objects: tuple[Group, ...] = ()
    """The lists after the verb that are its object."""

    def next(self) -> Subject:
        """Return the subject of a verb that goes on; both sides of a meeting go on together."""
        return self.subject if self.kind in _TOGETHER else self.subject._replace(objects=())


class Clause:
    """A sentence in which verbs find their subjects; offsets in the document's text.

    Parameters
    ----------
    text
        Text of the document.
    start, end
        Offsets of the sentence.
    groups
        The lists of people in the sentence, in order.
    words
        The words of events.
    """

    def __init__(self, text: str, start: int, end: int, groups: list[Group], words: Words) -> None:
        self.text = text
        self.start = start
        self.end = end
        self.groups = groups
        self._words = words

    def is_quoted(self, at: int) -> bool:
        """Return whether an offset lies inside quotation marks."""
        return _QUOTED.search(self.text, self.start, at) is not None

    def happened(self, subject: Group, verb: int) -> bool:
        """Return whether no word before a verb says that the act is planned, requested or did not happen."""
        low = max(self.text.rfind(mark, subject.end, verb) for mark in "，,；;、") + 1
        clause = max(low, subject.end)
        before = self.text[max(self.start, subject.start - 6) : subject.start]
        return (
            not self._is_off(clause, verb)
            and self._words.off.match(self.text, min(subject.end, verb), verb) is None
            and self._words.asks.search(before) is None
        )

    def _is_off(self, start: int, verb: int) -> bool:
        """Return whether a stretch holds a word that says that an act did not happen, and is not part of 不久前."""
        low, found = start, self._words.off.search(self.text, start, verb)
        while found is not None:
            day = next((m for m in UNTOLD.finditer(self.text, low, verb) if m.end() > found.start()), None)
            if day is None or day.start() > found.start():
                return True
            low, found = day.end(), self._words.off.search(self.text, day.end(), verb)
        return False

    def subject(
        self, verb: int, groups: list[Group] | None = None, last: Deed | None = None
    ) -> Subject | None:
        """Return the subject of the verb at an offset; None if it is missing or uncertain.

        Parameters
        ----------
        verb
            Start of the verb.
        groups
            The lists that may be the subject; by default, those of people.
        last
            The previous verb in the sentence.
        """
        known = self.groups if groups is None else groups
        before = [group for group in known if group.end <= verb]
        if not before or verb - before[-1].end > _REACH:
            return None
        group = before[-1]
        behind = _WITH_HIM.match(self.text, group.end, verb)
        with_him = behind is not None and ("下" in behind.group() or self.text.endswith("在", 0, group.start))
        if (
            behind is not None
            and with_him
            and len(before) > 1
            and self.fills(behind.end(), verb, first=False)
        ):
            inner = self.fills(before[-2].end, group.start, first=True)
            return Subject(before[-2], others=(group,)) if inner else None
        if last is not None and self._is_next(group, verb, last):
            return last.next() if self._goes_on(max(last.end, group.end), verb) else None
        if not self.fills(group.end, verb, first=True) and not self._with_others(group, verb):
            return None
        return self._led(group, before[:-1], verb, last)

    def _is_next(self, group: Group, verb: int, last: Deed) -> bool:
        """Return whether only the last list of an earlier verb, or its object, is before the next: 甲会见乙并|讲话."""
        if group == last.near:
            return last.end <= verb
        return group in last.objects and _AND.match(self.text, group.end, verb) is not None

    def _with_others(self, group: Group, verb: int) -> bool:
        """Return whether a list at the head of a clause continues with unnamed people: 甲，市教育局负责人|出席."""
        if self.text[group.start - 1 : group.start] not in ("", "，", ",", "。", "；", "\n"):
            return False
        others = _OTHERS.match(self.text, group.end, verb)
        if (
            others is None
            or DAY.search(others.group()) is not None
            or self._words.verb.search(self.text, group.end, others.end()) is not None
        ):
            return False
        return self.fills(others.end(), verb, first=False)

    def _led(self, group: Group, before: list[Group], verb: int, last: Deed | None) -> Subject | None:
        """Return the subject whose last list before the verb is `group`: 甲与|乙, 甲为|乙, 由|甲, 甲出席，为|乙."""
        role = _ROLE.search(self.text, self.start, group.start)
        if role is None and self.text.startswith("颁", verb):
            role = _WINNERS.search(self.text, self.start, group.start)
        part = _JOINTS[role.group("word")] if role is not None else ""
        if role is None or part == "by":
            return Subject(group)
        if part == "for":
            stands_in = before and before[-1].end == role.start()
            return Subject(before[-1] if stands_in else group)  # 甲|代表|乙出席; 市人大代表|乙出席
        if not before:
            return None
        if part == "to" and last is not None and before[-1] == last.near:
            on = self._goes_on(max(last.end, last.near.end), role.start())
            return Subject(last.subject.agents, objects=(group,)) if on else None
        if not self.fills(before[-1].end, role.start(), first=True):
            return None
        agents = before[-1]
        if part == "also":
            return Subject(agents, others=(group,))
        return Subject(agents, objects=(group,))

    def _goes_on(self, start: int, verb: int) -> bool:
        """Return whether the subject of a verb that ends at `start` is also that of the next verb."""
        if start == verb or _GOES_ON.fullmatch(self.text, start, verb) is not None:
            return self._words.says.search(self.text, start, verb) is None
        comma = _BEHIND.search(self.text, start, verb)
        return comma is not None and self.fills(comma.end(), verb, first=False)

    def fills(self, start: int, end: int, *, first: bool) -> bool:
        """Return whether a stretch may separate a subject from its verb.

        Parameters
        ----------
        start, end
            Offsets of the stretch.
        first
            Whether it begins right after the names.
        """
        if self._words.says.search(self.text, start, end) is not None:
            return False
        at = start
        also = _ALSO.match(self.text, start, end) if first else None
        if also is not None and self._is_relative(start, also.end()):
            also = None
        while at < end:
            mark = _BEHIND.match(self.text, at, end)
            if mark is not None:
                at = mark.end()
                continue
            match = _MANY.match(self.text, at, end) or self._words.adverb.match(self.text, at, end)
            match = match or _DAY.match(self.text, at, end) or _WHEN.match(self.text, at, end)
            if match is not None:
                at = match.end()
                continue
            if self._words.preposition.match(self.text, at, end) is not None:
                at = self._next_mark(at, end)
                continue
            if also is None:
                return False
            at, also = also.end(), None
        return True

    def _is_relative(self, start: int, end: int) -> bool:
        """Return whether a stretch says what others did: 甲、乙等领导|出席的汇报会上."""
        inner = self._words.verb.search(self.text, start, end)
        return inner is not None and "的" in self.text[inner.end() : end]

    def _next_mark(self, start: int, end: int) -> int:
        """Return the offset of the next comma, or `end` if there is none."""
        match = re.compile(r"[，,；;]").search(self.text, start, end)
        return match.start() if match is not None else end
