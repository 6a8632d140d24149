"""Words that are taken for a body's name: finds those that say a gang, a meeting or a kind of body.

Input: the judged claims of a document. Output: the claims without such bodies; a name
ends before the number of those that it is one of, and begins after somebody's title.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping

import jieba.posseg

from kg.gazetteer.lexicon import Chart
from kg.reading.recognise.engine.body_words import (
    first_of_two,
    is_department,
    is_engineer,
    is_honour,
    is_kind,
    is_of_several,
    is_of_state,
    is_part_of_word,
    is_product,
    takes_office,
    without_clause,
)
from kg.reading.recognise.engine.candidate import BODIES, Candidate
from kg.reading.recognise.engine.judge import Claim
from kg.reading.recognise.engine.own_place import of_county, of_state
from kg.reading.recognise.engine.place_words import is_noun
from kg.reading.recognise.head_places import is_each
from kg.reading.recognise.left_edge import COVERBS
from kg.reading.recognise.word_cut import tagged

__all__ = ["without_kinds"]

_SURE = 0.9
"""Probability from which the net alone makes a common word a body."""
_SHORT = 3
"""Maximum length of such a word, in characters."""
_BODY_ENDS = tuple("会院局行委社所校部馆区队厂台室站园系")
"""Last characters of words for bodies."""
_LISTED = re.compile(r"(?P<firm>[\u4e00-\u9fffA-Za-z]{2,10})、$")
_BESIDE = re.compile(r"、(?P<firm>[\u4e00-\u9fffA-Za-z]{2,10})")
"""The items of a list beside a word."""
_IN_BOOKS = re.compile(r"(?:风险|成本|费用|利润|收入|负债|保证金|本金|利息|税款|仓线|预警线)$")
"""Ends of words in accounts, never of a body's name."""
_LIKELY = 0.6
"""Probability from which a body supports a shorter reading of another claim."""
_GANG = re.compile(
    r"(?:犯罪|诈骗|电诈|欺诈|盗窃|偷盗|抢劫|贩毒|制毒|涉毒|走私|赌博|贩卖|拐卖|绑架|恐怖|黑恶|涉黑|偷渡|洗钱|造假|反动|反革命|敌对|既得利益)[\u4e00-\u9fff]{0,2}(?:集团|组织|团伙|公司)$"
)
"""Ends of the words for a gang: 电信网络诈骗犯罪集团."""
_MEETS = re.compile(
    r"(?:\d{1,2}月)?(?:\d{1,2}日)?(?:上午|下午|晚|今天|今日|昨日|昨天)?(?:在[\u4e00-\u9fff]{2,8})?(?:召开|举行|开幕|闭幕)|由[\u4e00-\u9fff]{2,12}主持"
)
"""Words after a meeting."""
_MEETING = re.compile(
    r"(?:工作|座谈|推进|部署|动员|现场|表彰|总结|交流|培训|研讨|论证|评审|启动|发布|见面|调度|汇报|通报|誓师|揭牌|恳谈|推介|洽谈|展览|博览|交易|民主生活|组织生活)会$"
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
_GRADE = re.compile(r"(?<=[\u4e00-\u9fff]{4})(?:警务技术|执法勤务)?[一二三四五]级(?:高级)?$")
"""The grade of a civil servant or a policeman, with which the title after a body begins: 网安支队|警务技术二级|主管."""
_GENERIC = re.compile(
    r"(?:国家|省|市)级?临床重点(?:建设)?专科|(?:全资|控股|参股|关联)?[孙子母]公司|新(?:公司|学校|学院|医院)|(?:国际|境外|海外|社会|民间)(?:金融|经济|慈善|公益|人道主义?)?(?:组织|机构)"
)
"""Words for a kind of body, without a name: 孙公司, 国际金融组织."""
_NUMBER = re.compile(r"(?:[二三四五六七八九十两几多\d]|多余?)(?:所|家|个)$")
_PLACE_AND_KIND = re.compile(r"[\u4e00-\u9fff]{2,4}(?:大学|公司|企业|学院|医院|学校|银行)")
"""Several bodies of one kind of a place or state, after their number: 三所|加拿大大学."""
_OF_RANK = re.compile(r"(?:[一二三]级|[省市县]级|公立|民营|以上|各)(?:公立|民营)?$")
"""Words before a kind of hospital: 二级公立|中医医院."""
_HOSPITAL = re.compile(r"(?:中医|妇幼|儿童|专科|综合|中西医结合|民族)医?(?:医院|保健院)")
_SCHOOL_WILL = re.compile(r"(?:大学|学院|医院|公司|集团|银行)会$")
"""The verb 会 after the whole name of a body: 东湖大学|会完善教学."""
_ROLES = re.compile(
    r"(?:[甲乙丙丁]方|第三人|原告|被告|申请人|上诉人|债权人|债务人|受益人|出票人|[\u4e00-\u9fff]{1,6}?[为系是由付与]|[后现故因遂如若则即而且但并另均])(?=[\u4e00-\u9fffA-Za-z]{4,})"
)
"""A party of a contract or a case, or a verb, before the name of a body."""
_PARTY = re.compile(r"[甲乙丙丁]方|第三人|被告|被?申请人|被?上诉人|债[权务]人|出票人")
"""The words for a party alone."""
_FOUNDED = re.compile(r"(?<=[会院所校社])创[会院所校社]$")
"""Words that belong to the title of a founding head: 东湖协会|创会|会长."""
_AND_FIRM = re.compile(r"(?<=[\u4e00-\u9fff]{3})[与和]公司$")
"""The firm of the page, after another one: 东湖科技|与公司."""
_LATIN = re.compile(r"[A-Za-z]\s$")
_DOCKET = re.compile(r"[(（〔【\[]\d{4}[)）〕】\]]")
"""The year in a case number."""
_PLATE = re.compile(
    r"[\u4e00-\u9fff]{1,2}[xX×]\d{1,3}|[京津沪渝冀晋蒙辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼川黔滇藏陕甘青宁新][A-Z]|[xX×*＊]+\d*"
)
"""A masked person (钱x5), the beginning of a car's number, or a mask."""


_LEVEL_OF = re.compile(r"[省市县区镇乡村]级(?=[\u4e00-\u9fffA-Za-z]{4,})")
"""The level of a body, and not a place: 镇级|党建服务中心."""
_VERBS = (2, 3)
"""Lengths of the verbs before a body."""
_ROAD = re.compile(r"[国省县乡]道[\u4e00-\u9fff]{2,4}线\Z")
"""A road: 省道东湖线."""
_COURSE = re.compile(r"[\u4e00-\u9fff]*(?:轮训|培训|研修|进修|研讨|训练|冲刺|提高|实验)班\Z")
_ADDED = re.compile(
    r"[\u4e00-\u9fff]{2,9}[省市县区旗州镇乡村](?:挂职|新增|新建|增设|共有|现有|已建|建成|建有|已有)(?=[\u4e00-\u9fff]{3})"
)
"""A place and a verb before the words for bodies that it got: 颍州区|新增|照料中心."""
_KEY = re.compile(r"[\u4e00-\u9fff]{2,9}(?:重点|示范)(?:初中|高中|中学|大学|高校|院校|学校|小学|企业)\Z")
"""The best schools of a place, none by its name: 山东省重点中学."""
_ANY_COURT = re.compile(r"(?:最?高级|中级|基层|上级|上一级)?人民(?:法院|检察院)")
_ANY_OF = ("由", "以外的", "以上", "上一级", "所在地", "所在地的", "相应的", "各级", "以下", "受诉")
_RULES = re.compile(r"管辖(?!权异议)|有权|或者?同级|[或者]其他")
"""Words around a kind of court in a law."""
_TOGETHER = re.compile(r"(?:已|正)?(?:联合|会同|协同|携手)(?!会|社|国(?!家|务)|党|体|部|办)")
"""Words between two organs that act together."""
_DISCIPLINE = re.compile(r"纪(?:律检查委员会|委)(?=监察[部厅局])")
"""The end of a commission for discipline before the organ of the government that shared its office until 2018."""
_OF_DISCIPLINE = re.compile(r"中共(?P<whose>.+)纪律检查委员会")
_CENTRAL = ("国家", "全国", "中央", "国务院", "最高人民")
"""Words with which the names of central organs begin, and that nothing but a state precedes."""
_HOLDS = re.compile("控股(?:[子孙]公司|股东)")
_HELD = 5
"""What a firm holds, or who holds it, and its length in characters: 东湖集团|控股子公司."""
_BEHIND = re.compile(
    r"(?<=[分支]行)公司(?=[一二三四五六业])|(?<=法院)(?:刑事附?|民事|行政)(?=[\u4e00-\u9fff])|(?<=局)办(?=[业理事证案])|(?<=[联会])驻会(?=[副主秘执])"
)
"""Words behind a body's name: the number of a bank's department, 北京分行|公司二部, the kind of a judgment, 法院|刑事附带民事, the
rank of a title, 侨联|驻会|副主席."""
_SORT = re.compile(r"[\u4e00-\u9fff]{2}(?:集团|公司|企业|机构)")
"""A trade and a word for a firm."""
_FORMER = "原前"
"""Words before the name of a former organ."""
_LEVELS = ("省", "市", "县", "区", "州", "自治区", "街道", "镇", "乡", "社区", "村", "派出所")
"""Beginnings of the organs of a place that is not printed again."""


def without_kinds(found: Iterable[Claim], chart: Chart) -> Iterator[Claim]:
    """Yield the claims of a document; those of bodies only if their words can name one.

    Parameters
    ----------
    found
        All claims.
    chart
        The chart of the document's text.
    """
    claims, text = list(found), chart.text
    known = {text[c.start : c.end] for c, _ in claims if c.label in BODIES and c.score >= _LIKELY}
    full = {(c.start, c.end): c.name for c, _ in claims if c.label in BODIES and c.name}
    for claim in claims:
        one = claim.candidate
        if one.label not in BODIES:
            yield claim
            continue
        if (join := _together(one, chart)) is not None:
            yield from _two(claim, join, chart, full)
            continue
        start, end = _extent(one, text, known)
        start = start if end < one.end else max(start, _start_of_central(one, chart))
        if (start, end) != (one.start, one.end):
            yield claim._replace(
                candidate=one._replace(start=start, end=end, name=full.get((start, end), ""))
            )
            continue
        if _is_of_league(one, full) or _is_other(claim, chart, known):
            continue
        titled = _TITLED.search(text, one.start, one.end)
        cut = titled or _COUNTED.search(text, one.start, one.end)
        if cut is not None:
            parts = ((one.start, cut.start()), (cut.end(), one.end))
            for start, end in parts if titled is not None else parts[:1]:
                if start < end:
                    yield claim._replace(candidate=one._replace(start=start, end=end, name=""))
        elif not _is_kind(text, one.start, one.end):
            yield claim._replace(candidate=of_state(of_county(one, text), chart))


def _is_of_league(one: Candidate, full: Mapping[tuple[int, int], str]) -> bool:
    """Return whether the league's name is right before a committee: 团|天津市宝坻区委; `full` maps spans to names."""
    return any(
        full.get((one.start - len(word), one.end), "").startswith("中国共产主义青年团")
        for word in ("团", "共青团")
    )


def _is_other(claim: Claim, chart: Chart, known: Collection[str]) -> bool:
    """Return whether the words of a claim are not a body's name; `known` holds the names of likely bodies."""
    one, text = claim.candidate, chart.text
    if is_part_of_word(text, one.start, one.end) or takes_office(text, one.start):
        return True
    if _is_any(text, one.start, one.end) or is_engineer(text[one.start : one.end], text):
        return True
    if any(words.match(text, one.start, one.end) for words in (_ROAD, _COURSE, _ADDED, _KEY)):
        return True
    if one.name or "phrases" in claim.sources:
        return False
    words = text[one.start : one.end]
    if is_kind(words) or is_of_several(words) or is_of_state(chart, one.start, one.end):
        return True
    if is_honour(text, one.start, one.end) or _is_docket(one, text) or _is_sort(one, text):
        return True
    if not claim.by_net_alone:
        return False
    if one.label == "AGENCY":
        return is_department(words)
    if one.label == "COMPANY" and (is_product(words, text, one.start) or _is_firm_alone(words)):
        return True
    return _is_word(one, text, known)


def _is_any(text: str, start: int, end: int) -> bool:
    """Return whether words are not one organ: 各涉农|区政府, or a kind of court in a law, 由|高级人民法院|管辖."""
    if text.startswith(_LEVELS, start) and is_each(text, start):
        return True
    in_law = text.endswith(_ANY_OF, 0, start) or _RULES.match(text, end) is not None
    return in_law and _ANY_COURT.fullmatch(text, start, end) is not None


def _is_firm_alone(words: str) -> bool:
    """Return whether words end with 公司 alone, after a word that does not occur in names: 甲方占|公司, 非经|公司."""
    printed = [word for word, _ in tagged(words)]
    return len(printed) > 1 and printed[-1] == "公司" and printed[-2] in COVERBS


def _is_sort(one: Candidate, text: str) -> bool:
    """Return whether words behind a list say what its firms are: 甲集团、乙集团等|博彩集团."""
    return text.endswith("等", 0, one.start) and _SORT.fullmatch(text, one.start, one.end) is not None


def _is_docket(one: Candidate, text: str) -> bool:
    """Return whether words are those of a case number: 东商罚字|(2014)第6号."""
    return text.startswith("字", one.end - 1) and _DOCKET.match(text, one.end) is not None


def _extent(one: Candidate, text: str, known: Collection[str]) -> tuple[int, int]:
    """Return the start and end of a body's name, without a role or verb before it and a verb or 与公司 after it.

    `known` holds the names of likely bodies of the document.
    """
    words = text[one.start : one.end]
    start, end = one.start, one.end
    if not one.name and (cut := without_clause(words)):
        return start + cut, end
    if (first := first_of_two(words)) < len(words):
        return start, start + first
    role = _ROLES.match(words)
    if role is not None and (words[role.end() :] in known or _PARTY.fullmatch(role.group()) is not None):
        start += role.end()
    elif (level := _LEVEL_OF.match(words)) is not None:
        start += level.end()
    elif not one.name:
        start += _verb_before(words, known)
    if _FOUNDED.search(words) is not None:
        return start, end - 2
    held = _HOLDS.search(text, max(end - _HELD, start))
    if held is not None and held.start() < end <= held.end():
        return start, held.start()
    if (
        behind := _BEHIND.search(text, max(end - _HELD, start), end + 1)
    ) is not None and behind.start() < end:
        return start, behind.start()
    if (grade := _GRADE.search(words)) is not None:
        end = one.start + grade.start()
    elif _SCHOOL_WILL.search(words) is not None:
        end -= 1
    elif (firm := _AND_FIRM.search(words)) is not None:
        end = one.start + firm.start()
    return start, end


def _verb_before(words: str, known: Collection[str]) -> int:
    """Return the length of the verb before the words of another body: 纵观|发审委; 0 if there is none."""
    for length in _VERBS:
        if words[length:] in known and tagged(words)[0][0] == words[:length]:
            return length if tagged(words)[0][1].startswith("v") else 0
    return 0


def _two(
    claim: Claim, join: tuple[int, int], chart: Chart, full: Mapping[tuple[int, int], str]
) -> Iterator[Claim]:
    """Yield the claims of two organs that are taken for one; `full` holds the full names of claimed spans."""
    one = claim.candidate
    name = ""
    for start, end in ((one.start, join[0]), (join[1], one.end)):
        whose = _OF_DISCIPLINE.fullmatch(name)
        beside = whose["whose"] + chart.text[start:end] if whose is not None else ""
        name = full.get((start, end)) or _listed(chart, start, end) or beside
        yield claim._replace(candidate=one._replace(start=start, end=end, name=name))


def _listed(chart: Chart, start: int, end: int) -> str:
    """Return the full name that the gazetteer has for the words of an organ; "" if it has none."""
    hit = chart.starting(start, "AGENCY")
    return hit.id if hit is not None and hit.end == end else ""


def _together(one: Candidate, chart: Chart) -> tuple[int, int] | None:
    """Return where the first of two organs that are taken for one ends, and where the second begins.

    The gazetteer has the first: 公安部|联合|国家邮政局; and both if no verb is between them: 国家体育总局|教育部.
    """
    if (both := _DISCIPLINE.search(chart.text, one.start, one.end)) is not None:
        return both.end(), both.end()
    first, last = chart.starting(one.start, "AGENCY"), chart.ending(one.end, "AGENCY")
    if first is None or first.end >= one.end:
        return None
    if last is not None and last.start == first.end and "{" not in last.id + first.id:
        whole = chart.text.startswith(_CENTRAL, last.start) or last.id.endswith("部")
        return (first.end, last.start) if whole else None  # but not 财政部|税务总局 of 1984
    join = _TOGETHER.match(chart.text, first.end, one.end - 2)
    if join is None:
        return None
    again = chart.starting(join.end(), "AGENCY", "DISTRICT") is not None
    again = again or chart.text.startswith((*_CENTRAL, *_LEVELS), join.end())
    return join.span() if again else None  # but not 某总队|联合检查组


def _start_of_central(one: Candidate, chart: Chart) -> int:
    """Return the start of the central organ with which words end: 联合|国家监委, 湘|全国政协; else their own."""
    hit = chart.ending(one.end, "AGENCY")
    if hit is None or hit.start <= one.start or "{" in hit.id or one.label != "AGENCY":
        return one.start
    before = chart.text[one.start : hit.start]
    added = (len(before) == 1 and before not in _FORMER and before != "团") or _TOGETHER.fullmatch(
        before
    ) is not None
    return hit.start if added and chart.text.startswith(_CENTRAL, hit.start) else one.start


def _is_word(one: Candidate, text: str, known: Collection[str]) -> bool:
    """Return whether words that only the net takes for a firm are a common word or an entry in the books: 暴雪, 利息成本.

    Beside another firm of a list, in a longer name elsewhere, or where it begins a clause, it may be a firm's: 苹果、高通.
    """
    words = text[one.start : one.end]
    if one.score >= _SURE or _IN_BOOKS.search(words) is not None:
        return one.score < _SURE
    tag: str = jieba.posseg.dt.word_tag_tab.get(words, "x")
    if len(words) > _SHORT or not is_noun(words) or tag.startswith("j") or words.endswith(_BODY_ENDS):
        return False
    if re.search(rf"(?:[。，,；;\n]|^){re.escape(words)}[\u4e00-\u9fff]", text) is not None:
        return False
    listed = _LISTED.search(text, max(one.start - 12, 0), one.start), _BESIDE.match(text, one.end)
    beside = [match["firm"] for match in listed if match is not None]
    return not any(body != words and body.startswith(words) for body in known) and not any(
        firm.endswith(body) or firm.startswith(body) for firm in beside for body in known
    )


def _is_kind(text: str, start: int, end: int) -> bool:
    """Return whether words are a gang, a meeting, or a kind of laboratory."""
    words = text[start:end]
    if words.isascii() and _LATIN.search(text, max(start - 2, 0), start) is not None:
        return True  # Damir|Raab
    if _HOSPITAL.fullmatch(words) is not None:
        return _OF_RANK.search(text, max(start - 4, 0), start) is not None
    return (
        _GENERIC.fullmatch(words) is not None
        or (
            _PLACE_AND_KIND.fullmatch(words) is not None
            and _NUMBER.search(text, max(start - 3, 0), start) is not None
        )
        or _GANG.search(words) is not None
        or _KIND.fullmatch(words) is not None
        or _PLATE.fullmatch(words) is not None
        or (_MEETING.search(words) is not None and _MEETS.match(text, end) is not None)
    )
