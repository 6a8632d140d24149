"""Resolution within a page: fills the name of every mention by home, by places named last, and by short forms.

A name is never joined to another by spelling, sound or containment alone: a rule of the genre must apply (home,
announced, short form beside its full name), and its reason is kept. `kg.derive.identity` continues in the corpus.
"""

import dataclasses
import math
import operator
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from kg.base.schema import Mention, Post, Reading
from kg.base.text import abbreviates, unspaced
from kg.gazetteer.divisions import Divisions
from kg.reading.context import HEAD, UNTOLD, Context
from kg.reading.ended import ended

__all__ = ["FULL_NAME", "HEAD", "full_name", "full_names", "resolve_page"]

FIRMS = ("company", "institution")

_LEGAL = re.compile(r"(?:公司|集团|银行|厂|合作社)$")
_CORE = re.compile(r"(?:集团公司|集团|公司)$")
_BODY_END = re.compile(r"(?:大学|学院|学校|中学|小学|医院|协会|商会|研究院|研究所|银行|集团|公司)$")
_SCHOOL_PART = re.compile(r"[\u4e00-\u9fff]{1,8}(?:学院|系|学部)")
"""A part that many universities have: 政府管理学院."""
_FORM = r"(?:[（(][\u4e00-\u9fff]{1,6}[)）])?(?:控股|股份|有限|责任|总公司|集团|公司(?![\u4e00-\u9fff]))|$"
"""Words after a short name in the full one: a place in brackets, its legal form."""
_HOLDS = r"[（(][\u4e00-\u9fff]{1,6}[)）]|投资|控股|实业|产业|企业|发展|国际|股份|有限|责任"
"""Words between a group's name and 集团 in its full name."""
_OUTSIDE = re.compile(r"(?!.*(?:有限|股份|集团|控股|责任))[\u4e00-\u9fff]{2,6}公司")
"""Words after the company's name in the name of a branch."""
_PLANT = re.compile(r"[\u4e00-\u9fff]{2,}工厂")
_TOWN = re.compile(
    r"(?:中共)?(?P<above>[\u4e00-\u9fff]+[县区市旗])(?P<town>[\u4e00-\u9fff]{2,6}?(?:[镇乡]|街道))"
)
"""A town with its county at the start of an organ's name."""
_HEAD_OF = re.compile(r"[副代]?(?P<kind>[市县区旗镇乡])长")
"""The head of a government, whose title shows the kind of division."""
_OF_TOWN = re.compile(r"[\u4e00-\u9fff]{2,6}(?:[镇乡]|街道)")
_OF_POST = re.compile(r"(?:[市县区旗镇乡]|街道)(?=[委长政人党公法检纪监])|(?<![各当本外基内])地(?=委)|行署")
"""Words in a post that show the kind of division: 区委, 副县长, 地委."""

_VILLAGES = ("村", "社区")
_LIES = re.compile(r"(?:位于|地处|坐落于|坐落在|隶属于?)")
"""Words between a village and the divisions in which it lies."""


def resolve_page(reading: Reading, divisions: Divisions) -> Reading:
    """Fill the name of every mention as far as its own page allows.

    Parameters
    ----------
    reading
        Rows of one page; names may hold ``{home}``, ``{province}``, ``{county}``, ``{town}``.
    divisions
        The tree of divisions.

    Returns
    -------
    Reading
        The same rows with `name` and `reason` of mentions and `organ` of posts filled.
        The name of a known division is its path. A name without a known place has the home in brackets.
    """
    context = Context(reading.page, divisions, reading.mentions)
    posts = sorted(reading.posts, key=lambda post: (post.article or "", post.end))[::-1]
    mentions: list[Mention] = []
    templates: list[str] = []  # the original names of the mentions
    filled: list[Post] = []
    printed: list[str] = []  # the original names of the posts' organs

    def fill_until(article: str, offset: float) -> None:
        """Fill the posts before an offset: the mentions up to their end give them their meaning."""
        while posts and (posts[-1].article or "", posts[-1].end) <= (article, offset):
            post = posts.pop()
            context.enter(post.article)
            organ = _named(post, mentions, templates)
            organ = organ or context.government(post, mentions) or context.organ(post, _printed(post))
            filled.append(dataclasses.replace(post, organ=organ))
            printed.append(post.organ)

    for mention in sorted(reading.mentions, key=lambda m: (m.article or "", m.start)):
        fill_until(mention.article or "", mention.start)
        mentions.append(context.place(mention, mentions))
        templates.append(mention.name)
    fill_until("\U0010ffff", math.inf)
    settled = list(_headed(_settled(mentions, reading.page.text), filled, reading.page.text))
    mentions = list(_shortened(settled))
    full = {(m.article, m.text): m.name for m in mentions if m.type in FIRMS}
    full |= {(m.article, m.name): whole.name for m, whole in zip(settled, mentions, strict=True)}
    filled = [dataclasses.replace(p, organ=full.get((p.article, p.organ), p.organ)) for p in filled]
    filled = [
        dataclasses.replace(p, organ=_of_town(p, own, filled)) for p, own in zip(filled, printed, strict=True)
    ]
    return dataclasses.replace(
        reading,
        mentions=tuple(sorted(mentions, key=lambda m: m.start)),
        posts=tuple(sorted(ended(filled), key=lambda p: (p.at, p.start, p.post, p.organ))),
    )


