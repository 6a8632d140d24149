"""`Page` to `Article`s: lines are classed, grouped under headlines, joined, and cut into sentences.

Every clean character knows its raw offset. What belongs to no article (masthead, teasers, notices) comes out
as stretches with ``article=None``, so that nothing on the page is lost.
"""

import dataclasses
import itertools
import re
from collections.abc import Iterable, Iterator, Sequence

from kg.base.schema import Article, Page

__all__ = ["lay_out"]

_ENDS = "。！？!?…"
_CLOSERS = "”’」』)）】"
_BLANK = " \t\r\u3000\u00a0\ufeff"
_MARKS = re.compile(r"^[#*\s]+|[*\s]+$")
_HEADING = re.compile(r"^\s*(#{1,6})\s")
_BOLD = re.compile(r"^\s*\*\*.+\*\*\s*$")
_JUMP = re.compile(r"[▶◀►◄▷◁→←■\s]*(下转|上接)\s*(第?\s*[A-Z]?\d{1,2}\s*版\s*[①-⑳]?)[▶◀►◄\s]*")
_DAY = (
    r"(?=\d{4}年|星期|[农夏]历|[甲乙丙丁戊己庚辛壬癸].年)(?:\d{4}年\d{1,2}月\d{1,2}日)?\s*(?:星期.)?\s*"
    r"(?:(?:农历|夏历)?\s*(?:[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年)?"
    r"[闰正一二三四五六七八九十冬腊]{1,3}月[初一二三四五六七八九十廿卅]{2,3})?"
)
"""The day of a masthead: date, day of the week, lunar day, or some of them."""
_DESK = r"(?:值班|本版|责任|版式|技术|图片|文字|执行)?(?:编委|编辑|主任|校对)|责任?编辑?|责编|美编|版式(?:设计)?|版面设计|组版|[一二三]审|视觉|主编|总编|监审|审读"
"""What those are called who made the page."""
_FURNITURE = re.compile(
    r"^(?:导\s*读|客户端|今日\d+版|.{0,30}扫一扫.{0,30}|.{0,20}报道见\s*\S{0,4}\s*版|.*国内统一(?:连续出版物|刊)号.*|.*邮发代号.*"
    r"|第?\s*[A-Z]?\d{1,2}\s*版|.*第\s*\d{3,6}\s*期.*|"
    + _DAY
    + rf"(?:\s[^。！？]*(?:{_DESK})[:：/／ ][^。！？]{{1,60}})?"
    + r"|.{2,6}(?:日报|晚报|时报|早报)|要闻|综合|民生|时政|[\u4e00-\u9fff]{2,6}\s\d{1,2}"
    rf"|(?:{_DESK})[:：/／ ].{{0,60}}|"
    r".*(?:新闻热线|广告热线|投稿邮箱|网址|http).*)$"
)
_SLOGAN = re.compile(r"^(?:\S{2,4}\s+){2,}\S{2,4}$")
_TEASER = re.compile(r"报道见|详见|导\s*读")
_NOTICE = re.compile(
    r"^[·•◆●▲\s]*.{0,30}(?:遗失|声明作废|作废|公告|启事|催收|拍卖|注销)|^(?:遗失声明|公\s*告|声\s*明|启\s*事)$"
)
_NOTICE_HEAD = re.compile(r"^.{0,40}(?:公\s*告|启\s*事|声\s*明|通\s*告|转让通知)$")
_OF_NOTICE = re.compile(
    r"本院|特此|作废|债权|债务|解散|注销|清算|拍卖|竞买|招标|投标|认领|被执行|公示|董事会|监事会|股东|证券|联系人|电话"
)
"""What the text of a notice speaks of."""
_PAPER = r"(?:[\u4e00-\u9fff]{2,6}?(?:日报|晚报|时报|早报|晨报|都市报|商报|青年报|法治报|新闻网)社?|本报|本网|[\u4e00-\u9fff]{2,4}融媒体?)"
_DATELINE = re.compile(
    rf"^(?:{_PAPER}(?:[\u4e00-\u9fff]{{2,4}})?(?:\d{{1,2}}月\d{{1,2}}日)?讯|(?:新华社|中新社|人民日报)[\u4e00-\u9fff]{{0,8}}?(?:\d{{1,2}}月\d{{1,2}}日)?电|[\u4e00-\u9fff]{{2,6}}讯\s*[(（])"
)
_LEAD = re.compile(
    r"(?:\d{4}年)?\d{1,2}月\d{1,2}日|(?:昨|今|前|近)(?:日|天)|日前|(?:近期|连日来|连日|本周|上周|刚刚过去的)[，,\u4e00-\u9fff]"
)
"""How the first sentence of news begins: with its day."""
_BLANK_LINE = re.compile(r"\n[ \t\r\u3000]*\n|\r[ \t\u3000]*\r")
_ROLE = r"(?:(?:全媒体|融媒体|见习|特约|实习|首席|摄影)*(?:记者|通讯员|评论员|特派员))"
_BYLINE = re.compile(
    rf"^(?:□|■|○|●|文/|文图/|图文/)?\s*(?:{_PAPER})?\s*{_ROLE}\s*[/／:：\s]\s*[^，。,;；]{{2,50}}$"
)
_COLUMNIST = re.compile(r"^(?:[\u4e00-\u9fff]{4,14}\s)?[\u4e00-\u9fff]{2,4}$")
_SIGNED = re.compile(
    r"^[\u4e00-\u9fff]{2,12}(?:大学|学院|中学|小学|公司|研究院|局|厅|委|办公室|中心)\s[\u4e00-\u9fff]{2,4}$"
)
_ROSTER = re.compile(
    r"^(?:[\u4e00-\u9fff]{1,4}(?:[(（][^()（）]{1,8}[)）])?[ \u3000]+){4,}[\u4e00-\u9fff]{1,4}(?:[(（][^()（）]{1,8}[)）])?$"
)
"""A line of names that blanks set apart: the blanks are no stray ones."""
_CAPTION = re.compile(r"(?:摄|摄影|摄影报道|供图|资料图|制图)[)）]?$")
_CREDIT_LINE = re.compile(rf"^[(（](?:{_PAPER})?.{{0,6}}{_ROLE}.{{2,50}}[)）]$")
_IN_CREDIT = re.compile(
    rf"[(（][^()（）]{{0,8}}?{_ROLE}[^()（）]{{1,80}}[)）]|{_ROLE}[/／][^，。,;；\n]{{2,60}}"
)
_NAMES = re.compile(r"[/／:：\s、]+")
_SUBHEAD = re.compile(r"^(?:[●■◆▲★]|[一二三四五六七八九十]{1,3}、|[(（][一二三四五六七八九十]{1,3}[)）])")
_HAN = re.compile(r"[\u4e00-\u9fff\u3000-\u303f\uff00-\uffef“”‘’—…,.;:!?()0-9%]")
_HEADLINE = 44
"""Longest line, in characters, that is taken for a headline without a mark."""
_RAGGED = 3
"""Characters by which the lines of a column differ in length: letters and figures are narrower than the rest."""
_TIERS = 4
"""Most lines above the last one of a headline without a mark that are looked at."""
_SENTENCE = 4000
"""Longest sentence, in characters; longer stretches without an end are cut."""
_SHARED = 8
"""Least number of different pairs of characters that a torn-off paragraph shares with its article."""
_REPEAT = 12
"""Least letters of a sentence that counts as a repeat of an earlier one."""


