"""The statistical model as a recogniser: yields every span that the net considers possible, in the project's types.

The net was trained on local press annotated with these types, so its output needs no translation. Its weight against
the other recognisers is learned (`kg.reading.recognise.engine.judge`).
"""

import re

from spacy.language import Language
from spacy.tokens import Doc

from kg.gazetteer.lexicon import Chart, Lexicon, lexicon
from kg.reading.model import OWN_MODEL
from kg.reading.model.foreign import Foreign
from kg.reading.model.marks import TYPES, spans
from kg.reading.model.net import Tagger, tagger
from kg.reading.recognise.engine.candidate import Candidate, text_of, write
from kg.reading.recognise.head_places import LEVELS, level_stands
from kg.reading.recognise.longer_names import covered, is_part
from kg.reading.recognise.name_score import ADDRESS, MEMORIAL, NUMBERED
from kg.reading.recognise.own_school import own_school
from kg.reading.recognise.word_cut import words_at
from kg.reading.wholes import TERM, whole_of

__all__ = ["Model", "make"]

_COUNCIL = re.compile(r"(村村|(?<!村)村|居)委会$")
"""The council of a village or a community in short: 龙桥村村委会."""
_COUNCILS = {"村村": "村村民委员会", "村": "村村民委员会", "居": "居民委员会"}
_CAPITALS = re.compile(r"[A-Z]{2,6}")
"""Abbreviations in capitals: in annotated press 86 of 103 are treaties, standards or techniques (RCEP), not bodies."""
_OF_LEVEL = "委府长属直立级报院县区市"
"""Characters that form a word with the one for a level, which is still that of a division: 市属, 省立."""
_LEVELS = {"AGENCY": "省市州盟县区旗", "COMPANY": "省市", "INSTITUTION": "省市县区"}
"""Level words that begin names of these types; others begin distinctive names: 旗滨玻璃."""


_NOBODY = re.compile(rf"{ADDRESS.pattern}|[\u4e00-\u9fff]{{1,6}}族|[\u4e00-\u9fff][老伯农]")
"""Words that look like names but are not: forms of address, trades, and the ethnic groups of China."""
_DIVISION = re.compile(r"[\u4e00-\u9fff]{2,4}事业部")
"""A division that is named without its company."""
_NO_NAME_BEFORE = re.compile(r"主义|了(?![解却结])|[着们](?=[\u4e00-\u9fff])")
"""Words that never follow a person's name directly (none of the 15,648 in MSRA's training part): 杨梅红|了."""
_STORM = re.compile(r"(?:台风|飓风|气旋)[“\"]?$")
_AREA = re.compile(r"(?:城区|市区|县城)$")
"""Words for a part of a city that do not belong to its name."""
_OUTLET = re.compile(r"[\u4e00-\u9fff]{2,10}(?:分行|支行|分公司)")
"""The branch of a firm, without the firm."""
_ATTACHED = ("附属中学", "附属小学")
"""Ends of the names of schools that have other schools: 清华附中|稻香湖学校."""
_SHORT = 4
"""Maximum length of a body's name that may be a run of characters across words."""


