"""Words about days that give no day to an act: those that leave it open (近日), and days that are of something else."""

import re
from collections.abc import Collection

__all__ = [
    "OF_WEEK",
    "UNTOLD",
    "is_adverb",
    "is_deadline",
    "is_learned",
    "is_planned_day",
    "is_planned_place",
    "opens",
    "prints_month",
]

OF_WEEK = r"(?=[，,。；、（(）)\s上下中晚早夜凌清傍在到至赴从由与会召举主出率带的—－-]|$)"
"""What follows the number of a weekday: 上周五|，, but not 上周|三大指数."""
_WEEKDAY = rf"(?:周|星期|礼拜)(?:[一二三四五六日天]{OF_WEEK}|末)"
_MONTH_ALONE = r"(?:1[0-2]|0?[1-9])月(?:份|底|初|末|[上中下]旬)?(?![\d日号])"
_COUNT = r"[一二两三四五六七八九十几数\d]"
_FEAST = r"(?:元旦|春节|元宵节?|清明节?|端午节?|中秋节?|国庆节?|双节|教师节|重阳节|五一|七一|八一|除夕)"
_FIRST = "近日最前不连几数两这上本下周星礼去次翌隔第此早曾元春清端中国双教重除今多一二三四五六七八九十0-9"
"""Characters with which such words begin, which keeps the search short."""
UNTOLD = re.compile(
    rf"(?=[{_FIRST}])(?:(?P<past>(?:曾经?|(?<!\d)(?:(?:19|20)\d\d年|今年)?{_MONTH_ALONE}|(?<!\d)(?:19|20)\d\d年)(?=[到在赴为与于主出参获荣被率以受当先前来]|会见|会晤))"
    rf"|(?P<weak>{_FEAST}(?:前夕|期间|前后|假期|来临之际|到来之际)|(?:今年|近年|多年|(?<!\d)(?:19|20)\d\d年)以?来(?!的))"
    rf"|(?P<loose>近期|近来|最近(?!的)|去年|前年|上年(?!度)|此前|早前|早些时候|{_COUNT}+(?:多|余)?(?:年|个月|周|天)(?:之|以)?[前后](?![期续来往]))"
    r"|(?<![附最])近日(?![本照化常军伪])|(?<![\d今昨当同即明生节次每近])日前(?![往来去赴线后])"
    r"|前不久|不久前|连日来?|(?:近|前)几[日天]|前些[天日时]间?|[前近]一?段时间|[这前]两[天日]|前日(?!本)"
    rf"|(?:上|本|这|下)个?{_WEEKDAY}|(?<![每双单（(日号]){_WEEKDAY}"
    r"|上个?(?:周|星期|礼拜|月)(?![\d至]|到[本这上下])|次日|翌日|隔天|第二天|前一[天日])"
)
"""Words in place of a day, where they say when somebody acted. The ``past`` ones (曾, which is a surname too) do so behind a
name; those and the ``loose`` ones for their own sentence alone, the ``weak`` ones where it prints no day."""
_TODAY = re.compile(r"[，,上下中晚早在从起获将]")
"""What follows 今天 where it is a day, and not the present: 今天|上午, but not 今天村民们."""
_BEFORE = "，,。；;：:、！？!?\n 　（()）“”》讯电市县区省州盟旗镇乡村委局院校司团部厅会府等行志记长席任在于从"
"""Characters before such words: a mark, or the end of a title or a name."""
_REPORTER = r"(?:(?:本报)?(?:记者|笔者|通讯员)[^，。；：\n]{0,36}?)"
_LEARNED = re.compile(
    rf"(?:上午|下午|中午|晚间?|晚上|早上|清晨|凌晨)?(?:[，,]?(?:{_REPORTER}|(?:从|据|在)[^，。；：\n]{{1,30}}?)?(?:获悉|获知|得知|了解到)"
    r"|(?:消息|报道|披露|透露)|[，,]?[^，。；：\n]{1,24}?(?:发布消息|发布通报|通报称|传来(?:消息|喜讯|捷报|好消息)))"
)
"""From a day to what was learned on it: 昨日|记者从市教育局获悉."""
_HAPPENS = r"(?:出席|参加|举行|举办|召开|开幕|启动|拉开|亮相|开赛|开班|开展|赴|前往|率|会见|访问|到(?!来)|来)"
_PLANNED = r"(?:将(?!军|士|领|才|乐)|即将|拟|定于|(?<!动)计划|预计|有望)"
_PLANNED_DAY = re.compile(
    rf"(?:(?!召开|举[行办]|开幕|启动|主持|调研|会见|出席|参加)[^。；\n“]){{0,40}}?{_PLANNED}(?:于|在[^，。；\n]{{1,16}}|与[^，。；\n]{{1,16}}|[再首]次|正式|隆重|如期)*{_HAPPENS}"
)
"""From a day to what is to happen on it: 11月25日，第三届茶博会|将在甲地举行."""
_DEADLINE = re.compile(r"(?:截[至止]到?|自|距|[将拟定]于|计划于?|预计于?|有望于)$")
"""Words before a day on which nothing happened of what follows."""
_BACK = 4
"""Their length, in characters."""
_PLANNED_PLACE = re.compile(
    rf"{_PLANNED}(?=于|在|与|出席|参加|赴|前往|到|率|举|召|\d|今|明|本|下)[^，。；\n]*$"
)
"""From a plan to a place: 将出席在|成都."""
_TELLS = re.compile(r"强调|指出|要求|表示|说|认为|提出")
_MONTH = re.compile(
    r"(?:(?:19|20)\d\d年|同年|当年|次年|翌年|去年|前年|上年)(?:(?:1[0-2]|0?[1-9])月(?:份|底|初|[上中下]旬)?)?(?!\d)"
)
"""A month or a year without a day: 2021年1月, 同年9月."""
_THIS_MONTH = re.compile(
    r"(?:今年|(?<![\d年]))(?:1[0-2]|0?[1-9])月(?:份|底|初|末|[上中下]旬)?(?=[，,])|(?<![到至在])(?:今年)?[年月][初底中末](?=[，,])"
)
"""The like of the page's own year, where a mark is behind it."""


