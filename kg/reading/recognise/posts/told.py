"""What is told of a person behind the name: titles, brackets, verbs of holding and losing a post, curricula vitae."""

import bisect
import re
from collections.abc import Iterator
from typing import NamedTuple

from kg.reading.recognise.engine.candidate import Candidate
from kg.reading.recognise.posts.chains import REACH, Chains
from kg.reading.recognise.posts.mentions_by_offset import BODIES, PERSONS, Settled
from kg.reading.recognise.posts.terms import Term, term_before
from kg.reading.recognise.posts.units import Unit

__all__ = ["Statement", "Told"]

_VITA = re.compile(
    r"[,，]\s?[男女][,，]|(?:同志)?(?:系|是|[,，])[\u4e00-\u9fff（）()]{2,20}(?<![责工商军持法诗友病老女男])人[,，]|(?:同志)?(?:于|生于)?\d{4}年(?:\d{1,2}月)?(?:出?生|[\u4e00-\u9fff]{0,4}生于)"
)
"""How a curriculum vitae, or an obituary, goes on after the name."""
_ALIAS = re.compile(r"(?:[，,]\s?(?:原名|曾用名|又名|本名|化名|笔名)[\u4e00-\u9fff·]{2,4})+[，,。]?")
"""What may stand between a name and a curriculum vitae: 张策，原名张允献，1926年生."""
_GOES_ON = re.compile(r"\n\s*(?=(?:19|20)\d{2}\s?[年.\-]|历任|曾任|现任|此后|此前|他|她)")
"""How the next paragraph begins, if it goes on about the same person."""
_BRACKET = re.compile(
    r"\s?[(（【](?P<words>[^()（）【】]{2,80}(?:[(（][^()（）]*[)）][^()（）【】]{0,60})*)[)）】]"
)
_NOTE = re.compile(r"(?:[(（][^()（）]{1,14}[)）])?")
_APPOSED = re.compile(r"[，,]\s?(?P<words>[^。；;！？!?\n]{2,60})(?=[。；;\n]|$)")
"""What stands behind a name up to the end of the sentence: 法定代表人:徐飞，该公司总经理。"""
_LINE = re.compile(r"\s*(?P<words>[^。；;！？!?\n]{3,90})(?=\n|$)")
_DATE = r"(?:19|20)\d{2}\s?[年.]\s?\d{1,2}月?"
_TAIL = r"(?:任(?![务何意命免职期教性由用人责]|重[任道大在而])|担任)"
_HOLDS = re.compile(
    r"(?P<over>不再(?:担任|兼任|任)|(?:请求)?辞去|卸任|(?:被)?(?:免去|撤去|撤销)其?)"
    rf"|(?P<line>(?<=\n)\s*{_DATE}\s*[—–\-~～至到]+\s*(?:{_DATE}|今)[，,：:\s]*(?![\u4e00-\u9fff]{{0,6}}任))"
    rf"|(?P<planned>拟(?:提名|提拔|推荐|聘任|交流|转任|晋升|作|进一步使用|任用)?(?:{_TAIL}|为|作为)|(?:被)?提名(?:为|担任)|拟(?:提名|提拔))"
    rf"|(?P<past>曾(?:经|先后|长期)*(?:{_TAIL}|兼任|出任)|历任|(?:先后|相继|此前|之前){_TAIL}|(?:先后|相继)(?:出任|被任命为)|任职经历为|原任|(?:担?任|[做当])过|做到)"
    rf"|(?P<now>现(?:任|为|担任)|时任|(?:职务|头衔|身份)(?:是|为))"
    rf"|(?P<other>担任|出任|接任|兼任|升任|调任|转任|改任|就任|回任|挂任|履新|当选(?!后|的|结果|率)为?|(?:任命|推选|选举|聘任|推举|聘|增?补?选)为|(?<=[年月日起今期间，,。；;在其于后又再即将级用并到他她其])任(?![务何意命免职期教性由用人责]|重[任道大在而]))"
)
"""Verbs of posts: over, planned, held once, held now, and those that the dates tell of."""
_OF_NEXT = ("时任", "现任")
"""Verbs that stand before names too."""
_LEAD = re.compile(
    r"(?:[\d年月日.\-—–~～至今起到、\s()（）]|他|她|其|自己|本人|后来|后|又|再|还|并|也|曾|在|于|利用|同时|同年|次年|当年|同月|随后|此后|之后|此前|离开后|至此前"
    r"|开始|期间|以来|先后|相继|陆续|正式|被|获|票|得票|来.{1,4}之前|落马前|案发前|退休前|离任前|其后|挂|岁时|就|调入|选派.{0,8}|到.{2,8}|一直|长期|刚|目前|已|直接|当场|市委|省委|县委|组织|经组织|便|则|即|由此|跨.{1,4}|再次|连续|回到.{2,8})*"
)
"""What may stand in a clause before the verb of a post that its subject holds."""
_BY_OTHERS = re.compile(r"由|让|请|要求|建议|接替|任命|选举")
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
_OF_HIS = re.compile(r"(?:免去|辞去|不再担任|不再兼任)其?")
"""What tells of a former post of the person just appointed: 免去其诸暨市公安局局长职务."""
_RESIGNS = re.compile(r"(?:同志|先生|女士)?(?:因[\u4e00-\u9fff]{2,6})?(?:申请|请求)?辞去")
_OVER = re.compile(r"不再|曾|历任|原任|先后")
"""Verbs of posts that are over."""
_OFFENCE = re.compile(r"等?(?:多个)?(?:职务|职位|职)?(?:期间|之便|(?:上)?的?(?:职务)?(?:便利|影响|职权))")
"""What follows the post of a past offence: 担任县长期间."""
_MODIFIES = re.compile(r"的(?!职务|职位|职权|便利|期间|工作|岗位|时候)[\u4e00-\u9fff]")
"""What makes the words of a post say of another noun."""
_AND_OTHER = re.compile(r"等(?=[\u4e00-\u9fff、]{2,16}(?:出席|参加|陪同|到会|列席|分别|参会|在主席台))")
"""What ends a list of names before the post that they share: 陈恢清、何剑波等|市委常委出席."""
_SENTENCE_END = re.compile(r"[。！？!?\n]")
_AS_HEAD = re.compile(r"以(?:[\u4e00-\u9fff、]{0,24})$")
"""What stands before a name in 以甲为组长的专案组."""
_CALLED = ("教授", "副教授", "研究员", "副研究员", "主任医师")
"""Titles of scholars by which they are called behind their names."""
_SEAT = re.compile(
    r"(?:代表|委员)(?=表示|说|认为|建议|介绍|告诉|指出|深有感触|走访|提出|谈|坦言|发言|呼吁|带来|感慨|[：:])"
)
"""By what members of congresses are called behind their names."""


