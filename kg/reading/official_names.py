"""The full official name of a body: finds and writes the divisions at its start, and writes its parts in full.

A city's district is named with its city, a town with its county; levels above a city or a county are left out:
庆阳市镇原县开边镇政府 belongs to 镇原县开边镇. An unambiguous short form is written out.
"""

import dataclasses
import re
from collections.abc import Sequence

from kg.gazetteer.divisions import SITE, Divisions, before_place
from kg.gazetteer.wordlists import FULL_ZONES, TOWNS
from kg.reading.full_forms import in_full
from kg.reading.which_division import LONGEST, Which

__all__ = ["Place", "first_place", "of_prefecture", "official_name"]

_REGION = re.compile(r"\A(?P<whose>中共[\u4e00-\u9fff]{2,5}自治区委)(?!员会)(?=.)")
"""The committee of an autonomous region before a department of its own, printed short: 中共西藏自治区委|宣传部."""
_OF_PREFECTURE = re.compile(r"中共(?P<place>[\u4e00-\u9fff]{2,5}?)[市区县]?委(?P<whole>员会)?")
"""The committee that a gazetteer gives for 保定地委: before the prefecture became a city there were two."""
_SCHOOLS = ("校", "院", "所", "公司", "厂", "社")
"""Ends of bodies that keep the printed name after the name of their ministry."""
_LEAST = 3
"""Minimum length of the printed name of a ministry, in characters."""
_BRANCH = re.compile(r"公安分局(?P<part>[\u4e00-\u9fff]*)")
"""A branch of a city's police with the name of the district: 南岗区公安分局 is 哈尔滨市公安局南岗分局."""
_SHORT_BRANCH = re.compile(r"(?P<district>[\u4e00-\u9fff]{2,3})公安分局")
"""A branch of the police with the short name of its district: 思明公安分局."""
_WHOLE_DISTRICTS = "重庆市"
"""The city whose branches bear the names of districts in full: 重庆市公安局渝中区分局."""
_BRANCH_PART = re.compile(
    r"(?P<district>[\u4e00-\u9fff]{2,3})(?=分局(?:刑[侦警]|治安|禁毒|交警|巡警|特警|经侦|国保|消防|法制|户政|[\u4e00-\u9fff]{2,6}派出所))"
)
"""A part of a branch of the police that is printed without its bureau: 江北分局消防科."""
_TODAY = re.compile(r"[（(][现今][\u4e00-\u9fff]{2,10}[)）]")
"""A bracket with today's name inside the name of a body."""
_STATION = re.compile(r"(?!.*(?:公安|边防|铁路|森林|[镇乡村]派出所))[\u4e00-\u9fff]{2,6}派出所")
_COUNCIL = re.compile(
    r"(?P<whose>[\u4e00-\u9fff]{3,}(?<![省市州县区旗镇乡党纪监常政治工地]))委|(?P<workers>[\u4e00-\u9fff]{3,}(?<![党纪法]))工委"
)
"""The short form of a commission: 农业农村委; or of a party committee for a remit: 交通运输工委."""
_NEW_AREA = re.compile(r"(?P<city>[\u4e00-\u9fff]{2,3})市(?=(?P=city)新区)|(?<=[\u4e00-\u9fff]{2})市(?=新区)")
"""The characters left out before the name of a new area: 兰州市|兰州新区, 哈尔滨|市|新区."""
_FIRM = re.compile(r"(?:公司|集团|银行|厂)$")
"""Ends of names that remain as registered."""
_NAMED = ("province", "city", "county", "town")
_TAIWAN = "台湾省"
"""The province whose governments are not 人民政府: 台北市政府."""


@dataclasses.dataclass(frozen=True, slots=True)
class Place:
    """The first division in the name of an organ."""

    end: int
    """Its end in the name."""
    path: str | None
    """None if several divisions share the name and it is unknown which one is meant."""
    reason: str = ""
    """Why the name becomes longer; "" if it does not."""


