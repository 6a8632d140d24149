"""What the mentions of a page name, as far as the page itself tells: home, places named last, short forms.

A name is never joined to another by spelling, sound or containment alone: there is always a rule of the genre
(home, announced, short form beside its full name) and the reason is kept. `kg.derive.identity` goes on over the corpus.
"""

import dataclasses
import math
import re
from collections.abc import Iterable, Iterator, Sequence

from kg.base.schema import PERSONS, Mention, Page, Post, Reading
from kg.gazetteer.divisions import Divisions

__all__ = ["FULL_NAME", "HEAD", "full_name", "full_names", "resolve_page"]

FIRMS = ("company", "institution")

_TEMPLATE = re.compile(r"\{(home|province|county|town)\}")
_OWN_ZONE = re.compile(r"\{zone\}(?P<kind>[\u4e00-\u9fff]*?区)")
"""A zone whose place goes without saying."""
_OFFICIAL = (
    "高新技术产业开发区",
    "经济技术开发区",
    "经济开发区",
    "综合保税区",
    "农业高新技术产业示范区",
    "台商投资区",
)
"""Zones of which a city has one."""
_ZONE = re.compile(r"[\u4e00-\u9fff]+(?:开发区|新区|园区|保税区|示范区|投资区|度假区)")
_OF_ZONE = re.compile(r"(?:中共)?(?P<zone>[\u4e00-\u9fff]{3,}区)(?:管理委员会|工作委员会)")
"""The organ of a zone, in full."""
_PRINTED_BODY = re.compile(r"(?:中共)?(?P<zone>[\u4e00-\u9fff]{3,}[区城])(?:管委会|(?P<party>党工委))")
"""The organ of a zone as it is printed in short."""
_LEGAL = re.compile(r"(?:公司|集团|银行|厂|合作社)$")
_CORE = re.compile(r"(?:集团公司|集团|公司)$")
_BODY_END = re.compile(r"(?:大学|学院|学校|中学|小学|医院|协会|商会|研究院|研究所|银行|集团|公司)$")
_FORM = r"(?:[（(][\u4e00-\u9fff]{1,6}[)）])?(?:控股|股份|有限|责任|总公司|集团|公司)|$"
"""What may follow a short name in the full one: a place in brackets, its legal form."""
_HOLDS = r"[（(][\u4e00-\u9fff]{1,6}[)）]|投资|控股|实业|产业|企业|发展|国际|股份|有限|责任"
"""What may stand between a group's name and 集团 in full."""
_OUTSIDE = re.compile(r"(?!.*(?:有限|股份|集团|控股|责任))[\u4e00-\u9fff]{2,6}公司")
"""How the name of a branch goes on after the company's."""
_CITY_COURT = re.compile(r"(?P<place>[^人]+(?:省|自治区|市|自治州|盟|地区))(?=人民法院)")
"""The court of a province or of a city as it is printed in short, 株洲市法院: it is a higher one (Law of the Organisation
of the People's Courts, 2018, sections 20 and 22)."""
_RANKS = ("province", "city")
_GARRISON = re.compile(r"市(?=军分区)")
"""Left out in the name of a garrison in full: 株洲军分区."""
_STRAY = re.compile(r"\s+")
_INNER = ("county", "town")
"""Levels of which a page names several."""
_ENDS = re.compile(r"(?:[县区旗市镇乡]|街道)$")
"""What the names of such divisions end with."""
_BEGINS = re.compile(r"[县区旗镇乡](?=[\u4e00-\u9fff])|街道")
_OF_POST = re.compile(r"(?:[市县区旗镇乡]|街道)(?=[委长政人党公法检纪监])")
"""What tells of a post which kind of division is meant: 区委, 副县长."""
_MAYORS = ("市长", "代市长", "代理市长", "副市长", "常务副市长")
_LEADING = (
    "中共{home}委员会", "{home}人民代表大会常务委员会", "{home}人民政府", "中国人民政治协商会议{home}委员会"
)  # fmt: skip
"""The organs of a city whose leaders are named together."""
_BESIDE = re.compile(
    r"(?:[\u4e00-\u9fff、]{0,9}(?:书记|市长|主任|主席|部长)[\u4e00-\u9fff·]{2,8}(?:[（(][^()（）]{1,8}[)）])?[、，,和与]){1,3}"
)
"""What stands between the organ of one leader and the post of another: 乐陵市委|书记孙开连，|市长."""
_ALSO = re.compile(r"(?:常委|委员|副?书记|党组成员)[、兼]")
"""What stands between the organs of two posts of one person: 醴陵市委|常委、|市委宣传部."""
HEAD = re.compile(r"(?:中共|共青团)?([\u4e00-\u9fff]{1,8}?(?:自治县|[县区市旗]))")
"""The division at the head of an organ's full name."""
_TOWN = re.compile(r"(?:中共|共青团)?([\u4e00-\u9fff]{2,8}?(?:[镇乡]|街道))(?=委员会|人民|党|纪|政)")
"""The town at the head of an organ's full name."""