@dataclasses.dataclass(slots=True)
class _Line:
    """A line of the page that holds something; offsets are raw."""

    start: int
    end: int
    text: str
    kind: str
    level: int
    """Number of ``#``; 9 without."""


@dataclasses.dataclass(slots=True)
class _Draft:
    """An article, or a stretch of furniture, while it is put together."""

    headings: list[_Line]
    lines: list[_Line]
    article: bool
    kind: str = "body"
    jump: tuple[str, str] | None = None
    adopted: list[_Line] = dataclasses.field(default_factory=list)
    """Lines from elsewhere on the page that belong to it."""


def lay_out(page: Page) -> tuple[Article, ...]:
    """Cut a page into articles and stretches that belong to none.

    Parameters
    ----------
    page
        The page as read.

    Returns
    -------
    tuple of Article
        In page order. Every character of the page that is no blank, mark or jump line stands in exactly one.

    Notes
    -----
    A headline is a line marked with ``#``, or one or more short lines above a dateline, a by-line or an origin of
    a jump. On a page without any mark it is also one that a blank line, or a closing credit, sets off from what comes before and
    whose text follows at once or begins as news do. Another short line above plain text is a subhead. Linear in the
    length of the page.
    """
    lines = _classed(list(_lines(page.text)), page.text)
    drafts = _adopt(_drafts(lines))
    seen: set[str] = set()
    articles = []
    number = 0
    for draft in drafts:
        if draft.article:
            number += 1
        articles.append(_article(page, draft, f"a{number}" if draft.article else None, seen))
    return tuple(article for article in articles if article.text)