class Statement(NamedTuple):
    """Posts of a person in the words that tell them; offsets in the document's text."""

    start: int
    end: int
    units: list[Unit]
    term: Term = Term()
    seat: bool = False
    """Whether a seat in a congress is told by a bare 代表, 委员."""
    apart: bool = False
    """Whether other clauses stand between the name and the words, so that those listed with the name have no part in it."""


class Told:
    """Reads what is told of persons behind their names.

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
        self._vita_until = 0

    def of(self, person: Candidate) -> Iterator[Statement]:
        """Yield what is told of a person behind the name, in order; ask for the persons of a document in order."""
        behind = self._settled.chart.starting(person.end, "TITLE")
        if behind is not None and (called := self._called(person)) is not None:
            yield called
            return
        line = self.in_line(person)
        if line is not None:
            yield line
            return
        yield from self._bracketed(person)
        yield from self._apposed(person)
        first = self._appointed(person)
        if first is not None:
            yield first
        if person.start >= self._vita_until:
            yield from self._in_scope(person, first.end if first is not None else person.end)

    def in_line(self, person: Candidate) -> Statement | None:
        """Read a line of a list of people, a name and its posts: 孙宇 辽宁省朝阳市建平县委常委."""
        line_start = self._text.rfind("\n", 0, person.start) + 1
        led = self._text[line_start : person.start].strip()
        if led and not (led.endswith(("）", ")")) and self._settled.by_start.get(person.end) is not None):
            return None
        match = _LINE.match(self._text, person.end)
        if match is None or self._names_others(person.end, match.end()):
            return None
        start = match.start("words")
        units = self._chains.within(start, match.end())
        whole = bool(units) and not self._text[units[-1].end : match.end()].strip(" 　）)】")
        whole = whole and units[0].organ is not None and units[0].start <= start + 1
        return Statement(person.start, units[-1].end, units) if whole else None

    def _names_others(self, start: int, end: int) -> bool:
        """Tell whether a person is named between two offsets."""
        index = bisect.bisect_left(self._settled.persons, start, key=lambda mention: mention.start)
        return index < len(self._settled.persons) and self._settled.persons[index].start < end

    def _leads_on(self, statement: Statement, stop: int) -> bool:
        """Tell whether the posts are those of the person named next: 交给时任村监会委员|田爱华."""
        words = self._text[statement.units[-1].end : stop].strip(" 　\n")
        return words in ("", "同志") and self._is_named_at(stop)

    def _is_named_at(self, start: int) -> bool:
        """Tell whether a person's name begins at an offset."""
        mention = self._settled.by_start.get(start)
        return mention is not None and mention.label in PERSONS

    def _called(self, person: Candidate) -> Statement | None:
        """Read the title right behind a name: 习近平总书记, 法学院左海聪教授, 毛小兵代表表示."""
        from kg.reading.recognise.posts.organ_of_post import NATIONAL

        title = self._settled.chart.starting(person.end, "TITLE")
        if title is None:
            return None
        words = self._text[title.start : title.end]
        unit = Unit(title.start, title.end, None, words, title.id)
        organ = self._settled.organ_ending(person.start)
        if words in NATIONAL:
            return Statement(person.start, title.end, [unit])
        if organ is not None and organ.label in BODIES:
            unit = unit._replace(organ=self._settled.name(organ), body=organ.label)
            return Statement(organ.start, title.end, [unit])
        if _SEAT.match(self._text, person.end) is not None:
            return Statement(person.start, title.end, [unit._replace(kind="public")], seat=True)
        if words in _CALLED:
            return Statement(person.start, title.end, [unit._replace(unread=True)])
        if (
            title.id == "public"
            and words not in ("代表", "委员")
            and not self._chains.before(person.start)[1]
        ):
            return Statement(person.start, title.end, [unit._replace(unread=True)])
        return None

    def _bracketed(self, person: Candidate) -> Iterator[Statement]:
        """Read posts in brackets behind a name: 王萍（河南大学副教授）, 杨立波【东村党支部书记】."""
        match = _BRACKET.match(self._text, person.end)
        if match is None or self._names_others(match.start(), match.end()):
            return
        units = self._chains.within(match.start("words"), match.end("words"))
        if units:
            yield Statement(person.start, match.end(), units)

    def _apposed(self, person: Candidate) -> Iterator[Statement]:
        """Read posts between a comma and the end of the sentence: 徐飞，该公司总经理。"""
        match = _APPOSED.match(self._text, _NOTE.match(self._text, person.end).end())  # type: ignore[union-attr]  # it may be empty
        if match is None or self._names_others(match.start(), match.end()):
            return
        units = self._chains.within(match.start("words"), match.end("words"))
        told = bool(units) and (units[0].organ is not None or match["words"].startswith(("该", "本")))
        if told and units[-1].end >= match.end("words") - 1:
            yield Statement(person.start, units[-1].end, units)

    def _scope(self, person: Candidate) -> int:
        """Return up to where the text goes on about a person: the next name, or the end of the curriculum vitae."""
        vita = self._has_vita(person)
        end = self._text.find("\n", person.end)
        while end >= 0 and (goes_on := _GOES_ON.match(self._text, end)) is not None:
            end = self._text.find("\n", goes_on.end())
        end = len(self._text) if end < 0 else end
        for other in self.persons_after(person):
            if other.start >= end:
                break
            alias = _ALIAS.match(self._text, person.end)
            if alias is not None and other.start < alias.end():
                continue
            if not vita or self._has_vita(other):
                end = other.start
                break
        if vita:
            self._vita_until = end
        return end

    def _has_vita(self, person: Candidate) -> bool:
        """Tell whether a curriculum vitae goes on behind a name: 张策（原名张允献），1917年生."""
        named = _NOTE.match(self._text, person.end).end()  # type: ignore[union-attr]  # it may be empty
        alias = _ALIAS.match(self._text, named)
        return _VITA.match(self._text, alias.end() if alias is not None else named) is not None

    def persons_after(self, person: Candidate) -> list[Candidate]:
        """Return the persons named after one, in order."""
        index = bisect.bisect_right(self._settled.persons, person.start, key=lambda mention: mention.start)
        return self._settled.persons[index:]

    def _in_scope(self, person: Candidate, start: int) -> Iterator[Statement]:
        """Read the verbs of posts as long as the text goes on about a person."""
        scope = self._scope(person)
        verbs = [verb for verb in _HOLDS.finditer(self._text, start, scope) if self._is_told_of(person, verb)]
        told: list[tuple[re.Match[str], Statement]] = []
        for index, verb in enumerate(verbs):
            stop = verbs[index + 1].start() if index + 1 < len(verbs) else scope
            statement = self._held(person, verb, stop)
            if statement is not None and self._leads_on(statement, stop):
                told = [(v, t) for v, t in told if v.group() not in _OF_NEXT or t.end < statement.start - 2]
            elif statement is not None:
                told.append((verb, statement))
        for index, (verb, statement) in enumerate(told):
            later = [s.term.begin for v, s in told[index + 1 :] if s.term.begin and v.group() != "兼任"]
            begin = statement.term.begin
            over = begin is not None and verb["now"] is None and any(day > begin for day in later)
            yield (
                statement._replace(units=[u._replace(former=True) for u in statement.units])
                if over
                else statement
            )

    def _is_told_of(self, person: Candidate, verb: re.Match[str]) -> bool:
        """Tell whether the subject of a verb is the person spoken of."""
        text = self._text
        if text.endswith(("不", "未", "没有", "没"), 0, verb.start()):
            return False
        clause = max(
            person.end, *(text.rfind(mark, person.end, verb.start()) + 1 for mark in "，,。；;\n！？")
        )
        between = text[clause : verb.start()]
        if verb["line"]:
            return True
        if verb["past"] or verb["now"] or verb["planned"]:
            return _BY_OTHERS.search(between) is None
        if clause <= _NOTE.match(text, person.end).end():  # type: ignore[union-attr]  # it may be empty
            return len(between) <= 24 and _BY_OTHERS.search(between) is None
        return _LEAD.fullmatch(between) is not None

    def _held(self, person: Candidate, verb: re.Match[str], stop: int) -> Statement | None:
        """Read the posts behind a verb."""
        text = self._text
        at = verb.end() if verb["line"] is not None else verb.start()
        sentence = max(text.rfind(mark, 0, at) + 1 for mark in "。\n；;")
        low = max(sentence, person.start - 30 if sentence < person.start else 0)
        misused = text.endswith(("利用", "利用其", "利用其先后", "利用其在"), 0, verb.start())
        units = self._chains.within(verb.end(), stop, loose=verb["past"] is not None or misused)
        if not units:
            return None
        end = units[-1].end
        over = verb["over"] is not None or verb["past"] is not None or verb.group() == "时任"
        over = over or misused or _OFFENCE.match(text, end) is not None
        planned = verb["planned"] is not None or text.startswith(("人选", "候选人"), end)
        term = term_before(text, low, at, ends=verb["over"] is not None) if not misused else Term()
        if len(units) > 1 and verb["past"] is not None:
            term = Term()  # the dates are those of the whole series
        told = [u._replace(former=u.former or over, planned=u.planned or planned) for u in units]
        apart = verb.start() > _named_end(text, person) + 1
        if apart and _MODIFIES.match(text, end) is not None:
            return None  # 甲，曾任市长的|老同志
        start = person.start if _SENTENCE_END.search(text, person.end, verb.start()) is None else verb.start()
        return Statement(start, max(end, person.end), told, term, apart=apart)

    def _appointed(self, person: Candidate) -> Statement | None:
        """Read the post that an appointment tells, with the verb before the name or right behind it."""
        reach = min(person.end + REACH, len(self._text))
        stop = _SENTENCE_END.search(self._text, person.end, reach)
        clause_end = stop.start() if stop is not None else reach
        if self._has_vita(person):
            return None
        verb = self._verb(person, clause_end)
        if verb is None:
            return None
        start, position, former, planned = verb
        units = self._chains.within(position, clause_end)
        if not units:
            return None
        end = units[-1].end
        former = former or (_OFFENCE.match(self._text, end) is not None)
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
            named = found + 1 if found >= 0 else _named_end(text, person)
            if found >= 0 or self._chains.within(named, clause_end):
                return clause_start + match.start(), named, True, False
        named = _named_end(text, person)
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


def _named_end(text: str, person: Candidate) -> int:
    """Return where a name ends, with a note in brackets and 同志."""
    end = _NOTE.match(text, person.end).end()  # type: ignore[union-attr]  # it may be empty
    return end + len("同志") if text.startswith("同志", end) else end


def _last(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    """Return the last match of a pattern in a text."""
    found = list(pattern.finditer(text))
    return found[-1] if found else None
