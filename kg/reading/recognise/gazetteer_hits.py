"""Gazetteer entries in the text: finds string patterns by automaton and token patterns by spaCy's Matcher."""

import functools
import re

from spacy.errors import MatchPatternError
from spacy.language import Language
from spacy.matcher import Matcher
from spacy.tokens import Doc

from kg.base.errors import PatternError
from kg.base.schema import PERSONS
from kg.gazetteer.lexicon import TYPE_OF_LABEL, Chart, Hit, Lexicon, lexicon
from kg.gazetteer.wordlists import LEVEL_ENDS
from kg.reading.recognise.engine.candidate import LISTED, Candidate, text_of, write
from kg.reading.recognise.head_places import LEVELS, is_abroad, level_stands
from kg.reading.recognise.longer_names import LONGER_NAME, covered, is_part
from kg.reading.recognise.name_score import MEMORIAL
from kg.reading.recognise.word_borders import crosses_end
from kg.reading.recognise.word_cut import cut

__all__ = ["Phrases", "make"]

_LONGER_WORD = re.compile(r"[湖荒街门桥河沟山岭仓营壁港洼坡塘江路道]")
"""Characters that turn the short form of a body into the start of a place: 北大|湖."""
_SHORT_FORM = 3
"""Maximum length of a short form that may be a run of characters across words."""
_REMEMBERED = 2013
"""Ministries abolished in this year or later are still called by their short forms: 铁道部, 卫生部."""
_HAN = re.compile(r"[\u4e00-\u9fff]")
_LONGEST_COVERED = 6
"""Maximum length, in characters, of an entry whose edge a word may cover."""
_COVERED = {"COMPANY": 3, "INSTITUTION": 3}
"""The same limit for entries that are distinctive names, which rarely arise across words: 澎湃新闻|报道."""
_NUMERALS = "万千百亿"
"""Units of numbers with which names of divisions begin: 万山区."""
_AROUND = 6
"""Characters of context on each side for jieba's cut around a short form."""
_SHORT = 0.85
_FULL = 0.93
_LEVEL_ENDING = LEVEL_ENDS + "道会"


_OTHER_PARTY = re.compile(r"(?:(?<!中国共产)党|(?<!中)共)$")
"""Words before 中央 that mean another party: 老挝人民革命党|中央政治局, 越共|中央."""


