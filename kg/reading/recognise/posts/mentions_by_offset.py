"""Chosen mentions by offset: lets the grammar of posts look around a name."""

import bisect
import re
from collections.abc import Iterable, Iterator

from spacy.tokens import Doc

from kg.gazetteer.lexicon import Chart, Lexicon
from kg.reading.recognise.engine.candidate import BODIES, PERSONS, Candidate, read_mentions, text_of
from kg.reading.recognise.own_school import own_school
from kg.reading.recognise.word_cut import tagged, words_at

__all__ = ["Settled"]

_KINDS = {
    "校": ("大学", "学校", "中学", "小学", "高中", "党校"),
    "委": ("委", "委员会"),
    "厂": ("厂", "公司"),
}
"""Endings of names by kind of body, where they are not the kind itself: 该所 is the station and not the office named after it."""
_OF_SCHOOL = re.compile(r"(?<=[\u4e00-\u9fff]大学)(?!附属)[\u4e00-\u9fff]+(?:校区|[院系部处所]|中心)$")
"""A campus or a part in the name of a university."""
_VISITS = re.compile(r"[^。，,；\n]{0,30}?(?:[来到赴]我?校|来访|访问我校|一行)")
"""Words after the body of a guest of the school."""
_RECEIVED = re.compile(r"[^。；\n]{0,90}?(?:来校|到校|访问我校|来我校|莅校|来访)")
"""Words in the sentence of a guest of the school."""
_PRIZE = re.compile(
    r"(?:[数文医]学|物理|化学|科学|科技|新闻|建筑|戏剧|教育|体育|艺术|青年|国际|诗歌|散文|技术|经济学?|地质|农业|环境|工程|创新)*(?:奖(?![励金])|基金)"
)
"""Words after a name that make it the name of a prize."""
_PARTY = re.compile(
    r"(?:\A|\n)[^\n：:]{0,16}(?:原告|被告|上诉人|申请人|被执行人|第三人|被告单位)[^\n：:]{0,16}[:：]"
)
"""A party to a case, up to its name: 被告(被上诉人)：."""
_GROUNDS = ("园区", "开发区", "产业园", "工业园", "高新区")
"""Ends of the names of grounds, which 该公司 does not mean."""
_FIRMS = ("公司", "企业", "集团")
_ANY = (*_FIRMS, "单位")
_ARTICLE = "\n\n"
"""Separator between two articles of a document."""

_VILLAGE = re.compile(r"(?P<name>.+(?:村|社区))(?:\Z|(?:党[支总委]|村?民?委|居).*\Z)")
"""A village or community, alone or in the name of one of its bodies: 磁窑村|党总支."""