def resolve_page(reading: Reading, divisions: Divisions) -> Reading:
    """Say of every mention what it names, as far as its own page tells.

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
        The name of a known division is its path. Names that the page cannot place bear the home in brackets.
    """
    context = _Context(reading.page, divisions)
    posts = sorted(reading.posts, key=lambda post: (post.article or "", post.end))[::-1]
    mentions: list[Mention] = []
    templates: list[str] = []  # the names of the mentions as they were
    filled: list[Post] = []

    def fill_until(article: str, offset: float) -> None:
        """Fill the posts that are told before a place: what is named up to their end says what they mean."""
        while posts and (posts[-1].article or "", posts[-1].end) <= (article, offset):
            post = posts.pop()
            context.enter(post.article)
            organ = _named(post, mentions, templates)
            organ = organ or context.government(post, mentions) or context.fill(post.organ, _printed(post))[0]
            filled.append(dataclasses.replace(post, organ=organ))

    for mention in sorted(reading.mentions, key=lambda m: (m.article or "", m.start)):
        fill_until(mention.article or "", mention.start)
        mentions.append(context.place(mention, mentions))
        templates.append(mention.name)
    fill_until("\U0010ffff", math.inf)
    settled = list(_settled(mentions))
    mentions = list(_shortened(settled))
    full = {(m.article, m.text): m.name for m in mentions if m.type in FIRMS}
    full |= {(m.article, m.name): whole.name for m, whole in zip(settled, mentions, strict=True)}
    filled = [dataclasses.replace(p, organ=full.get((p.article, p.organ), p.organ)) for p in filled]
    return dataclasses.replace(
        reading,
        mentions=tuple(sorted(mentions, key=lambda m: m.start)),
        posts=tuple(sorted(filled, key=lambda p: (p.at, p.start, p.post, p.organ))),
    )


