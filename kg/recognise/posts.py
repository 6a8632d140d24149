"""Who holds which post in which organ: the grammar of titles before and after names.

A *chain* is what stands before a name: ``市委副书记、市委政法委书记胡长春``; each of its *units* is an organ, told
or understood from the unit before it, and a title.
"""

import bisect
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from spacy.language import Language
from spacy.tokens import Doc

from kg.recognise.candidate import Candidate, read_mentions, text_of, write_mentions
from kg.recognise.heads import LEVELS
from kg.recognise.lexicon import Chart, Hit, Lexicon, lexicon

__all__ = ["Held", "Posts", "make"]

_PERSON = ("OFFICIAL", "PERSON")
_BODY = ("AGENCY", "COMPANY", "INSTITUTION")
_JOINTS = frozenset("、,，兼及和暨;； ")
_NOTE = re.compile(r"(?:[(（][^()（）]{1,14}[)）])?")
_JOINED = re.compile(r"(?:[(（][^()（）]*[)）])?[、和与及]\s?")
"""What stands between two names of a list."""
_PAST = re.compile(r"(?:[(（][^()（）]*[)）])?、[\u4e00-\u9fff]{2,4}、\s?")
"""The same with one item more, which nobody takes for a name."""
_SHARED_ENDS = "部局厅院行馆校村镇乡县区市州司处科署社团队厂矿站所园台"
"""Last characters of bodies that are the first ones of their heads' titles too: 局 of 公安局长."""
_BENCH = re.compile(r"(?<=院)(?:审判|检察)委员会$")
"""The committee of a court, whose members hold the next post in the court itself."""
_GAPS = ("同志", " ", "\n", ":", "：")
_NATIONAL = {
    "总书记": "中国共产党中央委员会",
    "自治区主席": "{province}人民政府",
    "自治区副主席": "{province}人民政府",
    "国家主席": "中华人民共和国",
    "国家副主席": "中华人民共和国",
    "中央军委主席": "中国共产党中央军事委员会",
    "中央军委副主席": "中国共产党中央军事委员会",
    "总理": "中华人民共和国国务院",
    "国务院总理": "中华人民共和国国务院",
    "副总理": "中华人民共和国国务院",
    "国务委员": "中华人民共和国国务院",
    "委员长": "全国人民代表大会常务委员会",
}
"""Posts of which the country, or the region, has one: the organ that goes without saying."""
_CHIEF = re.compile(r"(?:代理?|常务|执行|第一)?副?(?P<level>省|市|州|盟|县|区|旗|镇|乡)长(?:助理)?$")
"""Heads of a government; the level word tells whose."""
_PREFECTURES = {"州": "自治州", "盟": "盟"}
"""Levels of which the home has one only if it is so called."""
_SHARED = re.compile(
    r"副|常委|委员|代表|成员|教授|研究员|顾问|律师|院士|专家|调研员|巡视员|助理|常务理事|理事"
)
"""Posts that several people hold at once, so that a list of names may share one."""
_DEPUTY = re.compile(r"(?P<body>人大|政协|党)(?P<post>代表|委员)$")
_VILLAGE = {
    "党支部书记": ("党支部", "书记"),
    "党总支书记": ("党总支", "书记"),
    "党委书记": ("党委", "书记"),
    "支部书记": ("党支部", "书记"),
    "支书": ("党支部", "书记"),
    "村支书": ("党支部", "书记"),
    "村委会主任": ("村民委员会", "主任"),
    "村主任": ("村民委员会", "主任"),
    "居委会主任": ("居民委员会", "主任"),
    "第一书记": ("党支部", "第一书记"),
}
"""Cadres of a village: the organ is the village's own."""
_TOWNS = ("镇", "乡", "街道")
_OF_VILLAGE = re.compile(r".+?(?:村|社区)(?=(?:党委|党总支|党支部)$)")
"""The village of its party's body."""
_OFFICE = "办事处"
_VILLAGE_BODIES = ("村委会", "居委会", "村委")
_AUTHORITY = ("管委会", "管理委员会")
"""The organ of a zone, by itself: a city has none."""
_ZONE = re.compile(
    r"(?:中共)?(?P<zone>[\u4e00-\u9fff]{2,20}?(?:开发区|高新区|园区|新区|新城|示范区|度假区|保税区|试验区|合作区|集聚区|功能区|自贸区|加工区))"
)
_HEADED = {
    title: re.compile(f"(?:{ends})$")
    for title, ends in {
        "校长": "学校|中学|小学|大学|学院|[一二三四五六七八九十]中",
        "院长": "院",
        "园长": "幼儿园",
        "馆长": "馆",
        "台长": "台",
        "所长": "所",
        "局长": "局",
        "厅长": "厅",
        "检察长": "检察院",
        "会长": "协会|商会|学会|联合会|促进会",
        "队长": "队",
    }.items()
}
"""Titles to what the names of the bodies end with whose heads bear them."""
_ADVISES = re.compile(r"负责人|顾问")
"""Of what people are called without an office, what is told as a post."""
_NO_POST = frozenset(("专家", "学者", "博士", "硕士", "老师", "青年", "通讯员"))
_NEEDS_ORGAN = frozenset(("代表", "委员"))
_PARTY_POST = re.compile(r"党|书记|纪委|纪检")
_LED_BY = {"public": ("AGENCY",), "firm": ("COMPANY",), "academic": ("INSTITUTION", "AGENCY")}
"""Kind of a title to the labels of organs that a bare title can be understood of."""
_BRANCH = re.compile(r"办公室|办公厅|秘书处|研究室")
_PART = re.compile(r"(?:[\u4e00-\u9fff]{1,5}?)(?:科|室|处|股|庭|部|所|站|系|车间|班组)$")
"""A part of a body, of which its head is one of the body's people: 市财政局预算科科长."""
_SENDS = re.compile(r"(?:指派|委派|选派|派出|派遣)")
_ANAPHOR = re.compile(
    r"(?:该|本|这家|(?<![\u4e00-\u9fff]))(?P<kind>公司|企业|集团|厂|局|委|校|院|中心|单位|行|厅|部|所)$"
)
_NAMED_BY = ("所", "局", "院", "厅", "部", "委", "中心")
"""Kinds of which the names of bodies end: 该所 is the station and not the office named after it."""
_BECOMES = re.compile(
    r"(?:同志)?(?:此前|之前)?(?P<verb>代理|曾先后任|曾担任|曾任|历任|原任|先后担任|先后任|现任|现为|是|系|任|当选为|当选|担任|出任|接任|兼任|升任|调任|转任|任职?为?|为新?一?[届任]?的?|拟任为?|不再担任|被任命为|被提名为)"
)
_NAMED_TO = re.compile(r"聘任|任命|聘请|选举|推选|补选|提名|推荐|聘")
_REMOVED = re.compile(r"免去|撤销|罢免")
_OF_POST = re.compile(r"的[\u4e00-\u9fff、]{3,60}职务")
"""What follows a name in a list of removals: 边巴的兰州市民族宗教事务委员会主任职务."""
_OF_HIS = re.compile(r"(?:免去|辞去|不再担任|不再兼任)其?")
"""What tells of a former post of the person just appointed: 免去其诸暨市公安局局长职务."""
_RESIGNS = re.compile(r"(?:同志)?(?:辞去|请求辞去)")
_OVER = re.compile(r"不再|曾|历任|原任|先后")
"""Verbs of posts that are over."""
_IS = ("为", "是", "系", "任", "代理")
"""Verbs that tell a post only before the name of an organ, or where someone is appointed."""
_VITA = re.compile(
    r"[,，]\s?[男女][,，]|(?:同志)?(?:系|是|[,，])[\u4e00-\u9fff]{2,9}(?<![责工商军持法诗友病老女男])人[,，]"
)
"""How a curriculum vitae, or an obituary, goes on after the name."""
_NOW = re.compile(r"(?P<former>曾任|历任)|现任|现为|时任")
_LIST_END = re.compile(
    r"(?:等)?(?:\d{1,3}|[一二两三四五六七八九十]{1,3})?(?:名|位|人|同志)?[\u4e00-\u9fff]{0,8}?$"
)
_SENTENCE_END = re.compile(r"[。！？!?\n]")
_FORMER = frozenset(("former",))
_REACH = 120
"""How far before a name its chain may begin, in characters."""


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


