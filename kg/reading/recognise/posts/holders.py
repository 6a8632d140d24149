"""Who holds which post: the chains of titles before names (`kg.reading.page.recognise.posts.chains`), and what is told after them."""

import bisect
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from spacy.language import Language
from spacy.tokens import Doc

from kg.gazetteer.lexicon import Lexicon, lexicon
from kg.reading.recognise.engine.candidate import Candidate, read_mentions, write_mentions
from kg.reading.recognise.posts.chains import REACH, VILLAGE, Chains, Unit
from kg.reading.recognise.posts.mentions_by_offset import BODIES, PERSONS, Settled
from kg.reading.recognise.posts.organ_of_post import NATIONAL, OFFICE, Organs, place_of, without_village

__all__ = ["Held", "Posts", "make"]

_NOTE = re.compile(r"(?:[(（][^()（）]{1,14}[)）])?")
_JOINED = re.compile(r"(?:[(（][^()（）]*[)）])?[、和与及]\s?")
"""What stands between two names of a list."""
_PAST = re.compile(r"(?:[(（][^()（）]*[)）])?、[\u4e00-\u9fff]{2,4}、\s?")
"""The same with one item more, which nobody takes for a name."""
_SHARED = re.compile(
    r"副|常委|委员|代表|成员|教授|研究员|顾问|律师|院士|专家|调研员|巡视员|助理|常务理事|理事"
)
"""Posts that several people hold at once, so that a list of names may share one."""
_DEPUTY = re.compile(r"(?P<body>人大|政协|党)(?P<post>代表|委员)$")
_ADVISES = re.compile(r"负责人|顾问|^代表$")
"""Of what people are called without an office, what is told as a post."""
_NO_POST = frozenset(("专家", "学者", "博士", "硕士", "老师", "青年", "通讯员"))
_NEEDS_ORGAN = frozenset(("代表", "委员"))
_PARTY_POST = re.compile(r"党|书记|纪委|纪检")
_BECOMES = re.compile(
    r"(?:同志|先生|女士)?(?:此前|之前)?(?P<verb>代理|曾先后任|曾担任|曾任|历任|原任|先后担任|先后任|现任|现为|是|系|任|当选为|当选|担任|出任|接任|兼任|升任|调任|转任|任职?为?|为新?一?[届任]?的?|拟任为?|不再担任|不再兼任|不再任|被任命为|被提名为)"
)
_NAMED_TO = re.compile(r"聘任|任命|聘请|选举|推选|补选|提名|推荐|聘")
_REMOVED = re.compile(r"免去|撤销|罢免")
_OF_POST = re.compile(r"的[\u4e00-\u9fff、]{3,60}职务")
"""What follows a name in a list of removals: 边巴的兰州市民族宗教事务委员会主任职务."""
_OF_HIS = re.compile(r"(?:免去|辞去|不再担任|不再兼任)其?")
"""What tells of a former post of the person just appointed: 免去其诸暨市公安局局长职务."""
_RESIGNS = re.compile(r"(?:同志|先生|女士)?(?:因[\u4e00-\u9fff]{2,6})?(?:辞去|请求辞去)")
_OVER = re.compile(r"不再|曾|历任|原任|先后")
"""Verbs of posts that are over."""
_IS = ("为", "是", "系", "任", "代理")
"""Verbs that tell a post only before the name of an organ, or where someone is appointed."""
_VITA = re.compile(
    r"[,，]\s?[男女][,，]|(?:同志)?(?:系|是|[,，])[\u4e00-\u9fff]{2,9}(?<![责工商军持法诗友病老女男])人[,，]|(?:同志)?(?:于|生于)?\d{4}年(?:\d{1,2}月)?(?:出?生|[\u4e00-\u9fff]{0,4}生于)"
)
"""How a curriculum vitae, or an obituary, goes on after the name."""
_NOW = re.compile(r"(?P<former>曾任|历任)|现任|现为|时任")
_AND_OTHER = re.compile(r"等(?=[\u4e00-\u9fff、]{2,16}(?:出席|参加|陪同|到会|列席|分别|参会|在主席台))")
"""What ends a list of names before the post that they share: 陈恢清、何剑波等|市委常委出席."""
_SENTENCE_END = re.compile(r"[。！？!?\n]")


