"""The events of one sentence: combines each verb with its subject and its context."""

import re
from collections.abc import Sequence

from kg.gazetteer.wordlists import STATES
from kg.reading.recognise.engine.candidate import BODIES, PERSONS, Candidate
from kg.reading.recognise.events.clauses import Clause, Deed, Subject
from kg.reading.recognise.events.frames import Around, clause_end, money
from kg.reading.recognise.events.groups import Group, bodies, people, present, split
from kg.reading.recognise.events.printed_event import PrintedEvent, repeats
from kg.reading.recognise.events.sides import sides
from kg.reading.recognise.events.signing import is_agreement, is_planned, value
from kg.reading.recognise.events.words import Words

__all__ = ["SentenceReader"]

_BY_BODIES = ("sign", "invest", "award")
"""Kinds of events in which bodies act as well as people."""
_NOUN = re.compile(
    r"(?:的|见证了?|听取了?|聆听了?|重要|科学|地质|总结|动员|主旨|系列|主题|本次|此次|这次|该|各类|总|后续|追加|固定资产|民间)$"
)
"""Words that turn a verb into a noun."""
_MODIFIES = re.compile(r"[^，。；、：\n]{1,40}的")
"""From a verb to the word that makes it modify a noun."""
_FOR = re.compile(r"[为向给][^，。；：\n]*$")
_WINNERS = re.compile(r"[^，。；：\n]{0,40}的[^，。；：\n]{0,60}?颁[发奖]")
"""From the verb of those for whom prizes are to the verb of who gives them: 为当选标兵的|甲和获得|二等奖的选手颁奖."""
_ENDS = re.compile(r"(?:了|过)?(?=[，。；！？\s、）)]|并|和|与?同|时|后|$)")
"""What follows a verb that does not need an object."""
_NAMED = re.compile(
    r"(?:[^，。；：\n]{0,36}的)?(?:[^，。；：\n]{0,12}?(?:还|也)?有|[^，。；：\n]{0,10})[：:]?[^，。；：\n、]{0,12}?"
)
"""From 出席 to the participants named after it: 出席会议的还有|甲, 参加调研的市领导有：|甲."""
_OF_ALL = re.compile(r"的|有|[：:]")
_INTO = {"appoint": re.compile(r"(?:同志)?(?:等\w{0,16}?)?(?:担?任|为)"), "remove": re.compile(r"(?:同志)?(?:辞去)?(?:等\w{0,6})?的?[^，。；]{1,40}(?:职务|职|[长任书席员])"),
         "award": re.compile(r"[^。；]{0,50}(?:称号|奖|勋章|奖章|证书|荣誉|荣誉称号)")}  # fmt: skip
