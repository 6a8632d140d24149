"""Agreements: which verbs report that one was signed, for how much money, and who 双方 are that signed it."""

import re
from collections.abc import Iterator, Sequence

from kg.reading.recognise.engine.candidate import Candidate
from kg.reading.recognise.events.frames import clause_end, money
from kg.reading.recognise.events.groups import bodies
from kg.reading.recognise.events.printed_event import PrintedEvent
from kg.reading.recognise.events.sides import halves
from kg.reading.recognise.events.words import words

__all__ = ["is_agreement", "is_planned", "signed_by_both", "value"]

_NOT_PUBLIC = r"了?(?![^，。；\n]*(?:抵债|转让|离婚|借款|还款|补充|认罪|调解|解除|担保|租赁|买卖|施工|承包|劳动|分割|赔偿))"
_AGREEMENT = re.compile(
    rf"{_NOT_PUBLIC}[^，。；：\n]{{0,40}}?"
    r"(?:(?:合作|战略|框架|意向|共建|友好|协作|捐赠|帮扶|结对|入驻|投资|采购|交换|交流|服务|培养|授权|联盟|发展)[^，。；：\n]{0,16}?(?:协议|合同|文件|书|条约)"
    r"|《[^》，。；\n]{2,40}(?:计划|协议|议定书|备忘录|意向书|宣言|倡议|纪要|方案)》|备忘录|合约|意向书|责任书|协定|宣言|倡议|公约|联合声明|承诺书)"
)
"""Documents signed in public."""
_DEAL = re.compile(
    rf"{_NOT_PUBLIC}[^，。；：\n]{{0,40}}?"
    r"(?:(?:购销|供销|产销|供货|供应|订货|销售|贸易|招商|入园|落户|项目|开发|运营)[^，。；：\n]{0,16}?(?:协议|合同)|《[^》，。；\n]{2,40}合同》"
    r"|\d[\d.,]*(?:余|多)?[百千万亿]+(?:余|多)?(?:元|美元|欧元|港元|日元|人民币)[^，。；：\n]{0,30}?(?:项目|工程|订单|大单)(?!部|组|书))"
)
"""Contracts, and projects with their sum, which courts write about too: 总投资150亿元的整车项目."""
_COURT = re.compile(r"原告|被告|上诉人|判决|公诉|审理查明|人民法院")
_BARE = re.compile(r"了?(?:相关|有关|正式)?(?:合同|协议)书?(?=[，。；！\n]|$)")
"""An agreement about what the text does not say; signed in public only at a ceremony."""
_CEREMONY = re.compile(r"签约|签字仪式|招商|推介会|洽谈会|博览会")
_PLANS = re.compile(r"拟|计划|将(?!军)|预计|有意|意向|准备")
_SUM_NEXT = re.compile(r"[，,](?:项目|合同|协议|协议约定|计划|预计)?总?(?:投资|金额|价款?|价值|额)")
"""From an agreement to the sum in the next clause: ，|总投资|30亿元."""
_SIDES = re.compile(r"双方(?:代表)?|两[校地市县院]")
"""Words for those who met."""
_BOTH = re.compile(
    rf"(?:(?<![\u4e00-\u9fff])|会上|会后|会谈后|期间|随后|仪式上)(?P<who>{_SIDES.pattern})(?:还|共同|现场|正式|又|并|在[^，。；]{{1,16}}|就[^，。；]{{2,30}})*$"
)
"""The subject of a verb that stands for those who met before: 会后，|双方|签署."""
_MEETINGS = ("meet", "visit")
"""Kinds of events with two sides."""
_LEAST = 2


def is_planned(text: str, start: int, verb: int) -> bool:
    """Return whether a sentence that begins at `start` mentions a plan before the verb."""
    return _PLANS.search(text, start, verb) is not None


def is_agreement(text: str, start: int, verb: tuple[int, int], end: int) -> bool:
    """Return whether a verb in a sentence reports the signing of an agreement, and not of a court document."""
    if is_planned(text, start, verb[0]):
        return False
    public = _BARE.match(text, verb[1], end) is not None and _CEREMONY.search(text, start, end) is not None
    if public or _AGREEMENT.match(text, verb[1], end) is not None:
        return True
    return _DEAL.match(text, verb[1], end) is not None and not _is_of_court(text, start)


def _is_of_court(text: str, at: int) -> bool:
    """Return whether an article around an offset reports a case."""
    high = text.find("\n\n", at)
    low = max(text.rfind("\n\n", 0, at), 0)
    return _COURT.search(text, low, high if high >= 0 else len(text)) is not None


def value(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Return the span of the sum of an agreement whose verb begins at `start`, in its clause or the next one."""
    stop = clause_end(text, start, end)
    if (found := money(text, start, stop)) is not None:
        return found
    more = _SUM_NEXT.match(text, stop, end)
    return money(text, more.end(), clause_end(text, more.end(), end)) if more is not None else None


def signed_by_both(
    text: str, block: tuple[int, int], named: Sequence[Candidate], found: Sequence[PrintedEvent]
) -> Iterator[PrintedEvent]:
    """Yield the agreements of a sentence that 双方 signed: those who met before, or the two bodies of the sentence.

    Parameters
    ----------
    text
        Text of the document.
    block
        Offsets of the sentence.
    named
        The mentions of the sentence.
    found
        The events of the article up to this sentence.
    """
    if _SIDES.search(text, *block) is None:
        return
    for match in words().verb.finditer(text, *block):
        _, kind = words().told(match)
        both = _BOTH.search(text, block[0], match.start()) if kind == "sign" else None
        if both is None or not is_agreement(text, block[0], match.span(), block[1]):
            continue
        sides = _met(text, found, block[0]) or _bodies(text, named, match.start())
        if sides is not None:
            paid = value(text, match.start(), block[1])
            end = paid[1] if paid is not None else match.end()
            stop = clause_end(text, end, block[1])
            yield PrintedEvent(kind, both.start("who"), stop, match.span(), *sides, money=paid)


_Sides = tuple[tuple[int, ...], tuple[int, ...]]


def _met(text: str, found: Sequence[PrintedEvent], start: int) -> _Sides | None:
    """Return the sides of the last meeting in the paragraph, or of the only one of the article; none if others came since."""
    met = [event for event in found if event.kind in (*_MEETINGS, "attend")]
    meetings = [event for event in met if event.kind in _MEETINGS]
    paragraph = text.rfind("\n", 0, start)
    if not meetings or met[-1] != meetings[-1] or (met[-1].start < paragraph and len(meetings) > 1):
        return None
    sides = met[-1].participants, met[-1].counterparts
    return sides if sum(map(len, sides)) >= _LEAST else None


def _bodies(text: str, named: Sequence[Candidate], verb: int) -> _Sides | None:
    """Return the two bodies joined by 与 that a sentence names last before a verb."""
    groups = [group for group in bodies(text, named) if group.end <= verb]
    first, second = halves(text, groups[-1]) if groups else ((), ())
    return (tuple(m.start for m in first), tuple(m.start for m in second)) if second else None
