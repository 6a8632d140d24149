"""Arbitration: chooses the best set of disjoint mentions from the candidates of all recognisers."""

import bisect
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

from spacy.language import Language
from spacy.tokens import Doc

from kg.gazetteer.lexicon import Lexicon, lexicon
from kg.gazetteer.wordlists import COMMON_ZONES, STOPS
from kg.reading.recognise.engine.candidate import BODIES, PERSONS, Candidate, text_of, write_mentions
from kg.reading.recognise.engine.judge import (
    TELLING,
    Claim,
    Matrix,
    claims,
    features,
    probabilities,
    unjudged,
)
from kg.reading.recognise.engine.no_body import without_kinds
from kg.reading.recognise.engine.no_person import without_others
from kg.reading.recognise.engine.no_place import without_phrases
from kg.reading.recognise.name_score import Names, is_interval
from kg.reading.scores import COST, Scores
from kg.reading.wholes import TERM, part_of

__all__ = ["Arbiter", "best_disjoint", "make"]

_TITLE = re.compile(r"《[^《》\n]{1,80}》")
"""Titles of books, plans and laws: names inside them do not name an actor."""
_KNOWN = 0.6
"""Minimum probability of the full name of a division if nothing else is likely there."""
_RIVAL = 0.3
"""Probability from which another reading is likely."""
_SURE = 0.95
"""Maximum probability that several uncertain readings reach together."""
_FULL = 3
"""Minimum length of the full name of a division, in characters."""
_MARKS = STOPS + "、)）”’"
_PART = re.compile(r"(?!长|员|委员)[\u4e00-\u9fff]{2,14}(?:[科室处厅司局庭所组队股]|中心|分社|委员会|指挥部)")
"""A part of an organ, after the words for the organ."""
_BEFORE = re.compile(
    r"(?P<own>[我本该](?:校|院|公司|局|厂))(?=[\u4e00-\u9fff]{3})|(?P<former>原)|国家|中国|我国"
)
"""Words before the name of a body that do not belong to it."""
_EACH = re.compile(r"[\u4e00-\u9fff](?:各(?![界族民])|部分|相关|有关|若干|多[所家个])")
"""Words for several bodies: 边境管理大队|各边境派出所, 云海市|部分重点中学."""
_LISTED = ("INSTITUTION", "phrases")
"""Label and source of an institution whose full name is in a gazetteer."""
_WITH_PARTS = ("AGENCY", "INSTITUTION")
_BRANCH = re.compile(r"(?:党委|党组|党总支|纪委)$")
"""The party branch of a body."""
_LEVELS = "市县区州旗盟镇乡"
"""Last characters of the full names of divisions."""


class Arbiter:
    """Choose the mentions among the candidates of the recognisers.

    Parameters
    ----------
    words
        The lexicon, to look up the words around a claim.
    scores
        The fit of the scores to people's decisions; None for the scores as they were learned.
    """

    def __init__(self, words: Lexicon, scores: Scores | None = None) -> None:
        self._words = words
        self._scores = scores
        self._names = Names(words)

    def __call__(self, doc: Doc) -> Doc:
        """Write the group ``mentions`` with the source of each; scores are probabilities."""
        text = text_of(doc)
        titles = [match.span() for match in _TITLE.finditer(text)]
        starts = [start for start, _ in titles]
        chart = self._words.chart(text)
        named = without_kinds((claim for claim, _ in self.believed(doc)), chart)
        people = without_others(named, chart, self._names)
        standing = without_phrases(people, chart, self._words, doc._.home)
        proposed = {claim.candidate: claim.source for claim in standing} | unjudged(doc)
        source: dict[Candidate, str] = {}
        for proposal, group in proposed.items():
            candidate = _quoted(proposal, text)
            place = bisect.bisect_right(starts, candidate.start) - 1
            inside = place >= 0 and titles[place][1] >= candidate.end
            person = candidate.label in PERSONS
            if person and is_interval(text, candidate.start, candidate.end):
                continue
            if candidate.label in BODIES and _EACH.search(text, candidate.start, candidate.end):
                continue
            if not inside and _is_closed(text[candidate.start : candidate.end]):
                source[candidate] = group
        chosen = best_disjoint(list(source), _gain)
        wholes: defaultdict[int, list[Candidate]] = defaultdict(list)
        for one in proposed:
            if one.name and (one.label == "AGENCY" or (one.label, proposed[one]) == _LISTED):
                wholes[one.start].append(one)
        plain = {_plain(one, self._words, text): source[one] for one in chosen}
        return write_mentions(doc, {_as_part(one, wholes, text): group for one, group in plain.items()})

    def believed(self, doc: Doc) -> list[tuple[Claim, Matrix]]:
        """Return the claims of a document, each with its probability as score, and their features."""
        found = claims(doc)
        rows = features(doc, found, self._words.chart(text_of(doc)), self._names)
        sure = probabilities(found, rows, with_model="kg_marks" in doc.user_data, scores=self._scores)
        judged = [
            (Claim(one._replace(score=p), sources), row)
            for (one, sources), p, row in zip(found, sure.tolist(), rows, strict=True)
        ]
        rivals = [c.candidate for c, _ in judged if c.candidate.score >= _RIVAL]
        spans: defaultdict[tuple[int, int], float] = defaultdict(float)
        for claim, _ in judged:
            spans[claim.candidate.start, claim.candidate.end] += claim.candidate.score
        told = _of_any_kind([claim for claim, _ in judged], text_of(doc))
        return [
            (_listed(_known(claim, spans), text_of(doc), rivals), row)
            for claim, (_, row) in zip(told, judged, strict=True)
        ]


