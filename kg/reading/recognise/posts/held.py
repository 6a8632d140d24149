"""Posts of persons: turns the units of a chain into posts with their organs."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from kg.reading.recognise.engine.candidate import Candidate
from kg.reading.recognise.posts.heads import JOINT, is_head
from kg.reading.recognise.posts.mentions_by_offset import Settled
from kg.reading.recognise.posts.named_before import NamedBefore
from kg.reading.recognise.posts.organ_names import place_of
from kg.reading.recognise.posts.organ_of_post import OFFICE, Organs
from kg.reading.recognise.posts.statement import Statement
from kg.reading.recognise.posts.titles import CALLED
from kg.reading.recognise.posts.units import Unit
from kg.reading.recognise.posts.unlisted import PART
from kg.reading.recognise.posts.villages import village_post, without_village

__all__ = ["Held", "of_scholar", "posts_of"]

_DEPUTY = re.compile(r"(?P<body>人大|政协|党)(?P<post>代表|委员)$")
_OF_PARTY = re.compile(r"党(?:工委|委)(?P<post>(?:第一)?副?书记|委员|常委)$")
"""Titles in a committee of the party if the committee is the organ: 镇党委委员."""
_IN_BODY = re.compile(r"(?:^|[厅处科局]级|[厅处科局]职)干部$|^辅警$")
"""Words that count as a post if the body is known."""
_ADVISES = re.compile(r"负责人|顾问|^代表$")
"""Titles that are not offices but are recorded as posts."""
_NO_POST = frozenset({
    "专家", "学者", "博士", "硕士", "老师", "青年", "通讯员", "博士生导师", "博导", "导师", "法定代表人", "法人代表",
    "创始人", "联合创始人", "教师", "青年教师", "医师", "医生", "护士", "老板", "执行主席", "主席团成员", "主席团常务主席",
    "大会执行主席", "大会秘书长", "大会主席团成员", "常务主席", "联合国官员",
})  # fmt: skip
"""Words for people that are not posts: degrees, trades, the chair of one session."""
_COMMISSION = re.compile(
    r"(?P<whole>(?!中共).*(?:大学|学院|学校|医院|公司|集团|银行|厂|[省市县区州旗][\u4e00-\u9fff]{2,10}[厅局]|法院|检察院|总队|支队))纪委"
)
"""The commission for discipline inside a school or firm: its secretary is a leader of the whole."""
_GRADE = re.compile(r"^(?:第一|常务|执行|专职|党委|党组|副)+")
"""Words of rank before a title."""
_IN_RANKS = re.compile(r"(?:侦查员|民警|辅警|科员|队员|警官|法警|书记员|审判员|干警)$")
"""Titles of those whom a list names after their head."""
_PARTS = ("科", "处", "室", "股", "司")
"""Ends of the names of parts that are listed with others of their whole."""
_DISCIPLINE = ("纪委", "纪律检查委员会")
_SESSION = ("主席团成员", "常务主席", "执行主席", "大会秘书长")
"""Ends of the titles of those who chair a session: officials, but without a post."""
_BY_ORGAN = frozenset(("执行主席",))
"""Titles that are a post only in a body: 大会|执行主席 is not one."""
_SCHOLARS = (*CALLED, "副主任医师")
"""Titles of scholars, which stand after the names of heads of schools and hospitals too."""
_OF_GOVERNMENT = ("秘书长", "副秘书长")
"""Titles that a list gives those behind a mayor, or behind the head of an association."""
_ASSOCIATION = re.compile(r"(?<!委员)(?:会|促进会|联盟)$")
_OF_ASSOCIATION = re.compile(r"(?:会长|理事长|秘书长|监事长|理事)$")
"""Titles in an association."""
_OF_CENTRE = ("中央委员", "中央候补委员", "候补中央委员")
"""Titles of members of the party's centre."""
_STATE = "中华人民共和国"
"""Beginning of the full names of ministries."""
_CENTRE = "中国共产党中央委员会"
_WORDS = re.compile(r"(?<=[、，,；兼])(?:(?!兼)[\u4e00-\u9fff]){3,10}$")
"""Words from a mark to a title."""
_AGAIN = 12
"""Maximum length of such words and the mark before them, in characters."""
_TEAM = "工作队"
_BRANCH = re.compile(r"(?:党总支|党支部|支部)副?书记$")
"""Secretaries of the party in a small school or institute, after the post of its head: 校长兼|党支部书记."""
_MANAGER = re.compile(r"(?:厂长|经理|董事长|总裁)$")
_OF_SCHOOL = ("校", "副校")
"""Beginnings of titles in a school."""
_NEEDS_ORGAN = frozenset(("代表", "委员"))
_IN_BRANCH = re.compile(r"党委(?:副?书记|常委|委员)")
"""Titles in the party's committee of a school or firm."""
_PARTY_DEPARTMENTS = ("组织部", "宣传部", "统战部")
_PARTY_POST = re.compile(r"党|书记|纪委|纪检")


