"""Chains of titles: what stands before a name, or behind an appointment, as units of an organ and a title.

``市委副书记、市委政法委书记胡长春`` has two units; each is an organ, told or understood from the unit before it, and a title.
"""

import re
from collections import defaultdict
from typing import NamedTuple

from kg.gazetteer.lexicon import Hit, Lexicon
from kg.reading.recognise.engine.candidate import Candidate
from kg.reading.recognise.posts.mentions_by_offset import BODIES, Settled

__all__ = ["BRANCH", "REACH", "SENDS", "VILLAGE", "VILLAGE_BODIES", "Chains", "Unit"]

_JOINTS = frozenset("、,，兼及和暨;； ")
_SHARED_ENDS = "部局厅院行馆校村镇乡县区市州司处科署社团队厂矿站所园台"
"""Last characters of bodies that are the first ones of their heads' titles too: 局 of 公安局长."""
_NOTE = re.compile(
    r"[(（](?:[\u4e00-\u9fff]{0,4}挂职|兼|女|代|主持工作|[正副][省厅处县科]级|[省厅处县科]级)[)）]$"
)
"""What stands in brackets between a title and a name."""
_GAPS = ("同志", " ", "\n", ":", "：")
VILLAGE = {
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
VILLAGE_BODIES = ("村委会", "居委会", "村委", "党支部", "党总支")
BRANCH = re.compile(r"办公室|办公厅|秘书处|研究室")
"""Offices inside a body, told without it."""
_PART = re.compile(r"(?:[\u4e00-\u9fff]{1,7}?)(?:科|室|处|股|庭|部|所|站|系|车间|班组)$")
"""A part of a body, of which its head is one of the body's people: 市财政局预算科科长."""
SENDS = re.compile(r"(?:指派|委派|选派|派出|派遣)")
"""How the envoys of a body are told."""
_ANAPHOR = re.compile(
    r"(?:该|本|这家|(?<=[由为与对向被将])|(?<![\u4e00-\u9fff]))(?P<kind>公司|企业|集团|厂|局|委|校|院|中心|单位|行|厅|部|所)$"
)
_SPOKEN = re.compile(r"(?:该|本)?(?P<kind>公司|集团)")
"""The company that was spoken of, where the words of an appointment begin: 为|公司总经理."""
_FORMER = frozenset(("former",))
REACH = 120
"""How far before a name its chain may begin, in characters."""


class Unit(NamedTuple):
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


class Chains:
    """Reads the chains of a document; offsets in ``doc.text``.

    Parameters
    ----------
    settled
        The document's mentions.
    words
        The lexicon; ``TITLE`` lines carry the kind of post, ``TITLE_MARK`` lines what makes it former.
    """

    def __init__(self, settled: Settled, words: Lexicon) -> None:
        self._settled = settled
        self._chart = settled.chart
        self._text = settled.text
        self._words = words
        self._titles: defaultdict[int, list[Hit]] = defaultdict(list)
        for hit in settled.chart.labels["TITLE"]:
            self._titles[hit.end].append(hit)

    def before(self, end: int) -> tuple[int, list[Unit]]:
        """Read the chain that ends at `end`; return its start and its units, left to right."""
        low = max(end - REACH, 0)
        position = end
        if (note := _NOTE.search(self._text, low, position)) is not None:
            position = note.start()  # 副县长(挂职)|林宗龙
        while self._text.endswith(_GAPS, low, position):
            position -= len("同志") if self._text[position - 1] == "志" else 1
        units: list[Unit] = []
        start = end
        while True:
            unit = self._unit_before(position)
            if unit is None or unit.start < low or (units and self._settled.is_person(unit.start)):
                break  # the title behind another name: 刘友梅|院士,国铁集团副主任张大勇
            units.append(unit)
            start = position = unit.start
            if unit.kind == "other" and self._text[position - 1 : position] in (",", "，"):
                break  # 甲任工程师,|孙女乙
            if position and (self._text[position - 1] in _JOINTS or self._text[position] == "兼"):
                position -= self._text[position - 1] in _JOINTS
                while position and self._text[position - 1] in " \n":
                    position -= 1
            else:
                break
        return start, units[::-1]

    def after(self, start: int) -> tuple[int, list[Unit]]:
        """Read units from left to right: 株洲市副市长、市公安局局长."""
        units: list[Unit] = []
        end = position = start
        while True:
            former = False
            while (mark := self._chart.starting(position, "TITLE_MARK")) is not None and mark.id != "other":
                former = former or mark.id in _FORMER
                position = mark.end
            organ, body, bare = None, "", ""
            mention = self._settled.by_start.get(position)
            if mention is not None and mention.label in (*BODIES, "DISTRICT"):
                nested = self._settled.by_start.get(mention.end)
                if nested is not None and nested.label in BODIES and mention.label == "DISTRICT":
                    mention = nested
                organ, body, position = self._settled.name(mention), mention.label, mention.end
            if organ is None and (spoken := _SPOKEN.match(self._text, position)) is not None:
                last = self._settled.last_body(position, spoken.group("kind"))
                if last is not None:
                    organ, body, position = self._settled.name(last), last.label, spoken.end()
            title = self._chart.starting(position, "TITLE")
            if title is None and organ is None:
                title, bare = self._bare_after(position)
                title = title or (self._behind_part(position) if units else None)
            elif title is None:
                title = self._behind_part(position)
            if title is None:
                return end, units
            units.append(
                Unit(position, organ, self._text[title.start : title.end], title.id, former, bare, body)
            )
            end = title.end
            if self._text[end : end + 1] not in ("、", ",", "，", "兼"):
                return end, units
            position = end + 1

    def _unit_before(self, end: int) -> Unit | None:
        titles = self._titles.get(end)
        if titles is None:
            return None
        title = min(titles, key=lambda hit: (self._settled.organ_ending(hit.start) is None, hit.start))
        start, former = self._marks(title.start)
        organ, bare, body = None, "", ""
        mention = self._settled.organ_ending(start) or self._sharing(title.start) or self._whole(start)
        if mention is not None:
            organ, body, start = self._settled.name(mention), mention.label, mention.start
            while (outer := self._settled.by_end.get(start)) is not None and outer.label == "DISTRICT":
                start = outer.start
        elif (anaphor := _ANAPHOR.search(self._text, max(start - 5, 0), start)) is not None:
            last = self._settled.last_body(start, anaphor.group("kind"))
            if last is not None:
                organ, body, start = self._settled.name(last), last.label, anaphor.start()
        elif (village := self._its_village(start, self._text[title.start : title.end])) is not None:
            organ, body, start = village.group(), "DISTRICT", start - len(village.group("kind"))
        else:
            bare = self._bare_before(start)
            start -= len(bare)
            if not bare and start == title.start and self._text[start] in "部局":
                bare = self._bare_before(start + 1)  # 宣传部长
                start -= max(len(bare) - 1, 0)
        start, earlier = self._marks(start)
        words = self._text[title.start : title.end]
        return Unit(start, organ, words, title.id, former or earlier, bare, body)

    def _marks(self, start: int) -> tuple[int, bool]:
        """Step over 原, 前, 时任 that end at `start`; tell whether one makes the post a former one."""
        former = False
        while (mark := self._chart.ending(start, "TITLE_MARK")) is not None:
            former = former or mark.id in _FORMER
            start = mark.start
        return start, former

    def _sharing(self, start: int) -> Candidate | None:
        """Return the organ whose last character is the title's first: 市委宣传部长, 市公安局长."""
        mention = self._settled.organ_ending(start + 1)
        return mention if mention is not None and self._text[start] in _SHARED_ENDS else None

    def _whole(self, end: int) -> Candidate | None:
        """Return the body whose part, or envoy, is named up to `end`: 市财政局预算科, 市检察院指派."""
        for ends in (_PART, SENDS):
            for length in range(2, 7):
                mention = self._settled.organ_ending(end - length)
                if (
                    mention is not None
                    and mention.label in BODIES
                    and ends.fullmatch(self._text, end - length, end)
                ):
                    return mention
        return None

    def _its_village(self, end: int, title: str) -> re.Match[str] | None:
        """Return the village last named, where its kind alone stands before a cadre's title: 社区党委书记."""
        kind = next((k for k in ("社区", "村") if self._text.endswith(k, 0, end)), None)
        if kind is None or title not in VILLAGE:
            return None
        return re.fullmatch(f".+(?P<kind>{kind})", self._settled.last_village(end - len(kind)))

    def _bare_before(self, end: int) -> str:
        """Return the words of an organ printed without its place that end at `end`; "" if there are none."""
        for length in range(min(8, end), 1, -1):
            printed = self._text[end - length : end]
            boundary = (
                end - length == 0
                or self._text[end - length - 1] in _JOINTS
                or self._text[end - length - 1] in "，。：\n("
                or (printed in VILLAGE_BODIES and self._settled.is_village(end - length))
            )
            if boundary and (BRANCH.fullmatch(printed) or self._words.tail(printed) is not None):
                return printed
        return ""

    def _behind_part(self, start: int) -> Hit | None:
        """Return the title behind a part of the body that ends at `start`: 市中级人民法院|民事审判第二庭|副庭长."""
        for length in range(2, 9):
            title = self._chart.starting(start + length, "TITLE")
            if title is not None and _PART.fullmatch(self._text, start, start + length) is not None:
                return title
        return None

    def _bare_after(self, start: int) -> tuple[object, str]:
        for length in range(8, 1, -1):
            printed = self._text[start : start + length]
            title = self._chart.starting(start + length, "TITLE")
            if title is not None and self._words.tail(printed) is not None:
                return title, printed
        return None, ""
