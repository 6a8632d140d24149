"""Careers: reads the verbs of posts while a text continues about a person, through all paragraphs of a vita."""

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from kg.base.text import after_last
from kg.reading.recognise.engine.candidate import Candidate
from kg.reading.recognise.posts.appointments import EARLIER
from kg.reading.recognise.posts.chains import LASTED, ROLES, Chains
from kg.reading.recognise.posts.endings import DIED, RETIRED, in_order, is_open, is_still, kept_at, past
from kg.reading.recognise.posts.mentions_by_offset import Settled
from kg.reading.recognise.posts.series import climbs, planned_of, shared_out
from kg.reading.recognise.posts.statement import (
    SENTENCE_END,
    Statement,
    is_predecessor,
    named_end,
)
from kg.reading.recognise.posts.terms import OFFENCE, Term, announced, during, lasted, term_before
from kg.reading.recognise.posts.units import Unit
from kg.reading.recognise.posts.vita import ALIAS, has_vita, is_alias, vita_start
from kg.reading.recognise.posts.ways import led_start, went_start
from kg.reading.recognise.posts.whose_verb import CLOSES, LEAD, OF_NEXT, Whose, opened
from kg.reading.recognise.posts.wishes import DECLINED, WILL

__all__ = ["Careers"]

_BEGINS = re.compile(r"(?P<mark>[。，,])(?=(?P<posts>[^。\n]{4,120})[。\n])")
"""A mark with the words from it to the end of a sentence, which may be posts."""
_GOES_ON = re.compile(
    r"\n\s*(?=(?:19|20)\d{2}\s?[年.．/\-—–―－~～至]|历任|曾任|现任|拟任|此后|此前|他|她|(?:性别|民族|籍贯|出生年?月|出生|学历|学位|政治面貌|入党|参加工作)[\u4e00-\u9fff]{0,4}[：:])"
)
"""Start of a paragraph that continues about the same person."""
_DATE = r"(?:19|20)\d{2}\s?(?:年(?:\s?\d{1,2}月)?|[.．/]\s?\d{1,2}月?|(?!\d))"
_TAIL = r"(?:任(?![务何意命免职期性由用人责]|教(?![授师员])|重[任道大在而])|担任)"
_HOLDS = re.compile(
    r"(?=[\s\d由退离入案晋委为不请辞卸被免撤拟提曾历先相此之生任原担做当现时职头身出接兼升调转改就回挂履已推选聘增补去逝病牺])"
    r"(?:(?P<gone>(?:(?:被)?(?:免职|撤职)|不再(?:担任|兼任|任职)|卸任|离任|离休|退休|去世|逝世|病逝|牺牲)(?=[。，,；;\n]))|(?P<over>不再(?:担任|兼任|任)|(?:请求)?辞去|卸任|(?:被)?(?:免去|撤去|撤销)其?|由(?=[^，。；;、由\n]{3,24}(?:[升改转调]任)))"
    rf"|(?P<line>(?:(?<=[\n；;])|(?<=。)(?=\s*\d{{4}}[.．])|(?<![\s\S]))\s*{_DATE}\s*(?:[—–―\-－~～至到]+\s*(?:{_DATE}|今)|[—–―\-－~～]+\s*(?=[\u4e00-\u9fff]))[，,：:\s]*(?![\u4e00-\u9fff]{{0,6}}任))"
    rf"|(?P<planned>拟任(?:职务|职位|岗位)\s*[：:]\s*|拟(?:提名|提拔|推荐|聘任|交流|转任|晋升|作|进一步使用|任用)?(?:{_TAIL}|任职(?![务位公人])|为|作为)|(?:被)?提名(?:为|担任)|拟(?:提名|提拔))"
    rf"|(?P<past>曾(?:经|先后|长期)*(?:{_TAIL}|兼任|出任)|曾(?:受|被)聘(?:担任|任|为)(?![务何意])|历任|(?:先后|相继|此前|之前){_TAIL}|生前(?:系|是|为|任|担任)|(?:先后|相继)(?:出任|被任命为)|任职经历为|(?:退休|离休|入狱|案发)前(?:是|为|系|任|担任)|原任|原(?:本|来)?[是系为]|(?:担?任|[做当])过|做到)"
    rf"|(?P<now>现任?(?:职务|工作单位及职务)\s*[：:]\s*|现(?:任|为|担任|兼任)|时任|(?:职务|头衔|身份)(?:是|为))"
    rf"|(?P<other>受聘(?:担任|任|为)(?![务何意])|担任|出任|(?:接替|接任)(?:[^，,。；;、\n]{{2,14}}的)?[\u4e00-\u9fff·]{{2,4}}?(?:同志)?(?:担任|出任|任|成为)(?![务期职])|接任|兼任|升任|(?<!、)挂职(?:任|担任)?(?!锻炼|期间|干部|结束|[到于在])|调任|转任|改任|就任|回任|(?<!、)挂任|履新|(?:提拔|晋升|选拔|委任)(?:任|为)(?![了何期])|提任|任职(?=(?:高级|首席|副?总[经裁监]|[A-Z]{3}))|(?<=[年月])为(?![期了止何])|(?:此前|现)?已任|当选(?!后|的|结果|率)为?|(?:任命|推选|选举|聘任|推举|聘|增?补?选)为|(?<=[\d年月日起今期间业，,。；;\n在其于后又再次度即将级用并到他她其村区县市镇乡州局厅司校院系所部委处科团社队站室公司])任(?![务何意命免职期性由用人责]|教(?![授师员])|重[任道大在而])))"
)
"""Verbs of posts: past, planned, once held, present, and those that depend on the dates."""
_ENDED = re.compile(
    r"(?:同志)?(?:已|因[\u4e00-\u9fff]{2,12}[，,]?)?(?:不再(?:担任|兼任|任)|(?:请求)?辞去|卸任|(?:被)?(?:免去|撤去|撤销)其?)(?=(?:上述|以上|前述|该|此|这一)[\u4e00-\u9fff]{0,4}职)"
)
"""Words after the name of a person named again: 甲|不再担任上述职务."""
_LEAVES = ("离休", "退休", "去世", "逝世", "病逝", "牺牲")
"""Words after which a post is over, though it need not have ended on that day."""
_IN_TURN = re.compile(
    r"历任|曾?(?:先后|相继)|曾经?(?:先后|相继)|任职经历|曾经?(?=担?任)|原任|做过|[担当]过|做到"
)
"""Verbs of consecutive posts: the dates before them belong to the whole series."""
_DATED = ("年", "月", "日", "今", "间")
"""Ends of the dates of a term: 在2008年至2013年|担任县长期间."""
_TO_NAME = re.compile(rf"(?:同志|的(?:{ROLES})?)?|(?:一职)?(?:[以之]?后|期间|时|{LASTED})[，,]")
"""Words between a post and the name of its holder."""
_WHILE = re.compile(rf"(?:一职)?(?:(?P<over>期间|时)|[以之]?后|以来|{LASTED})[，,]\s?$")
"""Words between a post and the name of its holder in the next clause: 任东湖县县长|期间，|甲…."""
_TAUGHT_BY = ("师从", "师承", "导师为", "导师是", "导师")
"""Words before a name that says only who taught the person."""
_WHOSE = re.compile(
    r"之[子女妻夫父母兄弟姐妹孙侄]|(?:先生|女士)?的(?![\u4e00-\u9fff、]{0,24}(?:职务|职位)|(?:公开|官方|个人)?(?:资料|简历|履历))"
)
"""Words that make a name possessive: the following clauses have another subject."""
_KIN_OF = re.compile(
    r"(?:同志|先生|女士)?(?:[之的](?:[长次幼]?[子女](?![\u4e00-\u9fff])|妻子?|丈夫|夫人|儿子|女儿|[父母]亲|[兄弟姐妹]|侄[子女]|孙[子女]|秘书|部下|战友|同学|搭档|助手)"
    r"|的?(?:亲传|入室|关门|得意)?(?:学生|弟子|徒弟|门生|高足|传人))(?=[，,、。])"
)
"""Words that make a name that of somebody to whom the person belongs: 乙|之女，; 乙|弟子，."""
_LINES = 3
"""Minimum number of lines of a vita whose person is named only after it."""
_MODIFIES = re.compile(r"的(?!职务|职位|职权|便利|期间|工作|岗位|时候)[\u4e00-\u9fff]")
"""Words that make a post modify another noun."""


