"""Mentions to entities, in two pure halves: within a page (home, short forms), then over the corpus.

A name is never joined to another by spelling, sound or containment alone: there is always a rule of the genre
(home, announced, short form beside its full name) and the reason is kept.
"""

import dataclasses
import datetime
import itertools
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from pypinyin import lazy_pinyin

from kg.divisions import Divisions
from kg.schema import ENTITY_TYPES, Alias, Entity, Mention, Page, Post, Reading

__all__ = ["Corpus", "pinyin", "resolve_corpus", "resolve_page"]

PERSONS = ("official", "person")
FIRMS = ("company", "institution")

_TEMPLATE = re.compile(r"\{(home|province|county|town)\}")
_LEGAL = re.compile(r"(?:公司|集团|银行|厂|合作社)$")
_CORE = re.compile(r"(?:集团公司|集团|公司)$")
_STRAY = re.compile(r"\s+")
_HEAD = re.compile(r"(?:中共|共青团)?([\u4e00-\u9fff]{1,8}?(?:自治县|[县区市旗]))")
_NATION = ("中华人民共和国", "中国共产党", "全国", "国家", "中国人民政治协商会议全国")
_SURNAMES = {
    "曾": "zeng", "单": "shan", "仇": "qiu", "解": "xie", "查": "zha", "朴": "piao", "区": "ou", "盖": "ge", "翟": "zhai",
    "缪": "miao", "员": "yun", "乐": "yue", "覃": "qin", "尉迟": "yu chi", "单于": "chan yu", "万俟": "mo qi", "澹台": "tan tai",
}  # fmt: skip
"""Surnames that are read otherwise than the character usually is (Xiandai Hanyu Cidian, 7th edition, 2016)."""


@dataclasses.dataclass(frozen=True, slots=True)
class Corpus:
    """What all pages together say; rows in order of document and offset, entities in order of name."""

    mentions: tuple[Mention, ...]
    posts: tuple[Post, ...]
    entities: tuple[Entity, ...]
    aliases: tuple[Alias, ...]


