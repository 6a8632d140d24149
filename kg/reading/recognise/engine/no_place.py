"""Words that are taken for a division's: finds those that no list and nothing in the document makes a place.

Input: the judged claims of a document. Output: the claims without those of divisions that only look like ones; a division
begins after a word that describes it.
"""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from kg.gazetteer.lexicon import Chart, Lexicon
from kg.gazetteer.wordlists import COMMON_ZONES
from kg.reading.recognise.engine.body_words import takes_office
from kg.reading.recognise.engine.candidate import PERSONS, Candidate
from kg.reading.recognise.engine.judge import Claim
from kg.reading.recognise.engine.place_starts import whole_places
from kg.reading.recognise.engine.place_words import (
    FULL_ENDS,
    is_city,
    is_far,
    is_generic,
    is_made_of_words,
    is_noun,
    is_of_thing,
    is_other_states,
    is_prefecture,
    is_school,
    is_thing_here,
    is_unsupported,
)

__all__ = ["without_phrases"]

_FAR = 0.75
"""Probability from which the short form of a county, which only the net proposes, needs no other place of its province."""
_PAIR = 2
_OFTEN = 2
"""Number of times from which a text repeats a name as it is."""
_SHORTEST = 3
"""Minimum length of the name of a village with the word for it, in characters."""
_LIKELY = 0.6
"""Probability from which a division supports the one beside it."""
_LEVEL = re.compile(r"(?:[省市县区旗州盟镇乡村]|街道?|社区|苏木|嘎查|[屯庄寨坪])$")
"""Ends of the full names of divisions."""
_LEVELS = ("区", "县", "市", "旗", "新区")
"""Ends of listed divisions whose short forms may not be listed: 南明, 浦东."""
_COUNTED = re.compile(
    r"(?:[、和][\u4e00-\u9fff]{2,4}?)*(?:等|等?(?:\d+|[一二三四五六七八九十两]+)个?)(?:乡镇|镇|乡|街道|县|村)"
)
"""Words after a list of divisions by their short forms: 严田、|腰里|3个乡镇."""
_IN_FULL = re.compile(
    r"(?:[省市县区旗州盟镇乡村]|街道|社区|苏木|嘎查|[屯庄寨]|(?:经济)?(?:技术)?开发区|高新区|新区)"
)
"""Words that make a short form a full name."""
_PHRASE = re.compile(
    r"全[省市县区旗州盟镇乡村]|[一二三四五六七八九十两几多]城|[省市县区旗]里|[\u4e00-\u9fff]?城镇"
    r"|[\u4e00-\u9fff]{0,3}(?:[名强重]|特色小|中心)镇|[\u4e00-\u9fff]{0,5}(?:之乡|主产区|库坝区)|.省|[\u4e00-\u9fff]{2,4}(?:高铁|铁路|高速)|[一二三四五六七八九十]里[一二三四五六七八九十][村乡]|(?:少数民族)?自治[州县区旗]|[\u4e00-\u9fff]{0,4}村镇|嘎查村"
    r"|[一二三四五六七八九十两]+[省市县区州盟旗镇乡]|[\u4e00-\u9fff]{1,4}大街|[\u4e00-\u9fff]{1,4}[江河湖海][畔岸边]"
    r"|[亚奥冬大残青全世]{1,2}运分?村|(?:运动员|媒体|技术官员|裁判员)村|[\u4e00-\u9fff]{0,6}示范(?:村|社区)|[\u4e00-\u9fff]{2,4}和谐社区|[老主旧新]城区街道|[\u4e00-\u9fff]{0,2}籍驻村|[\u4e00-\u9fff]{0,20}新型?农村"
    r"|[我你他她俺咱人]们?村|空心村|[一二三四五六七八九十两几]村|(?:朝鲜|[汉回满蒙藏苗壮侗瑶土畲彝傣羌黎])族村|(?:康养|未来|智慧|数字|低碳|零碳|友好|虚拟|网络|线上)社区"
    r"|[\u4e00-\u9fff]{0,3}[蓄滞行分]洪区|[\u4e00-\u9fff]{1,4}族聚居[村寨]"
)
"""Words that end like a division: 全旗, 宜宾等|五城, 高于|城镇, 灯具|名镇."""
_MASKED = re.compile(r"[\u4e00-\u9fff]?[xX×ＸＸ*＊〇○]+(?:省|市|县|区|镇|乡|村|街道|社区)")
"""A division whose name is masked: XX乡, ××镇."""
_PROVINCES = "京津沪渝冀晋蒙辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼川黔滇藏陕甘青宁"
"""Characters for the provinces; two of them are a region: 闽赣."""
_SERVED = re.compile(
    r"[\u4e00-\u9fff]{0,3}包村(?=医生|干部|领导|工作|联户|送|服务|帮)|[进下入离回返出驻访]村"
)
"""What people do for villages: 包村|干部."""
_LIFTED = re.compile(r"(?<=以)[\u4e00-\u9fff]{1,2}[润兴富强美]村")
"""What makes villages better: 以|绿兴村."""
_AND_ABOVE = re.compile(r"(?:及其?)?以[上下]")
_BEFORE = re.compile(r"(?:原|案涉|涉案)(?=[\u4e00-\u9fff]{2,}(?:[省市县区旗州镇乡村]|街道|社区)$)")
"""Words before the name of a division."""
_COUNTED_BEHIND = re.compile(r"(?P<name>[\u4e00-\u9fff]{2,})[二三四五六七八九十两](?P<level>[县市区旗镇乡])")
"""A place and the number of those in a list that it ends: 民和、循化|三县."""
_COMMUNITIES = re.compile(r"[\u4e00-\u9fff]{2,8}?社区(?=[\u4e00-\u9fff]+社区$)")
"""The first of two communities that a claim joins."""
_BOUND, _OTHER_BOUND = re.compile(r"[东西南北]至"), re.compile(r"[东西南北](?:至|起|接|[邻临抵到])")
_BOUNDS = 30
"""Characters within which a text names another of the bounds of a field: 四至为：东至…、南至…."""
_TORN = re.compile(
    r"新乡(?=[贤愁风土])|向城镇(?=集聚|聚集|转移|流动|居民|人口)|[\u4e00-\u9fff]{2,3}村(?=[际级])|北京(?=时间\d)|新乡(?=人[”、])|(?<=[成为设置])新县|(?<=\d)(?:月城镇|天水)|(?<=[局委会院府])联合(?:街道|社区)|(?:城区|市区)街道(?=[上两边里])|(?<=[老主旧新])城区街道|(?<=[快慢高低大小多少优强])于城镇|(?<=[\u4e00-\u9fff])故城(?=遗址|城址|城墙|考古|保护|展示|遗迹)"
)
"""A name that is in two other words: 新|乡贤, 高于|城镇; or another word: 路县|故城|遗址."""
_OF_HOME = ("贤", "愁", "音", "情", "亲", "风文明", "风建设", "风民")
"""Words that form another with 乡 at the end of a town's name: 石湾乡|贤, 建设乡|风文明."""
_TOWN_AREA = "城区"
"""The built-up area of a county, after its short form: 汉滨|城区, not 滨城区."""
_ALL_COMMUNITIES = re.compile(r"(?:封闭|封控|管控|防控|疫情|封锁|网格)")
"""Words after all communities of a city: 武汉|社区|封闭管理."""
_SOFTWARE = re.compile(r"开源(?:社区|软件|项目|生态|操作系统|代码)|开发者社区")
"""Words on pages about software, whose communities are not places: 欧拉社区."""
_ROAD_TO = re.compile(r"(?<=[\u4e00-\u9fff]{2})通村$")
_ROADS = re.compile(r"[\u4e00-\u9fff]{0,2}(?:道路|公路|路|桥)")
"""Words after 通村, which leads to a village and is not part of its name: 元古堆|通村|道路."""