def _lines(text: str) -> Iterator[_Line]:
    offset = 0
    for raw in re.split(r"(?<=\n)|(?<=\r)(?!\n)", text):
        stripped = raw.strip(_BLANK + "\n")
        if stripped:
            start = offset + raw.index(stripped[0])
            heading = _HEADING.match(stripped + " ")
            bare = _MARKS.sub("", stripped)
            if bare:
                start += stripped.index(bare)
                level = len(heading.group(1)) if heading else 9
                bold = "subhead" if _BOLD.match(stripped) and not heading else ""
                yield _Line(start, start + len(bare), bare, bold or ("heading" if heading else ""), level)
        offset += len(raw)


def _classed(lines: list[_Line], text: str) -> list[_Line]:
    """Give each line its kind; short lines become headings where what follows says so."""
    for line in lines:
        line.kind = (
            "furniture"
            if _FURNITURE.match(line.text) and not _TEASER.search(line.text)
            else line.kind or _kind(line)
        )
    marked = any(line.kind == "heading" for line in lines)
    runs = _running(lines)
    for index in range(len(lines) - 1, -1, -1):
        line = lines[index]
        after = lines[index + 1] if index + 1 < len(lines) else None
        before = lines[index - 1] if index else None
        if line.kind == "heading" and (
            _SLOGAN.match(line.text) or (after is not None and after.kind == "teaser")
        ):
            line.kind = "teaser"
        elif line.kind == "short":
            opens = after is not None and after.kind in ("dateline", "byline", "heading", "from")
            broken = before is not None and runs[index - 1] and not _is_closed(before.text)
            if not (marked or broken) and after is not None and after.kind in ("text", "subhead"):
                opens = _stands_apart(lines[max(index - _TIERS, 0) : index + 1], after, text)
            if (
                before is not None
                and before.kind == "heading"
                and _COLUMNIST.match(line.text)
                and line.level == 9
            ):
                line.kind = "byline"
            elif opens and not (broken and after is not None and after.kind == "heading" and marked):
                line.kind = "heading"
            else:
                line.kind = "text" if broken else "subhead"
    return list(_under_notices(lines))


def _running(lines: Sequence[_Line]) -> list[bool]:
    """Tell of each line whether it is running text: also a short one that goes on with a sentence to the column's end."""
    runs: list[bool] = []
    for index, line in enumerate(lines):
        before = lines[index - 1] if index and runs[-1] else None
        wrapped = (
            line.kind == "short"
            and before is not None
            and not _is_closed(before.text)
            and len(line.text) >= len(before.text) - _RAGGED
        )
        runs.append(wrapped or line.kind in ("text", "dateline"))
    return runs


def _under_notices(lines: Iterable[_Line]) -> Iterator[_Line]:
    """Make notices of the paragraphs under the headline of one: 法院公告, 关于高级管理人员变动的公告."""
    under = False
    for line in lines:
        if line.kind in ("text", "subhead"):
            line.kind = "notice" if under and _OF_NOTICE.search(line.text) else line.kind
        under = line.kind == "notice" and (under or _NOTICE_HEAD.match(line.text) is not None)
        yield line