class Held(NamedTuple):
    """A post of a person; offsets in ``doc.text``."""

    start: int
    """Start of the words that show the post."""
    end: int
    person: int
    """Start of the person's mention."""
    post: str
    """The title without its organ; "" if the person only chairs a session."""
    organ: str
    """Full name as far as known, may hold ``{home}``; "" if the organ is unknown."""
    former: bool
    public: bool
    planned: bool = False
    """True for a post that the person does not hold yet: 拟任, 候选人."""
    begin: str | None = None
    """Start of the term, as printed."""
    until: str | None = None
    body: str = ""
    """Label of the organ."""


def posts_of(
    person: Candidate,
    said: Statement,
    settled: Settled,
    organs: Organs,
    *,
    led: str = "",
    beside: Held | None = None,
    at: tuple[str, str] = ("", ""),
) -> Iterator[Held]:
    """Turn the units of a statement, left to right, into posts: organs and 原 carry over to the next units.

    `led` is the organ of the term before in a career, "" if there is none; `beside` the post of the person right before
    in a list, whose organ a bare title may share; `at` the name and label of the body where the person worked: 到某校工作，历任….
    """
    (organ, body), former, unknown, last = at, False, False, ""
    named: list[tuple[str, str]] = []
    for printed in said.units:
        unit = _named_again(printed, named, settled.text)
        former = unit.former or (former and _goes_on(unit, said, organ))
        if _chairs(unit):
            yield Held(said.start, said.end, person.start, "", "", former, True, unit.planned)
        if not _is_post(unit):  # 某公司创始人、|董事长
            organ, body = unit.organ or organ, unit.body or body
            continue
        whole = _sibling_of(unit, beside) or _branch_of(unit, last, organ, body)
        told, label = organs.of(unit, *whole) if not (unit.bare and unknown) else ("", "")
        if not told:
            told, label = (
                _of_head(unit, last, organ, body)
                or _listed(unit, beside, organs)
                or _from_before(unit, said, person.start, organs, settled, led=led)
            )
        told, inner = _whole_of(_office(unit, told), unit.bare)
        if _is_seat(unit, told, said):
            continue
        named.append((told, label))
        last = unit.title
        organ, body = (told, label) if told else (("", "") if unit.unread else (organ, body))
        unknown = not organ and (unit.unread or unit.title.startswith("党"))
        yield Held(
            said.start,
            said.end,
            person.start,
            inner + _post(unit, told),
            told,
            former,
            _is_public(unit, label),
            unit.planned,
            *said.term_of(unit),
            label,
        )


def _goes_on(unit: Unit, said: Statement, organ: str) -> bool:
    """Return whether 原 before one post is also that of the next: in the same organ, unless each has its turn."""
    return not said.series and not (unit.organ and unit.organ != organ)


