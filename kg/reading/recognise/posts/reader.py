"""Posts of one document: reads, for each person, chains before names, shared posts of lists, and words after names."""

import bisect
import re
from collections.abc import Iterator

from kg.gazetteer.lexicon import Lexicon
from kg.reading.recognise.engine.candidate import BODIES, Candidate
from kg.reading.recognise.posts.after_name import AfterName
from kg.reading.recognise.posts.chains import Chains
from kg.reading.recognise.posts.held import Held, of_scholar, posts_of
from kg.reading.recognise.posts.mentions_by_offset import Settled
from kg.reading.recognise.posts.organ_names import branch_beside, place_of
from kg.reading.recognise.posts.organ_of_post import Organs, is_chief
from kg.reading.recognise.posts.statement import JOINED, NUMBERED, Statement, named_end
from kg.reading.recognise.posts.terms import Term, in_bracket, term_before
from kg.reading.recognise.posts.units import Unit
from kg.reading.recognise.posts.unlisted import PART
from kg.reading.recognise.posts.ways import goes_to
from kg.reading.wholes import part_of

__all__ = ["Reader"]

_LISTED = re.compile(r"(?:[(（][^()（）]*[)）])?[、，,和与及]\s?")
"""Separator between a name and the post of the next person of a list."""
_MARK = re.compile(r"[、，,；;。和与及\s]")
"""Marks between a name and the post of the next person."""
_EACH = re.compile(r"(?:同志)?等?[\u4e00-\u9fff]{0,6}分别")
"""Words after a list of persons, each of whom has another one of the following posts."""
_NOTE = re.compile(r"\s?[(（【](?!均|都|分别)[^()（）【】]*(?:[(（][^()（）]*[)）][^()（）【】]*)*[)）】]")
"""A bracket after a name."""
_WORKED = re.compile(
    r"(?P<work>(?:工作|任教|执教|任职|从事(?:教学|科研|研究|管理|和){1,3}工作)(?:至今)?)?[，,；;]?(?:历任|(?P<takes>(?:曾|先后|曾先后|并)?(?:担任|出任|任职|任)))过?(?:首任|第一任)?(?P<own>系)?$"
)
"""Words between the body where somebody worked and the posts there."""
_ENTERS = (
    "受聘于",
    "供职于",
    "就职于",
    "任教于",
    "任职于",
    "调入",
    "调到",
    "调至",
    "分配到",
    "分配至",
    "转业到",
    "安置到",
    "进入",
    "考录到",
    "招录到",
    "考入",
)
"""Words before such a body."""
_JOINS = ("加入", "入职", "加盟")
"""Words before a firm where somebody begins to work."""
_FOUNDS = ("创建", "创建了", "创办", "创办了", "创立", "创立了", "组建", "组建了", "成立了")
"""Words before a body that somebody founds and heads: 创建东湖大学海洋系并任|系主任."""
_COMES = ("来到", "调任", "转任")
"""Words before a body where somebody takes the post of the next clause: 来到东湖医院，|任院长."""
_COMMITTEE = re.compile(r"[省市县区州旗]委")
_LEVEL = re.compile(r"\{(?:home|county|town)\}")
"""The division of an organ that is printed by its level: 县委."""
_PAST = re.compile(r"(?:[(（][^()（）]*[)）])?、[\u4e00-\u9fff]{2,4}、\s?")
"""The separators with one more item between them that was not recognised as a name."""
_SHARED = re.compile(
    r"副|常委|委员|代表|成员|教授|研究员|顾问|律师|院士|专家|调研员|巡视员|助理|常务理事|理事|民警|侦查员|法官|法警|检察员|检察官|审判员|陪审员|干部|监事|董事$|队员|督导员|督学|警官"
)
"""Posts that several people hold at once, which a list of names may share."""