def _stands_apart(lines: list[_Line], after: _Line, text: str) -> bool:
    """Tell whether a short line of a page without marks is a headline by the blank lines around it and by its text.

    Parameters
    ----------
    lines
        Some lines before it, and itself.
    after
        The line after it.
    text
        The page.
    """
    *earlier, line = lines
    first = line  # of the lines that make up the headline
    while (
        earlier and earlier[-1].kind == "short" and not _BLANK_LINE.search(text, earlier[-1].end, first.start)
    ):
        first = earlier.pop()
    if (
        earlier
        and earlier[-1].kind != "credit"
        and not _BLANK_LINE.search(text, earlier[-1].end, first.start)
    ):
        return False
    return not _BLANK_LINE.search(text, line.end, after.start) or _LEAD.match(after.text) is not None


def _kind(line: _Line) -> str:
    text = line.text
    if _ROSTER.match(text):
        return "roster"
    jump = _JUMP.match(text)
    if jump is not None and jump.end() == len(text):
        return "jump"
    if jump is not None and jump.group(1) == "上接":
        return "from"
    if _FURNITURE.match(text):
        return "teaser" if _TEASER.search(text) else "furniture"
    if _DATELINE.match(text):
        return "dateline"
    if _BYLINE.match(text) and not _CAPTION.search(text):
        return "byline"
    if _SIGNED.match(text):
        return "byline"
    if _CREDIT_LINE.match(text):
        return "credit"
    if _CAPTION.search(text) and len(text) <= 150:
        return "caption"
    if _NOTICE.match(text) and len(text) <= 400:
        return "notice"
    if _SUBHEAD.match(text) and len(text) <= _HEADLINE and text[-1] not in "。；;,，":
        return "subhead"
    if (
        len(text) <= _HEADLINE
        and text[-1] not in "。；;,，、:：!！?？%" + _CLOSERS.replace("”", "")
        and not re.search(r"[,，。]", text)
    ):
        return "short"
    if len(text) <= _HEADLINE and text[-1] not in "。；;,，、:：" and not re.search(r"。|[,，].*[,，]", text):
        return "short"
    return "text"


def _is_closed(text: str) -> bool:
    """Tell whether a line ends a sentence."""
    bare = text.rstrip(_CLOSERS)
    return (bool(bare) and (bare[-1] in _ENDS or bare[-1] in "；;:：")) or _JUMP.search(
        text[-14:]
    ) is not None


def _drafts(lines: list[_Line]) -> list[_Draft]:
    drafts: list[_Draft] = []
    current: _Draft | None = None
    for _index, line in enumerate(lines):
        if line.kind in ("furniture", "teaser", "notice"):
            loose = current is None or line.kind == "notice" or not current.lines
            kind = "notice" if line.kind == "notice" else "furniture"
            if (
                drafts
                and not drafts[-1].article
                and drafts[-1].kind == kind
                and (loose or current is not drafts[-1])
            ):
                drafts[-1].lines.append(line)
            else:
                drafts.append(_Draft([], [line], article=False, kind=kind))
            continue
        if line.kind == "jump":
            jump = _JUMP.match(line.text)
            if current is not None and jump is not None:
                current.jump = (jump.group(1), jump.group(2))
            continue
        if line.kind == "heading":
            if current is None or current.lines or not current.headings:
                current = _Draft([], [], article=True)
                drafts.append(current)
            current.headings.append(line)
            continue
        again = (
            line.kind == "dateline"
            and current is not None
            and any(o.kind == "dateline" for o in current.lines)
        )
        if current is None or again:
            current = _Draft([], [], article=True)
            drafts.append(current)
        current.lines.append(line)
    return [draft for draft in drafts if draft.lines or draft.headings]


