"""Statements after a name: reads titles, brackets, lines of a list, appointments and careers."""

import re
from collections.abc import Iterator

from kg.gazetteer.wordlists import STATES, TELLS
from kg.reading.recognise.engine.candidate import BODIES, Candidate
from kg.reading.recognise.posts.appointments import Appointments
from kg.reading.recognise.posts.careers import Careers
from kg.reading.recognise.posts.chains import Chains
from kg.reading.recognise.posts.mentions_by_offset import Settled
from kg.reading.recognise.posts.organ_names import NATIONAL
from kg.reading.recognise.posts.statement import NUMBERED, Statement, is_predecessor, noted_end
from kg.reading.recognise.posts.tables import Tables
from kg.reading.recognise.posts.titles import CALLED
from kg.reading.recognise.posts.units import Unit
from kg.reading.recognise.posts.vita import is_alias
from kg.reading.recognise.word_cut import tagged

__all__ = ["AfterName"]

_ADVERBS = ("d", "ad", "a")
"""First letters of jieba's tags for the words before a verb."""

_BRACKET = re.compile(
    r"\s?[(（【](?P<words>[^()（）【】]{2,80}(?:[(（][^()（）]*[)）][^()（）【】]{0,60})*)[)）】]"
)
_APPOSED = re.compile(r"[，,]\s?(?P<words>[^。；;！？!?\n]{2,60})(?=[。；;\n]|$)")
"""Words from a name to the end of the sentence: 法定代表人:甲，该公司总经理."""
_PAST = re.compile(r"(?:曾|历任|先后|相继|此前|之前|原任|原[系为]|生前|拟)")
"""Beginnings of such words that tell of other times: they are read as a career."""
_LINE = re.compile(r"\s*(?P<words>[^。；;！？!?\n]{3,90})(?=\n|$)")
_ORIGIN = re.compile(r"\s?[(（](?:[男女]|[\u4e00-\u9fff]{1,5}族|[\d—－~-]+岁?|[，,、\s])+[)）]")
"""The bracket for sex, people and years in a line of a list: 甲（女，壮族）."""
_FIELDS = re.compile(
    r"(?:\s?[(（][^()（）\n]{1,12}[)）])?(?:[，,、\s|]+(?:[男女]|[\u4e00-\u9fff]{1,5}族|(?:19|20)\d{2}(?:年|[.．/]\d{1,2})(?:\d{1,2}月)?(?:出?生)?|\d{2}岁"
    r"|中共(?:预备)?党员|[\u4e00-\u9fff]{2,7}人|[\u4e00-\u9fff]{0,5}(?:学历|学位|本科|大专|大学|硕士|研究生)))+[，,、\s|]+"
)
"""Personal fields in a line of a list: 甲，女，1985年3月生，."""
_WORKS = re.compile(r"干事(?=创业|[的之]?(?:热情|激情|劲头|动力|信心|氛围)|担当|业)")
"""Words that begin like a title: 甲干事创业的冲劲."""
_OPENS = ("", "。", "\n", "\u3000", " ", "讯", "电", ")", "）")
"""What stands before a name that opens a sentence; a text begins with nothing."""
_SEAT = re.compile(
    rf"(?:代表|委员)(?={STATES}|{TELLS}|说|建议|深有感触|走访|提出|谈|发言|呼吁|带来|感慨|[：:])"
)
"""Titles of members of congresses that follow their names."""