def pinyin(name: str, *, person: bool) -> str:
    """Return the syllables of a name without tones, joined by blanks; surnames of persons as surnames are read."""
    for length in (2, 1) if person else ():
        if name[:length] in _SURNAMES:
            return " ".join([_SURNAMES[name[:length]], *lazy_pinyin(name[length:])])
    return " ".join(lazy_pinyin(name))


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
        The same rows with `name` and `reason` of mentions, `type` of persons and `organ` of posts filled.
        The name of a known division is its path. Names that the page cannot place bear the home in brackets.
    """
    context = _Context(reading.page, divisions)
    officials = {m.name for m in reading.mentions if m.type == "official" and not m.credit}
    posts = {(post.article, post.at): [] for post in reading.posts}
    for post in reading.posts:
        posts[post.article, post.at].append(post)
    mentions, filled = [], []
    for mention in sorted(reading.mentions, key=lambda m: (m.article or "", m.start)):
        row = context.place(mention)
        if row.type == "person" and row.name in officials and not row.credit:
            row = dataclasses.replace(row, type="official")
        mentions.append(row)
        for post in posts.get((mention.article, mention.start), ()):
            organ, _ = context.fill(post.organ, post.organ)
            filled.append(dataclasses.replace(post, organ=organ))
    mentions = list(_shortened(mentions))
    full = {(m.article, m.text): m.name for m in mentions if m.type in FIRMS}
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
        self.last = ""

    def place(self, mention: Mention) -> Mention:
        """Return the mention with its name filled; remember the division that it names."""
        if mention.article != self.article:
            self.article, self.named, self.last = mention.article, {}, ""
        if mention.type == "district":
            return self.district(mention)
        name, reason = self.fill(mention.name, _STRAY.sub("", mention.text))
        head = _HEAD.match(name)
        if head is not None and mention.type not in PERSONS:
            self.note(self.choose(head.group(1)))
        return dataclasses.replace(mention, name=name, reason=reason or mention.reason)

    def fill(self, name: str, printed: str) -> tuple[str, str]:
        """Return the name without templates and the reason; "" as reason if there was none to fill."""
        match = _TEMPLATE.search(name)
        if match is None:
            return name, ""
        level = match.group(1)
        key = "city" if level == "home" else level
        told = self.named.get(key) if level not in self.fixed or level in ("county", "town") else None
        if told:
            own = self.divisions.name(told)
            return _TEMPLATE.sub(own, name), f"last named: {own}"
        if level in self.fixed:
            return _TEMPLATE.sub(self.fixed[level], name), f"home: {self.fixed[level]}"
        where = self.divisions.name(self.home) if self.home else self.page.doc
        bare = _TEMPLATE.sub("", name) if not printed or "{" in printed else printed
        return f"{bare}（{where}）", "not told which"

    def district(self, mention: Mention) -> Mention:
        printed = _STRAY.sub("", mention.name)
        path = self.choose(printed)
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
                self.named[self.divisions.level(division)] = division
            self.last = path

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


def _shortened(mentions: Sequence[Mention]) -> Iterator[Mention]:
    """Give short names of companies and institutions the one full name on the page that they shorten."""
    full = {m.name for m in mentions if m.type in FIRMS and len(m.name) >= _FULL_NAME}
    for mention in mentions:
        if mention.type in FIRMS and mention.name not in full and (name := _full_name(mention.name, full)):
            yield dataclasses.replace(mention, name=name, reason=f"short form of {name}, same page")
        else:
            yield mention


_FULL_NAME = 8
"""Least length of a legal name, in characters."""


def _full_name(short: str, full: Iterable[str]) -> str | None:
    """Return the only full name that a short one shortens: same beginning of its core, all its characters in order."""
    core = _CORE.sub("", short)
    if len(core) < 2 or (_LEGAL.search(short) and short.endswith(("有限公司", "有限责任公司"))):
        return None
    fits = [name for name in full if core in name and len(name) > len(short)]
    return fits[0] if len(fits) == 1 else None


def resolve_corpus(
    readings: Iterable[Reading], divisions: Divisions, stories: Mapping[tuple[str, str], str]
) -> Corpus:
    """Say of every mention which entity it names, and describe the entities.

    Parameters
    ----------
    readings
        Pages after `resolve_page`, in any order.
    divisions
        The tree of divisions.
    stories
        Document and article to story: what counts as one article.

    Returns
    -------
    Corpus
        Independent of the order of the pages.

    Notes
    -----
    Persons of one name are one within one home city, unless they are in office in two of its counties within the same
    weeks; over homes they are one if they share an organ, or if one of
    them is of the nation; otherwise they stay apart and are told as namesakes of one another. A name that is only
    ever credited is another than the official of that name.
    """
    pages = sorted(readings, key=lambda reading: reading.page.doc)
    persons = _persons(pages)
    firms = _firms(pages)
    own = _district_names(pages, divisions)
    mentions, posts = [], []
    for reading in pages:
        doc = reading.page.doc
        for m in reading.mentions:
            if m.type in PERSONS:
                entity, reason = persons[doc, m.article, m.name, m.credit]
            elif m.type == "district":
                entity, reason = own.get(m.name, m.name), m.reason
            else:
                entity, reason = firms.get(m.name, m.name), m.reason
                if entity != m.name:
                    reason = f"short form of {entity}, same corpus"
            mentions.append(dataclasses.replace(m, entity=entity, reason=reason or m.reason))
        for p in reading.posts:
            organ = own.get(p.organ, firms.get(p.organ, p.organ))
            posts.append(
                dataclasses.replace(
                    p,
                    person=persons.get((doc, p.article, p.person, False), (p.person, ""))[0],
                    organ=organ,
                )
            )
    kinds = _types(mentions)
    mentions = [dataclasses.replace(m, type=kinds[m.entity]) for m in mentions]
    dates = {reading.page.doc: reading.page.date for reading in pages}
    return Corpus(tuple(mentions), tuple(posts), *_described(mentions, dates, stories))


def _city(page: Page) -> str:
    """Return the home as far as persons of one name are taken for one: province and city."""
    match = re.match(r"(?:.{2,8}?(?:省|自治区))?.{2,12}?(?:市|自治州|地区|盟)", page.home or "")
    return match.group() if match else (page.home or page.doc)


def _persons(pages: Sequence[Reading]) -> dict[tuple[str, str | None, str, bool], tuple[str, str]]:
    """Map document, article, printed name and credit to the person's entity and the reason."""
    organs: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    counts: Counter[tuple[str, str, bool]] = Counter()
    official: set[tuple[str, str]] = set()
    listed: set[str] = set()
    city = {reading.page.doc: _city(reading.page) for reading in pages}
    for reading in pages:
        home = city[reading.page.doc]
        for p in reading.posts:
            organs[p.person, home].add(p.organ)
        for m in reading.mentions:
            if m.type in PERSONS:
                counts[m.name, home, m.credit] += 1
                if m.type == "official":
                    official.add((m.name, home))
                    if m.source == "phrases":
                        listed.add(m.name)
    homes: defaultdict[str, list[str]] = defaultdict(list)
    for name, home, _ in sorted(counts):
        if home not in homes[name]:
            homes[name].append(home)
    right = _misprinted(counts, official, organs)
    entity: dict[tuple[str, str], str] = {}
    for name, places in homes.items():
        groups: list[list[str]] = []
        for home in places:
            joined = next(
                (
                    g
                    for g in groups
                    if name in listed or any(_same(organs[name, home], organs[name, o]) for o in g)
                ),
                None,
            )
            if joined is None:
                groups.append([home])
            else:
                joined.append(home)
        for group in groups:
            for home in group:
                entity[name, home] = name if len(groups) == 1 else f"{name}（{group[0]}）"
    apart = _kept_apart(pages, city)
    found: dict[tuple[str, str | None, str, bool], tuple[str, str]] = {}
    for reading in pages:
        doc, home = reading.page.doc, city[reading.page.doc]
        for m in reading.mentions:
            if m.type in PERSONS:
                name = right.get((m.name, home), m.name)
                who = entity[name, home]
                if m.credit and (m.name, home) in official:
                    found[doc, m.article, m.name, True] = (
                        f"{who}（记者）",
                        "credited only: another than the official of this name",
                    )
                elif (name, home) in apart:
                    county, reason = apart[name, home].place(doc, m.article)
                    found[doc, m.article, m.name, m.credit] = f"{who.partition('（')[0]}（{county}）", reason
                else:
                    reason = (
                        f"misprint of {name}: same sound, same home, no post of its own"
                        if name != m.name
                        else ""
                    )
                    found[doc, m.article, m.name, m.credit] = who, reason
    return found


