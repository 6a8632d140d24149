"""Words that are taken for a body's name and that the language around them shows to be something else.

交强险 is a kind of insurance, 山海悦府 a dwelling on a page about dwellings, 17日|复牌 an act, 美国公司 a kind of firm.
"""

import re

from kg.gazetteer.lexicon import Chart

__all__ = [
    "first_of_two",
    "is_department",
    "is_engineer",
    "is_honour",
    "is_kind",
    "is_of_several",
    "is_of_state",
    "is_part_of_word",
    "is_product",
    "takes_office",
    "without_clause",
]

_PRODUCT = re.compile(
    r"(?:轿车|跑车|汽车(?=[沿在与撞到停驶])|香车|小区|[交强寿车]险|风险|物权|债权|股权|石斛|手[擀工][\u4e00-\u9fff]?|商标|品牌|^[平建开斩]仓|^[台港外民国央侨]企)$"
)
"""Ends of the words for what firms make or own, which only the net takes for a firm."""
_DWELLINGS = re.compile(r"楼盘|容积率|元/(?:平|套|㎡)|样板[间房]|售楼|户型")
"""Words of pages about dwellings for sale."""
_HOUSES = re.compile(r"房产、[\u4e00-\u9fff]{2,8}房产")
"""A list of houses: 人民路房产、南门房产."""
_SHORT = 2
"""Length of a family name and a title, in characters."""
_LONG = 4
"""Characters of the names of most dwellings; those of their builders are often shorter: 万科."""
_BODY = re.compile(
    r"公司|集团|地产|置业|控股|实业|房产|银行|中介|物业|资本|投资|学校|[中小幼大]学|[园院局行社会所站馆店场部]$|[A-Za-z]"
)
"""Words in the names of bodies on such pages."""
_ACT_OF_DAY = re.compile(r"\d日起?$")
"""A day, after which two characters are an act: 17日|复牌."""
_KIND = r"(?:公司|企业|大学|高校|学校|医院|学院)"
_SORT = r"(?:顶尖|一流|著名|知名|主要|多家|部分|大型|高水平|重点|各|的|本土|上市|国有|特色|现代|未来|私立|公立|民办|民营|综合性?|全国|新型|优秀|百强)"
_ABROAD = re.compile(
    rf"{_SORT}*{_KIND}|{_SORT}+{_KIND}?(?:出版社|博物馆|图书馆|协会|智库)|第[一二三][家所个座][\u4e00-\u9fff]+"
)
"""Kinds of bodies of a state: 美国|公司, 中国|顶尖大学, 世界|一流大学出版社, 中国|第一家博物馆."""
_WHOLE = ("中国", "全国", "世界", "全球", "国内")
"""Words before such kinds that the gazetteer does not have among the states."""
_SCHOOLS = "中小学"
"""A kind of school, after a place: 浙江杭州|中小学."""
_OF_TWO = re.compile(r"[\u4e00-\u9fff]{2}海关")
_CHARACTERS = "中美日韩俄英法德印欧越泰老缅蒙"
"""Characters for states; two of them are not the place of a customs house: 中欧海关."""
_TAKERS = re.compile(
    r"(?<=公司)(?:系|为|是|属|属于|作为)(?=[\u4e00-\u9fff]+公司$)|(?<=院)(?:办理|开具|出具)(?=[\u4e00-\u9fff]+$)|(?<=公司)(?:全资|控股)?[母子孙]公司$|(?<=大学)(?:合办|主办|合作|联合)(?=[\u4e00-\u9fff]+$)"
    r"|(?<=[局厅委府院部])联合(?=(?:街道|社区|[镇乡]政府|派出所|公安|城管|市场|住建|消防|属地)[\u4e00-\u9fff]*$)|(?<=[局厅委府])(?:报|报请|转报)(?=[\u4e00-\u9fff]{2,}[局委府院]$)|(?<=[局厅委府院部处])(?:协同|会同)(?=[\u4e00-\u9fff]{2,}$)|(?<=党总支|党支部)(?:组织|发动|带领|引领|联合|协调)(?=[\u4e00-\u9fff]{2,}$)|(?<=[局厅委府院部])(?:赋予|授予|授权|要求|责令|召集|会同|督促|委托|通知|指导(?!中心|[科处组站办]|委员会|小组))(?=[\u4e00-\u9fff]{3,}$)"
)
"""Verbs between two bodies, or behind one: 东湖公司|系西山公司的子公司."""
_PARTIES = re.compile(
    r"(?:案外人|(?:原审|一审|二审|再审)?第三人|[征拆搬]迁户|个体户|经销商|供应商|[台港外民国央侨]企|(?:集体|民营|国有|外资|上市|当地|龙头)企业|特聘|新聘|领办|合组|创办|开办|联办|隶属于?|遭?(?:[\u4e00-\u9fff]{2,4})?(?:代理方|服务商|推广商|运营商|承包商|开发商|承建商|投资方|[委受]托方|收购方|[转受]让方|合作方|平台方|交易对方|交易对手))(?=[\u4e00-\u9fffA-Za-z\d]{4,})"
)
"""Words for a party or a kind of firm before the name of one."""
_COHORT = re.compile(r"\d{2,4}[级届](?=[\u4e00-\u9fff]+[系院]$)")
"""The year of students before their faculty."""
_CLASS = re.compile(
    r"(?:研修|研讨|培训|创业|实验|进修|提高|高级|短训|专修|[A-Za-z])班$|初高中$|试点学院$|C[EFTO]O$"
)
"""Ends of the words for courses, kinds of schools and managers."""
_VERB_OF_KIND = re.compile(
    r"(?:围标|串标|涉案|空壳|皮包|待|拟设|目标|标的)(?:新)?(?:公司|企业)|[\u4e00-\u9fff]{0,3}(?:注册|强村|领办|合组)(?:电商|贸易|科技|新)?公司"
)
"""Kinds of firms by what they do or what is done with them."""
_LEVELS = re.compile(r"[两二三四]级(?:人民)?(?:检察院|法院|政府|党委|机关)")
"""Bodies of several levels."""
_DIVISIONS = re.compile(
    r"(?<![一二三四五六七八九十第])[二三四五六七八九十两几][省市县区州旗镇乡](?=政协|人大|政府|党委|公安|法院|检察院|纪委|[省市县区州]委)"
)
"""The number of divisions before the name of the body that each of them has."""
_GOES_ON = (
    ("中心", re.compile(r"城市|城区|花园|广场|大街|湖|绿地|区域|地带")),
    (
        "银行",
        re.compile(r"间(?=市场|债|同业|外汇|本币|拆借|交易|的|、|质押|利率)|业(?![务绩已])|家(?![的在里园])"),
    ),
    ("大学校", re.compile("董|领导|[友方]")),
    ("部", re.compile("门")),
    ("区府", re.compile("板块|片区|商圈")),
    ("岛", re.compile("上(?!市)|内|附近|上空")),
    ("委", re.compile("托(?![管付底])")),
    ("法院", re.compile(r"系统|干警|队伍|条线|收案|[收办]?结案|(?:共|累计)(?:审结|新收|受理|办结)")),
    ("检察院", re.compile("系统|干警|队伍|条线")),
    ("中国移动", re.compile("支付|互联网|终端|端|办公|医疗|游戏|应用(?!公司)|阅读|营销|电商|出行")),
)
"""Ends of the names of bodies, and what makes them the beginning of another word."""
_KINDS_OF_PLACES = ("（市）", "（县）", "（区）", "(市)", "(县)", "(区)")
_HOSPITAL_ALONE = re.compile(r"(?:人民|中医|中心|妇幼保健)医?院")
"""A hospital that many places have: 7个地（市）|人民医院."""
_DEPARTMENT = re.compile(
    r"(?:人力资源|人事|财务|市场|销售|营销|采购|法务|行政|后勤|公关|品牌|运营|客服|技术|研发|工程|企划|战略发展)(?:管理|服务|研究)?[部处]"
    r"|[\u4e00-\u9fff]+售楼[处部]"
)
"""Departments that any firm or school has."""
_TAKES_COUNTY = "任县"
"""The name of a county until 2020, or the verb of a post in an organ of a county."""
_ITS_PREFECTURE = re.compile(r"邢台|任泽|河北省?任县")
"""Words of texts about that county."""
_HONOUR = re.compile(r"”?(?:荣誉)?(?:称号|奖牌|奖状|荣誉|标兵)")
"""Words after the name of a distinction in quotation marks: “五四红旗团委”|称号."""


