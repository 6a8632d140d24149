"""The place of an organ printed with 市 or 省 alone that another organ right before it shows."""

import re
from collections.abc import Iterator, Sequence

from kg.base.schema import Mention, Page, Post
from kg.base.text import unspaced
from kg.gazetteer.divisions import Divisions
from kg.reading.between import ALSO, BESIDE, CHAINED, TOGETHER, heads_too, joins
from kg.reading.topic import LEADER, RECEIVES, REST, SENTENCE, Topic
from kg.reading.which_division import Which

__all__ = ["OTHERS", "Beside"]

OTHERS = "beside others of "
"""Beginning of the reason of a name that an organ beside it shows."""
_MAYORS = ("市长", "代市长", "代理市长", "副市长", "常务副市长")
_CLAUSE = re.compile(r"[，,；;：:、]")
_VISITS = re.compile(r"[到来赴访]|考察|调研")
"""Words for a visit: the organ that is visited is the paper's own."""
_RELIES = re.compile(r"(?:依托|委托|组织|联合|通过|安排)\Z")
"""Words between a place and an organ of its own: 万州区依托|区妇幼保健院."""
_OPENS = re.compile(r"(?:\A|[。！？；\n])[“　 ]*\Z")
"""The beginning of a sentence."""
_NEAR = 14
"""Characters between the organs of one clause."""
_LIST = ("、", "和", "与", "及")


class Beside:
    """Finds the places of organs by those before them in the article.

    Parameters
    ----------
    page
        The page.
    divisions
        The tree of divisions.
    which
        The meaning of places on the page.
    """

    def __init__(self, page: Page, divisions: Divisions, which: Which) -> None:
        self._text = page.text
        self._divisions = divisions
        self._which = which
        self.topic = Topic(page.text, divisions, which)

    def city(self, mention: Mention, before: Sequence[Mention], *, at_home: bool) -> str:
        """Return the city of an organ with 市: that of the post before, of the organ it acts with, or a county-level city; else "".

        `at_home` if 市 alone means a city of the page.
        """
        path = self.chained(mention, before, ALSO) or self.partner(mention, before, "市")
        above = (path, *self._divisions.up(path)) if path else ()
        if own := next((division for division in above if division.endswith("市")), ""):
            return self._which.full(own)
        title = self._text[mention.end : mention.end + len("书记")]
        between = joins(mention.name, at_home=at_home)
        return next(filter(None, (self._seat(mention, before, words, title) for words in between)), "")

    def province(self, mention: Mention, before: Sequence[Mention]) -> str:
        """Return the province of an organ with 省: that of the person's post before, or of the organ it acts with; else ""."""
        path = self.chained(mention, before, CHAINED) or self.partner(mention, before, "省")
        return self._divisions.name((path, *self._divisions.up(path))[-1]) if path else ""

    def listed(self, mention: Mention, before: Sequence[Mention]) -> str:
        """Return the county of the organ before in a list, which others beside it show, for one printed without it: 县教育局、|水利局; else ""."""
        last = before[-1] if before and before[-1].reason.startswith(OTHERS) else None
        if last is None or self._text[last.end : mention.start] not in _LIST:
            return ""
        path = self.topic.division(last)
        return path if path and self._divisions.level(path) == "county" else ""

    def government(self, post: Post, mentions: Sequence[Mention]) -> str:
        """Return the government of a mayor named next to another leader of a county-level city; else ""."""
        unsaid = post.post in _MAYORS and post.organ.startswith("{home}")
        seat = self._seat(post, mentions, BESIDE, post.post) if unsaid else ""
        return seat + "人民政府" if seat else ""

    def chained(self, mention: Mention, before: Sequence[Mention], between: re.Pattern[str]) -> str | None:
        """Return the division of the last place or organ before a mention, if all words between them are `between`."""
        last = self.topic.last(mention, before)
        if last is None:
            return None
        words = unspaced(self._text[last.end : mention.start])
        path = self.topic.division(last)
        return path if path and between.fullmatch(words) is not None else None

    def partner(self, mention: Mention, before: Sequence[Mention], level: str) -> str:
        """Return the division, with the level in its name, whose organ right before means that of one with 市 or 县; else "".

        It acts together with it (金华市公安局会同|市委宣传部), or is far from home and in the same clause (扶风县检察院向|县教育局),
        or has the same words in the same sentence (延安市政府 … |市政府), unless somebody visits somebody.
        """
        here = self._clauses(mention, before)
        found = [path for last, words in here if (path := self._told(last, words, mention, level))]
        if found:
            return found[0] if len(set(found)) == 1 else ""
        return self.topic.of(mention, before, level)

    def _clauses(self, mention: Mention, before: Sequence[Mention]) -> Iterator[tuple[Mention, str]]:
        """Yield the agencies and places before a mention in its sentence, nearest first, with the words between."""
        for last in reversed(before):
            words = self._text[last.end : mention.start]
            if last.article != mention.article or SENTENCE.search(words) is not None:
                break
            if last.type in ("agency", "district", "company"):
                yield last, unspaced(words)

    def _of(self, last: Mention, words: str, level: str) -> str:
        """Return the division of a place or organ, or the province of a firm in a list with another body: 山东东湖集团、|省农科院."""
        if last.type != "company":
            return self.topic.division(last)
        leading = self._which.leading(last.text) if words in _LIST and level == "省" else None
        return leading if leading is not None and self._divisions.level(leading) == "province" else ""

    def _told(self, last: Mention, words: str, said: Mention, level: str) -> str:
        """Return the division of an organ or place before, if it is meant by an organ printed with a level word alone."""
        path = self._of(last, words, level)
        if not path or not self.topic.is_level(path, level):
            return ""
        listed = last.reason.startswith(OTHERS) and words in _LIST
        if listed or (last.type == "agency" and TOGETHER.fullmatch(words)):
            return path
        return path if self.topic.is_far(path) and self._is_same(last, words, said) else ""

    def _is_same(self, last: Mention, words: str, said: Mention) -> bool:
        """Return whether an organ is of the place of another body before it in its sentence, or of the place that relies on it."""
        if _VISITS.search(words) or RECEIVES.search(self._text, last.end, last.end + REST):
            return False
        led = LEADER.match(self._text, said.end) is not None
        if last.type == "company" or (last.text.endswith(said.text) and last.text != said.text and not led):
            return True
        if last.type == "district" and words and self.topic.opens(last, _OPENS):
            return True
        near = len(words) <= _NEAR and (words in _LIST or _CLAUSE.search(words) is None)
        return near and (last.type == "agency" or _RELIES.search(words) is not None)

    def _seat(
        self, said: Mention | Post, before: Sequence[Mention], between: re.Pattern[str], title: str
    ) -> str:
        """Return the city whose organ precedes, with only `between` in between and nobody with the same title; else ""."""
        organ = next((m for m in reversed(before) if m.type == "agency" and m.end <= said.start), None)
        if organ is None or organ.article != said.article:
            return ""
        words = unspaced(self._text[organ.end : said.start])
        path = self._divisions.of_organ(organ.name) if between.fullmatch(words) else None
        if path is None or not path.endswith("市") or heads_too(words, title):
            return ""
        return self._which.full(path)
