"""The component that reads events: goes through the sentences and carries over shared days, places and chairs."""

import bisect
import re
from collections.abc import Iterator, Sequence

from spacy.language import Language
from spacy.tokens import Doc

from kg.reading.recognise.engine.candidate import Candidate, read_mentions, text_of
from kg.reading.recognise.events.days import Day, days, prints_month
from kg.reading.recognise.events.lists import listed
from kg.reading.recognise.events.printed_event import PrintedEvent
from kg.reading.recognise.events.sentence import SentenceReader
from kg.reading.recognise.events.signing import signed_by_both
from kg.reading.recognise.events.words import words
from kg.reading.recognise.posts.held import Held

__all__ = ["Events", "make"]

_TELLING = ("headline", "body", "caption")
"""Kinds of sentences that can report events."""
_NEWS = 3
"""Number of sentences at the start of an article that may hold its day."""
_TODAY = re.compile(r"[，,上下中晚早在从起获]")
"""What follows 今天 where it is a day, and not the present: 今天|上午, but not 今天村民们."""
_ANOTHER = ("又讯", "另讯", "另悉", "又悉")
"""Words that open another report in an article."""
_TELL_ON = ("attend", "chair", "speak", "award", "sign", "appoint", "remove", "meet")
"""Kinds of events that can belong to the occasion of the sentences before."""
_HELD = re.compile(
    r"(?:正式|隆重|联合|共同|成功|如期|顺利|市|县)*(?:召开|举行|举办|开幕|启动|开班|闭幕|揭牌)"
)
_HERE = ("attend", "chair", "speak", "award", "sign")
"""Kinds of events that happen where the occasion is held."""
_ELECTED = re.compile(r"当选|选举|新聘|推举")
"""Verbs of appointments that happen there too, unless the sentence prints a year."""
_YEAR = re.compile(r"(?:19|20)\d\d年")
_POSTS = ("appoint", "remove")
"""Kinds of events whose sentences tell of other times too: 2013年任县长，2019年8月被免职."""
_WHOLE = len("2021-06-07")
"""Length of a date with its day."""
_GATHERINGS = ("attend", "chair", "speak")
_ACCOMPANIED = ("inspect", "visit", "meet", "attend")
"""Kinds of events to which 陪同参加 adds people."""
_ESCORTED = 3
"""Maximum number of earlier events searched for the people whom somebody accompanied."""


class Events:
    """Component that sets ``doc._.events``, a list of `PrintedEvent`; it does not change anything else."""

    def __call__(self, doc: Doc) -> Doc:
        """Read the events of a document after its mentions and posts are final."""
        text = text_of(doc)
        mentions = [m for m, source in read_mentions(doc).items() if source != "credits"]
        heads: dict[int, int] = {}
        ends = {m.start: m.end for m in mentions}
        for post in doc._.posts:
            if post.start < post.person and post.end == ends.get(post.person):
                heads[post.person] = min(post.start, heads.get(post.person, post.start))
        found = _read(text, doc._.blocks, mentions, heads)
        doc._.events = [_on_its_term(told, doc._.posts) if told.kind in _POSTS else told for told in found]
        return doc


def _read(
    text: str, blocks: list[tuple[int, int, str]], mentions: list[Candidate], heads: dict[int, int]
) -> Iterator[PrintedEvent]:
    """Yield the events of all articles of a document."""
    article: list[tuple[int, int, str]] = []
    for block in blocks:
        if article and "\n\n" in text[article[-1][1] : block[0]]:
            yield from _of_article(text, article, mentions, heads)
            article = []
        article.append(block)
    yield from _of_article(text, article, mentions, heads)


def _of_article(
    text: str, blocks: list[tuple[int, int, str]], mentions: list[Candidate], heads: dict[int, int]
) -> list[PrintedEvent]:
    """Return the events of one article."""
    if not blocks or words().verb.search(text, blocks[0][0], blocks[-1][1]) is None:
        return []
    printed = list(days(text, blocks[0][0], blocks[-1][1]))
    lead = _lead(text, printed, [block for block in blocks if block[2] == "body"][:_NEWS])
    starts = [m.start for m in mentions]
    found: list[PrintedEvent] = []
    place: int | None = None
    on: Day | None = None
    for start, end, kind in blocks:
        if kind not in _TELLING:
            continue
        named = mentions[bisect.bisect_left(starts, start) : bisect.bisect_left(starts, end)]
        paragraph = text.rfind("\n", 0, start) + 1
        if (where := _where(text, start, end, named)) is not None:
            place, on = where, _last(printed, end)
        if words().verb.search(text, start, end) is None:
            continue
        for told in (
            SentenceReader(text, (start, end), named, heads, words(), paragraph).read() if named else ()
        ):
            day = _day(text, told, printed, start, paragraph, lead)
            here = told.kind in _HERE or _is_election(text, told, start)
            told = _placed(told, day, place, on) if here else told
            whole = told._replace(day=day, start=_from_day(text, told, day, start))
            if whole.guests and not whole.counterparts:
                whole = whole._replace(counterparts=_visitors(found, whole, paragraph))
            _put(text, found, whole)
        for told in signed_by_both(text, (start, end), named, found):
            day = _day(text, told, printed, start, paragraph, lead)
            _put(text, found, _placed(told, day, place, on)._replace(day=day))
    for told in listed(text, (blocks[0][0], blocks[-1][1]), mentions):
        line = text.rfind("\n", 0, told.verb[0]) + 1
        found.append(told._replace(day=_day(text, told, printed, line, line, lead)))
    return _chaired(text, found)