_MEANWHILE = 45
"""Days within which nobody is head of two counties: a transfer takes longer."""
_DEPUTY = ("代表", "委员")
_NO_COUNTY = re.compile(r"(?:高新|经开|开发|示范|新|园)区$")


class _Apart:
    """People of one name in one city whose posts in different counties cannot be one person's."""

    def __init__(self) -> None:
        self.told: dict[tuple[str, str | None], str] = {}
        self.days: defaultdict[str, set[int]] = defaultdict(set)

    def conflict(self) -> bool:
        """Tell whether two counties have the name in office at the same time."""
        return any(
            abs(a - b) <= _MEANWHILE
            for one, other in itertools.combinations(sorted(self.days), 2)
            for a in self.days[one]
            for b in self.days[other]
        )

    def place(self, doc: str, article: str | None) -> tuple[str, str]:
        """Return the county of the person whom an article means, and the reason."""
        if (doc, article) in self.told:
            county = self.told[doc, article]
            return county, f"post in {county}; others of this name hold posts elsewhere at the same time"
        near = sorted({county for (d, _), county in self.told.items() if d == doc})
        if len(near) == 1:
            return near[0], f"same page as the one in {near[0]}"
        most = Counter(self.told.values())
        county = min(most, key=lambda c: (-most[c], c))
        return county, f"nothing tells which of {'、'.join(sorted(most))}; the commonest"


def _kept_apart(pages: Sequence[Reading], city: Mapping[str, str]) -> dict[tuple[str, str], _Apart]:
    """Find the names that two people of one city bear: in office in two counties within the same weeks."""
    found: defaultdict[tuple[str, str], _Apart] = defaultdict(_Apart)
    for reading in pages:
        doc, date = reading.page.doc, reading.page.date
        home = city[doc]
        for p in reading.posts:
            head = _HEAD.match(p.organ)
            if date is None or p.former or not p.public or p.post in _DEPUTY or head is None:
                continue
            county = head.group(1)
            if home.endswith(county) or _NO_COUNTY.search(county):
                continue
            apart = found[p.person, home]
            apart.told[doc, p.article] = county
            apart.days[county].add(datetime.date.fromisoformat(date).toordinal())
    return {key: apart for key, apart in found.items() if apart.conflict()}


def _same(one: set[str], other: set[str]) -> bool:
    """Tell whether posts of one name on pages of two homes are one person's: a shared organ, or one of the nation."""
    return bool(one & other) or any(organ.startswith(_NATION) for organ in one | other)


