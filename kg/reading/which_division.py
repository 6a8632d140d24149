"""Which division a printed name means at a point of a page: by the home, the year, and what the article names beside it.

What nothing tells is not guessed: of several divisions of one name (鼓楼区) the answer is none.
"""

import re
from collections import defaultdict
from collections.abc import Iterable

from kg.base.schema import Mention, Page
from kg.gazetteer.divisions import Divisions, year_of
from kg.gazetteer.scripts import script_of, simplified

__all__ = ["ORDERS", "Which"]

_STRAY = re.compile(r"\s+")
ORDERS = re.compile(r"(?:中国共产党|中共|共青团|中国共产主义青年团|中国人民政治协商会议|政协|国家税务总局)?")
"""What may stand before the places that the name of an organ begins with."""
_LONGEST = 16
"""Longest printed form of a division, in characters."""
_RANKS = ("province", "city", "county", "town", "zone")
"""Levels of divisions, the highest first."""
_PREFECTURES = ("自治州", "地区", "盟")
"""Ends of the names of prefectures that bear the name of a city inside them: 楚雄."""


class Which:
    """Tells divisions of one name apart.

    Parameters
    ----------
    page
        The page.
    divisions
        The tree of divisions.
    mentions
        The mentions of the page: what they name beyond doubt tells what others mean.

    Attributes
    ----------
    chain
        Paths of the home and of those above it, nearest first; () if the page has none.
    city
        Path of the home's prefecture or municipality, else the home; "" if the page has none.
    last
        Path of the division named last in the article; "" if there is none.
    """

    def __init__(self, page: Page, divisions: Divisions, mentions: Iterable[Mention]) -> None:
        self._divisions = divisions
        self._home = page.home or ""
        self._simple = script_of(page.text) == "simplified"
        self._year = page.year or year_of(page.date)
        self.chain = (self._home, *divisions.up(self._home)) if self._home else ()
        self.city = next((path for path in self.chain if divisions.level(path) == "city"), self._home)
        self._told: defaultdict[str | None, set[str]] = defaultdict(set)
        for mention in mentions:
            self._told[mention.article].update(self._certain(mention))
        self._article: str | None = None
        self._seen: dict[str, str] = {}
        self.last = ""

    def words(self, mention: Mention) -> str:
        """Return the words of a mention without blanks, in the script of the gazetteer."""
        printed = _STRAY.sub("", mention.text)
        return printed if self._simple else simplified(printed)

    def enter(self, article: str | None) -> None:
        """Begin anew where another article begins."""
        self._article, self._seen, self.last = article, {}, ""

    def note(self, path: str) -> None:
        """Remember the division named last."""
        self.last = path
        self._seen[self._divisions.name(path)] = path

    def choose(self, printed: str) -> str | None:
        """Return the division that a printed form means here; None if there is none, or nothing tells which of several.

        It is the one inside the home, that named last, the province, else the highest, else the one that lies in
        what the article names.
        """
        found = self._divisions.named(printed, self._year)
        found = tuple(p for p in found if not any(p != other and p.startswith(other) for other in found))
        if self._is_home(printed):
            return self._home
        if len(found) < 2:
            return found[0] if found else None
        if (seen := self._seen.get(printed)) in found:
            return seen
        ranks = {path: self._rank(path) for path in found}
        first = [path for path in found if ranks[path] == min(ranks.values())]
        if len(first) > 1:
            first = self._beside(first)
        return first[0] if len(first) == 1 else None

    def leading(self, printed: str) -> str | None:
        """Return the innermost division that the words of an organ begin with: 南京市鼓楼区|委."""
        chain = self.chained(printed)
        return chain[-1][1] if chain else None

    def chained(self, printed: str) -> tuple[tuple[int, str], ...]:
        """Return where each of the divisions that the words of an organ begin with ends, and its path; outermost first.

        () if they begin with none, or if nothing tells which of several is meant.
        """
        chain: list[tuple[int, str]] = []
        start = ORDERS.match(printed).end()  # type: ignore[union-attr]  # it may be empty
        while True:
            path = chain[-1][1] if chain else None
            for end in range(min(len(printed), start + _LONGEST), start + 1, -1):
                found = self._divisions.named(printed[start:end], self._year)
                inner = [p for p in found if path and p != path and self._divisions.inside(p, path)]
                if inner or (path is None and found):
                    break
            else:
                return tuple(chain)
            if path is not None:
                chosen = inner[0] if len(inner) == 1 else None
            elif (chosen := self.choose(printed[start:end])) is None:
                ahead = {p for p in found if self._goes_on(printed, end, p)}
                chosen = ahead.pop() if len(ahead) == 1 else None
            if chosen is None:
                return ()
            chain.append((end, chosen))
            start = end

    def placed(self, village: str) -> str:
        """Return the path of a village that is printed with its province or city, 浙江余村; "" if it is not."""
        for end in range(len(village) - 2, 1, -1):
            found = self._divisions.named(village[:end], self._year)
            if len(found) == 1 and self._divisions.level(found[0]) in ("province", "city"):
                return found[0] + village[end:]
        return ""

    def full(self, path: str) -> str:
        """Return the name of a division in the full names of its organs: in a city's own paper its name is left out."""
        if path not in self._divisions:  # a town that no list holds
            known = next((path[:end] for end in range(len(path), 1, -1) if path[:end] in self._divisions), "")
            return self.full(known) + path[len(known) :] if known else path
        if (
            self._home
            and self._divisions.level(self._home) == "city"
            and self._divisions.inside(path, self._home)
        ):
            above = self._divisions.parent(path)
            town = (
                above and self._divisions.level(path) == "town" and self._divisions.level(above) == "county"
            )
            return (
                self.full(above) + self._divisions.name(path)
                if above and town
                else self._divisions.title(path)
            )
        return self._divisions.full(path)

    def is_strange(self, path: str, printed: str) -> bool:
        """Return whether words begin with the short form of a county of a province that the page does not speak of: 长安."""
        if self._divisions.name(path) in printed or self._divisions.level(path) != "county":
            return False
        above = self._divisions.up(path)
        at_home = bool(self._home) and path.startswith(self._home[:2])
        return not at_home and not any(
            outer in self._told[self._article] or self._divisions.name(outer)[:2] in printed
            for outer in above
        )

    def _goes_on(self, printed: str, start: int, path: str) -> bool:
        """Return whether a place inside a division is named right behind it."""
        return any(
            p != path and self._divisions.inside(p, path)
            for end in range(start + 2, min(len(printed), start + _LONGEST) + 1)
            for p in self._divisions.named(printed[start:end], self._year)
        )

    def _is_home(self, printed: str) -> bool:
        """Return whether a short form means the home, a city, and not the prefecture of its name: 楚雄."""
        if len(self.chain) < 2 or not self._home.endswith(printed + "市"):
            return False
        above = self._divisions.name(self.chain[1])
        return above.startswith(printed) and above.endswith(_PREFECTURES)

    def _rank(self, path: str) -> tuple[bool, bool, bool, bool, int]:
        """Return how far a division is from what the page speaks of."""
        inside_last = bool(self.last) and path.startswith(self.last) and path != self.last
        return (
            path != self._home,
            not (self.city and self._divisions.inside(path, self.city)),
            not inside_last,
            not (self._home and path.startswith(self._home[:2])),
            _RANKS.index(self._divisions.level(path)),
        )

    def _beside(self, paths: list[str]) -> list[str]:
        """Return those that lie in what the article names beyond doubt, the nearest; all if none does."""
        told = self._told[self._article]
        near = {
            path: next((n for n, above in enumerate(self._divisions.up(path), 1) if above in told), 0)
            for path in paths
        }
        steps = {n for n in near.values() if n}
        return [path for path in paths if near[path] == min(steps)] if steps else paths

    def _certain(self, mention: Mention) -> set[str]:
        """Return the division, and those above it, that a mention names beyond doubt."""
        if mention.type not in ("district", "agency"):
            return set()
        printed = self.words(mention)
        printed = printed[ORDERS.match(printed).end() :]  # type: ignore[union-attr]  # it may be empty
        for end in range(len(printed) if mention.type == "district" else min(len(printed), _LONGEST), 1, -1):
            found = self._divisions.named(printed[:end], self._year)
            if found:
                return {found[0], *self._divisions.up(found[0])} if len(found) == 1 else set()
        return set()