def is_product(words: str, text: str, start: int) -> bool:
    """Return whether words that only the net takes for a firm are a product, a dwelling for sale or the act of a day."""
    if words.endswith("房产") and _HOUSES.search(text) is not None:
        return True
    act = len(words) == len("复牌") and _ACT_OF_DAY.search(text, max(start - 4, 0), start) is not None
    if act or _PRODUCT.search(words) is not None:
        return True
    if len(words) < _LONG or _BODY.search(words) is not None:
        return False
    return _DWELLINGS.search(text) is not None and not _is_owner(words, text)


def _is_owner(words: str, text: str) -> bool:
    """Return whether a page about dwellings has words as the name of a firm: 绿城|集团, 开发商|绿城."""
    own = re.escape(words)
    return (
        re.search(
            rf"{own}(?:集团|公司|地产|置业|控股|股份|开发|[(（]\d)|(?:开发商|由|物业)[是为:：]?{own}", text
        )
        is not None
    )


def is_kind(words: str) -> bool:
    """Return whether words are a course, a manager, or a kind of firm by what is done with it: 研修班, 标的公司."""
    return _CLASS.search(words) is not None or _VERB_OF_KIND.fullmatch(words) is not None


def is_of_several(words: str) -> bool:
    """Return whether words are the bodies of several levels or divisions: 两级法院, 淮安三市政协."""
    return _LEVELS.search(words) is not None or _DIVISIONS.search(words) is not None