class Held(NamedTuple):
    """A post of a person; offsets in ``doc.text``."""

    start: int
    """Start of the words that show it."""
    end: int
    person: int
    """Start of the person's mention."""
    post: str
    organ: str
    """Full name as far as known, may hold ``{home}``; "" if none is told."""
    former: bool
    public: bool


class Posts:
    """Component that tells posts and by them officials from other persons.

    Parameters
    ----------
    words
        The lexicon; ``TITLE`` lines carry the kind of post, ``TITLE_MARK`` lines what makes it former.
    """

    def __init__(self, words: Lexicon) -> None:
        self._words = words

    def __call__(self, doc: Doc) -> Doc:
        """Set ``doc._.posts``, relabel persons in ``doc.spans["mentions"]`` by the posts they hold, and set ``doc.ents``."""
        doc._.posts = self.find(doc)
        kind: dict[int, bool] = {}
        for post in doc._.posts:
            kind[post.person] = kind.get(post.person, False) or post.public
        relabelled = {
            m._replace(label="OFFICIAL" if kind[m.start] else "PERSON")
            if m.start in kind and m.label in PERSONS
            else m: source
            for m, source in read_mentions(doc).items()
        }
        write_mentions(doc, relabelled)
        doc.ents = list(doc.spans["mentions"])
        return doc

    def find(self, doc: Doc) -> list[Held]:
        """Return the posts that the text tells, in order, each person's once for every time it is printed."""
        settled = Settled(doc, self._words)
        posts = _Reader(settled, self._words).read()
        return list(_completed(posts, {m.start: m.name for m in settled.persons}))


def _completed(posts: Iterable[Held], names: Mapping[int, str]) -> Iterator[Held]:
    """Give posts without an organ the one that the page tells elsewhere of the same person and title."""
    rows = list(posts)
    told = {(names[post.person], post.post): post.organ for post in rows if post.organ}
    for post in rows:
        yield post if post.organ else post._replace(organ=told.get((names[post.person], post.post), ""))


