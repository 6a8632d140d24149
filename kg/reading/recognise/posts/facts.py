"""Facts of persons: reads them from notices, vitae and obituaries, as in 甲，男，汉族，1970年5月生，湖南醴陵人."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from kg.gazetteer.wordlists import PARTY_NAMES
from kg.reading.recognise.engine.candidate import Candidate
from kg.reading.recognise.posts.mentions_by_offset import Settled
from kg.reading.recognise.posts.statement import named_end
from kg.reading.recognise.posts.vita import BORN_AT, has_vita, is_alias, vita_start

__all__ = ["Stated", "facts_of"]

_PEOPLES = (
    "汉|蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|高山|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗"
    "|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|乌孜别克|俄罗斯|鄂温克|德昂|保安|裕固|京|塔塔尔|独龙|鄂伦春|赫哲|门巴|珞巴|基诺"
)
"""The ethnic groups that the state recognises (GB/T 3304-1991)."""
_DATE = r"(?P<y>(?:19|20)\d{2})年(?:(?P<m>1[0-2]|0?[1-9])月(?:(?P<d>3[01]|[12]\d|0?[1-9])[日号])?)?"
_SAME = r"(?P<same>同年|当年|次年)(?:(?P<sm>1[0-2]|0?[1-9])月)?"
_CLAUSE = re.compile(r"[^，,；;。：:\n]+")
_SEX = re.compile(r"(?P<value>[男女])性?")
_PEOPLE = re.compile(rf"(?P<value>(?:{_PEOPLES})族)")
_BIRTH = re.compile(
    rf"(?:出生于|生于|于)?{_DATE}(?:出?生(?:人)?|诞生)?(?:(?:于|在)(?P<place>[\u4e00-\u9fff]{{2,14}}?)(?:(?:的?一个|的一)[\u4e00-\u9fff]{{2,12}})?)?"
)
_BORN = re.compile(r"生")
_ORIGIN = re.compile(r"(?:系|是|籍贯为?|祖籍|原籍)?(?P<value>[\u4e00-\u9fff（）()]{2,14}?)(?P<ends>人)?")
_PROVINCE = re.compile(
    r"北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾"
    r"|内蒙古|广西|西藏|宁夏|新疆|香港|澳门"
)
_NATIVE = re.compile(r"籍贯为?|祖籍|原籍")
_JOINED = re.compile(
    rf"(?:{_DATE})?.{{0,24}}?(?:加入(?:中国共产党|中共)|入党|(?P<other>加入(?:{PARTY_NAMES})))"
)
_WORK = re.compile(
    rf"(?:{_DATE}|{_SAME})?(?:从.{{2,16}}毕业)?(?:后|起)?(?:到.{{2,12}})?参加(?:革命|公安|教育|税务)?(?:工作|革命)(?P<also>并.*)?"
)
_STUDY = re.compile(
    r"(?P<value>(?:在职|全日制|中央党校|省委党校|[\u4e00-\u9fff]{0,12}(?:大学|学院|党校|学校))*(?:大学|研究生|本科|大专|专科|中专|硕士|博士|高中)(?:本科|研究生)?(?:学历|文化程度|文化|学位))"
    r"|(?P<plain>(?:在职|全日制|中央党校|省委党校)?(?:大学|研究生|本科|大专|硕士研究生|博士研究生))"
    r"|(?:\d{4}年(?:\d{1,2}月)?)?毕业于(?P<school>[\u4e00-\u9fff]{4,24})"
    r"|(?P<graduate>[\u4e00-\u9fff]{4,30}专业)(?:在职)?(?:硕士|博士)?研究生毕业"
    r"|(?:\d{4}年(?:\d{1,2}月)?)?就读于(?P<pupil>[\u4e00-\u9fff]{4,24})"
    r"|(?:\d{4}年(?:\d{1,2}月)?)?从?(?P<left>[\u4e00-\u9fff]{2,20}(?:大学|学院|学校|专业|系|党校|班))毕业(?:参加.*)?"
    r"|(?:[\u4e00-\u9fff]{0,6})(?:在|考入|进入)(?P<at>[\u4e00-\u9fff、]{2,24}(?:大学|学院|学校|专业|系|党校))(?:学习|就读)"
    r"|(?:\d{4}年(?:\d{1,2}月)?)?获得?(?P<degree>[\u4e00-\u9fff]{2,26}(?:学士|硕士|博士))学位"
)
_BIRTHPLACE = re.compile(
    r"(?:同志)?(?:出生|生|诞生)(?:于|在)(?P<place>[\u4e00-\u9fff]{2,14}?)(?:(?:的?一个|的一)[\u4e00-\u9fff]{2,12})?"
)
_BEFORE = re.compile(rf"(?P<born>(?:出生于|生于){_DATE})的$|(?P<on>{_DATE.replace('P<', 'P<o')})[，,]?$")
"""The day of birth before the name: 出生于1975年12月的|甲; 1948年，|甲|出生于某县."""
_NEXT_TO_NAME = re.compile(rf"(?:同志)?(?P<born>(?:出生于|生于){_DATE})")


class Stated(NamedTuple):
    """A fact of a person; offsets in ``doc.text``."""

    start: int
    end: int
    person: int
    """Start of the person's mention."""
    kind: str
    """One of `kg.base.schema.FACT_KINDS`."""
    value: str


