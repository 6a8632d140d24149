"""The meaning of 市, 区 and 镇 at a point of a page: from the home and the divisions last named in the article."""

import dataclasses
import re
from collections import defaultdict
from collections.abc import Sequence

from kg.base.schema import PERSONS, Mention, Page, Post
from kg.base.text import unspaced
from kg.gazetteer.divisions import Divisions
from kg.gazetteer.wordlists import OFFICIAL_ZONES, TOWNS, ZONES
from kg.reading.beside import OTHERS, Beside
from kg.reading.between import GUESTS
from kg.reading.courts import court
from kg.reading.inner_division import (
    VILLAGES,
    before_former,
    is_chained,
    known_before,
    listed_with,
    named_before,
    town_near,
    unit_of,
    unlisted_inside,
    unread_town,
)
from kg.reading.last_named import INNER, LastNamed, holds_meeting, is_led, is_listed, is_seat
from kg.reading.native_places import is_origin
from kg.reading.official_names import first_place, of_prefecture, official_name
from kg.reading.times import of_its_time
from kg.reading.which_division import Which
from kg.reading.wholes import longer_name, whole_of

__all__ = ["HEAD", "UNTOLD", "Context"]

_TEMPLATE = re.compile(r"\{(home|province|county|town)\}")
_OWN_ZONE = re.compile(r"\{zone\}(?P<kind>[\u4e00-\u9fff]*?区)")
"""A zone printed without its place, which is implied."""
_ZONE = re.compile(rf"[\u4e00-\u9fff]+(?:{ZONES})")
_OF_ZONE = re.compile(r"(?:中共)?(?P<zone>[\u4e00-\u9fff]{3,}区)(?:管理委员会|工作委员会)")
"""The organ of a zone, in full."""
_PRINTED_BODY = re.compile(r"(?:中共)?(?P<zone>[\u4e00-\u9fff]{3,}[区城])(?:管委会|(?P<party>党工委))")
"""The printed short form of a zone's organ."""
_CITIES = ("市", "州", "盟")
"""Words for prefecture-level divisions, with which their names end."""
_PROVINCES = {"省": "省", "自": "自治区"}
"""The level words of provinces by their first character, with which the names of those end."""
_REGIONS = {"地": "地区", "行署": "地区"}
"""Beginnings of the organs of a prefecture that is not a city (地委), and the kind of place in their full names."""
_REGION_ENDS = ("地区", "盟")
_OF_CITY = r"(?:[^县区市旗]{1,7}市(?=[^县区市旗局委院府部办会]{1,6}[县区旗]))?"
HEAD = re.compile(
    rf"(?:中共|中国共产主义青年团)?{_OF_CITY}([\u4e00-\u9fff]{{1,8}}?(?:自治县|县区|[县区市旗]))"
)
"""The division at the head of an organ's full name, without the city that distinguishes it from others of its name."""
_TOWN = re.compile(
    r"(?:中共|中国共产主义青年团)?([\u4e00-\u9fff]{2,8}?(?:[镇乡]|街道))(?=委员会|人民|党|纪|政)"
)
"""The town at the head of an organ's full name."""
UNTOLD = "not told which"
"""The reason for a name whose division is unknown."""
_OF_NO_PLACE = re.compile(
    r"(?!国家|中央|中国|全国|国务院|长江|黄河|珠江|淮河|海河|太湖|[\u4e00-\u9fff]{1,3}[省市州县区旗盟镇乡村])[\u4e00-\u9fff]{1,4}[局厅委办部处室科队院所]"
)
"""An organ that every place has, printed without its place: 公安局."""
_TAX = "国家税务总局"
"""Beginning of the names of local tax offices since 2018."""
_OF_GROUP = re.compile(r"[\u4e00-\u9fff]+保险(?:（集团）|集团)(?:股份有限)?公司.+(?:分公司|支公司)")
"""The branch of a group of insurers, which has none itself."""
_PUBLIC = ("agency", "institution")
"""Types of bodies whose full names follow rules; that of a company is the registered one."""