class Settled:
    """The mentions of a document; offsets in ``doc.text``.

    Parameters
    ----------
    doc
        After the arbiter and the echo have run.
    words
        The lexicon.

    Attributes
    ----------
    text
        The text.
    chart
        The gazetteer's hits in the text.
    home
        Home of the page, None if unknown.
    mentions
        All mentions, in order.
    persons
        Mentions of people, without the names in by-lines and in those of prizes, in order.
    by_start, by_end
        The mention that begins, and the one that ends, at each offset.
    starts
        Starts of the mentions.
    """

    def __init__(self, doc: Doc, words: Lexicon) -> None:
        self.text = text_of(doc)
        self.chart: Chart = words.chart(self.text)
        self.home: str | None = doc._.home
        self._places = words.places
        self._full = words.full
        sources = read_mentions(doc)
        self.mentions = list(sources)
        self.persons = [
            m
            for m, source in sources.items()
            if m.label in PERSONS and source != "credits" and not _PRIZE.match(self.text, m.end)
        ]
        self.by_start = {m.start: m for m in self.mentions}
        self.by_end = {m.end: m for m in self.mentions}
        self.starts = [m.start for m in self.mentions]

    def name(self, mention: Candidate) -> str:
        """Return the full name of a mention as far as it is known."""
        return mention.name or self.clean(mention)

    def clean(self, mention: Candidate) -> str:
        """Return the words of a mention without blanks; for the short form of a division, its full name."""
        words = re.sub(r"\s", "", self.text[mention.start : mention.end])
        return self._places.get(words, words)

    def earlier(self, offset: int) -> Iterator[Candidate]:
        """Yield the mentions of the paragraph before `offset`, last first."""
        low = self.text.rfind("\n", 0, offset)
        for index in range(bisect.bisect_left(self.starts, offset) - 1, -1, -1):
            if self.starts[index] < low:
                return
            yield self.mentions[index]

    def last_village(self, offset: int, kind: str = "", *, sent: bool = False) -> str:
        """Return the village or community last named before `offset` in its paragraph, or the only one of the article before.

        `kind` is the word for one of the two if the text has it: 村支书 is never a community's. Somebody `sent` to a village, which
        may be named only later, is sent to no other one of the article.
        """
        near = self._villages(self.earlier(offset), kind)
        if last := next(near, ""):
            return last
        before = set(self._villages((m for m in self.of_article(offset) if sent or m.start < offset), kind))
        return before.pop() if len(before) == 1 else ""

    def _villages(self, mentions: Iterable[Candidate], kind: str) -> Iterator[str]:
        """Yield the villages and communities that some mentions name, alone or with one of their bodies."""
        names = (self.clean(m) for m in mentions if m.label in ("DISTRICT", "AGENCY"))
        told = (village["name"] for name in names if (village := _VILLAGE.match(name)) is not None)
        yield from (name for name in told if name.endswith(kind))

    def party(self, offset: int) -> Candidate | None:
        """Return the body that a judgment names last as a party to the case, on a line before `offset`."""
        low = max(self.text.rfind(_ARTICLE, 0, offset), 0)
        lines = list(_PARTY.finditer(self.text, low, offset))
        mention = self.by_start.get(lines[-1].end()) if lines else None
        return mention if mention is not None and mention.label in BODIES else None

    def persons_from(self, offset: int) -> list[Candidate]:
        """Return the persons named from an offset on, in order."""
        return self.persons[bisect.bisect_left(self.persons, offset, key=lambda mention: mention.start) :]

    def first_person(self, start: int) -> Candidate | None:
        """Return the first person named from an offset on; None if there is none."""
        at = bisect.bisect_left(self.persons, start, key=lambda mention: mention.start)
        return self.persons[at] if at < len(self.persons) else None

    def person_at(self, start: int) -> Candidate | None:
        """Return the person whose name begins at an offset; None if none does."""
        mention = self.by_start.get(start)
        return mention if mention is not None and mention.label in PERSONS else None

    def is_person(self, end: int) -> bool:
        """Return whether a person's name ends at an offset."""
        mention = self.by_end.get(end)
        return mention is not None and mention.label in PERSONS

    def names_person(self, start: int, end: int) -> bool:
        """Return whether a person is named between two offsets."""
        person = self.first_person(start)
        return person is not None and person.start < end

    def last_body(self, offset: int, kind: str) -> Candidate | None:
        """Return the body before `offset` that 该公司, 该局, 校 … means: the last one, else the only one of its article."""
        if kind == "该校" and (other := self._other_school(offset)) is not None:
            return other
        ends = _KINDS.get(kind.removeprefix("该"), None if kind in _ANY else (kind,))
        earlier = self.mentions[: bisect.bisect_left(self.starts, offset)][::-1]
        if ends is None:
            label = "COMPANY" if kind in _FIRMS else None
            bodies = (m for m in earlier if m.label == label or (label is None and m.label in BODIES))
            return next((m for m in bodies if not (label and self.clean(m).endswith(_GROUNDS))), None)
        if kind.endswith("校"):
            return own_school(self.text, offset, self._full) or self._school(offset, ends)
        return next((m for m in earlier if self._ends_with(m, ends)), None)

    def _other_school(self, offset: int) -> Candidate | None:
        """Return the school that 该校 means: the one named last in the paragraph; not that whose news service writes."""
        own = own_school(self.text, offset, self._full)
        schools = (m for m in self.earlier(offset) if self._ends_with(m, _KINDS["校"]))
        last = next(schools, None)
        return None if last is None or (own is not None and self.name(last) == own.name) else last

    def _school(self, offset: int, ends: tuple[str, ...]) -> Candidate | None:
        """Return the only school of an article, apart from those of guests; None if there are several."""
        ours = self.text.find("我校", max(self.text.rfind(_ARTICLE, 0, offset), 0), offset)
        first = ours if ours >= 0 else offset
        schools = [
            m._replace(name=_OF_SCHOOL.sub("", self.name(m)))
            for m in self.of_article(offset)
            if (self._ends_with(m, ends) or (m.label in BODIES and _OF_SCHOOL.search(self.name(m))))
            and _VISITS.match(self.text, m.end) is None
            and not (self._has_guest(m) and (m.start > first or _RECEIVED.match(self.text, m.end)))
        ]
        return schools[0] if len({self.name(m) for m in schools}) == 1 else None

    def _has_guest(self, school: Candidate) -> bool:
        """Return whether a title follows a school that nobody is appointed to: those who come from it are guests."""
        appointed = self.text.endswith(("为", "任", "的"), 0, school.start)
        mark = self.chart.starting(school.end, "TITLE_MARK")
        end = mark.end if mark is not None else school.end
        return not appointed and self.chart.starting(end, "TITLE") is not None

    def _ends_with(self, mention: Candidate, ends: tuple[str, ...]) -> bool:
        """Return whether the words of a body, or its full name, end with one of some words."""
        return mention.label in BODIES and (
            self.clean(mention).endswith(ends) or self.name(mention).endswith(ends)
        )

    def of_article(self, offset: int) -> list[Candidate]:
        """Return the mentions in the article around `offset`, in order."""
        low = self.text.rfind(_ARTICLE, 0, offset)
        high = self.text.find(_ARTICLE, offset)
        first = bisect.bisect_left(self.starts, low)
        last = bisect.bisect_left(self.starts, high) if high >= 0 else len(self.starts)
        return self.mentions[first:last]

    def organ_ending(self, end: int) -> Candidate | None:
        """Return the body or division whose mention ends at an offset."""
        mention = self.by_end.get(end)
        return mention if mention is not None and mention.label in (*BODIES, "DISTRICT") else None

    def organ_at(self, start: int) -> bool:
        """Return whether a body or a division is named at an offset."""
        mention = self.by_start.get(start)
        return mention is not None and mention.label in (*BODIES, "DISTRICT")

    def is_village(self, end: int) -> bool:
        """Return whether the name of a village or community ends at an offset."""
        mention = self.by_end.get(end)
        return (
            mention is not None and mention.label == "DISTRICT" and self.text.endswith(("村", "社区"), 0, end)
        )

    def follows_words(self, offset: int) -> bool:
        """Return whether a title follows other words: the name of an unrecognised organ."""
        if self.text[offset - 1 : offset] in (")", "）"):
            offset = max(
                self.text.rfind("(", 0, offset), self.text.rfind("（", 0, offset)
            )  # 哈尔斯(002615)|董事长
        before = self.text[offset - 1 : offset]
        return (
            ("\u4e00" <= before <= "\u9fff" or (before.isascii() and before.isalpha()))
            and not self._ends_boundary(offset)
            and offset not in self.by_end
        )

    def _ends_boundary(self, offset: int) -> bool:
        """Return whether a word that never is a part of names ends at an offset: 会 is one, but not in a noun, 委员|会."""
        hit = self.chart.ending(offset, "BOUNDARY", "TITLE_MARK")
        if hit is None:
            return False
        begin = words_at(self.text)[0][hit.start] if hit.end - hit.start == 1 else hit.start
        word = self.text[begin : hit.end]
        return word == self.text[hit.start : hit.end] or not tagged(word)[-1][1].startswith("n")
