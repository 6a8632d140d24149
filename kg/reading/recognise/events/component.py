"""The component that reads events: goes through the sentences and carries over shared days, places and chairs."""

import bisect
import re
from collections.abc import Iterator, Sequence

from spacy.language import Language
from spacy.tokens import Doc

from kg.reading.recognise.engine.candidate import Candidate, read_mentions, text_of
from kg.reading.recognise.events.day_of_act import POSTS, DaysOfArticle
from kg.reading.recognise.events.days import Day, PrintedDay
from kg.reading.recognise.events.lists import listed
from kg.reading.recognise.events.printed_event import PrintedEvent, repeats
from kg.reading.recognise.events.sentence import SentenceReader
from kg.reading.recognise.events.signing import signed_by_both
from kg.reading.recognise.events.untold import is_planned_place
from kg.reading.recognise.events.words import words
from kg.reading.recognise.posts.held import Held

__all__ = ["Events", "make"]

_TELLING = ("headline", "body", "caption")
"""Kinds of sentences that can report events."""
_STOPS = ("。", "！", "？", "；", "”", "）", ")")
"""Ends of sentences; a headline that is not marked as one has none of them."""
_HELD = re.compile(
    r"(?:正式|隆重|联合|共同|成功|如期|顺利|市|县)*(?:召开|举行|举办|开幕|启动|开班|闭幕|揭牌)"
)
_HERE = ("attend", "chair", "speak", "award", "sign")
"""Kinds of events that happen where the occasion is held."""
_ELECTED = re.compile(r"当选|选举|新聘|推举")
"""Verbs of appointments that happen there too, unless the sentence prints a year."""
_YEAR = re.compile(r"(?:19|20)\d\d年")
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
        doc._.events = [_on_its_term(told, doc._.posts) if told.kind in POSTS else told for told in found]
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
    low, high = blocks[0][0], blocks[-1][1]
    starts = [m.start for m in mentions]
    printed = DaysOfArticle(text, blocks, {m.end for m in _between(mentions, starts, low, high)})
    found: list[PrintedEvent] = []
    place: int | None = None
    on: Day | None = None
    for start, end, kind in blocks:
        if kind not in _TELLING:
            continue
        named = _between(mentions, starts, start, end)
        if (where := _where(text, start, end, named)) is not None:
            place, on = where, printed.last(end)
        if words().verb.search(text, start, end) is None:
            continue
        ends = end if kind == "body" and text.endswith(_STOPS, start, end) else None
        for told in _told(text, (start, end), named, heads, found):
            day = printed.of(told, start, ends)
            if day is not None and day.day.is_ahead:
                continue
            here = told.kind in _HERE or _is_election(text, told, start)
            _put(text, found, _dated(_placed(told, day, place, on) if here else told, day))
    for told in listed(text, (low, high), mentions):
        if not any(repeats(told, other) for other in found):
            day = printed.of(told, text.rfind("\n", 0, told.verb[0]) + 1)
            found.append(_dated(told, day)._replace(start=told.start))
    return _chaired(text, found)


def _told(
    text: str,
    block: tuple[int, int],
    named: list[Candidate],
    heads: dict[int, int],
    found: list[PrintedEvent],
) -> Iterator[PrintedEvent]:
    """Yield the events of a sentence; what is yielded must be added to `found`, the article's, before the next one is asked for."""
    paragraph = text.rfind("\n", 0, block[0]) + 1
    for told in SentenceReader(text, block, named, heads, words(), paragraph).read() if named else ():
        guests = told.guests and not told.counterparts
        yield told._replace(counterparts=_visitors(found, told, paragraph)) if guests else told
    yield from signed_by_both(text, block, named, found)


def _between(mentions: list[Candidate], starts: list[int], low: int, high: int) -> list[Candidate]:
    """Return the mentions that begin in a stretch.

    Parameters
    ----------
    mentions
        The mentions of the document, in order.
    starts
        Their starts.
    low, high
        Offsets of the stretch.
    """
    return mentions[bisect.bisect_left(starts, low) : bisect.bisect_left(starts, high)]


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
        if is_planned_place(text, start, mention.start):
            continue
        while (inner := districts.get(mention.end)) is not None:
            mention = inner
        if _HELD.match(text, mention.end, end) is not None:
            return mention.start
    return None


def _placed(told: PrintedEvent, day: PrintedDay | None, place: int | None, on: Day | None) -> PrintedEvent:
    """Return an event with the place of the last occasion, unless its sentence prints another day than that one's."""
    own = day.day if day is not None and not day.day.carried else None
    another = own is not None and own != on and (on is not None or own.untold > 0)
    return told._replace(place=place) if told.place is None and not another else told


def _dated(told: PrintedEvent, day: PrintedDay | None) -> PrintedEvent:
    """Return an event with its day, and with the words for it if its own sentence prints them; without one if they leave it open."""
    if day is None or day.day.untold:
        return told
    start = told.start if day.day.carried else min(told.start, day.start)
    return told._replace(day=day.day, start=start)


def _is_election(text: str, told: PrintedEvent, start: int) -> bool:
    """Return whether an event is an election at the occasion: 大会在甲地召开。乙|当选会长."""
    at = told.kind == "appoint" and _ELECTED.search(text, *told.verb) is not None
    return at and _YEAR.search(text, start, told.verb[0]) is None


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
