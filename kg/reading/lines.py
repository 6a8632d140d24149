"""A page to its non-empty lines, each with its kind: headline, running text, by-line, notice, masthead and others.

The words of a line decide first; then short lines become headlines, by-lines or subheads by the lines around
them.
"""

import dataclasses
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Literal

from kg.gazetteer.wordlists import NEWSPAPERS

__all__ = [
    "BLANK",
    "CLOSERS",
    "ENDS",
    "IN_CREDIT",
    "JUMP",
    "LEAD",
    "PAPER",
    "ROLE",
    "Kind",
    "Line",
    "classed",
    "is_closed",
]

Kind = Literal[
    "heading",
    "subhead",
    "text",
    "dateline",
    "opening",
    "byline",
    "from",
    "credit",
    "caption",
    "roster",
    "jump",
    "teaser",
    "furniture",
    "notice",
    "source",
    "rule",
    "item",
    "short",
]
"""The kind of a line: ``opening`` begins a story without a headline (`kg.reading.seams`), ``from`` is the origin of a
jump, ``source`` the first publication of a web page, ``rule`` separates items, ``item`` is a line of a curriculum vitae, ``short`` may be a headline (used only
during classification)."""

ENDS = "。！？!?…"
CLOSERS = "”’」』)）】"
BLANK = " \t\r\u3000\u00a0\ufeff"
_MARKS = re.compile(r"^[#*\s]+|[*\s]+$")
_HEADING = re.compile(r"^\s*(#{1,6})\s")
_BOLD = re.compile(r"^\s*\*\*.+\*\*\s*$")
_ARROWS = r"[▶◀►◄▷◁→←■\s]*"
_PLACE = r"\s*(第?\s*[A-Z]?\d{1,2}\s*版\s*[①-⑳]?)[▶◀►◄\s]*"
JUMP = re.compile(rf"{_ARROWS}(下转|上接){_PLACE}")
_ORIGIN = re.compile(rf"{_ARROWS}上接{_PLACE}")
_DAY = (
    r"(?=\d{4}年|星期|[农夏]历|[甲乙丙丁戊己庚辛壬癸].年)(?:\d{4}年\d{1,2}月\d{1,2}日)?\s*(?:星期.)?\s*"
    r"(?:(?:农历|夏历)?\s*(?:[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年)?"
    r"[闰正一二三四五六七八九十冬腊]{1,3}月[初一二三四五六七八九十廿卅]{2,3})?"
)
"""The day in a masthead: date, day of the week, lunar day, or some of them."""
_DESK = r"(?:值班|本版|责任|版式|技术|图片|文字|执行)?(?:编委|编辑|主任|校对)|责任?编辑?|责编|美编|版式(?:设计)?|版面设计|组版|[一二三]审|视觉|主编|总编|监审|审读"
"""Roles of the people who made the page."""
_FURNITURE = re.compile(
    r"^(?:导\s*读|客户端|今日\d+版|.{0,30}扫一扫.{0,30}|.{0,20}报道见\s*\S{0,4}\s*版|.*国内统一(?:连续出版物|刊)号.*|.*邮发代号.*"
    r"|第?\s*[A-Z]?\d{1,2}\s*版(?:\s?[\s·:：|]\s?[\u4e00-\u9fff]{2,6})?|.*第\s*\d{3,6}\s*期.*|"
    + _DAY
    + rf"(?:\s[^。！？]*(?:{_DESK})[:：/／ ][^。！？]{{1,60}})?"
    + rf"|.{{2,6}}(?:{NEWSPAPERS})|要闻|综合|民生|时政|[\u4e00-\u9fff]{{2,6}}\s\d{{1,2}}"
    rf"|(?:{_DESK})[:：/／ ].{{0,60}}|"
    r".*(?:新闻热线|广告热线|投稿邮箱|网址|http).*)$"
)
_SOURCE = re.compile(
    r"^(?:(?=.{0,60}(?:来源|稿源|发布|作者|浏览|阅读|点击|字号|[012]?\d:[0-5]\d))"
    r"(?:(?:(?:发布|更新|发表)?(?:时间|日期)|(?:信息)?来源|稿源|作者|编辑|浏览(?:量|次数)?|阅读量?|点击(?:数|量)?|字号)\s*[:：]\s*[^，。,;；]{0,30}?"
    r"|\d{4}[-年/.]\d{1,2}[-月/.]\d{1,2}日?(?:\s+\d{1,2}:\d\d(?::\d\d)?)?|[\s|【】\[\]大中小]){1,12})$"
)
"""The line under the headline of a web page: 2024-03-05 09:30 来源：株洲日报 作者：王敏."""
_RULE = re.compile(r"^[-—=_~－]{3,}$")
_SLOGAN = re.compile(r"^(?:\S{2,4}\s+){2,}\S{2,4}$")
_TEASER = re.compile(r"报道见|详见|导\s*读")
_NOTICE = re.compile(
    r"^[·•◆●▲\s]*.{0,30}(?:遗失|声明作废|作废|公告|启事|催收|拍卖|注销)|^(?:遗失声明|公\s*告|声\s*明|启\s*事)$"
)
_NOTICE_HEAD = re.compile(r"^.{0,40}(?:公\s*告|启\s*事|声\s*明|通\s*告|转让通知)$")
_OF_NOTICE = re.compile(
    r"本院|特此|作废|债权|债务|解散|注销|清算|拍卖|竞买|招标|投标|认领|被执行|公示|董事会|监事会|股东|证券|联系人|电话"
)
"""Words that occur in the text of a notice."""
PAPER = rf"(?:[\u4e00-\u9fff]{{2,6}}?(?:{NEWSPAPERS}|新闻网)社?|本报|本网|[\u4e00-\u9fff]{{2,4}}融媒体?)"
_DATELINE = re.compile(
    rf"^(?:{PAPER}(?:[\u4e00-\u9fff]{{2,4}})?(?:\d{{1,2}}月\d{{1,2}}日)?讯|(?:新华社|中新社|人民日报)[\u4e00-\u9fff]{{0,8}}?(?:\d{{1,2}}月\d{{1,2}}日)?电|[\u4e00-\u9fff]{{2,6}}讯\s*[(（])"
)
LEAD = re.compile(
    r"(?:\d{4}年)?\d{1,2}月\d{1,2}日|(?:昨|今|前|近)(?:日|天)|日前|(?:近期|连日来|连日|本周|上周|刚刚过去的)[，,\u4e00-\u9fff]"
)
"""Beginnings of the first sentence of news: with its day."""
_BLANK_LINE = re.compile(r"\n[ \t\r\u3000]*\n|\r[ \t\u3000]*\r")
ROLE = r"(?:(?:全媒体|融媒体|见习|特约|实习|首席|摄影)*(?:记者|通讯员|评论员|特派员))"
_BYLINE = re.compile(
    rf"^(?:□|■|○|●|文/|文图/|图文/)?\s*(?:{PAPER})?\s*{ROLE}\s*[/／:：\s]\s*[^，。,;；]{{2,50}}$"
)
_COLUMNIST = re.compile(r"^(?:[\u4e00-\u9fff]{4,14}\s)?[\u4e00-\u9fff]{2,4}$")
_SIGNED = re.compile(
    r"^[\u4e00-\u9fff]{2,12}(?:大学|学院|中学|小学|公司|研究院|局|厅|委|办公室|中心)\s[\u4e00-\u9fff]{2,4}$"
)
_ROSTER = re.compile(
    r"^(?:[\u4e00-\u9fff]{1,4}(?:[(（][^()（）]{1,8}[)）])?[ \u3000]+){4,}[\u4e00-\u9fff]{1,4}(?:[(（][^()（）]{1,8}[)）])?$"
)
"""A line of names separated by blanks, which are not stray."""
_CAPTION = re.compile(r"(?:摄|摄影|摄影报道|供图|资料图|制图)[)）]?$")
_CREDIT_LINE = re.compile(rf"^[(（](?:{PAPER})?.{{0,6}}{ROLE}.{{2,50}}[)）]$")
IN_CREDIT = re.compile(
    rf"(?=[(（全融见特实首摄记通评])(?:[(（][^()（）]{{0,8}}?{ROLE}[^()（）]{{1,80}}[)）]|{ROLE}[/／][^，。,;；\n]{{2,60}})"
)
_SUBHEAD = re.compile(r"^(?:[●■◆▲★]|[一二三四五六七八九十]{1,3}、|[(（][一二三四五六七八九十]{1,3}[)）])")
_TERM = re.compile(
    r"^(?P<begin>(?:19|20)\d\d\s?(?:[年.．/-]\s?(?P<month>\d{1,2})月?|年)?)\s*[-—–－~～至到]+\s*"
    r"(?:(?:19|20)\d\d|今|现在|目前|(?<=[-—–－~～])\s*(?=[\u4e00-\u9fff]))"
)
"""The beginning of a line of a curriculum vitae: 2011.05—2016.09 某县副县长."""
_FROM_NAME = re.compile(r"^[男女][，,、]")
"""The beginning of a curriculum vitae below the line with the name."""
_OF_PERSON = re.compile(
    r"^(?:[(（]?[\d一二三四五六七八九十]{1,3}[)）.．、]\s*)?[\u4e00-\u9fff](?:\s{0,3}[\u4e00-\u9fff]){1,3}[，,、\s]\s*[男女][，,、\s]"
)
"""The beginning of a line of a list of people: 叶青，女，."""
_HEADLINE = 44
"""Maximum length of a headline without a mark, in characters."""
_RAGGED = 3
"""Difference in length between the lines of a column, in characters: letters and figures are narrower than others."""
_CAPTION_END, _NOTICE_END = 150, 400
"""Maximum length of a caption and of a notice on one line."""
_TIERS = 4
"""Maximum lines above the last one of an unmarked headline that may belong to it."""