def _branch_of(unit: Unit, last: str, organ: str, body: str) -> tuple[str, str]:
    """Return the organ of the unit before, or its party's committee before the department of one: 某大学党委常委、|宣传部|部长."""
    inside = _IN_BRANCH.match(last) is not None and unit.bare in _PARTY_DEPARTMENTS
    return (organ + "党委", "AGENCY") if inside and not organ.endswith("委员会") else (organ, body)


def _named_again(unit: Unit, named: Sequence[tuple[str, str]], text: str) -> Unit:
    """Return a post with the organ that the same list names before in full: 某会稽查局副局长，稽查总队队长兼|稽查局|副局长."""
    words = _WORDS.search(text, max(unit.start - _AGAIN, 0), unit.end - len(unit.title))
    if not unit.unread or unit.organ is not None or words is None:
        return unit
    full = next(((name, label) for name, label in named[::-1] if name.endswith(words.group())), None)
    return unit._replace(organ=full[0], body=full[1], unread=False) if full is not None else unit


def of_scholar(called: Held, own: Sequence[Held]) -> Held:
    """Return a scholar's title after a name with the school or hospital of the post before it: 东湖大学副校长甲|教授."""
    last = own[-1] if own else None
    if (
        called.organ
        or called.post not in _SCHOLARS
        or last is None
        or last.body != "INSTITUTION"
        or last.former
        or _ASSOCIATION.search(last.organ) is not None  # 东湖学会会长甲|教授
    ):
        return called
    return called._replace(organ=last.organ, body=last.body)


def _is_seat(unit: Unit, organ: str, said: Statement) -> bool:
    """Return whether a title is a post only in a body that is not known: a bare 代表 or 委员."""
    return not organ and unit.title in _NEEDS_ORGAN and not said.seat


def _of_head(unit: Unit, last: str, organ: str, body: str) -> tuple[str, str] | None:
    """Return the body before with its label if its head, the title before, has the party's branch too: 校长兼|党支部书记."""
    leads = is_head(last, organ) or (body == "COMPANY" and _MANAGER.search(last) is not None)
    return (organ, body) if leads and _BRANCH.fullmatch(unit.title) else None


def _sibling_of(unit: Unit, beside: Held | None) -> tuple[str, str] | None:
    """Return the part before, with its label, whose whole a part printed alone shares: 督查科长甲、|创建科|科长乙."""
    part = unit.organ or unit.bare
    if beside is None or not part.endswith(_PARTS) or not beside.organ.endswith(part[-1:]):
        return None
    return (beside.organ, beside.body) if PART.fullmatch(part) and not place_of(part) else None


def _listed(unit: Unit, beside: Held | None, organs: Organs) -> tuple[str, str] | None:
    """Return the organ of the post before in a list, if the title is of the same kind: 某校党委书记甲、|校长乙."""
    if beside is None or not beside.organ or unit.organ is not None or unit.bare or unit.unread:
        return None
    if unit.title in _OF_GOVERNMENT and beside.organ.endswith("人民政府"):
        return beside.organ, beside.body  # 东湖市副市长甲、副秘书长乙
    if beside.body == "INSTITUTION" and _ASSOCIATION.search(beside.organ):
        officers = _OF_ASSOCIATION.search(unit.title) and _OF_ASSOCIATION.search(beside.post)
        if officers is not None:
            return beside.organ, beside.body  # 东湖商会会长甲，秘书长乙
    if unit.title.startswith("党") and beside.organ.endswith(_DISCIPLINE):
        return None  # 校纪委书记甲，|党委副书记乙
    same = (
        _GRADE.sub("", unit.title) == _GRADE.sub("", beside.post) or _IN_RANKS.search(unit.title) is not None
    )
    if same or is_head(unit.title, beside.organ) or (unit.kind == "firm" and beside.body == "COMPANY"):
        found = organs.carried(unit, beside.organ, beside.body)
        return found if found[0] else None
    return None


