"""Where the names of places begin: before the words that a claim has, or after the city that it joins to a village."""

import re
from collections.abc import Iterable, Iterator, Mapping

from kg.gazetteer.lexicon import Lexicon
from kg.reading.recognise.engine.candidate import Candidate
from kg.reading.recognise.engine.judge import Claim
from kg.reading.recognise.engine.place_words import BETWEEN, is_city

__all__ = ["whole_places"]

_LIKELY = 0.6
"""Probability from which a place supports the one beside it."""
_SHORT = 2
"""Length of most short forms, in characters."""
_VILLAGE = 3
"""Minimum length of the name of a village with the word for it, in characters."""
_TOWN_ENDS = "镇乡道"
_COUNTY_ENDS = "县区旗"
_OWN = re.compile(rf"(?!城)[\u4e00-\u9fff]{{1,2}}(?<![{BETWEEN}])(?<![{BETWEEN}].)")
"""Characters between a county and a listed town that belong to the name of another town."""


def whole_places(found: Iterable[Claim], text: str, words: Lexicon) -> Iterator[Claim]:
    """Yield the claims of a document; those of places with the whole name.

    A name may begin earlier: with the short form of a division elsewhere (张市镇|榆林|郭村), or with one or two characters after a
    county that has no such town (任泽区|西|固城乡). A city and a village that one claim joins are two.

    Parameters
    ----------
    found
        The claims.
    text
        The document's text.
    words
        The lexicon.
    """
    claims = [part for claim in found for part in _parted(claim, text, words)]
    places = [c for c, _ in claims if c.label == "DISTRICT"]
    ends = {c.end: c.start for c in places if c.score >= _LIKELY or text[c.start : c.end] in words.places}
    starts = {(c.start, c.end): _start_of(c, text, words, ends) for c in places}
    inner = {(start, own) for (own, _), start in starts.items() if start < own}
    for claim in claims:
        one = claim.candidate
        start = starts.get((one.start, one.end), one.start) if one.label == "DISTRICT" else one.start
        if start < one.start:
            yield claim._replace(candidate=one._replace(start=start, name=""))
        elif (one.start, one.end) not in inner:
            yield claim


def _start_of(one: Candidate, text: str, words: Lexicon, ends: Mapping[int, int]) -> int:
    """Return where the name of a village or town begins if a claim may have its end alone; `ends` maps ends of places to starts."""
    printed = text[one.start : one.end]
    before = ends.get(one.start, one.start)
    if printed.endswith(("村", "社区")) and 0 < one.start - before <= _SHORT:
        return before if text[before - 1] in _TOWN_ENDS else one.start
    if not printed.endswith(("乡", "镇")) or printed not in words.places:
        return one.start
    for more in range(1, _SHORT + 1):
        county = text[ends.get(one.start - more, one.start) : one.start - more]
        own = _OWN.fullmatch(text, one.start - more, one.start)
        if len(county) > _SHORT and county[-1] in _COUNTY_ENDS and own is not None:
            inside = any(county in path for path in words.paths.get(printed, ()))
            return one.start if inside else one.start - more
    return one.start


def _parted(claim: Claim, text: str, words: Lexicon) -> Iterator[Claim]:
    """Yield a claim; that of a village with the short form of its city in two, if the province is before it: 福建|福州|军门社区."""
    one = claim.candidate
    own, village = text[one.start : one.start + _SHORT], text[one.start + _SHORT : one.end]
    paths = words.paths.get(own, ()) if one.label == "DISTRICT" and len(village) > _VILLAGE else ()
    before = text[max(one.start - _SHORT, 0) : one.start]
    inside = len(before) == _SHORT and any(path.startswith(before) for path in paths)
    if not (inside and village.endswith(("村", "社区")) and is_city(paths)):
        yield claim
        return
    for start, end in ((one.start, one.start + _SHORT), (one.start + _SHORT, one.end)):
        yield claim._replace(candidate=one._replace(start=start, end=end, name=""))
