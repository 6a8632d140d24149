"""The place of an organ printed with 市 or 省 alone that another organ right before it shows."""

import re
from collections.abc import Sequence

from kg.base.schema import Mention, Page, Post
from kg.base.text import unspaced
from kg.gazetteer.divisions import Divisions
from kg.reading.between import ALSO, BESIDE, CHAINED, TOGETHER, heads_too, joins
from kg.reading.which_division import Which

__all__ = ["OTHERS", "Beside"]

OTHERS = "beside others of "
"""Beginning of the reason of a name that an organ beside it shows."""
_MAYORS = ("市长", "代市长", "代理市长", "副市长", "常务副市长")
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

    def city(self, mention: Mention, before: Sequence[Mention], *, at_home: bool) -> str:
        """Return the city of an organ with 市: that of the post before, of the organ it acts with, or a county-level city; else "".

        `at_home` if 市 alone means a city of the page.
        """
        path = self.chained(mention, before, ALSO) or self._partner(mention, before, "市")
        above = (path, *self._divisions.up(path)) if path else ()
        if own := next((division for division in above if division.endswith("市")), ""):
            return self._which.full(own)
        title = self._text[mention.end : mention.end + len("书记")]
        between = joins(mention.name, at_home=at_home)
        return next(filter(None, (self._seat(mention, before, words, title) for words in between)), "")

    def province(self, mention: Mention, before: Sequence[Mention]) -> str:
        """Return the province of an organ with 省: that of the person's post before, or of the organ it acts with; else ""."""
        path = self.chained(mention, before, CHAINED) or self._partner(mention, before, "省")
        return self._divisions.name((path, *self._divisions.up(path))[-1]) if path else ""

    def government(self, post: Post, mentions: Sequence[Mention]) -> str:
        """Return the government of a mayor named next to another leader of a county-level city; else ""."""
        unsaid = post.post in _MAYORS and post.organ.startswith("{home}")
        seat = self._seat(post, mentions, BESIDE, post.post) if unsaid else ""
        return seat + "人民政府" if seat else ""

    def chained(self, mention: Mention, before: Sequence[Mention], between: re.Pattern[str]) -> str | None:
        """Return the division of the last place or organ before a mention, if all words between them are `between`."""
        last = next((m for m in reversed(before) if m.type in ("agency", "district")), None)
        if last is None or last.article != mention.article:
            return None
        words = unspaced(self._text[last.end : mention.start])
        path = last.name if last.type == "district" else self._divisions.of_organ(last.name)
        known = path is not None and path in self._divisions and between.fullmatch(words) is not None
        return path if known else None

    def _partner(self, mention: Mention, before: Sequence[Mention], level: str) -> str:
        """Return the division, with the level in its name, of the organ together with which one acts: 金华市公安局会同|市委宣传部; else ""."""
        last = next((m for m in reversed(before) if m.type == "agency"), None)
        if last is None or last.article != mention.article:
            return ""
        words = unspaced(self._text[last.end : mention.start])
        listed = last.reason.startswith(OTHERS) and words in _LIST
        path = self._divisions.of_organ(last.name) if listed or TOGETHER.fullmatch(words) else None
        return path if path is not None and self._divisions.name(path).endswith(level) else ""

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
