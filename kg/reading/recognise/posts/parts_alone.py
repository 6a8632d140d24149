"""Parts that a text prints without their bodies: ，感染科|主任 in a story of a hospital, 某公司总经理、设计所|所长."""

import re
from collections.abc import Iterator

from kg.reading.recognise.engine.candidate import BODIES, Candidate
from kg.reading.recognise.posts.mentions_by_offset import Settled
from kg.reading.recognise.posts.organ_names import without_part
from kg.reading.recognise.posts.titles import Titles
from kg.reading.recognise.posts.unlisted import Unlisted
from kg.reading.wholes import whole_of

__all__ = ["PartsAlone"]

_ALONE = re.compile(r"(?<=[、，,。；;：:\n兼])(?![\u4e00-\u9fff]*(?:并|(?<![责主])任))[\u4e00-\u9fff]{2,10}$")
"""Words from a mark to a title."""
_INNER = re.compile(
    r"[\u4e00-\u9fff]{2,7}(?:[科室处股庭所部系]|(?<!公)司|中心|[支大]队|图书馆|档案馆|博物馆)"
)
"""A part printed alone in a list of posts: 某公司总经理、|设计所|所长."""


class PartsAlone:
    """Reads such parts right before titles; offsets in the document's text."""

    def __init__(self, settled: Settled, titles: Titles) -> None:
        self._settled = settled
        self._chart = settled.chart
        self._text = settled.text
        self._titles = titles

    def of(self, end: int) -> Unlisted | None:
        """Return the part of a hospital, university or police that is printed without it: ，感染科|主任."""
        words = _ALONE.search(self._text, max(end - 14, 0), end)
        if words is None:
            return None
        if own := self._whole_in_chain(words):
            return own
        whole = whole_of(words.group(), (self._settled.name(m) for m in self._bodies_before(words.start())))
        if not whole:
            return None
        label = next(m.label for m in self._bodies_before(words.start()) if self._settled.name(m) == whole)
        return Unlisted(words.start(), whole + words.group(), label)

    def _whole_in_chain(self, words: re.Match[str]) -> Unlisted | None:
        """Return a part with the body of the title before it: 西山大学教务处处长、|电子系|主任; None if there is none."""
        if not self.post_ends(words.start() - 1):
            return None
        last = next((m for m in self._settled.earlier(words.start()) if m.label in BODIES), None)
        name = without_part(self._settled.name(last)) if last is not None else ""
        whole = whole_of(words.group(), (name,))
        return (
            Unlisted(words.start(), whole + words.group(), last.label) if whole and last is not None else None
        )

    def _bodies_before(self, offset: int) -> Iterator[Candidate]:
        """Yield the bodies named before an offset in its article."""
        yield from (m for m in self._settled.of_article(offset) if m.label in BODIES and m.start < offset)

    def inner(self, end: int) -> str:
        """Return the part printed alone after a post in its whole; "" if there is none."""
        words = _ALONE.search(self._text, max(end - 10, 0), end)
        if words is None or not _INNER.fullmatch(words.group()):
            return ""
        joint = words.start() - 1
        of_ministry = words.group().endswith("司") and self._settled.is_person(joint)
        if self._text[joint] not in "、兼" and not of_ministry:
            return ""
        if (listed := self._chart.ending(end, "AGENCY")) is not None and listed.start <= words.start():
            return ""  # 中央纪委常委、监察部|副部长
        item = self.post_ends(joint) or self._settled.is_person(joint)
        return "" if not item or self._text.endswith("院士", 0, joint) else words.group()

    def post_ends(self, end: int) -> bool:
        """Return whether the title of another post ends at an offset: 县委常委|人武部政委."""
        return any(title.kind != "other" for title in self._titles.ending(end))
