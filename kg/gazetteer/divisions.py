"""The tree of administrative divisions, and the divisions that a printed place name can mean in a year."""

import bisect
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from kg.base.schema import Life, Pattern

__all__ = ["SITE", "Divisions", "before_place", "year_of"]

_LEVELS = (
    re.compile(r"(?:省|自治区|特别行政区)$"),
    re.compile(r"(?:市|自治州|地区|盟|州|行政区)$"),
    re.compile(r"(?:区|县|市|旗|林区|特区)$"),
)
_RANKS = ("province", "city", "county", "town", "zone")
"""Levels, the highest first."""
_ALWAYS = Life()
_BODIES = ("AGENCY", "ORGAN_TAIL")
_ORDERS = re.compile(
    r"(?:中国共产党|中共|中国共产主义青年团|共青团|中国人民政治协商会议|政协|国家税务总局|九三学社|台湾民主自治同盟|中国民主同盟"
    r"|中国[\u4e00-\u9fff]{4,9}?会|)"
)
"""Parties, leagues, the conference and the tax service: words before the place in the name of an organ."""
_MINISTRY = re.compile(r"(?:中华人民共和国|中国人民解放军总)[\u4e00-\u9fff]{1,12}部")
SITE = re.compile(r"(?:[山江河湖岛岭]|管理[局处委]|管委会|风景|国家公园|国家森林|自然保护|景区|旅游|铁路)")
"""Words after what is not the short form of a division but a mountain, a lake or a line: 贺兰|山, 庐山|管理局, 沈阳|铁路局."""
_ENDS = frozenset("省市县区州盟旗镇乡道")
"""Last characters of the names of divisions."""
_LONGEST = 24
"""Maximum length of the place that an organ's full name begins with."""


def year_of(date: str | None) -> int | None:
    """Return the year of an ISO date; None for None."""
    return int(date[:4]) if date else None


def before_place(organ: str) -> int:
    """Return the length of the party, league or service before the place in the name of an organ: 中共|株洲市|委员会."""
    match = _ORDERS.match(organ)
    return match.end() if match is not None else 0


