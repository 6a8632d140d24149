"""The place that a paragraph is about where it is far from the paper's home: what 县 and 市 mean there."""

import itertools
import re
from collections.abc import Sequence

from kg.base.schema import Mention
from kg.gazetteer.divisions import Divisions
from kg.reading.which_division import Which

__all__ = ["LEADER", "RECEIVES", "REST", "SENTENCE", "Topic"]

SENTENCE = re.compile(r"[。！？\n]")
RECEIVES = re.compile("会见|陪同|接待|来访|一行|来[\u4e00-\u9fff]考察")
_MEETS = re.compile(
    rf"{RECEIVES.pattern}|考察|[调巡]研|走访|赴|代表团|率[\u4e00-\u9fff]{{0,8}}团|[来到对]我?[省市县区]|我[省市县区]"
)
"""Words of a paragraph in which the leaders of one place visit another."""
_GUESTS = re.compile(rf"{RECEIVES.pattern}|考察团|代表团|来我[省市县区]")
LEADER = re.compile(r"(?:原|代|常务)?副?(?:书记|主任|主席|常委|委员|党组|[\u4e00-\u9fff]?长)")
"""A post in the organ: the next leader of a list is the paper's own."""
_BEGINS = re.compile(r"(?:\A|[。！？；，,：:\n])[“　 ]*\Z")
"""The beginning of a clause."""
_LEAD = 4
"""Characters before a name in which its clause or sentence begins."""
_REACH = 500
"""Characters before an organ in which a paragraph shows the place that it is about."""
REST = 40
"""Characters in which a sentence says that somebody was received."""
_NEAR = 14
"""Characters behind an organ in which words say that it has guests."""
_INNER = ("县", "区")


class Topic:
    """Finds the place that a paragraph is about.

    Parameters
    ----------
    text
        The page.
    divisions
        The tree of divisions.
    which
        The meaning of places on the page.
    """

    def __init__(self, text: str, divisions: Divisions, which: Which) -> None:
        self._text = text
        self._divisions = divisions
        self._which = which

    def of(self, mention: Mention, before: Sequence[Mention], level: str) -> str:
        """Return the only division of the level that an article names since the paragraph of the last place, if it is far from home; else "".

        Nobody visits anybody there, and no place of the home is named.
        """
        last = self.last(mention, before)
        if last is None:
            return ""
        start = self._paragraph(mention, last.start)
        near = itertools.takewhile(lambda m: m.start >= start, reversed(before))
        here = [m for m in near if m.type in ("agency", "district")]
        if not self._acts(here) or any(self._leads_too(m, mention) for m in here):
            return ""
        paths = set(filter(None, map(self.division, here)))
        if not paths or not all(map(self.is_far, paths)) or self._is_met(start, mention.start):
            return ""
        around = {above for path in paths for above in (path, *self._divisions.up(path))}
        own = [path for path in around if self.is_level(path, level)]
        return own[0] if len(own) == 1 else ""

    def is_host(self, mention: Mention, before: Sequence[Mention]) -> bool:
        """Return whether the last place named is far from home, and words of the same paragraph say that its people are guests."""
        last = before[-1] if before and before[-1].article == mention.article else None
        path = self.division(last) if last is not None and last.type in ("agency", "district") else ""
        if last is None or not path or not self.is_far(path):
            return False
        start = self._paragraph(mention, mention.start)
        return last.start >= start and _GUESTS.search(self._text, start, mention.end + _NEAR) is not None

    def last(self, mention: Mention, before: Sequence[Mention]) -> Mention | None:
        """Return the last place or organ before a mention in its article; None if there is none."""
        last = next((m for m in reversed(before) if m.type in ("agency", "district")), None)
        return last if last is not None and last.article == mention.article else None

    def opens(self, mention: Mention, marks: re.Pattern[str]) -> bool:
        """Return whether a mention stands right behind marks, or at the start of the page."""
        return marks.search(self._text, max(mention.start - _LEAD, 0), mention.start) is not None

    def is_far(self, path: str) -> bool:
        """Return whether a division is neither in the home city nor around it."""
        home = self._which.city
        return not home or not (path.startswith(home) or home.startswith(path))

    def division(self, last: Mention) -> str:
        """Return the listed division of a place or organ; "" if it has none."""
        path = last.name if last.type == "district" else self._divisions.of_organ(last.name)
        return path if path is not None and path in self._divisions else ""

    def is_level(self, path: str, level: str) -> bool:
        """Return whether a division has a level in its name, and is not a zone called 区."""
        named = self._divisions.name(path).endswith(level)
        return named and (level not in _INNER or self._divisions.level(path) == "county")

    def _acts(self, here: Sequence[Mention]) -> bool:
        """Return whether one of some mentions is an organ, or a place, or the first of several in a row, with which a clause begins."""
        ends = {m.end for m in here}
        outer = (m for m in here if m.start not in ends)
        return any(m.type == "agency" or self.opens(m, _BEGINS) for m in outer)

    def _paragraph(self, mention: Mention, at: int) -> int:
        """Return the start of the paragraph around an offset before a mention, or of as much of it as is looked at."""
        low = max(mention.start - _REACH, 0)
        return max(self._text.rfind("\n", low, at) + 1, low)

    def _leads_too(self, organ: Mention, said: Mention) -> bool:
        """Return whether the leaders of two organs of one kind are named in one sentence: 长沙市委书记甲，|市委书记乙."""
        own = organ.text == said.text or not organ.text.endswith(said.text)
        if own or SENTENCE.search(self._text, organ.end, said.start):
            return False
        return all(LEADER.match(self._text, m.end) is not None for m in (organ, said))

    def _is_met(self, start: int, end: int) -> bool:
        """Return whether words say that somebody visits or receives somebody."""
        return _MEETS.search(self._text, start, end + REST) is not None