def without_phrases(
    found: Iterable[Claim], chart: Chart, words: Lexicon, home: str | None = None
) -> Iterator[Claim]:
    """Yield the claims of a document; those of divisions only if their words can be one's.

    Parameters
    ----------
    found
        All claims, with their probabilities.
    chart
        The chart of the document's text.
    words
        The lexicon.
    home
        The home of the page.
    """
    text = chart.text
    claims = list(whole_places(found, text, words))
    likely = [c for c, _ in claims if c.label == "DISTRICT" and c.score >= _LIKELY]
    starts, ends = {c.start for c in likely}, {c.end for c in likely}
    told = Counter(text[c.start : c.end] for c in likely)
    given = _given(claims, chart)
    others = frozenset(_others(_named(claims, text, ends), told, text, words, home))
    for claim in claims:
        one = claim.candidate
        if one.label != "DISTRICT":
            yield claim
            continue
        start, end = _extent(one, text, words, told, ends)
        printed = text[start:end]
        if (start, end) != (one.start, one.end):
            yield claim._replace(candidate=one._replace(start=start, end=end, name=""))
        elif not (
            printed in others
            or _is_quoted(printed, text, least=0 if claim.by_net_alone else 1)
            or (printed in given and one.start not in ends)
            or is_thing_here(text, start, end)
            or takes_office(text, start)
            or _is_phrase(printed, start, chart, words)
            or (claim.by_net_alone and _is_alone(claim, text, words, starts, ends))
        ):
            yield claim


