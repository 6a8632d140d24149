"""Words that are taken for a body's name: finds those that say a gang, a meeting or a kind of body.

Input: the judged claims of a document. Output: the claims without such bodies; a name
ends before the number of those that it is one of, and begins after somebody's title.
"""

import re
from collections.abc import Iterable, Iterator

from kg.reading.recognise.engine.candidate import BODIES
from kg.reading.recognise.engine.judge import Claim

__all__ = ["without_kinds"]

_GANG = re.compile(
    r"(?:犯罪|诈骗|电诈|欺诈|盗窃|偷盗|抢劫|贩毒|制毒|涉毒|走私|赌博|贩卖|拐卖|绑架|恐怖|黑恶|涉黑|偷渡|洗钱|造假|反动|反革命|敌对|既得利益)[\u4e00-\u9fff]{0,2}(?:集团|组织|团伙|公司)$"
)
"""Ends of the words for a gang: 电信网络诈骗犯罪集团."""
_MEETS = re.compile(
    r"(?:\d{1,2}月)?(?:\d{1,2}日)?(?:上午|下午|晚|今天|今日|昨日|昨天)?(?:在[\u4e00-\u9fff]{2,8})?(?:召开|举行|开幕|闭幕)"
)
"""Words after a meeting."""
_MEETING = re.compile(
    r"(?:工作|座谈|推进|部署|动员|现场|表彰|总结|交流|培训|研讨|论证|评审|启动|发布|见面|调度|汇报|通报|誓师|揭牌|恳谈|推介|洽谈|展览|博览|交易)会$"
)
_KIND = re.compile(
    r"(?:教育|科技|科学技术|农业(?:农村)?|卫生(?:健康)?|自然资源|工信|住建|文化和旅游|生态环境|交通运输|应急管理|国家林业和草原|国家|省|市|部|省部|部省)[部厅局级]?(?:共建)?"
    r"(?:级|共建)?(?:协同创新中心|(?:国家)?(?:重点|工程|工程技术)(?:实验室|研究中心|技术研究中心))"
)
"""Words for a kind of laboratory, by its ministry, without its own name: 教育部重点实验室."""
_COUNTED = re.compile(
    r"(?<=[\u4e00-\u9fff])(?:[二三四五六七八九十两几多]|\d+)(?:所|家|个)(?:高校|大学|学校|学院|医院|单位|企业|公司|部门|机构)"
)
"""The number of bodies that the words before name: 四川大学|四所高校|马克思主义学院."""

_TITLED = re.compile(
    r"(?<=[院系所心室处学])(?:副?(?:研究员|教授|院长|所长|主任)|(?:副?书记))(?=[\u4e00-\u9fff]{2,12}(?:学院|系|大学|中心|研究院|研究所)$)"
)
"""The title of somebody between two bodies: 东湖大学战略研究院|研究员|公共管理学院."""
_PLATE = re.compile(r"[京津沪渝冀晋蒙辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼川黔滇藏陕甘青宁新][A-Z]|[xX×*＊]+\d*")
"""The beginning of a car's number, or a mask."""


def without_kinds(found: Iterable[Claim], text: str) -> Iterator[Claim]:
    """Yield the claims of a document; those of bodies only if their words can name one.

    Parameters
    ----------
    found
        All claims.
    text
        The document's text.
    """
    for claim in found:
        one = claim.candidate
        if one.label not in BODIES:
            yield claim
            continue
        titled = _TITLED.search(text, one.start, one.end)
        cut = titled or _COUNTED.search(text, one.start, one.end)
        if cut is not None:
            parts = ((one.start, cut.start()), (cut.end(), one.end))
            for start, end in parts if titled is not None else parts[:1]:
                if start < end:
                    yield claim._replace(candidate=one._replace(start=start, end=end, name=""))
        elif not _is_kind(text, one.start, one.end):
            yield claim


def _is_kind(text: str, start: int, end: int) -> bool:
    """Return whether words are a gang, a meeting, or a kind of laboratory."""
    words = text[start:end]
    return (
        _GANG.search(words) is not None
        or _KIND.fullmatch(words) is not None
        or _PLATE.fullmatch(words) is not None
        or (_MEETING.search(words) is not None and _MEETS.match(text, end) is not None)
    )