@dataclasses.dataclass(frozen=True, slots=True)
class Line:
    """A non-empty line of the page, without its marks; offsets in the folded text."""

    start: int
    end: int
    text: str
    kind: Kind
    level: int
    """Number of ``#``; 9 if there is none."""


def classed(text: str) -> list[Line]:
    """Cut a page into lines and give each its kind."""
    lines = list(_lines(text))
    return list(_under_notices(_Surroundings(lines, text).settled()))


def is_closed(text: str) -> bool:
    """Return whether a line ends a sentence."""
    bare = text.rstrip(CLOSERS)
    return (bool(bare) and (bare[-1] in ENDS or bare[-1] in "；;:：")) or JUMP.search(text[-14:]) is not None


def _lines(text: str) -> Iterator[Line]:
    """Yield the lines, each with the kind that its own words give."""
    offset = 0
    for raw in re.split(r"(?<=\n)|(?<=\r)(?!\n)", text):
        stripped = raw.strip(BLANK + "\n")
        bare = _MARKS.sub("", stripped)
        if bare:
            start = offset + raw.index(stripped[0]) + stripped.index(bare)
            heading = _HEADING.match(stripped + " ")
            level = len(heading.group(1)) if heading else 9
            yield Line(
                start, start + len(bare), bare, _kind(bare, stripped, marked=heading is not None), level
            )
        offset += len(raw)