class _Context:
    """What 市, 区 and 镇 mean at a point of a page: the home, and the divisions named last in the article."""

    def __init__(self, page: Page, divisions: Divisions) -> None:
        self.divisions = divisions
        self.page = page
        self.home = page.home or ""
        level = divisions.level(self.home) if self.home else ""
        chain = (self.home, *divisions.up(self.home)) if self.home else ()
        self.fixed: dict[str, str] = {}
        if chain:
            self.fixed["province"] = divisions.name(chain[-1])
        if level == "city":
            self.fixed["home"] = divisions.name(self.home)
        elif level == "county":
            own = divisions.name(self.home)
            self.fixed["county"] = own
            self.fixed["home"] = own if own.endswith("市") or len(chain) < 2 else divisions.name(chain[1])
        self.city = next((path for path in chain if divisions.level(path) == "city"), self.home)
        self.article: str | None = None
        self.named: dict[str, str] = {}
        self.zones: list[str] = []
        self.last = ""

    def enter(self, article: str | None) -> None:
        """Begin anew where another article begins."""
        if article != self.article:
            self.article, self.named, self.zones, self.last = article, {}, [], ""

    def place(self, mention: Mention, before: Sequence[Mention]) -> Mention:
        """Return the mention with its name filled, as those before it are; remember the division that it names."""
        self.enter(mention.article)
        if mention.type == "district":
            return self.district(mention)
        printed = _STRAY.sub("", mention.text)
        seat = ""
        if "{home}" in mention.name and printed.startswith("市"):
            at = mention.start, mention.article
            seat = self.seat(*at, before, _ALSO)
            seat = seat or (self.seat(*at, before, _BESIDE) if mention.name in _LEADING else "")
        name, reason = self.fill(mention.name.replace("{home}", seat or "{home}"), printed)
        reason = f"beside others of {seat}" if seat else reason
        if (body := _OF_ZONE.fullmatch(name)) is not None:
            self.zones.append(body.group("zone"))
        head = HEAD.match(name) or _TOWN.match(name)
        if head is not None and mention.type not in PERSONS:
            self.note(self.choose(head.group(1)))
        return dataclasses.replace(mention, name=name, reason=reason or mention.reason)

    def fill(self, name: str, printed: str) -> tuple[str, str]:
        """Return the full name without templates and the reason; "" as reason if there was no template to fill."""
        filled, reason = self.without_templates(name, printed)
        court = _CITY_COURT.match(filled)
        path = self.choose(court.group("place")) if court is not None else None
        if court is not None and path is not None and self.divisions.level(path) in _RANKS:
            rank = "高级" if self.divisions.parent(path) is None else "中级"
            filled = f"{court.group('place')}{rank}{filled[court.end() :]}"
        if (body := _PRINTED_BODY.fullmatch(filled)) is not None:
            zone = body.group("zone")
            filled = f"中共{zone}工作委员会" if body.group("party") else f"{zone}管理委员会"
        return _GARRISON.sub("", filled), reason

    def without_templates(self, name: str, printed: str) -> tuple[str, str]:
        """Return the name without templates, as it stands, and the reason."""
        if (zone := _OWN_ZONE.search(name)) is not None:
            return self.zone(name, zone, printed)
        match = _TEMPLATE.search(name)
        if match is None:
            return name, ""
        level = match.group(1)
        key = "city" if level == "home" else level
        unit = _unit(printed) if level in _INNER else ""
        if level == "home" and printed.startswith("市") and not self.fixed.get("home", "市").endswith("市"):
            key = level = "county"  # 恩施州 has no 市长: it is the city's that was named last
            unit = "市"
        told = self.named.get(key + unit) if level not in self.fixed or level in _INNER else None
        if told:
            own = self.divisions.name(told)
            return _TEMPLATE.sub(own, name), f"last named: {own}"
        if level in self.fixed and self.fixed[level].endswith(unit):
            return _TEMPLATE.sub(self.fixed[level], name), f"home: {self.fixed[level]}"
        where = self.divisions.name(self.home) if self.home else self.page.doc
        if level in _INNER:  # of counties and towns there are several
            where = "#".join(filter(None, (self.page.doc, self.article)))
        bare = _TEMPLATE.sub("", name) if not printed or "{" in printed else printed
        return f"{bare}（{where}）", "not told which"

    def zone(self, name: str, zone: re.Match[str], printed: str) -> tuple[str, str]:
        """Return the full name of a zone's organ and the reason: the zone of its kind last named, else the home's."""
        kind = zone.group("kind")
        home = self.divisions.name(self.home) if self.home else ""
        told = next((own for own in reversed(self.zones) if own.endswith(kind)), None)
        if told is not None:
            return name.replace(zone.group(), told), f"last named: {told}"
        if home and kind in _OFFICIAL:
            return name.replace("{zone}", home.removesuffix("市")), f"home: {home}"
        return f"{printed}（{home or self.page.doc}）", "not told which"

    def government(self, post: Post, mentions: Sequence[Mention]) -> str:
        """Return the government of a mayor who is named right beside another leader of a city of a county's rank; else ""."""
        unsaid = post.post in _MAYORS and post.organ.startswith("{home}")
        seat = self.seat(post.start, post.article, mentions, _BESIDE) if unsaid else ""
        return seat + "人民政府" if seat else ""

    def seat(
        self, start: int, article: str | None, mentions: Sequence[Mention], between: re.Pattern[str]
    ) -> str:
        """Return the city of a county's rank whose organ stands before `start`, with no more than what is given between; else ""."""
        organ = next((m for m in reversed(mentions) if m.type == "agency" and m.end <= start), None)
        if organ is None or organ.article != article:
            return ""
        head = HEAD.match(organ.name)
        words = _STRAY.sub("", self.page.text[organ.end : start])
        path = self.choose(head.group(1)) if head is not None and between.fullmatch(words) else None
        if path is None or self.divisions.level(path) != "county" or not path.endswith("市"):
            return ""
        return self.divisions.name(path)

    def district(self, mention: Mention) -> Mention:
        printed = _STRAY.sub("", mention.name)
        path = self.choose(printed)
        if _ZONE.fullmatch(path or printed) is not None:
            self.zones.append(path or printed)
        reason = mention.reason if mention.source == "places" else "gazetteer"
        if path is None:
            village = printed.endswith(("村", "社区"))
            above = (self.named.get("town") or self.named.get("county") or self.home) if village else ""
            return dataclasses.replace(mention, name=above + printed, reason="as printed")
        self.note(path)
        return dataclasses.replace(mention, name=path, reason=reason)

    def note(self, path: str | None) -> None:
        if path is not None:
            for division in (path, *self.divisions.up(path)):
                level = self.divisions.level(division)
                if level in _INNER and not self.yields(division, self.named.get(level)):
                    continue
                self.named[level] = division
                if level in _INNER and (unit := _ENDS.search(self.divisions.name(division))) is not None:
                    self.named[level + unit.group()] = division
            self.last = path

    def yields(self, division: str, told: str | None) -> bool:
        """Tell whether a division is meant from now on by its level: one abroad does not take the place of the home's own."""
        return not (self.city and told and told.startswith(self.city)) or division.startswith(self.city)

    def choose(self, printed: str) -> str | None:
        """Return the division that a printed form means here: inside the last named, the home, the province, else the highest."""
        found = self.divisions.named(printed)
        if not found:
            return None
        found = tuple(
            path for path in found if not any(path != other and path.startswith(other) for other in found)
        )
        province = self.home[:2]

        def rank(path: str) -> tuple[bool, bool, bool, bool, int, str]:
            inside_last = bool(self.last) and path.startswith(self.last) and path != self.last
            return (
                path != self.home,
                not (bool(self.city) and path.startswith(self.city)),
                not inside_last,
                not (bool(province) and path.startswith(province)),
                len(self.divisions.up(path)),
                path,
            )

        return min(found, key=rank)


