"""Short names whose full names a page prints: of companies, institutions and branches of the police."""

import dataclasses
import operator
import re
from collections.abc import Iterable, Iterator, Mapping

from kg.base.schema import Mention
from kg.base.text import abbreviates, unspaced

__all__ = ["FIRMS", "FULL_NAME", "full_names", "shortened"]

FIRMS = ("company", "institution")
FULL_NAME = 8
"""Minimum length of a legal name, in characters."""
_PLACE_AND_TWO = 4
_GROUP = re.compile(r"[\u4e00-\u9fff]{4}(?:集团|控股|股份|有限|总公司)")
"""Two words and the legal form of a firm."""
_COMMON = re.compile(r"[\u4e00-\u9fff]{2,6}(?:研究所|研究院|研究中心|研究会|实验室|中心)")
"""A body that many others have: 经济研究所."""
_ORGAN = re.compile(r"(?P<place>[\u4e00-\u9fff]*[省市县区旗州])(?P<tail>[^省市县区旗州]{2,}[局委厅会])")
"""The name of an organ: its place, and the rest."""
_OFFICE = 4
"""Length of a place and 分局, in characters, which may mean any office there: 天元分局."""
_CODE = re.compile(r"[（(](?:SZ|SH|HK)?\d{5,6}(?:[.．][A-Z]{2})?[)）]")
"""The code of a listed company behind its name."""
_PLANT_OF = re.compile("分厂|车间|生产线")
"""Words behind a product in the name of a plant: 东湖集团公司|香兰素|分厂."""
_PART = re.compile(r"事业部|分公司|项目部|营业部|经营部")
_BRANCH = re.compile(
    r"(?P<bank>.+?银行(?:股份有限公司)?)(?P<own>[\u4e00-\u9fff]{2,}(?:支行|分行|营业部|分理处))"
)
"""The branch of a bank."""
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


def shortened(found: Iterable[Mention], text: str) -> Iterator[Mention]:
    """Yield the mentions of a page; short names of companies, institutions and offices with the only full name that they shorten.

    That of an institute is printed before, unless a headline has the short name: others have an 经济研究所 too. `text` is the page:
    a listed company's name before its code is whole.
    """
    mentions = list(found)
    full: dict[str, int] = {}
    listed = {m.text for m in mentions if _CODE.match(text, m.end) is not None}
    for m in sorted(mentions, key=operator.attrgetter("start")):
        if m.type in FIRMS and len(m.name) >= FULL_NAME:
            full.setdefault(m.name, m.start)
    printed = sorted(
        ((unspaced(m.text), m.name) for m in mentions if m.type == "agency"), key=lambda pair: len(pair[0])
    )
    offices = {name: text for text, name in printed}  # the longest form of each
    for mention in mentions:
        whole = {} if mention.text in listed else full
        longer = _office(mention, offices) if mention.type == "agency" else _firm(mention, whole)
        reason = f"short form of {longer}, same page"
        yield dataclasses.replace(mention, name=longer, reason=reason) if longer else mention


def _office(mention: Mention, offices: Mapping[str, str]) -> str:
    """Return the only office whose printed name ends with that of one; "" if there is none, or several."""
    printed = unspaced(mention.text)
    whole = [name for name, text in offices.items() if _is_office(printed, text)]
    whole = whole or _written_out(mention.name, printed, offices)
    return whole[0] if len(whole) == 1 else ""


def _written_out(name: str, printed: str, offices: Mapping[str, str]) -> list[str]:
    """Return the organs that a page names in full and that a short form means, which is otherwise another organ's: 社保局.

    `name` is that other organ, which the page does not name in full; `offices` maps full names to printed ones.
    """
    own, short = _ORGAN.fullmatch(name), _ORGAN.fullmatch(printed)
    if (
        own is None
        or short is None
        or short["tail"] == own["tail"]
        or offices.get(name, "").endswith(own["tail"])
    ):
        return []
    others = ((other, _ORGAN.fullmatch(other)) for other in offices if other != name)
    return [
        other
        for other, told in others
        if told is not None
        and told["place"] == own["place"]
        and offices[other].endswith(told["tail"])
        and len(told["tail"]) > len(short["tail"])
        and told["tail"][-1] == short["tail"][-1]
        and abbreviates(short["tail"], told["tail"])
    ]


def _firm(mention: Mention, full: Mapping[str, int]) -> str:
    """Return the full name of a company or institution; "" if it is not a short one, or if several may be meant.

    `full` maps the full names of the page to their offsets.
    """
    own = _BRANCH.fullmatch(mention.name) if mention.type == "company" else None
    if own is not None:  # 工行|朝阳支行 beside 工行|保定|朝阳支行
        others = (name for name in full if name != mention.name)
        branches = [name for name in others if name.startswith(own["bank"]) and name.endswith(own["own"])]
        return branches[0] if len(branches) == 1 else ""
    complete = mention.type == "institution" and mention.source == "phrases"  # 清华大学, beside 台湾清华大学
    if mention.type not in FIRMS or complete or mention.name in full:
        return ""
    longer = _whole_firm(mention, full)
    if longer is None:
        return ""
    common = mention.type == "institution" and _COMMON.fullmatch(mention.name) is not None
    known = full[longer] < mention.start or not common or not mention.sentence
    return longer if known else ""


def _whole_firm(mention: Mention, full: Iterable[str]) -> str | None:
    """Return the only full name that a firm's short name shortens, by its words or by their first characters."""
    if longer := _full_name(mention.name, full):
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


def _full_name(short: str, full: Iterable[str]) -> str | None:
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
        and _PLANT_OF.match(name, name.index(core) + len(core)) is None
    ]


def _is_office(short: str, text: str) -> bool:
    """Return whether a printed name is another one without the words for whose office it is: 株洲监管分局."""
    return len(short) > _OFFICE and short.endswith("分局") and text.endswith(short) and text != short


def _is_branch(core: str, name: str) -> bool:
    """Return whether a name is a company, more words and 公司 without a legal form: 德方纳米曲靖公司 is its branch.

    Or words for one of its plants: 东湖汽车|智慧工厂.
    """
    outside = (_OUTSIDE, _PLANT)
    behind = name.startswith(core) and len(name) > len(core)
    return behind and (
        _PART.search(name, len(core)) is not None
        or any(words.fullmatch(name, len(core)) for words in outside)
    )