def _on_its_term(told: PrintedEvent, posts: Sequence[Held]) -> PrintedEvent:
    """Return an appointment or a removal with the day of its post, if its own sentence prints none: a list's, in the line above."""
    if told.day is not None and not told.day.carried:
        return told
    own = (p for p in posts if p.person in told.participants and p.start < told.end and told.start < p.end)
    days = {
        day for p in own if (day := p.begin if told.kind == "appoint" else p.until) and len(day) == _WHOLE
    }
    if len(days) != 1:
        return told
    year, month, number = map(int, days.pop().split("-"))
    return told._replace(day=Day(year, month, number))


def _where(text: str, start: int, end: int, named: list[Candidate]) -> int | None:
    """Return the district where, according to a sentence, an occasion was held: 在|湖南长沙|召开."""
    districts = {m.start: m for m in named if m.label == "DISTRICT"}
    for mention in districts.values():
        leads = mention.start == start or text[mention.start - 1] in "，；"
        if not leads and not text.endswith(("在", "于"), start, mention.start):
            continue
        while (inner := districts.get(mention.end)) is not None:
            mention = inner
        if _HELD.match(text, mention.end, end) is not None:
            return mention.start
    return None


def _placed(told: PrintedEvent, day: Day | None, place: int | None, on: Day | None) -> PrintedEvent:
    """Return an event with the place of the last occasion, unless its sentence prints another day than that one's."""
    another = day is not None and on is not None and not day.carried and day != on
    return told._replace(place=place) if told.place is None and not another else told


def _is_election(text: str, told: PrintedEvent, start: int) -> bool:
    """Return whether an event is an election at the occasion: 大会在甲地召开。乙|当选会长."""
    at = told.kind == "appoint" and _ELECTED.search(text, *told.verb) is not None
    return at and _YEAR.search(text, start, told.verb[0]) is None


def _lead(text: str, printed: list[tuple[int, Day]], news: list[tuple[int, int, str]]) -> Day | None:
    """Return the first day in the sentences that open an article."""
    if not news:
        return None
    found = (day for at, day in printed if news[0][0] < at <= news[-1][1] and _lasts(text, at, day))
    return next(found, None)


def _lasts(text: str, end: int, day: Day) -> bool:
    """Return whether a day counts beyond its sentence; 今天 does not where it is the present."""
    return day.ago != 0 or _TODAY.match(text, end) is not None


def _last(printed: list[tuple[int, Day]], end: int) -> Day | None:
    """Return the day printed last before an offset."""
    return next((day for at, day in reversed(printed) if at <= end), None)


def _day(
    text: str,
    told: PrintedEvent,
    printed: list[tuple[int, Day]],
    start: int,
    paragraph: int,
    lead: Day | None,
) -> Day | None:
    """Return the day of an event: the last one printed before the verb in its paragraph, else the day of the lead.

    It has none if a month or a year without a day stands nearer to the verb.
    """
    near = ((at, day) for at, day in printed if paragraph <= at <= told.verb[0])
    before = [(at, day) for at, day in near if at > start or _lasts(text, at, day)]
    since = max([start, *(at for at, _ in before[-1:])])
    if prints_month(text, since, told.verb[0], anywhere=told.kind in _POSTS):
        return None
    if before:
        at, day = before[-1]
        return day if at > start else day._replace(carried=True)
    if lead is not None and told.kind in _TELL_ON and not text.startswith(_ANOTHER, paragraph):
        return lead._replace(carried=True)
    return None


def _from_day(text: str, told: PrintedEvent, day: Day | None, start: int) -> int:
    """Return the start of an event's words, including those for its day if the sentence prints it."""
    if day is None or day.carried:
        return told.start
    found = [at for at, _ in _starts(text, start, told.verb[0])]
    return min(told.start, found[-1]) if found else told.start


def _starts(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    from kg.reading.recognise.events.days import DAY

    for match in DAY.finditer(text, start, end):
        yield match.span()


def _visitors(found: list[PrintedEvent], told: PrintedEvent, paragraph: int) -> tuple[int, ...]:
    """Return those who came if 客人 are met: the participants of the previous event in the paragraph."""
    for other in found[::-1][:1]:
        if other.kind in ("visit", "inspect") and other.start >= paragraph:
            return tuple(start for start in other.participants if start not in told.participants)
    return ()


def _put(text: str, found: list[PrintedEvent], told: PrintedEvent) -> None:
    """Add an event, or add its participants to the event of those whom they accompanied."""
    if told.escorts:
        for index in range(len(found) - 1, max(len(found) - 1 - _ESCORTED, -1), -1):
            other = found[index]
            if other.kind == told.kind or (told.kind == "attend" and other.kind in _ACCOMPANIED):
                also = tuple(p for p in told.participants if p not in other.participants)
                found[index] = other._replace(
                    participants=other.participants + also, end=max(other.end, told.end)
                )
                return
        if told.verb[1] - told.verb[0] == len("陪同") and text.startswith("陪同", told.verb[0]):
            return
    found.append(told)


def _chaired(text: str, found: list[PrintedEvent]) -> list[PrintedEvent]:
    """Add the chair to those who attended or spoke, if the paragraph has exactly one occasion and one chair."""
    chairs: dict[int, set[int]] = {}
    for told in found:
        if told.chair is not None:
            chairs.setdefault(text.rfind("\n", 0, told.start), set()).add(told.chair)
    whole = []
    for told in found:
        known = chairs.get(text.rfind("\n", 0, told.start), set())
        fits = told.kind in _GATHERINGS and told.chair is None and len(known) == 1
        whole.append(told._replace(chair=next(iter(known))) if fits else told)
    return whole


@Language.factory("kg_events", requires=["doc.user_data"], assigns=["doc._.events"])
def make(nlp: Language, name: str) -> Events:
    """Make the component for a pipeline; see the class."""
    return Events()