def _chairs(unit: Unit) -> bool:
    """Return whether a title is that of somebody who only chairs a session."""
    return unit.title.endswith(_SESSION) and unit.organ is None


def _whole_of(organ: str, bare: str) -> tuple[str, str]:
    """Return the body that has a commission for discipline of its own, and 纪委 for the title: 东湖医院|纪委|书记."""
    commission = _COMMISSION.fullmatch(organ)
    if commission is None:
        return organ, ""
    return commission["whole"], "" if bare == "纪委" else "纪委"


def _office(unit: Unit, organ: str) -> str:
    """Return the office of a place if the title belongs to that office; "" for a manager of a ministry: 人事部|经理."""
    if unit.title.endswith("经理") and organ.startswith(_STATE):
        return ""
    place = place_of(organ) if unit.title.startswith(OFFICE) else ""
    return place + OFFICE if place else organ


def _from_before(
    unit: Unit, said: Statement, offset: int, organs: Organs, settled: Settled, *, led: str
) -> tuple[str, str]:
    """Return the organ of the term before in a career, else the one mentioned before."""
    told = organs.continued(unit, led) if unit is said.units[0] else ("", "")
    return told if told[0] else _understood(unit, said.units, offset, organs, settled)


def _understood(
    unit: Unit, units: list[Unit], offset: int, organs: Organs, settled: Settled
) -> tuple[str, str]:
    """Return the organ mentioned before, for the unit itself or another unit of its chain; "" for an unread organ."""
    if unit.title in _NEEDS_ORGAN or unit.title.startswith(JOINT) or unit.unread or unit.bare:
        return "", ""
    own = unit is not units[0] and unit.title.startswith(_OF_SCHOOL)  # 学位委员会主席、|校长
    if settled.follows_words(units[0].start) and not own:
        return "", ""
    of_school = any(u.title.startswith(("党", *_OF_SCHOOL)) for u in units)
    of_school = of_school or settled.text.startswith(("校", "我校"), units[0].start)
    if of_school and (school := NamedBefore(settled).school(offset)) is not None:
        return school
    return next((found for u in (unit, *units) if (found := organs.understood(u, offset))[0]), ("", ""))


def _is_post(unit: Unit) -> bool:
    """Return whether a title is recorded as a post."""
    if unit.title.endswith("教师"):
        return False
    if unit.title in _NO_POST:
        return unit.title in _BY_ORGAN and unit.organ is not None
    if unit.title == "成员":
        return (unit.organ or "").endswith(("组", "委员会", "专班"))
    if _IN_BODY.search(unit.title) is not None:
        return bool(unit.organ) and unit.body != "DISTRICT"
    return unit.kind != "other" or _ADVISES.search(unit.title) is not None


def _is_public(unit: Unit, label: str) -> bool:
    """Return whether a post makes its holder an official."""
    if label == "AGENCY" and unit.title.endswith(("长", "代表")):
        return True
    of_state = label not in ("COMPANY", "INSTITUTION") or _PARTY_POST.search(unit.title) is not None
    return unit.kind == "public" and of_state


def _post(unit: Unit, organ: str) -> str:
    """Return a title without its organ: 村支书 becomes 书记, 人大代表 becomes 代表."""
    if organ.startswith("中共") and (party := _OF_PARTY.match(unit.title)) is not None:
        return party.group("post")
    if unit.bare == "纪委" and not organ.endswith(_DISCIPLINE):
        return unit.bare + unit.title
    if unit.title in _OF_CENTRE and organ == _CENTRE:
        return unit.title.replace("中央", "")
    title = without_village(unit.title)
    if organ.endswith(_TEAM):
        return title.removeprefix(_TEAM)
    village = village_post(title)
    if village is not None and (unit.body == "DISTRICT" or title != unit.title):
        return village[1]
    if unit.title.startswith(OFFICE):
        return unit.title.removeprefix(OFFICE)
    deputy = _DEPUTY.match(unit.title)
    return deputy.group("post") if deputy else unit.title
