"""Full names of parts of bodies, and the place and the whole that a full name has."""

import re

from kg.gazetteer.wordlists import PARTS, PARTY_NAMES
from kg.reading.recognise.posts.heads import PARTY
from kg.reading.wholes import part_of

__all__ = [
    "BESIDE",
    "NAMELESS",
    "NATIONAL",
    "OUTPOST",
    "beside_part",
    "branch_beside",
    "bureau_beside",
    "committee_of",
    "department_of",
    "led_by",
    "named_again",
    "of_ministry",
    "place_of",
    "service_of",
    "whole_with",
    "without_bench",
    "without_outpost",
    "without_part",
]

_OUTPOST = r"[\u4e00-\u9fff]{2,7}?(?:代表处|分公司|分行|支行)"
OUTPOST = re.compile(_OUTPOST)
"""An outpost of a firm with the place alone."""
_OUTPOST_OF_FIRM = re.compile(rf"(?<=公司|银行|集团){_OUTPOST}$")
NATIONAL = {
    "总书记": "中国共产党中央委员会",
    "自治区主席": "{province}人民政府",
    "自治区副主席": "{province}人民政府",
    "中央委员": "中国共产党中央委员会",
    "中央候补委员": "中国共产党中央委员会",
    "候补中央委员": "中国共产党中央委员会",
    "国家主席": "中华人民共和国",
    "国家副主席": "中华人民共和国",
    "中央军委主席": "中国共产党中央军事委员会",
    "中央军委副主席": "中国共产党中央军事委员会",
    "总理": "中华人民共和国国务院",
    "国务院总理": "中华人民共和国国务院",
    "副总理": "中华人民共和国国务院",
    "国务委员": "中华人民共和国国务院",
    "委员长": "全国人民代表大会常务委员会",
}
"""Posts that exist once in the country or region, and the organ that they imply."""
BESIDE = ("、", "兼", "兼任")
"""Words between two posts that are held together."""
NAMELESS = frozenset(
    (
        "办公厅",
        "办公室",
        "支队",
        "大队",
        "中队",
        "总队",
        "分队",
        "派出所",
        "司法所",
        "工商所",
        "税务所",
        "财政所",
    )
)
"""Parts that do not name a body without their whole."""
_CENTRAL = ("中华人民共和国", "最高人民", "国家")
"""Beginnings of the full names of central organs."""
_MINISTRY = re.compile(r"中华人民共和国[\u4e00-\u9fff]{1,12}?部")
_BUREAU_OF = re.compile(r"(?!国家|中国|全国|中央|[\u4e00-\u9fff]{1,3}[省市州县区])[\u4e00-\u9fff]{2,8}[司局]")
"""A bureau of such an organ, printed without it."""
_JUDICIAL = ("人民检察院", "人民法院")
_OF_JUDICIAL = re.compile(r"反贪(?:污贿赂)?局|反渎职侵权局|执行局")
"""Bureaus of a procuratorate or a court."""
_BENCH = re.compile(r"(?<=院)(?:审判|检察)委员会$")
"""The committee of a court; its members hold the next post in the court itself."""
_LONGEST_PART = 9
"""Maximum length of the name of a ministry's department without the ministry, in characters."""
_LEAST = 3
"""Minimum length of the name of a body, in characters."""
_AGAIN = 3
"""Characters by which a part is recognised in the organ of the post before."""
_OWN_PART = re.compile(
    rf"(?P<whole>.*(?:[局委院厅署会府校司团行]|学(?!生)))(?:[\u4e00-\u9fff]{{1,10}}(?:{PARTS}|队|办公厅|界别|专委会)|政治部|办公[厅室])"
)
"""A part to which the previous post belonged: 财政局|经济建设科."""
_WHOLE = re.compile(
    r"(?P<whole>.*(?:公司|集团|大学|学院|银行|厂|医院))[\u4e00-\u9fff]{1,10}?(?:部|室|处|科|系|中心|事业部|学院|车间|项目部|公所)"
)
"""A company or school with a part of it: 东湖大学|教务处."""
_DEPARTMENT = re.compile(r"(?P<whole>中共.{2,20}?委)[\u4e00-\u9fff]{2,6}部")
"""A department of a party committee."""
_POLICE = re.compile(
    r"(?P<whole>.*公安(?:分?局|厅|处)[\u4e00-\u9fff]{2,6}分局|.*(?:公安(?:分?局|厅|处)|分局))(?:[\u4e00-\u9fff]+)?"
)
"""A bureau of the police, alone or with a part of it: 东湖县公安局|刑警大队."""
_STATION = re.compile(
    r"(?![\u4e00-\u9fff]*公安)[\u4e00-\u9fff]{1,8}派出所|(?:刑警|刑侦|治安|禁毒|交警|巡警|特警|巡特警|经侦|网安|户籍|法制)[大中支]?队"
)
"""A station of the police, or a team."""
_OFFICE_OF = re.compile(
    r"(?P<whole>中共[^团]{2,20}委)(?:办公[厅室]|督查室|[\u4e00-\u9fff]{0,4}研究室|[\u4e00-\u9fff]{1,5}部)"
)
"""An office or department of a party committee."""
_PREFECTURE = re.compile(r"(?P<whole>(?!中共\{)[\u4e00-\u9fff]{2,12}地委)[\u4e00-\u9fff]*")
"""The committee of a prefecture that the gazetteers do not have, alone or with a part of it."""
_TROOPS = re.compile(r"第?[一二三四五六七八九十]+(?:纵队|支队|兵团|[旅师军团])")
"""A unit of an army at the beginning of a name."""
_ARMY_PART = re.compile(
    r"(?P<whole>.*(?:军区|军分区|纵队|支队|兵团|野战军|舰队|空军|政治部|[一二三四五六七八九十立][旅师军团]))[\u4e00-\u9fff]{2,4}(?:部|科|处|所)"
)
"""A department of a unit of an army or of a brigade of the police."""
_SCHOOL_PARTY = re.compile(r"(?P<whole>.*(?:大学|学院))党委[\u4e00-\u9fff]{2,6}部")
"""A department of the party committee of a school."""
_ARMY_ENDS = ("部", "科", "处", "所")
_DEPARTMENT_OF = re.compile(
    r"(?P<whole>(?:中华人民共和国|国家)[\u4e00-\u9fff]{2,16}?(?:部|委员会|总局|局|署))(?:[\u4e00-\u9fff]{2,12}司)?"
)
"""A ministry, alone or with one of its departments: 中华人民共和国商务部|条约法律司."""
_ARMED = ("人武部", "武装部", "人民武装部")
"""The military department of a county or town, which is none of its party committee's."""
_OWN_WHOLE = re.compile(
    r"[\u4e00-\u9fff]{2,}(?:专班|指挥部|领导小组|联席会议|(?P<event>组委会|组织委员会|筹委会|执委会))[\u4e00-\u9fff]{0,6}(?:部|办公室|组|处|中心)"
)
"""A part with its own whole, a group of the place, or the committee of an event, which is nobody's part."""
_GROUP = re.compile(r"[一二三四五六七八九十]组")
_ROOMS = ("室", "处", "司", "局")
_BOARD = re.compile(r"(?P<firm>[^()（）]*?(?:银行|公司|集团))[\u4e00-\u9fff]*委员会")
_OF_FIRM = ("总裁", "总经理", "董事长")
"""A committee inside a firm, and the heads of the firm."""
_OF_COMMITTEE = ("秘书长", "副秘书长", "常委")
"""Titles in the whole committee, which no office of it has."""
_OWN_PARTY = re.compile(r"(?<=[^村区道镇乡县市省])(?:党委|党组|纪委|党支部|党总支)$")
"""The party committee inside a body, whose other heads belong to the body itself."""
_PARTY_OF_SCHOOL = re.compile(r"中共(?P<school>[\u4e00-\u9fff]+(?:大学|学院|学校|中学|医院))委员会")
"""The party's committee of a school."""
_IN_COMMITTEE = re.compile(r"^党|^纪委|书记$|常委$|委员$|秘书长$")
"""Titles in such a committee; others are in the school itself: 校党委常委、|教务长."""
_PARTY_OF_GROUNDS = re.compile(
    r"(?P<grounds>.+(?:开发区|产业园|工业园|园区|高新区|经开区|保税区))党(?:工?委|组)"
)
_OF_FIRMS = re.compile(r"董事长?$|监事$|总经理$|总裁$")
"""Titles in the firm of an industrial park, never in its party committee."""
_OF_TOWN = ("党委", "党工委")
_TOWN = re.compile(r"(?P<place>.+(?:[镇乡]|街道))(?:人民政府|办事处)")
"""The government of a town; the titles above are those of its party committee."""
_COURT = re.compile(r"[\u4e00-\u9fff{}a-z]+?(?:法院|检察院|[高中]院)")
_BENCHES = ("审判委员会", "检察委员会")
"""Committees of the whole court."""
_IN_REGION = re.compile(r"(?:省|自治区|^|中共)(?P<place>[\u4e00-\u9fff]{2,4})(?=地区)")
"""The name of a prefecture in an organ's name."""
_OUT_OF_TOWN = re.compile(r"[\u4e00-\u9fff]{2,3}分局")
"""A branch of a bureau with the name of its place alone."""
_CONGRESS = re.compile(
    r"(?:[\u4e00-\u9fff{}a-z]+人民代表大会(?:常务委员会)?|(?:中国人民政治协商会议|政协)[\u4e00-\u9fff{}a-z]+?委员会)"
)
_OF_BRANCH = re.compile(r"[\u4e00-\u9fff]{2,4}分局[\u4e00-\u9fff]+")
"""A part of a branch that is printed without its bureau."""
_NUMBERED = re.compile(r"[一二三四五六七八九十]+(?P<kind>中队|大队|支队|科|处|室|庭)$")
"""A numbered part of a body."""
_UNDER = (("总队", "支队"), ("总队", "大队"), ("支队", "大队"), ("支队", "中队"), ("大队", "中队"))
"""Ends of the names of police units, and of the units inside them."""
_OF_CENTRAL = re.compile(
    r"(?P<whole>中国[\u4e00-\u9fff]{2,8}监督管理委员会|国家[\u4e00-\u9fff]{2,8}(?:总局|委员会)|中华人民共和国[\u4e00-\u9fff]{1,8}?部)(?:[\u4e00-\u9fff]{2,8}[局司]|[\u4e00-\u9fff]{2,4}总队)"
)
"""A bureau of a central body, beside which another part belongs to the body too."""
_SERVICE = re.compile(r"(?:局|队|厅|院|社|署|台|海关|监狱)$")
"""Ends of bodies with a commission for discipline of their own."""
_OF_SERVICE = re.compile(
    r"(?P<whole>.+?(?:公安[厅局]|司法[厅局]|总队|支队|人民法院|人民检察院|监狱|海关))(?:政治|警务|后勤|人事|装备)[\u4e00-\u9fff]{0,4}部"
)
"""A department of such a body."""
_CENTRE = re.compile(rf"(?P<party>{PARTY_NAMES})(?:第[一二三四五六七八九十]+届)?中央委员会")
"""The centre of a democratic party."""
_IN_CITY = re.compile(
    r"(?:中共|中国人民政治协商会议|政协)?(?P<place>[\u4e00-\u9fff]{2,7}?(?:市|自治州|地区|(?<!同)盟)[\u4e00-\u9fff]{1,5}?[区县旗市])(?=委|纪委|政府|人民|人大|政协|党工委)"
)
"""The organ of a county or district printed with its city: 中共东湖市西山区委."""
_OWN_CENTRE = re.compile(r"(?:(?:第?[一二三四五六七八九十]+届、?)*中央委员会|中国共产党中央委员会)")
"""The centre of the party named before."""
_BRANCH = re.compile(r"(?P<place>[\u4e00-\u9fff]{2,8}[省市区])委会")
"""The committee of such a party in a place, printed after a post in its centre."""
_INNER = re.compile(
    r"(?:提案|财政|经济|预算|农业|农村|人口|资源|环境|城乡|教育|科学|科技|文化|卫生|体育|教科|科教|教文|文卫|科文|卫体|文史|学习|社会|法制|宪法|法律"
    r"|民族|宗教|港澳|台侨|外事|华侨|侨务|监察|司法|内务|代表|人事|选举|任免|宣传|联络|委员|建设|保护|资料|和|与|体|工作)+(?:委员会|工委)"
)
"""A committee inside a congress, printed without it; its name consists of these remits."""