def is_adverb(text: str, at: int, low: int, names: Collection[int]) -> bool:
    """Return whether words at an offset say when somebody acted, and not which thing is meant: 甲|近日到…, but not 传达了|日前召开的.

    Parameters
    ----------
    text
        Text of the document.
    at
        Start of the words.
    low
        Start of the article.
    names
        Ends of the mentions.
    """
    return at == low or at in names or text[at - 1] in _BEFORE


def opens(text: str, end: int) -> bool:
    """Return whether words for today or a day to come that end at an offset name the day of an act: 今天|上午."""
    return _TODAY.match(text, end) is not None


def is_learned(text: str, end: int, high: int) -> bool:
    """Return whether a day that ends at an offset is that on which a reporter learned what follows."""
    return _LEARNED.match(text, end, high) is not None


def is_deadline(text: str, start: int) -> bool:
    """Return whether a day at an offset ends or begins a term, or is planned: 截至|3月4日, 定于|3月4日."""
    return _DEADLINE.search(text, max(start - _BACK, 0), start) is not None


def is_planned_day(text: str, end: int, high: int) -> bool:
    """Return whether something is to happen on a day that ends at an offset."""
    match = _PLANNED_DAY.match(text, end, high)
    return match is not None and _TELLS.search(match.group()) is None


def is_planned_place(text: str, low: int, at: int) -> bool:
    """Return whether what happens at a place is planned: 将出席|在成都举行的….

    Parameters
    ----------
    text
        Text of the document.
    low
        Start of the sentence.
    at
        Start of the place.
    """
    return _PLANNED_PLACE.search(text, low, at) is not None


def prints_month(text: str, start: int, end: int, *, anywhere: bool) -> bool:
    """Return whether a stretch of text says only in which month or year something happened: |2021年1月，|甲被免去….

    Parameters
    ----------
    text
        The text.
    start, end
        The stretch, from the day printed last to a verb.
    anywhere
        Whether such words count without a mark behind them, where names of meetings hold none.
    """
    if _THIS_MONTH.search(text, start, end) is not None:
        return True
    return any(anywhere or text.startswith(("，", ","), m.end()) for m in _MONTH.finditer(text, start, end))