def _kind(text: str, printed: str, *, marked: bool) -> Kind:
    """Return the kind of a line by its own words.

    Parameters
    ----------
    text
        The line without marks.
    printed
        The line with them.
    marked
        Whether it is marked as a heading.
    """
    if _FURNITURE.match(text) and not _TEASER.search(text):
        return "furniture"
    if marked:
        return "heading"
    if _BOLD.match(printed):
        return "subhead"
    return next((kind for kind, fits in _KINDS if fits(text)), "text")


def _is_byline(text: str) -> bool:
    return (_BYLINE.match(text) is not None and not _CAPTION.search(text)) or _SIGNED.match(text) is not None


def _is_subhead(text: str) -> bool:
    return _SUBHEAD.match(text) is not None and len(text) <= _HEADLINE and text[-1] not in "。；;,，"


def _is_short(text: str) -> bool:
    """Return whether a line may be a headline: it is short, and neither a sentence nor a clause."""
    return (
        len(text) <= _HEADLINE and text[-1] not in "。；;,，、:：" and not re.search(r"。|[,，].*[,，]", text)
    )


_KINDS: tuple[tuple[Kind, Callable[[str], object]], ...] = (
    ("rule", _RULE.match),
    ("source", _SOURCE.match),
    ("roster", _ROSTER.match),
    ("jump", JUMP.fullmatch),
    ("from", _ORIGIN.match),
    ("teaser", _FURNITURE.match),  # the kinds before are not teasers
    ("dateline", _DATELINE.match),
    ("byline", _is_byline),
    ("credit", _CREDIT_LINE.match),
    ("caption", lambda text: len(text) <= _CAPTION_END and _CAPTION.search(text)),
    ("notice", lambda text: len(text) <= _NOTICE_END and _NOTICE.match(text)),
    ("subhead", _is_subhead),
    ("short", _is_short),
)
"""Tests of a line's own words; the first that fits gives the kind."""


