"""The organ of a post: finds it in the unit, in the unit before, or in the text before."""

import re

from kg.gazetteer.lexicon import Lexicon
from kg.gazetteer.wordlists import TOWNS
from kg.reading.recognise.engine.candidate import BODIES
from kg.reading.recognise.head_places import LEVELS
from kg.reading.recognise.posts.heads import GROUPS, PARTY, headed, is_head, is_of_other
from kg.reading.recognise.posts.mentions_by_offset import Settled
from kg.reading.recognise.posts.named_before import OF_ANY, NamedBefore
from kg.reading.recognise.posts.organ_names import (
    BESIDE,
    NAMELESS,
    NATIONAL,
    OUTPOST,
    beside_part,
    branch_beside,
    bureau_beside,
    committee_of,
    department_of,
    led_by,
    named_again,
    of_ministry,
    place_of,
    service_of,
    whole_with,
    without_bench,
    without_outpost,
    without_part,
)
from kg.reading.recognise.posts.units import BRANCH, Unit
from kg.reading.recognise.posts.unlisted import PART
from kg.reading.recognise.posts.village_organs import BASE, VillageOrgans
from kg.reading.recognise.posts.villages import (
    RESIDENTS,
    VILLAGE_BODIES,
    VILLAGE_BODY,
    VILLAGE_SENT,
    VILLAGES,
    of_residents,
    village_post,
    without_village,
)
from kg.reading.wholes import part_of, whole_of

__all__ = ["OFFICE", "Organs", "is_chief"]

_HERE = ("中国", "我国", "国家", "中华人民共和国", "届")
"""Words before the title of a head of this state, or of a member of its ruling party's centre."""
_CHIEF = re.compile(r"(?:代理?|常务|执行|第一)?副?(?P<level>省|市|州|盟|县|区|旗|镇|乡)长(?:助理)?$")
"""Heads of a government; the level word shows which government."""
_COMMISSIONERS = ("专员", "副专员")
"""Heads of the government of a prefecture that is not a city, after a post in its party committee: 地委书记兼|专员."""
_INNER_LEVELS = ("县", "区", "旗", "镇", "乡")
"""Levels with several divisions on a page: the one named last is meant."""
_PREFECTURES = {"州": "自治州", "盟": "盟"}
"""Levels that the home has only if its name has this ending."""
OFFICE = "办事处"
"""The organ of a street, with which the titles of its heads begin."""
_SCHOOL_PARTY = re.compile(r"中共(?P<name>[\u4e00-\u9fff]+(?:大学|学院|学校|中学|医院))委员会")
"""The party's committee of a school."""
_IS_WHOLE = re.compile(
    rf"中国|中共中央|中华|全国|国家|国务院|最高|.*(?:军区|军分区|警备区)$|(?:{VILLAGE_BODY.pattern})$"
)
"""Names of organs that are not a place's, and of bodies of villages."""
_AUTHORITY = ("管委会", "管理委员会")
"""The organ of a zone, printed alone: a city does not have one."""
_ZONE_PARTY = re.compile(r"(?:中共)?(?P<zone>[\u4e00-\u9fff]+?)(?:党工委|工作委员会)")
"""The party body of a zone."""
_ABROAD = ("领事", "大使", "公使", "参赞")  # envoys, after the place where they serve: 驻拉萨|总领事
_OF_WHOLE = re.compile(r"总经理|总裁|董事|监事|^党委|^党组|总工程师|总会计师|工会主席|厂长")
"""Titles of leaders of a whole company, who do not lead its parts."""
_TAKES = ("任", "为", "是")
"""Ends of the verbs of posts, right before a bare title."""
_FIRM = re.compile(r"(?:公司|集团|银行|厂)$")
"""Ends of the names of firms."""
_TEMPLATE = re.compile(r"\{(?:home|county)\}")
_LEVEL_WORDS = ("县", "市", "区", "州", "旗", "盟")
"""First characters of organs whose place is named before: 县委办."""
_BUREAU = re.compile(r"[\u4e00-\u9fff]{2,9}(?<!中共)(?:局|(?<!工)委|办|厅)")
"""A bureau without its place."""
_ROOM = re.compile(
    r"(?![\u4e00-\u9fff]*(?:大学|[学医]院|公司|集团))[\u4e00-\u9fff]{2,8}(?:办公室|[^司学]处|研究[所室]|实验室)"
)
"""An office or institute without its place, which belongs to the firm or school before it in a list."""
_CENTRE = re.compile(r"[\u4e00-\u9fff]{2,8}中心")
"""A centre without its place, which belongs to the bureau before it in a list: 东湖市教育局副局长、招生考试中心|主任."""
_OFFICES = re.compile(r"[局厅委]$")
"""Ends of the bureaus that have such centres."""
_OF_TOWN = re.compile(r"党委(?:副?书记|委员)$|(?:组织|宣传|统战|政法|组织统战|纪检)委员$")
"""Titles in the party committee of a town."""
_COMMITTEE_OF_TOWN = re.compile(r"中共(?P<town>.+(?:[镇乡]|街道))(?:工作)?委员会")
_CONFERENCE = "政协"
"""The political consultative conference, with which the titles of its members begin."""
_OF_STREET = re.compile(r"^副?主任$|调研员$|科员$|干部$")
"""Titles in the office of a street that is printed without the word for it: 三涧堡街道|一级主任科员."""
_OF_PLACE = re.compile(
    r"(?:[省市县区州旗盟镇乡}]|街道)(?:委员会|人民政府|人民代表大会(?:常务委员会)?)$|支部$|党总支$"
)
"""The organs of a place, beside which a part is another body's: 副市长、|规划处|处长."""
_SECTIONS = ("科", "处", "股")
"""Ends of the names of a bureau's sections."""
_OF_COURT = ("法官", "审判员", "审判长", "书记员", "法警", "陪审员")
"""Ends of titles in a court: a judgment names the lower courts, and calls its own 本院."""
_MOVES = ("转任", "改任", "调任")
"""Words after the post that somebody leaves, whose body was named when he took it: 由理事长|转任."""
_PARTY_OF_BODY = re.compile(r"(?:大学|学院|学校|医院|公司|集团|银行)(?:党委|党组|纪委)$")
"""The party's committee of a school or firm, under its name."""
_PARTIES = ("原告", "被告", "上诉人", "被上诉人", "申请人", "被申请人", "第三人", "对方", "双方")
"""Words for a party to a case or a contract right before the title of one of its people: the party is not said."""
_MEDIA = ("报", "报社", "日报社", "网", "新华社", "中新社", "通讯社", "电视台", "广播电台")
"""Ends of the media that print a story, and whose people it does not mean."""
_LED_BY = {"public": ("AGENCY",), "firm": ("COMPANY",), "academic": ("INSTITUTION", "AGENCY")}
"""Kind of a title to the labels of organs that a bare title may imply."""