class _Unit(NamedTuple):
    """An organ and a title, as they stand."""

    start: int
    organ: str | None
    """None: understood from the unit before."""
    title: str
    kind: str
    former: bool
    bare: str
    """The organ's words where no mention covers them: 组织部, 办公室."""
    body: str
    """Label of the organ's mention; "" if there is none."""


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
            if m.start in kind and m.label in _PERSON
            else m: source
            for m, source in read_mentions(doc).items()
        }
        write_mentions(doc, relabelled)
        doc.ents = list(doc.spans["mentions"])
        return doc

    def find(self, doc: Doc) -> list[Held]:
        """Return the posts that the text tells, in order, each person's once for every time it is printed."""
        reader = _Reader(self._words.chart(text_of(doc)), self._words, doc)
        return list(_completed(reader.read(), {m.start: m.name for m in reader.persons}))


def _completed(posts: Iterable[Held], names: Mapping[int, str]) -> Iterator[Held]:
    """Give posts without an organ the one that the page tells elsewhere of the same person and title."""
    rows = list(posts)
    told = {(names[post.person], post.post): post.organ for post in rows if post.organ}
    for post in rows:
        yield post if post.organ else post._replace(organ=told.get((names[post.person], post.post), ""))


class _Reader:
    """Reads the posts of one document."""

    def __init__(self, chart: Chart, words: Lexicon, doc: Doc) -> None:
        self.chart, self.words, self.text = chart, words, text_of(doc)
        self.home: str | None = doc._.home
        sources = read_mentions(doc)
        self.mentions = list(sources)
        self.persons = [m for m, source in sources.items() if m.label in _PERSON and source != "credits"]
        self.by_start = {m.start: m for m in self.mentions}
        self.by_end = {m.end: m for m in self.mentions}
        self.starts = [m.start for m in self.mentions]
        self.titles: defaultdict[int, list[Hit]] = defaultdict(list)
        for hit in chart.labels["TITLE"]:
            self.titles[hit.end].append(hit)

    def read(self) -> Iterator[Held]:
        shared: tuple[int, int, list[_Unit]] = (-1, -1, [])
        for person in self.persons:
            begin, units = self.before(person.start)
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
        if _JOINED.fullmatch(self.text, end, start) is not None:
            return True
        place = bisect.bisect_left(self.starts, end)
        unnamed = self.starts[place] == start and self.chart.ending(start - 1, "TITLE") is None
        return unnamed and _PAST.fullmatch(self.text, end, start) is not None

    def listed_before(self, person: Candidate) -> Iterator[Candidate]:
        """Yield the persons of the list that `person` ends: 火统元、撒兴国(撒拉族)、包容为审判员."""
        index = bisect.bisect_left(self.persons, person.start, key=lambda mention: mention.start)
        for other in self.persons[:index][::-1]:
            if _JOINED.fullmatch(self.text, other.end, person.start) is None or self.before(other.start)[1]:
                return
            yield other
            person = other

    def rows(self, person: Candidate, units: list[_Unit], start: int, end: int) -> Iterator[Held]:
        """Turn the units of a chain, left to right, into posts: organs and 原 carry over to what follows."""
        organ, body, former = "", "", False
        for unit in units:
            former = former or unit.former
            if (unit.kind == "other" and not _ADVISES.search(unit.title)) or unit.title in _NO_POST:
                continue
            told, label = self.organ(unit, organ, body)
            if not told and not self.follows_words(units[0].start):
                told, label = next(
                    (found for u in (unit, *units) if (found := self.understood(u, person.start))[0]),
                    ("", ""),
                )
            if unit.title.startswith(_OFFICE) and (place := _place_of(told)):
                told = place + _OFFICE
            if unit.title in _NEEDS_ORGAN and not told:
                continue
            organ, body = (told, label) if told else (organ, body)
            public = (label == "AGENCY" and unit.title.endswith("长")) or (
                unit.kind == "public"
                and (label not in ("COMPANY", "INSTITUTION") or bool(_PARTY_POST.search(unit.title)))
            )
            yield Held(start, end, person.start, self.post(unit), told, former, public)

    def understood(self, unit: _Unit, offset: int) -> tuple[str, str]:
        """Return the organ that a bare title leaves to what was said before: 市人大常委会主任甲主持,副主任乙参加."""
        labels = _LED_BY.get(unit.kind)
        if labels is None or unit.organ is not None or self.follows_words(unit.start):
            return "", ""
        if (only := self.only_of_kind(unit.title, offset)) is not None:
            return only.name or self._clean(only), only.label
        for mention in self.earlier(offset):
            if mention.start < offset - _REACH:
                break
            led = unit.kind == "firm" or self.chart.starting(mention.end, "TITLE") is not None
            if mention.label in labels and (led or _SENDS.match(self.text, mention.end) is not None):
                return mention.name or self._clean(mention), mention.label
        return "", ""

    def earlier(self, offset: int) -> Iterator[Candidate]:
        """Yield what the paragraph names before `offset`, the last first."""
        low = self.text.rfind("\n", 0, offset)
        for index in range(bisect.bisect_left(self.starts, offset) - 1, -1, -1):
            if self.starts[index] < low:
                return
            yield self.mentions[index]

    def only_of_kind(self, title: str, offset: int) -> Candidate | None:
        """Return the one body of the paragraph so far that a head is so called in: 平乐小学…校长雷鸣说; None if of several."""
        ends = _HEADED.get(title.removeprefix("副"))
        if ends is None:
            return None
        bodies = (m for m in self.earlier(offset) if m.label in _BODY and ends.search(self._clean(m)))
        found = {m.name or self._clean(m): m for m in bodies}
        return next(iter(found.values())) if len(found) == 1 else None

    def follows_words(self, offset: int) -> bool:
        """Tell whether words that are no boundary stand right before a title: the name of an organ nobody has recognised."""
        return (
            "\u4e00" <= self.text[offset - 1 : offset] <= "\u9fff"
            and self.chart.ending(offset, "BOUNDARY", "TITLE_MARK") is None
            and offset not in self.by_end
        )

    def post(self, unit: _Unit) -> str:
        title = _without_village(unit.title)
        if title in _VILLAGE and (unit.body == "DISTRICT" or title != unit.title):
            return _VILLAGE[title][1]
        if unit.title.startswith(_OFFICE):
            return unit.title.removeprefix(_OFFICE)
        deputy = _DEPUTY.match(unit.title)
        return deputy.group("post") if deputy else unit.title

    def organ(self, unit: _Unit, before: str, body: str) -> tuple[str, str]:
        """Return full name and label of a unit's organ, with the help of the organ of the unit before."""
        chief = _CHIEF.match(unit.title)
        if unit.organ is not None:
            if unit.body == "DISTRICT":
                if unit.title == "党委书记" and unit.organ.endswith(_TOWNS):
                    return f"中共{unit.organ}委员会", "AGENCY"
                if unit.title in _VILLAGE:
                    return unit.organ + _VILLAGE[unit.title][0], "AGENCY"
                if chief or unit.title in ("主席", "副主席"):
                    return unit.organ + "人民政府", "AGENCY"
                return unit.organ, "DISTRICT"
            return unit.organ, unit.body
        place = _place_of(before)
        if unit.title.startswith(("村", "社区")) or unit.bare in _VILLAGE_BODIES:
            village = self.last_village(unit.start)
            title = unit.bare + _without_village(unit.title)
            return (
                (village + _VILLAGE[title][0], "AGENCY")
                if village and title in _VILLAGE
                else (village, "DISTRICT")
            )
        led = _OF_VILLAGE.match(before)
        if led is not None and unit.title == "主任" and not unit.bare:
            council = "居民委员会" if led.group().endswith("社区") else "村民委员会"
            return led.group() + council, "AGENCY"
        if unit.bare in _AUTHORITY:
            zone = self.last_zone(unit.start)
            return (zone + "管理委员会", "AGENCY") if zone else ("", "")
        if unit.bare:
            if _BRANCH.fullmatch(unit.bare) and before:
                return before + unit.bare, "AGENCY"
            return self.bare(unit.bare, place or "{home}"), "AGENCY"
        if chief:
            level = chief.group("level")
            own = place if place.endswith(level) or place == LEVELS[level] else LEVELS[level]
            if (
                level in _PREFECTURES
                and own == LEVELS[level]
                and _PREFECTURES[level] not in (self.home or "")
            ):
                return "", ""
            return own + "人民政府", "AGENCY"
        if unit.title in _NATIONAL:
            return _NATIONAL[unit.title], "AGENCY"
        return _BENCH.sub("", before), body

    def its_village(self, end: int, title: str) -> re.Match[str] | None:
        """Return the village last named, where its kind alone stands before a cadre's title: 社区党委书记."""
        kind = next((k for k in ("社区", "村") if self.text.endswith(k, 0, end)), None)
        if kind is None or title not in _VILLAGE:
            return None
        return re.fullmatch(f".+(?P<kind>{kind})", self.last_village(end - len(kind)))

    def last_village(self, offset: int) -> str:
        """Return the village or community last named before `offset` in its paragraph; "" if there is none."""
        names = (self._clean(m) for m in self.earlier(offset) if m.label == "DISTRICT")
        return next((name for name in names if name.endswith(("村", "社区"))), "")

    def last_zone(self, offset: int) -> str:
        """Return the zone last named before `offset` in its paragraph, itself or by an organ; "" if there is none."""
        zones = (_ZONE.match(m.name or self._clean(m)) for m in self.earlier(offset))
        return next((zone.group("zone") for zone in zones if zone is not None), "")

    def bare(self, printed: str, place: str) -> str:
        """Return the full name of an organ that is printed without its place: 组织部, 公安局."""
        for lead in ("", "委", "政府"):
            if lead + printed in self.words.tails:
                return self.words.tails[lead + printed].replace("{}", place)
        return place + printed

    def before(self, end: int) -> tuple[int, list[_Unit]]:
        """Read the chain that ends at `end`; return its start and its units, left to right."""
        low = max(end - _REACH, 0)
        position = end
        while self.text.endswith(_GAPS, low, position):
            position -= len("同志") if self.text[position - 1] == "志" else 1
        units: list[_Unit] = []
        start = end
        while True:
            unit = self.unit_before(position)
            if unit is None or unit.start < low or (units and self.is_person(unit.start)):
                break  # the title behind another name: 刘友梅|院士,国铁集团副主任张大勇
            units.append(unit)
            start = position = unit.start
            if position and (self.text[position - 1] in _JOINTS or self.text[position] == "兼"):
                position -= self.text[position - 1] in _JOINTS
                while position and self.text[position - 1] in " \n":
                    position -= 1
            else:
                break
        return start, units[::-1]

    def is_person(self, end: int) -> bool:
        """Tell whether a person's name ends at an offset."""
        mention = self.by_end.get(end)
        return mention is not None and mention.label in _PERSON

    def unit_before(self, end: int) -> _Unit | None:
        titles = self.titles.get(end)
        if titles is None:
            return None
        title = min(titles, key=lambda hit: (self._organ_ends(hit.start) is None, hit.start))
        start, former = self.marks(title.start)
        organ, bare, body = None, "", ""
        mention = self._organ_ends(start) or self._sharing(title.start) or self._whole(start)
        if mention is not None:
            organ, body, start = mention.name or self._clean(mention), mention.label, mention.start
            while (outer := self.by_end.get(start)) is not None and outer.label == "DISTRICT":
                start = outer.start
        elif (anaphor := _ANAPHOR.search(self.text, max(start - 5, 0), start)) is not None:
            last = self.last_body(start, anaphor.group("kind"))
            if last is not None:
                organ, body, start = last.name or self._clean(last), last.label, anaphor.start()
        elif (village := self.its_village(start, self.text[title.start : title.end])) is not None:
            organ, body, start = village.group(), "DISTRICT", start - len(village.group("kind"))
        else:
            bare = self.bare_before(start)
            start -= len(bare)
            if not bare and start == title.start and self.text[start] in "部局":
                bare = self.bare_before(start + 1)  # 宣传部长
                start -= max(len(bare) - 1, 0)
        start, earlier = self.marks(start)
        words = self.text[title.start : title.end]
        return _Unit(start, organ, words, title.id, former or earlier, bare, body)

    def marks(self, start: int) -> tuple[int, bool]:
        """Step over 原, 前, 时任 that end at `start`; tell whether one makes the post a former one."""
        former = False
        while (mark := self.chart.ending(start, "TITLE_MARK")) is not None:
            former = former or mark.id in _FORMER
            start = mark.start
        return start, former

    def _organ_ends(self, end: int) -> Candidate | None:
        mention = self.by_end.get(end)
        return mention if mention is not None and mention.label in (*_BODY, "DISTRICT") else None

    def _sharing(self, start: int) -> Candidate | None:
        """Return the organ whose last character is the title's first: 市委宣传部长, 市公安局长."""
        mention = self._organ_ends(start + 1)
        return mention if mention is not None and self.text[start] in _SHARED_ENDS else None

    def _whole(self, end: int) -> Candidate | None:
        """Return the body whose part, or envoy, is named up to `end`: 市财政局预算科, 市检察院指派."""
        for ends in (_PART, _SENDS):
            for length in range(2, 7):
                mention = self._organ_ends(end - length)
                if (
                    mention is not None
                    and mention.label in _BODY
                    and ends.fullmatch(self.text, end - length, end)
                ):
                    return mention
        return None

    def _clean(self, mention: Candidate) -> str:
        words = re.sub(r"\s", "", self.text[mention.start : mention.end])
        return self.words.places.get(words, words)

    def bare_before(self, end: int) -> str:
        """Return the words of an organ printed without its place that end at `end`; "" if there are none."""
        for length in range(8, 1, -1):
            printed = self.text[end - length : end]
            boundary = (
                end - length == 0
                or self.text[end - length - 1] in _JOINTS
                or self.text[end - length - 1] in "，。：\n("
            )
            if boundary and (
                _BRANCH.fullmatch(printed)
                or any(lead + printed in self.words.tails for lead in ("", "委", "政府"))
            ):
                return printed
        return ""

    def last_body(self, offset: int, kind: str) -> Candidate | None:
        """Return the organ last named before `offset` that 该公司, 该局 … can mean."""
        label = "COMPANY" if kind in ("公司", "企业", "集团", "厂", "行") else None
        earlier = self.mentions[: bisect.bisect_left(self.starts, offset)][::-1]
        bodies = [m for m in earlier if m.label == label or (label is None and m.label in _BODY)]
        of_kind = (m for m in bodies if kind in _NAMED_BY and self.text.endswith(kind, m.start, m.end))
        return next(of_kind, None) or next(iter(bodies), None)

    def after(self, person: Candidate) -> Iterator[Held]:
        """Read what follows a name: 习近平总书记, 当选为市长, 任命甲为局长, 免去甲的局长职务."""
        title = self.chart.starting(person.end, "TITLE")
        if title is not None:
            words = self.text[title.start : title.end]
            organ = self._organ_ends(person.start)
            if words in _NATIONAL or (organ is not None and organ.label in _BODY):
                name = _NATIONAL.get(words) or (organ.name or self._clean(organ) if organ else "")
                begin = person.start if words in _NATIONAL or organ is None else organ.start
                yield Held(begin, title.end, person.start, words, name, False, title.id == "public")
            elif title.id == "public" and not self.before(person.start)[1]:
                unit = _Unit(title.start, None, words, title.id, False, "", "")
                name, _ = self.organ(unit, "", "")
                yield Held(person.start, title.end, person.start, words, name, False, True)
            return
        reach = min(person.end + _REACH, len(self.text))
        stop = _SENTENCE_END.search(self.text, person.end, reach)
        clause_end = stop.start() if stop is not None else reach
        if _VITA.match(self.text, person.end) is not None:
            yield from self.vita(person)
            return
        verb = self.verb_after(person, clause_end)
        if verb is None:
            return
        start, position, former = verb
        end, units = self.units_after(position)
        if units:
            told = [u._replace(former=u.former or former) for u in units]
            yield from self.rows(person, told, start, max(end, person.end))
        for match in _OF_HIS.finditer(self.text, end, clause_end):
            stop, units = self.units_after(match.end())
            yield from self.rows(person, [u._replace(former=True) for u in units], person.start, stop)

    def vita(self, person: Candidate) -> Iterator[Held]:
        """Read the posts of a curriculum vitae: 贺小龙,男,汉族,1976年9月生,现任…县委副书记、县长."""
        end = self.text.find("\n", person.end)
        end = len(self.text) if end < 0 else end
        index = bisect.bisect_right(self.persons, person.start, key=lambda mention: mention.start)
        for other in self.persons[index:]:
            if _VITA.match(self.text, other.end) is not None:
                end = min(end, other.start)
                break
        for match in _NOW.finditer(self.text, person.end, end):
            former = match.group("former") is not None
            position = match.end()
            while position:
                stop, units = self.units_after(position)
                told = [unit._replace(former=unit.former or former) for unit in units]
                yield from self.rows(person, told, person.start, stop)
                position = 0 if units else self.next_item(position, end)

    def next_item(self, position: int, end: int) -> int:
        """Return where the next item of a list of posts begins, after one that cannot be read; 0 if there is none."""
        mark = re.compile(r"[、。；;\n]").search(self.text, position, end)
        return mark.end() if mark is not None and mark.group() == "、" else 0

    def verb_after(self, person: Candidate, clause_end: int) -> tuple[int, int, bool] | None:
        """Return where the words of an appointment begin, where the post begins, and whether it is over."""
        text = self.text
        low = max(person.start - _REACH, 0)
        clause_start = max(low, *(text.rfind(mark, low, person.start) + 1 for mark in "。！？\n;；"))
        before = text[clause_start : person.start]
        if (match := _REMOVED.search(before)) is not None:
            found = text.find("的", person.end, min(person.end + 20, clause_end))
            return (clause_start + match.start(), found + 1, True) if found >= 0 else None
        named = _NOTE.match(text, person.end).end()  # type: ignore[union-attr]  # it may be empty
        if (match := _OF_POST.match(text, named)) is not None and match.end() <= clause_end:
            return person.start, named + 1, True
        if (match := _RESIGNS.match(text, named)) is not None:
            return person.start, match.end(), True
        if (match := _BECOMES.match(text, named)) is not None and match.end() <= clause_end:
            body = self.by_start.get(match.end())
            told = body is not None and body.label in (*_BODY, "DISTRICT")
            verb = match.group("verb")
            if verb.startswith(_IS) and not (told or (verb[0] == "为" and _NAMED_TO.search(before))):
                return None
            former = _OVER.search(match.group()) is not None or match.group().startswith(("此前", "之前"))
            return person.start, match.end(), former
        if (match := _NAMED_TO.search(before)) is not None:
            found = text.find("为", person.end, clause_end)
            if found >= 0 and not re.search(r"。|任命|免去", text[person.end : found]):
                return clause_start + match.start(), found + 1, False
        return None

    def units_after(self, start: int) -> tuple[int, list[_Unit]]:
        """Read units from left to right: 株洲市副市长、市公安局局长."""
        units: list[_Unit] = []
        end = position = start
        while True:
            former = False
            while (mark := self.chart.starting(position, "TITLE_MARK")) is not None and mark.id != "other":
                former = former or mark.id in _FORMER
                position = mark.end
            organ, body, bare = None, "", ""
            mention = self.by_start.get(position)
            if mention is not None and mention.label in (*_BODY, "DISTRICT"):
                nested = self.by_start.get(mention.end)
                if nested is not None and nested.label in _BODY and mention.label == "DISTRICT":
                    mention = nested
                organ, body, position = mention.name or self._clean(mention), mention.label, mention.end
            title = self.chart.starting(position, "TITLE")
            if title is None and organ is None:
                title, bare = self.bare_after(position)
            if title is None:
                return end, units
            units.append(
                _Unit(position, organ, self.text[title.start : title.end], title.id, former, bare, body)
            )
            end = title.end
            if self.text[end : end + 1] not in ("、", ",", "，", "兼"):
                return end, units
            position = end + 1

    def bare_after(self, start: int) -> tuple[object, str]:
        for length in range(8, 1, -1):
            printed = self.text[start : start + length]
            title = self.chart.starting(start + length, "TITLE")
            if title is not None and any(lead + printed in self.words.tails for lead in ("", "委", "政府")):
                return title, printed
        return None, ""


def _without_village(title: str) -> str:
    """Return the title of a village's cadre without the word for the village: 村支书 is 支书."""
    return title.removeprefix("村").removeprefix("社区")


def _place_of(organ: str) -> str:
    """Return the division, or its template, that an organ's full name begins with; "" if there is none."""
    match = re.match(
        r"(?:中共|共青团)?(?P<place>\{\w+\}|[\u4e00-\u9fff]{1,8}?(?:省|自治区|市|自治州|盟|县|区|旗|镇|乡|街道))",
        organ,
    )
    return match.group("place") if match else ""


@Language.factory(
    "kg_posts",
    requires=["doc.spans"],
    assigns=["doc.spans", "doc.ents", "doc._.posts"],
    default_config={"folders": []},
)
def make(nlp: Language, name: str, folders: list[str]) -> Posts:
    """Make the component for a pipeline; see the class."""
    return Posts(lexicon(tuple(folders)))