class _Surroundings:
    """Decides the kinds that depend on the lines around a line.

    Parameters
    ----------
    lines
        All lines, with the kind that their own words give.
    text
        The page.
    """

    def __init__(self, lines: Sequence[Line], text: str) -> None:
        self._lines = lines
        self._text = text
        self._marked = any(line.kind == "heading" for line in lines)
        self._runs = _running(lines)

    def settled(self) -> list[Line]:
        """Return the lines; decided from last to first, as the following lines say most."""
        found: list[Line] = []
        for index in range(len(self._lines) - 1, -1, -1):
            line, after = self._lines[index], found[-1] if found else None
            if line.kind == "heading" and (_SLOGAN.match(line.text) or _is_of(after, "teaser")):
                line = dataclasses.replace(line, kind="teaser")
            elif line.kind == "short":
                line = dataclasses.replace(line, kind=self._short(index, after))
            elif line.kind == "text" and self._is_row(index, after):
                line = dataclasses.replace(line, kind="item")
            found.append(line)
        return found[::-1]

    def _short(self, index: int, after: Line | None) -> Kind:
        """Return the kind of a short line: a headline, a by-line below one, a subhead, or text of a broken line."""
        line, before = self._lines[index], self._lines[index - 1] if index else None
        if self._is_item(index):
            return "item"
        if _is_of(before, "heading") and _COLUMNIST.match(line.text):
            return "item" if after is not None and _FROM_NAME.match(after.text) else "byline"
        broken = before is not None and self._runs[index - 1] and not is_closed(before.text)
        if self._marked or broken or after is None or after.kind not in ("text", "subhead"):
            opens = _is_of(after, "dateline", "byline", "heading", "from", "source")
        elif _is_of(before, "rule"):
            opens = True
        else:
            opens = self._stands_apart(index, after)
        if opens and not (broken and self._marked and _is_of(after, "heading")):
            return "heading"
        return "text" if broken else "subhead"

    def _is_item(self, index: int) -> bool:
        """Return whether a line is one of a curriculum vitae; years without months need another such line beside it."""
        term = _TERM.match(self._lines[index].text)
        if term is None or term["month"]:
            return term is not None
        beside = (*self._lines[max(index - 1, 0) : index], *self._lines[index + 1 : index + 2])
        return any(_TERM.match(other.text) is not None for other in beside)

    def _is_row(self, index: int, after: Line | None) -> bool:
        """Return whether a line is one of a list of people, a line each: 叶青，女，某局局长."""
        if _OF_PERSON.match(self._lines[index].text) is None:
            return False
        if after is not None and _OF_PERSON.match(after.text) is not None:
            return True
        ends = after is None or after.kind != "text" or self._parted(self._lines[index], after)
        return ends and index > 0 and _OF_PERSON.match(self._lines[index - 1].text) is not None

    def _stands_apart(self, index: int, after: Line) -> bool:
        """Return whether blank lines and text make a short line of a page without marks a headline."""
        *earlier, line = self._lines[max(index - _TIERS, 0) : index + 1]
        first = line  # of the lines that form the headline
        while earlier and earlier[-1].kind == "short" and not self._parted(earlier[-1], first):
            first = earlier.pop()
        if earlier and earlier[-1].kind not in ("credit", "rule") and not self._parted(earlier[-1], first):
            return False
        return not self._parted(line, after) or LEAD.match(after.text) is not None

    def _parted(self, one: Line, other: Line) -> bool:
        """Return whether a blank line separates two lines."""
        return _BLANK_LINE.search(self._text, one.end, other.start) is not None


def _is_of(line: Line | None, *kinds: Kind) -> bool:
    return line is not None and line.kind in kinds


def _running(lines: Sequence[Line]) -> list[bool]:
    """Return for each line whether it is running text, even a short one that ends a sentence begun before it."""
    runs: list[bool] = []
    for index, line in enumerate(lines):
        before = lines[index - 1] if index and runs[-1] else None
        wrapped = (
            line.kind == "short"
            and before is not None
            and not is_closed(before.text)
            and len(line.text) >= len(before.text) - _RAGGED
        )
        runs.append(wrapped or line.kind in ("text", "dateline"))
    return runs


def _under_notices(lines: Iterable[Line]) -> Iterator[Line]:
    """Turn the paragraphs under the headline of a notice into notices: 法院公告, 关于高级管理人员变动的公告."""
    under = False
    for line in lines:
        if under and line.kind in ("text", "subhead") and _OF_NOTICE.search(line.text):
            line = dataclasses.replace(line, kind="notice")
        under = line.kind == "notice" and (under or _NOTICE_HEAD.match(line.text) is not None)
        yield line