def _named(post: Post, mentions: Sequence[Mention], templates: Sequence[str]) -> str:
    """Return the name of the mention that is a post's organ; "" if there is none among the words of the post."""
    for index in range(len(mentions) - 1, -1, -1):
        mention = mentions[index]
        if mention.article != post.article or mention.start < post.start:
            break
        if templates[index] == post.organ and mention.end <= post.end:
            return mention.name
    return ""


def _of_town(post: Post, printed: str, posts: Sequence[Post]) -> str:
    """Return an organ of a town, printed without its county, with that which another post of the same words has."""
    if not _OF_TOWN.match(printed):
        return post.organ  # 东湖区龙泉镇党委委员、|副镇长
    towns = (_TOWN.match(p.organ) for p in posts if p.at == post.at and p.organ != post.organ)
    own = {town["above"] for town in towns if town is not None and printed.startswith(town["town"])}
    return own.pop() + printed if len(own) == 1 else post.organ


def _printed(post: Post) -> str:
    """Return the kind of division in a post's words with its organ's template, or the template if there are several."""
    if "{" not in post.organ:
        return post.organ
    head = _HEAD_OF.match(post.post)
    kinds = {head["kind"]} if head else set(_OF_POST.findall(unspaced(post.evidence)))
    return (kinds.pop() if len(kinds) == 1 else "") + post.organ


def _settled(mentions: Sequence[Mention], text: str) -> Iterator[Mention]:
    """Give a village that an article names both with its town and without it the longer path.

    One that the article places (水山县大湾镇|云河村, 云河村|位于水山县大湾镇) is there wherever the article names it.
    """
    paths: dict[tuple[str | None, str], set[str]] = {}
    for m in mentions:
        if m.type == "district" and m.text.endswith(_VILLAGES):
            paths.setdefault((m.article, m.text), set()).add(m.name)
    placed, own = _placed(mentions, text)
    for m in mentions:
        told = paths.get((m.article, m.text), set()) if m.type == "district" else set()
        sure = placed.get((m.article, m.text), set()) if told else set()
        known = {path for path in told if not path.endswith("）")}
        name = next(iter(known)) if len(known) == 1 and m.name.endswith("）") else m.name
        name = own.get(m.start) or (next(iter(sure)) if len(sure) == 1 else name)
        above = name.removesuffix(m.text)
        longer = {path for path in told | sure if len(path) > len(name) and path.startswith(above)}
        name = longer.pop() if len(longer) == 1 else m.name if m.name in longer else name
        yield m if name == m.name else dataclasses.replace(m, name=name, reason=f"same article: {name}")


def _placed(
    mentions: Sequence[Mention], text: str
) -> tuple[dict[tuple[str | None, str], set[str]], dict[int, str]]:
    """Return the paths of the villages that an article places, by their words, and by their offset behind their division."""
    starts = {m.start: m for m in mentions if m.type == "district"}
    ends = {m.end: m for m in starts.values()}
    placed: dict[tuple[str | None, str], set[str]] = {}
    own: dict[int, str] = {}
    for m in starts.values():
        if not m.text.endswith(_VILLAGES):
            continue
        before = ends.get(m.start)
        division = _path(before) if before is not None else _lies_in(m, starts, text)
        if division and before is not None:
            own[m.start] = division + m.text
        if division:
            placed.setdefault((m.article, m.text), set()).add(division + m.text)
    return placed, own


def _lies_in(village: Mention, places: Mapping[int, Mention], text: str) -> str:
    """Return the innermost of the divisions in which a text says that a village lies; "" if it does not."""
    lies = _LIES.match(text, village.end)
    at = lies.end() if lies is not None else -1
    name = ""
    while (place := places.get(at)) is not None:
        name, at = _path(place), place.end
    return name


def _path(place: Mention) -> str:
    """Return the path of a division, "" if it is unknown."""
    return "" if place.name == place.text or place.name.endswith("）") else place.name


def _headed(found: Iterable[Mention], posts: Sequence[Post], text: str) -> Iterator[Mention]:
    """Give an organ printed without its place the full name from the post of its head: 县长、|公安局|局长.

    Elsewhere in the article the same words mean it too, if they are used for only one organ.
    """
    mentions = list(found)
    own: dict[int, str] = {}
    told: dict[tuple[str | None, str], set[str]] = {}
    for m in mentions:
        if m.type == "agency" and m.reason == UNTOLD:
            organs = {p.organ for p in posts if p.start <= m.start < p.end and text.startswith(p.post, m.end)}
            organs = {organ for organ in organs if not organ.endswith("）") and abbreviates(m.text, organ)}
            told.setdefault((m.article, m.text), set()).update(organs)
            if len(organs) == 1:
                own[m.start] = organs.pop()
    for m in mentions:
        names = told.get((m.article, m.text), set()) if m.reason == UNTOLD else set()
        name = own.get(m.start) or (next(iter(names)) if len(names) == 1 else "")
        yield dataclasses.replace(m, name=name, reason="organ of a post, same article") if name else m


