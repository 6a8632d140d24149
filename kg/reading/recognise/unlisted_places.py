"""Unlisted divisions and zones: finds them by their structure: 炎陵高新区, 唐县|北店头乡, 董家墩街道|百井村, 溁口区.

Input: the chart of a text. Output: candidates, and the zones as heads of the organs after them.
"""

import re
from collections.abc import Iterator

import jieba

from kg.gazetteer.lexicon import Chart, Lexicon
from kg.gazetteer.wordlists import FULL_ZONES, NAMED_ZONES, TOWNS, alternation, opening
from kg.reading.recognise.engine.candidate import Candidate
from kg.reading.recognise.head_places import LEVELS, Head
from kg.reading.recognise.word_borders import ends_as_word

__all__ = ["misprinted", "outermost", "own_zones", "towns", "villages", "zones"]

_LEVEL_ENDS = tuple(LEVELS)
_ZONE = re.compile(rf"{opening((*NAMED_ZONES, *'国省'))}(?:国家级?|省级)?({alternation(NAMED_ZONES)})")
_UNIT = re.compile(r"[区县市镇乡]|街道")
"""Endings of the names of divisions."""
_VILLAGE = re.compile(
    r"(?:[\u4e00-\u9fff]{2,4}?)(?:村|社区)(?!民|委|支|庄|干|级|里|集|办|医|居|落|庙|口|党总支|矫正|服务|治理|工作|卫生|养老)"
)
_VILLAGE_ORGAN = re.compile(
    r"(?:[\u4e00-\u9fff]{1,3}?)(?:村|社区)(?=村?(?:民?委|支部|党支部|党总支|党委|支书|书记|主任|两委)|居委)"
)
_SHORT_VILLAGE = re.compile(
    r"[^\W\d_a-zA-Z全各该本我农乡山渔古老新旧城一二三两几每某小大邻外水林]村(?!民|委|支|庄|干|级|里|集|办|医|居|落|庙|口|卫生)"
)
"""A village with a name of one character, right after its town: 泉塘镇|李村."""
_VILLAGE_ALONE = re.compile(
    r"(?<![^\n。，,、：:；;“\"（() ）)])(?P<name>[\u4e00-\u9fff]{2,3}?(?:村|社区))"
    r"(?=村民|居民|党支部|党总支|党委|村?支书|村委|村主任|驻村|第一书记|网格)"
)
"""A village at the start of a clause, followed by people who live or serve there."""
_COMMON_WORD = 100
"""Count in jieba's dictionary from which a word is common."""
_TOWN = re.compile(
    r"[\u4e00-\u9fff]{1,3}?(?:乡|镇|街道)(?![村府企办长居])|[\u4e00-\u9fff]{2,3}?(?:乡|镇|街道)(?=[\u4e00-\u9fff]{2,4}村|[乡镇]长|党委|政府)"
)
_TOWN_ALONE = re.compile(
    r"(?<![^\n。，,、：:；;“\"（() ）)])(?P<name>[\u4e00-\u9fff]{2,4}(?:乡|镇))(?=[\u4e00-\u9fff]{2,4}村(?:村民|党支部|党总支|村?支书|村委|村主任|驻村|第一书记))"
)
"""A town at the start of a clause, followed by a village and people who live or serve there."""
_NO_TOWN = re.compile(
    r"[城乡村小古名重强集]镇|[城故家下返山老侨异]乡|^[各全某该两多本有县市区省州]|[的和与及在]|等"
)
_OWN_ZONE = re.compile(alternation((*NAMED_ZONES, "开发区", "新区", "园区")))
"""A zone printed without its place, which is implied."""
_PAIRS = ("上下", "下上", "大太", "太大", "东西", "西东", "南北", "北南")
"""Characters that look alike and tell two towns of one name from another: 上拉秀乡, 下拉秀乡."""
_NOT_VILLAGE = re.compile(
    r"全|各|该|本|我|农|乡|山|新农|贫困|行政|自然|城中|示范|美丽|试点|个|智慧|和|与|等|所|在|进|到|驻|帮|这|那|多|为|是"
)


def zones(chart: Chart, places: dict[str, str]) -> Iterator[Candidate]:
    """Yield place + official zone: 炎陵高新区, 醴陵经开区."""
    for match in _ZONE.finditer(chart.text):
        hit = chart.ending(match.start(), "DISTRICT")
        if hit is not None:
            printed = chart.text[hit.start : hit.end]
            place = places.get(printed, printed).removesuffix("市")
            place = printed if "自治" in place else place  # 恩施|高新区
            name = place + FULL_ZONES.get(match.group(1), match.group())
            yield Candidate(hit.start, match.end(), "DISTRICT", name, 0.93)


