"""Short names of companies whose full name is on the page: 以岭健康科技 for 以岭健康科技有限公司, 湘钢 for 湘潭钢铁集团."""

import re
from collections.abc import Iterable, Iterator

import jieba

from kg.base.text import abbreviates
from kg.gazetteer.lexicon import Chart
from kg.reading.recognise.engine.candidate import Candidate
from kg.reading.recognise.left_edge import is_distinctive

__all__ = ["short_forms"]

_FORM = re.compile(r"(?:[(（][^()（）]+[)）]|股份|集团|控股|有限|责任|总|公司)+$")
"""The legal form at the end of a company's name, with the brackets before it."""
_LEGAL = re.compile(r"公司$")
_SHORTEST = 4
"""Minimum length of a name without its place and legal form, in characters: shorter ones are words by chance."""
_SCORE, _OWN = 0.9, 0.96
"""Score of a short name, and of the page's own full name for a short form that a list assigns to another company."""


def short_forms(chart: Chart, companies: Iterable[Candidate]) -> Iterator[Candidate]:
    """Yield the occurrences of short names of companies whose full name is on the page.

    Parameters
    ----------
    chart
        The chart of the text.
    companies
        The companies found by their endings.
    """
    text = chart.text
    full = {
        text[c.start : c.end]: c
        for c in companies
        if c.label == "COMPANY" and _LEGAL.search(text, c.start, c.end) is not None
    }
    for printed, first in full.items():
        for short in {_FORM.sub("", inner) for inner in _from_places_on(chart, first)}:
            if len(short) >= _SHORTEST and short != printed and _tells(short):
                yield from _found(text, short, printed, first.name or printed)
    yield from _listed(chart, full)


def _from_places_on(chart: Chart, company: Candidate) -> Iterator[str]:
    """Yield a company's name as printed, and without each of the places at its start."""
    start = company.start
    yield chart.text[start : company.end]
    while (place := chart.starting(start, "DISTRICT")) is not None and place.end < company.end:
        start = place.end
        yield chart.text[start : company.end]


def _tells(short: str) -> bool:
    """Return whether a short name identifies one company and is not a word: 高速公路 does not."""
    return short not in jieba.dt.FREQ and (len(short) > _SHORTEST or is_distinctive(short))


def _found(text: str, short: str, printed: str, name: str) -> Iterator[Candidate]:
    inner = printed.index(short)
    for match in re.finditer(re.escape(short), text):
        if text.startswith(printed, match.start() - inner) or text.startswith("有限", match.end()):
            continue
        yield Candidate(match.start(), match.end(), "COMPANY", name, _SCORE)


def _listed(chart: Chart, full: dict[str, Candidate]) -> Iterator[Candidate]:
    """Yield listed short forms for which the page has a full name other than that in the list."""
    for hit in chart.labels["COMPANY"]:
        short = chart.text[hit.start : hit.end]
        if not hit.id or hit.id.startswith(short) or hit.id in chart.text:
            continue  # 中国银行 is no short form of 中国工商银行
        fits = [
            (first.start, first.name or printed)
            for printed, first in full.items()
            if first.end <= hit.start
            and _shortens(short, _FORM.sub("", printed))
            and not _is_branch(chart, first, short)
            and not printed.startswith(short)
        ]
        if fits:
            yield Candidate(hit.start, hit.end, "COMPANY", max(fits)[1], _OWN)


def _is_branch(chart: Chart, company: Candidate, short: str) -> bool:
    """Return whether a short form is that of the words before a place in a firm's name: 中石油, 中国石油|广西石化公司."""
    places = (
        at for at in range(company.start + 1, company.end) if chart.starting(at, "DISTRICT") is not None
    )
    return any(_shortens(short, chart.text[company.start : at]) for at in places)


def _shortens(short: str, name: str) -> bool:
    """Return whether a short form consists of characters of a name in order, from its first: 湘钢, 湘潭钢铁."""
    return name[:1] == short[:1] and abbreviates(short, name)
