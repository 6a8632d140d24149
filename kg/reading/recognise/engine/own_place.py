"""The place of an organ by the words before it: a county that 和 joins to another organ, a state with its ministries."""

import re

from kg.gazetteer.lexicon import Chart
from kg.reading.recognise.engine.candidate import Candidate

__all__ = ["of_county", "of_state"]

_OF_CHINA = "中华人民共和国"
"""Beginning of the full names of the ministries at the centre."""
_MINISTRIES = re.compile(r"(?:[\u4e00-\u9fff]{1,12}?[部局署院][、和与及])+\Z")
"""Ministries of a list before another one."""
_AT_HOME = re.compile("中国|我国|国家|中方")
_LIST_LENGTH = 60
"""Maximum length of such a list, in characters."""
_ORGANS = tuple("委府局会院厅办部处队")
"""Last characters of organs."""


def of_county(one: Candidate, text: str) -> Candidate:
    """Return an organ of 和县, or one of a county that 和 joins to another organ: 府谷县委|和|县政府."""
    joins = text.startswith("和县", one.start) and text[one.start - 1 : one.start] in _ORGANS
    return one._replace(start=one.start + 1, name=one.name.replace("和县", "{county}", 1)) if joins else one


def of_state(one: Candidate, chart: Chart) -> Candidate:
    """Return a ministry; one of a list that begins with that of another state with its name: 老挝教育部、|国防部."""
    text = chart.text
    if not one.name.startswith(_OF_CHINA) or text.startswith(("中", "国家"), one.start):
        return one
    listed = _MINISTRIES.search(text, max(one.start - _LIST_LENGTH, 0), one.start)
    if listed is None:
        return one
    states = [hit for hit in chart.labels["STATE"] if listed.start() <= hit.start < one.start]
    if not states or _AT_HOME.search(text, states[-1].end, one.start) is not None:
        return one
    return one._replace(name=text[states[-1].start : states[-1].end] + text[one.start : one.end])