def _adopt(drafts: list[_Draft]) -> list[_Draft]:
    """Give a headless, torn-off dateline paragraph to the article that lacks one and shares its words."""
    kept = []
    for draft in drafts:
        stray = draft.article and not draft.headings and draft.lines[0].kind == "dateline"
        if stray and not _is_closed(draft.lines[-1].text):
            grams = _grams(draft.lines)
            best = max(
                (d for d in drafts if _lacks_beginning(d)),
                key=lambda d: len(grams & _grams(d.lines)),
                default=None,
            )
            if best is not None and len(grams & _grams(best.lines)) >= _SHARED:
                best.adopted += draft.lines
                continue
        kept.append(draft)
    return kept


def _lacks_beginning(draft: _Draft) -> bool:
    opening = ("dateline", "byline", "from")
    return (
        draft.article
        and bool(draft.headings)
        and bool(draft.lines)
        and not any(o.kind in opening for o in draft.lines)
    )


def _grams(lines: Iterable[_Line]) -> set[str]:
    """Return the pairs of Chinese characters in some lines."""
    return {pair for line in lines for pair in re.findall(r"(?=([\u4e00-\u9fff]{2}))", line.text)}


class _Writer:
    """Collects clean characters with their origin, and the sentences."""

    def __init__(self) -> None:
        self.text: list[str] = []
        self.origin: list[int] = []
        self.sentences: list[tuple[int, int, str]] = []
        self.begin = 0

    def close(self, kind: str) -> None:
        """End the sentence that is open."""
        start, end = self.begin, len(self.text)
        while start < end and self.text[start].isspace():
            start += 1
        while end > start and self.text[end - 1].isspace():
            end -= 1
        if end > start:
            self.sentences.append((start, end, kind))
        self.begin = len(self.text)

    def gap(self, raw: int) -> None:
        """Put a line break between blocks; its origin is the raw offset of what follows, less one."""
        if self.text:
            self.text.append("\n")
            self.origin.append(max(raw - 1, self.origin[-1] + 1))
            self.begin = len(self.text)


def _article(page: Page, draft: _Draft, article: str | None, seen: set[str]) -> Article:
    writer = _Writer()
    own = [*draft.headings, *draft.lines]
    headings = {id(line) for line in draft.headings}
    before: _Line | None = None
    jump = draft.jump
    for line in sorted([*own, *draft.adopted], key=lambda line: line.start):
        kind = (
            "headline"
            if id(line) in headings
            else {
                "subhead": "headline",
                "byline": "byline",
                "caption": "caption",
                "credit": "credit",
                "furniture": "furniture",
                "teaser": "furniture",
                "notice": "notice",
            }.get(line.kind, "body")
        )
        joins = before is not None and kind == "body" and _goes_on(before, line, headings)
        if not joins:
            writer.close(_previous(before, headings))
            writer.gap(line.start)
        for start, end, found in _unjumped(line):
            if found is not None:
                jump = found
            _write(writer, page.text, start, end, tidy=kind == "body" and line.kind != "roster", kind=kind)
        if kind != "body":
            writer.close(kind)
        before = line
    writer.close(_previous(before, headings))
    text = "".join(writer.text)
    sentences = (
        tuple(_marked(text, writer.sentences, seen))
        if draft.article
        else tuple((s, e, draft.kind) for s, e, _ in writer.sentences)
    )
    pieces = _pieces(own, draft.adopted)
    return Article(
        doc=page.doc,
        article=article,
        start=own[0].start,
        end=own[-1].end,
        headline=_headline(draft.headings),
        byline=tuple(dict.fromkeys(_byline(text, sentences))),
        date=page.date,
        continues=re.sub(r"\s", "", jump[1]) if jump else None,
        jump={"下转": "to", "上接": "from"}[jump[0]] if jump else None,
        pieces=pieces,
        text=text,
        origin=tuple(writer.origin),
        sentences=sentences,
    )


def _previous(line: _Line | None, headings: set[int]) -> str:
    return "body" if line is None or id(line) not in headings else "headline"