class Phrases:
    """Recogniser of gazetteer entries.

    Parameters
    ----------
    nlp
        The pipeline, for its vocabulary.
    words
        The lexicon.

    Raises
    ------
    kg.base.errors.PatternError
        spaCy's Matcher rejects a token pattern.
    """

    def __init__(self, nlp: Language, words: Lexicon) -> None:
        self._words = words
        self._matcher = Matcher(nlp.vocab)
        for number, pattern in enumerate(words.tokens):
            try:
                self._matcher.add(f"{pattern.label}|{number}", [list(pattern.tokens)])
            except MatchPatternError as error:
                fault = str(error).partition("- ")[2].partition("\n")[0]
                raise PatternError(
                    f"{pattern.file}:{pattern.line}",
                    f"is not a token pattern ({fault})",
                    "see spaCy's Matcher for what a token may hold",
                ) from error

    def __call__(self, doc: Doc) -> Doc:
        """Write the candidates to the group ``phrases``."""
        return write(doc, "phrases", self.find(doc))

    def find(self, doc: Doc) -> list[Candidate]:
        """Return the gazetteer's entries in the text; offsets in ``doc.text``."""
        chart = self._words.chart(text_of(doc))
        found = [
            Candidate(
                hit.start, hit.end, label, "" if label == "DISTRICT" else hit.id, self._score(chart.text, hit)
            )
            for label in TYPE_OF_LABEL
            for hit in map(functools.partial(self._placed, chart), chart.labels[label])
            if _stands_alone(chart, hit)
            and self._is_of_its_time(chart.text, hit, doc._.year)
            and not (
                hit.end - hit.start <= _COVERED.get(label, _LONGEST_COVERED)
                and covered(chart, hit.start, hit.end)
            )
            and (label != "DISTRICT" or self._is_place(chart, hit, doc._.home))
        ]
        for key, start, end in self._matcher(doc) if self._words.tokens else ():
            label, number = doc.vocab.strings[key].split("|")
            span = doc[start:end]
            found.append(
                Candidate(span.start_char, span.end_char, label, self._words.tokens[int(number)].id, _FULL)
            )
        return found

    def _score(self, text: str, hit: Hit) -> float:
        """Return `LISTED` for an entry of the user's own gazetteer; else a score that grows with the words' length."""
        if (hit.label, text[hit.start : hit.end]) in self._words.own:
            return LISTED
        return _FULL if hit.end - hit.start > 2 else _SHORT

    def _placed(self, chart: Chart, hit: Hit) -> Hit:
        """Return an entry that begins with a level word extended by its place: 江苏|省农科院."""
        level = LEVELS.get(chart.text[hit.start], "")
        place = chart.ending(hit.start + 1, "DISTRICT") if level and level in hit.id else None
        if place is None or place.start >= hit.start:
            return hit
        printed = chart.text[place.start : place.end]
        return hit._replace(
            start=place.start, id=hit.id.replace(level, self._words.places.get(printed, printed))
        )

    def _is_of_its_time(self, text: str, hit: Hit, year: int | None) -> bool:
        """Return whether words for a former body or division that are also common words fit the year of the page.

        After the end of a ministry abolished before 2013, its short form means a department of any firm (人事部); after
        that of a prefecture, its full name means a region (徐州地区).
        """
        printed = text[hit.start : hit.end]
        until = self._words.ended.get((hit.label, printed))
        if until is None:
            return True
        ministry = hit.label == "AGENCY" and len(printed) <= _SHORT_FORM and until < _REMEMBERED
        if not ministry and not (hit.label == "DISTRICT" and printed.endswith("地区")):
            return True
        return year is not None and year <= until + 1

    def _is_place(self, chart: Chart, hit: Hit, home: str | None) -> bool:
        """Return whether a short form (长沙, 大通) is a place here and not a run of characters across words.

        It has to be a word in jieba's cut of its context. The short form of a county must also lie in the province of
        the page's home or in a place that the page names: elsewhere counties are printed with 县 or 市.
        """
        text = chart.text
        printed = text[hit.start : hit.end]
        full = printed[-1] in _LEVEL_ENDING
        if is_part(chart, hit.start, hit.end, self._words, home):
            return False
        if (full and len(printed) > 2) or len(printed) > _SHORT_FORM:
            return True
        if not full and is_abroad(hit.id, home):
            return False
        if not _HAN.match(text[hit.start - 1 : hit.start]) and not _HAN.match(text[hit.end : hit.end + 1]):
            return len(printed) > 1
        low = max(hit.start - _AROUND, 0)
        offset = low
        for word in cut(text[low : hit.end + _AROUND]):
            if offset == hit.start and len(word) >= len(printed):
                return len(word) == len(printed) or word[len(printed) :][:1] in "省市县区人"
            offset += len(word)
            if offset > hit.start:
                return offset == hit.end and word.endswith(printed) and len(word) == len(printed)
        return False


def _stands_alone(chart: Chart, hit: Hit) -> bool:
    """Return whether an entry is a complete name here and not part of a longer word or name."""
    text = chart.text
    if hit.label == "DISTRICT" and text[hit.end - 1 : hit.end + 1] == "市区":
        return False  # 株洲 + 市区
    if hit.label == "DISTRICT" and text[hit.start] in _NUMERALS and text[hit.start - 1 : hit.start].isdigit():
        return False  # 165|万山区群众
    if hit.label == "DISTRICT":
        return text[hit.end - 1] in _LEVEL_ENDING or LONGER_NAME.match(text, hit.end) is None
    if TYPE_OF_LABEL[hit.label] in PERSONS:
        return MEMORIAL.match(text, hit.end) is None
    if hit.label == "INSTITUTION" and hit.end - hit.start == len("北大"):
        return _LONGER_WORD.match(text, hit.end) is None
    if hit.label == "AGENCY":
        level = text[hit.start]
        if level == "中" and _OTHER_PARTY.search(text, max(hit.start - 5, 0), hit.start):
            return False
        return (level not in LEVELS or level_stands(text, hit.start, level)) and not (
            text[hit.end - 1] == "委" and crosses_end(text, hit.start, hit.end)
        )  # 区|委托
    return True


@Language.factory("kg_phrases", assigns=["doc.user_data"], default_config={"folders": []})
def make(nlp: Language, name: str, folders: list[str]) -> Phrases:
    """Make the component for a pipeline; see the class."""
    return Phrases(nlp, lexicon(tuple(folders)))
