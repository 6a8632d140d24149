"""Words that are taken for a person's: finds those that what is around them, or elsewhere in the document, excludes.

Input: the judged claims of a document. Output: the claims without those of people that the text excludes; a name that
took in a character of the next word, or lost one, has the extent that it has elsewhere.
"""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping

from kg.gazetteer.lexicon import Chart
from kg.gazetteer.wordlists import STATES, TELLS
from kg.reading.recognise.engine.candidate import BODIES, PERSONS, Candidate
from kg.reading.recognise.engine.judge import Claim
from kg.reading.recognise.engine.name_extent import extent
from kg.reading.recognise.engine.person_words import (
    begins_firm,
    begins_place,
    is_clause_of_four,
    is_described,
    is_doubled,
    is_grown,
    is_in_phrase,
    is_masked_act,
    is_only_quoted,
    is_term,
    tears_word,
)
from kg.reading.recognise.engine.place_words import names_school
from kg.reading.recognise.name_score import Names, is_han
from kg.reading.recognise.word_cut import words_at

__all__ = ["without_others"]

_SURE = 0.75
"""Probability from which a name that only the net proposes is not doubted for being a word or a place."""
_CERTAIN = 0.9
"""Probability from which such a name is not doubted for being that of a firm in the document or in a list."""
_OF_PERSON = re.compile(r"$|的|[\u4e00-\u9fff]{0,8}(?:工作室|故居|纪念馆|奖|基金|基金会|诊所|书屋)")
"""Words after a person's name in the name of a body."""
_LIKELY = 0.6
"""Probability from which a name counts as one elsewhere."""
_LONG = 3
"""Characters of a name that may have taken in one of the next or the last word."""
_PARTY = re.compile(r"[甲乙丙丁戊己庚辛壬癸]方")
"""A party of a contract."""
_WHETHER = re.compile(r"(.)不\1|(.)没\2")
"""A question: 富不富."""
_SUM = re.compile(r"[零一二三四五六七八九十百千万壹贰叁肆伍陆柒捌玖拾佰仟两]{2,}元")
"""A sum of money: 伍佰元."""
_MASKED_BODY = re.compile(r"[xX×*ＸＸ＊]{4}")
"""The mask of more characters than a name has: 白xxxxxxx11."""
_HAMLET = re.compile(r".家[庄园垛沟湾坝坪寨岭坡塘屯窑墩圩畈冲岗塬店桥台]")
"""A hamlet called after a family: 李家垛."""
_CODE = re.compile(r"[(（]\d{6}(?:\.S[HZ])?[)）]\s?$")
"""The number of a share, before its name."""
_BRAND = re.compile(
    r"中国(?![人男女籍工农青儿学运选])|[”’\"]?杯[”’\"]|画派|体育(?:因|公司|用品|股份)|\d{1,2}月\d{1,2}日(?:[电讯]|丨|\|)"
    r"|公告[,，:：称]|(?:部分)?(?:海外|全资|控股)子公司|股价|[涨跌]停|[停复]牌"
)
"""Words after the name of a firm, a school of painting, an agency or a cup, hardly ever after a person's: 康明斯|中国."""
_DIGIT = re.compile(r"\d|[０-９]")
_IN_TERM = ("任上", "任内", "任中", "任期")
"""Words after a title that say when it was held: 在县残联副主席|任上."""
_LATIN_BODY = re.compile(
    r"Institute|University|Hospital|College|Cent(?:er|re)|Company|Corporation|Foundation|Limited"
)
"""Words in the Latin names of bodies."""
_NOTICED = re.compile(r"(?<=任前)(?:公示|考察|审计|谈话|廉政)")
"""Words after 任前, which does not name anybody: 某区委书记|任前|公示."""
_COMES = re.compile(r"[来赴抵莅][\u4e00-\u9fff]")
_COMES_TO = re.compile(
    r"(?:开展|进行)?[，,]?(?:[专实]?[题地]?(?:调研|考察|检查|督[导查]|指导|视察|慰问|走访|洽谈|推介)|深入[\u4e00-\u9fff]{2}|先后)"
)
"""Who comes to a city, printed as one character, and what for: 负责人|来岩|调研."""
_DOCKET = re.compile(r"[(（〔【]\d{4}[)）〕】][\u4e00-\u9fff]{0,4}$")
"""The beginning of a case number, before its other characters: （2011）|徐民二|初字第52号."""
_DOCKET_END = re.compile(r"[\u4e00-\u9fff]{0,3}字?第?\d+号|[(（〔【]\d{4}[)）〕】]\d+号")
_THING = re.compile(
    r"(?:国家)?(?:[45]A级?)?(?:风?景区|风景名胜区|旅游区|度假区|水库|大峡谷|大桥|隧道|机场|高铁站|火车站|森林公园|湿地)"
    r"|高速公?路|高铁|[女男][排篮足]|俱乐部|股份(?!有限)|(?:控股)?股东|及其[\u4e00-\u9fff]{0,4}子公司|[,，(（]\s?\d{6}[,，)）.]|综合征|症候群|[”’\"]轮(?:[船上被的扣在停靠，。、]|船)"
)
"""Words after the name of a place, a team, a company on the stock exchange or a ship, never after a person's."""
_SHORT_FORM = re.compile(
    r"(?:公司|集团|银行|学校|学院|协会)[\u4e00-\u9fff]?[(（][\u4e00-\u9fff]{0,3}简?称[为:：]?[“\"]?$"
)
"""Words between a body and the short form of its name: 石金实业有限公司(下称“|石金|”)."""
_PATROL = re.compile(r"(?:总|副总|[一二三四]级)$")
_OF_PATROL = ("林长", "河长", "湖长", "田长", "路长", "链长")
"""Posts that begin like names, after their rank: 第2号总|林长令."""
_KIN = re.compile(r"[女儿妻子夫父母哥弟姐妹亲]$")
"""Ends of the words for relatives, which the lexicon has among the titles: 女儿|平安."""
_DYNASTIES = re.compile(r"南北朝|隋唐|十国|时期|之际")
_LEAST = 0.55
"""Probability from which a name that only the net proposes, once and without a title, is kept: a false one is worse than a missing one."""
_BESIDE = "、（）()/"
"""Marks beside the names of a list or a by-line."""
_ACTS = re.compile(
    rf"(?:再次|又|先后|曾)?(?:{STATES}|{TELLS}|当选|担任|出任|历任|任|获(?:得|评)?|被)|同志|先生|女士|老师|说|笑"
)
"""Words after the name of somebody who speaks, takes a post or is honoured."""
_CALLED = ("叫", "名")
"""Characters before a name that somebody is called by."""
_BELIEVED = 0.84
"""Probability from which a name whose given name is a common word is not doubted: 李胜利."""
_SHAPED = 0.95
"""Shape from which a name with such a given name looks like one."""
_TOWNS = re.compile(
    r"(?:[、和及与][\u4e00-\u9fff]{2,4}?){0,12}等?(?:\d+|[二三四五六七八九十两多])个?(?:乡镇|镇街|镇|乡|街道|县|市|区|省|村|社区|地)(?![\u4e00-\u9fff]?[长委])"
)
"""The number of places behind the last of a list of them: 望亭、|东渚|、浒关三镇."""
_LIST = "、"