def facts_of(settled: Settled) -> list[Stated]:
    """Return the facts of a document's persons, except posts, in order; each kind once in each vita."""
    found: list[Stated] = []
    for person in settled.persons:
        if is_alias(settled.text, person):
            continue
        if has_vita(settled.text, person):
            found += _vita(person, _stop(person, settled), settled)
        elif (match := _NEXT_TO_NAME.match(settled.text, person.end)) is not None:
            found.append(Stated(match.start("born"), match.end(), person.start, "birth", _date(match)))
    return found


def _stop(person: Candidate, settled: Settled) -> int:
    """Return the end of a vita: the end of its paragraph, or the next name that has its own vita."""
    end = settled.text.find("\n", vita_start(settled.text, person))
    end = len(settled.text) if end < 0 else end
    for other in settled.persons_from(person.end):
        if other.start >= end:
            break
        if has_vita(settled.text, other) and not is_alias(settled.text, other):
            return other.start
    return end


def _vita(person: Candidate, stop: int, settled: Settled) -> Iterator[Stated]:
    told: dict[str, Stated] = {}
    date = ""
    if (born := _born_before(person, settled)) is not None:
        told["birth"] = born
        date = born.value
    for clause in _CLAUSE.finditer(settled.text, named_end(settled.text, person), stop):
        words = clause.group().strip()
        start = clause.start() + len(clause.group()) - len(clause.group().lstrip())
        own = _day_of(words, date)
        for kind, value in _facts(words, own, settled, start):
            if kind not in told or kind == "study":
                told.setdefault(
                    f"{kind} {value}" if kind == "study" else kind,
                    Stated(start, start + len(words), person.start, kind, value),
                )
        date = own or date
    yield from told.values()


def _born_before(person: Candidate, settled: Settled) -> Stated | None:
    """Return the birth that the words before a name tell; None if they tell none."""
    match = _BEFORE.search(settled.text, max(person.start - 20, 0), person.start)
    if match is None or (match["on"] and BORN_AT.match(settled.text, person.end) is None):
        return None
    parts = match.group("y", "m", "d") if match["born"] else match.group("oy", "om", "od")
    value = "-".join([parts[0], *(f"{int(part):02d}" for part in parts[1:] if part)])
    return Stated(match.start(), person.start, person.start, "birth", value)


def _facts(words: str, own: str, settled: Settled, start: int) -> Iterator[tuple[str, str]]:
    """Yield the kinds and values of the facts in a clause.

    Parameters
    ----------
    words
        The clause.
    own
        The date in the clause, or the one that it continues: 并加入…; "" if there is none.
    settled, start
        The document, and the start of the clause in it.
    """
    if (match := _SEX.fullmatch(words)) is not None:
        yield "sex", match["value"]
    elif (match := _PEOPLE.fullmatch(words)) is not None:
        yield "ethnicity", match["value"]
    elif _BORN.search(words) and (match := _BIRTH.fullmatch(words)) is not None:
        yield "birth", _date(match)
        if match["place"] and _is_place(match["place"], settled, start + match.start("place")):
            yield "origin", match["place"]
    elif (match := _BIRTHPLACE.fullmatch(words)) is not None:
        if _is_place(match["place"], settled, start + match.start("place")):
            yield "origin", match["place"]
    elif (place := _origin(words, settled, start)) is not None:
        yield "origin", place
    yield from _steps(words, own)


def _origin(words: str, settled: Settled, start: int) -> str | None:
    """Return the place that a clause gives as somebody's origin."""
    match = _ORIGIN.fullmatch(words)
    if match is None or not (match["ends"] or _NATIVE.match(words)):
        return None
    return match["value"] if _is_place(match["value"], settled, start + match.start("value")) else None


def _steps(words: str, own: str) -> Iterator[tuple[str, str]]:
    """Yield entry into a party, start of work, and study."""
    if (match := _JOINED.match(words)) is not None and own:
        other = (match["other"] or "").removeprefix("加入")
        yield "party", f"{other} {own}".strip()
    if (match := _WORK.fullmatch(words)) is not None and own:
        yield "work", own
    if (match := _STUDY.fullmatch(words)) is not None:
        yield (
            "study",
            next(
                filter(
                    None, match.group("value", "plain", "school", "graduate", "pupil", "left", "at", "degree")
                )
            ),
        )


def _day_of(words: str, before: str) -> str:
    """Return the day of a clause; 同年11月, and a clause that begins with 并, take it from the previous date."""
    if (dated := re.search(_DATE, words)) is not None:
        return _date(dated)
    if before and (same := re.search(_SAME, words)) is not None:
        year = int(before[:4]) + (same["same"] == "次年")
        return f"{year}-{int(same['sm']):02d}" if same["sm"] else str(year)
    return before if words.startswith(("并", "后")) and "同" not in words[:4] else ""


def _date(match: re.Match[str]) -> str:
    return "-".join([match["y"], *(f"{int(part):02d}" for part in match.group("m", "d") if part)])


def _is_place(words: str, settled: Settled, start: int) -> bool:
    """Return whether words begin with a division."""
    mention = settled.by_start.get(start)
    return _PROVINCE.match(words) is not None or (mention is not None and mention.label == "DISTRICT")