def beside_part(before: str, part: str) -> str:
    """Return the full name of a part after another part of its organ, or its bench: 东湖县财政局|预算科、国库科."""
    if inner := _inner_part(before, part):
        return inner
    if (own := _OWN_WHOLE.fullmatch(part)) is not None:  # 团县委书记、某专班办公室|主任
        return part if own["event"] else place_of(before) + part
    if _OF_BRANCH.match(part) is not None and part[:_AGAIN] not in before:
        return part  # 消防一中队队长、江北分局消防科|科长
    number, last = _NUMBERED.fullmatch(part), _NUMBERED.search(before)
    if number is not None and last is not None and number["kind"] == last["kind"]:
        return before[: last.start()] + part  # 消防一中队战士、四中队|队长
    if (again := before.find(part[:_AGAIN])) > 0 and len(part) > _AGAIN:
        return before[:again] + part  # 市公安局城关分局刑侦队副队长、城关分局刑侦队|队长
    if _is_under(before, part):
        return before + part
    if before.endswith(part):
        return before  # 某局办公室副主任、办公室|主任
    organ = _BENCH.sub("", before)  # 中级人民法院审判委员会委员、民事审判第三庭|庭长
    beside = _DEPARTMENT.fullmatch(organ) if part.endswith("部") else None  # 市委宣传部部长、统战部|部长
    match = beside or _OF_CENTRAL.fullmatch(organ) or _OWN_PART.fullmatch(organ)
    if match is None and organ[-2:] == part[-2:] and not place_of(organ):
        return part  # 药物研究所兼医疗器械研究所|副研究员
    return part_of(match["whole"] if match is not None else organ, part)


