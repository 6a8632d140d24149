"""Names of persons: finds them by their context, such as titles, speech, appointments and brackets.

The context of a name counts first and its characters second: an ordinary word that begins with a
surname character (高度, 任务, 方向) never becomes a person by its characters alone.
"""

import re
from collections.abc import Iterator

from spacy.language import Language
from spacy.tokens import Doc

from kg.gazetteer.lexicon import Chart, Lexicon, lexicon
from kg.gazetteer.wordlists import ACTS, STATES, TELLS
from kg.reading.recognise.engine.candidate import Candidate, text_of, write
from kg.reading.recognise.name_score import CLAUSE, LOOKS, MASKED_ENDS, NUMBERED, Fit, Names

__all__ = ["People", "make"]

_AFTER_TITLE = 0.55
_BEFORE_TITLE = 0.42
_SPEAKS = 0.36
_APPOINTED = 0.45
_ENOUGH = 0.76
"""Minimum score of a candidate: a title before, usual characters and a fitting word after reach 1.0; a title and usual
characters alone reach 0.75."""

_SPEECH = re.compile(
    rf"说(?!明|法|服|起来)|{STATES}|{TELLS}|{ACTS}|率|感慨|感叹|笑着|解释|在讲话|在会上|在致辞|作报告|作了|作《|宣读|通报|传达|复信|致电|致信|牵头"
    r"|对.{2,10}印象|深有感触|代表.{2,12}(?:发言|致辞)"
)
_JOINTS = "和与由在对向为据是"
"""Words of one character after which a name may begin."""
_APPOINT = tuple(
    word + line_end
    for line_end in ("", "\n")
    for word in ("任命", "免去", "选举", "补选", "推选", "提名", "聘任", "聘请", "接受", "决定", "撤销", "罢免", "增补", "经查,", "追授", "授予")
)  # fmt: skip
_APPOINT_ENDS = frozenset(word[-1] for word in _APPOINT)
_APPOINTED_BY = re.compile(r"同志|为|的|任|辞去|担任|[、(（]|等")
_TITLE_BEHIND = re.compile(
    r"(?:同志|先生|女士|总书记|总理|书记|主席|市长|省长|县长|区长|局长|主任|部长|教授|院士|老师|校长|院长|董事长|总经理|厅长|会长|委员长)"
)
_IN_OFFICE = re.compile(
    r"(?:[(（][^()（）]{1,8}[)）])?为[\u4e00-\u9fff、]{4,40}?(?:长|主任|书记|委员|审判员|检察员|主席|秘书)[;；。、，,\n]"
    r"|的[\u4e00-\u9fff、]{4,60}职务|辞去[\u4e00-\u9fff]{3,}|同志逝世|同志,因病"
)
"""Words after a name in lists of appointments and removals."""
_BRACKET = re.compile(r"[(（](?:男|女|[\u4e00-\u9fff]{1,6}族|兼|原|代)")
_MASKED = re.compile(
    r"(?=.[0-9０-９某×＊*])(?<![\d万千百亿某该])(?P<name>(?![某区市县省])[\u4e00-\u9fff](?:"
    rf"{NUMBERED.pattern}|某某|某[甲乙丙丁戊己庚辛]|某[^\W\d_a-zA-Z在因与和向将被等系诉的是说称把到从对又已也为于让经]{MASKED_ENDS}"
    r"|某(?![些个种人年月日地市省县区项处时位旅团营连部军校])))"
)
_NICKNAME = re.compile(
    r"(?:盲人|患者|市民|居民|村民|学生|女孩|男孩|业主|网友|孩子|婴儿)(?P<name>(?!小[组学区孩镇院队]|老[人师乡年汉板总友党])[小阿老][\u4e00-\u9fff])(?=[从在说到是的,，。（(告将和被因向])"
)
_DOTS = ("·", "•", "・", "‧")
_FOREIGN = re.compile(  # "+": a shorter run would not leave an interpunct
    r"[\u4e00-\u9fff]{1,8}+(?:[·•・‧][\u4e00-\u9fff]{1,9}){1,3}(?: {1,2}[\u4e00-\u9fff]{1,3}(?=[、，,。；;(（]))?"
)