class _Reader:
    """Reads the posts of one document."""

    def __init__(self, settled: Settled, words: Lexicon) -> None:
        self._settled = settled
        self._text = settled.text
        self._chains = Chains(settled, words)
        self._organs = Organs(settled, words)

    def read(self) -> Iterator[Held]:
        shared: tuple[int, int, list[Unit]] = (-1, -1, [])
        for person in self._settled.persons:
            begin, units = self._chains.before(person.start)
            if units:
                yield from self.rows(person, units, begin, person.end)
            elif shared[1] >= 0 and self.goes_on(shared[1], person.start):
                begin, units = shared[0], [u for u in shared[2][-1:] if _SHARED.search(u.title)]
                yield from self.rows(person, units, begin, person.end)
            shared = (begin, person.end, units) if units else (-1, -1, [])
            later = list(self.after(person))
            others = list(self.listed_before(person)) if later else []
            if len(later) == len(others) + 1 > 1:  # as many posts as persons: one each, in turn
                yield from (
                    post._replace(person=p.start, start=p.start)
                    for post, p in zip(later, [*others[::-1], person], strict=True)
                )
                continue
            yield from later
            for other in others:
                yield from (post._replace(person=other.start, start=other.start) for post in later)

    def goes_on(self, end: int, start: int) -> bool:
        """Tell whether a list of names goes on from `end` to `start`, past one item at most that nobody takes for a name."""
        if _JOINED.fullmatch(self._text, end, start) is not None:
            return True
        place = bisect.bisect_left(self._settled.starts, end)
        unnamed = (
            self._settled.starts[place] == start and self._settled.chart.ending(start - 1, "TITLE") is None
        )
        return unnamed and _PAST.fullmatch(self._text, end, start) is not None

    def listed_before(self, person: Candidate) -> Iterator[Candidate]:
        """Yield the persons of the list that `person` ends: 火统元、撒兴国(撒拉族)、包容为审判员."""
        index = bisect.bisect_left(self._settled.persons, person.start, key=lambda mention: mention.start)
        for other in self._settled.persons[:index][::-1]:
            if (
                _JOINED.fullmatch(self._text, other.end, person.start) is None
                or self._chains.before(other.start)[1]
            ):
                return
            yield other
            person = other

    def rows(self, person: Candidate, units: list[Unit], start: int, end: int) -> Iterator[Held]:
        """Turn the units of a chain, left to right, into posts: organs and 原 carry over to what follows."""
        organ, body, former = "", "", False
        for unit in units:
            former = former or unit.former
            if (unit.kind == "other" and not _ADVISES.search(unit.title)) or unit.title in _NO_POST:
                continue
            told, label = self._organs.told(unit, organ, body)
            needs = unit.title in _NEEDS_ORGAN
            if not told and not needs and not self._settled.follows_words(units[0].start):
                told, label = next(
                    (found for u in (unit, *units) if (found := self._organs.understood(u, person.start))[0]),
                    ("", ""),
                )
            if unit.title.startswith(OFFICE) and (place := place_of(told)):
                told = place + OFFICE
            if needs and not told:
                continue
            organ, body = (told, label) if told else (organ, body)
            public = (label == "AGENCY" and unit.title.endswith(("长", "代表"))) or (
                unit.kind == "public"
                and (label not in ("COMPANY", "INSTITUTION") or bool(_PARTY_POST.search(unit.title)))
            )
            yield Held(start, end, person.start, self.post(unit), told, former, public)

    def post(self, unit: Unit) -> str:
        title = without_village(unit.title)
        if title in VILLAGE and (unit.body == "DISTRICT" or title != unit.title):
            return VILLAGE[title][1]
        if unit.title.startswith(OFFICE):
            return unit.title.removeprefix(OFFICE)
        deputy = _DEPUTY.match(unit.title)
        return deputy.group("post") if deputy else unit.title

    def after(self, person: Candidate) -> Iterator[Held]:
        """Read what follows a name: 习近平总书记, 当选为市长, 任命甲为局长, 免去甲的局长职务."""
        title = self._settled.chart.starting(person.end, "TITLE")
        if title is not None:
            words = self._text[title.start : title.end]
            organ = self._settled.organ_ending(person.start)
            if words in NATIONAL or (organ is not None and organ.label in BODIES):
                name = NATIONAL.get(words) or (self._settled.name(organ) if organ else "")
                begin = person.start if words in NATIONAL or organ is None else organ.start
                yield Held(begin, title.end, person.start, words, name, False, title.id == "public")
            elif (
                title.id == "public"
                and words not in _NEEDS_ORGAN
                and not self._chains.before(person.start)[1]
            ):
                unit = Unit(title.start, None, words, title.id, False, "", "")
                name, _ = self._organs.told(unit, "", "")
                yield Held(person.start, title.end, person.start, words, name, False, True)
            return
        reach = min(person.end + REACH, len(self._text))
        stop = _SENTENCE_END.search(self._text, person.end, reach)
        clause_end = stop.start() if stop is not None else reach
        if _VITA.match(self._text, person.end) is not None:
            yield from self.vita(person)
            return
        verb = self.verb_after(person, clause_end)
        if verb is None:
            return
        start, position, former = verb
        end, units = self._chains.after(position)
        if units:
            told = [u._replace(former=u.former or former) for u in units]
            yield from self.rows(person, told, start, max(end, person.end))
        for match in _OF_HIS.finditer(self._text, end, min(clause_end, self.next_person(person))):
            stop, units = self._chains.after(match.end())
            yield from self.rows(person, [u._replace(former=True) for u in units], person.start, stop)

    def next_person(self, person: Candidate) -> int:
        """Return where the next person is named, the end of the text if nobody is."""
        return next((other.start for other in self.persons_after(person)), len(self._text))

    def persons_after(self, person: Candidate) -> list[Candidate]:
        """Return the persons named after one, in order."""
        index = bisect.bisect_right(self._settled.persons, person.start, key=lambda mention: mention.start)
        return self._settled.persons[index:]

    def vita(self, person: Candidate) -> Iterator[Held]:
        """Read the posts of a curriculum vitae: 贺小龙,男,汉族,1976年9月生,现任…县委副书记、县长."""
        end = self._text.find("\n", person.end)
        end = len(self._text) if end < 0 else end
        for other in self.persons_after(person):
            if _VITA.match(self._text, other.end) is not None:
                end = min(end, other.start)
                break
        for match in _NOW.finditer(self._text, person.end, end):
            former = match.group("former") is not None
            position = match.end()
            while position:
                stop, units = self._chains.after(position)
                told = [unit._replace(former=unit.former or former) for unit in units]
                yield from self.rows(person, told, person.start, stop)
                position = 0 if units else self.next_item(position, end)

    def next_item(self, position: int, end: int) -> int:
        """Return where the next item of a list of posts begins, after one that cannot be read; 0 if there is none."""
        mark = re.compile(r"[、。；;\n]").search(self._text, position, end)
        return mark.end() if mark is not None and mark.group() == "、" else 0

    def verb_after(self, person: Candidate, clause_end: int) -> tuple[int, int, bool] | None:
        """Return where the words of an appointment begin, where the post begins, and whether it is over."""
        text = self._text
        low = max(person.start - REACH, 0)
        clause_start = max(low, *(text.rfind(mark, low, person.start) + 1 for mark in "。！？\n;；"))
        before = text[clause_start : person.start]
        if (match := _last(_REMOVED, before)) is not None and not _NAMED_TO.search(before, match.end()):
            found = text.find("的", person.end, min(person.end + 20, clause_end))
            return (clause_start + match.start(), found + 1, True) if found >= 0 else None
        named = _NOTE.match(text, person.end).end()  # type: ignore[union-attr]  # it may be empty
        if (match := _OF_POST.match(text, named)) is not None and match.end() <= clause_end:
            return person.start, named + 1, True
        if (match := _AND_OTHER.match(text, named)) is not None:
            return person.start, match.end(), False
        if (match := _RESIGNS.match(text, named)) is not None:
            return person.start, match.end(), True
        if (match := _BECOMES.match(text, named)) is not None and match.end() <= clause_end:
            body = self._settled.by_start.get(match.end())
            told = body is not None and body.label in (*BODIES, "DISTRICT")
            verb = match.group("verb")
            if verb.startswith(_IS) and not (told or (verb[0] == "为" and _NAMED_TO.search(before))):
                return None
            former = _OVER.search(match.group()) is not None or match.group().startswith(("此前", "之前"))
            return person.start, match.end(), former
        if (match := _last(_NAMED_TO, before)) is not None:
            found = text.find("为", person.end, clause_end)
            if found >= 0 and not re.search(r"。|任命|免去", text[person.end : found]):
                return clause_start + match.start(), found + 1, False
        return None


def _last(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    """Return the last match of a pattern in a text."""
    found = list(pattern.finditer(text))
    return found[-1] if found else None


@Language.factory(
    "kg_posts",
    requires=["doc.spans"],
    assigns=["doc.spans", "doc.ents", "doc._.posts"],
    default_config={"folders": []},
)
def make(nlp: Language, name: str, folders: list[str]) -> Posts:
    """Make the component for a pipeline; see the class."""
    return Posts(lexicon(tuple(folders)))
