"""Officials: decides once for every name of a page, from the posts stated for it and the output of the net.

A person has one type on the whole page: the title is next to one mention and missing at another.
"""

import functools
import json
import math
import re
from collections.abc import Sequence
from pathlib import Path

from spacy.language import Language
from spacy.tokens import Doc

from kg.base.schema import MASKED
from kg.reading.model.marks import Marks
from kg.reading.recognise.engine.candidate import (
    PERSONS,
    Candidate,
    read,
    read_mentions,
    set_entities,
    text_of,
    write_mentions,
)

__all__ = ["FEATURES", "Officials", "by_name", "features", "listed", "make"]

FEATURES = ("bias", "public", "other_post", "rule", "listed", "credited", "net_most", "net_mean", "twice")
"""Terms of the logistic function: whether the person has a public post; whether another post; whether a rule makes
one of the mentions an official's; whether that rule is a list or a set phrase; whether a mention is in a credit; the
greatest and the mean log-odds from the net that a mention is an official's and not another person's (0 in lists, whose
head the net may not see); whether there are several mentions."""
_FILE = Path(__file__).parent.parent / "model" / "weights" / "officials.json"
_LISTS = ("lists", "frames", "phrases")
_MASKED = re.compile(MASKED)
"""Names that hide a person's identity: 孙某 of one story is not 孙某 of the next. A person with such a name is an official only with a post."""
_EDGE = 0.005


class Officials:
    """Component that separates officials from other persons in documents read by the net, and sets ``doc.ents``."""

    def __call__(self, doc: Doc) -> Doc:
        """Relabel persons in the group ``mentions`` by posts and net, and set ``doc.ents``."""
        if "kg_marks" in doc.user_data:
            self._relabel(doc)
        return set_entities(doc)

    def _relabel(self, doc: Doc) -> None:
        mentions, public, text = read_mentions(doc), listed(doc), text_of(doc)
        label: dict[Candidate, str] = {}
        held = {post.person for post in doc._.posts if post.public}
        holders = {text[m.start : m.end] for m in mentions if m.start in held}
        for some in by_name(mentions).values():
            words = text[some[0].start : some[0].end]
            told = words in holders or (some[0].start, some[0].end) in public
            official = (told or _MASKED.fullmatch(words) is None) and _is_official(
                features(doc, mentions, public, some)
            )
            label |= dict.fromkeys(some, "OFFICIAL" if official else "PERSON")
        write_mentions(
            doc, {m._replace(label=label.get(m, m.label)): source for m, source in mentions.items()}
        )


def by_name(mentions: dict[Candidate, str]) -> dict[str, list[Candidate]]:
    """Group the persons among mentions by name; persons without a name, or with a masked one, are not grouped."""
    names: dict[str, list[Candidate]] = {}
    for mention in mentions:
        if mention.label in PERSONS:
            alone = not mention.name or _MASKED.fullmatch(mention.name) is not None
            names.setdefault(str(mention.start) if alone else mention.name, []).append(mention)
    return names


def listed(doc: Doc) -> set[tuple[int, int]]:
    """Return the spans of officials according to a list or a set phrase."""
    return {(c.start, c.end) for group in _LISTS for c in read(doc, group) if c.label == "OFFICIAL"}


def features(
    doc: Doc, sources: dict[Candidate, str], public: set[tuple[int, int]], mentions: Sequence[Candidate]
) -> tuple[float, ...]:
    """Return the terms of the logistic function for the mentions of one name, in the order of `FEATURES`.

    Parameters
    ----------
    doc
        The document with its posts.
    sources
        All mentions and their sources.
    public
        See `listed`.
    mentions
        The mentions with the name.
    """
    starts = {mention.start for mention in mentions}
    told = [post.public for post in doc._.posts if post.person in starts]
    on_list = any((mention.start, mention.end) in public for mention in mentions)
    marks = doc.user_data["kg_marks"]
    net = [0.0 if on_list else _odds(marks, mention) for mention in mentions]
    return (
        1.0,
        float(any(told)),
        float(not all(told)),
        float(any(mention.label == "OFFICIAL" for mention in mentions)),
        float(on_list),
        float(any(sources[mention] == "credits" for mention in mentions)),
        max(net),
        sum(net) / len(net),
        float(len(net) > 1),
    )


def _odds(marks: Marks, mention: Candidate) -> float:
    """Return the net's log-odds that a person is an official."""
    person = float(marks.shape.begin[mention.start, 0]) + _EDGE
    share = min(max(float(marks.shape.official[mention.start]) / person, _EDGE), 1 - _EDGE)
    return math.log(share / (1 - share))


@functools.cache
def _weights() -> tuple[float, ...]:
    table = json.loads(_FILE.read_text(encoding="utf-8"))
    return tuple(table[name] for name in FEATURES)


def _is_official(row: tuple[float, ...]) -> bool:
    return sum(weight * term for weight, term in zip(_weights(), row, strict=True)) > 0


@Language.factory(
    "kg_officials", requires=["doc.user_data"], assigns=["doc.user_data", "doc.spans", "doc.ents"]
)
def make(nlp: Language, name: str) -> Officials:
    """Make the component for a pipeline; see the class."""
    return Officials()