def is_of_state(chart: Chart, start: int, end: int) -> bool:
    """Return whether words are a kind of body of a state or place, or a customs house of two: 美国公司, 中欧海关."""
    words = chart.text[start:end]
    state = chart.starting(start, "STATE")
    first = start + 2 if words.startswith(_WHOLE) else state.end if state is not None else start
    if words.endswith(_SCHOOLS) and chart.ending(end - len(_SCHOOLS), "DISTRICT") is not None:
        return True
    if first == start:
        return _OF_TWO.fullmatch(words) is not None and all(char in _CHARACTERS for char in words[:2])
    if _ABROAD.fullmatch(chart.text, first, end):
        return True
    return words.endswith("海关") and chart.starting(first, "STATE") is not None


def is_part_of_word(text: str, start: int, end: int) -> bool:
    """Return whether the end of a body's name belongs to the next word, or its start to a kind of places: 中国银行|间市场, 地（市）|人民医院."""
    if text.endswith(_KINDS_OF_PLACES, 0, start) and _HOSPITAL_ALONE.fullmatch(text, start, end):
        return True
    return any(text.endswith(own, start, end) and on.match(text, end) for own, on in _GOES_ON)


def takes_office(text: str, start: int) -> bool:
    """Return whether 任县 is the verb of a post and the level of its organ, 2015年|任|县委书记, and not the county of that name."""
    return text.startswith(_TAKES_COUNTY, start) and _ITS_PREFECTURE.search(text) is None


def is_honour(text: str, start: int, end: int) -> bool:
    """Return whether words in quotation marks are a distinction: “五四红旗团委”称号."""
    quoted = text[start - 1 : start] == "“" and text.startswith("”", end)
    return quoted and _HONOUR.match(text, end) is not None


def is_engineer(words: str, text: str) -> bool:
    """Return whether a firm's short name is an engineer on a page that has no longer name of it and no list: 跟|徐工|说."""
    if len(words) != _SHORT or not words.endswith("工"):
        return False
    longer = rf"{words}(?:[\u4e00-\u9fff]{{0,2}}(?:集团|股份|机械|公司|汽车|基础)|[、（(”牌])|、{words}"
    return re.search(longer, text) is None


def is_department(words: str) -> bool:
    """Return whether words alone are the department of a firm or school, not an organ: 人力资源部."""
    return _DEPARTMENT.fullmatch(words) is not None


def without_clause(words: str) -> int:
    """Return the number of characters at the start of a body's name that say what it is: 征迁户|东湖加工厂."""
    role = _PARTIES.match(words) or _COHORT.match(words)
    return role.end() if role is not None else 0


def first_of_two(words: str) -> int:
    """Return the length of the first body if a verb follows it, else that of the words: 东湖公司|系西山公司."""
    verb = _TAKERS.search(words)
    return verb.start() if verb is not None else len(words)
