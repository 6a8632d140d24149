"""The division that a printed name means at a point of a page: by home, year and other names in the article.

An ambiguous name is not guessed: if several divisions share it (鼓楼区), the result is None.
"""

import re
from collections import defaultdict
from collections.abc import Iterable

from kg.base.schema import Mention, Page
from kg.base.text import unspaced
from kg.gazetteer.divisions import Divisions, before_place, year_of
from kg.gazetteer.scripts import script_of, simplified
from kg.reading.inner_division import town_elsewhere

__all__ = ["LONGEST", "Which"]

_LEVELS = ("县", "市", "区", "旗")
"""Ends of the names of counties, also without those of peoples: 威宁自治县."""
_SHORT = 2
"""Length of the short form of most divisions, in characters."""
LONGEST = 16
"""Maximum length of a division's printed form, in characters."""
_PREFECTURES = ("自治州", "地区", "盟")
"""Endings of prefectures that share their short name with a city in them: 楚雄."""

_AUTONOMOUS = ("自治县", "自治旗")
"""Endings of counties whose short names may be those of others."""
_AROUND = ("county", "city")
"""Levels of the divisions around a town that tell it from another one of the province."""
_PLACING = {"province": 1, "city": 2}
"""Levels with which a village is printed, and the least characters that then remain of its own name."""


