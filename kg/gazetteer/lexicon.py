"""The gazetteer for the recognisers: one automaton over characters, and tables for names of people.

Input: the patterns of one or more folders. Output: a `Chart` of a text, which gives for every offset
the gazetteer hits that begin and that end there. The grammars read charts, not text.
"""

import functools
import operator
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import ahocorasick_rs

from kg.base.schema import ENTITY_TYPES, Pattern
from kg.gazetteer import files as gazetteer
from kg.gazetteer.glyphs import Glyphs
from kg.gazetteer.rules import rules

__all__ = ["TYPE_OF_LABEL", "Chart", "Hit", "Lexicon", "lexicon"]

_TABLES = frozenset({"SURNAME", "GIVEN", "TRANSLIT", "NOT_NAME", "GLYPH", "PAPER"})
"""Lexical classes that are looked up and not searched for."""


_INSIDE = ("公司长",)
"""Words across which a title holds, from the character before it: 该公司|长沙基地."""


_ANY_COMMITTEE = "委员会"
_LEADS = ("", "委", "政府")
"""Beginnings of organ tails that are not a tail by themselves: 委|组织部."""


class Hit(NamedTuple):
    """A stretch of a text that matches a gazetteer line; offsets count characters of that text."""

    start: int
    end: int
    label: str
    id: str


class Chart:
    """The gazetteer hits of one text, by where they begin and end.

    Parameters
    ----------
    text
        The text that was scanned.
    hits
        In order of start, then of end.

    Attributes
    ----------
    text
        The text.
    labels
        Maps a label to its hits, in order of start, then of end.
    """

    __slots__ = ("_ending", "_starting", "labels", "text")

    def __init__(self, text: str, hits: Sequence[Hit]) -> None:
        self.text = text
        self.labels: defaultdict[str, list[Hit]] = defaultdict(list)
        for hit in hits:
            self.labels[hit.label].append(hit)
        self._starting: defaultdict[str, dict[int, Hit]] = defaultdict(dict)
        self._ending: defaultdict[str, dict[int, Hit]] = defaultdict(dict)
        for label, same in self.labels.items():  # of hits that share a border, the longest is written last
            self._starting[label] = {hit.start: hit for hit in same}
            self._ending[label] = {hit.end: hit for hit in reversed(same)}

    def ending(self, end: int, *labels: str) -> Hit | None:
        """Return the longest hit with one of the labels that ends at `end`, or None; the first label wins a tie."""
        longest = None
        for label in labels:
            hit = self._ending[label].get(end)
            if hit is not None and (longest is None or hit.start < longest.start):
                longest = hit
        return longest

    def starting(self, start: int, *labels: str) -> Hit | None:
        """Return the longest hit with one of the labels that begins at `start`, or None; the first label wins a tie."""
        longest = None
        for label in labels:
            hit = self._starting[label].get(start)
            if hit is not None and (longest is None or hit.end > longest.end):
                longest = hit
        return longest