def own_zones(chart: Chart) -> Iterator[tuple[int, Head]]:
    """Yield the end of each zone whose place is implied, and its head: 高新区|管委会 belongs to the city."""
    for match in _OWN_ZONE.finditer(chart.text):
        before = chart.text[match.start() - 1 : match.start()]
        bounded = chart.ending(match.start(), "BOUNDARY", "TITLE", "TITLE_MARK") is not None
        if bounded or not "\u4e00" <= before <= "\u9fff":
            name = "{zone}" + FULL_ZONES.get(match.group(), match.group())
            yield match.end(), Head(match.start(), name, True)


def towns(chart: Chart) -> Iterator[Candidate]:
    """Yield an unlisted town after its county: 唐县北店头乡."""
    for district in chart.labels["DISTRICT"]:
        match = _TOWN.match(chart.text, district.end)
        if (
            match is not None
            and not _NO_TOWN.search(match.group())
            and chart.starting(district.end, "DISTRICT") is None
            and not (
                chart.text[district.end - 1] not in _LEVEL_ENDS and ends_as_word(chart.text, *match.span())
            )
        ):
            yield Candidate(match.start(), match.end(), "DISTRICT", "", 0.85)
    for match in _TOWN_ALONE.finditer(chart.text):
        if not _NO_TOWN.search(match.group()) and chart.starting(match.start("name"), "DISTRICT") is None:
            yield Candidate(*match.span("name"), "DISTRICT", "", 0.85)


def villages(chart: Chart, found: list[Candidate]) -> Iterator[Candidate]:
    """Yield a village or community after its division, or a town in `found`, or before its own people and organs."""
    text = chart.text
    longest = (h for h in chart.labels["DISTRICT"] if chart.starting(h.start, "DISTRICT") == h)  # 马山县|调研
    for end in {*(hit.end for hit in longest), *(town.end for town in found)}:
        inner = chart.starting(end, "DISTRICT")
        if inner is not None and text.endswith(TOWNS, end, inner.end):
            continue  # 西峡县|丁河镇: the village follows its town
        of_town = (_SHORT_VILLAGE,) if text.endswith(TOWNS, 0, end) else ()
        for pattern in (_VILLAGE, _VILLAGE_ORGAN, *of_town):
            match = pattern.match(text, end)
            if (
                match is not None
                and not _NOT_VILLAGE.match(match.group())
                and not match.group().endswith(("农村", "乡村"))
                and ((word := chart.starting(end, "BOUNDARY")) is None or word.end == end + 1)
            ):
                yield Candidate(match.start(), match.end(), "DISTRICT", "", 0.85)
    for match in _VILLAGE_ALONE.finditer(text):
        name = match.group("name")
        common = jieba.dt.FREQ.get(name.removesuffix("村").removesuffix("社区"), 0) >= _COMMON_WORD
        if not common and not _NOT_VILLAGE.match(name):
            yield Candidate(match.start("name"), match.end("name"), "DISTRICT", "", 0.8)


def misprinted(text: str, words: Lexicon, home: str | None) -> Iterator[Candidate]:
    """Yield names that are not a division's but differ from one of the home's in one similar-looking character."""
    wild = words.wildcards(home) if home else {}
    for last in _UNIT.finditer(text) if wild else ():
        for length in (3, 4):
            start = last.end() - length
            printed = text[max(start, 0) : last.end()]
            if start < 0 or printed in words.places:
                continue
            right = {
                form
                for i in range(length - len(last.group()))
                for form in wild.get((printed[:i], printed[i + 1 :]), ())
                if words.alike(form[i], printed[i]) and form[i] + printed[i] not in _PAIRS
            }
            if right:  # of several, the right one is unknown: the printed form stays the name
                name = right.pop() if len(right) == 1 else ""
                yield Candidate(start, last.end(), "DISTRICT", name, 0.85)


def outermost(chart: Chart, start: int) -> int:
    """Return the start of the chain of places that ends with the one at `start`: 株洲 + 渌口经济开发区."""
    while (outer := chart.ending(start, "DISTRICT")) is not None:
        start = outer.start
    return start