def _misprinted(
    counts: Mapping[tuple[str, str, bool], int],
    official: set[tuple[str, str]],
    organs: Mapping[tuple[str, str], set[str]],
) -> dict[tuple[str, str], str]:
    """Map a misprinted name of a home's official to the right one: 王庭楷 to 王庭恺.

    Both are officials of one home, differ in one character of the given name that sounds alike, and the misprint
    has no post of its own while the other has.
    """
    blocks: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    for name, home in sorted(official):
        if len(name) == _PERSON:
            blocks[home, " ".join(lazy_pinyin(name))].append(name)
    right: dict[tuple[str, str], str] = {}
    for (home, _), names in blocks.items():
        posted = [name for name in names if organs.get((name, home))]
        for name in names:
            near = [
                other
                for other in posted
                if other != name
                and other[0] == name[0]
                and sum(a != b for a, b in zip(name, other, strict=True)) == 1
            ]
            if name not in posted and len(near) == 1:
                right[name, home] = near[0]
    return right


_PERSON = 3
"""Length of the names that may be misprints of one another: of two characters too many people are called alike."""


def _firms(pages: Sequence[Reading]) -> dict[str, str]:
    """Map short names of companies to the one full name of the corpus that they shorten."""
    names = {m.name for reading in pages for m in reading.mentions if m.type == "company"}
    full = {name for name in names if len(name) >= _FULL_NAME and name.endswith("公司")}
    grams: defaultdict[str, set[str]] = defaultdict(set)
    for name in full:
        for i in range(len(name) - 1):
            grams[name[i : i + 2]].add(name)
    found = {}
    for name in sorted(names - full):
        whole = _full_name(name, grams.get(name[:2], ()))
        if whole:
            found[name] = whole
    return found


def _district_names(pages: Sequence[Reading], divisions: Divisions) -> dict[str, str]:
    """Map the paths of divisions to names that are unique in the corpus: own names, longer only where they clash."""
    paths = {m.name for reading in pages for m in reading.mentions if m.type == "district"}
    own = {path: divisions.name(path) for path in paths if path in divisions}
    for path in paths - own.keys():
        own[path] = (
            re.sub(r"^.*(?:镇|乡|街道|县|区|市)(?=[\u4e00-\u9fff]{2,6}(?:村|社区)$)", "", path) or path
        )
    shared = {name for name, count in Counter(own.values()).items() if count > 1}
    return {path: path if name in shared else name for path, name in own.items()}


def _types(mentions: Iterable[Mention]) -> dict[str, str]:
    """Return the type of each entity: official if ever one, else the commonest, ties by `ENTITY_TYPES`."""
    votes: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for m in mentions:
        votes[m.entity][m.type] += 1
    return {
        entity: "official"
        if "official" in count
        else min(count, key=lambda kind: (-count[kind], ENTITY_TYPES.index(kind)))
        for entity, count in votes.items()
    }


def _described(
    mentions: Iterable[Mention], dates: Mapping[str, str | None], stories: Mapping[tuple[str, str], str]
) -> tuple[tuple[Entity, ...], tuple[Alias, ...]]:
    """Return entities and their printed forms."""
    rows: defaultdict[str, list[Mention]] = defaultdict(list)
    for m in mentions:
        rows[m.entity].append(m)
    bare: defaultdict[str, list[str]] = defaultdict(list)
    for name, group in rows.items():
        if group[0].type in PERSONS:
            bare[name.partition("（")[0]].append(name)
    entities, aliases = [], []
    for name in sorted(rows):
        group = rows[name]
        forms: Counter[str] = Counter(_STRAY.sub("", m.text) for m in group)
        why = {_STRAY.sub("", m.text): m.reason for m in reversed(group)}
        order = sorted(forms, key=lambda form: (-forms[form], form))
        told = sorted(date for m in group if (date := dates[m.doc]))
        person = group[0].type in PERSONS
        entities.append(
            Entity(
                entity=name,
                type=group[0].type,
                aliases=tuple(form for form in order if form != name),
                pinyin=pinyin(name.partition("（")[0], person=person),
                mentions=len(group),
                articles=len({stories[m.doc, m.article] for m in group if m.article is not None}),
                first=told[0] if told else None,
                last=told[-1] if told else None,
                namesakes=tuple(n for n in sorted(bare[name.partition("（")[0]]) if n != name)
                if person
                else (),
            )
        )
        aliases += [Alias(name, form, forms[form], why[form]) for form in order]
    return tuple(entities), tuple(aliases)