def first_place(name: str, printed: str, which: Which, divisions: Divisions) -> Place | None:
    """Return the division with which an organ's name begins, by the printed words; None for other beginnings."""
    start = before_place(name)
    ends = range(min(len(name), start + LONGEST), start + 1, -1)
    end = next((end for end in ends if divisions.named(name[start:end])), 0)
    own = name[start:end]
    paths = divisions.named(own)
    if not end or not any(divisions.name(path) == own for path in paths):
        return None  # 长沙海关
    leading = which.leading(printed)
    if leading is not None and _is_unlisted_town(own, leading, paths, printed, divisions):
        return Place(start, leading, f"lies in {leading}")
    path = leading if leading is not None and _means(leading, own, divisions) else which.choose(own)
    if leading is not None and path is not None and _is_elsewhere(path, leading, divisions):
        return Place(start, leading, f"lies in {leading}")
    if path is None or which.full(path) == own:
        return Place(end, path)
    return Place(end, path, f"lies in {divisions.parent(path)}")


def _means(path: str, own: str, divisions: Divisions) -> bool:
    """Return whether a division has the name, or an earlier or later one, as recognisers ignore years: 富阳, 富阳区."""
    if divisions.name(path) == own:
        return True
    heirs = [divisions.name(heir) for heir in divisions.became(path)]
    return own in heirs or any(path in divisions.became(p) for p in divisions.named(own))


def _is_unlisted_town(
    own: str, leading: str, paths: Sequence[str], printed: str, divisions: Divisions
) -> bool:
    """Return whether a town is not one of those in the gazetteer: it is named right after another county."""
    return (
        own.endswith(TOWNS)
        and divisions.level(leading) == "county"
        and not _means(leading, own, divisions)
        and not any(divisions.inside(path, leading) for path in paths)
        and divisions.name(leading) + own in printed
    )


def _is_elsewhere(path: str, leading: str, divisions: Divisions) -> bool:
    """Return whether a division is not in the province of the one before it, which has another of that name: 菏泽市|丹阳街道."""
    return divisions.level(path) in _NAMED and divisions.name(path) not in leading and path[:2] != leading[:2]


def official_name(
    kind: str, name: str, which: Which, divisions: Divisions, place: Place | None = None
) -> str:
    """Return the full official name of an agency or a public institution.

    Parameters
    ----------
    kind
        Its type; a school or hospital of a town keeps its printed name.
    name
        The name without templates; it may begin with places as printed.
    which
        Finds the division that a printed place means.
    divisions
        The tree of divisions.
    place
        The division with which the name begins if it is known; else it is the one that `which` chooses.

    Returns
    -------
    str
        The official name, or the unchanged name if it cannot be determined.
    """
    if _FIRM.search(name):
        return name
    name = _TODAY.sub("", name)
    if (branch := _SHORT_BRANCH.match(name) or _BRANCH_PART.match(name)) is not None and _is_inner(
        branch, which
    ):
        name = f"{branch['district']}区公安{name[branch.end('district') :].removeprefix('公安')}"
    name = _REGION.sub(r"\g<whose>员会", name)
    name = _NEW_AREA.sub("", _placed(kind, name, which, divisions, place))
    return in_full(_of_ministry(name, divisions) if kind == "agency" else name)


def _of_ministry(name: str, divisions: Divisions) -> str:
    """Return the full name of a body that is printed after its ministry: 第三机械工业部|西北管理局."""
    for end in range(name.find("部") + 1, _LEAST - 1, -1):
        whole = divisions.ministries.get(name[:end], "") if name[end - 1] == "部" else ""
        if (
            whole
            and not name.endswith(_SCHOOLS)
            and name[end : end + 1] not in ("门", "队", "分", "长", "级", "党")
        ):
            return whole + name[end:]
    return name