class Which:
    """Distinguishes divisions with the same name.

    Parameters
    ----------
    page
        The page.
    divisions
        The tree of divisions.
    mentions
        The mentions of the page: the unambiguous ones determine the others.

    Attributes
    ----------
    chain
        Paths of the home and the divisions above it, nearest first; () without a home.
    city
        Path of the home's prefecture or municipality, else the home; "" without a home.
    last
        Path of the division named last in the article; "" if there is none.
    """

    def __init__(self, page: Page, divisions: Divisions, mentions: Iterable[Mention]) -> None:
        self._divisions = divisions
        self._home = page.home or ""
        self._text = page.text
        self._simple = script_of(page.text) == "simplified"
        self._year = page.year or year_of(page.date)
        self.chain = (self._home, *divisions.up(self._home)) if self._home else ()
        self.city = next((path for path in self.chain if divisions.level(path) == "city"), self._home)
        self._told: defaultdict[str | None, set[str]] = defaultdict(set)
        self._tellers: defaultdict[tuple[str | None, str], set[str]] = defaultdict(set)
        self._areas: defaultdict[str | None, set[str]] = defaultdict(set)
        for mention in mentions:
            chain = self._certain(mention)
            self._told[mention.article].update(chain)
            for path in chain:
                self._tellers[mention.article, path].add(self.words(mention)[:_SHORT])
            if chain and divisions.level(chain[0]) != "town":
                self._areas[mention.article].add(chain[0])
        self._before: dict[str, set[str]] = {}
        """The two characters before each occurrence of a zone's name, once looked up."""
        self._article: str | None = None
        self._seen: dict[str, str] = {}
        self.last = ""

    def words(self, mention: Mention) -> str:
        """Return the words of a mention without blanks, in the gazetteer's script."""
        printed = unspaced(mention.text)
        return printed if self._simple else simplified(printed)

    def enter(self, article: str | None) -> None:
        """Start afresh if another article begins."""
        self._article, self._seen, self.last = article, {}, ""

    def note(self, path: str) -> None:
        """Remember the division last named."""
        self.last = path
        self._seen[self._divisions.name(path)] = path

    def choose(self, printed: str) -> str | None:
        """Return the division that a printed form means here; None if there is none, or if it is ambiguous.

        It is the one inside the home, the one last named, the province, else the highest, else the one in the area of
        the other names in the article.
        """
        found = self._divisions.named(printed, self._year)
        found = tuple(p for p in found if not any(p != other and p.startswith(other) for other in found))
        if self._is_home(printed):
            return self._home
        if own := self._named_whole(printed):
            return own
        if town := town_elsewhere(printed, found, self._text, self._home):
            return self.choose(town)
        if len(found) < 2:
            return found[0] if found else None
        if (seen := self._seen.get(printed)) in found:
            return seen
        ranks = {path: self._rank(path) for path in found}
        first = [path for path in found if ranks[path] == min(ranks.values())]
        if len(first) > 1:
            first = self._near_last(self._beside(first))
        return first[0] if len(first) == 1 else None

    def before(self, end: int, printed: str, outer: str = "") -> str | None:
        """Return the division that words with their end in the page mean; before 市区 the city, not the prefecture: 和田|市区.

        `outer` is the path of the division right before them: 南昌市|西湖区 is not the 西湖区 named before.
        """
        city = self.choose(printed + "市") if self._text.startswith("市区", end) else None
        path = city or self.choose(printed)
        if outer not in self._divisions or (path is not None and self._divisions.inside(path, outer)):
            return path
        found = self._divisions.named(printed, self._year)
        inner = [own for own in found if own != outer and self._divisions.inside(own, outer)]
        return inner[0] if len(inner) == 1 else path

    def is_untold(self, printed: str, path: str | None, outer: str, around: str) -> bool:
        """Return whether no word says where a listed name lies, chosen as `path`.

        `outer` is the place right before it, `around` the innermost listed one right before: 长春市|净月开发区|新湖镇.
        """
        if path is None:
            return bool(self._divisions.named(printed))
        if around and self._divisions.level(path) == "town" and not self._divisions.inside(path, around):
            return True
        if printed.endswith("新区") and self._is_anothers(printed, path):
            return True
        return not (outer and path.startswith(outer)) and self.is_far(path)

    def _is_anothers(self, printed: str, path: str) -> bool:
        """Return whether a page has the name of another city before that of a zone somewhere: 绍兴|滨海新区."""
        if printed not in self._before:
            led = re.finditer(rf"[\u4e00-\u9fff]{{2}}(?={re.escape(printed)})", self._text)
            self._before[printed] = {found.group() for found in led}
        cities = (own for words in self._before[printed] for own in self._divisions.named(words, self._year))
        return any(self._divisions.level(own) == "city" and path[:_SHORT] != own[:_SHORT] for own in cities)

    def _named_whole(self, printed: str) -> str | None:
        """Return the autonomous division named before that a short form means: 东乡 after 东乡族自治县; None if none."""
        names = {name: path for name, path in self._seen.items() if name.startswith(printed)}
        if not names or any(not name.endswith(_AUTONOMOUS) for name in names) or printed in names:
            return None
        return next(iter(names.values())) if len(names) == 1 else None

    def leading(self, printed: str) -> str | None:
        """Return the innermost division with which the words of an organ begin: 南京市鼓楼区|委."""
        chain = self.chained(printed)
        return chain[-1][1] if chain else None

    def chained(self, printed: str, first: tuple[int, str] | None = None) -> tuple[tuple[int, str], ...]:
        """Return end and path of each division with which the words of an organ begin; outermost first.

        `first` is the first of them if it is known. () if they do not begin with one, or if it is ambiguous.
        """
        chain = [first] if first is not None else []
        start = first[0] if first is not None else before_place(printed)
        while True:
            found = self._following(printed, start, chain[-1][1] if chain else None)
            if found is None:
                return tuple(chain)
            start, chosen = found
            if chosen is None:
                return ()
            chain.append((start, chosen))

    def _following(self, printed: str, start: int, outer: str | None) -> tuple[int, str | None] | None:
        """Return end and path of the longest division at an offset, inside another if given; None if there is none.

        The path is None if it is ambiguous.
        """
        for end in range(min(len(printed), start + LONGEST), start + 1, -1):
            found = self._divisions.named(printed[start:end], self._year)
            inner = [p for p in found if outer and p != outer and self._divisions.inside(p, outer)]
            if inner:
                return end, inner[0] if len(inner) == 1 else None
            if found and outer is None:
                return end, self.choose(printed[start:end]) or self._followed(printed, end, found)
        return None

    def _followed(self, printed: str, end: int, found: Iterable[str]) -> str | None:
        """Return the one of some divisions inside which the next printed place is; None if there are several."""
        ahead = {path for path in found if self._goes_on(printed, end, path)}
        return ahead.pop() if len(ahead) == 1 else None

    def placed(self, village: str, around: str) -> str:
        """Return the path of a village printed with its province or city, 浙江余村; "" if it is not.

        A name that only begins like a city's is not: it goes on with less than two characters (赣州子村, 自贡社区), or
        the place around it is elsewhere.
        """
        for end in range(len(village) - 2, 1, -1):
            found = self._divisions.named(village[:end], self._year)
            level = self._divisions.level(found[0]) if len(found) == 1 else ""
            if level in _PLACING:
                own = village[end:].removesuffix("村").removesuffix("社区")
                elsewhere = level == "city" and around and not around.startswith(found[0])
                return "" if elsewhere or len(own) < _PLACING[level] else found[0] + village[end:]
        return ""

    def only_county(self) -> str:
        """Return the path of the only county or district that the article names, else the home if it is one; else ""."""
        told = {path for path in self._areas[self._article] if self._divisions.level(path) == "county"}
        own = self._home if self._home and self._divisions.level(self._home) == "county" else ""
        return told.pop() if len(told) == 1 else "" if told else own

    def holds_city(self, name: str) -> bool:
        """Return whether a body's name holds that of a province or city: 首都医科大学附属|北京|同仁医院 is not 南京同仁医院."""
        pairs = (name[at : at + 2] for at in range(len(name) - 1))
        return any(
            self._divisions.level(path) in _PLACING for pair in pairs for path in self._divisions.named(pair)
        )

    def full(self, path: str) -> str:
        """Return a division's name as in the full names of its organs."""
        if path not in self._divisions:  # an unlisted town
            known = next((path[:end] for end in range(len(path), 1, -1) if path[:end] in self._divisions), "")
            return self.full(known) + path[len(known) :] if known else path
        return self._divisions.full(path)

    def is_strange(self, path: str, printed: str) -> bool:
        """Return whether words begin with the short form of a county in a province not mentioned on the page: 长安."""
        if self._divisions.name(path) in printed or self._divisions.level(path) != "county":
            return False
        chain = self.chained(printed)
        if chain and printed[: chain[-1][0]].endswith(_LEVELS):
            return False  # 威宁自治县委
        above = self._divisions.up(path)
        at_home = bool(self._home) and path.startswith(self._home[:2])
        return not at_home and not any(
            self._is_told(outer, printed) or self._divisions.name(outer)[:2] in printed for outer in above
        )

    def _is_told(self, path: str, printed: str) -> bool:
        """Return whether an article names a division: if it names provinces, in words other than those of the organ."""
        told = self._told[self._article]
        others = any(self._divisions.parent(p) is None and not path.startswith(p) for p in told)
        return path in told and not (others and self._tellers[self._article, path] <= {printed[:_SHORT]})

    def is_far(self, path: str, printed: str = "") -> bool:
        """Return whether nothing places a town where its path says, not even the words of its organ.

        The gazetteers do not have every town, so another one may have the name: one in the home, or in a county that the
        article names.
        """
        if self._divisions.level(path) != "town":
            return False
        around, told = self._divisions.up(path), self._areas[self._article]
        if any(self._divisions.name(outer)[:_SHORT] in printed for outer in around[:-1]):
            return False
        near = {p for p in (*told, *self.chain) if self._divisions.level(p) in _AROUND and p[:2] == path[:2]}
        if near:
            return near.isdisjoint(around)
        return bool(self._home) and not path.startswith(self._home[:2]) and told.isdisjoint(around)

    def _goes_on(self, printed: str, start: int, path: str) -> bool:
        """Return whether a place inside a division follows directly."""
        return any(
            p != path and self._divisions.inside(p, path)
            for end in range(start + 2, min(len(printed), start + LONGEST) + 1)
            for p in self._divisions.named(printed[start:end], self._year)
        )

    def _is_home(self, printed: str) -> bool:
        """Return whether a short form means the home, a city, and not the prefecture with the same name: 楚雄."""
        if len(self.chain) < 2 or not self._home.endswith(printed + "市"):
            return False
        above = self._divisions.name(self.chain[1])
        return above.startswith(printed) and above.endswith(_PREFECTURES)

    def _rank(self, path: str) -> tuple[bool, bool, bool, bool, int]:
        """Return the distance of a division from the places that the page mentions, as a sort key."""
        inside_last = bool(self.last) and path.startswith(self.last) and path != self.last
        return (
            path != self._home,
            not (self.city and self._divisions.inside(path, self.city)),
            not inside_last,
            not (self._home and path.startswith(self._home[:2])),
            self._divisions.rank(path),
        )

    def _beside(self, paths: list[str]) -> list[str]:
        """Return those in the nearest area that the article names unambiguously; all if there is none."""
        told = self._told[self._article]
        near = {
            path: next((n for n, above in enumerate(self._divisions.up(path), 1) if above in told), 0)
            for path in paths
        }
        steps = {n for n in near.values() if n}
        return [path for path in paths if near[path] == min(steps)] if steps else paths

    def _near_last(self, paths: list[str]) -> list[str]:
        """Return those in the province of the division last named; all if there are none."""
        province = (self.last, *self._divisions.up(self.last))[-1] if self.last else ""
        return [path for path in paths if province and path.startswith(province)] or paths

    def _certain(self, mention: Mention) -> tuple[str, ...]:
        """Return the division that a mention names unambiguously, and those above it."""
        if mention.type not in ("district", "agency", "institution"):
            return ()
        printed = self.words(mention)
        printed = printed[before_place(printed) :]
        for end in range(len(printed) if mention.type == "district" else min(len(printed), LONGEST), 1, -1):
            found = self._divisions.named(printed[:end], self._year)
            if found:
                sure = len(found) == 1 and self._is_sure(mention.type, printed[:end], found[0])
                return (found[0], *self._divisions.up(found[0])) if sure else ()
        return ()

    def _is_sure(self, kind: str, printed: str, path: str) -> bool:
        """Return whether a place, or the words at the start of a body, means a division: in full, or one of the home's province."""
        if kind == "district":
            return not town_elsewhere(printed, (path,), self._text, self._home)
        return path.endswith(printed) or not self._home or path.startswith(self._home[:2])