def is_chief(title: str) -> bool:
    """Return whether a title is that of a head of a government, which its level word shows: 副市长."""
    return _CHIEF.match(title) is not None


class Organs:
    """Finds the organs of a document's posts.

    Parameters
    ----------
    settled
        The mentions of the document.
    words
        The lexicon.
    """

    def __init__(self, settled: Settled, words: Lexicon) -> None:
        self._settled = settled
        self._words = words
        self._before = NamedBefore(settled)
        self._villages = VillageOrgans(settled)

    def of(self, unit: Unit, before: str, body: str) -> tuple[str, str]:
        """Return full name and label of a unit's organ, given the organ of the unit before."""
        if inner := committee_of(before, unit.organ or unit.bare):
            return inner, "AGENCY"
        if unit.organ in _AUTHORITY and (zone := self._of_zone(unit, before))[0]:
            return zone
        if unit.organ in VILLAGE_BODIES and self._settled.last_village(unit.start):
            return self._villages.of(unit._replace(bare=unit.organ))
        if unit.organ == "":
            return self._nameless(unit, before, body)
        if unit.organ is not None:
            if unit.body != "COMPANY" and (whole := whole_of(unit.organ, (without_part(before),))):
                return whole + unit.organ, body  # 清华大学副校长兼信息学院|院长
            if body in ("COMPANY", "INSTITUTION") and self._is_inside(unit, before):
                return without_part(before) + unit.organ, "AGENCY"  # 东湖大学校长、招生工作领导小组|组长
            if body == "COMPANY" and OUTPOST.fullmatch(unit.organ):
                firm = without_outpost(without_part(before))
                return firm + unit.organ, body  # 西方公司董事兼北京代表处|首席代表
            if again := of_ministry(before, unit.organ) or named_again(before, unit.organ):
                return again, body  # 某会稽查局副局长，稽查总队总队长兼稽查局|局长
            return self._beside(unit, unit.organ, before, body) or self._printed(unit, unit.organ)
        return self._implied(unit, before, body)

    def _nameless(self, unit: Unit, before: str, body: str) -> tuple[str, str]:
        """Return the organ of words that name no body by themselves: 最高法院审判委员会委员、|执行局|局长; "" if unknown."""
        words = self._settled.text[unit.start : unit.end - len(unit.title)].strip("原前")
        return (self._beside(unit, words, before, body) if before and words else None) or ("", "")

    def _is_inside(self, unit: Unit, before: str) -> bool:
        """Return whether a list prints a group or an office, not the state's and without a place, after a post in its whole."""
        own = unit.organ or ""
        office = _ROOM.fullmatch(own) is not None and _ROOM.fullmatch(before) is None
        if not office and not own.endswith(GROUPS):
            return False
        if self._settled.text[unit.start - 1] not in "、兼" or place_of(own) or _IS_WHOLE.match(own):
            return False
        return self._settled.chart.starting(unit.start, "DISTRICT") is None

    def _implied(self, unit: Unit, before: str, body: str) -> tuple[str, str]:
        """Return the organ of a unit that prints none, or prints it without its place."""
        if (cadre := self._villages.implied(unit, before)) is not None:
            return cadre
        if unit.bare in _AUTHORITY:
            return self._of_zone(unit, before)
        if unit.bare:
            return self._bare(unit, before, body)
        if chief := _CHIEF.match(unit.title):
            return self._government(unit, chief.group("level"), place_of(before))
        if unit.title in NATIONAL:
            if unit.unread and not self._settled.text.endswith(_HERE, 0, unit.start):
                return "", ""  # 加拿大|总理
            place = place_of(before)
            region = place if place.endswith("自治区") and unit.title.startswith("自治区") else "{province}"
            return NATIONAL[unit.title].replace("{province}", region), "AGENCY"
        if unit.title in _COMMISSIONERS and before.startswith("中共") and not unit.unread:
            return f"{place_of(before)}行政公署", "AGENCY"
        return self.carried(unit, before, body)

    def _printed(self, unit: Unit, organ: str) -> tuple[str, str]:
        """Return the organ printed in the unit; for a division, the organ that its head leads."""
        if unit.title in NATIONAL and organ == "{home}人民政府":
            return NATIONAL[unit.title], "AGENCY"  # 政府副总理
        if unit.body != "DISTRICT" or unit.title.endswith(_ABROAD):
            return (organ, unit.body) if unit.body != "DISTRICT" else ("", "")
        if _OF_TOWN.match(unit.title) and organ.endswith(TOWNS):
            return f"中共{organ}委员会", "AGENCY"
        if (village := village_post(without_village(unit.title))) and organ.endswith(VILLAGES):
            return of_residents(organ, village[0]), "AGENCY"
        if _CHIEF.match(unit.title) or unit.title in ("主席", "副主席"):
            return organ + "人民政府", "AGENCY"
        if unit.title.startswith(_CONFERENCE):  # 东湖市第五届、第六届|政协委员
            return f"中国人民政治协商会议{organ}委员会", "AGENCY"
        if organ.endswith("街道") and _OF_STREET.search(unit.title):
            return organ + OFFICE, "AGENCY"
        return organ, "DISTRICT"

    def _beside(self, unit: Unit, organ: str, before: str, body: str) -> tuple[str, str] | None:
        """Return a bureau printed without its place after one with it: 东湖市档案局局长、物价局|局长."""
        text = self._settled.text
        place, listed = place_of(before) if body == "AGENCY" else "", text.endswith(BESIDE, 0, unit.start)
        if bureau := self._of_bureau(unit, organ, before, listed=listed):
            return bureau, "AGENCY"
        if not place or unit.body != "AGENCY" or _IS_WHOLE.match(organ):
            return None
        section = organ.endswith("办") and before.endswith(_SECTIONS)  # 东湖县林业局造林科科长、绿化办|主任
        if listed and (section or PART.fullmatch(organ)) and not place_of(organ):
            return beside_part(before, organ), "AGENCY"
        if (template := _TEMPLATE.search(organ)) is not None:  # 东湖县委常委、县委办|主任
            level = text[unit.start]
            own = listed and level in _LEVEL_WORDS and level == place[-1]
            return (organ.replace(template.group(), place), "AGENCY") if own else None
        if place_of(organ):
            return None
        tail = self._words.tail(organ)
        if tail is None and listed and _BUREAU.fullmatch(organ):
            tail = "{}" + organ
        return (tail.replace("{}", place), "AGENCY") if tail is not None else None

    def _of_bureau(self, unit: Unit, organ: str, before: str, *, listed: bool) -> str:
        """Return a bureau or centre inside the organ before, or a station after the police of a list: 刑警大队、|白石派出所|民警."""
        centre = listed and _CENTRE.fullmatch(organ) is not None and not place_of(organ)
        if centre and place_of(before) and _OFFICES.search(before) is not None:
            return part_of(before, organ)
        mention = self._settled.by_end.get(unit.start - 1)
        police = self._settled.name(mention) if mention is not None and mention.label == "AGENCY" else ""
        branch = branch_beside(before or police, organ)
        return branch or (bureau_beside(before, organ) if listed else "")

    def _of_zone(self, unit: Unit, before: str) -> tuple[str, str]:
        """Return the authority of the zone whose party body is named before, or of the zone named last."""
        own = _ZONE_PARTY.fullmatch(before)
        zone = own["zone"] if own is not None else self._before.zone(unit.start)
        return (zone + "管理委员会", "AGENCY") if zone else ("", "")

    def _bare(self, unit: Unit, before: str, body: str) -> tuple[str, str]:
        """Return the organ printed without its place: it takes the place, or the body, of the organ before."""
        if not before and unit.bare == "纪委" and (school := self._before.school(unit.start)) is not None:
            return (school[0] + unit.bare, school[1]) if school[0] else school
        if not before and (unit.bare in NAMELESS or self._is_of_body(unit)):
            return "", ""
        if (inside := self._inside(unit, before, body)) is not None:
            return inside
        if unit.bare == "人大" and unit.title.endswith("主席"):  # only towns have one
            place = place_of(before)
            return f"{place if place.endswith(TOWNS) else '{town}'}人民代表大会", "AGENCY"
        known = self._words.tail(unit.bare)
        if known is None and PART.fullmatch(unit.bare) is not None:
            return (
                ("", "") if _OF_PLACE.search(before) else (beside_part(before, unit.bare), body or "AGENCY")
            )
        tail = known or "{}" + unit.bare
        if (village := RESIDENTS.match(before)) is not None:
            return tail.replace("{}", village.group("place")), "AGENCY"  # 某村党总支书记、妇联|主席
        return tail.replace("{}", _place_before(unit, before) or "{home}"), "AGENCY"

    def _inside(self, unit: Unit, before: str, body: str) -> tuple[str, str] | None:
        """Return an organ printed without the body that it is in: the body of the organ before; None if it is in none."""
        if department := department_of(before, unit.bare):
            return department, "AGENCY"
        if body in ("COMPANY", "INSTITUTION"):
            whole = without_part(before)
            whole = "" if whole == before and PART.fullmatch(before) else whole  # 销售部经理兼餐饮部|副经理
            return whole + (
                "" if unit.bare == "纪委" else unit.bare.removeprefix("公司")
            ), body  # 株洲机务段党委副书记、纪委|书记
        if (school := _SCHOOL_PARTY.fullmatch(before)) is not None:
            return school.group("name") + unit.bare, "INSTITUTION"
        if BRANCH.fullmatch(unit.bare) and before:
            return beside_part(before, unit.bare), "AGENCY"
        if unit.bare == "纪委" and (service := service_of(before)):
            return f"中共{service}纪律检查委员会", "AGENCY"  # 消防救援总队副政委、纪委|书记
        if before.endswith("党委") and not place_of(before):
            return before + unit.bare, "AGENCY"  # 交通大学党委常委、宣传部|部长
        return None

    def _is_of_body(self, unit: Unit) -> bool:
        """Return whether a firm or school, to which a bare organ may belong, is named last: 集团党委书记甲、|纪委|书记乙."""
        bodies = (
            m
            for m in self._settled.earlier(unit.start)
            if m.label in BODIES and not self._settled.clean(m).endswith(_MEDIA)
        )
        last = next(bodies, None)
        return last is not None and (
            last.label != "AGENCY" or _PARTY_OF_BODY.search(self._settled.name(last)) is not None
        )

    def _government(self, unit: Unit, level: str, place: str) -> tuple[str, str]:
        """Return the government in a head's title: of the division before if that has the title's level."""
        ours = self._settled.text.endswith(("我" + level, "本" + level), 0, unit.start)
        if self._settled.text.endswith(level, 0, unit.start) and not ours:
            return "", ""  # 瓦伦西亚市|市长
        own = place if place.endswith(level) or place == LEVELS[level] else LEVELS[level]
        if own == LEVELS[level] and level in _INNER_LEVELS:
            nearest, label = self._before.government(level, unit.start)
            if nearest:
                return nearest, label
        unknown = level in _PREFECTURES and own == LEVELS[level]
        if unknown and _PREFECTURES[level] not in (self._settled.home or ""):
            return "", ""
        return own + "人民政府", "AGENCY"

    def carried(self, unit: Unit, before: str, body: str) -> tuple[str, str]:
        """Return the organ of the unit before if a bare title can belong to its kind."""
        first = unit.title == "第一书记" and before.startswith("中共") and before.endswith("委员会")
        if unit.unread or (BASE.match(unit.title) and not first) or self._is_of_other(unit):
            return "", ""
        if is_of_other(unit.title, before):
            return "", ""
        if unit.title.startswith(PARTY) and before.endswith(GROUPS):
            return "", ""  # 领导小组组长、|党委书记
        before = led_by(unit.title, before)
        ends = headed(unit.title)
        if ends is not None and not ends.search(before):
            before = whole_with(ends, before)
        if ends is not None and body == "AGENCY" and not ends.search(before) and unit.title not in OF_ANY:
            return "", ""
        whole = without_part(before) if body == "COMPANY" and _OF_WHOLE.search(unit.title) else before
        return without_bench(whole), "INSTITUTION" if is_head("校长", whole) else body

    def understood(self, unit: Unit, offset: int) -> tuple[str, str]:
        """Return the organ that a bare title takes from the text before: 市人大常委会主任甲主持,副主任乙参加."""
        if unit.title == "负责人" and self._settled.text.startswith(("：", ":"), unit.end):
            party = self._settled.party(unit.start)
            return (self._settled.name(party), party.label) if party is not None else ("", "")
        labels = _LED_BY.get(unit.kind)
        unsaid = (
            unit.organ is None
            and not unit.bare
            and not unit.unread
            and not unit.title.startswith(VILLAGE_SENT)
        )
        if (
            labels is None
            or not unsaid
            or BASE.match(unit.title)
            or self._is_of_other(unit)
            or unit.title.endswith(_OF_COURT)
            or self._settled.text.endswith(_PARTIES, 0, unit.start)
            or self._settled.text.startswith(_MOVES, unit.end)
            or self._settled.follows_words(unit.start)
        ):
            return "", ""
        if chief := _CHIEF.match(unit.title):
            return self._before.government(chief.group("level"), offset)
        if (headed := self._before.headed_by(unit, offset)) is not None:
            return self._settled.name(headed), headed.label
        mention = self._before.led(unit, BODIES if unit.title.startswith(PARTY) else labels, offset)
        if mention is None or is_of_other(unit.title, self._settled.name(mention)):
            return "", ""
        return led_by(unit.title, self._settled.name(mention)), mention.label

    def _is_of_other(self, unit: Unit) -> bool:
        """Return whether a title is in the service of a person (甲的|秘书), or heads an unnamed group (以甲为|组长|的)."""
        text = self._settled.text
        if text.endswith("的", 0, unit.start):
            return self._settled.is_person(unit.start - 1)
        return text.endswith("为", 0, unit.start) and text.startswith("的", unit.end)

    def continued(self, unit: Unit, led: str) -> tuple[str, str]:
        """Return the organ of a bare title in a career if it is that of the term before: 任某局副局长，2013年任|局长."""
        taken = not unit.unread or self._settled.text.endswith(_TAKES, 0, unit.start)
        if unit.organ is not None or unit.bare or not taken or not led:
            return "", ""
        if chief := _CHIEF.match(unit.title):
            place = place_of(led)
            return (place + "人民政府", "AGENCY") if place.endswith(chief.group("level")) else ("", "")
        ends = headed(unit.title)
        if ends is not None and ends.search(led) is not None:
            return led, "AGENCY" if unit.kind == "public" else "INSTITUTION"
        return (led, "COMPANY") if unit.kind == "firm" and _FIRM.search(led) is not None else ("", "")


def _place_before(unit: Unit, before: str) -> str:
    """Return the division of the organ before, which a bare organ shares: 某乡党委委员、|纪委|书记; "" if there is none."""
    town = _COMMITTEE_OF_TOWN.fullmatch(before) if unit.bare == "纪委" else None
    return town["town"] if town is not None else place_of(before)
