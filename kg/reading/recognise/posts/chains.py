"""Chains of titles: reads the units of organ and title before a name, or in the list after an appointment.

``市委副书记、市委政法委书记胡长春`` has two units. Each is a title and its organ, printed or taken from the unit before.
"""

import re
from collections.abc import Iterator

from kg.base.text import after_last
from kg.gazetteer.lexicon import Lexicon
from kg.reading.recognise.engine.candidate import BODIES
from kg.reading.recognise.posts.mentions_by_offset import Settled
from kg.reading.recognise.posts.organ_names import place_of
from kg.reading.recognise.posts.regions import REGION
from kg.reading.recognise.posts.shared import JOINS, Shared
from kg.reading.recognise.posts.titles import CALLED
from kg.reading.recognise.posts.units import JOINTS, Unit, Units
from kg.reading.recognise.posts.unlisted import PART, is_kind

__all__ = ["LASTED", "REACH", "ROLES", "Chains"]

_NOTE = re.compile(
    r"[(（](?:[\u4e00-\u9fff]{0,4}挂职|兼|女|代|主持工作|[正副][省厅处县科]级|[省厅处县科]级)[)）]$"
)
"""A bracket between a title and a name."""
_NOTE_BEHIND = re.compile(r"\s?[(（][^()（）]{1,16}[)）]")
"""A bracket after a title in a list: 副院长（主持工作）."""
_KIN = re.compile(r"(?:[妻夫女儿孙侄甥婿媳父母爸妈爷奶公婆叔伯舅姑姨哥姐弟妹嫂兄]|[妻儿侄孙嫂]子|丈夫|老伴)$")
"""Ends of the words for relatives: the title before them is another person's."""
_GAPS = ("同志", " ", "\n", ":", "：")
REACH = 120
"""Maximum distance from the start of a chain to its name, in characters."""
_UNKNOWN = re.compile(
    r"(?<=[、，,])(?![\u4e00-\u9fff]*[的是了])[\u4e00-\u9fff“”·]{3,16}[长员席任师家者人手]$"
)
"""An unrecognised link of a chain: 市长、大会执行主席|甲."""
_UNREAD = re.compile(r"(?<=[、，,])[\u4e00-\u9fff“”·]{2,14}$")
"""Words before a title, back to the previous joint: 国务院副总理、中央慰问团|副团长."""
_OPENS, _CLOSES = "(（【[", ")）】]"
_STOPS = frozenset("。！？!?：:”】")
_SPOKEN = re.compile(r"(?:该|本)?(?:学(?=校))?(?P<kind>公司|集团|校|协会|学会)")
"""The company mentioned before, at the start of an appointment's words: 为|公司总经理."""
LASTED = r"(?:已有?|长?达)?(?:(?<!\d)\d{1,2}|[一二两三四五六七八九十]+)[余多个]*年(?!\d|\d{0,2}月)[余多来]*"
"""How long a post was held, behind it: 任校长|达12年."""
_BEHIND = re.compile(
    r"[、，,；;。！？：:\s（）()”」】》—-]|兼|和|及|暨|等|一?职|期间|时(?!任)|的|后|起|至|以来|并|同志|人选|候选人|到|岗位|之|直|出席|参加|陪同|列席|分别|参会|在|是|一|主持(?:全面|日常|党务|行政)?工作|"
    + LASTED
)
"""What may follow the title of an item."""
_FILLERS = re.compile(
    r"^(?:挂职(?:担任|任)|挂任|过|为|了|起|是|的|中国共产党|新一?届|新的|首任|第[一二三四五六七八九十]+(?:[、和]?第?[一二三四五六七八九十]+)*[届任](?:的)?|同时|\s)+"
)
_COMMAS = (",", "，")
"""Marks behind an unrecognised link that may end with somebody else's title: 某寺住持明慧法师，|我校副书记甲."""
_AND_OTHERS = re.compile(r"等(?:院校|高校|大学|单位|机构|企业|公司|学校|医院)(?=[\u4e00-\u9fff]{2,6}$)")
"""Words behind the last of several bodies that share a title: 东湖大学、西山大学|等院校|兼职教授."""
_ENDED = re.compile(r"(?P<whole>.{3,24}?)(?P<inner>党[委组])?[原前]")
"""The words before a title with 原 between: 东湖市茶叶站|原|站长."""
_SITTINGS = re.compile(r"、(?<=[一二三四五六七八九十届]、)第?[一二三四五六七八九十]+[届、]")
"""A mark between two terms of a council: 第五、六届."""
_DATED = re.compile(r"\s*(?:19|20)\d{2}\s?[年.]")
"""Start of an item that is the next term."""
_BODY_END = re.compile(
    r"(?:局|厅|委|办|部|院|校|所|站|中心|公司|集团|厂|矿|行|社|会|团|队|科|室|处|系|村|馆|台|库|园|组|旅|师|军|连|排|营|班|学|中|场|组织|支部)$"
)
"""Endings of the names of bodies that no recogniser knows."""
_BANK = re.compile(r"(?:公司|集团|银行)$")
_GENERIC = frozenset(
    ("医院", "单位", "企业", "学院", "机关", "银行", "研究所", "研究院", "中心", "部队", "基地", "支部")
)
"""Kinds of bodies, which do not name one."""
_ANAPHORS = ("该", "本", "我", "这", "全", "各", "某")
"""Words that refer to an unnamed body: 该公司."""
_DIVISIONS = ("区", "县", "镇", "乡", "市", "州")
_GIVES = (
    "担任",
    "出任",
    "兼任",
    "接任",
    "继任",
    "就任",
    "升任",
    "调任",
    "转任",
    "改任",
    "当选",
    "当选为",
    "任命为",
)
"""Verbs that give the post to somebody else."""
_GIVEN = ("为", "任", "担任")
"""Verbs between the next person of a list and his own post: 任命甲为局长、乙|为副局长."""
_HEADS_OF = re.compile(r"(?:有关|相关|部门|单位|机构|处室|方面)(?:主要)?负责人$")
"""The heads of several bodies, who are not the person behind a comma: 市有关部门负责人，|某大学校长甲."""
ROLES = "被告人?|犯罪嫌疑人|嫌疑人|同案犯|同案人|上诉人|罪犯|证人|被害人"
"""Words for the parties to a case."""
_ROLE = re.compile(rf"(?<=的)(?:{ROLES})$")
"""The words for a party between 的 and its name: 时任某局局长的|被告人|甲."""
_HELD_AS = re.compile(r"(?:身为|作为|现任|时任|原任|曾任|曾担任|担任)$")
"""Verbs in the clause before a name."""
_VERB = re.compile(
    r"\s*(?:并|同时|后|又|再|还)?(?:被?免|辞|请求辞|不再|卸任|拟|现任|现为|曾|历任|担任|出任|兼任|任|提名|当选|被|涉嫌|接受|分管|负责|主持|推举|选举|任命|聘|决定|通过|批准)"
)
"""Start of an item that is not a post but the next verb."""
_CLAUSE = re.compile(
    r"履行|行使|[的了是对由被把从于据说在将经因并选]|有(?!限)|等?\d+[名人]|负责|主管|分管|参加|毕业|工作|调|(?<!责)任"
)
"""Words that never occur in the name of a body."""


