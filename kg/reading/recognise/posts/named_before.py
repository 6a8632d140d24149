"""Bodies that the text before a post names: the one whose people it mentions, the school, the zone, the government."""

import re

from kg.base.text import after_last
from kg.gazetteer.wordlists import ZONES
from kg.reading.recognise.engine.candidate import BODIES, Candidate
from kg.reading.recognise.posts.chains import REACH
from kg.reading.recognise.posts.heads import MANY, headed, may_have
from kg.reading.recognise.posts.mentions_by_offset import Settled
from kg.reading.recognise.posts.organ_names import place_of
from kg.reading.recognise.posts.units import SENDS, Unit

__all__ = ["OF_ANY", "NamedBefore"]

_OF_SCHOOL = re.compile(
    r"(?:(?<![\u4e00-\u9fff])(?:我|学)?校|(?<=的)学校)(?:党委|长|纪委)|(?<![\u4e00-\u9fff])副校长"
)
"""Leaders of the school mentioned before."""
_ZONE = re.compile(rf"(?:中共)?(?P<zone>[\u4e00-\u9fff]{{2,20}}?(?:{ZONES}))")
_CHAIRED = re.compile(
    r"(?:政协|政治协商会议[^会]{2,20}委员会|[侨妇文残]联|科协|工商联|总工会|(?<!委员)联合会)(?:第[一二三四五六七八九十]+届委员会)?$"
)
"""Bodies that are led by a chair."""
_OWNED = ("股东为", "股东是", "控制人为", "控制人是")
"""Words before the owner of the company mentioned before."""
OF_ANY = ("院长", "队长", "所长")
"""Heads that an agency may have although its name has another ending."""


class NamedBefore:
    """Finds bodies before an offset.

    Parameters
    ----------
    settled
        The mentions of the document.
    """

    def __init__(self, settled: Settled) -> None:
        self._settled = settled

    def school(self, offset: int) -> tuple[str, str] | None:
        """Return the school whose leaders a sentence lists, "" if it is unknown: 校党委书记甲，党委副书记乙."""
        text = self._settled.text
        low = max(text.rfind(mark, 0, offset) for mark in "。\n")
        if _OF_SCHOOL.search(text, low + 1, offset) is None:
            return None
        school = self._settled.last_body(offset, "校")
        return (self._settled.name(school), school.label) if school is not None else ("", "")

    def headed_by(self, unit: Unit, offset: int) -> Candidate | None:
        """Return the only body of the title's kind (平乐小学…校长), or for a manager the only firm of the paragraph."""
        ends = headed(unit.title)
        if ends is not None:
            many = unit.title.endswith(MANY)
            later = [m for m in self._settled.of_article(offset) if many or not self._has_head(m)]
            for mentions in (list(self._settled.earlier(offset)), later):
                bodies = [m for m in mentions if self._is_of_kind(m, ends)]
                if len({self._named(m) for m in bodies}) == 1:
                    return bodies[0]
        if unit.title.endswith("主席") and (chaired := self._chaired(offset)) is not None:
            return chaired
        firms = [m for m in self._settled.earlier(offset) if m.label == "COMPANY"]
        one = unit.kind == "firm" and len({self._settled.name(m) for m in firms}) == 1
        return firms[0] if one else None

    def _chaired(self, offset: int) -> Candidate | None:
        """Return the only body of a sentence that is led by a chair: 江东市政协选出…，|主席甲."""
        low = after_last("。\n", self._settled.text, 0, offset)
        named = (m for m in self._settled.earlier(offset) if m.start >= low and m.label in BODIES)
        bodies = [m for m in named if _CHAIRED.search(self._settled.clean(m)) is not None]
        return bodies[0] if len({self._named(m) for m in bodies}) == 1 else None

    def led(self, unit: Unit, labels: tuple[str, ...], offset: int) -> Candidate | None:
        """Return the body named shortly before whose people the text mentions."""
        ends = headed(unit.title)
        earlier = list(self._settled.earlier(offset))
        bodies = [m for m in earlier if ends and self._is_of_kind(m, ends)]
        near = [m for m in earlier if m.start >= offset - REACH and (ends is None or unit.title in OF_ANY)]
        near = [m for m in near if may_have(self._settled.name(m), unit.title)]
        for mention in bodies[:1] or near:  # of several of a kind, the one named last
            if self._settled.text.endswith(_OWNED, 0, mention.start) or mention.label not in labels:
                continue
            led = unit.kind == "firm" or self._has_head(mention)
            if led or SENDS.match(self._settled.text, mention.end) is not None:
                return mention
        return None

    def government(self, level: str, offset: int) -> tuple[str, str]:
        """Return the government of the division whose organ was named last: 湘西州委书记甲、州长乙."""
        for mention in self._settled.earlier(offset):
            place = place_of(self._settled.name(mention)) if mention.label == "AGENCY" else ""
            if place.endswith(level):
                return place + "人民政府", "AGENCY"
        return "", ""

    def zone(self, offset: int) -> str:
        """Return the zone last named before `offset` in its paragraph, directly or by an organ; "" if there is none."""
        zones = (_ZONE.match(self._settled.name(m)) for m in self._settled.earlier(offset))
        return next((zone.group("zone") for zone in zones if zone is not None), "")

    def _named(self, mention: Candidate) -> str:
        """Return the full name of a body, with the home's name in an organ of the home: 市公安局 is 东湖市公安局."""
        home = re.search(r"[^省区]+?(?:市|自治州|盟|地区)", self._settled.home or "")
        return self._settled.name(mention).replace("{home}", home.group() if home is not None else "{home}")

    def _has_head(self, mention: Candidate) -> bool:
        """Return whether a title follows a body directly: the text mentions its people."""
        return self._settled.chart.starting(mention.end, "TITLE") is not None

    def _is_of_kind(self, mention: Candidate, ends: re.Pattern[str]) -> bool:
        """Return whether a body's name has the ending that goes with its head's title: 平乐小学…校长雷鸣说."""
        return mention.label in BODIES and ends.search(self._settled.clean(mention)) is not None
