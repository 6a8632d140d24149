"""Items of a list that share the title, or the end of the name, of the last one: 东湖县、西山县公安局|局长.

Input: the spans of the items without a title of their own, and the post of the item behind them. Output: their posts.
"""

import re

from kg.reading.recognise.engine.candidate import BODIES, Candidate
from kg.reading.recognise.posts.mentions_by_offset import Settled
from kg.reading.recognise.posts.organ_names import place_of
from kg.reading.recognise.posts.units import Unit
from kg.reading.recognise.posts.unlisted import PART, congress
from kg.reading.wholes import part_of

__all__ = ["JOINS", "Shared"]

JOINS = ("、", "兼", "和", "及")
"""Marks between organs that share a title."""
_COUNTIES = ("县", "区", "镇", "乡")
"""Ends of the divisions that may share an organ's name."""
_ROOMS = ("中心", "处", "科", "室")
"""Ends of the names of parts that often share a head: 指挥中心、办公室|副主任."""
_NAME = re.compile(r"[\u4e00-\u9fff]{2,4}")
"""The name of a station without its kind: 正和、|欧阳派出所."""
_STATIONS = re.compile(
    r"(?:[、和及][\u4e00-\u9fff]{2,4})*?[、和及][\u4e00-\u9fff]{2,4}"
    r"(?P<kind>派出所|司法所|税务所|工商所|财政所|国土所|供电所|(?:人民)?法庭|[大中支]队|[支分]行|分局|分公司|营业部)"
)
"""The names behind one of several stations, and their kind."""


class Shared:
    """Reads the items of lists that share the words behind them; offsets in the document's text."""

    def __init__(self, settled: Settled) -> None:
        self._settled = settled
        self._text = settled.text

    def is_organ(self, begin: int, end: int) -> bool:
        """Return whether an item is only an organ, a part of one, or the beginning of its name."""
        mention = self._settled.by_start.get(begin)
        if mention is not None and mention.end == end:
            return mention.label in BODIES or self._place(end) is not None
        if self._place(end) is not None or PART.fullmatch(self._text, begin, end) is not None:
            return True
        return bool(congress(self._text[begin:end])) or self._name(begin, end) is not None

    def are_alike(self, begin: int, end: int) -> bool:
        """Return whether an item is a body and the next one, behind its mark, a body of its kind: 东湖大学|及西山大学."""
        one, other = self._settled.by_start.get(begin), self._settled.by_start.get(end + 1)
        if one is None or other is None or one.end != end or one.label not in BODIES:
            return False
        return self._text[end - 2 : end] == self._text[other.end - 2 : other.end]

    def of(self, alone: list[tuple[int, int]], unit: Unit) -> list[Unit]:
        """Return the post of a unit in the organs before it and in its own: 东湖公司、西山公司|执行董事."""
        if (stations := self._stations(alone, unit)) is not None:
            return stations
        return [*self._others(alone, unit), unit]

    def _others(self, alone: list[tuple[int, int]], unit: Unit) -> list[Unit]:
        own = unit.organ or unit.bare
        shared = []
        for begin, end in alone:
            words = self._text[begin:end]
            if (place := self._place(end)) is not None:  # 东湖县、西山县公安局|局长
                first = place_of(own)
                if not first or first[-1] != words[-1]:
                    return []
                organ = own.replace(first, self._settled.name(place), 1)
                shared.append(unit._replace(start=begin, organ=organ, bare="", unread=False))
                continue
            if met := congress(words):  # 党的十九大、二十大|代表
                shared.append(unit._replace(start=begin, organ=met, bare="", unread=False))
                continue
            mention = self._settled.by_start.get(begin)
            parts = words.endswith(_ROOMS) and own.endswith(_ROOMS)
            if not own or not (
                parts or words[-2:] == own[-2:] or (unit.body == "COMPANY" == (mention and mention.label))
            ):
                return []
            name, body = (None, "") if mention is None else (self._settled.name(mention), mention.label)
            shared.append(
                unit._replace(start=begin, organ=name, body=body, bare="" if name else words, unread=False)
            )
        return shared

    def _place(self, end: int) -> Candidate | None:
        """Return the county, district or town that ends at an offset; None if there is none."""
        place = self._settled.by_end.get(end)
        return (
            place
            if place is not None and place.label == "DISTRICT" and self._text.endswith(_COUNTIES, 0, end)
            else None
        )

    def _name(self, begin: int, end: int) -> tuple[str, str] | None:
        """Return the body, "" if the item before has it, and the name of a station that shares its kind with the next."""
        if _STATIONS.match(self._text, end) is None:
            return None
        body = self._settled.by_start.get(begin)
        if body is not None and body.label in BODIES and _NAME.fullmatch(self._text, body.end, end):
            return self._settled.name(body), self._text[body.end : end]
        listed = (
            self._text[begin - 1 : begin] in JOINS and _NAME.fullmatch(self._text, begin, end) is not None
        )
        return ("", self._text[begin:end]) if listed else None

    def _stations(self, alone: list[tuple[int, int]], unit: Unit) -> list[Unit] | None:
        """Return the post in several stations of one body: 东湖县公安局正和、欧阳派出所|民警; None for other lists."""
        kind = _STATIONS.match(self._text, alone[-1][1]) if alone else None
        names = [self._name(begin, end) for begin, end in alone]
        own = (unit.organ or unit.bare).partition("（")[0]
        if kind is None or not names or names[0] is None or not names[0][0] or not own.endswith(kind["kind"]):
            return None
        whole = names[0][0]
        parts = [name[1] + kind["kind"] for name in names if name is not None]
        spans = [begin for begin, _ in alone]
        listed = [
            unit._replace(start=begin, organ=part_of(whole, part), body="AGENCY", bare="", unread=False)
            for begin, part in zip([*spans, unit.start], [*parts, own], strict=False)
        ]
        return listed if len(parts) == len(spans) else None