def without_others(found: Iterable[Claim], chart: Chart, names: Names) -> Iterator[Claim]:
    """Yield the claims of a document; those of people only if the text does not exclude them, with their own extent.

    Parameters
    ----------
    found
        All claims, with their probabilities.
    chart
        The chart of the document's text.
    names
        The judge of names.
    """
    claims, text = list(found), chart.text
    told = Counter(text[c.start : c.end] for c, _ in claims if c.label in PERSONS and c.score >= _LIKELY)
    places = Counter(text[c.start : c.end] for c, _ in claims if c.label == "DISTRICT" and c.score >= _LIKELY)
    others = _others(claims, chart, names)
    ends = {c.end for c, _ in claims if c.label in PERSONS and c.score >= _LIKELY}
    for claim in claims:
        one = claim.candidate
        words = text[one.start : one.end]
        if _is_no_name(words, one.label):
            continue
        if one.label not in PERSONS:
            yield claim
            continue
        if claim.by_net_alone and (words in others or _is_words(one, chart, names, ends)):
            continue
        if _is_other(claim, chart, names, places):
            continue
        start, end = extent(claim, chart, names, told)
        if (start, end) != (one.start, one.end):
            yield claim._replace(candidate=one._replace(start=start, end=end, name=""))
        elif not _is_uncertain(claim, chart):
            yield claim


def _is_no_name(words: str, label: str) -> bool:
    """Return whether words are a party of a contract or a sum, or, for a person, the Latin name of a body."""
    if label in PERSONS and _LATIN_BODY.search(words) is not None:
        return True
    return _PARTY.fullmatch(words) is not None or _SUM.fullmatch(words) is not None