class AfterName:
    """Reads the statements about persons after their names.

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
        self._appointments = Appointments(settled, chains)
        self._careers = Careers(settled, chains)
        self._tables = Tables(settled.text, chains)

    def of(self, person: Candidate) -> Iterator[Statement]:
        """Yield the statements after a person's name, in order; call it for the persons of a document in order."""
        if is_alias(self._text, person) or is_predecessor(self._text, person):
            return
        behind = self._settled.chart.starting(person.end, "TITLE")
        if behind is not None and (called := self._called(person)) is not None:
            yield called
            scholar = self._text[behind.start : behind.end] in CALLED  # 甲教授担任乙学会会长
            appointed = self._appointments.of(person) if scholar else None
            if appointed is not None:
                yield appointed
            if scholar and self._text[person.start - 1 : person.start] in _OPENS:
                yield from self._careers.of(
                    person, max(behind.end, appointed.end if appointed is not None else 0)
                )
            return
        yield from self._tables.of(person)
        line = self.in_line(person)
        if line is not None:
            yield line
            return
        yield from self._bracketed(person)
        yield from self._apposed(person)
        for said in (*self._careers.ahead(person), *self._careers.before(person)):
            yield said._replace(apart=True)
        first = None if self._careers.has_vita(person) else self._appointments.of(person)
        if first is not None and not (self._careers.reads(person) and first.start >= person.start):
            yield first
        yield from self._careers.of(person, first.end if first is not None else person.end)

    def in_line(self, person: Candidate) -> Statement | None:
        """Read a line of a list of people, a name and its posts: 甲 湖南省株洲市攸县县委常委."""
        line_start = self._text.rfind("\n", 0, person.start) + 1
        counted = NUMBERED.match(self._text, line_start, person.start)
        led = self._text[counted.end() if counted is not None else line_start : person.start].strip()
        if led and not (led.endswith(("）", ")")) and self._settled.by_start.get(person.end) is not None):
            return None
        named = _FIELDS.match(self._text, person.end) or _ORIGIN.match(self._text, person.end)
        end = named.end() if named is not None else person.end
        match = _LINE.match(self._text, end)
        if match is None or self._names_others(end, match.end()):
            return None
        start = match.start("words")
        if start == person.end and _is_clause(self._text[start : match.end()]):
            return None  # 甲亲切看望教师代表
        units = self._chains.within(start, match.end())
        whole = bool(units) and not self._text[units[-1].end : match.end()].strip(" 　）)】")
        whole = whole and units[0].organ is not None and units[0].start <= start + 1
        return Statement(person.start, units[-1].end, units) if whole else None

    def _names_others(self, start: int, end: int) -> bool:
        """Return whether a person is named between two offsets."""
        return any(person.start < end for person in self._settled.persons_from(start)[:1])

    def _called(self, person: Candidate) -> Statement | None:
        """Read the title right after a name: 习近平总书记, 法学院甲教授, 乙代表表示."""
        title = self._settled.chart.starting(person.end, "TITLE")
        if title is None or _WORKS.match(self._text, title.start) is not None:
            return None
        words = self._text[title.start : title.end]
        unit = Unit(title.start, title.end, None, words, title.id)
        organ = self._settled.organ_ending(person.start)
        if words in NATIONAL:
            if self._chains.before(person.start)[1]:
                return None  # 第一书记甲|总书记的话
            return Statement(person.start, title.end, [unit])
        if words == "主席" and self._is_chairman(person):
            return Statement(
                person.start, title.end, [unit._replace(organ=NATIONAL["国家主席"], body="AGENCY")]
            )
        if organ is not None and organ.label in BODIES:
            unit = unit._replace(organ=self._settled.name(organ), body=organ.label)
            return Statement(organ.start, title.end, [unit])
        if _SEAT.match(self._text, person.end) is not None:
            return Statement(person.start, title.end, [unit._replace(kind="public")], seat=True)
        if words in CALLED:
            return Statement(person.start, title.end, [unit._replace(unread=True)])
        if (
            title.id == "public"
            and words not in ("代表", "委员")
            and not self._chains.before(person.start)[1]
        ):
            return Statement(person.start, title.end, [unit._replace(unread=True)])
        return None

    def _is_chairman(self, person: Candidate) -> bool:
        """Return whether a person is one of the chairmen of the state."""
        hit = self._settled.chart.starting(person.start, "CHAIR")
        return hit is not None and hit.end == person.end

    def _bracketed(self, person: Candidate) -> Iterator[Statement]:
        """Read posts in brackets after a name: 甲（湖南大学副教授）, 乙【东村党支部书记】."""
        match = _BRACKET.match(self._text, person.end)
        if match is None or self._names_others(match.start(), match.end()):
            return
        units = self._chains.within(match.start("words"), match.end("words"))
        if units:
            yield Statement(person.start, match.end(), units)

    def _apposed(self, person: Candidate) -> Iterator[Statement]:
        """Read posts between a comma and the end of the sentence: 甲，该公司总经理."""
        match = _APPOSED.match(self._text, noted_end(self._text, person))
        if match is None or _PAST.match(match["words"]) or self._names_others(match.start(), match.end()):
            return
        units = self._chains.within(match.start("words"), match.end("words"))
        told = bool(units) and (units[0].organ is not None or match["words"].startswith(("该", "本")))
        if told and units[-1].end >= match.end("words") - 1:
            yield Statement(person.start, units[-1].end, units)


def _is_clause(words: str) -> bool:
    """Return whether words begin with a verb of two characters, or an adverb and one: 亲切|看望教师代表."""
    tags = [(word, tag) for word, tag in tagged(words[:8]) if word.strip()][:2]
    verbs = [len(word) > 1 and tag == "v" for word, tag in tags]
    return verbs[:1] == [True] or (verbs[1:] == [True] and tags[0][1].startswith(_ADVERBS))