def _given(claims: Iterable[Claim], chart: Chart) -> set[str]:
    """Return the names of persons in a document that are not divisions there too: 孙|文昌, without 文昌市, 局长|江华.

    A name of two characters counts if a title is before it.
    """
    text = chart.text
    people = [c for c, _ in claims if c.label in PERSONS and c.score >= _LIKELY]
    names = {text[c.start + 1 : c.end] for c in people if c.end - c.start == _SHORTEST}
    names |= {
        text[c.start : c.end]
        for c in people
        if c.end - c.start == _PAIR and chart.ending(c.start, "TITLE") is not None
    }
    return {name for name in names if not _is_in_full(name, text)}


class _Named(NamedTuple):
    """What the claims of a document say of the same words."""

    placed: bool = False
    """Whether they follow a division somewhere: 三亚市|育才生态区."""
    by_net_alone: bool = True
    score: float = 0.0
    """The best probability."""


def _named(claims: Iterable[Claim], text: str, ends: Collection[int]) -> dict[str, _Named]:
    """Return the words of the claims of divisions; `ends` holds the ends of the likely ones."""
    found: dict[str, _Named] = {}
    for claim in claims:
        one = claim.candidate
        if one.label == "DISTRICT":
            known = found.get(text[one.start : one.end], _Named())
            found[text[one.start : one.end]] = _Named(
                known.placed or one.start in ends,
                known.by_net_alone and claim.by_net_alone,
                max(known.score, one.score),
            )
    return found


def _is_doubtful(printed: str, known: _Named, paths: Sequence[str], text: str) -> bool:
    """Return whether words are a division only if something else on the page speaks for it."""
    if not paths:
        return False
    weak = (known.by_net_alone and known.score < _FAR) or is_prefecture(paths)
    return (weak and is_far(printed, paths, text)) or is_generic(printed) or is_of_thing(printed, text, paths)


def _others(
    named: Mapping[str, _Named], told: Collection[str], text: str, words: Lexicon, home: str | None
) -> Iterator[str]:
    """Yield the words of a document's claims that are not a place anywhere in it; `told` has those of likely claims."""
    phrases = [
        printed
        for printed, known in named.items()
        if not known.placed and printed not in words.places and is_made_of_words(printed)
    ]
    paths = {printed: words.paths.get(printed, ()) for printed in named}
    for printed, known in named.items():
        if any(phrase.endswith(printed) for phrase in phrases):
            yield printed  # 生态文明|小康村
            continue
        if is_school(printed, words, text):
            yield printed
            continue
        if not _is_doubtful(printed, known, paths[printed], text):
            continue
        near = {path for other in told if other != printed and not is_generic(other) for path in paths[other]}
        if is_unsupported(printed, text, words, near, home):
            yield printed


def _is_quoted(printed: str, text: str, *, least: int) -> bool:
    """Return whether quotation marks are around the name of a town or village wherever a text has it: “世界长寿乡”.

    `least` is the minimum number of characters before the name in the marks.
    """
    if _LEVEL.search(printed) is None:
        return False
    quoted = re.findall(f"“[^“”]{{{least},6}}{re.escape(printed)}”", text)
    return 0 < len(quoted) == text.count(printed)


def _is_behind(one: Candidate, text: str, ends: Collection[int]) -> bool:
    """Return whether a place in full is right before another; `ends` holds the ends of the likely ones."""
    return one.start in ends and text[one.start - 1] in FULL_ENDS


