"""Who wrote, took and edited it: names in by-lines, datelines and photo credits, and the paper they write for.

They are named on the page and are no part of who appears with whom.
"""

import re
from collections.abc import Iterator

from spacy.language import Language
from spacy.tokens import Doc

from kg.reading.recognise.engine.candidate import Candidate, text_of, write

__all__ = ["Credits", "make"]

_BUREAU = r"全媒体|融媒体|见习|特约|实习|首席|本报|本网|摄影|文字|视频|驻[\u4e00-\u9fff]{2,4}"
_WORK = r"记者|通讯员|特派员|摄影师|评论员|美术编辑|版面设计|版面统筹|视觉设计|组稿|版面编辑|责任编辑|版式编辑|技术编辑|图片编辑|文字编辑|执行编辑|本版编辑|版式设计|版面|值班编辑|编辑|责编|编审|责任校对|校对|组版|排版|照排|版式|美编|视觉|插图|本版插图|值班主任|值班总编|编委|终审|检校|作者|策划|统筹|监制|执笔|主编|总编|监审"
_FIRST = "".join(sorted({word[0] for word in f"{_BUREAU}|{_WORK}".split("|")}))
_ROLE = rf"(?=[{_FIRST}])(?:{_BUREAU})*(?:{_WORK})"
"""What a credited person is; its first character alone rules out most places, which makes the search four times as fast."""
_CREDIT = re.compile(
    rf"{_ROLE}(?:\s*[/／:：·]\s*|\s+)(?P<names>[\u4e00-\u9fff](?:[\u4e00-\u9fff ·、/／]*[\u4e00-\u9fff])?)"
)
_LAST_ROLE = re.compile(rf"[ /／](?P<role>{_ROLE})$")
"""The next role, where names were taken to go on: 责编:成姣兰 美编|:王玺."""
_JOINED = re.compile(
    rf"(?<=[(（ ]){_ROLE}(?P<names>[\u4e00-\u9fff]{{2,3}}(?:[ 、][\u4e00-\u9fff]{{2,3}})*)(?=[)）]| {_ROLE})"
)
"""Role and name run together: (记者向志强)."""
_PART = re.compile(
    r"[\u4e00-\u9fff] +[\u4e00-\u9fff](?![\u4e00-\u9fff])|[\u4e00-\u9fff]{2} (?![摄文图])[\u4e00-\u9fff](?![\u4e00-\u9fff])|[^ 、/／\n]+"
)
"""A name or a role; characters may be set apart: 谭 涛 通讯员 李丽娟, 陈鸿 飞."""
_TRAILING = re.compile(r"(?:摄影报道|摄影|报道|整理|撰文|供图|制图|文图|图文|摄|文|图)$")
_ANOTHER_ROLE = re.compile(rf"{_ROLE}|电话|热线|邮箱|传真|微信|摄影报道|摄影|报道|整理|供图|摄|文|图")
_WIRE = re.compile(
    r"(?:新华社|中新社|人民日报)[\u4e00-\u9fff]{0,8}?(?:\d+月\d+日)?电\s*[(（](?P<names>[^()（）]{2,60})[)）]"
)
_PHOTO = re.compile(
    r"(?<![\u4e00-\u9fff])(?P<names>[\u4e00-\u9fff]{2,4}(?:[ 、][\u4e00-\u9fff]{2,4}){0,3})\s?[/／ ]\s?(?:摄影|摄|供图|文/图|图/文)"
)
_REVIEWED = re.compile(r"[一二三初复]审[:：]\s?(?P<names>[\u4e00-\u9fff]{2,3})(?=\s|$)")
"""Who read the page before print: 一审:刘宇 二审:贺燕."""
_PAPER = re.compile(
    r"(?P<paper>[\u4e00-\u9fff]{2,6}?(?:日报|晚报|时报|早报|晨报|都市报|商报|青年报|法治报|农民报|工人报|新闻网|电视台|融媒体中心))"
    r"(?=社?(?:讯|全媒体|融媒体|记者|通讯员|见习|特约|评论员|首席|客户端))"
)
_BYLINE = re.compile(
    r"^(?:[\u4e00-\u9fff]{4,12} )?(?P<names>[\u4e00-\u9fff]{2,4}(?:[ 、][\u4e00-\u9fff]{2,4}){0,3})$"
)
_MAX_NAME = 4


class Credits:
    """Recogniser of names in credits and of the paper in datelines."""

    def __call__(self, doc: Doc) -> Doc:
        """Write the candidates to ``doc.spans["credits"]``."""
        return write(doc, "credits", self.find(doc))

    def find(self, doc: Doc) -> list[Candidate]:
        """Return credited persons (PERSON) and papers (INSTITUTION); offsets in ``doc.text``."""
        text = text_of(doc)
        found = [
            Candidate(match.start("paper"), match.end("paper"), "INSTITUTION", "", 0.97)
            for match in _PAPER.finditer(text)
        ]
        for pattern in (_JOINED, _WIRE, _PHOTO, _REVIEWED):
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


def _names(text: str, start: int, end: int) -> Iterator[Candidate]:
    """Yield the names of a credit one by one: ``邹丽青 张逸安``, ``文婧 刘雄峰 摄``."""
    for match in _PART.finditer(text, start, end):
        part, offset = match.group(), match.start()
        role = _ANOTHER_ROLE.match(part)
        if role is not None and role.end() == len(part) and offset > start:
            continue
        name = _TRAILING.sub("", part) if len(part) > 3 and " " not in part else part
        if _ANOTHER_ROLE.fullmatch(name) is None and (
            2 <= len(name.replace(" ", "")) <= _MAX_NAME or "·" in name
        ):
            yield Candidate(offset, offset + len(name), "PERSON", "", 0.97)
        else:
            break


@Language.factory("kg_credits", assigns=["doc.spans"])
def make(nlp: Language, name: str) -> Credits:
    """Make the component for a pipeline; see the class."""
    return Credits()