class Model:
    """Recogniser by the statistical model.

    Parameters
    ----------
    net
        The tagger.
    words
        The lexicon, which has full names of organs.

    Attributes
    ----------
    net
        The tagger; another object with the same interface may replace it.
    """

    def __init__(self, net: Tagger | Foreign, words: Lexicon) -> None:
        self.net = net
        self._words = words

    def __call__(self, doc: Doc) -> Doc:
        """Write the candidates to the group ``model``; the document keeps the net's output for every character."""
        return write(doc, "model", self.find(doc))

    def find(self, doc: Doc) -> list[Candidate]:
        """Return the names that the model finds; offsets in ``doc.text``."""
        text = text_of(doc)
        marks = self.net.read(_plain_masks(text), [(start, end) for start, end, _ in doc._.blocks])
        doc.user_data["kg_marks"] = marks
        chart = self._words.chart(text)
        return [
            Candidate(start, end, (label := TYPES[kind].upper()), self._full(chart, label, start, end), least)
            for start, whole, kind, least in spans(marks)
            for end in (self._end(chart, TYPES[kind], start, whole),)
            if text[start].isalnum()
            and not text[end - 1].isspace()
            and not _CAPITALS.fullmatch(text, start, end)
            and not (TYPES[kind] == "person" and _is_nobody(text, start, end))
            and not self._is_words(chart, TYPES[kind], start, end, doc._.home)
        ]

    def _end(self, chart: Chart, kind: str, start: int, end: int) -> int:
        """Return the end of a place without the word for a part of it: 珠海|城区."""
        area = _AREA.search(chart.text, start, end) if kind == "district" else None
        if area is None or chart.text[start:end] in self._words.places:
            return end
        place = chart.ending(area.start(), "DISTRICT")
        return area.start() if place is not None and place.start >= start else end

    def _is_words(self, chart: Chart, kind: str, start: int, end: int, home: str | None) -> bool:
        """Return whether a supposed place or short body is only words: 台湾|风情街, 请市政协|助, 珠海|城区."""
        if kind == "district":
            listed = chart.text[start:end] in self._words.places
            return is_part(chart, start, end, self._words, home) or (listed and covered(chart, start, end))
        if kind == "company" and _DIVISION.fullmatch(chart.text, start, end):
            return True
        return kind in ("agency", "company") and end - start <= _SHORT and covered(chart, start, end)

    def _full(self, chart: Chart, label: str, start: int, end: int) -> str:
        """Return the full name if the words and the gazetteer give it, "" if the words are the full name."""
        printed = chart.text[start:end]
        if label == "PERSON":
            return re.sub(r"\s", "", printed)
        full = self._words.full(label, TERM.sub("", printed)) if label == "AGENCY" else ""
        if label == "AGENCY" and not full and _COUNCIL.search(printed):
            full = _COUNCIL.sub(lambda match: _COUNCILS[match[1]], printed)
        own = printed[0] in _LEVELS.get(label, "") and not _is_in_word(chart.text, start)
        if not full and own and level_stands(chart.text, start, printed[0]):
            full = LEVELS[printed[0]] + printed[1:]
        full = full or _of_listed(chart, label, start, end)
        return full or self._of_own_school(chart.text, label, start, end)

    def _of_own_school(self, text: str, label: str, start: int, end: int) -> str:
        """Return the full name of a part that a school's own news prints alone: 文学院; "" for other bodies."""
        school = own_school(text, start, self._words.full) if label == "INSTITUTION" else None
        whole = whole_of(text[start:end], (school.name,)) if school is not None else ""
        return whole + text[start:end] if whole else ""


def _of_listed(chart: Chart, label: str, start: int, end: int) -> str:
    """Return the full name of a branch of a listed body that is printed short, 工商银行|湘西分行; "" for other bodies."""
    hit = chart.starting(start, label) if label in ("COMPANY", "INSTITUTION") else None
    if hit is None or hit.end >= end or not hit.id or hit.id == chart.text[hit.start : hit.end]:
        return ""
    rest = chart.text[hit.end : end]
    branch = _OUTLET.fullmatch(rest) if label == "COMPANY" else hit.id.endswith(_ATTACHED)
    return hit.id + rest if branch else ""


def _is_in_word(text: str, start: int) -> bool:
    """Return whether a word for a level begins another word: 市场|流通科, 区域|协调办, but not 市属|企业."""
    _, ends = words_at(text)
    return ends[start] > start + 1 and text[start + 1] not in _OF_LEVEL


def _plain_masks(text: str) -> str:
    """Return a text of the same length with the mask that the net knows for every mask: 林某某 for 林某7 and 林4某."""
    return NUMBERED.sub(lambda match: "某" * len(match.group()), text)


def _is_nobody(text: str, start: int, end: int) -> bool:
    """Return whether words like a name are an address, an ethnic group, or part of a memorial's or storm's name."""
    if (
        text[start - 1 : start].isdigit()
        or _NOBODY.fullmatch(text, start, end)
        or _STORM.search(text, max(start - len("台风“"), 0), start)
    ):
        return True
    return (MEMORIAL.match(text, end) or _NO_NAME_BEFORE.match(text, end)) is not None


@Language.factory("kg_model", assigns=["doc.user_data"], default_config={"folders": [], "model": OWN_MODEL})
def make(nlp: Language, name: str, folders: list[str], model: str) -> Model:
    """Make the component for a pipeline; see the class."""
    return Model(tagger() if model == OWN_MODEL else Foreign(model), lexicon(tuple(folders)))