def _is_under(before: str, part: str) -> bool:
    """Return whether a part is one of the organ before: 交警支队民警、|机动大队|大队长; 公安处民警、|消防科|科长."""
    squad = any(part.endswith(low) and before.endswith(high) for high, low in _UNDER)
    section = part.endswith("科") and before.endswith("处") and _OWN_PART.fullmatch(before) is not None
    return squad or section


def department_of(before: str, part: str) -> str:
    """Return the full name of a department of a party committee, or a court's division, after a post in it; else ""."""
    if part.endswith("庭") and _COURT.match(before) is not None:
        return _inner_part(before, part)
    if part in _ARMED and (place := place_of(before)):
        return place + "人民武装部"
    prefecture = _PREFECTURE.fullmatch(before)
    if not part.endswith("部"):
        return ""
    if prefecture is not None:
        return str(prefecture["whole"]) + part  # 鄱阳地委干训班指导员、|组织部
    return part_of(before, part) if before.startswith("中共") and before.endswith("委员会") else ""


def _inner_part(before: str, part: str) -> str:
    """Return the full name of a part that the organ before has or is in, or of a department beside one; else ""."""
    if before.startswith(part) or _TROOPS.match(part) is not None:
        return part  # 第三机械工业部西北指挥部指挥长，第三机械工业部|副部长
    if (at := before.find(part)) > 0 and len(part) >= _AGAIN:
        return before[:at] + part  # 军区政治部组织部部长、政治部|副主任
    if _GROUP.fullmatch(part) is not None and before.endswith(_ROOMS):
        return before + part  # 调研室副主任兼四组|组长
    if part.endswith("庭") and (court := _COURT.match(before)) is not None:
        return court.group() + part  # 福建高院研究室副主任、民一庭|副庭长
    school = _SCHOOL_PARTY.fullmatch(before)
    if school is not None and not part.endswith("部"):
        return school["whole"] + part  # 某大学党委宣传部部长、融媒体中心|主任
    army = _ARMY_PART.fullmatch(before) if part.endswith(_ARMY_ENDS) else None
    return army["whole"] + part if army is not None else ""


