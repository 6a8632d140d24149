"""Credits: finds the names in by-lines, datelines and photo credits, and the newspaper of the writer.

These names are on the page, but they do not count as appearing with others.
"""

import re
from collections.abc import Iterator

from spacy.language import Language
from spacy.tokens import Doc

from kg.gazetteer.lexicon import Lexicon, lexicon
from kg.gazetteer.wordlists import NEWSPAPERS
from kg.reading.recognise.engine.candidate import Candidate, text_of, write
from kg.reading.recognise.name_score import SHAPELY, Names

__all__ = ["Credits", "make"]

_BUREAU = r"学生|全媒体|融媒体|见习|特约|实习|首席|本报|本网|摄影|文字|视频|驻[\u4e00-\u9fff]{2,4}"
_WORK = r"记 ?者|通讯员|实习生|特派员|摄影师|评论员|美术编辑|版面设计|版面统筹|视觉设计|组稿|版面编辑|责任编辑|版式编辑|技术编辑|图片编辑|文字编辑|执行编辑|本版编辑|版式设计|版面|值班编辑|编辑|责编|编审|责任校对|校对|组版|排版|照排|版式|美编|视觉|插图|本版插图|值班主任|值班总编|编委|终审|检校|作者|策划|统筹|监制|执笔|主编|总编|监审|审核|供稿|撰稿"
_FIRST = "".join(sorted({word[0] for word in f"{_BUREAU}|{_WORK}".split("|")}))
_ROLE = rf"(?=[{_FIRST}])(?:{_BUREAU})*(?:{_WORK})"
"""The role of a credited person; its first character excludes most places, so the search is four times faster."""
_CREDIT = re.compile(
    rf"{_ROLE}(?:\s*[/／:：·|｜]\s*|\s+)(?P<names>[\u4e00-\u9fff](?:[\u4e00-\u9fff ·、/／]*[\u4e00-\u9fff])?)"
)
_LAST_ROLE = re.compile(rf"[ /／](?P<role>{_ROLE})$")
"""The next role in words that seemed to be names: 责编:成姣兰 美编|:王玺."""
_JOINED = re.compile(
    rf"(?<=[(（ ]){_ROLE}(?P<names>[\u4e00-\u9fff]{{2,3}}(?:[ 、][\u4e00-\u9fff]{{2,3}})*)(?=[)）]| {_ROLE})"
)
"""A role directly followed by a name: (记者向志强)."""
_PART = re.compile(
    r"[\u4e00-\u9fff] +[\u4e00-\u9fff](?![\u4e00-\u9fff])|[\u4e00-\u9fff]{2} (?![摄文图])[\u4e00-\u9fff](?![\u4e00-\u9fff])|[^ 、/／\n]+"
)
"""A name or a role; blanks may separate its characters: 谭 涛 通讯员 李丽娟, 陈鸿 飞."""
_TRAILING = re.compile(r"(?:摄影报道|摄影|报道|整理|撰文|供图|制图|文图|图文|摄|文|图)$")
_ANOTHER_ROLE = re.compile(rf"{_ROLE}|电话|热线|邮箱|传真|微信|摄影报道|摄影|报道|整理|供图|摄|文|图")
_WIRE = re.compile(
    r"(?:(?:新华|中新|人民|央广|中国|南开)[社网]?|[\u4e00-\u9fff]{2,6}(?:报|网|在线|新闻))[\u4e00-\u9fff]{0,8}?(?:\d+月\d+日?)?(?:电|讯|消息)?\s?[(（](?P<names>[\u4e00-\u9fff 、]{2,30})[)）]"
)
"""The writer in the bracket after the dateline: 中新网杭州3月30日电(童笑雨)."""
_BRACKET = re.compile(rf"[(（](?P<inside>[^()（）\n]{{0,20}}?(?:{_ROLE})[^()（）\n]{{2,60}})[)）]")
"""A bracket with roles: (中青报·中青网记者王海涵王磊)."""
_LAST = re.compile(
    r"(?<=[。！？”…」』])\s?[(（](?P<names>[\u4e00-\u9fff]{2,12}(?:[ 、][\u4e00-\u9fff]{2,3}){0,3})[)）]\s*(?=\n|$)"
)
"""The writers in the last bracket of a text: (师丽娟 惠文洁)."""
_UNIT = re.compile(
    r"[(（][\u4e00-\u9fff·]{2,16}?(?:局|办|委|院|校|部|镇|乡|街道|中心|站|所|处|台|支队|大队|公司|报道组|集团)[ ·]?(?P<names>[\u4e00-\u9fff 、]{2,12})[)）](?=\s*(?:\n|$)|昨|今|\d)"
)
"""The writer after the employer: (建安区民政局 常琳)."""
_CHAIN = re.compile(
    rf"(?:{_ROLE})[|｜:：]?(?P<names>[\u4e00-\u9fff]{{2,3}})(?=(?:{_ROLE})[|｜:：\u4e00-\u9fff])|(?<=[\u4e00-\u9fff])(?:编辑|校对|责编|审核|审校)[|｜:：]?(?P<last>[\u4e00-\u9fff]{{2,3}})(?=\s|$)"
)
"""Roles with names, without blanks: 记者丁爽编辑王进雨校对付春愔."""
_CUT = re.compile(rf"(?:{_ROLE})|来源|供图|图片|{NEWSPAPERS}|客户端|[^\u4e00-\u9fff]+")
_PHOTO = re.compile(
    r"(?<![\u4e00-\u9fff])(?P<names>[\u4e00-\u9fff]{2,4}(?:[ 、][\u4e00-\u9fff]{2,4}){0,3})\s?[/／ ]\s?(?:摄影|摄|供图|文/图|图/文)"
)
_REVIEWED = re.compile(r"[一二三初复]审[:：]\s?(?P<names>[\u4e00-\u9fff]{2,3})(?=\s|$)")
"""The readers who checked the page before print: 一审:刘宇 二审:贺燕."""
_PAPER = re.compile(
    rf"(?P<paper>[\u4e00-\u9fff]{{2,6}}?(?:{NEWSPAPERS}|新闻网|电视台|融媒体中心))"
    r"(?=社?(?:讯|全媒体|融媒体|记者|通讯员|见习|特约|评论员|首席|客户端))"
)
_BYLINE = re.compile(
    r"^(?:[\u4e00-\u9fff]{4,12} )?(?P<names>[\u4e00-\u9fff]{2,4}(?:[ 、][\u4e00-\u9fff]{2,4}){0,3})$"
)
_MAX_NAME = 4
_OFFICES = ("宣传组", "宣传部", "编辑部", "办公室", "报道组", "采访组", "通讯社", "融媒体")
_GENRES = ("手记", "来信", "观察", "调查", "札记", "述评", "报道", "团队")
"""Genres of reporters' texts, after the name in a bracket: (记者手记)."""
"""Writers that are not persons: 作者:宣传组."""


