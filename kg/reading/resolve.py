"""Resolution within a page: fills the name of every mention by home, by places named last, and by short forms.

A name is never joined to another by spelling, sound or containment alone: a rule of the genre must apply (home,
announced, short form beside its full name), and its reason is kept. `kg.derive.identity` continues in the corpus.
"""

import dataclasses
import math
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from kg.base.schema import Mention, Post, Reading
from kg.base.text import abbreviates, unspaced
from kg.gazetteer.divisions import Divisions
from kg.reading.context import HEAD, UNTOLD, Context
from kg.reading.ended import ended
from kg.reading.short_names import FIRMS, shortened

__all__ = ["HEAD", "resolve_page"]

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
_OF_VILLAGE = re.compile(
    r"(?:[\u4e00-\u9fff]*[省市县区旗州盟])?(?P<town>[\u4e00-\u9fff]{2,6}?(?:[镇乡]|街道))(?P<village>[\u4e00-\u9fff]{2,6}?(?:村|社区))"
    r"(?:党[\u4e00-\u9fff]{1,3}|[村居]民?委(?:员会)?|团支部)"
)
"""An organ of a village with its town: 渌口区淦田镇|石山村|党支部."""
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
            organ = organ or context.beside.government(post, mentions) or context.organ(post, _printed(post))
            filled.append(dataclasses.replace(post, organ=organ))
            printed.append(post.organ)

    for mention in sorted(reading.mentions, key=lambda m: (m.article or "", m.start)):
        fill_until(mention.article or "", mention.start)
        mentions.append(context.place(mention, mentions))
        templates.append(mention.name)
    fill_until("\U0010ffff", math.inf)
    settled = list(_headed(_settled(mentions, reading.page.text, divisions), filled, reading.page.text))
    mentions = list(shortened(settled, reading.page.text))
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


def _settled(mentions: Sequence[Mention], text: str, divisions: Divisions) -> Iterator[Mention]:
    """Give a village that an article names both with its town and without it the longer path.

    One that the article places (水山县大湾镇|云河村, 云河村|位于水山县大湾镇) is there wherever the article names it.
    """
    paths: dict[tuple[str | None, str], set[str]] = {}
    for m in mentions:
        if m.type == "district" and m.text.endswith(_VILLAGES):
            paths.setdefault((m.article, m.text), set()).add(m.name)
    placed, own = _placed(mentions, text, divisions)
    for m in mentions:
        told = paths.get((m.article, m.text), set()) if m.type == "district" else set()
        sure = placed.get((m.article, m.text), set()) if told else set()
        known = {path for path in told if not path.endswith("）")}
        name = _common(known, m.text) or m.name if known else m.name
        name = own.get(m.start) or (next(iter(sure)) if len(sure) == 1 else name)
        above = name.removesuffix(m.text)
        longer = {path for path in sure if len(path) > len(name) and path.startswith(above)}
        name = longer.pop() if len(longer) == 1 else m.name if m.name in longer else name
        yield m if name == m.name else dataclasses.replace(m, name=name, reason=f"same article: {name}")


def _common(paths: Iterable[str], village: str) -> str:
    """Return the shortest of the paths that an article seems to give a village if it is above all others; else ""."""
    shortest = min(paths, key=len)
    return shortest if all(path.startswith(shortest.removesuffix(village)) for path in paths) else ""


def _placed(
    mentions: Sequence[Mention], text: str, divisions: Divisions
) -> tuple[dict[tuple[str | None, str], set[str]], dict[int, str]]:
    """Return the paths of the villages that an article places, by their words, and by their offset behind their division."""
    starts = {m.start: m for m in mentions if m.type == "district"}
    ends = {m.end: m for m in starts.values()}
    placed: dict[tuple[str | None, str], set[str]] = {}
    for m in mentions:
        organ = _OF_VILLAGE.fullmatch(m.text) if m.type == "agency" else None
        town = divisions.of_organ(m.name) if organ is not None else None
        if organ is not None and town is not None and divisions.name(town) == organ["town"]:
            placed.setdefault((m.article, organ["village"]), set()).add(town + organ["village"])
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
