"""The day of an act: chooses among the days that an article prints."""

from collections.abc import Collection, Sequence

from kg.reading.recognise.events.days import Day, PrintedDay, days
from kg.reading.recognise.events.printed_event import PrintedEvent
from kg.reading.recognise.events.untold import prints_month

__all__ = ["POSTS", "DaysOfArticle"]

POSTS = ("appoint", "remove")
"""Kinds of events whose sentences tell of other times too: 2013年任县长，2019年8月被免职."""
_NEWS = 3
"""Number of sentences at the start of an article that may hold its day."""
_ANOTHER = ("又讯", "另讯", "另悉", "又悉")
"""Words that open another report in an article."""
_TELL_ON = ("attend", "chair", "speak", "award", "sign", "appoint", "remove", "meet")
"""Kinds of events that can belong to the occasion of the sentences before."""


class DaysOfArticle:
    """The days printed in an article; offsets in the document's text.

    Parameters
    ----------
    text
        Text of the document.
    blocks
        Start, end and kind of the article's sentences, in order.
    names
        Ends of its mentions.
    """

    def __init__(self, text: str, blocks: Sequence[tuple[int, int, str]], names: Collection[int]) -> None:
        self._text = text
        self._printed = list(days(text, blocks[0][0], blocks[-1][1], names))
        self._lead = self._first([block for block in blocks if block[2] == "body"][:_NEWS])

    def _first(self, news: Sequence[tuple[int, int, str]]) -> PrintedDay | None:
        """Return the first day in the sentences that open the article; none if they leave it open.

        The day on which a reporter learned of an occasion is none, but that of the occasion may follow.
        """
        if not news:
            return None
        low, high = news[0][0], news[-1][1]
        first = next(
            (day for day in self._printed if low < day.end <= high and day.lasts and not day.learned), None
        )
        return first if first is not None and not first.day.untold else None

    def last(self, end: int) -> Day | None:
        """Return the day printed last before an offset."""
        return next((day.day for day in reversed(self._printed) if day.end <= end), None)

    def of(self, event: PrintedEvent, start: int, ends: int | None = None) -> PrintedDay | None:
        """Return the day of an event: the last one printed before the verb in its paragraph, else the day of the lead.

        It has none if a month or a year without a day is nearer to the verb.

        Parameters
        ----------
        event
            The event.
        start
            Start of its sentence.
        ends
            End of its sentence, if no later one may print the day, as it may for headlines and captions.
        """
        paragraph = self._text.rfind("\n", 0, start) + 1
        near = [day for day in self._printed if paragraph <= day.end <= event.verb[0]]
        own = any(day.end > start and not day.day.untold for day in near)
        before = [day for day in near if (day.end > start or day.lasts) and not (own and day.weak)]
        since = max([start, *(day.end for day in before[-1:])])
        if prints_month(self._text, since, event.verb[0], anywhere=event.kind in POSTS):
            return None
        if before:
            return before[-1] if before[-1].end > start else _carried(before[-1])
        lead = self._lead
        if lead is None or event.kind not in _TELL_ON or self._text.startswith(_ANOTHER, paragraph):
            return None
        return None if ends is not None and lead.start > ends else _carried(lead)


def _carried(day: PrintedDay) -> PrintedDay:
    """Return a day as that of another sentence's event."""
    return day._replace(day=day.day._replace(carried=True))