class Credits:
    """Recogniser of names in credits and of the paper in datelines.

    Parameters
    ----------
    words
        The lexicon; its surnames separate names that are printed without a blank.
    """

    def __init__(self, words: Lexicon) -> None:
        self._names = Names(words)

    def __call__(self, doc: Doc) -> Doc:
        """Write the candidates to the group ``credits``."""
        return write(doc, "credits", self.find(doc))

    def find(self, doc: Doc) -> list[Candidate]:
        """Return credited persons (PERSON) and papers (INSTITUTION); offsets in ``doc.text``."""
        text = text_of(doc)
        found = [
            Candidate(match.start("paper"), match.end("paper"), "INSTITUTION", "", 0.97)
            for match in _PAPER.finditer(text)
        ]
        for pattern in (_WIRE, _LAST, _UNIT):
            for match in pattern.finditer(text):
                found += self._run(text, *match.span("names"))
        for match in _CHAIN.finditer(text):
            found += self._run(text, *match.span("names" if match.group("names") else "last"))
        for match in _BRACKET.finditer(text):
            found += self._inside(text, *match.span("inside"))
        for pattern in (_JOINED, _PHOTO, _REVIEWED):
            for match in pattern.finditer(text):
                found += _names(text, match.start("names"), match.end("names"))
        at = 0
        while (credit := _CREDIT.search(text, at)) is not None:
            found += _names(text, *credit.span("names"))
            another = _LAST_ROLE.search(text, *credit.span("names"))
            at = credit.end() if another is None else another.start("role")
        for start, end, kind in doc._.blocks:
            if kind == "byline" and (line := _BYLINE.match(text[start:end])) is not None:
                found += _names(text, start + line.start("names"), start + line.end("names"))
        return found

    def _inside(self, text: str, start: int, end: int) -> Iterator[Candidate]:
        """Yield the names between and after the roles of a bracket."""
        roles = [*re.finditer(_ROLE, text[start:end])]
        at = start + roles[0].end()
        yield from self._run(text, at, end)

    def _run(self, text: str, start: int, end: int) -> Iterator[Candidate]:
        """Yield the names in words that roles, blanks and marks separate; other words are skipped."""
        at = start
        cuts = [*_CUT.finditer(text, start, end)]
        for begin, stop in [*((c.start(), c.end()) for c in cuts), (end, end)]:
            for first, last in self._split(_TRAILING.sub("", text[at:begin])):
                yield Candidate(at + first, at + last, "PERSON", "", 0.97)
            at = stop

    def _split(self, words: str) -> list[tuple[int, int]]:
        """Return the spans of the names in words without a blank; none if they are not names.

        Of several ways, choose the one whose rarest surname is the commonest: 卢琪|张艳玲, not 卢琪张|艳玲.
        """
        ways = [way for way in self._ways(words) if way]
        return max(ways, key=lambda way: min(self._names.share(words[a:b]) for a, b in way), default=[])

    def _ways(self, words: str) -> Iterator[list[tuple[int, int]]]:
        """Yield the ways to split words into names."""
        short = len(words) < _MAX_NAME and self._names.surname(words, 0) > 0
        if (len(words) <= _MAX_NAME and self._names.shape(words) >= SHAPELY) or (
            short and len(words) > 1 and self._names.may_be(words)
        ):
            yield [(0, len(words))]
        for first in (3, 2, 4):
            if first + 2 <= len(words) and self._names.shape(words[:first]) >= SHAPELY:
                for rest in self._ways(words[first:]):
                    yield [(0, first), *((first + a, first + b) for a, b in rest)]


def _names(text: str, start: int, end: int) -> Iterator[Candidate]:
    """Yield the individual names of a credit: ``邹丽青 张逸安``, ``文婧 刘雄峰 摄``."""
    for match in _PART.finditer(text, start, end):
        part, offset = match.group(), match.start()
        role = _ANOTHER_ROLE.match(part)
        if role is not None and role.end() == len(part) and offset > start:
            continue
        name = _TRAILING.sub("", part) if len(part) > 3 and " " not in part else part
        if (another := re.search(_ROLE, name[2:])) is not None:
            name = name[: 2 + another.start()]
        if (len(name) > 2 and name.endswith(_OFFICES)) or name in _GENRES:
            continue
        if _ANOTHER_ROLE.fullmatch(name) is None and (
            2 <= len(name.replace(" ", "")) <= _MAX_NAME or "·" in name
        ):
            yield Candidate(offset, offset + len(name), "PERSON", "", 0.97)
        else:
            break


@Language.factory("kg_credits", assigns=["doc.user_data"], default_config={"folders": []})
def make(nlp: Language, name: str, folders: list[str]) -> Credits:
    """Make the component for a pipeline; see the class."""
    return Credits(lexicon(tuple(folders)))