class Careers:
    """Reads the careers of persons after their names; call it for the persons of a document in order.

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
        self._whose = Whose(settled)
        self._vita_until = 0
        self._vita_of = ""

    def of(self, person: Candidate, start: int) -> Iterator[Statement]:
        """Read the verbs of posts from an offset on, while the text continues about a person."""
        if (
            self._text.endswith(_TAUGHT_BY, 0, person.start)
            or _KIN_OF.match(self._text, person.end) is not None
        ):
            return
        if person.start < self._vita_until or _WHOSE.match(self._text, named_end(self._text, person)):
            return
        told = self._statements(person, start)
        over = self._over_until(person) if told else 0
        yield from in_order([(v, past(t) if t.end <= over else t) for v, t in told], self._text)

    def _over_until(self, person: Candidate) -> int:
        """Return the offset up to which nobody holds the posts of a vita any more: its end after a death, or a retirement."""
        if not self.has_vita(person):
            return 0
        article = max(self._text.rfind("\n\n", 0, person.start), 0)
        end = self._text.find("\n\n", person.end)
        if DIED.search(self._text, article, end if end >= 0 else len(self._text)) is not None:
            return len(self._text)
        retired = RETIRED.search(self._text, person.end, self._vita_until)
        return retired.start() if retired is not None else 0

    def before(self, person: Candidate) -> Iterator[Statement]:
        """Read the lines of a vita before the name if the article names nobody else: 2006年12月至2007年6月某局局长；…."""
        article = max(self._text.rfind("\n\n", 0, person.start) + 1, 0)
        if self._settled.first_person(article) != person:
            return
        end = self._text.find("\n\n", person.end)
        named = self._settled.persons_from(person.start)
        others = takewhile(lambda m: end < 0 or m.start < end, named)
        if len({self._settled.clean(m) for m in others}) > 1:
            return
        lines = [verb for verb in _HOLDS.finditer(self._text, article, person.start) if verb["line"]]
        for index, verb in enumerate(lines if len(lines) >= _LINES else ()):
            stop = lines[index + 1].start() if index + 1 < len(lines) else person.start
            end = self._text.find("。", verb.end(), stop)
            statement = self._held(person, verb, end if end >= 0 else stop)
            if statement is not None:
                former = index < len(lines) - 1
                units = [unit._replace(former=unit.former or former) for unit in statement.units]
                statement = statement._replace(units=units)
                yield statement._replace(start=verb.start(), end=statement.units[-1].end)

    def ahead(self, person: Candidate) -> Iterator[Statement]:
        """Read the post in the clause before the clause that a name begins: 任东湖县县长期间，|甲…."""
        behind = _WHILE.search(self._text, max(person.start - 6, 0), person.start)
        low = after_last("。；;\n！？", self._text, 0, person.start)
        if behind is None or self._settled.names_person(low, person.start):
            return
        verbs = [v for v in _HOLDS.finditer(self._text, low, behind.start()) if v["other"] or v["past"]]
        statement = self._held(person, verbs[-1], behind.start()) if verbs else None
        if statement is None or statement.units[-1].end != behind.start():
            return
        verb = verbs[-1].start()
        lead = after_last("，,”", self._text, low, verb)
        if LEAD.fullmatch(self._text, lead, verb) is None:
            return
        units = [u._replace(former=u.former or behind["over"] is not None) for u in statement.units]
        yield statement._replace(start=verb, end=units[-1].end, units=units)

    def _statements(self, person: Candidate, start: int) -> list[tuple[re.Match[str], Statement]]:
        """Return the verbs of a person's posts and their statements, without those of the person named next."""
        scope = self._scope(person)
        verbs = [
            verb
            for verb in _HOLDS.finditer(self._text, start, scope)
            if self._whose.is_of(person, verb, self._vita_of)
        ]
        told: list[tuple[re.Match[str], Statement]] = []
        if self.has_vita(person):
            told += self._unsaid(person, min([scope, *(verb.start() for verb in verbs[:1])]))
        for index, verb in enumerate(verbs):
            stop = self._stop(verb, verbs[index + 1 :], scope)
            if verb["over"] is not None and self._is_to_come(told, verb):
                continue
            if (kept := kept_at(verb, self._text, told)) is not None:
                if self._is_named_since(told, verb, person):
                    continue
                told = told[:kept] + [(v, self._ended(t, verb)) for v, t in told[kept:]]
                continue
            statement = self._held(person, verb, stop)
            if statement is not None and self._leads_on(statement, stop):
                told = [(v, t) for v, t in told if v.group() not in OF_NEXT or t.end < statement.start - 2]
            elif statement is not None:
                told.append((verb, statement))
        return told

    def _is_to_come(self, told: list[tuple[re.Match[str], Statement]], verb: re.Match[str]) -> bool:
        """Return whether a post ends with a plan of the same sentence, so that it is still held: 拟任…，|不再担任…."""
        if not told or not all(unit.planned for unit in told[-1][1].units):
            return False
        return SENTENCE_END.search(self._text, told[-1][1].end, verb.start()) is None

    def _is_named_since(
        self, told: list[tuple[re.Match[str], Statement]], verb: re.Match[str], person: Candidate
    ) -> bool:
        """Return whether the person is named with a post of its own between the last of these posts and a verb that ends them."""
        since = told[-1][1].end if told else verb.start()
        own = self._settled.clean(person)
        again = (p for p in self._settled.persons_from(since)[:2] if p.end <= verb.start())
        return any(self._settled.clean(p) == own and self._text.startswith("任", p.end) for p in again)

    def _unsaid(self, person: Candidate, stop: int) -> Iterator[tuple[re.Match[str], Statement]]:
        """Read the posts that a vita lists without a verb to the end of a sentence: …人，某局原局长、原书记."""
        at = vita_start(self._text, person)
        while (begins := _BEGINS.search(self._text, at, stop)) is not None:
            start, end = begins.span("posts")
            at = begins.end("mark")
            units = self._chains.within(start, end)
            degree = any(unit.title.endswith(("博士", "硕士", "学士")) for unit in units)
            if units and not degree and units[0].start == start and units[0].organ and units[-1].end == end:
                yield begins, Statement(person.start, units[-1].end, units, apart=True)
                return

    def _stop(self, verb: re.Match[str], later: Sequence[re.Match[str]], scope: int) -> int:
        """Return the latest end of the words after a verb; a bracket has verbs of its own: 主任（其间曾挂职任…），…."""
        around = opened(self._text, verb.start())
        stop = next((v.start() for v in later if opened(self._text, v.start()) == around), scope)
        closes = (self._text.find(mark, verb.end(), stop) for mark in CLOSES) if around >= 0 else ()
        return min((at for at in closes if at >= 0), default=stop)

    def _ended(self, told: Statement, verb: re.Match[str]) -> Statement:
        """Return the posts as over that a verb refers to: 被免去上述职务; they end on its day if a page prints no other."""
        low = after_last("。\n；;", self._text, 0, verb.start())
        day = None
        if verb.group() not in _LEAVES:
            day = self._term(verb, max(low, told.end), verb.start(), offence=False).until
        held = not told.series and not any(unit.former or unit.planned for unit in told.units)
        units = [unit if unit.planned else unit._replace(former=True) for unit in told.units]
        term = told.term._replace(until=told.term.until or day) if held else told.term
        return told._replace(units=units, term=term)

    def _scope(self, person: Candidate) -> int:
        """Return where the text about a person ends: at the next name, or at the end of the vita."""
        vita = self.has_vita(person)
        end = self._text.find("\n", vita_start(self._text, person))
        while end >= 0 and (goes_on := _GOES_ON.match(self._text, end)) is not None:
            end = self._text.find("\n", goes_on.end())
        end = len(self._text) if end < 0 else end
        for other in self._settled.persons_from(person.end):
            if other.start >= end:
                break
            alias = ALIAS.match(self._text, person.end)
            if alias is not None and other.start < alias.end():
                continue
            if self._is_ended(other, person) or is_alias(self._text, other):
                continue
            if self._text.endswith(_TAUGHT_BY, 0, other.start) or is_predecessor(self._text, other):
                continue
            if _KIN_OF.match(self._text, other.end) is not None:
                continue  # 甲，某局局长乙|之女，现为某校校长
            if not vita or self.has_vita(other):
                end = other.start
                break
        if vita:
            self._vita_until, self._vita_of = end, self._settled.clean(person)
        return end

    def _is_ended(self, other: Candidate, person: Candidate) -> bool:
        """Return whether a name is the person's again, and the end of the posts named before follows it."""
        again = self._settled.clean(other) == self._settled.clean(person)
        return again and _ENDED.match(self._text, other.end) is not None

    def covers(self, person: Candidate) -> bool:
        """Return whether a name is that of the person whose vita goes on around it."""
        return person.start < self._vita_until and self._settled.clean(person) == self._vita_of

    def reads(self, person: Candidate) -> bool:
        """Return whether a verb right after the person's own name is read with the vita: 甲出任…."""
        return self.covers(person) and _HOLDS.match(self._text, named_end(self._text, person)) is not None

    def has_vita(self, person: Candidate) -> bool:
        """Return whether a curriculum vitae follows a name."""
        return has_vita(self._text, person)

    def _dated_at(self, verb: re.Match[str]) -> int:
        """Return the end of the dates before a verb."""
        led = went_start(self._settled, verb) if verb.group() == "任" else None
        if led is None:
            led = led_start(self._settled, verb)
        if led is not None:
            return led
        return verb.end() if verb["line"] is not None else verb.start()

    def _held(self, person: Candidate, verb: re.Match[str], stop: int) -> Statement | None:
        """Read the posts after a verb."""
        text = self._text
        at = self._dated_at(verb)
        sentence = after_last("。\n；;", text, 0, at)
        low = max(sentence, person.start - 30 if sentence < person.start < at else 0)
        if DECLINED.search(text, low, verb.start()) is not None:
            return None
        if verb.group() == "为" and term_before(text, sentence, at).until is None:
            return None  # 2007年8月至2010年8月|为|某工作队领队
        misused = text.endswith(("利用", "利用其", "利用其先后", "利用其在"), 0, verb.start())
        units = self._chains.within(verb.end(), stop, loose=verb["past"] is not None or misused)
        if not units:
            return None
        end = units[-1].end
        over = self._is_over(verb, low)
        offence = misused or OFFENCE.match(text, end) is not None
        term = lasted(text, end, self._term(verb, low, at, offence=offence))
        series = len(units) > 1 and (
            _IN_TURN.match(verb.group()) is not None
            or (bool(term.begin and term.until) and climbs(units, text))
        )
        told = [u._replace(former=u.former or over or offence) for u in units]
        told = planned_of(told, text, planned=self._is_planned(verb, low))
        term = _without_plans(term, told)
        told, term, series = shared_out(told, term, text, start=verb.end(), series=series)
        apart = verb.start() > named_end(text, person) + 1
        if apart and _MODIFIES.match(text, end) is not None:
            return None  # 甲，曾任市长的|老同志
        start = person.start if SENTENCE_END.search(text, person.end, verb.start()) is None else verb.start()
        return Statement(start, max(end, person.end), told, term, series=series, apart=apart)

    def _is_over(self, verb: re.Match[str], low: int) -> bool:
        """Return whether a verb gives a post of the past: 曾任, 时任, 不再担任; 此前，|担任; not 2017年至今，|历任."""
        if verb["over"] is not None or verb.group() == "时任":
            return True
        past = verb["past"] is not None and not is_still(verb, self._text)
        return past or EARLIER.search(self._text, low, verb.start()) is not None

    def _is_planned(self, verb: re.Match[str], low: int) -> bool:
        """Return whether a verb gives a post that nobody holds yet: 拟任, 将出任."""
        return verb["planned"] is not None or WILL.search(self._text, low, verb.start()) is not None

    def _term(self, verb: re.Match[str], low: int, at: int, *, offence: bool) -> Term:
        """Read the dates of a verb of a post; an offence's dates belong to the post only right before the verb."""
        if offence and not self._text.endswith(_DATED, 0, at):
            return Term()
        ends = verb["over"] is not None or verb["gone"] is not None
        term = term_before(self._text, low, at, ends=ends)
        if verb.group().startswith("现") and not (verb["line"] or is_open(verb, self._text)):
            return Term()  # 1975年3月，现任某县县长
        if term.printed or offence or not (ends or verb["other"]):
            return term
        day = announced(self._text, at, ends=ends, words=verb.group())
        if day.printed or ends:
            return day
        return during(self._text, after_last("。\n；;", self._text, 0, at), at)

    def _leads_on(self, statement: Statement, stop: int) -> bool:
        """Return whether the posts belong to the person named next: 交给时任村委会委员|甲."""
        words = self._text[statement.units[-1].end : stop].strip(" 　\n")
        return _TO_NAME.fullmatch(words) is not None and self._settled.person_at(stop) is not None


def _without_plans(term: Term, units: Sequence[Unit]) -> Term:
    """Return the dates of posts; those before posts that nobody holds yet belong to others."""
    return Term() if all(unit.planned for unit in units) else term