def _extent(
    one: Candidate, text: str, words: Lexicon, told: Counter[str], ends: Collection[int]
) -> tuple[int, int]:
    """Return the start and end of a division's name, without a word before or after it that belongs to the sentence.

    `told` has the words of likely divisions, `ends` their ends: no such word is right behind a place, 梅厂镇|东陈庄村.
    """
    start, end = one.start, one.end
    printed = text[start:end]
    if printed in words.places:
        return start, end
    if printed[:-1] in words.places and _AND_ABOVE.match(text, end) is not None:
        return start, end - 1  # 新疆|县以上医院
    city = printed.removesuffix("社区")
    if city != printed and _ALL_COMMUNITIES.match(text, end) and is_city(words.paths.get(city, ())):
        return start, end - len("社区")  # 武汉|社区封闭管理
    if "\n" in printed:
        return start + printed.rindex("\n") + 1, end
    if (before := _BEFORE.match(printed)) is not None:
        return start + before.end(), end
    if told[printed] < _OFTEN and not _is_behind(one, text, ends):
        for more in (1, 2):
            own = printed[more:]
            if len(own) >= _SHORTEST and told[own] and text.count(own) > text.count(printed):
                return start + more, end  # 穿|旺山村
    if (first := _COMMUNITIES.match(printed)) is not None:
        return start, start + first.end()
    if (road := _ROAD_TO.search(printed)) is not None and _ROADS.match(text, end) is not None:
        return start, start + road.start()
    counted = _COUNTED_BEHIND.fullmatch(printed)
    if counted is not None:
        short = words.places.get(counted["name"], "")
        return (start, start + counted.end("name")) if short.endswith(counted["level"]) else (start, end)
    return start, end


def _is_phrase(printed: str, start: int, chart: Chart, words: Lexicon) -> bool:
    """Return whether words are a phrase that ends like a division, or belong to other words."""
    text = chart.text
    if printed not in words.places and any(no.fullmatch(printed) for no in (_PHRASE, _MASKED)):
        return True
    end = start + len(printed)
    if _is_torn(printed, start, text, words):
        return True
    if (
        printed.endswith("社区")
        and _SOFTWARE.search(text) is not None
        and chart.ending(start, "DISTRICT") is None
    ):
        return True
    states = (text[hit.start : hit.end] for hit in chart.labels["STATE"])
    if printed not in words.places and _is_region(printed):
        return True
    if is_other_states(printed, states) and f"{printed}市" not in text:
        return True
    acts = (_SERVED.match(text, start), _LIFTED.match(text, start))
    if any(act is not None and act.end() == end for act in acts):
        return True
    around = text[max(start - _BOUNDS, 0) : start] + text[start + 2 : start + _BOUNDS]
    return _BOUND.fullmatch(printed) is not None and _OTHER_BOUND.search(around) is not None


def _is_torn(printed: str, start: int, text: str, words: Lexicon) -> bool:
    """Return whether words are parts of two others: 石湾乡|贤, 高于|城镇, 汉|滨城区."""
    county = text[start - 1 : start + len(printed) - len(_TOWN_AREA)]
    area = printed.endswith(_TOWN_AREA) and any(county + level in words.places for level in _LEVELS)
    home = printed.endswith("乡") and text.startswith(_OF_HOME, start + len(printed))
    return area or home or _TORN.match(text, start) is not None


def _is_in_full(printed: str, text: str) -> bool:
    """Return whether a text has the full name of the division that a short form means somewhere."""
    return any(_IN_FULL.match(text, hit.end()) for hit in re.finditer(re.escape(printed), text))


def _is_region(printed: str) -> bool:
    """Return whether words are the characters for two provinces: 闽赣."""
    return len(printed) == _PAIR and all(char in _PROVINCES for char in printed)


def _is_alone(claim: Claim, text: str, words: Lexicon, starts: set[int], ends: set[int]) -> bool:
    """Return whether only the net takes words for a short form: no list, full name or division beside them agrees."""
    one = claim.candidate
    printed = text[one.start : one.end]
    if printed in words.places or any(printed + level in words.places for level in _LEVELS):
        return False
    if printed.endswith("区") and not printed.endswith(COMMON_ZONES) and is_noun(printed):
        return True  # 蓄洪区
    if _COUNTED.match(text, one.end) is not None:
        return False
    listed = (text.startswith("、", one.end) and one.end + 1 in starts) or (
        text.endswith("、", 0, one.start) and one.start - 1 in ends
    )
    full = _LEVEL.search(printed) is not None
    if is_noun(printed) and not listed and (len(printed) == _PAIR or not full):
        return True  # 酒庄, 巫山|莲藕
    if full:
        return False
    beside = one.start in ends and (
        len(printed) > _PAIR or _LEVEL.search(text, max(one.start - 3, 0), one.start) is not None
    )
    return not (listed or _is_in_full(printed, text) or beside)