def _is_inner(branch: re.Match[str], which: Which) -> bool:
    """Return whether a police branch has the name of a district of the home's city."""
    path = which.choose(f"{branch['district']}区")
    return path is not None and bool(which.city) and path.startswith(which.city)


def _placed(kind: str, name: str, which: Which, divisions: Divisions, place: Place | None) -> str:
    """Return the name with the divisions at its start written officially."""
    start = before_place(name)
    known = (place.end, place.path) if place is not None and place.path is not None else None
    printed = which.chained(name, known)
    if kind == "agency" and printed and name[: printed[-1][0]].endswith(tuple(FULL_ZONES)):
        end, zone = printed[-1]  # 兰州高新区|商务局
        return name[:start] + zone + name[end:]
    chain = [(end, path) for end, path in printed if divisions.level(path) in _NAMED]
    if not chain:
        return name[:start] + which.full(known[1]) + name[known[0] :] if known is not None else name
    end, path = chain[-1]
    if chain[-1] != known and not _is_full(
        name, end, path, divisions
    ):  # 山西|太原|北齐壁画博物馆: the short form belongs to the name
        end, path = chain[0]
        short = (
            divisions.level(path) == "province"
            and len(chain) > 1
            and not _is_full(name, end, path, divisions)
        )
        return name[:start] + name[end:] if short else name
    head = which.full(path)
    if _keeps_name(kind, name, chain, head, divisions):
        return name
    if divisions.level(path) == "county" and (police := _police(path, head, name[end:], divisions)):
        return police
    rest = _written_out(name[end:])
    return name[:start] + head + (rest.replace("人民政府", "政府") if path.startswith(_TAIWAN) else rest)


def _keeps_name(
    kind: str, name: str, chain: Sequence[tuple[int, str]], head: str, divisions: Divisions
) -> bool:
    """Return whether a body keeps its printed name: 庐山|管理局; 下城区|武林街道, as the county is now another one."""
    end, path = chain[-1]
    if SITE.match(name, end) is not None and not _is_full(name, end, path, divisions):
        return True
    above = divisions.name(chain[-2][1]) if len(chain) > 1 else ""
    return divisions.level(path) == "town" and (
        above[:2] not in head or (not above and kind == "institution")
    )


def _police(county: str, head: str, rest: str, divisions: Divisions) -> str:
    """Return the full name of a county's police, or of a district's police branch; "" for other bodies."""
    city = divisions.parent(county)
    if city is None or not county.endswith("区"):
        return f"{head}公安局{rest}" if _STATION.fullmatch(rest) else ""
    branch = _BRANCH.fullmatch(rest)
    if branch is None:
        return ""
    own = divisions.name(county) if city == _WHOLE_DISTRICTS else divisions.name(county)[:-1]
    return f"{divisions.name(city)}公安局{own}分局{branch.group('part')}"


def _written_out(rest: str) -> str:
    """Return the name of a commission in full, without its place: 农业农村委."""
    council = _COUNCIL.fullmatch(rest)
    if council is None:
        return rest
    if rest.endswith("关工委"):
        return rest.removesuffix("关工委") + "关心下一代工作委员会"
    workers = council.group("workers")
    return f"{workers}工作委员会" if workers else f"{council.group('whose')}委员会"


def _is_full(name: str, end: int, path: str, divisions: Divisions) -> bool:
    """Return whether a division that ends at an offset of a name is printed in full."""
    return name[:end].endswith(divisions.name(path))


def of_prefecture(name: str, printed: str) -> str:
    """Return the committee of a prefecture that is now a city, or its department: 保定地委, 邯郸地委社会部."""
    old = _OF_PREFECTURE.match(name)
    if old is None or old["place"] + "地委" not in printed or old["place"] + "市委" in printed:
        return name
    whole = "地区委员会" if old.end() == len(name) else "地委"
    return f"中共{old['place']}{whole}{name[old.end() :]}"