class People:
    """Recogniser of persons.

    Parameters
    ----------
    words
        The lexicon; ``TITLE`` rows give the kind of post (``public`` makes an official).
    """

    def __init__(self, words: Lexicon) -> None:
        self._words = words
        self._names = Names(words)
        single = "".join(surname for surname in words.surnames if len(surname) == 1)
        self._surname = re.compile(f"[{re.escape(single)}]" if single else "(?!)")

    def __call__(self, doc: Doc) -> Doc:
        """Write the candidates to the group ``people``."""
        return write(doc, "people", self.find(doc))

    def find(self, doc: Doc) -> list[Candidate]:
        """Return persons (OFFICIAL, PERSON); offsets in ``doc.text``."""
        chart = self._words.chart(text_of(doc))
        return [*self._titled(chart), *self._clauses(chart), *self._foreign(chart), *self._masked(chart.text)]

    def _titled(self, chart: Chart) -> Iterator[Candidate]:
        """Yield a name after its title: 市长陈恢清, 区长 王强."""
        text = chart.text
        for end in {hit.end for hit in chart.labels["TITLE"]}:
            title = chart.ending(end, "TITLE")
            if title is None or chart.starting(title.start, "TITLE") != title:
                continue  # 董事 in 董事长: the name begins after the longer title
            if text.startswith("师傅", end - 1):
                continue  # 玉雕师傅
            start = end
            for filler in ("同志", " ", "\n", ":", "："):
                if text.startswith(filler, start):
                    start += len(filler)
            label = "OFFICIAL" if title.id == "public" else "PERSON"
            yield from self._best(chart, start, label, _AFTER_TITLE if start == end else _AFTER_TITLE - 0.08)

    def _best(self, chart: Chart, start: int, label: str, support: float) -> Iterator[Candidate]:
        for fit in self._names.fits(chart, start)[:1]:
            if chart.text[fit.end : fit.end + 1] in _DOTS:
                continue  # the first part of a name with an interpunct
            score = support + LOOKS * fit.value
            if score >= _ENOUGH:
                yield Candidate(start, fit.end, label, fit.name, min(score, 0.98))

    def _clauses(self, chart: Chart) -> Iterator[Candidate]:
        """Yield a name at the start of a clause that speaks or acts, is appointed, or has its title after it."""
        text = chart.text
        for surname in self._surname.finditer(text):
            start = surname.start()
            opens = start == 0 or text[start - 1] in CLAUSE
            appoints = text[start - 1 : start] in _APPOINT_ENDS and text.endswith(_APPOINT, 0, start)
            bounded = (word := chart.ending(start, "BOUNDARY")) is not None and (
                word.end - word.start > 1 or text[start - 1] in _JOINTS
            )
            if not (opens or appoints or bounded):
                continue
            for fit in self._names.fits(chart, start)[:1]:
                support = self._clause_support(text, fit, opens=opens, appoints=appoints)
                score = support + LOOKS * fit.value
                if support and score >= _ENOUGH:
                    label = "OFFICIAL" if support == _BEFORE_TITLE + 0.01 else "PERSON"
                    yield Candidate(start, fit.end, label, fit.name, min(score, 0.95))

    def _clause_support(self, text: str, fit: Fit, *, opens: bool, appoints: bool) -> float:
        """Return the support for a name from its context, apart from titles and lists."""
        if appoints and _APPOINTED_BY.match(text, fit.end):
            return _APPOINTED
        if _BRACKET.match(text, fit.end) or (opens and _IN_OFFICE.match(text, fit.end)):
            return _APPOINTED
        if _TITLE_BEHIND.match(text, fit.end) and fit.shape >= 0.6:
            return _BEFORE_TITLE
        if opens and _SPEECH.match(text, fit.end) and fit.shape >= 0.7:
            return _SPEAKS
        return 0.0

    def _foreign(self, chart: Chart) -> Iterator[Candidate]:
        """Yield names with the interpunct, of foreigners and of some ethnic groups in China: 买买提·艾力."""
        text = chart.text
        for match in _FOREIGN.finditer(text):
            dot = re.search(r"[·•・‧]", match.group()).start() + match.start()  # type: ignore[union-attr]  # the pattern holds one
            start = dot
            while (
                start > match.start()
                and text[start - 1] in self._words.translit
                and not chart.ending(start, "TITLE")
            ):
                start -= 1
            end = match.end()
            last = max(text.rfind(mark, match.start(), end) for mark in "·•・‧") + 1
            stop = last
            while (
                stop < end
                and (text[stop] in self._words.translit or text[stop] == " ")
                and (
                    stop == last
                    or (word := chart.starting(stop, "FOLLOWER", "TITLE")) is None
                    or word.end == stop + 1
                )
            ):
                stop += 1
            if stop < end and " " in text[last:stop]:
                stop = text.index(" ", last)
            if start < dot and stop > last and chart.ending(dot, "DISTRICT") is None:
                title = chart.ending(start, "TITLE")
                label = "OFFICIAL" if title is not None and title.id == "public" else "PERSON"
                yield Candidate(start, stop, label, re.sub(r"\s", "", text[start:stop]), 0.9)

    def _masked(self, text: str) -> Iterator[Candidate]:
        """Yield names that the paper masks: 孙某, 盲人小炳."""
        for match in _MASKED.finditer(text):
            if self._names.surname(text, match.start()):
                yield Candidate(match.start("name"), match.end("name"), "PERSON", "", 0.75)
        for match in _NICKNAME.finditer(text):
            yield Candidate(match.start("name"), match.end("name"), "PERSON", "", 0.75)


@Language.factory("kg_people", assigns=["doc.user_data"], default_config={"folders": []})
def make(nlp: Language, name: str, folders: list[str]) -> People:
    """Make the component for a pipeline; see the class."""
    return People(lexicon(tuple(folders)))
