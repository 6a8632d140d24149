"""Wholes and their parts: which kind of body 感染科 or 禁毒支队 belongs to, and the full name of a part."""

import re
from collections.abc import Iterable

__all__ = ["TERM", "inside_state", "longer_name", "part_of", "whole_of"]

TERM = re.compile(r"第?[一二三四五六七八九十]+届")
"""The term of a congress or committee, which remains the same body in the next term: 省十四届人大, 二十届中央纪委."""

_COMMITTEE = re.compile(r"(?P<stem>中共[\u4e00-\u9fff{}a-z]*[省市县区州旗盟镇乡道}](?<!自治区)委)员会")
"""The full name of a division's party committee, whose parts are called 中共株洲市委|办公室."""
_STATE_COUNCIL = "中华人民共和国国务院"
_IN_FULL = {"统战部": "统一战线工作部"}
"""Departments of a committee that are printed short."""

_WHOLES = {
    re.compile(
        r"[\u4e00-\u9fff]{1,8}(?:科|病区|监护室|门诊)|[\u4e00-\u9fff]{0,8}(?:医学部|护理部|医务部)|(?:感染|急诊|生殖|体检|口腔|康复|重症|胸痛|卒中|透析|心血管|消化)[\u4e00-\u9fff]{0,6}中心"
    ): ("医院", "保健院", "卫生院", "卫生服务中心"),
    re.compile(
        r"(?:医|文|理|工|法|法政|政法|商|国际商|经济|金融|管理|经济管理|公共管理|马克思主义|外国语|外语|历史|哲学|数学|数学科学|物理|化学|化工|材料|生命科学|计算机|软件|信息|电子信息|自动化|机械|土木|建筑|环境|艺术|音乐|美术|体育|教育|文学与传媒|新闻|新闻与传播|传播|旅游|农|林|护理|药|公共卫生|国际教育|继续教育|研究生|轮机工程|船舶|航海|电气|能源|动力|通信|微电子|集成电路|航空|航天|交通|测绘|水利|食品|园艺|地理|海洋|大气|统计|人文|社会|政治|政治与公共管理|国际关系|行政|财政|税务|会计|商务|设计|舞蹈|戏剧|师范|心理|中医|口腔|基础医|临床医)(?:学|工程|科学与工程)?学?院"
        r"|(?:教务|科研|学生|人事|财务|国际交流|招生就业|研究生)处|(?:学生|研究生|教师)工作部|教研室|[\u4e00-\u9fff]{1,6}系|(?:学术|学位|学位评定|校务|教学)委员会"
    ): ("大学",),
    re.compile(r"(?:禁毒|刑侦|刑事侦查|治安|治安管理|特警|巡特警|经侦|网安)(?:总队|支队|大队|中队)"): (
        "公安局",
        "公安分局",
        "公安厅",
    ),
}
"""Names of parts, and the ends of the names of the bodies that have them."""


_OF_ANOTHER = re.compile(r"[\u4e00-\u9fff](?:局|委员会|公司)[\u4e00-\u9fff]")
"""Words of a part that name its whole."""
_TWO_SCHOOLS = re.compile(r"[\u4e00-\u9fff]+大学[\u4e00-\u9fff]{2,}大学")
"""The names of two universities without a mark between them: 中山大学|暨南大学."""
_TELLING = 5
"""Minimum length of the printed end of a body's name that means this body."""
_DIVISION = re.compile(r"[\u4e00-\u9fff]{1,7}[省市县区州旗]")
"""Words before a body's name that are a division."""


def longer_name(printed: str, bodies: Iterable[str], *, institution: bool) -> str:
    """Return the only body whose name ends with a printed one; an institution may be short: 德安医院; else ""."""
    if len(printed) < _TELLING - institution:
        return ""
    longer = [body for body in bodies if body.endswith(printed) and body != printed]
    if len(printed) < _TELLING:  # 常州市德安医院
        longer = [body for body in longer if _DIVISION.fullmatch(body.removesuffix(printed)) is not None]
    return longer[0] if len(longer) == 1 and _TWO_SCHOOLS.fullmatch(longer[0]) is None else ""


def whole_of(part: str, bodies: Iterable[str]) -> str:
    """Return the body to which a part printed alone belongs: the only one of the kind among some; else ""."""
    ends = next((ends for names, ends in _WHOLES.items() if names.fullmatch(part)), ())
    if not ends or any(end in part for end in ends) or _OF_ANOTHER.search(part):
        return ""  # 忠县人民医院儿科 names its hospital, 忠县卫生局医政科 its bureau
    fits = {body for body in bodies if body.endswith(ends)}
    return fits.pop() if len(fits) == 1 else ""


def inside_state(whole: str, part: str) -> str:
    """Return the full name of a body of the State Council, which begins with 国务院; "" if the whole is another body."""
    if whole != _STATE_COUNCIL or part == "办公厅":
        return ""
    return whole.removeprefix("中华人民共和国") + part


def part_of(whole: str, part: str) -> str:
    """Return the full name of a part of a body: 中共株洲市委|政策研究室."""
    if inner := inside_state(whole, part):
        return inner
    committee = _COMMITTEE.fullmatch(whole)
    return whole + part if committee is None else committee["stem"] + _IN_FULL.get(part, part)