def _others(claims: Iterable[Claim], chart: Chart, names: Names) -> set[str]:
    """Return the words that only the net takes for a person's name and that the document or the dictionary excludes."""
    doubted = {
        chart.text[claim.candidate.start : claim.candidate.end]
        for claim in claims
        if claim.candidate.label in PERSONS and claim.by_net_alone
    }
    belief = _beliefs(claims, chart)
    bodies = {
        chart.text[one.start : one.end] for one, _ in claims if one.label in BODIES and one.score >= _LIKELY
    }
    listed = {chart.text[hit.start : hit.end] for hit in chart.labels["COMPANY"]}
    return {
        words
        for words in doubted
        if belief[words] < names.least_belief(words)
        or _is_thing(words, chart.text)
        or is_grown(words, chart.text, names)
        or (belief[words] < 1 and _is_named(words, chart.text, bodies, names))
        or (belief[words] < _BELIEVED and is_only_quoted(words, chart.text))
        or (belief[words] < _CERTAIN and (words in listed or _begins_body(words, bodies)))
    }


def _is_named(words: str, text: str, bodies: Iterable[str], names: Names) -> bool:
    """Return whether a text has words as the name of a firm or a place, or as a word in quotation marks."""
    quoted = names.is_listed(words) and _is_quoted(words, text)
    return quoted or begins_firm(words, bodies) or begins_place(words, text)


def _is_quoted(words: str, text: str) -> bool:
    """Return whether words of the dictionary are in quotation marks wherever a text has them: “田秀才”."""
    return len(words) == _LONG and text.count(words) == text.count(f"“{words}”")


def _begins_body(words: str, bodies: Iterable[str]) -> bool:
    """Return whether a body in the document has a longer name that begins with the words: 格林美 beside 格林美集团."""
    return any(body.startswith(words) and _OF_PERSON.match(body, len(words)) is None for body in bodies)


def _beliefs(claims: Iterable[Claim], chart: Chart) -> dict[str, float]:
    """Return the best probability that words are a person's name; 1 for those with a title, or that a rule finds."""
    best: dict[str, float] = {}
    for claim in claims:
        one = claim.candidate
        if one.label not in PERSONS:
            continue
        words = chart.text[one.start : one.end]
        titled = chart.ending(one.start, "TITLE") is not None
        kin = _KIN.search(chart.text, max(one.start - 2, 0), one.start) is not None
        sure = not claim.by_net_alone or (titled and not kin)
        best[words] = max(best.get(words, 0.0), 1.0 if sure else one.score)
    return best


def _is_thing(words: str, text: str) -> bool:
    """Return whether a document has words as the name of a place, a team, a university, a company or a ship somewhere."""
    return (len(words) == _LONG - 1 and names_school(words, text)) or any(
        _THING.match(text, hit.end())
        or _BRAND.match(text, hit.end())
        or _CODE.search(text, max(hit.start() - 12, 0), hit.start())
        or _SHORT_FORM.search(text, max(hit.start() - 20, 0), hit.start())
        for hit in re.finditer(re.escape(words), text)
    )


def _is_other(claim: Claim, chart: Chart, names: Names, places: Mapping[str, int]) -> bool:
    """Return whether the words of a claim, or the characters around it, are something else than a person."""
    one = claim.candidate
    text = chart.text
    words = text[one.start : one.end]
    titled = chart.ending(one.start, "TITLE") is not None
    return (
        _WHETHER.fullmatch(words) is not None
        or _MASKED_BODY.search(words) is not None
        or words in _IN_TERM
        or _is_in_title(one, chart)
        or _is_act(one, text)
        or _is_number(one, text)
        or _SHORT_FORM.search(text, max(one.start - 20, 0), one.start) is not None
        or (words.startswith(_OF_PATROL) and _PATROL.search(text, 0, one.start) is not None)
        or _THING.match(text, one.end) is not None
        or (claim.by_net_alone and (_is_family(words, names) or _TOWNS.match(text, one.end) is not None))
        or _is_word(claim, words, names, titled=titled)
        or (claim.by_net_alone and _is_doubtful(one, chart, names, places))
        or (len(words) <= _LONG and _is_phrase(one, text, names))
        or (len(words) == _LONG - 1 and _DYNASTIES.match(text, one.end) is not None)
    )


def _is_act(one: Candidate, text: str) -> bool:
    """Return whether words are the time before an appointment, or the coming to a city: 任前|公示, 来岩|调研."""
    comes = _COMES.fullmatch(text, one.start, one.end) is not None
    return _NOTICED.match(text, one.end) is not None or (comes and _COMES_TO.match(text, one.end) is not None)


def _is_in_title(one: Candidate, chart: Chart) -> bool:
    """Return whether a longer title begins before a claim and ends with it: 公使|衔参赞."""
    title = chart.ending(one.end, "TITLE")
    return title is not None and title.start < one.start


def _is_doubtful(one: Candidate, chart: Chart, names: Names, places: Mapping[str, int]) -> bool:
    """Return whether a name that only the net proposes, with little belief, is rather a place or a clause."""
    words = chart.text[one.start : one.end]
    begins, ends = words_at(chart.text)
    if begins[one.start] == one.start and ends[one.start] > one.end and one.score < _BELIEVED:
        return True  # 胡吃海|喝
    place = _HAMLET.fullmatch(words) is not None or _is_named_place(words, chart.text, places)
    return (place and one.score < _SURE) or (one.score < _BELIEVED and _is_clause(one, chart, names))