class Context:
    """The meaning of level words, and of names that several divisions share, at a point of a page.

    Parameters
    ----------
    page
        The page.
    divisions
        The tree of divisions.
    mentions
        The mentions of the page, with unfilled names.
    """

    def __init__(self, page: Page, divisions: Divisions, mentions: Sequence[Mention]) -> None:
        self.divisions = divisions
        self.page = page
        self.home = page.home or ""
        self.which = Which(page, divisions, mentions)
        self.city = self.which.city
        self.beside = Beside(page, divisions, self.which)
        chain = self.which.chain
        own_home = next((path for path in chain if divisions.level(path) != "town"), "")
        level = divisions.level(own_home) if own_home else ""
        self.fixed: dict[str, str] = {"province": chain[-1]} if chain else {}
        if level == "city":
            self.fixed["home"] = own_home
        elif level == "county":
            above = divisions.parent(own_home)
            self.fixed["county"] = own_home
            self.fixed["home"] = own_home if own_home.endswith("市") or above is None else above
        self.article: str | None = None
        self.named = LastNamed(divisions, self.city)
        self.zones: list[str] = []
        self._bodies: defaultdict[str | None, set[str]] = defaultdict(set)
        self._starts = {m.start: m.end for m in mentions if m.type == "district"}
        self._ends = {end: start for start, end in self._starts.items()}

    def enter(self, article: str | None) -> None:
        """Start afresh if another article begins."""
        if article != self.article:
            self.article, self.named, self.zones = article, LastNamed(self.divisions, self.city), []
            self.which.enter(article)

    def place(self, mention: Mention, before: Sequence[Mention]) -> Mention:
        """Return the mention with its name filled, given those before it; remember the division or body that it names."""
        self.enter(mention.article)
        self._leave(mention)
        if mention.type == "district":
            return self.district(mention, before)
        placed = self._placed(mention, before)
        if placed.type in _PUBLIC:
            self._bodies[placed.article].add(placed.name)
        return placed

    def _leave(self, mention: Mention) -> None:
        """Forget the county-level city that an article is about if its paper's own secretary is named beside that one's."""
        text, host = self.page.text, self.named.host()
        alone = host and mention.text == "市委" and is_led(text, mention)
        if alone and f"{self.divisions.name(host)}委书记" in text[: mention.start]:
            self.named.leave()

    def _placed(self, mention: Mention, before: Sequence[Mention]) -> Mention:
        """Return the mention of a body or a person with its name filled."""
        printed = self.which.words(mention)
        own, seat = self._beside(mention, before, printed)
        name, reason = self.fill(own, printed)
        reason = OTHERS + seat if seat else reason
        if (body := _OF_ZONE.fullmatch(name)) is not None:
            self.zones.append(body.group("zone"))
        if name == printed and (alone := self._alone(mention, before, printed)) is not None:
            return alone
        if mention.type not in PERSONS:
            name, reason = self.located(mention, name, reason, printed)
        if mention.type in ("agency", "institution") and not printed.startswith(("我", "本")):
            name = of_its_time(name, printed, self.page.text, mention.start, self.page.date)
        if name == mention.name and reason in ("", mention.reason):
            return mention
        return dataclasses.replace(mention, name=name, reason=reason or mention.reason)

    def _beside(self, mention: Mention, before: Sequence[Mention], printed: str) -> tuple[str, str]:
        """Return the name with the divisions that organs right before it show, and the city or county among them; else ""."""
        former = before_former(mention, before, self.page.text)
        own, seat = mention.name, self.which.full(former) if former in self.divisions else ""
        if "{home}" in own and printed.startswith("市"):
            seat = seat or self.beside.city(mention, before, at_home="home" in self.fixed)
        if "{county}" in own and printed.startswith(("县", "区")):
            path = self.beside.partner(mention, before, printed[0])
            own_county = self.fixed.get("county", "")
            if not path and own_county.endswith(printed[0]) and self.beside.topic.is_host(mention, before):
                path = own_county
            seat = self.which.full(path) if path else seat
        elif "{county}" in own and not seat and (path := self.beside.listed(mention, before)):
            seat = self.which.full(path)
        if "{province}" in own and printed.startswith("省"):
            known = self.divisions.name(former) if former in self.divisions else ""
            province = known or self.beside.province(mention, before)
            own = own.replace("{province}", province or "{province}")
        return re.sub(r"\{(?:home|county)\}", seat, own) if seat else own, seat

    def _alone(self, mention: Mention, before: Sequence[Mention], printed: str) -> Mention | None:
        """Return a body printed without its whole or its place, with it or marked as unknown; None for other bodies."""
        if whole := self.whole(mention, printed):
            return dataclasses.replace(mention, name=whole + printed, reason=f"part of {whole}")
        if mention.type != "agency" or _OF_NO_PLACE.fullmatch(printed) is None:
            return None
        own = mention.text.endswith(("科", "室", "处", "队"))
        listed = self.beside.chained(mention, before, GUESTS) if not own else None
        if listed is not None:  # 泰州市|副市长甲、副秘书长乙、|科技局
            place = self.which.full(listed)
            return dataclasses.replace(mention, name=place + printed, reason=OTHERS + place)
        if self.which.chained(printed):
            return None
        return dataclasses.replace(mention, name=f"{printed}（{self.where('county')}）", reason=UNTOLD)

    def whole(self, mention: Mention, printed: str) -> str:
        """Return the body to which a part printed alone belongs, of those named before in the article; else ""."""
        if mention.type not in _PUBLIC:
            return ""
        bodies = self._bodies[mention.article]
        longer = longer_name(printed, bodies, institution=mention.type == "institution")
        if longer:
            return longer.removesuffix(printed)  # 市公安局水上分局刑侦大队 … 水上分局刑侦大队
        return whole_of(printed, bodies)

    def located(self, mention: Mention, name: str, reason: str, printed: str) -> tuple[str, str]:
        """Return a body's name with its first division distinguished from others of its name, and the reason."""
        own = mention.type == "institution" and printed != name and self.which.holds_city(name)
        if (own or mention.type == "company") and self._is_branch(printed, name):
            name, reason = printed, "as printed"
        if mention.type in _PUBLIC:
            name, reason = self.official(mention.type, name, reason, printed)
            name = of_prefecture(name, printed) if reason != UNTOLD else name
        if reason == UNTOLD:
            return name, reason
        path = self.divisions.of_organ(name)
        if path is None:
            head = HEAD.match(name) or _TOWN.match(name)
            path = self.which.choose(head.group(1)) if head is not None else None
        at_home = path is not None and bool(self.city) and path.startswith(self.city)
        if mention.type in _PUBLIC or at_home:  # a firm of elsewhere may be anywhere
            self.note(path, leads=is_led(self.page.text, mention))
        return name, reason

    def official(self, kind: str, name: str, reason: str, printed: str) -> tuple[str, str]:
        """Return the official name of an agency or institution, and the reason; a given reason means a known place."""
        if reason == UNTOLD:
            return name, reason
        place = None
        organ = kind == "agency"
        if not reason and (organ or self.which.leading(printed) is not None):  # 内江市|市中区人民医院
            place = first_place(name, printed, self.which, self.divisions)
        if place is not None and (place.path is None or self.which.is_far(place.path, printed)):
            if organ:
                return f"{name}（{self.where('county')}）", UNTOLD
            place = None
        if place is not None and place.path is not None:
            if self.which.is_strange(place.path, printed):
                return printed, UNTOLD
            reason = place.reason
        name = official_name(kind, name, self.which, self.divisions, place)
        return _TAX + name if printed.startswith(_TAX) and not name.startswith(_TAX) else name, reason

    def _is_branch(self, printed: str, name: str) -> bool:
        """Return whether the place before a company's short name makes it another company: 武汉市农业银行, 北京京东."""
        if printed != name and _OF_GROUP.fullmatch(name) is not None:
            return True  # 中国人寿福建省分公司: the group's insurer is not named
        chain = self.which.chained(printed) if printed != name else ()
        return bool(chain) and chain[0][0] < len(printed) and self.divisions.name(chain[0][1])[:2] not in name

    def fill(self, name: str, printed: str) -> tuple[str, str]:
        """Return the full name without templates and the reason; "" as reason if there was no template."""
        filled, reason = self.without_templates(name, printed)
        filled = court(filled, printed, self.which, self.divisions)
        if (body := _PRINTED_BODY.fullmatch(filled)) is not None:
            zone = body.group("zone")
            filled = f"中共{zone}工作委员会" if body.group("party") else f"{zone}管理委员会"
        return filled, reason

    def organ(self, post: Post, printed: str) -> str:
        """Return the full name of a post's organ that is not in a mention."""
        name, reason = self.fill(post.organ, printed)
        name = self.official("agency", name, reason, printed)[0] if name else name
        name = of_prefecture(name, unspaced(post.evidence))
        return of_its_time(name, printed, self.page.text, post.start, self.page.date)

    def without_templates(self, name: str, printed: str) -> tuple[str, str]:
        """Return the unfilled name without templates, and the reason."""
        if (zone := _OWN_ZONE.search(name)) is not None:
            return self.zone(name, zone, printed)
        match = _TEMPLATE.search(name)
        if match is None:
            return name, ""
        level = match.group(1)
        path, reason = self.meant(level, printed)
        if path is not None:
            return _TEMPLATE.sub(self.which.full(path), name), reason
        # a post whose organ is not a mention has the kind before the template: 县{county}人民政府
        kind = printed.removesuffix(name) if printed.endswith(name) else ""
        bare = _TEMPLATE.sub(_REGIONS.get(kind, kind), name) if kind else _TEMPLATE.sub("", printed or name)
        bare = re.sub("^中共委(?!员会)", "", bare)  # 组织部 of an unknown committee
        region = kind in _REGIONS or printed.startswith(tuple(_REGIONS))
        return f"{bare}（{self.where('county' if region else level)}）", UNTOLD

    def meant(self, level: str, printed: str) -> tuple[str | None, str]:
        """Return the division that a level word means, and the reason; None if it is unknown."""
        key = "city" if level == "home" else level
        unit = unit_of(printed) if level in INNER else ""
        fixed = self.fixed.get(level)
        if level == "home" and printed.startswith(_CITIES):
            around = self.which.chain if is_seat(level, printed) else self.which.chain[-2:]
            own = next((p for p in around if self.divisions.name(p).endswith(printed[0])), None)
            if own is None and fixed and printed.startswith("市"):
                key = level = "county"  # 恩施州 does not have a 市长: the post belongs to the city last named
                unit = "市"
            fixed = own if fixed else None
        if level == "home" and printed.startswith(tuple(_REGIONS)):
            return self._region(key)
        told = self._last(level, key + unit, printed) or self._host(level, fixed, printed)
        if level == "province" and (named := _PROVINCES.get(printed[:1], "")):  # 自治区 in the paper of a 省
            told, fixed = self._province(named)
        if told:
            return told, f"last named: {self.divisions.name(told)}"
        if fixed and self.divisions.name(fixed).endswith(unit):
            return fixed, f"home: {self.divisions.name(fixed)}"
        return None, UNTOLD

    def _province(self, level: str) -> tuple[str, str | None]:
        """Return the province of a level that the article named last, "" if the home's has that level, and the home's; None if not."""
        fixed, told = self.fixed.get("province", ""), self.named.of("province")
        if fixed.endswith(level):
            return "", fixed
        return (told if told.endswith(level) else ""), None

    def _last(self, level: str, key: str, printed: str) -> str:
        """Return the division of a level that the article named last; "" if the page's home decides."""
        told = self.named.of(key) if level not in self.fixed or level in INNER else ""
        return self.named.seat() if told and is_seat(level, printed) else told

    def _host(self, level: str, fixed: str | None, printed: str) -> str:
        """Return the county-level city whose leaders an article of its prefecture's paper is about; "" if it is about none."""
        at_home = level == "home" and fixed == self.home and is_seat(level, printed)
        return self.named.host() if at_home and self.named.host().startswith(self.home) else ""

    def _region(self, key: str) -> tuple[str | None, str]:
        """Return the prefecture of a 地委, and the reason: the one last named, else the home's; a city is none."""
        last = self.named.of(key)
        if last.endswith(_REGION_ENDS):
            return last, f"last named: {self.divisions.name(last)}"
        own = next((path for path in self.which.chain if path.endswith(_REGION_ENDS)), "")
        return (own, f"home: {self.divisions.name(own)}") if own else (None, UNTOLD)

    def where(self, level: str) -> str:
        """Return the qualifier of a name without a known place: the home, or the page; for inner levels the article."""
        if level in INNER:  # a page names several counties and towns
            return "#".join(filter(None, (self.page.doc, self.article)))
        return self.divisions.name(self.home) if self.home else self.page.doc

    def zone(self, name: str, zone: re.Match[str], printed: str) -> tuple[str, str]:
        """Return the full name of a zone's organ and the reason: the zone of its kind last named, else the home's."""
        kind = zone.group("kind")
        home = self.divisions.name(self.home) if self.home else ""
        told = next((own for own in reversed(self.zones) if own.endswith(kind)), None)
        if told is not None:
            return name.replace(zone.group(), told), f"last named: {told}"
        own = re.sub("[市县]$", "", home)
        alone = self.home and self.divisions.level(self.home) == "county" and own + kind not in self.divisions
        if home and kind in OFFICIAL_ZONES and not alone:
            return name.replace("{zone}", own), f"home: {home}"
        return f"{printed}（{home or self.page.doc}）", UNTOLD

    def district(self, mention: Mention, before: Sequence[Mention]) -> Mention:
        """Return a mention of a division with its path; an ambiguous one keeps its words and records the article."""
        printed = unspaced(mention.name)
        outer = before[-1].name if before and before[-1].end == mention.start else ""
        path = self.which.before(mention.end, printed, outer)
        if inside := unlisted_inside(outer, printed, path, self.divisions):
            self.note(outer if outer in self.divisions else None)
            if not printed.endswith(VILLAGES):
                self.named.keep("town" if printed.endswith(TOWNS) else "county", inside)
            return dataclasses.replace(mention, name=inside, reason="as printed")
        if _ZONE.fullmatch(path or printed) is not None:
            self.zones.append(path or printed)
        reason = mention.reason if mention.source == "places" else "gazetteer"
        if self.which.is_untold(printed, path, outer, known_before(before, mention.start, self.divisions)):
            return dataclasses.replace(mention, name=f"{printed}（{self.where('county')}）", reason=UNTOLD)
        if path is None:
            name = self._village(printed, mention, before) if printed.endswith(VILLAGES) else printed
            return dataclasses.replace(mention, name=name, reason="as printed")
        if not is_origin(self.page.text, mention, self._starts):
            self.note(
                path,
                listed=is_listed(self.page.text, mention, self._starts, self._ends),
                chained=bool(outer),
                leads=holds_meeting(self.page.text, mention.end),
            )
        return dataclasses.replace(mention, name=path, reason=reason)

    def _village(self, printed: str, mention: Mention, before: Sequence[Mention]) -> str:
        """Return the path of an unlisted village, as far as it is known."""
        if (beside := listed_with(mention, before, self.page.text)) is not None:
            return beside + printed
        town = unread_town(mention, before, self.page.text)
        if town == "" and is_chained(before):
            return f"{printed}（{self.where('county')}）"
        around = self.named.around(self.which.last) if town is None else town or self.which.only_county()
        if around is None and (around := named_before(mention, before, self.page.text)) is None:
            return f"{printed}（{self.where('county')}）"
        if town is None:
            around = town_near(around, mention, before, self.page.text, self.divisions)
        around = around or (self.home if town is None else "")
        return self.which.placed(printed, around) or around + printed

    def note(
        self, path: str | None, *, listed: bool = False, chained: bool = False, leads: bool = False
    ) -> None:
        """Remember a division as last named; one county of a list is not the one that 县 means."""
        if path is None:
            return
        if not (listed and self.divisions.level(path) == "county"):
            self.named.note(path, chained=chained, leads=leads)
        self.which.note(path)
