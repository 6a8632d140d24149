"""References to a body named before, right before a title: 该公司|总经理, 该中心监控科|科长, 校|党委副书记.

Input: the settled mentions of a document, the end of the reference and the title. Output: the body with its start.
"""

import re
from typing import NamedTuple

from kg.reading.recognise.posts.mentions_by_offset import Settled
from kg.reading.recognise.posts.unlisted import PART
from kg.reading.wholes import part_of

__all__ = ["Referred", "referred"]

_ANAPHOR = re.compile(
    r"(?:该|本|我|这家|(?<=[由为与对向被将在])|(?<![\u4e00-\u9fff]))(?P<kind>公司|企业|集团|厂|局|委|校|院|中心|单位|行|厅|部|所|系)$"
    r"|该(?P<whole>科学院|研究院|研究所|研究会|协会|学会|商会|基金会|联合会|促进会|医院|中学|大学|银行|法院|检察院)$"
)
_OF_IT = re.compile(
    rf"[该本](?P<kind>公司|企业|集团|厂|局|委|校|院|中心|单位|行|厅|所)(?P<part>{PART.pattern})"
)
"""A part of the body mentioned before: 该中心监控科."""
_OF_SCHOOL = re.compile(r"党委(?=第?[一二]?(?:副?书记|常委|委员)$)")
"""The party body of the university mentioned before: 校|党委|副书记."""


class Referred(NamedTuple):
    """The body to which a reference points; offsets in the document's text."""

    start: int
    name: str | None
    """None if no such body is named before."""
    label: str = ""
    dropped: str = ""
    """The part of the title that is in the body's name: 党委 of 校党委书记."""


def referred(settled: Settled, end: int, title: str) -> Referred | None:
    """Return the body to which the words before a title point, given their end; None if they refer to nothing."""
    if (inner := _OF_IT.search(settled.text, max(end - 14, 0), end)) is not None:
        body = settled.last_body(inner.start(), inner["kind"])
        name = part_of(settled.name(body), inner["part"]) if body is not None else None
        return Referred(inner.start(), name, body.label if body is not None else "")
    anaphor = _ANAPHOR.search(settled.text, max(end - 5, 0), end)
    if anaphor is None:
        return None
    kind = anaphor["kind"] or anaphor["whole"]
    last = settled.last_body(end, "该校" if anaphor.group() == "该校" else kind)
    party = _OF_SCHOOL.match(title) if anaphor.group() in ("校", "我校") else None
    if party is not None:
        name = f"中共{settled.name(last)}委员会" if last is not None else None
        return Referred(anaphor.start(), name, "AGENCY" if name else "", dropped=party.group())
    return Referred(anaphor.start(), settled.name(last), last.label) if last is not None else None