def _is_uncertain(claim: Claim, chart: Chart) -> bool:
    """Return whether only the net proposes a name, with little belief, once, and nothing beside it speaks for a name."""
    one, text = claim.candidate, chart.text
    if not claim.by_net_alone or one.score >= _LEAST or text.count(text[one.start : one.end]) > 1:
        return False
    before = text[one.start - 1 : one.start]
    beside = before + text[one.end : one.end + 1]
    called = chart.ending(one.start, "TITLE") is not None or before in _CALLED
    acts = _ACTS.match(text, one.end) is not None
    return not called and not acts and not set(beside) & set(_BESIDE)


def _is_words(one: Candidate, chart: Chart, names: Names, ends: Collection[int]) -> bool:
    """Return whether the words of a claim that only the net makes, without a title before them, do not name anybody."""
    text, words = chart.text, chart.text[one.start : one.end]
    if is_clause_of_four(words, names) or is_doubled(words):
        return True
    if chart.ending(one.start, "TITLE") is not None:
        return False
    return (
        is_term(text, one.start, one.end, ends)
        or is_in_phrase(words, text, one.start)
        or is_described(words, text, one.start, names)
        or (one.score < _SURE and _is_kind(words, chart, one.end, names))
        or (
            tears_word(text, one.start, one.end)
            and (one.score < _SURE or names.is_act(words[1:]))  # 防护|林浇灌
        )
        or (one.score < _BELIEVED and is_masked_act(words, text, names))
    )


def _is_kind(words: str, chart: Chart, end: int, names: Names) -> bool:
    """Return whether a word without a surname is before a word for people: 网红|主播."""
    title = chart.starting(end, "TITLE")
    return len(words) == _LONG - 1 and names.surname(words, 0) == 0 and title is not None


def _is_family(words: str, names: Names) -> bool:
    """Return whether words are a surname and the word for a house: 走进|何家|客厅."""
    return len(words) == _LONG - 1 and words[1] == "家" and names.surname(words, 0) == 1


def _is_number(one: Candidate, text: str) -> bool:
    """Return whether a claim is in a number: 88.50元／|天×4|2天, or in that of a case: （2011）|徐民二|初字第52号."""
    if _DIGIT.match(text, one.end - 1) is not None and _DIGIT.match(text, one.end) is not None:
        return True
    docket = _DOCKET.search(text, max(one.start - 12, 0), one.start) is not None
    end = _DOCKET_END.match(text, one.end)
    return end is not None and (docket or end.group()[0] in "(（〔【")


def _is_word(claim: Claim, words: str, names: Names, *, titled: bool) -> bool:
    """Return whether words of the dictionary are a claim only for the net, or do not begin with a surname."""
    if not names.is_noun(words):
        return False
    if names.surname(words, 0) == 0 and "credits" not in claim.sources:
        return claim.candidate.score < _SURE or not claim.by_net_alone or names.ends_as_word(words)
    return not titled and claim.by_net_alone and claim.candidate.score < _SURE


def _is_named_place(words: str, text: str, places: Mapping[str, int]) -> bool:
    """Return whether a character is before or after a place that the document names: 替人买|张延水|本地的票."""
    return max(places[words[1:]], places[words[:-1]]) > 1 and text.count(words) == 1


def _is_phrase(one: Candidate, text: str, names: Names) -> bool:
    """Return whether a list has a phrase beside the claim that ends alike: 明大德、|守公德、严私德."""
    start, end, length = one.start, one.end, one.end - one.start
    beside = []
    if text.startswith(_LIST, end) and not is_han(text[end + 1 + length : end + 2 + length]):
        beside.append(text[end + 1 : end + 1 + length])
    if text.endswith(_LIST, 0, start) and not is_han(text[max(start - 2 - length, 0) : start - 1 - length]):
        beside.append(text[max(start - 1 - length, 0) : start - 1])
    return any(
        len(other) == length > _LONG - 1
        and other[-1] == text[end - 1]
        and other[0] != text[start]
        and not names.surname(other, 0)
        for other in beside
    )


def _is_clause(one: Candidate, chart: Chart, names: Names) -> bool:
    """Return whether a name is a masked surname and the next word, or two words: 郭|反抗, 陈|利弊."""
    words = chart.text[one.start : one.end]
    titled = chart.ending(one.start, "TITLE") is not None
    return (
        len(words) == _LONG
        and not titled
        and names.shape(words) < _SHAPED
        and chart.text.count(words) == 1
        and names.is_common(words[1:])
    )