def _named(post: Post, mentions: Sequence[Mention], templates: Sequence[str]) -> str:
    """Return the name of the mention that a post's organ is printed as; "" if none is inside the words of the post."""
    for index in range(len(mentions) - 1, -1, -1):
        mention = mentions[index]
        if mention.article != post.article or mention.start < post.start:
            break
        if templates[index] == post.organ and mention.end <= post.end:
            return mention.name
    return ""


def _unit(printed: str) -> str:
    """Return the kind of division that the printed name of an organ begins with (县委), "" if with none."""
    match = _BEGINS.match(printed)
    return match.group() if match is not None else ""


def _printed(post: Post) -> str:
    """Return the kind of division that a post is printed with, and the organ's template; the template if there are several."""
    kinds = set(_OF_POST.findall(_STRAY.sub("", post.evidence)))
    return (kinds.pop() if len(kinds) == 1 else "") + post.organ


def _settled(mentions: Sequence[Mention]) -> Iterator[Mention]:
    """Give a village that an article names twice, once with its town and once without, the longer path."""
    paths: dict[tuple[str | None, str], set[str]] = {}
    for m in mentions:
        if m.type == "district" and m.text.endswith(("村", "社区")):
            paths.setdefault((m.article, m.text), set()).add(m.name)
    for m in mentions:
        above = m.name.removesuffix(m.text)
        told = paths.get((m.article, m.text), set()) if m.type == "district" else set()
        longer = [name for name in told if len(name) > len(m.name) and name.startswith(above)]
        if len(longer) == 1:
            yield dataclasses.replace(m, name=longer[0], reason=f"same article: {longer[0]}")
        else:
            yield m


def _shortened(found: Iterable[Mention]) -> Iterator[Mention]:
    """Give short names of companies, institutions and offices the one full name on the page that they shorten."""
    mentions = list(found)
    full = {m.name for m in mentions if m.type in FIRMS and len(m.name) >= FULL_NAME}
    offices = {m.name: _STRAY.sub("", m.text) for m in mentions if m.type == "agency"}
    for mention in mentions:
        printed = _STRAY.sub("", mention.text)
        whole = {name for name, text in offices.items() if _is_office(printed, text)}
        if mention.type == "agency" and len(whole) == 1:
            name = whole.pop()
            yield dataclasses.replace(mention, name=name, reason=f"short form of {name}, same page")
            continue
        if mention.type in FIRMS and mention.name not in full and (name := full_name(mention.name, full)):
            yield dataclasses.replace(mention, name=name, reason=f"short form of {name}, same page")
        else:
            yield mention


_OFFICE = 4
"""Characters of a place and 分局, which any office there may be called: 天元分局."""
FULL_NAME = 8
"""Least length of a legal name, in characters."""


def full_name(short: str, full: Iterable[str]) -> str | None:
    """Return the only full name that a short one shortens, see `full_names`."""
    fits = full_names(short, full)
    return fits[0] if len(fits) == 1 else None


def full_names(short: str, full: Iterable[str]) -> list[str]:
    """Return the full names that a short one may shorten: they hold it, but for its legal form.

    A name that goes on after the whole of the short one is a part or a daughter of it: 山东大学机械工程学院,
    临工集团济南重机有限公司. One that is of a trade is no group as such: 悦达汽车集团 is not 悦达集团.
    """
    core = _CORE.sub("", short)
    if len(core) < 2 or (_LEGAL.search(short) and short.endswith(("有限公司", "有限责任公司"))):
        return []
    longer = [name for name in full if core in name and len(name) > len(short)]
    if not longer:
        return []
    whole = re.compile(f"{re.escape(short)}(?!{_FORM})" if _BODY_END.search(short) else r"(?!)")
    held = re.compile(re.escape(core) + (rf"(?:{_HOLDS})*集团" if short.endswith("集团") else ""))
    return [
        name
        for name in longer
        if held.search(name) is not None and whole.search(name) is None and not _is_branch(core, name)
    ]


def _is_office(short: str, text: str) -> bool:
    """Tell whether a printed name is another without whose office it is: 株洲监管分局."""
    return len(short) > _OFFICE and short.endswith("分局") and text.endswith(short) and text != short


def _is_branch(core: str, name: str) -> bool:
    """Tell whether a name is that of a company, more words and 公司 without a legal form: 德方纳米曲靖公司 is a branch of it."""
    return name.startswith(core) and _OUTSIDE.fullmatch(name, len(core)) is not None