class Lexicon:
    """All gazetteer lines, ready for search and look-up.

    Parameters
    ----------
    patterns
        Lines of the gazetteers; of lines with the same words and label the first counts.
    own
        The lines that the user added to those that come with `kg`.

    Attributes
    ----------
    own
        Label and words of the lines that the user added.
    places
        Maps a printed form of a division (株洲) to its own full name (株洲市).
    paths
        Maps a printed form of a division to the paths that it can mean.
    ended
        Maps label and printed form of a former entity to its last year, if the words name nothing that still exists.
    tokens
        The token patterns, for spaCy's Matcher.
    surnames
        Maps a surname to its share of the population, per mille.
    given
        Maps a character to its share among characters of given names, per mille.
    translit
        Characters that transcribe foreign names.
    not_names
        Words that look like a person's name but are not one.
    alike
        Returns whether two characters look alike, see `kg.gazetteer.glyphs.Glyphs.alike`.
    """

    def __init__(self, patterns: Sequence[Pattern], *, own: Sequence[Pattern] = ()) -> None:
        self.own = frozenset((line.label, line.words) for line in own)
        self.tokens: list[Pattern] = []
        self._names: defaultdict[str, dict[str, str]] = defaultdict(dict)
        self._words: list[Pattern] = []
        self._districts: list[Pattern] = []
        for pattern in patterns:
            label, form, name, *_ = pattern
            if not isinstance(form, str):
                self.tokens.append(pattern)
            elif label in _TABLES:
                self._names[label][form] = name
            else:
                if form not in self._names[label]:
                    self._names[label][form] = name
                    self._words.append(pattern)
                if label == "DISTRICT":
                    self._districts.append(pattern)
        self.places = _own_names(self._districts)
        self.paths: defaultdict[str, list[str]] = defaultdict(list)
        for district in self._districts:
            self.paths[district.words].append(district.id)
        self.ended = _ended(patterns)
        self.surnames = {name: float(share) for name, share in self._names["SURNAME"].items()}
        self.given = {char: float(share) for char, share in self._names["GIVEN"].items()}
        self.translit = frozenset(self._names["TRANSLIT"])
        self.not_names = frozenset(self._names["NOT_NAME"])
        self.boundaries = frozenset(self._names["BOUNDARY"])
        self.followers = frozenset(word for word in self._names["FOLLOWER"] if len(word) > 1)
        self._tails = self._names["ORGAN_TAIL"]
        self.alike = Glyphs(self._names["GLYPH"]).alike
        self.wildcards = functools.lru_cache(maxsize=64)(self._wildcards)
        """Take the path of a home; return what a misprint leaves of the names inside it: a map from the words
        before and after the wrong character to the right names."""
        self._automaton = ahocorasick_rs.AhoCorasick(
            [word.words for word in self._words] or ["\0"],
            implementation=ahocorasick_rs.Implementation.ContiguousNFA,
        )

        self.chart = functools.lru_cache(maxsize=8)(self._scan)
        """Find every gazetteer line in a text, overlapping ones too: text in, `Chart` out. Time is linear in the
        text and the number of hits; a text that several components ask for is scanned once."""

    def tail(self, printed: str) -> str | None:
        """Return the full name, with ``{}`` for the place, of an organ printed without a place (组织部, 公安局), or None.

        委员会 alone is not the committee of the party.
        """
        if printed == _ANY_COMMITTEE:
            return None
        return next((self._tails[lead + printed] for lead in _LEADS if lead + printed in self._tails), None)

    def full(self, label: str, printed: str) -> str:
        """Return the full name (or template) of a printed form under a label, or ""."""
        return self._names[label].get(printed, "")

    def _wildcards(self, home: str) -> dict[tuple[str, str], list[str]]:
        inside = {
            form
            for district in self._districts
            if len(form := district.words) > 2
            and district.id.startswith(home)
            and district.id.endswith(form)
            and (
                district.life is None or not district.life.now
            )  # 下城区 is right; a former name is never taken for a misprint
        }
        found: dict[tuple[str, str], list[str]] = {}
        for form in sorted(inside):
            for i in range(len(form) - 1):
                found.setdefault((form[:i], form[i + 1 :]), []).append(form)
        return found

    def _scan(self, text: str) -> Chart:
        words = self._words
        hits = [
            Hit(start, end, words[index].label, words[index].id)
            for index, start, end in self._automaton.find_matches_as_indexes(text, overlapping=True)
            if words[index].label != "TITLE" or not text.startswith(_INSIDE, max(start - 1, 0))
        ]
        hits.sort(key=operator.itemgetter(0))  # they come in order of their ends, and are needed by start
        return Chart(text, hits)


def _ended(patterns: Sequence[Pattern]) -> dict[tuple[str, str], int]:
    """Map labels and forms that name only former entities to the latest year of an end."""
    last: dict[tuple[str, str], int] = {}
    for label, form, _, _, _, life in patterns:
        if life is not None and life.now and isinstance(form, str):
            last[label, form] = max(life.until, last.get((label, form), 0))
    for label, form, _, _, _, life in patterns:
        if (life is None or not life.now) and isinstance(form, str):
            last.pop((label, form), None)
    return last


def _own_names(districts: Sequence[Pattern]) -> dict[str, str]:
    """Map every printed form of a division to the longest form that its path (省 + 市 + 县 …) ends with.

    The short form of a former division that no present one has means its successor.
    """
    own: dict[str, str] = {}
    for district in districts:
        form, path = district.words, district.id
        if len(form) > len(own.get(path, "")) and path.endswith(form):
            own[path] = form
    names: dict[str, str] = {}
    heirs: dict[str, str] = {}
    for district in districts:
        form, path, life = district.words, district.id, district.life
        now = own.get(life.now[0], "") if life is not None and len(life.now) == 1 else ""
        if now and form != own.get(path) and now.startswith(form):
            heirs.setdefault(form, now)  # 长寿, of 长寿县 alone, is today's 长寿区
        else:
            names.setdefault(form, own.get(path, path))
    return heirs | names


@functools.lru_cache(maxsize=4)
def lexicon(folders: tuple[str, ...]) -> Lexicon:
    """Return the lexicon of some gazetteer folders, read once a process.

    Parameters
    ----------
    folders
        Paths of folders with ``*.jsonl``; none means the folder that comes with `kg`.

    Raises
    ------
    kg.base.errors.PatternError
        A line breaks the format.
    """
    endings = tuple(
        Pattern(f"{row.type.upper()}_END", row.word, "", row.file, row.line) for row in rules().of("ending")
    )
    own = [line for place in folders for line in gazetteer.of_folder(Path(place))]
    return Lexicon((*gazetteer.load(*map(Path, folders)), *endings), own=own)


TYPE_OF_LABEL = {name.upper(): name for name in ENTITY_TYPES}
"""Maps the label of a gazetteer line or span to the entity type."""
