"""Later mentions of established names: finds bare names, announced abbreviations and misprinted names."""

import bisect
import re
from collections.abc import Collection, Iterable, Iterator, Mapping

import ahocorasick_rs
from spacy.language import Language
from spacy.tokens import Doc

from kg.gazetteer.wordlists import ACTS, STATES, STOPS, TELLS
from kg.reading.recognise.engine.arbiter import best_disjoint
from kg.reading.recognise.engine.body_words import is_part_of_word
from kg.reading.recognise.engine.candidate import (
    BODIES,
    PERSONS,
    Candidate,
    read,
    read_mentions,
    text_of,
    write_mentions,
)
from kg.reading.recognise.engine.place_words import BETWEEN, FULL_ENDS
from kg.reading.recognise.head_places import LEVELS
from kg.reading.recognise.name_score import is_han

__all__ = ["Echo", "make"]

_ANNOUNCED = re.compile(
    r"\s?[(（](?:以下)?(?:统一)?(?:简称|称|下称)(?:为)?[:：]?[“\"‘']?(?P<short>[^“”\"‘’'()（）]{2,16})[”\"’']?[)）]"
)
_BODY = re.compile(r"(?:领导小组|指挥部|专班|联席会议)$")
"""Bodies that later appear without the level word: 打造“三个高地”指挥部."""
_SPEAKS = re.compile(rf"{STATES}|说[,，:：]|主持|出席|在讲话")
_ACTS = re.compile(
    rf"{STATES}|{TELLS}|{ACTS}|说|在|到|来到|率|同志|先生|女士|作|对|和|与|向|为|的|来自|又|将|还|也|（|\("
)
"""Words after a complete name of a person."""
_CLAUSE = frozenset(STOPS + '\n“”"（）() ●■▲·')
_WHOLE = (*PERSONS, "COMPANY", "INSTITUTION")
"""Types whose established names outweigh names inside them: 长春 in 胡长春, 佛山 in 佛山建发."""
_CERTAIN, _BELIEVED = 0.85, 0.6
"""Minimum score of a name that is searched elsewhere on the page: of a short name, and of one with several words."""
_WORDS_BEFORE = 2
"""Length, in characters, of the words before a short form that are taken for a part of it."""
_LETTERS = 2
"""Maximum length of an announced short form that other words may contain: 本院."""
_OWN = 6
"""Length, in characters, from which such a body is found without its level word."""
_TELLING = 4
"""Length, in characters, from which a name has several words."""


class Echo:
    """Find the chosen mentions again in stretches that are still free."""

    def __call__(self, doc: Doc) -> Doc:
        """Add mentions with the source ``echo`` to the group ``mentions``."""
        text = text_of(doc)
        shorts = _shorts(doc)
        mentions = _begun(
            {m: s for m, s in read_mentions(doc).items() if not _overlong(m, text, shorts)}, text
        )
        found = self.find(doc, list(mentions))
        announced = {text[c.start : c.end] for c in _announced(text, list(mentions))}
        wider = best_disjoint([c for c in found if c.label in _WHOLE and c.end - c.start > 2], _weight)
        told = {(c.start, c.end, c.label) for c in found if c.name}
        own = {(c.start, c.end, c.label): c.name for c in found if text[c.start : c.end] in announced}
        settled = {
            m: source
            for m, source in mentions.items()
            if not _inside(m, wider)
            and (m.name or (m.start, m.end, m.label) not in told)
            and own.get((m.start, m.end, m.label), m.name) == m.name
        }
        free = _Free(settled)
        added = best_disjoint([c for c in found if free.holds(c)], _weight)
        return write_mentions(doc, settled | dict.fromkeys(added, "echo"))

    def find(self, doc: Doc, settled: list[Candidate]) -> list[Candidate]:
        """Return every occurrence of an established name, free or not; offsets in ``doc.text``."""
        text = text_of(doc)
        announced = list(_announced(text, settled))
        organs = {text[c.start : c.end] for c in announced if c.label == "AGENCY"}
        known = _known(text, [*announced, *settled], organs)
        if not known:
            return announced
        places = {c.end: c.start for c in settled if c.label == "DISTRICT"}
        names = list(known)
        automaton = ahocorasick_rs.AhoCorasick(names)
        found = [*announced]
        for index, start, end in automaton.find_matches_as_indexes(text, overlapping=True):
            first = known[names[index]]
            of_another = names[index] in organs and "\n" in text[first.start : start]
            if of_another or (first.label in BODIES and is_part_of_word(text, start, end)):
                continue  # another case of a collection has its own 县教育局
            if first.label == "DISTRICT" and (longer := _begins(text, start, places)) < start:
                found.append(first._replace(start=longer, end=end, score=first.score * 0.98, name=""))
            elif len(names[index]) > 2 or _apart(text, start, end):
                found.append(first._replace(start=start, end=end, score=first.score * 0.98))
        return [*found, *_misprinted(text, known)]


def _known(text: str, settled: Iterable[Candidate], organs: Collection[str]) -> dict[str, Candidate]:
    """Return the first mention of each name that is searched; `organs` has the announced short forms of organs."""
    known: dict[str, Candidate] = {}
    for mention in sorted(settled, key=lambda c: c.label == "PERSON"):
        surface = text[mention.start : mention.end]
        certain = _CERTAIN if len(surface) < _TELLING else _BELIEVED
        echoes = _echoes(mention, surface) or (surface in organs and len(surface) > _LETTERS)
        if mention.score >= certain and "\n" not in surface and echoes:
            known.setdefault(surface, mention)
        own = mention.label == "AGENCY" and surface[0] in LEVELS and len(surface) > _OWN
        if own and _BODY.search(surface):
            known.setdefault(surface[1:], mention)
    return known