def _shortened(found: Iterable[Mention]) -> Iterator[Mention]:
    """Give short names of companies, institutions and offices the only full name on the page that they shorten.

    That of an institution is printed before, unless a headline has the short name: others have an 经济研究所 too.
    """
    mentions = list(found)
    full: dict[str, int] = {}
    for m in sorted(mentions, key=operator.attrgetter("start")):
        if m.type in FIRMS and len(m.name) >= FULL_NAME:
            full.setdefault(m.name, m.start)
    offices = {m.name: unspaced(m.text) for m in mentions if m.type == "agency"}
    for mention in mentions:
        whole: set[str] = set()
        if mention.type == "agency":
            printed = unspaced(mention.text)
            whole = {name for name, text in offices.items() if _is_office(printed, text)}
        if len(whole) == 1:
            name = whole.pop()
            yield dataclasses.replace(mention, name=name, reason=f"short form of {name}, same page")
            continue
        complete = (
            mention.type == "institution" and mention.source == "phrases"
        )  # 清华大学, beside 台湾清华大学
        if (
            mention.type in FIRMS
            and not complete
            and mention.name not in full
            and (longer := _whole_firm(mention, full))
            and (full[longer] < mention.start or mention.type == "company" or not mention.sentence)
        ):
            yield dataclasses.replace(mention, name=longer, reason=f"short form of {longer}, same page")
        else:
            yield mention


def _whole_firm(mention: Mention, full: Iterable[str]) -> str | None:
    """Return the only full name that a firm's short name shortens, by its words or by their first characters."""
    if longer := full_name(mention.name, full):
        return longer
    initials = [name for name in full if mention.type == "company" and _initials(mention.name, name)]
    return initials[0] if len(initials) == 1 else None


def _initials(short: str, name: str) -> bool:
    """Return whether a short name is the place and the first characters of the words in a full one: 湖南|建|投.

    The words have two characters each: 湖南|建设|投资|集团有限公司.
    """
    rest = re.sub(r"^[省市]", "", name.removeprefix(short[:2]))
    if len(short) != _PLACE_AND_TWO or name[:2] != short[:2] or not _GROUP.match(rest):
        return False
    return rest[0] == short[2] and rest[2] == short[3]


_PLACE_AND_TWO = 4
_GROUP = re.compile(r"[\u4e00-\u9fff]{4}(?:集团|控股|股份|有限|总公司)")
"""Two words and the legal form of a firm."""
_OFFICE = 4
"""Length of a place and 分局, in characters, which may mean any office there: 天元分局."""
FULL_NAME = 8
"""Minimum length of a legal name, in characters."""


def full_name(short: str, full: Iterable[str]) -> str | None:
    """Return the only full name that a short one shortens; see `full_names`."""
    fits = full_names(short, full)
    return fits[0] if len(fits) == 1 else None


def full_names(short: str, full: Iterable[str]) -> list[str]:
    """Return the full names that a short one may shorten: they contain it, apart from its legal form.

    A name that continues after the whole short one is a part or a subsidiary: 山东大学机械工程学院,
    临工集团济南重机有限公司. A name with a trade is not the group itself: 悦达汽车集团 is not 悦达集团.
    """
    core = _CORE.sub("", short)
    if len(core) < 2 or (_LEGAL.search(short) and short.endswith(("有限公司", "有限责任公司"))):
        return []
    longer = [name for name in full if core in name and len(name) > len(short)]
    if not longer:
        return []
    whole = re.compile(f"{re.escape(short)}(?!{_FORM})" if _BODY_END.search(short) else r"(?!)")
    if _SCHOOL_PART.fullmatch(short):
        return [name for name in longer if name.removesuffix(short).endswith(("大学", "学校"))]
    held = re.compile(re.escape(core) + (rf"(?:{_HOLDS})*集团" if short.endswith("集团") else ""))
    return [
        name
        for name in longer
        if held.search(name) is not None
        and whole.search(name) is None
        and not _is_branch(core, name)
        and (_LEGAL.search(name) or name.endswith(core))
    ]


def _is_office(short: str, text: str) -> bool:
    """Return whether a printed name is another one without the words for whose office it is: 株洲监管分局."""
    return len(short) > _OFFICE and short.endswith("分局") and text.endswith(short) and text != short


def _is_branch(core: str, name: str) -> bool:
    """Return whether a name is a company, more words and 公司 without a legal form: 德方纳米曲靖公司 is its branch.

    Or words for one of its plants: 东湖汽车|智慧工厂.
    """
    outside = (_OUTSIDE, _PLANT)
    return name.startswith(core) and any(words.fullmatch(name, len(core)) for words in outside)