def bureau_beside(before: str, organ: str) -> str:
    """Return the full name of a bureau beside a post in the central organ or court that has it; "" if none has."""
    if before.endswith(_JUDICIAL) and _OF_JUDICIAL.fullmatch(organ) is not None:
        return beside_part(before, organ)
    if (before.startswith(_CENTRAL) or _OF_CENTRAL.match(before)) and _BUREAU_OF.fullmatch(organ) is not None:
        ministry = _MINISTRY.match(before)  # 公安部政治部副主任、|训练局|局长
        return beside_part(ministry.group() if ministry is not None else before, organ)
    return ""


def branch_beside(before: str, organ: str) -> str:
    """Return the full name of a station of the police or of a bureau's branch after a post in the bureau; "" for others."""
    police = _POLICE.fullmatch(before)
    if police is not None and _STATION.fullmatch(organ) is not None:
        return str(police["whole"]) + organ  # 东湖县公安局刑警大队民警、城北派出所|所长
    if organ.endswith("庭") and _COURT.match(organ) is None:
        return department_of(before, organ)
    region = _IN_REGION.search(before)
    if region is not None and organ.startswith("地区"):
        return region["place"] + organ  # 合江地区革委会副主任、|地区革委会生产指挥部
    branch = _OUT_OF_TOWN.fullmatch(organ) is not None and "分局" not in before
    return before + organ if branch and before.endswith("局") else ""  # 长江航务局副局长兼武汉分局|局长


def of_ministry(before: str, organ: str) -> str:
    """Return the full name of a department of the ministry of the post before: 商务部外资司司长、|条约法律司; "" for others."""
    ministry = (
        _DEPARTMENT_OF.fullmatch(before) if organ.endswith("司") and len(organ) <= _LONGEST_PART else None
    )
    return ministry["whole"] + organ if ministry is not None else ""