def _of_any_kind(found: Sequence[Claim], text: str) -> Iterator[Claim]:
    """Yield claims; of several kinds of body for the same words, the likeliest is as likely as that they are a body.

    A body and its party branch are the same words here: 东湖医院, 东湖医院|党委. A gazetteer decides the kind itself.
    """
    kinds: defaultdict[tuple[int, int], list[Candidate]] = defaultdict(list)
    listed = set()
    for claim in found:
        if claim.candidate.label in BODIES:
            span = _own_span(claim.candidate, text)
            kinds[span].append(claim.candidate)
            if _is_listed_body(claim) and claim.candidate.end == span[1]:
                listed.add(claim.candidate[:2])
    for claim in found:
        one = claim.candidate
        same = kinds[_own_span(one, text)] if one.label in BODIES and one[:2] not in listed else []
        if len(same) > 1 and one is max(same, key=lambda c: (c.score, c.label)):
            score = max(one.score, min(sum(c.score for c in same), _SURE))
            claim = claim._replace(candidate=one._replace(score=score))
        yield claim


def _own_span(one: Candidate, text: str) -> tuple[int, int]:
    """Return the span of a body without its party branch."""
    branch = _BRANCH.search(text, max(one.end - 3, one.start + 1), one.end)
    return one.start, one.end if branch is None else branch.start()


def _known(claim: Claim, spans: Mapping[tuple[int, int], float]) -> Claim:
    """Return a claim of a body in a gazetteer, scored by the probability that the words are a name of any type.

    The gazetteer gives the type, which the net may doubt: 中车株洲所.
    """
    one = claim.candidate
    if not _is_listed_body(claim):
        return claim
    score = max(one.score, min(spans[one.start, one.end], _SURE))
    return claim._replace(candidate=one._replace(score=score))


def _is_listed_body(claim: Claim) -> bool:
    """Tell whether a gazetteer gives the full name of a body."""
    one = claim.candidate
    long = one.end - one.start >= TELLING
    return "phrases" in claim.sources and one.label in BODIES and long and bool(one.name)


def _listed(claim: Claim, text: str, rivals: Sequence[Candidate]) -> Claim:
    """Return a claim; an organ, or the full name of a division, gets a minimum score if no other reading is likely there.

    The net has not seen former divisions (下城区), nor most of the present ones, and it may doubt 市财政局 in a scrap.
    """
    one = claim.candidate
    full = one.label == "DISTRICT" and one.end - one.start >= _FULL and text[one.end - 1] in _LEVELS
    organ = one.label == "AGENCY" and _is_listed_body(claim)
    zone = full and "places" in claim.sources and text.endswith(COMMON_ZONES, one.start, one.end)
    listed = "phrases" in claim.sources and (full or organ)
    if not (listed or zone) or one.score >= _KNOWN:
        return claim
    own = one.start, one.end
    if any(o.start < one.end and one.start < o.end and (o.start, o.end) != own for o in rivals):
        return claim
    return claim._replace(candidate=one._replace(score=_KNOWN))