class Divisions:
    """All divisions of the gazetteer, by their *path*: the names from the province down (``湖南省株洲市天元区``).

    Parameters
    ----------
    patterns
        Gazetteer lines; those with the label DISTRICT count: `pattern` a printed form, `id` the path, `life` its years;
        those with the label PAPER: `pattern` a paper, `id` the path of its home; and those of abolished organs.

    Attributes
    ----------
    papers
        Maps papers whose names do not show their home (赣南日报) to its path.
    ended
        Maps full names of abolished organs to their lifetimes; ``{}`` is the place in the names of organs that every
        place has.
    ministries
        Maps the printed forms of the ministries of the state and the departments of the army, also of abolished ones, to
        their full names.
    """

    def __init__(self, patterns: Iterable[Pattern]) -> None:
        self._named: defaultdict[str, list[str]] = defaultdict(list)
        self._lives: dict[str, Life] = {}
        self.papers: dict[str, str] = {}
        self.ended: dict[str, Life] = {}
        self.ministries: dict[str, str] = {}
        own: dict[str, str] = {}
        for pattern in patterns:
            if pattern.label == "PAPER" and isinstance(pattern.pattern, str):
                self.papers[pattern.pattern] = pattern.id
            if (
                pattern.label == "AGENCY"
                and _MINISTRY.fullmatch(pattern.id)
                and isinstance(pattern.pattern, str)
            ):
                self.ministries[pattern.pattern] = pattern.id
            if pattern.life is not None and pattern.label in _BODIES and pattern.life.now:
                self.ended[pattern.id] = pattern.life
            if pattern.label == "DISTRICT" and isinstance(pattern.pattern, str):
                form, path = pattern.pattern, pattern.id or pattern.pattern
                if path not in self._named[form]:
                    self._named[form].append(path)
                if path.endswith(form) and len(form) > len(own.get(path, "")):
                    own[path] = form
                own.setdefault(path, "")
                if pattern.life is not None:
                    self._lives[path] = pattern.life
        self._own = {path: name or path for path, name in own.items()}
        self._paths = sorted(self._own)
        self._titles: dict[str, str] = {}
        self._parents: dict[str, str | None] = {}
        self._levels: dict[str, str] = {}

    def __contains__(self, path: str) -> bool:
        return path in self._own

    def named(self, text: str, year: int | None = None) -> tuple[str, ...]:
        """Return the paths of all divisions that a printed form (``株洲``, ``鼓楼区``) can mean.

        Parameters
        ----------
        text
            The printed form.
        year
            Year of the page. Of several divisions only those that existed then count, if there is one; for an undated
            page, those that exist now. If a division and its successor (富阳市, 富阳区) both fit, the successor is meant.
        """
        found = self._named.get(text, [])
        if len(found) < 2 and not (found and self._is_short(text, found[0])):
            return tuple(found)
        found = self._alive(found, year)
        found = [path for path in found if not any(heir in found for heir in self.became(path))]
        return self._heir(text, found, year) or tuple(found)

    def _alive(self, found: list[str], year: int | None) -> list[str]:
        """Return the divisions that existed in a year (None for today); all of them if none did."""
        if year is None:
            return [path for path in found if self._until(path) == _ALWAYS.until] or found
        found = [path for path in found if self.lived(path, year)] or found
        gone = {heir for path in found if year < self._until(path) for heir in self.became(path)}
        return [path for path in found if path not in gone]

    def _heir(self, text: str, found: list[str], year: int | None) -> tuple[str, ...]:
        """Return the one division that the short form of some former ones means later; () if there is none."""
        heirs = {self.became(path) for path in found if year is None or not self.lived(path, year)}
        if len(heirs) != 1 or not all(self._is_short(text, path) for path in found):
            return ()
        (now,) = heirs
        return now if len(now) == 1 and self.name(now[0]).startswith(text) else ()

    def _is_short(self, text: str, path: str) -> bool:
        """Return whether a form is the short form of a former division, which later means its successor."""
        return bool(self.became(path)) and not path.endswith(text)

    def _until(self, path: str) -> int:
        return self._lives.get(path, _ALWAYS).until

    def lived(self, path: str, year: int) -> bool:
        """Return whether a division existed in a year, its first and last year included."""
        life = self._lives.get(path, _ALWAYS)
        return life.since <= year <= life.until

    def became(self, path: str) -> tuple[str, ...]:
        """Return the paths of a former division's successors; () if it still exists or they are unknown."""
        return self._lives.get(path, _ALWAYS).now

    def code(self, path: str) -> str:
        """Return the code (GB/T 2260) of a division at county level or above, "" for others."""
        return self._lives.get(path, _ALWAYS).code

    def name(self, path: str) -> str:
        """Return a division's own name (``天元区``); for an unknown path, the path itself."""
        return self._own.get(path, path)

    def parent(self, path: str) -> str | None:
        """Return the path of the division above; None for a province or an unknown path."""
        if path not in self._own:
            return None
        if path not in self._parents:
            own = self._own[path]  # 赣县区 does not lie in 赣县, with which its path begins
            end = len(path) - (len(own) if path.endswith(own) and own != path else 1)
            above = (path[:end] for end in range(end, 0, -1))
            self._parents[path] = next((outer for outer in above if outer in self._own), None)
        return self._parents[path]

    def up(self, path: str) -> tuple[str, ...]:
        """Return the paths of the divisions above, nearest first."""
        above = self.parent(path)
        return () if above is None else (above, *self.up(above))

    def below(self, path: str) -> tuple[str, ...]:
        """Return the paths of all divisions inside a division, in code point order."""
        low = bisect.bisect_right(self._paths, path)
        high = bisect.bisect_left(self._paths, path + "\U0010ffff")
        return tuple(self._paths[low:high])

    def inside(self, path: str, outer: str) -> bool:
        """Return whether a division is another one, or is in it or in its successor: 枣阳市 in 襄樊市."""
        return path.startswith((outer, *self.became(outer)))

    def level(self, path: str) -> str:
        """Return ``province``, ``city``, ``county``, ``town`` or ``zone`` (official functional zones)."""
        if path not in self._own or path.endswith("开发区"):
            return "zone"
        if path not in self._levels:
            self._levels[path] = self._level(path)
        return self._levels[path]

    def _level(self, path: str) -> str:
        name, parent = self.name(path), self.parent(path)
        if parent is None:
            return "province" if _LEVELS[0].search(name) else "city" if name.endswith("市") else "zone"
        above = self.level(parent)
        if above == "province" and _LEVELS[1].search(name) and not name.endswith("县"):
            return "city"
        if above in ("province", "city") and _LEVELS[2].search(name):
            return "county"
        return "town"

    def rank(self, path: str) -> int:
        """Return the place of a division's level among the levels, 0 for the highest."""
        return _RANKS.index(self.level(path))

    def title(self, path: str) -> str:
        """Return the unique name of a division: its own name, or that with the one above (``南京市鼓楼区``).

        Of several divisions with one name, existing ones go before former ones, then the highest level; a single
        winner keeps the bare name.
        """
        if path not in self._titles:
            above = self.parent(path)
            name = self.name(path)
            alone = above is None or not any(self._yields(path, other) for other in self._named.get(name, ()))
            self._titles[path] = name if alone or above is None else self.title(above) + name
        return self._titles[path]

    def _yields(self, path: str, other: str) -> bool:
        """Return whether a division yields its bare name to another one."""
        name = self.name(path)
        if (
            other == path
            or self.name(other) != name
            or other in self.became(path)
            or path in self.became(other)
        ):
            return False
        gone, other_gone = (self._until(each) != _ALWAYS.until for each in (path, other))
        if gone != other_gone:
            return gone
        return self.rank(other) <= self.rank(path)

    def full(self, path: str) -> str:
        """Return the title of a division; a district always has its city (``株洲市天元区``), a town its county or city."""
        name, above = self.name(path), self.parent(path)
        if above is None:
            return self.title(path)
        level, outer = self.level(path), self.level(above)
        if level == "town" and outer in ("county", "city"):  # 东莞市|大岭山镇
            return self.full(above) + name
        of_city = level == "county" and name.endswith("区") and outer == "city"
        own = name.startswith(self.name(above)[:2] if name.endswith("新区") else self.name(above))
        return self.title(above) + name if of_city and not own else self.title(path)  # 兰州新区, 长治市郊区

    def of_organ(self, organ: str) -> str | None:
        """Return the division that the full name of an organ begins with, see `title` and `full`, or None."""
        start = before_place(organ)
        for end in range(min(len(organ), start + _LONGEST), start + 1, -1):
            if organ[end - 1] not in _ENDS:
                continue
            found = next(self._titled(organ[start:end]), None)
            if found is not None:
                return found
        return None

    def _titled(self, title: str) -> Iterator[str]:
        """Yield the divisions with a title, existing ones first."""
        fits = [
            path
            for at in range(len(title) - 1)
            for path in self._named.get(title[at:], ())
            if title
            in (self.title(path), self.full(path), self.title(self.parent(path) or path) + self.name(path))
        ]
        yield from sorted(fits, key=lambda path: (bool(self.became(path)), path))