def named_again(before: str, organ: str) -> str:
    """Return the full name of what is printed short after a post in it or in a part of it; "" if it is not named before."""
    central = _OF_CENTRAL.match(before)
    at = before.find(organ) if central is not None and len(organ) >= _AGAIN else -1
    return before[: at + len(organ)] if at > 0 else ""


def led_by(title: str, organ: str) -> str:
    """Return the body that a title leads: of an organ with its own party committee, the organ: 某学院党委|常委、院长."""
    if title.startswith(_OF_TOWN) and (town := _TOWN.fullmatch(organ)) is not None:
        return f"中共{town['place']}{'工作' * town['place'].endswith('街道')}委员会"
    office, court = _OFFICE_OF.fullmatch(organ), _COURT.match(organ)
    if title.startswith(_BENCHES) and court is not None:
        return court.group()  # 高级人民法院刑二庭庭长、|审判委员会委员
    if office is not None and title in _OF_COMMITTEE:
        return office["whole"] + "员会"  # 市委督查室主任、|副秘书长
    if title.endswith(_OF_FIRM) and (board := _BOARD.fullmatch(organ)) is not None:
        return board["firm"]  # 北欧银行全球管理委员会委员、亚太区|总裁
    if title in _OF_COMMITTEE and (prefecture := _PREFECTURE.fullmatch(organ)) is not None:
        return str(prefecture["whole"])
    if _IN_COMMITTEE.search(title) is None and (school := _PARTY_OF_SCHOOL.fullmatch(organ)) is not None:
        return school["school"]
    if _OF_FIRMS.search(title) and (park := _PARTY_OF_GROUNDS.fullmatch(organ)) is not None:
        return park["grounds"]
    return organ if title.startswith(PARTY) else _OWN_PARTY.sub("", organ)


def without_part(organ: str) -> str:
    """Return a company or school without the part at the end of its name: 东湖大学|教务处."""
    match = _WHOLE.fullmatch(organ)
    return match["whole"] if match is not None else organ


def without_outpost(organ: str) -> str:
    """Return a firm without the outpost at the end of its name: 东湖银行|山东省分行."""
    return _OUTPOST_OF_FIRM.sub("", organ)


def place_of(organ: str) -> str:
    """Return the division, or its template, at the start of an organ's full name; "" if there is none."""
    if inner := _IN_CITY.match(organ):
        return inner["place"]
    match = re.match(
        rf"(?:中共|中国共产主义青年团|共青团|中国人民政治协商会议|中国人民解放军|{PARTY_NAMES})?(?P<place>\{{\w+\}}|(?!中国|全国|国家|智慧|数字)[\u4e00-\u9fff]{{1,2}}城市|[\u4e00-\u9fff]{{2,8}}族自治[县旗州]|[\u4e00-\u9fff]{{1,8}}?(?:省|自治区|(?<!城)市|自治州|(?<!同)盟|县|(?<![军战])区|旗|(?:镇|乡)(?![县市区])|街道))",
        organ,
    )
    return match.group("place") if match else ""


def committee_of(whole: str, printed: str) -> str:
    """Return the full name of a committee printed after a post in its congress or party, else "": 市政协常委、|提案委员会.

    The special committees belong to the congress, the working ones to its standing committee (Organic Law of the Local
    People's Congresses, 2022, sections 33 and 58).
    """
    centre, branch = _CENTRE.fullmatch(whole), _BRANCH.fullmatch(printed)
    if centre is not None and _OWN_CENTRE.fullmatch(printed) is not None:
        return whole  # 农工党第九届中央委员会秘书长，第十届、十一届中央委员会|副主席
    if centre is not None and branch is not None:  # 农工党中央常委、|江苏省委会
        return f"{centre['party']}{branch['place']}委员会"
    if _CONGRESS.fullmatch(whole) is None or _INNER.fullmatch(printed) is None:
        return ""
    special = not printed.endswith("工作委员会")
    return (whole.removesuffix("常务委员会") if special else whole) + printed


def whole_with(ends: re.Pattern[str], organ: str) -> str:
    """Return the longest body of the kind in the name of its part, else the part: 沈阳铁路局|锦州车务段 for 副局长."""
    for end in range(len(organ) - 2, _LEAST, -1):
        if ends.search(organ[:end]) is not None:
            return organ[:end].removeprefix("中共")
    return organ


def service_of(organ: str) -> str:
    """Return the body with a commission for discipline of its own: the organ, or that of its department; "" if none."""
    if (department := _OF_SERVICE.fullmatch(organ)) is not None:
        return department["whole"]
    return organ if _SERVICE.search(organ) is not None else ""


def without_bench(organ: str) -> str:
    """Return the court for its committee, whose members hold the next post in the court itself."""
    return _BENCH.sub("", organ)