"""Words after the people who are the object."""
_NEXT = re.compile(r"[，,；;、](?:免去|任命)?$")
"""Separators in a list of appointments."""
_PRIZE = re.compile(
    r"(?:了|过)?(?P<topic>[^，。；：\n]{0,40}?(?:称号|奖章|勋章|奖项|荣誉|大奖|[一二三四特金银铜]等?奖|[一二三]等功|先进个人|劳动模范|标兵|[\u4e00-\u9fff”》]奖)(?![学励金]))"
)
_ALWAYS = ("荣获", "获评", "评为")
"""Verbs whose every object is an honour."""
_HONOURED = re.compile(r"了?(?P<topic>[^，。；：、\n]{2,40})")
_COLLECTIVE = re.compile(
    r"单位|集体|村|社区|企业|基地|学校|医院|团队|项目|作品|工程|品牌|示范(?!岗)|之乡|景区|产品"
)
"""Honours of what is not a person."""
_CLAUSES = re.compile(
    r"[^，。；“”《》]*(?:，[^，。；“”《》]*)*[，；](?:(?:19|20)\d\d年(?:\d{1,2}月)?，?)?(?:还|又|先后|曾|并)?"
)
"""Clauses between a winner and the verb of the prize."""
_SPAN = 60
"""Their maximum length, in characters."""
_OBJECT = re.compile(
    rf"(?:了|过)?(?P<topic>(?![时后并和])[\u4e00-\u9fff“”《》]{{3,28}}?)(?=[，。；\n]|时|后|并|{STATES}|$)"
)
_LEAD = re.compile(
    r"(?:[，,。；;：:、\s“）)】年月日由午]|近日|日前|随后|其中|今年|去年|同期|此次|并与|现场|会上|现由|目前|中国|我国)$"
)
"""Words before a body that acts: the body begins a clause."""
_WITHIN = re.compile(r"[在于赴]$")
"""Words before a place in which something is done."""
_DIRECT = re.compile(r"(?:会|同时|联合|正式|现场|分别|再次|特别)*")
"""Words between a giver and the verb."""
_LED = re.compile(r"(?:召开)?的[^，。；：、\n]{0,12}(?:会议?|论坛|仪式|典礼|开幕式)(?![员费堂])")
"""From 主持 to what was led: 由甲主持|的座谈会."""
_RUNS = re.compile(r"(?:(?![会并]|部署|推进)[^，。；、：\n]){0,12}工作(?=[，。；、\n）)的期之]|$)")
"""From 主持 to the work of a body that somebody runs: 主持|县政府全面工作."""
_OR = re.compile(r"或")
_STROKES = re.compile(r"[以按](?:姓氏|姓名)?(?:的)?笔[画划](?:数)?(?:多少)?(?:为序|排序|排列|顺序)")
_ESCORTS = ("陪同", "参加会见", "参加会谈", "参加调研", "参加座谈")
_TOOK_PART = re.compile(r"(?:参加|出席)(?=[。；，,\n]|$)")
"""Words without an object for those who were there too: 甲会见乙，丙|参加."""
_MEETS = re.compile(r"(?:会见|会谈|会晤)(?![^。；]*(?:会议|座谈会|大会|仪式|活动))")
"""The meeting at which they were, if the words behind it name no other occasion."""
_DECIDED = re.compile(r"决定|批准|任命|表决通过|任职通知|任免")
"""Words that make 甲任局长 an appointment."""
_DECIDES = re.compile(r"(?![^，。；]*(?:出席|负责|召开))[^，。；]{0,24}?(?:决定|批准|任命|通过)")
"""Words after a body that makes appointments."""
_BARE = 4
"""Maximum length of a word for an occasion that does not identify it, in characters."""