def _as_part(one: Candidate, organs: Mapping[int, Iterable[Candidate]], text: str) -> Candidate:
    """Return a part of an organ with the full name of the longest one that begins with it: 财政部|预算司综合处.

    The term of a congress before the organ is not in the name: 十三届|全国人大|华侨委员会.
    """
    level_only = one.name.startswith("{") and one.name.endswith(text[one.start + 1 : one.end])
    if one.label not in _WITH_PARTS or (one.name and not level_only):
        return one
    term = TERM.match(text, one.start, one.end)
    start = term.end() if term is not None else one.start
    wholes = (o for o in organs[start] if o.end < one.end or (term is not None and o.end == one.end))
    whole = max(wholes, key=lambda c: (c.end, len(c.name), c.name), default=None)
    if whole is None:
        return one
    part = text[whole.end : one.end]
    known = not part or _PART.fullmatch(part) is not None
    return one._replace(name=part_of(whole.name, part) if part else whole.name) if known else one


def _plain(one: Candidate, words: Lexicon, text: str) -> Candidate:
    """Return a body without the words before its name: 原|劳动部, 我校|文学院, 国家|科技部 by its full name."""
    printed = text[one.start : one.end]
    if (before := _BEFORE.match(printed)) is None or one.label not in BODIES:
        return one
    start = one.start + before.end()
    if before["own"]:
        return one._replace(start=start, name="" if one.name == printed else one.name)
    full = words.full("AGENCY", text[start : one.end]) if one.label == "AGENCY" and not one.name else ""
    if not full or "{" in full:
        return one
    return one._replace(start=start if before["former"] else one.start, name=full)


def _quoted(one: Candidate, text: str) -> Candidate:
    """Return a body whose name begins with a quotation with the opening mark: “东海渔歌”旅行社."""
    printed = text[one.start : one.end]
    opened = one.label in BODIES and printed.count("”") == printed.count("“") + 1
    return one._replace(start=one.start - 1) if opened and text.startswith("“", one.start - 1) else one


def _gain(candidate: Candidate) -> float:
    return candidate.score - COST


def best_disjoint(candidates: Sequence[Candidate], gain: Callable[[Candidate], float]) -> list[Candidate]:
    """Return the disjoint candidates with the greatest sum of gains.

    Among sets of equal sum, the first by offsets, label and name wins, so the result does not depend on the order
    of `candidates`.

    Parameters
    ----------
    candidates
        Candidates of one document, in any order.
    gain
        Gain from taking a candidate.

    Returns
    -------
    list of Candidate
        In order of offsets, disjoint.

    Notes
    -----
    Weighted interval scheduling, O(n log n).

    References
    ----------
    J. Kleinberg and É. Tardos, Algorithm Design, Pearson 2005, section 6.1.
    """
    ordered = sorted(candidates, key=lambda c: (c.end, c.start, -c.score, c.label, c.name))
    ends = [candidate.end for candidate in ordered]
    best = [0.0]
    for candidate in ordered:
        before = bisect.bisect_right(ends, candidate.start, 0, len(best) - 1)
        best.append(max(best[-1], best[before] + gain(candidate)))
    chosen = []
    index = len(ordered)
    while index:
        candidate = ordered[index - 1]
        if best[index] == best[index - 1]:
            index -= 1
            continue
        chosen.append(candidate)
        index = bisect.bisect_right(ends, candidate.start, 0, index - 1)
    return chosen[::-1]


def _is_closed(words: str) -> bool:
    """Return whether a name begins without a mark and has paired brackets; 国家行政学院)科研部 is a fragment."""
    return words[0] not in _MARKS and all(
        words.count(opens) == words.count(closes) for opens, closes in ("()", "（）", "《》", "“”")
    )


@Language.factory(
    "kg_arbiter",
    requires=["doc.user_data"],
    assigns=["doc.user_data"],
    default_config={"folders": [], "scores": {}},
)
def make(nlp: Language, name: str, folders: list[str], scores: dict[str, Any]) -> Arbiter:
    """Make the component for a pipeline; see the class."""
    fit = Scores(scores["slope"], tuple(scores["shifts"].items())) if scores else None
    return Arbiter(lexicon(tuple(folders)), fit)