_MOVED = re.compile(
    r"(?:已|日前|近日|(?:已?于)?(?:今年|去年|\d{4}年)?(?:\d{1,2}月)?(?:\d{1,2}日)?)?被?(?:[调转改升]任|调往|调到|晋升[为任]|提拔[为任])(?!后|前|以来)"
)
"""Words after a name that give its person another post instead."""
_REMOVED = re.compile(
    r"(?:因[^，,。；;\n]{2,14}[，,]?)?(?:已|日前|近日|同日|当日|随后|又|于|[\d年月日]|今年|去年|上月)*"
    r"(?P<verb>(?:被|主动|引咎|提出|申请|请求)*(?:免职|撤职|辞职(?![报信])|(?:免去|撤销|撤去|辞去)(?:了?其?(?:所[任有]|一切|全部|党内外|担任的)*)(?P<what>[^，,。；;\n]{0,24}?)职务))(?!后的)"
)
"""Words after a name that say that its person has lost the post before it: 甲局局长乙|日前被免职."""
_LATE = re.compile(r"(?:已故|病逝|去世|逝世|牺牲|殉职)的?$")
"""Words before the posts of somebody who is dead."""
_KIN = re.compile(
    r"(?:同志|先生|女士|总理|主席|元帅|将军|老?校长|院士|教授|烈士)?的?(?:嫡孙|长孙|孙女|孙子|之子|之女|[长次幼][子女]|儿子|女儿|侄[女子]|夫人|妻子|丈夫|遗孀|外孙女?|后人|胞[兄弟姐妹])(?=[\u4e00-\u9fff]{2}|[，,。])"
)
"""Words for a relative between two names: the posts before the first one may be those of the second."""