def _goes_on(before: _Line, line: _Line, headings: set[int]) -> bool:
    """Tell whether a line continues the sentence of the line before it."""
    plain = ("text", "dateline", "from", "short")
    return (
        id(before) not in headings
        and before.kind in plain
        and line.kind in plain
        and line.kind != "dateline"
        and not _is_closed(before.text)
    )


def _unjumped(line: _Line) -> Iterator[tuple[int, int, tuple[str, str] | None]]:
    """Yield the raw spans of a line without its jump marks, each with the jump before it."""
    offset = 0
    found = None
    for match in _JUMP.finditer(line.text):
        yield line.start + offset, line.start + match.start(), found
        found = (match.group(1), match.group(2))
        offset = match.end()
    yield line.start + offset, line.end, found


def _write(writer: _Writer, raw: str, start: int, end: int, *, tidy: bool, kind: str) -> None:
    """Copy a raw span: stray blanks of running text dropped, sentences closed at their ends."""
    text = raw[start:end]
    kept = [match.span() for match in _IN_CREDIT.finditer(text)] if tidy else []
    for i, char in enumerate(text):
        if char in _BLANK or char == "\n":
            left, right = text[i - 1 : i], text[i + 1 : i + 2]
            if (
                not left
                or not right
                or right in _BLANK
                or (tidy and not any(a <= i < b for a, b in kept) and (_HAN.match(left) or _HAN.match(right)))
            ):
                continue
            if (
                re.match(r"通讯\s员|记\s者|全媒\s体", text[max(i - 2, 0) : i + 2].strip() or "x")
                or text[max(i - 2, 0) : i] == "通讯"
            ):
                continue
            char = " "
        writer.text.append(char)
        writer.origin.append(start + i)
        ends = char in _ENDS or (char in _CLOSERS and len(writer.text) > 1 and writer.text[-2] in _ENDS)
        following = text[i + 1 : i + 2]
        if kind == "body" and (
            ((ends and following not in (*_ENDS, *_CLOSERS)) or (following == "" and ends))
            or len(writer.text) - writer.begin >= _SENTENCE
        ):
            writer.close("body")


def _marked(
    text: str, sentences: list[tuple[int, int, str]], seen: set[str]
) -> Iterator[tuple[int, int, str]]:
    """Mark the sentences whose words stood on the page before."""
    for start, end, kind in sentences:
        words = "".join(re.findall(r"\w", text[start:end]))
        if kind == "body" and len(words) >= _REPEAT:
            if words in seen:
                kind = "repeat"
            seen.add(words)
        yield start, end, kind


def _pieces(own: list[_Line], adopted: list[_Line]) -> tuple[tuple[int, int], ...]:
    pieces = [(own[0].start, own[-1].end)]
    if adopted:
        pieces.append((adopted[0].start, adopted[-1].end))
    return tuple(sorted(pieces))


def _headline(headings: list[_Line]) -> str:
    """Return the main headline: of marked lines the highest, of unmarked ones all, less a kicker that only leads in."""
    if not headings:
        return ""
    top = min(line.level for line in headings)
    lines = [line.text for line in headings if line.level == top]
    if len(lines) > 1:
        lines = [text for text in lines if not re.search(r"(?:强调|指出|要求)$", text)] or lines
    return " ".join(re.sub(r"\s+", " ", text) for text in lines)


def _byline(text: str, sentences: tuple[tuple[int, int, str], ...]) -> Iterator[str]:
    """Yield the names of reporters and authors."""
    for start, end, kind in itertools.islice(sentences, 0, None):
        words = text[start:end]
        if kind == "byline" and not re.search(_ROLE, words):
            yield words.split(" ")[-1]
        elif kind in ("byline", "body", "credit"):
            for credit in _IN_CREDIT.findall(words) if kind != "byline" else [words]:
                for part in _NAMES.split(re.sub(rf"[()（）]|{_PAPER}", " ", credit)):
                    if 2 <= len(part) <= 4 and not re.search(rf"{_ROLE}|摄|整理|报道|供图|月|日", part):
                        yield part
