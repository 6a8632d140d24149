"""The tree of administrative divisions: who lies in whom, and what a printed place name can mean."""

import bisect
import re
from collections import defaultdict
from collections.abc import Iterable

from kg.base.schema import Pattern

__all__ = ["Divisions"]

_LEVELS = (
    re.compile(r"(?:省|自治区|特别行政区)$"),
    re.compile(r"(?:市|自治州|地区|盟|州)$"),
    re.compile(r"(?:区|县|市|旗|林区|特区)$"),
)
_SUFFIX = re.compile(r"(?:特别行政区|自治区|自治州|自治县|自治旗|地区|省|市|县|区|旗|盟|州|镇|乡|街道)$")


class Divisions:
    """All divisions of the gazetteer, by their *path*: the names from the province down (``湖南省株洲市天元区``).

    Parameters
    ----------
    patterns
        Gazetteer lines; those with the label DISTRICT count: `pattern` a printed form, `id` the path; and those with
        the label PAPER: `pattern` a paper, `id` the path of its home.

    Attributes
    ----------
    papers
        Papers whose names do not tell their home (赣南日报) to its path.
    """

    def __init__(self, patterns: Iterable[Pattern]) -> None:
        self._named: defaultdict[str, list[str]] = defaultdict(list)
        self.papers: dict[str, str] = {}
        own: dict[str, str] = {}
        for pattern in patterns:
            if pattern.label == "PAPER" and isinstance(pattern.pattern, str):
                self.papers[pattern.pattern] = pattern.id
            if pattern.label == "DISTRICT" and isinstance(pattern.pattern, str):
                form, path = pattern.pattern, pattern.id or pattern.pattern
                if path not in self._named[form]:
                    self._named[form].append(path)
                if path.endswith(form) and len(form) > len(own.get(path, "")):
                    own[path] = form
                own.setdefault(path, "")
        self._own = {path: name or path for path, name in own.items()}
        self._paths = sorted(self._own)

    def __contains__(self, path: str) -> bool:
        return path in self._own

    def named(self, text: str) -> tuple[str, ...]:
        """Return the paths of all divisions that a printed form (``株洲``, ``鼓楼区``) can mean."""
        return tuple(self._named.get(text, ()))

    def name(self, path: str) -> str:
        """Return a division's own name (``天元区``); of an unknown path the path itself."""
        return self._own.get(path, path)

    def parent(self, path: str) -> str | None:
        """Return the path of the division above; None for a province or an unknown path."""
        if path not in self._own:
            return None
        return next((path[:end] for end in range(len(path) - 1, 0, -1) if path[:end] in self._own), None)

    def up(self, path: str) -> tuple[str, ...]:
        """Return the paths of the divisions above, nearest first."""
        above = self.parent(path)
        return () if above is None else (above, *self.up(above))

    def below(self, path: str) -> tuple[str, ...]:
        """Return the paths of all divisions inside a division, in code point order."""
        low = bisect.bisect_right(self._paths, path)
        high = bisect.bisect_left(self._paths, path + "\U0010ffff")
        return tuple(self._paths[low:high])

    def level(self, path: str) -> str:
        """Return ``province``, ``city``, ``county``, ``town`` or ``zone`` (official functional zones)."""
        name = self.name(path)
        parent = self.parent(path)
        if path not in self._own or path.endswith("开发区"):
            return "zone"
        if parent is None:
            return "province" if _LEVELS[0].search(name) else "city" if name.endswith("市") else "zone"
        above = self.level(parent)
        if above == "province" and _LEVELS[1].search(name) and not name.endswith("县"):
            return "city"
        if above in ("province", "city") and _LEVELS[2].search(name):
            return "county"
        return "town"