class Reader:
    """Reads the posts of one document.

    Parameters
    ----------
    settled
        The mentions of the document.
    words
        The lexicon.
    """

    def __init__(self, settled: Settled, words: Lexicon) -> None:
        self._settled = settled
        self._text = settled.text
        self._chains = Chains(settled, words)
        self._told = AfterName(settled, self._chains)
        self._organs = Organs(settled, words)

    def read(self) -> Iterator[Held]:
        """Yield the posts of all persons, in order."""
        shared: Statement | None = None
        held: list[Held] = []
        beside: Held | None = None
        of_line = -1
        for person in self._settled.persons:
            before = self._left(person, self._before(person, shared, of_line))
            beside = self._beside(before, held, beside)
            held = []
            if before is not None:
                held += posts_of(person, before, self._settled, self._organs, beside=beside)
            yield from held
            shared = before._replace(end=person.end) if before is not None else None
            told = list(self._told.of(person))
            of_line = told[-1].units[-1].end if told else of_line
            yield from (of_scholar(post, held) for post in self._later(person, told))

    def _left(self, person: Candidate, said: Statement | None) -> Statement | None:
        """Return the posts before a name as former if the words around them say so: 甲局局长乙|调任丙局局长, |日前被免职."""
        if said is None:
            return said
        named = named_end(self._text, person)
        late = _LATE.search(self._text, max(said.start - 6, 0), said.start)
        over = late or _MOVED.match(self._text, named)
        removed = _REMOVED.match(self._text, named)
        if removed is not None and (not removed["what"] or removed["what"].endswith(said.units[-1].title)):
            over, verb = removed, removed.start("verb")
            said = said._replace(term=term_before(self._text, named, verb, ends=True))
        if over is None:
            return said
        return said._replace(units=[unit._replace(former=True) for unit in said.units])

    def _beside(self, said: Statement | None, held: list[Held], beside: Held | None) -> Held | None:
        """Return the post before a statement in a list, given those of the person before and the one before these."""
        if said is None or not held:
            return None
        if said.start < held[-1].end:
            return beside  # the list of names shares one statement
        return held[-1] if _LISTED.fullmatch(self._text, held[-1].end, said.start) is not None else None

    def _before(self, person: Candidate, shared: Statement | None, of_line: int) -> Statement | None:
        """Return the chain before a name, or the one that its list shares with the name before."""
        start, units = self._chains.before(person.start)
        if all(unit.kind == "other" for unit in units):
            held = self._chains.of_clause(person.start)
            start, units = held if held[1] else (start, units)
        torn = bool(units) and "\n" in self._text[units[-1].end : person.start]
        if torn and (
            units[-1].end == of_line
            or self._is_of_line(units[0].start)
            or self._told.in_line(person) is not None
        ):
            return None  # the line above belongs to another person
        if units and _KIN.match(self._text, person.end) is not None:
            units = units[-1:]
            start = units[0].start
        if units:
            term = in_bracket(self._text, person.end) if len(units) == 1 else Term()
            return Statement(start, person.end, units, term)
        if shared is None or not self._goes_on(shared.end, person.start):
            return None
        own = self._settled.chart.starting(person.end, "TITLE")
        if own is not None and self._text[own.start : own.end] == shared.units[-1].title:
            return None  # 原副校长甲、乙|副校长
        units = [u for u in shared.units[-1:] if _SHARED.search(u.title)]
        return Statement(shared.start, person.end, units) if units else None

    def _is_of_line(self, start: int) -> bool:
        """Return whether the line of a chain begins with a name, or names its holder, whom no mark separates from it: 甲受聘某校教授."""
        line = self._text.rfind("\n", 0, start) + 1
        first = self._settled.first_person(line)
        if first is None or first.end > start:
            return False
        if NUMBERED.fullmatch(self._text, line, first.start) is not None:
            return True
        return _MARK.match(self._text, start - 1) is None

    def _later(self, person: Candidate, told: list[Statement]) -> Iterator[Held]:
        """Yield the posts printed after a name, for all persons of the list that it ends."""
        posts = [
            post
            for said in told
            if not said.apart
            for post in posts_of(person, said, self._settled, self._organs)
        ]
        yield from self._career(person, told)
        others = (
            list(self._listed_before(person, posts)) if posts and not self._in_bracket(person, posts) else []
        )
        if len(posts) != len(others) + 1 and posts and _EACH.match(self._text, person.end) is not None:
            return  # 甲、乙、丙等分别为会长和秘书长
        if len(posts) == len(others) + 1 > 1 and not self._are_of_all(person, posts):  # one each, in turn
            for post, p in zip(posts, [*others[::-1], person], strict=True):
                yield post._replace(person=p.start, start=p.start)
            return
        yield from posts
        for other in others:
            yield from (post._replace(person=other.start, start=other.start) for post in posts)

    def _are_of_all(self, person: Candidate, posts: list[Held]) -> bool:
        """Return whether all persons of a list have all of the following posts: 甲、乙任某校党委委员、常委."""
        each = _EACH.match(self._text, person.end) is not None
        one = len({post.organ for post in posts}) == 1
        return one and not each and all(_SHARED.search(post.post) is not None for post in posts)

    def _career(self, person: Candidate, told: list[Statement]) -> Iterator[Held]:
        """Yield the posts of clauses apart from the name; an organ goes on until another place or body is named."""
        led, label, end = "", "", person.end
        for said in told:
            begin = said.units[0].start
            between = self._settled.starts[bisect.bisect_left(self._settled.starts, end) :]
            if any(start < begin and self._settled.organ_at(start) for start in between[:3]):
                led = ""
            first = said.units[0]
            at = self._begun_at(first, begin, (led, label))
            own = None
            printed = first.organ or self._text[first.start : first.end - len(first.title)]
            if "{" in printed or _COMMITTEE.fullmatch(printed):
                own = self._at_place(first._replace(organ=printed, bare="", unread=False), begin)
            elif at[0] and first.organ is None:  # 到东湖医院任|院长
                own = first._replace(unread=False)
            if own is not None:
                said = said._replace(units=[own, *said.units[1:]])
            posts = list(posts_of(person, said, self._settled, self._organs, led=led, at=at))
            if said.apart:
                yield from posts
            led, label = (posts[-1].organ, posts[-1].body) if posts else ("", "")
            end = said.units[-1].end

    def _begun_at(self, first: Unit, begin: int, led: tuple[str, str]) -> tuple[str, str]:
        """Return the body where the posts of a clause are, with its label, given that of the term before; "" if unknown."""
        at = led if self._text.endswith("兼任", 0, begin) else self._workplace(begin)
        headless = first.organ is None and is_chief(first.title)
        if not at[0] and (headless or first.bare or (first.organ and not place_of(first.organ))):
            at = self._place_of_work(begin)
        if not at[0] and branch_beside(led[0], first.organ or first.bare):
            return led  # 任某县公安局派出所所长，1994年调任|刑侦队|队长
        return at

    def _workplace(self, begin: int) -> tuple[str, str]:
        """Return the body where a series of posts begins, and its label: 1984年调入|东湖铁道学院|工作，历任助教; "" if none."""
        worked = _WORKED.search(self._text, max(begin - 24, 0), begin)
        end = worked.start() if worked is not None else -1
        if self._text[end - 1 : end] in (")", "）"):  # 大连铁道学院（现大连交通大学）|工作
            end = max(self._text.rfind(mark, 0, end) for mark in "(（")
        body, part = self._body_at(end)
        if worked is not None and not worked["work"] and body is not None:  # 受聘于|东湖大学|，历任
            firm = body.label == "COMPANY" and self._text.endswith(_JOINS, 0, body.start)
            body = body if firm or self._is_way(worked, body.start) else None
        if body is None or body.label not in BODIES:
            return "", ""
        if worked is not None and worked["own"] and self._text[end - 1] != worked["own"]:
            return "", ""  # 在东湖大学工作，任系|主任
        name = self._settled.name(body)
        return (part_of(name, part) if part else name), body.label

    def _is_way(self, worked: re.Match[str], start: int) -> bool:
        """Return whether words before a body say that a post is taken there, given the words between it and the post."""
        if self._text.endswith(_ENTERS, 0, start) or worked["takes"] is None:
            return self._text.endswith(_ENTERS, 0, start)
        if worked["takes"].startswith("并"):
            return self._text.endswith(_FOUNDS, 0, start)
        if worked.start() == worked.start("takes"):
            return goes_to(self._text, start)
        return self._text.endswith(_COMES + _FOUNDS, 0, start)

    def _at_place(self, unit: Unit, begin: int) -> Unit | None:
        """Return a post in an organ by its level with the division before its verb: 到|东湖县|任县委书记; None if none is."""
        place, _ = self._place_of_work(begin)
        if not place:
            return None
        if place[-1] != self._text[unit.start]:
            return unit._replace(organ=None, unread=True)
        whole = _COMMITTEE.sub("中共{home}委员会", unit.organ or "")
        return unit._replace(organ=_LEVEL.sub(place, whole))

    def _place_of_work(self, begin: int) -> tuple[str, str]:
        """Return the division where a post is taken, as that of an organ: 到|东湖乡|任司法所所长; "" if there is none."""
        place = self._settled.by_end.get(begin - 1) if self._text[begin - 1 : begin] == "任" else None
        taken = place is not None and goes_to(self._text, place.start)
        return (self._settled.name(place), "AGENCY") if taken and place is not None else ("", "")

    def _body_at(self, end: int) -> tuple[Candidate | None, str]:
        """Return the body that ends at an offset, and the part of it that is printed behind it: 某大学|金融系."""
        for length in range(2, 9):
            body = self._settled.by_end.get(end - length)
            if body is not None and body.label in BODIES and PART.fullmatch(self._text, end - length, end):
                return body, self._text[end - length : end]
        return self._settled.by_end.get(end), ""

    def _in_bracket(self, person: Candidate, posts: list[Held]) -> bool:
        """Return whether the posts are in a bracket after a name, and so belong to it alone: 甲、乙（东村会计）."""
        note = _NOTE.match(self._text, person.end)
        return note is not None and all(post.end <= note.end() for post in posts)

    def _goes_on(self, end: int, start: int) -> bool:
        """Return whether a list of names continues from `end` to `start`, past one unrecognised item at most."""
        if JOINED.fullmatch(self._text, end, start) is not None:
            return True
        place = bisect.bisect_left(self._settled.starts, end)
        unnamed = (
            self._settled.starts[place] == start and self._settled.chart.ending(start - 1, "TITLE") is None
        )
        return unnamed and _PAST.fullmatch(self._text, end, start) is not None

    def _listed_before(self, person: Candidate, posts: list[Held]) -> Iterator[Candidate]:
        """Yield the persons of the list that `person` ends: 火统元、撒兴国(撒拉族)、包容为审判员.

        They may have titles of their own if several people can hold the posts: 甲、某系教授乙、某院院长丙当选为副会长; but not
        beside a title right behind the name, which is of this person alone: 副校长甲与副校长乙|教授.
        """
        start = person.start
        alone = self._settled.chart.starting(person.end, "TITLE") is not None
        shared = not alone and all(_SHARED.search(post.post) for post in posts)
        if shared:
            start = min(start, self._chains.before(start)[0])
        index = bisect.bisect_left(self._settled.persons, person.start, key=lambda mention: mention.start)
        for other in self._settled.persons[:index][::-1]:
            own, titles = self._chains.before(other.start)
            if JOINED.fullmatch(self._text, other.end, start) is None or (titles and not shared):
                return
            yield other
            start = min(other.start, own)