class Chains:
    """Reads the chains of titles in a document; offsets in its text.

    Parameters
    ----------
    settled
        The mentions of the document.
    words
        The lexicon; ``TITLE`` rows give the kind of post, ``TITLE_MARK`` rows the words for former posts.
    """

    def __init__(self, settled: Settled, words: Lexicon) -> None:
        self._settled = settled
        self._text = settled.text
        self._units = Units(settled, words)
        self._shared = Shared(settled)

    def before(self, end: int) -> tuple[int, list[Unit]]:
        """Read the chain that ends at `end`; return its start and its units, left to right."""
        low = max(end - REACH, 0)
        position = self._over_gaps(low, end)
        units: list[Unit] = []
        start = end
        while (unit := self._unit_before(low, position, units)) is not None:
            if unit.start < low or (units and self._settled.is_person(unit.start)):
                break  # the title after another name: 刘友梅|院士,国铁集团副主任张大勇
            if units and (unit.end > position or self._is_of_several(unit) or self._is_called(unit)):
                break
            units.append(unit)
            start = self._unread_start(low, unit)
            if unit.kind == "other" and (
                self._text[start - 1 : start] in _COMMAS or _KIN.search(unit.title) is not None
            ):
                break  # 甲任工程师,|孙女乙; 县长|妻子乙
            before = self._joint_before(start)
            if before is None or self._is_anothers(before, start) or self._begins_clause(start):
                break
            position = before
        return start, units[::-1]

    def _is_of_several(self, unit: Unit) -> bool:
        """Return whether a title before a comma is that of the heads of several bodies: 有关部门负责人，."""
        several = _HEADS_OF.search(self._text, max(unit.end - 12, 0), unit.end) is not None
        return several and self._text[unit.end : unit.end + 1] in (",", "，")

    def _is_called(self, unit: Unit) -> bool:
        """Return whether a title before a comma follows unread words, the name of somebody: 某寺住持明慧|法师，."""
        called = unit.unread and (unit.kind == "other" or unit.title in CALLED)
        return called and self._text[unit.end : unit.end + 1] in _COMMAS

    def _unit_before(self, low: int, position: int, units: list[Unit]) -> Unit | None:
        """Return the unit that ends at an offset, given those behind it, last first; None if there is none."""
        unit = self._units.ending(position)
        last = units[-1] if units else None
        if unit is not None or last is None or last.body != "COMPANY" or self._text[position] not in JOINS:
            return unit or self._past_unknown(low, position)
        firm = self._settled.by_end.get(position)
        if firm is None or firm.label != "COMPANY":
            return self._past_unknown(low, position)
        return last._replace(
            start=firm.start, end=position, organ=self._settled.name(firm)
        )  # 甲公司、乙公司原总经理

    def of_clause(self, end: int) -> tuple[int, list[Unit]]:
        """Read the chain of a clause before a name whose 的 ends at `end`: 时任某镇镇长的|甲."""
        role = _ROLE.search(self._text, max(end - 8, 0), end)
        end = role.start() if role is not None else end
        if not self._text.endswith("的", 0, end):
            return end, []
        start, units = self.before(end - 1)
        verb = _HELD_AS.search(self._text, max(start - 6, 0), start)
        marked = any(unit.former for unit in units[:1])
        if not units or not (marked or verb is not None):
            return end, []
        over = _is_over(verb) or self._text.startswith(("原任", "曾任", "历任"), start)
        return start, [unit._replace(former=unit.former or over) for unit in units]

    def within(self, start: int, stop: int, *, loose: bool = False) -> list[Unit]:
        """Read the posts in the list that begins at `start`: 株洲市副市长、市公安局局长.

        Parameters
        ----------
        start, stop
            Start of the first item, and the latest end of the last one.
        loose
            Whether the list continues after an unrecognised item or a semicolon.
        """
        units: list[Unit] = []
        alone: list[tuple[int, int]] = []
        stop = self._before_next(start, stop)
        for begin, end in self._items(start, stop, loose=loose):
            if begin > start and any(words.match(self._text, begin) for words in (_VERB, _DATED)):
                break
            unit = self._in_item(begin, end)
            if (
                begin > start
                and not loose
                and self._text[begin - 1] in ";；"
                and not self._is_post(unit, begin, end)
            ):
                break
            if unit is None and self._text[end : end + 1] in JOINS and self._shared.is_organ(begin, end):
                alone.append((begin, end))
                continue
            if unit is not None:
                units += self._shared.of(alone, unit)
                alone = []
                if not loose and not self._is_whole(unit.end, end):
                    break
            elif not loose and not (units and self._text[begin - 1] == "、"):
                break
        return units

    def _is_post(self, unit: Unit | None, begin: int, end: int) -> bool:
        """Return whether an item after a semicolon is a post in an organ of its own and nothing else."""
        return unit is not None and bool(unit.organ) and unit.start == begin and self._is_whole(unit.end, end)

    def _before_next(self, start: int, stop: int) -> int:
        """Return the latest end of a list of posts: the start of the clause of the person named next."""
        named = next((p for p in self._settled.persons_from(start)[:1] if start < p.start <= stop), None)
        if named is None:
            return stop
        marks = "，,；;。、" if self._text.startswith(_GIVEN, named.end) else "，,；;。"
        marks = marks if named.start < stop else "；;。"  # 时任甲局局长，乙组副组长|某某
        clause = max(self._text.rfind(mark, start, named.start) for mark in marks)
        return clause if clause > start else stop

    def _is_whole(self, end: int, stop: int) -> bool:
        """Return whether no words after the title of an item begin another clause."""
        note = _NOTE_BEHIND.match(self._text, end, stop)
        return not self._text[note.end() if note is not None else end : stop].strip(" 　")

    def _over_gaps(self, low: int, end: int) -> int:
        """Skip what separates a title from a name."""
        if (note := _NOTE.search(self._text, low, end)) is not None:
            end = note.start()  # 副县长(挂职)|林宗龙
        while self._text.endswith(_GAPS, low, end):
            end -= len("同志") if self._text[end - 1] == "志" else 1
        return end

    def _joint_before(self, start: int) -> int | None:
        """Return the end of the previous unit, None if the chain begins at `start`."""
        position = start
        while position and self._text[position - 1] in " 　":
            position -= 1
        if position and self._text[position - 1] in JOINTS:
            position -= 1
            while position and self._text[position - 1] in " \n":
                position -= 1
            note = _NOTE_BEHIND.search(self._text, max(position - 18, 0), position)
            return note.start() if note is not None and note.end() == position else position
        follows = position < start or self._text[start : start + 1] == "兼"
        titled = any(title.kind in ("public", "firm") for title in self._units.titles.ending(position))
        return position if follows or titled else None  # 县委常委|人武部政委

    def _unread_start(self, low: int, unit: Unit) -> int:
        """Return the start of a unit, with the unrecognised words before it if another unit precedes them."""
        words = _UNREAD.search(self._text, low, unit.start) if unit.unread else None
        if words is None or any(self._settled.is_person(at) for at in range(words.start(), unit.start + 1)):
            return unit.start
        return words.start() if self._units.titles.ending(words.start() - 1) else unit.start

    def _is_anothers(self, end: int, start: int) -> bool:
        """Return whether the title before a comma or semicolon belongs to somebody else: 甲担任审判长，|审判员乙."""
        if self._text[end : end + 1] in (";", "；"):
            segment = after_last("。；;\n", self._text, 0, end)
            if self._settled.names_person(segment, end):
                return True  # 甲，拟任某镇书记；|某局副局长乙
        unit = self._units.ending(end) if self._text[end : end + 1] in (",", "，", ";", "；") else None
        if unit is None or end >= start:
            return False
        told = self._text.endswith("任", 0, unit.start) and unit.start - 1 in self._settled.by_end
        return told or self._text.endswith(_GIVES, 0, unit.start)

    def _begins_clause(self, start: int) -> bool:
        """Return whether 时任 after a comma begins what is said of the person named next: 甲任副主任，|时任某县县长乙."""
        return self._text.startswith("时任", start) and self._text.endswith(("，", ","), 0, start)

    def _past_unknown(self, low: int, end: int) -> Unit | None:
        """Return the unit before an unrecognised link; None if there is no such link."""
        link = _UNKNOWN.search(self._text, low, end) if self._text[end : end + 1] not in _COMMAS else None
        if link is None or any(self._settled.is_person(at) for at in range(link.start(), end + 1)):
            return None
        return self._units.ending(link.start() - 1)

    def _items(self, start: int, stop: int, *, loose: bool) -> Iterator[tuple[int, int]]:
        """Yield the spans of the items in a list."""
        begin = position = start
        depth = 0
        while position < stop:
            char = self._text[position]
            mention = self._settled.by_start.get(position)
            if mention is not None and mention.label in BODIES and mention.end <= stop:
                words = self._text[position : mention.end]
                depth += sum((char in _OPENS) - (char in _CLOSES) for char in words)
                depth = max(depth, 0)
                position = mention.end
                continue
            depth += (char in _OPENS) - (char in _CLOSES)
            if depth < 0 or (not depth and char in _STOPS) or (char == "\n" and not loose):
                break
            if char == "、" and _SITTINGS.match(self._text, position) is not None:
                position += 1
                continue
            joins = char in "、，,；;\n" or (char in "兼和及暨" and self._may_join(begin, position))
            if not depth and joins:
                yield begin, position
                begin = position + 1
            position += 1
        yield begin, position

    def _may_join(self, begin: int, position: int) -> bool:
        """Return whether a post ends before 兼, or a research institute: 药物研究所|兼计划生育研究所|所长."""
        if self._units.titles.ending(position):
            return True
        if self._text[position] == "兼":
            return self._shared.is_organ(begin, position)
        return self._text[position] in "和及" and self._shared.are_alike(begin, position)

    def _in_item(self, begin: int, stop: int) -> Unit | None:
        """Return the post of an item: the first title that may end it, and its organ."""
        if (filler := _FILLERS.match(self._text[begin:stop])) is not None:
            begin += filler.end()
        if (others := _AND_OTHERS.search(self._text, begin, stop)) is not None:
            body = self._settled.organ_ending(others.start())
            unit = self._units.ending(stop) if body is not None else None
            if body is not None and unit is not None and others.end() == stop - len(unit.title):
                name, label = self._settled.name(body), body.label
                return unit._replace(start=body.start, organ=name, body=label, bare="", unread=False)
        for end in self._units.titles.ends(begin, stop):
            if not _follows(self._text, end, stop):
                continue
            unit = self._units.ending(end)
            if unit is None or (unit.kind == "other" and unit.organ is None and end - begin > 8):
                continue
            return self._whole_item(unit, begin)
        return None

    def _whole_item(self, unit: Unit, begin: int) -> Unit | None:
        """Return a unit extended to the start of its item, `begin`; the added words become its organ if they can."""
        if unit.start < begin:  # 现任|诸暨市委副书记: the verb marks the title
            return unit._replace(start=begin)
        left = self._text[begin : unit.start].strip(" \n兼　")
        former = left.startswith(("原", "前")) and len(left) > 2
        left = left[former:]
        if (ended := _ENDED.fullmatch(left)) is not None and unit.organ is None:  # 某公司党委|原|副书记
            left, former = ended["whole"], True
            unit = unit._replace(title=(ended["inner"] or "") + unit.title)
        unit = unit._replace(former=unit.former or former)
        if not left:
            return unit
        if unit.organ is None and not unit.bare and (spoken := _SPOKEN.fullmatch(left)) is not None:
            last = self._settled.last_body(begin, spoken.group("kind"))
            if last is None:
                return unit._replace(unread=True)
            return unit._replace(organ=self._settled.name(last), body=last.label, unread=False)
        if len(left) > 24 or _CLAUSE.search(left):
            return None
        if unit.organ is not None or unit.bare:  # 七区|区委副书记: whose organ it is remains unknown
            return unit if not left.endswith(_DIVISIONS) or "{" not in (unit.organ or "") else None
        return _of_words(unit, begin, left)


def _of_words(unit: Unit, begin: int, left: str) -> Unit:
    """Return the unit of a bare title with the words before it as its organ if they can be the name of one."""
    region = REGION.search(left)
    if region is not None and _BANK.search(left, 0, region.start()) is not None:  # 东方银行|大中华区|主管
        name, title = left[: region.start()], region.group() + unit.title
        return unit._replace(start=begin, organ=name, title=title, body="COMPANY", unread=False)
    if PART.fullmatch(left) is not None and not place_of(left):
        return unit._replace(start=begin, bare=left, unread=False)
    if left in _GENERIC or is_kind(left):
        return unit._replace(unread=True)
    if _BODY_END.search(left) and len(left) > 1 and not left.startswith(_ANAPHORS):
        return unit._replace(start=begin, organ=left, body="AGENCY", unread=False)
    return unit._replace(unread=True)


def _is_over(verb: re.Match[str] | None) -> bool:
    """Return whether a verb before a post says that it has ended."""
    return verb is not None and verb.group() not in ("身为", "作为", "现任")


def _follows(text: str, end: int, stop: int) -> bool:
    """Return whether a title may end before the words that follow it."""
    return end >= stop or _BEHIND.match(text, end) is not None