class SentenceReader:
    """Reads the events of a sentence.

    Parameters
    ----------
    text
        Text of the document.
    block
        Offsets of the sentence.
    mentions
        The mentions of the sentence without the names in credits, in order.
    heads
        Start of each person to the start of the titles before the name.
    words
        The words of events.
    floor
        Start of the paragraph.
    """

    def __init__(
        self,
        text: str,
        block: tuple[int, int],
        mentions: Sequence[Candidate],
        heads: dict[int, int],
        words: Words,
        floor: int,
    ) -> None:
        self._text = text
        self._start, self._end = block
        self._floor = floor
        self._words = words
        persons = [m for m in mentions if m.label in PERSONS]
        self._names = [m for m in mentions if m.label in BODIES]
        found = people(text, persons, heads, self._start, words)
        self._people = [present(text, group) for group in split(text, found, words, self._start)]
        apart = [
            g for g in bodies(text, mentions) if not any(p.start <= g.start < p.end for p in self._people)
        ]
        self._bodies = apart
        self._both = sorted((*self._people, *apart))
        self._agents = [g for g in self._both if _WITHIN.search(text, self._start, g.start) is None]
        self._clause = Clause(text, self._start, self._end, self._people, words)
        self._around = Around(self._clause, mentions, words)

    def _leads(self, start: int) -> bool:
        """Return whether a clause begins with the name at an offset."""
        return (
            start == self._start or _LEAD.search(self._text, max(start - 12, self._start), start) is not None
        )

    def read(self) -> list[PrintedEvent]:
        """Return the events, in order of their verbs."""
        found: list[PrintedEvent] = []
        last: Deed | None = None
        for match in self._words.verb.finditer(self._text, self._start, self._end):
            (word, kind), verb = self._words.told(match), match.span()
            if any(event.topic is not None and event.topic[0] <= verb[0] < event.topic[1] for event in found):
                continue
            if self._is_noun(*verb) or self._in_name(*verb) or self._clause.is_quoted(verb[0]):
                continue
            if word in self._words.objects:
                told: PrintedEvent | list[PrintedEvent] | None = self._done_to(kind, verb)
            else:
                told, last = self._done_by(kind, verb, last)
            for event in (told,) if isinstance(told, PrintedEvent) else told or ():
                if not any(_is_same(event, other) for other in found):
                    found.append(event)
        return found

    def _in_name(self, start: int, end: int) -> bool:
        """Return whether the words of a verb are inside the name of a body: 中央纪律|检查|委员会."""
        return any(name.start < start and end <= name.end for name in self._names)

    def _is_noun(self, start: int, end: int) -> bool:
        """Return whether the words of a verb are a noun, or describe the act of somebody else: 的讲话, 捐赠的."""
        before = _NOUN.search(self._text, max(start - 5, self._start), start)
        if (
            self._text[start - 1 : start] in ("为", "向", "给")
            and _MODIFIES.match(self._text, end) is not None
        ):
            return True  # 为|当选先进个人的|职工颁发证书
        if _WINNERS.match(self._text, end) and _FOR.search(self._text, self._start, start):
            return True
        led = self._text.startswith("主持", start) and _LED.match(self._text, end) is not None
        return (
            before is not None
            or (self._text.startswith("的", end) and not led)
            or _OR.match(self._text, end) is not None
        )

    def _done_by(
        self, kind: str, verb: tuple[int, int], last: Deed | None
    ) -> tuple[PrintedEvent | None, Deed | None]:
        """Read a verb after its subject; return the event, and what the next verb must know."""
        subject = self._clause.subject(verb[0], last=last)
        if kind in _BY_BODIES:
            subject = self._leading(self._clause.subject(verb[0], self._agents)) or subject
        if subject is None and kind == "award" and not self._text.startswith("颁", verb[0]):
            subject = self._winner(verb)
        if subject is None:
            return (self._named_behind(kind, verb), last) if kind in ("attend", "inspect") else (None, last)
        if kind == "attend" and last is not None and self._text[last.end : verb[0]] in ("", "了"):
            return None, last  # 会见|参加大会的侨领
        if kind == "award" and self._is_others(subject.agents, verb):
            return None, last
        if not self._clause.happened(subject.agents, verb[0]) or not self._is_whole(kind, verb):
            return None, last
        event = self._event_of(kind, verb, subject)
        near = max(
            (
                subject.agents,
                *subject.others,
                *subject.objects,
                *(g for g in self._people if g.end <= verb[0]),
            ),
            key=lambda group: group.end,
        )
        return event, Deed(subject, near, verb[1], kind, self._around.objects(verb[1]))

    def _is_others(self, group: Group, verb: tuple[int, int]) -> bool:
        """Return whether an honour is that of something in a clause between a person and the verb: 甲办合作社，获评|示范社."""
        prize = _HONOURED.match(self._text, verb[1], self._end)
        apart = group in self._people and "，" in self._text[group.end : verb[0]]
        return apart and prize is not None and _COLLECTIVE.search(prize.group()) is not None

    def _winner(self, verb: tuple[int, int]) -> Subject | None:
        """Return the one person of a sentence, who opens it, as the winner of a prize of its last clause: 甲…，荣获."""
        prize = _HONOURED.match(self._text, verb[1], self._end)
        before = [group for group in self._people if group.start < verb[0]]
        if len(before) != 1 or prize is None or _COLLECTIVE.search(prize.group()) is not None:
            return None
        (group,) = before
        opens = group.start == self._start or self._text[group.start - 1] in "\n。"
        between = self._text[group.end : verb[0]]
        apart = any(g.start > group.end and self._leads(g.start) for g in self._bodies if g.end <= verb[0])
        alone = len(group.names) == 1 and len(between) <= _SPAN and _CLAUSES.fullmatch(between) is not None
        says = self._words.says.search(between) is not None
        return Subject(group) if opens and alone and not (apart or says) else None

    def _leading(self, subject: Subject | None) -> Subject | None:
        """Return a subject if it consists of people, or is a body at the beginning of a clause."""
        if subject is None or subject.agents in self._people or self._leads(subject.agents.start):
            return subject
        return None

    def _is_whole(self, kind: str, verb: tuple[int, int]) -> bool:
        """Return whether the context of a verb has what this kind of event requires."""
        if kind == "invest":
            return self._money(verb) is not None and not is_planned(self._text, self._start, verb[0])
        if kind == "sign":
            return self._is_signed(verb)
        if kind == "chair" and _RUNS.match(self._text, verb[1], self._end) is not None:
            return False
        if self._text.startswith("任", verb[0]):
            return _DECIDED.search(self._text, self._floor, verb[0]) is not None
        if self._text.startswith("检查", verb[0]):
            return bool(self._around.reached(self._start, verb[0]) or self._around.bodies(verb[1]))
        if kind == "award" and not self._text.startswith("颁", verb[0]):
            return (_HONOURED if self._text.endswith(_ALWAYS, verb[0], verb[1]) else _PRIZE).match(
                self._text, verb[1], self._end
            ) is not None
        if kind == "attend":
            whole = self._around.occasion(verb[1]) or _ENDS.match(self._text, verb[1])
            return bool(whole) or self._text.startswith("出席", verb[0])
        return True

    def _is_signed(self, verb: tuple[int, int]) -> bool:
        """Return whether a verb reports the signing of an agreement, and not of a court document."""
        if self._text.startswith("签字", verb[0]) and "代表" not in self._text[self._start : verb[0]]:
            return False
        alone = (
            self._text.startswith(("签约", "签字"), verb[0]) and _ENDS.match(self._text, verb[1]) is not None
        )
        if alone:
            return not is_planned(self._text, self._start, verb[0])
        return is_agreement(self._text, self._start, verb, self._end)

    def _money(self, verb: tuple[int, int]) -> tuple[int, int] | None:
        return money(self._text, verb[0], self._clause_end(verb[1]))

    def _event_of(self, kind: str, verb: tuple[int, int], subject: Subject) -> PrintedEvent | None:
        """Build the event of a verb and its subject."""
        topic = self._topic(kind, verb)
        found = sides(kind, verb, subject, around=self._around, low=self._low(subject), topic=topic)
        paid = self._money(verb) if kind == "invest" else None
        paid = value(self._text, verb[0], self._end) if kind == "sign" else paid
        spans = [
            (subject.agents.start, verb[1]),
            *((g.start, g.end) for g in (*subject.others, *subject.objects)),
        ]
        spans += [(m.start, m.end) for m in (*found.participants, *found.counterparts)]
        spans += [span for span in (topic, paid) if span is not None and span[0] >= verb[0]]
        if found.place is not None:
            spans.append((found.place.start, found.place.end))
        text, start = self._text, verb[0]
        decided = self._deciding(verb[0]) if kind in ("appoint", "remove") else None
        by = found.counterparts if decided is None else (decided,)
        return PrintedEvent(
            kind=kind,
            start=min(span[0] for span in spans),
            end=self._clause_end(max(span[1] for span in spans)),
            verb=verb,
            participants=tuple(m.start for m in found.participants),
            counterparts=tuple(m.start for m in by),
            chair=found.participants[0].start if kind == "chair" and found.participants else None,
            place=found.place.start if found.place is not None else None,
            topic=topic,
            money=paid,
            strokes=_STROKES.search(text, self._start, self._end) is not None,
            escorts=self._escorts(start, subject.agents.start),
            guests=kind == "meet" and not found.counterparts and self._around.guests(verb[1]),
        )

    def _escorts(self, verb: int, subject: int) -> bool:
        """Return whether a verb names who was with those of the event before: 陪同会见; 甲会见乙，丙|参加."""
        text = self._text
        if text.startswith(_ESCORTS, verb) or text.endswith(_ESCORTS[0], 0, verb):
            return True
        there = _TOOK_PART.match(text, verb, self._end) is not None
        return there and _MEETS.search(text[self._start : subject]) is not None

    def _low(self, subject: Subject) -> int:
        """Return the earliest offset of the place that a subject went to; the clause before its names is included."""
        return max(self._text.rfind("；", self._start, subject.agents.start), self._start)

    def _clause_end(self, at: int) -> int:
        return clause_end(self._text, at, self._end)

    def _topic(self, kind: str, verb: tuple[int, int]) -> tuple[int, int] | None:
        """Return the span of words that say what an event is about."""
        if kind == "award":
            if self._text.startswith("颁", verb[0]):
                return None
            match = _PRIZE.match(self._text, verb[1], self._end)
            if match is None and self._text.endswith(_ALWAYS, verb[0], verb[1]):
                match = _HONOURED.match(self._text, verb[1], self._end)
        elif kind in ("attend", "chair", "speak"):
            own = self._around.occasion(verb[1])
            whole = own is not None and own[1] - own[0] > _BARE
            return own if whole else self._around.held(self._floor, verb[0]) or own
        elif kind in ("inspect", "sign"):
            if kind == "inspect" and self._around.bodies(verb[1]):
                return None
            again = self._words.verb.match(self._text, verb[1], self._end)
            match = _OBJECT.match(self._text, again.end() if again is not None else verb[1], self._end)
        else:
            return None
        return self._trimmed(*match.span("topic")) if match is not None else None

    def _trimmed(self, start: int, end: int) -> tuple[int, int]:
        """Return a span without a quotation mark whose counterpart is outside."""
        if self._text[start] == "“" and "”" not in self._text[start:end]:
            start += 1
        return start, end

    def _done_to(self, kind: str, verb: tuple[int, int]) -> list[PrintedEvent]:
        """Read a verb whose object is the participant: 任命|甲为, 免去|甲的, 授予|甲."""
        objects = self._around.objects(verb[1], self._both if kind == "award" else None)
        if not objects or objects[0].start - verb[1] > 20:
            return []
        group = objects[0]
        into = _INTO[kind].match(self._text, group.end, self._end)
        planned = self._words.off.search(self._text, max(self._start, verb[0] - 5), verb[0])
        if into is None or planned is not None:
            return []
        names = tuple(m.start for m in group.names)
        giver = self._deciding(verb[0])
        by, start = ((), verb[0]) if giver is None else ((giver.start,), giver.start)
        found = [PrintedEvent(kind, start, self._clause_end(into.end()), verb, names, by)]
        for other in self._people if kind != "award" else ():
            into = _INTO[kind].match(self._text, other.end, self._end)
            if (
                other.start < group.end
                or into is None
                or _NEXT.search(self._text, verb[1], other.start) is None
            ):
                continue
            names = tuple(m.start for m in other.names)
            found.append(PrintedEvent(kind, other.start, self._clause_end(into.end()), verb, names, by))
        return found

    def _deciding(self, verb: int) -> Candidate | None:
        """Return the body whose decision a verb reports, if the sentence names it."""
        held = [m for group in self._bodies for m in group.names if m.label != "DISTRICT" and m.end <= verb]
        before = (m for m in held if _DECIDES.match(self._text, m.end, verb + len("任命")) is not None)
        return next(before, held[-1] if held and _DIRECT.fullmatch(self._text, held[-1].end, verb) else None)

    def _named_behind(self, kind: str, verb: tuple[int, int]) -> PrintedEvent | None:
        """Read the participants if they are named after the verb: 出席会议的还有|甲、乙."""
        behind = [group for group in self._people if group.start >= verb[1]]
        if not behind or _NAMED.fullmatch(self._text, verb[1], behind[0].start) is None:
            return None
        gap = self._text[verb[1] : behind[0].start]
        planned = self._words.off.search(self._text, max(self._start, verb[0] - 5), verb[0])
        if planned is not None or _OF_ALL.search(gap) is None or self._words.says.search(gap):
            return None
        before = self._text[verb[0] - 1 : verb[0]]
        if before not in "，。；：、\n 　" and verb[0] > self._start:
            return None
        names = tuple(m.start for m in behind[0].names)
        strokes = _STROKES.search(self._text, self._start, self._end) is not None
        topic = self._around.occasion(verb[1])
        return PrintedEvent(
            kind, verb[0], self._clause_end(behind[0].end), verb, names, topic=topic, strokes=strokes
        )


def _is_same(event: PrintedEvent, other: PrintedEvent) -> bool:
    """Return whether two verbs of a sentence describe one event: 考察调研, 看望慰问."""
    if event.kind in ("appoint", "remove"):
        return repeats(event, other)
    same = (event.kind, event.participants) == (other.kind, other.participants)
    return same and (event.verb[0] - other.verb[1] <= len("并看望") or event.topic in (None, other.topic))