def _shorts(doc: Doc) -> tuple[str, ...]:
    """Return the announced short forms of a document that have several words."""
    text = text_of(doc)
    found = {text[c.start : c.end] for c in _announced(text, read(doc, "mentions"))}
    return tuple(short for short in found if len(short) >= _TELLING)


def _overlong(mention: Candidate, text: str, shorts: tuple[str, ...]) -> bool:
    """Return whether the words before an announced short form were taken for a part of it: 故|运通公司, 处盖|运通公司."""
    surface = text[mention.start : mention.end]
    known = mention.label not in BODIES or (mention.name and mention.name != surface)
    return not known and any(
        surface.endswith(short) and 0 < len(surface) - len(short) <= _WORDS_BEFORE for short in shorts
    )


def _begun(mentions: dict[Candidate, str], text: str) -> dict[Candidate, str]:
    """Return mentions; the announced short form of one may show that it begins a character earlier: 江苏|和时利公司（简称“和时利”）.

    A place right before that character then belongs to it.
    """
    found = dict(mentions)
    for mention, source in mentions.items():
        told = _ANNOUNCED.match(text, mention.end) if mention.label in BODIES and not mention.name else None
        if told is not None and told["short"][:2] == text[mention.start - 1 : mention.start + 1]:
            start = mention.start - 1
            place = next((m for m in found if m.label == "DISTRICT" and m.end == start), None)
            del found[mention]
            if place is not None:
                del found[place]
            found[mention._replace(start=start if place is None else place.start)] = source
    return found


def _weight(candidate: Candidate) -> float:
    """Return a candidate's score for every character, so that a whole name outweighs the names inside it."""
    return candidate.score * (candidate.end - candidate.start)


def _inside(mention: Candidate, wider: list[Candidate]) -> bool:
    """Return whether a mention is part of an established person's name: 长春 in 胡长春."""
    place = bisect.bisect_right(wider, mention.start, key=lambda c: c.start) - 1
    if place < 0:
        return False
    name = wider[place]
    return mention.end <= name.end and mention.end - mention.start < name.end - name.start


class _Free:
    """The stretches of a document without a mention."""

    def __init__(self, mentions: Iterable[Candidate]) -> None:
        self._taken = {offset for mention in mentions for offset in range(mention.start, mention.end)}

    def holds(self, candidate: Candidate) -> bool:
        return self._taken.isdisjoint(range(candidate.start, candidate.end))


def _echoes(mention: Candidate, surface: str) -> bool:
    """Return whether the bare characters of a name may be searched."""
    if mention.label in PERSONS:
        return len(surface) >= 2
    if mention.label == "DISTRICT":
        return len(surface) >= 3 and surface.endswith(("乡", "镇", "村", "街道", "社区"))
    return mention.label in ("COMPANY", "INSTITUTION") and len(surface) >= 3


def _announced(text: str, settled: list[Candidate]) -> Iterator[Candidate]:
    """Yield the short forms in brackets after a name: (以下简称“口岸经贸公司”)."""
    for mention in settled:
        match = _ANNOUNCED.match(text, mention.end)
        if match is not None and mention.label not in PERSONS:
            name = mention.name or text[mention.start : mention.end]
            yield Candidate(match.start("short"), match.end("short"), mention.label, name, 0.95)


def _apart(text: str, start: int, end: int) -> bool:
    """Return whether a name of two characters is separate and not part of other words."""
    before = text[start - 1 : start]
    return (not before or before in _CLAUSE or before == "、") and (
        text[end : end + 1] in ("", "、", "等", "，", ",") or _ACTS.match(text, end) is not None
    )


def _begins(text: str, start: int, places: Mapping[int, int]) -> int:
    """Return where a village begins if only the end of its name is known: 梅厂镇|东陈庄村 beside 陈庄村.

    `places` maps the ends of places to their starts.
    """
    for more in range(1, _WORDS_BEFORE + 1):
        before = text[start - more : start]
        if places.get(start - more, start) < start - more and all(map(is_han, before)):
            joined = text[start - more - 1] in FULL_ENDS and before[0] not in BETWEEN
            return start - more if joined else start
    return start


def _misprinted(text: str, known: dict[str, Candidate]) -> Iterator[Candidate]:
    """Yield an established official's name with a misread surname: 为近平指出 for 习近平指出.

    It must open a clause, and the person must speak: elsewhere two characters are not enough evidence.
    """
    given = {name[1:]: name for name, first in known.items() if first.label == "OFFICIAL" and len(name) == 3}
    for match in _SPEAKS.finditer(text):
        start = match.start() - 3
        name = given.get(text[start + 1 : match.start()]) if start >= 0 else None
        opens = start == 0 or text[start - 1] in _CLAUSE
        if name is not None and opens and text[start] != name[0] and is_han(text[start]):
            yield Candidate(start, match.start(), "OFFICIAL", name, 0.85)


@Language.factory("kg_echo", requires=["doc.user_data"], assigns=["doc.user_data"])
def make(nlp: Language, name: str) -> Echo:
    """Make the component for a pipeline; see the class."""
    return Echo()
