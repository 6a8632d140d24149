"""Words before the verb of a post that tell the way to it: where somebody went, what he founded, which post he left.

Input: the settled mentions of a document and a verb. Output: the start of these words, which dates may precede.
"""

import re

from kg.reading.recognise.engine.candidate import BODIES
from kg.reading.recognise.posts.mentions_by_offset import Settled
from kg.reading.recognise.posts.unlisted import PART

__all__ = ["goes_to", "led_start", "went_start"]

_WENT = re.compile(
    r"(?:先后)?(?:在|到|赴|来到|前往|调到|调任|回到|派到|下派到|回|进入)(?:[“”\u4e00-\u9fff]{2,10}——)?$"
)
"""Words before the place or the body where somebody takes a post: 到|某村|任第一书记."""
_AT_WORK = re.compile(r"(?:工作|任教|执教|任职)(?:至今)?[，,]$")
"""Words behind such a body: 在某大学|工作，|任教授."""
_FOUNDED = re.compile(r"(?:创建|创办|创立|组建)了?$")
"""Words before a body that somebody founds and heads."""
_AND = re.compile(r"[，,]?并?$")
"""Words behind such a body: 创办某公司|并|担任董事长."""
_TAKEN = ("任", "担任", "出任")
"""Verbs of the post that its founder takes."""
_FROM = re.compile(r"由[^，。；;、由\n]{3,24}$")
"""The post that somebody leaves, before the verb of the next one: 由某局局长|升任."""
_MOVES = ("升任", "改任", "转任", "调任")
"""Verbs behind such words."""


def led_start(settled: Settled, verb: re.Match[str]) -> int | None:
    """Return the start of the words for the post that is left, or the body that is founded, before a verb; else None."""
    left = _left(settled.text, verb)
    return left if left is not None else _founded(settled, verb)


def went_start(settled: Settled, verb: re.Match[str]) -> int | None:
    """Return the start of the words for the place or body where a post is taken: |到某村|担任; None if there are none."""
    if verb.group() not in _TAKEN:
        return None
    worked = _AT_WORK.search(settled.text, max(verb.start() - 12, 0), verb.start())
    at = before = worked.start() if worked is not None else verb.start()
    for length in range(2, 9):
        whole = settled.by_end.get(at - length)
        if whole is not None and whole.label in BODIES and PART.fullmatch(settled.text, at - length, at):
            at -= length  # 某大学|金融系|任教师
            break
    while (named := settled.by_end.get(at)) is not None and named.label in (*BODIES, "DISTRICT"):
        at = named.start
    return _went_at(settled.text, at) if at < before else None


def goes_to(text: str, start: int) -> bool:
    """Return whether words for going somewhere precede the place that begins at an offset: 到|, 来到革命老区——|."""
    return _went_at(text, start) is not None


def _went_at(text: str, start: int) -> int | None:
    went = _WENT.search(text, max(start - 17, 0), start)
    return went.start() if went is not None else None


def _left(text: str, verb: re.Match[str]) -> int | None:
    """Return the start of the words for the post that is left before a verb: |由某局局长|升任; None if there are none."""
    if verb.group() not in _MOVES:
        return None
    left = _FROM.search(text, max(verb.start() - 26, 0), verb.start())
    return left.start() if left is not None else None


def _founded(settled: Settled, verb: re.Match[str]) -> int | None:
    """Return the start of the words for a body that its founder heads: |创办某公司并|担任; None if there are none."""
    joined = _AND.search(settled.text, max(verb.start() - 2, 0), verb.start())
    body = settled.by_end.get(joined.start()) if joined is not None and joined.group() else None
    if body is None or body.label not in BODIES or verb.group() not in _TAKEN:
        return None
    founds = _FOUNDED.search(settled.text, max(body.start - 3, 0), body.start)
    return founds.start() if founds is not None else None
