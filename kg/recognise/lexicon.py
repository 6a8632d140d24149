"""The gazetteer as the recognisers use it: one automaton over characters, and tables for names of people.

Comes in: the patterns of one or more folders. Goes out: a `Chart` of a text, which knows for every
offset the gazetteer hits that begin and that end there. The grammars walk over charts, not over text.
"""

import functools
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import ahocorasick_rs

from kg import gazetteer
from kg.glyphs import Glyphs
from kg.schema import ENTITY_TYPES, Pattern

__all__ = ["TYPE_OF_LABEL", "Chart", "Hit", "Lexicon", "lexicon"]

_TABLES = frozenset({"SURNAME", "GIVEN", "TRANSLIT", "NOT_NAME", "GLYPH"})
"""Lexical classes that are looked up, not searched for."""


class Hit(NamedTuple):
    """A stretch of a text that a gazetteer line names; offsets are characters of that text."""

    start: int
    end: int
    label: str
    id: str


class Chart:
    """The gazetteer hits of one text, by where they begin and end.

    Attributes
    ----------
    text
        The text that was scanned.
    starts, ends
        Offset to the hits that begin (end) there, in order of length.
    labels
        Label to its hits, in order of start.
    """

    __slots__ = ("ends", "labels", "starts", "text")

    def __init__(self, text: str, hits: Sequence[Hit]) -> None:
        self.text = text
        self.starts: defaultdict[int, list[Hit]] = defaultdict(list)
        self.ends: defaultdict[int, list[Hit]] = defaultdict(list)
        self.labels: defaultdict[str, list[Hit]] = defaultdict(list)
        for hit in hits:
            self.starts[hit.start].append(hit)
            self.ends[hit.end].append(hit)
            self.labels[hit.label].append(hit)

    def ending(self, end: int, *labels: str) -> Hit | None:
        """Return the longest hit with one of the labels that ends at `end`, or None."""
        found = [hit for hit in self.ends.get(end, ()) if hit.label in labels]
        return min(found, key=lambda hit: hit.start) if found else None

    def starting(self, start: int, *labels: str) -> Hit | None:
        """Return the longest hit with one of the labels that begins at `start`, or None."""
        found = [hit for hit in self.starts.get(start, ()) if hit.label in labels]
        return max(found, key=lambda hit: hit.end) if found else None


class Lexicon:
    """All gazetteer lines, ready to be searched for and looked up.

    Parameters
    ----------
    patterns
        Lines of the gazetteers; of equal words with equal label the first counts.

    Attributes
    ----------
    places
        Printed form of a division (株洲) to the division's own full name (株洲市).
    tokens
        The token patterns, for spaCy's Matcher.
    surnames
        Surname to its share of the population, per mille.
    given
        Character to its share among characters of given names, per mille.
    translit
        Characters that transcribe foreign names.
    not_names
        Words that look like a person's name and are none.
    alike
        Tells whether two characters look alike, see `kg.glyphs.Glyphs.alike`.
    """

    def __init__(self, patterns: Sequence[Pattern]) -> None:
        words: dict[str, dict[str, str]] = {}
        self.tokens: list[Pattern] = []
        tables: defaultdict[str, dict[str, str]] = defaultdict(dict)
        for pattern in patterns:
            if not isinstance(pattern.pattern, str):
                self.tokens.append(pattern)
            elif pattern.label in _TABLES:
                tables[pattern.label][pattern.pattern] = pattern.id
            else:
                words.setdefault(pattern.pattern, {}).setdefault(pattern.label, pattern.id)
        self.places = _own_names(patterns)
        self.surnames = {name: float(share) for name, share in tables["SURNAME"].items()}
        self.given = {char: float(share) for char, share in tables["GIVEN"].items()}
        self.translit = frozenset(tables["TRANSLIT"])
        self.not_names = frozenset(tables["NOT_NAME"])
        self.boundaries = frozenset(word for word, labels in words.items() if "BOUNDARY" in labels)
        self.followers = frozenset(w for w, labels in words.items() if "FOLLOWER" in labels and len(w) > 1)
        self.tails = {word: labels["ORGAN_TAIL"] for word, labels in words.items() if "ORGAN_TAIL" in labels}
        self.alike = Glyphs(patterns).alike
        self._paths = [
            (p.pattern, p.id) for p in patterns if p.label == "DISTRICT" and isinstance(p.pattern, str)
        ]
        self.wildcards = functools.lru_cache(maxsize=16)(self._wildcards)
        """Home's path in, out what a misprint leaves of the names inside it: words before and after the wrong
        character to the right names."""
        self._full = words
        self._words = [(tuple(labels.items())) for labels in words.values()]
        self._automaton = ahocorasick_rs.AhoCorasick(
            list(words) or ["\0"], implementation=ahocorasick_rs.Implementation.ContiguousNFA
        )

        self.chart = functools.lru_cache(maxsize=8)(self._scan)
        """Find every gazetteer line in a text, overlapping ones too: text in, `Chart` out. Linear in the
        text and the number of hits; a text for which several components ask is scanned once."""

    def full(self, label: str, printed: str) -> str:
        """Return the full name (or template) of a printed form under a label; "" if no line holds it."""
        return self._full.get(printed, {}).get(label, "")

    def _wildcards(self, home: str) -> dict[tuple[str, str], list[str]]:
        inside = {
            form
            for form, path in self._paths
            if path.startswith(home) and path.endswith(form) and len(form) > 2
        }
        found: dict[tuple[str, str], list[str]] = {}
        for form in sorted(inside):
            for i in range(len(form) - 1):
                found.setdefault((form[:i], form[i + 1 :]), []).append(form)
        return found

    def _scan(self, text: str) -> Chart:
        hits = [
            Hit(start, end, label, name)
            for index, start, end in self._automaton.find_matches_as_indexes(text, overlapping=True)
            for label, name in self._words[index]
        ]
        hits.sort(key=lambda hit: (hit.start, hit.end))
        return Chart(text, hits)


def _own_names(patterns: Sequence[Pattern]) -> dict[str, str]:
    """Map every printed form of a division to the longest form that its path (省 + 市 + 县 …) ends with."""
    forms = [(p.pattern, p.id) for p in patterns if p.label == "DISTRICT" and isinstance(p.pattern, str)]
    own: dict[str, str] = {}
    for form, path in forms:
        if path.endswith(form) and len(form) > len(own.get(path, "")):
            own[path] = form
    names: dict[str, str] = {}
    for form, path in forms:
        names.setdefault(form, own.get(path, path))
    return names


@functools.lru_cache(maxsize=4)
def lexicon(folders: tuple[str, ...]) -> Lexicon:
    """Return the lexicon of some gazetteer folders, read once a process.

    Parameters
    ----------
    folders
        Paths of folders with ``*.jsonl``; none means the folder that comes with `kg`.

    Raises
    ------
    kg.errors.PatternError
        A line breaks the format.
    """
    return Lexicon(gazetteer.load(*map(Path, folders)))


TYPE_OF_LABEL = {name.upper(): name for name in ENTITY_TYPES}
"""Label of a gazetteer line or span to the entity type."""
